// Package plain writes what the screens show as lines of text: for pipes,
// printers and screen readers. It knows no styles and writes no control
// characters but the newline.
//
// Each screen has a function that makes its [Page]; [Session] is the program
// for those who do not see a screen: it reads a line and answers in a few.
package plain

import (
	"fmt"
	"io"
	"strings"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Overview writes the whole map: each node with where people come from and
// where they can go, by the numbers of the nodes.
func Overview(out io.Writer, g *careers.Graph, w *i18n.Words) error {
	p := Map(g, w)
	p.Lines = append(p.Lines, Line{Kind: Head, Text: w.Plain.Hint})
	return p.Write(out, w)
}

// Map is the whole map: each node with where people come from and where they
// can go. The numbers are those of the nodes. Of a graph too large to be read so it is the
// families, each with the command that shows it.
func Map(g *careers.Graph, w *i18n.Words) *Page {
	if len(g.Nodes()) > atlas.ExactMost {
		return families(g, w)
	}
	return mapped(g, w, Headline)
}

func families(g *careers.Graph, w *i18n.Words) *Page {
	p := &Page{}
	p.head(g.Title().In(w.Tag))
	p.note(w.Plain.Overview(phrase.Nodes(w, g, len(g.Nodes())), phrase.Steps(w, g, g.Nodes())))
	p.head(w.Map.Views.Overview.Title)
	for _, f := range atlas.Families(g, w) {
		p.fact(Line{Text: w.Plain.Family(f.Name, len(f.Nodes), string(f.Nodes[0].ID))})
	}
	p.note(w.CLI.FamiliesHint)
	return p
}

// mapped is the map with what is said of the pay of each node.
func mapped(g *careers.Graph, w *i18n.Words, pay func(*careers.Node, *i18n.Words) string) *Page {
	families := atlas.Families(g, w)
	number := make(map[careers.NodeID]int, len(g.Nodes()))
	for _, f := range families {
		for _, n := range f.Nodes {
			number[n.ID] = len(number) + 1
		}
	}
	p := &Page{counted: true}
	p.head(g.Title().In(w.Tag))
	p.note(w.Plain.Overview(phrase.Nodes(w, g, len(g.Nodes())), phrase.Steps(w, g, g.Nodes())))
	for _, f := range families {
		p.head(f.Name)
		for _, n := range f.Nodes {
			p.fact(Line{Goes: n.ID, Text: mapLine(g, number, n, w, pay)})
		}
	}
	return p
}

func mapLine(g *careers.Graph, number map[careers.NodeID]int, n *careers.Node, w *i18n.Words, pay func(*careers.Node, *i18n.Words) string) string {
	var from, to []string
	for _, s := range g.Previous(n.ID) {
		from = append(from, named(g, number, s.From, w))
	}
	for _, s := range g.Next(n.ID) {
		to = append(to, named(g, number, s.To, w))
	}
	var near []string
	for _, s := range g.Near(n.ID) {
		near = append(near, named(g, number, s.To, w))
	}
	start, end := w.Plain.FromNothing, w.Plain.ToNothing
	if len(near) > 0 { // nobody says that it is where one begins or ends
		start, end = "", ""
	}
	return joined(
		sentence(n.Title.In(w.Tag)), sentence(phrase.ColumnOrRank(w, g, n.Rank)), sentence(pay(n, w)),
		said(w.Plain.From, from, start), said(w.Plain.To, to, end), said(w.Plain.Near, near, ""),
	)
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

// Headline is the pay that stands for a node, each figure behind its level of experience.
func Headline(n *careers.Node, w *i18n.Words) string {
	var parts []string
	for _, p := range phrase.Headline(n) {
		parts = append(parts, phrase.Level(w, p)+" "+phrase.Pay(w, p))
	}
	return strings.Join(parts, w.Plain.Semicolon)
}
