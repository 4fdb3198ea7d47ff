package careers_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// asking is a node that asks for skills: "git 3" at level 3, "~3" an estimate,
// "git" at a level that is not known, "(git)" an optional one.
func asking(id, needs string) *careers.Node {
	n := &careers.Node{ID: careers.NodeID(id)}
	for need := range strings.SplitSeq(needs, ",") {
		skill, level, _ := strings.Cut(strings.TrimSpace(need), " ")
		if skill == "" {
			continue
		}
		bare := strings.Trim(skill, "()")
		said := strings.TrimPrefix(level, "~")
		var l int
		_, _ = fmt.Sscan(said, &l)
		n.Needs = append(n.Needs, careers.Need{
			Skill: careers.SkillID(bare), Essential: bare == skill, Level: l, Estimate: said != level,
		})
	}
	return n
}

// doing is a node whose people do tasks, "review: Read code" each.
func doing(id string, tasks ...string) *careers.Node {
	n := &careers.Node{ID: careers.NodeID(id)}
	for _, t := range tasks {
		task, words, _ := strings.Cut(t, ": ")
		n.Tasks = append(n.Tasks, careers.Task{ID: careers.TaskID(task), Statement: careers.Statement{Text: careerstest.Text("", words)}})
	}
	return n
}

func mark(c careers.Change) string { return [...]string{"+", "^", "=", "-", "."}[c] }

// drawSkills draws a comparison, one skill a line: "^ git 2 > 3".
func drawSkills(c careers.Difference) string {
	var b strings.Builder
	for _, s := range c.Skills {
		fmt.Fprintf(&b, "%s %s", mark(s.Change), s.Skill)
		switch {
		case s.Change == careers.Gained:
			fmt.Fprintf(&b, " %d", s.To.Level)
		case s.To.Skill == "":
			fmt.Fprintf(&b, " %d", s.From.Level)
		default:
			fmt.Fprintf(&b, " %d > %d", s.From.Level, s.To.Level)
		}
		if s.IsEstimate() {
			b.WriteString(" estimate")
		}
		if s.Shallower() {
			b.WriteString(" shallower")
		}
		b.WriteString("\n")
	}
	return b.String()
}

