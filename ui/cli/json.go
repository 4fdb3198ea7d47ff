package cli

import (
	"encoding/json"
	"io"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// Field names and kinds in JSON are a promise to other programs: they are
// listed in docs/json.md, and may be added to, never changed.

// writeJSON writes a value for a program.
func writeJSON(out io.Writer, value any) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}

// printJSON writes the answer of a command for a program.
func (a *app) printJSON(value any) error { return a.written(writeJSON(a.out, value)) }

type errorJSON struct {
	Kind     string        `json:"kind"`
	Message  string        `json:"message"`
	Near     []string      `json:"near"`
	Problems []problemJSON `json:"problems"`
}

type problemJSON struct {
	Kind    string     `json:"kind"`
	Message string     `json:"message"`
	Place   *placeJSON `json:"place"`
	Field   string     `json:"field"`
	Found   string     `json:"found"`
	Want    []string   `json:"want"`
	First   *placeJSON `json:"first"`
}

// placeJSON is a place in a dataset; line and column are 0 for a whole file.
type placeJSON struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

// failAsJSON writes an error for a program, on the error output.
func (a *app) failAsJSON(f *failure) {
	e := errorJSON{Kind: f.kind, Message: f.said, Near: list(f.near), Problems: []problemJSON{}}
	if f.problems != nil {
		e.Message = a.words.CLI.Broken(len(f.problems))
	}
	for _, p := range f.problems {
		e.Problems = append(e.Problems, problemJSON{
			Kind: snake(p.Kind.String()), Message: phrase.Problem(a.words, p), Place: place(p.Place),
			Field: p.Field, Found: p.Found, Want: list(p.Want), First: place(p.First),
		})
	}
	if err := writeJSON(a.err, struct {
		Error errorJSON `json:"error"`
	}{e}); err != nil {
		return // the error output is gone: nobody is left to tell
	}
}

func place(at careers.Position) *placeJSON {
	if at.File == "" {
		return nil
	}
	return &placeJSON{at.File, at.Line, at.Column}
}

// list is items as a JSON array, [] for none.
func list[E any](items []E) []E {
	if items == nil {
		return []E{}
	}
	return items
}

// snake is a hyphened name as JSON spells it.
func snake(name string) string { return strings.ReplaceAll(name, "-", "_") }
