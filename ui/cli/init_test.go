package cli

import (
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
)

func TestADatasetOfOnesOwnHasNothingWeakInAnyLanguages(t *testing.T) {
	for _, interfaced := range i18n.Languages() {
		a := &app{out: io.Discard, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(interfaced)}
		for _, c := range []struct {
			own
			want string // the title in its first language
		}{
			{own{currency: "EUR"}, "Les métiers de mon domaine"},
			{own{languages: "en", country: "United States", currency: "USD"}, "Careers in my field"},
			{own{languages: "fr-CH,de", country: "Val-d'Isère: là-haut"}, "Les métiers de mon domaine"},
			{own{languages: "es"}, map[language.Tag]string{language.French: "Les métiers de mon domaine", language.English: "Careers in my field"}[interfaced]},
		} {
			text, err := a.starter(c.own, 2026)
			if err != nil {
				t.Fatal(err)
			}
			g, err := dataset.Load(fstest.MapFS{"dataset.yaml": {Data: text}})
			if err != nil {
				t.Fatalf("%+v: %v\n%s", c.own, err, text)
			}
			for _, w := range careers.Audit(g, 2026) {
				t.Errorf("%+v: %v %v %s %s", c.own, w.Kind, w.Subject, w.Field, w.Found)
			}
			if got := g.Title().In(g.Languages()[0]); got != c.want {
				t.Errorf("%+v is called %s", c.own, got)
			}
		}
		for _, o := range []own{{languages: "french"}, {languages: "en;fr"}, {languages: "id"}, {languages: "en,en"}, {currency: "euro"}, {currency: "€"}} {
			if _, err := a.starter(o, 2026); err == nil {
				t.Errorf("%+v is taken", o)
			}
		}
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
