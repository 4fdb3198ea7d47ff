package careermap

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/ascii"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// The back-end developer's pay is that of the original job sheet, as given, and
// where it is from or that others stand beside it can be read without a key.
func TestThePanelShowsThePayOfTheOriginalSheetInASmallTerminal(t *testing.T) {
	for i, want := range []struct{ amount, beside string }{
		{"45–55 k€", "60–70 k€"},
		{"€45–55k", "€60–70k"},
	} {
		m := at(uitest.Env(uitest.Graph(t), uitest.Languages()[i]), Plan, uitest.Size{W: 80, H: 22}, "backend-developer")
		view := strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(uitest.Plain(m.View()))
		for _, text := range []string{want.amount, want.beside} {
			if !strings.Contains(view, text) {
				t.Errorf("%q is not in\n%s", text, view)
			}
		}
	}
}

// dresses are the ways in which a terminal may show the map.
func dresses() map[string]func(*screen.Env) {
	return map[string]func(*screen.Env){
		"colour":    func(*screen.Env) {},
		"no colour": func(e *screen.Env) { e.Theme = theme.For(theme.Dark, true, theme.Monochrome) },
		"ASCII":     func(e *screen.Env) { e.ASCII = true },
		"16 on white": func(e *screen.Env) {
			e.Theme = theme.For(theme.Light, false, theme.Sixteen)
		},
	}
}

func TestEveryViewFitsItsWindow(t *testing.T) {
	g := uitest.Graph(t)
	turn := 0
	for _, lang := range uitest.Languages() {
		for name, dress := range dresses() {
			turn++
			env := uitest.Env(g, lang)
			dress(env)
			m := New(env)
			for i, size := range uitest.Sizes() {
				if size.W != 80 && size.H != 24 || (i+turn)%careerstest.Thin(2) != 0 {
					continue
				}
				m.SetSize(size.W, size.H)
				for v := Plan; v <= Everything; v++ {
					m.Show(v)
					for _, id := range []careers.NodeID{"backend-developer", "bts-sio", "cto"} {
						m.stand(id)
						view := m.View()
						uitest.Fits(t, view, size.W, size.H)
						if name == "ASCII" {
							if i := strings.IndexFunc(drawingOf(m, ascii.Cells(view)), isDrawn); i >= 0 {
								t.Errorf("%v %d×%d, view %d: not ASCII: %.30q", lang, size.W, size.H, v, drawingOf(m, ascii.Cells(view))[i:])
							}
						}
					}
				}
				if t.Failed() {
					return
				}
			}
		}
	}
}

func drawingOf(m *Map, view string) string {
	lines := strings.Split(uitest.Plain(view), "\n")
	return strings.Join(lines[:min(m.view().height()+1, len(lines))], "\n")
}

// isDrawn reports whether a character is one of those that draw lines, boxes and
// signs.
func isDrawn(r rune) bool { return r >= 0x2190 && r < 0x2200 || r >= 0x2500 && r < 0x2600 }

func TestTheWholePlanIsSeenAt80Columns(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		m := at(uitest.Env(g, lang), Plan, uitest.Size{W: 80, H: 22}, g.Start())
		view := uitest.Plain(m.View())
		for i := range g.Nodes() {
			if !strings.Contains(view, m.plan.plan.Label(i)) {
				t.Errorf("%v: %s is not on\n%s", lang, m.plan.plan.Label(i), view)
			}
		}
		if size := m.plan.plan.Size(); size.X > m.plan.width || size.Y >= m.plan.room {
			t.Errorf("%v: the Plan takes %v", lang, size)
		}
	}
}

func TestFoundPlannedKeptAndOtherNodesAreMarkedAndTheMarksExplained(t *testing.T) {
	g := uitest.Graph(t)
	for i, words := range [][]string{{"trouvé", "gardé", "écarté", "étapes du chemin"}, {"found", "kept", "put aside", "stops of the route"}} {
		env := uitest.Env(g, uitest.Languages()[i])
		env.Notebook = notebook.New(notebook.Content{})
		env.Notebook.Decide("ciso", notebook.Kept, "")
		env.Notebook.Decide("qa-engineer", notebook.Aside, "")
		env.Hits = []careers.NodeID{"cto"}
		env.Route = []careers.NodeID{"backend-developer", "lead-developer", "project-manager"}
		m := at(env, Plan, uitest.Size{W: 120, H: 38}, "bts-sio")
		view := uitest.Plain(m.View())
		for _, want := range append([]string{"*CTO", "►1", "●2", "●3", "●+", "►-"}, words...) {
			if !strings.Contains(view, want) {
				t.Errorf("%q is not in\n%s", want, view)
			}
		}
		env.Notebook.Decide("ciso", notebook.Undecided, "")
		m.Update(screen.Changed{})
		if strings.Contains(uitest.Plain(m.View()), "●+") {
			t.Error("the mark outlives the choice")
		}
		uitest.Press(m, "esc")
		if strings.Contains(uitest.Plain(m.View()), "*CTO") || len(env.Hits)+len(env.Route) > 0 {
			t.Errorf("Esc leaves marks on\n%s", uitest.Plain(m.View()))
		}
	}
}

