package phrase_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

const licensed = `
dataset: {title: {en: T}, languages: [en], start: a, systems: [{id: reg, name: Register}]}
sources:
  - {id: R1, title: Register, quality: official, note: {en: Arranged}, attribution: Register of Trades under CC BY}
  - {id: R2, title: Survey, quality: official, attribution: Never shown}
roles:
  - {id: a, rank: 0, title: {en: Joiner}, codes: [{system: reg, code: "1", label: LABEL, match: exact, sources: [R1]}]}
`

func TestADrawingOfNamesFromARegisterSaysWhatItsLicenceAsks(t *testing.T) {
	w := i18n.In(language.English)
	for label, want := range map[string]string{"Joiner": "Register of Trades under CC BY. Arranged.", "Woodworker": ""} {
		g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(strings.Replace(licensed, "LABEL", label, 1))}})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(phrase.MapCredits(w, g, g.Nodes()...), "|"); got != want {
			t.Errorf("called %s there: %q, want %q", label, got, want)
		}
	}
}

func TestOtherTitlesAreToldInAllLanguagesTheReadersFirst(t *testing.T) {
	all := map[language.Tag][]string{language.Italian: {"sviluppatore", "Coder"}, language.English: {"coder", "programmer"}}
	titles := careers.TitlesIn([]language.Tag{language.Italian, language.English}, func(lang language.Tag) []string { return all[lang] })
	for lang, want := range map[language.Tag]string{
		language.English: "coder, programmer; sviluppatore\u00a0[it]",
		language.French:  "sviluppatore, Coder\u00a0[it]\u00a0; programmer\u00a0[en]",
	} {
		if got := phrase.Also(i18n.In(lang), titles); got != want {
			t.Errorf("in %v: %q, want %q", lang, got, want)
		}
	}
}

func TestAPassageNamesTheLanguageThatItIsReallyIn(t *testing.T) {
	for _, c := range []struct{ reader, text, want string }{
		{"en", "es", "title in Spanish"}, {"fr", "es", "titre en espagnol"}, {"en", "en-GB", "title"}, {"en", "tlh", "title in tlh"},
	} {
		got := phrase.Field(i18n.In(language.MustParse(c.reader)), careers.Passage{Lang: language.MustParse(c.text)})
		if got != c.want {
			t.Errorf("%s for a reader of %s: %q, want %q", c.text, c.reader, got, c.want)
		}
	}
}
