package skills_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/skills"
	"parcours/ui/theme"
)

// workshop is a dataset of roles with their essential skills.
func workshop(t testing.TB) *careers.Graph {
	t.Helper()
	var b strings.Builder
	b.WriteString("dataset: {title: {fr: Bois, en: Wood}, start: joiner}\nskills:\n")
	for _, s := range []string{"saw programming", "plan programming", "glue data", "sell management", "école management"} {
		name, group, _ := strings.Cut(s, " ")
		id := strings.NewReplacer("é", "e").Replace(name)
		fmt.Fprintf(&b, "  - {id: %s, fr: %s, en: %s, group: %s, gloss: {fr: Savoir %[2]s., en: To %[2]s.}}\n", id, name, name, group)
	}
	b.WriteString("roles:\n")
	for _, r := range []string{"joiner: saw plan glue", "seller: sell glue", "teacher: ecole", "boss: sell plan saw ecole"} {
		id, needs, _ := strings.Cut(r, ": ")
		fmt.Fprintf(&b, "  - id: %s\n    rank: 1\n    title: {fr: %[1]s, en: %[1]s}\n    name: {fr: %[1]s, en: %[1]s}\n    short: {fr: %[1]s, en: %[1]s}\n    summary: {fr: Fait., en: Does.}\n    skills:\n", id)
		for _, n := range strings.Fields(needs) {
			fmt.Fprintf(&b, "      - {skill: %s, need: essential, level: 2, estimate: true}\n", n)
		}
	}
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(b.String())}})
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	return g
}

func open(t testing.TB, g *careers.Graph, lang language.Tag, width, height int) (*skills.Skills, *screen.Env) {
	t.Helper()
	env := uitest.Env(g, lang)
	env.Notebook = notebook.New(notebook.Content{})
	s := skills.New(env)
	s.SetSize(width, height)
	return s, env
}

func drawn(s *skills.Skills) string { return "\n" + uitest.Plain(s.View()) }

func TestASkillGoesFromNotYetToLearningToYesAndBack(t *testing.T) {
	s, env := open(t, workshop(t), language.English, 40, 12)
	for _, want := range []careers.Progress{careers.Learning, careers.Able, careers.NotYet} {
		if said := uitest.Press(s, "space"); len(said) != 1 || said[0] != (screen.NotebookChanged{}) {
			t.Errorf("it says %v", said)
		}
		if got := env.Notebook.Progress("saw"); got != want {
			t.Errorf("got %v, want %v", got, want)
		}
	}
	uitest.Press(s, "down", "enter", "down", "space", "space")
	want := `
▶ My skills 1 (+1) ›
 [✓] yes [/] learning [ ] not yet
 1 PROGRAMMING  0 of 2
  [ ] saw
  [/] plan
 2 DATA  1 of 1
▌ [✓] glue
 3 MANAGEMENT  0 of 2
  [ ] sell
  [ ] école

 To glue.`
	if got := drawn(s); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	if uitest.Press(s, "down"); !strings.Contains(drawn(s), "▶ My skills 1  Within reach 2  Next 1 ›") {
		t.Errorf("what has grown is said for ever:%s", drawn(s))
	}
}

// Whoever opens the screen first reads what ticks are for, and with which key one begins.
func TestWithNothingTickedTheScreenSaysWhatTicksAreFor(t *testing.T) {
	s, _ := open(t, workshop(t), language.English, 60, 13)
	want := `
▶ My skills 0  Within reach 0  Next 0  What is missing 0
 [✓] yes 0  [/] learning 0  [ ] not yet 5
 Space once for “learning”, twice for “yes”. “Within reach”
 then shows the jobs that this opens.
 1 PROGRAMMING  0 of 2
▌ [ ] saw
  [ ] plan
 2 DATA  0 of 1
  [ ] glue
 3 MANAGEMENT  0 of 2
  [ ] sell
  [ ] école
 To saw.`
	if got := drawn(s); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	for keys, want := range map[string]string{
		"tab":         "Tick what you can do: here are listed the jobs of which you",
		"tab tab":     "Tick what you can do: here are listed the jobs of which you",
		"tab tab tab": "Tick what you can do: what else the jobs close to that ask",
	} {
		s, _ := open(t, workshop(t), language.English, 60, 12)
		if uitest.Press(s, strings.Fields(keys)...); !strings.Contains(drawn(s), "\n "+want) {
			t.Errorf("%s: got%s", keys, drawn(s))
		}
	}
	if uitest.Press(s, "space"); strings.Contains(drawn(s), "Space ticks") {
		t.Errorf("with something ticked it is still said:%s", drawn(s))
	}
}

