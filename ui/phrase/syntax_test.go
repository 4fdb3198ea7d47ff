package phrase_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/record"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Slips of authors, and the part of our sentences by which each is known.
func TestWhatTheParserSaysIsSaidInTheLanguageOfTheReader(t *testing.T) {
	for slip, part := range map[string]string{
		"a: \"b\nc: d": "unexpected end of stream", "a: 'b\nc: d": "unexpected end of stream", "a:\n\tb: c": "cannot start any token",
		"a:\n  b: c\n\td: e": "tab", "a: b: c": "mapping values are not allowed", "a: b\n  c: d": "mapping values are not allowed",
		"a:\n  b: c\n d: e": "did not find expected key", "- a\nb: c": "expected '-' indicator", "a: \"\\q\"": "escape", "a: \"\\u12\"": "hexadecimal",
		"a: [b, c\nd: e": "expected ',' or", "a: {b: c: d}": "expected ',' or", "a: *x": "anchor", "a: &": "alphabetic or numeric character",
		"a: @b": "cannot start any token", "a: |x\n b": "comment or line break", "a: ]": "expected node content", "a: b\nc": "could not find expected ':'",
		"a: \x00": "control characters", "a: !<x": "",
	} {
		_, flaw := record.Document([]byte(slip))
		if flaw == nil {
			t.Errorf("%q is YAML", slip)
			continue
		}
		for _, lang := range []language.Tag{language.French, language.English} {
			w := i18n.In(lang)
			if got := w.Problems.OfParser(flaw.Found); got == "" || got != w.Problems.Syntax[part] {
				t.Errorf("%q (%s): %s", slip, flaw.Found, got)
			}
			if said := phrase.Problem(w, *flaw); strings.Contains(said, flaw.Found) {
				t.Errorf("%q: %s", slip, said)
			}
		}
		var known []string
		for part := range i18n.In(language.French).Problems.Syntax {
			if part != "" && strings.Contains(flaw.Found, part) {
				known = append(known, part)
			}
		}
		if len(known) > 1 {
			t.Errorf("%q is known by %v", flaw.Found, slices.Sorted(slices.Values(known)))
		}
	}
}
