package careermap

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// block is one part of the panel: lines dressed for the screen. Where room is
// short a block shows its first lines, and never fewer than least.
type block struct {
	lines []string
	least int
}

// panel tells about the focused node, in exactly the panel's height.
func (m *Map) panel() []string {
	r := m.regions.panel
	if r.W <= 0 || r.H <= 0 {
		return nil
	}
	if r.W < 76 || m.regions.beside {
		return m.stack(r.W-1, r.H, m.about, m.next, m.work)
	}
	half := (r.W - 3) * 55 / 100
	left, right := m.stack(half, r.H, m.about), m.stack(r.W-half-3, r.H, m.next, m.work)
	rule := m.env.Theme.Line.Render(m.env.Sign("│", "|"))
	lines := make([]string, r.H)
	for y := range lines {
		lines[y] = pad(line(left, y), half+1) + rule + " " + line(right, y)
	}
	return lines
}

// stack sets blocks below each other: every block gets its least, in order,
// then each as much more as is left. What is cut says so on the last line.
func (m *Map) stack(width, height int, parts ...func(width int) []block) []string {
	var blocks []block
	for _, part := range parts {
		blocks = append(blocks, part(width)...)
	}
	take := share(blocks, height)
	var lines []string
	cut := false
	for i, b := range blocks {
		lines = append(lines, b.lines[:take[i]]...)
		cut = cut || take[i] < len(b.lines)
	}
	if cut && len(lines) > 0 {
		lines = lines[:min(len(lines), height)]
		lines[len(lines)-1] = m.goesOn(lines[len(lines)-1], width)
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
		take[i] += more
		height -= more
	}
	return take
}

// goesOn marks a line as the last of more that the sheet shows.
func (m *Map) goesOn(line string, width int) string {
	more := m.env.Sign(" …", " ...")
	return ansi.Truncate(line, width-ansi.StringWidth(more), "") + m.env.Theme.Muted.Render(more)
}

// about is what the node is and what it pays.
func (m *Map) about(width int) []block {
	n, t := m.env.Graph.Node(m.here()), m.env.Theme
	title := m.wrap(m.title(n.ID), width, t.Title.Render)
	blocks := []block{
		{title, len(title)},
		{m.wrap(m.env.Text(n.Summary), width, t.Text.Render), 2},
	}
	if n.Course != nil {
		return append(blocks, block{m.course(n.Course, width), 2})
	}
	return append(blocks, block{m.pay(n, width), 3})
}

// pay is the node's headline figures as bars on the axis of all roles.
func (m *Map) pay(n *careers.Node, width int) []string {
	t := m.env.Theme
	head := phrase.Values(n.Headline.Pay)
	if len(head) == 0 {
		return []string{t.Muted.Render(ansi.Truncate(m.env.Words.Facts.NoPay, width, "…"))}
	}
	var lines []string
	for _, l := range paychart.Compact(m.env.Words, m.axis, head, width, m.env.ASCII) {
		var b strings.Builder
		for _, piece := range l {
			paychart.Style(t, piece.Role).Write(&b, piece.Text)
		}
		lines = append(lines, b.String())
	}
	if beside := phrase.BesideLine(m.env.Words, m.env.Graph, n); beside != "" {
		// Above the unit: where there is room for three lines, it is the third.
		lines = slices.Insert(lines, len(head), m.wrap(beside, width, t.Muted.Render)...)
	}
	return lines
}

// course is how long a training takes, what it costs and what one needs.
func (m *Map) course(c *careers.Course, width int) []string {
	w := m.env.Words
	var lines []string
	for _, f := range []struct {
		label string
		fact  careers.Statement
	}{{w.Map.Length, c.Length}, {w.Map.Entry, c.Entry}, {w.Map.Cost, c.Cost}, {w.Map.Diploma, c.Diploma}} {
		text := w.Units.Colon(f.label, phrase.Statement(w, f.fact))
		lines = append(lines, m.wrap(text, width, m.env.Theme.Text.Render)...)
	}
	return lines
}

