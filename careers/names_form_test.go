package careers

import (
	"strings"
	"testing"
)

func TestAnEndingIsLookedForWhereverATitleHasOne(t *testing.T) {
	for ending := range strings.SplitSeq(endings, "|") {
		for _, form := range []string{"Agent(" + ending + ")", "Agent(" + ending + "s) d'accueil", "Agent·" + ending, "Agent*" + ending + ".s", "Agent." + ending, "Agent-" + ending, "Agent-" + ending + "/"} {
			if feminine().MatchString(form) && !mayAdd(form) {
				t.Errorf("%q has an ending that nobody looks for", form)
			}
		}
	}
	for _, title := range []string{"Back-end developer", "Directrice technique (CTO)", "Sage-femme", "Site reliability engineer (SRE)"} {
		if mayAdd(title) {
			t.Errorf("%q is looked through for an ending that it cannot have", title)
		}
	}
}
