package planner_test

import (
	"fmt"
	"reflect"
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
	"parcours/ui/planner"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
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
		{g, "clerk", "director", "", "Tab → next aim, ↑ ↓ choose, Enter on the map, r reverse, b from the start, s keep, g another goal, PgUp PgDn read on", ""},
		{g, "clerk", "director", "b", "Tab → next aim, ↑ ↓ choose, Enter on the map, r reverse, b from here, s keep, g another goal, PgUp PgDn read on", ""},
		{g, "clerk", "guard", "", "Tab → next aim, Enter plan, r reverse, b from the start, g another goal, PgUp PgDn read on", "↑ ↓, ↑ ↓, s"},
		{island, "dev", "cto", "", "Tab → next aim, Enter plan, r reverse, g another goal, PgUp PgDn read on", "↑ ↓, ↑ ↓, b, s"},
		{g, "clerk", "director", "r", "↑ ↓ choose, Enter plan, r reverse, b from the start, Backspace back", ""},
		{g, "clerk", "guard", "r", "r reverse, b from the start, Backspace back", "↑ ↓, ↑ ↓, Enter, PgUp PgDn, PgUp PgDn, Home End, Home End"},
		{g, "clerk", "director", "r r", "↑ ↓ choose, Enter plan, r reverse, b from the start, Backspace back", ""},
		{g, "clerk", "director", "g", "↑ ↓ choose, Enter plan, Esc back", "Ctrl+U"},
		{g, "clerk", "director", "g d", "↑ ↓ choose, Enter plan, Esc back", ""},
		{g, "clerk", "director", "g z z", "Esc back", "↑ ↓, ↑ ↓, Enter, PgUp PgDn, PgUp PgDn"},
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

func TestTheHeaderNamesTheGoalUntilAnotherIsChosen(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 80, 20)
	if p.Title() != "Routes · director" || p.Typing() {
		t.Errorf("at the routes: %q, typing %v", p.Title(), p.Typing())
	}
	uitest.Press(p, "g")
	if p.Title() != "Routes" || !p.Typing() {
		t.Errorf("at the goals: %q, typing %v", p.Title(), p.Typing())
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
	if got := first(p, 9); !strings.HasSuffix(got, "technical\n No course in this dataset is open from the start.") {
		t.Errorf("got\n%s", got)
	}
}

func TestAFigureThatIsAnEstimateHasAHollowSign(t *testing.T) {
	text := strings.Replace(string(uitest.WorkshopData), "{experience: entry, point: 33000, place: {fr: France, en: France}, year: 2024, source: S2}",
		"{experience: entry, point: 33000, estimate: true}", 1)
	g, err := dataset.Load(fstest.MapFS{"workshop.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	p, _ := open(t, g, language.English, "joiner", "workshop-head", 80, 70)
	for _, want := range []string{"\n  □ Pay: on taking the post, ~€33,000", "\n  ■ Pay: junior, €20,000–22,000", "\n  · Official source: junior, €23,000"} {
		if view := shown(p); !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
}

func TestAWayOfUnknownLengthSaysSo(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, "dev -> lead\nlead -> cto 2"), language.English, "dev", "", 80, 12)
	want := strings.TrimPrefix(`
 Where to? a few letters, or ↑ ↓
 From dev
 A route leads there
► cto   2 years, and 1 step of unknown length, 2 steps
  lead  length unknown, 1 step`, "\n")
	if got := first(p, 9); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	p.SetSize(50, 12)
	for goal, want := range map[string]string{"cto": "\n   2 y, and 1 step of unknown length, nothing", "lead": "\n   length unknown, nothing"} {
		uitest.Type(p, goal)
		uitest.Press(p, "enter")
		if view := shown(p); !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
		uitest.Press(p, "g")
	}
}

// Each line is where one clicks, on which screen, and what is chosen then.
func TestAClickChoosesWhatIsUnderTheMouse(t *testing.T) {
	for _, c := range []struct {
		keys         string
		height, x, y int
		chosen       string
	}{
		{"", 20, 5, 4, "► 1 clerk"},
		{"", 20, 5, 5, "► 2 clerk"},
		{"", 20, 5, 7, "► 2 clerk"},
		{"", 20, 5, 8, "► 1 clerk"}, // the blank below the routes
		{"down", 20, 5, 2, "► 1 clerk"},
		{"down", 20, 5, 1, "▶ quickest"}, // beside the names of the aims
		{"down", 20, 15, 0, "► 2 clerk"},
		{"pgdown up", 8, 5, 2, "► 2 clerk"},
		{"r", 20, 5, 3, "► buyer"},
		{"r", 20, 5, 2, " shop-lead → director"}, // the one that was chosen
		{"g", 20, 5, 3, " clerk → director"},
	} {
		p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, c.height)
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

// Each line is what someone presses on a page that is longer than the screen,
// and what then stands below the aims.
func TestUpAndDownReadOnWhereThereIsNoOtherRoute(t *testing.T) {
	for _, c := range []struct{ keys, top string }{
		{"", "► 1 clerk"},
		{"down", "    2 steps"},
		{"down down", "► 2 clerk"},
		{"down down down", "    8 years"},
		{"down down down up", "► 2 clerk"},
		{"down down up", "► 1 clerk"},
		{"up", "► 1 clerk"},
	} {
		p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 6)
		uitest.Press(p, strings.Fields(c.keys)...)
		if view := shown(p); !strings.HasPrefix(strings.Split(view, "\n")[2], c.top) {
			t.Errorf("%q: got\n%s\nwant %s at the top", c.keys, view, c.top)
		}
	}
}

func TestTheNamesOfAWayTakeSeveralLinesWhereThePageIsHigh(t *testing.T) {
	g := careerstest.Graph(t, "apprentice -> journeyman 3\njourneyman -> workshop-leader 4\nworkshop-leader -> head-of-works 5")
	for height, want := range map[int]string{
		22: "\n► 1 apprentice ─ 3 y → journeyman ─ 4 y → workshop-leader\n    ─ 5 y → head-of-works\n    12 years",
		21: "\n► 1 app~0 ─ 3 y → jou~1 ─ 4 y → wor~2 ─ 5 y → hea~3\n    12 years",
	} {
		p, _ := open(t, g, language.English, "apprentice", "head-of-works", 60, height)
		if view := shown(p); !strings.Contains(view, want) {
			t.Errorf("in %d lines:\n%s\nwant%s", height, view, want)
		}
	}
}

func TestAtMostFiveNodesAreSuggested(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, "a 0\nbread-1 1\nbread-2 1\nbread-3 1\nbread-4 1\nbread-5 1\nbread-6 1"), language.English, "a", "", 30, 12)
	uitest.Type(p, "breaxyz")
	want := " Where to? breaxyz\n From a\n No results for “breaxyz”.\n Closest matches\n► bread-1\n  bread-2\n  bread-3\n  bread-4\n  bread-5"
	if got := shown(p); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAnotherRouteIsToldFromItsBeginning(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, "joiner", "workshop-head", 112, 15)
	uitest.Press(p, "pgdown")
	if view := first(p, 3); strings.Contains(view, "│ 1 Joiner") {
		t.Fatalf("read on:\n%s", view)
	}
	uitest.Press(p, "down")
	if view := first(p, 3); !strings.Contains(view, "│ 1 Joiner") {
		t.Errorf("the second route:\n%s", view)
	}
}

