package phrase

import (
	"slices"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Profile says which kinds of interests a role meets, who says so and what people like who
// have them; "" where none is published.
func Profile(w *i18n.Words, g *careers.Graph, n *careers.Node) string {
	var kinds, likes []string
	for _, kind := range n.Profile.Kinds {
		kinds, likes = append(kinds, w.Sheet.Kinds[kind]), append(likes, w.Sheet.Likes[kind])
	}
	if len(kinds) == 0 {
		return ""
	}
	return w.Sheet.ProfileIs(kinds, likes, profiler(w, g, n))
}

// profiler is who publishes a profile: the register whose code the same source gives, else
// the publisher; "" for an estimate.
func profiler(w *i18n.Words, g *careers.Graph, n *careers.Node) string {
	for _, c := range n.Codes {
		for _, id := range n.Profile.Sources {
			if slices.Contains(c.Sources, id) {
				return w.Sheet.Register(g.System(c.System).Name)
			}
		}
	}
	if by := Publishers(w, g, n.Profile.Sources...); len(by) > 0 {
		return by[0]
	}
	return ""
}

// Index prepares a graph for searching: kinds of interests are found by what each language
// of the program calls them.
func Index(g *careers.Graph) *careers.Index {
	kinds := make([]careers.Text, careers.Hollands)
	for kind := range kinds {
		kinds[kind] = careers.TextIn(i18n.Languages(), func(lang language.Tag) string { return i18n.In(lang).Sheet.Kinds[kind] })
	}
	return careers.NewIndex(g, kinds...)
}
