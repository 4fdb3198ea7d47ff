package kiosk

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// KeyError names a key that does not exist; "" where there is none at all.
type KeyError struct{ Key string }

// Error names the key.
func (e *KeyError) Error() string { return "unknown key " + e.Key }

// ParseExit reads keys with spaces between, as in "ctrl+x q q": characters, or
// names as "enter" and "f10", with "ctrl+", "alt+" or "shift+" before them.
func ParseExit(text string) ([]string, error) {
	keys := strings.Fields(text)
	if len(keys) == 0 {
		return nil, &KeyError{}
	}
	for i, name := range keys {
		if utf8.RuneCountInString(name) > 1 {
			keys[i] = strings.ToLower(name)
		}
		if !isKey(keys[i]) {
			return nil, &KeyError{Key: name}
		}
	}
	return keys, nil
}

func isKey(name string) bool {
	for _, modifier := range []string{"ctrl+", "alt+", "shift+"} {
		if rest, ok := strings.CutPrefix(name, modifier); ok && rest != "" {
			return isKey(rest)
		}
	}
	if r, size := utf8.DecodeRuneInString(name); size == len(name) && size > 0 {
		return unicode.IsPrint(r)
	}
	return slices.Contains([]string{
		"enter", "esc", "tab", "space", "backspace", "delete", "insert", "up", "down", "left", "right", "home", "end", "pgup", "pgdown",
		"f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
	}, name)
}
