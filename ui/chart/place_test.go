package chart

import (
	"strings"
	"testing"
)

// middles lists the middle rows of some nodes' boxes.
func middles(t *testing.T, l *Layout, names string) (rows []int) {
	for _, name := range strings.Fields(names) {
		box := l.Box(nodeNamed(t, l.Graph(), name))
		rows = append(rows, 2*box.Y+box.H)
	}
	return rows
}

func mustBeLevel(t *testing.T, l *Layout, names string) {
	t.Helper()
	rows := middles(t, l, names)
	for _, row := range rows {
		if row != rows[0] {
			t.Fatalf("%s are not level:\n%s", names, drawn(l, unmarked(), Unicode))
		}
	}
}

func TestAChainIsStraight(t *testing.T) {
	l := Place(textGraph(t, `
		0: a
		1: b
		2: c d e f
		3: g
		a -> b
		b -> c
		b -> d
		b -> e
		b -> f
		d -> g`), Options{Detail: Boxes})
	mustBeLevel(t, l, "a b")
	mustBeLevel(t, l, "d g")
}

func TestALongStepIsStraight(t *testing.T) {
	l := Place(textGraph(t, `
		0: a
		1: b
		2: c
		3: d
		4: e
		a -> b
		b -> c
		c -> d
		d -> e
		a -> e`), Options{Detail: Boxes})
	bends := 0
	for _, w := range l.wires[:] {
		if w.track != noTrack && len(w.low)+len(w.high) == 2 {
			bends++
		}
	}
	if bends > 1 {
		t.Errorf("%d bends, want no more than where the long step arrives:\n%s", bends, drawn(l, unmarked(), Unicode))
	}
}

func TestTheBusiestRankSetsTheSize(t *testing.T) {
	l := Place(textGraph(t, `
		0: a b
		1: c d e
		2: f
		a -> c
		b -> e
		c -> f
		d -> f
		e -> f`), Options{Detail: Boxes})
	if _, h := l.Size(); h != 9 {
		t.Errorf("%d rows, want those of the three boxes in the middle:\n%s", h, drawn(l, unmarked(), Unicode))
	}
}

func TestPartsStandOneAfterTheOther(t *testing.T) {
	l := Place(textGraph(t, `
		0: a x
		1: b y
		2: c
		a -> b
		b -> c
		x -> y`), Options{Detail: Boxes})
	mustBeLevel(t, l, "a b c")
	mustBeLevel(t, l, "x y")
	if a, x := middles(t, l, "a")[0], middles(t, l, "x")[0]; a >= x {
		t.Errorf("the larger part is not first:\n%s", drawn(l, unmarked(), Unicode))
	}
}

func TestANodeOnItsOwnTakesRoomInItsRankOnly(t *testing.T) {
	l := Place(textGraph(t, `
		0: a
		1: b c d lone
		2: e own
		a -> b
		a -> c
		a -> d
		c -> e`), Options{Detail: Boxes})
	if _, h := l.Size(); h != 12 {
		t.Errorf("%d rows, want those of the four boxes in the middle:\n%s", h, drawn(l, unmarked(), Unicode))
	}
}

func TestPortsSlideToWhereLinesRunStraight(t *testing.T) {
	l := Place(textGraph(t, `
		0: a b c d
		1: hub
		2: v w x y
		a -> hub
		b -> hub
		c -> hub
		d -> hub
		hub -> v
		v -> w
		w -> x
		x -> y`), Options{Detail: Lines})
	for _, w := range l.inChannel[1] {
		if l.wires[w].track != noTrack {
			t.Errorf("the step from hub to v is not straight:\n%s", drawn(l, unmarked(), Unicode))
		}
	}
}

func TestPortsStandInTheOrderOfWhereLinesGo(t *testing.T) {
	l := Place(textGraph(t, `
		0: a b c
		1: d
		a -> d
		b -> d
		c -> d`), Options{Detail: Lines})
	var rows []int
	for _, n := range l.Ranks()[0] {
		for _, e := range l.items[nodeNamed(t, l.Graph(), "d")].lower {
			if w := l.wires[l.ends[e].wire]; l.ends[w.lower[0]].item == n {
				rows = append(rows, l.at(e))
			}
		}
	}
	for i := 1; i < len(rows); i++ {
		if rows[i] <= rows[i-1] {
			t.Errorf("ports at %v cross:\n%s", rows, drawn(l, unmarked(), Unicode))
		}
	}
}
