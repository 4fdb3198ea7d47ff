package careers

import "testing"

func TestAVerbAndItsNearestNounAreOfOneFamilyAndNoOthers(t *testing.T) {
	for pair, want := range map[[2]string]bool{
		{"aider", "aides"}: true, {"coder", "code"}: true, {"soigner", "soins"}: true, {"baker", "bake"}: true,
		{"hiver", "hiv"}: false, {"mer", "mere"}: false, {"code", "codes"}: false, // no verb among them
		{"metier", "metis"}: false, {"papier", "papi"}: false, // nouns in "ier"
	} {
		if a, b := familyOf(pair[0]), familyOf(pair[1]); a.has(b) != want || b.has(a) != want {
			t.Errorf("%v are of one family: %t", pair, !want)
		}
	}
}
