package telling_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
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
	want := "Something other than your shelves: another family (Build software); 9 of its 22 skills in common with the nearest of them, IT project manager."
	if got := shelf.Roles()[0]; !strings.HasPrefix(got.Because, want) || got.Why != "another family (Build software)" {
		t.Errorf("it says %q, %q", got.Why, got.Because)
	}
}

// A job that has the interest besides stands on the shelf of the card, after those whose first it is.
func TestAJobThatHasTheInterestBesidesStandsOnTheShelfOfTheCard(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for lang, also := range map[language.Tag]string{language.French: "aussi\u00a0: ", language.English: "also: "} {
		w := i18n.In(lang)
		for _, card := range g.Deck() {
			shelf := telling.Shelves(g, w, careers.ShelvesOf(g, careers.Answers{card.ID: careers.Me}))[0]
			if len(shelf.Groups) != 1 || shelf.Len() != len(card.First)+len(card.Also) {
				t.Fatalf("%v, %s: %d jobs stand there, %d have the interest", lang, card.ID, shelf.Len(), len(card.First)+len(card.Also))
			}
			for i, one := range shelf.Roles() {
				if isAlso := i >= len(card.First); strings.HasPrefix(one.Why, also) != isAlso || isAlso && !strings.Contains(one.Because, g.Interest(one.Node.Interests[0]).Called().In(lang)) {
					t.Errorf("%v, %s: %s stands there for %q, %q", lang, card.ID, one.Node.ID, one.Why, one.Because)
				}
			}
		}
	}
}

// What has most of its skills in common with something is not kept apart from it by them.
func TestSkillsThatAreMostlySharedKeepNothingApart(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for _, lang := range i18n.Languages() {
		w := i18n.In(lang)
		leap := careers.Leap{Node: g.Node("cto"), Nearest: g.Node(g.Start()), Shared: 19, Of: 19}
		if leap.Node == nil || leap.Nearest == nil {
			t.Fatal("the graph has no such jobs")
		}
		said := phrase.Surprise(w, g, leap)
		if strings.Contains(said, w.Surprise.NotYet) || !strings.Contains(said, "19") {
			t.Errorf("%v: %q", lang, said)
		}
		for _, first := range g.Deck() {
			shelf := telling.Shelves(g, w, careers.ShelvesOf(g, careers.Answers{first.ID: careers.Me}))[2]
			for _, one := range shelf.Roles() {
				leap := careers.ShelvesOf(g, careers.Answers{first.ID: careers.Me}).Leap
				if told := w.Cards.Skills(leap.Shared, leap.Of, phrase.Text(w, leap.Nearest.LongName())); 2*leap.Shared >= leap.Of && strings.Contains(one.Because, told) {
					t.Errorf("%v, %s: %q", lang, first.ID, one.Because)
				}
			}
		}
	}
}
