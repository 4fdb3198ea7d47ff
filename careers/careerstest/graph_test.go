package careerstest_test

import (
	"fmt"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
)

func TestATextDrawsAGraph(t *testing.T) {
	g := careerstest.Graph(t, `
		school 0 training
		school -> dev entry
		dev    -> lead   5-8
		dev    -> expert 6   specialisation
		lead   -> chief-of-everything 7+
		expert -> lead   2   # the years may be one number
		lead 3
	`)
	var got string
	for _, n := range g.Nodes() {
		got += fmt.Sprintf("%d %s %s %s\n", n.Rank, n.ID, n.Kind, n.Short.In(language.French))
	}
	for _, s := range g.Steps() {
		got += fmt.Sprintf("%s -> %s %d %d %s\n", s.From, s.To, s.Years.Low, s.Years.High, s.Kind)
	}
	want := `0 school training school
1 dev role dev
2 expert role expert
3 lead role lead
3 chief-of-everything role chi~4
school -> dev 0 0 entry
dev -> lead 5 8 promotion
dev -> expert 6 6 specialisation
expert -> lead 2 2 promotion
lead -> chief-of-everything 7 0 promotion
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if g.Start() != "school" {
		t.Errorf("it starts at %s", g.Start())
	}
}

func TestATextThatDrawsNothingValidEndsTheTest(t *testing.T) {
	for _, text := range []string{"", "dev", "dev first", "dev -> dev", "dev -> lead 8-5", "dev -> lead sideways", "Dev 1"} {
		var end ending
		func() {
			defer func() { _ = recover() }()
			careerstest.Graph(&end, text)
		}()
		if end == "" {
			t.Errorf("%q drew a graph", text)
		}
	}
}

// ending is a test that keeps what ended it.
type ending string

func (e *ending) Helper() {}

func (e *ending) Fatalf(format string, args ...any) {
	*e = ending(fmt.Sprintf(format, args...))
	panic(e)
}
