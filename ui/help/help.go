// Package help is the screen that says what the one that it was opened from is for, and lists
// its keys, those that work everywhere, and the signs.
package help

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
)

// Help is the help screen.
type Help struct {
	env  *screen.Env
	keys bindings

	title, purpose string // of the screen
	screen, frame  []screen.Key
	width, height  int

	lines []rich.Line // the whole text, dressed for the width
	spots []spot      // where keys stand in it
	pager parts.Pager
}

type bindings struct {
	parts.Moves
	close, again key.Binding
}

func newBindings(w *i18n.Words) bindings {
	h, k := w.Help, w.Keys
	return bindings{
		Moves: parts.NewMoves(w, h.Scroll, w.Parts.Page, "space"),
		close: screen.Bind(k.Escape+" "+k.Backspace, h.Close, "esc", "backspace"),
		again: screen.Bind("?", h.Close, "?", "f1", "q"),
	}
}

// New returns the help for a screen: its own keys and the frame's, those that reach the program, in
// the current language. After a change of language [Help.SetKeys] brings new ones.
func New(env *screen.Env, of screen.Screen, own, frameKeys []screen.Key) *Help {
	h := &Help{env: env, keys: newBindings(env.Words)}
	h.SetKeys(of, own, frameKeys)
	return h
}

// SetKeys replaces what the help lists and keeps the place.
func (h *Help) SetKeys(of screen.Screen, own, frameKeys []screen.Key) {
	purpose := append([]string{h.env.Words.Help.Purpose[nameOf(of.Place())]}, phrase.Inferred(h.env.Words, h.env.Graph)...)
	h.title, h.purpose, h.screen, h.frame = of.Title(), strings.Join(purpose, " "), own, frameKeys
	h.layOut()
}

// nameOf is how the command line that opens a view names its screen.
func nameOf(place []string) string {
	if i := slices.Index(place, "--screen"); i >= 0 && i+1 < len(place) {
		return place[i+1]
	}
	if len(place) > 0 && !strings.HasPrefix(place[0], "-") {
		return place[0]
	}
	return "map"
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
func (h *Help) Place() []string { return h.env.Place("help") }

// Keys lists the bindings, most important first. The frame's own keys that
// close the help too are not among them.
func (h *Help) Keys() []screen.Key {
	k, whole := h.keys, screen.OffIf(h.pager.Lines <= h.pager.Rows, h.env.Words.Help.Whole)
	return []screen.Key{
		{Binding: k.close, InBar: true}, {Binding: k.Up, InBar: true, Off: whole}, {Binding: k.Down, Off: whole},
		{Binding: k.PageUp, Off: whole}, {Binding: k.PageDown, Off: whole}, {Binding: k.Home, Off: whole}, {Binding: k.End, Off: whole},
	}
}

// Update scrolls and closes.
func (h *Help) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		if key.Matches(msg, h.keys.close, h.keys.again) {
			return screen.Do(screen.Back{})
		}
	case screen.Changed:
		h.keys = newBindings(h.env.Words)
		h.layOut()
	}
	h.pager.Move(h.keys.Of(msg))
	return nil
}
