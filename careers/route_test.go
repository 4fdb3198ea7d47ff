package careers_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
)

// said writes routes as "dev lead cto", one a line.
func said(routes []careers.Route) string {
	var lines []string
	for _, r := range routes {
		var ids []string
		for _, id := range r.Nodes() {
			ids = append(ids, string(id))
		}
		lines = append(lines, strings.Join(ids, " "))
	}
	return strings.Join(lines, "\n")
}

func TestRoutesAreOrderedByYears(t *testing.T) {
	for _, c := range []struct{ name, graph, want string }{
		{"the middle of a span counts", `
			dev -> lead 2-8
			dev -> expert 4-5
			lead -> cto 1
			expert -> cto 1
		`, "dev expert cto\ndev lead cto"},
		{"an open span ends at twice its beginning", `
			dev -> lead 4+
			dev -> expert 5-6
			lead -> cto 1
			expert -> cto 1
		`, "dev expert cto\ndev lead cto"},
		{"unknown years are as many as the median", `
			dev -> cto
			dev -> lead 1
			lead -> cto 1
			dev -> expert 3
			expert -> cto 5
		`, "dev cto\ndev lead cto\ndev expert cto"},
		{"of equal years, fewer steps", `
			dev -> lead 1
			lead -> cto 1
			dev -> cto 2
		`, "dev cto\ndev lead cto"},
		{"of equal routes, the branch named first", `
			dev -> lead 3
			dev -> expert 3
			expert -> cto 3
			lead -> cto 3
		`, "dev lead cto\ndev expert cto"},
		{"never twice through a node", `
			dev -> lead 1
			lead -> dev 1
			lead -> cto 1
		`, "dev lead cto"},
		{"no way of more than twice the years and ten years more", `
			dev -> lead 1
			lead -> cto 1
			dev -> expert 9
			expert -> cto 4
			dev -> architect 8
			architect -> cto 4
		`, "dev lead cto\ndev architect cto"},
		{"no way at all", `
			dev -> lead 1
			cto -> lead 1
		`, ""},
	} {
		plan, err := careerstest.Graph(t, c.graph).Routes("dev", "cto", careers.Quickest, 3, nil)
		if got := said(plan.Routes); err != nil || got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.name, got, c.want)
		}
	}
}

func TestADetourIsNoOtherRoute(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> lead 1
		lead -> cto 1
		dev -> tester 1
		tester -> lead 1
		dev -> expert 5
		expert -> cto 5
	`)
	plan, _ := g.Routes("dev", "cto", careers.Quickest, 3, nil)
	if got, want := said(plan.Routes), "dev lead cto\ndev expert cto"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestRoutesThatShareMoreComeOnlyWhereNoOthersAreLeft(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> a 1
		a -> b 1
		b -> c 1
		c -> cto 1
		b -> d 2    # shares a and b with the first: two of three
		d -> cto 1
	`)
	plan, _ := g.Routes("dev", "cto", careers.Quickest, 3, nil)
	if got, want := said(plan.Routes), "dev a b c cto\ndev a b d cto"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAfterTheBaccalaureatARouteBeginsWithATrainingThatFollowsNone(t *testing.T) {
	g := careerstest.Graph(t, `
		bts 0 training
		but 0 training
		licence-pro 1 training
		bts -> licence-pro 2 study
		licence-pro -> dev 1 entry
		but -> dev 3 entry
		clerk -> dev 1
		dev -> cto 5
	`)
	plan, _ := g.Routes(careers.FromEntry, "dev", careers.Quickest, 3, nil)
	if got, want := said(plan.Routes), "but dev\nbts licence-pro dev"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	plan, _ = g.Routes(careers.FromEntry, "but", careers.Quickest, 3, nil)
	if got := said(plan.Routes); got != "but" {
		t.Errorf("to a first training: got\n%s", got)
	}
	var reached []careers.NodeID
	for _, r := range g.Reachable(careers.FromEntry) {
		reached = append(reached, r.Node)
	}
	if want := []careers.NodeID{"bts", "but", "licence-pro", "dev", "cto"}; !reflect.DeepEqual(reached, want) {
		t.Errorf("after the baccalauréat one reaches %v, want %v", reached, want)
	}
}

