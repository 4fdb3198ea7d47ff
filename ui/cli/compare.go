package cli

import (
	"cmp"
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/compare"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// compareCommand lays two or three nodes side by side.
func (a *app) compareCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	different := func(c *cobra.Command, args []string) error {
		if len(distinct(args)) < len(args) {
			return usage("")
		}
		return cobra.RangeArgs(2, 3)(c, args)
	}
	full := false
	c := a.command(w.Compare, different, w.IDsToCompare, func(args []string) error {
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		if len(nodes) < len(args) {
			return usage(w.IDsToCompare)
		}
		switch a.reader() {
		case machine:
			return a.printJSON(wire{g, a.words}.comparison(nodes))
		case people:
			return a.drawComparison(g, idsOf(nodes), full)
		}
		return a.printPage(plain.Compare(g, a.words, idsOf(nodes)...))
	})
	c.Flags().BoolVar(&full, "full", false, w.Full)
	c.ValidArgsFunction = a.completeIDs(3)
	return c
}

// drawComparison prints the answer, or all of it.
func (a *app) drawComparison(g *careers.Graph, ids []careers.NodeID, full bool) error {
	lines := compare.Told(a.screens(g), ids, a.answerWidth(), full)
	if full {
		return a.tellLines(lines)
	}
	return a.answer(lines, append([]string{"compare"}, phrase.IDs(ids)...)...)
}

func (x wire) comparison(nodes []*careers.Node) object {
	return object{
		{"dataset", x.dataset()}, {"nodes", each(nodes, x.summary)},
		{"differences", each(x.g.CompareEach(nodes[0], nodes[1:]...), x.difference)},
	}
}

// difference is what changes for someone who goes from one node to another.
func (x wire) difference(d careers.Difference) object {
	var quickest object
	if way, ok := x.g.Between(d.From.ID, d.To.ID); ok {
		quickest = object{{"via", list(way.Via)}, {"years", years(way.Years)}, {"steps_of_unknown_length", way.Unknown}}
	}
	return object{
		{"from", d.From.ID}, {"to", d.To.ID}, {"quickest_way", quickest},
		{"skills", each(d.Skills, x.skillChange)}, {"tasks", each(d.Tasks, x.taskChange)},
	}
}

// change is how JSON names a change.
func change(c careers.Change) string {
	return [...]string{"new", "deeper", "kept", "used_less", "not_listed"}[c]
}

func (x wire) skillChange(s careers.SkillChange) object {
	return object{
		{"change", change(s.Change)}, {"skill", s.Skill}, {"name", x.text(x.g.Skill(s.Skill).Name)}, {"from_level", known(s.From.Level)},
		{"to_level", known(s.To.Level)}, {"shallower", s.Shallower()}, {"estimate", s.IsEstimate()}, {"why", maybe(s.Fade, x.why)},
	}
}

func (x wire) taskChange(t careers.TaskChange) object {
	text := func(t careers.Task) string { return x.text(t.Text) }
	return object{
		{"change", change(t.Change)}, {"id", cmp.Or(t.To, t.From).ID}, {"from", maybe(t.From, text)}, {"to", maybe(t.To, text)},
		{"why", maybe(t.Fade, x.why)},
	}
}

// why is the reason for which something is used less.
func (x wire) why(f careers.Fade) object { return x.optional(f.Statement) }
