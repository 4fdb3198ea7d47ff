package phrase_test

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
)

// plan asks the workshop for routes.
func plan(t *testing.T, from, to careers.NodeID, aim careers.Aim) (*careers.Graph, careers.Plan) {
	t.Helper()
	g := uitest.Workshop(t)
	p, err := g.Routes(from, to, aim, 3, nil)
	if err != nil || len(p.Routes) == 0 {
		t.Fatalf("from %s to %s: %d routes, %v", from, to, len(p.Routes), err)
	}
	return g, p
}

// through is the first route that goes over a node.
func through(t *testing.T, p careers.Plan, node careers.NodeID) careers.Route {
	t.Helper()
	for _, r := range p.Routes {
		if slices.Contains(r.Nodes(), node) {
			return r
		}
	}
	t.Fatalf("no route goes over %s", node)
	return careers.Route{}
}

func TestTheBeginningIsTheEntryPointOfTheDataset(t *testing.T) {
	bare := careerstest.Graph(t, "school 0 training\nschool -> dev 2 entry")
	for _, c := range []struct {
		g          *careers.Graph
		lang       language.Tag
		name, from string
	}{
		{uitest.Workshop(t), language.French, "le brevet", "depuis le brevet"},
		{uitest.Workshop(t), language.English, "the school certificate", "from the school certificate"},
		{bare, language.French, "le début", "depuis le début"},
		{bare, language.English, "the start", "from the start"},
	} {
		w := i18n.In(c.lang)
		if got := phrase.Origin(w, c.g, careers.FromEntry); got != c.name {
			t.Errorf("%v: it is called %q, want %q", c.lang, got, c.name)
		}
		if got := w.Route.FromThe(phrase.Entry(w, c.g)); got != c.from {
			t.Errorf("%v: %q, want %q", c.lang, got, c.from)
		}
	}
}

func TestTheTimeBeforeAStopIsThatOfTheLevelOneComesWith(t *testing.T) {
	w := i18n.In(language.English)
	g, p := plan(t, "bac-wood", "joiner", careers.Quickest)
	stop := p.Routes[0].Stops[2]
	if got, want := strings.Join(phrase.Coming(w, g, stop), ", "), "first job, after 2 years of training, 5 years in all"; got != want {
		t.Errorf("after a bac: %q, want %q", got, want)
	}
	if got, want := strings.Join(phrase.Coming(w, g, p.Routes[0].Stops[1]), ", "), "further study, after 3 years of training"; got != want {
		t.Errorf("at first nothing is said twice: %q, want %q", got, want)
	}
	g, p = plan(t, "bts-wood", "lead-joiner", careers.Quickest)
	stop = p.Routes[0].Stops[2]
	if got, want := strings.Join(phrase.Coming(w, g, stop), ", "), "promotion, after 3 to 5 years in the job, 6 to 8 years in all"; got != want {
		t.Errorf("at the bench: %q, want %q", got, want)
	}
	if got, want := phrase.Coming(w, g, p.Routes[0].Stops[0]), "the start"; len(got) != 1 || got[0] != want {
		t.Errorf("at first: %q, want %q", got, want)
	}
}

func TestARouteSaysWhatItRestsOn(t *testing.T) {
	w := i18n.In(language.English)
	g, p := plan(t, careers.FromEntry, "workshop-head", careers.Quickest)
	for _, c := range []struct {
		over         careers.NodeID
		rests, named string
	}{
		{"lead-joiner", "3\u00a0steps, each backed by a source", "from “Joiner” on, route named by the original job sheet"},
		{"draughtsperson", "2\u00a0steps, all our own estimates", ""},
		{"bts-wood", "3\u00a0steps: 1\u00a0backed by a source, 2\u00a0our own estimates", ""},
	} {
		r := through(t, p, c.over)
		if got := phrase.Rests(w, r); got != c.rests {
			t.Errorf("over %s it rests on %q, want %q", c.over, got, c.rests)
		}
		if got := phrase.NamedBy(w, g, r); got != c.named {
			t.Errorf("over %s it is %q, want %q", c.over, got, c.named)
		}
	}
	named := careers.Route{Stops: []careers.Stop{{Node: "joiner"}, {Node: "lead-joiner"}}, Named: &careers.Path{
		Nodes: []careers.NodeID{"joiner", "lead-joiner", "workshop-head"}, Sources: []careers.SourceID{"S3"},
	}}
	if got, want := phrase.NamedBy(w, g, named), "route named whole by a source"; got != want {
		t.Errorf("by a survey it is %q, want %q", got, want)
	}
	if got := phrase.Rests(w, careers.Route{Stops: make([]careers.Stop, 1)}); got != "" {
		t.Errorf("a route without a step rests on %q", got)
	}
}

