package careers_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
)

// ladder is a developer, the lead and the head who grow out of one, and a
// designer who does not.
const ladder = `
dataset: {title: {fr: t, en: t}, start: dev}
skills:
  - {id: git, fr: git, en: git, group: design, gloss: {fr: g, en: g}}
  - {id: sql, fr: sql, en: sql, group: design, gloss: {fr: g, en: g}}
  - {id: backup, fr: backup, en: backup, group: design, gloss: {fr: g, en: g}}
  - {id: leading, fr: leading, en: leading, group: management, gloss: {fr: g, en: g}}
  - {id: colour, fr: colour, en: colour, group: design, gloss: {fr: g, en: g}}
trainings:
  - id: school
    rank: 0
    title: {fr: s, en: s}
    name: {fr: s, en: s}
    short: {fr: s, en: s}
    summary: {fr: s, en: s}
    course: {length: {fr: l, en: l, estimate: true}, entry: {fr: e, en: e, estimate: true}}
    skills: [{skill: sql, need: essential, level: 1}, {skill: colour, need: essential, level: 1}]
    tasks: [{id: exams, fr: t, en: Sit exams, estimate: true}]
    steps: [{to: dev, kind: entry, estimate: true}]
roles:
  - id: dev
    rank: 1
    title: {fr: d, en: d}
    name: {fr: d, en: d}
    short: {fr: d, en: d}
    summary: {fr: d, en: d}
    skills:
      - {skill: git, need: essential, level: {entry: 1, confirmed: 2, senior: 3}}
      - {skill: sql, need: essential, level: {entry: 2, confirmed: 3, senior: 4}}
      - {skill: backup, need: essential, level: 2}
    tasks: [{id: code, fr: t, en: Write code, estimate: true}, {id: save, fr: t, en: Back up, estimate: true}]
    steps: [{to: lead, kind: promotion, years: {low: 5, high: 8}, estimate: true}]
  - id: lead
    rank: 2
    title: {fr: l, en: l}
    name: {fr: l, en: l}
    short: {fr: l, en: l}
    summary: {fr: l, en: l}
    builds-on: [dev]
    fades: [{skill: backup, fr: f, en: left to others, estimate: true}, {task: save, fr: f, en: left to others, estimate: true}]
    skills: [{skill: git, need: essential, level: 1}, {skill: leading, need: essential, level: 2}]
    tasks: [{id: lead, fr: t, en: Lead, estimate: true}]
    steps: [{to: head, kind: promotion, years: {low: 4, high: 8}, estimate: true}]
  - id: head
    rank: 3
    title: {fr: h, en: h}
    name: {fr: h, en: h}
    short: {fr: h, en: h}
    summary: {fr: h, en: h}
    builds-on: [lead]
    skills: [{skill: leading, need: essential, level: 4}]
    tasks: [{id: steer, fr: t, en: Steer, estimate: true}]
  - id: designer
    rank: 1
    title: {fr: g, en: g}
    name: {fr: g, en: g}
    short: {fr: g, en: g}
    summary: {fr: g, en: g}
    skills: [{skill: colour, need: essential, level: 3}]
    tasks: [{id: draw, fr: t, en: Draw, estimate: true}]
    steps: [{to: dev, kind: craft-change, years: {low: 1, high: 2}, estimate: true}]
`

func loadLadder(t *testing.T) *careers.Graph {
	t.Helper()
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(ladder)}})
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func TestRolesKeepWhatTheyGrowOutOf(t *testing.T) {
	g := loadLadder(t)
	for id, want := range map[careers.NodeID]string{
		"lead": "git 2 3 3, leading 2 2 2, sql 3 4 4 from dev; lead; code",
		"head": "leading 4 4 4, git 3 3 3 from lead, sql 4 4 4 from lead; steer; lead code",
	} {
		n := g.Node(id)
		var needs []string
		for _, need := range n.Needs {
			said := fmt.Sprintf("%s %d %d %d", need.Skill, need.Entry, need.Level, need.Senior)
			if need.From != "" {
				said += " from " + string(need.From)
			}
			needs = append(needs, said)
		}
		tasks := func(all []careers.Task) string {
			var ids []string
			for _, task := range all {
				ids = append(ids, string(task.ID))
			}
			return strings.Join(ids, " ")
		}
		if got := strings.Join(needs, ", ") + "; " + tasks(n.Tasks) + "; " + tasks(n.Inherited); got != want {
			t.Errorf("%s: %s\nwant %s", id, got, want)
		}
	}
	if got := g.Node("head").Lineage; !slices.Equal(got, []careers.NodeID{"lead", "dev"}) {
		t.Errorf("the head grew out of %v", got)
	}
}

func TestAComparisonSaysWhatFadesAndNothingOfWhatIsNotListed(t *testing.T) {
	g := loadLadder(t)
	for _, c := range []struct{ from, to, want string }{
		{"dev", "lead", "+ leading, ^ git, ^ sql, - backup (left to others); + lead, = code, - save (left to others)"},
		{"lead", "dev", "= git, = sql, = backup, . leading; = code, = save, . lead"},
		{"head", "dev", "= git, = sql, = backup, . leading; = code, = save, . steer"},
		{"designer", "dev", "+ git, + sql, + backup, . colour; + code, + save, . draw"},
		{"school", "dev", "+ git, + backup, ^ sql; + code, + save"},
	} {
		d := g.Compare(g.Node(careers.NodeID(c.from)), g.Node(careers.NodeID(c.to)))
		var skills, tasks []string
		why := func(f *careers.Fade) string {
			if f == nil {
				return ""
			}
			return " (" + f.Text.In(language.English) + ")"
		}
		for _, s := range d.Skills {
			skills = append(skills, mark(s.Change)+" "+string(s.Skill)+why(s.Fade))
		}
		for _, task := range d.Tasks {
			said := task.To
			if said == nil {
				said = task.From
			}
			tasks = append(tasks, mark(task.Change)+" "+string(said.ID)+why(task.Fade))
		}
		if got := strings.Join(skills, ", ") + "; " + strings.Join(tasks, ", "); got != c.want {
			t.Errorf("%s to %s:\n got %s\nwant %s", c.from, c.to, got, c.want)
		}
	}
}

func TestAPlanAsksForWhatOneNeedsOnArrivingAndCountsWhatYearsMakeOfOne(t *testing.T) {
	g := loadLadder(t)
	plan, _ := g.Routes("school", "lead", careers.Quickest, 1, nil)
	var got []string
	for _, s := range plan.Routes[0].Stops {
		line := string(s.Node)
		for _, gain := range s.Gains {
			line += fmt.Sprintf(" %s %d-%d", gain.Skill, gain.Had, gain.Level)
		}
		for _, f := range s.UsedLess {
			line += " less " + string(f.Skill) + string(f.Task)
		}
		got = append(got, line)
	}
	want := []string{
		"school",
		"dev git 0-1 sql 1-2 backup 0-2",
		"lead leading 0-2 less backup less save", // five years have made Git 3 and SQL 4
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}