func TestAWholeFamilyIsTickedAndPutBackByOneKey(t *testing.T) {
	s, env := open(t, workshop(t), language.English, 60, 12)
	uitest.Press(s, "3", "space", "space", "m", "m", "down", "space") // sell at level 2, école being learned
	if said := uitest.Press(s, "a"); len(said) != 1 || env.Notebook.Progress("sell") != careers.AbleAt(2) || env.Notebook.Progress("ecole") != careers.Able {
		t.Errorf("ticked: sell %v, école %v", env.Notebook.Progress("sell"), env.Notebook.Progress("ecole"))
	}
	if uitest.Press(s, "a"); env.Notebook.Progress("sell") != careers.AbleAt(2) || env.Notebook.Progress("ecole") != careers.Learning {
		t.Errorf("put back: sell %v, école %v", env.Notebook.Progress("sell"), env.Notebook.Progress("ecole"))
	}
	uitest.Press(s, "1", "a")
	if got := drawn(s); !strings.Contains(got, "▶ My skills 3 (+2)") || !strings.Contains(got, " 1 PROGRAMMING  2 of 2\n▌ [✓] saw\n  [✓] plan") {
		t.Errorf("got%s", got)
	}
	if uitest.Press(s, "5", "9"); !strings.Contains(drawn(s), "▌ [✓] saw") {
		t.Errorf("a family that is not there takes the choice away:%s", drawn(s))
	}
}

func TestWhatIsWithinReachLacksTwoAtMostAndNamesThem(t *testing.T) {
	s, _ := open(t, workshop(t), language.English, 60, 22)
	uitest.Press(s, "down", "space", "space", "down", "space", "tab")
	want := `
My skills 1  ▶ Within reach 1  Next 2  What is missing 4
 [✓] yes 1  [/] learning 1  [ ] not yet 3
 2 ESSENTIAL SKILLS ARE MISSING
▌ ● joiner   1 of 3  saw, [/] glue










────────────────────────────────────────────────────────────
 1 of 3 essential skills · learning: glue · missing: saw
 Does.
 No pay in this data.`
	if got := strings.TrimRight(drawn(s), "\n"); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	if said := uitest.Press(s, "enter"); len(said) != 1 || said[0] != (screen.OpenSheet{Node: "joiner"}) {
		t.Errorf("Enter asks for %v", said)
	}
	uitest.Press(s, "tab", "home", "down")
	want = `
My skills 1  Within reach 1  ▶ Next 2  What is missing 4
 [✓] yes 1  [/] learning 1  [ ] not yet 3
 2 ESSENTIAL SKILLS ARE MISSING
  ● seller   0 of 2  sell, [/] glue
 3 ESSENTIAL SKILLS ARE MISSING
▌ ● boss     1 of 4  sell, saw, école
 NOTHING IN COMMON YET
  ● teacher  0 of 1  école
`
	if got := drawn(s); !strings.HasPrefix(got, want) {
		t.Errorf("got%s\nwant%s", got, want)
	}
}

