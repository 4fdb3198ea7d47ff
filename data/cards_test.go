package data_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/rome"
)

// sheets are the interests of sheets of ROME 4.0 version 60, the principal one first, in its table
// arborescence_centre_interet. It never changes.
func sheets() map[string]string {
	return map[string]string{
		"I1404": "handwork contact detail",
		"K2111": "teach contact persuade travel",
		"M1419": "numbers discover technology",
		"M1801": "technology detail organise",
		"M1803": "lead organise technology",
		"M1806": "technology contact organise",
		"M1810": "technology detail organise",
		"M1811": "technology numbers",
		"M1812": "technology lead organise",
		"M1814": "technology detail discover",
		"M1815": "technology detail discover",
		"M1818": "technology detail discover",
		"M1827": "technology detail discover",
		"M1839": "technology detail organise",
		"M1853": "technology lead detail",
		"M1855": "technology detail discover",
		"M1856": "technology detail organise",
		"M1861": "technology detail discover",
		"M1864": "technology contact organise",
		"M1870": "lead organise technology",
		"M1894": "technology detail organise",
	}
}

func TestARoleHasTheInterestsOfASheetOfROMEThatItNamesOrNone(t *testing.T) {
	var without []careers.NodeID
	for _, n := range load(t).Nodes() {
		if n.Kind != careers.Role {
			continue
		}
		if len(n.Interests) == 0 {
			without = append(without, n.ID)
			continue
		}
		isOf := func(c careers.Code) bool {
			return c.System == "rome" && sheets()[c.Code] == strings.Trim(fmt.Sprint(n.Interests), "[]")
		}
		if !slices.ContainsFunc(n.Codes, isOf) || !slices.Equal(n.InterestSources, []careers.SourceID{"S2"}) {
			t.Errorf("%s has the interests %v, which are those of no sheet that it names", n.ID, n.Interests)
		}
	}
	// ROME has no sheet of what they do; what people like there would be our guess.
	if want := []careers.NodeID{"public-it-engineer", "engineering-manager"}; !slices.Equal(without, want) {
		t.Errorf("without interests are %v, not %v", without, want)
	}
}

func TestTheCardsOfTheBuiltInDataAreThoseOfROME(t *testing.T) {
	all := rome.Cards(careers.Languages()...)
	for _, c := range load(t).Deck() {
		i := slices.IndexFunc(all, func(one careers.Interest) bool { return one.ID == c.ID })
		if i < 0 || all[i].Text != c.Text || all[i].Name != c.Name || all[i].Label != c.Label {
			t.Errorf("%s is no card of ROME, or says something else", c.ID)
		}
	}
}
