package careermap

import (
	"image"
	"strconv"
	"strings"
	"sync"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/atlas"
	"parcours/ui/cells"
	"parcours/ui/i18n"
	"parcours/ui/livery"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
)

// planView is the Plan of the whole graph or, of a large one, of one family at a
// time, chosen from a table.
type planView struct {
	m *Map

	rails  *atlas.Rails // what is drawn
	words  *i18n.Words
	family int // that rails holds

	plan        *rail.Plan
	width, room int // cells across and lines there are
	rowHeight   int // asked for, 0 as fits
	origin      image.Point
}

// isLarge reports whether the graph begins as a table.
func (v *planView) isLarge() bool { return len(v.m.env.Graph.Nodes()) > atlas.PlanMost }

// source is what the Plan draws: all nodes, or the family of the focused one.
func (v *planView) source() *atlas.Rails {
	if !v.isLarge() {
		return v.m.sight.rails(v.m.env)
	}
	g, w := v.m.env.Graph, v.m.env.Words
	if family := atlas.FamilyOf(g, g.Node(v.m.here())); v.rails == nil || v.words != w || v.family != family {
		v.words, v.family = w, family
		v.rails, _ = atlas.RailsAround(g, w, v.m.here(), 0)
	}
	return v.rails
}

func (v *planView) lay(width, lines int) {
	v.width, v.room = width, lines
	v.rails = v.source()
	v.plan = rail.NewPlan(v.rails.Graph, rail.PlanOptions{Width: width, Lines: max(lines-1, 1), RowHeight: v.rowHeight})
}

// fits reports whether the whole width of the Plan is seen at once.
func (v *planView) fits() bool { return v.plan != nil && v.plan.Size().X <= v.width }

// window is the part of the drawing that is on the screen, below the headings.
func (v *planView) window() image.Rectangle {
	room := max(v.room-1, 0)
	if v.plan.Size().Y > room || v.plan.Size().X > v.width {
		room = max(room-1, 0) // the last line says what is out of sight
	}
	h := min(v.plan.Size().Y, room)
	return image.Rect(0, 0, v.width, h).Add(v.origin)
}

func (v *planView) height() int {
	if v.plan == nil {
		return 0
	}
	return 1 + v.window().Dy() + v.legendLines()
}

// legendLines is 1 where a line is left for the legend.
func (v *planView) legendLines() int {
	if v.room-1-v.window().Dy() > 0 {
		return 1
	}
	return 0
}

// follow moves the window as little as it takes to show the focused station and,
// where both fit, the chosen one.
func (v *planView) follow() {
	if v.plan == nil {
		return
	}
	if r := v.source(); r.Graph != v.plan.Graph() {
		v.lay(v.width, v.room)
	}
	marks := v.m.marks(v.rails)
	if marks.Focus == rail.NoStation {
		return
	}
	need := v.boxOf(marks.Focus)
	size, window := v.plan.Size(), v.window()
	if marks.Chosen != rail.NoStation {
		if both := need.Union(v.boxOf(marks.Chosen)); both.Dx() <= window.Dx() && both.Dy() <= window.Dy() {
			need = both
		}
	}
	v.origin.X = slideTo(v.origin.X, window.Dx(), need.Min.X, need.Dx(), size.X)
	v.origin.Y = slideTo(v.origin.Y, window.Dy(), need.Min.Y, need.Dy(), size.Y)
}

// boxOf is a station's cells, its note included.
func (v *planView) boxOf(station int) image.Rectangle {
	box := v.plan.Name(station)
	box.Max.Y += min(v.plan.RowHeight(), 2) - 1
	return box
}

// slideTo returns the origin nearest to from at which a window of size cells shows
// length cells from at, of a drawing of all cells.
func slideTo(from, size, at, length, all int) int {
	if all <= size {
		return 0
	}
	if at+length > from+size {
		from = at + length - size
	}
	return min(max(min(from, at), 0), all-size)
}

// grids are lent while a Plan is drawn: one of 120×40 cells takes 150 KB, and a server draws for hundreds.
var grids = sync.Pool{New: func() any { return new(rail.Grid) }}

func (v *planView) lines() []string {
	if v.plan == nil {
		return nil
	}
	grid := grids.Get().(*rail.Grid)
	defer grids.Put(grid)
	v.plan.Draw(grid, v.window(), v.m.marks(v.rails), cells.SymbolsIn(v.m.env.ASCII))
	lines := []string{livery.Heads(v.plan, v.rails.Station(v.m.here()), v.origin.X, v.width, v.m.env.Theme)}
	lines = append(lines, livery.Rows(grid, v.rails.Graph, v.m.env.Theme)...)
	if v.legendLines() > 0 {
		lines = append(lines, v.legend())
	}
	return lines
}

// legend is one line: what is out of sight, then what the marks mean where there
// are any, else the tracks or, without colours, the signs.
func (v *planView) legend() string {
	var b strings.Builder
	t, w := v.m.env.Theme, v.m.env.Words.Map.Views
	room := v.width
	if hidden := v.hidden(); hidden != "" {
		t.Notice.Write(&b, hidden+"  ")
		room -= rich.Width(hidden) + 2
	}
	if text := v.m.legend(); text != "" {
		t.Muted.Write(&b, rich.Cut(text, max(room, 0)))
		return b.String()
	}
	if !t.IsColourless {
		v.tracks(&b, room)
		return b.String()
	}
	for i, sign := range rail.Signs(cells.SymbolsIn(v.m.env.ASCII)) {
		text := sign + " " + w.Signs[i] + "  "
		if room -= rich.Width(text); room < 0 {
			break
		}
		t.Muted.Write(&b, text)
	}
	return b.String()
}

