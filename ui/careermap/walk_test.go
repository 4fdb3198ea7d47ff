package careermap

import (
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/chart"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// arrows are the keys of the walk.
func arrows() []string { return []string{"right", "left", "up", "down"} }

// moves are the nodes that one arrow leads to from each node. What the trail
// remembers can only open more ways, so each begins afresh.
func moves(g *careers.Graph, prepare func(*Map)) map[careers.NodeID][]careers.NodeID {
	to := map[careers.NodeID][]careers.NodeID{}
	for _, n := range g.Nodes() {
		for _, arrow := range arrows() {
			env := uitest.Env(g, uitest.Languages()[0])
			env.Trail.Go(n.ID)
			m := New(env)
			prepare(m)
			m.SetSize(80, 22)
			// Arrows may first choose among branches: press on until one has moved.
			for range len(g.Next(n.ID)) + 1 {
				if uitest.Press(m, arrow); m.here() != n.ID {
					to[n.ID] = append(to[n.ID], m.here())
					break
				}
			}
		}
	}
	return to
}

func TestEveryNodeIsReachedFromEveryOtherByArrowsAlone(t *testing.T) {
	g := uitest.Graph(t)
	views := map[string]func(*Map){
		"whole map":     func(m *Map) { m.asked, m.depth = true, whole },
		"neighbourhood": func(m *Map) { m.asked, m.depth = true, 1 },
		"top to bottom": func(m *Map) {
			m.asked, m.depth, m.lock = true, whole, lock{direction: true, Direction: chart.TopDown}
		},
	}
	for name, prepare := range views {
		to := moves(g, prepare)
		for _, from := range g.Nodes() {
			seen := map[careers.NodeID]bool{from.ID: true}
			for queue := []careers.NodeID{from.ID}; len(queue) > 0; queue = queue[1:] {
				for _, next := range to[queue[0]] {
					if !seen[next] {
						seen[next] = true
						queue = append(queue, next)
					}
				}
			}
			if len(seen) != len(g.Nodes()) {
				t.Errorf("%s: from %s, arrows reach %d of %d nodes", name, from.ID, len(seen), len(g.Nodes()))
			}
		}
	}
}

func walk(t *testing.T, text string) *Map {
	t.Helper()
	m := New(uitest.Env(careerstest.Graph(t, text), uitest.Languages()[1]))
	m.SetSize(120, 38)
	return m
}

func TestTheWalkRemembersTheBranchTaken(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want careers.NodeID
		why  string
	}{
		{[]string{"right"}, "lead", "the first step of the dataset"},
		{[]string{"right", "left"}, "dev", "back the way one came"},
		{[]string{"right", "right"}, "cto", "on along the next"},
		{[]string{"tab", "right"}, "expert", "the branch chosen with Tab"},
		{[]string{"shift+tab", "right"}, "expert", "the branch before the first is the last"},
		{[]string{"tab", "right", "left", "right"}, "expert", "the branch taken last"},
		{[]string{"right", "right", "left"}, "lead", "back along the step that was taken"},
		{[]string{"right", "down", "right", "left"}, "expert", "back to where one came from, not to the first"},
		{[]string{"right", "right", "right"}, "cto", "no step leaves: one stays"},
		{[]string{"left", "left"}, "school", "no step leads here: one stays"},
		{[]string{"right", "right", "backspace"}, "lead", "back through the trail"},
		{[]string{"right", "right", "backspace", "backspace", "backspace"}, "dev", "the trail ends where it began"},
		{[]string{"right", "right", "home"}, "dev", "home is the start"},
		{[]string{"right", "down"}, "expert", "down the column"},
		{[]string{"right", "down", "up"}, "lead", "and up again"},
	} {
		m := walk(t, `
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
		`)
		uitest.Press(m, c.keys...)
		if m.here() != c.want {
			t.Errorf("%v leads to %s, want %s: %s", c.keys, m.here(), c.want, c.why)
		}
	}
}

func TestGoingOnFollowsTheMarkedRoute(t *testing.T) {
	m := walk(t, `
		dev 1
		dev    -> lead   5 promotion
		dev    -> expert 6 specialisation
		lead   -> cto    7 promotion
		expert -> lead   1 lateral
		expert -> cto    2 promotion
	`)
	m.env.Route = []careers.NodeID{"dev", "expert", "cto"}
	uitest.Run(m.Update(screen.Changed{}))
	for _, want := range []careers.NodeID{"expert", "cto"} {
		uitest.Press(m, "right")
		if m.here() != want {
			t.Fatalf("→ leads to %s, the route to %s", m.here(), want)
		}
	}
}
