package careers

import (
	"cmp"
	"hash/fnv"
	"slices"
)

// Leap is a role unlike all that someone has seen, with what makes it so. Each fact is one of
// the data: what it does not know is no difference.
type Leap struct {
	Node *Node
	// Nearest is the one of those seen that Node has most skills in common with; of equals one of
	// its line of work, then the one seen last. Nil where nothing was seen.
	Nearest *Node
	// Shared counts the skills of Node that Nearest has, too, Of all skills of Node. Both are 0
	// where those of Node are not known, or those of all that was seen.
	Shared, Of int
	// OtherTrack, OtherKind and OtherLevel say that none of those seen is known to be of its line of
	// work, to meet its main kind of interests (RIASEC), to stand at its level; that Node's own is
	// known, and one of those seen, too.
	OtherTrack, OtherKind, OtherLevel bool
	// Joined says that the data names a step between it and one of those seen, or calls them related.
	Joined bool
	// Again says that every role was seen and that Node is the one seen longest ago; nothing else
	// is told then.
	Again bool
}

// IsOther reports whether the node has another line of work than all that was seen, or none of its skills.
func (l Leap) IsOther() bool { return l.OtherTrack || l.Of > 0 && l.Shared == 0 }

// SeenNow adds nodes to those seen, oldest first; one seen before is seen last now.
func SeenNow(seen []NodeID, ids ...NodeID) []NodeID {
	for _, id := range ids {
		if i := slices.Index(seen, id); i >= 0 {
			seen = slices.Delete(seen, i, i+1)
		}
		seen = append(seen, id)
	}
	return seen
}

// Surprise is [Graph.Unlike] for someone who leafs through the roles: when each was seen it begins
// again with the one seen longest ago. It passes over so many of those least like what was seen, where
// there are as many. It is false where there is no role but the one seen last.
func (g *Graph) Surprise(seen []NodeID, aside int) (Leap, bool) {
	var passed []NodeID
	var leap Leap
	for len(passed) <= aside {
		next, ok := g.Unlike(seen, passed...)
		if !ok {
			break
		}
		leap, passed = next, append(passed, next.Node.ID)
	}
	if leap.Node != nil {
		return leap, true
	}
	for _, id := range seen[:max(0, len(seen)-1)] {
		if n := g.node[id]; n != nil && n.Kind == Role && id != seen[len(seen)-1] {
			return Leap{Node: n, Again: true}, true
		}
	}
	return Leap{}, false
}

// Unlike returns the role that is least like all those seen, but for some; false where there is none.
//
// A line of work that nobody has looked at comes first, then what nothing joins with those seen.
// Among these the role wins that shares the smallest part of its skills with whichever of those
// seen is nearest to it; one whose skills are not known comes after those whose are. Equal ones
// go by kind of interests, by how often their line of work was seen, and by level; at last in an
// order of no meaning that is the same each time, lest the first pages of a register come first.
//
// Unknown ids count for nothing. The time grows with the needs in the graph and with the pairs
// of a role and one of those seen that share a skill.
func (g *Graph) Unlike(seen []NodeID, but ...NodeID) (Leap, bool) {
	l := g.lookBack(seen)
	var best *leaping
	for i, n := range g.nodes {
		if n.Kind != Role || l.isSeen[i] || slices.Contains(but, n.ID) {
			continue
		}
		c := l.leap(i)
		if best != nil && c.compareAtFirst(best) > 0 {
			continue
		}
		if l.share(&c); best == nil || c.compare(best) < 0 {
			best = &c
		}
	}
	if best == nil {
		return Leap{}, false
	}
	best.Nearest = l.nearest(best.place)
	return best.Leap, true
}

// lookingBack is what was seen, counted so that a role is laid beside all of it at once.
type lookingBack struct {
	g                   *Graph
	isSeen, joined      []bool // by node
	seen                []int  // places of nodes, in the order seen, none twice
	tracks              map[TrackID]int
	kinds               [Hollands]int
	levels              []int     // ascending, none twice
	hasKinds, hasSkills bool      // of one of those seen
	having              [][]int32 // by skill: which of seen have it
	shared              []int     // by seen: skills shared with the role at hand
}

func (g *Graph) lookBack(ids []NodeID) *lookingBack {
	l := &lookingBack{
		g: g, isSeen: make([]bool, len(g.nodes)), joined: make([]bool, len(g.nodes)),
		tracks: map[TrackID]int{}, having: make([][]int32, len(g.skills)),
	}
	place := make(map[NodeID]int, len(g.nodes))
	for i, n := range g.nodes {
		place[n.ID] = i
	}
	for _, id := range ids {
		if i, ok := place[id]; ok && !l.isSeen[i] {
			l.isSeen[i] = true
			l.count(i, place)
			l.seen = append(l.seen, i)
		}
	}
	slices.Sort(l.levels)
	l.levels = slices.Compact(l.levels)
	l.shared = make([]int, len(l.seen))
	return l
}

