package ui

import (
	"parcours/careers"
	"parcours/ui/play"
)

// NewGames returns a frame that opens on the games; the map lies below them.
func NewGames(g *careers.Graph, o Options, games play.Options) *Frame {
	f := New(g, o)
	f.push(play.New(f.env, games))
	return f
}
