// Package careerstest builds small career graphs from text, for tests.
package careerstest

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

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
//	path dev lead cto      # a whole way that a source names
//
// A node that no line declares has the rank after the node it is first reached
// from, or 0 when a step leaves it first. A step is a promotion unless it says
// otherwise. The nodes of a rank come in the order in which the text names them,
// trainings first, and the first node of the text is the start. Titles and names
// are the ids.
//
// The graph comes from [careers.New], so it is valid; a text that draws nothing
// valid ends the test.
func Graph(t T, text string) *careers.Graph {
	t.Helper()
	g, err := careers.New(Parts(t, text))
	if err != nil {
		t.Fatalf("the graph is not valid:\n%v", err)
	}
	return g
}

// Parts are those of [Graph], to add to them what a text cannot draw.
func Parts(t T, text string) careers.Parts {
	t.Helper()
	d := drawing{node: map[string]*node{}}
	for number, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if err := d.read(strings.Fields(line)); err != nil {
			t.Fatalf("line %d of the graph: %v", number+1, err)
		}
	}
	return d.parts()
}

// drawing is what a text has said so far.
type drawing struct {
	nodes []*node
	node  map[string]*node
	paths []careers.Path
}

type node struct {
	id       string
	rank     int
	training bool
	steps    []*careers.Step
}

func (d *drawing) read(words []string) error {
	switch {
	case len(words) == 0:
		return nil
	case words[0] == "path":
		var path careers.Path
		for _, id := range words[1:] {
			path.Nodes = append(path.Nodes, careers.NodeID(id))
		}
		d.paths = append(d.paths, path)
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
	s := &careers.Step{From: careers.NodeID(from), To: careers.NodeID(to), Kind: careers.Promotion, Why: careers.Untranslated(from + " → " + to), Estimate: true}
	for _, word := range words {
		if word[0] < '0' || word[0] > '9' {
			kind, err := stepKind(word)
			if err != nil {
				return err
			}
			s.Kind = kind
			continue
		}
		years, err := span(word)
		if err != nil {
			return err
		}
		s.Years = years
	}
	origin.steps = append(origin.steps, s)
	return nil
}

func stepKind(word string) (careers.StepKind, error) {
	for kind := careers.Entry; kind.String() != ""; kind++ {
		if kind.String() == word {
			return kind, nil
		}
	}
	return 0, fmt.Errorf("%q is no kind of step", word)
}

func span(word string) (y careers.Years, err error) {
	low, high, ranged := strings.Cut(strings.TrimSuffix(word, "+"), "-")
	if y.Low, err = strconv.Atoi(low); err != nil || strings.HasSuffix(word, "+") {
		return y, err
	}
	y.High = y.Low
	if ranged {
		y.High, err = strconv.Atoi(high)
	}
	if y.High < y.Low {
		return y, fmt.Errorf("%q ends before it begins", word)
	}
	return y, err
}

// Text gives a text in each of [careers.Languages], "" past the last one given.
func Text(in ...string) careers.Text {
	in = append([]string{""}, append(in, make([]string, len(careers.Languages()))...)...)
	return careers.TextOf(func(language.Tag) string { in = in[1:]; return in[0] })
}

func (d *drawing) parts() careers.Parts {
	p := careers.Parts{Header: careers.Header{Title: Text("Essai", "Test"), Paths: d.paths}}
	if len(d.nodes) > 0 {
		p.Start = careers.NodeID(d.nodes[0].id)
	}
	for _, training := range []bool{true, false} {
		for i, n := range d.nodes {
			if n.training == training {
				p.Nodes = append(p.Nodes, n.node(i))
				p.Steps = append(p.Steps, n.steps...)
			}
		}
	}
	return p
}

func (n *node) node(index int) *careers.Node {
	short := n.id
	if len(short) > careers.ShortWidth {
		short = fmt.Sprintf("%.3s~%d", n.id, index)
	}
	made := &careers.Node{
		ID: careers.NodeID(n.id), Rank: n.rank,
		Title: careers.Untranslated(n.id), Name: careers.Untranslated(fmt.Sprintf("%.24s", n.id)), Short: careers.Untranslated(short), Summary: careers.Untranslated(n.id),
	}
	if n.training {
		made.Kind = careers.Training
		made.Course = &careers.Course{
			Length: careers.Statement{Text: Text("2 ans", "2 years"), Estimate: true},
			Entry:  careers.Statement{Text: Text("Ouvert", "Open"), Estimate: true},
		}
	}
	return made
}
