package telling_test

import (
	"slices"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

// Kinds of interests are told with who publishes them; a role without any says nothing.
func TestKindsOfInterestsAreToldInWordsWithWhoPublishesThem(t *testing.T) {
	parts := careerstest.Parts(t, "carer -> clown\ncarer -> judge\ncarer -> mute\n")
	parts.Sources = []*careers.Source{{ID: "S1", Title: "Register", Publisher: "Office", Quality: careers.Official}}
	s1 := []careers.SourceID{"S1"}
	for _, n := range parts.Nodes {
		switch n.ID {
		case "carer":
			n.Profile = careers.Profile{Kinds: []careers.Holland{careers.Social, careers.Artistic}, Sources: s1}
			n.Codes = []careers.Code{{System: "rome", Code: "K1", Label: "Carer", Sources: s1}}
		case "clown":
			n.Profile = careers.Profile{Kinds: []careers.Holland{careers.Artistic}, Sources: s1}
		case "judge":
			n.Profile = careers.Profile{Kinds: []careers.Holland{careers.Conventional}, Estimate: true}
		}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[language.Tag][]string{
		language.French: {
			"Intérêts (RIASEC)|Social, puis Artistique, selon le registre ROME\u00a0: pour qui aime aider, expliquer et prendre soin des autres, puis inventer, dessiner, écrire ou jouer",
			"Intérêts (RIASEC)|Artistique, selon Office\u00a0: pour qui aime inventer, dessiner, écrire ou jouer",
			"Intérêts (RIASEC)|Conventionnel\u00a0: pour qui aime suivre des règles claires, classer et vérifier (estimation)",
		},
		language.English: {
			"Interests (RIASEC)|Social, then Artistic, according to the ROME register: for people who like helping, explaining and looking after others, then inventing, drawing, writing or performing",
			"Interests (RIASEC)|Artistic, according to Office: for people who like inventing, drawing, writing or performing",
			"Interests (RIASEC)|Conventional: for people who like following clear rules, sorting and checking (estimation)",
		},
	} {
		var got []string
		for _, id := range []careers.NodeID{"carer", "clown", "judge", "mute"} {
			for _, f := range telling.Node(g, i18n.In(lang), g.Node(id)).Section(telling.Life).Facts() {
				said := f.Label + "|" + f.Text
				if f.Estimate {
					said += " (estimation)"
				}
				got = append(got, said)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("got\n%q, want\n%q", got, want)
		}
	}
}

// What the makers of a dataset found by a rule of their own is said beside what it bears on,
// and nowhere else.
func TestWhatWasInferredIsSaidBesideWhatItBearsOn(t *testing.T) {
	parts := careerstest.Parts(t, "dev -> lead related\ndev -> cto promotion")
	parts.Columns = []careers.Column{{Rank: 0, Title: careerstest.Text("Débuter", "Start")}}
	parts.Inferred = []careers.Inferred{
		{About: careers.InferredOrder, How: careerstest.Text("du plus petit diplôme", "from the lowest diploma")},
		{About: careers.InferredNearness, How: careerstest.Text("de compétences communes", "from shared skills")},
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	w := i18n.In(language.English)
	for _, c := range []struct {
		node  careers.NodeID
		topic telling.Topic
		want  []string
	}{
		{"dev", telling.InShort, []string{"Order inferred: from the lowest diploma."}},
		{"lead", telling.InShort, nil}, // its rank has no name
		{"dev", telling.Next, nil},
		{"dev", telling.Near, []string{"Nearness inferred: from shared skills."}},
		{"lead", telling.Near, []string{"Nearness inferred: from shared skills."}},
		{"cto", telling.Before, nil},
	} {
		var got []string
		if s := telling.Node(g, w, g.Node(c.node)).Section(c.topic); s != nil {
			for _, n := range s.Notes {
				got = append(got, n.Text)
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s, section %d: %q, want %q", c.node, c.topic, got, c.want)
		}
	}
}
