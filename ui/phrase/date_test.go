package phrase_test

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestADateThatSomeoneEstimatedIsSaidToTheMonth(t *testing.T) {
	for _, c := range []struct {
		lang language.Tag
		date string
		want string
	}{
		{language.French, "2025-09-18", "vers septembre 2025"}, {language.French, "2025-01", "vers janvier 2025"}, {language.French, "2025", "vers 2025"},
		{language.English, "2025-09-18", "around September 2025"}, {language.French, "été", "vers été"},
	} {
		if got := phrase.Date(i18n.In(c.lang), &careers.Source{Date: c.date, About: true}); got != c.want {
			t.Errorf("%s: %q, want %q", c.date, got, c.want)
		}
	}
}
