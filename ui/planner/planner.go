// Package planner is the screen where one plans a way: from a node, or from the
// entry point of the dataset, to a goal. It shows up to three different routes
// by the aim chosen as rails on one axis of years, what the chosen one pays at each
// stop, and what the chosen stop asks and gives; turned round, it shows what leads to
// the goal and where one can still go.
//
// Which routes there are is decided by package careers, how rails look by package
// timeline.
package planner

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/screen"
	"parcours/ui/timeline"
)

// routesShown is how many routes the screen asks for.
const routesShown = 3

// Planner is the planner screen.
type Planner struct {
	env  *screen.Env
	axis paychart.Axis
	mine careers.Mastery
	keys bindings

	asked question
	here  careers.NodeID // the origin that is a node, to come back to from FromEntry
	view  view
	plan  careers.Plan
	// answered is the question that plan answers.
	answered question
	paid     paid // what is known of the last ends that were asked about

	start tea.Cmd // what a large graph asks for before routes show
	opens bool    // the graph has trainings that begin at its entry point
	// reach is how far the nodes around are, near these in their order; of goals from goalsFrom.
	reach     map[careers.NodeID]*careers.Reach
	near      []*careers.Node
	goalsFrom *careers.NodeID
	field     *parts.Field
	isEarly   bool // a goal was asked for before there was an answer: the first will be it
	list      *parts.List[row]
	columns   columns
	end       int // of the axis of the list, in half years

	ways      *timeline.Ways // of plan; nil when they must be made anew
	way, stop int            // what is chosen of them
	isOpen    bool           // the chosen stop is told in full where that has to be asked for
	pager     parts.Pager    // over what is told in full

	width, height int
	page          *page // nil when it must be laid out anew
}

// longestTyped is the most letters the field takes.
const longestTyped = 100

// question is what routes answer.
type question struct {
	from, to careers.NodeID
	aim      careers.Aim
}

// paid says of two ends whether the pay of their routes ranks nothing.
type paid struct {
	of    question
	isNot bool
}

// view is what the screen shows.
type view uint8

const (
	goals   view = iota // a goal is being chosen
	routes              // to the goal
	origins             // what leads to the goal
	onward              // where one can go from the origin
)

// answer is what a search in the background has found for a planner.
type answer struct {
	of    *Planner
	asked question
	plan  careers.Plan
}

// New returns the planner from a node or [careers.FromEntry] to another, or to a
// goal still to be chosen where to is empty. Mine may be nil. On a large graph
// nothing shows until what Start returns has run.
func New(env *screen.Env, from, to careers.NodeID, mine careers.Mastery) *Planner {
	p := &Planner{env: env, axis: paychart.AxisOf(env.Graph), mine: mine, asked: question{from: from, to: to}, here: from}
	p.field = parts.NewField(longestTyped, true, parts.Line)
	p.field.Focus()
	if from == careers.FromEntry {
		p.here = env.Trail.Here()
	}
	p.keys, p.opens = newBindings(env), len(env.Graph.Reachable(careers.FromEntry)) > 0
	if to != "" && env.Graph.Node(to) != nil {
		p.view = routes
	}
	p.start = p.ask()
	p.refill("")
	return p
}

// Start is the work that a large graph asks for; nil for others.
func (p *Planner) Start() tea.Cmd { return tea.Batch(p.start, p.env.Prepare()) }

// ask looks for the routes, in the background where the graph is large.
func (p *Planner) ask() tea.Cmd {
	p.dirty()
	if p.view != routes || !p.waiting() {
		return nil
	}
	p.begin()
	g, asked, mine := p.env.Graph, p.asked, p.mine
	search := func() careers.Plan {
		// Both ends are nodes of the graph, so that there is no error.
		plan, _ := g.Routes(asked.from, asked.to, asked.aim, routesShown, mine)
		return plan
	}
	if !p.env.IsLarge() {
		p.plan, p.answered = search(), asked
		return nil
	}
	return func() tea.Msg { return answer{p, asked, search()} }
}

// begin stands at the start of the first route.
func (p *Planner) begin() { p.ways, p.way, p.stop, p.pager = nil, 0, 0, parts.Pager{} }

// waiting reports whether routes are still being looked for.
func (p *Planner) waiting() bool { return p.asked != p.answered }

// dirty has the page laid out anew.
func (p *Planner) dirty() { p.page = nil }

// Title names the screen and the ends of the routes.
func (p *Planner) Title() string {
	if p.view != routes {
		return p.env.Words.Plan.Title
	}
	return p.env.Words.Plan.Title + " · " + p.short(p.asked.from) + " → " + p.name(p.asked.to)
}

// Typing reports that letters are text while a goal is chosen.
func (p *Planner) Typing() bool { return p.view == goals }

// Place is the command line of this view.
func (p *Planner) Place() []string {
	at := p.here
	if e := p.env.Graph.Entry(); e != nil && p.asked.from == careers.FromEntry {
		at = e.ID
	}
	place := []string{"--at", string(at), "--screen", "plan"}
	if p.asked.to != "" {
		place = append(place, "--to", string(p.asked.to))
	}
	return place
}

// Paper is the arguments that print the routes, none while a goal is chosen.
func (p *Planner) Paper() []string {
	if p.asked.to == "" || p.view != routes {
		return nil
	}
	from := string(p.asked.from)
	if e := p.env.Graph.Entry(); e != nil && p.asked.from == careers.FromEntry {
		from = string(e.ID)
	}
	return []string{"handout", "--route", from + "," + string(p.asked.to)}
}

// SetSize makes room and keeps the place.
func (p *Planner) SetSize(width, height int) {
	if p.width == width && p.height == height {
		return
	}
	p.width, p.height = width, height
	p.dirty()
	p.fit()
}

// Update types, chooses, turns round and asks.
func (p *Planner) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg)
	case tea.PasteMsg:
		p.edit(msg)
	case tea.MouseClickMsg:
		return p.click(msg.Mouse())
	case tea.MouseWheelMsg:
		if move := p.keys.Of(msg); p.view == routes {
			p.read(move)
		} else {
			p.list.Move(move)
		}
	case answer:
		if msg.of == p && msg.asked == p.asked {
			p.plan, p.answered = msg.plan, msg.asked
			p.begin()
			p.dirty()
		}
	case screen.Indexed:
		if p.view == goals && p.field.Typed() != "" {
			p.refill("")
			if p.isEarly {
				return p.planTo(p.chosenID())
			}
		}
	case screen.Changed:
		p.keys, p.ways = newBindings(p.env), nil
		p.refill(p.chosenID())
	}
	return nil
}

// name is what a node is called, or the entry point.
func (p *Planner) name(id careers.NodeID) string { return phrase.Origin(p.env.Words, p.env.Graph, id) }

func (p *Planner) short(id careers.NodeID) string {
	if n := p.env.Graph.Node(id); n != nil {
		return n.Brief(p.env.Words.Tag)
	}
	return p.name(id)
}

func (p *Planner) title(id careers.NodeID) string {
	if n := p.env.Graph.Node(id); n != nil {
		return p.env.Text(n.Title)
	}
	return p.name(id)
}
