package sheet

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// columnsFrom is the width from which the first leaf has two columns, and a label one of
// its own.
const columnsFrom = 56

// shares are the rows of the parts of the first leaf, below its summary; gaps are the blank
// lines between them, wrapped the lines more that tasks take in full.
type shares struct{ pay, tasks, foot, gaps, wrapped int }

// share gives the parts rows of so many: to each the least that tells something, then to pay
// what it has, then a blank line between them, then more to the lists in turn.
func share(rows int, has shares) shares {
	s := shares{pay: min(2, has.pay), tasks: min(4, has.tasks), foot: min(4, has.foot)}
	rows -= s.pay + s.tasks + s.foot
	give := func(to *int, most int) {
		n := max(0, min(most-*to, rows))
		*to, rows = *to+n, rows-n
	}
	give(&s.pay, min(4, has.pay))
	give(&s.gaps, has.gaps)
	give(&s.pay, has.pay)
	for before := -1; before != rows; {
		before = rows
		give(&s.tasks, min(s.tasks+1, has.tasks))
		give(&s.foot, min(s.foot+1, has.foot, 8))
	}
	give(&s.wrapped, has.wrapped)
	give(&s.foot, has.foot)
	return s
}

// overview sums a node up in so many rows: what it is, what it pays, what people do and can
// do, and where one goes next. Each part says of how many it shows how many.
func (w *writer) overview(p *telling.Page, n *careers.Node, rows int) {
	w.standing(p, n)
	figures := paychart.Standing(w.Words, n, 8)
	doing, able, on := doings(p), abilities(p), p.Section(telling.Next).Facts()
	apart := w.axis.Apart(w.Words, figures)
	has := shares{pay: len(figures) + min(1, len(apart)), tasks: len(doing), foot: max(len(able), len(on)+1)}
	unpaid := w.unpaid(p, n)
	if n.Kind == careers.Training {
		has.pay = 0
		w.course(p)
	} else if len(figures) == 0 {
		has.pay = len(unpaid)
	}
	heads := min(1, has.tasks) + 1 + min(1, has.pay)
	has.gaps = heads
	for _, f := range doing {
		has.wrapped += len(w.taskLines(f)) - 1
	}
	s := share(rows-len(w.Lines)-heads, has)
	if s.pay+s.tasks+s.foot+len(w.Lines)+heads > rows { // one scrolls: no need to save lines
		s.gaps = has.gaps
	}
	if n.Kind == careers.Role {
		w.part(s.gaps == has.gaps)
		w.earning(p, figures[:min(max(0, s.pay-min(1, len(apart))), len(figures))], unpaid)
		if apart != "" && s.pay > 0 {
			w.Put(w.Note(rich.Cut(apart, w.prose)))
			w.End()
		}
	}
	if len(doing) > 0 {
		w.part(s.gaps > 1)
		w.capital(w.Words.Sheet.Heads[telling.Tasks], min(s.tasks, len(doing)), len(doing))
		for _, f := range doing[:min(s.tasks, len(doing))] {
			w.opens(f, tasks)
			if s.wrapped < has.wrapped && w.width >= columnsFrom {
				w.Put(append(rich.Line{w.Note("• ")}, w.text(f)...).Cut(w.width)...)
				continue
			}
			for _, l := range w.taskLines(f) {
				w.Put(l...)
			}
		}
	}
	w.part(s.gaps > 0)
	w.beside(p, able, on, max(s.foot, 4))
}

// part begins a part, below a blank line where there is room.
func (w *writer) part(roomy bool) {
	w.End()
	if roomy {
		w.Gap()
	}
}

// standing says what a node is: its track, where it stands, and the sentence that sums it up.
func (w *writer) standing(p *telling.Page, n *careers.Node) {
	look := w.Track(n)
	lead := rich.Line{{Text: "◉ ", Style: look.SignLit}}
	if track, ok := w.Graph.Track(n.Track); ok && n.Kind == careers.Role {
		lead = append(lead, rich.Span{Text: phrase.Text(w.Words, track.Name), Style: look.NameLit}, w.Note(" · "))
	}
	said := p.Column
	if n.Kind == careers.Training || said == "" {
		said = p.Standing()
	}
	w.Put(append(lead, w.Note(phrase.Standing(w.Words, w.Graph, n, said))).Cut(w.width)...)
	if s := p.Section(telling.InShort); s != nil && s.Facts()[0].Form == telling.Summary {
		w.fact(s.Facts()[0])
		for _, l := range rich.Wrap(w.prose, w.Plain(s.Facts()[0].Text)) {
			w.Put(l...)
		}
	}
	w.End()
}