// skilled builds a graph from lines as "dev -> lead 3", "dev: sql git" for
// essential skills and "dev pays 30 S1". Skills that begin with "lead-" are of management.
func skilled(t *testing.T, text string) *careers.Graph {
	t.Helper()
	order, skills := []string{}, []string{}
	facts := map[string]map[string][]string{}
	add := func(list *[]string, name string) {
		if !slices.Contains(*list, name) {
			*list = append(*list, name)
		}
	}
	fact := func(node, field, line string) {
		add(&order, node)
		if facts[node] == nil {
			facts[node] = map[string][]string{}
		}
		facts[node][field] = append(facts[node][field], line)
	}
	for _, line := range strings.Split(text, "\n") {
		words := strings.Fields(line)
		switch {
		case len(words) == 0:
		case words[1] == "->":
			fact(words[0], "steps", fmt.Sprintf("{to: %s, kind: craft-change, years: {low: %s, high: %[2]s}, why: {fr: w, en: w}, estimate: true}", words[2], words[3]))
			fact(words[2], "", "")
		case words[1] == "pays":
			fact(words[0], "pay", fmt.Sprintf("{experience: junior, point: %s, source: %s}", words[2], words[3]))
		default:
			for _, skill := range words[1:] {
				add(&skills, skill)
				fact(strings.TrimSuffix(words[0], ":"), "skills", fmt.Sprintf("{skill: %s, need: essential, level: 2, estimate: true}", skill))
			}
		}
	}
	return skilledGraph(t, order, skills, facts)
}

func skilledGraph(t *testing.T, order, skills []string, facts map[string]map[string][]string) *careers.Graph {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "dataset: {title: {fr: t, en: t}, start: %s}\nsources: [{id: S1, title: t, publisher: p, quality: official}, {id: S2, title: t, publisher: p, quality: seed}]\nskills:\n", order[0])
	for _, s := range skills {
		group := "quality"
		if strings.HasPrefix(s, "lead-") {
			group = "management"
		}
		fmt.Fprintf(&b, "  - {id: %s, fr: f, en: e, group: %s, gloss: {fr: g, en: g}, sources: [S1]}\n", s, group)
	}
	b.WriteString("roles:\n")
	for _, id := range order {
		fmt.Fprintf(&b, "  - id: %s\n    rank: 1\n    title: {fr: %[1]s, en: %[1]s}\n    name: {fr: %[1]s, en: %[1]s}\n    short: {fr: %[1]s, en: %[1]s}\n    summary: {fr: s, en: s}\n", id)
		for _, field := range []string{"pay", "skills", "steps"} {
			fmt.Fprintf(&b, "    %s:\n", field)
			for _, line := range facts[id][field] {
				fmt.Fprintf(&b, "      - %s\n", line)
			}
		}
	}
	g, err := dataset.Load(fstest.MapFS{"g.yaml": {Data: []byte(b.String())}})
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	return g
}

func TestASkillIsLearntOnceAndCountsOnce(t *testing.T) {
	g := skilled(t, `
		dev -> a 1
		dev -> b 2
		a -> m 1
		b -> m 1
		m -> n 1
		n -> cto 1
		a: sql
		b: git bash
		n: git bash
	`)
	plan, _ := g.Routes("dev", "cto", careers.FewestSkills, 1, nil)
	if got := said(plan.Routes); got != "dev b m n cto" || plan.Routes[0].NewSkills != 2 {
		t.Errorf("nothing mastered: %s, %d to learn", got, plan.Routes[0].NewSkills)
	}
	plan, _ = g.Routes("dev", "cto", careers.FewestSkills, 1, careers.Mastery{"sql": 1})
	if got := said(plan.Routes); got != "dev a m n cto" || plan.Routes[0].NewSkills != 2 {
		t.Errorf("with SQL mastered: %s, %d to learn", got, plan.Routes[0].NewSkills)
	}
}

func TestOfRoutesWithAsManySkillsTheQuickerComesFirst(t *testing.T) {
	g := skilled(t, `
		dev -> a 9
		dev -> b 1
		a -> m 1
		b -> m 1
		m -> n 1
		n -> cto 1
		a: sql
		b: sql git
		n: git
	`)
	plan, _ := g.Routes("dev", "cto", careers.FewestSkills, 1, nil)
	if got := said(plan.Routes); got != "dev b m n cto" {
		t.Errorf("got %s", got)
	}
}