func drawTasks(c careers.Difference) string {
	var b strings.Builder
	for _, t := range c.Tasks {
		b.WriteString(mark(t.Change))
		for _, side := range []*careers.Task{t.From, t.To} {
			if side != nil {
				b.WriteString(" " + string(side.ID) + "(" + side.Text.In(language.English) + ")")
			}
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestAComparisonTellsWhatIsNewDeeperKeptAndNotListed(t *testing.T) {
	for _, c := range []struct{ name, from, to, want string }{
		{"a skill of each change, in order", "docker 2, git 3, sql 2", "git 3, sql 4, budget 3", `
			+ budget 3
			^ sql 2 > 4
			= git 3 > 3
			. docker 2`},
		{"new and kept ones in the order of the one, those not listed in the order of the other", "c 1, a 1, x 1, y 1", "y 1, q 1, x 1, p 1", `
			+ q 1
			+ p 1
			= y 1 > 1
			= x 1 > 1
			. c 1
			. a 1`},
		{"essential skills before optional ones", "(a) 1, b 1", "(c) 1, d 1", `
			+ d 1
			+ c 1
			. b 1
			. a 1`},
		{"needed less deep is kept", "git 4", "git 2", "= git 4 > 2 shallower"},
		{"a level that nobody knows is no deeper", "git", "git 4", "= git 0 > 4"},
		{"nor shallower", "git 4", "git", "= git 4 > 0"},
		{"optional here, essential there is kept", "(git) 2", "git 2", "= git 2 > 2"},
		{"a change by an estimated level is an estimate", "git ~2, sql 2", "git 3, sql ~2", `
			^ git 2 > 3 estimate
			= sql 2 > 2 estimate`},
		{"that a skill is new is no estimate, whatever its level", "docker ~2", "git ~2", `
			+ git 2
			. docker 2`},
		{"the same node keeps all", "git 3, (sql) 1", "git 3, (sql) 1", `
			= git 3 > 3
			= sql 1 > 1`},
		{"nothing is said of a node without skills", "git 3", "", ""},
		{"nor from one", "", "git 3", ""},
	} {
		want := strings.TrimSpace(strings.ReplaceAll(c.want, "\t", ""))
		if got := strings.TrimSpace(drawSkills(new(careers.Graph).Compare(asking("a", c.from), asking("b", c.to)))); got != want {
			t.Errorf("%s: got\n%s\nwant\n%s", c.name, got, want)
		}
	}
}

func TestTasksAreTheSameWhereTheyShareAnIDAndNotWhereTheyShareWords(t *testing.T) {
	dev := doing("dev", "write-code: Write code", "review-code: Read each other's code", "meet: Meet people")
	lead := doing("lead", "lead-team: Lead the team", "review-code: Hold the rules of quality", "gather: Meet people")
	got := drawTasks(new(careers.Graph).Compare(dev, lead))
	want := `+ lead-team(Lead the team)
+ gather(Meet people)
= review-code(Read each other's code) review-code(Hold the rules of quality)
. write-code(Write code)
. meet(Meet people)
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if got := drawTasks(new(careers.Graph).Compare(dev, doing("school"))); got != "" {
		t.Errorf("of a node without tasks it says\n%s", got)
	}
}

func TestEachOfSeveralIsComparedWithTheFirst(t *testing.T) {
	dev, lead, cto := asking("dev", "git 3, sql 2"), asking("lead", "git 4, sql 2"), asking("cto", "git 2, budget 3")
	var got strings.Builder
	for _, c := range new(careers.Graph).CompareEach(dev, lead, cto) {
		fmt.Fprintf(&got, "%s to %s\n%s", c.From.ID, c.To.ID, drawSkills(c))
	}
	want := `dev to lead
^ git 3 > 4
= sql 2 > 2
dev to cto
+ budget 3
= git 3 > 2 shallower
. sql 2
`
	if got.String() != want {
		t.Errorf("got\n%s\nwant\n%s", got.String(), want)
	}
	if c := new(careers.Graph).CompareEach(dev); len(c) != 0 {
		t.Errorf("with no other: %v", c)
	}
}

// random is a node that asks some of eight skills and does some of eight tasks,
// at least one of each.
func random(r *rand.Rand) *careers.Node {
	n := &careers.Node{}
	for _, i := range r.Perm(8)[:1+r.IntN(8)] {
		n.Needs = append(n.Needs, careers.Need{
			Skill: careers.SkillID(rune('a' + i)), Level: r.IntN(5), Essential: r.IntN(2) == 0, Estimate: r.IntN(2) == 0,
		})
	}
	for _, i := range r.Perm(8)[:1+r.IntN(8)] {
		n.Tasks = append(n.Tasks, careers.Task{ID: careers.TaskID(rune('a' + i))})
	}
	return n
}

func TestTheWayBackIsTheMirrorImage(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		a, b := random(r), random(r)
		there, back := new(careers.Graph).Compare(a, b), new(careers.Graph).Compare(b, a)
		returned := map[careers.SkillID]careers.SkillChange{}
		for _, s := range back.Skills {
			returned[s.Skill] = s
		}
		for _, s := range there.Skills {
			m := returned[s.Skill]
			if m.From != s.To || m.To != s.From || m.IsEstimate() != s.IsEstimate() {
				t.Fatalf("%s: %+v there, %+v back", s.Skill, s, m)
			}
			if mirrored := map[careers.Change]careers.Change{
				careers.Gained: careers.NotListed, careers.NotListed: careers.Gained, careers.Deeper: careers.Kept,
			}; s.Change != careers.Kept && m.Change != mirrored[s.Change] {
				t.Fatalf("%s is %s there and %s back", s.Skill, mark(s.Change), mark(m.Change))
			}
			if (s.Change == careers.Deeper) != (m.Change == careers.Kept && m.Shallower()) {
				t.Fatalf("%s: deeper there is not shallower back: %+v, %+v", s.Skill, s, m)
			}
		}
		if len(there.Skills) != len(back.Skills) || len(there.Tasks) != len(back.Tasks) {
			t.Fatal("one way has more than the other")
		}
		for _, pair := range [][2]careers.Change{{careers.Gained, careers.NotListed}, {careers.NotListed, careers.Gained}, {careers.Kept, careers.Kept}} {
			if ids(there.Tasks, pair[0]) != ids(back.Tasks, pair[1]) {
				t.Fatalf("tasks that are %s there are not %s back", mark(pair[0]), mark(pair[1]))
			}
		}
	}
}

// ids is the set of tasks.
func ids(tasks []careers.TaskChange, are careers.Change) (set [8]bool) {
	for _, t := range tasks {
		if t.Change != are {
			continue
		}
		task := t.To
		if task == nil {
			task = t.From
		}
		set[task.ID[0]-'a'] = true
	}
	return set
}

func TestEverySkillOfEitherNodeIsListedOnceInOrder(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		a, b := random(r), random(r)
		seen := map[careers.SkillID]bool{}
		last := careers.Gained
		for _, s := range new(careers.Graph).Compare(a, b).Skills {
			if seen[s.Skill] || s.Change < last {
				t.Fatalf("%s is out of place", s.Skill)
			}
			seen[s.Skill], last = true, s.Change
		}
		for _, n := range append(a.Needs[:len(a.Needs):len(a.Needs)], b.Needs...) {
			if !seen[n.Skill] {
				t.Fatalf("%s is missing", n.Skill)
			}
		}
	}
}

func TestWhatASurveyRatesOfOneNodeIsNotNewForOneItHasNotRated(t *testing.T) {
	p := careerstest.Parts(t, "a 0\nb 0")
	for skill, group := range map[careers.SkillID]careers.GroupID{"writing": "communication", "speaking": "communication", "word": "data", "excel": "data"} {
		p.Skills = append(p.Skills, &careers.Skill{ID: skill, Name: careers.Untranslated(string(skill)), Group: group})
	}
	needs := func(skill careers.SkillID, as string) careers.Need {
		n := careers.Need{Skill: skill, Essential: true, Estimate: true}
		if as != "" {
			n.As = careers.Untranslated(as)
		}
		return n
	}
	p.Nodes[0].Needs = []careers.Need{needs("excel", "in demand")}
	p.Nodes[1].Needs = []careers.Need{needs("writing", "importance 4 of 5"), needs("word", "in demand")}
	changes := func() map[careers.SkillID]careers.Change {
		g, err := careers.New(p)
		if err != nil {
			t.Fatal(err)
		}
		got := map[careers.SkillID]careers.Change{}
		for _, c := range g.CompareEach(g.Node("a"), g.Node("b"))[0].Skills {
			got[c.Skill] = c.Change
		}
		return got
	}
	if got := changes(); got["writing"] != careers.NotListed || got["word"] != careers.Gained {
		t.Errorf("writing is %v, word is %v", got["writing"], got["word"])
	}
	p.Nodes[0].Needs = append(p.Nodes[0].Needs, needs("speaking", "importance 3 of 5"))
	if got := changes(); got["writing"] != careers.Gained {
		t.Errorf("where both are rated, writing is %v", got["writing"])
	}
}
