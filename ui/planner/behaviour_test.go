package planner_test

import (
	"cmp"
	"fmt"
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/planner"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// Each line is where a plan goes, what someone presses, the keys that the bottom
// line then names, and those that do nothing.
func TestTheBottomLineNamesTheKeysThatDoSomething(t *testing.T) {
	g := careerstest.Graph(t, shop)
	island := careerstest.Graph(t, "dev -> lead 3\ncto -> lead 2")
	for _, c := range []struct {
		graph          *careers.Graph
		from, to       careers.NodeID
		keys, bar, off string
	}{
		{g, "clerk", "director", "", "← → ↑ ↓ move, b from the start, Tab aim, Enter map, s keep, g another goal, Space read all, r reverse", ""},
		{g, "clerk", "director", "b", "← → ↑ ↓ move, b from here, Tab aim, Enter map, s keep, g another goal, Space read all, r reverse", ""},
		{g, "clerk", "guard", "", "b from the start, Enter plan, g another goal, r reverse", "← → ↑ ↓, ← →, ↑ ↓, ↑ ↓, Tab, s, Space, PgUp PgDn, Home End, Home End, Shift+Tab"},
		{island, "dev", "cto", "", "Enter plan, g another goal, r reverse", "← → ↑ ↓, ← →, ↑ ↓, ↑ ↓, b, Tab, s, Space, PgUp PgDn, Home End, Home End, Shift+Tab"},
		{g, "clerk", "director", "r", "↑ ↓ choose, Enter plan, r reverse, b from the start, Backspace back", ""},
		{g, "clerk", "guard", "r", "r reverse, b from the start, Backspace back", "↑ ↓, ↑ ↓, Enter, PgUp PgDn, PgUp PgDn, Home End, Home End"},
		{g, "clerk", "director", "r r", "↑ ↓ choose, Enter plan, r reverse, b from the start, Backspace back", ""},
		{g, "clerk", "director", "g", "↑ ↓ choose, Enter plan, Tab from the start, Esc back", "Ctrl+U"},
		{g, "clerk", "director", "g d", "↑ ↓ choose, Enter plan, Tab from the start, Esc back", ""},
		{g, "clerk", "director", "g z z", "Tab from the start, Esc back", "↑ ↓, ↑ ↓, Enter, PgUp PgDn, PgUp PgDn"},
		{island, "dev", "", "", "↑ ↓ choose, Enter plan, Esc back", "Tab, Ctrl+U"},
	} {
		p, _ := open(t, c.graph, language.English, c.from, c.to, 80, 20)
		uitest.Press(p, strings.Fields(c.keys)...)
		var bar, off []string
		for _, k := range p.Keys() {
			switch help := k.Help(); {
			case k.Off != "":
				off = append(off, help.Key)
			case k.InBar:
				bar = append(bar, help.Key+" "+help.Desc)
			}
		}
		if got := strings.Join(bar, ", "); got != c.bar {
			t.Errorf("%s, %q: got %s, want %s", c.to, c.keys, got, c.bar)
		}
		if got := strings.Join(off, ", "); got != c.off {
			t.Errorf("%s, %q: %s do nothing, want %s", c.to, c.keys, got, c.off)
		}
	}
}

func TestTheHeaderNamesTheEndsUntilAnotherGoalIsChosen(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 80, 20)
	if p.Title() != "Routes · clerk → director" || p.Typing() {
		t.Errorf("at the routes: %q, typing %v", p.Title(), p.Typing())
	}
	uitest.Press(p, "g")
	if p.Title() != "Routes" || !p.Typing() {
		t.Errorf("at the goals: %q, typing %v", p.Title(), p.Typing())
	}
	p, _ = open(t, uitest.Workshop(t), language.French, careers.FromEntry, "workshop-head", 80, 20)
	if got := p.Title(); got != "Chemins · le brevet → Atelier" {
		t.Errorf("from the start: %q", got)
	}
}

