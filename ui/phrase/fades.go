package phrase

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// mostFades is how many things that one uses less a stop of a route names.
const mostFades = 5

// Fades names what one uses less at a stop of a route than before, each with its
// reason: "Sauvegarde des données (confiée à l'exploitation)". Only what one has
// learnt or done on this route counts; of more than a few the last text says how
// many others there are.
func Fades(w *i18n.Words, g *careers.Graph, r careers.Route, stop int) []string {
	all := fades(g, r, stop, func(from *careers.Node, f careers.Fade) string { return Fade(w, g, from, f) })
	if len(all) > mostFades {
		all = append(all[:mostFades:mostFades], w.Route.More(len(all)-mostFades))
	}
	return all
}

// UsedLess names all that one uses less at a stop of a route, without the reasons.
func UsedLess(w *i18n.Words, g *careers.Graph, r careers.Route, stop int) []string {
	return fades(g, r, stop, func(from *careers.Node, f careers.Fade) string { return fadedName(w, g, from, f) })
}

func fades(g *careers.Graph, r careers.Route, stop int, said func(from *careers.Node, f careers.Fade) string) (all []string) {
	s := r.Stops[stop]
	for _, f := range s.UsedLess {
		if isFromHere(g, r, stop, f) {
			all = append(all, said(g.Node(s.Step.From), f))
		}
	}
	return all
}

// isFromHere reports whether a stop before taught what fades, or does it as a
// task of its own.
func isFromHere(g *careers.Graph, r careers.Route, stop int, f careers.Fade) bool {
	needs := func(n careers.Need) bool { return n.Skill == f.Skill && n.Essential }
	gains := func(x careers.Gain) bool { return x.Skill == f.Skill }
	does := func(t careers.Task) bool { return t.ID == f.Task }
	for i, s := range r.Stops[:stop] {
		n := g.Node(s.Node)
		switch {
		case f.Skill == "" && slices.ContainsFunc(n.Tasks, does):
			return true
		case f.Skill != "" && (slices.ContainsFunc(s.Gains, gains) || i == 0 && slices.ContainsFunc(n.Needs, needs)):
			return true
		}
	}
	return false
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

// Faded is the name of what fades: a task in the words of the nearest role that
// n grows out of, or that leads to it, and that does it.
func Faded(w *i18n.Words, g *careers.Graph, n *careers.Node, f careers.Fade) string {
	from := slices.Clone(n.Lineage)
	for _, s := range g.Previous(n.ID) {
		from = append(from, s.From)
	}
	for _, id := range append(from, n.ID) {
		if name := fadedName(w, g, g.Node(id), f); name != "" {
			return name
		}
	}
	return string(f.Task)
}

// bare is a sentence without its full stop.
func bare(s string) string { return strings.TrimSuffix(s, ".") }
