package sheet_test

import (
	"strings"
	"testing"

	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// Who asks for the source before choosing a line gets that of the first line that has one.
func TestTheSourceOfAFreshSheetIsThatOfItsFirstFigureOrFact(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, width := range []int{60, 80, 130} {
			for _, n := range g.Nodes() {
				env := uitest.Env(g, lang)
				s := sheet.New(env, n.ID)
				s.SetSize(width, 24)
				s.View()
				for _, msg := range uitest.Press(s, "s") {
					if _, isOther := msg.(screen.Notify); isOther && len(n.Pay) > 0 {
						t.Errorf("%s, %d cells: %v", n.ID, width, msg)
					}
				}
				see := strings.Join(strings.Fields(uitest.Plain(s.View())), " ")
				if len(n.Pay) > 0 && strings.Contains(see, env.Words.Sheet.NoSource) || !strings.Contains(see, env.Words.Sheet.WhereFrom) {
					t.Fatalf("%s, %v, %d cells:\n%s", n.ID, lang, width, uitest.Plain(s.View()))
				}
			}
		}
	}
}
