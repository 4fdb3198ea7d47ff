package esco

import (
	"cmp"
	"slices"

	"parcours/careers"
	"parcours/careers/register"
)

// When an occupation is near another: one brings a half of what is essential there,
// and no fewer than three skills. The nearest are kept.
const (
	sharedAtLeast = 3
	nearest       = 8
	// commonAbove is in how many occupations a skill may be essential and still say
	// something of nearness.
	commonAbove = 1000
)

// broader reads which occupations are parts of others: they are related, says ESCO.
func (b *builder) broader() error {
	from := b.first(broader)
	if from == nil {
		return nil
	}
	had := map[[2]careers.NodeID]bool{}
	for row, err := range from.Rows(broader) {
		if err != nil {
			return err
		}
		narrow, wide := b.concept[row.At(0)], b.concept[row.At(1)]
		if narrow == nil || wide == nil || narrow == wide {
			_, isOne := b.ends[row.At(0)]
			if _, also := b.ends[row.At(1)]; isOne && also { // groups of ISCO stand there, too
				b.report.Add(register.Steps, register.NotAsked, 1)
			}
			continue
		}
		for _, way := range [][2]careers.NodeID{{narrow.node.ID, wide.node.ID}, {wide.node.ID, narrow.node.ID}} {
			if !had[way] {
				had[way] = true
				b.parts.Steps = append(b.parts.Steps, &careers.Step{From: way[0], To: way[1], Kind: careers.Related, Sources: cited()})
				b.report.Add(register.Steps, register.Kept, 1)
			}
		}
	}
	return nil
}

// near finds which occupations are near each other, by the skills that each is
// essential in.
func (b *builder) near() {
	for i, c := range b.kept {
		c.place = i
	}
	had := make(map[[2]careers.NodeID]bool, len(b.parts.Steps))
	for _, s := range b.parts.Steps {
		had[[2]careers.NodeID{s.From, s.To}] = true
	}
	shared, met := make([]int, len(b.kept)), make([]int, 0, len(b.kept))
	for _, c := range b.kept {
		met = met[:0]
		for _, s := range c.essential {
			if len(s.in) > commonAbove {
				continue
			}
			for _, other := range s.in {
				if shared[other.place]++; shared[other.place] == 1 {
					met = append(met, other.place)
				}
			}
		}
		near := slices.DeleteFunc(slices.Clone(met), func(i int) bool {
			other := b.kept[i]
			return other == c || shared[i] < sharedAtLeast || 2*shared[i] < len(other.essential)
		})
		slices.SortFunc(near, func(i, j int) int {
			x, y := shared[i]*len(b.kept[j].essential), shared[j]*len(b.kept[i].essential) // as parts of what is essential there
			return cmp.Or(cmp.Compare(y, x), cmp.Compare(shared[j], shared[i]), cmp.Compare(i, j))
		})
		for _, i := range near[:min(nearest, len(near))] {
			if way := [2]careers.NodeID{c.node.ID, b.kept[i].node.ID}; !had[way] {
				b.hasNear = true
				b.parts.Steps = append(b.parts.Steps, &careers.Step{From: way[0], To: way[1], Kind: careers.Related, Estimate: true})
				b.report.Add(register.Steps, register.Kept, 1)
			}
		}
		for _, i := range met {
			shared[i] = 0
		}
	}
}
