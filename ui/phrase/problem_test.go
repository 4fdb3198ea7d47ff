package phrase_test

import (
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

func TestEveryKindOfProblemHasASentenceInBothLanguages(t *testing.T) {
	for kind := careers.Unreadable; kind.String() != ""; kind++ {
		p := careers.Problem{Kind: kind, Field: "field", Found: "found", Low: 1, High: 2, Want: []string{"want"}}
		french, english := phrase.Problem(i18n.In(language.French), p), phrase.Problem(i18n.In(language.English), p)
		if french == p.String() || english == p.String() || french == english || strings.ContainsAny(french+english, "{}") {
			t.Errorf("%v reads %q and %q", kind, french, english)
		}
	}
}

func TestProblemsOfCareersNameTheirRemedy(t *testing.T) {
	for _, c := range []struct {
		problem careers.Problem
		want    []string // what the sentence must hold in English
	}{
		{careers.Problem{Kind: careers.SourcedEstimate}, []string{`"estimate"`, `"sources"`}},
		{careers.Problem{Kind: careers.NoStep, Found: "bts"}, []string{`"bts"`, `"steps"`, `"from"`}},
		{careers.Problem{Kind: careers.NoCourseLevel, Field: "gives", Low: 7}, []string{`"gives"`, "7", `"levels"`}},
		{careers.Problem{Kind: careers.LevelNotMet, Found: "master", Low: 5, High: 6}, []string{`"master" asks for level 6`, "gives level 5"}},
		{careers.Problem{Kind: careers.LevelNotMet, Found: "master", High: 6}, []string{`"master" asks for level 6`, "gives no level"}},
		{careers.Problem{Kind: careers.LevelNotGained, Found: "but", Low: 6, High: 6}, []string{`"but" gives level 6`, "has level 6 already"}},
		{careers.Problem{Kind: careers.YearsShort, Field: "years", Low: 1, High: 2}, []string{"takes 2 years", `"low" is 1`}},
		{careers.Problem{Kind: careers.YearsShort, Field: "steps", Found: "devops", Low: 1, High: 3}, []string{`"devops"`, "3 years", `"low" is 1`}},
		{careers.Problem{Kind: careers.LostEssential, Field: "lead", Found: "git, sql", Low: 2}, []string{"git, sql", `"builds-on"`, `"fades"`, `"lead"`}},
		{careers.Problem{Kind: careers.BuildsOnItself, Found: "lead"}, []string{`"lead"`, `"builds-on"`}},
		{careers.Problem{Kind: careers.NoWay, Found: "dev → cto"}, []string{"dev → cto", `"paths"`}},
		{careers.Problem{Kind: careers.BadForm, Field: "date", Found: "2025-13", Want: []string{"2025-09"}}, []string{"no such month", "2025-09"}},
		{careers.Problem{Kind: careers.UnknownField, Found: "x", Want: []string{"a", "b", "c", "d"}}, []string{"may stand here: a, b, c, d"}},
		{careers.Problem{Kind: careers.NoTable, Field: "a", Want: []string{"b", "c"}}, []string{`"a" or "b" or "c" is not there`}},
		{careers.Problem{Kind: careers.TooLarge, High: 64 << 20, Published: true}, []string{"64 MiB", "publisher"}},
		{careers.Problem{Kind: careers.BadArchive, Place: careers.Position{File: "oews.XLSX"}}, []string{"no whole workbook"}},
		{careers.Problem{Kind: careers.BadArchive, Found: "flate: corrupt input", Place: careers.Position{File: "a.csv"}}, []string{"damaged at this file"}},
		{careers.Problem{Kind: careers.Excluding, Field: "rome v460", Found: "rome v344", Published: true}, []string{`"rome v460" and "rome v344"`, "two editions"}},
	} {
		said := phrase.Problem(i18n.In(language.English), c.problem)
		for _, part := range c.want {
			if !strings.Contains(said, part) {
				t.Errorf("%v does not hold %q: %s", c.problem.Kind, part, said)
			}
		}
	}
}
