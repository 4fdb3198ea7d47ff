package cli

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/page"
	"parcours/ui/present"
)

func TestAProgramBuiltWithoutThePageSaysWhereOneGetsIt(t *testing.T) {
	if _, ok := page.Kit(); ok {
		t.Skip("this one has the page")
	}
	for _, tag := range i18n.Languages() {
		file := filepath.Join(t.TempDir(), "parcours.html")
		a := &app{env: func(string) string { return "" }, words: i18n.In(tag)}
		if said := a.explain(a.writePage(file, false, true)).said; !strings.Contains(said, ".ci/page") {
			t.Errorf("it says %q", said)
		}
		if _, err := os.Stat(file); err == nil {
			t.Error("a file is written")
		}
	}
}

func TestAPageCarriesAnyDatasetWithItsScripts(t *testing.T) {
	folder := t.TempDir()
	text, err := starters.ReadFile("starter/en.yaml")
	if err != nil {
		t.Fatal(err)
	}
	script := "script:\n  title: {fr: Un tour, en: A round}\n  for: {fr: tous, en: all}\n  scenes:\n    - {title: {fr: La carte, en: The map}, minutes: 1, show: map, node: joiner}\n"
	for name, text := range map[string]string{"wood.yaml": string(text), "scripts/mine.yaml": script} {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for given, scripts := range map[string]int{folder: 1, "../../data": 3, "rome:" + invented(t): 0} {
		for _, tag := range i18n.Languages() {
			a := &app{env: func(string) string { return "" }, words: i18n.In(tag), flags: flags{data: []string{given}}}
			g, err := a.lasting()
			if err != nil {
				t.Fatal(err)
			}
			packed, err := a.archive(g)
			if err != nil {
				t.Fatal(err)
			}
			archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
			if err != nil {
				t.Fatal(err)
			}
			again, err := dataset.Load(archive)
			if err != nil {
				t.Errorf("%s is not read again: %v", given, err)
				continue
			}
			if len(again.Nodes()) != len(g.Nodes()) || again.Title().In(tag) != g.Title().In(tag) {
				t.Errorf("%s is another dataset in the page", given)
			}
			if got := present.Beside(archive); len(got) != scripts {
				t.Errorf("of %s the page has the scripts %q", given, got)
			}
		}
	}
}
