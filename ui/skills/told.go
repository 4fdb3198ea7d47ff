package skills

import (
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
// each with how many roles ask for it.
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
	for _, group := range phrase.Groups(w, env.Graph) {
		var family []rich.Span
		for _, skill := range env.Graph.SkillsIn(group.ID) {
			called := strings.ReplaceAll(env.Text(skill.Name), " ", "\u00a0")
			family = append(family, pen.Plain(called+"\u00a0"), pen.Note(strconv.Itoa(asked[skill.ID])+"\u00a0 "))
		}
		lines = append(append(lines, nil, pen.Heading(group.Name, width)), rich.Wrap(width, family...)...)
	}
	return lines
}
