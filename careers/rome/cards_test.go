package rome_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/register"
)

func TestAnInterestThatWeHaveASentenceForIsACardWithTheLabelOfTheRegister(t *testing.T) {
	folder := four()
	folder["unix_centre_interet_v460_utf8.csv"] = table(
		"code_centre_interet|libelle_centre_interet", "6|J'ai le souci du détail", "15|J'aime manier les voiles", "31|J'aime la mer",
	)
	folder["unix_arborescence_centre_interet_v460_utf8.csv"] = table(
		"code_centre_interet|libelle_centre_interet|code_rome|principal",
		"15|x|B2001|non", "6|x|B2001|oui", "31|x|B2001|non",
	)
	g, _ := made(t, register.Options{Beside: language.French}, folder)
	var got []string
	for _, id := range g.Node("b2001").Interests {
		i := g.Interest(id)
		got = append(got, strings.Join([]string{string(id), i.Text.In(language.French), i.Text.In(language.English), i.Label}, "|"))
	}
	want := []string{
		"detail|J'aime vérifier chaque détail jusqu'à ce que tout soit juste.|I like checking every detail until it is all right.|J'ai le souci du détail",
		// A code that means something else by now, and one that is new, say what the register says.
		"interet-15|J'aime manier les voiles|J'aime manier les voiles|",
		"interet-31|J'aime la mer|J'aime la mer|",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestEveryInterestOfTheWholeRegisterIsACardThatOpensJobs(t *testing.T) {
	g, _, _ := read(t, register.Options{Beside: language.English}, "whole/rome-v460.zip")
	deck, links, first := g.Deck(), 0, 0
	for _, c := range deck {
		links, first = links+len(c.First)+len(c.Also), first+len(c.First)
		if c.Label == "" || c.Name.IsZero() {
			t.Errorf("%s is no card of ours", c.ID)
		}
		for lang, begins := range map[language.Tag]string{language.French: "J'aime ", language.English: "I like "} {
			if text := c.Text.In(lang); !strings.HasPrefix(text, begins) || !strings.HasSuffix(text, ".") || len([]rune(text)) > 110 {
				t.Errorf("%s says %q", c.ID, text)
			}
		}
	}
	if len(deck) != 30 || links != 4444 || first != 1584 {
		t.Errorf("%d cards have %d links, %d of them as the first interest", len(deck), links, first)
	}
}

func BenchmarkShelvesOfTheWholeRegister(b *testing.B) {
	g, _, _ := read(b, register.Options{}, "whole/rome-v460.zip")
	answers := careers.Answers{}
	for i, c := range g.Deck() {
		answers[c.ID] = careers.Answer(1 + i%3)
	}
	for b.Loop() {
		careers.ShelvesOf(g, answers)
	}
}
