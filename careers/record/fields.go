package record

import (
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/legible"
)

// Fields is a mapping whose fields are being asked for. Those that nobody asks
// for are problems.
type Fields struct {
	*File
	// Name is the field that holds the mapping, empty in a list.
	Name  string
	Node  *yaml.Node
	pairs []*yaml.Node // key, value, key, value …
	// known is where the names asked of this mapping begin in asked.
	known int
	// broken marks what was not a mapping, of which nothing can be missing.
	broken bool
	// speaks marks a mapping that has the languages of a text among its fields, mute
	// one in which none has any.
	speaks, mute bool
}

// Mapping reads n, the value of the named field.
func Mapping[T any](f *File, name string, n *yaml.Node, read func(*Fields) T) T {
	m := &Fields{File: f, Name: name, Node: n, known: len(f.asked)}
	if n.Kind == yaml.MappingNode {
		m.pairs = n.Content
	} else {
		m.broken = true
		f.wrongShape(name, n, careers.ShapeFields)
	}
	defer m.close()
	return read(m)
}

// close reports the fields that nobody asked for.
func (f *Fields) close() {
	known := f.asked[f.known:]
	for i := 0; i+1 < len(f.pairs); i += 2 {
		key := f.pairs[i]
		switch {
		case key.Kind != yaml.ScalarNode || slices.Contains(known, key.Value):
		case f.Node.Style&yaml.FlowStyle != 0 && IsNull(f.pairs[i+1]) && bareColon().MatchString(key.Value):
			f.Report(key, careers.Problem{Kind: careers.BadSyntax, Found: noSpace})
			f.mute = false
		case i > 0 && f.Node.Style&yaml.FlowStyle != 0 && IsNull(f.pairs[i+1]):
			p := careers.Problem{Kind: careers.StrayText, Found: key.Value}
			if before := f.pairs[i-1].Value; strings.HasPrefix(before, "“") || strings.HasPrefix(before, "„") {
				p.Want = []string{curly}
			}
			f.Report(key, p)
		case f.speaks && isLanguage(key.Value):
			f.mute = false
			f.Report(key, careers.Problem{Kind: careers.UndeclaredLanguage, Found: key.Value})
		default:
			f.Report(key, careers.Problem{Kind: careers.UnknownField, Found: key.Value, Want: meant(key.Value, known)})
		}
	}
	if f.mute && len(f.langs) > 0 {
		f.Report(f.Node, careers.Problem{Kind: careers.MissingTranslation, Field: f.langs[0].String(), Want: TagNames(f.langs[1:])})
	}
	f.asked = f.asked[:f.known]
}

// meant are the fields that one not known may stand for: by what it means, else the
// nearest by spelling, else all that may stand there.
func meant(name string, known []string) []string {
	for _, words := range [][]string{
		{"pay", "salary", "salaries", "wage", "wages", "earnings", "salaire", "salaires"},
		{"title", "name", "label", "titre", "nom"},
		{"summary", "description", "definition"},
		{"needs", "skills", "requirements", "competences"},
		{"tasks", "duties", "activities"},
		{"sources", "references", "source"},
	} {
		if slices.Contains(words[1:], name) && slices.Contains(known, words[0]) {
			return words[:1]
		}
	}
	if near := careers.Nearest(name, known, mostNear); len(near) > 0 || len(known) <= mostNear || !careers.IsID(name) {
		return near
	}
	return slices.Clone(known)
}

// mostNear is how many fields are named for one that is not known.
const mostNear = 3

// Ignore takes fields for known, whatever they hold.
func (f *Fields) Ignore(names ...string) {
	for _, name := range names {
		if !slices.Contains(f.asked[f.known:], name) {
			f.asked = append(f.asked, name)
		}
	}
}

// IsBroken reports whether this is no mapping at all.
func (f *Fields) IsBroken() bool { return f.broken }

// Get returns the value of a field, nil where it is absent or null, and notes
// that the field is known here.
func (f *Fields) Get(name string) *yaml.Node {
	f.Ignore(name)
	return f.Value(name)
}

