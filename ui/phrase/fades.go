package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Fades names what a stop uses less than the one before, each with its reason:
// "Sauvegarde des données (confiée à l'exploitation)".
func Fades(w *i18n.Words, g *careers.Graph, s careers.Stop) []string {
	var all []string
	for _, f := range s.UsedLess {
		all = append(all, Fade(w, g, g.Node(s.Step.From), f))
	}
	return all
}

// Fade names a skill or a task that one uses less, with the reason. The task is
// said in the words of the node that one leaves.
func Fade(w *i18n.Words, g *careers.Graph, from *careers.Node, f careers.Fade) string {
	return fadedName(w, g, from, f) + " (" + mark(w, f.Estimate) + bare(f.Text.In(w.Tag)) + ")"
}

// fadedName is the name of a skill that fades, or of a task in the words of a
// node; empty where that does not do it.
func fadedName(w *i18n.Words, g *careers.Graph, in *careers.Node, f careers.Fade) string {
	if skill := g.Skill(f.Skill); skill != nil {
		return skill.Name.In(w.Tag)
	}
	for _, t := range slices.Concat(in.Tasks, in.Inherited) {
		if t.ID == f.Task {
			return bare(t.Text.In(w.Tag))
		}
	}
	return ""
}

// bare is a sentence without its full stop.
func bare(s string) string { return strings.TrimSuffix(s, ".") }
