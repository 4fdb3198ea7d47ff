package careers_test

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// oracle looks at every way through a small graph, by the definitions alone.
type oracle struct {
	*careers.Graph
	from, to careers.NodeID
	aim      careers.Aim
	mine     careers.Mastery
	all      []walk
}

// walk is a way through the graph and its cost.
type walk struct {
	nodes []careers.NodeID
	steps []*careers.Step
	cost  [3]int // what the aim counts, half years, steps
}

func (o *oracle) routes(k int) (routes [][]careers.NodeID) {
	for _, start := range o.starts() {
		o.explore(walk{nodes: []careers.NodeID{start}})
	}
	shortest := math.MaxInt / 2
	for _, w := range o.all {
		shortest = min(shortest, w.cost[1])
	}
	o.all = slices.DeleteFunc(o.all, func(w walk) bool { return w.cost[1] > shortest+max(shortest, 20) })
	slices.SortStableFunc(o.all, func(a, b walk) int { return slices.Compare(a.cost[:], b.cost[:]) })
	var found []walk
	if o.aim == careers.BestPaid {
		found = o.bestPaid(o.different(9), k)
	} else {
		found = o.different(k)
	}
	for _, w := range found {
		routes = append(routes, w.nodes)
	}
	return routes
}

// bestPaid orders the walks of which every role has a figure by what they
// forgo, where there are two; in these graphs all figures are comparable.
func (o *oracle) bestPaid(quickest []walk, k int) []walk {
	paid := slices.DeleteFunc(slices.Clone(quickest), func(w walk) bool {
		return slices.ContainsFunc(w.nodes, func(id careers.NodeID) bool {
			n := o.Node(id)
			return n.Kind == careers.Role && len(n.Pay) == 0
		})
	})
	if goal := o.Node(o.to); len(paid) < 2 || len(goal.Pay) == 0 {
		return quickest[:min(k, len(quickest))]
	}
	slices.SortStableFunc(paid, func(a, b walk) int { return cmp.Compare(o.forgone(a), o.forgone(b)) })
	return paid[:min(k, len(paid))]
}

func (o *oracle) forgone(w walk) int {
	sum := 0
	pay := func(id careers.NodeID) int {
		if n := o.Node(id); n.Kind == careers.Role {
			return (n.Pay[0].Low + n.Pay[0].High).Whole()
		}
		return 0
	}
	for _, s := range w.steps {
		sum += max(0, pay(o.to)-pay(s.From)) * o.years(s)
	}
	return sum
}

// different are up to k walks that differ as routes must.
func (o *oracle) different(k int) (taken []walk) {
	half := func(n int) int { return n / 2 }
	allButOne := func(n int) int { return max(0, n-1) }
	for len(taken) < k {
		w, ok := o.next(taken, half)
		if !ok {
			if w, ok = o.next(taken, allButOne); !ok {
				break
			}
		}
		taken = append(taken, w)
	}
	slices.SortStableFunc(taken, func(a, b walk) int { return cmp.Compare(o.position(a), o.position(b)) })
	return taken
}

func (o *oracle) position(w walk) int {
	return slices.IndexFunc(o.all, func(v walk) bool { return slices.Equal(v.nodes, w.nodes) })
}

func (o *oracle) starts() []careers.NodeID {
	if o.from != careers.FromEntry {
		return []careers.NodeID{o.from}
	}
	var ids []careers.NodeID
	for _, n := range o.Nodes() {
		if n.Kind == careers.Training && !slices.ContainsFunc(o.Previous(n.ID), (*careers.Step).IsRoute) {
			ids = append(ids, n.ID)
		}
	}
	return ids
}

// explore follows the steps in dataset order, so that walks of equal cost come in it.
func (o *oracle) explore(w walk) {
	here := w.nodes[len(w.nodes)-1]
	if here == o.to {
		w.cost = o.cost(w)
		o.all = append(o.all, w)
		return
	}
	for _, s := range o.Next(here) {
		if s.IsRoute() && !slices.Contains(w.nodes, s.To) && !o.climbs(s.To) && o.qualifies(w, o.Node(s.To)) {
			o.explore(walk{nodes: append(slices.Clone(w.nodes), s.To), steps: append(slices.Clone(w.steps), s)})
		}
	}
}

// climbs reports whether a node leads people above both ends.
func (o *oracle) climbs(id careers.NodeID) bool {
	summit := o.Node(o.to).Rank
	if o.from != careers.FromEntry {
		summit = max(summit, o.Node(o.from).Rank)
	}
	return o.IsManagement(id) && o.Node(id).Rank > summit
}

// qualifies reports whether a walk has been through one of the tracks that a
// node asks for; one that begins at a role has.
func (o *oracle) qualifies(w walk, n *careers.Node) bool {
	return len(n.After) == 0 || o.Node(w.nodes[0]).Kind == careers.Role || slices.ContainsFunc(w.nodes, func(id careers.NodeID) bool {
		return slices.Contains(n.After, o.Node(id).Track)
	})
}

func (o *oracle) next(taken []walk, may func(int) int) (walk, bool) {
	for _, w := range o.all {
		if !slices.ContainsFunc(taken, func(t walk) bool {
			before := o.between(t)
			return slices.Equal(t.nodes, w.nodes) || shared(before, o.between(w)) > may(len(before))
		}) {
			return w, true
		}
	}
	return walk{}, false
}

