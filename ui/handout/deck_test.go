package handout_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
)

// deckOf is the deck of a graph in all formats.
func deckOf(t testing.TB, g *careers.Graph, lang language.Tag, full bool) (html, md, txt string) {
	t.Helper()
	d := handout.Compose(g, i18n.In(lang), handout.Order{Cards: true, Full: full, Program: "parcours", Command: "parcours handout --cards"})
	var out [3]strings.Builder
	for i, err := range []error{d.HTML(&out[0]), d.Markdown(&out[1]), d.Text(&out[2])} {
		if err != nil {
			t.Fatal(i, err)
		}
	}
	return out[0].String(), out[1].String(), out[2].String()
}

func TestTheKeySaysOfEachCardWhoDoesThat(t *testing.T) {
	g := builtIn(t)
	_, md, txt := deckOf(t, g, language.English, true)
	_, key, _ := strings.Cut(txt, i18n.In(language.English).Cards.KeyTitle)
	for i, card := range g.Deck() {
		if n := strings.Count(strings.Join(strings.Fields(txt), " "), card.Text.In(language.English)); n != 2 {
			t.Errorf("card %d stands there %d times, not to cut and in the key", i+1, n)
		}
		if !strings.Contains(strings.Join(strings.Fields(key), " "), card.Label) {
			t.Errorf("the key does not say what the source calls card %d", i+1)
		}
		for _, n := range append(card.First, card.Also...) {
			if title := n.Title.In(language.English); !strings.Contains(strings.Join(strings.Fields(key), " "), title) || !strings.Contains(md, title) {
				t.Errorf("card %d lacks %s", i+1, title)
			}
		}
	}
	if !strings.Contains(key, "France Travail") {
		t.Error("the key names no source")
	}
}

// Ten cards lie on a sheet of A4, nothing else does, and the key begins on a sheet of its own.
func TestTenCardsLieOnASheetAndTheKeyFollows(t *testing.T) {
	t.Parallel()
	b := newBrowser(t)
	html, _, _ := deckOf(t, builtIn(t), language.French, false)
	pages := b.print(t, html)
	if len(pages) != 4 || pages[0].Lines < 20 || pages[1].Lines > 10 || pages[2].Lines < 60 {
		t.Errorf("eleven cards and their key are %+v", pages)
	}
}

func TestThePaperForARoomHasTheCardsWhereTheDataHasThem(t *testing.T) {
	for want, g := range map[bool]*careers.Graph{true: uitest.Graph(t), false: uitest.Workshop(t)} {
		d := handout.ComposePack(g, i18n.In(language.English), handout.PackOrder{Program: "parcours", Games: game.Kinds(), Rounds: 3, Teams: 2})
		has := slices.ContainsFunc(d.Parts, func(p *handout.Part) bool { return p.ID == "interest-cards" })
		if has != want {
			t.Errorf("%s: the pack has the cards: %v", g.Title().In(language.English), has)
		}
	}
}
