package data_test

import (
	"slices"
	"testing"

	"parcours/careers"
)

func TestARouteLeadsFromTheBacToEveryRole(t *testing.T) {
	g := load(t)
	for _, role := range g.Nodes() {
		if role.Kind != careers.Role {
			continue
		}
		if plan, err := g.Routes(careers.FromEntry, role.ID, careers.Quickest, 1, nil); err != nil || len(plan.Routes) == 0 {
			t.Errorf("no route leads from the bac to %s (%v)", role.ID, err)
		}
	}
}

func TestEveryTrainingLeadsToARoleAndOnToTheTop(t *testing.T) {
	g := load(t)
	for _, training := range g.Nodes() {
		if training.Kind == careers.Training && !slices.Contains(reach(g, training.ID), "cto") {
			t.Errorf("no route leads from %s to the CTO", training.ID)
		}
	}
}

// reach lists the nodes that steps lead to from one.
func reach(g *careers.Graph, from careers.NodeID) []careers.NodeID {
	reached := []careers.NodeID{from}
	for i := 0; i < len(reached); i++ {
		for _, s := range g.Next(reached[i]) {
			if !slices.Contains(reached, s.To) {
				reached = append(reached, s.To)
			}
		}
	}
	return reached
}

func TestEveryNodeTellsHowToGetIn(t *testing.T) {
	for _, n := range load(t).Nodes() {
		if len(n.WaysIn) == 0 && n.EntryByExperience.IsZero() {
			t.Errorf("%s has neither a way in nor a reason", n.ID)
		}
	}
}

func TestWaysInAndStepsTellTheSame(t *testing.T) {
	g := load(t)
	for _, w := range careers.Audit(g, audited) {
		if w.Kind == careers.StepWithoutWayIn {
			t.Errorf("a step leads from %s to %s, which does not list it", w.Subject.ID, w.Found)
		}
	}
}

func TestEveryRoleSaysEnough(t *testing.T) {
	for _, n := range load(t).Nodes() {
		if n.Kind != careers.Role {
			continue
		}
		between(t, n, "tasks", len(n.Tasks), 6, 16)
		between(t, n, "skills", len(n.Needs), 8, 32)
		between(t, n, "reasons not to like it", len(n.NotFor), 2, 3)
		between(t, n, "words on working life", len(n.Context), 4, 10)
		if n.NoPay.Text.IsZero() {
			between(t, n, "pay figures", len(n.Pay), 2, 30)
		}
		if n.Track == "" {
			t.Errorf("%s is on no track", n.ID)
		}
		if len(n.Certificates) == 0 {
			t.Errorf("%s says nothing of certificates", n.ID)
		}
		if n.Day.Text.IsZero() || len(n.Codes) == 0 {
			t.Errorf("%s lacks its plain day or its codes", n.ID)
		}
	}
}

func between(t *testing.T, n *careers.Node, what string, count, low, high int) {
	t.Helper()
	if count < low || count > high {
		t.Errorf("%s has %d %s, not %d to %d", n.ID, count, what, low, high)
	}
}

func TestEveryTrainingSaysEnough(t *testing.T) {
	for _, n := range load(t).Nodes() {
		if n.Kind != careers.Training {
			continue
		}
		c := n.Course
		for _, s := range []careers.Statement{c.Length, c.Entry, c.Diploma, c.Cost} {
			if s.Text.IsZero() {
				t.Errorf("%s lacks its length, entry, diploma or cost", n.ID)
			}
		}
		between(t, n, "tasks", len(n.Tasks), 6, 10)
		between(t, n, "skills", len(n.Needs), 8, 16)
	}
}

func TestTheRolesAndTrainingsOfTheField(t *testing.T) {
	g := load(t)
	for _, id := range []careers.NodeID{
		"backend-developer", "frontend-developer", "fullstack-developer", "lead-developer", "technical-expert",
		"software-architect", "project-manager", "project-director", "engineering-manager", "cto", "cio",
		"product-owner", "scrum-master", "devops-engineer", "database-administrator", "data-engineer",
		"qa-engineer", "security-engineer", "ciso",
		"support-technician", "systems-technician", "systems-administrator", "mobile-developer", "data-analyst",
		"it-consultant", "freelance-developer", "it-trainer", "public-it-engineer",
		"bts-sio", "but-info", "licence-info", "licence-pro", "master-info", "ecole-ingenieur-publique",
		"ecole-ingenieur-privee", "ecole-info", "titre-cda", "ecole-42", "bootcamp",
		"bac-pro-ciel", "bac-sti2d", "bac-general-nsi",
	} {
		if g.Node(id) == nil {
			t.Errorf("%s is not on the map", id)
		}
	}
}

func TestEverySkillIsAskedForOrTaught(t *testing.T) {
	g := load(t)
	for _, s := range g.Skills() {
		asked := func(n *careers.Node) bool {
			return slices.ContainsFunc(n.Needs, func(need careers.Need) bool { return need.Skill == s.ID })
		}
		if !slices.ContainsFunc(g.Nodes(), asked) {
			t.Errorf("nothing asks for or teaches %s", s.ID)
		}
	}
}
