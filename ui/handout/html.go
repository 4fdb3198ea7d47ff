package handout

import (
	_ "embed" // the templates and the style sheets
	"fmt"
	"html/template"
	"io"
	"reflect"
	"strings"

	"parcours/ui/phrase"
)

//go:embed page.tmpl
var pageTemplate string

//go:embed drawings.tmpl
var drawingTemplates string

//go:embed page.css
var pageStyle string

//go:embed drawings.css
var drawingStyle string

// HTML writes a document as one page that needs nothing else: no script, no
// font, no picture of its own, no request.
func (d *Document) HTML(out io.Writer) error {
	return executed(d.templates, out, "page", pageData{d, template.CSS(pageStyle + drawingStyle), d.words.Tag.String()}) //nolint:gosec // our own style
}

// pageData is what the template of the page shows.
type pageData struct {
	*Document
	Style template.CSS
	Lang  string
}

// Words are the fixed words of the page.
func (p pageData) Words() any { return p.words.Handout }

// templates are those of the page and of the drawings. Reading them takes as long
// as writing half a sheet: a document does it once.
func templates() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{
		"plus":  func(a, b int) int { return a + b },
		"kind":  kind,
		"cells": phrase.LevelCells,
		"add":   func(a, b Share) Share { return a + b },
		"less":  func(a, b Share) Share { return a - b },
		"code":  code,
		"spans": spans,
		"lines": func(n int) []struct{} { return make([]struct{}, n) },
	}).Parse(drawingTemplates + pageTemplate))
}

// kind names the type of a block.
func kind(b Block) string { return strings.ToLower(reflect.TypeOf(b).Name()) }

// render draws one picture.
func render(t *template.Template, name string, data any) template.HTML {
	var b strings.Builder
	if err := t.ExecuteTemplate(&guard{out: &b}, name, data); err != nil {
		panic(fmt.Sprintf("a template of ours is broken: %v", err))
	}
	return template.HTML(b.String()) //nolint:gosec // html/template escaped it
}

// spans writes running text. It is called thousands of times, so it does
// without a template.
func spans(text []Span) template.HTML {
	var b strings.Builder
	for _, s := range text {
		if s.Href != "" {
			b.WriteString(`<a href="` + template.HTMLEscapeString(s.Href) + `">`)
		}
		switch inner := template.HTMLEscapeString(s.Text); s.Style {
		case Strong:
			b.WriteString("<strong>" + inner + "</strong>")
		case Note, Number:
			b.WriteString(`<span class="` + string(s.Style) + `">` + inner + "</span>")
		case Host:
			b.WriteString(template.HTMLEscapeString(hostOf(s.Text)))
		default:
			b.WriteString(inner)
		}
		if s.Href != "" {
			b.WriteString("</a>")
		}
	}
	return template.HTML(b.String()) //nolint:gosec // escaped above; addresses are our own or pass isWebAddress
}

// executed writes a page as print sets it: with ’ for the straight apostrophe, which
// html/template writes as &#39;. What people type and machines read keeps it, by [code].
func executed(t *template.Template, out io.Writer, name string, data any) error {
	var b strings.Builder
	if err := t.ExecuteTemplate(&b, name, data); err != nil {
		return err
	}
	_, err := io.WriteString(&guard{out: out}, strings.ReplaceAll(b.String(), "&#39;", "’"))
	return err
}

// code is a text that stays as it is.
func code(text string) template.HTML {
	return template.HTML(strings.ReplaceAll(template.HTMLEscapeString(text), "&#39;", "&apos;")) //nolint:gosec // escaped
}

// guard lets no control character through but the line break: the last line of
// defence of all formats.
type guard struct{ out io.Writer }

// Write writes p without what a terminal or a reader might obey.
func (g *guard) Write(p []byte) (int, error) {
	safe := make([]byte, 0, len(p))
	for _, b := range p {
		if b == '\n' || b >= 0x20 && b != 0x7f {
			safe = append(safe, b)
		}
	}
	if _, err := g.out.Write(safe); err != nil {
		return 0, err
	}
	return len(p), nil
}
