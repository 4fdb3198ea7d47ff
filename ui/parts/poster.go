package parts

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/rich"
)

// Block is some lines of a poster that belong together.
type Block struct {
	Lines []rich.Line
	// Spare is what goes first where there is not room for all: the highest number;
	// 0 stays.
	Spare int
	// Cursor is the line on which the cursor stands, -1 for none.
	Cursor int
	// Close keeps the block right below the one before.
	Close bool
	// Picture says that its lines are looked at, not read: they are no text.
	Picture bool
	// Click is what a click on one of its lines does, x cells from its beginning; nil for nothing.
	Click func(line, x int) tea.Cmd

	top int // its first row, once the poster is laid out
}

// Poster is a page that a room reads: few lines between two margins, apart as far
// as there is air.
type Poster struct {
	Width, Margin int
	Blocks        []Block
}

// NewPoster returns an empty poster in the middle of width cells, its lines at most
// widest.
func NewPoster(width, widest int) *Poster {
	text := max(1, min(width-2, widest))
	return &Poster{Width: text, Margin: max(0, (width-text)/2)}
}

// Add adds a block.
func (p *Poster) Add(lines ...rich.Line) *Block {
	p.Blocks = append(p.Blocks, Block{Lines: lines, Cursor: -1})
	return &p.Blocks[len(p.Blocks)-1]
}

// View lays the poster out on so many rows, at most of them with text, and returns
// the cursor's row.
func (p *Poster) View(height, most int) (view string, cursor int) {
	p.fit(height, most)
	gaps := 0
	for i, b := range p.Blocks {
		if i > 0 && !b.Close {
			gaps++
		}
	}
	text, gap, top := p.count(), 0, 0
	if gaps > 0 {
		gap = min(2, max(0, height-text)/gaps)
	}
	if free := height - text - gap*gaps; free > 1 && height > 16 {
		top = free / 3
	}
	rows := make([]string, top, max(top, height))
	margin := strings.Repeat(" ", p.Margin)
	for i, b := range p.Blocks {
		if i > 0 && !b.Close {
			rows = append(rows, make([]string, gap)...)
		}
		p.Blocks[i].top = len(rows)
		for j, l := range b.Lines {
			if b.Cursor == j {
				cursor = len(rows)
			}
			rows = append(rows, margin+l.Cut(p.Width).Render())
		}
	}
	return strings.Join(rows[:min(len(rows), height)], "\n"), min(cursor, max(0, height-1))
}

// Between parts what flows on a line.
const Between = "   "

// flow lays texts side by side on as few lines of a width as they take.
func flow(width int, texts ...rich.Line) []rich.Line {
	lines := []rich.Line{nil}
	for _, text := range texts {
		switch last, used := len(lines)-1, lines[len(lines)-1].Width(); {
		case used == 0:
			lines[last] = text
		case used+len(Between)+text.Width() > width:
			lines = append(lines, text)
		default:
			lines[last] = append(append(lines[last], rich.Span{Text: Between}), text...)
		}
	}
	return lines
}

// FlowNamed lays what is said of each of so many names, which count from 1, side by side on as few lines of a width
// as it takes; with their short forms where that saves a line.
func FlowNamed(width, many int, name, short func(i int) string, say func(at int, name string) rich.Line) []rich.Line {
	called := func(name func(int) string) []rich.Line {
		texts := make([]rich.Line, many)
		for at := range texts {
			texts[at] = say(at, name(at+1))
		}
		return flow(width, texts...)
	}
	long, brief := called(name), called(short)
	if len(brief) < len(long) {
		return brief
	}
	return long
}

// FlowAt is the index of the text that is so many cells from the beginning of a line of a flow, -1
// for none.
func FlowAt(flow []rich.Line, line, x int) (index int) {
	if x < 0 || line >= len(flow) {
		return -1
	}
	for i, l := range flow[:line+1] {
		at := 0
		for _, span := range l {
			if at += rich.Width(span.Text); i == line && x < at {
				return index
			}
			if span.Text == Between {
				index++
			}
		}
		index++
	}
	return -1
}

// Click does what a click there does, if anything. The poster has been laid out.
func (p *Poster) Click(x, y int) tea.Cmd {
	for _, b := range p.Blocks {
		if line := y - b.top; b.Click != nil && line >= 0 && line < len(b.Lines) {
			return b.Click(line, x-p.Margin)
		}
	}
	return nil
}

// fit drops what can be spared, then what comes last, until the poster has at most
// so many lines, and so many with text.
func (p *Poster) fit(height, most int) {
	over := func() int { return max(p.count()-height, p.count()-p.pictured()-most) }
	for over() > 0 {
		at := -1
		for i, b := range p.Blocks {
			if b.Spare > 0 && (at < 0 || b.Spare > p.Blocks[at].Spare) {
				at = i
			}
		}
		if at < 0 {
			break
		}
		p.Blocks = slices.Delete(p.Blocks, at, at+1)
	}
	for over() > 0 && len(p.Blocks) > 0 {
		last := &p.Blocks[len(p.Blocks)-1]
		if keep := len(last.Lines) - over(); keep > 0 {
			last.Lines = last.Lines[:keep]
			continue
		}
		p.Blocks = p.Blocks[:len(p.Blocks)-1]
	}
}

func (p *Poster) count() (lines int) {
	for _, b := range p.Blocks {
		lines += len(b.Lines)
	}
	return lines
}

func (p *Poster) pictured() (lines int) {
	for _, b := range p.Blocks {
		if b.Picture {
			lines += len(b.Lines)
		}
	}
	return lines
}
