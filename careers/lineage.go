package careers

import "slices"

// grow hands the skills and tasks of roles down to those that build on them.
func (r *rules) grow() {
	done := make(map[NodeID]bool, len(r.Nodes))
	for _, n := range r.Nodes {
		r.growNode(n, nil, done)
	}
}

// growNode completes a node after those it builds on. under holds the roles
// that wait for it.
func (r *rules) growNode(n *Node, under []NodeID, done map[NodeID]bool) {
	if done[n.ID] {
		return
	}
	if slices.Contains(under, n.ID) {
		r.report(n, "", Problem{Kind: BuildsOnItself, Found: string(n.ID)})
		return
	}
	for _, id := range n.BuildsOn {
		base := r.node[id]
		r.growNode(base, append(under, n.ID), done)
		n.inherit(base)
	}
	done[n.ID] = true
}

// inherit adds what a role that n builds on hands down, own and inherited.
func (n *Node) inherit(base *Node) {
	for _, id := range append([]NodeID{base.ID}, base.Lineage...) {
		if !slices.Contains(n.Lineage, id) {
			n.Lineage = append(n.Lineage, id)
		}
	}
	for _, need := range base.Needs {
		n.inheritNeed(need.handedDown(base.ID))
	}
	for _, task := range slices.Concat(base.Tasks, base.Inherited) {
		had := func(t Task) bool { return t.ID == task.ID }
		if !n.fadesTask(task.ID) && !slices.ContainsFunc(n.Tasks, had) && !slices.ContainsFunc(n.Inherited, had) {
			n.Inherited = append(n.Inherited, task)
		}
	}
}

// handedDown is a skill as a role asks for it that builds on base: one takes
// the post with the level of a confirmed person there, and keeps that of a
// senior one.
func (x Need) handedDown(base NodeID) Need {
	x.From, x.Entry, x.Level = base, x.Level, x.Senior
	return x
}

// inheritNeed adds a skill handed down; one that the node lists itself is
// raised where it stands lower, unless it fades.
func (n *Node) inheritNeed(need Need) {
	i := slices.IndexFunc(n.Needs, func(own Need) bool { return own.Skill == need.Skill })
	switch {
	case i < 0 && !n.fades(need.Skill):
		n.Needs = append(n.Needs, need)
	case i >= 0 && !n.fades(need.Skill):
		own := &n.Needs[i]
		own.Entry, own.Level, own.Senior = max(own.Entry, need.Entry), max(own.Level, need.Level), max(own.Senior, need.Senior)
	}
}
