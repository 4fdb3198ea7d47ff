package planner_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/planner"
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

func TestGoalsWithARouteComeFirstTheMostSeniorBeforeTheOthers(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 60, 12)
	want := strings.TrimPrefix(`
 Where to? a few letters, or ↑ ↓
 From clerk
 A route leads there
► director        7 to 13 years, 2 steps
  shop-lead       3 to 5 years, 1 step
  buyer           2 to 4 years, 1 step
 No known route from here
  school
  evening-school
  guard`, "\n")
	if got := first(p, 20); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTypingChoosesTheGoal(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "", 60, 12)
	uitest.Type(p, "SHÓP x")
	uitest.Press(p, "backspace", "backspace")
	want := strings.TrimPrefix(`
 Where to? SHÓP
 From clerk
► shop-lead  3 to 5 years, 1 step`, "\n")
	if got := first(p, 20); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Press(p, "ctrl+u")
	p.Update(tea.PasteMsg{Content: "buy\n\u202e"})
	if got := first(p, 3); !strings.HasSuffix(got, "► buyer  2 to 4 years, 1 step") {
		t.Errorf("pasted: got\n%s", got)
	}
	uitest.Type(p, " xyzzy")
	if got := first(p, 3); !strings.HasSuffix(got, "No results for “buy xyzzy”.") {
		t.Errorf("got\n%s", got)
	}
}

func TestRoutesStopByStop(t *testing.T) {
	p, _ := open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 60, 40)
	want := strings.TrimPrefix(`
 clerk → director
▶ quickest  best paid  fewest new skills  staying technical
► 1 clerk ─ 3–5 y → shop-lead ─ 4–8 y → director
    7 to 13 years, nothing essential to learn
    2 steps, all our own estimates
  2 clerk ─ 2–4 y → buyer ─ 6+ y → director
    8 years or more, nothing essential to learn
    2 steps, all our own estimates

 Ranked by: years before arrival (middle of each range).
 Other routes exist: everyone has their own pace.

1 clerk
  the start
  · No published pay.

2 shop-lead
  promotion, after 3 to 5 years in the job
  → ~clerk → shop-lead. Step: our own estimate
  = Nothing else essential to learn.
  · No published pay.

3 director`, "\n")
	if got := first(p, 23); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestFromTheMapToRoutesInFewKeys(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.French, "joiner", "", 80, 22) // the first key is p
	uitest.Press(p, "a", "t", "e", "l", "enter")
	want := strings.TrimPrefix(`
 Menuisier / Menuisière → Responsable d'atelier                  ↓ 26 au-dessous
▶ le plus court  le mieux payé  le moins à apprendre  rester technique
► 1 Menuiserie ─ 3–5 ans → Équipe ─ 4–6 ans → Atelier
    7 à 11 ans, 2 compétences à apprendre, 40–55 k€ (S3 2023, Paris) à
    l'arrivée
    2 étapes, toutes attestées par des sources ; chemin cité par la fiche
    métier d'origine [S1]`, "\n")
	if got := first(p, 7); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestAStopTellsItsPayWhatToLearnAndWhatOneUsesLess(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "workshop-head", 80, 70)
	view := shown(p)
	for _, want := range []string{
		" the school certificate → Workshop head",
		"1 Joinery diploma\n  the start\n  + What you learn there (1), level at the end: Joints ~2/4",
		"  first job, after 2 years of training\n  → ~Workshops hire at this level. Step backed by [S2]\n" +
			"  + To learn (1), level on arrival: Sanding ~1/4\n" +
			"  ■ Pay: junior, €20,000–22,000 gross per year, original sheet, undated [S1]\n" +
			"  · Official source: junior, €23,000 gross per year, France, 2024 [S2]",
		"  - Used less day to day: Sanding (~Left to the team)\n  ■ Pay: on taking the post, €33,000 gross per year, France, 2024 [S2]",
	} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	uitest.Press(p, "down", "down")
	if view := shown(p); !strings.Contains(view, "Step: our own estimate\n  = Nothing else essential to learn.\n  · No starting pay is published.") {
		t.Errorf("without a figure:\n%s", view)
	}
}

func TestTheChartOfPayHasItsUnitItsYearsAndItsWarning(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.French, "joiner", "workshop-head", 80, 60)
	view := shown(p)
	for _, want := range []string{
		"Le salaire en chemin, k€ bruts par an", " 20 ┤▀", "┊▀", " 10 ", "années (milieu de chaque fourchette)",
		"┊ Ces salaires viennent de sources, d'années ou de lieux différents : d'une",
	} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	if strings.Contains(view, "Étape sans barre") {
		t.Errorf("each job has a bar in\n%s", view)
	}
}

func TestARateForADayIsOnNoYearlyChart(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, "joiner", "self-employed", 80, 60)
	view := shown(p)
	for _, want := range []string{
		"€250–350/day (S3 2023, France) at the goal", "Stop without a bar: no gross yearly pay is published.",
		"  · Pay: all levels, €250–350 per day, excluding tax, France, 2023 [S3]",
	} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	if chart := view[:strings.Index(view, "years (middle")]; strings.Count(chart, "▄") == 0 || strings.Contains(chart, "┊") {
		t.Errorf("the one yearly figure stands alone:\n%s", chart)
	}
}

