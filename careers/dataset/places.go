package dataset

import (
	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/record"
)

// Places tells where the entries of a dataset and their fields stand in its files.
// Entries are known as in [careers.Parts] and by their [careers.Subject].
type Places map[any]entry

// entry is what stands in a file, and where.
type entry struct {
	careers.Position
	node *yaml.Node
}

// Of returns where a warning's field stands, or the nearest field around it
// that is known; zero where not even the entry is.
func (p Places) Of(w careers.Warning) careers.Position { return p.at(w.Subject, w.Field) }

// at is where a field of an entry stands, or the nearest field around it.
func (p Places) at(of any, field string) careers.Position {
	e := p[of]
	if e.node == nil {
		return careers.Position{}
	}
	n := record.Find(e.node, field)
	if shared, rest, ok := p.ofShared(of, field); ok && n == record.Find(e.node, field[:len(field)-len(rest)-1]) {
		e, n = shared, record.Find(shared.node, rest)
	}
	if n != e.node {
		return careers.Position{File: e.File, Line: n.Line, Column: n.Column}
	}
	return e.Position
}

// placed notes where an entry stands.
func (d *decoder) placed(f *record.Fields, entries ...any) {
	if !d.noted {
		return
	}
	for _, e := range entries {
		d.places[e] = entry{f.At(f.Node), f.Node}
	}
}
