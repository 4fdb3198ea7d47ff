package careers_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// leafGraph is a graph at random: tracks, skills, kinds of interests and steps of which some are missing.
func leafGraph(t testing.TB, r *rand.Rand, roles int) *careers.Graph {
	t.Helper()
	p := careerstest.Country(roles)
	p.Steps = nil
	for _, n := range p.Nodes {
		n.Track = p.Tracks[r.IntN(4)].ID
		if r.IntN(5) == 0 {
			n.Track = ""
		}
		n.Needs = nil
		for _, k := range r.Perm(12)[:r.IntN(7)] {
			n.Needs = append(n.Needs, careers.Need{Skill: p.Skills[k].ID, Essential: true})
		}
		if r.IntN(3) > 0 {
			n.Profile = careers.Profile{Kinds: []careers.Holland{careers.Holland(r.IntN(int(careers.Hollands)))}, Sources: []careers.SourceID{"register"}}
		}
	}
	for range roles {
		if from, to := r.IntN(roles), r.IntN(roles); from < to && !slices.ContainsFunc(p.Steps, func(s *careers.Step) bool { return s.From == p.Nodes[from].ID && s.To == p.Nodes[to].ID }) {
			p.Steps = append(p.Steps, &careers.Step{From: p.Nodes[from].ID, To: p.Nodes[to].ID, Kind: careers.Related, Sources: []careers.SourceID{"register"}})
		}
	}
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func common(a, b *careers.Node) (n int) {
	for _, need := range a.Needs {
		n += btoi(slices.ContainsFunc(b.Needs, func(other careers.Need) bool { return other.Skill == need.Skill }))
	}
	return n
}

// plainLeap tells by loops over pairs what a leap to n has to say.
func plainLeap(g *careers.Graph, n *careers.Node, seen []careers.NodeID) (l careers.Leap) {
	l = careers.Leap{Node: n, OtherTrack: n.Track != "", OtherKind: len(n.Profile.Kinds) > 0, OtherLevel: true}
	var anyTrack, anyKind, anySkill bool
	for _, id := range seen {
		s := g.Node(id)
		anyTrack, anyKind, anySkill = anyTrack || s.Track != "", anyKind || len(s.Profile.Kinds) > 0, anySkill || len(s.Needs) > 0
		l.OtherTrack = l.OtherTrack && s.Track != n.Track
		l.OtherKind = l.OtherKind && (len(s.Profile.Kinds) == 0 || s.Profile.Kinds[0] != n.Profile.Kinds[0])
		l.OtherLevel = l.OtherLevel && s.Rank != n.Rank
		l.Joined = l.Joined || g.Step(id, n.ID) != nil || g.Step(n.ID, id) != nil
		l.Shared = max(l.Shared, common(n, s))
	}
	l.OtherTrack, l.OtherKind, l.OtherLevel = l.OtherTrack && anyTrack, l.OtherKind && anyKind, l.OtherLevel && len(seen) > 0
	if anySkill {
		l.Of = len(n.Needs)
	}
	return l
}

// plainNearest is the one of those seen that [careers.Leap.Nearest] promises.
func plainNearest(g *careers.Graph, n *careers.Node, seen []careers.NodeID) (best *careers.Node) {
	isOf := func(s *careers.Node) int { return btoi(n.Track != "" && s.Track == n.Track) }
	for _, id := range seen {
		s := g.Node(id)
		if best == nil || cmp.Or(cmp.Compare(common(n, s), common(n, best)), isOf(s)-isOf(best)) >= 0 {
			best = s
		}
	}
	return best
}

// isLessLike compares two leaps by what their comment promises before it comes to ties.
func isLessLike(a, b careers.Leap) bool {
	switch {
	case a.OtherTrack != b.OtherTrack:
		return a.OtherTrack
	case a.Joined != b.Joined:
		return b.Joined
	case (a.Of > 0) != (b.Of > 0):
		return a.Of > 0
	}
	return a.Shared*b.Of < b.Shared*a.Of
}

func TestAJobUnlikeAllThatWasSeenIsTheLeastLikeOfAll(t *testing.T) {
	for seed := range uint64(300 / careerstest.Thin(3)) {
		r := rand.New(rand.NewPCG(seed, 5))
		g := leafGraph(t, r, 4+r.IntN(20))
		var seen []careers.NodeID
		for _, i := range r.Perm(len(g.Nodes()))[:r.IntN(len(g.Nodes()))] {
			seen = append(seen, g.Nodes()[i].ID)
		}
		leap, ok := g.Unlike(seen)
		if !ok {
			t.Fatalf("seed %d: nothing is left beside %d of %d", seed, len(seen), len(g.Nodes()))
		}
		want := plainLeap(g, leap.Node, seen)
		if want.Nearest = plainNearest(g, leap.Node, seen); leap != want {
			t.Errorf("seed %d: it says %+v, which is %+v", seed, leap, want)
		}
		for _, n := range g.Nodes() {
			if other := plainLeap(g, n, seen); !slices.Contains(seen, n.ID) && isLessLike(other, leap) {
				t.Errorf("seed %d: %+v is less like what was seen than %+v", seed, other, leap)
			}
		}
		r.Shuffle(len(seen), func(i, j int) { seen[i], seen[j] = seen[j], seen[i] })
		if again, _ := g.Unlike(seen); again.Node != leap.Node {
			t.Errorf("seed %d: the same seen in another order lead to %s, not to %s", seed, again.Node.ID, leap.Node.ID)
		}
	}
}

func TestLeafingComesToEachJobOnceAndToNoTraining(t *testing.T) {
	built := careerstest.BuiltIn(t)
	for _, g := range []*careers.Graph{built, leafGraph(t, rand.New(rand.NewPCG(1, 1)), 80)} {
		seen, roles := []careers.NodeID{g.Start(), "nothing-of-this-name", g.Start()}, 0
		for _, n := range g.Nodes() {
			roles += btoi(n.Kind == careers.Role)
		}
		for range roles - 1 {
			leap, ok := g.Unlike(seen)
			if !ok || leap.Node.Kind != careers.Role || slices.Contains(seen, leap.Node.ID) {
				t.Fatalf("after %d comes %+v, %t", len(seen), leap, ok)
			}
			seen = append(seen, leap.Node.ID)
		}
		if leap, ok := g.Unlike(seen); ok || leap != (careers.Leap{}) {
			t.Errorf("after all %d jobs comes %s", roles, leap.Node.ID)
		}
	}
}

func TestLeafingLooksIntoEachLineOfWorkBeforeItComesBackToOne(t *testing.T) {
	g := careerstest.BuiltIn(t)
	seen, tracks := []careers.NodeID{g.Start()}, map[careers.TrackID]bool{g.Node(g.Start()).Track: true}
	for range len(g.Tracks()) - 1 {
		leap, _ := g.Unlike(seen)
		if !leap.OtherTrack || tracks[leap.Node.Track] {
			t.Errorf("%s is of a line of work already seen", leap.Node.ID)
		}
		tracks[leap.Node.Track] = true
		seen = append(seen, leap.Node.ID)
	}
}

func TestWhatTheDataDoesNotKnowIsNoDifference(t *testing.T) {
	g := careerstest.Graph(t, "potter 0\nbaker 0\npotter -> smith 3\nguild 0 training\n")
	if leap, ok := g.Unlike([]careers.NodeID{"potter"}); !ok || leap.Node.ID != "baker" || leap.Of != 0 || leap.OtherTrack || leap.OtherKind || leap.OtherLevel || leap.Joined {
		t.Errorf("unlike the potter is %+v", leap)
	}
	if leap, ok := g.Unlike([]careers.NodeID{"potter", "baker"}); !ok || leap.Node.ID != "smith" || !leap.Joined || !leap.OtherLevel {
		t.Errorf("then comes %+v", leap)
	}
	if leap, ok := g.Unlike(nil); !ok || leap.Nearest != nil || leap.OtherLevel {
		t.Errorf("unlike nothing is %+v", leap)
	}
}

func BenchmarkUnlike(b *testing.B) {
	for _, roles := range []int{1584, 3039} {
		g, err := careers.New(careerstest.Country(roles))
		if err != nil {
			b.Fatal(err)
		}
		for _, many := range []int{1, 40, 500, roles - 1} {
			var seen []careers.NodeID
			for _, n := range g.Nodes()[:many] {
				seen = append(seen, n.ID)
			}
			b.Run(fmt.Sprintf("%d/%d", roles, many), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					g.Unlike(seen)
				}
			})
		}
	}
}