func TestEachMissingSkillSaysHowManyRolesAskForIt(t *testing.T) {
	s, env := open(t, workshop(t), language.English, 64, 22)
	uitest.Press(s, "down", "space", "space", "down", "space", "space", "tab", "tab", "tab")
	want := `
My skills 2  Within reach 2  Next 1  ▶ What is missing 3
 [✓] yes 2  [/] learning 0  [ ] not yet 3
 HOW MANY JOBS ASK FOR EACH
▌ [ ] saw    2  the only one missing for 1 job
  [ ] sell   2  the only one missing for 1 job
  [ ] école  1








────────────────────────────────────────────────────────────────
 To saw.
 asked for by 2 jobs: joiner, boss`
	if got := drawn(s); !strings.HasPrefix(got, want) {
		t.Errorf("got%s\nwant%s", got, want)
	}
	if said := uitest.Press(s, "enter"); len(said) != 1 || said[0] != (screen.OpenSheet{Node: "joiner"}) {
		t.Errorf("Enter asks for %v", said)
	}
	if uitest.Press(s, "space"); env.Notebook.Progress("saw") != careers.Learning {
		t.Error("a missing skill cannot be ticked where it is read")
	}
}

func TestBesideEachOtherBothListsAreInSight(t *testing.T) {
	s, _ := open(t, workshop(t), language.French, 90, 9)
	uitest.Press(s, "space", "space")
	want := `
▶ Mes compétences 1 (+1)  À portée 1 (+1)  Ensuite 1  Ce qui manque 4
 [✓] oui 1  [/] j'apprends 0  [ ] pas encore 4                              ↓ 1 au-dessous
 1 PROGRAMMATION  1 sur 2            │  IL MANQUE 2 ESSENTIELLES
▌ [✓] saw                            │ · ● joiner   1 sur 3  plan, glue
  [ ] plan                           │
 2 DONNÉES  0 sur 1                  │
  [ ] glue                           │
 3 PILOTAGE  0 sur 2                 │
  [ ] sell                           │`
	if got := strings.ReplaceAll(drawn(s), "\u00a0", " "); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
}

func TestTheFilterFindsWithoutCaseAndAccents(t *testing.T) {
	s, _ := open(t, workshop(t), language.English, 40, 12)
	uitest.Press(s, "f")
	if !s.Typing() {
		t.Fatal("letters are still commands")
	}
	uitest.Type(s, "ECO")
	if x, y, ok := s.Cursor(); x != len(" Filter: ECO") || y != 1 || !ok {
		t.Errorf("the cursor is at %d, %d, %v", x, y, ok)
	}
	if got := drawn(s); !strings.Contains(got, "Filter: ECO") || !strings.Contains(got, "▌ [ ] école") || strings.Contains(got, "saw") {
		t.Errorf("got%s", got)
	}
	uitest.Press(s, "enter")
	if uitest.Press(s, "space"); s.Typing() || !strings.Contains(drawn(s), "[/] école") {
		t.Errorf("after Enter%s", drawn(s))
	}
	uitest.Press(s, "f")
	uitest.Type(s, "xyz")
	if !strings.Contains(drawn(s), "No results for “ECOxyz”.") {
		t.Errorf("got%s", drawn(s))
	}
	if uitest.Press(s, "space", "enter"); uitest.Press(s, "space") != nil {
		t.Error("something that does not show is ticked")
	}
	if uitest.Press(s, "x"); s.Typing() || !strings.Contains(drawn(s), "saw") {
		t.Errorf("the filter is still there:%s", drawn(s))
	}
}

func TestSkillsThatTheDataDoesNotHaveAreShownAsSuch(t *testing.T) {
	s, env := open(t, workshop(t), language.English, 60, 20)
	env.Notebook.SetProgress("welding", careers.Able)
	s.Update(screen.Changed{})
	if got := drawn(s); !strings.Contains(got, " TICKED, BUT NOT IN THIS DATA\n  [✓] welding") {
		t.Errorf("got%s", got)
	}
	if uitest.Press(s, "end", "space"); env.Notebook.Progress("welding") != careers.NotYet {
		t.Error("it cannot be unticked")
	}
}

func TestAnotherLanguageKeepsTheChoice(t *testing.T) {
	s, env := open(t, uitest.Graph(t), language.French, 120, 30)
	uitest.Press(s, "down", "down", "space")
	env.Words, env.Theme = i18n.In(language.English), theme.New(theme.Light, false)
	s.Update(screen.Changed{})
	if uitest.Press(s, "space"); len(env.Notebook.Content().Skills) != 1 || env.Notebook.Content().Skills[0].Progress != careers.Able {
		t.Errorf("%+v", env.Notebook.Content().Skills)
	}
}

