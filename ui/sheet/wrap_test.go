package sheet

import (
	"strings"
	"testing"
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
		var spans []span
		for text := range strings.SplitSeq(c.spans, "|") {
			spans = append(spans, span{text: text})
		}
		var got []string
		for _, l := range wrap(spans, c.width) {
			got = append(got, line{spans: l}.String())
		}
		if g := strings.Join(got, "/"); g != c.want {
			t.Errorf("%q in %d cells: %q, want %q", c.spans, c.width, g, c.want)
		}
	}
}