// next lists the steps from here, the chosen one marked and then told.
func (m *Map) next(width int) []block {
	t, w := m.env.Theme, m.env.Words
	steps, choice := m.branches(), m.choice()
	if len(steps) == 0 {
		return []block{{m.wrap(w.Plan.NowToGo, width, t.Muted.Render), 1}}
	}
	head := t.Head.Render(ansi.Truncate(w.Units.Colon(w.Map.Next, strconv.Itoa(len(steps))), width, "…"))
	lines := []string{head}
	for _, s := range m.around(steps, choice) {
		lines = append(lines, m.step(s, s == choice, width))
	}
	told := w.Map.Step(w.Facts.StepKind[choice.Kind], phrase.Years(w, choice.Years))
	if why := phrase.Why(w, choice); why != "" {
		told = w.Units.Colon(told, why)
	}
	return []block{{lines, min(len(lines), 4)}, {m.wrap(told, width, t.Muted.Render), 2}}
}

// around turns the list so that the chosen step is among the first three.
func (m *Map) around(steps []*careers.Step, choice *careers.Step) []*careers.Step {
	for i, s := range steps {
		if s == choice && i > 2 {
			return append(append([]*careers.Step{}, steps[i-2:]...), steps[:i-2]...)
		}
	}
	return steps
}

// step is a line of the list: where it leads and, where there is room for all
// of it, what kind of step it is.
func (m *Map) step(s *careers.Step, chosen bool, width int) string {
	t, w := m.env.Theme, m.env.Words
	sign, style := "  ", t.Text
	if chosen {
		sign, style = m.env.Sign("► ", "> "), t.Accent
	}
	to := sign + m.env.Text(m.env.Graph.Node(s.To).Name)
	how := "  " + w.Map.Step(w.Facts.StepKind[s.Kind], phrase.Years(w, s.Years))
	if ansi.StringWidth(to+how) > width {
		how = ""
	}
	return style.Render(ansi.Truncate(to, width, m.env.Sign("…", "..."))) + t.Muted.Render(how)
}

// work is the first tasks and the essential skills.
func (m *Map) work(width int) []block {
	n, t, w := m.env.Graph.Node(m.here()), m.env.Theme, m.env.Words
	var tasks []string
	for _, task := range n.Tasks {
		tasks = append(tasks, m.item(m.env.Text(task.Text), width)...)
	}
	var skills []string
	for _, need := range n.Needs {
		if need.Essential {
			skills = append(skills, m.item(m.env.Text(m.env.Graph.Skill(need.Skill).Name), width)...)
		}
	}
	var blocks []block
	for _, part := range []struct {
		head  string
		lines []string
	}{{w.Map.Tasks, tasks}, {w.Map.Skills, skills}} {
		if len(part.lines) > 0 {
			lines := append([]string{t.Head.Render(ansi.Truncate(part.head, width, "…"))}, part.lines...)
			blocks = append(blocks, block{lines, min(len(lines), 4)})
		}
	}
	return blocks
}

// item is a line of a list, wrapped under its bullet.
func (m *Map) item(text string, width int) []string {
	lines := m.wrap(text, width-2, m.env.Theme.Text.Render)
	for i, l := range lines {
		lead := "  "
		if i == 0 {
			lead = m.env.Theme.Muted.Render(m.env.Sign("–", "-")) + " "
		}
		lines[i] = lead + l
	}
	return lines
}

// wrap breaks a text on words and dresses each line.
func (m *Map) wrap(text string, width int, dress func(string) string) []string {
	if width <= 0 {
		return nil
	}
	lines := strings.Split(lipgloss.Wrap(text, width, ""), "\n")
	for i, l := range lines {
		lines[i] = dress(ansi.Truncate(l, width, ""))
	}
	return lines
}

func itoa(n int) string { return strconv.Itoa(n) }
