package data_test

import (
	"testing"

	"parcours/careers"
)

// plans calls f with the quickest routes between all nodes, and from school.
func plans(t *testing.T, f func(from, to careers.NodeID, plan careers.Plan)) {
	t.Helper()
	g := load(t)
	ends := []careers.NodeID{careers.FromEntry}
	for _, n := range g.Nodes() {
		ends = append(ends, n.ID)
	}
	for _, from := range ends {
		for _, to := range ends[1:] {
			plan, err := g.Routes(from, to, careers.Quickest, 3, nil)
			if err != nil {
				t.Fatal(err)
			}
			f(from, to, plan)
		}
	}
}

func TestNoRouteClimbsToLeadAndComesDownAgain(t *testing.T) {
	g := load(t)
	plans(t, func(from, to careers.NodeID, plan careers.Plan) {
		summit := g.Node(to).Rank
		if from != careers.FromEntry {
			summit = max(summit, g.Node(from).Rank)
		}
		for _, r := range plan.Routes {
			for _, id := range r.Nodes() {
				if r.Named == nil && g.IsManagement(id) && g.Node(id).Rank > summit {
					t.Errorf("%v leads people above its ends", r.Nodes())
				}
			}
		}
	})
}

func TestWhereThereIsNoRouteWhatIsKnownIsSaid(t *testing.T) {
	g := load(t)
	plans(t, func(from, to careers.NodeID, plan careers.Plan) {
		if len(plan.Routes) > 0 || from == careers.FromEntry || from == to {
			return
		}
		for _, s := range g.Next(from) {
			if s.To == to && s.Kind == careers.Return && plan.Instead != careers.StepsBack {
				t.Errorf("people go back from %s to %s, and the plan says nothing of it", from, to)
			}
		}
		c := g.Node(to).Course
		if c != nil && g.Node(from).Kind == careers.Role && plan.Instead == careers.NothingKnown {
			t.Errorf("from %s to %s the nearest job is offered for a course", from, to)
		}
		if c != nil && c.IsFor(careers.CareerChanger) && g.Node(from).Kind == careers.Role && plan.Instead != careers.OpenToChange && plan.Instead != careers.StepsBack {
			t.Errorf("%s is open to people who leave %s, and the plan says nothing of it", to, from)
		}
	})
	for _, c := range []struct {
		from, to careers.NodeID
		want     careers.Instead
	}{
		{"engineering-manager", "lead-developer", careers.StepsBack},
		{"support-technician", "ecole-42", careers.OpenToChange},
		{careers.FromEntry, "bac-pro-ciel", careers.FromSchool},
		{"ecole-ingenieur-privee", "bac-pro-ciel", careers.FromSchool},
		{"master-info", "bts-sio", careers.LevelHeld},
		{"engineering-manager", "bts-sio", careers.AskTheCourse},
	} {
		if plan, _ := g.Routes(c.from, c.to, careers.Quickest, 3, nil); len(plan.Routes) > 0 || plan.Instead != c.want {
			t.Errorf("from %q to %s: %d routes, %d", c.from, c.to, len(plan.Routes), plan.Instead)
		}
	}
}
