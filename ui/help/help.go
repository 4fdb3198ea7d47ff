// Package help is the screen that lists keys: those of the screen it was opened
// from, those that work everywhere, and how the map is read. The page of keys
// in the documentation is made here too.
//
// It knows no screen: it draws the bindings that it is given.
package help

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// Help is the help screen.
type Help struct {
	env  *screen.Env
	keys bindings

	title         string
	screen, frame []screen.Key
	width, height int

	lines []string // the whole text, dressed for the width
	top   int      // first line in sight
	drawn string   // the view, "" when it must be drawn anew
}

type bindings struct {
	up, down, pageUp, pageDown, begin, end, close, again key.Binding
}

func newBindings(w *i18n.Words) bindings {
	h, k := w.Help, w.Keys
	pages, ends := k.PageUp+" "+k.PageDown, k.Home+" "+k.End
	return bindings{
		up:       screen.Bind("↑ ↓", h.Scroll, "up"),
		down:     screen.Bind("↑ ↓", h.Scroll, "down"),
		pageUp:   screen.Bind(pages, h.Page, "pgup"),
		pageDown: screen.Bind(pages, h.Page, "pgdown", "space"),
		begin:    screen.Bind(ends, h.Ends, "home"),
		end:      screen.Bind(ends, h.Ends, "end"),
		close:    screen.Bind(k.Escape+" "+k.Backspace, h.Close, "esc", "backspace"),
		again:    screen.Bind("?", h.Close, "?", "f1", "q"),
	}
}

// New returns the help for the screen called title. Both lists are in the
// current language; after a change of language [Help.SetKeys] brings new ones.
func New(env *screen.Env, title string, screenKeys, frameKeys []screen.Key) *Help {
	h := &Help{env: env, keys: newBindings(env.Words)}
	h.SetKeys(title, screenKeys, frameKeys)
	return h
}

// SetKeys replaces what the help lists and keeps the place.
func (h *Help) SetKeys(title string, screenKeys, frameKeys []screen.Key) {
	h.title, h.screen, h.frame = title, screenKeys, frameKeys
	h.layOut()
}

// SetSize makes room.
func (h *Help) SetSize(width, height int) {
	h.width, h.height = width, height
	h.layOut()
}

// Title names the screen.
func (h *Help) Title() string { return h.env.Words.Help.Title }

// Typing is false: letters are commands here.
func (h *Help) Typing() bool { return false }

// Cursor is nowhere: nothing is chosen here.
func (h *Help) Cursor() (x, y int, ok bool) { return 0, 0, false }

// Place is the command line of this view.
func (h *Help) Place() []string {
	return []string{"--at", string(h.env.Trail.Here()), "--screen", "help"}
}

// Keys lists the bindings, most important first. The frame's own keys that
// close the help too are not among them.
func (h *Help) Keys() []screen.Key {
	k := h.keys
	return []screen.Key{
		{Binding: k.close, InBar: true}, {Binding: k.up, InBar: true}, {Binding: k.down},
		{Binding: k.pageUp}, {Binding: k.pageDown}, {Binding: k.begin}, {Binding: k.end},
	}
}

// Update scrolls and closes.
func (h *Help) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return h.press(msg)
	case tea.MouseWheelMsg:
		switch msg.Button {
		case tea.MouseWheelUp:
			h.scrollTo(h.top - 3)
		case tea.MouseWheelDown:
			h.scrollTo(h.top + 3)
		}
	case screen.Changed:
		h.keys = newBindings(h.env.Words)
		h.layOut()
	}
	return nil
}

func (h *Help) press(msg tea.KeyPressMsg) tea.Cmd {
	k := h.keys
	switch {
	case key.Matches(msg, k.close, k.again):
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.up):
		h.scrollTo(h.top - 1)
	case key.Matches(msg, k.down):
		h.scrollTo(h.top + 1)
	case key.Matches(msg, k.pageUp):
		h.scrollTo(h.top - max(1, h.room()-1))
	case key.Matches(msg, k.pageDown):
		h.scrollTo(h.top + max(1, h.room()-1))
	case key.Matches(msg, k.begin):
		h.scrollTo(0)
	case key.Matches(msg, k.end):
		h.scrollTo(len(h.lines))
	}
	return nil
}

func (h *Help) scrollTo(top int) {
	h.top, h.drawn = max(0, min(top, len(h.lines)-h.room())), ""
}

// room is how many lines of the text show: the last row says what is out of
// sight when not all are.
func (h *Help) room() int {
	if len(h.lines) > h.height && h.height > 1 {
		return h.height - 1
	}
	return h.height
}
