package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/ui/internal/uitest"
	"parcours/ui/present"
)

func TestWhatIsSaidInATalkDoesNotCoverTheQuestion(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		g := uitest.Graph(t)
		f := New(g, Options{Language: language.English})
		f.push(present.New(f.env, talkOptions(t, g)))
		f.Update(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		f.Update(uitest.Key("space"))
		question := lastText(uitest.Plain(f.View().Content), 1)
		f.notice = f.env.Words.Present.NothingHidden
		f.drawn = ""
		see := uitest.Plain(f.View().Content)
		if !strings.Contains(see, question) || !strings.Contains(see, f.env.Words.Present.NothingHidden) {
			t.Errorf("%v: the question %q is covered in\n%s", size, question, see)
		}
	}
}

// lastText is the text of the row that stands so many above the last.
func lastText(see string, above int) string {
	rows := strings.Split(see, "\n")
	return strings.TrimSpace(rows[len(rows)-1-above])
}
