package telling

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// The topics of one's own skills, in their order.
const (
	MineStates Topic = iota
	MineReach
	MineNext
	MineMissing
)

// Mine is what someone can do, skill by skill, then the roles within reach, those that come
// next, and the skills that all these ask for besides.
func Mine(g *careers.Graph, w *i18n.Words, n *notebook.Notebook) *Page {
	m := mine{teller{g, w}, n.Mine()}
	o := careers.OpeningsOf(g, m.mine)
	p := &Page{Title: w.Skills.Mine}
	p.add(MineStates, w.Skills.Mine, m.states(n)...)
	reach := m.roles("", o.Reach)
	switch {
	case len(o.Reach)+len(o.Next) == 0:
		reach.Notes, o.Others = asides(w.Skills.Start), nil
	case len(o.Reach) == 0:
		reach.Notes = asides(w.Skills.NoReach)
	}
	p.add(MineReach, w.Skills.Reach, reach)
	p.add(MineNext, w.Skills.Next, m.roles("", o.Next), m.roles(w.Skills.Others, o.Others))
	p.add(MineMissing, w.Skills.Missing, m.missing(o))
	return p
}

type mine struct {
	teller
	mine careers.Mine
}

// states are all skills by group, each with its state, and those ticked that the dataset
// does not have.
func (m mine) states(n *notebook.Notebook) []Group {
	counts := [careers.Able + 1]int{}
	var groups []Group
	for _, group := range phrase.Groups(m.w, m.g) {
		told := Group{Of: All, Title: group.Name}
		for _, s := range m.g.SkillsIn(group.ID) {
			counts[min(m.mine[s.ID], careers.Able)]++
			fact := Fact{Form: Ticked, Label: m.text(s.Name), Text: phrase.Progress(m.w, m.mine[s.ID]), Skill: s, Sources: s.Sources}
			if !s.Gloss.IsZero() {
				fact.Details = []string{m.text(s.Gloss)}
			}
			told.Facts = append(told.Facts, fact)
		}
		groups = append(groups, told)
	}
	gone := Group{Of: All, Title: m.w.Skills.Gone}
	for _, s := range n.Content().Skills {
		if m.g.Skill(s.ID) == nil {
			gone.Facts = append(gone.Facts, Fact{Form: Entry, Label: string(s.ID), Text: phrase.Progress(m.w, s.Progress)})
		}
	}
	counted := m.w.Skills.Ticked(counts[careers.Able], counts[careers.Learning], len(m.g.Skills()))
	return slices.Concat([]Group{{Of: All, Notes: asides(counted)}}, groups, []Group{gone})
}

// roles tells what is there and what is missing of each role.
func (m mine) roles(title string, gaps []careers.Gap) Group {
	group := Group{Of: All, Title: title}
	for _, gap := range gaps {
		said := asides(strings.Join(Having(m.g, m.w, gap), m.w.Plain.Semicolon))
		group.Facts = append(group.Facts, Fact{Form: Entry, Text: m.text(gap.Node.Title), Goes: gap.Node.ID, More: said})
	}
	return group
}

// Having says what is there of the essential skills of a role, what of these is to deepen and
// what is not there.
func Having(g *careers.Graph, w *i18n.Words, gap careers.Gap) []string {
	said := []string{w.Skills.Count(len(gap.Had), gap.Essential())}
	for _, part := range []struct {
		skills []careers.SkillID
		say    func(string) string
	}{{gap.Deepen, w.Skills.Deepen}, {gap.Learning, w.Skills.Learning}, {gap.Missing, w.Skills.Lacking}} {
		if len(part.skills) > 0 {
			said = append(said, part.say(strings.Join(teller{g, w}.skillNames(part.skills), ", ")))
		}
	}
	if gap.Lacking()+len(gap.Deepen) == 0 {
		said = append(said, w.Skills.Complete)
	}
	return said
}

// missing lists what the roles begun ask for besides.
func (m mine) missing(o careers.Openings) Group {
	w, group := m.w.Skills, Group{Of: All}
	switch {
	case len(o.Reach)+len(o.Next) == 0:
		group.Notes = asides(w.MissingFirst)
	case len(o.Missing) == 0:
		group.Notes = asides(w.MissingNone)
	}
	for _, lack := range o.Missing {
		said := []string{w.Asked(len(lack.Roles))}
		if lack.State == careers.Learning {
			said = append(said, w.State[careers.Learning])
		}
		if lack.Alone > 0 {
			said = append(said, w.Alone(lack.Alone))
		}
		var roles []string
		for _, n := range lack.Roles {
			roles = append(roles, m.name(n))
		}
		group.Facts = append(group.Facts, Fact{
			Form: Entry, Label: m.text(lack.Skill.Name), Text: strings.Join(said, ", "), More: asides(strings.Join(roles, ", ")),
			Skill: lack.Skill, Sources: lack.Skill.Sources,
		})
	}
	return group
}
