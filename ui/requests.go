package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/cards"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/notes"
	"parcours/ui/phrase"
	"parcours/ui/planner"
	"parcours/ui/present"
	"parcours/ui/screen"
	"parcours/ui/sheet"
	"parcours/ui/skills"
)

// request carries out an order of a screen.
func (f *Frame) request(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.OpenSheet:
		f.openSheet(msg.Node)
	case screen.ShowOnMap:
		return f.showOnMap(msg.Node), true
	case screen.ShowRoute:
		return f.showRoute(msg.Nodes), true
	case screen.PlanRoute:
		return f.plan(msg.From, msg.To), true
	case screen.Compare:
		f.compare(msg.Node)
	case screen.Decide:
		return f.decide(msg), true
	case screen.OpenSkills:
		f.pushOnly(skills.New(f.env))
	case screen.OpenCards:
		f.pushOnly(cards.New(f.env))
	case screen.OpenNotebook:
		f.pushOnly(notes.New(f.env, msg.Node))
	case screen.OpenFinder:
		f.push(finder.New(f.env))
	case screen.OpenHelp:
		f.toggleHelp()
	case Visit:
		return f.visit(msg), true
	case present.Wander:
		return f.wander(msg.Node), true
	case screen.Back:
		return f.back(), true
	case screen.Notify:
		f.notice, f.isError = msg.Text, false
	case screen.Warn:
		f.grave = msg.Text
	case screen.Fail:
		f.notice, f.isError = msg.Text, true
	default:
		return f.keep(msg)
	}
	return nil, true
}

// keep handles what concerns the notebook.
func (f *Frame) keep(msg tea.Msg) (tea.Cmd, bool) {
	switch msg := msg.(type) {
	case screen.NotebookChanged:
		return f.keeper.changed(), true
	case saveDue:
		return f.keeper.due(), true
	case screen.NotebookSaved:
		next, notice := f.keeper.saved(msg)
		if notice != "" {
			f.tellKeeping(notice)
		} else if msg.Keeping.Failed() && f.grave == "" { // read before; yet what was just said to be kept is not
			f.notice, f.isError = msg.Keeping.Sentence(f.env.Words), true
		}
		return tea.Batch(next, f.tell(msg)), true
	}
	return nil, false
}

// tellKeeping says how the notebook is kept. What must be read stands in the place of what was
// said of a change.
func (f *Frame) tellKeeping(text string) {
	if f.env.Keeping.IsGrave() {
		f.grave, f.notice, f.isError = text, "", false
		return
	}
	f.notice, f.isError = text, false
}

// showOnMap walks to a node and drops every screen above the map.
func (f *Frame) showOnMap(id careers.NodeID) tea.Cmd {
	if found, ok := f.top().(*finder.Finder); ok {
		f.env.Hits = found.Hits()
	}
	f.leave()
	f.env.Trail.Go(id)
	return tea.Batch(f.toMap(), f.tell(screen.Changed{}))
}

// showRoute marks a route on the map in the place of what a search found, and walks to its start;
// one may come back to where it was planned.
func (f *Frame) showRoute(nodes []careers.NodeID) tea.Cmd {
	here := f.env.Trail.Here()
	if f.behind = (opened{}); len(nodes) > 0 {
		here, f.env.Hits = nodes[0], nil
		if _, ok := f.top().(*planner.Planner); ok {
			f.behind = f.stack[len(f.stack)-1]
		}
	}
	f.env.Route = nodes
	return f.showOnMap(here)
}

// openSheet walks to a node and shows its sheet. From sheet to sheet the stack
// grows, so that the way back leads through each.
func (f *Frame) openSheet(id careers.NodeID) {
	if f.env.Graph.Node(id) == nil {
		return
	}
	if _, ok := f.top().(*finder.Finder); ok {
		f.pop()
	}
	from := f.env.Trail.Here()
	f.env.Trail.Go(id)
	f.push(sheet.New(f.env, id))
	f.stack[len(f.stack)-1].from = from
}

// surprise opens the sheet of a job unlike those seen so far, and says what makes it so.
func (f *Frame) surprise() {
	seen := careers.SeenNow(f.env.Notebook.Content().Decided(), f.env.Trail.Seen()...)
	aside := 0
	if len(seen) < 2 {
		aside = f.options.Aside
	}
	leap, ok := f.env.Graph.Surprise(seen, aside)
	f.notice = phrase.Surprise(f.env.Words, f.env.Graph, leap)
	if ok {
		f.openSheet(leap.Node.ID)
		f.notice = phrase.Joined(f.notice, f.env.Words.Surprise.Onwards)
	}
}

// back closes the screen on top and returns to the node where it was opened.
func (f *Frame) back() tea.Cmd {
	if _, onMap := f.top().(*careermap.Map); onMap && f.behind.Screen != nil {
		f.stack = append(f.stack, f.behind)
		f.behind = opened{}
		f.resize()
		return nil
	}
	if len(f.stack) == 1 {
		return nil
	}
	from := f.stack[len(f.stack)-1].from
	f.leave()
	f.pop()
	if trail := f.env.Trail; trail.Here() != from && (!trail.Back() || trail.Here() != from) {
		trail.Go(from)
	}
	return f.tell(screen.Changed{})
}

// leave learns from a comparison that goes what was put into it or taken out.
func (f *Frame) leave() {
	if c, ok := f.top().(*compare.Compare); ok {
		f.picked = c.Nodes()
	}
}

// compare adds a node to what is compared, the last giving way when there is no
// more room, and shows the comparison from two on.
func (f *Frame) compare(id careers.NodeID) {
	f.leave()
	name, w := f.env.Text(f.env.Graph.Node(id).Name), f.env.Words.Compare
	switch {
	case slices.Contains(f.picked, id):
	case len(f.picked) == compare.Most:
		gone := f.env.Graph.Node(f.picked[compare.Most-1])
		f.picked[compare.Most-1], f.notice = id, w.Replaced(name, f.env.Text(gone.Name))
	default:
		if f.picked = append(f.picked, id); len(f.picked) > 2 {
			f.notice = w.Added(name, len(f.picked))
		}
	}
	if len(f.picked) < 2 {
		f.notice = w.Add(name)
		return
	}
	f.pushOnly(compare.New(f.env, slices.Clone(f.picked)))
}

// planTo plans to a node from where a plan began last, else from the entry point.
func (f *Frame) planTo(goal careers.NodeID) tea.Cmd {
	from := f.planned
	if from == goal {
		from = careers.FromEntry
	}
	return f.plan(from, goal)
}

// plan opens the planner; on a large graph the search comes after.
func (f *Frame) plan(from, to careers.NodeID) tea.Cmd {
	if _, ok := f.top().(*planner.Planner); ok {
		return nil
	}
	f.planned = from
	p := planner.New(f.env, from, to, f.env.Notebook.Mine().Mastery())
	f.push(p)
	return p.Start()
}
