package skills

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// nextTold is how many lines are printed of what comes after what is within reach.
const nextTold = 12

// Told is what someone's skills open in lines of at most so many cells, for those who print it:
// how many they have, what is within reach, then the first of what comes next.
func Told(env *screen.Env, width int) []rich.Line {
	s := New(env)
	s.SetSize(min(width+gutter, besideFrom-1), 0)
	s.ready()
	pen := rich.Pen{Theme: env.Theme}
	lines := append([]rich.Line{s.legend(width), nil, {pen.Bold(s.heading(reach))}}, s.list[reach].All(width)...)
	if s.counts()[next] > 0 {
		all := s.list[next].All(width)
		lines = append(append(lines, nil, rich.Line{pen.Bold(s.heading(next))}), all[:min(len(all), nextTold)]...)
	}
	return lines
}

// Catalogue is all skills by family in lines of at most so many cells, for those who print it,
// each with how many roles ask for it; of a large dataset those that most ask for.
func Catalogue(env *screen.Env, width int) []rich.Line {
	pen, w, asked := rich.Pen{Theme: env.Theme}, env.Words, map[careers.SkillID]int{}
	for _, n := range env.Graph.Nodes() {
		for _, need := range n.Needs {
			if n.Kind == careers.Role {
				asked[need.Skill]++
			}
		}
	}
	if len(env.Graph.Skills()) == 0 {
		return rich.Text(w.Facts.NoSkills, env.Theme.Text, width)
	}
	lines := rich.Text(w.Skills.MostAsked, env.Theme.Muted, width)
	isLarge := len(env.Graph.Skills()) >= many
	if isLarge {
		lines = rich.Text(w.Skills.Narrow(len(env.Graph.Skills())), env.Theme.Muted, width)
	}
	for _, group := range phrase.Groups(w, env.Graph) {
		var family []rich.Span
		skills := env.Graph.SkillsIn(group.ID)
		if isLarge {
			skills = mostAsked(skills, asked)
		}
		for _, skill := range skills {
			called := rich.Cut(strings.ReplaceAll(env.Text(skill.Name), " ", "\u00a0"), width-countRoom)
			family = append(family, pen.Plain(called+"\u00a0"), pen.Note(strconv.Itoa(asked[skill.ID])+"\u00a0 "))
		}
		heading := group.Name
		if all := len(env.Graph.SkillsIn(group.ID)); len(skills) < all {
			heading += " · " + w.Sheet.Some(len(skills), all)
		}
		lines = append(append(lines, nil, pen.Heading(heading, width)), rich.Wrap(width, family...)...)
	}
	return lines
}

// countRoom is the cells of a count behind the longest name.
const countRoom = 8

// askedTold is how many skills of a group are printed of a large dataset.
const askedTold = 10

// mostAsked are the skills that most roles ask for.
func mostAsked(skills []*careers.Skill, asked map[careers.SkillID]int) []*careers.Skill {
	sorted := slices.SortedStableFunc(slices.Values(skills), func(a, b *careers.Skill) int { return cmp.Compare(asked[b.ID], asked[a.ID]) })
	return sorted[:min(askedTold, len(sorted))]
}
