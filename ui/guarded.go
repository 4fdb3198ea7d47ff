package ui

import (
	tea "charm.land/bubbletea/v2"

	"parcours/careers/notebook"
	"parcours/ui/kiosk"
	"parcours/ui/screen"
)

// watch has a guard decide about every message and begins with its invitation.
func (f *Frame) watch(o kiosk.Options) {
	f.env.Shared = true
	f.env.Still = f.env.Still || o.Still
	o.Still = f.env.Still
	f.guard = kiosk.New(o, kiosk.WallClock(), f.keys.quit.Binding, f.keys.interrupt.Binding, f.keys.suspend.Binding)
	f.push(kiosk.NewInvitation(f.env))
}

// guarded does what the guard says of a message.
func (f *Frame) guarded(msg tea.Msg) tea.Cmd {
	verdict, alarm := f.guard.Update(msg, f.top().Typing())
	switch verdict {
	case kiosk.Pass:
		return tea.Batch(alarm, f.update(msg))
	case kiosk.Invite:
		f.forget()
	case kiosk.Begin:
		if i, ok := f.top().(*kiosk.Invitation); ok {
			f.env.Trail.Go(i.Here())
		}
		f.pop()
		return tea.Batch(alarm, f.tell(screen.Changed{}))
	case kiosk.Walk:
		if i, ok := f.top().(*kiosk.Invitation); ok {
			i.Walk()
		}
		f.drawn = ""
	case kiosk.Quit:
		return tea.Quit
	}
	return alarm
}

// forget leaves nothing of the passer-by before, and invites the next.
func (f *Frame) forget() {
	f.env.Notebook = notebook.New(notebook.Content{})
	f.begin()
	f.push(kiosk.NewInvitation(f.env))
}
