package ui

import (
	"time"

	"parcours/careers"
	"parcours/ui/present"
)

// NewTalk returns a frame that opens on the presenter; the map lies below it.
func NewTalk(g *careers.Graph, o Options, talk present.Options) *Frame {
	f := New(g, o)
	f.push(present.New(f.env, talk))
	return f
}

// NewNotes returns a frame that opens on the notes of a talk.
func NewNotes(g *careers.Graph, o Options, source present.Source, now func() time.Time) *Frame {
	f := New(g, o)
	f.push(present.NewNotes(f.env, source, now))
	return f
}
