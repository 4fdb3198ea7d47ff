package careers

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// BenchmarkSearch answers one key press: a query on a prepared index.
func BenchmarkSearch(b *testing.B) {
	built, err := BuiltIn()
	if err != nil {
		b.Fatal(err)
	}
	for _, g := range []*Graph{built, shuffledGraph(built, 3000)} {
		x := NewIndex(g)
		for _, query := range []string{"d", "dev", "developeur back-end", "dba sql python", "xyzzy", "e"} {
			b.Run(fmt.Sprintf("%d/%s", len(g.Nodes()), query), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					x.Search(query, language.French)
				}
			})
		}
	}
}

// BenchmarkNewIndex prepares a graph, as opening the finder does.
func BenchmarkNewIndex(b *testing.B) {
	built, err := BuiltIn()
	if err != nil {
		b.Fatal(err)
	}
	for _, g := range []*Graph{built, shuffledGraph(built, 3000)} {
		b.Run(fmt.Sprint(len(g.Nodes())), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				NewIndex(g)
			}
		})
	}
}

// shuffledGraph returns a graph of n nodes made of the texts of g, each with
// two words of its own so that the vocabulary grows too.
func shuffledGraph(g *Graph, n int) *Graph {
	r := rand.New(rand.NewPCG(1, 2))
	p := Parts{Header: g.header, Skills: g.skills, Sources: g.sources, Interests: g.interests}
	for i := range n {
		node := *g.nodes[i%len(g.nodes)]
		own := word(r) + " " + word(r)
		node.ID = NodeID(fmt.Sprintf("%s-%d", node.ID, i))
		node.Title = TextOf(func(lang language.Tag) string { return node.Title.In(lang) + " " + own })
		node.Tasks = nil
		for range 8 {
			other := g.nodes[r.IntN(len(g.nodes))]
			node.Tasks = append(node.Tasks, other.Tasks[r.IntN(len(other.Tasks))])
		}
		p.Nodes = append(p.Nodes, &node)
	}
	return newGraph(&p)
}

func word(r *rand.Rand) string {
	var b strings.Builder
	for range 2 + r.IntN(3) {
		b.WriteByte("bcdfglmnprstv"[r.IntN(13)])
		b.WriteByte("aeiou"[r.IntN(5)])
	}
	return b.String()
}
