package finder

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textinput"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"

	"parcours/careers/legible"
)

// longestQuery is the most letters the field takes.
const longestQuery = 200

// newField returns the text field. It has no key for pasting: terminals send
// what they paste, and the clipboard of the machine that runs the program may
// be another's.
func newField() textinput.Model {
	field := textinput.New()
	field.SetVirtualCursor(false)
	field.CharLimit = longestQuery
	keys := func(names ...string) key.Binding { return key.NewBinding(key.WithKeys(names...)) }
	field.KeyMap = textinput.KeyMap{
		CharacterForward:        keys("right"),
		CharacterBackward:       keys("left"),
		WordForward:             keys("ctrl+right", "alt+right"),
		WordBackward:            keys("ctrl+left", "alt+left"),
		DeleteWordBackward:      keys("ctrl+w", "ctrl+backspace", "alt+backspace"),
		DeleteWordForward:       keys("ctrl+delete", "alt+delete"),
		DeleteAfterCursor:       keys("ctrl+k"),
		DeleteCharacterBackward: keys("backspace", "ctrl+h"),
		DeleteCharacterForward:  keys("delete"),
		LineStart:               keys("home", "ctrl+a"),
		LineEnd:                 keys("end", "ctrl+e"),
	}
	field.Focus()
	return field
}

// query is what a typed text asks.
func query(typed string) string { return strings.TrimSpace(typed) }

// cleaned is a pasted text on one line.
func cleaned(text string) string { return strings.Join(strings.Fields(legible.Line(text)), " ") }

// compose joins letters and their accents, which the field would edit apart.
func compose(field *textinput.Model) {
	typed := field.Value()
	if norm.NFC.IsNormalString(typed) {
		return
	}
	before := norm.NFC.String(string([]rune(typed)[:field.Position()]))
	field.SetValue(norm.NFC.String(typed))
	field.SetCursor(len([]rune(before)))
}

// fieldView returns what shows of the typed text in so many cells, and the cell
// of the cursor. The field's own view and cursor part ways on long texts.
func fieldView(typed string, position, width int, more string) (text string, cursor int) {
	runes := []rune(typed)
	if width < 1 {
		return "", 0
	}
	if ansi.StringWidth(typed) < width {
		return typed, ansi.StringWidth(string(runes[:position]))
	}
	from, lead := 0, ""
	for from < position && ansi.StringWidth(lead+string(runes[from:position])) > width-1 {
		from, lead = from+1, more
	}
	shown := lead + string(runes[from:])
	return ansi.Truncate(shown, width, more), ansi.StringWidth(lead + string(runes[from:position]))
}
