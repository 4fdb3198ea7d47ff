package sheet

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// pay draws the figures that stand for the node as bars, then lists every
// published figure, level by level, as a bar and in words.
func (w *writer) pay(s telling.Section) {
	first := s.Groups[0]
	if len(first.Facts) == 0 || first.Facts[0].Pay == nil {
		w.section(s)
		return
	}
	unit := w.Words.Sheet.AxisUnit(w.axis.Currency)
	w.say(w.Note(rich.Fitting(w.width, unit+", "+w.Words.Sheet.SameScale, unit)))
	w.glance(first)
	w.gap()
	column, all := 0, 0
	for _, g := range s.Groups[1:] {
		all += len(g.Facts)
		for _, f := range g.Facts {
			column = max(column, rich.Width(f.Short)+1)
		}
		if w.width >= columnsFrom {
			column = max(column, rich.Width(g.Title)+1)
		}
	}
	if len(first.Facts) < all {
		w.say(w.Bold(w.Words.Sheet.AllFigures))
	}
	for _, g := range s.Groups[1:] {
		w.level(g, min(column, w.width))
	}
}

// glance draws the figures that stand for the node under the axis.
func (w *writer) glance(g telling.Group) {
	figures := make([]careers.Pay, len(g.Facts))
	for i, f := range g.Facts {
		figures[i] = *f.Pay
	}
	columns := paychart.Fit(w.Words, figures, w.width)
	left := w.Note(rich.Pad("", columns.Level+min(1, columns.Level)))
	w.put(append([]rich.Span{left}, paychart.Rich(w.Pen.Theme, w.axis.Scale(columns.Bar))...)...)
	for i, f := range g.Facts {
		w.fact(f)
		w.put(paychart.Rich(w.Pen.Theme, w.axis.Row(w.Words, figures[i], columns))...)
	}
	w.at = -1
	w.put(append([]rich.Span{left}, paychart.Rich(w.Pen.Theme, w.axis.Rule(columns.Bar))...)...)
	w.remarks(g.After)
}

// level lists the figures of one level of experience, their bars to the right
// of column.
func (w *writer) level(g telling.Group, column int) {
	w.gap()
	head := rich.Span{Text: g.Title, Style: w.Pen.Head}
	if rich.Width(g.Title) < column {
		head.Text = rich.Pad(g.Title, column)
		w.put(append([]rich.Span{head}, paychart.Rich(w.Pen.Theme, w.axis.Scale(w.width-column))...)...)
	} else {
		w.say(head)
	}
	w.remarks(g.Notes)
	for _, f := range g.Facts {
		w.fact(f)
		w.put(append([]rich.Span{w.Bold(rich.Pad(f.Short, column))}, paychart.Rich(w.Pen.Theme, w.axis.Bar(*f.Pay, w.width-column))...)...)
		text := []rich.Span{w.Plain(f.Text)}
		for _, d := range f.Details {
			text = append(text, w.Note(" ("+d+")"))
		}
		for _, s := range f.More {
			text = append(text, w.Note(" — "+s.Text))
		}
		w.hang(w.Note("  "), text...)
	}
}

// skillColumns are the widths of a row of skills; where name is 0 there is no room for columns.
type skillColumns struct{ name, levels int }

func (w *writer) skillColumns(facts []telling.Fact) (c skillColumns) {
	words := 0
	for _, l := range w.Words.Facts.SkillLevel {
		words = max(words, rich.Width(l))
	}
	for _, f := range facts {
		c.name = max(c.name, rich.Width(f.Text)*min(1, len(f.Need.Skill)))
		if phrase.LevelsByExperience(f.Need, "→") != "" {
			c.levels = len("1>2>3 ")
		}
	}
	const least = 20 // cells for a name beside its level
	room := w.width - len("*   ~1234 ") - c.levels - words
	if room < least {
		return skillColumns{}
	}
	c.name = min(c.name, room)
	return c
}

// skill is one row: name, level as dots, levels by experience, level in words; without columns,
// the level as a figure behind the name.
func (w *writer) skill(f telling.Fact) {
	levels := phrase.LevelsByExperience(f.Need, "→")
	if w.columns.name == 0 {
		level := " " + phrase.Level4(w.Words, f.Need)
		if levels != "" {
			level += " (" + levels + ")"
		}
		w.hang(w.tick(f.Skill.ID), w.Plain(f.Text), w.Note(level))
		return
	}
	for i, l := range rich.Wrap(w.columns.name, w.Plain(f.Text)) {
		if i > 0 {
			w.put(append(rich.Line{w.Plain("  ")}, l...)...)
			continue
		}
		l = append(rich.Line{w.tick(f.Skill.ID)}, l.Fill(w.columns.name+2)...)
		w.put(append(l, w.dots(f.Need), w.Note(" "+rich.Pad(levels, w.columns.levels)+w.Words.Facts.SkillLevel[f.Need.Level]))...)
	}
}

// dots is a skill level of four as cells; an estimate carries its mark.
func (w *writer) dots(n careers.Need) rich.Span {
	mark, style := " ", w.Pen.Text
	if n.Estimate {
		mark, style = w.Words.Facts.EstimateMark, w.Pen.Estimate
	}
	if n.Level == 0 {
		return rich.Span{Text: "     ", Style: style}
	}
	return rich.Span{Text: mark + strings.Repeat("●", n.Level) + strings.Repeat("○", 4-n.Level), Style: style}
}

// The signs of skills that the reader has ticked stand where the bullet is.
const able, learning = "✓", "/"

// ticks explains the signs where there are any.
func (w *writer) ticks(facts []telling.Fact) {
	if slices.ContainsFunc(facts, func(f telling.Fact) bool { return w.mine[f.Need.Skill] != careers.NotYet }) {
		w.say(w.Note(w.Words.Sheet.Ticks(able, learning)))
	}
}

// tick is the bullet of a skill, or how far the reader is with it.
func (w *writer) tick(id careers.SkillID) rich.Span {
	switch state := w.mine[id]; {
	case state.IsAble():
		return rich.Span{Text: able + " ", Style: w.Pen.Gain}
	case state == careers.Learning:
		return rich.Span{Text: learning + " ", Style: w.Pen.Deeper}
	}
	return w.Note("• ")
}
