package plain_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/plain"
	"parcours/ui/skills"
)

func TestMySkillsSayEveryWordOfTheirScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, tag := range uitest.Languages() {
		w := i18n.In(tag)
		for name, ticks := range map[string][]notebook.Skill{
			"nothing": nil,
			"some":    {{ID: "sql", Progress: careers.Able}, {ID: g.Skills()[0].ID, Progress: careers.Learning}, {ID: g.Skills()[3].ID, Progress: careers.Able}},
		} {
			n := notebook.New(notebook.Content{Skills: ticks})
			env := uitest.Env(g, tag)
			env.Notebook = n
			s := skills.New(env)
			twin := said(t, plain.MySkills(g, w, n), w)
			s.SetSize(200, 1500)
			drawn := ansi.Strip(s.View())
			drawn = drawn[:strings.LastIndex(drawn, "\n")] // what the chosen skill rests on
			but := []string{w.Skills.Filter, w.Skills.FilterHint, w.Skills.Mine, w.Skills.Next, w.Skills.WhyTick, w.Skills.State[careers.Learning]}
			but = append(but, w.Facts.Role, w.Facts.Training)
			if missing := missingWords(drawn, twin, but...); len(missing) > 0 {
				t.Errorf("%v, %s ticked: the screen says %q, the twin does not", tag, name, missing)
			}
		}
	}
}

func TestANumberTicksASkillAndItIsSaved(t *testing.T) {
	g := uitest.Graph(t)
	n := notebook.New(notebook.Content{})
	saves := 0
	var out strings.Builder
	s := plain.NewSession(g, i18n.In(language.English), &out, plain.Options{
		At: "cto", Screen: "skills", Notebook: n, Save: func() string { saves++; return "It is saved." },
	})
	if err := s.Run(strings.NewReader("1\n1\nkeep because\nnote call Lea\nnote and Tom\nask why?\naside\n")); err != nil {
		t.Fatal(err)
	}
	first := g.Skills()[0]
	for _, skill := range g.Skills() { // the page begins with the first group
		if g.Shelf(skill.Group) < g.Shelf(first.Group) {
			first = skill
		}
	}
	if n.Progress(first.ID) != careers.Able {
		t.Errorf("the skill is %d after two ticks", n.Progress(first.ID))
	}
	c := n.Content()
	if len(c.Aside) != 1 || len(c.Kept) != 0 || n.Note("cto") != "call Lea\nand Tom" || len(c.Questions) != 1 {
		t.Errorf("the notebook holds %+v", c)
	}
	if saves != 7 || strings.Count(out.String(), "It is saved.") != 7 {
		t.Errorf("%d saves:\n%s", saves, out.String())
	}
}

func TestTheNotebookIsSaidInFull(t *testing.T) {
	g := careerstest.Graph(t, crafts)
	w := i18n.In(language.English)
	n := notebook.New(notebook.Content{
		Kept:      []notebook.Choice{{Node: "dev", Why: "I like it"}},
		Aside:     []notebook.Choice{{Node: "gone", Why: "too far"}},
		Routes:    []notebook.Route{{Nodes: []careers.NodeID{"school", "dev", "lead"}, Aim: "quickest", Note: "start in spring"}},
		Notes:     []notebook.Note{{Node: "lead", Text: "one\ntwo"}},
		Questions: []notebook.Question{{Ask: "Why?", Answer: "Because"}, {Node: "dev", Ask: "How?"}},
	})
	got := said(t, plain.Notes(g, w, n), w)
	want := `Notebook

I keep
1. dev: I like it.

I put aside
2. gone (not in this data): too far.

My routes
3. school, dev, lead. The quickest. start in spring.

My notes
4. lead: one two.

My interview questions
5. any job: Why? Answer: Because.
6. dev: How?
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if l := plain.Notes(g, w, n).Line(2); l.Goes != "" {
		t.Errorf("what is not in the data leads to %s", l.Goes)
	}
}

func TestWithoutANotebookNothingIsKept(t *testing.T) {
	g := careerstest.Graph(t, crafts)
	for _, line := range []string{"keep", "note x", "ask y"} {
		if got := talk(t, g, language.English, line); !strings.Contains(got, "Nothing is kept during this session.") {
			t.Errorf("%q is answered %s", line, got)
		}
	}
}
