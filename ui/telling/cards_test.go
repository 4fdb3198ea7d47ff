package telling_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

// Whatever is answered, each job is told with a reason, and each is told.
func TestEveryJobIsOnAShelfWithItsReason(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for _, lang := range i18n.Languages() {
		for _, card := range g.Deck() {
			there := map[careers.NodeID]bool{}
			for i, shelf := range telling.Shelves(g, i18n.In(lang), careers.ShelvesOf(g, careers.Answers{card.ID: careers.Me, "detail": careers.Sometimes})) {
				if (shelf.Len() == 0) == (len(shelf.Roles()) > 0) || shelf.Empty == "" {
					t.Errorf("%v, %s: shelf %d says that it holds %d", lang, card.ID, i, shelf.Len())
				}
				for _, one := range shelf.Roles() {
					if there[one.Node.ID] = true; one.Why == "" || i < 3 && one.Because == "" {
						t.Errorf("%v, %s: %s stands on shelf %d for no reason", lang, card.ID, one.Node.ID, i)
					}
					if i < 2 && !strings.Contains(one.Because, "France Travail") {
						t.Errorf("%v: %q rests on nothing", lang, one.Because)
					}
				}
			}
			for _, n := range g.Nodes() {
				if n.Kind == careers.Role && !there[n.ID] {
					t.Errorf("%v, %s: %s is on no shelf", lang, card.ID, n.ID)
				}
			}
		}
	}
}

func TestWhatIsSomethingElseSaysWhatSetsItApart(t *testing.T) {
	g, w := careerstest.BuiltIn(t), i18n.In(language.English)
	shelf := telling.Shelves(g, w, careers.ShelvesOf(g, careers.Answers{"lead": careers.Me}))[2]
	want := "Something other than your shelves: another family (Build software); 8 of its 22 skills in common with the nearest, Programme director."
	if got := shelf.Roles()[0]; !strings.HasPrefix(got.Because, want) || got.Why != "another family (Build software)" {
		t.Errorf("it says %q, %q", got.Why, got.Because)
	}
}
