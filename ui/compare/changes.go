package compare

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// mark is the symbol of a change, with the blank after it.
func mark(c careers.Change) string { return [...]string{"+ ", "^ ", "= ", "- ", ". "}[c] }

func dress(th *theme.Theme, c careers.Change) theme.Style {
	return [...]theme.Style{th.Gain, th.Deeper, th.Keep, th.Leave, th.Muted}[c]
}

// changes lists under the first node what its people use less elsewhere and what the others'
// lists say nothing of, and under each other what is new, deeper and kept there.
func (w *writer) changes(s telling.Section) {
	if len(s.Groups) == 0 {
		return
	}
	title := func(i int) string {
		if i == 0 {
			return w.Words.Compare.LeftFrom(w.name(0))
		}
		return s.Groups[i-1].Title
	}
	w.columns(title, func(i int) {
		if i == 0 {
			w.left(s.Groups)
			return
		}
		g, first := s.Groups[i-1], true
		w.remarks(g.Notes)
		for _, c := range []careers.Change{careers.Gained, careers.Deeper, careers.Kept} {
			if rows := that(g, c); len(g.Notes) == 0 && (len(rows) > 0 || c != careers.Deeper) {
				if !first {
					w.gap()
				}
				first = false
				w.rows(c, w.Words.Compare.Changes[c], rows)
			}
		}
	})
}

// that are the facts of one change.
func that(g telling.Group, c careers.Change) []telling.Fact {
	return slices.DeleteFunc(slices.Clone(g.Facts), func(f telling.Fact) bool { return f.Change != c })
}

// left lists, for each other node, what the first node's people use less there,
// then, dim, what its list says nothing of: from that nothing follows.
func (w *writer) left(groups []telling.Group) {
	said := false
	for _, g := range groups {
		begun := false
		for _, c := range []careers.Change{careers.UsedLess, careers.NotListed} {
			rows, title := that(g, c), w.Words.Compare.Changes[c]
			if len(rows) == 0 {
				continue
			}
			if said && !begun {
				w.gap()
			}
			said, begun = true, true
			if len(groups) > 1 {
				title += " (" + w.name(g.Of) + ")"
			}
			w.rows(c, title, rows)
		}
	}
	switch {
	case said:
	case len(groups[0].Notes) > 0:
		w.remarks(groups[0].Notes[:1])
	default:
		w.remarks([]telling.Said{{Text: w.Words.Compare.NothingLess}})
	}
}

// rows are facts of one change below its head and their number.
func (w *writer) rows(c careers.Change, title string, facts []telling.Fact) {
	count := strconv.Itoa(len(facts))
	if len(facts) == 0 {
		count = w.Words.Compare.Nothing
	}
	lead := rich.Span{Text: mark(c), Style: dress(w.Pen.Theme, c)}
	w.next(lead, w.Bold(w.Words.Units.Colon(title, count)))
	for _, f := range facts {
		if f.Skill != nil {
			w.skill(lead, f)
		} else {
			w.task(lead, f)
		}
	}
}

// skill is a skill with its mark, its name and its levels.
func (w *writer) skill(lead rich.Span, f telling.Fact) {
	name := []rich.Span{w.Plain(f.Text)}
	if f.Change == careers.NotListed {
		name[0] = w.Note(f.Text)
	}
	for _, d := range f.Details {
		name = append(name, w.Note(" ("+d+")"))
	}
	name = append(name, w.reason(f)...)
	level := w.Note(w.levels(f))
	if f.Estimate || f.From.Estimate || f.Need.Estimate {
		level.Style = w.Pen.Estimate
	}
	w.item++
	room := min(w.width, 60) - levelColumn - 1 - rich.Width(lead.Text)
	if room < 16 {
		level.Text = " " + level.Text
		w.hang(lead, append(name, level)...)
		return
	}
	for i, l := range rich.Hang(lead, room+rich.Width(lead.Text), name...) {
		if i == 0 && level.Text != "" {
			l = append(l.Fill(room+rich.Width(lead.Text)+1), level)
		}
		w.put(l...)
	}
}

// levelColumn is the width of the widest levels, "~2 → ~3/4".
const levelColumn = 9

// levels is the level of a skill of four, and the one before where it is another.
func (w *writer) levels(f telling.Fact) string {
	switch {
	case f.Need.Skill == "":
		return phrase.Level4(w.Words, f.From)
	case f.From.Skill == "" || f.Change == careers.Gained || f.From.Level == f.Need.Level:
		return phrase.Level4(w.Words, f.Need)
	}
	before, after := phrase.Level4(w.Words, f.From), phrase.Level4(w.Words, f.Need)
	if before == "" || after == "" {
		return before + after
	}
	return strings.TrimSuffix(before, "/4") + "\u00a0→\u00a0" + after
}

