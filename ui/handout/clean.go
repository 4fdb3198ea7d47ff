package handout

import (
	"strings"
	"unicode"

	"parcours/careers"
	"parcours/careers/legible"
)

// clean makes a text one line that nothing obeys.
func clean(text string) string { return legible.Line(text) }

// isWebAddress reports whether text is an address that a browser may open.
func isWebAddress(text string) bool {
	_, rest, ok := strings.Cut(text, "://")
	scheme := strings.TrimSuffix(text, "://"+rest)
	return ok && (scheme == "https" || scheme == "http") && rest != "" && isAlphanumeric(rune(rest[0])) &&
		!strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"<>\\^`{|}", r) })
}

// hostOf is the host of a web address.
func hostOf(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	host, _, _ := strings.Cut(rest, "/")
	return strings.TrimPrefix(host, "www.")
}

func isAlphanumeric(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// longestName is the length of a file's name without its ending, in bytes.
const longestName = 80

// FileName is a name for a file: words joined by hyphens, in plain ASCII
// without blanks, with an ending. It never leads out of a folder, is never
// empty and never one of the names that Windows keeps for itself.
func FileName(ending string, words ...string) string {
	name := strings.Join(append([]string{"parcours"}, slugs(words)...), "-")
	if len(name) > longestName {
		name = strings.TrimRight(name[:longestName], "-")
	}
	return name + "." + slug(ending)
}

func slugs(words []string) (all []string) {
	for _, w := range words {
		if s := slug(w); s != "" {
			all = append(all, s)
		}
	}
	return all
}

// slug keeps ASCII letters and digits, in lower case and without accents; a run of
// other characters becomes a hyphen.
func slug(text string) string {
	isBetween := func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) }
	var b strings.Builder
	for _, word := range strings.FieldsFunc(text, isBetween) {
		for _, r := range "-" + careers.Folded(word) {
			switch {
			case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
				b.WriteRune(r)
			case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
				b.WriteByte('-')
			}
		}
	}
	return strings.TrimRight(b.String(), "-")
}
