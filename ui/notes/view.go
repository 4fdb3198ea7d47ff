package notes

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/brief"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// about is the node that a new question is about: that of the chosen entry, or
// the one where one is.
func (n *Notes) about() careers.NodeID {
	if node := n.list.Chosen().node; node != "" {
		return node
	}
	return n.env.Trail.Here()
}

// top is the rows above the list or the page: where the file is, and what
// happened to it.
func (n *Notes) top() []rich.Line {
	t, w, k := n.env.Theme, n.env.Words, n.env.Keeping
	state, style := w.Notes.IsSaved, t.Gain
	switch {
	case k.Path == "":
		nowhere := w.Notes.Nowhere
		switch {
		case n.env.Shared:
			nowhere = w.Notes.Passing
		case k.Event == screen.Nowhere:
			nowhere = w.Page.Nowhere
		case k.Event == screen.InRoom:
			nowhere = w.Class.Notebook
		}
		rows := rich.Hang(rich.Span{Text: " "}, n.width-1, rich.Span{Text: nowhere, Style: t.Muted})
		return rich.Most(rows, max(1, n.height/4), n.width)
	case k.Failed():
		state, style = w.Notes.IsFailed, t.Error
	case !n.env.Notebook.IsSaved():
		state, style = w.Notes.IsUnsaved, t.Muted
	}
	room := n.width - 4 - rich.Width(state)
	place := n.tail(w.Units.Colon(w.Notes.File, ""), k.Path, room)
	if k.IsBrowser {
		place = rich.Cut(w.Page.Kept, room)
	}
	path := rich.Of(" "+place, t.Muted)
	rows := []rich.Line{append(path.Fill(room+3), rich.Span{Text: state, Style: style})}
	if said := k.Sentence(w); said != "" && n.height >= tellFrom {
		rows = append(rows, rich.Hang(rich.Span{Text: " "}, n.width-1, rich.Span{Text: said, Style: t.Notice})...)
	}
	return rows[:min(len(rows), max(1, n.height/2))]
}

// tellFrom is the height from which what happened to the file stands on the
// screen; below it, it was said when it happened.
const tellFrom = 14

// tail is a label and a path, of which the end shows where room is scarce.
func (n *Notes) tail(label, path string, room int) string {
	text := label + path
	if rich.Width(text) <= room {
		return text
	}
	if width := rich.Width(path); width+1 > room {
		return ansi.TruncateLeftWc(path, width-max(0, room-1), "…")
	}
	return path
}

func (n *Notes) listHeight() int { return max(0, n.height-len(n.top())-1-parts.PanelRows(n.height)) }

// View draws the screen.
func (n *Notes) View() string {
	if n.width < 1 || n.height < 1 {
		return ""
	}
	n.ready()
	rows := n.top()
	if n.form != nil {
		rows = append(rows, n.page()...)
	} else {
		text := n.list.OutOfSight(n.width-1, n.env.Words)
		rows = append(rows, rich.Of(strings.Repeat(" ", max(0, n.width-1-rich.Width(text)))+text, n.env.Theme.Muted))
		rows = append(rows, rich.High(n.list.View(n.env.Theme, n.width, true), n.listHeight())...)
		rows = append(rows, parts.Panel(n.env.Theme, n.width, parts.PanelRows(n.height), n.whole)...)
	}
	return rich.Render(rows[:min(len(rows), n.height)], n.width)
}

// whole is all that is written of the chosen entry, and below it what its node is.
func (n *Notes) whole(width, rows int) []rich.Line {
	e, w := n.list.Chosen(), n.env.Words
	text, node := e.text, n.env.Graph.Node(e.node)
	switch e.part {
	case routesPart:
		text = strings.TrimSpace(cmp.Or(w.Notes.Aim[e.route.Aim], e.route.Aim) + "\n" + e.route.Note)
	case questionsPart:
		about := w.Notes.AboutAny
		if e.node != "" {
			about = n.node(e.node, width)
		}
		text = strings.TrimSpace(w.Units.Colon(w.Notes.About, about) + "\n" + e.question.Answer)
	}
	lines := rich.Most(rich.Text(text, n.env.Theme.Strong, width), rows, width)
	if node == nil || rows <= len(lines) {
		return lines
	}
	return append(lines, brief.Of(n.env, n.axis, node, width, rows-len(lines))...)
}

// place is where a field of the page stands: its label's row, counted below the
// top, and the rows of its text.
type place struct{ label, text, rows int }

// labelWidth is the column of a text that stands beside its label, 0 where
// labels stand above.
func (n *Notes) labelWidth() int {
	widest := 0
	for _, f := range n.form.fields {
		widest = max(widest, rich.Width(f.label))
	}
	if n.width < 4*(widest+2) {
		return 0
	}
	return widest + 4
}

// textWidth is the cells of a field between the sides of its box.
func (n *Notes) textWidth() int { return max(1, n.width-1-max(1, n.labelWidth())-2) }

// most is how many rows a field of one line may take.
const most = 3

// places shares the rows of the page among its fields; the last takes the rest.
// Where not all fit, the one with the keys does.
func (n *Notes) places() []place {
	height := max(1, n.height-len(n.top()))
	all, y := make([]place, len(n.form.fields)), 1
	above := 0
	if n.labelWidth() == 0 {
		above = 1
	}
	for i, f := range n.form.fields {
		rows := 1
		switch {
		case i == len(n.form.fields)-1:
			rows = max(1, height-y-above)
		case f.text != nil:
			rows = min(most, f.text.Rows(n.textWidth()))
		}
		all[i] = place{label: y, text: y + above, rows: rows}
		y += above + rows + 1
	}
	if at := all[n.form.focus]; at.text+at.rows > height {
		by := min(at.label, at.text+at.rows-height)
		for i := range all {
			all[i].label, all[i].text = all[i].label-by, all[i].text-by
		}
	}
	return all
}

// size gives the fields their cells.
func (n *Notes) size() []place {
	places := n.places()
	for i, f := range n.form.fields {
		if f.text != nil {
			f.text.SetSize(n.textWidth(), places[i].rows)
		}
	}
	return places
}

// page draws the page of one entry.
func (n *Notes) page() []rich.Line {
	rows := make([]rich.Line, max(1, n.height-len(n.top())))
	put := func(y, x int, l rich.Line) {
		if y >= 0 && y < len(rows) {
			rows[y] = append(rows[y].Fill(x), l...)
		}
	}
	t, places := n.env.Theme, n.size()
	if places[0].label >= 1 {
		put(0, 1, rich.Of(rich.Cut(n.subject(), n.width-1), t.Strong))
	}
	for i, p := range places {
		f := n.form.fields[i]
		mark, style := "  ", t.Text
		if i == n.form.focus {
			mark = "▌ "
		}
		if n.form.isOff(i) {
			style = t.Muted
		}
		put(p.label, 0, rich.Line{{Text: mark, Style: t.Accent}, {Text: rich.Cut(f.label, n.width-parts.Mark), Style: style}})
		for y, row := range n.value(i, p.rows) {
			put(p.text+y, max(1, n.labelWidth()), row)
		}
	}
	return rows
}

// subject is what the page is about, in full.
func (n *Notes) subject() string {
	f := n.form
	if f.part == routesPart {
		var names []string
		for _, id := range f.route.Nodes {
			names = append(names, n.node(id, 0))
		}
		return strings.Join(names, " → ")
	}
	subject := n.env.Words.Notes.AboutAny
	if f.node != "" {
		subject = n.node(f.node, n.width-1)
	}
	if f.part == questionsPart {
		return n.env.Words.Units.Colon(n.env.Words.Notes.About, subject)
	}
	return subject
}

// leastBox is how many rows the box of a long text has where there is room.
const leastBox = 5

// value is the rows of a field: a text in a box.
func (n *Notes) value(i, high int) (rows []rich.Line) {
	f, t := n.form.fields[i], n.env.Theme
	switch {
	case f.text == nil:
		return []rich.Line{n.stances(n.form.focus == i)}
	case n.form.isOff(i):
		return []rich.Line{rich.Of(n.env.Words.Notes.WhyFirst, t.Muted).Cut(n.textWidth())}
	}
	left, right, style := "[", "]", t.Muted
	if high > 1 {
		left, right = "│", "│"
	}
	if i == n.form.focus {
		style = t.Accent
	}
	box := min(high, max(leastBox, f.text.Rows(n.textWidth())+1))
	for _, written := range f.text.Lines()[:box] {
		row := rich.Line{{Text: left, Style: style}, {Text: written, Style: t.Text}}
		rows = append(rows, append(row.Fill(n.textWidth()+1), rich.Span{Text: right, Style: style}))
	}
	return rows
}

// stances shows the three answers with the one that is given, or that one alone.
func (n *Notes) stances(isFocused bool) (line rich.Line) {
	t := n.env.Theme
	given := t.Strong
	if isFocused {
		given = t.Selected
	}
	for i, word := range n.env.Words.Notes.Stance {
		answer := rich.Of("( ) "+word, t.Muted)
		if notebook.Stance(i) == n.form.stance {
			answer = rich.Of("(•) "+word, given)
		}
		if i > 0 {
			line = append(line, rich.Span{Text: "   "})
		}
		line = append(line, answer...)
	}
	if line.Width() <= n.textWidth() {
		return line
	}
	return rich.Of("(•) "+n.env.Words.Notes.Stance[n.form.stance], given).Cut(n.textWidth())
}

// Cursor stands in the field that is written, else on the chosen line.
func (n *Notes) Cursor() (x, y int, ok bool) {
	if n.width < 1 || n.height < 1 {
		return 0, 0, false
	}
	n.ready()
	above := len(n.top())
	if n.form == nil {
		row, ok := n.list.ChosenRow()
		return 0, above + 1 + row, ok && above+1+row < n.height
	}
	p := n.size()[n.form.focus]
	x, y = max(1, n.labelWidth()), above+p.text
	if text := n.form.at().text; text != nil {
		dx, dy := text.Cursor()
		x, y = x+1+dx, y+dy
	}
	return min(x, n.width-1), y, y >= 0 && y < n.height
}

// click chooses an entry, or gives a field of the page the keys.
func (n *Notes) click(m tea.Mouse) {
	if m.Button != tea.MouseLeft {
		return
	}
	row := m.Y - len(n.top())
	if n.form == nil {
		n.list.Click(m, row-1)
		return
	}
	for i, p := range n.places() {
		if row >= p.label && row < p.text+p.rows && !n.form.isOff(i) {
			n.form.turnTo(i)
		}
	}
}
