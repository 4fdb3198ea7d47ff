package dataset_test

import (
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
)

// country is how many roles the largest register in use has, that of ESCO.
const country = 3039

func countryGraph(tb testing.TB) *careers.Graph {
	g, err := careers.New(careerstest.Country(country))
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

func TestACountryIsWrittenAndReadAgain(t *testing.T) { expectSame(t, countryGraph(t)) }

func BenchmarkLoadCountry(b *testing.B) {
	files := encoded(countryGraph(b))
	size := 0
	for _, f := range files {
		size += len(f.Data)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := dataset.Load(files); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncodeCountry(b *testing.B) {
	g := countryGraph(b)
	for b.Loop() {
		dataset.Encode(g)
	}
}

func BenchmarkNewCountry(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		p := careerstest.Country(country)
		b.StartTimer()
		if _, err := careers.New(p); err != nil {
			b.Fatal(err)
		}
	}
}
