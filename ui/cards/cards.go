// Package cards is the screen of the interest cards: a deck of sentences in the first person,
// drawn one at a time, and the shelves of jobs that the answers open.
//
// It counts no points and passes no verdict: what answers open is decided by package careers,
// and no answer closes anything.
package cards

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// phase is what the screen shows.
type phase uint8

const (
	asking  phase = iota // a card
	who                  // the jobs of the card
	shelves              // what the answers open
)

// given is an answer as it was before it was given, to be taken back.
type given struct {
	card   int
	before careers.Answer
}

// Cards is the screen of the interest cards.
type Cards struct {
	env  *screen.Env
	keys bindings
	axis paychart.Axis
	deck []careers.Card

	phase   phase
	at      int // the card at hand
	history []given

	width, height int

	// The lists of jobs: one of the card, or one for each shelf.
	shelf    int
	told     []telling.Shelf
	list     list
	columns  rich.Columns
	names    map[careers.NodeID]string
	stale    bool // the list must be laid out anew
	revision int  // of the notebook that told answers, -1 for none
}

// item is a row of a list.
type item struct{ *telling.Shelved }

type list = parts.List[item]

// New returns the screen at the first card without an answer, at the shelves where each has one.
func New(env *screen.Env) *Cards {
	c := &Cards{env: env, keys: newBindings(env.Words), axis: paychart.AxisOf(env.Graph), deck: env.Graph.Deck(), revision: -1, stale: true}
	if c.at = env.Notebook.Answers().Next(c.deck); c.at == len(c.deck) && len(c.deck) > 0 {
		c.at = 0
		c.phase = shelves
	}
	return c
}

// Title names the screen.
func (c *Cards) Title() string { return c.env.Words.Cards.Title }

// Typing is false: letters are commands.
func (c *Cards) Typing() bool { return false }

// Pointed is the job of the chosen line, none while a card is at hand.
func (c *Cards) Pointed() careers.NodeID {
	if c.ready(); c.phase == asking || c.list.Chosen().Shelved == nil {
		return ""
	}
	return c.list.Chosen().Node.ID
}

// Matter is what one does with a job that cards open: arrows are tried without being told.
func (c *Cards) Matter() []string {
	if c.phase == asking {
		return nil
	}
	return []string{"enter", "tab", "+", "esc", "c", "p", "w"}
}

// Place is the command line of this view.
func (c *Cards) Place() []string { return c.env.Place("cards") }

// Paper prints the deck, to be cut.
func (c *Cards) Paper() []string {
	if len(c.deck) == 0 {
		return nil
	}
	return []string{"handout", "--cards"}
}

// SetSize makes room.
func (c *Cards) SetSize(width, height int) {
	if c.width != width || c.height != height {
		c.width, c.height, c.stale = width, height, true
	}
}

// Update takes a key, the mouse, or news from the frame.
func (c *Cards) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		c.ready()
		return c.press(msg)
	case tea.MouseClickMsg:
		c.ready()
		return c.click(msg.Mouse())
	case tea.MouseWheelMsg:
		c.ready()
		c.list.Move(c.keys.Of(msg))
	case screen.Changed, screen.NotebookSaved:
		c.keys = newBindings(c.env.Words)
		c.revision, c.stale, c.names = -1, true, nil
	}
	return nil
}

// card is the card at hand.
func (c *Cards) card() *careers.Card { return &c.deck[c.at] }

// answer says something of the card at hand and draws the next one; after the last come the shelves.
func (c *Cards) answer(a careers.Answer) tea.Cmd {
	id := c.card().ID
	c.history = append(c.history, given{c.at, c.env.Notebook.Answers()[id]})
	changed := c.env.Notebook.Answer(id, a)
	c.skip()
	if !changed {
		return nil
	}
	return screen.Do(screen.NotebookChanged{})
}

// undo puts the card that was answered last back as it was.
func (c *Cards) undo() tea.Cmd {
	if len(c.history) == 0 {
		return nil
	}
	last := c.history[len(c.history)-1]
	c.history = c.history[:len(c.history)-1]
	c.at = last.card
	c.show(asking)
	if !c.env.Notebook.Answer(c.card().ID, last.before) {
		return nil
	}
	return screen.Do(screen.NotebookChanged{})
}

