package game

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

// matches draws many matches of every game.
func matches(t *testing.T, g *careers.Graph, seeds, rounds int, check func(Seed, *Match)) {
	t.Helper()
	d := NewDeck(g)
	for _, k := range Kinds() {
		for s := range seeds {
			m, err := d.Draw([]Kind{k}, Seed(s), rounds)
			if err != nil {
				t.Fatalf("%v: %v", k, err)
			}
			check(Seed(s), m)
		}
	}
}

func TestAnswersAreRightByTheData(t *testing.T) {
	g := builtin(t)
	matches(t, g, 300, 8, func(_ Seed, m *Match) {
		for _, r := range m.Rounds {
			if why := wrong(g, r); why != "" {
				t.Fatalf("%v: %s\n%+v", r.Kind(), why, r)
			}
			for _, id := range r.Sources() {
				if g.Source(id) == nil {
					t.Errorf("%v names the source %s", r.Kind(), id)
				}
			}
		}
	})
}

// wrong says what the data has against a round.
func wrong(g *careers.Graph, r Round) string {
	switch r := r.(type) {
	case *PayRound:
		return wrongSide(g, r.Side)
	case *HigherRound:
		if why := wrongSide(g, r.Shown) + wrongSide(g, r.Asked); why != "" {
			return why
		}
		return wrongPair(r)
	case *WhoRound:
		return wrongClues(g, r)
	case *IntruderRound:
		return wrongIntruder(g, r)
	case *PathRound:
		return wrongPath(g, r)
	}
	return "unknown round"
}

func wrongSide(g *careers.Graph, s Side) string {
	p := s.Pay
	switch {
	case !slices.Contains(g.Node(s.Node).Pay, p):
		return "the node has no such figure"
	case p.Year == 0 || p.Source == "" || p.Estimate:
		return "the figure is undated, without a source or an estimate"
	}
	return ""
}

func wrongPair(r *HigherRound) string {
	a, b := r.Shown.Pay, r.Asked.Pay
	switch {
	case a.Source != b.Source || a.Year != b.Year || a.Measure != b.Measure || a.Measure.IsZero():
		return "the figures are not of one source, year and measure"
	case a.Experience != b.Experience || a.Place != b.Place || a.Period != b.Period || a.Currency != b.Currency || a.Net != b.Net:
		return "the figures do not speak of the same thing"
	case r.Shown.Node == r.Asked.Node:
		return "a node is compared with itself"
	case r.IsHigher() && (b.Low <= a.Low || b.High <= a.High), !r.IsHigher() && (b.Low >= a.Low || b.High >= a.High):
		return "the answer is wrong or open to doubt"
	}
	return ""
}

func wrongClues(g *careers.Graph, r *WhoRound) string {
	if !slices.Contains(r.Choices, r.Node) {
		return "the answer cannot be chosen"
	}
	for _, id := range r.Choices {
		apart := 0
		for _, c := range r.Clues {
			if !c.holds(g.Node(id)) {
				apart++
			}
			if names(c.Text, g.Node(r.Node)) {
				return "the clue " + c.Text.In(language.English) + " gives the answer away"
			}
		}
		if id == r.Node && apart != 0 || id != r.Node && apart < 2 {
			return fmt.Sprintf("%d clues are not true of %s", apart, id)
		}
	}
	return ""
}

func wrongIntruder(g *careers.Graph, r *IntruderRound) string {
	if !slices.Contains(r.Skills, r.Intruder) || len(r.Skills) != 4 {
		return "the intruder is not shown"
	}
	for _, s := range r.Skills {
		if needs(g.Node(r.Node), s) == (s == r.Intruder) {
			return "the node's need of " + string(s) + " is the other way round"
		}
	}
	return ""
}

func wrongPath(g *careers.Graph, r *PathRound) string {
	chain := r.Chain()
	for i, s := range r.Steps {
		if g.Step(chain[i], chain[i+1]) != s || s.Estimate || len(s.Sources) == 0 {
			return "the data has no such step, or only as an estimate"
		}
	}
	shown, order := slices.Clone(r.Shown), slices.Clone(chain)
	slices.Sort(shown)
	slices.Sort(order)
	switch {
	case !slices.Equal(shown, order):
		return "other nodes are shown"
	case r.Right(r.Shown):
		return "the nodes are shown in order"
	case orders(g, chain) != 1:
		return "another order is a path too"
	}
	return ""
}

