package careermap

import (
	"slices"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/rail"
	"parcours/ui/screen"
)

// sizes are those of terminals, without the frame's two lines.
func sizes() []uitest.Size { return []uitest.Size{{W: 40, H: 10}, {W: 80, H: 22}, {W: 120, H: 38}} }

func arrows() []string {
	return []string{rail.Left: "left", rail.Right: "right", rail.Up: "up", rail.Down: "down"}
}

// at is a map of a view, focused on a node.
func at(env *screen.Env, v View, size uitest.Size, id careers.NodeID) *Map {
	env.Trail = screen.NewTrail(id)
	m := New(env)
	m.SetSize(size.W, size.H)
	m.Show(v)
	return m
}

// stand puts the focus on a node, as if nothing had been walked.
func (m *Map) stand(id careers.NodeID) {
	m.env.Trail = screen.NewTrail(id)
	m.arrived()
}

func TestEveryNodeIsReachedFromEveryOtherByArrowsAlone(t *testing.T) {
	g := uitest.Graph(t)
	for _, size := range sizes() {
		for v := Plan; v <= Everything; v++ {
			if v == Crossroads {
				continue // where the left list leads back along steps only
			}
			to, m := map[careers.NodeID][]careers.NodeID{}, at(uitest.Env(g, uitest.Languages()[0]), v, size, g.Start())
			for _, n := range g.Nodes() {
				for _, arrow := range arrows() {
					m.stand(n.ID)
					uitest.Press(m, arrow)
					to[n.ID] = append(to[n.ID], m.here())
				}
			}
			for _, from := range g.Nodes() {
				seen, queue := map[careers.NodeID]bool{from.ID: true}, []careers.NodeID{from.ID}
				for ; len(queue) > 0; queue = queue[1:] {
					for _, next := range to[queue[0]] {
						if !seen[next] {
							seen[next] = true
							queue = append(queue, next)
						}
					}
				}
				if len(seen) != len(g.Nodes()) {
					t.Errorf("%v, view %d: from %s, arrows reach %d of %d nodes", size, v, from.ID, len(seen), len(g.Nodes()))
				}
			}
		}
	}
}

func TestTheOppositeArrowLeadsBackAndLeavesNoTrace(t *testing.T) {
	g := uitest.Graph(t)
	back := map[string]string{"left": "right", "right": "left", "up": "down", "down": "up"}
	for _, size := range sizes() {
		for v := Plan; v <= Everything; v++ {
			m := at(uitest.Env(g, uitest.Languages()[0]), v, size, g.Start())
			for _, n := range g.Nodes() {
				for _, arrow := range arrows() {
					m.stand(n.ID)
					uitest.Press(m, "tab")
					chosen, trail := m.choice(), slices.Clone(m.env.Trail.Nodes())
					if uitest.Press(m, arrow); m.here() == n.ID {
						continue // it chose in a list, or nothing lies there
					}
					uitest.Press(m, back[arrow])
					if !slices.Equal(m.env.Trail.Nodes(), trail) || m.choice() != chosen {
						t.Errorf("%v, view %d: %s and back from %s leads to %v, not to %v", size, v, arrow, n.ID, m.env.Trail.Nodes(), trail)
					}
				}
			}
		}
	}
}

func ladder(t *testing.T) *screen.Env {
	t.Helper()
	return uitest.Env(careerstest.Graph(t, `
		dev    1
		school 0 training
		lead   2
		expert 2
		cto    3
		school -> dev    2 entry
		dev    -> lead   5-8 promotion
		dev    -> expert 6-9 specialisation
		lead   -> cto    7 promotion
		expert -> cto    2 promotion
	`), uitest.Languages()[1])
}

func TestAWalk(t *testing.T) {
	for _, c := range []struct {
		view View
		keys string
		want careers.NodeID
		why  string
	}{
		{Plan, "right", "lead", "along the rail"},
		{Plan, "right left", "dev", "back"},
		{Plan, "right right", "cto", "on"},
		{Plan, "tab right", "expert", "what Tab has chosen"},
		{Plan, "shift+tab right", "expert", "the choice wraps"},
		{Plan, "tab tab right", "lead", "both ways"},
		{Plan, "tab down", "expert", "an arrow that points elsewhere goes where it points"},
		{Plan, "right right right", "cto", "nothing lies there"},
		{Plan, "left left", "school", "nothing lies there"},
		{Plan, "right right backspace", "lead", "back through the trail"},
		{Plan, "right right backspace backspace backspace", "dev", "the trail ends where it began"},
		{Plan, "right right home", "dev", "the start"},
		{Plan, "right space right", "cto", "the Crossroads is about the same node"},
		{Crossroads, "right", "lead", "the chosen step"},
		{Crossroads, "down right", "expert", "the next in the list"},
		{Crossroads, "down down down right", "expert", "the list ends"},
		{Crossroads, "tab right", "expert", "Tab is as down"},
		{Crossroads, "down up right", "lead", "up again"},
		{Crossroads, "left", "dev", "into the left list"},
		{Crossroads, "left right", "dev", "out of it"},
		{Crossroads, "left left", "school", "back along a step"},
		{Crossroads, "left left right", "dev", "the opposite arrow"},
		{Crossroads, "down right left", "dev", "the opposite arrow"},
		{Crossroads, "down right right left", "expert", "the opposite arrow"},
		{Crossroads, "right space space right", "cto", "to the Plan and back"},
		{Everything, "tab right", "expert", "what Tab has chosen"},
		{Everything, "tab right left right", "expert", "taken last"},
		{Everything, "right down up", "lead", "down the column and up"},
	} {
		m := at(ladder(t), c.view, uitest.Size{W: 120, H: 38}, "dev")
		uitest.Press(m, strings.Fields(c.keys)...)
		if m.here() != c.want {
			t.Errorf("view %d: %s leads to %s, want %s: %s", c.view, c.keys, m.here(), c.want, c.why)
		}
	}
}

