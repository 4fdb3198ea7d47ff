package careermap

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
)

// levels is how many ranks a country has.
const levels = 8

// country is a graph of n nodes: six tracks, roles of none, a training in twenty,
// three steps a node to nodes not far away.
func country(tb testing.TB, n int) *careers.Graph {
	tb.Helper()
	return countryOf(tb, n, "craft-change")
}

// countryOf is one whose jobs are joined by steps of one kind.
func countryOf(tb testing.TB, n int, kind string) *careers.Graph {
	tb.Helper()
	r := rand.New(rand.NewPCG(7, uint64(n)))
	var b strings.Builder
	b.WriteString("dataset:\n  title: {fr: t, en: t}\n  start: n0\n  tracks:\n")
	for i := range 6 {
		fmt.Fprintf(&b, "    - {id: t%d, fr: \"Famille %[1]d, et plus\", en: \"Family %[1]d, and more\"}\n", i)
	}
	files := fstest.MapFS{"dataset.yaml": {Data: []byte(b.String())}}
	var trainings, roles strings.Builder
	trainings.WriteString("trainings:\n")
	roles.WriteString("roles:\n")
	for i := range n {
		b := &roles
		if i%20 == 19 {
			b = &trainings
		}
		writeNode(b, r, i, n, kind)
	}
	files["trainings.yaml"] = &fstest.MapFile{Data: []byte(trainings.String())}
	for i, part := range pieces(roles.String()) {
		files[fmt.Sprintf("roles%d.yaml", i)] = &fstest.MapFile{Data: []byte(part)}
	}
	g, err := dataset.Load(files)
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// pieces cuts a list of roles into files of a few hundred.
func pieces(roles string) []string {
	all := strings.SplitAfter(strings.TrimPrefix(roles, "roles:\n"), "#\n")
	var files []string
	for len(all) > 0 {
		k := min(len(all), 300)
		if text := strings.Join(all[:k], ""); text != "" {
			files = append(files, "roles:\n"+text)
		}
		all = all[k:]
	}
	return files
}

func writeNode(b *strings.Builder, r *rand.Rand, i, n int, kind string) {
	fmt.Fprintf(b, "  - id: n%d\n    rank: %d\n    title: {fr: Métier numéro %[1]d, en: Occupation number %[1]d}\n    epicene: true\n", i, i*levels/n)
	fmt.Fprintf(b, "    name: {fr: Métier %d, en: Job %[1]d}\n    short: {fr: M%[1]d, en: J%[1]d}\n    summary: {fr: s, en: s}\n", i)
	years := ", years: {low: 2, high: 4}"
	if kind == "related" {
		years = ""
	}
	if i%20 == 19 {
		kind = "entry"
		b.WriteString("    course:\n      length: {fr: 2 ans, en: 2 years, estimate: true}\n      entry: {fr: Ouvert, en: Open, estimate: true}\n")
	} else if i%7 != 6 {
		fmt.Fprintf(b, "    track: t%d\n", i%7)
	}
	b.WriteString("    steps:\n")
	had := map[int]bool{i: true}
	for range 3 {
		to := (i + 1 + r.IntN(max(n/10, 5))) % n
		if to%20 == 19 || had[to] {
			continue
		}
		had[to] = true
		fmt.Fprintf(b, "      - {to: n%d, kind: %s%s, why: {fr: w, en: w}, estimate: true}\n", to, kind, years)
	}
	b.WriteString("#\n")
}
