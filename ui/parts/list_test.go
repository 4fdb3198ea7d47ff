package parts_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// shelf builds a list from lines: "#" begins a heading, "-" goes on with an
// item, anything else begins one.
func shelf(text string) *parts.List[string] {
	l := &parts.List[string]{}
	for _, line := range strings.Fields(text) {
		switch line[0] {
		case '#':
			l.PutBetween(rich.Line{{Text: line}})
		case '-':
			l.Put(rich.Line{{Text: line}})
		default:
			l.Add(line)
			l.Put(rich.Line{{Text: line}})
		}
	}
	return l
}

// drawn is the window on one line, the chosen item in brackets.
func drawn(l *parts.List[string]) string {
	var rows []string
	for _, line := range l.View(theme.New(theme.Dark, true), 80, true) {
		text := strings.TrimSpace(line.String())
		if chosen, ok := strings.CutPrefix(text, "▌ "); ok {
			text = "[" + chosen + "]"
		}
		rows = append(rows, text)
	}
	return strings.Join(rows, " ")
}

// Each line is what someone does in a window of three rows, and what is then in sight.
func TestTheChoiceStaysInSight(t *testing.T) {
	const height = 3
	for _, c := range []struct{ list, does, want string }{
		{"a b c d e", "", "[a] b c"},
		{"a b c d e", "down down down", "b c [d]"},
		{"a b c d e", "down down down up", "b [c] d"},
		{"a b c d e", "last", "c d [e]"},
		{"a b c d e", "last first", "[a] b c"},
		{"a b c d e", "page", "a b [c]"},
		{"a b c d e", "page page back", "[c] d e"},
		{"#1 a b #2 c d", "down down", "b #2 [c]"},
		{"#1 a b #2 c d", "last up up up", "#1 [a] b"},
		{"a - - - - b", "down", "- - -"},
		{"a - - - - b", "down down down", "- - [b]"},
		{"a - - - - b", "last up", "[a] - -"},
		{"#1 #2 #3 #4 a b", "", "#3 #4 [a]"},
		{"#1 #2 #3 #4 a b", "up up up", "#1 #2 #3"},
		{"a", "down up page back last first", "[a]"},
		{"", "down up page back last first", ""},
	} {
		l := shelf(c.list)
		l.SetRows(height)
		for _, step := range strings.Fields(c.does) {
			l.Move(map[string]parts.Move{
				"down": parts.Down, "up": parts.WheelUp, "page": parts.PageDown, "back": parts.PageUp, "first": parts.Home, "last": parts.End,
			}[step])
		}
		if got := drawn(l); got != c.want {
			t.Errorf("%q, %s: got %q, want %q", c.list, c.does, got, c.want)
		}
	}
}

func TestTheChoiceStaysWhenTheListIsAnother(t *testing.T) {
	same := func(a, b string) bool { return a == b }
	for _, c := range []struct{ after, want string }{
		{"x a b c", "a b [c]"},
		{"c a", "[c] a"},
		{"a b d e", "a b [d]"},
		{"a", "[a]"},
		{"", ""},
	} {
		before := shelf("a b c d")
		before.SetRows(3)
		before.Move(parts.Down)
		before.Move(parts.Down)
		after := shelf(c.after)
		after.Replace(before, same)
		if got := drawn(after); got != c.want {
			t.Errorf("%q: got %q, want %q", c.after, got, c.want)
		}
	}
}

func TestAClickChoosesTheItemOfALine(t *testing.T) {
	l := shelf("#1 a - b")
	l.SetRows(9)
	left := tea.Mouse{Button: tea.MouseLeft}
	for _, c := range []struct {
		row  int
		want string
		hit  parts.Hit
	}{
		{0, "", parts.Hit{}},
		{1, "a", parts.Hit{OK: true, WasChosen: true}},
		{2, "a", parts.Hit{OK: true, WasChosen: true, Row: 1}},
		{3, "b", parts.Hit{OK: true}},
		{4, "", parts.Hit{}},
		{-1, "", parts.Hit{}},
	} {
		l.Move(parts.Home)
		if hit := l.Click(left, c.row); hit != c.hit || c.want != "" && l.Chosen() != c.want {
			t.Errorf("row %d: %v, chose %q", c.row, hit, l.Chosen())
		}
	}
	l.SetRows(3)
	l.Move(parts.Home)
	if l.Click(left, 3).OK || l.Click(tea.Mouse{Button: tea.MouseRight}, 1).OK {
		t.Error("a line below the window was chosen, or by another button")
	}
	if l.Above() != 0 || l.Below() != 1 {
		t.Errorf("%d above, %d below", l.Above(), l.Below())
	}
}
