package legible_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"parcours/careers/legible"
)

// eachRune visits all characters of Unicode.
func eachRune(visit func(rune)) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if utf8.ValidRune(r) {
			visit(r)
		}
	}
}

func TestEveryCharacterGetsOneAnswer(t *testing.T) {
	eachRune(func(r rune) {
		text := "a" + string(r) + "b"
		line, lines, shown := legible.Line(text), legible.Text(text), legible.Shown(text)
		switch {
		case legible.Rune(r):
			if line != text || lines != text || shown != text {
				t.Errorf("%U: %q, %q, %q", r, line, lines, shown)
			}
		case unicode.IsSpace(r):
			if line != "a b" || shown != "a_b" || strings.ContainsRune(lines, r) && r != '\n' {
				t.Errorf("%U: %q, %q, %q", r, line, lines, shown)
			}
		case line != "ab" || lines != "ab" || shown != "a_b":
			t.Errorf("%U: %q, %q, %q", r, line, lines, shown)
		}
	})
}

func TestWhatATerminalObeysOrHidesIsForbidden(t *testing.T) {
	eachRune(func(r rune) {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Join_Control) && legible.Rune(r) {
			t.Errorf("%U may stand in a text", r)
		}
	})
	for _, r := range "é’œ«»…–€\u00a0\u202f漢👍🎓" {
		if !legible.Rune(r) {
			t.Errorf("%q may not stand in a text", r)
		}
	}
}

func TestLinesEndAlikeAndBadBytesGo(t *testing.T) {
	for text, want := range map[string]string{"a\r\nb\rc\u2028d": "a\nb\nc\nd", "\ta": "    a", "a\xffb": "ab"} {
		if got := legible.Text(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
	if got := legible.Line("a\xffb"); got != "ab" {
		t.Errorf("%q", got)
	}
	if got := legible.Shown("a\xffb"); got != "a_b" {
		t.Errorf("%q", got)
	}
}

func TestAnExcerptHasEightyCharacters(t *testing.T) {
	if got, want := legible.Excerpt(strings.Repeat("é", 100)), strings.Repeat("é", 79)+"…"; got != want {
		t.Errorf("%q", got)
	}
	if full := strings.Repeat("é", 80); legible.Excerpt(full) != full {
		t.Errorf("cut at less than 80")
	}
}
