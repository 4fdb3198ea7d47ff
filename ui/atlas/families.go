package atlas

import (
	"slices"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Family is a line of work, the trainings, or the roles on no track.
type Family struct {
	// Track is as in [rail.Station]; 0 too for the trainings.
	Track    int
	Training bool
	Name     string
	Nodes    []*careers.Node // in the order of the graph: by level
}

// Families are the trainings, then the tracks in dataset order, then the roles on
// none, which are all where there are no tracks; those with nobody are left out. It is the order in which the Plan is told.
func Families(g *careers.Graph, w *i18n.Words) []Family {
	tracks := g.Tracks()
	all := make([]Family, len(tracks)+2)
	all[0] = Family{Training: true, Name: w.Map.Views.Overview.Training}
	for i, t := range tracks {
		all[i+1] = Family{Track: i + 1, Name: phrase.Text(w, t.Name)}
	}
	all[len(all)-1].Name = w.Map.Views.Overview.Others
	if len(tracks) == 0 {
		all[len(all)-1].Name = w.Map.Views.Overview.Jobs
	}
	for _, n := range g.Nodes() {
		f := &all[FamilyOf(g, n)]
		f.Nodes = append(f.Nodes, n)
	}
	return slices.DeleteFunc(all, func(f Family) bool { return len(f.Nodes) == 0 })
}

// FamilyName is what the family of a node is called.
func FamilyName(g *careers.Graph, w *i18n.Words, n *careers.Node) string {
	all := Families(g, w)
	return all[slices.IndexFunc(all, func(f Family) bool { return slices.Contains(f.Nodes, n) })].Name
}

// FamilyOf numbers the family of a node: 0 for a training, then the tracks from 1
// in dataset order, and one more for roles on no track.
func FamilyOf(g *careers.Graph, n *careers.Node) int {
	if n.Kind == careers.Training {
		return 0
	}
	if i := slices.IndexFunc(g.Tracks(), func(t careers.Track) bool { return t.ID == n.Track }); i >= 0 {
		return i + 1
	}
	return len(g.Tracks()) + 1
}

// Levels counts the nodes of a family by column of the graph, and all of them last.
func (r *Rails) Levels(f Family) []int {
	counts := make([]int, len(r.Graph.Columns)+1)
	for _, n := range f.Nodes {
		counts[r.Graph.Stations[r.Station(n.ID)].Column]++
	}
	counts[len(counts)-1] = len(f.Nodes)
	return counts
}
