package careers_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
)

// Three ways to the top are quicker than that by the shop, which a source names.
const slowShop = `
	boy -> dev 1
	dev -> a 1
	dev -> b 1
	dev -> c 1
	a -> cto 1
	b -> cto 1
	c -> cto 1
	dev -> shop 9
	shop -> lead 9
	lead -> cto 9
	lead -> a 1
	a -> dev 1
	kin -> cto 1
	path dev shop lead cto
`

func TestOneOfTheRoutesFollowsAWayThatASourceNames(t *testing.T) {
	g := careerstest.Graph(t, slowShop)
	for _, c := range []struct {
		from, to careers.NodeID
		k        int
		want     string
	}{
		{"dev", "cto", 3, "dev a cto|dev b cto|dev shop lead cto"},
		{"dev", "cto", 2, "dev a cto|dev shop lead cto"},
		{"dev", "cto", 1, "dev a cto"},
		{"boy", "cto", 3, "boy dev a cto|boy dev b cto|boy dev shop lead cto"}, // comes to its first node
		{"shop", "cto", 3, "shop lead a cto|shop lead cto"},                    // begins on it
		{"a", "cto", 2, "a cto|a dev shop lead cto"},
		{"dev", "lead", 2, "dev shop lead"}, // the way up to the goal
		{"kin", "cto", 2, "kin cto"},
		{"dev", "a", 2, "dev a"},
	} {
		plan, err := g.Routes(c.from, c.to, careers.Quickest, c.k, nil)
		if got := strings.ReplaceAll(said(plan.Routes), "\n", "|"); got != c.want || err != nil {
			t.Errorf("%d from %s to %s: %s, %v, want %s", c.k, c.from, c.to, got, err, c.want)
		}
	}
}

func TestOfSeveralWaysThatSourcesNameTheBestIsAmongTheRoutes(t *testing.T) {
	for _, paths := range []string{"path dev shop cto\npath dev mill cto", "path dev mill cto\npath dev shop cto"} {
		g := careerstest.Graph(t, "dev -> a 1\ndev -> b 1\na -> cto 1\nb -> cto 1\ndev -> shop 6\nshop -> cto 3\ndev -> mill 3\nmill -> cto 4\n"+paths)
		plan, err := g.Routes("dev", "cto", careers.Quickest, 2, nil)
		if got := said(plan.Routes); err != nil || got != "dev a cto\ndev mill cto" {
			t.Errorf("where %q are named: %s, %v", paths, got, err)
		}
	}
}

// Each line is where someone is, a training that no route leads to, and what is said of it.
func TestWhatIsSaidWhereNoRouteLeadsToATraining(t *testing.T) {
	const school = "rank: 0, title: {fr: T, en: T}, name: {fr: T, en: T}, summary: {fr: T, en: T}"
	course := func(id, course string) string {
		return "  - {id: " + id + ", short: {fr: " + id + ", en: " + id + "}, " + school +
			", course: {" + course + "length: {fr: L, en: L, estimate: true}, entry: {fr: E, en: E, estimate: true}}}\n"
	}
	text := `dataset:
  title: {fr: A, en: A}
  start: dev
  entry: {id: bac, fr: bac, en: bac, level: 4}
  levels: [{level: 3, years: 2, fr: A, en: A}, {level: 4, years: 3, fr: B, en: B}, {level: 5, years: 5, fr: C, en: C}, {level: 6, years: 6, fr: D, en: D}]
trainings:
` + course("low", "gives: 3, for: [school-leaver], ") + course("same", "gives: 4, for: [school-leaver], ") + course("high", "gives: 5, for: [school-leaver], ") + course("top", "gives: 6, ") + course("plain", "for: [school-leaver], ") + course("open", "gives: 4, for: [career-changer], ") + `roles:
  - {id: dev, short: {fr: dev, en: dev}, ` + school + `}
`
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		from, to careers.NodeID
		want     careers.Instead
	}{
		{"dev", "open", careers.OpenToChange},
		{"top", "open", careers.LevelHeld},
		{"high", "low", careers.FromSchool},
		{"dev", "same", careers.FromSchool},
		{careers.FromEntry, "same", careers.FromSchool},
		{"high", "top", careers.NothingKnown},
		{"top", "high", careers.LevelHeld},
		{"dev", "high", careers.AskTheCourse},
		{"dev", "plain", careers.AskTheCourse},
		{"top", "plain", careers.NothingKnown},
		{"high", "dev", careers.NothingKnown},
	} {
		plan, err := g.Routes(c.from, c.to, careers.Quickest, 3, nil)
		if err != nil || len(plan.Routes) > 0 || plan.Instead != c.want {
			t.Errorf("from %q to %s: %d routes, %v, said %d, want %d", c.from, c.to, len(plan.Routes), err, plan.Instead, c.want)
		}
	}
}
