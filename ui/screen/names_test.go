package screen_test

import (
	"testing"

	"parcours/ui/internal/uitest"
	"parcours/ui/rich"
)

// Of one list no two are called alike, whatever room there is; and each by the longest of its
// names that fits.
func TestNoTwoOfAListAreCalledAlike(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for width := 8; width <= 70; width++ {
			called := map[string]bool{}
			for id, name := range env.Names(g.Nodes(), width) {
				n := g.Node(id)
				if called[name] || rich.Width(name) > width {
					t.Fatalf("%v, %d cells: %s is called %q", lang, width, id, name)
				}
				if title := env.Text(n.Title); rich.Width(title) <= width && name != title {
					t.Fatalf("%v, %d cells: %s has room for %q and is called %q", lang, width, id, title, name)
				}
				called[name] = true
			}
		}
	}
}
