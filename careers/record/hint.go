package record

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/legible"
)

// What was meant where the parser stops later, or says another thing, than an author needs.
const (
	noBlank = "no blank after a dash"
	noSpace = "no blank after a colon"
	oneMark = "one apostrophe in quotes"
	curly   = "curly quotes"
	uneven  = "did not find expected key" // as the parser says it of other lines
)

var (
	bareDash = legible.Pattern(`^\s*-[{\["']`)
	// bareColon is a field and its value without a blank between; an address has strokes there.
	bareColon = legible.Pattern(`^\s*(?:- )?[a-z][a-z-]*:[^\s/]`)
	// apostrophe is one between letters in a text that begins with another.
	apostrophe = legible.Pattern(`(?:[:,{\[]|- )\s*'[^']*\pL('\pL)`)
)

// hinted says what an author did, where the text around a flaw shows it.
func hinted(text []byte, flaw *careers.Problem) {
	lines := bytes.Split(text, []byte("\n"))
	if flaw.Kind != careers.BadSyntax || flaw.Place.Line < 1 || flaw.Place.Line > len(lines) {
		return
	}
	line := string(lines[flaw.Place.Line-1])
	if strings.Contains(flaw.Found, "could not find expected ':'") || strings.Contains(flaw.Found, uneven) || strings.Contains(flaw.Found, "mapping values") {
		for at := flaw.Place.Line; at > 0 && at >= flaw.Place.Line-1; at-- { // the parser reads on into the next line
			if m := bareColon().FindIndex(lines[at-1]); m != nil {
				flaw.Found, flaw.Place.Line, flaw.Place.Column = noSpace, at, m[1]
				return
			}
		}
	}
	switch {
	case apostrophe().MatchString(line):
		at := apostrophe().FindStringSubmatchIndex(line)[2]
		flaw.Found, flaw.Place.Column = oneMark, utf8.RuneCountInString(line[:at])+1
	case bareDash().MatchString(line):
		flaw.Found, flaw.Place.Column = noBlank, strings.Index(line, "-")+2
	case strings.ContainsAny(line, "“”„"):
		flaw.Found, flaw.Place.Column = curly, utf8.RuneCountInString(line[:strings.IndexAny(line, "“”„")])+1
	case strings.Contains(flaw.Found, "expected '-' indicator") && !isDash(line) && isDeeper(line, lines[:flaw.Place.Line-1]):
		flaw.Found = uneven
	}
}

func isDash(line string) bool { return strings.HasPrefix(strings.TrimLeft(line, " "), "-") }

// isDeeper reports whether a line is indented more than the last dash above.
func isDeeper(line string, above [][]byte) bool {
	for i := len(above) - 1; i >= 0; i-- {
		if isDash(string(above[i])) {
			return indent(line) > indent(string(above[i]))
		}
	}
	return false
}

func indent(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// asText is how a plain text is written in a field that has languages.
func (f *Fields) asText(name, value string) string {
	lang := "en"
	if len(f.langs) > 0 {
		lang = f.langs[0].String()
	}
	if strings.ContainsAny(value, ",:#{}[]\"'&*!|>%@`") {
		value = "'" + strings.ReplaceAll(value, "'", "''") + "'"
	}
	return name + ": {" + lang + ": " + value + "}"
}

// isBareText reports a plain value where languages should be, and says how to write it.
func (f *Fields) isBareText(name string) bool {
	n := f.Value(name)
	if n == nil || n.Kind != yaml.ScalarNode || IsNull(n) || n.Value == "" {
		return false
	}
	f.Get(name)
	f.Report(n, careers.Problem{Kind: careers.WrongShape, Field: name, Found: n.Value, Want: []string{careers.ShapeFields, f.asText(name, n.Value)}})
	return true
}
