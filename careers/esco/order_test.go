package esco

import (
	"slices"
	"testing"
)

func TestOccupationsStandInTheOrderOfTheirCodes(t *testing.T) {
	all := []*concept{{isco: "2511", code: "2511.10"}, {isco: "2511", code: "2511.9.2"}, {isco: "1330", code: "1330.1"}, {isco: "2511", code: "2511.9"}}
	slices.SortStableFunc(all, byCode)
	var got []string
	for _, c := range all {
		got = append(got, c.code)
	}
	if want := []string{"1330.1", "2511.9", "2511.9.2", "2511.10"}; !slices.Equal(got, want) {
		t.Errorf("in the order %v, not %v", got, want)
	}
}