func (o *oracle) between(w walk) []careers.NodeID {
	return slices.DeleteFunc(slices.Clone(w.nodes), func(id careers.NodeID) bool {
		return id == o.to || o.from != careers.FromEntry && id == o.from
	})
}

func shared(a, b []careers.NodeID) (n int) {
	for _, id := range a {
		if slices.Contains(b, id) {
			n++
		}
	}
	return n
}

func (o *oracle) cost(w walk) [3]int {
	years, management := 0, 0
	for _, s := range w.steps {
		years += o.years(s)
		if s.To != o.to && o.IsManagement(s.To) {
			management++
		}
	}
	return [3]int{[...]int{0, 0, o.skills(w), management}[o.aim], years, len(w.steps)}
}

func (o *oracle) years(s *careers.Step) int {
	twice := func(y careers.Years) int {
		if y.Open() {
			return y.Low + 2*y.Low
		}
		return y.Low + y.High
	}
	if s.Years.Known() {
		return twice(s.Years)
	}
	var known []int
	for _, s := range o.Steps() {
		if s.Years.Known() {
			known = append(known, twice(s.Years))
		}
	}
	if slices.Sort(known); len(known) > 0 {
		return known[(len(known)-1)/2]
	}
	return 2
}

func (o *oracle) skills(w walk) int {
	learnt := map[careers.SkillID]bool{}
	for i, id := range w.nodes {
		for _, need := range o.Node(id).Needs {
			if need.Essential && o.mine[need.Skill] == 0 && (i > 0 || o.from == careers.FromEntry) && !o.asks(o.from, need.Skill) {
				learnt[need.Skill] = true
			}
		}
	}
	return len(learnt)
}

func (o *oracle) asks(id careers.NodeID, skill careers.SkillID) bool {
	n := o.Node(id)
	return n != nil && slices.ContainsFunc(n.Needs, func(need careers.Need) bool { return need.Essential && need.Skill == skill })
}

// skills is how many a random graph has.
const skills = 10

// randomGraph is a graph of up to nodes nodes with steps, years, pay and skills
// of all sorts.
func randomGraph(tb testing.TB, r *rand.Rand, nodes int, density float64) *careers.Graph {
	tb.Helper()
	asked := 2 + r.IntN(4) // one in so many skills is essential
	var b strings.Builder
	b.WriteString("dataset: {title: {fr: t, en: t}, start: n0, tracks: [{id: t0, fr: t, en: t}, {id: t1, fr: t, en: t}, {id: t2, fr: t, en: t}]}\nskills:\n")
	for i := range skills {
		group := [...]string{"programming", "management"}[i/6]
		fmt.Fprintf(&b, "  - {id: s%d, fr: f%[1]d, en: e%[1]d, group: %s, gloss: {fr: g, en: g}, sources: [S1]}\n", i, group)
	}
	b.WriteString("sources: [{id: S1, title: t, publisher: p, quality: official}]\n")
	trainings := r.IntN(nodes/2 + 1)
	for i := range nodes {
		switch i {
		case 0:
			b.WriteString("trainings:\n")
		}
		if i == trainings {
			b.WriteString("roles:\n")
		}
		writeRandomNode(&b, r, i, nodes, i < trainings, density, asked)
	}
	text := b.String()
	if trainings == 0 {
		text = strings.Replace(text, "trainings:\n", "", 1)
	}
	g, err := dataset.Load(fstest.MapFS{"g.yaml": {Data: []byte(text)}})
	if err != nil {
		tb.Fatalf("%v\n%s", err, text)
	}
	return g
}

func writeRandomNode(b *strings.Builder, r *rand.Rand, i, nodes int, training bool, density float64, asked int) {
	fmt.Fprintf(b, "  - id: n%d\n    rank: %d\n    title: {fr: n%[1]d, en: n%[1]d}\n    name: {fr: n%[1]d, en: n%[1]d}\n    short: {fr: n%[1]d, en: n%[1]d}\n    summary: {fr: s, en: s}\n", i, r.IntN(4))
	if training {
		b.WriteString("    course: {length: {fr: l, en: l, estimate: true}, entry: {fr: e, en: e, estimate: true}}\n")
	}
	if !training {
		fmt.Fprintf(b, "    track: t%d\n", r.IntN(3))
		if r.IntN(6) == 0 {
			b.WriteString("    after: [t0, t1]\n")
		}
	}
	if r.IntN(3) > 0 {
		low := 1 + r.IntN(5)
		fmt.Fprintf(b, "    pay: [{experience: junior, low: %d, high: %d, source: S1}]\n", low*1000, (low+1+r.IntN(2))*1000)
	}
	b.WriteString("    skills:\n")
	for s := range skills {
		if need := [...]string{"essential", "optional", ""}[min(2, r.IntN(asked))]; need != "" {
			fmt.Fprintf(b, "      - {skill: s%d, need: %s, level: %d, estimate: true}\n", s, need, 1+r.IntN(4))
		}
	}
	b.WriteString("    steps:\n")
	for _, to := range r.Perm(nodes) {
		if to == i || r.Float64() > density {
			continue
		}
		kind := [...]string{"return", "related", "craft-change"}[min(2, r.IntN(20))]
		low := r.IntN(3)
		years := [...]string{"", fmt.Sprintf(", years: {low: %d}", low+1), fmt.Sprintf(", years: {low: %d, high: %d}", low, low+1+r.IntN(2))}[min(2, r.IntN(6))]
		fmt.Fprintf(b, "      - {to: n%d, kind: %s%s, why: {fr: w, en: w}, estimate: true}\n", to, kind, years)
	}
}
