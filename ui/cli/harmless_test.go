package cli

import "testing"

func TestARefusalRepeatsNoOrderToTheTerminal(t *testing.T) {
	if got, want := harmless("a\x1b[31m\u009b\u202eb\nc"), "a_[31m__b\nc"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