// course is what a training takes and gives, a line each where there are columns.
func (w *writer) course(p *telling.Page) {
	s := w.Words.Sheet
	labels := 0
	var all []telling.Fact
	for _, f := range p.Section(telling.InShort).Facts() {
		if slices.Contains([]string{s.Length, s.EntryLevel, s.Diploma, s.Cost, s.WorkStudy}, f.Label) {
			all, labels = append(all, f), max(labels, rich.Width(f.Label))
		}
	}
	for _, f := range all {
		w.opens(f, ways)
		label := w.Note(rich.Pad(f.Label, labels+2))
		if w.width >= columnsFrom {
			w.Put(append(rich.Line{label}, w.text(f)...).Cut(w.width)...)
			continue
		}
		w.hang(label, w.text(f)...)
	}
	w.End()
}

// unpaid says in two lines that no pay is published, nothing where some is.
func (w *writer) unpaid(p *telling.Page, n *careers.Node) []rich.Line {
	if len(n.Pay) > 0 || n.Kind == careers.Training {
		return nil
	}
	text := rich.Line{w.Plain(w.Words.Facts.NoPay)}
	if all := p.Section(telling.Pay).Facts(); len(all) > 0 {
		text = w.text(all[0])
	}
	width := w.prose
	if len(rich.Wrap(width, text...)) > 2 {
		width = w.width
	}
	return rich.Most(rich.Wrap(width, text...), 2, width)
}

// earning is pay as a strip, or that there is none.
func (w *writer) earning(p *telling.Page, rows []paychart.StripRow, unpaid []rich.Line) {
	w.Put(w.axis.Headed(w.Pen.Theme, w.Words, w.Words.Sheet.Tabs[pay], rows, w.prose)...)
	if len(rows) == 0 {
		if all := p.Section(telling.Pay).Facts(); len(all) > 0 {
			w.opens(all[0], pay)
		}
		for _, l := range unpaid {
			w.Put(l...)
		}
		w.End()
		return
	}
	all := p.Section(telling.Pay).Facts()
	for _, r := range rows {
		told := all[slices.IndexFunc(all, func(f telling.Fact) bool { return f.Pay != nil && *f.Pay == *r.Pay })]
		w.opens(told, pay)
		w.Put(paychart.Dressed(w.Pen.Theme, w.axis.StripRow(w.Words, rows, r, w.prose), w.Track(w.Graph.Node(w.node)).NameLit)...)
	}
	w.End()
}

// capital is the head of a list that shows some of its facts.
func (w *writer) capital(head string, shown, of int) {
	text := strings.ToUpper(head)
	if shown < of {
		text += " · " + w.Words.Sheet.Some(shown, of)
	}
	w.Put(w.Note(rich.Cut(text, w.width)))
}

// doings are what people do, without what they do less of.
func doings(p *telling.Page) []telling.Fact {
	return slices.DeleteFunc(p.Section(telling.Tasks).Facts(), func(f telling.Fact) bool { return f.Form == telling.Less })
}

// abilities are the skills of a node, the essential ones first.
func abilities(p *telling.Page) (all []telling.Fact) {
	for _, essential := range []bool{true, false} {
		for _, f := range p.Section(telling.Skills).Facts() {
			if f.Form == telling.Skill && f.Need.Essential == essential {
				all = append(all, f)
			}
		}
	}
	return all
}

