package record

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"go.yaml.in/yaml/v4"
	"go.yaml.in/yaml/v4/plugin/loaderlimits"

	"parcours/careers"
	"parcours/careers/legible"
)

// depthLimit is how deep lists and fields may be nested.
const depthLimit = 20

// Document returns the one document of a YAML text, nil where there is none.
//
// The flaw, nil where all is well, is of the kind [careers.BadSyntax] or
// [careers.TooDeep], or [careers.ForeignYAML] for a second document, and names
// its place but not the file. Beside a second document the first comes, too.
func Document(text []byte) (first *yaml.Node, flaw *careers.Problem) {
	deep := false
	limit := loaderlimits.DepthFunc(func(depth int, _ *yaml.DepthContext) error {
		if deep = depth > depthLimit; deep {
			return errors.New("too deep")
		}
		return nil
	})
	var second *yaml.Node
	loader, err := yaml.NewLoader(bytes.NewReader(text), yaml.WithPlugin(loaderlimits.New(limit)))
	if err == nil {
		first, err = next(loader)
	}
	if err == nil && first != nil {
		second, err = next(loader)
	}
	switch {
	case deep:
		return nil, problem(err, careers.TooDeep, "", depthLimit)
	case err != nil:
		return nil, problem(err, careers.BadSyntax, reason(err), 0)
	case second != nil:
		root := second.Content[0]
		return first, &careers.Problem{Place: careers.Position{Line: root.Line, Column: root.Column}, Kind: careers.ForeignYAML, Found: "document"}
	}
	return first, nil
}

// next returns the next document, nil after the last.
// The parser was not written for hostile input: its panics are errors here.
func next(loader *yaml.Loader) (document *yaml.Node, err error) {
	defer func() {
		if p := recover(); p != nil {
			document, err = nil, fmt.Errorf("the parser gave up: %v", p)
		}
	}()
	document = &yaml.Node{}
	switch err := loader.Load(document); {
	case errors.Is(err, io.EOF), err == nil && len(document.Content) == 0:
		return nil, nil
	case err != nil:
		return nil, err
	}
	return document, nil
}

// problem says where the parser stopped, and why.
func problem(err error, kind careers.ProblemKind, found string, high int) *careers.Problem {
	p := &careers.Problem{Kind: kind, Found: found, High: high}
	if e, ok := errors.AsType[*yaml.LoadError](err); ok {
		mark := e.Mark
		if e.Message == "found unexpected end of stream" { // in quotes, which begin where they should have ended
			mark = e.ContextMark
		}
		p.Place.Line, p.Place.Column = mark.Line, mark.Column
	}
	return p
}

func reason(err error) string {
	if e, ok := errors.AsType[*yaml.LoadError](err); ok {
		return legible.Excerpt(e.Message)
	}
	return legible.Excerpt(err.Error())
}

// IsNull reports whether a value is left out.
func IsNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }
