package planner_test

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/planner"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

const shop = `
	school 0 training
	evening-school 0 training
	school -> clerk 2 entry
	evening-school -> clerk 3 entry
	clerk -> shop-lead 3-5
	clerk -> buyer 2-4 craft-change
	shop-lead -> director 4-8
	buyer -> director 6+
	guard -> clerk
`

func open(t testing.TB, g *careers.Graph, lang language.Tag, from, to careers.NodeID, width, height int) (*planner.Planner, *screen.Env) {
	t.Helper()
	env := uitest.Env(g, lang)
	p := planner.New(env, from, to, nil)
	p.SetSize(width, height)
	return p, env
}

// shown is what a reader sees; a no-break space looks like any other.
func shown(p *planner.Planner) string {
	return strings.ReplaceAll(uitest.Plain(p.View()), "\u00a0", " ")
}

// first is the first lines of what shows.
func first(p *planner.Planner, lines int) string {
	all := strings.Split(shown(p), "\n")
	return strings.Join(all[:min(lines, len(all))], "\n")
}

func TestTypingChoosesTheGoal(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 60, 12)
	uitest.Type(p, "SHÓP x")
	uitest.Press(p, "backspace", "backspace")
	want := strings.TrimPrefix(`
 Where to? SHÓP
 From clerk               0   10 years
▌ ● shop-lead             ━━━━          3–5 y       1 step`, "\n")
	if got := first(p, 20); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Press(p, "ctrl+u")
	p.Update(tea.PasteMsg{Content: "buy\n\u202e"})
	if got := first(p, 3); !strings.HasSuffix(got, "▌ ● buyer                 ━━━           2–4 y       1 step") {
		t.Errorf("pasted: got\n%s", got)
	}
	uitest.Type(p, " xyzzy")
	if got := first(p, 4); !strings.Contains(got, "these have all but one") || !strings.Contains(got, "▌ ● buyer") {
		t.Errorf("got\n%s", got)
	}
	uitest.Press(p, "ctrl+u")
	uitest.Type(p, "xyzzy")
	if got := first(p, 3); !strings.HasSuffix(got, "No results for “xyzzy”.") {
		t.Errorf("got\n%s", got)
	}
}

func TestFromTheMapToRoutesInFewKeys(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.French, "joiner", "", 80, 22) // the first key is p
	uitest.Press(p, "a", "t", "e", "l", "enter")
	want := strings.TrimPrefix(`
▶ le plus court  le mieux payé  le moins à apprendre  rester technique
           0     1    2     3    4     5     6    7     8    9     10 ans
 1 Menuis. ◉━━━━━━━━ 3–5 ━━━━━━━━●━━━━━━━━━━━ 4–6 ━━━━━━━━━━━●         7–11 ans
                                 Équipe                     Atelier  plus court`, "\n")
	if got := first(p, 4); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestBestPaidSaysByWhichFigures(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "workshop-head", 100, 60)
	uitest.Press(p, "tab")
	view := strings.Join(strings.Fields(shown(p)), " ")
	for _, want := range []string{"Pay compared: mid-level, gross per year, France, 2024.", "A route backed by sources, even in part"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	p, _ = open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 100, 60)
	uitest.Press(p, "tab")
	if view := strings.Join(strings.Fields(shown(p)), " "); !strings.Contains(view, "This data tells no pay on these routes") {
		t.Errorf("without figures:\n%s", view)
	}
}

// Every stop of every way can be walked to, and is told there; the cursor stands on its sign.
func TestArrowsReachEveryStopOfEveryWay(t *testing.T) {
	for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 120, H: 38}, {W: 40, H: 10}, {W: 60, H: 28}, {W: 200, H: 58}} {
		g := uitest.Graph(t)
		p, env := open(t, g, language.French, "bts-sio", "cto", size.W, size.H)
		plan, err := g.Routes("bts-sio", "cto", careers.Quickest, 3, nil)
		if err != nil {
			t.Fatal(err)
		}
		for way, r := range plan.Routes {
			for stop, s := range r.Stops {
				n, view := g.Node(s.Node), shown(p)
				told := strings.Contains(view, rich.Cut(env.Text(n.Title), 26)[:25]) || strings.Contains(view, "\n "+env.Text(n.Name)+" · ") || strings.Contains(view, "\n "+env.Text(n.Middle)+" · ") || strings.Contains(view, "\n "+env.Text(n.Short)+" · ")
				if stop == 0 && size.W < 112 {
					told = strings.Contains(view, fmt.Sprintf("\n Chemin %d : ", way+1))
				}
				if !told {
					t.Errorf("%v: stop %d of way %d is not told in\n%s", size, stop, way, view)
				}
				x, y, ok := p.Cursor()
				if row := []rune(strings.Split(view, "\n")[y]); !ok || string(row[x]) != "◉" || strings.Count(view, "◉") != 1 || string(row[1]) != fmt.Sprint(way+1) {
					t.Errorf("%v: at stop %d of way %d the cursor stands at %d, %d in\n%s", size, stop, way, x, y, view)
				}
				uitest.Press(p, "right")
			}
			uitest.Press(p, "home", "down")
		}
	}
}

