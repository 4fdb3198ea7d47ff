package careermap

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/chart"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// seen reports whether a node's whole box is in the window.
func (m *Map) seen(id careers.NodeID) bool {
	b, w := m.atlas.layout.Box(m.atlas.node(id)), m.window()
	return b.X >= w.X && b.Y >= w.Y && b.X+b.W <= w.X+w.W && b.Y+b.H <= w.Y+w.H
}

func TestTheNextNodeIsSeenBeforeOneStepsOnIt(t *testing.T) {
	g := uitest.Graph(t)
	for _, size := range []uitest.Size{{W: 80, H: 22}, {W: 120, H: 38}, {W: 200, H: 58}} {
		for _, depth := range []int{whole, 1} {
			m := New(uitest.Env(g, uitest.Languages()[0]))
			m.asked, m.depth = true, depth
			m.SetSize(size.W, size.H)
			for _, n := range g.Nodes() {
				m.goTo(n.ID)
				for range max(1, len(m.branches())) {
					next := m.choice()
					if next == nil {
						break
					}
					area := m.regions.drawing
					both := union(m.atlas.layout.Box(m.atlas.node(n.ID)), m.atlas.layout.Box(m.atlas.node(next.To)))
					if both.W <= area.W && both.H <= area.H && !m.seen(next.To) {
						t.Errorf("%d×%d, depth %d: from %s, %s is out of sight", size.W, size.H, depth, n.ID, next.To)
					}
					m.turnTo(+1)
				}
			}
		}
	}
}

func TestWhatLiesOutsideTheWindowIsCountedOnItsSide(t *testing.T) {
	m := New(uitest.Env(uitest.Graph(t), uitest.Languages()[1]))
	m.asked, m.depth = true, whole
	m.SetSize(80, 22)
	left, right, above, below := m.atlas.layout.Outside(m.window())
	edge := uitest.Plain(m.edge())
	for _, c := range []struct {
		n    int
		said string
	}{{left, m.env.Words.Map.Left(left)}, {right, m.env.Words.Map.Right(right)}, {above, m.env.Words.Map.Above(above)}, {below, m.env.Words.Map.Below(below)}} {
		if strings.Contains(edge, c.said) != (c.n > 0) {
			t.Errorf("with %d nodes on a side, the edge says %q", c.n, edge)
		}
	}
	if left+right+above+below == 0 {
		t.Fatal("the whole map fits 80×22: the test tests nothing")
	}
}

func TestTheMouseWalksOpensAndPans(t *testing.T) {
	m := walk(t, `
		dev 1
		school 0 training
		school -> dev 2 entry
		dev -> lead 5 promotion
	`)
	at := func(id careers.NodeID) tea.Mouse {
		b, d := m.atlas.layout.Box(m.atlas.node(id)), m.regions.drawing
		return tea.Mouse{X: b.X - m.origin.X + d.X + 1, Y: b.Y - m.origin.Y + d.Y + 1, Button: tea.MouseLeft}
	}
	uitest.Run(m.Update(tea.MouseClickMsg(at("lead"))))
	if m.here() != "lead" {
		t.Errorf("a click on a node leads to %s", m.here())
	}
	if said := uitest.Run(m.Update(tea.MouseClickMsg(at("lead")))); len(said) != 1 || said[0] != (screen.OpenSheet{Node: "lead"}) {
		t.Errorf("a click on the focused node asks for %v, want its sheet", said)
	}

	large := New(uitest.Env(uitest.Graph(t), uitest.Languages()[0]))
	large.asked, large.depth = true, whole
	large.SetSize(80, 22)
	from := large.origin
	large.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if large.origin == from {
		large.Update(tea.MouseWheelMsg{Button: tea.MouseWheelUp})
	}
	if large.origin == from {
		t.Error("the wheel does not move the map")
	}
	for range 100 {
		large.Update(tea.MouseWheelMsg{Button: tea.MouseWheelRight})
		large.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	}
	w, h := large.atlas.layout.Size()
	if win := large.window(); win.X+win.W > max(w, win.W) || win.Y+win.H > max(h, win.H) {
		t.Errorf("the wheel moved the window %+v off the drawing of %d×%d", win, w, h)
	}
}

func TestAnotherLanguageDoesNotMakeTheMapJump(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, uitest.Languages()[0])
	m := New(env)
	m.asked, m.depth = true, whole
	m.lock = lock{detail: true, Detail: chart.Shorts, direction: true}
	m.SetSize(120, 38)
	before := m.atlas.order()
	env.Words = uitest.Env(g, uitest.Languages()[1]).Words
	m.Update(screen.Changed{})
	for i, id := range m.atlas.order() {
		if before[i] != id {
			t.Fatalf("node %d is %s, it was %s", i, id, before[i])
		}
	}
}
