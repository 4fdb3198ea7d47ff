package onet

import (
	"cmp"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// technologies reads the programs and the machines that people in a role use: those
// that job ads for it often name first, then those that job ads of all kinds do.
func (b *builder) technologies() error {
	inDemand := b.ours("often named in job ads for this occupation", "souvent citée dans les offres d'emploi pour ce métier")
	hot := b.ours("often named in job ads of all kinds", "souvent citée dans les offres d'emploi, tous métiers confondus")
	type use struct {
		careers.Need
		order int
	}
	uses, had := map[*careers.Node][]use{}, map[careers.SkillID]map[*careers.Node]bool{}
	tools := catalogue{ids: map[string]careers.SkillID{}, taken: map[careers.SkillID]bool{}}
	for row, err := range b.from.Rows(technology) {
		if err != nil {
			return err
		}
		n := b.owner(row, register.Needs)
		if n == nil {
			continue
		}
		id := tools.of(cell(row, 1), cell(row, 2))
		end, u := register.Kept, use{Need: careers.Need{Skill: id}, order: 2}
		switch {
		case id == "":
			end = register.WithoutText
		case had[id][n]:
			end = register.Repeated
		case row.At(4) == "Y":
			u.order, u.As = 0, inDemand
		case row.At(3) == "Y":
			u.order, u.As = 1, hot
		}
		if b.report.Add(register.Needs, end, 1); end != register.Kept {
			continue
		}
		if had[id] == nil {
			had[id] = map[*careers.Node]bool{}
		}
		had[id][n] = true
		uses[n] = append(uses[n], u)
	}
	for n, all := range uses {
		slices.SortStableFunc(all, func(a, b use) int { return a.order - b.order })
		for _, u := range all {
			n.Needs = append(n.Needs, u.Need)
		}
	}
	slices.SortFunc(tools.skills, func(a, b *careers.Skill) int { return cmp.Compare(a.ID, b.ID) })
	b.parts.Skills = append(b.parts.Skills, tools.skills...)
	b.report.Add(register.Skills, register.Kept, len(tools.skills))
	return nil
}

// catalogue are the technologies so far.
type catalogue struct {
	skills []*careers.Skill
	ids    map[string]careers.SkillID // by name, without capitals
	taken  map[careers.SkillID]bool
}

// of is the id of a technology, and of what kind of thing it is; "" for none. Names
// that make the same id are told apart by their kinds.
func (c *catalogue) of(name, kind string) careers.SkillID {
	key := strings.ToLower(name)
	if id, had := c.ids[key]; had {
		return id
	}
	var id careers.SkillID
	for _, text := range []string{name, name + " " + kind} {
		if id = careers.SkillID(register.ID("tool " + text)); id != "tool" && !c.taken[id] {
			break
		}
		id = ""
	}
	if id != "" {
		c.taken[id] = true
		c.skills = append(c.skills, &careers.Skill{ID: id, Name: said(name), Group: technologyNames, Gloss: said(kind), Sources: cited()})
	}
	c.ids[key] = id
	return id
}
