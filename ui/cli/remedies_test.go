package cli

import (
	"strings"
	"testing"

	"golang.org/x/text/language"
)

// Slips of authors in a dataset that is well otherwise, and what check says to do.
func TestASlipIsToldWithItsRemedyAndItsLine(t *testing.T) {
	const base = `dataset: {title: {en: A}, start: n, languages: [en]}
sources: [{id: S1, title: S, quality: seed, no-address: {en: x}}]
roles:
  - id: n
    rank: 1
`
	const titled = base + "    title: {en: A}\n"
	for name, c := range map[string]struct{ text, want, never string }{
		"thousands in braces":      {titled + "    pay:\n      - {experience: any, point: €3,900, source: S1}\n", `not "€3,900": write 3900`, "quotes"},
		"thousands":                {titled + "    pay:\n      - experience: any\n        point: 3,900\n        source: S1\n", `not "3,900": write 3900`, ""},
		"cents behind a comma":     {titled + "    pay:\n      - {experience: any, point: 14,25, source: S1}\n", `not "14,25": write 14.25`, "quotes"},
		"pay without a source":     {titled + "    pay:\n      - {experience: any, point: 1}\n", `name its "source"`, `"sources"`},
		"no blank behind the dash": {titled + "    ways-in:\n      -{en: Some text that goes on, and on: more, sources: [S1]}\n", `a blank is missing behind the dash`, "colon"},
		"an indent of three":       {base + "   title: {en: A}\n", "this indent is that of no field above", "dashes"},
		"a text without language":  {base + "    title: Registered nurse\n", "write title: {en: Registered nurse}", ""},
		"curly quotes":             {base + "    title: {en: “Nurse, registered”}\n", `use straight quotes`, "the whole text"},
		"curly quotes and a colon": {base + "    title:\n      en: “Nurse: registered”\n", `use straight quotes`, ""},
		"a wrong reference":        {titled + "    pay:\n      - {experience: any, point: 1, source: S9}\n", `"S9"`, ""},
		"a wrong id":               {titled + "    tasks:\n      - {id: A B, en: x, sources: [S1]}\n", `"A B"`, ""},
		"a wrong currency":         {titled + "    pay:\n      - {experience: any, point: 1, source: S1, currency: euro}\n", `"euro"`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			said := complaints(t, language.English, c.text)
			if !strings.Contains(said, c.want) || c.never != "" && strings.Contains(said, c.never) {
				t.Error(said)
			}
			problems := 0
			for line := range strings.SplitSeq(said, "\n") {
				if strings.HasPrefix(line, "  wood.yaml:") {
					problems++
				}
			}
			if carets := strings.Count(said, "^"); carets != problems || problems != 1 {
				t.Errorf("%d problems with %d carets:\n%s", problems, carets, said)
			}
		})
	}
}
