// Package careerstest builds small career graphs from text, for tests.
package careerstest

import (
	"fmt"
	"strconv"
	"strings"
	"testing/fstest"

	"parcours/careers"
)

// T is the part of *testing.T that this package needs.
type T interface {
	Helper()
	Fatalf(format string, args ...any)
}

// Graph builds the graph that text draws, one node or step a line:
//
//	school 0 training      # a node with its rank; a role unless it says training
//	dev 1
//	school -> dev          # a step
//	dev -> lead 5-8        # with the years before it: 5-8, 5, or 5+ for "5 or more"
//	dev -> sales 3 craft-change
//
// A node that no line declares has the rank after the node it is first reached
// from, or 0 when a step leaves it first. A step is a promotion unless it says
// otherwise. The nodes of a rank come in the order in which the text names them,
// trainings first, and the first node of the text is the start. Titles and names
// are the ids.
//
// The graph comes from [careers.Load], so it is valid; a text that draws
// nothing valid ends the test.
func Graph(t T, text string) *careers.Graph {
	t.Helper()
	d := drawing{node: map[string]*node{}}
	for number, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if err := d.read(strings.Fields(line)); err != nil {
			t.Fatalf("line %d of the graph: %v", number+1, err)
		}
	}
	g, err := careers.Load(fstest.MapFS{"graph.yaml": {Data: []byte(d.yaml())}})
	if err != nil {
		t.Fatalf("the graph is not valid:\n%v\n%s", err, d.yaml())
	}
	return g
}

// drawing is what a text has said so far.
type drawing struct {
	nodes []*node
	node  map[string]*node
}

type node struct {
	id       string
	rank     int
	training bool
	steps    []string // as YAML
}

func (d *drawing) read(words []string) error {
	switch {
	case len(words) == 0:
		return nil
	case len(words) >= 3 && words[1] == "->":
		return d.step(words[0], words[2], words[3:])
	case len(words) == 2 || len(words) == 3 && words[2] == "training":
		rank, err := strconv.Atoi(words[1])
		if err != nil {
			return fmt.Errorf("%q is no rank", words[1])
		}
		n := d.named(words[0], rank)
		n.rank, n.training = rank, len(words) == 3
		return nil
	}
	return fmt.Errorf("%q is neither a node nor a step", strings.Join(words, " "))
}

// named returns the node called id, new with the given rank.
func (d *drawing) named(id string, rank int) *node {
	if d.node[id] == nil {
		d.node[id] = &node{id: id, rank: rank}
		d.nodes = append(d.nodes, d.node[id])
	}
	return d.node[id]
}

func (d *drawing) step(from, to string, words []string) error {
	origin := d.named(from, 0)
	d.named(to, origin.rank+1)
	kind, years := "promotion", ""
	for _, word := range words {
		low, high, span := strings.Cut(strings.TrimSuffix(word, "+"), "-")
		switch {
		case word[0] < '0' || word[0] > '9':
			kind = word
		case strings.HasSuffix(word, "+"):
			years = fmt.Sprintf(", years: {low: %s}", low)
		case span:
			years = fmt.Sprintf(", years: {low: %s, high: %s}", low, high)
		default:
			years = fmt.Sprintf(", years: {low: %s, high: %s}", low, low)
		}
	}
	origin.steps = append(origin.steps, fmt.Sprintf(
		"{to: %s, kind: %s%s, why: {fr: %s → %s, en: %[4]s → %[5]s}, estimate: true}", to, kind, years, from, to))
	return nil
}

func (d *drawing) yaml() string {
	var b strings.Builder
	start := ""
	if len(d.nodes) > 0 {
		start = d.nodes[0].id
	}
	fmt.Fprintf(&b, "dataset: {title: {fr: Essai, en: Test}, start: %s}\n", start)
	for _, kind := range []string{"trainings", "roles"} {
		fmt.Fprintf(&b, "%s:\n", kind)
		for i, n := range d.nodes {
			if n.training == (kind == "trainings") {
				n.write(&b, i)
			}
		}
	}
	return b.String()
}

func (n *node) write(b *strings.Builder, index int) {
	short := n.id
	if len(short) > 8 {
		short = fmt.Sprintf("%.3s~%d", n.id, index)
	}
	fmt.Fprintf(b, "  - id: %s\n    rank: %d\n", n.id, n.rank)
	fmt.Fprintf(b, "    title: {fr: %[1]q, en: %[1]q}\n    name: {fr: %[2]q, en: %[2]q}\n", n.id, fmt.Sprintf("%.24s", n.id))
	fmt.Fprintf(b, "    short: {fr: %[1]q, en: %[1]q}\n    summary: {fr: %[2]q, en: %[2]q}\n", short, n.id)
	if n.training {
		b.WriteString("    course:\n")
		b.WriteString("      length: {fr: 2 ans, en: 2 years, estimate: true}\n")
		b.WriteString("      entry: {fr: Ouvert, en: Open, estimate: true}\n")
	}
	b.WriteString("    steps:\n")
	for _, step := range n.steps {
		fmt.Fprintf(b, "      - %s\n", step)
	}
}
