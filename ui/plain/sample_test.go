package plain_test

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/plain"
)

// sample has that many statements of the outputs printed, for someone who knows
// careers to read:
//
//	go test ./ui/plain -run Sample -sample 50 -seed 1 -v
var (
	sample     = flag.Int("sample", 0, "print that many statements of the outputs")
	sampleSeed = flag.Uint64("seed", 1, "of the sample")
)

// TestSampleOfWhatIsSaidOfCareers draws statements from answers of routes for
// every aim, comparisons, and sheets, in both languages. Without the flag it
// only holds that there are as many as it takes, and none that is empty.
func TestSampleOfWhatIsSaidOfCareers(t *testing.T) {
	g := careerstest.BuiltIn(t)
	r := rand.New(rand.NewPCG(*sampleSeed, 0))
	wanted := max(*sample, 50)
	for i := range wanted {
		where, line := statement(g, r, i%3)
		if strings.TrimSpace(line) == "" {
			t.Errorf("%s says nothing", where)
		}
		if *sample > 0 {
			fmt.Printf("%2d. [%s] %s\n", i+1, where, line)
		}
	}
}

// statement draws one line: of a plan, a comparison or a sheet.
func statement(g *careers.Graph, r *rand.Rand, of int) (where, line string) {
	tag := []language.Tag{language.French, language.English}[r.IntN(2)]
	w := i18n.In(tag)
	nodes := g.Nodes()
	one, other := nodes[r.IntN(len(nodes))].ID, nodes[r.IntN(len(nodes))].ID
	var page *plain.Page
	switch of {
	case 0:
		aim := careers.Aims()[r.IntN(len(careers.Aims()))]
		if r.IntN(2) == 0 {
			one = careers.FromEntry
		}
		plan, _ := g.Routes(one, other, aim, 3, nil)
		where, page = fmt.Sprintf("%s, routes %s %s --aim %s", tag, one, other, aim), plain.Routes(g, w, one, other, aim, plan)
	case 1:
		if one == other {
			other = g.Start()
		}
		where, page = fmt.Sprintf("%s, compare %s %s", tag, one, other), plain.Compare(g, w, one, other)
	default:
		where, page = fmt.Sprintf("%s, sheet %s", tag, one), plain.Sheet(g, w, one)
	}
	said := slices.DeleteFunc(slices.Clone(page.Lines), func(l plain.Line) bool { return l.Kind == plain.Head })
	if len(said) == 0 { // from a node to itself there is no route
		return statement(g, r, of)
	}
	l := said[r.IntN(len(said))]
	if len(l.Sources) > 0 {
		return where, l.Text + fmt.Sprint(" ", l.Sources)
	}
	return where, l.Text
}
