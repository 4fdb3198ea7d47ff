package dataset

import (
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/legible"
)

// longestLine is how wide what stands in brackets may make a line, in bytes.
const longestLine = 140

// value is something that YAML is written of: a scalar, as it stands there; a list;
// or fields, in their order.
type value struct {
	scalar string
	list   []value
	fields []pair
}

type pair struct {
	name string
	value
}

func (v value) isZero() bool { return v.scalar == "" && len(v.list) == 0 && len(v.fields) == 0 }

// fields leaves out what is zero.
func fields(pairs ...pair) (v value) {
	for _, p := range pairs {
		if !p.isZero() {
			v.fields = append(v.fields, p)
		}
	}
	return v
}

// with adds fields behind those of v.
func (v value) with(pairs ...pair) value {
	v.fields = append(v.fields[:len(v.fields):len(v.fields)], fields(pairs...).fields...)
	return v
}

// raw is what needs no quotes, as an id.
func raw[S ~string](s S) value { return value{scalar: string(s)} }

// number is left out where it is 0.
func number(n int) value {
	if n == 0 {
		return value{}
	}
	return value{scalar: strconv.Itoa(n)}
}

// flag is left out where it is false.
func flag(is bool) value {
	if !is {
		return value{}
	}
	return value{scalar: "true"}
}

// line is a text as the reader reads it, in quotes where it needs them.
func line(s string) value {
	if s = norm.NFC.String(strings.TrimSpace(legible.Line(s))); s == "" {
		return value{}
	}
	return value{scalar: quoted(s)}
}

func listOf[T any](all []T, one func(T) value) (v value) {
	for _, x := range all {
		v.list = append(v.list, one(x))
	}
	return v
}

func idsOf[ID ~string](ids []ID) value { return listOf(ids, raw[ID]) }

// text has a field for each of its languages.
func text(t careers.Text) (v value) {
	for lang, s := range t.All() {
		v.fields = append(v.fields, pair{lang.String(), line(s)})
	}
	return fields(v.fields...)
}

func titles(t careers.Titles) (v value) {
	for lang, all := range t.All() {
		v.fields = append(v.fields, pair{lang.String(), listOf(all, line)})
	}
	return v
}

func tagOf(lang language.Tag) value { return raw(lang.String()) }

// quoted puts a text into quotes where YAML, or a tool that reads an older one, would
// take it for something else.
func quoted(s string) string {
	switch {
	case !isOdd(s):
		return s
	case strings.Contains(s, "'") && !strings.ContainsAny(s, `"\`):
		return `"` + s + `"`
	}
	return "'" + strings.ReplaceAll(s, "'", "''") + "'"
}

func isOdd(s string) bool {
	first, last := s[0], s[len(s)-1]
	return strings.IndexByte("-?:,[]{}#&*!|>%@`\"'=~<.+", first) >= 0 || first >= '0' && first <= '9' && isNumeric(s) ||
		last == ':' || strings.ContainsAny(s, ",[]{}") || strings.Contains(s, ": ") || strings.Contains(s, " #") || isWord(s)
}

// isNumeric reports whether a text that begins with a digit might be a number, a date
// or a time to someone.
func isNumeric(s string) bool {
	return strings.Trim(s, "0123456789.,:_-+eExXoabcdfABCDFTZ ") == ""
}

// isWord reports whether a text is a word that some YAML takes for no text.
func isWord(s string) bool {
	switch strings.ToLower(s) {
	case "null", "true", "false", "yes", "no", "on", "off", "y", "n":
		return true
	}
	return false
}

// writer writes values as YAML: in brackets what fits a line, by indentation the rest.
type writer struct{ strings.Builder }

// entry writes a value of a list that has fields, each on a line.
func (w *writer) entry(v value, indent int) {
	for i, p := range v.fields {
		lead := strings.Repeat(" ", indent) + "  "
		if i == 0 {
			lead = lead[:indent] + "- "
		}
		w.field(p, lead, indent+2)
	}
}

// field writes a field behind its indentation.
func (w *writer) field(p pair, lead string, indent int) {
	w.WriteString(lead)
	w.WriteString(p.name)
	w.WriteByte(':')
	if short, ok := p.inline(longestLine - indent - len(p.name)); ok {
		w.WriteByte(' ')
		w.WriteString(short)
		w.WriteByte('\n')
		return
	}
	w.WriteByte('\n')
	w.block(p.value, indent+2)
}

func (w *writer) block(v value, indent int) {
	lead := strings.Repeat(" ", indent)
	for _, p := range v.fields {
		w.field(p, lead, indent)
	}
	for _, one := range v.list {
		short, ok := one.inline(longestLine - indent - 2)
		if ok || one.scalar != "" {
			w.WriteString(lead + "- " + short + "\n")
		} else {
			w.entry(one, indent)
		}
	}
}

// inline is a value on one line, and false where that takes more than so many bytes
// and it is no scalar. A list of fields has a line for each.
func (v value) inline(most int) (string, bool) {
	if v.scalar != "" {
		return v.scalar, true
	}
	if slices.ContainsFunc(v.list, func(one value) bool { return len(one.fields) > 0 }) {
		return "", false
	}
	var b strings.Builder
	v.flow(&b, most)
	return b.String(), b.Len() <= most
}

// flow writes a value in brackets, and stops when it is longer than most.
func (v value) flow(b *strings.Builder, most int) {
	open, shut := "{", "}"
	if v.scalar != "" {
		b.WriteString(v.scalar)
		return
	}
	if len(v.list) > 0 {
		open, shut = "[", "]"
	}
	for _, one := range v.list {
		if b.Len() > most {
			return
		}
		b.WriteString(open)
		one.flow(b, most)
		open = ", "
	}
	for _, p := range v.fields {
		if b.Len() > most {
			return
		}
		b.WriteString(open + p.name + ": ")
		p.flow(b, most)
		open = ", "
	}
	b.WriteString(shut)
}
