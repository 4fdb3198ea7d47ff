package cli

import (
	"os"
	"path/filepath"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

func TestDataIsFoldersOrFilesInAnyNumber(t *testing.T) {
	dir := folder(t, school)
	file := filepath.Join(dir, "wood.yaml")
	more := filepath.Join(t.TempDir(), "more.yaml")
	if err := os.WriteFile(more, []byte("terms: [{id: cap, word: {fr: CAP, en: CAP}, gloss: {fr: Un diplôme., en: A diploma.}}]\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "other.yaml"), []byte("nonsense: true"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		paths []string
		terms int
	}{
		{"one file", []string{file}, 0},
		{"two files", []string{file, more}, 1},
		{"a file and a folder", []string{file, filepath.Dir(more)}, 1},
	} {
		a := &app{flags: flags{data: c.paths}, words: i18n.In(language.English)}
		g, err := a.load()
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if g.Node("joiner") == nil || len(g.Terms()) != c.terms {
			t.Errorf("%s: not everything is read", c.name)
		}
	}
}
