package careers_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
)

const glossary = `
dataset:
  title: {fr: Mots, en: Words}
  start: job
sources:
  - {id: S1, title: T, publisher: P, quality: official, date: 2024}
terms:
  - {id: api, word: {fr: API, en: API}, gloss: {fr: g, en: g}, also: [APIs], sources: [S1]}
  - {id: alternance, word: {fr: alternance, en: work-study}, gloss: {fr: g, en: g}, also: [apprentissage], sources: [S1]}
  - {id: ci-cd, word: {fr: CI/CD, en: CI/CD}, gloss: {fr: g, en: g}, sources: [S1]}
  - {id: rncp, word: {fr: titre RNCP, en: RNCP title}, gloss: {fr: g, en: g}, also: [diplômé], sources: [S1]}
roles:
  - id: job
    rank: 0
    epicene: true
    title: {fr: Poste, en: Job}
    name: {fr: Poste, en: Job}
    short: {fr: Poste, en: Job}
    summary: {fr: Un poste., en: A job.}
`

func TestGlossaryFindsWholeWordsInAnySpelling(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"words.yaml": {Data: []byte(glossary)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text, want string
		lang       language.Tag
	}{
		{"relier le site par des API", "api", language.French},
		{"l'API, les APIs", "api", language.French},
		{"un rapide survol", "", language.French}, // the letters of "api" within a word
		{"En ALTERNANCE ou en Apprentissage", "alternance", language.French},
		{"a work-study contract", "alternance", language.English},
		{"la chaîne (CI/CD).", "ci-cd", language.French},
		{"un titre\u00a0RNCP", "rncp", language.French},
		{"Diplome ou diplômé", "rncp", language.French},
		{"diplômée d'une école", "", language.French},
		{"CI/CD et API", "api ci-cd", language.French}, // in the order of the dataset
		{"", "", language.French},
	} {
		var ids []string
		for _, term := range g.TermsIn(c.text, c.lang) {
			ids = append(ids, term.ID)
		}
		if got := strings.Join(ids, " "); got != c.want {
			t.Errorf("%q has the words %q, want %q", c.text, got, c.want)
		}
	}
}
