package careers_test

import (
	"sync"
	"testing"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
)

func init() {
	careers.BuiltIn = sync.OnceValues(func() (*careers.Graph, error) { return dataset.Load(data.FS) })
}

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		dataset.Load(data.FS)
	}
}
