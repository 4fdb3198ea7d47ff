package telling

import (
	"slices"

	"parcours/careers"
	"parcours/ui/phrase"
)

// skills are those of a node: its own, the essential ones first, then those that
// each role it grows out of hands down, each in the order of their groups. A training's are
// those that it teaches.
func (t teller) skills(p *Page, n *careers.Node) {
	head, core, more := t.w.Sheet.Heads[Skills], t.w.Sheet.Essential, t.w.Sheet.Optional
	if n.Kind == careers.Training {
		head, core, more = t.w.Sheet.Learned, t.w.Sheet.Mainly, t.w.Sheet.Also
	}
	if !n.NamesEssentials() {
		more = t.w.Sheet.Named
	}
	var groups []Group
	for _, from := range append([]careers.NodeID{""}, n.Lineage...) {
		for _, essential := range []bool{true, false} {
			group := Group{Of: All, Title: more}
			if essential {
				group.Title = core
			}
			if base := t.g.Node(from); base != nil {
				group.Title = t.w.Sheet.KeptFrom(group.Title, t.name(base))
			}
			for _, need := range n.Needs {
				if need.From == from && need.Essential == essential {
					group.Facts = append(group.Facts, t.skill(need))
				}
			}
			if !slices.ContainsFunc(group.Facts, func(f Fact) bool { return !f.Need.As.IsZero() }) { // else by weight, as listed
				slices.SortStableFunc(group.Facts, func(x, y Fact) int { return t.g.Shelf(x.Skill.Group) - t.g.Shelf(y.Skill.Group) })
			}
			groups = append(groups, group)
		}
	}
	section := p.add(Skills, head, append(groups, t.less(n, func(f careers.Fade) bool { return f.Skill != "" }))...)
	if section == nil {
		if n.Kind == careers.Role && len(t.g.Skills()) > 0 {
			p.add(Skills, head, Group{Of: All, Notes: asides(t.w.Facts.NoSkills)})
		}
		return
	}
	section.Notes = asides(phrase.Inferred(t.w, t.g, careers.InferredEssential)...)
	if phrase.HasLevels(n) {
		section.Notes = append(asides(t.w.Sheet.Levels), section.Notes...)
	}
}

func (t teller) skill(n careers.Need) Fact {
	s := t.g.Skill(n.Skill)
	f := Fact{Form: Skill, Text: t.text(s.Name), Skill: s, Need: n, Sources: s.Sources, Estimate: n.Estimate, Details: phrase.LevelInWords(t.w, n)}
	if !n.As.IsZero() {
		f.Details = append(f.Details, t.text(n.As))
	}
	return f
}

// Needs are the skills that one node asks for, or that a training gives.
func Needs(p *Page) *Page {
	only := &Page{Title: p.Title}
	if s := p.Section(Skills); s != nil {
		only.Sections = []Section{*s}
	}
	return only
}
