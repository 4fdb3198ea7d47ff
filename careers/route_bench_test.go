package careers_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
)

// atlas is a graph of 3,000 nodes and 10,000 steps: a country's occupations.
// Skills come in families, and steps lead to nodes not far away.
var atlas = sync.OnceValue(func() *careers.Graph {
	const nodes, steps, catalogue, perFile = 3000, 10_000, 400, 250
	r := rand.New(rand.NewPCG(7, 7))
	files := fstest.MapFS{}
	var b strings.Builder
	b.WriteString("dataset: {title: {fr: t, en: t}, start: n0}\nsources: [{id: S1, title: t, publisher: p, quality: official}]\nskills:\n")
	for i := range catalogue {
		group := [...]string{"programming", "quality", "security", "management"}[i%4]
		fmt.Fprintf(&b, "  - {id: s%d, fr: f%[1]d, en: e%[1]d, group: %s, gloss: {fr: g, en: g}, sources: [S1]}\n", i, group)
	}
	files["skills.yaml"] = &fstest.MapFile{Data: []byte(b.String())}
	for file := range nodes / perFile {
		var b strings.Builder
		b.WriteString("roles:\n")
		for i := file * perFile; i < (file+1)*perFile; i++ {
			writeAtlasNode(&b, r, i, nodes, steps, catalogue)
		}
		files[fmt.Sprintf("n%02d.yaml", file)] = &fstest.MapFile{Data: []byte(b.String())}
	}
	g, err := dataset.Load(files)
	if err != nil {
		panic(err)
	}
	return g
})

func writeAtlasNode(b *strings.Builder, r *rand.Rand, i, nodes, steps, catalogue int) {
	fmt.Fprintf(b, "  - id: n%d\n    rank: %d\n    title: {fr: n%[1]d, en: n%[1]d}\n    epicene: true\n    name: {fr: n%[1]d, en: n%[1]d}\n    short: {fr: n%[1]d, en: n%[1]d}\n    summary: {fr: s, en: s}\n", i, i*12/nodes)
	fmt.Fprintf(b, "    pay: [{experience: any, low: %d, high: %d, source: S1}]\n    skills:\n", 20_000+1000*r.IntN(40), 70_000)
	had := map[int]bool{}
	for range 8 {
		if s := (i*catalogue/nodes + r.IntN(60)) % catalogue; !had[s] {
			had[s] = true
			fmt.Fprintf(b, "      - {skill: s%d, need: essential, level: %d, estimate: true}\n", s, 1+r.IntN(4))
		}
	}
	b.WriteString("    steps:\n")
	ends := map[int]bool{i: true}
	for len(ends)-1 < steps/nodes+btoi(r.IntN(3) == 0) {
		to := (i + nodes + r.IntN(700) - 200) % nodes
		if !ends[to] {
			ends[to] = true
			low := 1 + r.IntN(5)
			fmt.Fprintf(b, "      - {to: n%d, kind: craft-change, years: {low: %d, high: %d}, why: {fr: w, en: w}, estimate: true}\n", to, low, low+r.IntN(4))
		}
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func BenchmarkRoutes(b *testing.B) {
	small, err := dataset.Load(data.FS)
	if err != nil {
		b.Fatal(err)
	}
	for _, c := range []struct {
		name     string
		g        *careers.Graph
		from, to careers.NodeID
	}{
		{"atlas", atlas(), "n0", "n2600"},
		{"atlas-near", atlas(), "n1200", "n1900"},
		{"built-in", small, "backend-developer", "cto"},
		{"built-in-bac", small, careers.FromEntry, "cto"},
	} {
		for aim, name := range []string{"quickest", "best-paid", "fewest-skills", "technical"} {
			b.Run(c.name+"/"+name, func(b *testing.B) {
				var plan careers.Plan
				for b.Loop() {
					plan, err = c.g.Routes(c.from, c.to, careers.Aim(aim), 3, nil)
				}
				if err != nil || len(plan.Routes) != 3 {
					b.Fatal(len(plan.Routes), err)
				}
				b.ReportMetric(float64(btoi(plan.Bounded)), "bounded")
			})
		}
	}
}

func BenchmarkOrigins(b *testing.B) {
	g := atlas()
	for b.Loop() {
		g.Origins("n2600")
	}
}

// No search hangs, for any aim and any ends, found or not.
func TestRoutesThroughALargeGraphComeToAnEnd(t *testing.T) {
	g := atlas()
	r, bounded := rand.New(rand.NewPCG(3, 3)), 0
	for range 6 / careerstest.Thin(2) {
		from, to := careers.NodeID(fmt.Sprintf("n%d", r.IntN(3000))), careers.NodeID(fmt.Sprintf("n%d", r.IntN(3000)))
		for _, aim := range careers.Aims() {
			began := time.Now()
			k := 3 + 6*r.IntN(2)
			plan, err := g.Routes(from, to, aim, k, nil)
			if took := time.Since(began); err != nil || took > 20*time.Second || from != to && len(plan.Routes) == 0 && plan.Nearest == "" {
				t.Errorf("%s to %s, aim %d: %d routes in %v, error %v", from, to, aim, len(plan.Routes), took, err)
			}
			if plan.Bounded && aim != careers.FewestSkills && k == 3 {
				t.Errorf("%s to %s: the search by aim %d is bounded", from, to, aim)
			}
			bounded += btoi(plan.Bounded)
			for _, route := range plan.Routes {
				checkStops(t, g, route, from, nil)
			}
		}
	}
	if bounded == 0 {
		t.Error("no search was too large: nothing is tested of what is bounded")
	}
}
