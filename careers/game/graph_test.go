package game

import (
	"cmp"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
)

// builtin is the data that the program ships with.
func builtin(t testing.TB) *careers.Graph {
	t.Helper()
	return careerstest.BuiltIn(t)
}

// trade is a small dataset: who does what, needs what, earns what and leads where.
// "?" makes a fact an estimate, "!" takes its date away.
const trade = `
	sawyer   rank 0  does saw grade stack count  needs blades wood              earns 21000  -> joiner turner?
	turner   rank 1  does turn sharpen polish    needs lathe steel wood         earns 23000  -> carver
	joiner   rank 1  does measure join glue      needs joints plans wood        earns 24000  -> carver foreman
	carver   rank 2  does draw carve repair      needs gouges ornament history  earns 26000 19000! 18000?
	foreman  rank 2  does plan hire teach        needs people law budget        earns 31000  -> owner
	owner    rank 3  does sell negotiate invest  needs accounts trade banks     earns 40000
`

// load reads a dataset drawn as trade is. "coded" gives a role entries of a
// classification; behind a slash stands what a figure is, behind a colon the group of
// a skill.
func load(t testing.TB, drawing string) *careers.Graph {
	t.Helper()
	var roles, skills strings.Builder
	known := map[string]bool{}
	for line := range strings.Lines(drawing) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		parts, at := map[string][]string{}, ""
		for _, w := range words[1:] {
			switch w {
			case "rank", "does", "needs", "earns", "coded", "->":
				at = w
			default:
				parts[at] = append(parts[at], w)
			}
		}
		writeRole(&roles, words[0], parts)
		for _, s := range parts["needs"] {
			s, group, _ := strings.Cut(s, ":")
			if !known[s] {
				known[s] = true
				id, proof := proof(s)
				fmt.Fprintf(&skills, "  - {id: %s, fr: Le %s, en: The %s, group: %s, gloss: {fr: G, en: G}, %s}\n", id, id, id, cmp.Or(group, shelf(id)), proof)
			}
		}
	}
	text := "dataset: {title: {fr: T, en: T}, start: " + strings.Fields(drawing)[0] + "}\n" +
		"sources:\n  - {id: S1, title: Survey, publisher: P, date: 2024, quality: official, note: {fr: N, en: N}}\n" +
		"  - {id: S0, title: Sheet, quality: seed, note: {fr: N, en: N}}\n" +
		"skills:\n" + skills.String() + "roles:\n" + roles.String()
	g, err := dataset.Load(fstest.MapFS{"trade.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// shelf spreads skills over the groups.
func shelf(skill string) string {
	groups := []string{"programming", "data", "infrastructure", "quality", "security", "design", "management"}
	return groups[int(skill[0]+skill[len(skill)-1])%len(groups)]
}

func writeRole(b *strings.Builder, id string, parts map[string][]string) {
	fmt.Fprintf(b, "  - id: %s\n    rank: %s\n", id, parts["rank"][0])
	for _, field := range []string{"title", "name", "short", "summary"} {
		fmt.Fprintf(b, "    %s: {fr: %s, en: %s}\n", field, id, id)
	}
	fmt.Fprintf(b, "    epicene: true\n    tasks:\n")
	for _, task := range parts["does"] {
		id, proof := proof(task)
		fmt.Fprintf(b, "      - {id: %s, fr: On %s, en: They %s, %s}\n", id, id, id, proof)
	}
	fmt.Fprintf(b, "    skills:\n")
	for _, s := range parts["needs"] {
		s, _, _ = strings.Cut(s, ":")
		s, _ = proof(s)
		fmt.Fprintf(b, "      - {skill: %s, need: essential, level: 3, estimate: true}\n", s)
	}
	fmt.Fprintf(b, "    pay:\n")
	for _, amount := range parts["earns"] {
		amount, kind, _ := strings.Cut(amount, "/")
		what := map[string]string{
			"": "measure: {fr: médiane, en: median}", "mean": "measure: {fr: moyenne, en: mean}", "unsaid": "net: false",
			"net": "measure: {fr: médiane, en: median}, net: true", "day": "measure: {fr: médiane, en: median}, per: day",
			"hour": "measure: {fr: médiane, en: median}, per: hour", "more": "measure: {fr: médiane, en: median}",
		}[kind]
		year := ", year: 2024"
		if strings.HasSuffix(amount, "!") {
			year = ""
		}
		amount, proof := proof(amount)
		field := "point"
		if kind == "more" { // than that, nobody knows how much
			field = "low"
		}
		fmt.Fprintf(b, "      - {experience: any, %s: %s, %s%s, %s}\n",
			field, amount, what, year, strings.NewReplacer("sources", "source", "[", "", "]", "").Replace(proof))
	}
	fmt.Fprintf(b, "    codes:\n")
	for _, c := range parts["coded"] {
		fmt.Fprintf(b, "      - {system: rome, version: \"60\", code: %s, label: L, match: near, sources: [S1]}\n", c)
	}
	fmt.Fprintf(b, "    steps:\n")
	for _, to := range parts["->"] {
		to, proof := proof(to)
		fmt.Fprintf(b, "      - {to: %s, kind: craft-change, why: {fr: P, en: W}, %s}\n", to, proof)
	}
}

// proof is what a fact rests on.
func proof(fact string) (string, string) {
	if rest, ok := strings.CutSuffix(fact, "?"); ok {
		return rest, "estimate: true"
	}
	if rest, ok := strings.CutSuffix(fact, "!"); ok {
		return rest, "sources: [S0]"
	}
	return fact, "sources: [S1]"
}