func TestNoQuestionComesTwiceInAMatch(t *testing.T) {
	matches(t, builtin(t), 300, 12, func(s Seed, m *Match) {
		seen := map[string]bool{}
		for _, r := range m.Rounds {
			if seen[r.key()] {
				t.Fatalf("seed %v asks twice: %s", s, r.key())
			}
			seen[r.key()] = true
		}
	})
}

// What a seed draws is a promise: sheets were printed with it, and it must be
// kept on every machine and by every release.
func TestASeedDrawsTheSameMatchEverywhere(t *testing.T) {
	seed, ok := ParseSeed("K7Q2")
	if !ok {
		t.Fatal("K7Q2 is no seed")
	}
	m, err := NewDeck(load(t, trade)).Draw(Kinds(), seed, 10)
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for _, r := range m.Rounds {
		lines = append(lines, told(r))
	}
	got := strings.Join(lines, "\n")
	if want := strings.TrimSpace(k7q2); got != want {
		t.Errorf("seed K7Q2 draws\n%s\nwant\n%s", got, want)
	}
}

const k7q2 = `
pay carver 26000
higher owner 40000 then foreman 31000
who [wood steel sharpen lathe polish] of [turner owner carver joiner] is turner
intruder joiner [wood plans steel joints] not steel
path [owner sawyer joiner foreman] is [sawyer joiner foreman owner]
pay turner 23000
higher sawyer 21000 then owner 40000
who [invest banks negotiate sell trade] of [carver sawyer foreman owner] is owner
intruder owner [trade accounts history banks] not history
path [foreman owner joiner] is [joiner foreman owner]
`

// told is a round on one line.
func told(r Round) string {
	switch r := r.(type) {
	case *PayRound:
		return fmt.Sprint("pay ", r.Node, " ", r.Pay.Low)
	case *HigherRound:
		return fmt.Sprint("higher ", r.Shown.Node, " ", r.Shown.Pay.Low, " then ", r.Asked.Node, " ", r.Asked.Pay.Low)
	case *WhoRound:
		var clues []string
		for _, c := range r.Clues {
			clues = append(clues, string(c.Task)+string(c.Skill))
		}
		return fmt.Sprint("who ", clues, " of ", r.Choices, " is ", r.Node)
	case *IntruderRound:
		return fmt.Sprint("intruder ", r.Node, " ", r.Skills, " not ", r.Intruder)
	case *PathRound:
		return fmt.Sprint("path ", r.Shown, " is ", r.Chain())
	}
	return ""
}

func TestTheSameSeedDrawsTheSameMatchAgain(t *testing.T) {
	g := builtin(t)
	matches(t, g, 40, 8, func(s Seed, m *Match) {
		again, err := NewDeck(g).Draw([]Kind{m.Rounds[0].Kind()}, s, 8)
		if err != nil {
			t.Fatal(err)
		}
		for i, r := range m.Rounds {
			if told(r) != told(again.Rounds[i]) {
				t.Fatalf("seed %v, round %d: %s, then %s", s, i+1, told(r), told(again.Rounds[i]))
			}
		}
	})
}

func TestARoundIsTheSameAloneAndInAMixedMatch(t *testing.T) {
	d := NewDeck(builtin(t))
	mixed, err := d.Draw(Kinds(), 99, 10)
	if err != nil {
		t.Fatal(err)
	}
	for i, r := range mixed.Rounds {
		alone, err := d.Draw([]Kind{r.Kind()}, 99, 10)
		if err != nil {
			t.Fatal(err)
		}
		if want := alone.Rounds[i/5]; told(r) != told(want) || r.Kind() != Kinds()[i%5] {
			t.Errorf("round %d is %s, alone %s", i+1, told(r), told(want))
		}
	}
}

