package careers_test

import (
	"slices"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestAWholeWordComesBeforeOneBegunAndNoneIsFoundInsideAnother(t *testing.T) {
	g := careerstest.Graph(t, `
		bigdata -> database 1
		database -> data 1`)
	var got []careers.NodeID
	for _, h := range careers.NewIndex(g).Search("data", language.English) {
		got = append(got, h.Node.ID)
	}
	if want := []careers.NodeID{"data", "database"}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

func TestALongWordIsFoundAtTheEndOfCompoundsThoughOthersBeginWithIt(t *testing.T) {
	g := careerstest.Graph(t, `
		cybersecurity -> security 1
		security -> securityless 1`)
	var got []careers.NodeID
	for _, h := range careers.NewIndex(g).Search("security", language.English) {
		got = append(got, h.Node.ID)
	}
	if want := []careers.NodeID{"security", "securityless", "cybersecurity"}; !slices.Equal(got, want) {
		t.Errorf("found %v, want %v", got, want)
	}
}

func TestWhoeverTypesAWholeTitleFindsItFirst(t *testing.T) {
	g := careerstest.Graph(t, `
		software-developer-lead -> developer 1
		developer -> software-developer 1`)
	hits := careers.NewIndex(g).Search("Software  developer", language.English)
	if len(hits) < 2 || hits[0].Node.ID != "software-developer" || !hits[0].IsWhole || hits[1].IsWhole {
		t.Errorf("found %+v", hits)
	}
}
