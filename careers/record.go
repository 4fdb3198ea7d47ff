package careers

import (
	"io/fs"
	"strconv"
)

// Record is a mapping in a file that goes with a dataset without being part of
// one, such as the script of a talk. What is asked of it is read by the rules
// of [Load]; fields that nobody asks for are problems.
type Record struct {
	f     *fields
	graph *Graph
}

// ReadRecord reads one YAML file, as strictly as [Load] reads datasets, and
// calls read with its outermost mapping. The nodes it names must be in g.
//
// The error is a [Problems] with everything that is wrong; then what read has
// gathered is not to be used.
func ReadRecord(g *Graph, fsys fs.FS, name string, read func(*Record)) error {
	d := &decoder{file: printable(name)}
	if root := d.open(fsys, name); root != nil {
		d.record(g, "", root, read)
	} else if len(d.problems) == 0 { // an empty file lacks what read asks for
		d.record(g, "", &datum{place: place{1, 1}, kind: mappingKind}, read)
	}
	if len(d.problems) > 0 {
		return ordered(d.problems, []string{name})
	}
	return nil
}

func (d *decoder) record(g *Graph, name string, n *datum, read func(*Record)) {
	f := d.fields(name, n)
	defer f.close()
	read(&Record{f: f, graph: g})
}

// Has reports whether a field is there, without asking for it.
func (r *Record) Has(name string) bool { return r.f.value(name) != nil }

// Line returns a text that is the same in every language, "" where it is absent.
func (r *Record) Line(name string) string { return r.f.line(name) }

// Text returns a text in both languages, zero where it is absent. Wider than
// most cells in either, it is a problem.
func (r *Record) Text(name string, most int) Text {
	n := r.f.get(name)
	if n == nil {
		return Text{}
	}
	return r.text(name, n, most)
}

// NeedText is Text for a field that must be there.
func (r *Record) NeedText(name string, most int) Text {
	n := r.f.need(name)
	if n == nil {
		return Text{}
	}
	return r.text(name, n, most)
}

func (r *Record) text(name string, n *datum, most int) Text {
	m := r.f.d.fields(name, n)
	defer m.close()
	t := m.own()
	for _, one := range []struct{ lang, text string }{{"fr", t.FR}, {"en", t.EN}} {
		if cells(one.text) > most {
			r.f.d.report(m.value(one.lang), Problem{Kind: TooWide, Field: one.lang, Found: one.text, High: most})
		}
	}
	return t
}

// NeedNumber returns a whole number within limits, which must be there.
func (r *Record) NeedNumber(name string, low, high int) int {
	n, given := r.f.number(name, low, high)
	if !given {
		r.f.missing(name)
	}
	return n
}

// Choice returns the index of the word that a field holds, 0 where it is absent.
func (r *Record) Choice(name string, words []string) int {
	return int(choice[uint8](r.f, name, words))
}

// NeedChoice is Choice for a field that must be there; it is -1 where it is not
// or holds another word.
func (r *Record) NeedChoice(name string, words []string) int {
	n := r.f.need(name)
	if n == nil {
		return -1
	}
	before := len(r.f.d.problems)
	at := int(chosen[uint8](r.f.d, name, n, words))
	if len(r.f.d.problems) > before {
		return -1
	}
	return at
}

// NeedNode returns the node that a field names.
func (r *Record) NeedNode(name string) NodeID {
	n := r.f.need(name)
	if n == nil {
		return ""
	}
	return r.node(name, n)
}

// Nodes returns the nodes that a list names, low to high of them.
func (r *Record) Nodes(name string, low, high int) []NodeID {
	n := r.f.need(name)
	if n == nil {
		return nil
	}
	if n.kind != listKind {
		r.f.d.wrongShape(name, n, ShapeList)
		return nil
	}
	var all []NodeID
	had := once{}
	for _, entry := range n.content {
		id := r.node(name, entry)
		r.f.d.unrepeated(name, string(id), entry, had)
		all = append(all, id)
	}
	if len(all) < low || len(all) > high {
		r.f.d.report(n, Problem{Kind: OutOfRange, Field: name, Found: strconv.Itoa(len(all)), Low: low, High: high})
	}
	return all
}

// node returns the node that n names, by its present id, "" after reporting
// that there is none.
func (r *Record) node(name string, n *datum) NodeID {
	id := NodeID(r.f.d.id(name, n, nodeSpace))
	if id == "" {
		return id
	}
	if named := r.graph.Find(id); named != nil {
		return named.ID
	}
	var near []string
	for _, other := range r.graph.Nearest(string(id), 3) {
		near = append(near, string(other))
	}
	r.f.d.report(n, Problem{Kind: UnknownID, Field: name, Found: string(id), Want: near})
	return ""
}

// NeedEach calls do with every entry of a list, which must have one at least.
func (r *Record) NeedEach(name string, do func(*Record)) {
	n := r.f.need(name)
	if n == nil {
		return
	}
	if n.kind != listKind {
		r.f.d.wrongShape(name, n, ShapeList)
		return
	}
	for _, entry := range n.content {
		r.f.d.record(r.graph, "", entry, do)
	}
	if len(n.content) == 0 {
		r.f.d.report(n, Problem{Kind: MissingField, Field: name})
	}
}

// NeedRecord calls do with the mapping in a field that must be there.
func (r *Record) NeedRecord(name string, do func(*Record)) {
	if n := r.f.need(name); n != nil {
		r.f.d.record(r.graph, name, n, do)
	}
}

// Refuse reports what a field that was asked for holds as none of the words it
// could be.
func (r *Record) Refuse(name string, want ...string) {
	if n := r.f.value(name); n != nil && n.kind == scalarKind {
		r.f.d.report(n, Problem{Kind: NotOneOf, Field: name, Found: n.value, Want: want})
	}
}

// Misplaced reports a field that belongs to records of other kinds.
func (r *Record) Misplaced(name string, kinds ...string) {
	if key := r.f.key(name); key != nil {
		r.f.d.report(key, Problem{Kind: MisplacedField, Field: name, Want: kinds})
	}
}

// Malformed reports a field that is absent, or whose value does not look like
// the examples.
func (r *Record) Malformed(name string, examples ...string) {
	n := r.f.value(name)
	switch {
	case n == nil:
		r.f.missing(name)
	case n.kind == scalarKind:
		r.f.d.report(n, Problem{Kind: BadForm, Field: name, Found: n.value, Want: examples})
	}
}

// Ignore takes fields for known, whatever they hold.
func (r *Record) Ignore(names ...string) { r.f.d.asked = append(r.f.d.asked, names...) }
