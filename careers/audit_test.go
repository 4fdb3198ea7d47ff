package careers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
)

// workshop is a small set in which nothing is weak in 2026.
const workshop = `
dataset: {title: {fr: Essai, en: Test}, start: joiner}
sources:
  - {id: S1, title: One, quality: official, url: https://example.org/one}
  - {id: S2, title: Two, quality: official, no-address: {fr: Un livre., en: A book.}}
terms:
  - {id: cap, word: {fr: CAP, en: CAP}, gloss: {fr: Un diplôme., en: A diploma.}}
skills:
  - {id: chisel, fr: Ciseau, en: Chisel, group: design, gloss: {fr: Tailler., en: Cutting.}, sources: [S1]}
trainings:
  - id: cap-joinery
    rank: 0
    title: {fr: CAP menuisier, en: Joinery CAP}
    name: {fr: CAP, en: CAP}
    short: {fr: CAP, en: CAP}
    summary: {fr: Deux ans., en: Two years.}
    course:
      length: {fr: 2 ans, en: 2 years, sources: [S1]}
      entry: {fr: Ouvert, en: Open, sources: [S1]}
      cost: {fr: 100 euros, en: 100 euros, year: 2025, sources: [S1]}
    ways-in:
      - {fr: Après la troisième., en: After school., sources: [S1]}
    steps:
      - {to: joiner, kind: entry, why: {fr: Le métier., en: The trade.}, sources: [S1]}
roles:
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique des portes., en: Makes doors.}
    pay:
      - {experience: junior, point: 22000, year: 2024, source: S1}
      - {experience: senior, point: 30000, year: 2021, source: S2}
    ways-in:
      - {from: cap-joinery, fr: Le CAP., en: The CAP., sources: [S1]}
      - {from: carver, fr: La sculpture., en: Carving., sources: [S1]}
    steps:
      - {to: carver, kind: lateral, why: {fr: Le beau., en: Beauty.}, sources: [S1]}
  - id: carver
    rank: 1
    title: {fr: Artiste, en: Carver}
    epicene: true
    name: {fr: Sculpture, en: Carver}
    short: {fr: Sculpt., en: Carver}
    summary: {fr: Sculpte le bois., en: Carves wood.}
    pay:
      - {experience: junior, point: 22000, year: 2024, source: S1}
      - {experience: senior, point: 30000, year: 2024, source: S2}
    ways-in:
      - {from: joiner, fr: La menuiserie., en: Joinery., sources: [S1]}
    steps:
      - {to: joiner, kind: lateral, why: {fr: Le solide., en: Solid things.}, sources: [S1]}
`

func TestASetWithNothingWeakHasNoWarnings(t *testing.T) {
	if got := audit(t, workshop); len(got) > 0 {
		t.Errorf("got %q", got)
	}
}