// One screen of a classroom holds three rails, what each stop pays and what the chosen one asks.
func TestThreeRailsPayAndTheChosenStopFitOnOneScreen(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		p, env := open(t, g, lang, "bts-sio", "cto", 80, 22)
		uitest.Press(p, "right", "right")
		view := shown(p)
		for _, want := range []string{
			"\n 1 BTS", "\n 2 BTS", "\n 3 BTS", "~11–17", "~11–18", "~15–25", strings.ToUpper(env.Words.Plan.Chart(1)), "2016", "2019", env.Words.Facts.Undated, env.Words.Plan.NotJoined,
			"\n + " + env.Words.Route.Learn(9), strings.TrimLeft(env.Words.Route.More(6), "6") + "\n", "\n - " + env.Words.Route.UsedLess,
			"2016 · E-commerce Magazine, 2016-12",
		} {
			if !strings.Contains(view, strings.ReplaceAll(want, "\u00a0", " ")) {
				t.Errorf("%v: %q is missing in\n%s", lang, want, view)
			}
		}
	}
}

// Running text names no source by its code.
func TestNoSourceCodesStandInTheText(t *testing.T) {
	code := regexp.MustCompile(`\bS\d+[a-z]?\b`)
	for _, aim := range []string{"", "tab"} {
		for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 120, H: 70}} {
			p, _ := open(t, uitest.Workshop(t), language.English, "joiner", "workshop-head", size.W, size.H)
			uitest.Press(p, strings.Fields(aim+" space")...)
			for range 3 {
				if found := code.FindString(shown(p)); found != "" {
					t.Errorf("%v: %s stands in\n%s", size, found, shown(p))
				}
				uitest.Press(p, "right")
			}
		}
	}
}

func TestTheAddressOfAPlanKeepsWhereItBegins(t *testing.T) {
	for _, c := range []struct {
		from careers.NodeID
		want string
	}{
		{careers.FromEntry, "--at brevet --screen plan --to workshop-head"}, {"bac-wood", "--at bac-wood --screen plan --to workshop-head"},
	} {
		p, _ := open(t, uitest.Workshop(t), language.English, c.from, "workshop-head", 80, 24)
		if got := strings.Join(p.Place(), " "); got != c.want {
			t.Errorf("%q has the address %s, want %s", c.from, got, c.want)
		}
	}
}

func TestATrainingTakesWhatItTakesFromTheLevelReached(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, "bac-wood", "joiner", 80, 40)
	if got := first(p, 4); !strings.Contains(got, "━ 3 ━") || !strings.Contains(got, "━ 2 ━") || !strings.HasSuffix(got, " 5 y\n                                                 Wood BTS                Joiner") {
		t.Errorf("got\n%s", got)
	}
}

func TestMasteredSkillsAreNotToLearn(t *testing.T) {
	g := uitest.Workshop(t)
	mine := careers.Mastery{}
	for _, s := range g.Skills() {
		mine[s.ID] = 4
	}
	p := planner.New(uitest.Env(g, language.English), "joiner", "workshop-head", mine)
	p.SetSize(80, 60)
	if view := shown(p); !strings.Contains(view, "nothing essential to learn") || strings.Contains(view, "To learn") {
		t.Errorf("got\n%s", view)
	}
}

