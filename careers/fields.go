package careers

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// fields is a mapping whose fields are being asked for.
type fields struct {
	d     *decoder
	node  *datum
	pairs []*datum // key, value, key, value …
	// known is where the names asked of this mapping begin in d.asked.
	known int
	// broken marks what was not a mapping, of which nothing can be missing.
	broken bool
}

// fields opens the mapping n, the value of the named field. close must follow.
func (d *decoder) fields(name string, n *datum) *fields {
	f := &fields{d: d, node: n, known: len(d.asked)}
	if n.kind != mappingKind {
		f.broken = true
		d.wrongShape(name, n, ShapeFields)
		return f
	}
	f.pairs = n.content
	return f
}

// close reports the fields that nobody asked for.
func (f *fields) close() {
	known := f.d.asked[f.known:]
	for i := 0; i+1 < len(f.pairs); i += 2 {
		key := f.pairs[i]
		if key.kind == scalarKind && !slices.Contains(known, key.value) {
			f.d.report(key, Problem{Kind: UnknownField, Found: key.value, Want: nearest(key.value, known, 3)})
		}
	}
	f.d.asked = f.d.asked[:f.known]
}

// get returns the value of a field, nil where it is absent or null, and notes
// that the field is known here.
func (f *fields) get(name string) *datum {
	f.d.asked = append(f.d.asked, name)
	return f.value(name)
}

// value is get for a field that is known already.
func (f *fields) value(name string) *datum {
	if i := f.index(name); i >= 0 && !f.pairs[i+1].isNull() {
		return f.pairs[i+1]
	}
	return nil
}

// key returns the name of a field where it stands, nil where it is absent.
func (f *fields) key(name string) *datum {
	f.d.asked = append(f.d.asked, name)
	if i := f.index(name); i >= 0 {
		return f.pairs[i]
	}
	return nil
}

func (f *fields) index(name string) int {
	for i := 0; i+1 < len(f.pairs); i += 2 {
		if f.pairs[i].value == name && f.pairs[i].kind == scalarKind {
			return i
		}
	}
	return -1
}

// missing reports an absent field; others are the fields that would do as well.
func (f *fields) missing(name string, others ...string) {
	if !f.broken {
		f.d.report(f.node, Problem{Kind: MissingField, Field: name, Want: others})
	}
}

// misplaced reports a field that belongs in the entries of another list.
func (f *fields) misplaced(name, list string) {
	if key := f.key(name); key != nil {
		f.d.report(key, Problem{Kind: MisplacedField, Field: name, Want: []string{list}})
	}
}

// need returns the value of a field that must be there, nil after reporting that it is not.
func (f *fields) need(name string) *datum {
	n := f.get(name)
	if n == nil {
		f.missing(name)
	}
	return n
}

func (d *decoder) wrongShape(name string, n *datum, want string) {
	if n.kind != aliasKind { // reported as foreign already
		d.report(n, Problem{Kind: WrongShape, Field: name, Want: []string{want}})
	}
}

// scalar returns a plain or quoted value as written, "" after a report.
func (d *decoder) scalar(name string, n *datum, shape string) string {
	if n.kind != scalarKind {
		d.wrongShape(name, n, shape)
		return ""
	}
	return n.value
}

// phrase returns a field's value in normal form NFC, without spaces around it.
func (f *fields) phrase(name string) (string, *datum) {
	n := f.get(name)
	if n == nil {
		return "", nil
	}
	return norm.NFC.String(strings.TrimSpace(f.d.scalar(name, n, ShapeText))), n
}

// line returns a text that is the same in every language, "" where it is absent.
func (f *fields) line(name string) string {
	s, _ := f.phrase(name)
	return s
}

// needLine returns such a text where it must be there.
func (f *fields) needLine(name string) string {
	s, n := f.phrase(name)
	if s == "" && (n == nil || n.kind == scalarKind) {
		f.missing(name)
	}
	return s
}

// own returns the text whose languages stand beside the other fields.
func (f *fields) own() Text {
	return Text{FR: f.translation("fr"), EN: f.translation("en")}
}

func (f *fields) translation(name string) string {
	s, n := f.phrase(name)
	if s == "" && !f.broken && (n == nil || n.kind == scalarKind) {
		f.d.report(f.node, Problem{Kind: MissingTranslation, Field: name})
	}
	return s
}

// text returns a text in both languages, zero where it is absent.
func (f *fields) text(name string) Text {
	n := f.get(name)
	if n == nil {
		return Text{}
	}
	return f.d.text(name, n)
}

// needText returns a text that must be there.
func (f *fields) needText(name string) Text {
	n := f.need(name)
	if n == nil {
		return Text{}
	}
	return f.d.text(name, n)
}

func (d *decoder) text(name string, n *datum) Text {
	m := d.fields(name, n)
	defer m.close()
	return m.own()
}

// flag returns true or false, false where it is absent.
func (f *fields) flag(name string) bool {
	n := f.get(name)
	if n == nil {
		return false
	}
	if !n.isBool() {
		f.d.wrongShape(name, n, ShapeBool)
		return false
	}
	return n.value[0]|0x20 == 't'
}

// number returns a whole number within limits, given false where it is absent.
func (f *fields) number(name string, low, high int) (value int, given bool) {
	n := f.get(name)
	if n == nil {
		return 0, false
	}
	if n.kind != scalarKind || !isWhole(n) {
		f.d.wrongShape(name, n, ShapeNumber)
		return 0, true
	}
	value, err := strconv.Atoi(n.value)
	if err != nil || value < low || value > high {
		f.d.report(n, Problem{Kind: OutOfRange, Field: name, Found: n.value, Low: low, High: high})
		return 0, true
	}
	return value, true
}

// isWhole reports whether a scalar is written as a decimal whole number.
func isWhole(n *datum) bool {
	digits := strings.TrimPrefix(n.value, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == "" && n.style == bareStyle
}

// each calls do for every entry of a list; an absent one is empty.
func (f *fields) each(name string, do func(*datum)) {
	n := f.get(name)
	if n == nil {
		return
	}
	if n.kind != listKind {
		f.d.wrongShape(name, n, ShapeList)
		return
	}
	for _, entry := range n.content {
		do(entry)
	}
}

// choice returns the value that spelling lists under the written word, the
// first where the field is absent.
func choice[E ~uint8](f *fields, name string, spelling []string) E {
	if n := f.get(name); n != nil {
		return chosen[E](f.d, name, n, spelling)
	}
	return 0
}

// needChoice is choice for a field that must be there.
func needChoice[E ~uint8](f *fields, name string, spelling []string) E {
	if n := f.need(name); n != nil {
		return chosen[E](f.d, name, n, spelling)
	}
	return 0
}

func chosen[E ~uint8](d *decoder, name string, n *datum, spelling []string) E {
	word := d.scalar(name, n, ShapeText)
	for i, s := range spelling {
		if s == word {
			return E(i)
		}
	}
	if n.kind == scalarKind {
		d.report(n, Problem{Kind: NotOneOf, Field: name, Found: word, Want: slices.Clone(spelling)})
	}
	return 0
}
