package cli

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/phrase"
)

// Field names and kinds in JSON are a promise to other programs: they are
// listed in docs/json.md, held by docs/json.schema.json, and may be added to,
// never changed.

// object is an object of JSON with its fields in their order; nil is null.
type object []field

type field struct {
	name  string
	value any
}

// MarshalJSON writes the fields in their order.
func (o object) MarshalJSON() ([]byte, error) {
	if o == nil {
		return []byte("null"), nil
	}
	var b bytes.Buffer
	e := encoder(&b)
	b.WriteByte('{')
	for i, f := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, "%q:", f.name)
		if err := e.Encode(f.value); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// encoder leaves the signs of HTML as they are.
func encoder(out io.Writer) *json.Encoder {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	return e
}

// writeJSON writes an answer for a program, what a terminal would obey as \u and digits.
func writeJSON(out io.Writer, answer object) error {
	var plain, b strings.Builder
	e := encoder(&plain)
	e.SetIndent("", "  ")
	if err := e.Encode(answer); err != nil {
		return err
	}
	for _, r := range plain.String() {
		if r == '\n' || legible.Rune(r) {
			b.WriteRune(r)
			continue
		}
		for _, unit := range utf16.Encode([]rune{r}) {
			fmt.Fprintf(&b, "\\u%04x", unit)
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// printJSON writes the answer of a command for a program.
func (a *app) printJSON(answer object) error { return a.written(writeJSON(a.out, answer)) }

// failAsJSON writes an error for a program, on the error output.
func (a *app) failAsJSON(f *failure) {
	message := f.said
	if f.problems != nil {
		message = a.words.CLI.Broken(len(f.problems))
	}
	problems := each(f.problems, func(p careers.Problem) object {
		return object{
			{"kind", snake(p.Kind.String())}, {"message", phrase.Problem(a.words, p)}, {"place", place(p.Place)},
			{"field", p.Field}, {"found", p.Found}, {"want", list(p.Want)}, {"first", place(p.First)},
		}
	})
	// Where the error output is gone, nobody is left to tell.
	_ = writeJSON(a.err, object{{"error", object{{"kind", f.kind}, {"message", message}, {"near", list(f.near)}, {"problems", problems}}}})
}

// place is a place in a dataset; line and column are 0 for a whole file.
func place(at careers.Position) object {
	if at.File == "" {
		return nil
	}
	return object{{"file", at.File}, {"line", at.Line}, {"column", at.Column}}
}

// list is items as a JSON array, [] for none.
func list[E any](items []E) []E { return append([]E{}, items...) }

// each turns every item of a list, [] for none.
func each[E, J any](items []E, turn func(E) J) []J {
	out := make([]J, len(items))
	for i, item := range items {
		out[i] = turn(item)
	}
	return out
}

// known is a number, an id or a text, null for 0 and "".
func known[V comparable](value V) any {
	var none V
	if value == none {
		return nil
	}
	return value
}

// maybe turns what may be missing, then null.
func maybe[E, J any](item *E, turn func(E) J) any {
	if item == nil {
		return nil
	}
	return turn(*item)
}

// snake is a hyphened name as JSON spells it.
func snake(name string) string { return strings.ReplaceAll(name, "-", "_") }
