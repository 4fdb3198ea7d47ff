package play

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/ui/theme"
)

// mostLines is how many lines of text a page holds at most, so that with the
// header and the bottom line a room reads twelve, however large the terminal is.
const mostLines = 10

// widest is how wide a line is at most; longer ones are hard to follow from afar.
const widest = 76

// block is some lines of a page that belong together.
type block struct {
	lines []string
	// spare is what goes first where there is not room for all: the highest
	// number; 0 stays.
	spare int
	// cursor is the line on which the cursor stands, -1 for none.
	cursor int
	// close keeps the block right below the one before.
	close bool
}

// page is a view under construction: blocks between two margins.
type page struct {
	play   *Play
	width  int // of the text
	margin int
	blocks []block
}

func (p *Play) newPage() *page {
	width := max(1, min(p.width-2, widest))
	return &page{play: p, width: width, margin: max(0, (p.width-width)/2)}
}

// say adds a text, wrapped to at most so many lines, and marks what is cut.
func (g *page) say(style theme.Style, text string, most int) *block {
	return g.add(g.wrapped(style, text, most)...)
}

func (g *page) add(lines ...string) *block {
	g.blocks = append(g.blocks, block{lines: lines, cursor: -1})
	return &g.blocks[len(g.blocks)-1]
}

func (g *page) wrapped(style theme.Style, text string, most int) []string {
	lines := strings.Split(lipgloss.Wrap(g.play.signs(text), g.width, ""), "\n")
	if len(lines) > most {
		rest := strings.Join(lines[most-1:], " ")
		lines = append(lines[:most-1], rest)
	}
	for i, l := range lines {
		lines[i] = style.Render(g.cut(strings.TrimRight(l, " "), g.width))
	}
	return lines
}

// cut shortens a text to width cells, with a mark.
func (g *page) cut(text string, width int) string {
	return ansi.Truncate(text, width, "…")
}

// item is one line of a list that is not chosen from.
func (g *page) item(style theme.Style, text string) string {
	return style.Render(g.cut(g.play.signs(text), g.width))
}

// spread puts one text at each side of a line, the right one only where there is room.
func (g *page) spread(left, right string) string {
	gap := g.width - ansi.StringWidth(left) - ansi.StringWidth(right)
	if gap < 2 {
		return g.cut(left, g.width)
	}
	return left + strings.Repeat(" ", gap) + right
}

// draw lays the page out on the screen and returns the cursor's line.
func (g *page) draw() (view string, cursor int) {
	height := g.play.height
	g.fit(min(height, mostLines))
	text, gaps := 0, 0
	for i, b := range g.blocks {
		text += len(b.lines)
		if i > 0 && !b.close {
			gaps++
		}
	}
	gap, top := 0, 0
	if gaps > 0 {
		gap = min(2, max(0, height-text)/gaps)
	}
	if free := height - text - gap*gaps; free > 1 && height > 16 {
		top = free / 3
	}
	lines := make([]string, top, height)
	margin := strings.Repeat(" ", g.margin)
	for i, b := range g.blocks {
		if i > 0 && !b.close {
			lines = append(lines, make([]string, gap)...)
		}
		for j, l := range b.lines {
			if b.cursor == j {
				cursor = len(lines)
			}
			lines = append(lines, margin+l)
		}
	}
	if len(lines) > height {
		lines = lines[:height]
	}
	return strings.Join(lines, "\n"), min(cursor, max(0, height-1))
}

// fit drops what can be spared, then what comes last, until the page has at most
// so many lines.
func (g *page) fit(most int) {
	for g.count() > most {
		at := -1
		for i, b := range g.blocks {
			if b.spare > 0 && (at < 0 || b.spare > g.blocks[at].spare) {
				at = i
			}
		}
		if at < 0 {
			break
		}
		g.blocks = slices.Delete(g.blocks, at, at+1)
	}
	for over := g.count() - most; over > 0 && len(g.blocks) > 0; over = g.count() - most {
		last := &g.blocks[len(g.blocks)-1]
		if keep := len(last.lines) - over; keep > 0 {
			last.lines = last.lines[:keep]
			continue
		}
		g.blocks = g.blocks[:len(g.blocks)-1]
	}
}

func (g *page) count() int {
	n := 0
	for _, b := range g.blocks {
		n += len(b.lines)
	}
	return n
}

// signs spells what of a text is beyond ASCII drawing for the terminal at hand.
func (p *Play) signs(text string) string {
	if p.env.ASCII {
		return strings.ReplaceAll(text, "…", "...")
	}
	return text
}
