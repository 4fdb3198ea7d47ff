// Package careers is the career graph: roles and trainings, the steps between
// them, and the facts about each with the source that published it.
//
// It checks datasets, answers questions about them and refuses to
// know how anyone looks at the answers: it has no screen, no files, no network
// and no sentence for a reader. A [Graph] never changes after [New], so any number of goroutines may share one.
package careers

import (
	"slices"
	"sync"

	"golang.org/x/text/language"
)

// Graph is a checked dataset: nodes, the steps between them, and the skills,
// sources and words they refer to. Every id in it resolves.
//
// Slices returned by its methods are shared: callers only read them.
type Graph struct {
	header    Header
	nodes     []*Node
	steps     []*Step
	skills    []*Skill
	sources   []*Source
	interests []*Interest
	terms     []*Term

	node     map[NodeID]*Node
	former   map[NodeID]NodeID
	interest map[InterestID]*Interest
	listed   map[NodeID][]*Step // by origin, of every kind
	next     map[NodeID][]*Step
	previous map[NodeID][]*Step
	near     map[NodeID][]*Step // related, by who names the other
	nearBy   map[NodeID][]*Step // related, by who is named and does not name in return
	skill    map[SkillID]*Skill
	needs    [][]int32 // by node, then by need: the place of the skill in skills, quicker than its id
	shelf    map[GroupID][]*Skill
	source   map[SourceID]*Source
}

// Column names one seniority rank of the map.
type Column struct {
	Rank  int
	Title Text
	// Middle and Short are the title where room is scarcer, at most 14 and 8 cells
	// wide; zero where the dataset has none.
	Middle, Short Text
	// Apart says that its nodes are of a level that is not known, so that it is none.
	Apart bool
}

// Title is the name of the dataset, as in "Careers around the back-end developer".
func (g *Graph) Title() Text { return g.header.Title }

// Start is the node where a first visit begins.
func (g *Graph) Start() NodeID { return g.header.Start }

// Languages returns the languages of the dataset, the one that stands in for the
// others first.
func (g *Graph) Languages() []language.Tag { return g.header.Languages }

// Speaks reports whether the dataset is in a language or a parent of it.
func (g *Graph) Speaks(lang language.Tag) bool {
	for ; lang != language.Und; lang = lang.Parent() {
		if slices.Contains(g.header.Languages, lang) {
			return true
		}
	}
	return false
}

// Systems returns the classifications that the dataset declares.
func (g *Graph) Systems() []System { return g.header.Systems }

// Inferred returns what the dataset's makers inferred rather than read.
func (g *Graph) Inferred() []Inferred { return g.header.Inferred }

// IsLevel reports whether a rank is a level, not that of nodes of which none is known.
func (g *Graph) IsLevel(rank int) bool {
	return !slices.ContainsFunc(g.header.Columns, func(c Column) bool { return c.Rank == rank && c.Apart })
}

// IsImported reports whether a program made the dataset of a register, see [Header].
func (g *Graph) IsImported() bool { return g.header.Imported }

// PayLevels returns the dataset's own names of levels of experience.
func (g *Graph) PayLevels() []PayLevel { return g.header.PayLevels }

// Columns returns the named ranks, lowest first. A rank without a name is absent.
func (g *Graph) Columns() []Column { return g.header.Columns }

// Nodes returns every node by rank, then in dataset order.
func (g *Graph) Nodes() []*Node { return g.nodes }

// Steps returns every step by origin in the order of Nodes, then in dataset order.
func (g *Graph) Steps() []*Step { return g.steps }

// Skills returns the skill catalogue in dataset order.
func (g *Graph) Skills() []*Skill { return g.skills }

// Sources returns the sources in dataset order.
func (g *Graph) Sources() []*Source { return g.sources }

// Terms returns the glossary in dataset order.
func (g *Graph) Terms() []*Term { return g.terms }

// Node returns the node called id, or nil.
func (g *Graph) Node(id NodeID) *Node { return g.node[id] }

// Renamed returns the node that was called id in an earlier edition of the
// dataset, or nil.
func (g *Graph) Renamed(id NodeID) *Node { return g.node[g.former[id]] }

// Find returns the node called id, else the one that was called so earlier, or
// nil: what someone means who has the id from an old link or an old file.
func (g *Graph) Find(id NodeID) *Node {
	if n := g.node[id]; n != nil {
		return n
	}
	return g.Renamed(id)
}

// Skill returns the skill called id, or nil.
func (g *Graph) Skill(id SkillID) *Skill { return g.skill[id] }

// Source returns the source called id, or nil.
func (g *Graph) Source(id SourceID) *Source { return g.source[id] }

// Listed returns the steps out of id as the dataset lists them, related ones too.
func (g *Graph) Listed(id NodeID) []*Step { return g.listed[id] }

// Next returns the steps out of id in dataset order: the first is the one its
// author thinks of first. What is merely related is no step that people take.
func (g *Graph) Next(id NodeID) []*Step { return g.next[id] }

// Previous returns the steps into id, in the order of Steps.
func (g *Graph) Previous(id NodeID) []*Step { return g.previous[id] }

// Near returns what the data calls related to id, in the order in which it names them there.
// Those that a step joins are not among them.
func (g *Graph) Near(id NodeID) []*Step { return g.near[id] }

