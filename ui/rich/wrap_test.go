package rich

import (
	"strings"
	"testing"

	"parcours/ui/theme"
)

func TestWrapBreaksAtBlanksAndKeepsWordsOfSeveralSpansTogether(t *testing.T) {
	for _, c := range []struct {
		width int
		spans string // with | between them
		want  string // with / between lines
	}{
		{20, "a few words", "a few words"},
		{9, "a few words", "a few/words"},
		{5, "a few words", "a few/words"},
		{9, "a few| [S1]", "a few/[S1]"},
		{10, "a few| [S1]", "a few [S1]"},
		{10, "a few |[S1]", "a few [S1]"},
		{10, "a few | [S1]", "a few [S1]"},
		{10, "a few| |[S1]", "a few [S1]"},
		{8, "say ~|thing", "say/~thing"},
		{3, "abcdefgh ij", "abc/def/gh/ij"},
		{6, "ab cd\u00a0ef", "ab/cd\u00a0ef"},
		{4, "日本語", "日本/語"},
		{5, "日本語 été", "日本/語/été"},
		{1, "日", "日"},
		{5, "", ""},
		{5, "  a  b", "a b"},
	} {
		var spans []Span
		for text := range strings.SplitSeq(c.spans, "|") {
			spans = append(spans, Span{Text: text})
		}
		var got []string
		for _, l := range Wrap(c.width, spans...) {
			got = append(got, l.String())
		}
		if g := strings.Join(got, "/"); g != c.want {
			t.Errorf("%q in %d cells: %q, want %q", c.spans, c.width, g, c.want)
		}
	}
}

func TestALeadStandsOnTheFirstLineAlone(t *testing.T) {
	var got []string
	for _, l := range Hang(Span{Text: "- "}, 8, Span{Text: "one two three"}) {
		got = append(got, l.String())
	}
	if g := strings.Join(got, "/"); g != "- one/  two/  three" {
		t.Errorf("got %q", g)
	}
}

func TestColumnsStandBesideEachOther(t *testing.T) {
	text := func(lines ...string) (all []Line) {
		for _, l := range lines {
			all = append(all, Line{{Text: l}})
		}
		return all
	}
	var got []string
	for _, l := range Beside(4, Span{Text: " | "}, text("été", "b"), text("x"), text("", "y", "z")) {
		got = append(got, l.String())
	}
	want := "été  | x    | /b    |      | y/     |      | z"
	if g := strings.Join(got, "/"); g != want {
		t.Errorf("got %q, want %q", g, want)
	}
}

func TestACutIsMarkedAndKeepsItsStyle(t *testing.T) {
	l := Line{{Text: "abc"}, {Text: "déf"}}
	for width, want := range map[int]string{6: "abcdéf", 5: "abcd…", 3: "ab…", 0: ""} {
		if got := l.Cut(width); got.String() != want || got.Width() > width {
			t.Errorf("in %d cells: %q, want %q", width, got, want)
		}
	}
}

func TestEvenLinesAreAsFewAndNoneIsMuchLonger(t *testing.T) {
	for text, want := range map[string]string{
		"one two three four": "one two\nthree four", "all fits here": "all fits here", "a Donaudampfschiff": "a\nDonaudampfschiff", "": "",
	} {
		var got []string
		for _, l := range Even(text, theme.Style{}, 16) {
			got = append(got, l.String())
		}
		if joined := strings.Join(got, "\n"); joined != want {
			t.Errorf("%q becomes\n%s\nnot\n%s", text, joined, want)
		}
	}
}
