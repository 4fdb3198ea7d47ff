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

// Index prepares a graph for searching: kinds of interests, and whom trainings are for and how they are
// followed, are found by what each language of the program calls them.
func Index(g *careers.Graph) *careers.Index {
	called := func(name func(*i18n.Words) string) careers.Text {
		return careers.TextIn(i18n.Languages(), func(lang language.Tag) string { return name(i18n.In(lang)) })
	}
	return careers.NewIndex(g, func(n *careers.Node) (said []careers.FoundBy) {
		for _, kind := range n.Profile.Kinds {
			said = append(said, careers.FoundBy{Field: careers.InInterest, Text: called(func(w *i18n.Words) string { return w.Sheet.Kinds[kind] })})
		}
		if n.Course == nil {
			return said
		}
		for _, a := range n.Course.For {
			said = append(said, careers.FoundBy{Field: careers.InStudies, Text: called(func(w *i18n.Words) string { return w.Units.Colon(w.Sheet.ForWhom, w.Sheet.Audience[a]) })})
		}
		if how := n.Course.WorkStudy; how != careers.NoWorkStudy {
			said = append(said, careers.FoundBy{Field: careers.InStudies, Text: called(func(w *i18n.Words) string { return w.Finder.WorkStudy[how-1] })})
		}
		return said
	})
}
