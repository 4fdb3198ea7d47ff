package record

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
)

// named is a value that files spell as its String says.
type named interface {
	~uint8
	fmt.Stringer
}

// spellings are all values of a type, as files spell them.
func spellings[E named]() (all []string) {
	for e := E(0); e.String() != ""; e++ {
		all = append(all, e.String())
	}
	return all
}

// Choice returns the value whose name a field holds, the first where it is absent.
func Choice[E named](f *Fields, name string) E {
	if n := f.Get(name); n != nil {
		return Chosen[E](f.File, name, n)
	}
	return 0
}

// NeedChoice is Choice for a field that must be there.
func NeedChoice[E named](f *Fields, name string) E {
	if n := f.Need(name); n != nil {
		return Chosen[E](f.File, name, n)
	}
	return 0
}

// Chosen returns the value whose name n is, the first after a report.
func Chosen[E named](f *File, name string, n *yaml.Node) E {
	for e := E(0); e.String() != ""; e++ {
		if n.Value == e.String() && n.Kind == yaml.ScalarNode {
			return e
		}
	}
	f.word(name, n, spellings[E]())
	return 0
}

// Word returns the index of the word that a field holds, 0 where it is absent
// and -1 where it holds another word.
func (f *Fields) Word(name string, words ...string) int {
	if n := f.Get(name); n != nil {
		return f.word(name, n, words)
	}
	return 0
}

// NeedWord is Word for a field that must be there, -1 where it is not.
func (f *Fields) NeedWord(name string, words ...string) int {
	if n := f.Need(name); n != nil {
		return f.word(name, n, words)
	}
	return -1
}

func (f *File) word(name string, n *yaml.Node, words []string) int {
	at := slices.Index(words, f.scalar(name, n))
	if at < 0 && n.Kind == yaml.ScalarNode {
		f.Report(n, careers.Problem{Kind: careers.NotOneOf, Field: name, Found: n.Value, Want: words})
	}
	return at
}

// ID returns the id in a field that must be there.
func (f *Fields) ID(name string, isID func(string) bool) string {
	if n := f.Need(name); n != nil {
		return f.IDOf(name, n, isID)
	}
	return ""
}

// IDs returns the ids of a list, "" for what is none.
func IDs[ID ~string](f *Fields, name string, isID func(string) bool) (ids []ID) {
	f.Each(name, func(n *yaml.Node) { ids = append(ids, ID(f.IDOf(name, n, isID))) })
	return ids
}

// IDOf returns the id that n holds, "" after reporting that it holds none.
func (f *File) IDOf(name string, n *yaml.Node, isID func(string) bool) string {
	id := f.scalar(name, n)
	if n.Kind != yaml.ScalarNode || isID(id) {
		return id
	}
	p := careers.Problem{Kind: careers.BadID, Field: name, Found: id}
	if better := suggestID(id); better != "" {
		p.Want = []string{better}
	}
	f.Report(n, p)
	return ""
}

// suggestID spells s as an id, "" where nothing is left of it.
func suggestID(s string) string {
	const longest = careers.LongestID
	words := strings.FieldsFunc(strings.ToLower(norm.NFD.String(s[:min(len(s), 2*longest)])), func(r rune) bool {
		return (r < '0' || r > '9' && r < 'a' || r > 'z') && (r < 0x300 || r > 0x36f)
	})
	id := strings.Map(func(r rune) rune {
		if r > 'z' {
			return -1
		}
		return r
	}, strings.Join(words, "-"))
	return strings.TrimRight(id[:min(len(id), longest)], "-")
}

// Find returns the value that a way of fields and places in lists, as
// "pay.3.note", leads to from n, or the last one that is there on that way.
func Find(n *yaml.Node, way string) *yaml.Node {
	for step := range strings.SplitSeq(way, ".") {
		next := child(n, step)
		if next == nil {
			break
		}
		n = next
	}
	return n
}

func child(n *yaml.Node, name string) *yaml.Node {
	if at, err := strconv.Atoi(name); n.Kind == yaml.SequenceNode && err == nil && at < len(n.Content) {
		return n.Content[at]
	}
	for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == name {
			return n.Content[i+1]
		}
	}
	return nil
}