func TestEachWeaknessHasItsWarning(t *testing.T) {
	for _, weak := range []struct {
		name, from, to string
		want           []string
	}{
		{"a figure without a year", "point: 22000, year: 2024", "point: 22000", []string{"undated roles joiner pay.0 S1", "undated roles carver pay.0 S1"}},
		{"a figure of six years ago", "year: 2021", "year: 2020", []string{"old roles joiner pay.1 S2 2020"}},
		{"an amount with three digits too many", "point: 30000, year: 2021", "point: 30000000, year: 2021", []string{"odd-figure roles joiner pay.1 S2 30000000 year"}},
		{"a monthly amount as a yearly one", "point: 30000, year: 2021", "point: 2500, year: 2021", []string{"odd-figure roles joiner pay.1 S2 2500 year"}},
		{"an hourly amount as a yearly one", "point: 30000, year: 2021", "point: 14.25, year: 2021", []string{"odd-figure roles joiner pay.1 S2 14.25 year"}},
		{"a monthly amount", "point: 30000, year: 2021", "point: 2500, per: month, year: 2021", nil},
		{"a cost without a year", "100 euros, year: 2025", "100 euros", []string{"undated trainings cap-joinery course.cost S1"}},
		{"no cost in figures", "{fr: 100 euros, en: 100 euros, year: 2025", "{fr: Gratuit, en: Free", nil},
		{"pay from one source", "year: 2021, source: S2", "year: 2021, source: S1", []string{"one-pay-source roles joiner pay S1"}},
		{"a title in one form", "Menuisier / Menuisière", "Menuisier", []string{"one-form-title roles joiner title.fr Menuisier"}},
		{"a way in that the end does not tell", "{from: carver, fr", "{fr", []string{"step-without-way-in roles carver steps.0 joiner"}},
		{"a quiet way in that the end does not tell", "{to: carver, kind: lateral, why: {fr: Le beau., en: Beauty.}, sources: [S1]}\n  - id: carver", "{to: carver, kind: lateral, quiet: true, sources: [S1]}\n  - id: carver", nil},
		{"a front page as address", "https://example.org/one", "https://example.org/", []string{"bare-address sources S1 url https://example.org/"}},
		{"a source that cannot be found", ", url: https://example.org/one", "", []string{"no-address sources S1"}},
		{"a source of next year", "title: One,", "title: One, date: 2027-01,", []string{"future-source sources S1 date 2027-01"}},
		{"a note that knows of no other source", "year: 2021, source: S2", "year: 2021, source: S2, note: {fr: La seule source., en: One source.}", []string{"claims-only roles joiner pay.1.note.fr seule"}},
		{"the newest figure does not stand for the node", "point: 22000, year: 2024, source: S1}\n      - {experience: senior, point: 30000, year: 2021", "point: 22000, year: 2022, source: S1}\n      - {experience: any, point: 30000, year: 2025",
			[]string{"stale-figure roles joiner pay.1 S2 2025"}},
		{"an outlook for nowhere", "    steps:\n      - {to: joiner, kind: lateral", "    outlook:\n      - {fr: Demandé., en: Wanted., year: 2025, sources: [S1]}\n    steps:\n      - {to: joiner, kind: lateral", []string{"no-place roles carver outlook.0"}},
		{"a task that takes a skill which nobody needs", "    summary: {fr: Sculpte le bois., en: Carves wood.}", "    summary: {fr: Sculpte le bois., en: Carves wood.}\n    tasks: [{id: carve, fr: Sculpter, en: Carve, needs: [chisel], sources: [S1]}]",
			[]string{"unlisted-skill roles carver tasks.0 chisel"}},
		{"fields of the first edition", "      length: {fr: 2 ans", "      level: 3\n      length: {fr: 2 ans", []string{"older-field trainings cap-joinery course.level level"}},
		{"a middle name of sixteen cells", "short: {fr: Menuis.", "middle: {fr: Bois, en: A joiner of wood}\n    short: {fr: Menuis.", []string{"wide-name roles joiner middle.en A joiner of wood 16", "longer-name roles joiner middle.en A joiner of wood"}},
		{"one middle name for all", "    summary: {fr: ", "    middle: {fr: Bois, en: W}\n    summary: {fr: ", []string{
			"longer-name trainings cap-joinery middle.fr Bois", "taken-middle roles joiner middle.fr Bois", "taken-middle roles joiner middle.en W",
			"taken-middle roles carver middle.fr Bois", "taken-middle roles carver middle.en W"}},
		{"a heading that is no shorter", "start: joiner}", "start: joiner, columns: [{rank: 1, fr: Emploi, en: Work, middle: {fr: Emploi, en: Work}, short: {fr: Travailler, en: Job}}]}",
			[]string{"wide-name columns 1 short.fr Travailler 10", "longer-name columns 1 short.fr Travailler"}},
		{"a role on no track", "start: joiner}", "start: joiner, tracks: [{id: wood, fr: Bois, en: Wood}]}", []string{"no-track roles joiner", "no-track roles carver"}},
		{"an acronym nobody explains", "Makes doors.", "Makes CNC doors with CNC tools.", []string{"unexplained roles joiner summary.en CNC 1"}},
		{"an acronym in two texts", "Deux ans., en: Two years.", "Deux ans de CFA2., en: Two CFAs.", []string{"unexplained trainings cap-joinery summary.fr CFA 2"}},
		{"a word of the trade", "Makes doors.", "Makes a framework.", []string{"unexplained roles joiner summary.en framework 1"}},
		{"a Roman numeral", "Makes doors.", "Makes Louis XVI doors.", nil},
		{"thirty words", "Makes doors.", strings.Repeat("a ", 29) + "door. Then more.", nil},
		{"thirty-one words", "Makes doors.", "Short. " + strings.Repeat("a ", 30) + "door.", []string{
			"long-sentence roles joiner summary.en " + strings.Repeat("a ", 30) + "door. 31"}},
	} {
		t.Run(weak.name, func(t *testing.T) {
			text := strings.ReplaceAll(workshop, weak.from, weak.to)
			if text == workshop {
				t.Fatal("the set is as before")
			}
			if got := audit(t, text); !slices.Equal(got, weak.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(weak.want, "\n\t"))
			}
		})
	}
}

