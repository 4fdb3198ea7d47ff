// Package compare is the screen that puts two or three nodes side by side:
// what would be new, deeper, kept, used less and not listed, what either pays by which
// source, how one gets in, and the years between them.
//
// The first node is the one that the others are compared with. What changes is
// worked out by package careers; this package lays it out and knows nothing of
// other screens. Its first leaf answers on one screen, each of the others tells a part whole.
package compare

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
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

	width, height int

	leaves []leaf // those that have something to tell
	leaf   leaf
	page   *page // nil when it must be laid out anew
	reader parts.Reader
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
func (c *Compare) tell() {
	c.told = telling.Comparison(c.env.Graph, c.env.Words, c.nodes...)
	c.leaves = leavesOf(c.told)
}

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
		to = append(to, n.Brief(c.env.Words.Tag))
	}
	names := c.nodes[0].Brief(c.env.Words.Tag)
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

// Paper is the arguments that print this comparison, none for a single node.
func (c *Compare) Paper() []string {
	if len(c.nodes) < 2 {
		return nil
	}
	return []string{"handout", "--compare", strings.Join(phrase.IDs(c.Nodes()), ",")}
}

// SetSize lays the page out for another size and keeps the place.
func (c *Compare) SetSize(width, height int) {
	if c.width != width || c.height != height {
		c.width, c.height, c.page = width, height, nil
	}
}

// Update takes a key, a click, the wheel, or news of another language or theme.
func (c *Compare) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case screen.Changed:
		c.page = nil
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
		c.reader.Walk(parts.Wheel(msg.Mouse()))
	}
	return nil
}

// ready lays the page out if need be, and comes back to the place.
func (c *Compare) ready() {
	if c.page != nil {
		return
	}
	c.page = c.writer().lay(c.leaf, c.rows())
	c.reader.Show(c.page.Page, c.reader.At, c.rows())
}

// writer is one for the size at hand.
func (c *Compare) writer() *writer {
	return &writer{Env: c.env, Pen: rich.Pen{Theme: c.env.Theme}, told: c.told, nodes: c.nodes, axis: c.axis, width: c.text()}
}

// fact is the fact under the cursor.
func (c *Compare) fact() fact { return c.page.facts[c.reader.At] }

// Pointed is the node that the line under the cursor is about.
func (c *Compare) Pointed() careers.NodeID {
	c.ready()
	return c.nodes[c.fact().of].ID
}

// open goes to the top of a leaf that has something to tell.
func (c *Compare) open(l leaf) {
	if !slices.Contains(c.leaves, l) {
		return
	}
	c.leaf, c.page, c.reader = l, nil, parts.Reader{}
	c.ready()
}

// turn goes so many leaves on; beyond the last is the first.
func (c *Compare) turn(by int) {
	n := len(c.leaves)
	c.open(c.leaves[(slices.Index(c.leaves, c.leaf)+by+n)%n])
}

// follow opens the leaf that tells the chosen line whole, or the sheet of its node.
func (c *Compare) follow() tea.Cmd {
	f := c.fact()
	if f.opens == answer {
		return screen.Do(screen.OpenSheet{Node: c.nodes[f.of].ID})
	}
	c.open(f.opens)
	for i, g := range c.page.facts {
		if g.told.Form == f.told.Form && g.told.Text == f.told.Text && g.of == f.of {
			c.reader.Go(i, 0)
			break
		}
	}
	return nil
}

// click chooses the line under the mouse, follows it where it is chosen already, or opens a leaf.
func (c *Compare) click(m tea.Mouse) tea.Cmd {
	if m.Button != tea.MouseLeft {
		return nil
	}
	if i, ok := c.bar().TabAt(m.X); ok && m.Y == 0 && c.height > 1 {
		c.open(c.leaves[i])
		return nil
	}
	m.Y -= min(1, c.height-1)
	switch at := c.reader.FactAt(m); {
	case at < 0:
	case at == c.reader.At:
		return c.follow()
	default:
		c.reader.Go(at, c.reader.Top)
	}
	return nil
}

// rotate makes the next node the first one, and the first the last.
func (c *Compare) rotate() {
	c.nodes = append(c.nodes[1:len(c.nodes):len(c.nodes)], c.nodes[0])
	c.renew()
}

// goOn leaves these nodes. One alone is no comparison: then the screen closes, and the
// node waits for another.
func (c *Compare) goOn(nodes []*careers.Node) tea.Cmd {
	c.nodes = nodes
	c.renew()
	if len(c.nodes) > 1 {
		return nil
	}
	name := c.env.Text(c.nodes[0].Name)
	return tea.Batch(screen.Do(screen.Back{}), screen.Do(screen.Notify{Text: c.env.Words.Compare.Add(name)}))
}

// renew tells other nodes, at the top of the leaf that one is in, or of the first.
func (c *Compare) renew() {
	c.tell()
	if c.page = nil; !slices.Contains(c.leaves, c.leaf) {
		c.leaf = answer
	}
	c.reader = parts.Reader{}
	c.ready()
}
