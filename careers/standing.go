package careers

import (
	"cmp"
	"slices"
)

// Yardstick is what two pay figures must share to be set side by side: joined
// into a span, charted on one axis, ranked, or called rising or falling.
type Yardstick struct {
	Series   string // the family of the source, else the source
	Place    Text
	Year     int // 0 where undated
	Currency string
	Net      bool
	Period   Period
	Times    int // see [Pay.Times]
}

// IsLike reports whether two figures measure the same: a median is no range, and neither
// is "or more".
func (p Pay) IsLike(q Pay) bool {
	return p.Measure == q.Measure && p.IsPoint() == q.IsPoint() && p.IsOpen() == q.IsOpen()
}

// Yardstick returns what a figure is measured by.
func (p Pay) Yardstick() Yardstick {
	return Yardstick{Series: p.Series, Place: p.Place, Year: p.Year, Currency: p.Currency, Net: p.Net, Period: p.Period, Times: p.Times}
}

// IsComparable reports whether two figures may be ranked: one yardstick, one
// measure and one level of experience.
func (p Pay) IsComparable(q Pay) bool {
	return !p.IsRelated() && !q.IsRelated() && p.Experience == q.Experience && p.Yardstick() == q.Yardstick() && p.IsLike(q)
}

// Ladder is what one yardstick says of the pay of a node: one figure for each
// level of experience, the lowest level first. A figure for all levels stands
// alone.
type Ladder struct {
	Yardstick
	For int // see [Pay.For]
	Pay []*Pay
}

// Ladders returns the pay of a node by yardstick, what stands for the node
// first. That is the one rule by which a figure is chosen, wherever there is
// room for few:
//
//   - the job sheet that the dataset grew from, as given;
//   - what someone is paid, for whatever time, before what the self-employed invoice,
//     published figures before estimates, those of the node before those of a related
//     title or of a family that the dataset's authors tied to it;
//   - dated figures before undated ones and those that are [stale], those by level of experience before
//     those for all levels, official ones before surveys, professional sources
//     and pages to compare with, then the newest, then those with most levels;
//   - the order of the dataset.
func (g *Graph) Ladders(n *Node) []Ladder {
	var all []Ladder
	for i := range n.Pay {
		p := &n.Pay[i]
		y := p.Yardstick()
		alone := p.Experience == AnyExperience
		at := slices.IndexFunc(all, func(l Ladder) bool {
			return l.Yardstick == y && l.For == p.For && l.Pay[0].Of == p.Of && l.isForAll() == alone && !l.has(p.Experience)
		})
		if at < 0 {
			at = len(all)
			all = append(all, Ladder{Yardstick: y, For: p.For})
		}
		all[at].Pay = append(all[at].Pay, p)
	}
	compare := g.compareFigures(n)
	for _, l := range all {
		slices.SortStableFunc(l.Pay, func(p, q *Pay) int { return int(p.Experience) - int(q.Experience) })
	}
	slices.SortStableFunc(all, func(l, m Ladder) int {
		return cmp.Or(compare(l.Pay[0], m.Pay[0]), len(m.Pay)-len(l.Pay))
	})
	return all
}

func (l Ladder) isForAll() bool { return l.Pay[0].Experience == AnyExperience }

func (l Ladder) has(e Experience) bool {
	return slices.ContainsFunc(l.Pay, func(p *Pay) bool { return p.Experience == e })
}

// compareFigures orders the figures of a node by the rule of [Graph.Ladders].
func (g *Graph) compareFigures(n *Node) func(p, q *Pay) int {
	newest := 0
	for _, p := range n.Pay {
		if p.Period.IsSalary() && !p.Estimate && !p.IsRelated() {
			newest = max(newest, p.Year)
		}
	}
	isFresh := func(p *Pay) bool { return p.Year > newest-stale }
	return func(p, q *Pay) int {
		return cmp.Or(
			before(g.isSeed(p), g.isSeed(q)),
			before(p.Period.IsSalary(), q.Period.IsSalary()),
			before(!p.Estimate, !q.Estimate),
			before(!p.IsRelated(), !q.IsRelated()),
			before(p.Year > 0, q.Year > 0),
			before(isFresh(p), isFresh(q)),
			before(p.Experience != AnyExperience, q.Experience != AnyExperience),
			cmp.Compare(g.quality(p), g.quality(q)),
			cmp.Compare(q.Year, p.Year),
		)
	}
}

// stale is how many years older than the newest figure of a node one is that speaks of pay
// of another time, even where it tells more of experience.
const stale = 7

// before orders what is so before what is not.
func before(a, b bool) int {
	switch {
	case a && !b:
		return -1
	case b && !a:
		return 1
	}
	return 0
}

func (g *Graph) quality(p *Pay) SourceQuality {
	if s := g.source[p.Source]; s != nil {
		return s.Quality
	}
	return Seed + 1
}

func (g *Graph) isSeed(p *Pay) bool { return g.quality(p) == Seed }

// Headline is the pay that stands for a node where there is room for little.
type Headline struct {
	// Pay are figures of one yardstick, by experience; empty where nothing is known.
	Pay []*Pay
	// Beside, where Pay is from the original job sheet, is what the next best
	// yardstick says, of each family of jobs it speaks of; empty otherwise.
	Beside []*Pay
}

