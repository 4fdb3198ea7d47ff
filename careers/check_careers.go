package careers

import (
	"slices"
	"strings"
)

// checkCareers checks what makes a dataset true of careers rather than merely
// whole: that roles grow out of roles, that levels are met and years add up,
// that nothing essential is lost on the way up. It completes nodes and steps by
// what follows from others. Every id resolves by now.
func (c *check) checkCareers() {
	r := rules{check: c, node: make(map[NodeID]*Node, len(c.Nodes)), from: make(map[NodeID][]*Step, len(c.Nodes))}
	for _, n := range c.Nodes {
		r.node[n.ID] = n
	}
	for _, s := range c.Steps {
		r.from[s.From] = append(r.from[s.From], s)
	}
	r.names()
	r.grow()
	for _, n := range c.Nodes {
		r.waysIn(n)
		r.course(n)
	}
	for _, s := range c.Steps {
		r.step(s)
	}
	r.namedWays()
}

// rules is a dataset whose ids resolve.
type rules struct {
	*check
	node map[NodeID]*Node
	from map[NodeID][]*Step
}

func (r *rules) stepBetween(from, to NodeID) *Step {
	for _, s := range r.from[from] {
		if s.To == to {
			return s
		}
	}
	return nil
}

// names checks that the entry point has a name of its own.
func (r *rules) names() {
	if r.Entry == nil {
		return
	}
	if n := r.node[r.Entry.ID]; n != nil {
		r.report(n, "", Problem{Kind: DuplicateID, Field: "id", Found: string(n.ID), First: r.at(nil, "")})
	}
}

// waysIn checks that a way in from a node is a step from it.
func (r *rules) waysIn(n *Node) {
	for i, w := range n.WaysIn {
		if w.From != "" && r.stepBetween(w.From, n.ID) == nil {
			r.report(n, item("ways-in", i), Problem{Kind: NoStep, Found: string(w.From)})
		}
	}
}

// course checks that a training takes the years that its level takes.
func (r *rules) course(n *Node) {
	if n.Course == nil {
		return
	}
	for _, field := range []struct {
		name  string
		level int
	}{{"asks", n.Course.Asks}, {"gives", n.Course.Gives}} {
		if _, known := levelIn(r.Levels, field.level); field.level > 0 && len(r.Levels) > 0 && !known {
			r.report(n, "", Problem{Kind: NoCourseLevel, Field: field.name, Low: field.level})
		}
	}
	for _, l := range n.Course.Lengths {
		if r.Entry != nil && l.From < r.Entry.Level { // who comes without the entry point has another history
			continue
		}
		if need := r.studyYears(l.From, n.Course.Gives); l.Years.Low < need {
			r.report(n, "", Problem{Kind: YearsShort, Field: "years", Low: l.Years.Low, High: need})
		}
	}
}

// studyYears are the years from a level to a higher one, 0 where unknown.
func (r *rules) studyYears(from, to int) int {
	low, known := levelIn(r.Levels, from)
	high, also := levelIn(r.Levels, to)
	if !known || !also || from >= to {
		return 0
	}
	return high.StudyYears - low.StudyYears
}

// step checks the levels at the ends of a step, and gives it the length of the
// training that it leaves.
func (r *rules) step(s *Step) {
	from, to := r.node[s.From], r.node[s.To]
	if from.Course != nil && !s.Years.Known() {
		s.Years = from.Course.Takes(from.Course.Asks)
	}
	switch {
	case !s.IsRoute():
	case from.Kind == Training && to.Kind == Training:
		r.study(s, from.Course, to.Course)
	case from.Kind == Training:
		if given := from.Course.Gives; given > 0 && given < to.Asks.Level {
			r.report(s, "", Problem{Kind: LevelNotMet, Found: string(s.To), Low: given, High: to.Asks.Level})
		}
	case to.Kind == Role:
		r.experience(s, from, to)
	}
}

func (r *rules) study(s *Step, from, to *Course) {
	switch {
	case to.Asks > from.Gives:
		r.report(s, "", Problem{Kind: LevelNotMet, Found: string(s.To), Low: from.Gives, High: to.Asks})
	case to.Gives > 0 && to.Gives <= from.Gives:
		r.report(s, "", Problem{Kind: LevelNotGained, Found: string(s.To), Low: from.Gives, High: to.Gives})
	}
}

// experience checks a step between roles: years of work stand for the years of
// study that the next one asks for beyond the first, and nothing essential gets
// lost on the way up.
func (r *rules) experience(s *Step, from, to *Node) {
	if from.Asks.Level > 0 && s.Years.Known() {
		if need := r.studyYears(from.Asks.Level, to.Asks.Level); s.Years.Low < need {
			r.report(s, "", Problem{Kind: YearsShort, Field: "steps", Found: string(s.To), Low: s.Years.Low, High: need})
		}
	}
	if s.Kind != Promotion && s.Kind != Specialisation || len(from.Needs) == 0 || len(to.Needs) == 0 {
		return
	}
	var lost []string
	for _, need := range from.Needs {
		if need.Essential && !to.needs(need.Skill) && !to.fades(need.Skill) {
			lost = append(lost, string(need.Skill))
		}
	}
	if len(lost) > 0 {
		r.report(s, "", Problem{Kind: LostEssential, Field: string(s.To), Found: strings.Join(lost, ", "), Low: len(lost)})
	}
}

func (n *Node) needs(skill SkillID) bool {
	return slices.ContainsFunc(n.Needs, func(need Need) bool { return need.Skill == skill })
}

func (n *Node) fades(skill SkillID) bool {
	return slices.ContainsFunc(n.Fades, func(f Fade) bool { return f.Skill == skill })
}

func (n *Node) fadesTask(task TaskID) bool {
	return slices.ContainsFunc(n.Fades, func(f Fade) bool { return f.Task == task })
}

// namedWays checks that steps join the nodes of the ways that sources name.
func (r *rules) namedWays() {
	for _, p := range r.Paths {
		for i, id := range p.Nodes[1:] {
			if s := r.stepBetween(p.Nodes[i], id); s == nil || !s.IsRoute() {
				r.report(nil, "", Problem{Kind: NoWay, Found: string(p.Nodes[i]) + " → " + string(id)})
			}
		}
	}
}
