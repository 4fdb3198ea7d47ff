package play

import (
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// mostLines is how many lines of text a page holds at most, so that with the
// header and the bottom line a room reads twelve, however large the terminal is.
const mostLines = 10

// widest is how wide a line is at most; longer ones are hard to follow from afar.
const widest = 76

// page is a view under construction.
type page struct {
	*parts.Poster
	*screen.Env
	*Play
}

func (p *Play) newPage() *page { return &page{parts.NewPoster(p.width, widest), p.env, p} }

// say adds a text, wrapped to at most so many lines, and marks what is cut.
func (g *page) say(style theme.Style, text string, most int) *parts.Block {
	return g.Add(g.wrapped(style, text, most)...)
}

func (g *page) wrapped(style theme.Style, text string, most int) []rich.Line {
	return rich.Most(rich.Text(text, style, g.Width), most, g.Width)
}

// spread puts one text at each side of a line, the right one only where there is room.
func (g *page) spread(style theme.Style, left, right string) rich.Line {
	if rich.Width(left)+rich.Width(right)+2 > g.Width {
		return rich.Of(left, style)
	}
	return rich.Of(rich.Pad(left, g.Width-rich.Width(right))+right, style)
}
