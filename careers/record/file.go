// Package record reads our YAML files: within limits, without what only YAML
// experts know, each field asked for by name and each problem with its place.
//
// It knows what a mapping, a list, a text in two languages and an id are, and
// nothing of what they say.
package record

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
)

// What a file may hold at most, so that reading a hostile one ends soon.
const (
	fileLimit   = 1 << 20 // bytes
	valuesLimit = 100_000 // a parser spends some 350 bytes on each
	// problemLimit is more than are told, for many may have one cause.
	problemLimit = 4 * careers.ProblemLimit
)

// File is a file that is being read. Reading never stops at a problem: it is
// noted, and the zero value stands for what is wrong.
type File struct {
	name     string // as printed
	problems careers.Problems
	torn     bool
	full     bool // of problems that have many causes
	// asked holds the fields that the open mappings, outermost first, know.
	asked  []string
	raw    []byte // until it is decoded
	values int
	root   *yaml.Node
	langs  []language.Tag // of texts; none where any will do
}

// Read takes a file as it is. Its texts may be in any language until
// [File.Speaks] says in which.
func Read(fsys fs.FS, name string) *File {
	f := &File{name: legible.Excerpt(name)}
	raw, err := contents(fsys, name)
	switch {
	case err != nil:
		f.refuse(Unreadable(name, err))
	case len(raw) > fileLimit:
		f.refuse(careers.Problem{Kind: careers.TooLarge, High: fileLimit})
	default:
		f.values = values(raw)
		if f.values > valuesLimit {
			f.values = 0 // none of them is read
			f.refuse(careers.Problem{Kind: careers.TooManyValues, High: valuesLimit})
			return f
		}
		f.raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	}
	return f
}

// Values is how many values the file has at most.
func (f *File) Values() int { return f.values }

// Mentions reports whether a word stands anywhere in the file, before it is decoded.
func (f *File) Mentions(word string) bool { return bytes.Contains(f.raw, []byte(word)) }

// Root decodes the file and returns its root, nil where there is none to go on with.
func (f *File) Root() *yaml.Node {
	if f.raw != nil {
		f.root, f.raw = f.decode(f.raw), nil
	}
	return f.root
}

// Problems returns what is wrong with the file so far.
func (f *File) Problems() careers.Problems { return f.problems }

// Torn reports whether the file, or a part of it, could not be read.
func (f *File) Torn() bool { return f.torn }

// At is the place of a value.
func (f *File) At(n *yaml.Node) careers.Position {
	return careers.Position{File: f.name, Line: n.Line, Column: n.Column}
}

// Report notes a problem at n.
func (f *File) Report(n *yaml.Node, p careers.Problem) {
	if len(f.problems) >= problemLimit && !f.full {
		f.problems = f.problems.Thinned()
		f.full = len(f.problems) > problemLimit/2
	}
	if !f.full {
		p.Place, p.Found = f.At(n), legible.Excerpt(p.Found)
		f.problems = append(f.problems, p)
	}
}

// refuse notes a problem that keeps the file, or a part of it, from being read.
func (f *File) refuse(p careers.Problem) {
	f.torn, p.Place.File = true, f.name
	f.problems = append(f.problems, p)
}

// Unreadable is the problem of a file or folder that the system does not give.
func Unreadable(name string, err error) careers.Problem {
	if e, ok := errors.AsType[*fs.PathError](err); ok { // it names the file again
		err = e.Err
	}
	return careers.Problem{Place: careers.Position{File: legible.Excerpt(name)}, Kind: careers.Unreadable, Found: legible.Excerpt(err.Error())}
}

// contents returns a file up to one byte more than it may have.
func contents(fsys fs.FS, name string) ([]byte, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var buffer bytes.Buffer
	if info, err := file.Stat(); err == nil {
		buffer.Grow(int(min(max(info.Size(), 0), fileLimit)) + bytes.MinRead)
	}
	_, err = buffer.ReadFrom(io.LimitReader(file, fileLimit+1))
	return buffer.Bytes(), err
}

// values returns how many values a file has at most: each needs one of these.
func values(raw []byte) (sum int) {
	begins := [256]uint8{'\n': 1, '\r': 1, ',': 1, ':': 1, '[': 1, '{': 1}
	for _, c := range raw {
		sum += int(begins[c])
	}
	return sum + bytes.Count(raw, []byte("- ")) + bytes.Count(raw, []byte("? "))
}

// decode returns the root of a file's text, nil where there is nothing to read.
func (f *File) decode(raw []byte) *yaml.Node {
	text := f.clean(raw)
	if text == nil {
		return nil
	}
	if root := quick(text); root != nil {
		return root
	}
	document, flaw := Document(text)
	if flaw != nil {
		hinted(text, flaw)
		f.refuse(*flaw)
	}
	if document == nil || IsNull(document.Content[0]) {
		return nil
	}
	f.inspect(document.Content[0])
	return document.Content[0]
}

// inspect reports what no file needs of YAML, and characters that came into
// values by escapes, below n.
func (f *File) inspect(n *yaml.Node) {
	switch {
	case n.Kind == yaml.AliasNode:
		f.foreign(n, "alias")
	case n.Anchor != "":
		f.foreign(n, "anchor")
	case n.Style&yaml.TaggedStyle != 0:
		f.foreign(n, "tag")
	}
	switch n.Kind {
	case yaml.ScalarNode:
		f.inspectScalar(n)
	case yaml.MappingNode:
		f.inspectKeys(n)
	}
	for _, child := range n.Content {
		f.inspect(child)
	}
}

func (f *File) foreign(n *yaml.Node, what string) {
	f.Report(n, careers.Problem{Kind: careers.ForeignYAML, Found: what})
}

// inspectScalar cuts the line break that ends a block, then looks for
// characters that only escapes and line breaks can have brought in.
func (f *File) inspectScalar(n *yaml.Node) {
	if n.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		n.Value = strings.TrimRight(n.Value, "\n")
	}
	value, bad := legible.Mended(n.Value)
	if bad >= 0 {
		f.Report(n, careers.Problem{Kind: careers.ForbiddenCharacter, Found: codePoint(bad)})
		n.Value = value
	}
}

// inspectKeys reports keys that are no names, and names that stand twice.
func (f *File) inspectKeys(n *yaml.Node) {
	had := map[string]*yaml.Node{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		switch earlier := had[key.Value]; {
		case key.Kind != yaml.ScalarNode:
			f.foreign(key, "complex key")
		case key.Value == "<<" && key.Style == 0:
			f.foreign(key, "merge key")
		case earlier != nil:
			f.Report(key, careers.Problem{Kind: careers.DuplicateKey, Field: legible.Excerpt(key.Value), First: f.At(earlier)})
		default:
			had[key.Value] = key
		}
	}
}
