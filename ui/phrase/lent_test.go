package phrase

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
)

func TestATextInAnotherLanguageSaysSoWhereItsDatasetHasTheReaders(t *testing.T) {
	in := func(langs []language.Tag, french string) careers.Text {
		return careers.TextIn(langs, func(lang language.Tag) string { return map[language.Tag]string{language.French: french}[lang] })
	}
	both, alone := []language.Tag{language.English, language.French}, []language.Tag{language.French}
	for _, c := range []struct {
		text   careers.Text
		reader language.Tag
		want   string
	}{
		{in(both, "Soigner"), language.English, "Soigner\u00a0[fr]"},
		{in(both, "Soigner"), language.French, "Soigner"},
		{in(alone, "Soigner"), language.English, "Soigner"},
		{in(both, ""), language.English, ""},
		{careers.Text{}, language.English, ""},
	} {
		if got := Text(i18n.In(c.reader), c.text); got != c.want {
			t.Errorf("in %v: got %q, want %q", c.reader, got, c.want)
		}
	}
}
