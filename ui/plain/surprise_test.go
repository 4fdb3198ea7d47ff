package plain_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
)

func TestASurpriseIsHeardBehindWhatMakesItOne(t *testing.T) {
	for lang, want := range map[language.Tag][]string{
		language.English: {"For a change: another family (Lead, manage); 3 of its 21 skills in common with", "Chief information officer"},
		language.French:  {"Pour changer : une autre famille (Encadrer, diriger)", "Directeur"},
	} {
		heard := talk(t, uitest.Graph(t), lang, "surprise", "surprise", "surprise")
		for _, text := range want {
			if n := strings.Count(heard, text); n == 0 {
				t.Errorf("%v: no %q in\n%s", lang, text, heard)
			}
		}
		if strings.Count(heard, want[1]+" ") > 1 && lang == language.English {
			t.Errorf("the same comes again in\n%s", heard)
		}
	}
	alone := talk(t, careerstest.Graph(t, "potter 0\nbaker 0\n"), language.English, "surprise", "surprise", "back")
	if !strings.Contains(alone, "You have seen all jobs of this data.") {
		t.Errorf("two jobs, and one hears\n%s", alone)
	}
}
