package uitest

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// OneYear is what the steps of a [Walk] take where somebody knows.
const OneYear = "years: {low: 1, high: 1}, "

// Wide are names of 24 cells, of 6 in short, in a script of wide characters.
func Wide(i int) (long, short string) {
	return fmt.Sprintf("ソフトウェア開発職員%02d号", i), fmt.Sprintf("開発%02d", i)
}

// Walk is a dataset of one way, n0 to the last of so many jobs, without pay, the years of each
// step as in [OneYear] or unknown.
func Walk(tb testing.TB, stops int, years string, name func(i int) (long, short string)) *careers.Graph {
	tb.Helper()
	var b strings.Builder
	b.WriteString("dataset: {title: {fr: t, en: t}, start: n0}\nroles:\n")
	for i := range stops {
		long, short := name(i)
		fmt.Fprintf(&b, "  - id: n%d\n    rank: %[1]d\n    epicene: true\n    title: {fr: %[2]s, en: %[2]s}\n    name: {fr: %[2]s, en: %[2]s}\n", i, long)
		fmt.Fprintf(&b, "    short: {fr: %s, en: %[1]s}\n    summary: {fr: %[2]s, en: %[2]s}\n", short, long)
		if i+1 < stops {
			fmt.Fprintf(&b, "    steps: [{to: n%d, kind: promotion, %swhy: {fr: %s, en: %[3]s}, estimate: true}]\n", i+1, years, long)
		}
	}
	g, err := dataset.Load(fstest.MapFS{"walk.yaml": {Data: []byte(b.String())}})
	if err != nil {
		tb.Fatalf("%v\n%s", err, b.String())
	}
	return g
}
