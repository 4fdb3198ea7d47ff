package phrase

import (
	"slices"
	"strconv"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Shelf is skills of a node that belong together, in the order of their groups.
type Shelf struct {
	Title string
	// From is the role that hands the skills down; empty for the node's own.
	From  careers.NodeID
	Needs []careers.Need
}

// Shelves are the skills of a node: its own, the essential ones first, then
// those that each role it grows out of hands down. A training's are those that
// it teaches.
func Shelves(w *i18n.Words, g *careers.Graph, n *careers.Node) (all []Shelf) {
	core, more := w.Sheet.Essential, w.Sheet.Optional
	if n.Kind == careers.Training {
		core, more = w.Sheet.Mainly, w.Sheet.Also
	}
	for _, from := range append([]careers.NodeID{""}, n.Lineage...) {
		for _, essential := range []bool{true, false} {
			needs := slices.DeleteFunc(slices.Clone(n.Needs), func(need careers.Need) bool { return need.From != from || need.Essential != essential })
			if len(needs) == 0 {
				continue
			}
			slices.SortStableFunc(needs, func(x, y careers.Need) int {
				return int(g.Skill(x.Skill).Group) - int(g.Skill(y.Skill).Group)
			})
			title := more
			if essential {
				title = core
			}
			if base := g.Node(from); base != nil {
				title = w.Sheet.KeptFrom(title, base.Name.In(w.Tag))
			}
			all = append(all, Shelf{title, from, needs})
		}
	}
	return all
}

// LevelsByExperience is a skill's level on arriving, confirmed and senior:
// "2 → 3 → 4"; empty where the dataset gives one number.
func LevelsByExperience(n careers.Need, arrow string) string {
	if !grows(n) {
		return ""
	}
	return strconv.Itoa(n.Entry) + arrow + strconv.Itoa(n.Level) + arrow + strconv.Itoa(n.Senior)
}

// HasLevels reports whether a node asks for some skill at levels that grow with
// experience.
func HasLevels(n *careers.Node) bool { return slices.ContainsFunc(n.Needs, grows) }

func grows(n careers.Need) bool { return n.Entry != n.Level || n.Level != n.Senior }

// GrowthInWords is the same for those who listen: "2 on arriving, 4 after years".
func GrowthInWords(w *i18n.Words, n careers.Need) string {
	if !grows(n) {
		return ""
	}
	return w.Sheet.FromTo(n.Entry, n.Senior)
}

// OfConfirmed says whose levels a comparison of nodes is about, where a level of
// one of them grows with experience; it is empty otherwise.
func OfConfirmed(w *i18n.Words, nodes ...*careers.Node) string {
	grows := func(n careers.Need) bool { return n.Entry != n.Level }
	if slices.ContainsFunc(nodes, func(n *careers.Node) bool { return slices.ContainsFunc(n.Needs, grows) }) {
		return w.Compare.OfConfirmed
	}
	return ""
}
