package handout

import (
	_ "embed" // the templates and the style sheets
	"fmt"
	"html/template"
	"io"
	"strings"
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
	t, err := templates().Parse(pageTemplate)
	if err != nil {
		return fmt.Errorf("reading the template of the page: %w", err)
	}
	return t.ExecuteTemplate(&guard{out: out}, "page", pageData{d, template.CSS(pageStyle + drawingStyle), d.words.Tag.String()}) //nolint:gosec // our own style
}

// pageData is what the template of the page shows.
type pageData struct {
	*Document
	Style template.CSS
	Lang  string
}

// Words are the fixed words of the page.
func (p pageData) Words() any { return p.words.Handout }

// templates are those of the drawings, with the functions that all use.
func templates() *template.Template {
	return template.Must(template.New("").Funcs(template.FuncMap{
		"plus":  func(a, b int) int { return a + b },
		"dots":  dots,
		"lines": func(n int) []struct{} { return make([]struct{}, n) },
	}).Parse(drawingTemplates))
}

// render draws one picture.
func render(name string, data any) template.HTML {
	var b strings.Builder
	if err := templates().ExecuteTemplate(&guard{out: &b}, name, data); err != nil {
		panic(fmt.Sprintf("a template of ours is broken: %v", err))
	}
	return template.HTML(b.String()) //nolint:gosec // html/template escaped it
}

// dots is a level of four.
func dots(level int) string {
	if level <= 0 {
		return ""
	}
	level = min(level, 4)
	return strings.Repeat("●", level) + strings.Repeat("○", 4-level)
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
