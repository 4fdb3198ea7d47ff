package rail

import "slices"

// foldTo is how many steps of one kind are listed where there is not room for all, until
// one of the others is chosen; foldLeast is the fewest that a count stands for.
const (
	foldTo    = 8
	foldLeast = 5
)

// entry is a line of the list of steps: a step, a heading, a count, or a blank.
type entry struct {
	step   int // -1 for none
	text   string
	folded int  // how many steps the count stands for
	kind   Kind // of the group
}

// list is which rows of a list are in sight.
type list struct {
	first, end   int
	above, below int  // how many steps are out of sight
	up, down     bool // a row counts them
}

// lines is how many rows the list takes.
func (l list) lines() int {
	n := l.end - l.first
	if l.up {
		n++
	}
	if l.down {
		n++
	}
	return n
}

// window chooses which of n entries some rows show, so that the chosen one, if
// any, is among them and rows count what is out of sight.
func window(n, chosen, rows int) list {
	rows = max(rows, 0)
	if n <= rows {
		return list{end: n}
	}
	from := func(room int) int { return min(max(chosen-room+1, 0), n-room) }
	if rows < 2 {
		return list{first: from(rows), end: from(rows) + rows}
	}
	room := rows - 1
	first := from(room)
	if first == 0 || first+room == n {
		return list{first: first, end: first + room, up: first > 0, down: first == 0}
	}
	if room > 1 {
		room--
		first = from(room)
		return list{first: first, end: first + room, up: first > 0, down: first+room < n}
	}
	return list{first: first, end: first + room, down: true}
}

// entries lists steps by kind, with blanks and headings as far as rows allow, and
// as many around the chosen one as fit.
func (c *Crossroads) entries(steps []int, chosen, rows int) ([]entry, list) {
	var all []entry
	for _, style := range []struct{ heads, blanks bool }{{true, true}, {true, false}, {false, false}} {
		for most := max(min(len(steps), rows), foldTo); most >= foldTo; most-- {
			all = c.grouped(steps, chosen, most, style.heads, style.blanks)
			if len(all) <= rows {
				return all, list{end: len(all)}
			}
		}
	}
	return c.seen(all, chosen, rows)
}

// seen is what of a list is in sight.
func (c *Crossroads) seen(all []entry, chosen, rows int) ([]entry, list) {
	at := slices.IndexFunc(all, func(e entry) bool { return e.step >= 0 && e.step == chosen })
	l := window(len(all), at, rows)
	l.above, l.below = countSteps(all[:l.first]), countSteps(all[l.end:])
	return all[l.first:l.end], l
}

func countSteps(list []entry) (n int) {
	for _, e := range list {
		n += e.folded
		if e.step >= 0 {
			n++
		}
	}
	return n
}

// grouped lists steps by kind, at most so many of each unless one of the others is chosen.
func (c *Crossroads) grouped(steps []int, chosen, most int, heads, blanks bool) (all []entry) {
	for len(steps) > 0 {
		kind := c.graph.Steps[steps[0]].Kind
		n := slices.IndexFunc(steps, func(s int) bool { return c.graph.Steps[s].Kind != kind })
		if n < 0 {
			n = len(steps)
		}
		group := steps[:n]
		steps = steps[n:]
		if blanks && len(all) > 0 {
			all = append(all, entry{step: -1, kind: kind})
		}
		if heads {
			all = append(all, entry{step: -1, text: c.o.Captions.Kinds[kind], kind: kind})
		}
		folded := 0
		if n >= most+foldLeast && !slices.Contains(group[most:], chosen) {
			folded = n - most
			group = group[:most]
		}
		for _, s := range group {
			all = append(all, entry{step: s, kind: kind})
		}
		if folded > 0 {
			all = append(all, entry{step: -1, text: "…" + " " + c.o.Captions.Folded(folded), folded: folded, kind: kind})
		}
	}
	return all
}

// taps are the line characters by kind.
var taps = [2][Kinds]string{
	Unicode: {Promotion: "━", Specialisation: "─", Change: "╌", Lateral: "┄", Study: "─", Entry: "━", Return: "┈", Related: "·"},
	ASCII:   {Promotion: "=", Specialisation: "-", Change: "~", Lateral: ":", Study: "-", Entry: "=", Return: "_", Related: "."},
}

func isHeavy(k Kind) bool { return k == Promotion || k == Entry }
