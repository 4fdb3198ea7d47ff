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
	all := numbered(g, w)
	for _, n := range g.Nodes() {
		f := &all[FamilyOf(g, n)]
		f.Nodes = append(f.Nodes, n)
	}
	return slices.DeleteFunc(all, func(f Family) bool { return len(f.Nodes) == 0 })
}

// numbered are all families there may be, by number, without their nodes.
func numbered(g *careers.Graph, w *i18n.Words) []Family {
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
	return all
}

// FamilyName is what the family of a node is called.
func FamilyName(g *careers.Graph, w *i18n.Words, n *careers.Node) string {
	return numbered(g, w)[FamilyOf(g, n)].Name
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

// Level is nodes of one rank, and what that is called.
type Level struct {
	Rank  int
	Name  string
	Nodes []*careers.Node
}

// ByLevel are nodes in the order of the graph, level by level.
func ByLevel(g *careers.Graph, w *i18n.Words, nodes []*careers.Node) (levels []Level) {
	for i, n := range nodes {
		if i == 0 || n.Rank != nodes[i-1].Rank {
			levels = append(levels, Level{Rank: n.Rank, Name: phrase.ColumnOrRank(w, g, n.Rank)})
		}
		last := &levels[len(levels)-1]
		last.Nodes = append(last.Nodes, n)
	}
	return levels
}

// Counted says how many nodes a large graph has, in how many families and levels.
func Counted(g *careers.Graph, w *i18n.Words) string {
	levels := slices.DeleteFunc(ByLevel(g, w, g.Nodes()), func(l Level) bool { return !g.IsLevel(l.Rank) })
	return w.Map.Views.Overview.Counted(phrase.Nodes(w, g, len(g.Nodes())), len(Families(g, w)), len(levels))
}
