package parts_test

import (
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/parts"
	"parcours/ui/theme"
)

// Each line is what someone does in a window of four lines on ten, and what is
// then said to be out of sight.
func TestAPageScrollsByLinesPagesAndToItsEnds(t *testing.T) {
	words := *i18n.In(uitest.Languages()[0])
	words.Parts.Above = func(n int) string { return strconv.Itoa(n) + "u" }
	words.Parts.Below = func(n int) string { return strconv.Itoa(n) + "d" }
	moves := parts.NewMoves(&words, "", "", "space")
	for _, c := range []struct{ keys, want string }{
		{"", "↓ 6d"},
		{"up", "↓ 6d"},
		{"down", "↑ 1u  ↓ 5d"},
		{"pgdown", "↑ 3u  ↓ 3d"},
		{"space space", "↑ 6u"},
		{"end up", "↑ 5u  ↓ 1d"},
		{"end pgup", "↑ 3u  ↓ 3d"},
		{"end home", "↓ 6d"},
	} {
		var p parts.Pager
		p.Fit(4, 10)
		for _, k := range strings.Fields(c.keys) {
			p.Move(moves.Of(uitest.Key(k)))
		}
		if got := p.OutOfSight(20, &words); got != c.want {
			t.Errorf("%q: %q, want %q", c.keys, got, c.want)
		}
	}
	p := parts.Pager{Top: 2, Rows: 4, Lines: 10}
	for width, want := range map[int]string{9: "↑2 ↓4", 4: "↑↓"} {
		if got := p.OutOfSight(width, &words); got != want {
			t.Errorf("in %d cells: %q, want %q", width, got, want)
		}
	}
	if p.Move(moves.Of(tea.MouseWheelMsg{Button: tea.MouseWheelDown})); p.Top != 5 {
		t.Errorf("the wheel scrolls to %d", p.Top)
	}
	if p.Reveal(0, 2); p.Top != 0 {
		t.Errorf("revealed at %d", p.Top)
	}
}

func TestABarShowsWhatStandsAroundTheOneAtHand(t *testing.T) {
	for _, c := range []struct {
		width, at int
		want      string
	}{
		{40, 0, "▶ one  two  three  four"},
		{20, 0, "▶ one  two  three ›"},
		{20, 3, "‹ three  ▶ four"},
	} {
		b := parts.Bar{Theme: theme.New(theme.Dark, true), Width: c.width, Names: []string{"one", "two", "three", "four"}, At: c.at}
		line := b.Line()
		if got := strings.TrimRight(line.String(), " "); got != c.want || line.Width() > c.width {
			t.Errorf("%d cells: %q, want %q", c.width, got, c.want)
		}
		for x := range c.width {
			if i, ok := b.TabAt(x); ok && !strings.Contains(line.String(), b.Names[i][:1]) {
				t.Errorf("%d cells: a tab at %d that does not show", c.width, x)
			}
		}
	}
}
