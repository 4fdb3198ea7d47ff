package ui

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/compare"
	"parcours/ui/planner"
	"parcours/ui/screen"
)

// decider is a screen where more than nodes can be kept or put aside.
type decider interface {
	Decide(stance notebook.Stance) tea.Cmd
}

// pointed is the node that the keys of all screens mean: that of the chosen line on the screen on
// top, or on the one which the help explains; "" where none is chosen.
func (f *Frame) pointed() careers.NodeID {
	if s, ok := f.below().(interface{ Pointed() careers.NodeID }); ok {
		return s.Pointed()
	}
	return ""
}

// at is the node of the chosen line, else the node where one is.
func (f *Frame) at() careers.NodeID {
	if id := f.pointed(); id != "" {
		return id
	}
	return f.env.Trail.Here()
}

// decides reports whether what is chosen can be kept or put aside.
func (f *Frame) decides() bool {
	_, ok := f.below().(decider)
	return ok || f.pointed() != ""
}

// stand keeps what is chosen, or puts it aside.
func (f *Frame) stand(stance notebook.Stance) tea.Cmd {
	if s, ok := f.below().(decider); ok {
		return s.Decide(stance)
	}
	return f.decide(screen.Decide{Node: f.pointed(), Stance: stance})
}

// now are the frame's keys as they work on the screen on top: what there is to do with the node of the
// chosen line is off where there is none.
func (f *Frame) now() keys {
	k, w := f.keys, f.env.Words
	nothing := screen.OffIf(f.pointed() == "", w.Parts.NothingChosen)
	k.planTo.Off = nothing
	if !f.decides() {
		k.keep.Off, k.aside.Off = nothing, nothing
	}
	if nothing == "" { // there the key opens the page of one node
		k.notes.SetHelp(k.notes.Help().Key, w.Notes.OneNote)
	}
	k.keep.InBar, k.aside.InBar = f.matters("+"), f.matters("-")
	switch f.below().(type) {
	case *compare.Compare:
		k.compare.InBar, k.compare.Off = false, w.Compare.IsIn
	case *planner.Planner:
		k.plan.Off, k.planTo.Off = w.Plan.IsPlanning, w.Plan.IsPlanning
	}
	return k
}
