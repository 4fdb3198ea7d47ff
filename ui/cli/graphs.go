package cli

import (
	"fmt"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// dot is the graph in the language of Graphviz.
func dot(g *careers.Graph, w *i18n.Words) string {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %s {\n  rankdir=LR\n  node [shape=box]\n", dotText("parcours"))
	for i, n := range g.Nodes() {
		if i == 0 || n.Rank != g.Nodes()[i-1].Rank {
			if i > 0 {
				b.WriteString("  }\n")
			}
			b.WriteString("  { rank=same\n")
		}
		fmt.Fprintf(&b, "    %s [label=%s]\n", dotText(string(n.ID)), dotText(n.Name.In(w.Tag)))
	}
	b.WriteString("  }\n")
	for _, s := range g.Leading() {
		fmt.Fprintf(&b, "  %s -> %s [label=%s]\n", dotText(string(s.From)), dotText(string(s.To)), dotText(phrase.YearsShort(w, s.Years)))
	}
	for _, s := range g.Relations() {
		fmt.Fprintf(&b, "  %s -> %s [dir=none, style=dotted]\n", dotText(string(s.From)), dotText(string(s.To)))
	}
	b.WriteString("}\n")
	return b.String()
}

// dotText is a text in quotation marks; Graphviz reads nothing in it but
// itself. A backslash would begin one of its escapes.
func dotText(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

// mermaid is the graph in the language of Mermaid, for documents that draw it.
// Nodes are numbered, for some ids, as "end", mean something there.
func mermaid(g *careers.Graph, w *i18n.Words) string {
	var b strings.Builder
	b.WriteString("flowchart LR\n")
	number := map[careers.NodeID]string{}
	for i, n := range g.Nodes() {
		number[n.ID] = "n" + strconv.Itoa(i+1)
		fmt.Fprintf(&b, "  %s[%s]\n", number[n.ID], mermaidText(n.Name.In(w.Tag)))
	}
	for _, s := range g.Leading() {
		label := ""
		if years := phrase.YearsShort(w, s.Years); years != "" {
			label = "|" + mermaidText(years) + "|"
		}
		fmt.Fprintf(&b, "  %s -->%s %s\n", number[s.From], label, number[s.To])
	}
	for _, s := range g.Relations() {
		fmt.Fprintf(&b, "  %s -.- %s\n", number[s.From], number[s.To])
	}
	return b.String()
}

// mermaidText is a text in quotation marks, in which signs that Mermaid or
// HTML would read are written by their numbers.
func mermaidText(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range text {
		if strings.ContainsRune("\"#;&<>`\\*_", r) {
			fmt.Fprintf(&b, "#%d;", r)
			continue
		}
		b.WriteRune(r)
	}
	b.WriteByte('"')
	return b.String()
}
