package careermap

import (
	"strings"
	"testing"

	"parcours/ui/internal/uitest"
)

// The back-end developer's pay is that of the original job sheet, as given, and
// where it is from or that others stand beside it can be read without a key.
func TestThePanelShowsThePayOfTheOriginalSheetInASmallTerminal(t *testing.T) {
	g := uitest.Graph(t)
	for i, want := range []struct{ amount, beside string }{
		{"45–55 k€", "fiche d'origine, sans date"},
		{"€45–55k", "original sheet, undated"},
	} {
		m := New(uitest.Env(g, uitest.Languages()[i]))
		m.SetSize(80, 22) // 80×24 without the lines above and below
		m.goTo("backend-developer")
		view := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(uitest.Plain(m.View()))
		for _, text := range []string{want.amount, want.beside} {
			if !strings.Contains(view, text) {
				t.Errorf("%q is not in\n%s", text, view)
			}
		}
	}
}