func TestARouteIsKeptOnceForTheAimItWasChosenBy(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 80, 20)
	env.Notebook = notebook.New(notebook.Content{})
	uitest.Press(p, "tab", "tab", "down")
	said := uitest.Press(p, "s")
	if want := []tea.Msg{screen.NotebookChanged{}, screen.Notify{Text: env.Words.Plan.Kept}}; !reflect.DeepEqual(said, want) {
		t.Errorf("keeping asks for %v", said)
	}
	want := []notebook.Route{{Nodes: []careers.NodeID{"clerk", "buyer", "director"}, Aim: careers.FewestSkills.String()}}
	if got := env.Notebook.Content().Routes; !reflect.DeepEqual(got, want) {
		t.Errorf("kept %v, want %v", got, want)
	}
	if said := uitest.Press(p, "s"); !reflect.DeepEqual(said, []tea.Msg{screen.Notify{Text: env.Words.Plan.KeptBefore}}) {
		t.Errorf("keeping again asks for %v", said)
	}
	p, _ = open(t, careerstest.Graph(t, shop), language.English, "clerk", "guard", 80, 20)
	if said := uitest.Press(p, "s"); said != nil {
		t.Errorf("with no route to keep: %v", said)
	}
}

func TestWhereNoCourseIsOpenFromTheStartTheRoutesSaySo(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, "dev -> lead 3"), language.English, careers.FromEntry, "lead", 60, 12)
	if got := first(p, 9); !strings.HasSuffix(got, "\n No course in this dataset is open from the start.") {
		t.Errorf("got\n%s", got)
	}
}

// Each line is where one clicks, on which screen, and what is chosen then.
func TestAClickChoosesWhatIsUnderTheMouse(t *testing.T) {
	for _, c := range []struct {
		keys   string
		x, y   int
		chosen string
	}{
		{"", 20, 2, "\n shop-lead\n promotion"},
		{"", 22, 3, "\n shop-lead\n promotion"}, // on the name
		{"", 15, 5, "\n buyer\n change"},
		{"", 59, 5, " director · promotion"},
		{"", 3, 5, " Route 2"},
		{"", 20, 1, " Route 1"},  // on the axis
		{"", 20, 9, " Route 1"},  // on the pay
		{"", 20, 19, " Route 1"}, // on what is told
		{"down", 5, 0, "▶ quickest"},
		{"", 15, 0, "▶ (best paid)"},
		{"r", 5, 5, "▌ ● clerk"},
		{"r", 5, 2, "▶ quickest"}, // the one that was chosen
		{"g", 5, 3, "▌ ● shop-lead"},
	} {
		p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 16)
		uitest.Press(p, strings.Fields(c.keys)...)
		before := shown(p)
		p.Update(tea.MouseClickMsg{X: c.x, Y: c.y, Button: tea.MouseRight})
		if shown(p) != before {
			t.Errorf("%q: the right button does something", c.keys)
		}
		p.Update(tea.MouseClickMsg{X: c.x, Y: c.y, Button: tea.MouseLeft})
		if view := shown(p); !strings.Contains(view, c.chosen) {
			t.Errorf("%q and a click at %d, %d: got\n%s\nwant %s", c.keys, c.x, c.y, view, c.chosen)
		}
	}
}

