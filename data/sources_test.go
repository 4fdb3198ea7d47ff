package data_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/handout"
	"parcours/ui/i18n"
)

//go:generate go test . -run TestSourcesFileIsFresh -update

// update makes the test write SOURCES.md instead of comparing it.
var update = flag.Bool("update", false, "write the files that are made from the data")

const sourcesFile = "../SOURCES.md"

func TestSourcesFileIsFresh(t *testing.T) {
	want := handout.Sources(i18n.In(language.English), load(t))
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
	list := handout.Sources(i18n.In(language.English), load(t))
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