// Each line is what someone presses and what then stands at the top, or what
// the planner asks of the frame.
func TestKeys(t *testing.T) {
	for _, c := range []struct {
		keys string
		top  string
		said tea.Msg
	}{
		{keys: "", top: " 1 ◉━"},
		{keys: "down", top: " 2 ◉━"},
		{keys: "down up", top: " 1 ◉━"},
		{keys: "right", top: "\n shop-lead\n promotion"},
		{keys: "right right right", top: "\n director\n promotion"}, // the last
		{keys: "right left left", top: " 1 ◉━"},
		{keys: "end", top: "\n director\n"},
		{keys: "end home", top: " 1 ◉━"},
		{keys: "down right", top: "\n buyer\n change of occupation"},
		{keys: "right right down", top: "━◉     8+ y"},               // the goal there, too
		{keys: "right down", top: "\n buyer\n change of occupation"}, // nearest in years
		{keys: "tab", top: "▶ (best paid)", said: screen.Notify{Text: "No ranking by pay is possible: from the shortest to the longest."}},
		{keys: "shift+tab shift+tab", top: "▶ fewest new skills"},
		{keys: "enter", said: screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "shop-lead", "director"}}},
		{keys: "down enter", said: screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "buyer", "director"}}},
		{keys: "b", top: "   school"},
		{keys: "b b", top: "   clerk "},
		{keys: "r", top: " What leads to “director”\n"},
		{keys: "r", top: "▌ ● school"},
		{keys: "r end enter", top: "\n   buyer                                           director\n"},
		{keys: "r r", top: " Where to go from “clerk”\n"},
		{keys: "r r enter", top: "\n   clerk                                            buyer\n"},
		{keys: "r r b", top: " Where to go from the start"},
		{keys: "r r r", top: " 1 ◉━"},
		{keys: "r esc", top: " 1 ◉━"},
		{keys: "g", top: " Where to? "},
		{keys: "g esc", top: " 1 ◉━"},
		{keys: "g g u a r d enter", top: "\n No known route leads from “clerk” to “guard”."},
		{keys: "esc", said: screen.Back{}},
		{keys: "backspace", said: screen.Back{}},
	} {
		p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 40)
		said := uitest.Press(p, strings.Fields(c.keys)...)
		if c.said != nil && (len(said) != 1 || !reflect.DeepEqual(said[0], c.said)) || c.said == nil && said != nil {
			t.Errorf("%q asks for %v, want %v", c.keys, said, c.said)
		}
		if view := shown(p); !strings.Contains(view, c.top) {
			t.Errorf("%q shows\n%s\nwant %q", c.keys, view, c.top)
		}
	}
}

func TestWithoutARouteEnterPlansToTheNearestNode(t *testing.T) {
	g := careerstest.Graph(t, `
		dev -> lead 3
		cto -> lead 2
		clerk -> boss 1
	`)
	p, _ := open(t, g, language.English, "dev", "cto", 60, 12)
	want := strings.TrimPrefix(`

 No known route leads from “dev” to “cto”.
 The closest you can reach: lead.
 ► Enter: plan to lead`, "\n")
	if got := first(p, 12); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Press(p, "enter")
	if got := first(p, 4); !strings.HasSuffix(got, "\n   dev                                                lead") {
		t.Errorf("got\n%s", got)
	}
	p, _ = open(t, g, language.English, "dev", "boss", 60, 12)
	if got := first(p, 12); !strings.Contains(got, "Nothing you can reach from here comes close.") {
		t.Errorf("got\n%s", got)
	}
	if said := uitest.Press(p, "enter"); said != nil {
		t.Errorf("Enter asks for %v", said)
	}
	p, _ = open(t, g, language.English, "dev", "lead", 60, 12)
	if said := uitest.Press(p, "b"); !reflect.DeepEqual(said, []tea.Msg{screen.Notify{Text: "No course in this dataset is open from the start."}}) {
		t.Errorf("b asks for %v", said)
	}
}

func TestAnotherLanguageKeepsThePlace(t *testing.T) {
	p, env := open(t, uitest.Workshop(t), language.French, "joiner", "workshop-head", 100, 30)
	uitest.Press(p, "tab", "down", "pgdown")
	before := uitest.Press(p, "enter")
	env.Words, env.Theme = i18n.In(language.English), theme.New(theme.Light, false)
	p.Update(screen.Changed{})
	if view := shown(p); !strings.Contains(view, "▶ best paid") || !strings.Contains(view, "2 Joiner ◉") {
		t.Errorf("got\n%s", view)
	}
	if after := uitest.Press(p, "enter"); !reflect.DeepEqual(before, after) {
		t.Errorf("the route went from %v to %v", before, after)
	}
	p, env = open(t, uitest.Workshop(t), language.French, "joiner", "", 100, 30)
	uitest.Type(p, "bois")
	uitest.Press(p, "down")
	env.Words = i18n.In(language.English)
	p.Update(screen.Changed{})
	if view := shown(p); !strings.Contains(view, "Where to? bois") || strings.Contains(strings.Split(view, "\n")[2], "►") {
		t.Errorf("got\n%s", view)
	}
}

