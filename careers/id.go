package careers

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// idLimit is how long an id may be.
const idLimit = 64

// validID reports whether s is made of ASCII letters, digits and single
// hyphens, in lower case; the id of a source may begin with a capital.
func validID(s string, of space) bool {
	if s == "" || len(s) > idLimit || s[len(s)-1] == '-' {
		return false
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c >= 'A' && c <= 'Z' && i == 0 && of == sourceSpace:
		case c == '-' && i > 0 && s[i-1] != '-':
		default:
			return false
		}
	}
	return true
}

// suggestID spells s as an id, "" where nothing is left of it.
func suggestID(s string) string {
	if len(s) > 2*idLimit {
		s = s[:2*idLimit]
	}
	words := strings.FieldsFunc(strings.ToLower(norm.NFD.String(s)), func(r rune) bool {
		return (r < '0' || r > '9' && r < 'a' || r > 'z') && (r < 0x300 || r > 0x36f)
	})
	id := strings.Map(func(r rune) rune {
		if r > 'z' {
			return -1
		}
		return r
	}, strings.Join(words, "-"))
	return strings.TrimRight(id[:min(len(id), idLimit)], "-")
}

// id returns the id in the named field of an entry, which must be there.
func (f *fields) id(name string, of space) (string, *datum) {
	n := f.need(name)
	if n == nil {
		return "", nil
	}
	return f.d.id(name, n, of), n
}

// id returns the id that n holds, "" after reporting that it holds none.
func (d *decoder) id(name string, n *datum, of space) string {
	if n.kind != scalarKind {
		d.wrongShape(name, n, ShapeText)
		return ""
	}
	if validID(n.value, of) {
		return n.value
	}
	p := Problem{Kind: BadID, Field: name, Found: n.value}
	if id := suggestID(n.value); id != "" {
		p.Want = []string{id}
	}
	d.report(n, p)
	return ""
}

// define returns the entry's own id, to be unique among its like.
func (f *fields) define(of space) string {
	id, n := f.id("id", of)
	if id != "" {
		f.d.ids = append(f.d.ids, definition{of, label{"id", id, f.d.at(n)}})
	}
	return id
}

// refer returns the id of something that must exist.
func (d *decoder) refer(name string, n *datum, to space) string {
	id := d.id(name, n, to)
	if id != "" {
		d.references = append(d.references, reference{to, label{name, id, d.at(n)}})
	}
	return id
}

// once holds what a list has had, to report what it has again.
type once map[string]Position

// first reports whether the list has not had id before.
func (o once) first(id string, at Position) (earlier Position, first bool) {
	if earlier, had := o[id]; had {
		return earlier, false
	}
	o[id] = at
	return Position{}, true
}
