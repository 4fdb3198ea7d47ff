// Package compare is the screen that puts two or three nodes side by side:
// what would be new, deeper, kept, used less and not listed, what either pays by which
// source, how one gets in, and the years between them.
//
// The first node is the one that the others are compared with. What changes is
// worked out by package careers; this package lays it out and knows nothing of
// other screens.
package compare

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// Most is how many nodes are compared at most.
const Most = 3

// Compare is a comparison.
type Compare struct {
	env   *screen.Env
	nodes []*careers.Node // at least one
	told  *telling.Page
	axis  paychart.Axis
	keys  keys

	chosen        int // the column that Enter opens
	width, height int

	page    *page // nil when it must be laid out anew
	section int   // the section one is in
	pager   parts.Pager
	place   place // the place to come back to, while there is no page
}

// New returns the comparison of nodes, in their order. Ids that the session's
// graph does not have, repeated ones and those beyond the third are left out;
// where none is left the node of the trail stands alone.
func New(env *screen.Env, ids []careers.NodeID) *Compare {
	c := &Compare{env: env, axis: paychart.AxisOf(env.Graph), keys: newKeys(env.Words)}
	for _, id := range ids {
		if n := env.Graph.Node(id); n != nil && !slices.Contains(c.nodes, n) && len(c.nodes) < Most {
			c.nodes = append(c.nodes, n)
		}
	}
	if len(c.nodes) == 0 {
		c.nodes = append(c.nodes, env.Graph.Node(env.Trail.Here()))
	}
	c.tell()
	return c
}

// tell gathers what there is to say about the nodes.
func (c *Compare) tell() { c.told = telling.Comparison(c.env.Graph, c.env.Words, c.nodes...) }

// Nodes returns what is compared, in order.
func (c *Compare) Nodes() []careers.NodeID {
	ids := make([]careers.NodeID, len(c.nodes))
	for i, n := range c.nodes {
		ids[i] = n.ID
	}
	return ids
}

// Typing reports that letters are commands here.
func (c *Compare) Typing() bool { return false }

// Title names what is compared: "Compare: Back-end → Lead, CTO".
func (c *Compare) Title() string {
	var to []string
	for _, n := range c.nodes[1:] {
		to = append(to, c.env.Text(n.Short))
	}
	names := c.env.Text(c.nodes[0].Short)
	if len(to) > 0 {
		names += " → " + strings.Join(to, ", ")
	}
	return c.env.Words.Units.Colon(c.env.Words.Compare.Name, names)
}

// Place is the arguments that open this comparison.
func (c *Compare) Place() []string {
	args := []string{"--at", string(c.nodes[0].ID), "--screen", "compare"}
	var with []string
	for _, n := range c.nodes[1:] {
		with = append(with, string(n.ID))
	}
	if len(with) > 0 {
		args = append(args, "--with", strings.Join(with, ","))
	}
	return args
}

// SetSize lays the page out for another size and keeps the place.
func (c *Compare) SetSize(width, height int) {
	if c.width == width && c.height == height {
		return
	}
	c.drop()
	c.width, c.height = width, height
}

// drop forgets what was laid out and drawn, but not the place.
func (c *Compare) drop() {
	if c.page != nil {
		c.place = c.page.placeOf(c.pager.Top, c.section)
	}
	c.page = nil
}

// Update takes a key, a click, the wheel, or news of another language or theme.
func (c *Compare) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.Changed:
		c.drop()
		c.keys = newKeys(c.env.Words)
		c.tell()
	case tea.KeyPressMsg:
		c.ready()
		return c.press(msg)
	case tea.MouseClickMsg:
		c.ready()
		return c.click(msg.Mouse())
	case tea.MouseWheelMsg:
		c.ready()
		c.scroll(parts.Wheel(msg.Mouse()))
	}
	return nil
}

// ready lays the page out if need be, and comes back to the place.
func (c *Compare) ready() {
	if c.page != nil {
		return
	}
	c.page = lay(c)
	c.section = min(c.place.section, len(c.page.sections)-1)
	c.pager.Fit(c.rows(), len(c.page.lines))
	c.pager.To(c.page.lineOf(c.place))
}

// rotate makes the next node the first one, and the first the last.
func (c *Compare) rotate() {
	c.nodes = append(c.nodes[1:len(c.nodes):len(c.nodes)], c.nodes[0])
	c.renew()
}

// remove takes the last node away. One alone is no comparison: then the screen
// closes, and the node waits for another.
func (c *Compare) remove() tea.Cmd {
	c.nodes = c.nodes[:len(c.nodes)-1]
	c.chosen = min(c.chosen, len(c.nodes)-1)
	c.renew()
	if len(c.nodes) > 1 {
		return nil
	}
	name := c.env.Text(c.nodes[0].Name)
	return tea.Batch(screen.Do(screen.Back{}), screen.Do(screen.Notify{Text: c.env.Words.Compare.Add(name)}))
}

// renew lays out other nodes, at the head of the section that one is in.
func (c *Compare) renew() {
	topic := c.page.sections[c.section].topic
	c.tell()
	c.page, c.place = nil, place{}
	c.ready()
	for i, s := range c.page.sections {
		if s.topic <= topic {
			c.jump(i)
		}
	}
}
