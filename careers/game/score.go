package game

import (
	"slices"

	"parcours/careers"
)

// The fewest and most teams.
const (
	FewestTeams = 1 // a whole class together
	MostTeams   = 6
)

func (r *PayRound) Points(int) int      { return 3 }
func (r *HigherRound) Points(int) int   { return 2 }
func (r *IntruderRound) Points(int) int { return 2 }
func (r *PathRound) Points(int) int     { return 3 }

// Points are one for each clue still covered, and one.
func (r *WhoRound) Points(clues int) int { return max(0, len(r.Clues)-clues) + 1 }

// Place is where a team stands.
type Place struct {
	Team, Points int // teams count from 0
	// Rank is 1 for the most points. Teams with equal points share a rank, and
	// the ranks behind them stay empty.
	Rank int
	Tied bool
}

// Standing orders teams by points; equal ones stay in the order of the teams.
func Standing(points []int) []Place {
	places := make([]Place, len(points))
	for team, p := range points {
		places[team] = Place{Team: team, Points: p, Rank: 1}
		for other, q := range points {
			if q > p {
				places[team].Rank++
			}
			if q == p && other != team {
				places[team].Tied = true
			}
		}
	}
	slices.SortStableFunc(places, func(a, b Place) int { return b.Points - a.Points })
	return places
}

// Aspects are what else matters about a node, beside what was asked. A zero one
// is absent from the data.
type Aspects struct {
	Task, NotFor careers.Statement
	WayIn        careers.WayIn
}

// WhatElse returns what else matters about a node. Each turn brings the next
// task, the next reason not to like it and the next way in.
func WhatElse(n *careers.Node, turn int) Aspects {
	var a Aspects
	if len(n.Tasks) > 0 {
		a.Task = n.Tasks[turn%len(n.Tasks)].Statement
	}
	if len(n.NotFor) > 0 {
		a.NotFor = n.NotFor[turn%len(n.NotFor)]
	}
	if len(n.WaysIn) > 0 {
		a.WayIn = n.WaysIn[turn%len(n.WaysIn)]
	}
	return a
}

// IsZero reports whether the data says nothing else.
func (a Aspects) IsZero() bool {
	return a.Task.Text.IsZero() && a.NotFor.Text.IsZero() && a.WayIn.Text.IsZero()
}
