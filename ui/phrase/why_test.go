package phrase_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestTheReasonForAStepIsOursUnlessQuoted(t *testing.T) {
	why := careerstest.Text("On y gagne en recul.", "One gains distance.")
	for _, c := range []struct {
		name            string
		step            careers.Step
		lang            language.Tag
		reason, support string
	}{
		{"ours, of a step that a source shows", careers.Step{Why: why, Sources: []careers.SourceID{"S1"}, Attested: true}, language.French, "~On y gagne en recul.", "Étape attestée par"},
		{"quoted", careers.Step{Why: why, Quoted: true, Sources: []careers.SourceID{"S1"}, Attested: true}, language.English, "One gains distance.", "Step backed by"},
		{"all ours", careers.Step{Why: why, Estimate: true}, language.English, "~One gains distance.", "Step: our own estimate"},
		{"no reason", careers.Step{Estimate: true}, language.French, "", "Étape : estimation de l'équipe"},
	} {
		w := i18n.In(c.lang)
		if got := phrase.Why(w, &c.step); got != c.reason {
			t.Errorf("%s: the reason is %q, want %q", c.name, got, c.reason)
		}
		if got := phrase.Shown(w, &c.step); got != c.support {
			t.Errorf("%s: it rests on %q, want %q", c.name, got, c.support)
		}
	}
}