// task is a task with its mark; of a kept one, also in the first node's words, where they
// are others.
func (w *writer) task(lead rich.Span, f telling.Fact) {
	if f.Change == careers.NotListed {
		w.next(lead, w.Note(f.Text))
		return
	}
	w.next(lead, append(w.text(f), w.reason(f)...)...)
	for _, s := range f.More {
		if s.Role == telling.Words {
			w.hang(w.Note("  "), w.Note("("+s.Text), w.Note(phrase.Cited(s.Sources)), w.Note(")"))
		}
	}
}

// reason is why something is used less, nothing for other changes.
func (w *writer) reason(f telling.Fact) (text []rich.Span) {
	for _, s := range f.More {
		if s.Role == telling.Reason {
			text = append(append([]rich.Span{w.Note(" — ")}, w.mark(s.Estimate)...), w.Plain(s.Text), w.Note(phrase.Cited(s.Sources)))
		}
	}
	return text
}

// pay draws the figures that stand for each node as bars on one axis, one node
// below the other, and then what may be compared: what one yardstick says of
// all of them at the same levels.
func (w *writer) pay(s telling.Section) {
	var shown []careers.Pay
	for _, f := range s.Facts() {
		if f.Pay != nil {
			shown = append(shown, *f.Pay)
		}
	}
	columns := paychart.Fit(w.Words, shown, w.width)
	if len(shown) > 0 {
		w.next(rich.Span{}, w.Note(w.axis.Unit(w.Words, shown)+", "+w.Words.Sheet.SameScale))
	}
	for set := range slices.Chunk(s.Groups, len(w.nodes)) {
		if set[0].Over != "" {
			w.gap()
			w.next(rich.Span{}, w.Bold(set[0].Over))
		}
		w.bars(set, columns)
	}
}

// bars draws figures under one axis, node by node; those below a head of their own with what
// each measures and where.
func (w *writer) bars(set []telling.Group, columns paychart.Columns) {
	margin := w.Plain(rich.Pad("", columns.Level+min(1, columns.Level)))
	drawn := slices.ContainsFunc(set, func(g telling.Group) bool { return len(g.Facts) > 0 && g.Facts[0].Pay != nil })
	if drawn {
		w.put(append(rich.Line{margin}, paychart.Rich(w.Pen.Theme, w.axis.Scale(columns.Bar))...)...)
	}
	for _, g := range set {
		w.next(rich.Span{}, w.Bold(g.Title))
		for _, s := range g.Notes {
			w.hang(rich.Span{}, w.Note(s.Text))
		}
		var figures []careers.Pay
		for _, f := range g.Facts {
			if f.Pay == nil {
				w.hang(rich.Span{}, append(w.mark(f.Estimate), w.Note(f.Text), w.Note(phrase.Cited(f.Sources)))...)
				continue
			}
			figures = append(figures, *f.Pay)
			w.item++
			w.put(paychart.Rich(w.Pen.Theme, w.axis.Row(w.Words, *f.Pay, columns))...)
			if set[0].Over != "" {
				w.hang(w.Note("  "), w.Note(w.measured(*f.Pay)))
			}
		}
		if origins := w.origins(figures); columns.Origin == 0 && origins != "" {
			w.hang(rich.Span{}, w.Note(origins))
		}
	}
	if drawn {
		w.put(append(rich.Line{margin}, paychart.Rich(w.Pen.Theme, w.axis.Rule(columns.Bar))...)...)
	}
	for _, s := range set[len(set)-1].After {
		w.next(rich.Span{}, w.Plain(s.Text))
	}
}

// measured says what a figure measures, of whom and where, with its note.
func (w *writer) measured(p careers.Pay) string {
	var parts []string
	if measure := phrase.Measure(w.Words, p); measure != "" {
		parts = []string{measure}
	}
	parts = append(parts, phrase.Place(w.Words, p))
	if p.Years.Known() {
		parts = append(parts, phrase.Experience(w.Words, p))
	}
	text := strings.Join(parts, ", ")
	if note := w.Env.Text(p.Note); note != "" {
		text += " — " + note
	}
	return text
}

// origins lists the sources and years of figures, each once: "S1 2024, S4 undated".
func (w *writer) origins(figures []careers.Pay) string {
	var all []string
	for _, p := range figures {
		if o := string(p.Source) + "\u00a0" + strings.ReplaceAll(phrase.Year(w.Words, p), " ", "\u00a0"); !slices.Contains(all, o) {
			all = append(all, o)
		}
	}
	return strings.Join(all, ", ")
}
