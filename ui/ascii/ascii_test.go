package ascii

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestEachCharacterHasItsStandIn(t *testing.T) {
	for _, c := range []struct{ text, cells, running string }{
		{"", "", ""},
		{"plain", "plain", "plain"},
		{"Développeur → chef…", "Developpeur > chef.", "Developpeur -> chef..."},
		{"De\u0301veloppeur", "Developpeur", "Developpeur"},
		{"45–55 k€\u00a0bruts", "45-55 kE bruts", "45-55 kEUR bruts"},
		{"cœur · œuvre", "cour . ouvre", "coeur . oeuvre"},
		{"│ ▶ ► ● ○ ✓ « ’ » ─", `| > > * o x " ' " -`, `| > > * o x " ' " -`},
		{"├──┐ ╔═╗ ┊", "+--+ +=+ |", "+--+ +=+ |"},
		{"漢字 end", "???? end", "???? end"},
		{"👩‍💻!", "????!", "????!"},
		{"a\u200bb\u202ec\u009bd", "abcd", "abcd"},
		{"\x1b[1mé\x1b[m→", "\x1b[1me\x1b[m>", "\x1b[1me\x1b[m->"},
		{"＋1", "+ 1", "+ 1"},
		{"\xff", "?", "?"},
	} {
		if got := Cells(c.text); got != c.cells {
			t.Errorf("Cells(%q): %q, want %q", c.text, got, c.cells)
		}
		if got := Text(c.text); got != c.running {
			t.Errorf("Text(%q): %q, want %q", c.text, got, c.running)
		}
	}
}

// Whatever is written, it is ASCII and takes the same cells.
func FuzzCells(f *testing.F) {
	for _, s := range []string{"é", "e\u0301", "漢", "1\ufe0f\u20e3", "\x1b[38;5;1mœ", "👩‍💻", "\u00a0", "\xc3", "🇫🇷", "가", "ﬁ", "½", "a\u0301\u0301b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := Cells(text)
		if i := strings.IndexFunc(got, func(r rune) bool { return r > 0x7f }); i >= 0 {
			t.Errorf("%q: %q is not ASCII", text, got)
		}
		if strings.ContainsFunc(text, func(r rune) bool { return r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 }) || !isValid(text) {
			return // controls are refused before they come here
		}
		if ansi.StringWidthWc(got) != ansi.StringWidthWc(text) {
			t.Errorf("%q: %d cells, %q: %d", text, ansi.StringWidthWc(text), got, ansi.StringWidthWc(got))
		}
	})
}

func isValid(text string) bool { return strings.ToValidUTF8(text, "") == text }