func TestRolesWithinReachOfOnesSkillsAreMarked(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, uitest.Languages()[1])
	env.Notebook = notebook.New(notebook.Content{})
	for _, need := range g.Node("lead-developer").Needs {
		env.Notebook.SetProgress(need.Skill, careers.AbleAt(4))
	}
	m := at(env, Plan, uitest.Size{W: 120, H: 38}, "bts-sio")
	if view := uitest.Plain(m.View()); !strings.Contains(view, "●!Lead") || !strings.Contains(view, "within my reach") {
		t.Errorf("the lead is not marked in\n%s", view)
	}
}

func TestWithoutColourTheFocusStandsInBracketsAndSignsAreExplained(t *testing.T) {
	env := uitest.Env(uitest.Graph(t), uitest.Languages()[1])
	env.Theme = theme.For(theme.Dark, true, theme.Monochrome)
	view := uitest.Plain(at(env, Plan, uitest.Size{W: 120, H: 38}, "cto").View())
	for _, want := range []string{"◉[CTO]", "► one can go there"} {
		if !strings.Contains(view, want) {
			t.Errorf("%q is not in\n%s", want, view)
		}
	}
}

func TestTheTitleCountsWhatIsOneStepAway(t *testing.T) {
	env := ladder(t)
	for _, c := range []struct {
		width int
		want  string
	}{{120, "Plan  ► 2 ways on  ◄ 1 way here"}, {80, "Plan  ► 2 ways on  ◄ 1 way here"}, {40, "Plan  ► 2 next ◄ 1 from"}, {30, "Plan  ► 2 ◄ 1"}} {
		if got := at(env, Plan, uitest.Size{W: c.width, H: 22}, "dev").Title(); got != c.want {
			t.Errorf("%d columns: %q", c.width, got)
		}
	}
}

func TestTheChosenStepIsSeenWithTheFocusWhereBothFit(t *testing.T) {
	g := uitest.Graph(t)
	for _, size := range []uitest.Size{{W: 40, H: 10}, {W: 66, H: 16}} {
		m := at(uitest.Env(g, uitest.Languages()[0]), Plan, size, g.Start())
		for _, n := range g.Nodes() {
			m.stand(n.ID)
			for range m.steps() {
				plan, window := m.plan.plan, m.plan.window()
				focus, chosen := m.plan.boxOf(m.station()), m.plan.boxOf(m.plan.rails.Station(m.choice().To))
				both := focus.Union(chosen)
				if !focus.In(window) || both.Dx() <= window.Dx() && both.Dy() <= window.Dy() && !chosen.In(window) {
					t.Errorf("%v: from %s, %s is out of the window %v of %v", size, n.ID, m.choice().To, window, plan.Size())
				}
				uitest.Press(m, "tab")
			}
		}
	}
}

func TestTheMouse(t *testing.T) {
	g := uitest.Graph(t)
	m := at(uitest.Env(g, uitest.Languages()[0]), Plan, uitest.Size{W: 80, H: 22}, "backend-developer")
	click := func(x, y int) []tea.Msg {
		return uitest.Run(m.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}))
	}
	sign := m.plan.plan.Sign(m.plan.rails.Station("cto"))
	if click(sign.X+3, sign.Y+1); m.here() != "cto" {
		t.Fatalf("a click on the CTO leads to %s", m.here())
	}
	if said := click(sign.X+3, sign.Y+1); !slices.Contains(said, tea.Msg(screen.OpenSheet{Node: "cto"})) {
		t.Errorf("a click on the focus says %v", said)
	}
	if click(79, 20); m.here() != "cto" {
		t.Error("a click on the panel walks")
	}
	m.SetSize(50, 12)
	m.Show(Plan)
	before := m.plan.origin
	for _, msg := range []tea.Msg{
		tea.MouseClickMsg{X: 2, Y: 6, Button: tea.MouseLeft}, tea.MouseMotionMsg{X: 8, Y: 8, Button: tea.MouseLeft}, tea.MouseReleaseMsg{X: 8, Y: 8},
	} {
		m.Update(msg)
	}
	wheeled := m.plan.origin
	m.Update(tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	m.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if m.here() != "cto" || m.plan.origin == before && wheeled == before {
		t.Errorf("neither a drag nor the wheel moves the window from %v", before)
	}

	m.SetSize(120, 38)
	m.stand("backend-developer")
	m.Show(Crossroads)
	tap := m.cross.drawn.Fan().Taps[2]
	to := m.sight.rails(m.env).Steps[tap.Step].To
	if click(tap.Name.Min.X+1, tap.Row); m.here() != to {
		t.Errorf("a click on %s leads to %s", to, m.here())
	}
	card := m.cross.drawn.Card()
	if said := click(card.Min.X+1, card.Min.Y); !slices.Contains(said, tea.Msg(screen.OpenSheet{Node: to})) {
		t.Errorf("a click on the card says %v", said)
	}
}

// How long a step takes is told whole, or not at all: "after ~3 to" is no figure.
func TestThePanelTellsTheYearsOfAStepWhole(t *testing.T) {
	g := uitest.Graph(t)
	for i, unit := range []string{"ans", "year"} {
		for _, width := range []int{60, 66, 80, 100, 120} {
			m := at(uitest.Env(g, uitest.Languages()[i]), Plan, uitest.Size{W: width, H: 22}, "lead-developer")
			for range m.steps() {
				panel := m.stack((width-3)/2-2, 5, m.next)
				if text := uitest.Plain(strings.Join(panel, " ")); strings.Contains(text, "~") && !strings.Contains(text, unit) && !strings.Contains(text, "\u00a0y") {
					t.Errorf("%d columns: %q", width, text)
				}
				uitest.Press(m, "tab")
			}
		}
	}
}
