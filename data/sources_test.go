package data_test

import (
	"flag"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
	"parcours/ui/i18n"
)

//go:generate go test . -run TestSourcesFileIsFresh -update

// update makes the test write SOURCES.md instead of comparing it.
var update = flag.Bool("update", false, "write the files that are made from the data")

const sourcesFile = "../SOURCES.md"

func TestSourcesFileIsFresh(t *testing.T) {
	want := sourcesPage(i18n.In(language.English), load(t))
	if *update {
		if err := os.WriteFile(sourcesFile, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(sourcesFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("SOURCES.md is stale: run go generate ./data")
	}
}

func TestSourcesCarryTheLinesThatLicencesAskFor(t *testing.T) {
	list := sourcesPage(i18n.In(language.English), load(t))
	for _, licence := range []struct{ of, line string }{
		{"ROME", "France Travail"}, {"ROME", "Licence Ouverte"}, {"ESCO", "ESCO classification of the European Commission (CC BY 4.0)"},
		{"O*NET", `O\*NET (CC BY 4.0, US Department of Labor/ETA)`}, {"Engineering Ladders", "engineeringladders.com (Apache-2.0)"},
	} {
		if !strings.Contains(list, licence.line) {
			t.Errorf("%s: %q is missing", licence.of, licence.line)
		}
	}
}

func TestSomethingRestsOnEverySource(t *testing.T) {
	g := load(t)
	for _, s := range g.Sources() {
		if len(g.Uses(s.ID)) == 0 {
			t.Errorf("nothing rests on %s, %q", s.ID, s.Title)
		}
	}
}

const wood = `
dataset: {title: {fr: Bois, en: Wood}, start: joiner}
sources:
  - {id: S1, title: "A*B register", publisher: The State, date: 2025-01, quality: official, url: https://example.org/, attribution: Source A*B, note: {fr: Lu en copie., en: Read in a copy.}}
  - {id: S2, title: A blog, quality: comparison}
skills:
  - {id: joints, fr: Assemblages, en: Joints, group: design, gloss: {fr: Tenir., en: Holding.}, sources: [S1]}
terms:
  - {id: oak, word: {fr: chêne, en: oak}, gloss: {fr: Un arbre., en: A tree.}, sources: [S1]}
roles:
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique des portes., en: Makes doors.}
    tasks:
      - {id: saw, fr: Scier, en: Saw, sources: [S1]}
      - {id: plane, fr: Raboter, en: Plane, sources: [S1, S2]}
    pay:
      - {experience: junior, point: 22000, year: 2024, source: S1}
`

func TestSourcesSayWhatTheyAreAndWhatRestsOnThem(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(wood)}})
	if err != nil {
		t.Fatal(err)
	}
	words := i18n.In(language.English)
	want := "# Sources\n\n" + words.Credits.Intro + `

## Notices required by the licences

- Source A\*B

## S1

“A\*B register”, The State, 2025-01. Official source. Read in a copy.
<https://example.org/>

What rests on it:

- Joiner: 2 tasks, 1 pay figure
- skills: Joints
- glossary: oak

## S2

“A blog”, undated. For comparison only.

What rests on it:

- Joiner: 1 task
`
	if got := sourcesPage(words, g); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
