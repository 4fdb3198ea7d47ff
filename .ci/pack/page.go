package main

import (
	"bytes"
	"errors"
	"html/template"
	"os"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// page writes a page of docs as HTML, in the frame of a template. Its pages that link to each other
// still do: name.md becomes name.html.
func page(frame, language, in, out string) error {
	source, err := os.ReadFile(in)
	if err != nil {
		return err
	}
	t, err := template.ParseFiles(frame)
	if err != nil {
		return err
	}
	md := goldmark.New(goldmark.WithExtensions(extension.Table), goldmark.WithParserOptions(parser.WithAutoHeadingID()))
	doc := md.Parser().Parse(text.NewReader(source))
	title := ""
	err = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch n := n.(type) {
		case *ast.Heading:
			if entering && n.Level == 1 && title == "" {
				title = string(n.Lines().Value(source))
			}
		case *ast.Link:
			if name, isPage := strings.CutSuffix(string(n.Destination), ".md"); entering && isPage {
				n.Destination = []byte(name + ".html")
			}
		}
		return ast.WalkContinue, nil
	})
	if err != nil {
		return err
	}
	var body, whole bytes.Buffer
	if err := md.Renderer().Render(&body, source, doc); err != nil {
		return err
	}
	if title == "" {
		return errors.New(in + " has no title")
	}
	shown := strings.ReplaceAll(body.String(), "<pre>", `<pre tabindex="0">`) // for who has no mouse
	if language == "fr" {                                                     // whose signs do not begin a line
		shown = strings.NewReplacer(" :", "\u00a0:", " ;", "\u00a0;", " ?", "\u00a0?", " !", "\u00a0!", " »", "\u00a0»", "« ", "«\u00a0").Replace(shown)
	}
	facts := struct {
		Language, Title string
		Body            template.HTML
	}{language, title, template.HTML(shown)}
	if err := t.Execute(&whole, facts); err != nil {
		return err
	}
	return os.WriteFile(out, whole.Bytes(), 0o644)
}
