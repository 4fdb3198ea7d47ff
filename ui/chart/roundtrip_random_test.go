package chart_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"parcours/ui/chart"
)

// randomGraph makes up a graph from a seed: mostly small, with steps forward,
// sideways, back, both ways, without a direction and past several ranks, and with nodes and parts
// that hang on nothing. No step is there twice and none leads to its own node.
func randomGraph(seed uint64) chart.Graph {
	r := rand.New(rand.NewPCG(seed, 1))
	nodes := 1 + r.IntN(12)
	switch r.IntN(25) {
	case 0:
		nodes = 12 + r.IntN(30)
	case 1:
		nodes = 1 + r.IntN(3)
	}
	ranks, gap, first := 1+r.IntN(6), 1+r.IntN(3), r.IntN(5)-2
	var g chart.Graph
	for i := range nodes {
		g.Nodes = append(g.Nodes, chart.Node{
			Key:   fmt.Sprint("n", i),
			Rank:  first + gap*r.IntN(ranks),
			Title: fmt.Sprint(randomTitle(r), " ", i),
			Short: fmt.Sprint(pick(r, "Dév", "QA", "é", "開発", "TL fr."), i),
			Note:  pick(r, "", "38–45 k€", "年収 500", "à définir"),
		})
	}
	has := map[[2]int]bool{}
	add := func(from, to int) {
		if from != to && !has[[2]int{from, to}] {
			has[[2]int{from, to}] = true
			g.Edges = append(g.Edges, chart.Edge{From: from, To: to, Label: pick(r, "", "2–5", "2-5 ans", "10+")})
		}
	}
	back, pairs := r.IntN(3), r.IntN(4)
	for range r.IntN(2*nodes + 1) {
		a, b := r.IntN(nodes), r.IntN(nodes)
		if g.Nodes[a].Rank > g.Nodes[b].Rank && r.IntN(4) > back {
			a, b = b, a
		}
		add(a, b)
		if r.IntN(8) < pairs {
			add(b, a)
		}
	}
	if nodes > 6 && r.IntN(10) == 0 {
		hub := r.IntN(nodes)
		for i := range nodes {
			if r.IntN(2) == 0 {
				add(hub, i)
			} else {
				add(i, hub)
			}
		}
	}
	return withNearness(g, seed)
}

// withNearness adds edges without a direction to a third of the graphs.
func withNearness(g chart.Graph, seed uint64) chart.Graph {
	r := rand.New(rand.NewPCG(seed, 2))
	if nodes := len(g.Nodes); r.IntN(3) == 0 {
		for range r.IntN(nodes + 1) {
			if a, b := r.IntN(nodes), r.IntN(nodes); a != b {
				g.Edges = append(g.Edges, chart.Edge{From: a, To: b, Undirected: true})
			}
		}
	}
	return g
}

func pick[T any](r *rand.Rand, of ...T) T { return of[r.IntN(len(of))] }

// randomTitle makes up a title of one to eight words, with accents, wide
// characters and combining ones.
func randomTitle(r *rand.Rand) string {
	words := []string{
		"Dev", "Ingénieure", "back-end", "é", "de", "l'accueil", "e\u0301tude", "開発者", "データ",
		"(système)", "Anticonstitutionnellement", "C++", "œuvre", "R&D", "IT", "à",
	}
	title := []string{pick(r, words...)}
	for range r.IntN(1 + r.IntN(8)) {
		title = append(title, pick(r, words...))
	}
	return strings.Join(title, " ")
}

// randomMarks makes up what stands out in a drawing of g.
func randomMarks(seed uint64, g chart.Graph) chart.Marks {
	r := rand.New(rand.NewPCG(seed, 2))
	m := chart.Marks{Focus: chart.NoNode, Chosen: chart.NoNode}
	if r.IntN(4) == 0 {
		return m
	}
	m.Focus = r.IntN(len(g.Nodes))
	for _, e := range g.Edges {
		if e.From == m.Focus && r.IntN(2) == 0 {
			m.Chosen = e.To
		}
	}
	some := func() (nodes []int) {
		for range r.IntN(4) {
			if n := r.IntN(len(g.Nodes)); !slices.Contains(nodes, n) {
				nodes = append(nodes, n)
			}
		}
		return nodes
	}
	m.Trail, m.Route, m.Hits = walk(r, g), walk(r, g), some()
	return m
}

// walk follows random steps of g.
func walk(r *rand.Rand, g chart.Graph) []int {
	at := r.IntN(len(g.Nodes))
	nodes := []int{at}
	for range r.IntN(5) {
		var next []int
		for _, e := range g.Edges {
			if e.From == at && !slices.Contains(nodes, e.To) {
				next = append(next, e.To)
			}
		}
		if next == nil {
			break
		}
		at = pick(r, next...)
		nodes = append(nodes, at)
	}
	return nodes
}
