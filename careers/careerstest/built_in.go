package careerstest

import (
	"runtime/debug"
	"sync"
	"testing"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
)

var builtIn = sync.OnceValues(func() (*careers.Graph, error) { return dataset.Load(data.FS) })

// BuiltIn is the built-in data, one graph for all tests of a package.
func BuiltIn(t T) *careers.Graph {
	t.Helper()
	if _, measured := t.(*testing.B); !measured {
		collectLess()
	}
	g, err := builtIn()
	if err != nil {
		t.Fatalf("loading the built-in data: %v", err)
	}
	return g
}

// collectLess has garbage collected less often: sweeps make much of it and keep
// little, and spend a third of their time on that.
var collectLess = sync.OnceFunc(func() { debug.SetGCPercent(400) })
