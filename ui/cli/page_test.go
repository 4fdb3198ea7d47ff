//go:build !page

package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parcours/ui/i18n"
)

func TestAProgramBuiltWithoutThePageSaysWhereOneGetsIt(t *testing.T) {
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
