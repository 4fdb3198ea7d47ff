package cli

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
)

func TestADatasetOfOnesOwnHasNothingWeakButPlaceholdersInAnyLanguages(t *testing.T) {
	for _, interfaced := range i18n.Languages() {
		a := &app{out: io.Discard, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(interfaced)}
		own := own{country: "Val-d'Isère: là-haut"}
		toWrite := "TODO: " + map[language.Tag]string{language.French: "Les métiers de mon domaine", language.English: "Careers in my field"}[interfaced]
		for languages, want := range map[string][]string{ // the title in the first, then what is to be written
			"":                     {"Les métiers de mon domaine"},
			"en":                   {"Careers in my field"},
			"fr-CH,de":             {"Les métiers de mon domaine", "de"},
			"irlandais et anglais": {toWrite, "ga"},
			"Gaeilge, English":     {toWrite, "ga"},
			"es":                   {toWrite, "es"},
			"ja, zh-Hant, ar":      {toWrite, "ja", "zh-Hant", "ar"},
			"Indonesian":           {toWrite, "id-ID"},
		} {
			own.languages = languages
			text, err := a.starter(own, 2026)
			if err != nil {
				t.Fatal(err)
			}
			g, err := dataset.Load(fstest.MapFS{"dataset.yaml": {Data: text}})
			if err != nil {
				t.Fatalf("%s: %v\n%s", languages, err, text)
			}
			got := []string{g.Title().In(g.Languages()[0])}
			for _, w := range careers.Audit(g, 2026) {
				if w.Kind != careers.Placeholder {
					t.Errorf("%s: %v %v %s %s", languages, w.Kind, w.Subject, w.Field, w.Found)
				}
				got = append(got, w.Found)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s: %q, want %q", languages, got, want)
			}
		}
	}
}

func TestWhatNamesNoLanguageCountryOrCurrencyIsRefused(t *testing.T) {
	a := &app{out: io.Discard, err: io.Discard, words: i18n.In(language.English)}
	for _, c := range []struct {
		own
		want string
	}{
		{own{languages: "English, Elvish tongue"}, "--languages: no language is known as \"Elvish\""},
		{own{languages: "en,\x1b[31m"}, "--languages: no language"},
		{own{currency: "euro"}, "--currency: \"euro\" is no code"},
		{own{currency: "ZZZ"}, "--currency: \"ZZZ\" is no code of a currency: write its three letters, as EUR"},
		{own{currency: "€"}, "--currency: \"€\" is no code"},
		{own{country: strings.Repeat("x", 61)}, "--country: that is too long"},
	} {
		_, err := a.starter(c.own, 2026)
		var f *failure
		if !errors.As(err, &f) || f.status != wrong || !strings.HasPrefix(f.said, c.want) {
			t.Errorf("%+v: %v, want %q", c.own, err, c.want)
		}
	}
}

func TestAWrongAnswerIsAskedForAgainWithWhatIsWrong(t *testing.T) {
	var out bytes.Buffer
	a := &app{out: &out, words: i18n.In(language.English)}
	given := a.asked(own{}, strings.NewReader("klingonish\nIrish\n"+strings.Repeat("x", 61)+"\nÉire\neuros\neur\n"))
	if given != (own{languages: "Irish", country: "Éire", currency: "eur"}) {
		t.Errorf("got %+v", given)
	}
	want := `Languages of the texts [en]: No language is known as "klingonish": write names or codes separated by commas, as "English, Irish", "en,fr" or "pt-BR".
Languages of the texts [en]: Country: That is too long for a country: write its name in 60 characters at most.
Country: Currency [EUR]: "euros" is no code of a currency: write its three letters, as EUR, CHF or USD.
Currency [EUR]: `
	if out.String() != want {
		t.Errorf("asked\n%s\nwant\n%s", out.String(), want)
	}
	if text, err := a.starter(given, 2026); err != nil || !bytes.Contains(text, []byte("currency: EUR")) {
		t.Errorf("%v\n%s", err, text)
	}
	// Whoever leaves in the midst gets what is usual.
	if got := a.asked(own{}, strings.NewReader("klingonish")); got.languages != "en" || got.currency != "EUR" {
		t.Errorf("got %+v", got)
	}
}

func TestAnEmptyAnswerKeepsWhatIsUsual(t *testing.T) {
	var out bytes.Buffer
	a := &app{out: &out, words: i18n.In(language.English)}
	if got := a.asked(own{}, strings.NewReader("\nChile\n")); got != (own{languages: "en", country: "Chile", currency: "EUR"}) {
		t.Errorf("got %+v", got)
	}
	if want := "Languages of the texts [en]: Country: Currency [EUR]: "; out.String() != want {
		t.Errorf("asked %q", out.String())
	}
	if got := a.asked(own{languages: "fr", country: "x", currency: "CHF"}, strings.NewReader("")); got.languages != "fr" {
		t.Errorf("got %+v", got)
	}
}
