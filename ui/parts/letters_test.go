package parts

import (
	"strings"
	"testing"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

func TestLargeLettersAreFullBlocksAsWideAsThereIsRoom(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  string
	}{
		{"Là ?", 40, `
        ██
██        ██          ████
██      ██  ██            ██
██      ██████          ██
██      ██  ██
██████  ██  ██          ██`},
		{"Là ?", 20, `
    █
█    █     ██
█   █ █      █
█   ███     █
█   █ █
███ █ █     █`},
		{"~5–8", 40, `
          ██████          ██████
  ██  ██  ██              ██  ██
██  ██    ██████  ██████  ██████
              ██          ██  ██
          ██████          ██████`},
	} {
		got := strings.Join(Large(c.text, c.width), "\n")
		if got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("%s in %d cells is drawn as\n%s", c.text, c.width, got)
		}
	}
}

func TestLargeLettersAreLeftAloneWhereTheyDoNotFit(t *testing.T) {
	for _, text := range []string{"Beaucoup trop long pour un titre", "日本", ""} {
		if got := Large(text, 60); got != nil {
			t.Errorf("%q is drawn:\n%s", text, strings.Join(got, "\n"))
		}
	}
	if got := rich.Line.String(Letters("45–55 k€", 60, 4, theme.Style{})[0]); got != "45–55 k€" {
		t.Errorf("in four rows: %q", got)
	}
}