func TestAtMostFiveNodesAreSuggested(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, "a 0\nbread-1 1\nbread-2 1\nbread-3 1\nbread-4 1\nbread-5 1\nbread-6 1"), language.English, "a", "", 30, 12)
	uitest.Type(p, "breaxyz")
	want := " Where to? breaxyz\n From a\n No results for “breaxyz”.\n Closest matches\n▌ ● bread-1\n  ● bread-2\n  ● bread-3\n  ● bread-4\n  ● bread-5"
	if got := first(p, 9); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTheCursorStandsOnWhatIsChosen(t *testing.T) {
	for _, c := range []struct {
		keys          string
		width, height int
		want          string
	}{
		{"", 60, 20, "3 2 true"},
		{"right", 60, 20, "18 2 true"},
		{"end", 60, 20, "41 2 true"},
		{"right right down", 60, 20, "49 5 true"},
		{"down right", 60, 12, "15 4 true"},
		{"down right space", 60, 12, "15 2 true"}, // where the other route makes room
		{"r", 60, 20, "0 2 true"},
		{"r down", 60, 20, "0 3 true"},
		{"r end", 60, 4, "0 3 true"}, // the last row in sight
		{"g", 60, 20, "11 0 true"},
		{"g d i", 60, 20, "13 0 true"},
		{"", 1, 1, "0 0 true"},
		{"", 0, 1, "0 0 false"},
		{"", 1, 0, "0 0 false"},
	} {
		p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", c.width, c.height)
		uitest.Press(p, strings.Fields(c.keys)...)
		x, y, ok := p.Cursor()
		if got := fmt.Sprint(x, y, ok); got != c.want {
			t.Errorf("%q in %d×%d: the cursor stands at %s, want %s", c.keys, c.width, c.height, got, c.want)
		}
		if view := p.View(); (view != "") != ok {
			t.Errorf("%q in %d×%d shows %q", c.keys, c.width, c.height, view)
		}
	}
}

func TestEnterInAnEmptyListDoesNothing(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "guard", 60, 20)
	uitest.Press(p, "r", "enter")
	if got := first(p, 1); got != " What leads to “guard”" {
		t.Errorf("got %s", got)
	}
	uitest.Press(p, "esc")
	if got := first(p, 2); !strings.HasPrefix(got, "\n No known route") {
		t.Errorf("got %s", got)
	}
	uitest.Press(p, "g", "z", "z", "enter")
	if got := first(p, 1); got != " Where to? zz" {
		t.Errorf("got %s", got)
	}
}

func TestALargeGraphIsPreparedBeforeItIsSearched(t *testing.T) {
	var text strings.Builder
	for i := range 201 {
		fmt.Fprintf(&text, "n%d 0\n", i)
	}
	p, env := open(t, careerstest.Graph(t, text.String()), language.English, "n0", "", 60, 12)
	uitest.Type(p, "n17")
	if got := first(p, 3); !strings.HasSuffix(got, "\n One moment, preparing the search…") {
		t.Errorf("before:\n%s", got)
	}
	for _, msg := range uitest.Run(p.Start()) {
		env.Keep(msg.(screen.Indexed).Index)
		p.Update(msg)
	}
	if got := first(p, 3); !strings.HasSuffix(got, "\n▌ ● n17") {
		t.Errorf("after:\n%s", got)
	}
	p, env = open(t, careerstest.Graph(t, text.String()), language.English, "n0", "", 60, 12)
	uitest.Type(p, "n17")
	uitest.Press(p, "enter")
	for _, msg := range uitest.Run(p.Start()) {
		env.Keep(msg.(screen.Indexed).Index)
		p.Update(msg)
	}
	if got := first(p, 3); strings.Contains(got, "▌ ● n17") || !strings.Contains(p.Title(), "n17") {
		t.Errorf("Enter, pressed too early, is forgotten: %s\n%s", p.Title(), got)
	}
}

func TestAnotherLanguageChangesTheKeysToo(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, shop), language.French, "clerk", "director", 60, 20)
	env.Words = i18n.In(language.English)
	p.Update(screen.Changed{})
	if got := p.Keys()[0].Help().Desc; got != "move" {
		t.Errorf("the first key is for %q", got)
	}
}

func TestAClickOnAnAimAsksALargeGraphAgain(t *testing.T) {
	var text strings.Builder
	for i := range 210 {
		fmt.Fprintf(&text, "n%d 0\nn%d 0\nn%[1]d -> n%[2]d 1\n", i, i+1)
	}
	p, _ := open(t, careerstest.Graph(t, text.String()), language.English, "n0", "n3", 60, 12)
	for _, msg := range uitest.Run(p.Start()) {
		p.Update(msg)
	}
	answers := uitest.Run(p.Update(tea.MouseClickMsg{X: 15, Y: 0, Button: tea.MouseLeft}))
	if view := first(p, 2); len(answers) != 1 || !strings.HasSuffix(view, "Looking for routes…") {
		t.Fatalf("%d answers:\n%s", len(answers), view)
	}
	p.Update(answers[0])
	if view := first(p, 3); !strings.Contains(view, "▶ best paid") || !strings.Contains(view, " 1 ◉━") {
		t.Errorf("got\n%s", view)
	}
}

