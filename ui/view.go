package ui

import (
	"cmp"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/ascii"
	"parcours/ui/careermap"
	"parcours/ui/rich"
)

// View draws the frame; while nothing has changed it hands out the same string.
func (f *Frame) View() tea.View {
	if f.drawn == "" {
		f.drawn = f.draw()
		if f.env.ASCII {
			f.drawn = ascii.Cells(f.drawn)
		}
		f.cursorX, f.cursorY, f.hasCursor = f.top().Cursor()
		f.hasCursor = f.hasCursor && !f.tooSmall()
	}
	v := tea.NewView(f.drawn)
	v.AltScreen = true
	v.WindowTitle = program
	if !f.noColor {
		v.ForegroundColor, v.BackgroundColor = f.env.Theme.Ink, f.env.Theme.Paper
	}
	if f.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	if f.hasCursor {
		v.Cursor = tea.NewCursor(f.cursorX, f.cursorY+1)
		v.Cursor.Blink = false
		if !f.top().Typing() { // where a block would cut the mark of the choice in two
			v.Cursor.Shape = tea.CursorBar
		}
	}
	return v
}

func (f *Frame) draw() string {
	if f.width <= 0 || f.height <= 0 {
		return ""
	}
	if f.tooSmall() {
		return f.plea()
	}
	said, foot := f.said()
	room := f.height - chrome - len(said)
	body := strings.Split(f.top().View(), "\n")
	rows := append(make([]string, 0, f.height), f.header())
	rows = append(rows, body[:min(len(body), room)]...)
	for range room - len(body) {
		rows = append(rows, "")
	}
	rows = append(rows, said...)
	return strings.Join(append(rows, cmp.Or(foot, f.keyLine())), "\n")
}

// saidRows is how many rows above the keys a passing notice may take; one that must be
// read may cover the screen, and the key that ends it has a row of its own.
const saidRows = 4

// said is what has to be said just now, above the keys: it covers the last rows of
// the screen, or stands in the place of the keys where those rows are for a room.
func (f *Frame) said() (above []string, foot string) {
	rows := f.notices()
	if s, ok := f.top().(interface{ KeepsFoot() bool }); ok && s.KeepsFoot() && f.grave == "" && len(rows) == 1 {
		return nil, rows[0]
	}
	return rows, ""
}

func (f *Frame) notices() (rows []string) {
	text, most, isError := f.notice, saidRows, f.isError
	isGrave := text == "" && f.grave != ""
	if isGrave {
		text, most, isError = f.grave, f.height-chrome-1, f.env.Keeping.Failed()
	}
	if text == "" {
		return nil
	}
	style := f.env.Theme.Notice
	if isError {
		style = f.env.Theme.Error
	}
	lines := rich.Most(rich.Text(text, style, f.width-2), most, f.width-2)
	if isGrave {
		lines = append(lines, rich.Text(f.env.Words.Frame.Understood, style, f.width-2)...)
	}
	for _, l := range lines {
		rows = append(rows, style.Render(rich.Pad(" "+l.String(), f.width)))
	}
	return rows
}

// plea says how large the terminal must be, cut to what there is.
func (f *Frame) plea() string {
	said := rich.Text(f.env.Words.Frame.TooSmall(MinWidth, MinHeight), f.env.Theme.Text, f.width)
	var rows []string
	for _, l := range said[:min(len(said), f.height)] {
		rows = append(rows, l.String())
	}
	return strings.Join(rows, "\n")
}

// header says which program and screen this is, and on the right the way walked.
func (f *Frame) header() string {
	left := " " + program + "  " + f.top().Title() + " "
	left = rich.Cut(left, f.width)
	room := f.width - rich.Width(left)
	right := ""
	if m, ok := f.top().(*careermap.Map); !ok || !m.IsTable() || f.env.Trail.Walked() { // nobody chose where a table of families begins
		right = f.trail(min(room-1, f.width/4)) // enough to know the way, without writing it all anew at each step
	}
	gap := room - rich.Width(right)
	return f.env.Theme.Bar.Render(left + strings.Repeat(" ", max(0, gap)) + right)
}

// trail is the last nodes walked, as many as fit in width, oldest first: → before those that a
// step leads to, ← before those that it comes from, · before leaps. The last two have the longest
// names that fit, since a short one says little to those who do not know it.
func (f *Frame) trail(width int) string {
	nodes := f.env.Trail.Nodes()
	last, shown, names := len(nodes)-1, "", []string(nil)
	for i := last; i >= 0; i-- {
		if len(names) == 2 {
			names = f.lengthened(names, width)
			shown = f.walked(names)
		}
		longer := append([]string{f.env.Graph.Node(nodes[i]).Brief(f.env.Words.Tag)}, names...)
		line := f.walked(longer)
		if rich.Width(line) > width {
			break
		}
		shown, names = line, longer
	}
	if shown == "" {
		return ""
	}
	return f.walked(f.lengthened(names, width))
}

// lengthened are the names of the end of the trail in longer forms where width has room, that of
// where one is first.
func (f *Frame) lengthened(names []string, width int) []string {
	nodes := f.env.Trail.Nodes()
	nodes = nodes[len(nodes)-len(names):]
	for k := len(names) - 1; k >= 0; k-- {
		room := rich.Width(names[k]) + width - rich.Width(f.walked(names))
		names[k] = f.env.Called(f.env.Graph.Node(nodes[k]), room)
	}
	return names
}

// walked is the end of the trail in these names.
func (f *Frame) walked(names []string) string {
	trail := f.env.Trail
	line, from := "", len(trail.Nodes())-len(names)
	for k, name := range names {
		switch i := from + k; {
		case i == 0:
		case trail.IsStep(i):
			line += "→ "
		case trail.IsBack(i):
			line += "← "
		default:
			line += "· "
		}
		line += name + " "
	}
	if from > 0 {
		line = "… " + line
	}
	return line
}

// keyLine shows the keys of the bar.
func (f *Frame) keyLine() string {
	var b strings.Builder
	used := barStart
	f.env.Theme.Bar.Write(&b, strings.Repeat(" ", barStart))
	for _, k := range f.bar() {
		used += keyWidth(k)
		f.env.Theme.Key.Write(&b, k.Help().Key)
		f.env.Theme.Bar.Write(&b, " "+k.Help().Desc+"  ")
	}
	f.env.Theme.Bar.Write(&b, strings.Repeat(" ", max(0, f.width-used)))
	return b.String()
}

// address is the command that opens this view again, and the one that prints it.
func (f *Frame) address() string {
	w := f.env.Words
	if f.options.Address != nil {
		return w.Units.Colon(w.Frame.Reopen, f.options.Address(f.top().Place(), w))
	}
	line := func(label string, args []string) string {
		return w.Units.Colon(label, strings.Join(append([]string{f.options.Program}, args...), " "))
	}
	said := line(w.Frame.Reopen, f.top().Place())
	if args := f.paper(); len(args) > 0 {
		said += "\n" + line(w.Frame.OnPaper, args)
	}
	return said
}
