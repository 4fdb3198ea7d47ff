package sheet

import (
	"cmp"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// pay is every published figure on one axis, level by level, each behind who published it. What
// else is said of one stands below the page while the cursor is on it.
func (w *writer) pay(s telling.Section) {
	if len(s.Groups) < 2 {
		w.section(s)
		return
	}
	var rows []paychart.StripRow
	for _, g := range s.Groups[1:] {
		for _, f := range g.Facts {
			from := w.publisher(f)
			short, _, _ := strings.Cut(from, " via ")
			if f.Pay.IsRelated() {
				from = phrase.Text(w.Words, f.Pay.Of)
				if short = from; w.axis.Draws(*f.Pay) { // else the row says the mark itself
					short = phrase.Mark(w.Words, *f.Pay)
					from = w.Words.Units.Colon(short, from)
				}
			} else if sharesSource(g.Facts, f) {
				short = phrase.MeasureShort(w.Words, *f.Pay)
				from = short
			}
			rows = append(rows, paychart.StripRow{Label: from, Short: short, Pay: f.Pay})
		}
	}
	w.Put(paychart.Rich(w.Pen.Theme, w.axis.StripHead(w.Words, rows, w.width))...)
	at := 0
	for _, g := range s.Groups[1:] {
		w.End()
		head := rich.Of(strings.ToUpper(g.Title), w.Pen.Muted)
		for _, said := range g.Notes {
			head = append(head, w.Note(" · "+said.Text))
		}
		w.Put(head.Cut(w.width)...)
		for _, f := range g.Facts {
			w.fact(f)
			w.Put(paychart.Dressed(w.Pen.Theme, w.axis.StripRow(w.Words, rows, rows[at], w.width), w.Track(w.Graph.Node(w.node)).NameLit)...)
			at++
		}
	}
	w.End()
	w.remarks(s.Notes)
}

// sharesSource reports whether several figures of one level are of one source: what they
// measure tells them apart, not who published them.
func sharesSource(all []telling.Fact, f telling.Fact) bool {
	return f.Pay.Source != "" && !f.Pay.Measure.IsZero() && slices.ContainsFunc(all, func(o telling.Fact) bool {
		return o.Pay != f.Pay && o.Pay.Source == f.Pay.Source && o.Pay.Measure != f.Pay.Measure && !o.Pay.Measure.IsZero()
	})
}

// publisher is who published a figure; the original sheet has no name but its own.
func (w *writer) publisher(f telling.Fact) string {
	if len(f.Sources) == 0 {
		return w.Words.Facts.EstimateMark + w.Words.Facts.Estimate
	}
	s := w.Graph.Source(f.Sources[0])
	if s.Quality == careers.Seed {
		return w.Words.Facts.OriginalSheet
	}
	return cmp.Or(s.Publisher, s.Title)
}

// skillColumns are how skills are set: names in so many cells, 0 where there is no room for
// columns; whether levels grow with experience; and whether each tells that it is an estimate,
// since not all are.
type skillColumns struct {
	name   int
	grows  bool
	marked bool
}

// Cells of a level with the blanks before it, alone and as one of three.
const levelCells, stageCells = 5, 6

func (w *writer) skillColumns(facts []telling.Fact) (c skillColumns) {
	estimates, levels, words := 0, 0, 0
	for _, f := range facts {
		if f.Form != telling.Skill {
			continue
		}
		c.name = max(c.name, rich.Width(f.Text))
		c.grows = c.grows || phrase.LevelsByExperience(f.Need, "") != ""
		levels += min(1, f.Need.Level)
		if f.Estimate && f.Need.Level > 0 {
			estimates++
		}
	}
	c.marked = estimates > 0 && estimates < levels
	for _, l := range w.Words.Facts.SkillLevel {
		words = max(words, rich.Width(l)+1)
	}
	if c.grows {
		words = 3*stageCells - levelCells
	}
	const least = 16 // cells for a name beside its level
	room := w.width - len("* ") - levelCells - words - 1
	if room < least {
		return skillColumns{marked: c.marked}
	}
	c.name = min(c.name, room)
	if levels > 0 {
		w.legend(c.grows, estimates > 0 && !c.marked)
	}
	return c
}

// legend says once what the cells of a level mean, where no words stand beside them, and whose
// estimate they are.
func (w *writer) legend(bare, estimated bool) {
	var said []string
	for level := 1; bare && level <= 4; level++ {
		said = append(said, phrase.LevelCells(level)+"\u00a0"+noBreak(w.Words.Facts.SkillLevel[level]))
	}
	if estimated {
		said = append(said, noBreak(w.Words.Facts.EstimateMark+w.Words.Sheet.LevelsEstimated))
	}
	w.say(w.Note(strings.Join(said, "  ")))
}

// stages heads the levels on arriving, once at ease and after years.
func (w *writer) stages(title string) rich.Line {
	l := rich.Of(title, w.Pen.Muted)
	if !w.columns.grows {
		return l
	}
	l = l.Fill(w.columns.name + 3)
	for _, e := range []int{1, 3, 4} {
		l = append(l, w.Note(" "+rich.Pad(w.Words.Sheet.ExperienceShort[e], stageCells-1)))
	}
	return l
}

// skill is one row: name, level in cells, on arriving, once at ease and after years where it
// grows, else in words.
func (w *writer) skill(f telling.Fact) {
	switch {
	case f.Need.Level == 0: // nothing is known of it but what the source says in its own scale
		text := rich.Line{w.Plain(f.Text)}
		if as := w.Env.Text(f.Need.As); as != "" {
			text = append(text, w.Note(" · "+as))
		}
		w.hang(w.tick(f.Skill.ID), text...)
		return
	case w.columns.name == 0:
		w.hang(w.tick(f.Skill.ID), w.Plain(f.Text+" "), w.mark(f), w.Plain(strings.TrimSpace(phrase.LevelCells(f.Need.Level))))
		return
	}
	for i, l := range rich.Wrap(w.columns.name, w.Plain(f.Text)) {
		if i > 0 {
			w.Put(append(rich.Line{w.Plain("  ")}, l...)...)
			continue
		}
		l = append(rich.Line{w.tick(f.Skill.ID)}, l.Fill(w.columns.name+1)...)
		l = append(l, w.mark(f))
		switch n := f.Need; {
		case w.columns.grows:
			for i, level := range []int{n.Entry, n.Level, n.Senior} {
				l = append(l, w.Plain(rich.Pad("", min(i, 1)*(stageCells-4))+phrase.LevelCells(level)))
			}
		default:
			l = append(l, w.Plain(phrase.LevelCells(n.Level)), w.Note(" "+w.Words.Facts.SkillLevel[n.Level]))
		}
		w.Put(l...)
	}
}

// mark is the mark of an estimated level, where not all are estimates.
func (w *writer) mark(f telling.Fact) rich.Span {
	if w.columns.marked && f.Estimate && f.Need.Level > 0 {
		return w.Guess(w.Words.Facts.EstimateMark)
	}
	return w.Plain(" ")
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
