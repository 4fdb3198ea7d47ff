package careermap

import (
	"image"
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/livery"
	"parcours/ui/rail"
)

// crossView is the Crossroads of the focused node.
type crossView struct {
	m           *Map
	width, room int
	origin      int // the step in that is chosen, an index into origins, -1 while a step out is
	drawn       *rail.Crossroads
}

func (v *crossView) lay(width, lines int) {
	v.width, v.room = width, lines
}

// origins are the steps into the focused node from where it does not lead back.
func (v *crossView) origins() []int {
	r := v.m.sight.rails(v.m.env)
	return r.Graph.Origins(r.Station(v.m.here()))
}

// step is the chosen step, in or out, -1 for none.
func (v *crossView) step() int {
	r := v.m.sight.rails(v.m.env)
	if v.origin >= 0 {
		if steps := v.origins(); v.origin < len(steps) {
			return steps[v.origin]
		}
	}
	if s := v.m.choice(); s != nil {
		return r.Graph.Step(r.Station(s.From), r.Station(s.To))
	}
	return -1
}

// leastLines is how few lines a Crossroads is drawn in; the frame shows no screen
// with less room.
const leastLines = 4

func (v *crossView) follow() {
	if v.drawn = nil; v.room < leastLines {
		return
	}
	r := v.m.sight.rails(v.m.env)
	v.drawn = rail.NewCrossroads(r.Graph, r.Station(v.m.here()), rail.CrossroadsOptions{
		Width: v.width, Lines: v.room, Captions: atlas.Captions(v.m.env.Words), Chosen: v.step(), Symbols: cells.SymbolsIn(v.m.env.ASCII), Marks: v.m.marks(r),
	})
}

func (v *crossView) lines() []string {
	if v.drawn == nil {
		return nil
	}
	return livery.Rows(v.drawn.Grid(), v.m.sight.rails(v.m.env).Graph, v.m.env.Theme)
}

func (v *crossView) height() int {
	if v.drawn == nil {
		return 0
	}
	return v.drawn.Grid().H
}

func (v *crossView) arrow(d rail.Direction) tea.Cmd {
	w, r := v.m.env.Words.Map, v.m.sight.rails(v.m.env)
	switch d {
	case rail.Up, rail.Down:
		return v.choose(map[rail.Direction]int{rail.Up: -1, rail.Down: +1}[d])
	case rail.Right:
		if v.origin >= 0 {
			v.origin = -1
			v.follow()
			return nil
		}
		s := v.m.choice()
		if s == nil {
			return v.m.say(w.NoNext)
		}
		v.m.moveTo(s.To)
		return nil
	}
	steps := v.origins()
	switch {
	case len(steps) == 0:
		return v.m.say(v.m.whyNoOrigin())
	case v.origin >= 0:
		v.m.moveTo(r.IDs[r.Graph.Steps[steps[v.origin]].From])
		return nil
	}
	v.origin = max(slices.IndexFunc(steps, func(s int) bool { return r.IDs[r.Graph.Steps[s].From] == v.m.env.Trail.Came(v.m.here()) }), 0)
	v.follow()
	return nil
}

// choose goes up (-1) or down (+1) the list that the choice is in.
func (v *crossView) choose(by int) tea.Cmd {
	if v.origin >= 0 {
		v.origin = min(max(v.origin+by, 0), len(v.origins())-1)
		v.follow()
		return nil
	}
	steps := v.m.steps()
	if len(steps) == 0 {
		return v.m.say(v.m.env.Words.Map.NoNext)
	}
	v.m.chosen = min(max(slices.Index(steps, v.m.choice())+by, 0), len(steps)-1)
	v.follow()
	return nil
}

// told is the step that the panel tells: the chosen one, in or out.
func (v *crossView) told() *careers.Step {
	if s := v.step(); s >= 0 {
		return v.m.sight.rails(v.m.env).Steps[s]
	}
	return nil
}

func (v *crossView) enter() bool { return false }

func (v *crossView) click(x, y int) tea.Cmd {
	if v.drawn == nil {
		return nil
	}
	r := v.m.sight.rails(v.m.env)
	if s := v.drawn.StepAt(image.Pt(x, y)); s >= 0 {
		step := r.Graph.Steps[s]
		other := step.To
		if other == r.Station(v.m.here()) {
			other = step.From
		}
		return v.m.pointedAt(r.IDs[other])
	}
	if v.drawn.IsCentre(image.Pt(x, y)) {
		return v.m.pointedAt(v.m.here())
	}
	return nil
}

func (v *crossView) pan(_, dy int) tea.Cmd {
	if dy == 0 {
		return nil
	}
	return v.choose(dy / max(dy, -dy))
}

func (v *crossView) resize(int) tea.Cmd { return nil }

func (v *crossView) cursor() (x, y int, ok bool) {
	if v.drawn == nil {
		return 0, 0, false
	}
	at := v.drawn.Cursor()
	return at.X, at.Y, true
}
