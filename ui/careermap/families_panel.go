package careermap

import (
	"math"

	"parcours/careers"
	"parcours/ui/phrase"
)

// about names the chosen family, how many nodes it has and of which levels.
func (f *families) about(width, _ int) []block {
	if f.at >= len(f.table.Families) {
		return nil
	}
	m, family := f.m, f.table.Families[f.at]
	w, g := m.env.Words, m.env.Graph
	said := phrase.Nodes(w, g, len(family.Nodes))
	lowest, highest := math.MaxInt, 0
	for _, n := range family.Nodes {
		if g.IsLevel(n.Rank) {
			lowest, highest = min(lowest, n.Rank), max(highest, n.Rank)
		}
	}
	if lowest < highest {
		said += ", " + w.Map.Views.Overview.Spanning(phrase.ColumnOrRank(w, g, lowest), phrase.ColumnOrRank(w, g, highest))
	}
	name := m.wrap(family.Name, width, m.env.Theme.Strong)
	return []block{{lines: name, least: len(name)}, {lines: m.wrap(phrase.Sentence(said), width, m.env.Theme.Text), least: 2}}
}

// shownAmong is how many nodes stand for a family.
const shownAmong = 10

// among are some nodes of the chosen family, from its lowest level to its highest.
func (f *families) among(width, _ int) []block {
	if f.at >= len(f.table.Families) {
		return nil
	}
	m, nodes := f.m, f.table.Families[f.at].Nodes
	n := min(shownAmong, len(nodes))
	var some []*careers.Node
	for i := range n {
		some = append(some, nodes[i*len(nodes)/n])
	}
	names := m.env.Names(some, width-2)
	var lines []string
	for _, node := range some {
		lines = append(lines, m.item(names[node.ID], width)...)
	}
	return m.headed(m.env.Words.Map.Views.Overview.Among, lines, width)
}
