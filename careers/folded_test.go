package careers_test

import (
	"testing"

	"parcours/careers"
)

func TestWhatPeopleTypeForEachOtherFoldsAlike(t *testing.T) {
	for _, c := range [][2]string{{"Compétences", "COMPETENCES"}, {"ways in", "Ways-in"}, {"plus poussé", "plus  pousse"}, {"?", ""}} {
		if careers.Folded(c[0]) != careers.Folded(c[1]) {
			t.Errorf("%q folds as %q, %q as %q", c[0], careers.Folded(c[0]), c[1], careers.Folded(c[1]))
		}
	}
}
