package skills

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/brief"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// tickOf is the mark of a skill, with the level where it was told.
func (s *Skills) tickOf(state careers.Progress) rich.Span {
	t := s.env.Theme
	switch {
	case state == careers.Learning:
		return rich.Span{Text: "[/] ", Style: t.Deeper}
	case state.Level() > 0:
		return rich.Span{Text: "[" + strconv.Itoa(state.Level()) + "] ", Style: t.Gain}
	case state.IsAble():
		return rich.Span{Text: "[✓] ", Style: t.Gain}
	}
	return rich.Span{Text: "[ ] ", Style: t.Muted}
}

// drawSkill is a row: the state as a mark and the name; of a missing skill how many roles ask
// for it, and of how many it is the only one lacking.
func (s *Skills) drawSkill(c rich.Columns, i item, _ bool) rich.Line {
	t, name := s.env.Theme, string(i.skill)
	if skill := s.env.Graph.Skill(i.skill); skill != nil {
		name = rich.Fitting(c.Name, s.env.Text(skill.Name), shortName(s.env.Text(skill.Name)))
	}
	r := rich.Row{Sign: s.tickOf(s.mine[i.skill]), Name: rich.Of(name, t.Text)}
	if i.lack != nil {
		r.Fact = rich.Of(strconv.Itoa(len(i.lack.Roles)), t.Text)
	}
	if i.lack != nil && i.lack.Alone > 0 {
		r.Remark = rich.Of(s.env.Words.Skills.Alone(i.lack.Alone), t.Muted)
	}
	return c.Row(r)
}

// drawRole is a row: how many essential skills are there, and which are not.
func (s *Skills) drawRole(c rich.Columns, i item, isChosen bool) rich.Line {
	t := s.env.Theme
	r := s.env.Row(i.gap.Node, s.names[i.gap.Node.ID], isChosen)
	r.Fact = rich.Of(s.have(*i.gap), t.Text)
	for at, ids := range [][]careers.SkillID{i.gap.Missing, i.gap.Learning} {
		for _, id := range ids {
			if len(r.Remark) > 0 {
				r.Remark = append(r.Remark, rich.Span{Text: ", ", Style: t.Muted})
			}
			if at > 0 {
				r.Remark = append(r.Remark, s.tickOf(careers.Learning))
			}
			r.Remark = append(r.Remark, rich.Span{Text: s.called([]careers.SkillID{id}), Style: t.Muted})
		}
	}
	if len(r.Remark) == 0 && len(i.gap.Deepen) > 0 {
		r.Remark = rich.Of(s.env.Words.Skills.Deepen(s.called(i.gap.Deepen)), t.Muted)
	}
	return c.Row(r)
}

// shortName is the name of a skill without what it holds in brackets.
func shortName(name string) string {
	short, _, _ := strings.Cut(name, " (")
	return short
}

// called joins the names of skills, without what they hold in brackets.
func (s *Skills) called(ids []careers.SkillID) string {
	var names []string
	for _, id := range ids {
		names = append(names, shortName(s.env.Text(s.env.Graph.Skill(id).Name)))
	}
	return strings.Join(names, ", ")
}

// about tells about what is chosen in so many rows: of a skill what it is, of a missing one who
// asks for it, of a role what of its skills is there and what is not, then what it is.
func (s *Skills) about(width, rows int) []rich.Line {
	t, w, i := s.env.Theme, s.env.Words, s.at()
	skill := s.env.Graph.Skill(i.skill)
	switch {
	case i.gap != nil:
		lines := rich.Most(rich.Text(strings.Join(telling.Having(s.env.Graph, w, *i.gap), " · "), t.Text, width), max(1, rows/2), width)
		return append(lines, brief.Of(s.env, s.axis, i.gap.Node, width, rows-len(lines))...)
	case skill == nil && i.skill != "":
		return rich.Text(w.Skills.Gone, t.Text, width)
	case skill == nil:
		return nil
	}
	lines := rich.Text(phrase.Text(s.env.Words, skill.Gloss), t.Text, width)
	switch {
	case i.lack != nil:
		lines = append(lines, rich.Text(s.askedBy(i.lack.Roles), t.Muted, width)...)
	case len(lines) == 0: // nothing explains the skill
		if name := s.env.Text(skill.Name); rich.Width(name) > s.columns[mine].Name {
			lines = rich.Text(name, t.Strong, width)
		}
		lines = append(lines, rich.Text(phrase.Capital(s.askedBy(s.asking(skill.ID))), t.Text, width)...)
	}
	if rows < roomy || len(skill.Sources) == 0 {
		return rich.Most(lines, rows, width)
	}
	on := telling.Rests(s.env.Graph, w, telling.Fact{Skill: skill, Sources: skill.Sources})
	return append(rich.High(rich.Most(lines, rows-1, width), rows-1), rich.Of(rich.Fitting(width, on...), t.Muted))
}

// asking are the roles that ask for a skill.
func (s *Skills) asking(id careers.SkillID) (roles []*careers.Node) {
	for _, n := range s.env.Graph.Nodes() {
		if n.Kind == careers.Role && slices.ContainsFunc(n.Needs, func(need careers.Need) bool { return need.Skill == id }) {
			roles = append(roles, n)
		}
	}
	return roles
}

// named is how many roles are named at most: more than there is room for.
const named = 60

// askedBy counts roles and names the first of them; "" where there is none.
func (s *Skills) askedBy(roles []*careers.Node) string {
	if len(roles) == 0 {
		return ""
	}
	var names []string
	for _, n := range roles[:min(named, len(roles))] {
		names = append(names, s.env.Text(n.Name))
	}
	if len(names) < len(roles) {
		names = append(names, "…")
	}
	return s.env.Words.Units.Colon(s.env.Words.Skills.Asked(len(roles)), strings.Join(names, ", "))
}

// roomy is the rows from which what a skill rests on is said, too.
const roomy = 4
