// Package atlas turns the career graph into what the drawings take, in the words
// of one language: names, pay, years. Screen, paper and commands draw from here,
// so that they show the same.
package atlas

import (
	"slices"
	"unicode/utf8"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rail"
)

// Rails is a career graph as the rail drawings take it. It never changes.
type Rails struct {
	Graph *rail.Graph
	// IDs are the nodes by station, Steps the steps by index in Graph.Steps.
	IDs   []careers.NodeID
	Steps []*careers.Step

	index map[careers.NodeID]int
}

// NewRails turns a graph, or of a graph those nodes that keep accepts; a nil keep
// accepts all.
func NewRails(g *careers.Graph, w *i18n.Words, keep func(*careers.Node) bool) *Rails {
	r := &Rails{Graph: &rail.Graph{Training: w.Map.TrainingColumn, Start: rail.NoStation}, index: map[careers.NodeID]int{}}
	column := r.columns(g, w, keep)
	tracks := make(map[careers.TrackID]int, len(g.Tracks()))
	for i, t := range g.Tracks() {
		tracks[t.ID] = i + 1
	}
	for _, n := range g.Nodes() {
		if keep != nil && !keep(n) {
			continue
		}
		r.index[n.ID] = len(r.IDs)
		r.IDs = append(r.IDs, n.ID)
		r.Graph.Stations = append(r.Graph.Stations, rail.Station{
			Key: string(n.ID), Column: column[n.Rank], Track: tracks[n.Track], Training: n.Kind == careers.Training,
			Names: forms(n.Names(w.Tag)...), Note: Pay(w, n),
		})
	}
	r.Graph.Start = r.Station(g.Start())
	for _, s := range drawn(g) {
		from, to := r.Station(s.From), r.Station(s.To)
		if from == rail.NoStation || to == rail.NoStation {
			continue
		}
		r.Steps = append(r.Steps, s)
		r.Graph.Steps = append(r.Graph.Steps, rail.Step{
			From: from, To: to, Kind: kinds[s.Kind], Low: s.Years.Low, Years: phrase.YearsShort(w, s.Years),
			Main: mains[s.Main], Named: isNamed(g, s), Quiet: s.Quiet,
		})
	}
	r.Graph.Index()
	return r
}

// drawn are the steps of a graph, what is related from both of its ends.
func drawn(g *careers.Graph) (all []*careers.Step) {
	for _, n := range g.Nodes() {
		all = append(all, onward(g, n.ID)...)
	}
	return all
}

// columns names the ranks that occur among what is kept, and returns the column
// of each.
func (r *Rails) columns(g *careers.Graph, w *i18n.Words, keep func(*careers.Node) bool) map[int]int {
	titles := make(map[int][]string, len(g.Columns()))
	for _, c := range g.Columns() {
		titles[c.Rank] = forms(c.Title.In(w.Tag), c.Middle.In(w.Tag), c.Short.In(w.Tag))
	}
	column := map[int]int{}
	for _, n := range g.Nodes() {
		if _, ok := column[n.Rank]; ok || keep != nil && !keep(n) {
			continue
		}
		column[n.Rank] = len(r.Graph.Columns)
		names := titles[n.Rank]
		if len(names) == 0 {
			names = []string{w.Plain.Rank(n.Rank)}
		}
		r.Graph.Columns = append(r.Graph.Columns, rail.Column{Names: names})
	}
	return column
}

// Station is the station of a node, or [rail.NoStation] where it is not drawn.
func (r *Rails) Station(id careers.NodeID) int {
	if i, ok := r.index[id]; ok {
		return i
	}
	return rail.NoStation
}

// Nodes are the nodes that are drawn.
func (r *Rails) Nodes(g *careers.Graph) []*careers.Node {
	all := make([]*careers.Node, len(r.IDs))
	for i, id := range r.IDs {
		all[i] = g.Node(id)
	}
	return all
}

// Stations are the stations of those nodes that are drawn.
func (r *Rails) Stations(ids []careers.NodeID) []int {
	var all []int
	for _, id := range ids {
		if i, ok := r.index[id]; ok {
			all = append(all, i)
		}
	}
	return all
}

// Pay is what a role pays, in few cells, with its level and year; empty for a training and
// where nothing is published.
func Pay(w *i18n.Words, n *careers.Node) string {
	if line := phrase.Headline(n); n.Course == nil && len(line) > 0 {
		return phrase.Levelled(w, line[0])
	}
	return ""
}

// Captions are the words of a Crossroads.
func Captions(w *i18n.Words) *rail.Captions {
	c := w.Map.Views.Around
	return &rail.Captions{
		From: c.From, Kinds: c.Groups, Legend: c.Lines, Back: c.Back, Length: c.Length, More: c.More, Folded: c.Folded, Origins: c.Origins,
	}
}

// forms are the forms of a name that differ, longest first: a dataset need not
// have kept their order.
func forms(names ...string) []string {
	names = slices.DeleteFunc(names, func(s string) bool { return s == "" })
	slices.SortStableFunc(names, func(a, b string) int { return utf8.RuneCountInString(b) - utf8.RuneCountInString(a) })
	return slices.Compact(names)
}

var (
	kinds = [...]rail.Kind{
		careers.Entry: rail.Entry, careers.Study: rail.Study, careers.Promotion: rail.Promotion, careers.Specialisation: rail.Specialisation,
		careers.CraftChange: rail.Change, careers.Lateral: rail.Lateral, careers.Return: rail.Return, careers.Related: rail.Related,
	}
	mains = [...]rail.Main{careers.MainUnsaid: rail.Unsaid, careers.MainLine: rail.MainLine, careers.SideLine: rail.SideLine}
)

// isNamed reports whether a source names a whole way that the step is part of.
func isNamed(g *careers.Graph, s *careers.Step) bool {
	return slices.ContainsFunc(g.Paths(), func(p careers.Path) bool {
		i := slices.Index(p.Nodes, s.From)
		return i >= 0 && i+1 < len(p.Nodes) && p.Nodes[i+1] == s.To
	})
}
