package atlas

import (
	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Chart turns nodes and the steps among them into what the exact drawing takes:
// nodes by index in the list, edges in the order of the graph's steps, what is related last.
func Chart(g *careers.Graph, w *i18n.Words, nodes []*careers.Node) chart.Graph {
	c := chart.Graph{Nodes: make([]chart.Node, len(nodes))}
	index := make(map[careers.NodeID]int, len(nodes))
	for i, n := range nodes {
		index[n.ID] = i
		c.Nodes[i] = chart.Node{Key: string(n.ID), Rank: n.Rank, Title: n.Name.In(w.Tag), Short: n.Short.In(w.Tag), Note: Pay(w, n)}
	}
	add := func(s *careers.Step, e chart.Edge) {
		from, inside := index[s.From]
		to, alsoInside := index[s.To]
		if inside && alsoInside {
			e.From, e.To = from, to
			c.Edges = append(c.Edges, e)
		}
	}
	for _, s := range g.Leading() {
		add(s, chart.Edge{Label: phrase.YearsShort(w, s.Years)})
	}
	for _, s := range g.Relations() {
		add(s, chart.Edge{Undirected: true})
	}
	return c
}
