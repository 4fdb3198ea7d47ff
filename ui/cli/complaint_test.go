package cli

import "testing"

func TestWhatGoesWrongIsSaidInLinesThatEndBetweenWords(t *testing.T) {
	got := wrapped("Error: no role is called that\n  a.yaml:3:7: the field is not known here\n    what: points at a column of its own\n          ^", 24)
	want := "Error: no role is called\nthat\n  a.yaml:3:7: the field\n  is not known here\n    what: points at a column of its own\n          ^"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
