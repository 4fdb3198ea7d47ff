// Package brief tells about a node in a few lines below or beside a list: what it is, what it
// pays or takes, what people do there, and on what that rests.
package brief

import (
	"slices"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// Rows from which pay is drawn, and from which the parts stand apart.
const drawnFrom, airyFrom = 6, 12

// strip is how many figures are drawn, at most.
const strip = 4

// Of tells about a node in exactly so many rows; on the last of several stands what it rests on.
func Of(env *screen.Env, axis paychart.Axis, n *careers.Node, width, rows int) []rich.Line {
	t := env.Theme
	what := rich.Text(phrase.Text(env.Words, n.Summary), t.Text, width)
	if rows < drawnFrom {
		lines := rich.MostWords(what, max(1, rows-1), width)
		if said := rich.Whole(width, inWords(env, n)...); said != "" && len(lines) < rows {
			lines = append(lines, rich.Of(said, t.Muted))
		}
		return rich.High(lines[:min(len(lines), max(0, rows))], rows)
	}
	parts := [][]rich.Line{rich.MostWords(what, 3, width)}
	worth, on := Worth(env, axis, n, width, min(strip, rows-4))
	parts = append(parts, worth)
	if rows >= airyFrom {
		parts = append(parts, doings(env, n, width))
	}
	var lines []rich.Line
	for i, part := range parts {
		if i > 0 && len(part) > 0 && rows >= airyFrom {
			lines = append(lines, nil)
		}
		lines = append(lines, part...)
	}
	if len(on.Sources) == 0 && !on.Estimate {
		return rich.High(lines[:min(len(lines), rows)], rows)
	}
	lines = rich.High(lines[:min(len(lines), rows-1)], rows-1) // a row of pay is left out whole
	return append(lines, rich.Of(rich.Fitting(width, telling.Rests(env.Graph, env.Words, on)...), t.Muted))
}

// InWords is what a role pays, with what stands beside the original job sheet, or how long a
// training takes.
func InWords(env *screen.Env, n *careers.Node) string { return inWords(env, n)[0] }

// inWords is the same in ever fewer words: figures are left out whole, the last first, each with its year.
func inWords(env *screen.Env, n *careers.Node) []string {
	w := env.Words
	switch {
	case n.Course != nil && !n.Course.Length.Text.IsZero():
		return []string{w.Units.Colon(w.Map.Length, phrase.Statement(w, n.Course.Length))}
	case n.Course != nil && len(n.Course.Lengths) > 0:
		return []string{w.Units.Colon(w.Map.Length, phrase.YearsShort(w, n.Course.Lengths[0].Years))}
	case n.Course != nil:
		return []string{""}
	case len(n.Headline.Pay) == 0:
		return []string{phrase.NoPay(w, n), w.Facts.NoPay}
	}
	figures := phrase.Values(n.Headline.Pay)
	forms := []string{paychart.Said(w, figures)}
	if beside := phrase.BesideLine(w, env.Graph, n); beside != "" {
		forms = []string{forms[0] + " · " + beside, forms[0] + " …"}
	}
	for k := len(figures) - 1; k > 0; k-- {
		forms = append(forms, paychart.Said(w, figures[:k])+" …")
	}
	return forms
}

// Worth is the pay of a role as a strip, or what a training takes and gives; and what that
// rests on.
func Worth(env *screen.Env, axis paychart.Axis, n *careers.Node, width, most int) (lines []rich.Line, on telling.Fact) {
	w, t := env.Words, env.Theme
	if c := n.Course; c != nil {
		for _, f := range []struct {
			label string
			careers.Statement
		}{{w.Map.Length, c.Length}, {w.Map.Entry, c.Entry}, {w.Map.Cost, c.Cost}, {w.Map.Diploma, c.Diploma}} {
			if f.Text.IsZero() {
				continue
			}
			text := w.Units.Colon(f.label, phrase.Statement(w, f.Statement))
			lines = append(lines, rich.MostWords(rich.Text(text, t.Text, width), 1, width)...)
			rests(&on, f.Estimate, f.Sources...)
		}
	}
	rows := paychart.Standing(w, n, most)
	apart := axis.Apart(w, rows)
	if apart != "" && len(rows) == most && most > 1 {
		rows = rows[:most-1]
		apart = axis.Apart(w, rows)
	}
	for i, l := range axis.Strip(w, rows, width) {
		if i == 1 && apart != "" { // above the figures: panels cut what stands last
			lines = append(lines, rich.Of(rich.Cut(apart, width), t.Muted))
		}
		lines = append(lines, paychart.Dressed(t, l, env.Track(n).NameLit))
	}
	for _, r := range rows {
		rests(&on, r.Pay.Estimate, r.Pay.Source)
	}
	if len(lines) == 0 {
		lines = rich.MostWords(rich.Text(phrase.NoPay(w, n), t.Muted, width), 2, width)
		rests(&on, n.NoPay.Estimate, n.NoPay.Sources...)
	}
	return lines, on
}

// rests notes what else a fact rests on.
func rests(on *telling.Fact, isEstimate bool, sources ...careers.SourceID) {
	on.Estimate = on.Estimate || isEstimate
	for _, s := range sources {
		if s != "" && !slices.Contains(on.Sources, s) {
			on.Sources = append(on.Sources, s)
		}
	}
}

// doings are what people do there, under a heading.
func doings(env *screen.Env, n *careers.Node, width int) (lines []rich.Line) {
	for _, task := range n.Tasks {
		text := rich.Span{Text: phrase.Statement(env.Words, task.Statement), Style: env.Theme.Text}
		lines = append(lines, rich.Hang(rich.Span{Text: "• ", Style: env.Theme.Muted}, width, text)...)
	}
	if len(lines) > 0 {
		lines = append([]rich.Line{rich.Pen{Theme: env.Theme}.Heading(env.Words.Finder.Tasks, width)}, lines...)
	}
	return lines
}