func TestALargeGraphIsSearchedInTheBackground(t *testing.T) {
	var text strings.Builder
	for i := range 250 {
		fmt.Fprintf(&text, "n%d 0\nn%d 0\nn%[1]d -> n%[2]d 1\n", i, i+1)
	}
	p, env := open(t, careerstest.Graph(t, text.String()), language.English, "n0", "n3", 60, 12)
	if view := first(p, 2); !strings.HasSuffix(view, "Looking for routes…") {
		t.Fatalf("before the answer:\n%s", view)
	}
	if said := uitest.Press(p, "down", "enter", "pgdown"); said != nil {
		t.Errorf("keys pressed while waiting ask for %v", said)
	}
	env.Keep(careers.NewIndex(env.Graph))
	for _, msg := range uitest.Run(p.Start()) {
		p.Update(msg)
	}
	if view := first(p, 3); !strings.Contains(view, "\n 1 ◉━") {
		t.Errorf("after the answer:\n%s", view)
	}
	late := uitest.Press(p, "tab", "tab")
	if view := first(p, 3); !strings.HasSuffix(view, "Looking for routes…") || len(late) != 2 {
		t.Errorf("after another question, %d answers:\n%s", len(late), view)
	}
	p.Update(late[0]) // an answer to a question asked before does not count
	if view := first(p, 3); !strings.HasSuffix(view, "Looking for routes…") {
		t.Errorf("after a late answer:\n%s", view)
	}
	p.Update(late[1])
	uitest.Press(p, "g", "n", "2", "5", "0", "enter")
	if got := p.Title(); got != "Routes · n0 → n250" {
		t.Errorf("got %q", got)
	}
}

func TestItFitsEverywhere(t *testing.T) {
	for _, c := range []struct {
		graph    *careers.Graph
		from, to careers.NodeID
	}{{uitest.Workshop(t), "joiner", "workshop-head"}, {uitest.Graph(t), "bts-sio", "cio"}, {uitest.Walk(t, 12, uitest.OneYear, uitest.Wide), "n0", "n11"}, {uitest.Walk(t, 12, "", uitest.Wide), "n0", "n11"}} {
		for _, lang := range uitest.Languages() {
			for _, keys := range []string{"", "tab down right", "b", "right right space", "end down", "r", "r r", "g", "g d x y z z y", "g tab end", "tab b"} {
				p := planner.New(uitest.Env(c.graph, lang), c.from, c.to, nil)
				for _, s := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 20, H: 2}) {
					p.SetSize(s.W, s.H)
					uitest.Press(p, strings.Fields(keys)...)
					keys = "down pgdown pgup left"
					checkView(t, p, s)
				}
			}
		}
	}
}

// checkView checks that a view fits, and that the cursor stands on the chosen sign where there
// is one.
func checkView(t *testing.T, p *planner.Planner, s uitest.Size) {
	t.Helper()
	view := p.View()
	uitest.Fits(t, view, s.W, s.H)
	x, y, ok := p.Cursor()
	if ok && (x < 0 || x >= s.W || y < 0 || y >= s.H) {
		t.Errorf("%v: the cursor stands at %d, %d", s, x, y)
	}
	for row, line := range strings.Split(uitest.Plain(view), "\n") {
		if before, _, found := strings.Cut(line, "◉"); found && (row != y || rich.Width(before) != x) {
			t.Errorf("%v: the cursor stands at %d, %d, the sign at %d, %d", s, x, y, rich.Width(before), row)
		}
	}
}

func TestEveryKeyHasHelpAndIsBoundOnce(t *testing.T) {
	for _, lang := range uitest.Languages() {
		for _, keys := range []string{"", "g", "r", "r r"} {
			p, _ := open(t, careerstest.Graph(t, shop), lang, "clerk", "director", 80, 20)
			uitest.Press(p, strings.Fields(keys)...)
			bound := map[string]bool{"/": true, "?": true, "l": true, "t": true, ".": true, "m": true, "q": true} // the frame's
			for _, k := range p.Keys() {
				if k.Help().Key == "" || k.Help().Desc == "" {
					t.Errorf("%v has no help", k.Keys())
				}
				for _, name := range k.Keys() {
					if bound[name] {
						t.Errorf("after %q %s is bound twice", keys, name)
					}
					bound[name] = true
				}
			}
		}
	}
}

func TestClicks(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 100, 20)
	click := func(x, y int) []tea.Msg {
		return uitest.Run(p.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	}
	click(30, 5)
	if view := shown(p); !strings.Contains(view, "\n buyer\n change of occupation") {
		t.Errorf("a click on a stop of the second route:\n%s", view)
	}
	if said := click(30, 6); !reflect.DeepEqual(said, []tea.Msg{screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "buyer", "director"}}}) {
		t.Errorf("a second click asks for %v", said)
	}
	click(15, 0)
	if view := first(p, 1); !strings.Contains(view, "▶ (best paid)") {
		t.Errorf("a click on an aim:\n%s", view)
	}
	uitest.Press(p, "r")
	click(5, 4)
	click(5, 4)
	if got := p.Title(); got != "Routes · guard → director" {
		t.Errorf("two clicks on what leads here: %s", got)
	}
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if said := click(90, 19); said != nil {
		t.Errorf("a click beside everything asks for %v", said)
	}
}

func BenchmarkAnotherAim(b *testing.B) {
	p, _ := open(b, uitest.Graph(b), language.French, "backend-developer", "cto", 120, 38)
	for b.Loop() {
		uitest.Press(p, "tab")
		p.View()
	}
}