func TestTheCursorStandsOnWhatIsChosen(t *testing.T) {
	for _, c := range []struct {
		keys          string
		width, height int
		want          string
	}{
		{"", 60, 20, "0 2 true"},
		{"down", 60, 20, "0 5 true"},
		{"r", 60, 20, "0 2 true"},
		{"r down", 60, 20, "0 3 true"},
		{"r end", 60, 4, "0 3 true"},
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
	if got := first(p, 1); got != " clerk → guard" {
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
	p, _ := open(t, careerstest.Graph(t, text.String()), language.English, "n0", "", 60, 12)
	uitest.Type(p, "n17")
	if got := first(p, 3); !strings.HasSuffix(got, "\n One moment, preparing the search…") {
		t.Errorf("before:\n%s", got)
	}
	for _, msg := range uitest.Run(p.Start()) {
		p.Update(msg)
	}
	if got := first(p, 3); !strings.HasSuffix(got, "\n► n17") {
		t.Errorf("after:\n%s", got)
	}
}

func TestAnotherLanguageChangesTheKeysToo(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, shop), language.French, "clerk", "director", 60, 20)
	env.Words = i18n.In(language.English)
	p.Update(screen.Changed{})
	if got := p.Keys()[0].Help().Desc; got != "next aim" {
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
	answers := uitest.Run(p.Update(tea.MouseClickMsg{X: 15, Y: 1, Button: tea.MouseLeft}))
	if view := first(p, 3); len(answers) != 1 || !strings.HasSuffix(view, "Looking for routes…") {
		t.Fatalf("%d answers:\n%s", len(answers), view)
	}
	p.Update(answers[0])
	if view := first(p, 3); !strings.Contains(view, "▶ best paid") || !strings.Contains(view, "► 1 n0") {
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
	if got := shown(p); got != " Where to? qqq\n From clerk\n No results for “qqq”." {
		t.Errorf("got\n%s", got)
	}
}

func TestACourseThatIsOpenFromTheStartTakesNoStep(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "", 80, 20)
	want := "\n  Draughtsperson          3 years, 1 step\n  Joinery diploma\n  Baccalauréat in wood\n  Higher diploma in wood  2 years, 1 step"
	if view := shown(p); !strings.HasSuffix(view, want) {
		t.Errorf("got\n%s", view)
	}
}

func TestALastRouteBelowTheScreenIsStillToldFromItsBeginning(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "workshop-head", 120, 14)
	uitest.Press(p, "down", "down")
	if view := first(p, 3); !strings.Contains(view, "│ 1 Baccalauréat in wood") {
		t.Errorf("got\n%s", view)
	}
}

