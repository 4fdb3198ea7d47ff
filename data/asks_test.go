package data_test

import (
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// exception matches what says that people are taken with less than what is usual.
var exception = map[language.Tag]*regexp.Regexp{
	language.French:  regexp.MustCompile(`(?i)suffi|possible|aucun|souvent|en général|règle générale|ou une certification|avec une certification|ou un diplôme`),
	language.English: regexp.MustCompile(`(?i)enough|possible|\bno\b|often|as a rule|or a \S+ certificate|with a certificate|or a diploma`),
}

func TestNoRoleSaysAtLeastWhereItsTextNamesAnException(t *testing.T) {
	g := load(t)
	// What their texts call usual or advised is above the level they ask.
	above := map[careers.NodeID]bool{"project-manager": true, "support-technician": true}
	for _, n := range g.Nodes() {
		for tag, names := range exception {
			w := i18n.In(tag)
			least := w.Sheet.AsksFor[careers.LeastLevel](phrase.LevelName(w, g, n.Asks.Level))
			if said := phrase.Standing(w, g, n, ""); !above[n.ID] && names.MatchString(n.Asks.Text.In(tag)) && strings.HasSuffix(said, least) {
				t.Errorf("%s: %q, yet %q", n.ID, said, n.Asks.Text.In(tag))
			}
		}
		if isFlexible := n.Asks.Rule != careers.LeastLevel; isFlexible && (above[n.ID] || !exception[language.French].MatchString(n.Asks.Text.In(language.French))) {
			t.Errorf("%s: nothing in %q says that less is enough", n.ID, n.Asks.Text.In(language.French))
		}
	}
}

func TestWhereNoDiplomaIsRequiredNothingElseIsSaid(t *testing.T) {
	g := load(t)
	w := i18n.In(language.French)
	if got, want := phrase.Standing(w, g, g.Node("freelance-developer"), "Métier"), "Métier · aucun diplôme exigé"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	eachRoute(g, func(r careers.Route) {
		for i, s := range r.Stops {
			if g.Node(s.Node).Asks.Rule == careers.NoLevel && phrase.Asked(w, g, r, i) != "" {
				t.Fatalf("%s: %s", s.Node, phrase.Asked(w, g, r, i))
			}
		}
	})
}
