package chart

// itemKey identifies an item from one layout to the next: a node by its key, a
// dummy by the ends of its net and its rank.
type itemKey struct {
	node, from, to string
	kind           netKind
	rank           int
}

func (s *sketch) keyOf(i int) itemKey {
	it := s.items[i]
	if it.node != NoNode {
		return itemKey{node: s.g.Nodes[it.node].Key}
	}
	n := s.nets[it.net]
	key := itemKey{from: s.g.Nodes[n.from].Key, kind: n.kind, rank: it.rank - s.rankOf[n.from]}
	if n.kind != tree {
		key.to = s.g.Nodes[n.to[0]].Key
	}
	return key
}

// A spot is where an item was in the previous layout.
type spot struct {
	known       bool
	place, part int
}

// spotsIn looks the items of s up in the previous layout. A layout that shares
// less than half of the nodes is no guide: there are no spots then.
func (s *sketch) spotsIn(previous *Layout) []spot {
	if previous == nil {
		return nil
	}
	all := make(map[itemKey]spot, len(previous.items))
	for _, rank := range previous.ranks {
		for place, it := range rank {
			all[previous.keyOf(it)] = spot{true, place, previous.items[it].part}
		}
	}
	spots := make([]spot, len(s.items))
	known := 0
	for i := range s.items {
		spots[i] = all[s.keyOf(i)]
		if spots[i].known && !s.isDummy(i) {
			known++
		}
	}
	if 2*known < len(s.g.Nodes) {
		return nil
	}
	return spots
}
