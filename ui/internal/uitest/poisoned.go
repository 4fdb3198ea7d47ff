package uitest

import (
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
)

// Poisoned is a graph of an apprentice and a joiner all of whose texts are hostile: a careful dataset
// in which they were put after it was loaded, for loading refuses many of them.
func Poisoned(tb testing.TB, bad string) *careers.Graph {
	tb.Helper()
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(poisonable)}})
	if err != nil {
		tb.Fatal(err)
	}
	both := careerstest.Text(bad, bad)
	for _, n := range g.Nodes() {
		n.Title, n.Name, n.Short, n.Summary, n.Day.Text, n.EntryByExperience = both, both, both, both, both, both
		for i := range n.Tasks {
			n.Tasks[i].Text = both
		}
		for i := range n.Pay {
			n.Pay[i].Measure, n.Pay[i].Place, n.Pay[i].Note = both, both, both
		}
		for i := range n.WaysIn {
			n.WaysIn[i].Text = both
		}
		for i := range n.NotFor {
			n.NotFor[i].Text = both
		}
		for i := range n.Codes {
			n.Codes[i].Code, n.Codes[i].Label, n.Codes[i].Version = bad, bad, bad
		}
	}
	for _, s := range g.Steps() {
		s.Why = both
	}
	g.Entry().Name = both
	for _, s := range g.Skills() {
		s.Name, s.Gloss = both, both
	}
	for _, s := range g.Sources() {
		s.Title, s.Publisher, s.Date, s.URL, s.Attribution, s.Note = bad, bad, bad, bad, bad, both
	}
	return g
}

const poisonable = `
dataset: {title: {fr: Bois, en: Wood}, start: apprentice, entry: {id: brevet, fr: Brevet, en: Certificate, level: 2}}
sources: [{id: S1, title: T, publisher: P, date: 2025, quality: official}]
skills: [{id: joints, fr: Assemblages, en: Joints, group: design, gloss: {fr: Tenir., en: Holding.}, sources: [S1]}]
trainings:
  - id: apprentice
    rank: 0
    title: {fr: Apprentissage, en: Apprenticeship}
    name: {fr: Apprentissage, en: Apprenticeship}
    short: {fr: App., en: App.}
    summary: {fr: Un., en: One.}
    course: {length: {fr: 2 ans, en: 2 years, sources: [S1]}, entry: {fr: Ouvert, en: Open, sources: [S1]}}
    steps: [{to: joiner, kind: entry, years: {low: 2, high: 2}, why: {fr: W., en: W.}, sources: [S1]}]
roles:
  - id: joiner
    rank: 1
    epicene: true
    title: {fr: Menuiserie, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Un., en: One.}
    day: {fr: Un., en: One., sources: [S1]}
    tasks: [{id: saw, fr: Scier, en: Saw, sources: [S1]}]
    skills: [{skill: joints, need: essential, level: 3}]
    pay: [{experience: junior, low: 22000, high: 24000, year: 2024, source: S1}]
    ways-in: [{from: apprentice, fr: Un., en: One., sources: [S1]}]
    not-for-you: [{fr: Un., en: One., sources: [S1]}]
    codes: [{system: rome, version: "1", code: A1, label: L, match: exact, sources: [S1]}]
`
