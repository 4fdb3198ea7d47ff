package rich_test

import (
	"testing"

	"parcours/ui/rich"
)

func TestTextGoesBelowALeadThatLeavesItNoRoom(t *testing.T) {
	for _, c := range []struct {
		width int
		want  []string
	}{
		{30, []string{"450 – 550 €/jour  postes de", "                  lead"}},
		{20, []string{"450 – 550 €/jour", "  postes de lead"}},
	} {
		lines := rich.Hang(rich.Span{Text: "450 – 550 €/jour  "}, c.width, rich.Span{Text: "postes de lead"})
		for i, l := range lines {
			text := ""
			for _, s := range l {
				text += s.Text
			}
			if i >= len(c.want) || text != c.want[i] {
				t.Errorf("width %d, line %d: %q, want %q", c.width, i+1, text, c.want)
			}
		}
	}
}
