package record_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/record"
)

// card is what the files of these tests hold.
type card struct {
	name  string
	size  int
	notes []string
}

func readCard(t *testing.T, text string) (card, string) {
	t.Helper()
	f := record.Read(fstest.MapFS{"card.yaml": {Data: []byte(text)}}, "card.yaml")
	var c card
	if root := f.Root(); root != nil {
		c = record.Mapping(f, "", root, func(m *record.Fields) card {
			return card{m.NeedLine("name"), m.NeedNumber("size", 1, 9), m.Lines("notes")}
		})
	}
	var lines []string
	for _, p := range f.Problems().Ordered() {
		lines = append(lines, p.String())
	}
	return c, strings.Join(lines, "|")
}

func TestFieldsAreReadByName(t *testing.T) {
	c, said := readCard(t, "name: ' Oak '\nnotes: [hard, '', heavy]\nsize: 3\n")
	if said != "" || c.name != "Oak" || c.size != 3 || strings.Join(c.notes, " ") != "hard heavy" {
		t.Errorf("got %+v, %s", c, said)
	}
}

func TestEachProblemHasItsPlace(t *testing.T) {
	for text, want := range map[string]string{
		"name: Oak\nsise: 3\n":          "card.yaml:1:1: missing-field size|card.yaml:2:1: unknown-field sise; want size",
		"name: [Oak]\nsize: 30\n":       "card.yaml:1:7: wrong-shape name; want text|card.yaml:2:7: out-of-range size 30 (1–9)",
		"name: Oak\nname: Elm\nsize: 3": "card.yaml:2:1: duplicate-key name; first card.yaml:1:1",
		"name: a\u202eb\nsize: 3":       "card.yaml:1:8: forbidden-character U+202E",
		"name: Oak\nsize: 3\n---\na: b": "card.yaml:4:1: foreign-yaml document",
		"[a]":                           "card.yaml:1:1: wrong-shape; want fields",
		"a: [":                          "card.yaml:2:1: bad-syntax did not find expected node content",
	} {
		if _, said := readCard(t, text); said != want {
			t.Errorf("%q:\ngot  %s\nwant %s", text, said, want)
		}
	}
}

func TestAWayLeadsToAValueOrTheNearestAroundIt(t *testing.T) {
	document, flaw := record.Document([]byte("pay:\n  - {low: 1, note: {fr: a}}\n"))
	if flaw != nil {
		t.Fatal(flaw)
	}
	for way, column := range map[string]int{"pay.0.note.fr": 25, "pay.0.note.en": 20, "pay.0.low": 11, "pay.7": 3, "day": 1} {
		if n := record.Find(document.Content[0], way); n.Column != column {
			t.Errorf("%s leads to column %d, want %d", way, n.Column, column)
		}
	}
}

func TestASecondDocumentIsAFlawBesideTheFirst(t *testing.T) {
	first, flaw := record.Document([]byte("a: b\n---\nc: d\n"))
	if first == nil || flaw == nil || flaw.Kind != careers.ForeignYAML {
		t.Errorf("got %v, %v", first, flaw)
	}
}
