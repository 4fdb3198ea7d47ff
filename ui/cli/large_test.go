package cli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// town writes a dataset of so many roles, each with tasks, skills, pay and
// three steps, and returns its folder.
func town(tb testing.TB, roles int) string {
	tb.Helper()
	const inFile = 100
	dir := tb.TempDir()
	head := "dataset: {title: {fr: Ville, en: Town}, start: role-0}\nsources:\n  - {id: S1, title: Title, publisher: Who, quality: official, date: 2025}\nskills:\n"
	for i := range 50 {
		head += fmt.Sprintf("  - {id: skill-%d, fr: Savoir %[1]d, en: Skill %[1]d, group: data, gloss: {fr: Une phrase., en: A sentence.}, sources: [S1]}\n", i)
	}
	write(tb, filepath.Join(dir, "town.yaml"), head)
	for first := 0; first < roles; first += inFile {
		var b strings.Builder
		b.WriteString("roles:\n")
		for i := first; i < min(first+inFile, roles); i++ {
			role(&b, i, roles)
		}
		write(tb, filepath.Join(dir, fmt.Sprintf("roles-%d.yaml", first)), b.String())
	}
	return dir
}

func role(b *strings.Builder, i, roles int) {
	fmt.Fprintf(b, `  - id: role-%d
    rank: %d
    epicene: true
    title: {fr: Le métier numéro %[1]d, en: Role number %[1]d}
    name: {fr: Métier %[1]d, en: Role %[1]d}
    short: {fr: M%[1]d, en: R%[1]d}
    summary: {fr: "Ce que fait le métier %[1]d, en une phrase.", en: "What role %[1]d does, in a sentence."}
`, i, i*20/roles)
	b.WriteString("    tasks:\n")
	for t := range 5 {
		fmt.Fprintf(b, "      - {id: task-%d, fr: Faire la chose %[1]d, en: Do the thing %[1]d, sources: [S1]}\n", i%97*5+t)
	}
	b.WriteString("    skills:\n")
	for s := range 5 {
		fmt.Fprintf(b, "      - {skill: skill-%d, need: essential, level: 3}\n", (i+s)%50)
	}
	fmt.Fprintf(b, "    pay:\n      - {experience: junior, low: %d, high: %d, year: 2024, source: S1, place: {fr: France, en: France}}\n", 22000+i, 30000+i)
	b.WriteString("    steps:\n")
	for s := 1; s <= 3; s++ {
		fmt.Fprintf(b, "      - {to: role-%d, kind: craft-change, years: {low: 2, high: 5}, why: {fr: Une raison., en: A reason.}, sources: [S1]}\n", (i+s*7)%roles)
	}
}

func write(tb testing.TB, path, text string) {
	tb.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
}

// many is as large as a dataset is promised to be quick.
const many = 3000

// listAsJSON runs "list --json" in this process and returns what it writes.
func listAsJSON(tb testing.TB, dir string) []byte {
	tb.Helper()
	var out bytes.Buffer
	a := &app{out: &out, err: &out, env: func(string) string { return "" }, words: i18n.In(language.French)}
	root := a.root()
	root.SetArgs([]string{"list", "--json", "--data", dir})
	if err := root.Execute(); err != nil {
		tb.Fatal(err)
	}
	return out.Bytes()
}

func TestAListOfThousandsIsWhole(t *testing.T) {
	out := listAsJSON(t, town(t, many))
	if got := bytes.Count(out, []byte(`"kind": "role"`)); got != many {
		t.Errorf("%d roles are listed, not %d", got, many)
	}
}

func BenchmarkListJSON(b *testing.B) {
	dir := town(b, many)
	slowest := time.Duration(0)
	for b.Loop() {
		start := time.Now()
		listAsJSON(b, dir)
		slowest = max(slowest, time.Since(start))
	}
	b.ReportMetric(float64(slowest.Milliseconds()), "slowest-ms")
}
