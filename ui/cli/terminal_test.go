package cli

import "testing"

func TestWhatTheEnvironmentSaysOfTheBackgroundIsNotAskedAgain(t *testing.T) {
	for colours, want := range map[string]string{
		"15;0": "dark", "0;15": "light", "0;7": "light", "12;8": "dark", "0;default;15": "light",
		"": "unsaid", "15;default": "unsaid", "0;99": "unsaid", "0;-1": "unsaid",
	} {
		got := "unsaid"
		if dark, said := darkAs(colours); dark {
			got = "dark"
		} else if said {
			got = "light"
		}
		if got != want {
			t.Errorf("COLORFGBG=%s: %s, want %s", colours, got, want)
		}
	}
}
