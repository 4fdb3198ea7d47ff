package game

import (
	"cmp"

	"parcours/careers"
)

// Side is a figure of a node.
type Side struct {
	Node careers.NodeID
	Pay  careers.Pay
}

// figure is one figure as published; several nodes may have it where the source
// speaks of a family of occupations.
type figure []Side

func (f figure) pay() careers.Pay { return f[0].Pay }

// terms are what two figures must share to be compared.
type terms struct {
	source     careers.SourceID
	year       int
	experience careers.Experience
	years      careers.Years
	measure    careers.Text
	place      careers.Text
	period     careers.Period
	times      int
	currency   string
	net, point bool
}

func termsOf(p careers.Pay) terms {
	return terms{p.Source, p.Year, p.Experience, p.Years, p.Measure, p.Place, p.Period, p.Times, p.Currency, p.Net, p.IsPoint()}
}

// figures lists the figures that may be asked for, each once, in dataset order:
// dated, with a source, of the node itself, what someone is paid and not "or more", and no estimate.
func figures(g *careers.Graph) []figure {
	type published struct {
		terms
		low, high careers.Amount
	}
	at := map[published]int{}
	var all []figure
	for _, n := range g.Nodes() {
		for _, p := range n.Pay {
			if p.Year == 0 || p.Source == "" || p.Estimate || p.IsRelated() || p.Years.Estimate || !p.Period.IsSalary() || p.IsOpen() {
				continue
			}
			key := published{termsOf(p), p.Low, p.High}
			i, had := at[key]
			switch {
			case !had:
				at[key] = len(all)
				all = append(all, figure{{n.ID, p}})
			case all[i][len(all[i])-1].Node != n.ID:
				all[i] = append(all[i], Side{n.ID, p})
			}
		}
	}
	return all
}

// yearly are the figures that can be told for a year, which is what teams guess.
func yearly(all []figure) (told []figure) {
	for _, f := range all {
		if f.pay().Period.IsYearly() {
			told = append(told, f)
		}
	}
	return told
}

// PayRound asks what a source says a node pays a year.
type PayRound struct{ Side }

func (d *Deck) payRound(i uint64, by *dice) Round {
	return &PayRound{pick(by, d.figures[i])}
}

// Kind is [GuessPay].
func (r *PayRound) Kind() Kind { return GuessPay }

// About is the node that earns the figure.
func (r *PayRound) About() careers.NodeID { return r.Node }

// Sources names the source of the figure.
func (r *PayRound) Sources() []careers.SourceID { return []careers.SourceID{r.Pay.Source} }

func (r *PayRound) key() string { return sideKey(r.Side) }

// Winners says which guesses, yearly amounts, are closest without going over.
// A guess within a range is as close as can be; above its upper end it is over.
// Equal guesses win together; when all are over nobody wins.
func (r *PayRound) Winners(guesses []int) []bool {
	low, high := r.Pay.Yearly()
	best := -1
	for _, g := range guesses {
		if g <= high {
			best = max(best, min(g, low))
		}
	}
	won := make([]bool, len(guesses))
	for i, g := range guesses {
		won[i] = g <= high && min(g, low) == best
	}
	return won
}

// IsClose reports whether a guess, a yearly amount, is right for someone who plays alone: not over
// the upper end, and no more than a fifth below the lower one.
func (r *PayRound) IsClose(guess int) bool {
	low, high := r.Pay.Yearly()
	return guess <= high && guess >= low-low/5
}

// Scale is how amounts are entered: all teams begin at Start, which says nothing
// about the answer, and move by Step or Leap between 0 and High.
type Scale struct{ Start, Step, Leap, High int }

// stepsAcross is about how many steps lie between nothing and the highest figure.
const stepsAcross = 200

// Scale is the same for every round in one currency.
func (d *Deck) Scale(currency string) Scale {
	highest := 0
	for _, f := range d.figures {
		if _, high := f.pay().Yearly(); f.pay().Currency == currency {
			highest = max(highest, high)
		}
	}
	step := 1
	for unit := 1; step*stepsAcross < highest; unit *= 10 {
		for _, s := range []int{unit, 2 * unit, 5 * unit} {
			if step = s; step*stepsAcross >= highest {
				break
			}
		}
	}
	leap := 10 * step
	return Scale{Start: highest / 3 / leap * leap, Step: step, Leap: leap, High: highest*5/4/leap*leap + leap}
}

// groups are the figures that may be compared with each other: one source, year
// and stated measure, for the same experience, place and period.
func groups(all []figure) [][]figure {
	at := map[terms]int{}
	var groups [][]figure
	for _, f := range all {
		if f.pay().Measure.IsZero() {
			continue // nobody knows what the figure is
		}
		key := termsOf(f.pay())
		i, had := at[key]
		if !had {
			i = len(groups)
			at[key] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	return groups
}

// pairs counts the pairs within the groups.
func pairs(groups [][]figure) uint64 {
	sum := uint64(0)
	for _, g := range groups {
		sum += uint64(len(g)) * uint64(len(g)-1) / 2
	}
	return sum
}

// pair is the pair that has a number.
func pair(groups [][]figure, i uint64) (figure, figure) {
	for _, g := range groups {
		if all := pairs([][]figure{g}); i >= all {
			i -= all
			continue
		}
		for a := range g {
			if rest := uint64(len(g) - 1 - a); i >= rest {
				i -= rest
				continue
			}
			return g[a], g[a+1+int(i)]
		}
	}
	return nil, nil
}

// HigherRound shows one figure and asks whether another one of the same source,
// year and measure is higher or lower.
type HigherRound struct{ Shown, Asked Side }

func (d *Deck) higherRound(i uint64, by *dice) Round {
	a, b := pair(d.groups, i)
	if compare(a.pay(), b.pay()) == 0 {
		return nil
	}
	var all [][]Side
	for _, one := range a {
		for _, other := range b {
			if one.Node != other.Node {
				all = append(all, []Side{one, other})
			}
		}
	}
	if len(all) == 0 {
		return nil
	}
	sides := pick(by, all)
	shuffle(by, sides)
	return &HigherRound{Shown: sides[0], Asked: sides[1]}
}

// compare orders two figures where both ends agree; 0 where they do not.
func compare(a, b careers.Pay) int {
	low, high := cmp.Compare(a.Low, b.Low), cmp.Compare(a.High, b.High)
	if low == high {
		return low
	}
	return 0
}

// Kind is [HigherOrLower].
func (r *HigherRound) Kind() Kind { return HigherOrLower }

// About is the node whose figure was asked for.
func (r *HigherRound) About() careers.NodeID { return r.Asked.Node }

// Sources names the source of both figures.
func (r *HigherRound) Sources() []careers.SourceID { return []careers.SourceID{r.Asked.Pay.Source} }

// IsHigher reports whether the figure asked for is the higher one.
func (r *HigherRound) IsHigher() bool { return compare(r.Asked.Pay, r.Shown.Pay) > 0 }

func (r *HigherRound) key() string {
	a, b := sideKey(r.Shown), sideKey(r.Asked)
	return min(a, b) + " " + max(a, b)
}
