package handout_test

import (
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

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
	if got := handout.Sources(words, g); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
