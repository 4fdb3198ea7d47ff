package finder

import (
	"strings"

	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
)

// headRows are the rows above the list: the field and the count.
const headRows = 2

// Cells and rows from which the chosen node is told about beside the list.
const besideFrom, besideHigh = 84, 8

func (f *Finder) beside() bool { return f.width >= besideFrom && f.height >= besideHigh }

func (f *Finder) previewWidth() int {
	if !f.beside() {
		return 0
	}
	return min(f.width*2/5, 64)
}

func (f *Finder) listWidth() int {
	if f.beside() {
		return f.width - f.previewWidth() - 3
	}
	return f.width
}

func (f *Finder) footHeight() int {
	if f.beside() {
		return 0
	}
	return parts.PanelRows(f.height)
}

func (f *Finder) listHeight() int { return max(0, f.height-headRows-f.footHeight()) }

// View draws the finder.
func (f *Finder) View() string {
	if f.width <= 0 || f.height <= 0 {
		return ""
	}
	rows := rich.High(f.rows.View(f.env.Theme, f.listWidth(), true), f.listHeight())
	rows = append(rows, f.foot()...)
	if f.beside() {
		var about []rich.Line
		if f.rows.Len() > 0 {
			about = f.preview(f.rows.Chosen(), f.previewWidth(), len(rows))
		}
		rows = rich.Beside(f.listWidth(), rich.Span{Text: " │ ", Style: f.env.Theme.Line}, rows, about)
	}
	rows = append([]rich.Line{f.fieldLine(), f.countLine()}, rows...)
	return rich.Render(rows[:min(len(rows), f.height)], f.width)
}

// Cursor stands in the field.
func (f *Finder) Cursor() (x, y int, ok bool) {
	if f.width <= 0 || f.height <= 0 {
		return 0, 0, false
	}
	prompt := rich.Width(f.prompt())
	_, x = f.field.Window(f.width - prompt)
	return min(prompt+x, f.width-1), 0, true
}

func (f *Finder) prompt() string {
	if full := " " + f.env.Words.Finder.Prompt; rich.Width(full) <= f.width/2 {
		return full
	}
	return rich.Cut("> ", f.width)
}

func (f *Finder) fieldLine() rich.Line {
	t, prompt := f.env.Theme, f.prompt()
	room := f.width - rich.Width(prompt)
	text, style := rich.Cut(f.env.Words.Finder.Hint, room), t.Muted
	if f.field.Value() != "" {
		text, _ = f.field.Window(room)
		style = t.Strong
	}
	return rich.Line{{Text: prompt, Style: t.Head}, {Text: text, Style: style}}
}

// countLine says how many nodes answer, and how many lines are out of sight.
func (f *Finder) countLine() rich.Line {
	w, all := f.env.Words, len(f.env.Graph.Nodes())
	count := w.Units.Position(len(f.hits), all)
	if f.field.Typed() == "" {
		count = phrase.Nodes(w, f.env.Graph, all)
	}
	count = rich.Cut(" "+count, f.width)
	room := f.listWidth() - rich.Width(count) - 2
	right := f.rows.OutOfSight(room, w)
	if gap := room + 1 - rich.Width(right); gap > 0 {
		count += strings.Repeat(" ", gap) + right
	}
	return rich.Line{{Text: count, Style: f.env.Theme.Muted}}
}
