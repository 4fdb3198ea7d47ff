package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/compare"
	"parcours/ui/plain"
)

// compareCommand lays two or three nodes side by side.
func (a *app) compareCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	different := func(c *cobra.Command, args []string) error {
		for i, id := range args {
			if slices.Contains(args[:i], id) {
				return usage("")
			}
		}
		return cobra.RangeArgs(2, 3)(c, args)
	}
	c := a.command(w.Compare, different, w.IDsToCompare, func(args []string) error {
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		names := each(nodes, func(n *careers.Node) careers.NodeID { return n.ID })
		if len(slices.Compact(slices.Sorted(slices.Values(names)))) < len(names) { // one of them by an old id
			return usage(w.IDsToCompare)
		}
		switch a.reader() {
		case machine:
			return a.printJSON(comparisonOf(wire{g, a.words}, nodes))
		case people:
			const bar = 2 // the lines that name sections and columns
			return a.tell(a.drawWhole(compare.New(a.screens(g), names), bar, widestComparison))
		}
		return a.printPage(plain.Compare(g, a.words, names...))
	})
	c.ValidArgsFunction = a.completeIDs(3)
	return c
}

// widestComparison is where lines would become too long to read, in cells.
const widestComparison = 132

type comparisonJSON struct {
	Dataset     datasetJSON      `json:"dataset"`
	Nodes       []summaryJSON    `json:"nodes"`
	Differences []differenceJSON `json:"differences"`
}

// differenceJSON is what changes for someone who goes from one node to another.
type differenceJSON struct {
	From     string            `json:"from"`
	To       string            `json:"to"`
	Quickest *quickestJSON     `json:"quickest_way"`
	Skills   []skillChangeJSON `json:"skills"`
	Tasks    []taskChangeJSON  `json:"tasks"`
}

type quickestJSON struct {
	Via          []string   `json:"via"`
	Years        *yearsJSON `json:"years"`
	UnknownSteps int        `json:"steps_of_unknown_length"`
}

type skillChangeJSON struct {
	Change    string `json:"change"`
	Skill     string `json:"skill"`
	Name      string `json:"name"`
	FromLevel *int   `json:"from_level"`
	ToLevel   *int   `json:"to_level"`
	Shallower bool   `json:"shallower"`
	Estimate  bool   `json:"estimate"`
	// Why says why the skill is used less; null for other changes.
	Why *statementJSON `json:"why"`
}

type taskChangeJSON struct {
	Change string         `json:"change"`
	ID     string         `json:"id"`
	From   *string        `json:"from"`
	To     *string        `json:"to"`
	Why    *statementJSON `json:"why"`
}

func comparisonOf(x wire, nodes []*careers.Node) comparisonJSON {
	return comparisonJSON{
		x.dataset(), each(nodes, x.summary),
		each(careers.CompareEach(nodes[0], nodes[1:]...), x.difference),
	}
}

// change is how JSON names a change.
func change(c careers.Change) string {
	return [...]string{"new", "deeper", "kept", "used_less", "not_listed"}[c]
}

func (x wire) difference(d careers.Difference) differenceJSON {
	j := differenceJSON{
		From: string(d.From.ID), To: string(d.To.ID),
		Skills: each(d.Skills, func(s careers.SkillChange) skillChangeJSON {
			return skillChangeJSON{
				change(s.Change), string(s.Skill), x.text(x.g.Skill(s.Skill).Name),
				known(s.From.Level), known(s.To.Level), s.Shallower(), s.IsEstimate(), x.why(s.Fade),
			}
		}),
		Tasks: each(d.Tasks, x.taskChange),
	}
	if way, ok := x.g.Between(d.From.ID, d.To.ID); ok {
		j.Quickest = &quickestJSON{ids(way.Via), years(way.Years), way.Unknown}
	}
	return j
}

// why is the reason for which something is used less, null for none.
func (x wire) why(f *careers.Fade) *statementJSON {
	if f == nil {
		return nil
	}
	return x.optional(f.Statement)
}

func (x wire) taskChange(t careers.TaskChange) taskChangeJSON {
	j := taskChangeJSON{Change: change(t.Change), Why: x.why(t.Fade)}
	if t.From != nil {
		text := x.text(t.From.Text)
		j.ID, j.From = string(t.From.ID), &text
	}
	if t.To != nil {
		text := x.text(t.To.Text)
		j.ID, j.To = string(t.To.ID), &text
	}
	return j
}
