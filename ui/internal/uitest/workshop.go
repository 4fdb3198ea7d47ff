package uitest

import (
	_ "embed"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// WorkshopData is a small dataset that has all that routes can hold.
//
//go:embed workshop.yaml
var WorkshopData []byte

// Workshop loads [WorkshopData].
func Workshop(tb testing.TB) *careers.Graph {
	tb.Helper()
	g, err := dataset.Load(fstest.MapFS{"workshop.yaml": {Data: WorkshopData}})
	if err != nil {
		tb.Fatalf("loading the workshop: %v", err)
	}
	return g
}
