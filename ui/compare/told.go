package compare

import (
	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// Told is a comparison as lines of at most so many cells, for those who print it: the answer, or
// the whole, leaf after leaf below their heads.
func Told(env *screen.Env, ids []careers.NodeID, width int, whole bool) (lines []rich.Line) {
	c := New(env, ids)
	const roomy = 30 // rows of the answer
	for _, l := range c.leaves {
		c.SetSize(width+3, roomy)
		w := c.writer()
		w.lay(l, roomy)
		if l != answer {
			if !whole {
				break
			}
			lines = append(lines, nil, w.Heading(env.Words.Compare.Heads[l.topics()[0]], width), nil)
		}
		lines = append(lines, w.Whole()...)
		if l == pay && whole {
			lines = append(lines, moments(c, w)...)
		}
	}
	return lines
}

// moments are the figures of a leaf in words, each with what it rests on.
func moments(c *Compare, w *writer) (lines []rich.Line) {
	for _, f := range w.facts {
		if f.told.Pay != nil {
			text := []rich.Span{w.Plain(c.moment(f.told)), w.Note(" · " + telling.Rests(c.env.Graph, c.env.Words, f.told)[1])}
			lines = append(lines, rich.Hang(w.Note("• "), w.width, text...)...)
		}
	}
	return lines
}
