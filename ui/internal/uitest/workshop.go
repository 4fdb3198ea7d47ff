package uitest

import (
	_ "embed"
	"testing"
	"testing/fstest"

	"parcours/careers"
)

// WorkshopData is a small dataset that has all that routes can hold.
//
//go:embed workshop.yaml
var WorkshopData []byte

// Workshop loads [WorkshopData].
func Workshop(tb testing.TB) *careers.Graph {
	tb.Helper()
	g, err := careers.Load(fstest.MapFS{"workshop.yaml": {Data: WorkshopData}})
	if err != nil {
		tb.Fatalf("loading the workshop: %v", err)
	}
	return g
}
