package careermap

import (
	"testing"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
)

func TestTheMarkedRouteGoesBeforeTheBranchTakenLast(t *testing.T) {
	env := uitest.Env(careerstest.Graph(t, `
		school 0 training
		school -> dev 2 entry
		dev -> lead 5
		dev -> expert 6`), uitest.Languages()[1])
	m := at(env, Plan, uitest.Size{W: 80, H: 22}, "dev")
	env.Trail.Take("expert")
	env.Trail.Back()
	if got := m.choice().To; got != "expert" {
		t.Errorf("without a route the step to %s is chosen, want that to the branch taken last", got)
	}
	env.Route = []careers.NodeID{"school", "dev", "lead"}
	if got := m.choice().To; got != "lead" {
		t.Errorf("on the marked route the step to %s is chosen, want that to lead", got)
	}
}
