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