func TestAWalkMustComeEverywhereAndGoOn(t *testing.T) {
	g := careerstest.Graph(t, `
		school 0 training
		school -> dev
		dev -> lead
		hermit 1
	`)
	var got []string
	for _, w := range careers.Audit(g, 2026) {
		switch w.Kind {
		case careers.DeadEnd, careers.Unreachable, careers.NoTraining, careers.NoWayIn:
			got = append(got, fmt.Sprint(w.Kind, " ", w.Subject.ID))
		}
	}
	want := []string{"dead-end lead", "dead-end hermit", "unreachable hermit", "no-way-in school", "no-way-in hermit", "no-training hermit"}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestPlacesLeadToTheFieldOrTheNearestAroundIt(t *testing.T) {
	_, places, err := dataset.LoadWithPlaces(fstest.MapFS{"wood.yaml": {Data: []byte(workshop)}})
	if err != nil {
		t.Fatal(err)
	}
	joiner := careers.Subject{List: "roles", ID: "joiner"}
	lines := strings.Split(workshop, "\n")
	for _, of := range []struct{ field, begins string }{
		{"", "id: joiner"},
		{"title.fr", "Menuisier / "},
		{"pay.1", "{experience: senior, point: 30000, year: 2021"},
		{"pay.1.year", "2021,"},
		{"pay.1.note.fr", "{experience: senior, point: 30000, year: 2021"},
		{"outlook.0", "id: joiner"},
	} {
		at := places.Of(careers.Warning{Subject: joiner, Field: of.field})
		if at.File != "wood.yaml" || at.Line == 0 || !strings.HasPrefix(lines[at.Line-1][at.Column-1:], of.begins) {
			t.Errorf("%q is said to be at %s", of.field, at)
		}
	}
	if at := places.Of(careers.Warning{Subject: careers.Subject{List: "roles", ID: "nobody"}}); at != (careers.Position{}) {
		t.Errorf("nobody is at %s", at)
	}
}

func TestPlacesAreTheSameEachTimeAndLeadToTheirFile(t *testing.T) {
	g, places, err := dataset.LoadWithPlaces(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range g.Nodes() {
		list := "roles"
		if n.Kind == careers.Training {
			list = "trainings"
		}
		at := places.Of(careers.Warning{Subject: careers.Subject{List: list, ID: string(n.ID)}, Field: "title.fr"})
		if want := list + "/" + string(n.ID) + ".yaml"; at.File != want || at.Line == 0 {
			t.Errorf("the title of %s is said to be at %s, want it in %s", n.ID, at, want)
		}
	}
	_, again, _ := dataset.LoadWithPlaces(data.FS)
	for _, w := range careers.Audit(g, 2026) {
		if places.Of(w) != again.Of(w) {
			t.Errorf("reading the same files again gives another place of %v", w)
		}
	}
}

func TestUsesCountWhatRestsOnASource(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(workshop)}})
	if err != nil {
		t.Fatal(err)
	}
	want := []careers.Use{
		{Subject: careers.Subject{List: "roles", ID: "joiner"}, Field: "pay", Count: 1},
		{Subject: careers.Subject{List: "roles", ID: "carver"}, Field: "pay", Count: 1},
	}
	if got := g.Uses("S2"); !slices.Equal(got, want) {
		t.Errorf("got %+v", got)
	}
}

// audit returns the warnings about a set in 2026, one a line.
func audit(t *testing.T, text string) []string {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, w := range careers.Audit(g, 2026) {
		words := []string{w.Kind.String(), w.Subject.List, w.Subject.ID, w.Field, w.Found}
		if w.Pay.Low != 0 {
			words = append(words, fmt.Sprint(w.Pay.Low, " ", w.Pay.Period))
		}
		if w.Number != 0 {
			words = append(words, fmt.Sprint(w.Number))
		}
		lines = append(lines, strings.Join(slices.DeleteFunc(words, func(s string) bool { return s == "" }), " "))
	}
	return lines
}
