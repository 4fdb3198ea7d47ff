package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

func TestAFolderNamedLikeARegisterIsOpenedAsAFolder(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range registerWords() {
		a := &app{env: func(string) string { return "" }, words: i18n.In(language.English)}
		if r, _, err := a.registerIn([]string{name + ":x.zip"}); err != nil || r == nil {
			t.Errorf("%s: with a path is no register: %v", name, err)
		}
		if err := os.Mkdir(name, 0o700); err != nil {
			t.Fatal(err)
		}
		if r, _, err := a.registerIn([]string{name}); err != nil || r != nil {
			t.Errorf("%s: a folder is taken for a register: %v", name, err)
		}
		if got := asData(name); got != "."+string(filepath.Separator)+name {
			t.Errorf("%s is printed as %s", name, got)
		}
	}
}

func TestATemplateWithoutFrenchSaysNothingOfFrenchTitles(t *testing.T) {
	a := &app{env: func(string) string { return "" }, words: i18n.In(language.English)}
	for languages, want := range map[string]bool{"en": false, "de,en": false, "en,fr": true, "fr-CA": true} {
		text, err := a.starter(own{languages: languages}, 2025)
		if got := strings.Contains(string(text), "epicene"); err != nil || got != want {
			t.Errorf("%s: %v, %v", languages, got, err)
		}
	}
}
