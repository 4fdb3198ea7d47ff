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
