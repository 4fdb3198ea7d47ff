package chart

import (
	"fmt"
	"testing"
)

// channelWith lays wires through a channel of 8 cells, each given by the cells where
// it leaves and where it arrives.
func channelWith(wires ...[2][]int) *channel {
	c := newChannel(8)
	for i, w := range wires {
		c.enter(newRun(i, w[0], w[1]))
	}
	c.route()
	return &c
}

// tracksOf lists the tracks of each wire.
func tracksOf(c *channel) string {
	all := map[int][]int{}
	for _, r := range c.runs {
		all[r.wire] = append(all[r.wire], r.track)
	}
	return fmt.Sprint(all)
}

func TestTracks(t *testing.T) {
	for _, c := range []struct {
		name  string
		wires [][2][]int
		want  string
	}{
		{"what arrives where another leaves stands after it",
			[][2][]int{{{4}, {1}}, {{1}, {6}}}, "map[0:[1] 1:[0]]"},
		{"runs apart share a track",
			[][2][]int{{{0}, {2}}, {{4}, {6}}}, "map[0:[0] 1:[0]]"},
		{"runs that nearly touch do not",
			[][2][]int{{{0}, {2}}, {{3}, {5}}}, "map[0:[0] 1:[1]]"},
		{"of two that go the same way, the farther turns first",
			[][2][]int{{{0}, {3}}, {{2}, {5}}}, "map[0:[1] 1:[0]]"},
		{"two that change places: one gets a second track",
			[][2][]int{{{1}, {3}}, {{3}, {1}}}, "map[0:[0 2] 1:[1]]"},
	} {
		ch := channelWith(c.wires...)
		if got := tracksOf(ch); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
		mustNotOverlap(t, c.name, ch)
	}
}

func TestNoTwoWiresShareALevelPiece(t *testing.T) {
	r := random(5)
	for range 300 {
		low, high := cellsOf(&r, 8), cellsOf(&r, 8)
		var wires [][2][]int
		for i := range min(len(low), len(high)) {
			wires = append(wires, [2][]int{{low[i]}, {high[i]}})
		}
		for i, at := range high[min(len(low), len(high)):] {
			if len(wires) > 0 {
				wires[i%len(wires)][1] = append(wires[i%len(wires)][1], at)
			}
		}
		mustNotOverlap(t, fmt.Sprint(wires), channelWith(wires...))
	}
}

// cellsOf draws different cells below n.
func cellsOf(r *random, n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	r.shuffle(all)
	return all[:1+r.below(n)]
}

// mustNotOverlap draws the runs of a channel cell by cell.
func mustNotOverlap(t *testing.T, name string, c *channel) {
	t.Helper()
	level, upright := map[[2]int]int{}, map[[2]int]int{}
	claim := func(cells map[[2]int]int, track, at, wire int) {
		if other, taken := cells[[2]int{track, at}]; taken && other != wire {
			t.Fatalf("%s: wires %d and %d overlap in track %d at %d", name, other, wire, track, at)
		}
		cells[[2]int{track, at}] = wire
	}
	for _, r := range c.runs {
		for at := r.from; at <= r.to; at++ {
			claim(upright, r.track, at, r.wire)
		}
		first, last := -1, c.tracks
		if r.half != nil {
			first = r.half.track
		}
		for _, at := range r.low {
			for track := first; track <= r.track; track++ {
				claim(level, track, at, r.wire)
			}
		}
		for _, o := range c.runs {
			if o.half == r {
				last = r.track // the other half draws what is between
			}
		}
		for _, at := range r.high {
			for track := r.track; track <= last; track++ {
				claim(level, track, at, r.wire)
			}
		}
	}
}
