package rail

import (
	"cmp"
	"slices"
)

// The main steps. An author may say which steps are main lines; for a role that
// no such step leads to, the best step is taken: of the lowest of kind, jump of
// levels and change of track. So every drawing has a trunk, and nobody must flag
// steps to get one.

// Weights of a candidate, by which it is drawn before others.
const (
	namedWeight   = 40 // on a way that a source names
	flaggedWeight = 10 // said to be a main line
	chosenWeight  = 4  // the best step into a role that no main line leads to
	extraWeight   = 2  // a further promotion or specialisation, where no main lines are flagged
	trackWeight   = 4  // more for a main line within a track
)

// candidate is a step that may become a rail.
type candidate struct {
	step   int
	weight int
	score  int // lower is drawn first among equal weights
}

// candidates are the steps that may become rails, the most important first.
func (g *Graph) candidates() []candidate {
	var all []candidate
	for to := range g.Stations {
		all = append(all, g.candidatesInto(to)...)
	}
	if g.flagged {
		all = slices.DeleteFunc(all, func(c candidate) bool { return c.weight == extraWeight })
	}
	slices.SortFunc(all, func(a, b candidate) int {
		return cmp.Or(b.weight-a.weight, a.score-b.score, a.step-b.step)
	})
	return all
}

func (g *Graph) candidatesInto(to int) []candidate {
	if g.Stations[to].Training {
		return nil
	}
	var all []candidate
	best := -1
	for _, s := range g.previous[to] {
		if !g.mayBeRail(s) {
			continue
		}
		c := candidate{step: s, score: g.score(s)}
		switch step := g.Steps[s]; {
		case step.Named:
			c.weight = namedWeight + g.fondness(step)
		case step.Main == MainLine:
			c.weight = flaggedWeight + g.fondness(step)
		case step.Quiet:
			continue
		case step.Kind <= Specialisation:
			c.weight = extraWeight
		}
		if best < 0 || c.weight > all[best].weight || c.weight == all[best].weight && c.score < all[best].score {
			best = len(all)
		}
		all = append(all, c)
	}
	if best >= 0 && all[best].weight < flaggedWeight && (!g.flagged || g.Steps[all[best].step].Kind <= Specialisation) {
		all[best].weight = chosenWeight
	}
	return slices.DeleteFunc(all, func(c candidate) bool { return c.weight == 0 })
}

// fondness is what kind and track add to the weight of a main line.
func (g *Graph) fondness(s Step) int {
	more := [Kinds]int{Promotion: 4, Specialisation: 2, Change: 1}[s.Kind]
	if t := g.Stations[s.To].Track; t != 0 && t == g.Stations[s.From].Track {
		more += trackWeight
	}
	return more
}

// mayBeRail reports whether a step can run rightwards: between roles, to a higher
// column, or down an indent within one.
func (g *Graph) mayBeRail(s int) bool {
	step := g.Steps[s]
	from, to := g.Stations[step.From], g.Stations[step.To]
	switch {
	case from.Training || to.Training || step.Main == SideLine || step.Kind == Return || step.Kind == Related:
		return false
	case to.Column == from.Column:
		return step.Kind <= Specialisation
	}
	return to.Column > from.Column
}

// score ranks steps into one role, the best lowest.
func (g *Graph) score(s int) int {
	step := g.Steps[s]
	from, to := g.Stations[step.From], g.Stations[step.To]
	score := [Kinds]int{Specialisation: 1, Change: 2, Lateral: 4}[step.Kind] + to.Column - from.Column
	if from.Track == to.Track && from.Track != 0 {
		score -= 3
	}
	if step.From == g.Start {
		score -= 2
	}
	return score
}

// maxIndent is how many steps within one column are drawn one under the other.
const maxIndent = 3

// slotsPerColumn are the places of a column where signs may stand.
const slotsPerColumn = maxIndent + 1

// slots gives each role its place from left to right: its column, and within it
// an indent under the role of the same column that it is best reached from.
func (g *Graph) slots(all []candidate) []int {
	parent := make([]int, len(g.Stations))
	for i := range parent {
		parent[i] = NoStation
	}
	for _, c := range all {
		if s := g.Steps[c.step]; parent[s.To] == NoStation {
			parent[s.To] = s.From
		}
	}
	index := make([]int, len(g.Columns))
	for i, column := range g.roleColumns() {
		index[column] = i
	}
	slots := make([]int, len(g.Stations))
	for i, s := range g.Stations {
		slots[i] = index[s.Column]*slotsPerColumn + g.indent(i, parent, maxIndent)
	}
	return slots
}

// roleColumns are the columns in which roles stand, left to right.
func (g *Graph) roleColumns() (columns []int) {
	occurs := make([]bool, len(g.Columns))
	for _, s := range g.Stations {
		occurs[s.Column] = occurs[s.Column] || !s.Training
	}
	for i, is := range occurs {
		if is {
			columns = append(columns, i)
		}
	}
	return columns
}

func (g *Graph) indent(i int, parent []int, most int) int {
	p := parent[i]
	if p == NoStation || most == 0 || g.Stations[p].Column != g.Stations[i].Column {
		return 0
	}
	return min(1+g.indent(p, parent, most-1), maxIndent)
}
