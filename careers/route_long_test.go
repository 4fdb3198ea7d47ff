package careers_test

import (
	"slices"
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// A register says of many moves that people make them and of none how long it takes: a
// chain of them is found, and no way that anybody takes.
func TestALongChainOfMovesOfUnknownLengthIsNoAdvice(t *testing.T) {
	g := careerstest.Graph(t, "a -> b\nb -> c\nc -> d\nd -> e\ne -> f\nf -> g\ng -> h 3\nh -> i 3")
	for to, want := range map[careers.NodeID]int{"f": 1, "g": 0, "i": 0} {
		plan, err := g.Routes("a", to, careers.Quickest, 3, nil)
		if err != nil || len(plan.Routes) != want || want == 0 && plan.Instead != careers.OnlyLong {
			t.Errorf("to %s: %d routes, instead %d, %v", to, len(plan.Routes), plan.Instead, err)
		}
	}
	if plan, _ := g.Routes("f", "i", careers.Quickest, 3, nil); len(plan.Routes) != 1 || plan.Instead != careers.NothingKnown {
		t.Errorf("a way of few such steps is no advice: %v", plan)
	}
}

// To learn little, a long chain of vague moves comes before a short one: it is no reason to
// leave the short one out.
func TestAWayOfFewMovesIsFoundBehindALongChainThatIsNoAdvice(t *testing.T) {
	p := careerstest.Parts(t, "a -> b\nb -> c\nc -> d\nd -> e\ne -> f\nf -> g\na -> z\nz -> g")
	p.Skills = []*careers.Skill{{ID: "saw", Name: careerstest.Text("scie", "saw"), Group: careers.Management}}
	p.Nodes[slices.IndexFunc(p.Nodes, func(n *careers.Node) bool { return n.ID == "z" })].Needs = []careers.Need{{Skill: "saw", Essential: true, Estimate: true}}
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, aim := range careers.Aims() {
		plan, err := g.Routes("a", "g", aim, 1, nil)
		if err != nil || len(plan.Routes) != 1 || len(plan.Routes[0].Stops) != 3 {
			t.Errorf("%v: %d routes, instead %d, %v", aim, len(plan.Routes), plan.Instead, err)
		}
	}
}
