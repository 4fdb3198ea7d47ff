package rail

import "slices"

// foldAbove is how many steps of one kind are listed; of more, the first foldTo
// are, until one of the others is chosen.
const (
	foldAbove = 12
	foldTo    = 8
)

// entry is a line of the list of steps: a step, a heading, a count, or a blank.
type entry struct {
	step int // -1 for none
	text string
}

// entries lists steps by kind, with blanks and headings as far as lines allow, and
// as many around the chosen one as fit. above and below count the steps left out.
func (c *Crossroads) entries(steps []int, chosen, lines int) (shown []entry, above, below int) {
	for _, style := range []struct{ heads, blanks bool }{{true, true}, {true, false}, {false, false}} {
		shown = c.grouped(steps, chosen, style.heads, style.blanks)
		if len(shown) <= lines {
			return shown, 0, 0
		}
	}
	room := max(lines-1, 1) // one line tells what is out of sight
	at := slices.IndexFunc(shown, func(e entry) bool { return e.step == chosen && chosen >= 0 })
	first := min(max(at-room+1, 0), len(shown)-room)
	if at < 0 {
		first = 0
	}
	if first > 0 && first+room < len(shown) && room > 1 { // both ends are cut: a line each
		room--
		first = min(max(at-room+1, 0), len(shown)-room)
	}
	above, below = countSteps(shown[:first]), countSteps(shown[first+room:])
	return shown[first : first+room], above, below
}

func countSteps(list []entry) (n int) {
	for _, e := range list {
		if e.step >= 0 {
			n++
		}
	}
	return n
}

func (c *Crossroads) grouped(steps []int, chosen int, heads, blanks bool) (list []entry) {
	for len(steps) > 0 {
		kind := c.graph.Steps[steps[0]].Kind
		n := slices.IndexFunc(steps, func(s int) bool { return c.graph.Steps[s].Kind != kind })
		if n < 0 {
			n = len(steps)
		}
		group := steps[:n]
		steps = steps[n:]
		if heads {
			if blanks && len(list) > 0 {
				list = append(list, entry{step: -1})
			}
			list = append(list, entry{step: -1, text: c.o.Captions.Kinds[kind]})
		}
		folded := 0
		if n > foldAbove && !slices.Contains(group[foldTo:], chosen) {
			folded = n - foldTo
			group = group[:foldTo]
		}
		for _, s := range group {
			list = append(list, entry{step: s})
		}
		if folded > 0 {
			list = append(list, entry{step: -1, text: c.dots() + " " + c.o.Captions.Folded(folded)})
		}
	}
	return list
}

func (c *Crossroads) dots() string {
	if c.o.Symbols == ASCII {
		return "..."
	}
	return "…"
}

// line characters by kind, and whether it is heavy.
var taps = [2][Kinds]string{
	Unicode: {Promotion: "━", Specialisation: "─", Change: "╌", Lateral: "┄", Study: "─", Entry: "━", Return: "┈", Related: "·"},
	ASCII:   {Promotion: "=", Specialisation: "-", Change: "~", Lateral: ":", Study: "-", Entry: "=", Return: "_", Related: "."},
}

func isHeavy(k Kind) bool { return k == Promotion || k == Entry }

// tapEnds are the cells of a line besides its label: at the bus, two before the
// label, one behind it, one before the sign.
const tapEnds = 5

// tapLength is the least length of all lines: as the widest label needs.
func (c *Crossroads) tapLength(steps []int) int {
	widest := 0
	for _, s := range steps {
		widest = max(widest, width(c.graph.Steps[s].Years))
	}
	if widest == 0 {
		return 3
	}
	return widest + tapEnds
}

// halfCells is how many half cells a year is long at most.
const halfCells = 4

// spread gives each step the length of its line, so that a year has the same
// length in all and the names still fit: at best in full, at least in their
// shortest form.
func (c *Crossroads) spread(steps []int, room int, notes bool) (length func(step int) int, form int) {
	least := c.tapLength(steps)
	forms := 1
	for _, s := range steps {
		forms = max(forms, len(c.graph.Stations[c.graph.Steps[s].To].Names))
	}
	for form = 0; form < forms-1; form++ {
		if !slices.ContainsFunc(steps, func(s int) bool { return least+textAt+width(c.graph.form(c.graph.Steps[s].To, form)) > room }) {
			break
		}
	}
	year := halfCells
	for _, s := range steps {
		step := c.graph.Steps[s]
		need := least + textAt + width(c.graph.form(step.To, form))
		if note := c.graph.Stations[step.To].Note; notes && note != "" {
			need += 2 + width(note)
		}
		if step.Low > 0 {
			year = min(year, max((room-need)*2/step.Low, 0))
		}
	}
	return func(step int) int { return least + c.graph.Steps[step].Low*year/2 }, form
}