// Value is Get for a field that is known already.
func (f *Fields) Value(name string) *yaml.Node {
	if i := f.index(name); i >= 0 && !IsNull(f.pairs[i+1]) {
		return f.pairs[i+1]
	}
	return nil
}

// Need is Get for a field that must be there.
func (f *Fields) Need(name string) *yaml.Node {
	n := f.Get(name)
	if n == nil {
		f.Missing(name)
	}
	return n
}

// Pair returns the name of a field where it stands and its value, which may be
// null; nil where it is absent.
func (f *Fields) Pair(name string) (key, value *yaml.Node) {
	f.Ignore(name)
	if i := f.index(name); i >= 0 {
		return f.pairs[i], f.pairs[i+1]
	}
	return nil, nil
}

func (f *Fields) index(name string) int {
	for i := 0; i+1 < len(f.pairs); i += 2 {
		if f.pairs[i].Value == name && f.pairs[i].Kind == yaml.ScalarNode {
			return i
		}
	}
	return -1
}

// Missing reports an absent field; others are the fields that would do as well.
func (f *Fields) Missing(name string, others ...string) {
	if !f.broken {
		f.Report(f.Node, careers.Problem{Kind: careers.MissingField, Field: name, Want: others})
	}
}

// Misplaced reports a field that belongs elsewhere.
func (f *Fields) Misplaced(name string, places ...string) {
	if key, _ := f.Pair(name); key != nil {
		f.Report(key, careers.Problem{Kind: careers.MisplacedField, Field: name, Want: places})
	}
}

func (f *File) wrongShape(name string, n *yaml.Node, want string) {
	if n.Kind == yaml.AliasNode { // reported as foreign already
		return
	}
	p := careers.Problem{Kind: careers.WrongShape, Field: name, Found: n.Value, Want: []string{want}}
	if n.Style&(yaml.DoubleQuotedStyle|yaml.SingleQuotedStyle) != 0 {
		p.Found = "'" + n.Value + "'"
	}
	if better := rewritten(n.Value, want); better != "" {
		p.Want = append(p.Want, better)
	}
	f.Report(n, p)
}

// rewritten is a number or a span as files write it: 3200 for "3 200 €".
func rewritten(value, want string) string {
	var parts []string
	for part := range strings.FieldsFuncSeq(value, func(r rune) bool { return strings.ContainsRune("-–—", r) }) {
		part = strings.Trim(part, "€$£ \u00a0\u202f")
		parts = append(parts, strings.NewReplacer(" ", "", "_", "", "\u00a0", "", "\u202f", "", "'", "", "’", "").Replace(part))
	}
	switch {
	case len(parts) == 2 && want == careers.ShapeFields && isDigits(parts[0]) && isDigits(parts[1]):
		return "{low: " + parts[0] + ", high: " + parts[1] + "}"
	case len(parts) != 1 || strings.HasPrefix(value, "-") || want != careers.ShapeNumber && want != careers.ShapeAmount:
		return ""
	case isDigits(parts[0]):
		return parts[0]
	case want == careers.ShapeAmount && decimal(parts[0]) != "":
		return decimal(parts[0])
	}
	return ungrouped(parts[0])
}

// scalar returns a plain or quoted value as written, "" after a report.
func (f *File) scalar(name string, n *yaml.Node) string {
	if n.Kind != yaml.ScalarNode {
		f.wrongShape(name, n, careers.ShapeText)
		return ""
	}
	return n.Value
}

// lineOf returns a value in normal form NFC, without spaces around it.
func (f *File) lineOf(name string, n *yaml.Node) string {
	return norm.NFC.String(strings.TrimSpace(f.scalar(name, n)))
}

// Line returns a text that is the same in every language, "" where it is absent.
func (f *Fields) Line(name string) string {
	if n := f.Get(name); n != nil {
		return f.lineOf(name, n)
	}
	return ""
}

// NeedLine is Line for a field that must be there.
func (f *Fields) NeedLine(name string) string {
	s := f.Line(name)
	if s == "" && f.isScalar(name) {
		f.Missing(name)
	}
	return s
}

