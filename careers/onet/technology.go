package onet

import (
	"cmp"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// How often job ads name a technology, by the marks of the database.
const (
	inDemand = iota // those for the occupation
	isHot           // those of all kinds
	unmarked
)

// use is that a role uses a technology.
type use struct {
	skill careers.SkillID
	mark  int
}

// technologies reads the programs and the machines that people in a role use.
func (b *builder) technologies() error {
	type way struct {
		role *careers.Node
		tool careers.SkillID
	}
	uses, had := map[*careers.Node][]use{}, map[way]bool{}
	tools := catalogue{ids: map[string]careers.SkillID{}, taken: map[careers.SkillID]bool{}}
	for row, err := range b.from.Rows(technology) {
		if err != nil {
			return err
		}
		n := b.owner(row, register.Needs)
		if n == nil {
			continue
		}
		u := use{skill: tools.of(cell(row, 1), cell(row, 2)), mark: unmarked}
		switch {
		case u.skill == "":
			b.report.Add(register.Needs, register.WithoutText, 1)
			continue
		case had[way{n, u.skill}]:
			b.report.Add(register.Needs, register.Repeated, 1)
			continue
		case row.At(4) == "Y":
			u.mark = inDemand
		case row.At(3) == "Y":
			u.mark = isHot
		}
		had[way{n, u.skill}] = true
		uses[n] = append(uses[n], u)
	}
	b.equip(uses, tools.skills)
	return nil
}

// equip gives roles the technologies that job ads often name, those for the
// occupation first. The others, which may be hundreds, it gives where there are none
// of these.
func (b *builder) equip(uses map[*careers.Node][]use, tools []*careers.Skill) {
	as := [...]careers.Text{
		inDemand: b.ours("often named in job ads for this occupation", "souvent citée dans les offres d'emploi pour ce métier"),
		isHot:    b.ours("often named in job ads of all kinds", "souvent citée dans les offres d'emploi, tous métiers confondus"),
		unmarked: {},
	}
	used := map[careers.SkillID]bool{}
	for n, all := range uses {
		slices.SortStableFunc(all, func(a, b use) int { return a.mark - b.mark })
		for _, u := range all {
			if u.mark == unmarked && all[0].mark != unmarked {
				b.report.Add(register.Needs, register.Minor, 1)
				continue
			}
			n.Needs = append(n.Needs, careers.Need{Skill: u.skill, As: as[u.mark]})
			used[u.skill] = true
			b.report.Add(register.Needs, register.Kept, 1)
		}
	}
	tools = slices.DeleteFunc(tools, func(s *careers.Skill) bool { return !used[s.ID] })
	slices.SortFunc(tools, func(a, b *careers.Skill) int { return cmp.Compare(a.ID, b.ID) })
	b.parts.Skills = append(b.parts.Skills, tools...)
	b.report.Add(register.Skills, register.Kept, len(tools))
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