// NearBy returns what the data calls id related to, from those that id does not name in return:
// a register need not mean that nearness is the same from both ends.
func (g *Graph) NearBy(id NodeID) []*Step { return g.nearBy[id] }

// IsNear reports whether a node is related to any other, from either end.
func (g *Graph) IsNear(id NodeID) bool { return len(g.near[id])+len(g.nearBy[id]) > 0 }

// Leading are the steps that people take: Steps without what is merely related.
func (g *Graph) Leading() []*Step {
	return slices.DeleteFunc(slices.Clone(g.steps), func(s *Step) bool { return s.Kind == Related })
}

// Relations are [Graph.Near] of all nodes, each pair once.
func (g *Graph) Relations() (all []*Step) {
	seen := make(map[[2]NodeID]bool)
	for _, n := range g.nodes {
		for _, s := range g.near[n.ID] {
			if seen[[2]NodeID{s.From, s.To}] = true; !seen[[2]NodeID{s.To, s.From}] {
				all = append(all, s)
			}
		}
	}
	return all
}

// Step returns the step between two nodes, of any kind, or nil.
func (g *Graph) Step(from, to NodeID) *Step {
	for _, s := range g.listed[from] {
		if s.To == to {
			return s
		}
	}
	return nil
}

// newGraph orders and indexes parts that have been checked.
func newGraph(p *Parts) *Graph {
	g := &Graph{
		header: p.Header,
		nodes:  p.Nodes, skills: p.Skills, sources: p.Sources, interests: p.Interests, terms: p.Terms,
		node:     make(map[NodeID]*Node, len(p.Nodes)),
		listed:   make(map[NodeID][]*Step, len(p.Nodes)),
		next:     make(map[NodeID][]*Step, len(p.Nodes)),
		previous: make(map[NodeID][]*Step, len(p.Nodes)),
		near:     map[NodeID][]*Step{},
		nearBy:   map[NodeID][]*Step{},
		skill:    make(map[SkillID]*Skill, len(p.Skills)),
		shelf:    map[GroupID][]*Skill{},
		source:   make(map[SourceID]*Source, len(p.Sources)),
		former:   map[NodeID]NodeID{},
		interest: make(map[InterestID]*Interest, len(p.Interests)),
	}
	if len(g.header.Languages) == 0 {
		g.header.Languages = Languages()
	}
	if len(g.header.Groups) == 0 {
		for _, id := range DefaultGroups() {
			g.header.Groups = append(g.header.Groups, Group{ID: id})
		}
	}
	slices.SortStableFunc(g.header.Levels, func(a, b Level) int { return a.EQF - b.EQF })
	slices.SortStableFunc(g.header.Columns, func(a, b Column) int { return a.Rank - b.Rank })
	slices.SortStableFunc(g.nodes, func(a, b *Node) int { return a.Rank - b.Rank })
	var naming sync.WaitGroup // nothing else here reads or writes a name
	naming.Go(func() { deriveNames(g.nodes) })
	for _, n := range g.nodes {
		g.node[n.ID] = n
		for _, id := range n.Formerly {
			g.former[id] = n.ID
		}
	}
	for _, i := range p.Interests {
		g.interest[i.ID] = i
	}
	for _, s := range p.Skills {
		g.skill[s.ID] = s
		g.shelf[s.Group] = append(g.shelf[s.Group], s)
	}
	for _, s := range p.Sources {
		g.source[s.ID] = s
	}
	for _, n := range g.nodes {
		for i := range n.Pay {
			n.Pay[i].Series = g.series(n.Pay[i].Source)
		}
		n.Headline = g.headline(n)
	}
	for _, s := range p.Steps {
		s.Attested = slices.ContainsFunc(s.Sources, func(id SourceID) bool { return g.source[id] != nil && g.source[id].Quality != Comparison })
		g.listed[s.From] = append(g.listed[s.From], s)
	}
	g.orderSteps()
	g.numberNeeds()
	naming.Wait()
	return g
}

// numberNeeds finds the skills that nodes need by their places in the catalogue.
func (g *Graph) numberNeeds() {
	place := make(map[SkillID]int32, len(g.skills))
	for i, s := range g.skills {
		place[s.ID] = int32(i)
	}
	g.needs = make([][]int32, len(g.nodes))
	for i, n := range g.nodes {
		g.needs[i] = make([]int32, len(n.Needs))
		for j, need := range n.Needs {
			g.needs[i][j] = place[need.Skill]
		}
	}
}

// orderSteps lists the steps by their ends, what is related apart.
func (g *Graph) orderSteps() {
	for _, n := range g.nodes {
		for _, s := range g.listed[n.ID] {
			g.steps = append(g.steps, s)
			if s.Kind == Related {
				continue
			}
			g.next[s.From] = append(g.next[s.From], s)
			g.previous[s.To] = append(g.previous[s.To], s)
		}
	}
	g.joinRelated()
}

// joinRelated lists what is related, unless a step that people take joins the two.
func (g *Graph) joinRelated() {
	related := func(s *Step) bool { return s == nil || s.Kind == Related }
	for _, s := range g.steps {
		back := g.Step(s.To, s.From)
		if s.Kind != Related || !related(back) {
			continue
		}
		g.near[s.From] = append(g.near[s.From], s)
		if back == nil {
			g.nearBy[s.To] = append(g.nearBy[s.To], s)
		}
	}
}