func TestTheBestPaidRouteLeavesMostAfterTheSameYears(t *testing.T) {
	g := skilled(t, `
		dev -> a 1
		dev -> b 1
		a -> cto 8
		b -> cto 9
		dev pays 30 S1
		a pays 40 S1
		b pays 60 S1
		cto pays 90 S1
	`)
	plan, _ := g.Routes("dev", "cto", careers.BestPaid, 2, nil)
	if got, want := said(plan.Routes), "dev b cto\ndev a cto"; got != want { // 9×30 forgone, and 8×50
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if pay := plan.Routes[0].Stops[1].Pay; pay == nil || pay.Low != careers.Units(60) {
		t.Errorf("at the second stop one is paid %v", pay)
	}
}

func TestStayingTechnicalGoesRoundManagement(t *testing.T) {
	g := skilled(t, `
		dev -> manager 1
		dev -> expert 5
		manager -> cto 1
		expert -> cto 5
		manager: sql git lead-people
		expert: sql git bash lead-people
		cto: lead-people lead-projects
	`)
	plan, _ := g.Routes("dev", "cto", careers.StayTechnical, 2, nil)
	if got, want := said(plan.Routes), "dev expert cto\ndev manager cto"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestManagementRolesOfTheBuiltInData(t *testing.T) {
	g := careerstest.BuiltIn(t)
	var roles []string
	for _, n := range g.Nodes() {
		if g.IsManagement(n.ID) {
			roles = append(roles, string(n.ID))
		}
	}
	want := "product-owner engineering-manager project-manager ciso project-director cio cto"
	if got := strings.Join(roles, " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestEachStopSaysWhatIsGainedAndUsedLess(t *testing.T) {
	g := skilled(t, `
		dev -> lead 3
		lead -> cto 5
		dev: sql git
		lead: git lead-people
		cto: lead-people lead-projects sql
	`)
	plan, _ := g.Routes("dev", "cto", careers.Quickest, 1, careers.Mastery{"lead-projects": 1})
	var got []string
	for _, s := range plan.Routes[0].Stops {
		line := string(s.Node)
		for _, gain := range s.Gains {
			line += fmt.Sprintf(" %s %d-%d", gain.Skill, gain.Had, gain.Level)
		}
		for _, less := range s.UsedLess {
			line += fmt.Sprintf(" less %s", less.Skill)
		}
		got = append(got, fmt.Sprintf("%s after %d", line, s.Arrival.Low))
	}
	want := []string{
		"dev after 0",
		"lead lead-people 0-2 after 3",
		"cto lead-projects 1-2 after 8", // SQL was learnt before
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestWithoutARouteTheNearestNodeIsNamed(t *testing.T) {
	for _, c := range []struct {
		name, graph string
		want        careers.NodeID
	}{
		{"the fewest steps from the goal, whichever way", `
			dev -> tester 1
			dev -> lead 1
			cto -> lead 1
		`, "lead"},
		{"of those, the one reached first", `
			dev -> expert 5
			dev -> lead 1
			cto -> lead 1
			cto -> expert 1
		`, "lead"},
		{"nothing joined to the goal", `
			dev -> lead 1
			clerk -> cto 1
		`, ""},
		{"nowhere to go", `
			cto -> dev 1
		`, ""},
	} {
		plan, err := careerstest.Graph(t, c.graph).Routes("dev", "cto", careers.Quickest, 3, nil)
		if err != nil || len(plan.Routes) > 0 || plan.Nearest != c.want {
			t.Errorf("%s: %v, nearest %q, want %q", c.name, plan.Routes, plan.Nearest, c.want)
		}
	}
}

func TestWhatLeadsHereAndWhereOneCanGo(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> lead 3-5
		dev -> expert 1
		expert -> lead 1-2
		lead -> cto
		clerk -> dev 2+
	`)
	for _, c := range []struct {
		name    string
		reaches []careers.Reach
		want    string
	}{
		{"from dev", g.Reachable("dev"), "expert 1-1 by 1; lead 2-3 by 2; cto 2-3 by 3 and 1 unknown"},
		{"to lead", g.Origins("lead"), "expert 1-2 by 1; dev 2-3 by 2; clerk 4-0 by 3"},
		{"from the end", g.Reachable("cto"), ""},
		{"to the beginning", g.Origins("clerk"), ""},
		{"from nowhere", g.Reachable("nobody"), ""},
	} {
		var got []string
		for _, r := range c.reaches {
			line := fmt.Sprintf("%s %d-%d by %d", r.Node, r.Years.Low, r.Years.High, len(r.Steps))
			if r.Unknown > 0 {
				line += fmt.Sprintf(" and %d unknown", r.Unknown)
			}
			got = append(got, line)
			for i, s := range r.Steps[1:] {
				if s.From != r.Steps[i].To {
					t.Errorf("%s: the steps to %s are not in order", c.name, r.Node)
				}
			}
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestUnknownEndsAreAnError(t *testing.T) {
	g := careerstest.Graph(t, "dev -> cto 1")
	for _, ends := range [][2]careers.NodeID{{"dev", "ceo"}, {"boy", "cto"}, {"dev", careers.FromEntry}} {
		_, err := g.Routes(ends[0], ends[1], careers.Quickest, 3, nil)
		if _, ok := errors.AsType[*careers.UnknownNodeError](err); !ok {
			t.Errorf("from %q to %q: %v", ends[0], ends[1], err)
		}
	}
	if plan, err := g.Routes("dev", "dev", careers.Quickest, 3, nil); err != nil || len(plan.Routes) > 0 {
		t.Errorf("from a node to itself: %v, %v", plan.Routes, err)
	}
}

func TestPayOnTheWayIsOfOneSourceAsFarAsItGoes(t *testing.T) {
	g := skilled(t, `
		dev -> lead 1
		lead -> cto 1
		dev pays 10 S1
		dev pays 20 S2
		lead pays 30 S2
		cto pays 40 S1
		boss pays 50 S2
	`)
	plan, _ := g.Routes("dev", "cto", careers.Quickest, 1, nil)
	var got []string
	for _, s := range plan.Routes[0].Stops {
		got = append(got, fmt.Sprintf("%s %d", s.Pay.Source, s.Pay.Low.Whole()))
	}
	if got, want := strings.Join(got, ", "), "S2 20, S2 30, S1 40"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func ExampleGraph_Routes() {
	g, err := dataset.Load(data.FS)
	if err != nil {
		fmt.Println(err)
		return
	}
	plan, err := g.Routes("backend-developer", "cto", careers.Quickest, 3, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range plan.Routes {
		fmt.Printf("%v: %d to %d years, %d skills to learn\n", r.Nodes(), r.Years.Low, r.Years.High, r.NewSkills)
	}
	// Output:
	// [backend-developer lead-developer cto]: 9 to 15 years, 22 skills to learn
	// [backend-developer project-manager cto]: 9 to 16 years, 22 skills to learn
	// [backend-developer lead-developer project-manager cto]: 13 to 23 years, 23 skills to learn
}

func TestAStopSaysWhereNothingIsCalledEssential(t *testing.T) {
	g := skilled(t, `
		dev -> a 1
		a -> b 1
		a: sql
	`)
	plan, _ := g.Routes("dev", "b", careers.Quickest, 1, nil)
	var silent []bool
	for _, stop := range plan.Routes[0].Stops {
		silent = append(silent, stop.Silent)
	}
	if !slices.Equal(silent, []bool{false, false, true}) {
		t.Errorf("nothing is called essential at %v", silent)
	}
}

func TestAnyNumberOfRolesMayEachAskForExperienceOfTheirOwn(t *testing.T) {
	const tracks = 130 // more than there are bits in two words
	text := "school 0 training\nschool -> craft 1\nschool -> other 1\ncraft -> goal 2\nother -> goal 2\n"
	for i := range tracks {
		text += fmt.Sprintf("asking-%d 9\n", i)
	}
	parts := careerstest.Parts(t, text)
	id := func(i int) careers.TrackID { return careers.TrackID(fmt.Sprint("t", i)) }
	for i := range tracks {
		parts.Header.Tracks = append(parts.Header.Tracks, careers.Track{ID: id(i), Name: careerstest.Text("t", "t")})
	}
	for _, n := range parts.Nodes {
		var i int
		switch _, err := fmt.Sscanf(string(n.ID), "asking-%d", &i); {
		case err == nil:
			n.After = []careers.TrackID{id(i)}
		case n.ID == "craft":
			n.Track = id(tracks - 1)
		case n.ID == "other":
			n.Track = id(0)
		case n.ID == "goal":
			n.After = []careers.TrackID{id(tracks - 1)}
		}
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := g.Routes("school", "goal", careers.Quickest, 3, nil)
	if got := said(plan.Routes); err != nil || got != "school craft goal" {
		t.Errorf("%s, %v: want the way through the line of work that the goal asks for, and no other", got, err)
	}
}
