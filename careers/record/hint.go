package record

import (
	"bytes"
	"regexp"
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v4"

	"parcours/careers"
)

// What was meant where the parser stops later, or says another thing, than an author needs.
const (
	noBlank = "no blank after a dash"
	curly   = "curly quotes"
	uneven  = "did not find expected key" // as the parser says it of other lines
)

var bareDash = regexp.MustCompile(`^\s*-[{\["']`)

// hinted says what an author did, where the text around a flaw shows it.
func hinted(text []byte, flaw *careers.Problem) {
	lines := bytes.Split(text, []byte("\n"))
	if flaw.Kind != careers.BadSyntax || flaw.Place.Line < 1 || flaw.Place.Line > len(lines) {
		return
	}
	line := string(lines[flaw.Place.Line-1])
	switch {
	case bareDash.MatchString(line):
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
