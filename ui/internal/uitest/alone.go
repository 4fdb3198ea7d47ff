package uitest

import (
	"embed"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

//go:embed alone
var alone embed.FS

// AloneIn are the languages that [Alone] has datasets in.
func AloneIn() []string { return []string{"en", "fr", "es"} }

// AloneData is a small dataset of care work that is in one language alone, has no
// more than it must, and nothing weak in 2026.
func AloneData(lang string) []byte {
	text, err := alone.ReadFile("alone/" + lang + ".yaml")
	if err != nil {
		panic(err) // not among AloneIn
	}
	return text
}

// Alone loads [AloneData].
func Alone(tb testing.TB, lang string) *careers.Graph {
	tb.Helper()
	g, err := dataset.Load(fstest.MapFS{"alone.yaml": {Data: AloneData(lang)}})
	if err != nil {
		tb.Fatalf("loading the dataset in %s: %v", lang, err)
	}
	return g
}