// Over 10,000 seeds each question comes first about equally often. The sum of
// squared deviations is Pearson's; its bound lies five standard deviations above
// its mean, the number of questions less one.
func TestDrawsAreFair(t *testing.T) {
	draws := 10_000 / careerstest.Thin(3)
	d := NewDeck(builtin(t))
	for _, k := range Kinds() {
		all := d.pile(k, 0, patience)
		count := map[string]int{}
		for s := range draws {
			count[d.pile(k, Seed(s), 1)[0].key()]++
		}
		if len(count) != len(all) {
			t.Errorf("%v: %d of %d questions were drawn", k, len(count), len(all))
		}
		mean, sum := float64(draws)/float64(len(all)), 0.0
		for _, r := range all {
			off := float64(count[r.key()]) - mean
			sum += off * off / mean
		}
		free := float64(len(all) - 1)
		if off := sum - free; off*off > 25*2*free {
			t.Errorf("%v: %d questions, chi square %.0f", k, len(all), sum)
		}
		t.Logf("%v: %d questions, chi square %.1f on %.0f degrees of freedom", k, len(all), sum, free)
	}
}

func TestWhatCannotBeProvedIsNotAsked(t *testing.T) {
	g := load(t, trade)
	d := NewDeck(g)
	for _, k := range Kinds() {
		for _, r := range d.pile(k, 1, patience) {
			if said := told(r); strings.Contains(said, "19000") || strings.Contains(said, "18000") || strings.Contains(said, "[sawyer turner") {
				t.Errorf("asked: %s", said)
			}
		}
	}
	for _, r := range NewDeck(builtin(t)).pile(GuessPay, 1, patience) {
		if r.Sources()[0] == "S1" {
			t.Errorf("the undated starting sheet is asked: %s", told(r))
		}
	}
}

func TestUndatedTasksAndStepsAreNotAsked(t *testing.T) {
	g := load(t, `
		sawyer rank 0 does saw! grade stack? -> joiner!
		joiner rank 1 does measure!          -> carver
		carver rank 2 does draw
	`)
	d := NewDeck(g)
	if clues := d.clues(g.Node("sawyer")); len(clues) != 1 || clues[0].Task != "grade" {
		t.Errorf("clues for the sawyer: %v", clues)
	}
	if clues := d.clues(g.Node("joiner")); len(clues) != 0 {
		t.Errorf("clues for the joiner: %v", clues)
	}
	if d.walks.total != 0 {
		t.Errorf("%d paths over an undated step", d.walks.total)
	}
}

func TestAGameThatTheDataIsTooThinForSaysSo(t *testing.T) {
	d := NewDeck(load(t, `
		sawyer rank 0 does saw   needs wood earns 21000 -> joiner
		joiner rank 1 does join? needs wood earns 24000!
	`))
	for _, c := range []struct {
		kind   Kind
		wanted int
		want   string
	}{
		{GuessPay, 5, "1 of 3"},
		{GuessPay, 1, "enough"},
		{HigherOrLower, 5, "0 of 3"},
		{HigherOrLower, 1, "0 of 1"},
		{WhoAmI, 5, "0 of 3"},
		{Intruder, 5, "0 of 3"},
		{PathInOrder, 5, "0 of 3"},
	} {
		m, err := d.Draw([]Kind{c.kind}, 1, c.wanted)
		got := "enough"
		var thin *ThinError
		if errors.As(err, &thin) {
			got = fmt.Sprintf("%d of %d", thin.Have, thin.Need)
		}
		if got != c.want || (m == nil) != (err != nil) {
			t.Errorf("%v in %d rounds: %s, want %s", c.kind, c.wanted, got, c.want)
		}
	}
	mixed, err := d.Draw(Kinds(), 1, 4)
	if err != nil || len(mixed.Rounds) != 1 || mixed.Wanted != 4 {
		t.Errorf("mixed: %+v, %v", mixed, err)
	}
}

func TestALargeDatasetIsDrawnFromWithoutListingItsPairs(t *testing.T) {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "r%d rank 0 does t%d needs wood earns %d\n", i, i, 20000+i)
	}
	d := NewDeck(load(t, b.String()))
	if size, _ := d.candidates(HigherOrLower); size != 1000*999/2 {
		t.Fatalf("%d pairs", size)
	}
	m, err := d.Draw([]Kind{HigherOrLower}, 5, 10)
	if err != nil || len(m.Rounds) != 10 {
		t.Errorf("%v", err)
	}
}
