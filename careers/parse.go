package careers

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"
)

// depthLimit is how deep lists and fields may be nested.
const depthLimit = 20

// decode returns the root of a file's text, nil where there is nothing to read.
func (d *decoder) decode(raw []byte) *datum {
	text, found, bad := clean(raw)
	if text == nil && bad != (place{}) {
		d.refuse(Problem{Place: bad.in(d.file), Kind: NotUTF8})
		return nil
	}
	for _, c := range found {
		d.problems = append(d.problems, Problem{
			Place: c.in(d.file), Kind: ForbiddenCharacter, Found: codePoint(c.rune),
		})
	}
	root := d.parse(text)
	if root == nil || root.isNull() {
		return nil
	}
	d.inspect(root)
	return root
}

// parse returns the root of a file's one document, nil where the file is empty
// or not YAML.
func (d *decoder) parse(text []byte) *datum {
	deep := false
	limit := loaderlimits.DepthFunc(func(depth int, _ *yaml.DepthContext) error {
		if deep = depth > depthLimit; deep {
			return errors.New("too deep")
		}
		return nil
	})
	loader, err := yaml.NewLoader(bytes.NewReader(text), yaml.WithPlugin(loaderlimits.New(limit)))
	if err != nil {
		d.refuse(Problem{Place: Position{File: d.file}, Kind: BadSyntax, Found: err.Error()})
		return nil
	}
	first, err := next(loader)
	var second *yaml.Node
	if err == nil {
		second, err = next(loader)
	}
	switch {
	case deep:
		d.refuse(Problem{Place: d.placeOf(err), Kind: TooDeep, High: depthLimit})
		return nil
	case err != nil && err != io.EOF:
		d.refuse(Problem{Place: d.placeOf(err), Kind: BadSyntax, Found: reason(err)})
		return nil
	case second != nil:
		d.foreign(datumOf(second), "document")
		d.unread = true
	}
	if first == nil {
		return nil
	}
	return datumOf(first)
}

// next returns the root of the next document, nil and [io.EOF] after the last.
// The parser was not written for hostile input: its panics are errors here.
func next(loader *yaml.Loader) (root *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			root, err = nil, fmt.Errorf("the parser gave up: %v", p)
		}
	}()
	var document yaml.Node
	if err := loader.Load(&document); err != nil {
		return nil, err
	}
	if len(document.Content) == 0 {
		return nil, io.EOF
	}
	return document.Content[0], nil
}

// placeOf returns where the parser stopped.
func (d *decoder) placeOf(err error) Position {
	at := Position{File: d.file}
	if e, ok := errors.AsType[*yaml.LoadError](err); ok {
		at.Line, at.Column = e.Mark.Line, e.Mark.Column
	}
	return at
}

func reason(err error) string {
	if e, ok := errors.AsType[*yaml.LoadError](err); ok {
		return printable(e.Message)
	}
	return printable(err.Error())
}

// inspect reports what no dataset needs of YAML, and characters that came into
// values by escapes, below n.
func (d *decoder) inspect(n *datum) {
	if n.foreign != native {
		d.foreign(n, spelled(n.foreign, foreignSpelling[:]))
	}
	switch n.kind {
	case scalarKind:
		d.inspectScalar(n)
	case mappingKind:
		d.inspectKeys(n)
	}
	for _, child := range n.content {
		d.inspect(child)
	}
}

func (d *decoder) foreign(n *datum, what string) {
	d.report(n, Problem{Kind: ForeignYAML, Found: what})
}

// inspectScalar cuts the line break that ends a block, then looks for
// characters that only escapes and line breaks can have brought in.
func (d *decoder) inspectScalar(n *datum) {
	if n.style == blockStyle {
		n.value = strings.TrimRight(n.value, "\n")
	}
	if tame(n.value, n.style == doubleQuotedStyle) {
		return
	}
	if value, bad := plain(n.value); bad >= 0 {
		d.report(n, Problem{Kind: ForbiddenCharacter, Found: codePoint(bad)})
		n.value = value
	}
}

// inspectKeys reports keys that are no names, and names that stand twice.
func (d *decoder) inspectKeys(n *datum) {
	var had once
	for i := 0; i+1 < len(n.content); i += 2 {
		key := n.content[i]
		switch {
		case key.kind != scalarKind:
			d.foreign(key, "complex key")
			continue
		case key.value == "<<" && key.style == bareStyle:
			d.foreign(key, "merge key")
			continue
		}
		if earlier := d.earlier(n, i, &had); earlier != (Position{}) {
			d.report(key, Problem{Kind: DuplicateKey, Field: printable(key.value), First: earlier})
		}
	}
}

// earlier returns where a mapping has had its i-th key before. Long mappings
// are remembered in had, short ones looked through.
func (d *decoder) earlier(n *datum, i int, had *once) Position {
	key := n.content[i]
	if len(n.content) > 80 {
		if *had == nil {
			*had = once{}
		}
		at, _ := had.first(key.value, d.at(key))
		return at
	}
	for j := 0; j < i; j += 2 {
		if before := n.content[j]; before.value == key.value && before.kind == scalarKind {
			return d.at(before)
		}
	}
	return Position{}
}