// isScalar reports whether a field holds one value or none.
func (f *Fields) isScalar(name string) bool {
	n := f.Value(name)
	return n == nil || n.Kind == yaml.ScalarNode
}

// Lines returns the texts of a list, without blank ones.
func (f *Fields) Lines(name string) (all []string) {
	f.Each(name, func(n *yaml.Node) {
		if line := f.lineOf("", n); line != "" {
			all = append(all, line)
		}
	})
	return all
}

// Text returns a text, zero where it is absent.
func (f *Fields) Text(name string) (t careers.Text) {
	if f.isBareText(name) {
		return t
	}
	return Inside(f, name, (*Fields).Own)
}

// NeedText is Text for a field that must be there.
func (f *Fields) NeedText(name string) (t careers.Text) {
	if f.isBareText(name) {
		return t
	}
	return NeedInside(f, name, (*Fields).Own)
}

// Fitting returns a text that must be there and at most so many cells wide in
// any language.
func (f *Fields) Fitting(name string, cells int) careers.Text {
	f.Need(name)
	return f.MayFit(name, cells)
}

// MayFit is Fitting for a text that may be absent.
func (f *Fields) MayFit(name string, cells int) careers.Text {
	t := f.Text(name)
	for lang, text := range t.All() {
		if legible.Cells(text) > cells {
			n := Find(f.Value(name), lang.String())
			f.Report(n, careers.Problem{Kind: careers.TooWide, Field: lang.String(), Found: text, High: cells})
		}
	}
	return t
}

// Flag returns true or false, false where it is absent.
func (f *Fields) Flag(name string) bool {
	n := f.Get(name)
	if n == nil {
		return false
	}
	if n.Kind != yaml.ScalarNode || n.Tag != "!!bool" {
		f.wrongShape(name, n, careers.ShapeBool)
		return false
	}
	return n.Value[0]|0x20 == 't'
}

// Number returns a whole number within limits, given false where it is absent.
func (f *Fields) Number(name string, low, high int) (value int, given bool) {
	n := f.Get(name)
	if n == nil {
		return 0, false
	}
	if n.Kind != yaml.ScalarNode || !isWhole(n) {
		f.wrongShape(name, n, careers.ShapeNumber)
		return 0, true
	}
	value, err := strconv.Atoi(n.Value)
	if err != nil || value < low || value > high {
		f.Report(n, careers.Problem{Kind: careers.OutOfRange, Field: name, Found: n.Value, Low: low, High: high})
		return 0, true
	}
	return value, true
}

// NeedNumber is Number for a field that must be there.
func (f *Fields) NeedNumber(name string, low, high int) int {
	value, given := f.Number(name, low, high)
	if !given {
		f.Missing(name)
	}
	return value
}

// isWhole reports whether a scalar is written as a decimal whole number.
func isWhole(n *yaml.Node) bool {
	digits := strings.TrimPrefix(n.Value, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == "" && n.Style == 0
}

// Each calls do for every entry of a list; an absent one is empty.
func (f *Fields) Each(name string, do func(*yaml.Node)) {
	n := f.Get(name)
	if n == nil {
		return
	}
	if n.Kind != yaml.SequenceNode {
		f.wrongShape(name, n, careers.ShapeList)
		return
	}
	for _, entry := range n.Content {
		do(entry)
	}
}

// List reads the mappings of a list; an absent one is empty.
func List[T any](f *Fields, name string, read func(*Fields) T) (all []T) {
	f.Each(name, func(n *yaml.Node) { all = append(all, Mapping(f.File, "", n, read)) })
	return all
}

// Inside reads the mapping in a field, zero where it is absent.
func Inside[T any](f *Fields, name string, read func(*Fields) T) (t T) {
	if n := f.Get(name); n != nil {
		return Mapping(f.File, name, n, read)
	}
	return t
}

// NeedInside is Inside for a field that must be there.
func NeedInside[T any](f *Fields, name string, read func(*Fields) T) (t T) {
	if n := f.Need(name); n != nil {
		return Mapping(f.File, name, n, read)
	}
	return t
}