// tracks names the tracks of the Plan by their colours: by whole names or by what
// stands before the first comma in them, all or none.
func (v *planView) tracks(b *strings.Builder, room int) {
	t, line, all := v.m.env.Theme, "━━ ", v.m.env.Graph.Tracks()
	for _, short := range []bool{false, true} {
		names, need := map[int]string{}, 0
		for i, track := range all {
			if v.isLarge() && v.family != i+1 {
				continue
			}
			name := phrase.Text(v.m.env.Words, track.Name)
			if short {
				name, _, _ = strings.Cut(name, ",")
			}
			names[i] = name
			need += rich.Width(line+name) + 2
		}
		if need > room {
			continue
		}
		for i := range all {
			name, ok := names[i]
			if !ok {
				continue
			}
			t.Track(i+1).RailAhead.Write(b, line)
			t.Muted.Write(b, name+"  ")
		}
		if hint := v.m.env.Words.Map.Views.MainOnly; need+rich.Width(hint) <= room {
			t.Muted.Write(b, hint)
		}
		return
	}
}

// hidden counts the lines out of sight, in words where there is room for them.
func (v *planView) hidden() string {
	w, window, size := v.m.env.Words.Map.Views, v.window(), v.plan.Size()
	above, below := window.Min.Y, size.Y-window.Max.Y
	for _, inWords := range []bool{true, false} {
		var parts []string
		add := func(n int, sign string, say func(int) string) {
			switch {
			case n <= 0:
			case say == nil:
				parts = append(parts, sign)
			case inWords:
				parts = append(parts, sign+" "+say(n))
			default:
				parts = append(parts, sign+strconv.Itoa(n))
			}
		}
		add(window.Min.X, "←", nil)
		add(above, "↑", w.RowsAbove)
		add(below, "↓", w.RowsBelow)
		add(size.X-window.Max.X, "→", nil)
		if text := strings.Join(parts, "  "); rich.Width(text)+2 <= v.width || !inWords {
			return text
		}
	}
	return ""
}

func (v *planView) arrow(d rail.Direction) tea.Cmd {
	if v.plan == nil {
		return nil
	}
	from := v.rails.Station(v.m.here())
	to := v.pointedTo(from, d)
	if to == rail.NoStation {
		to = v.plan.Towards(from, d)
	}
	if to == rail.NoStation {
		return v.m.say(v.m.env.Words.Map.Views.NothingThere[d])
	}
	v.m.moveTo(v.rails.IDs[to])
	return nil
}

// pointedTo is where the step leads that Tab has chosen, if the arrow points there:
// left or right, or up or down to what stands in the same column of cells.
func (v *planView) pointedTo(from int, d rail.Direction) int {
	s := v.m.choice()
	if v.m.chosen < 0 || s == nil || v.rails.Station(s.To) == rail.NoStation {
		return rail.NoStation
	}
	to := v.rails.Station(s.To)
	way := v.plan.Sign(to).Sub(v.plan.Sign(from))
	lies := rail.Down
	switch {
	case way.X > 0:
		lies = rail.Right
	case way.X < 0:
		lies = rail.Left
	case way.Y < 0:
		lies = rail.Up
	}
	if lies != d {
		return rail.NoStation
	}
	return to
}

func (v *planView) enter() bool { return false }

func (v *planView) click(x, y int) tea.Cmd {
	if v.plan == nil || y < 1 || y > v.window().Dy() {
		return nil
	}
	station := v.plan.StationAt(image.Pt(x, y-1).Add(v.origin))
	if station == rail.NoStation {
		v.m.drag = &struct{ x, y int }{x, y}
		return nil
	}
	return v.m.pointedAt(v.rails.IDs[station])
}

func (v *planView) pan(dx, dy int) tea.Cmd {
	if v.plan == nil {
		return nil
	}
	size, window := v.plan.Size(), v.window()
	v.origin.X = min(max(v.origin.X+dx, 0), max(size.X-window.Dx(), 0))
	v.origin.Y = min(max(v.origin.Y+dy, 0), max(size.Y-window.Dy(), 0))
	return nil
}

func (v *planView) resize(by int) tea.Cmd {
	w := v.m.env.Words.Map
	if v.plan == nil || by == 0 {
		v.rowHeight = 0
		return v.m.say(w.Fitted)
	}
	switch h := v.plan.RowHeight() + by; {
	case h < 1:
		return v.m.say(w.Plainest)
	case h > 3:
		return v.m.say(w.Richest)
	default:
		v.rowHeight = h
	}
	return v.m.say(w.Locked)
}

func (v *planView) cursor() (x, y int, ok bool) {
	if v.plan == nil {
		return 0, 0, false
	}
	station := v.rails.Station(v.m.here())
	if station == rail.NoStation {
		return 0, 0, false
	}
	at := v.plan.Sign(station).Sub(v.origin)
	return at.X, at.Y + 1, at.X >= 0 && at.X < v.width && at.Y >= 0 && at.Y < v.window().Dy()
}
