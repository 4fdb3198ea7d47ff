package careermap

import (
	"fmt"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/brief"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// block is one part of the panel: lines dressed for the screen. Where room is
// short a block shows its first lines, and never fewer than least.
type block struct {
	lines  []string
	least  int
	headed bool // the first line says nothing without a second
}

// part makes blocks for so many cells across. Of a list it need lay out no more than tells that there
// is no room for more.
type part func(width, room int) []block

// splitFrom is the width from which the panel has two halves.
const splitFrom = 60

// panel tells about the focused node, and the chosen step, in exactly height lines.
func (m *Map) panel(width, height int) []string {
	if width <= 0 || height <= 0 {
		return nil
	}
	left, right := []part{m.about, m.tasks}, []part{m.next, m.skills}
	if m.IsTable() {
		left, right = []part{m.table.about}, []part{m.table.among}
	}
	if width < splitFrom {
		return m.stack(width-rich.Width(m.more()), height, left[0], right[0])
	}
	half, dots := (width-3)/2, rich.Width(m.more()) // which stand behind the last line
	leftLines, rightLines := m.stack(half-dots, height, left...), m.stack(width-half-3-dots, height, right...)
	rule := "│" // in the terminal's ink: a colour on each line is sent with each key
	lines := make([]string, height)
	for y := range lines {
		lines[y] = " " + rich.Pad(line(leftLines, y), half) + rule + " " + line(rightLines, y)
	}
	return lines
}

// stack sets blocks below each other: every block gets its least, in order,
// then each as much more as is left. What is cut says so on its last line.
func (m *Map) stack(width, height int, parts ...part) []string {
	var blocks []block
	room := height
	for _, part := range parts {
		some := part(width, max(room, 1))
		for _, b := range some {
			room -= min(b.least, len(b.lines))
		}
		blocks = append(blocks, some...)
	}
	take := share(blocks, height)
	var lines []string
	cut, marked := false, false
	for i, b := range blocks {
		lines = append(lines, b.lines[:take[i]]...)
		if isCut := take[i] < len(b.lines); isCut && take[i] > 0 {
			lines[len(lines)-1] += m.more()
			cut, marked = true, true
		} else if cut = cut || isCut; take[i] > 0 {
			marked = false
		}
	}
	if cut && !marked && len(lines) > 0 {
		lines[len(lines)-1] += m.more()
	}
	for len(lines) < height {
		lines = append(lines, "")
	}
	return lines
}

// share gives each block lines of the height, the least of each first.
func share(blocks []block, height int) []int {
	take := make([]int, len(blocks))
	for i, b := range blocks {
		take[i] = min(b.least, len(b.lines), height)
		height -= take[i]
	}
	for i, b := range blocks {
		more := min(len(b.lines)-take[i], height)
		if b.headed && take[i]+more < 2 {
			more = 0
		}
		take[i] += more
		height -= more
	}
	return take
}

// more marks a line as the last of more that the sheet shows.
func (m *Map) more() string { return " …" }

// about is what the node is and what it pays.
func (m *Map) about(width, _ int) []block {
	n, t := m.env.Graph.Node(m.here()), m.env.Theme
	title := m.wrap(m.title(n.ID), width, t.Strong) // its colour stands on the map
	blocks := []block{
		{lines: title, least: len(title)},
		{lines: m.wrap(phrase.Text(m.env.Words, n.Summary), width, t.Text), least: 2},
	}
	if n.Course == nil && m.height < barsFrom {
		return append(blocks, block{lines: m.wrap(brief.InWords(m.env, n), width, t.Text), least: 4})
	}
	worth, on := brief.Worth(m.env, m.axis, n, width, stripRows)
	least := 4
	if n.Course != nil {
		least = 2
	}
	blocks = append(blocks, block{lines: rendered(worth), least: least})
	if len(on.Sources) > 0 {
		rests := rich.Fitting(width, telling.Rests(m.env.Graph, m.env.Words, on)...)
		blocks = append(blocks, block{lines: m.wrap(rests, width, t.Muted), least: 1})
	}
	return blocks
}

func rendered(lines []rich.Line) (all []string) {
	for _, l := range lines {
		all = append(all, l.Render())
	}
	return all
}

// barsFrom is the height of the screen from which pay is drawn as bars.
const barsFrom = 30

// stripRows is how many figures the panel has room for.
const stripRows = 4

// next tells the chosen step: where it leads, of what kind it is, why people take
// it and what it pays there.
func (m *Map) next(width, _ int) []block {
	t, w := m.env.Theme, m.env.Words
	s := m.told()
	if s == nil {
		return []block{{lines: m.wrap(w.Plan.NowToGo, width, t.Muted), least: 1}}
	}
	sign, id := "► ", s.To
	if s.To == m.here() {
		sign, id = "◄ ", s.From
	} else if s.Kind == careers.Related {
		sign = "● "
	}
	n := m.env.Graph.Node(id)
	head := m.wrap(sign+m.env.Called(n, width-rich.Width(sign)), width, m.env.Track(n).NameLit)
	kind := w.Map.Step(w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years))
	if rich.Width(kind) > width {
		kind = w.Map.Step(w.Facts.StepKind[s.Kind], phrase.YearsShort(w, s.Years))
	}
	if steps := m.steps(); s.From == m.here() && len(steps) > 1 {
		which := fmt.Sprintf(" (%d/%d)", slices.Index(steps, s)+1, len(steps))
		if rich.Width(kind+which) <= width {
			kind += which
		}
	}
	how := m.wrap(kind, width, t.Text)
	blocks := []block{{lines: head, least: 1}, {lines: how, least: len(how)}} // never half of the years
	if why := phrase.Why(w, s); why != "" {
		blocks = append(blocks, block{lines: m.wrap(why, width, t.Text), least: 2})
	}
	if pay := phrase.Headline(n); len(pay) > 0 && n.Course == nil && s.To == id {
		said := phrase.LevelledForms(w, m.env.Graph, pay[0])
		for i := range said {
			said[i] = w.Units.Colon(w.Map.Views.Pays, said[i])
		}
		blocks = append(blocks, block{lines: m.wrap(rich.Fitting(width, said...), width, t.Text), least: 1})
	}
	return blocks
}

