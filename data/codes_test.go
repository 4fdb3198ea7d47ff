package data_test

import (
	"testing"

	"parcours/careers"
)

func TestACodeIsExactlyOneJob(t *testing.T) {
	type code struct{ system, code string }
	exact := map[code]careers.NodeID{}
	for _, n := range load(t).Nodes() {
		for _, c := range n.Codes {
			is := code{string(c.System), c.Code}
			if c.Match != careers.Exact {
				continue
			}
			if other, had := exact[is]; had {
				t.Errorf("%v is exactly %s, and exactly %s", is, n.ID, other)
			}
			exact[is] = n.ID
		}
	}
}