// beside puts skills and next steps beside each other in so many rows, or below each other
// where there is no room.
func (w *writer) beside(p *telling.Page, able, on []telling.Fact, rows int) {
	half := (w.width - 3) * 11 / 20
	other := w.width - 3 - half
	if w.width < columnsFrom || len(able) == 0 {
		half, other = w.width, w.width
	}
	head := w.Words.Sheet.Heads[telling.Skills]
	if s := p.Section(telling.Skills); s != nil {
		head = s.Head
	}
	left, right := w.column(half), w.column(other)
	left.list(head, able, rows, skills, left.ability)
	before := len(p.Section(telling.Before).Facts())
	onHead, near := w.Words.Sheet.Heads[telling.Next], p.Section(telling.Near).Untitled()
	if len(on) == 0 && len(near) > 0 {
		onHead, on, near = w.Words.Sheet.Near, near, nil
	}
	if len(on)+min(1, before) >= rows { // steps that people take come first
		near = nil
	}
	right.list(onHead, on, rows-min(1, before)-min(1, len(near)), overview, right.onward)
	if len(on) == 0 {
		right.capital(onHead, 0, 0)
		right.Put(w.Note(rich.Cut(w.Words.Plan.NowToGo, other)))
	}
	if before > 0 {
		lead := telling.Fact{Text: w.Words.Sheet.LeadHere(before)}
		right.opens(lead, ways)
		right.Put(rich.Line{w.Note("◄ " + lead.Text)}.Cut(other)...)
	}
	if len(near) > 0 {
		lead := telling.Fact{Text: w.Words.Units.Colon(w.Words.Sheet.Near, strconv.Itoa(len(near)))}
		right.opens(lead, next)
		right.Put(rich.Line{w.Note("• " + lead.Text)}.Cut(other)...)
	}
	w.facts = append(append(w.facts, left.facts...), right.facts...)
	if half < w.width {
		w.Beside(&left.Page, &right.Page, half+3)
		return
	}
	nothing := &parts.Page{}
	if len(able) > 0 {
		w.Beside(&left.Page, nothing, 0)
		w.Gap()
	}
	w.Beside(&right.Page, nothing, 0)
}

// column is a writer for a column of so many cells.
func (w *writer) column(width int) *writer {
	c := *w
	c.page, c.width = page{}, width
	return &c
}

// list sets the first of some facts, a line each, under a head that counts them, and says
// where each is told whole.
func (w *writer) list(head string, all []telling.Fact, most int, on leaf, set func(telling.Fact) rich.Line) {
	if len(all) == 0 {
		return
	}
	shown := all[:min(len(all), most)]
	w.capital(head, len(shown), len(all))
	for _, f := range shown {
		w.opens(f, on)
		w.Put(set(f).Cut(w.width)...)
	}
	w.End()
}

func (w *writer) taskLines(f telling.Fact) []rich.Line {
	return rich.Hang(w.Note("• "), w.width, w.text(f)...)
}

// ability is a skill and its level in cells.
func (w *writer) ability(f telling.Fact) rich.Line {
	cells := phrase.LevelCells(f.Need.Level)
	room := w.width - rich.Width(cells) - 3
	short, _, _ := strings.Cut(f.Text, " (")
	l := rich.Line{w.tick(f.Skill.ID), w.Plain(rich.Fitting(room, f.Text, short))}.Fill(w.width - rich.Width(cells))
	return append(l, w.Plain(cells))
}

// onward is a step: where it leads, and after how many years of work; those of a training are its own
// length, which stands above, and here would be taken for that of the next one.
func (w *writer) onward(f telling.Fact) rich.Line {
	n := w.Graph.Node(f.Goes)
	look := w.Track(n)
	sign, years := "► ", ""
	if f.Form == telling.Neighbour {
		sign = "• "
	}
	if w.Graph.Node(w.node).Kind == careers.Role {
		if len(f.Details) > 1 {
			years = f.Details[1]
		}
		for _, s := range w.Graph.Next(w.node) {
			if short := phrase.YearsShort(w.Words, s.Years); s.To == f.Goes && short != "" {
				years = short
			}
		}
	}
	years = rich.Cut(years, w.width/3)
	room := w.width - 2 - rich.Width(years) - 1
	l := rich.Line{{Text: sign, Style: look.SignLit}, {Text: w.Called(n, room), Style: look.NameLit}}.Fill(w.width - rich.Width(years))
	return append(l, w.Note(years))
}
