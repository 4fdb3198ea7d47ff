package choice_test

import (
	"strings"
	"testing"

	"parcours/ui/choice"
)

// shelf builds a list from lines: "#" begins a heading, "-" goes on with an
// item, anything else begins one.
func shelf(text string) *choice.List[string] {
	l := &choice.List[string]{}
	for _, line := range strings.Fields(text) {
		switch line[0] {
		case '#':
			l.PutBetween(choice.Span{Text: line})
		case '-':
			l.Put(choice.Span{Text: line})
		default:
			l.Add(line)
			l.Put(choice.Span{Text: line})
		}
	}
	return l
}

// drawn is the window on one line, the chosen item in brackets.
func drawn(l *choice.List[string], height int) string {
	var rows []string
	for y := range height {
		line, place, ok := l.Row(y)
		if !ok {
			break
		}
		text := line.Spans[0].Text
		if place.IsChosen && place.IsFirst {
			text = "[" + text + "]"
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
		l.Reveal(height)
		for _, step := range strings.Fields(c.does) {
			switch step {
			case "down":
				l.Step(+1, height)
			case "up":
				l.Step(-1, height)
			case "page":
				l.Page(+1, height)
			case "back":
				l.Page(-1, height)
			case "first":
				l.First(height)
			case "last":
				l.Last(height)
			}
		}
		if got := drawn(l, height); got != c.want {
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
		before.Step(+1, 3)
		before.Step(+1, 3)
		after := shelf(c.after)
		after.Replace(before, same, 3)
		if got := drawn(after, 3); got != c.want {
			t.Errorf("%q: got %q, want %q", c.after, got, c.want)
		}
	}
}

func TestAClickChoosesTheItemOfALine(t *testing.T) {
	l := shelf("#1 a - b")
	for _, c := range []struct {
		row  int
		want string
	}{{0, ""}, {1, "a"}, {2, "a"}, {3, "b"}, {4, ""}, {-1, ""}} {
		if l.First(9); l.Click(c.row, 9) != (c.want != "") || c.want != "" && l.Chosen() != c.want {
			t.Errorf("row %d chose %q", c.row, l.Chosen())
		}
	}
	if l.Click(3, 3) {
		t.Error("a line below the window was chosen")
	}
	if l.Above() != 0 || l.Below(3) != 1 {
		t.Errorf("%d above, %d below", l.Above(), l.Below(3))
	}
}
