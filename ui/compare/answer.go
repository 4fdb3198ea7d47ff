package compare

import (
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// columnsFrom is the width from which there are two columns.
const columnsFrom = 56

// answer says in its first lines how long it takes from one node to another, how many skills
// change, and what either pays; then it names the changes, in so many rows.
func (w *writer) answer(rows int) {
	if len(w.nodes) == 1 {
		w.alone()
		return
	}
	for _, f := range w.told.Section(telling.CompareYears).Facts() {
		w.way(f)
	}
	changes := w.told.Section(telling.CompareSkills)
	if changes != nil {
		for _, g := range changes.Groups {
			w.counts(g)
		}
	}
	w.earning()
	switch {
	case changes == nil:
	case len(w.nodes) > 2:
		w.Gap()
		w.matrix(changes.Groups, max(4, rows-len(w.Lines)))
	case len(changes.Groups[0].Facts) > 0:
		w.lists(changes.Groups[0], rows-len(w.Lines))
	}
}

// alone says of a single node how to compare it with another.
func (w *writer) alone() {
	w.opens(0, telling.Fact{Text: w.Env.Text(w.nodes[0].Summary)}, answer)
	if sum := w.Env.Text(w.nodes[0].Summary); sum != "" {
		w.hang(rich.Span{}, w.Plain(sum))
		w.Gap()
	}
	w.hang(rich.Span{}, w.Note(w.Words.Compare.Add(w.Env.Text(w.nodes[0].Name))))
}

// way is how long the way from one node to another takes, and by way of what.
func (w *writer) way(f telling.Fact) {
	from, to := 0, len(w.nodes)-1
	for i, n := range w.nodes {
		switch w.Env.Text(n.Name) {
		case f.Ends[0]:
			from = i
		case f.Ends[1]:
			to = i
		}
	}
	w.fact(to, f)
	said := strings.Join(append([]string{f.Text}, f.Details...), ", ")
	width := w.prose()
	room := max(8, (width-min(rich.Width(said), width/2)-8)/2)
	line := rich.Line{w.name(from, room), w.Note(" ─ "), w.Bold(said), w.Note(" ─► "), w.name(to, room)}
	if line.Width() <= width {
		w.Put(line...)
		return
	}
	w.Put(rich.Line{w.name(from, (width-4)/2), w.Note(" ─► "), w.name(to, (width-4)/2)}.Cut(width)...)
	w.hang(w.Plain("  "), w.Bold(said))
}

// counts say how many skills are new, deeper, kept, used less and not listed.
func (w *writer) counts(g telling.Group) {
	w.opens(g.Of, telling.Fact{Form: telling.Change, Text: g.Title}, skills)
	line := rich.Line{w.Note(w.Words.Units.Colon(w.Words.Compare.Tabs[telling.CompareSkills], "") + " ")}
	if len(w.nodes) > 2 {
		line = rich.Line{w.name(g.Of, w.width/4), w.Note(w.Words.Units.Colon("", "") + " ")}
	}
	if len(g.Notes) > 0 {
		w.hang(rich.Span{}, append(line, w.Note(g.Notes[0].Text))...)
		return
	}
	for c := careers.Gained; c <= careers.NotListed; c++ {
		many := len(g.That(c))
		if many == 0 && (c >= careers.UsedLess || !g.MayHave(c)) { // that nothing fades says little
			continue
		}
		n := w.Words.Compare.Count[c](many)
		line = append(line, rich.Span{Text: mark(c) + "\u00a0", Style: dress(w.Pen.Theme, c)}, w.Plain(strings.ReplaceAll(n, " ", "\u00a0")+"  "))
	}
	if len(w.nodes) == 2 && line.Width()-len("  ") > w.prose() { // the numbers speak for themselves
		line = line[1:]
	}
	w.hang(rich.Span{}, line...)
}

// earning is pay as a strip, at most two figures a node.
func (w *writer) earning() {
	s := w.told.Section(telling.ComparePay)
	if s == nil {
		return
	}
	const most = 2
	levels := w.Words.Sheet.ExperienceShort
	apart := w.width < columnsFrom // names stand on lines of their own, above their figures
	for _, n := range w.nodes {
		for _, r := range paychart.Standing(w.Words, n, most) {
			apart = apart || rich.Width(n.Brief(w.Env.Words.Tag)+" "+levels[r.Pay.Experience]) > paychart.LabelCells
		}
	}
	var rows []paychart.StripRow
	var of []int
	for i, n := range w.nodes {
		name := n.Brief(w.Env.Words.Tag)
		some := paychart.Standing(w.Words, n, most)
		for _, r := range some {
			if r.Label = levels[r.Pay.Experience]; !apart {
				r.Label = name + " " + r.Label
			}
			rows, of = append(rows, r), append(of, i)
		}
		if len(some) == 0 && n.Kind == careers.Role {
			rows, of = append(rows, paychart.StripRow{Label: name}), append(of, i)
		}
	}
	w.End()
	w.Put(w.axis.Headed(w.Pen.Theme, w.Words, w.Words.Compare.Tabs[telling.ComparePay], rows, w.prose())...)
	for i, r := range rows {
		if first := i == 0 || of[i-1] != of[i]; first && apart && r.Pay != nil {
			w.End()
			w.Put(w.name(of[i], w.width))
		}
		var f telling.Fact
		for _, g := range s.Groups {
			for _, figure := range g.Facts {
				if g.Of == of[i] && r.Pay != nil && figure.Pay != nil && *figure.Pay == *r.Pay {
					f = figure
				}
			}
		}
		if f.Pay == nil && r.Pay != nil { // it stands beside the original sheet
			f = telling.FigureOf(w.Graph, w.Words, *r.Pay)
		}
		w.opens(of[i], f, pay)
		w.Put(paychart.Dressed(w.Pen.Theme, w.axis.StripRow(w.Words, rows, r, w.prose()), w.Track(w.nodes[of[i]]).NameLit)...)
	}
	w.End()
	w.remarks(s.Groups[len(w.nodes)-1].After)
}

// lists name what is new beside what goes deeper, then what is used less, or else not
// listed, beside what is kept, in so many rows.
func (w *writer) lists(g telling.Group, rows int) {
	const heads = 2
	upper := max(len(g.That(careers.Gained)), len(g.That(careers.Deeper)))
	last := careers.UsedLess
	if len(g.That(last)) == 0 && len(g.That(careers.NotListed)) > 0 {
		last = careers.NotListed
	}
	lower := max(len(g.That(last)), len(g.That(careers.Kept)))
	gaps := 2
	if rows < heads+gaps+4+2 {
		gaps = 0
	}
	rows -= heads + gaps
	less := max(2, min(lower, rows-upper, rows/2))
	more := max(4, min(upper, rows-min(less, lower)))
	for i, pair := range [][2]careers.Change{{careers.Gained, careers.Deeper}, {last, careers.Kept}} {
		most := []int{more, less}[i]
		left, right := w.columns()
		left.some(g, pair[0], most)
		right.some(g, pair[1], most)
		if len(left.Lines)+len(right.Lines) > 0 && gaps > 0 {
			w.Gap()
		}
		w.beside(left, right)
	}
}

// some are the first skills of one change.
func (w *writer) some(g telling.Group, c careers.Change, most int) {
	all := g.That(c)
	if !g.MayHave(c) {
		return
	}
	shown := all[:min(len(all), most)]
	w.count(c, w.Words.Compare.Changes[c], len(shown), len(all))
	for _, f := range shown {
		w.opens(g.Of, f, skills)
		cells := levels(f)
		short, _, _ := strings.Cut(f.Text, " (")
		room := w.width - rich.Width(cells) - 1
		w.Put(append(rich.Of(rich.Fitting(room, f.Text, short), w.Pen.Text).Fill(room+1), w.Plain(cells))...)
	}
	w.End()
}

// levels is the level of a skill in cells, and the one before where it is another.
func levels(f telling.Fact) string {
	switch {
	case f.Need.Skill == "":
		return strings.TrimSpace(phrase.LevelCells(f.From.Level))
	case f.From.Skill == "" || f.Change == careers.Gained || f.From.Level == f.Need.Level || f.From.Level*f.Need.Level == 0:
		return strings.TrimSpace(phrase.LevelCells(f.Need.Level))
	}
	return phrase.LevelCells(f.From.Level) + " → " + phrase.LevelCells(f.Need.Level)
}
