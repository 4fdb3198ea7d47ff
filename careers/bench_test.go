package careers_test

import (
	"testing"

	"parcours/careers"
	"parcours/data"
)

func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		careers.Load(data.FS)
	}
}