// skip goes to the next card; after the last come the shelves.
func (c *Cards) skip() {
	if c.at+1 == len(c.deck) {
		c.show(shelves)
		return
	}
	c.at++
}

// show turns to a card, its jobs or the shelves, at their beginning.
func (c *Cards) show(p phase) {
	c.phase, c.stale = p, true
	c.list = list{}
}

// turn shows another shelf.
func (c *Cards) turn(by int) {
	n := len(c.told)
	c.shelf = (c.shelf + by + n) % n
	c.show(shelves)
}

// ready answers for the notebook as it is and lays the list out.
func (c *Cards) ready() {
	if c.phase == shelves && c.env.Notebook.Revision() != c.revision {
		c.revision = c.env.Notebook.Revision()
		c.told = telling.Shelves(c.env.Graph, c.env.Words, careers.ShelvesOf(c.env.Graph, c.env.Notebook.Answers()))
		c.stale = true
	}
	if !c.stale || c.phase == asking {
		return
	}
	c.stale = false
	c.lay()
}

// lay lists the jobs at hand, those of one reason below its name.
func (c *Cards) lay() {
	groups, width := c.groups(), c.width-parts.Mark
	var nodes []*careers.Node
	for _, group := range groups {
		for _, one := range group.Roles {
			nodes = append(nodes, one.Node)
		}
	}
	c.columns = c.columnsFor(groups, nodes, width)
	c.names = c.env.Names(nodes, c.columns.Name)
	after := list{Draw: c.row}
	pen := rich.Pen{Theme: c.env.Theme}
	for _, group := range groups {
		if group.Head != "" {
			after.PutBetween(append(pen.Heading(group.Head, width-8), pen.Note("  "+strconv.Itoa(len(group.Roles)))))
		}
		for i := range group.Roles {
			after.AddDrawn(item{&group.Roles[i]})
		}
	}
	if len(groups) == 0 {
		after.PutBetween(rich.Text(c.told[c.shelf].Empty, c.env.Theme.Text, c.width-2)...)
	}
	after.Replace(&c.list, func(a, b item) bool { return a.Node == b.Node && a.Why == b.Why })
	c.list = after
	c.list.SetRows(c.listRows())
}

// groups are the jobs at hand.
func (c *Cards) groups() []telling.ShelfGroup {
	if c.phase == who {
		return telling.Opened(c.env.Graph, c.env.Words, *c.card())
	}
	return c.told[c.shelf].Groups
}

func (c *Cards) row(i item, isChosen bool) rich.Line {
	r := c.env.Row(i.Node, c.names[i.Node.ID], isChosen)
	r.Fact = rich.Of(rich.Whole(c.columns.Fact, phrase.Column(c.env.Words, c.env.Graph, i.Node.Rank)), c.env.Theme.Text)
	r.Remark = rich.Of(rich.Whole(c.columns.Remark, i.Why, i.WhyShort), c.env.Theme.Muted)
	return c.columns.Row(r)
}

// The fewest cells of a name beside a level and a reason, and the most of a level: a column of a register may
// be called by a sentence.
const leastName, mostLevel, gutter = 24, 22, 2

// columnsFor gives each reason its room before the longest names theirs: most names have shorter forms.
func (c *Cards) columnsFor(groups []telling.ShelfGroup, nodes []*careers.Node, width int) rich.Columns {
	title, _ := c.env.Widest(nodes)
	var level, why int
	for _, n := range nodes {
		if w := rich.Width(phrase.Column(c.env.Words, c.env.Graph, n.Rank)); w <= mostLevel {
			level = max(level, w)
		}
	}
	for _, group := range groups {
		for _, one := range group.Roles {
			if w := rich.Width(one.Why); w <= width/2 { // a longer one has its place below the list
				why = max(why, w)
			}
		}
	}
	const sign = 2
	name := min(title, max(leastName, width-sign-level-why-2*gutter))
	return rich.ColumnsFor(width, sign, name, level, why > 0)
}
