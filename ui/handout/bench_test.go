package handout_test

import (
	"io"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

func BenchmarkOneSheetAsAPage(b *testing.B) {
	g, w := builtIn(b), i18n.In(language.French)
	for b.Loop() {
		if err := handout.Compose(g, w, handout.Order{Nodes: []careers.NodeID{"backend-developer"}}).HTML(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEverythingAsAPage(b *testing.B) {
	g, w := builtIn(b), i18n.In(language.French)
	for b.Loop() {
		if err := handout.Compose(g, w, everything(g)).HTML(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
