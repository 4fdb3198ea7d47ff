package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/ui/plain"
	"parcours/ui/skills"
)

// skillsCommand lists the catalogue of skills, those of one node, or one's own
// with what they open.
func (a *app) skillsCommand() *cobra.Command {
	w, own, full := a.words.CLI.Cmd, false, false
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
			return a.mySkills(x, asJSON, full)
		case asJSON && len(nodes) > 0:
			return a.printJSON(x.needs(nodes[0]))
		case asJSON:
			return a.printJSON(x.skills())
		case len(nodes) > 0:
			return a.printPage(plain.Needs(g, a.words, nodes[0].ID))
		case a.reader() == people && !full:
			return a.answer(skills.Catalogue(a.screens(g), a.answerWidth()), "skills")
		}
		return a.printPage(plain.Skills(g, a.words))
	})
	c.Flags().BoolVar(&own, "mine", false, w.Mine)
	c.Flags().BoolVar(&full, "full", false, w.Full)
	c.Flags().StringVar(&a.flags.notebook, "notebook", "", a.words.Notes.NotebookFlag)
	c.ValidArgsFunction = a.completeIDs(1)
	return c
}

// mySkills tells what someone can do and what that opens, from their notebook.
func (a *app) mySkills(x wire, asJSON, full bool) error {
	kept, err := a.session(x.g)
	if err != nil {
		return err
	}
	a.warn(kept)
	if asJSON {
		return a.printJSON(x.mine(kept.notebook.Mine()))
	}
	if a.reader() == people && !full {
		env := a.screens(x.g)
		env.Notebook = kept.notebook
		command := []string{"skills", "--mine"}
		if a.flags.notebook != "" {
			command = append(command, "--notebook", a.flags.notebook)
		}
		return a.answer(skills.Told(env, a.answerWidth()), command...)
	}
	return a.printPage(plain.MySkills(x.g, a.words, kept.notebook))
}

// skills is the catalogue, each skill with the roles that ask for it and the trainings that give it.
func (x wire) skills() object {
	asking := map[careers.SkillID][]object{}
	for _, n := range x.g.Nodes() {
		for _, need := range n.Needs {
			asking[need.Skill] = append(asking[need.Skill], object{
				{"id", n.ID}, {"kind", n.Kind.String()}, {"essential", need.Essential}, {"level", known(need.Level)}, {"estimate", need.Estimate},
			})
		}
	}
	return object{{"dataset", x.dataset()}, {"skills", each(x.g.Skills(), func(s *careers.Skill) object {
		return object{
			{"id", s.ID}, {"name", x.text(s.Name)}, {"group", string(s.Group)}, {"gloss", x.text(s.Gloss)}, {"sources", list(s.Sources)},
			{"nodes", list(asking[s.ID])},
		}
	})}}
}

func (x wire) needs(n *careers.Node) object {
	return object{{"dataset", x.dataset()}, {"node", x.summary(n)}, {"skills", each(n.Needs, x.asked)}}
}

// mine is what someone can do, and what that opens.
func (x wire) mine(mine careers.Mine) object {
	o := careers.OpeningsOf(x.g, mine)
	return object{
		{"dataset", x.dataset()},
		{"skills", each(x.g.Skills(), func(s *careers.Skill) object {
			return object{{"skill", s.ID}, {"state", state(mine[s.ID])}, {"level", known(mine[s.ID].Level())}}
		})},
		{"within_reach", each(o.Reach, gap)}, {"others", each(slices.Concat(o.Next, o.Others), gap)},
		{"missing", each(o.Missing, func(l careers.Lack) object {
			return object{{"skill", l.Skill.ID}, {"state", state(l.State)}, {"roles", idsOf(l.Roles)}, {"only_one_missing_for", l.Alone}}
		})},
	}
}

// state is how JSON names how far someone is.
func state(p careers.Progress) string {
	return [...]string{"not_yet", "learning", "yes"}[min(p, careers.Able)]
}

func gap(g careers.Gap) object {
	return object{
		{"node", g.Node.ID}, {"had", list(g.Had)}, {"deepen", list(g.Deepen)}, {"learning", list(g.Learning)},
		{"missing", list(g.Missing)}, {"useful", list(g.Useful)},
	}
}
