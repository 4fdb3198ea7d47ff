package cli

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"

	"parcours/careers/careerstest"
	"parcours/careers/legible"
	"parcours/careers/notebook"
	"parcours/careers/record"
	"parcours/ui/present"
)

// A character is text or is not, whatever way it comes: in a dataset, in an
// argument, in the notebook, from a presenter.
func TestEveryWayInHasOneRuleForCharacters(t *testing.T) {
	const batch = 400 // fewer than the problems that are kept
	for first := rune(0); first <= unicode.MaxRune; first += batch {
		var text, shown, gone strings.Builder
		forbidden := 0
		for r := first; r < first+batch; r++ {
			if !utf8.ValidRune(r) || unicode.IsSpace(r) && !legible.Rune(r) { // line breaks and tabs are kept in some places
				continue
			}
			text.WriteString("x" + string(r))
			shown.WriteString("x" + legible.Shown(string(r)))
			gone.WriteString("x" + legible.Line(string(r)))
			if !legible.Rune(r) {
				forbidden++
			}
		}
		if got := harmless(text.String()); got != shown.String() {
			t.Errorf("%U …: an argument is repeated as %q", first, got)
		}
		if got := notebook.Tidy(text.String() + "x"); got != norm.NFC.String(gone.String()+"x") {
			t.Errorf("%U …: the notebook keeps %q", first, got)
		}
		line, err := present.State{Title: careerstest.Text(text.String())}.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if s, err := present.DecodeState(line); err != nil || s.Title.In(language.French) != shown.String() {
			t.Errorf("%U …: notes show %q, %v", first, s.Title.In(language.French), err)
		}
		file := record.Read(fstest.MapFS{"a.yaml": {Data: []byte("# " + text.String())}}, "a.yaml")
		file.Root()
		if got := len(file.Problems()); got != forbidden {
			t.Errorf("%U …: %d characters of a file are refused, want %d", first, got, forbidden)
		}
	}
}
