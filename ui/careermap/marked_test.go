package careermap

import "testing"

func TestTheMarkOfAnotherLanguageOutlastsItsName(t *testing.T) {
	for name, want := range map[string]string{
		"Spécialistes des sciences\u00a0[fr]": "Spécialis…\u00a0[fr]", "Short\u00a0[fr]": "Short\u00a0[fr]", "Specialists in science": "Specialists in…",
	} {
		if got := cutMarked(name, 15); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
