package cells

import (
	"testing"

	"github.com/charmbracelet/x/ansi"
)

// Each pair of signs is as wide, and as many graphemes, as the rules for all signs say.
func TestTheWidthOfATextIsThatOfTheRulesForAllSigns(t *testing.T) {
	samples := []rune{'a', '~', '\u00a0', 'é', 'ª', '\u00ad', 'œ', '\u02ff', '\u0301', '–', '…', '’', '\u2028', '\u200d', '\u2060', '\u20dd', '€', '→', '↔', '⌚', '─', '■', '▶', '◽', '☕', '\ufe0f', '漢', '\x1b', '\t', '\n', '\u007f', '\u0085', '👩', '🇫', 'ᄀ', 'ᅡ', '\u0600', 'ि'}
	for r := rune(1); r < 0x3000; r++ {
		for _, s := range samples {
			for _, text := range []string{string(r), string(r) + string(s), string(s) + string(r), "x" + string(r) + string(s) + "x"} {
				if got, want := Width(text), ansi.StringWidthWc(text); got != want {
					t.Fatalf("%q takes %d cells, want %d", text, got, want)
				}
				gotCluster, got := first(text)
				if wantCluster, want := ansi.FirstGraphemeCluster(text, ansi.WcWidth); gotCluster != wantCluster || got != want {
					t.Fatalf("%q begins with %q of %d, want %q of %d", text, gotCluster, got, wantCluster, want)
				}
			}
		}
	}
}
