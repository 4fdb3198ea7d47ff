package cli

import (
	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
)

// skillsCommand lists the catalogue of skills, or those of one node.
func (a *app) skillsCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	c := a.command(w.Skills, cobra.MaximumNArgs(1), w.OneID, func(args []string) error {
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		x := wire{g, a.words}
		switch {
		case a.reader() == machine && len(nodes) > 0:
			return a.printJSON(needsOf(x, nodes[0]))
		case a.reader() == machine:
			return a.printJSON(skillsOf(x))
		case len(nodes) > 0:
			return a.printPage(plain.Needs(g, a.words, nodes[0].ID))
		}
		return a.printPage(plain.Skills(g, a.words))
	})
	c.ValidArgsFunction = a.completeIDs(1)
	return c
}

type skillsJSON struct {
	Dataset datasetJSON `json:"dataset"`
	Skills  []skillJSON `json:"skills"`
}

type skillJSON struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Group   string    `json:"group"`
	Gloss   string    `json:"gloss"`
	Sources []string  `json:"sources"`
	Nodes   []askJSON `json:"nodes"`
}

// askJSON is a role that asks for a skill, or a training that gives it.
type askJSON struct {
	ID        string `json:"id"`
	Kind      string `json:"kind"`
	Essential bool   `json:"essential"`
	Level     *int   `json:"level"`
	Estimate  bool   `json:"estimate"`
}

func skillsOf(x wire) skillsJSON {
	asking := map[careers.SkillID][]askJSON{}
	for _, n := range x.g.Nodes() {
		for _, need := range n.Needs {
			asking[need.Skill] = append(asking[need.Skill], askJSON{
				string(n.ID), n.Kind.String(), need.Essential, known(need.Level), need.Estimate,
			})
		}
	}
	return skillsJSON{x.dataset(), each(x.g.Skills(), func(s *careers.Skill) skillJSON {
		return skillJSON{string(s.ID), x.text(s.Name), s.Group.String(), x.text(s.Gloss), ids(s.Sources), list(asking[s.ID])}
	})}
}

type needsJSON struct {
	Dataset datasetJSON `json:"dataset"`
	Node    summaryJSON `json:"node"`
	Skills  []needJSON  `json:"skills"`
}

func needsOf(x wire, n *careers.Node) needsJSON {
	return needsJSON{x.dataset(), x.summary(n), each(n.Needs, x.need)}
}
