package careers

import "slices"

// route tells a way stop by stop.
func (n *network) route(w *way, afterBac bool, mine Mastery) Route {
	var steps []*Step
	var halfYears []int
	first := w
	for ; first.before != nil; first = first.before {
		steps = append(steps, n.steps[first.step])
		halfYears = append(halfYears, first.spent.years)
	}
	slices.Reverse(steps)
	slices.Reverse(halfYears)
	t := teller{network: n, payers: n.payers(), had: make(map[SkillID]int, len(mine))}
	for skill, level := range mine {
		t.had[skill] = level
	}
	origin := n.nodes[first.node]
	gains := t.learn(origin)
	if !afterBac {
		gains = nil
	}
	r := Route{Stops: []Stop{{Node: origin.ID, Gains: gains, Pay: t.of(origin)}}}
	for i, s := range steps {
		stop := t.stop(s)
		stop.Arrival, _ = spent(steps[:i+1])
		stop.HalfYears = halfYears[i]
		r.Stops = append(r.Stops, stop)
	}
	r.Years, r.Unknown = spent(steps)
	r.NewSkills = newSkills(r.Stops)
	return r
}

func newSkills(stops []Stop) int {
	count := 0
	for _, s := range stops {
		for _, gain := range s.Gains {
			if gain.IsNew() {
				count++
			}
		}
	}
	return count
}

// teller follows a route and learns what its stops ask for.
type teller struct {
	*network
	payers
	had map[SkillID]int
}

// practised is the level counted for a skill that a node has at an unknown one.
const practised = 1

func (t *teller) stop(s *Step) Stop {
	from, to := t.node[s.From], t.node[s.To]
	stop := Stop{Node: s.To, Step: s, Gains: t.learn(to), Pay: t.of(to)}
	asked := make(map[SkillID]bool, len(to.Needs))
	for _, need := range to.Needs {
		asked[need.Skill] = true
	}
	for _, need := range from.Needs {
		if need.Essential && !asked[need.Skill] {
			stop.LeftSkills = append(stop.LeftSkills, need.Skill)
		}
	}
	done := make(map[TaskID]bool, len(to.Tasks))
	for _, task := range to.Tasks {
		done[task.ID] = true
	}
	for _, task := range from.Tasks {
		if !done[task.ID] {
			stop.LeftTasks = append(stop.LeftTasks, task.ID)
		}
	}
	return stop
}

// learn returns what is still to gain for a node, and counts it as had from then on.
func (t *teller) learn(n *Node) []Gain {
	var gains []Gain
	for _, need := range n.Needs {
		if !need.Essential {
			continue
		}
		level := max(need.Level, practised)
		if had := t.had[need.Skill]; had < level {
			gains = append(gains, Gain{Need: need, Had: had})
			t.had[need.Skill] = level
		}
	}
	return gains
}
