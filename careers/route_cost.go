package careers

import "math/bits"

// managing prices a step by whether it leads to a management role. The goal,
// which every route has, counts with the others.
func (n *network) managing() func(arc) cost {
	return func(a arc) cost {
		c := byYears(a)
		if n.leads[a.to] {
			c.aim = 1
		}
		return c
	}
}

// toLearn holds, for each node, the skills essential to it that are still to
// learn. Those essential to the goal are left out: every route has them.
func (n *network) toLearn(from NodeID, goal int32, mine Mastery) []bitset {
	number := make(map[SkillID]int, len(n.skills))
	had := n.essential(n.nodes[goal].ID)
	for id := range n.essential(from) {
		had[id] = true
	}
	for _, s := range n.skills {
		if mine[s.ID] == 0 && !had[s.ID] {
			number[s.ID] = len(number)
		}
	}
	words := (len(number) + 63) / 64
	room := make([]uint64, max(1, words)*len(n.nodes))
	learnt := make([]bitset, len(n.nodes))
	for i, node := range n.nodes {
		learnt[i] = room[i*words : (i+1)*words : (i+1)*words]
		for _, need := range node.Needs {
			if bit, new := number[need.Skill]; new && need.Essential {
				learnt[i].and(bit)
			}
		}
	}
	return learnt
}

// essential holds the skills essential to a node; none after the baccalauréat.
func (g *Graph) essential(id NodeID) map[SkillID]bool {
	skills := map[SkillID]bool{}
	if n := g.node[id]; n != nil {
		for _, need := range n.Needs {
			if need.Essential {
				skills[need.Skill] = true
			}
		}
	}
	return skills
}

// adding is the rule that counts a skill again at each node which asks for it.
func (r rule) adding() *rule {
	learnt := r.learnt
	return &rule{
		price: func(a arc) cost { return cost{aim: learnt[a.to].count(), years: a.years, steps: 1} },
		first: func(start int32) int { return learnt[start].count() },
	}
}

// bitset is a set by the numbers of what is in it. Sets that meet are equally long; nil is empty.
type bitset []uint64

func newBitset(most int) bitset { return make(bitset, (most+63)/64) }

// and puts one more into a set, and returns the set.
func (b bitset) and(number int) bitset {
	b[number/64] |= 1 << (number % 64)
	return b
}

func (b bitset) count() int {
	n := 0
	for _, word := range b {
		n += bits.OnesCount64(word)
	}
	return n
}

// within reports whether c has all of b.
func (b bitset) within(c bitset) bool {
	for i, word := range b {
		if word&^c[i] != 0 {
			return false
		}
	}
	return true
}

// with joins two sets; the result may be b itself.
func (b bitset) with(c bitset) bitset {
	if c.within(b) {
		return b
	}
	both := make(bitset, len(b))
	for i := range b {
		both[i] = b[i] | c[i]
	}
	return both
}
