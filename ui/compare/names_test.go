package compare

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
)

// Where names are too long to stand before their figures they stand above them: a figure
// without a name is nobody's.
func TestAFigureIsUnderTheNameOfItsNodeWhereThereIsNoRoomBeforeIt(t *testing.T) {
	parts := careerstest.Parts(t, "analyst -> manager")
	parts.Sources = []*careers.Source{{ID: "S1", Title: "Survey", Quality: careers.Survey}}
	for i, title := range []string{"Computer systems analyst", "General operations manager"} {
		n := parts.Nodes[i]
		n.Title, n.Name, n.Middle, n.Short = careerstest.Text(title, title), careers.Text{}, careers.Text{}, careers.Text{}
		n.Pay = []careers.Pay{{Low: careers.Units(40000 + 10000*i), High: careers.Units(40000 + 10000*i), Currency: "EUR", Year: 2025, Source: "S1"}}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	c := New(uitest.Env(g, language.English), []careers.NodeID{"analyst", "manager"})
	c.SetSize(80, 24)
	view := uitest.Plain(c.View())
	for _, name := range []string{"Computer systems analyst", "General operations manager"} {
		_, after, found := strings.Cut(view, name+"\n")
		if next, _, _ := strings.Cut(after, "\n"); !found || !strings.Contains(next, "k") {
			t.Errorf("no figure below %s in\n%s", name, view)
		}
	}
}