func TestThePlanSaysWhatItsRoutesAreRankedBy(t *testing.T) {
	w := i18n.In(language.English)
	two := []careers.Route{{}, {}}
	basis := &careers.PayBasis{
		Yardstick:  careers.Yardstick{Place: careerstest.Text("Paris", "Paris"), Year: 2024, Currency: "EUR"},
		Experience: careers.Confirmed, Sources: []careers.SourceID{"S4", "S5"},
	}
	shown := careers.Route{NewSkills: 5, Stops: []careers.Stop{{}, {Step: &careers.Step{Attested: true}, HalfYears: 8}}}
	guessed := func(skills, halfYears int) careers.Route {
		return careers.Route{NewSkills: skills, Stops: []careers.Stop{{}, {Step: &careers.Step{Estimate: true}, HalfYears: halfYears}}}
	}
	r := w.Route
	for _, c := range []struct {
		name string
		aim  careers.Aim
		plan careers.Plan
		want []string
	}{
		{"by years", careers.Quickest, careers.Plan{Routes: two}, []string{r.Counted[careers.Quickest], r.Others}},
		{"one route", careers.Quickest, careers.Plan{Routes: two[:1]}, []string{r.Only, r.OthersOutside}},
		{"by pay", careers.BestPaid, careers.Plan{Routes: two, Basis: basis},
			[]string{r.Counted[careers.BestPaid], "Pay compared: mid-level, gross per year, Paris, 2024 (sources S4, S5).", r.Others}},
		{"by pay, one left", careers.BestPaid, careers.Plan{Routes: two[:1], Basis: basis, Uncovered: 2}, []string{
			r.Counted[careers.BestPaid], "Pay compared: mid-level, gross per year, Paris, 2024 (sources S4, S5).",
			"2\u00a0other routes cannot be compared this way: the figure is missing for one of the jobs.", r.Others,
		}},
		{"pay that cannot be compared", careers.BestPaid, careers.Plan{Routes: two}, []string{r.NoBasis, r.Others}},
		{"a shorter guess stands second", careers.Quickest, careers.Plan{Routes: []careers.Route{shown, guessed(9, 6)}, Bounded: true},
			[]string{r.Counted[careers.Quickest], r.SourcedFirst, r.Others, r.NotAll}},
		{"a longer guess would anyway", careers.Quickest, careers.Plan{Routes: []careers.Route{shown, guessed(1, 9)}},
			[]string{r.Counted[careers.Quickest], r.Others}},
		{"a guess with less to learn", careers.FewestSkills, careers.Plan{Routes: []careers.Route{shown, guessed(4, 9)}},
			[]string{r.Counted[careers.FewestSkills], r.SourcedFirst, r.Others}},
		{"a guess with more to learn", careers.FewestSkills, careers.Plan{Routes: []careers.Route{shown, guessed(6, 6)}},
			[]string{r.Counted[careers.FewestSkills], r.Others}},
		{"a guess that perhaps pays more", careers.BestPaid, careers.Plan{Routes: []careers.Route{shown, guessed(9, 9)}, Basis: basis}, []string{
			r.Counted[careers.BestPaid], "Pay compared: mid-level, gross per year, Paris, 2024 (sources S4, S5).", r.SourcedFirst, r.Others,
		}},
	} {
		if got := phrase.PlanNotes(w, careerstest.Graph(t, "dev -> cto 5"), c.aim, c.plan); !slices.Equal(got, c.want) {
			t.Errorf("%s: it says\n%s\nwant\n%s", c.name, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

func TestWhatToLearnIsAtTheLevelOfTakingTheJob(t *testing.T) {
	w := i18n.In(language.English)
	g, p := plan(t, "bac-wood", "workshop-head", careers.Quickest)
	r := through(t, p, "bts-wood")
	for _, c := range []struct {
		stop  int
		words bool
		want  string
	}{
		{0, false, ""},
		{1, false, "What you learn there (1), level at the end: Quotes ~1/4"},
		{2, false, "To learn (2), level on arrival: Joints ~2/4, Sanding ~1/4"},
		{2, true, "To learn (2), level on arrival, our own estimates: Joints (level 2 of 4), Sanding (level 1 of 4)"},
		{4, false, "To deepen (1), level on arrival: Quotes ~2/4 (1/4 before)"},
		{4, true, "To deepen (1), level on arrival, our own estimates: Quotes (level 2 of 4, level 1 of 4 before)"},
	} {
		var said []string
		for _, l := range phrase.Learnings(w, g, r.Stops[c.stop], c.words) {
			said = append(said, w.Units.Colon(l.Label, strings.Join(l.Skills, ", ")))
		}
		if got := strings.Join(said, "\n"); got != c.want {
			t.Errorf("at stop %d: %q, want %q", c.stop, got, c.want)
		}
	}
}

func TestLevelsOfWhichSomeAreEstimatesAreMarkedOneByOne(t *testing.T) {
	w := i18n.In(language.English)
	g := uitest.Workshop(t)
	stop := careers.Stop{Node: "joiner", Gains: []careers.Gain{
		{Need: careers.Need{Skill: "joints", Level: 2, Estimate: true}}, {Need: careers.Need{Skill: "quotes", Level: 1}}, {Need: careers.Need{Skill: "drawing"}},
	}}
	got := phrase.Learnings(w, g, stop, true)
	if want := []string{"Joints (level 2 of 4, estimate)", "Quotes (level 1 of 4)", "Drawing"}; len(got) != 1 || !slices.Equal(got[0].Skills, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	stop.Gains = stop.Gains[2:]
	if got := phrase.Learnings(w, g, stop, true); len(got) != 1 || got[0].Label != "To learn (1)" {
		t.Errorf("without levels: %v", got)
	}
}

func TestTheLengthOfARouteSaysWhatIsUnknown(t *testing.T) {
	w := i18n.In(language.English)
	for _, c := range []struct {
		years   careers.Years
		unknown int
		want    string
	}{
		{careers.Years{Low: 2, High: 3}, 0, "2 to 3 years"},
		{careers.Years{Low: 2, High: 3}, 1, "2 to 3 years, and 1\u00a0step of unknown length"},
		{careers.Years{}, 1, "length unknown"},
		{careers.Years{}, 0, "no step before"},
	} {
		if got := phrase.Length(w, c.years, c.unknown); got != c.want {
			t.Errorf("%v and %d unknown: %q, want %q", c.years, c.unknown, got, c.want)
		}
	}
}

func TestARouteSaysWhereAJobUsuallyAsksForMoreTrainingThanTheWayBrings(t *testing.T) {
	g := careerstest.BuiltIn(t)
	w := i18n.In(language.French)
	for _, c := range []struct {
		from, to careers.NodeID
		want     string
	}{
		{"bts-sio", "cto", "On y demande d'habitude le niveau bac+5\u00a0; ce chemin y arrive avec moins d'études."},
		{"backend-developer", "cto", "On y demande d'habitude le niveau bac+5."}, // whoever is one may have studied as long
		{"bts-sio", "lead-developer", ""},
		{"master-info", "cto", ""},
	} {
		plan, err := g.Routes(c.from, c.to, careers.Quickest, 1, nil)
		if err != nil || len(plan.Routes) == 0 {
			t.Fatal(c.from, c.to, err)
		}
		r := plan.Routes[0]
		if got := phrase.Asked(w, g, r, len(r.Stops)-1); got != c.want {
			t.Errorf("%s to %s: %q, want %q", c.from, c.to, got, c.want)
		}
	}
}

func TestARouteDoesNotSayThatNothingIsToLearnWhereNobodySaysWhatIsEssential(t *testing.T) {
	w, step := i18n.In(language.English), &careers.Step{}
	for want, stop := range map[string]careers.Stop{
		w.Route.NoSkills: {Step: step}, w.Route.NoneCalled: {Step: step, Silent: true},
	} {
		if got := phrase.NewSkills(w, careers.Route{Stops: []careers.Stop{{}, stop}}); got != want {
			t.Errorf("a route says %q, want %q", got, want)
		}
	}
	if got := phrase.NothingNew(w, careers.Stop{Step: step, Silent: true}); got != w.Route.NoneCalledHere {
		t.Errorf("a stop says %q", got)
	}
}

func TestWhatNobodyTellsRanksNoRoutes(t *testing.T) {
	w := i18n.In(language.English)
	parts := careerstest.Parts(t, "aide 0\nchild 0\nnurse 0\naide -> nurse\naide -> child\nchild -> nurse")
	for _, isImported := range []bool{false, true} {
		parts.Header.Imported = isImported
		g, err := careers.New(parts)
		if err != nil {
			t.Fatal(err)
		}
		p, err := g.Routes("aide", "nurse", careers.Quickest, 3, nil)
		if err != nil || len(p.Routes) != 2 {
			t.Fatalf("%d routes, %v", len(p.Routes), err)
		}
		said := strings.Join(phrase.PlanNotes(w, g, careers.Quickest, p), "\n")
		if !strings.Contains(said, w.Route.Untimed) || strings.Contains(said, w.Route.Counted[careers.Quickest]) {
			t.Errorf("no step has years, yet it says\n%s", said)
		}
		if strings.Contains(said, w.Route.Chained) != isImported {
			t.Errorf("imported %t, of a chain of moves it says\n%s", isImported, said)
		}
		p.Routes[0].Unknown = 0
		if got := phrase.Ranking(w, careers.BestPaid, p); !slices.Equal(got, []string{w.Route.NoPay}) {
			t.Errorf("without any pay it says %q", got)
		}
	}
}
