package careers_test

import (
	"fmt"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestTheYearsBetweenTwoNodesAreThoseOfTheQuickestWay(t *testing.T) {
	g := careerstest.Graph(t, `
		dev    -> lead   5-8
		lead   -> cto    4-8
		dev    -> cto    12-20
		dev    -> expert
		expert -> fellow 3+
	`)
	for _, c := range []struct {
		from, to careers.NodeID
		want     string
	}{
		{"dev", "lead", "5 to 8 by []"},
		{"dev", "cto", "12 to 20 by []"},
		{"dev", "expert", "0 to 0 by [], 1 unknown"},
		{"dev", "fellow", "3 to 0 by [expert], 1 unknown"},
		{"cto", "dev", "no way"},
		{"dev", "dev", "no way"},
		{"dev", "king", "no way"},
	} {
		got := "no way"
		if b, ok := g.Between(c.from, c.to); ok {
			got = fmt.Sprintf("%d to %d by %v", b.Years.Low, b.Years.High, b.Via)
			if b.Unknown > 0 {
				got += fmt.Sprintf(", %d unknown", b.Unknown)
			}
			if b.From != c.from || b.To != c.to {
				t.Errorf("the way from %s to %s leads from %s to %s", c.from, c.to, b.From, b.To)
			}
		}
		if got != c.want {
			t.Errorf("%s to %s: %s, want %s", c.from, c.to, got, c.want)
		}
	}
}
