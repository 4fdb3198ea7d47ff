package parts

import (
	"strings"
	"testing"
)

func TestLargeLetters(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Pas là ?", `
▄▄   ▄   ▄▄    ▄   ▀▄     ▄▄
█▄▀ █▄█ ▀▄     █   █▄█     ▄▀
█   █ █ ▄▄▀    █▄▄ █ █     ▄`},
	} {
		got := strings.Join(Large(c.text, 80, 1), "\n")
		if got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("%s is drawn as\n%s", c.text, got)
		}
	}
}

func TestLargeLettersAreLeftAloneWhereTheyDoNotFit(t *testing.T) {
	for _, text := range []string{"Beaucoup trop long pour un titre", "日本", ""} {
		if got := Large(text, 60, 1); got != nil {
			t.Errorf("%q is drawn:\n%s", text, strings.Join(got, "\n"))
		}
	}
	if got := Large("Ici", 80, 2); len(got) != 2*LargeRows {
		t.Errorf("twice as large has %d rows", len(got))
	}
}