// told is the step that the panel tells, nil for none.
func (m *Map) told() *careers.Step {
	if m.which == Crossroads {
		return m.cross.told()
	}
	return m.choice()
}

// tasks are the first tasks of the focused node.
func (m *Map) tasks(width, room int) []block {
	var lines []string
	for _, task := range m.env.Graph.Node(m.here()).Tasks {
		if len(lines) >= room { // with the heading more than that
			break
		}
		lines = append(lines, m.item(m.env.Text(task.Text), width)...)
	}
	return m.headed(m.env.Words.Map.Tasks, lines, width)
}

// skills are its essential skills, under its name: they stand below what is said
// of another node.
func (m *Map) skills(width, room int) []block {
	var lines []string
	for _, need := range m.env.Graph.Node(m.here()).Needs {
		if need.Essential && len(lines) < room {
			lines = append(lines, m.item(m.env.Text(m.env.Graph.Skill(need.Skill).Name), width)...)
		}
	}
	head := m.env.Words.Map.Skills + " · "
	return m.headed(head+m.env.Graph.Node(m.here()).Brief(m.env.Words.Tag), lines, width)
}

func (m *Map) headed(head string, lines []string, width int) []block {
	if len(lines) == 0 {
		return nil
	}
	lines = append([]string{m.env.Theme.Muted.Render(rich.Cut(strings.ToUpper(head), width))}, lines...)
	return []block{{lines: lines, headed: true}}
}

// item is a line of a list, wrapped under its bullet.
func (m *Map) item(text string, width int) []string {
	var lines []string
	for _, l := range rich.Hang(rich.Span{Text: "– ", Style: m.env.Theme.Muted}, width, rich.Span{Text: text, Style: m.env.Theme.Text}) {
		lines = append(lines, l.Render())
	}
	return lines
}

// wrap breaks a text on words and dresses each line.
func (m *Map) wrap(text string, width int, style theme.Style) []string {
	if width <= 0 {
		return nil
	}
	return rendered(rich.Text(text, style, width))
}
