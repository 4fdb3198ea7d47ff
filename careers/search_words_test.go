package careers_test

import (
	"slices"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
)

const clinic = `
dataset: {languages: [fr], title: {fr: Soin}, start: hairdresser}
sources: [{id: S1, title: T, publisher: P, quality: official}]
roles:
  - {id: hairdresser, rank: 0, title: {fr: "Coiffeur / Coiffeuse"}, summary: {fr: "Coupe les cheveux de la clientèle professionnelle."}, tasks: [{id: a, fr: Tenir un salon, sources: [S1]}]}
  - {id: nurse, rank: 0, title: {fr: "Infirmier / Infirmière"}, summary: {fr: "Travaille à l'hôpital."}, tasks: [{id: b, fr: Donner des soins, sources: [S1]}]}
  - {id: carer, rank: 0, title: {fr: "Aide à domicile"}, summary: {fr: "Vient chez les personnes âgées."}, tasks: [{id: c, fr: Aider à s'habiller, sources: [S1]}]}
  - {id: teacher, rank: 0, title: {fr: "Professeur / Professeure"}, summary: {fr: "Enseigne."}, tasks: [{id: d, fr: Programmer en classe, sources: [S1]}]}
  - {id: coder, rank: 0, title: {fr: "Programmeuse"}, epicene: true, summary: {fr: "Écrit du code."}, tasks: [{id: e, fr: Relire avec d'autres, sources: [S1]}]}
  - {id: fitter, rank: 0, title: {fr: "Monteur"}, epicene: true, also: {fr: [Aide-régleur]}, summary: {fr: "Monte."}, tasks: [{id: f, fr: Lire un plan, sources: [S1]}]}
`

// What students were seen to type.
func TestAWishIsSearchedByTheWordsThatSaySomething(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(clinic)}})
	if err != nil {
		t.Fatal(err)
	}
	x := careers.NewIndex(g)
	for query, want := range map[string][]careers.NodeID{
		"je veux soigner":             {"nurse"}, // not che-veux
		"J'aimerais être infirmière":  {"nurse"},
		"aider les gens":              {"carer", "fitter"},
		"I want to work with code":    {"coder"},
		"coder":                       {"coder"},
		"prof":                        {"teacher"}, // not "professionnelle"
		"veux":                        {"hairdresser"},
		"l'écrit":                     {"coder"}, // who has no word with an l
		"travailler à l'hôpital":      {"nurse"},
		"sans soigner":                {"nurse"}, // and whoever shows it says that "sans" counts for nothing
		"no code":                     {"coder"},
		"soigner hôpital astronaute":  {"nurse"},
		"hôpital astronaute cosmique": nil,
	} {
		var got []careers.NodeID
		for _, h := range x.Search(query, language.French) {
			got = append(got, h.Node.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q finds %v, want %v", query, got, want)
		}
	}
	for query, want := range map[string]int{
		"soigner hôpital astronaute": 1,
		"I want to work with code":   0,
		"work code":                  1, // beside no word that says nothing, "work" says something
		"aider les gens":             0,
		"aider gens":                 1,
	} {
		if hits := x.Search(query, language.French); len(hits) == 0 || hits[0].Missing != want {
			t.Errorf("%q: %d words are not missing: %+v", query, want, hits)
		}
	}
}

func TestWhatSomeoneDoesNotWantIsNotTakenForWhatTheyWant(t *testing.T) {
	for query, want := range map[string]string{
		"sans maths": "sans", "je veux un métier sans maths": "sans", "No maths": "No", "without a degree": "without", "maths": "", "sans": "", "no-code": "", "maths sans": "", "": "",
	} {
		if got := careers.Denied(query); got != want {
			t.Errorf("%q is denied by %q, want %q", query, got, want)
		}
	}
}

func TestWordsOfOneTextComeBeforeWordsFromAllOver(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(`
dataset: {languages: [fr], title: {fr: T}, start: all-over}
sources: [{id: S1, title: T, publisher: P, quality: official}]
roles:
  - {id: all-over, rank: 0, title: {fr: "Chevaux"}, epicene: true, summary: {fr: "Livre la nuit."}, tasks: [{id: a, fr: Laver, sources: [S1]}]}
  - {id: together, rank: 0, title: {fr: "Veilleur"}, epicene: true, summary: {fr: "Veille."}, tasks: [{id: b, fr: "Garder la nuit des chevaux", sources: [S1]}]}
`)}})
	if err != nil {
		t.Fatal(err)
	}
	if hits := careers.NewIndex(g).Search("chevaux nuit", language.French); len(hits) != 2 || hits[0].Node.ID != "together" {
		t.Errorf("found %+v", hits)
	}
}

func TestAWordThatBeginsATextComesBeforeTheSameFurtherOn(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(`
dataset: {languages: [fr], title: {fr: T}, start: further}
sources: [{id: S1, title: T, publisher: P, quality: official}]
roles:
  - {id: further, rank: 0, title: {fr: "Aide boulanger"}, epicene: true, tasks: [{id: a, fr: Laver, sources: [S1]}]}
  - {id: begins, rank: 0, title: {fr: "Boulanger de nuit"}, epicene: true, tasks: [{id: b, fr: Cuire, sources: [S1]}]}
`)}})
	if err != nil {
		t.Fatal(err)
	}
	if hits := careers.NewIndex(g).Search("boulanger", language.French); len(hits) != 2 || hits[0].Node.ID != "begins" {
		t.Errorf("found %+v", hits)
	}
}
