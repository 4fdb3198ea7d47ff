package notes

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// jobsOffered is how many nodes are offered to someone who keeps none.
const jobsOffered = 3

// offers are what one may begin an empty part with: the node where one is, those seen on the
// way and where one can go next; the quickest route from there to the top; questions to ask.
func (n *Notes) offers(p part) (all []entry) {
	g, w, here := n.env.Graph, n.env.Words.Notes, n.env.Trail.Here()
	if n.env.Notebook == nil || g.Node(here) == nil {
		return nil
	}
	switch p {
	case keptPart:
		offer := func(id careers.NodeID, why string) {
			known := slices.ContainsFunc(all, func(e entry) bool { return e.node == id })
			if stance, _ := n.env.Notebook.Stance(id); !known && stance == notebook.Undecided && len(all) < jobsOffered {
				all = append(all, entry{part: keptPart, node: id, offer: why})
			}
		}
		offer(here, w.YouAreHere)
		for _, id := range slices.Backward(n.env.Trail.Nodes()) {
			offer(id, w.Seen)
		}
		for _, s := range g.Next(here) {
			offer(s.To, w.NextFromHere)
		}
	case routesPart:
		if r := n.onward(here); len(r.Steps) > 0 {
			route := notebook.Route{Nodes: []careers.NodeID{here}, Aim: "quickest"}
			for _, s := range r.Steps {
				route.Nodes = append(route.Nodes, s.To)
			}
			return []entry{{part: p, node: r.Node, route: route, offer: phrase.YearsShort(n.env.Words, r.Years)}}
		}
	case questionsPart:
		for _, ask := range w.Questioned {
			all = append(all, entry{part: p, node: here, question: notebook.Question{Node: here, Ask: ask}, offer: w.YouAreHere})
		}
	}
	return all
}

// onward is the quickest way from a node to the highest level that it leads to.
func (n *Notes) onward(from careers.NodeID) (top careers.Reach) {
	rank := -1
	for _, r := range n.env.Graph.Reachable(from) {
		if node := n.env.Graph.Node(r.Node); node.Rank > rank {
			top, rank = r, node.Rank
		}
	}
	return top
}

// Decide keeps what is chosen, or what is offered, or puts it aside where it is a node.
func (n *Notes) Decide(stance notebook.Stance) tea.Cmd {
	n.ready()
	book, e := n.env.Notebook, n.list.Chosen()
	switch {
	case n.form != nil: // at its choice of a stance: elsewhere letters are text
		n.form.stance = stance
		return screen.Do(screen.Decide{Node: n.form.node, Stance: stance})
	case e.part == routesPart && e.offer != "" && stance == notebook.Kept:
		return n.written(book.PlanRoute(e.route))
	case e.part == questionsPart && e.offer != "" && stance == notebook.Kept:
		return n.written(book.SetQuestion(notebook.Question{}, e.question))
	case e.part == routesPart, e.part == questionsPart, n.env.Graph.Node(e.node) == nil:
		return screen.Do(screen.Notify{Text: n.env.Words.Notes.OnlyJobs})
	}
	return screen.Do(screen.Decide{Node: e.node, Stance: stance})
}
