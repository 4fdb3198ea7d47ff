package chart

import (
	"slices"
	"testing"
)

func TestEmptyRanksAreClosedUp(t *testing.T) {
	ranks, count := closeRanks([]Node{{Rank: 7}, {Rank: -2}, {Rank: 7}, {Rank: 3}})
	if want := []int{2, 0, 2, 1}; count != 3 || !slices.Equal(ranks, want) {
		t.Errorf("ranks %v of %d, want %v of 3", ranks, count, want)
	}
}

func TestRanksFollowTheEdgesOfAGraphWithoutRanks(t *testing.T) {
	g := Ranked(textGraph(t, `
		0: dev lead expert cto
		dev -> lead
		dev -> cto
		dev -> expert
		expert -> lead
		lead -> cto
		cto -> dev
	`))
	var ranks []int
	for _, n := range g.Nodes {
		ranks = append(ranks, n.Rank)
	}
	if want := []int{0, 2, 1, 3}; !slices.Equal(ranks, want) {
		t.Errorf("dev, lead, expert, cto have ranks %v, want %v", ranks, want)
	}
}