func TestClicks(t *testing.T) {
	s, env := open(t, workshop(t), language.English, 90, 12)
	s.View()
	click := func(x, y int) []tea.Msg {
		return uitest.Run(s.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	}
	if said := click(3, 7); len(said) != 1 || env.Notebook.Progress("plan") != careers.Learning {
		t.Errorf("a click on a mark says %v", said)
	}
	if said := click(8, 6); said != nil || env.Notebook.Progress("glue") != careers.NotYet {
		t.Errorf("a click on a name says %v", said)
	}
	click(3, 4)
	click(45, 3)
	if said := uitest.Press(s, "enter"); len(said) != 1 || said[0] != (screen.OpenSheet{Node: "joiner"}) {
		t.Errorf("a click beside led to %v", said)
	}
	for _, at := range [][2]int{{0, 0}, {89, 11}, {3, 2}, {500, 500}} {
		click(at[0], at[1])
	}
	s.Update(tea.MouseWheelMsg{X: 1, Y: 4, Button: tea.MouseWheelDown})
	s.Update(tea.MouseWheelMsg{X: 60, Y: 4, Button: tea.MouseWheelUp})
}

func TestWithoutANotebookNothingBreaks(t *testing.T) {
	env := uitest.Env(workshop(t), language.English)
	s := skills.New(env)
	s.SetSize(80, 20)
	if said := uitest.Press(s, "space", "tab", "space", "tab", "enter"); said != nil {
		t.Errorf("it says %v", said)
	}
	uitest.Fits(t, s.View(), 80, 20)
}

func TestItFitsEverywhere(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, keys := range [][]string{{}, {"tab"}, {"tab", "tab", "end"}, {"tab", "tab", "tab"}, {"f", "é", "s"}} {
			s, _ := open(t, g, lang, 80, 24)
			uitest.Press(s, "space", "space", "down", "space", "down", "down", "down", "space", "space")
			uitest.Press(s, keys...)
			for _, size := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 5, H: 3}) {
				s.SetSize(size.W, size.H)
				view := s.View()
				uitest.Fits(t, view, size.W, size.H)
				if view != s.View() {
					t.Fatal("drawing it again gives something else")
				}
				if x, y, ok := s.Cursor(); ok && (x < 0 || y < 0 || x >= size.W || y >= size.H) {
					t.Errorf("%v: the cursor is at %d, %d", size, x, y)
				}
				if t.Failed() {
					t.FailNow()
				}
			}
		}
	}
}

func TestEveryKeyHasOneMeaning(t *testing.T) {
	for _, lang := range uitest.Languages() {
		s, _ := open(t, workshop(t), lang, 80, 24)
		for _, keys := range [][]string{{}, {"tab"}, {"tab"}, {"tab"}, {"f"}} {
			uitest.Press(s, keys...)
			bound := map[string]bool{}
			for _, k := range s.Keys() {
				if k.Help().Key == "" || k.Help().Desc == "" {
					t.Errorf("%v says nothing of itself", k.Keys())
				}
				for _, name := range k.Keys() {
					if bound[name] {
						t.Errorf("%s is bound twice", name)
					}
					bound[name] = true
				}
			}
		}
	}
}

func BenchmarkTick(b *testing.B) {
	s, _ := open(b, uitest.Graph(b), language.French, 200, 58)
	for b.Loop() {
		uitest.Press(s, "space")
		s.View()
	}
}

func TestWithoutSkillsTheScreenSaysSoAndNamesNoQuery(t *testing.T) {
	s, _ := open(t, careerstest.Graph(t, "a 0\nb 1\na -> b"), language.English, 60, 20)
	if got := drawn(s); !strings.Contains(got, "This data names no skill here.") || strings.Contains(got, "“") {
		t.Errorf("got%s", got)
	}
}
