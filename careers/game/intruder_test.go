package game

import (
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// Whoever leads has to do with what others know, and who has heard an answer twice knows it.
func TestAnIntruderIsOfNobodyWhoLeadsAndNoneComesTwiceInAMatch(t *testing.T) {
	g := careerstest.BuiltIn(t)
	d := NewDeck(g)
	for seed := range 40 {
		m, err := d.Draw([]Kind{Intruder}, NewSeed(uint64(seed)), 6)
		if err != nil {
			t.Fatal(err)
		}
		found := map[careers.SkillID]bool{}
		for _, r := range m.Rounds {
			in, _ := r.(*IntruderRound)
			if found[in.Intruder] {
				t.Errorf("seed %d: %s is the intruder twice", seed, in.Intruder)
			}
			found[in.Intruder] = true
			if g.IsManagement(in.Node) {
				t.Errorf("seed %d: %s has no need of %s, it says", seed, in.Node, in.Intruder)
			}
		}
	}
}
