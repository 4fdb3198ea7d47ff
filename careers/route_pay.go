package careers

// payers chooses the figure that stands for a node on a route. Figures count
// only where they are gross and in one currency, that of the first one.
type payers struct {
	currency string
	// main is the source with figures for most nodes: one source as far as it
	// goes, since sources do not measure the same thing.
	main SourceID
}

func (g *Graph) payers() payers {
	p := payers{}
	nodes := map[SourceID]int{}
	for _, n := range g.nodes {
		had := map[SourceID]bool{}
		for _, pay := range n.Pay {
			if p.currency == "" {
				p.currency = pay.Currency
			}
			if p.counts(pay) && pay.Source != "" && !had[pay.Source] {
				had[pay.Source] = true
				nodes[pay.Source]++
			}
		}
	}
	for _, s := range g.sources {
		if nodes[s.ID] > nodes[p.main] {
			p.main = s.ID
		}
	}
	return p
}

func (p payers) counts(pay Pay) bool { return !pay.Net && pay.Currency == p.currency }

// of returns the figure that stands for a node, nil where none counts.
func (p payers) of(n *Node) *Pay {
	var best *Pay
	for i := range n.Pay {
		if pay := &n.Pay[i]; p.counts(*pay) && (best == nil || p.fitness(pay) > p.fitness(best)) {
			best = pay
		}
	}
	return best
}

// fitness grades figures: the main source before all, then those drawn first,
// then those for all levels of experience, else for the middle ones. A range
// tells more than a point.
func (p payers) fitness(pay *Pay) int {
	grade := [...]int{AnyExperience: 6, Junior: 0, Confirmed: 4, Senior: 2}[pay.Experience]
	if pay.Source == p.main && p.main != "" {
		grade += 100
	}
	if !pay.DrawFirst.IsZero() {
		grade += 10
	}
	if !pay.IsPoint() {
		grade++
	}
	return grade
}

// typicalPays is the middle of the figure that stands for each node, per year.
func (n *network) typicalPays() []int {
	p := n.payers()
	pays := make([]int, len(n.nodes))
	var known []int
	for i, node := range n.nodes {
		if pay := p.of(node); pay != nil {
			low, high := pay.Yearly()
			pays[i] = (low + high) / 2
			if node.Kind == Role {
				known = append(known, pays[i])
			}
		}
	}
	middle := median(known, 0)
	for i, node := range n.nodes {
		if pays[i] == 0 && node.Kind == Role {
			pays[i] = middle
		}
	}
	return pays
}
