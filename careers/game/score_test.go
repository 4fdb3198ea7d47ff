package game

import (
	"fmt"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

func TestTheClosestGuessThatDoesNotGoOverWins(t *testing.T) {
	for _, c := range []struct {
		name      string
		low, high int
		per       careers.Period
		guesses   []int
		want      []bool
	}{
		{"one is closer", 50, 50, careers.Year, []int{30, 45}, []bool{false, true}},
		{"one goes over", 50, 50, careers.Year, []int{30, 51}, []bool{true, false}},
		{"the figure itself is not over", 50, 50, careers.Year, []int{50, 49}, []bool{true, false}},
		{"equal guesses win together", 50, 50, careers.Year, []int{40, 40, 39}, []bool{true, true, false}},
		{"all over, nobody wins", 50, 50, careers.Year, []int{60, 70}, []bool{false, false}},
		{"anywhere in the range is right", 50, 80, careers.Year, []int{51, 80, 49}, []bool{true, true, false}},
		{"above the range is over", 50, 80, careers.Year, []int{81, 10}, []bool{false, true}},
		{"a monthly figure counts twelve times", 10, 10, careers.Month, []int{120, 121}, []bool{true, false}},
		{"nothing is a guess too", 50, 50, careers.Year, []int{0, 51}, []bool{true, false}},
	} {
		r := &PayRound{Side{Pay: careers.Pay{Low: careers.Units(c.low), High: careers.Units(c.high), Period: c.per}}}
		if got := r.Winners(c.guesses); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestRangesAreHigherWhenBothEndsAre(t *testing.T) {
	for _, c := range []struct{ aLow, aHigh, bLow, bHigh, want int }{
		{50, 50, 60, 60, -1},
		{40, 60, 30, 50, 1},
		{40, 60, 30, 70, 0}, // one lies within the other
		{40, 60, 40, 70, 0}, // one end is shared
		{40, 60, 40, 60, 0},
	} {
		a, b := careers.Pay{Low: careers.Units(c.aLow), High: careers.Units(c.aHigh)}, careers.Pay{Low: careers.Units(c.bLow), High: careers.Units(c.bHigh)}
		if got := compare(a, b); got != c.want {
			t.Errorf("%d–%d to %d–%d: %d, want %d", c.aLow, c.aHigh, c.bLow, c.bHigh, got, c.want)
		}
	}
}

func TestTiedTeamsShareARank(t *testing.T) {
	for _, c := range []struct {
		points []int
		want   string // team:rank, "=" where tied
	}{
		{[]int{1, 3, 2}, "2:1 3:2 1:3"},
		{[]int{2, 5, 5, 1}, "2:1= 3:1= 1:3 4:4"},
		{[]int{0, 0}, "1:1= 2:1="},
	} {
		got := ""
		for i, p := range Standing(c.points) {
			if i > 0 {
				got += " "
			}
			got += fmt.Sprintf("%d:%d", p.Team+1, p.Rank)
			if p.Tied {
				got += "="
			}
		}
		if got != c.want {
			t.Errorf("%v: %s, want %s", c.points, got, c.want)
		}
	}
}

func TestFewerCluesAreWorthMore(t *testing.T) {
	r := &WhoRound{Clues: make([]Clue, 5)}
	for uncovered, want := range map[int]int{1: 5, 3: 3, 5: 1} {
		if got := r.Points(uncovered); got != want {
			t.Errorf("after %d clues: %d points, want %d", uncovered, got, want)
		}
	}
}

func TestAmountsAreEnteredInRoundSteps(t *testing.T) {
	for _, c := range []struct {
		highest int
		want    Scale
	}{
		{40_000, Scale{Start: 12_000, Step: 200, Leap: 2_000, High: 52_000}},
		{0, Scale{Start: 0, Step: 1, Leap: 10, High: 10}},
		{200, Scale{Start: 60, Step: 1, Leap: 10, High: 260}},
		{201, Scale{Start: 60, Step: 2, Leap: 20, High: 260}},
		{400, Scale{Start: 120, Step: 2, Leap: 20, High: 520}},
		{401, Scale{Start: 100, Step: 5, Leap: 50, High: 550}},
		{1000, Scale{Start: 300, Step: 5, Leap: 50, High: 1300}},
		{1001, Scale{Start: 300, Step: 10, Leap: 100, High: 1300}},
	} {
		d := &Deck{}
		if c.highest > 0 {
			d.figures = []figure{{Side{Pay: careers.Pay{Low: careers.Units(c.highest), High: careers.Units(c.highest), Currency: "EUR"}}}}
		}
		d.figures = append(d.figures, figure{{Pay: careers.Pay{Low: careers.Units(1_000_000), High: careers.Units(1_000_000), Currency: "CHF"}}})
		if got := d.Scale("EUR"); got != c.want {
			t.Errorf("up to %d: %+v, want %+v", c.highest, got, c.want)
		}
	}
}

func TestWhatElseMattersGoesRoundTheData(t *testing.T) {
	n := load(t, trade).Node("sawyer")
	for turn, want := range []string{"They saw", "They grade", "They stack", "They count", "They saw"} {
		a := WhatElse(n, turn)
		if a.Task.Text.In(language.English) != want || !a.NotFor.Text.IsZero() || !a.WayIn.Text.IsZero() {
			t.Errorf("turn %d: %+v, want the task %q alone", turn, a, want)
		}
	}
}

func TestSeedsAreReadAsTheyAreShown(t *testing.T) {
	for _, n := range []uint64{0, 1, 22, 23, 279_840, 279_841, 1 << 60} {
		s := NewSeed(n)
		if back, ok := ParseSeed(s.String()); !ok || back != s || len(s.String()) != 4 {
			t.Errorf("%d is shown as %q and read as %v", n, s, back)
		}
	}
	if s, ok := ParseSeed(" k7q2 "); !ok || s.String() != "K7Q2" {
		t.Errorf("k7q2 is read as %v", s)
	}
	for _, text := range []string{"", "K7Q", "K7Q22", "K7QO", "K7Q1", "É7Q2"} {
		if s, ok := ParseSeed(text); ok {
			t.Errorf("%q is read as %v", text, s)
		}
	}
}

func TestNextSeedsDoNotRunInASmallCircle(t *testing.T) {
	seen, s := map[Seed]bool{}, Seed(0)
	for range 100 {
		if seen[s] {
			t.Fatalf("%v comes again after %d matches", s, len(seen))
		}
		seen[s] = true
		s = s.Next()
	}
}
