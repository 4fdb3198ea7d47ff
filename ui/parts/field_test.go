package parts_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/parts"
)

func newField(isLine bool, width, height int) *parts.Field {
	clean := notebook.Tidy
	if isLine {
		clean = notebook.OneLine
	}
	f := parts.NewField(2000, isLine, clean)
	f.SetSize(width, height)
	f.Focus()
	return f
}

func typed(f *parts.Field, text string) {
	for _, r := range text {
		f.Update(tea.KeyPressMsg{Code: r, Text: string(r)})
	}
}

func press(f *parts.Field, keys ...string) {
	for _, k := range keys {
		f.Update(uitest.Key(k))
	}
}

// written shows the field with the cursor as "|".
func written(f *parts.Field) string {
	lines := f.Lines()
	x, y := f.Cursor()
	line := lines[y] + strings.Repeat(" ", max(0, x-ansi.StringWidth(lines[y])))
	lines[y] = ansi.Cut(line, 0, x) + "|" + ansi.Cut(line, x, ansi.StringWidth(line))
	return strings.TrimRight(strings.Join(lines, "\n"), " \n")
}

func TestTheCursorStandsWhereTheNextLetterGoes(t *testing.T) {
	for _, c := range []struct {
		text string
		keys []string
		want string
	}{
		{"", nil, "|"},
		{"été", nil, "été|"},
		{"été", []string{"left", "left"}, "é|té"},
		{"漢字", []string{"left"}, "漢|字"},
		{"a long line that wraps", nil, "a long line\nthat wraps|"},
		{"one\ntwo", []string{"up"}, "one|\ntwo"},
		{"one\ntwo", []string{"home"}, "one\n|two"},
		{"cœur", []string{"left", "backspace"}, "cœ|r"},
		{"drop two words", []string{"ctrl+w", "ctrl+w"}, "drop |"},
	} {
		f := newField(false, 13, 4)
		for i, line := range strings.Split(c.text, "\n") {
			if i > 0 {
				press(f, "enter")
			}
			typed(f, line)
		}
		press(f, c.keys...)
		if got := written(f); got != strings.TrimRight(c.want, " ") {
			t.Errorf("%q %v:\n%s\nwant\n%s", c.text, c.keys, got, c.want)
		}
	}
}

func TestAccentsTypedApartAreJoinedToTheirLetter(t *testing.T) {
	f := newField(false, 30, 3)
	typed(f, "ab")
	press(f, "enter")
	typed(f, "e\u0301te\u0301")
	press(f, "left")
	typed(f, "\u0302") // no t has a circumflex: it stays apart
	if got := f.Value(); got != "ab\nét\u0302é" {
		t.Errorf("%q", got)
	}
}

func TestPastedTextIsCleaned(t *testing.T) {
	f := newField(false, 30, 6)
	typed(f, "<>")
	press(f, "left")
	f.Update(tea.PasteMsg{Content: "e\u0301te\u0301\r\n\tdeux\x1b[31m\u202e  \r\n"})
	if got := f.Value(); got != "<été\n    deux[31m>" {
		t.Errorf("several lines: %q", got)
	}
	f = newField(true, 30, 1)
	f.Update(tea.PasteMsg{Content: "un\n deux\r\ntrois"})
	if got := f.Value(); got != "un deux trois" {
		t.Errorf("one line: %q", got)
	}
}

func TestAFieldOfOneLineTakesNoLineBreak(t *testing.T) {
	f := newField(true, 30, 1)
	typed(f, "un")
	press(f, "enter")
	typed(f, "deux")
	if f.Value() != "undeux" {
		t.Errorf("%q", f.Value())
	}
}

func TestAFieldWithoutTheFocusTakesNothing(t *testing.T) {
	f := newField(false, 30, 3)
	f.Blur()
	if f.Update(uitest.Key("a")) || f.Value() != "" {
		t.Error("it took a letter")
	}
}

// Whatever is typed at whatever size, the text in sight fits and the cursor is
// inside.
func TestItFitsEverySize(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	texts := []string{"mot ", "漢字", "é", "unmottrèslongquineserapasc", "\n", "  "}
	for i := range 150 {
		w, h := 1+r.IntN(30), 1+r.IntN(6)
		f := newField(false, w, h)
		for range r.IntN(25) {
			switch part := texts[r.IntN(len(texts))]; part {
			case "\n":
				press(f, "enter")
			default:
				typed(f, part)
			}
			press(f, []string{"left", "up", "down", "end", "backspace", "home"}[r.IntN(6)])
		}
		if w < 2 {
			continue // no room for a wide character
		}
		lines := f.Lines()
		x, y := f.Cursor()
		if len(lines) > h || x >= w || y >= h || x < 0 || y < 0 {
			t.Fatalf("%d: %d×%d: %d lines, cursor at %d, %d", i, w, h, len(lines), x, y)
		}
		for _, l := range lines {
			if ansi.StringWidth(l) > w {
				t.Fatalf("%d: %d×%d: %q", i, w, h, l)
			}
		}
		if text := fmt.Sprint(f.Rows(w)); text == "0" {
			t.Error("no rows")
		}
	}
}

func TestWhatIsTypedIsAsCleanAsWhatIsPasted(t *testing.T) {
	f := newField(true, 30, 1)
	typed(f, "d\u202eb\u200ba")
	press(f, "left", "left", "x")
	if got := f.Value(); got != "dxba" {
		t.Errorf("typed: %q", got)
	}
}

func TestALongLineShowsWhereTheCursorIs(t *testing.T) {
	f := newField(true, 9, 1)
	typed(f, "0123456789abc")
	for _, c := range []struct{ keys, want string }{{"", "…6789abc|"}, {"left left", "…456789a|…"}, {"home", "|01234567…"}} {
		press(f, strings.Fields(c.keys)...)
		text, x := f.Window(9)
		if got := ansi.Cut(text, 0, x) + "|" + ansi.Cut(text, x, 99); got != c.want {
			t.Errorf("%s: %q, want %q", c.keys, got, c.want)
		}
	}
}
