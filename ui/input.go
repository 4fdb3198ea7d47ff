package ui

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers/notebook"
	"parcours/ui/help"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// press handles a key: the frame's own keys first, letters only while nothing
// is being typed.
func (f *Frame) press(msg tea.KeyPressMsg) tea.Cmd {
	f.drawn = ""
	if f.grave != "" && f.notice == "" && (msg.Code == tea.KeyEnter || msg.Code == tea.KeyEscape) {
		f.grave = ""
		return nil
	}
	f.notice, f.isError = "", false
	if key.Matches(msg, f.keys.interrupt.Binding) {
		return tea.Quit
	}
	if f.tooSmall() {
		if key.Matches(msg, f.keys.quit.Binding) {
			return tea.Quit
		}
		return nil
	}
	if cmd, ok := f.always(msg); ok {
		return cmd
	}
	if !f.top().Typing() {
		if cmd, ok := f.command(msg); ok {
			return cmd
		}
	}
	return f.own(msg)
}

// own hands a key to the screen on top. One that does nothing just now says why, where the screen
// does not.
func (f *Frame) own(msg tea.KeyPressMsg) tea.Cmd {
	why := whyNot(msg, f.top().Keys())
	if why == "" {
		return f.top().Update(msg)
	}
	before := f.top().View()
	cmd := f.top().Update(msg)
	if cmd == nil && f.top().View() == before {
		f.notice = phrase.Sentence(why)
	}
	return cmd
}

// whyNot is why none of some keys does anything when it is pressed; "" where one does, or none is it.
func whyNot(msg tea.KeyPressMsg, keys []screen.Key) (why string) {
	for _, k := range keys {
		if !key.Matches(msg, k.Binding) {
			continue
		}
		if k.Off == "" {
			return ""
		}
		why = k.Off
	}
	return why
}

// always handles the keys that work even while typing.
func (f *Frame) always(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(msg, f.keys.redraw.Binding):
		return tea.ClearScreen, true
	case key.Matches(msg, f.keys.suspend.Binding):
		return tea.Suspend, true
	case key.Matches(msg, f.keys.helpAlways.Binding):
		f.toggleHelp()
		return nil, true
	case key.Matches(msg, f.keys.talk.Binding):
		return f.toScene(), true
	case key.Matches(msg, f.keys.mouse.Binding):
		f.mouse = !f.mouse
		f.notice = f.env.Words.Frame.MouseOff
		if f.mouse {
			f.notice = f.env.Words.Frame.MouseOn
		}
		return nil, true
	case msg.Code == tea.KeyEscape && f.onTheWay():
		return f.toScene(), true
	}
	return nil, false
}

// command handles the frame's letters.
func (f *Frame) command(msg tea.KeyPressMsg) (tea.Cmd, bool) {
	if why := whyNot(msg, f.bindings()); why != "" {
		f.notice = phrase.Sentence(why)
		return nil, true
	}
	switch {
	case key.Matches(msg, f.keys.quit.Binding):
		return f.quit(), true
	case key.Matches(msg, f.keys.help.Binding):
		f.toggleHelp()
	case key.Matches(msg, f.keys.find.Binding):
		return f.request(screen.OpenFinder{})
	case key.Matches(msg, f.keys.compare.Binding):
		return f.request(screen.Compare{Node: f.at()})
	case key.Matches(msg, f.keys.plan.Binding):
		return f.request(screen.PlanRoute{From: f.at()})
	case key.Matches(msg, f.keys.planTo.Binding) && f.pointed() != "":
		return f.planTo(f.pointed()), true
	case key.Matches(msg, f.keys.keep.Binding) && f.decides():
		return f.stand(notebook.Kept), true
	case key.Matches(msg, f.keys.aside.Binding) && f.decides():
		return f.stand(notebook.Aside), true
	case key.Matches(msg, f.keys.skills.Binding):
		return f.request(screen.OpenSkills{})
	case key.Matches(msg, f.keys.cards.Binding):
		return f.request(screen.OpenCards{})
	case key.Matches(msg, f.keys.notes.Binding):
		return f.request(screen.OpenNotebook{Node: f.pointed()})
	case key.Matches(msg, f.keys.surprise.Binding):
		f.surprise()
	case key.Matches(msg, f.keys.language.Binding):
		return f.switchLanguage(), true
	case key.Matches(msg, f.keys.theme.Binding):
		return f.nextTheme(), true
	case key.Matches(msg, f.keys.place.Binding) && !f.inTalk():
		f.notice = f.address()
	case key.Matches(msg, f.keys.print.Binding) && f.prints():
		return f.print(), true
	default:
		return nil, false
	}
	return nil, true
}

// quit leaves the program; from the help it only closes the help.
func (f *Frame) quit() tea.Cmd {
	if _, ok := f.top().(*help.Help); ok {
		f.pop()
		return nil
	}
	return tea.Quit
}

// point hands a mouse message to the screen on top, in its own coordinates.
func (f *Frame) point(msg tea.MouseMsg) tea.Cmd {
	m := msg.Mouse()
	_, isClick := msg.(tea.MouseClickMsg)
	switch {
	case f.tooSmall():
		return nil
	case isClick && f.isSaid(m.Y): // what it covers is not meant
		f.notice, f.isError, f.drawn = "", false, ""
		return nil
	case m.Y < 1, m.Y >= f.height-1:
		return nil
	}
	f.drawn = ""
	m.Y--
	switch msg.(type) {
	case tea.MouseClickMsg:
		return f.top().Update(tea.MouseClickMsg(m))
	case tea.MouseReleaseMsg:
		return f.top().Update(tea.MouseReleaseMsg(m))
	case tea.MouseWheelMsg:
		return f.top().Update(tea.MouseWheelMsg(m))
	case tea.MouseMotionMsg:
		return f.top().Update(tea.MouseMotionMsg(m))
	}
	return nil
}
