package sheet

import (
	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// Told sums a node up in lines of at most so many cells, for those who print it: its title, then
// the first leaf in about so many rows.
func Told(env *screen.Env, n *careers.Node, width, rows int) []rich.Line {
	w := newWriter(env, paychart.AxisOf(env.Graph), width)
	w.lay(overview, telling.Node(env.Graph, env.Words, n), n, rows)
	return append(rich.Text(env.Text(n.Title), env.Track(n).NameLit, width), w.Whole()...)
}
