package handout

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// In a line of text a step says its kind as words do; capitals are for the heads of a drawing.
func TestAListOfStepsSaysTheirKindsInSmallLetters(t *testing.T) {
	w := i18n.In(language.French)
	for _, head := range w.Map.Views.Around.Groups {
		for _, kind := range w.Map.Views.Around.Lines {
			r := Rails{Rows: []Rail{{Group: head, Kind: kind}}}
			for _, item := range r.list().Items {
				for _, s := range item.Text {
					if strings.Contains(s.Text, head) || !strings.Contains(s.Text, kind) {
						t.Fatalf("%q says %q", kind, s.Text)
					}
				}
			}
		}
	}
}
