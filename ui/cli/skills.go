package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
)

// skillsCommand lists the catalogue of skills, those of one node, or one's own
// with what they open.
func (a *app) skillsCommand() *cobra.Command {
	w, own := a.words.CLI.Cmd, false
	c := a.command(w.Skills, cobra.MaximumNArgs(1), w.OneID, func(args []string) error {
		if own && len(args) > 0 {
			return usage(w.MineAlone)
		}
		g, nodes, err := a.loadNodes(args)
		if err != nil {
			return err
		}
		x, asJSON := wire{g, a.words}, a.reader() == machine
		switch {
		case own:
			return a.mySkills(x, asJSON)
		case asJSON && len(nodes) > 0:
			return a.printJSON(needsOf(x, nodes[0]))
		case asJSON:
			return a.printJSON(skillsOf(x))
		case len(nodes) > 0:
			return a.printPage(plain.Needs(g, a.words, nodes[0].ID))
		}
		return a.printPage(plain.Skills(g, a.words))
	})
	c.Flags().BoolVar(&own, "mine", false, w.Mine)
	c.Flags().StringVar(&a.flags.notebook, "notebook", "", a.words.Notes.NotebookFlag)
	c.ValidArgsFunction = a.completeIDs(1)
	return c
}

// mySkills tells what someone can do and what that opens, from their notebook.
func (a *app) mySkills(x wire, asJSON bool) error {
	kept, err := a.session(x.g)
	if err != nil {
		return err
	}
	if trouble := kept.keeping().Sentence(a.words); trouble != "" {
		fmt.Fprintln(a.err, a.said(trouble))
	}
	if asJSON {
		return a.printJSON(mineOf(x, kept.notebook.Mine()))
	}
	return a.printPage(plain.MySkills(x.g, a.words, kept.notebook))
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
	Skills  []askedJSON `json:"skills"`
}

func needsOf(x wire, n *careers.Node) needsJSON {
	return needsJSON{x.dataset(), x.summary(n), each(n.Needs, x.asked)}
}

// mineJSON is what someone can do, and what that opens.
type mineJSON struct {
	Dataset datasetJSON `json:"dataset"`
	Skills  []stateJSON `json:"skills"`
	Begun   []gapJSON   `json:"within_reach"`
	Others  []gapJSON   `json:"others"`
	Missing []lackJSON  `json:"missing"`
}

type stateJSON struct {
	Skill string `json:"skill"`
	State string `json:"state"`
	// Level is the one told, null where none is.
	Level *int `json:"level"`
}

type gapJSON struct {
	Node     string   `json:"node"`
	Had      []string `json:"had"`
	Deepen   []string `json:"deepen"`
	Learning []string `json:"learning"`
	Missing  []string `json:"missing"`
	Useful   []string `json:"useful"`
}

type lackJSON struct {
	Skill string   `json:"skill"`
	State string   `json:"state"`
	Roles []string `json:"roles"`
	Alone int      `json:"only_one_missing_for"`
}

// state is how JSON names how far someone is.
func state(p careers.Progress) string {
	return [...]string{"not_yet", "learning", "yes"}[min(p, careers.Able)]
}

func mineOf(x wire, mine careers.Mine) mineJSON {
	o := careers.OpeningsOf(x.g, mine)
	return mineJSON{
		x.dataset(),
		each(x.g.Skills(), func(s *careers.Skill) stateJSON {
			return stateJSON{string(s.ID), state(mine[s.ID]), known(mine[s.ID].Level())}
		}),
		each(o.Begun, gap), each(o.Others, gap),
		each(o.Missing, func(l careers.Lack) lackJSON {
			return lackJSON{string(l.Skill.ID), state(l.State), each(l.Roles, func(n *careers.Node) string { return string(n.ID) }), l.Alone}
		}),
	}
}

func gap(g careers.Gap) gapJSON {
	return gapJSON{string(g.Node.ID), ids(g.Had), ids(g.Deepen), ids(g.Learning), ids(g.Missing), ids(g.Useful)}
}