func TestAWayBackIsNamedWhereThereIsNoRoute(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, "dev -> lead 3\nlead -> dev return"), language.English, "lead", "dev", 80, 12)
	if view := shown(p); !strings.Contains(view, "“lead” to “dev”.\n Going back is possible") {
		t.Errorf("got\n%s", view)
	}
}

func TestAGoalHasAHundredLettersAtMost(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 250, 12)
	p.Update(tea.PasteMsg{Content: strings.Repeat("x", 150)})
	if view := shown(p); !strings.Contains(view, "“"+strings.Repeat("x", 100)+"”") {
		t.Errorf("got\n%s", view)
	}
}

func TestWhatNobodyLooksForHasNoSuggestions(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 60, 12)
	uitest.Type(p, "qqq")
	if got := shown(p); !strings.HasPrefix(got, " Where to? qqq\n From clerk") || !strings.HasSuffix(got, "\n No results for “qqq”.") {
		t.Errorf("got\n%s", got)
	}
}

func TestTheChosenRowOfAListStandsOut(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "g", "up", "up")
	for _, name := range []string{"buyer", "shop-lead"} {
		for _, other := range []string{"buyer", "shop-lead"} {
			style := env.Theme.Track(0).Name
			if other == name {
				style = env.Theme.Selected
			}
			if want := rich.Render([]rich.Line{{{Text: other, Style: style}}}, 60); !strings.Contains(p.View(), want) {
				t.Errorf("with the %s chosen, %q is missing in\n%s", name, want, p.View())
			}
		}
		uitest.Press(p, "down")
	}
}

func TestFromTheStartOneComesBackToWhereOneWas(t *testing.T) {
	g := careerstest.Graph(t, shop)
	p, _ := open(t, g, language.English, careers.FromEntry, "director", 60, 20)
	uitest.Press(p, "b")
	if got := p.Title(); got != "Routes · school → director" { // where the trail stands
		t.Errorf("got %s", got)
	}
	p, _ = open(t, g, language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "b", "g")
	if view := shown(p); !strings.Contains(view, "\n From the start ") || !strings.Contains(view, "\n▌ ● director              ━━━━━━━━━━━━  9–15 y      3 steps\n") {
		t.Errorf("goals from the start:\n%s", view)
	}
	uitest.Press(p, "tab")
	if view := shown(p); !strings.Contains(view, "\n From clerk ") {
		t.Errorf("goals from where one was:\n%s", view)
	}
	p, _ = open(t, g, language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "r", "r", "b")
	if view := shown(p); !strings.HasPrefix(view, " Where to go from the start\n") || !strings.Contains(view, "\n  ● school\n  ● evening-school\n  ● clerk                 ━━            2 y         1 step\n▌ ● buyer") {
		t.Errorf("onward from the start:\n%s", view)
	}
}

// "How do I get here from school?" is asked at a job: begun at the entry point before anything is
// chosen or typed, the goal is the job one came from, and Enter leads there.
func TestFromTheStartTheGoalIsWhereOneWas(t *testing.T) {
	g := uitest.Graph(t)
	for _, c := range []struct {
		keys []string
		want careers.NodeID
	}{
		{[]string{"tab", "enter"}, "security-engineer"},
		{[]string{"tab", "tab", "tab", "enter"}, "security-engineer"},
		{[]string{"down", "tab", "enter"}, ""}, // another goal was being looked at
	} {
		p, _ := open(t, g, language.French, "security-engineer", "", 80, 24)
		uitest.Press(p, c.keys[0])
		chosen := cmp.Or(c.want, careers.NodeID("?"))
		for _, k := range c.keys[1:] {
			uitest.Press(p, k)
		}
		place := p.Place()
		if got := careers.NodeID(place[len(place)-1]); got != chosen && c.want != "" || c.want == "" && got == "security-engineer" || place[1] != string(g.Entry().ID) {
			t.Errorf("%v leads to %v", c.keys, place)
		}
	}
}

