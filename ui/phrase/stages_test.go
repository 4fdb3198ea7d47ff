package phrase

import "testing"

func TestALevelsNameInShortSaysWhatItLeavesOut(t *testing.T) {
	for name, want := range map[string]string{
		"Senior": "Senior", "Newly registered": "Newly…", "Ten years and more": "Ten…", "Échelon 1": "Éch.\u00a01", "Confirmée": "Conf.",
	} {
		if got := stageShort(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