func (l *lookingBack) count(i int, place map[NodeID]int) {
	n := l.g.nodes[i]
	if n.Track != "" {
		l.tracks[n.Track]++
	}
	if len(n.Profile.Kinds) > 0 {
		l.kinds[n.Profile.Kinds[0]]++
		l.hasKinds = true
	}
	if l.g.IsLevel(n.Rank) {
		l.levels = append(l.levels, n.Rank)
	}
	for _, k := range l.g.needs[i] {
		l.having[k] = append(l.having[k], int32(len(l.seen)))
		l.hasSkills = true
	}
	for _, s := range l.g.listed[n.ID] {
		l.joined[place[s.To]] = true
	}
	for _, into := range [][]*Step{l.g.previous[n.ID], l.g.nearBy[n.ID]} {
		for _, s := range into {
			l.joined[place[s.From]] = true
		}
	}
}

// leaping is a leap with what decides between equals.
type leaping struct {
	Leap
	place  int
	tracks int // how many of those seen are of its line of work
	away   int // ranks to the nearest of those seen
}

// leap lays the node at a place of the graph beside all that was seen, but for its skills.
func (l *lookingBack) leap(place int) leaping {
	n := l.g.nodes[place]
	c := leaping{Leap: Leap{Node: n, Joined: l.joined[place]}, place: place, tracks: l.tracks[n.Track]}
	c.OtherTrack = n.Track != "" && len(l.tracks) > 0 && c.tracks == 0
	c.OtherKind = len(n.Profile.Kinds) > 0 && l.hasKinds && l.kinds[n.Profile.Kinds[0]] == 0
	if l.g.IsLevel(n.Rank) {
		c.away = l.away(n.Rank)
		c.OtherLevel = c.away > 0
	}
	return c
}

// share lays its skills beside those of all that was seen.
func (l *lookingBack) share(c *leaping) {
	if skills := l.g.needs[c.place]; l.hasSkills && len(skills) > 0 {
		c.Of, c.Shared = len(skills), l.most(skills)
	}
}

// most is how many of some skills the one of those seen has that has most of them.
func (l *lookingBack) most(skills []int32) (most int) {
	l.lay(skills)
	for _, k := range skills {
		for _, at := range l.having[k] {
			most = max(most, l.shared[at])
			l.shared[at] = 0
		}
	}
	return most
}

// lay counts for each of those seen how many of some skills it has.
func (l *lookingBack) lay(skills []int32) {
	for _, k := range skills {
		for _, at := range l.having[k] {
			l.shared[at]++
		}
	}
}

// nearest is [Leap.Nearest] of the node at a place.
func (l *lookingBack) nearest(place int) (best *Node) {
	l.lay(l.g.needs[place])
	track, most := l.g.nodes[place].Track, 0
	isOf := func(n *Node) bool { return track != "" && n.Track == track }
	for at, i := range l.seen {
		if n := l.g.nodes[i]; best == nil || cmp.Or(most-l.shared[at], before(isOf(n), isOf(best))) <= 0 {
			best, most = n, l.shared[at]
		}
	}
	return best
}

// away is how many ranks lie between one and the nearest of those seen, 0 where none has a level.
func (l *lookingBack) away(rank int) (least int) {
	for i, seen := range l.levels {
		if far := max(seen-rank, rank-seen); i == 0 || far < least {
			least = far
		}
	}
	return least
}

// compare is negative where c is less like what was seen than d.
func (c *leaping) compare(d *leaping) int {
	if order := cmp.Or(
		c.compareAtFirst(d),
		before(c.Of > 0, d.Of > 0),
		c.Shared*d.Of-d.Shared*c.Of,
		before(c.OtherKind, d.OtherKind),
		c.tracks-d.tracks,
		d.away-c.away,
	); order != 0 {
		return order
	}
	return cmp.Compare(c.shuffled(), d.shuffled())
}

// compareAtFirst is compare by what counts before skills, which take longer to lay beside each other.
func (c *leaping) compareAtFirst(d *leaping) int {
	return cmp.Or(before(c.OtherTrack, d.OtherTrack), before(!c.Joined, !d.Joined))
}

// shuffled is a number for the node that has no meaning and is the same each time.
func (c *leaping) shuffled() uint32 {
	hash := fnv.New32a()
	hash.Write([]byte(c.Node.ID))
	return hash.Sum32()
}
