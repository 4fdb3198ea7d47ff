package cards_test

import (
	"regexp"
	"testing"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
)

// A letter, a figure or a sign of money before the mark of a cut: something was cut in the middle.
var inTheMiddle = regexp.MustCompile(`.{0,30}[\pL\d€/–-]…`)

// What has no room is left out whole: no word, figure or year is cut in the middle, whatever is chosen.
func TestNothingOnAShelfIsCutInTheMiddle(t *testing.T) {
	g := uitest.Graph(t)
	answers := [][]notebook.Card{nil}
	for i, card := range g.Deck() {
		if i%5 > 0 {
			continue
		}
		answers = append(answers, []notebook.Card{{ID: card.ID, Answer: careers.Me}})
	}
	many := []notebook.Card{}
	for _, id := range []careers.InterestID{"numbers", "technology", "detail", "lead"} {
		many = append(many, notebook.Card{ID: id, Answer: careers.Me})
	}
	for _, lang := range uitest.Languages() {
		for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 100, H: 28}} {
			said := map[string]bool{}
			for _, answered := range append(answers, many) {
				c, _ := open(t, g, lang, size.W, size.H, answered...)
				for range 4 { // shelves
					uitest.Press(c, "tab", "home")
					for now, before := drawn(c), ""; now != before; now = drawn(c) {
						before = now
						for _, cut := range inTheMiddle.FindAllString(now, -1) {
							said[cut] = true
						}
						uitest.Press(c, "down")
					}
				}
			}
			for cut := range said {
				t.Errorf("%v at %v: %q", lang, size, cut)
			}
		}
	}
}