func TestBestPaidSaysByWhichFigures(t *testing.T) {
	p, _ := open(t, uitest.Workshop(t), language.English, careers.FromEntry, "workshop-head", 120, 40)
	uitest.Press(p, "tab")
	view := shown(p)
	for _, want := range []string{" Pay compared: mid-level, gross per year, France, 2024 ", "(source S2).", "A route backed by sources, even in part"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is missing in\n%s", want, view)
		}
	}
	p, _ = open(t, careerstest.Graph(t, shop), language.English, "clerk", "director", 120, 40)
	uitest.Press(p, "tab")
	if view := shown(p); !strings.Contains(view, "The pay figures found cannot be compared") {
		t.Errorf("without figures:\n%s", view)
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
	if got := first(p, 3); !strings.HasSuffix(got, "► 1 Wood bac ─ 3 y → Wood BTS ─ 2 y → Joiner") {
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
		{keys: "", top: " clerk → director\n▶ quickest  best paid  fewest new skills  staying technical\n► 1 clerk ─ 3–5 y → shop-lead"},
		{keys: "down", top: "\n  1 clerk"},
		{keys: "down up", top: "► 1 clerk"},
		{keys: "tab", top: "▶ best paid"},
		{keys: "left left", top: "▶ fewest new skills"},
		{keys: "enter", said: screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "shop-lead", "director"}}},
		{keys: "down enter", said: screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "buyer", "director"}}},
		{keys: "b", top: " the start → director\n▶ quickest  best paid  fewest new skills  staying technical\n► 1 school ─ 2 y → clerk"},
		{keys: "b b", top: " clerk → director"},
		{keys: "r", top: " What leads to “director”\n\n► shop-lead"},
		{keys: "r down enter", top: " buyer → director"},
		{keys: "r r", top: " Where to go from “clerk”\n\n► buyer"},
		{keys: "r r enter", top: " clerk → buyer"},
		{keys: "r r b", top: " Where to go from the start"},
		{keys: "r r r", top: " clerk → director"},
		{keys: "r esc", top: " clerk → director"},
		{keys: "g", top: " Where to? "},
		{keys: "g esc", top: " clerk → director"},
		{keys: "g g u a r d enter", top: " clerk → guard\n▶ quickest  best paid  fewest new skills  staying technical\n No known route leads from “clerk” to “guard”."},
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
 dev → cto
▶ quickest  best paid  fewest new skills  staying technical
 No known route leads from “dev” to “cto”.
 The closest you can reach: lead.
 ► Enter: plan to lead`, "\n")
	if got := first(p, 12); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	uitest.Press(p, "enter")
	if got := first(p, 3); !strings.Contains(got, "► 1 dev ─ 3 y → lead") {
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
	lines := strings.Count(p.View(), "\n")
	env.Words, env.Theme = i18n.In(language.English), theme.New(theme.Light, false)
	p.Update(screen.Changed{})
	if view := shown(p); !strings.Contains(view, "▶ best paid") || strings.Contains(view, "► 1") || strings.Count(view, "\n") != lines {
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
	p, _ := open(t, careerstest.Graph(t, text.String()), language.English, "n0", "n3", 60, 12)
	if view := first(p, 3); !strings.HasSuffix(view, "Looking for routes…") {
		t.Fatalf("before the answer:\n%s", view)
	}
	if said := uitest.Press(p, "down", "enter", "pgdown"); said != nil {
		t.Errorf("keys pressed while waiting ask for %v", said)
	}
	for _, msg := range uitest.Run(p.Start()) {
		p.Update(msg)
	}
	if view := first(p, 3); !strings.Contains(view, "► 1 n0 ─ 1 y → n1") {
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
	if got := first(p, 1); got != " n0 → n250" {
		t.Errorf("got %q", got)
	}
}

func TestItFitsEverywhere(t *testing.T) {
	g := uitest.Workshop(t)
	for _, lang := range uitest.Languages() {
		for _, keys := range []string{"", "tab down", "b", "r", "r r", "g", "g d x y z z y", "g b t s enter", "tab b"} {
			env := uitest.Env(g, lang)
			p := planner.New(env, "joiner", "workshop-head", nil)
			for _, s := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 20, H: 2}) {
				p.SetSize(s.W, s.H)
				uitest.Press(p, strings.Fields(keys)...)
				keys = "down pgdown pgup"
				checkView(t, p, s)
			}
		}
	}
}

func checkView(t *testing.T, p *planner.Planner, s uitest.Size) {
	t.Helper()
	view := p.View()
	uitest.Fits(t, view, s.W, s.H)
	if x, y, ok := p.Cursor(); ok && (x < 0 || x >= s.W || y < 0 || y >= s.H) {
		t.Errorf("%v: the cursor stands at %d, %d", s, x, y)
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
	click(5, 5)
	if view := first(p, 6); !strings.Contains(view, "\n► 2") {
		t.Errorf("a click on the second route:\n%s", view)
	}
	if said := click(5, 5); !reflect.DeepEqual(said, []tea.Msg{screen.ShowRoute{Nodes: []careers.NodeID{"clerk", "buyer", "director"}}}) {
		t.Errorf("a second click asks for %v", said)
	}
	click(15, 1)
	if view := first(p, 2); !strings.Contains(view, "▶ best paid") {
		t.Errorf("a click on an aim:\n%s", view)
	}
	uitest.Press(p, "r")
	click(5, 3)
	click(5, 3)
	if view := first(p, 1); view != " buyer → director" {
		t.Errorf("two clicks on what leads here:\n%s", view)
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