func TestTheEndsOfAPlanAreNamedInLittleRoom(t *testing.T) {
	for width, want := range map[int]string{50: " the school certificate → Workshop head", 30: " the school certif"} {
		p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "workshop-head", width, 14)
		if got := first(p, 1); !strings.HasPrefix(got, want) {
			t.Errorf("in %d cells: %s", width, got)
		}
	}
	p, _ := open(t, uitest.Workshop(t), language.French, "joiner", "workshop-head", 42, 14)
	if got := first(p, 1); !strings.HasPrefix(got, " Menuiserie → Atelier") {
		t.Errorf("by the names: %s", got)
	}
}

func TestOneSkillToLearnIsCounted(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, "lead-joiner", "workshop-head", 50, 14)
	if view := shown(p); !strings.Contains(view, "4–6 y, 1 to learn, €45k") {
		t.Errorf("got\n%s", view)
	}
}

func TestEachSignOfAStopHasItsColour(t *testing.T) {
	text := strings.Replace(string(uitest.WorkshopData), "{skill: joints, need: essential, level: {entry: 2,", "{skill: joints, need: essential, level: {entry: 3,", 1)
	g, err := dataset.Load(fstest.MapFS{"workshop.yaml": {Data: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	p, env := open(t, g, language.English, careers.FromEntry, "workshop-head", 80, 80)
	island, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 80, 40)
	th := env.Theme
	for _, c := range []struct {
		sign  string
		style theme.Style
		on    *planner.Planner
	}{
		{"→", th.Accent, p}, {"+", th.Gain, p}, {"^", th.Deeper, p}, {"-", th.Leave, p}, {"■", th.Pay, p}, {"·", th.Pay, p},
		{"=", th.Keep, island}, {"·", th.Muted, island},
	} {
		if want := rich.Render([]rich.Line{{{Text: "  " + c.sign + " ", Style: c.style}}}, 80); !strings.Contains(c.on.View(), "\n"+want) {
			t.Errorf("%q is missing in\n%s", want, c.on.View())
		}
	}
}

func TestTheChosenRowOfAListStandsOut(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "r")
	for _, name := range []string{"shop-lead", "buyer"} {
		for _, other := range []string{"shop-lead", "buyer"} {
			style := env.Theme.Text
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
	if got := first(p, 1); !strings.HasPrefix(got, " school → director ") { // where the trail stands
		t.Errorf("got %s", got)
	}
	p, _ = open(t, g, language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "b", "g")
	if view := shown(p); !strings.Contains(view, "From the start\n A route leads there\n► director        9 to 15 years, 3 steps\n") {
		t.Errorf("goals from the start:\n%s", view)
	}
	p, _ = open(t, g, language.English, "clerk", "director", 60, 20)
	uitest.Press(p, "r", "r", "b")
	if view := shown(p); !strings.HasPrefix(view, " Where to go from the start\n\n  school\n  evening-school\n  clerk           2 years, 1 step\n► buyer") {
		t.Errorf("onward from the start:\n%s", view)
	}
}

func TestOneNodeThatLeadsHereIsAllThereIsToSay(t *testing.T) {
	p, env := open(t, careerstest.Graph(t, "dev -> lead 3\nghost 0"), language.English, "dev", "lead", 60, 20)
	uitest.Press(p, "r")
	if got := shown(p); got != " What leads to “lead”\n\n► dev  3 years, 1 step" {
		t.Errorf("got\n%s", got)
	}
	p, _ = open(t, env.Graph, language.English, "dev", "ghost", 60, 20)
	uitest.Press(p, "r")
	if got := shown(p); got != " What leads to “ghost”\n\n "+env.Words.Plan.NothingLeads {
		t.Errorf("got\n%s", got)
	}
}

func TestTheWheelReadsOnAndChooses(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 6)
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if view := shown(p); strings.Contains(view, "► 1") {
		t.Errorf("the page stands still:\n%s", view)
	}
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	uitest.Press(p, "r")
	before := shown(p)
	p.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if after := shown(p); after == before || !strings.Contains(before, "► shop-lead") {
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

func TestAWayThatJustFitsStaysOnOneLine(t *testing.T) {
	long := func(last string) *careers.Graph {
		return careerstest.Graph(t, strings.Repeat("a", 23)+" -> "+strings.Repeat("b", 22)+last+" 3")
	}
	for last, want := range map[string]string{"b": "► 1 aaa", "bb": "► 1 … ─ 3 y → bbb"} {
		g := long(last)
		p, _ := open(t, g, language.English, g.Nodes()[0].ID, g.Nodes()[1].ID, 60, 12)
		if view := shown(p); !strings.Contains(view, want) {
			t.Errorf("got\n%s", view)
		}
	}
}