// headline returns the pay that stands for a node.
func (g *Graph) headline(n *Node) Headline {
	ladders := g.Ladders(n)
	if len(ladders) == 0 {
		return Headline{}
	}
	h := Headline{Pay: ladders[0].Pay}
	if len(ladders) == 1 || !g.isSeed(h.Pay[0]) {
		return h
	}
	for _, l := range ladders[1:] {
		if l.Yardstick == ladders[1].Yardstick && l.isForAll() == ladders[1].isForAll() {
			h.Beside = append(h.Beside, l.Pay...)
		}
	}
	return h
}

// Standing is the figure that stands for a node at a moment of someone's way.
type Standing struct {
	Pay *Pay // nil where nothing is published for that moment
	// Beside, where Pay is from the original job sheet, is the next best figure
	// for the same level; nil otherwise.
	Beside *Pay
}

// Standing returns the figure that stands for a node at the first of some levels
// of experience for which there is one, chosen as [Graph.Ladders] orders them.
// Of figures about families of jobs only those of the family that fits held,
// the level of training one has, count; held 0 lets all count.
func (g *Graph) Standing(n *Node, held int, levels ...Experience) Standing {
	family := familyFor(n.Pay, held)
	for _, level := range levels {
		var fit []*Pay
		for i := range n.Pay {
			if p := &n.Pay[i]; p.Experience == level && (p.For == 0 || held == 0 || p.For == family) {
				fit = append(fit, p)
			}
		}
		slices.SortStableFunc(fit, g.compareFigures(n))
		switch {
		case len(fit) == 0:
			continue
		case len(fit) > 1 && g.isSeed(fit[0]):
			return Standing{fit[0], fit[1]}
		}
		return Standing{Pay: fit[0]}
	}
	return Standing{}
}

// EntryPay returns the figure for someone who takes a role as a first job with
// a level of training: never one for all levels of experience.
func (g *Graph) EntryPay(n *Node, held int) Standing {
	return g.Standing(n, held, Junior, TakingPost)
}

// PayAfter returns the figure for someone who comes to a role after some years
// of work: that for taking the post where there is one.
func (g *Graph) PayAfter(n *Node, held int, worked Years) Standing {
	return g.Standing(n, held, TakingPost, ExperienceAfter(worked), AnyExperience)
}

// familyFor is the highest family that figures speak of and someone with a
// level of training belongs to; -1 where there is none.
func familyFor(pay []Pay, held int) int {
	best := -1
	for _, p := range pay {
		if p.For > 0 && p.For <= held {
			best = max(best, p.For)
		}
	}
	return best
}

// ExperienceAfter is what years in a line of work make of someone: confirmed
// after two, senior after five, as the firms do that publish a grid by years.
func ExperienceAfter(worked Years) Experience {
	switch {
	case worked.Low >= 5:
		return Senior
	case worked.Low >= 2:
		return Confirmed
	}
	return Junior
}

// series names the figures that a source publishes together.
func (g *Graph) series(id SourceID) string {
	if s := g.source[id]; s != nil && s.Family != "" {
		return s.Family
	}
	return string(id)
}

// Alike is what one yardstick says of several nodes at the same levels of
// experience: the figures of them that may be set side by side.
type Alike struct {
	Yardstick
	// Pay holds the figures of each node, level by level; each node has as many.
	Pay [][]*Pay
}

// AlikePay returns what each yardstick that speaks of all the nodes says of
// them, what stands for the first node first. What is invoiced is left out.
func (g *Graph) AlikePay(nodes ...*Node) (all []Alike) {
	if len(nodes) < 2 {
		return nil
	}
	var had []Yardstick
	for _, l := range g.Ladders(nodes[0]) {
		if !l.Period.IsSalary() || l.Pay[0].IsRelated() || slices.Contains(had, l.Yardstick) {
			continue
		}
		had = append(had, l.Yardstick)
		a := Alike{Yardstick: l.Yardstick, Pay: make([][]*Pay, len(nodes))}
		for _, level := range Experiences() {
			a.add(nodes, level)
		}
		if len(a.Pay[0]) > 0 {
			all = append(all, a)
		}
	}
	return all
}

// sameFamily reports whether two figures may be set side by side though either
// may be about a family of jobs: technicians are not compared with engineers.
func sameFamily(p, q Pay) bool { return p.For == q.For || p.For == 0 || q.For == 0 }

// add takes in the figures of a level where every node has one.
func (a *Alike) add(nodes []*Node, level Experience) {
	figures := make([]*Pay, len(nodes))
	for i, n := range nodes {
		at := slices.IndexFunc(n.Pay, func(p Pay) bool {
			return p.Experience == level && !p.IsRelated() && p.Yardstick() == a.Yardstick && (i == 0 || sameFamily(p, *figures[0]) && p.IsLike(*figures[0]))
		})
		if at < 0 {
			return
		}
		figures[i] = &n.Pay[at]
	}
	for i := range nodes {
		a.Pay[i] = append(a.Pay[i], figures[i])
	}
}
