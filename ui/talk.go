package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/careermap"
	"parcours/ui/present"
	"parcours/ui/screen"
)

// NewTalk returns a frame that opens on the presenter; the map lies below it.
func NewTalk(g *careers.Graph, o Options, talk present.Options) *Frame {
	f := New(g, o)
	f.starting = f.present(talk)
	return f
}

func (f *Frame) present(talk present.Options) tea.Cmd {
	p := present.New(f.env, talk)
	f.push(p)
	return p.Start()
}

// NewNotes returns a frame that opens on the notes of a talk.
func NewNotes(g *careers.Graph, o Options, source present.Source, now func() time.Time) *Frame {
	f := New(g, o)
	n := present.NewNotes(f.env, source, now)
	f.push(n)
	f.starting = n.Start()
	return f
}

// talk is the presenter and where it lies in the stack, nil where there is none.
func (f *Frame) talk() (talk *present.Present, at int) {
	for i, o := range f.stack {
		if p, ok := o.Screen.(*present.Present); ok {
			return p, i
		}
	}
	return nil, 0
}

// talks reports whether there is a talk in this session, or one can begin.
func (f *Frame) talks() bool {
	talk, _ := f.talk()
	return talk != nil || f.options.Talk != nil && f.guard == nil
}

// away reports whether something covers the presenter.
func (f *Frame) away() bool {
	talk, at := f.talk()
	return talk != nil && at < len(f.stack)-1
}

// inTalk reports whether the room sees the presenter's screen.
func (f *Frame) inTalk() bool {
	talk, at := f.talk()
	return talk != nil && at == len(f.stack)-1
}

// onTheWay reports whether the map stands above the presenter and has no use of
// its own for the key that leads back.
func (f *Frame) onTheWay() bool {
	_, onMap := f.top().(*careermap.Map)
	return onMap && f.away() && len(f.env.Hits) == 0
}

// ground is how many screens stay when the map is shown: the map at the bottom
// or, in a talk, all up to the map above the presenter.
func (f *Frame) ground() int {
	talk, at := f.talk()
	if talk == nil {
		return 1
	}
	if at+1 < len(f.stack) {
		if _, ok := f.stack[at+1].Screen.(*careermap.Map); ok {
			return at + 2
		}
	}
	return at + 1
}

// toMap drops every screen above the map; in a talk that map lies above the
// presenter, which is not dropped.
func (f *Frame) toMap() tea.Cmd {
	f.stack = f.stack[:f.ground()]
	talk, at := f.talk()
	if talk == nil {
		return nil
	}
	if at == len(f.stack)-1 {
		f.push(careermap.New(f.env))
	}
	return talk.Leave()
}

// wander shows the map above the presenter, at a node unless it is empty.
func (f *Frame) wander(to careers.NodeID) tea.Cmd {
	if f.env.Graph.Node(to) != nil {
		f.env.Trail.Go(to)
	}
	return tea.Batch(f.toMap(), f.tell(screen.Changed{}))
}

// toScene returns to the talk from wherever one has wandered, or begins one.
func (f *Frame) toScene() tea.Cmd {
	f.drawn = ""
	talk, at := f.talk()
	switch {
	case talk != nil:
		f.leave()
		f.stack = f.stack[:at+1]
		return talk.Resume()
	case !f.talks():
		return nil
	}
	return f.present(f.options.Talk())
}
