package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Levelled is a figure where a drawing has room for a few words: the experience that it speaks
// of, the amount, the year: "jun. 45–55 k€, undated". Without these an amount misleads.
func Levelled(w *i18n.Words, p careers.Pay) string {
	return ShortLevel(w, p) + "\u00a0" + PayShort(w, p) + ", " + Year(w, p)
}

// LevelledForms is the same with what sets the figure apart and who published it, and with less;
// the longest first.
func LevelledForms(w *i18n.Words, g *careers.Graph, p careers.Pay) (forms []string) {
	said := Levelled(w, p)
	marked := said
	if m := Mark(w, p); m != "" {
		marked += ", " + m
	}
	if by := Publishers(w, g, p.Source); len(by) > 0 {
		forms = append(forms, marked+" ("+by[0]+")")
	}
	return append(forms, marked, said)
}

// Publishers are who published some sources, each once, by title where nobody is named.
func Publishers(w *i18n.Words, g *careers.Graph, ids ...careers.SourceID) (names []string) {
	for _, id := range ids {
		s := g.Source(id)
		if s == nil {
			continue
		}
		if name := publisher(w, s); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// MapPay says once, for a whole drawing, how the figures on it are to be read and who
// published them: of each role the figure that stands first. It is empty where none is drawn.
func MapPay(w *i18n.Words, g *careers.Graph, nodes ...*careers.Node) string {
	var sources []careers.SourceID
	var levels []string
	drawn := map[careers.Experience]bool{}
	for _, n := range nodes {
		if line := Headline(n); n.Course == nil && len(line) > 0 {
			drawn[line[0].Experience] = true
			sources = append(sources, line[0].Source)
		}
	}
	if len(drawn) == 0 {
		return ""
	}
	for _, e := range careers.Experiences() {
		if drawn[e] {
			levels = append(levels, w.Units.Colon(w.Sheet.ExperienceShort[e], w.Facts.Experience[e]))
		}
	}
	return w.Map.Views.PayOf(strings.Join(levels, ", "), strings.Join(Publishers(w, g, sources...), w.Plain.Semicolon))
}
