package careers_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestLettersAreReadAsKindsOfInterestsOrNotAtAll(t *testing.T) {
	for letters, want := range map[string]string{"SA": "social artistic", "R": "realistic", "CEI": "conventional enterprising investigative"} {
		kinds, ok := careers.ProfileOf(letters)
		var got []string
		for _, kind := range kinds {
			got = append(got, kind.String())
		}
		if !ok || strings.Join(got, " ") != want || (careers.Profile{Kinds: kinds}).Letters() != letters {
			t.Errorf("%q is read as %v, %t", letters, got, ok)
		}
	}
	for _, letters := range []string{"", "SS", "sa", "X", "S A", "É"} {
		if kinds, ok := careers.ProfileOf(letters); ok || kinds != nil {
			t.Errorf("%q is read as %v", letters, kinds)
		}
	}
}

func TestARoleIsFoundByItsKindsOfInterestsAndByTheirLetters(t *testing.T) {
	g := careerstest.Graph(t, "carer 0\nclown 0\nsauna-master 0\ncarer -> clown\n")
	names := make([]careers.Text, careers.Hollands)
	names[careers.Social] = careers.TextIn([]language.Tag{language.French, language.English}, func(language.Tag) string { return "Social" })
	names[careers.Artistic] = careers.TextIn([]language.Tag{language.French, language.English}, func(lang language.Tag) string {
		if lang == language.French {
			return "Artistique"
		}
		return "Artistic"
	})
	g.Node("carer").Profile.Kinds = []careers.Holland{careers.Social}
	g.Node("clown").Profile.Kinds = []careers.Holland{careers.Social, careers.Artistic}
	x := careers.NewIndex(g, func(n *careers.Node) (said []careers.FoundBy) {
		for _, kind := range n.Profile.Kinds {
			said = append(said, careers.FoundBy{Field: careers.InInterest, Text: names[kind]})
		}
		return said
	})
	for query, want := range map[string]string{
		"social": "carer clown", "artistique": "clown", "artistic": "clown", "riasec": "carer clown", "RIASEC SA": "clown", "riasec s": "carer clown", "riasec a": "", "riasec r": "",
	} {
		var got []string
		for _, hit := range x.Search(query, language.French) {
			if hit.IsWhole {
				t.Errorf("%q is called the whole title of %s", query, hit.Node.ID)
			}
			got = append(got, string(hit.Node.ID))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q finds %v, want %s", query, got, want)
		}
	}
}