// Where the goal is where one is, there is no way from here to go back to.
func TestFromTheStartToHereOneDoesNotComeBackToHere(t *testing.T) {
	g := careerstest.Graph(t, shop)
	env := uitest.Env(g, language.English)
	env.Trail.Go("director")
	p := planner.New(env, careers.FromEntry, "director", nil)
	p.SetSize(60, 20)
	if said := uitest.Press(p, "b"); !reflect.DeepEqual(said, []tea.Msg{screen.Notify{Text: env.Words.Plain.Routes.SameNode}}) {
		t.Errorf("b asks for %v", said)
	}
}

func TestOneNodeThatLeadsHereIsAllThereIsToSay(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, "dev -> lead 3\nghost 0"), language.English, "dev", "lead", 60, 20)
	uitest.Press(p, "r")
	if got := first(p, 12); !strings.HasPrefix(got, " What leads to “lead”\n") || strings.Count(got, "●") != 1 || !strings.Contains(got, "\n▌ ● dev ") {
		t.Errorf("got\n%s", got)
	}
	p, _ = open(t, env.Graph, language.English, "dev", "ghost", 60, 20)
	uitest.Press(p, "r")
	if got := shown(p); got != " What leads to “ghost”\n\n "+env.Words.Plan.NothingLeads {
		t.Errorf("got\n%s", got)
	}
}

func TestTheWheelReadsOnAndChooses(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, "joiner", "workshop-head", 60, 14)
	uitest.Press(p, "right")
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	opened := shown(p)
	if !strings.Contains(opened, "Step backed by") {
		t.Errorf("nothing unfolds:\n%s", opened)
	}
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if view := shown(p); view == opened {
		t.Errorf("the page stands still:\n%s", view)
	}
	uitest.Press(p, "r")
	before := shown(p)
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if after := shown(p); after == before || !strings.Contains(before, "▌ ● Baccalauréat") {
		t.Errorf("the list stands still:\n%s\n%s", before, after)
	}
}

func TestALongGoalIsTypedAtTheEndOfTheLine(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 30, 10)
	uitest.Type(p, "abcdefghi abcdefghi abcdefghi")
	if x, y, _ := p.Cursor(); first(p, 1) != " Where to? …cdefghi abcdefghi" || x != 29 || y != 0 {
		t.Errorf("%q with the cursor at %d, %d", first(p, 1), x, y)
	}
}

// Between jobs that a register calls near there is no route, and that is no reason to say that nothing is near.
func TestNearJobsAreNamedWhereThereIsNoRoute(t *testing.T) {
	near := careerstest.Graph(t, "dev -> tester related\ntester -> trainer related")
	for to, want := range map[careers.NodeID]string{"tester": "This data calls the two jobs close", "trainer": "From this starting point the data names nothing but jobs close to it"} {
		p, env := open(t, near, language.English, "dev", to, 80, 12)
		if view := shown(p); !strings.Contains(view, "\n "+want) || !strings.Contains(view, "an older edition") || strings.Contains(view, env.Words.Plan.NoNearest) {
			t.Errorf("to %s\n%s", to, view)
		}
		env.Shared = true
		p.Update(screen.Changed{})
		if view := shown(p); strings.Contains(view, "parcours import") {
			t.Errorf("passers-by are told how to import\n%s", view)
		}
	}
}

// Who comes with less than a goal usually asks for reads so before choosing a route, on the smallest screen.
func TestAPlanSaysThatItsGoalUsuallyAsksForMore(t *testing.T) {
	p, _ := open(t, careerstest.BuiltIn(t), language.French, "bac-general-nsi", "cto", 80, 22)
	if got := strings.Join(strings.Fields(shown(p)), " "); !strings.Contains(got, "CTO : on y demande d'habitude le niveau bac+5 ; ce chemin y arrive avec moins d'études.") {
		t.Errorf("it says\n%s", shown(p))
	}
}
