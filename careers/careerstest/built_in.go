package careerstest

import (
	"sync"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
)

var builtIn = sync.OnceValues(func() (*careers.Graph, error) { return dataset.Load(data.FS) })

// BuiltIn is the built-in data, one graph for all tests of a package.
func BuiltIn(t T) *careers.Graph {
	t.Helper()
	g, err := builtIn()
	if err != nil {
		t.Fatalf("loading the built-in data: %v", err)
	}
	return g
}
