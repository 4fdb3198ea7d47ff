package careers

// Between is the quickest way from one node to another and the time it takes.
type Between struct {
	From, To NodeID
	// Via lists the nodes on the way, without its ends; empty for a single step.
	Via []NodeID
	// Years is the time before To, without the steps of unknown years.
	Years Years
	// Unknown counts the steps whose years nobody knows.
	Unknown int
}

// Between returns the step from one node to another, else the quickest way, and
// false where no way is known.
func (g *Graph) Between(from, to NodeID) (Between, bool) {
	if s := g.Step(from, to); s != nil && s.IsRoute() {
		between := Between{From: from, To: to, Years: s.Years}
		if !s.Years.Known() {
			between.Unknown = 1
		}
		return between, true
	}
	plan, err := g.Routes(from, to, Quickest, 1, nil)
	if err != nil || len(plan.Routes) == 0 {
		return Between{}, false
	}
	r := plan.Routes[0]
	stops := r.Nodes()
	return Between{From: from, To: to, Via: stops[1 : len(stops)-1], Years: r.Years, Unknown: r.Unknown}, true
}