func TestTheTrailTellsStepsFromLookingAround(t *testing.T) {
	for _, c := range []struct {
		keys  string
		nodes []careers.NodeID
		steps []bool
	}{
		{"right right", []careers.NodeID{"dev", "lead", "cto"}, []bool{false, true, true}},
		{"right down", []careers.NodeID{"dev", "lead", "expert"}, []bool{false, true, false}},
		{"right down right", []careers.NodeID{"dev", "lead", "expert", "cto"}, []bool{false, true, false, true}},
		{"right down up down up", []careers.NodeID{"dev", "lead"}, []bool{false, true}},
	} {
		m := at(ladder(t), Plan, uitest.Size{W: 120, H: 38}, "dev")
		uitest.Press(m, strings.Fields(c.keys)...)
		var steps []bool
		for i := range m.env.Trail.Nodes() {
			steps = append(steps, m.env.Trail.IsStep(i))
		}
		if !slices.Equal(m.env.Trail.Nodes(), c.nodes) || !slices.Equal(steps, c.steps) {
			t.Errorf("%s leaves %v, steps %v", c.keys, m.env.Trail.Nodes(), steps)
		}
	}
}

// Whoever only looks over the Plan leaves one node behind, however far that was.
func TestLookingAroundDoesNotFillTheTrail(t *testing.T) {
	g := uitest.Graph(t)
	m := at(uitest.Env(g, uitest.Languages()[0]), Plan, uitest.Size{W: 80, H: 22}, g.Start())
	before := len(m.env.Trail.Nodes())
	for range 8 {
		from := m.here()
		uitest.Press(m, "down")
		if g.Step(from, m.here()) != nil || g.Step(m.here(), from) != nil {
			before = len(m.env.Trail.Nodes()) // a step of the data stays
		}
	}
	if n := len(m.env.Trail.Nodes()); n > before+1 {
		t.Errorf("looking around left %v", m.env.Trail.Nodes())
	}
}

func TestTheWayGoesOnAlongTheMarkedRoute(t *testing.T) {
	for _, v := range []View{Crossroads, Everything} {
		m := at(ladder(t), v, uitest.Size{W: 120, H: 38}, "dev")
		m.env.Route = []careers.NodeID{"dev", "expert", "cto"}
		m.Update(screen.Changed{})
		if m.which != Plan {
			t.Errorf("a route to be marked is shown in view %d", m.which)
		}
		m.Show(v)
		for _, want := range []careers.NodeID{"expert", "cto"} {
			if uitest.Press(m, "right"); m.here() != want {
				t.Fatalf("view %d: → leads to %s, the route to %s", v, m.here(), want)
			}
		}
	}
}

func TestKeysWalkThroughTheViews(t *testing.T) {
	for _, lang := range uitest.Languages() {
		names := i18n.In(lang).Map.Views.Names
		m := New(uitest.Env(uitest.Graph(t), lang))
		m.SetSize(80, 22)
		for _, c := range []struct {
			key  string
			want View
		}{{"", Plan}, {"space", Crossroads}, {"space", Plan}, {"v", Crossroads}, {"v", Everything}, {"space", Crossroads}, {"v", Everything}, {"v", Plan}} {
			if c.key != "" {
				uitest.Press(m, c.key)
			}
			if m.which != c.want || !strings.HasPrefix(m.Title(), names[c.want]) {
				t.Errorf("%v: %q shows view %d, called %q", lang, c.key, m.which, m.Title())
			}
		}
	}
}

// A key that is off says why when it is pressed all the same.
func TestAKeyThatIsOffSaysWhy(t *testing.T) {
	for v := Plan; v <= Everything; v++ {
		m := at(ladder(t), v, uitest.Size{W: 80, H: 22}, "cto")
		for _, k := range m.Keys() {
			if k.Off == "" {
				continue
			}
			said := uitest.Press(m, k.Binding.Keys()[0])
			if len(said) != 1 || said[0] != (screen.Notify{Text: k.Off}) {
				t.Errorf("view %d: %v says %v, not %q", v, k.Binding.Keys(), said, k.Off)
			}
		}
	}
}

func TestANarrowTerminalBeginsWithTheCrossroadsUnlessTheUserChose(t *testing.T) {
	m := New(uitest.Env(uitest.Graph(t), uitest.Languages()[0]))
	for _, c := range []struct {
		width int
		want  View
	}{{60, Crossroads}, {80, Plan}, {40, Crossroads}} {
		if m.SetSize(c.width, 22); m.which != c.want {
			t.Errorf("%d columns begin with view %d", c.width, m.which)
		}
	}
	uitest.Press(m, "space")
	if m.SetSize(50, 22); m.which != Plan {
		t.Errorf("the Plan was asked for, view %d is shown", m.which)
	}
}

func TestThePlaceLeadsBackToTheView(t *testing.T) {
	for v, want := range [][]string{{"--at", "lead"}, {"--at", "lead", "--view", "crossroads"}, {"--at", "lead", "--view", "all"}} {
		if m := at(ladder(t), View(v), uitest.Size{W: 80, H: 22}, "lead"); !slices.Equal(m.Place(), want) {
			t.Errorf("view %d is at %v", v, m.Place())
		}
	}
}
