package compare

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// row is a skill or a task of the matrix: what each node's list says of it.
type row struct {
	name  string
	cells []string // by node; of what is not listed, a dot
	of    int      // the last node that lists it
	told  telling.Fact
}

// matrix sets what three nodes ask side by side, grouped by who asks it, in so many rows.
func (w *writer) matrix(groups []telling.Group, rows int) {
	for _, g := range groups {
		w.remarks(g.Notes) // of whom nothing is listed
	}
	table := w.table(groups)
	by := map[string][]row{}
	var order []row // the first of each group
	for _, r := range table {
		names := w.askers(r)
		if by[names] == nil {
			order = append(order, r)
		}
		by[names] = append(by[names], r)
	}
	slices.SortStableFunc(order, func(a, b row) int { return b.asked() - a.asked() })
	width := min(w.width, 96)
	column := min(12, (width-16)/len(w.nodes))
	legend := notListed + " " + w.Words.Compare.Legend[careers.NotListed] + "  " + mark(careers.UsedLess) + " " + w.Words.Compare.Legend[careers.UsedLess]
	head := rich.Of(rich.Cut("  "+legend, width-column*len(w.nodes)-1), w.Pen.Muted).Fill(width - column*len(w.nodes))
	for i := range w.nodes {
		head = append(append(head, w.name(i, column-1)).Fill(width-column*(len(w.nodes)-1-i)), rich.Span{})
	}
	w.Put(head...)
	brief := rows < whole
	most := whole
	if brief {
		most = max(1, (rows-1-len(order))/max(1, len(order)))
	}
	left := rows - 1
	for _, first := range order {
		names := w.askers(first)
		if left < 2 {
			break
		}
		w.End()
		shown := by[names][:min(len(by[names]), left-1, most)]
		text := strings.ToUpper(names)
		if len(shown) < len(by[names]) {
			text += " · " + w.Words.Sheet.Some(len(shown), len(by[names]))
		}
		w.Put(rich.Line{w.Note(text)}.Cut(width)...)
		for _, r := range shown {
			w.row(r, width, column, brief)
		}
		left -= 1 + len(shown)
	}
	w.End()
}

// whole is more rows than any matrix has.
const whole = 1 << 14

// notListed stands for what a node's list does not say.
const notListed = "·"

// asked orders groups: what more nodes ask first, then what the later ones ask.
func (r row) asked() (order int) {
	for i, c := range r.cells {
		if c != notListed && c != mark(careers.UsedLess) {
			order += 1<<8 + 1<<i
		}
	}
	return order
}

// row is one row of the matrix; a brief one takes one line.
func (w *writer) row(r row, width, column int, brief bool) {
	on := answer
	if brief {
		on = skills
	}
	w.opens(r.of, r.told, on)
	room := width - column*len(r.cells) - 1
	lines := rich.Hang(w.Plain("  "), room, append([]rich.Span{w.Plain(r.name)}, w.reason(r.told)...)...)
	if brief {
		short, _, _ := strings.Cut(r.name, " (")
		lines = []rich.Line{rich.Of("  "+rich.Fitting(room-2, r.name, short), w.Pen.Text)}
	}
	for i, l := range lines {
		if i == 0 {
			l = l.Fill(room + 1)
			for _, c := range r.cells {
				l = append(l, w.Plain(rich.Pad(c, column)))
			}
		}
		w.Put(l...)
	}
}

// table is the skills or tasks of the first node and of those compared with it, in the order in
// which they are told.
func (w *writer) table(groups []telling.Group) []row {
	var table []row
	at := map[string]int{}
	for _, g := range groups {
		for _, f := range g.Facts {
			i, ok := at[f.Text]
			if !ok {
				i = len(table)
				at[f.Text] = i
				table = append(table, row{name: f.Text, cells: slices.Repeat([]string{notListed}, len(w.nodes)), told: f})
			}
			r := &table[i]
			if f.Change != careers.Gained {
				r.cells[0] = listed(f, f.From)
			}
			if f.Change <= careers.Kept {
				r.cells[g.Of], r.of = listed(f, f.Need), g.Of
			} else if f.Change == careers.UsedLess {
				r.cells[g.Of], r.told = mark(careers.UsedLess), f
			}
		}
	}
	return table
}

// listed is the level of a skill, or that a task is there.
func listed(f telling.Fact, n careers.Need) string {
	if cells := strings.TrimSpace(phrase.LevelCells(n.Level)); f.Skill != nil && cells != "" {
		return cells
	}
	return "▪"
}

// askers names the nodes whose lists have a row.
func (w *writer) askers(r row) string {
	var names []string
	for i, c := range r.cells {
		if c != notListed && c != mark(careers.UsedLess) {
			names = append(names, w.Env.Text(w.nodes[i].Name))
		}
	}
	return w.Words.Units.List(names)
}
