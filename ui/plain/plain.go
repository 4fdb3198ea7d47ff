// Package plain writes what the screens show as lines of text: for pipes,
// printers and screen readers. It knows no styles and writes no control
// characters but the newline.
package plain

import (
	"fmt"
	"io"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Overview writes the whole map: each node with where people come from and
// where they can go, by the numbers of the nodes.
func Overview(out io.Writer, g *careers.Graph, w *i18n.Words) error {
	p := w.Plain
	nodes := g.Nodes()
	number := make(map[careers.NodeID]int, len(nodes))
	for i, n := range nodes {
		number[n.ID] = i + 1
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s\n", g.Title().In(w.Tag), p.Overview(len(nodes), len(g.Steps())))
	rank := nodes[0].Rank - 1
	for i, n := range nodes {
		if n.Rank != rank {
			rank = n.Rank
			fmt.Fprintf(&b, "\n%s\n", column(g, rank, w))
		}
		fmt.Fprintf(&b, "%s. %s.", w.Units.Position(i+1, len(nodes)), n.Title.In(w.Tag))
		if pay := headline(n, w); pay != "" {
			fmt.Fprintf(&b, " %s.", pay)
		}
		var from, to []string
		for _, s := range g.Previous(n.ID) {
			from = append(from, named(g, number, s.From, w))
		}
		for _, s := range g.Next(n.ID) {
			to = append(to, named(g, number, s.To, w))
		}
		fmt.Fprintf(&b, " %s %s\n", said(p.From, from, p.FromNothing), said(p.To, to, p.ToNothing))
	}
	fmt.Fprintf(&b, "\n%s\n", p.Hint)
	_, err := io.WriteString(out, b.String())
	return err
}

func column(g *careers.Graph, rank int, w *i18n.Words) string {
	for _, c := range g.Columns() {
		if c.Rank == rank {
			return c.Title.In(w.Tag)
		}
	}
	return w.Plain.Rank(rank)
}

func named(g *careers.Graph, number map[careers.NodeID]int, id careers.NodeID, w *i18n.Words) string {
	return fmt.Sprintf("%d %s", number[id], g.Node(id).Name.In(w.Tag))
}

func said(label string, items []string, nothing string) string {
	if len(items) == 0 {
		return nothing
	}
	return label + " " + strings.Join(items, ", ") + "."
}

func headline(n *careers.Node, w *i18n.Words) string {
	var parts []string
	for _, p := range phrase.Headline(n) {
		parts = append(parts, phrase.Level(w, p)+" "+phrase.Pay(w, p))
	}
	return strings.Join(parts, " ; ")
}
