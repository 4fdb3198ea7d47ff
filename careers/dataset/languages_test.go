package dataset_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
)

const nurse = "roles:\n  - {id: nurse, rank: 1, title: {%s}}\n"

func TestATextIsInOneOfTheLanguagesOfItsDatasetAtLeast(t *testing.T) {
	head := func(languages string) string {
		return "dataset: {title: {en: Care, fr: Soin}, start: nurse, languages: " + languages + "}\n"
	}
	for _, c := range []struct {
		name  string
		files map[string]string
		want  string
	}{
		{"one language", map[string]string{"a.yaml": fmt.Sprintf(nurse, "en: Nurse"), "z.yaml": strings.Replace(head("[en]"), ", fr: Soin", "", 1)}, ""},
		{"the header comes last and in braces", map[string]string{"a.yaml": fmt.Sprintf(nurse, "es: Enfermera"), "z.yaml": "{dataset: {start: nurse, languages: [es], title: {es: Cuidado}}}"}, ""},
		{"one of three is enough", map[string]string{"a.yaml": head("[en, fr, pt-BR]") + fmt.Sprintf(nurse, "pt-BR: Enfermeiro")}, ""},
		{"none of them", map[string]string{"a.yaml": head("[en, fr, pt-BR]") + fmt.Sprintf(nurse, "")},
			"a.yaml:3:33: missing-translation en; want fr, pt-BR"},
		{"another", map[string]string{"a.yaml": head("[en, fr]") + fmt.Sprintf(nurse, "en: Nurse, es: Enfermera")}, "a.yaml:3:45: undeclared-language es"},
		{"a language twice", map[string]string{"a.yaml": head("[en, fr, en]") + fmt.Sprintf(nurse, "en: Nurse")},
			"a.yaml:1:74: duplicate-id languages en; first a.yaml:1:66"},
		{"no language", map[string]string{"a.yaml": head("[en, fr, '1', FR]") + fmt.Sprintf(nurse, "en: Nurse")},
			"a.yaml:1:74: bad-form languages 1; want en, fr, pt-BR\na.yaml:1:79: bad-form languages FR; want fr"},
		{"a language that is a field, too", map[string]string{"a.yaml": head("[en, fr, id]") + fmt.Sprintf(nurse, "en: Nurse")},
			"a.yaml:1:74: bad-form languages id; want id-ID"},
		{"one language too many", map[string]string{"a.yaml": head("[en, fr"+manyLanguages(30)+"]") + fmt.Sprintf(nurse, "en: Nurse")},
			"a.yaml:1:344: out-of-range languages en-x-v28 (1–30)\na.yaml:1:354: out-of-range languages en-x-v29 (1–30)"},
		{"which ones, nobody can tell", map[string]string{"a.yaml": fmt.Sprintf(nurse, "es: Enfermera"), "z.yaml": "dataset: {languages: [es]"},
			"z.yaml:2:1: bad-syntax did not find expected ',' or '}'"},
		{"no header", map[string]string{"a.yaml": fmt.Sprintf(nurse, "es: Enfermera")}, "no-header"},
	} {
		if got := complaint(dataset.Load(files(c.files))); got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestLanguagesAreKnownBeforeAnyTextIsRead(t *testing.T) {
	g, err := dataset.Load(files(map[string]string{
		"a.yaml": "roles: [{id: nurse, rank: 1, title: {en: Nurse, cy: Nyrs}, also: {cy: [Nyrs y fro]}}]",
		"b.yaml": "dataset: {start: nurse, title: {cy: Gofal}, languages: [cy, en]}",
	}))
	if err != nil {
		t.Fatal(err)
	}
	n := g.Node("nurse")
	if got := n.Title.In(language.French); got != "Nyrs" {
		t.Errorf("a French reader sees %q", got)
	}
	if got := n.Title.In(language.BritishEnglish); got != "Nurse" {
		t.Errorf("a British reader sees %q", got)
	}
	if got := n.Also.In(language.MustParse("cy")); len(got) != 1 {
		t.Errorf("other titles are %q", got)
	}
	var said []string
	for _, w := range careers.Audit(g, 2026) {
		if w.Kind == careers.LacksLanguage {
			said = append(said, fmt.Sprintf("%s %d", w.Found, w.Number))
		}
	}
	if got := strings.Join(said, ", "); got != "en 1" {
		t.Errorf("untranslated: %s", got)
	}
}

// manyLanguages are so many kinds of English.
func manyLanguages(n int) (tags string) {
	for i := range n {
		tags += ", en-x-v" + strconv.Itoa(i)
	}
	return tags
}

const declared = `
dataset:
  title: {en: Care}
  start: nurse
  languages: [en]
  groups: [{id: hands-on, en: Hands on}, {id: talking, en: Talking}]
  systems: [{id: isco, name: ISCO-08}]
  pay-levels: [{experience: junior, en: Band 5}]
  inferred: [{about: order, en: from the lowest diploma}]
sources: [{id: S1, title: S, quality: official}]
skills: [{id: washing, en: Washing, group: hands-on}, {id: asking, en: Asking}]
roles: [{id: nurse, rank: 1, title: {en: Nurse}, codes: [{system: isco, code: "2221", label: Nursing professionals, match: exact, sources: [S1]}]}]
`

func TestAnImportedDatasetSaysSoAndWhichColumnIsNoLevel(t *testing.T) {
	imported := strings.Replace(declared, "  inferred:", "  imported: true\n  columns: [{rank: 1, en: Nursing}, {rank: 2, en: Level not stated, apart: true}]\n  inferred:", 1)
	g, err := dataset.Load(files(map[string]string{"a.yaml": imported}))
	if err != nil {
		t.Fatal(err)
	}
	again, err := dataset.Load(files(map[string]string{"a.yaml": dataset.Encode(g)[0].Text, "b.yaml": strings.Join(strings.SplitAfter(declared, "\n")[9:], "")}))
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range []*careers.Graph{g, again} {
		if !g.IsImported() || !g.IsLevel(1) || g.IsLevel(2) {
			t.Errorf("imported %t, levels %t and %t", g.IsImported(), g.IsLevel(1), g.IsLevel(2))
		}
	}
}

func TestADatasetNamesItsGroupsSystemsAndLevels(t *testing.T) {
	g, err := dataset.Load(files(map[string]string{"a.yaml": declared}))
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprintln(len(g.Groups()), g.Skill("asking").Group, g.System("isco").Name, len(g.PayLevels()), g.Inferred()[0].How.In(language.English)); got != "2  ISCO-08 1 from the lowest diploma\n" {
		t.Error(got)
	}
	for _, c := range []struct{ from, to, want string }{
		{"group: hands-on", "group: hands-off", "a.yaml:11:44: unknown-id group hands-off; want hands-on"},
		{"group: hands-on", "group: design", "a.yaml:11:44: unknown-id group design"},
		{"system: isco", "system: icso", "a.yaml:12:67: unknown-id system icso; want isco"},
		{"id: talking", "id: hands-on", "a.yaml:6:47: duplicate-id id hands-on; first a.yaml:6:17"},
		{"name: ISCO-08", "title: ISCO-08", "a.yaml:7:13: missing-field name\na.yaml:7:24: unknown-field title"},
		{"about: order", "about: ranks", "a.yaml:9:22: not-one-of about ranks; want order, lines, nearness, essential, tracks"},
		{"[{experience: junior, en: Band 5}]", "[{experience: any, en: All}, {experience: any, en: Every}]", "a.yaml:8:57: duplicate-id experience any; first a.yaml:8:29"},
	} {
		got := complaint(dataset.Load(files(map[string]string{"a.yaml": strings.Replace(declared, c.from, c.to, 1)})))
		if got != c.want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.to, got, c.want)
		}
	}
}
