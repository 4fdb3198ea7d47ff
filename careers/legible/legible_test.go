package legible_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

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

// Marks come bare, enclosing, spacing, doubled by normal form, on a letter that
// normal form takes apart, and with something between them that is dropped.
func TestNoLetterHoldsMoreThanThreeMarks(t *testing.T) {
	parts := []rune("ae\u0301\u0301\u0301\u0327\u20dd\u20dd\u0903\u0903\u0344\u0344\u0f73\u0958\u200d\u202e\u034f\ufe0f\u1160é\u01d8\U0001d160\n")
	r := rand.New(rand.NewPCG(1, 2))
	for range 4_000 {
		var b strings.Builder
		for range 12 {
			b.WriteRune(parts[r.IntN(len(parts))])
		}
		shown, _ := legible.Mended(b.String())
		for _, text := range []string{legible.Line(b.String()), legible.Text(b.String()), legible.Shown(b.String()), shown} {
			marks := 0
			for _, c := range norm.NFC.String(text) {
				if marks++; !unicode.Is(unicode.M, c) {
					marks = 0
				}
				if marks > 3 {
					t.Fatalf("%+q of %+q", text, b.String())
				}
			}
		}
	}
}
