package screen

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/i18n"
	"parcours/ui/rich"
)

// Tapped is the name of the key that a click presses so many cells into what is shown of a
// binding, as in "↑ ↓ choose": a sign presses its key, the words after them what leads on.
func (k Key) Tapped(cell int, w *i18n.Words) string {
	first, on := k.Keys()[0], ""
	for _, sign := range strings.Split(k.Help().Key, " ") {
		name, leadsOn := named(sign, w)
		if slices.Contains(k.Keys(), sign) {
			name = sign
		}
		if cell -= rich.Width(sign) + 1; cell < 0 {
			return cmp.Or(name, first)
		}
		if leadsOn && on == "" {
			on = name
		}
	}
	return cmp.Or(on, first)
}

// named is the key that a sign stands for whatever it is bound to, "" for others; and whether it
// leads on, not back.
func named(sign string, w *i18n.Words) (name string, leadsOn bool) {
	for i, known := range []string{"→", "↓", w.Keys.PageDown, w.Keys.End, "←", "↑", w.Keys.PageUp, w.Keys.Home} {
		if sign == known {
			return []string{"right", "down", "pgdown", "end", "left", "up", "pgup", "home"}[i], i < 4
		}
	}
	return "", false
}

// Press is the press of the key called name, as in "down", "enter", "ctrl+l" or a character.
func Press(name string) tea.KeyPressMsg {
	var mod tea.KeyMod
	for i, prefix := range []string{"ctrl+", "shift+", "alt+"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok && rest != "" {
			name, mod = rest, mod|[]tea.KeyMod{tea.ModCtrl, tea.ModShift, tea.ModAlt}[i]
		}
	}
	names := []string{"up", "down", "left", "right", "enter", "esc", "tab", "space", "backspace", "home", "end", "pgup", "pgdown", "delete", "f1", "f2", "f5", "f6", "f7", "f8"}
	codes := []rune{
		tea.KeyUp, tea.KeyDown, tea.KeyLeft, tea.KeyRight, tea.KeyEnter, tea.KeyEscape, tea.KeyTab, tea.KeySpace, tea.KeyBackspace,
		tea.KeyHome, tea.KeyEnd, tea.KeyPgUp, tea.KeyPgDown, tea.KeyDelete, tea.KeyF1, tea.KeyF2, tea.KeyF5, tea.KeyF6, tea.KeyF7, tea.KeyF8,
	}
	if i := slices.Index(names, name); i >= 0 {
		return tea.KeyPressMsg{Code: codes[i], Mod: mod}
	}
	r, _ := utf8.DecodeRuneInString(name)
	if mod != 0 {
		return tea.KeyPressMsg{Code: r, Mod: mod}
	}
	return tea.KeyPressMsg{Code: r, Text: string(r)}
}
