package careers_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestSkillsAreFoundByTheWordsOfTheirNamesAlone(t *testing.T) {
	parts := careerstest.Parts(t, "baker 0\nfirst-aid 0\nbaker -> first-aid\n")
	for _, s := range [][3]string{
		{"dough", "Pétrissage de la pâte", "Kneading dough"}, {"pasta", "Cuisson des pâtes alimentaires", "Cooking pasta"}, {"aid", "Gestes de premiers secours", "First aid"},
	} {
		parts.Skills = append(parts.Skills, &careers.Skill{ID: careers.SkillID(s[0]), Name: careerstest.Text(s[1], s[2])})
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	x := careers.NewIndex(g)
	for query, want := range map[string]string{
		"PATE":         "dough pasta", // whole before begun
		"pates":        "pasta dough",
		"pate petriss": "dough",
		"secour":       "aid",
		"first":        "aid", // not the role of that name
		"baker":        "",
		"":             "",
		"pétrisage":    "dough", // misspelt
	} {
		var got []string
		for _, s := range x.Skills(query, language.French) {
			got = append(got, string(s.ID))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q finds %v, want %q", query, got, want)
		}
	}
}
