package data_test

import (
	"regexp"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

// TestTheFirstAnswerToAStudentWhoAsksForCTO holds for each aim what a
// counsellor would say: study first, then the trade or a project, then the top.
func TestTheFirstAnswerToAStudentWhoAsksForCTO(t *testing.T) {
	g := load(t)
	for _, aim := range careers.Aims() {
		plan, err := g.Routes(careers.FromEntry, "cto", aim, 3, nil)
		if err != nil || len(plan.Routes) == 0 {
			t.Fatalf("%s: no route (%v)", aim, err)
		}
		r := plan.Routes[0]
		first := g.Node(r.Stops[0].Node)
		if !first.Course.IsFor(careers.SchoolLeaver) || first.Course.Asks != g.Entry().Level {
			t.Errorf("%s begins with %s, which does not follow on the bac", aim, first.ID)
		}
		if !slices.ContainsFunc(r.Nodes(), func(id careers.NodeID) bool {
			return g.Node(id).Kind == careers.Role && slices.Contains([]careers.TrackID{"dev", "project"}, g.Node(id).Track)
		}) {
			t.Errorf("%s: %v never builds software nor leads a project", aim, r.Nodes())
		}
		if r.Sourced() == 0 {
			t.Errorf("%s: %v rests on estimates alone", aim, r.Nodes())
		}
		if aim != careers.BestPaid && !slices.ContainsFunc(plan.Routes, func(r careers.Route) bool { return r.Named != nil }) {
			t.Errorf("%s: the way that the original sheet names is not among the answers", aim)
		}
	}
}

func TestTheSheetsTwoWaysAreAmongTheAnswers(t *testing.T) {
	g := load(t)
	for to, want := range map[careers.NodeID][]careers.NodeID{
		"cto":              {"backend-developer", "lead-developer", "project-manager", "cto"},
		"technical-expert": {"backend-developer", "technical-expert"},
	} {
		plan, _ := g.Routes("backend-developer", to, careers.Quickest, 3, nil)
		if !slices.ContainsFunc(plan.Routes, func(r careers.Route) bool { return slices.Equal(r.Nodes(), want) }) {
			t.Errorf("to %s: %v is not among the answers", to, want)
		}
	}
}

// eachRoute visits the three routes of every aim from the entry point, and the
// quickest ones from everywhere else, to every role.
func eachRoute(g *careers.Graph, visit func(careers.Route)) {
	ask := func(from, to careers.NodeID, aim careers.Aim) {
		plan, _ := g.Routes(from, to, aim, 3, nil)
		for _, r := range plan.Routes {
			visit(r)
		}
	}
	for _, to := range g.Nodes() {
		for _, aim := range careers.Aims() {
			ask(careers.FromEntry, to.ID, aim)
		}
		for _, from := range g.Nodes() {
			ask(from.ID, to.ID, careers.Quickest)
		}
	}
}

func TestNoRouteGoesBackOrRestsOnMereNearness(t *testing.T) {
	g := load(t)
	eachRoute(g, func(r careers.Route) {
		for _, s := range r.Stops[1:] {
			if !s.Step.IsRoute() {
				t.Errorf("%v takes the %s step to %s", r.Nodes(), s.Step.Kind, s.Node)
			}
		}
	})
}

// What bac+5 takes in years of study, years of work stand for.
func TestARoleForBacPlus5IsFiveYearsAway(t *testing.T) {
	g := load(t)
	asking := 0
	for _, n := range g.Nodes() {
		if n.Asks.Level != 7 {
			continue
		}
		asking++
		for _, aim := range careers.Aims() {
			plan, _ := g.Routes(careers.FromEntry, n.ID, aim, 3, nil)
			if len(plan.Routes) == 0 {
				t.Errorf("no route leads from the bac to %s", n.ID)
			}
			for _, r := range plan.Routes {
				at := slices.IndexFunc(r.Stops, func(s careers.Stop) bool { return g.Node(s.Node).Asks.Level == 7 })
				if low := r.Stops[at].Arrival.Low; low < 5 {
					t.Errorf("%s: %v comes to %s after %d years", aim, r.Nodes(), r.Stops[at].Node, low)
				}
			}
		}
	}
	if asking < 5 {
		t.Errorf("only %d roles ask for bac+5", asking)
	}
}

func TestStudyYearsAddUpOnEveryRouteFromTheBac(t *testing.T) {
	g := load(t)
	entry, _ := g.Level(g.Entry().Level)
	for _, to := range g.Nodes() {
		plan, _ := g.Routes(careers.FromEntry, to.ID, careers.Quickest, 3, nil)
		for _, r := range plan.Routes {
			held := g.Entry().Level
			for i, s := range r.Stops[:len(r.Stops)-1] {
				c := g.Node(s.Node).Course
				if c == nil {
					break
				}
				if c.Asks > held {
					t.Errorf("%v: %s asks for level %d, %d is held", r.Nodes(), s.Node, c.Asks, held)
				}
				held = max(held, c.Gives)
				level, _ := g.Level(held)
				if need := level.StudyYears - entry.StudyYears; r.Stops[i+1].Arrival.Low < need {
					t.Errorf("%v: level %d after %d years of study, it takes %d", r.Nodes(), held, r.Stops[i+1].Arrival.Low, need)
				}
			}
		}
	}
}

func TestNothingEssentialIsLostOnTheWayUp(t *testing.T) {
	g := load(t)
	for _, s := range g.Steps() {
		if s.Kind != careers.Promotion && s.Kind != careers.Specialisation {
			continue
		}
		for _, c := range g.Compare(g.Node(s.From), g.Node(s.To)).Skills {
			if c.Change == careers.NotListed && c.From.Essential {
				t.Errorf("from %s to %s, %s gets lost", s.From, s.To, c.Skill)
			}
		}
	}
	kept := 0
	for _, c := range g.Compare(g.Node("backend-developer"), g.Node("lead-developer")).Skills {
		if c.From.Essential && (c.Change == careers.Kept || c.Change == careers.Deeper) {
			kept++
		}
	}
	if kept < 12 {
		t.Errorf("a lead developer keeps %d of what a back-end developer needs", kept)
	}
}

func TestNothingIsLostFromATraining(t *testing.T) {
	g := load(t)
	for _, from := range g.Nodes() {
		if from.Kind != careers.Training {
			continue
		}
		for _, to := range g.Nodes() {
			d := g.Compare(from, to)
			for _, s := range d.Skills {
				if s.Change >= careers.UsedLess {
					t.Errorf("from %s to %s, %s is used less or not listed", from.ID, to.ID, s.Skill)
				}
			}
			for _, task := range d.Tasks {
				if task.Change >= careers.UsedLess {
					t.Errorf("from %s to %s, %s is done less or not listed", from.ID, to.ID, task.From.ID)
				}
			}
		}
	}
}

func TestAnEntryStepIsDrawnWithAnEntryFigureOfItsFamily(t *testing.T) {
	g := load(t)
	eachRoute(g, func(r careers.Route) {
		held := 0
		for i, s := range r.Stops {
			n := g.Node(s.Node)
			if n.Kind == careers.Training {
				held = max(held, n.Course.Gives)
				continue
			}
			if i == 0 || g.Node(r.Stops[i-1].Node).Kind == careers.Role || s.Pay == nil {
				continue
			}
			if s.Pay.Experience != careers.Junior && s.Pay.Experience != careers.TakingPost {
				t.Errorf("%v: the first job is drawn with a figure for %s", r.Nodes(), s.Pay.Experience)
			}
			if s.Pay.For > held {
				t.Errorf("%v: level %d is held, the figure is for level %d", r.Nodes(), held, s.Pay.For)
			}
		}
	})
}

func TestBestPaidOrdersOnlyWhatCanBeCompared(t *testing.T) {
	g := load(t)
	ranked := 0
	for _, from := range append([]*careers.Node{{ID: careers.FromEntry}}, g.Nodes()...) {
		for _, to := range g.Nodes() {
			plan, _ := g.Routes(from.ID, to.ID, careers.BestPaid, 3, nil)
			byYears, _ := g.Routes(from.ID, to.ID, careers.Quickest, 3, nil)
			if plan.Basis == nil {
				if len(plan.Routes) != len(byYears.Routes) {
					t.Errorf("%s to %s: nothing to compare by, and other routes than the quickest", from.ID, to.ID)
				}
				continue
			}
			ranked++
			for _, r := range plan.Routes {
				for _, s := range r.Stops {
					n := g.Node(s.Node)
					if n.Kind == careers.Role && !slices.ContainsFunc(n.Pay, func(p careers.Pay) bool {
						return p.Yardstick() == plan.Basis.Yardstick && p.Experience == plan.Basis.Experience
					}) {
						t.Errorf("%v is ranked by %+v, which has nothing on %s", r.Nodes(), plan.Basis, s.Node)
					}
				}
			}
		}
	}
	t.Logf("%d questions can be answered by pay", ranked)
}

// trainingsByName are the words by which ways in name a training.
var trainingsByName = map[careers.NodeID]*regexp.Regexp{
	"bts-sio":      regexp.MustCompile(`\bBTS (SIO|informatique)\b`),
	"but-info":     regexp.MustCompile(`\bBUT (informatique|info)\b`),
	"licence-info": regexp.MustCompile(`(?i)\blicence d'informatique\b`),
	"licence-pro":  regexp.MustCompile(`(?i)\blicence professionnelle\b`),
	"master-info":  regexp.MustCompile(`(?i)\bmaster( en)? informatique\b`),
	"ecole-42":     regexp.MustCompile(`(?i)\bécole 42\b`),
	"bootcamp":     regexp.MustCompile(`(?i)\bbootcamp\b`),
	"titre-cda":    regexp.MustCompile(`(?i)\btitre (professionnel )?CDA\b`),
	"ecole-info":   regexp.MustCompile(`(?i)\bécole d'informatique\b`),
}

func TestAWayInThatNamesATrainingIsAStepFromIt(t *testing.T) {
	g := load(t)
	for _, n := range g.Nodes() {
		for id, named := range trainingsByName {
			if id == n.ID || !slices.ContainsFunc(n.WaysIn, func(w careers.WayIn) bool { return named.MatchString(w.Text.In(language.French)) }) {
				continue
			}
			if g.Step(id, n.ID) == nil {
				t.Errorf("%s names %s among its ways in, no step leads from there", n.ID, id)
			}
		}
	}
}

// What the audit must not say of the built-in set.
func TestTheAuditFindsNoneOfTheFaultsOfTheFirstEdition(t *testing.T) {
	for _, w := range careers.Audit(load(t), audited) {
		switch w.Kind {
		case careers.LongerDirect, careers.UnlistedSkill, careers.ClaimsOnly, careers.BareAddress, careers.NoAddressGiven,
			careers.FutureSource, careers.PlacelessOutlook, careers.NoTrackGiven, careers.DeadEnd, careers.NoPay:
			t.Errorf("%s %s %s %s", w.Kind, w.Subject.ID, w.Field, w.Found)
		}
	}
}

func TestEachTaskOfARoleSaysWhatItTakes(t *testing.T) {
	for _, n := range load(t).Nodes() {
		for _, task := range n.Tasks {
			if n.Kind == careers.Role && len(task.Needs) == 0 {
				t.Errorf("%s: %s takes no skill", n.ID, task.ID)
			}
		}
	}
}

func TestNobodyIsAJuniorHead(t *testing.T) {
	for _, id := range []careers.NodeID{"lead-developer", "technical-expert", "engineering-manager", "cto", "cio", "ciso", "project-director"} {
		for _, p := range load(t).Node(id).Pay {
			if p.Experience == careers.Junior {
				t.Errorf("%s has a junior figure, from %s", id, p.Source)
			}
		}
	}
}

// The State and surveys say different things of the same job.
func TestASurveyIsNotCalledOfficial(t *testing.T) {
	g := load(t)
	for _, id := range []careers.SourceID{"S16", "S17", "S18", "S60"} {
		if s := g.Source(id); s != nil && s.Quality == careers.Official {
			t.Errorf("%s, by %s, passes for official", id, s.Publisher)
		}
	}
}

func TestTheBackendDeveloperShowsTheSheetFirstAndTheOfficialFigureBesideIt(t *testing.T) {
	g := load(t)
	head := g.Node("backend-developer").Headline
	if len(head.Pay) != 2 || head.Pay[0].Source != sheet || head.Pay[0].Low != careers.Units(45000) || head.Pay[0].High != careers.Units(55000) ||
		head.Pay[1].Source != sheet || head.Pay[1].Low != careers.Units(60000) || head.Pay[1].High != careers.Units(70000) {
		t.Errorf("the headline is %+v", head.Pay)
	}
	if len(head.Beside) == 0 || g.Source(head.Beside[0].Source).Quality != careers.Official {
		t.Errorf("beside it stands %+v", head.Beside)
	}
}
