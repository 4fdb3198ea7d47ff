package parts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"

	"parcours/ui/rich"
)

// Field is a text field in which one writes as in any other program: accents,
// paste, several lines, and the terminal's own cursor. It takes keys and paste
// while it has the focus, and gives its text out without styles.
type Field struct {
	area textarea.Model
	// clean makes a pasted text fit for the field.
	clean func(string) string
}

// NewField returns an empty field for at most limit characters, on one line or on
// several. Pasted text goes through clean, which also decides about line breaks.
func NewField(limit int, isLine bool, clean func(string) string) *Field {
	area := textarea.New()
	area.SetVirtualCursor(false)
	area.Prompt, area.ShowLineNumbers, area.EndOfBufferCharacter = "", false, ' '
	area.CharLimit, area.MaxHeight, area.MaxWidth = limit, 0, 0
	plain := textarea.StyleState{}
	area.SetStyles(textarea.Styles{Focused: plain, Blurred: plain})
	area.KeyMap = fieldKeys(isLine)
	return &Field{area: area, clean: clean}
}

// fieldKeys has no key for pasting: terminals send what they paste, and the
// clipboard of the machine that runs the program may be another's.
func fieldKeys(isLine bool) textarea.KeyMap {
	keys := func(names ...string) key.Binding { return key.NewBinding(key.WithKeys(names...)) }
	k := textarea.KeyMap{
		CharacterForward:        keys("right"),
		CharacterBackward:       keys("left"),
		WordForward:             keys("ctrl+right", "alt+right"),
		WordBackward:            keys("ctrl+left", "alt+left"),
		LineNext:                keys("down"),
		LinePrevious:            keys("up"),
		DeleteWordBackward:      keys("ctrl+w", "ctrl+backspace", "alt+backspace"),
		DeleteWordForward:       keys("ctrl+delete", "alt+delete"),
		DeleteAfterCursor:       keys("ctrl+k"),
		DeleteBeforeCursor:      keys("ctrl+u"),
		DeleteCharacterBackward: keys("backspace", "ctrl+h"),
		DeleteCharacterForward:  keys("delete"),
		LineStart:               keys("home", "ctrl+a"),
		LineEnd:                 keys("end", "ctrl+e"),
		PageUp:                  keys("pgup"),
		PageDown:                keys("pgdown"),
		InputBegin:              keys("ctrl+home"),
		InputEnd:                keys("ctrl+end"),
	}
	if !isLine {
		k.InsertNewline = keys("enter")
	}
	return k
}

// Value is what is written.
func (f *Field) Value() string { return f.area.Value() }

// SetValue writes a text in the place of what is written, the cursor behind it.
func (f *Field) SetValue(text string) { f.area.SetValue(text) }

// Focus gives the field the keys, Blur takes them away.
func (f *Field) Focus() { f.area.Focus() }

// Blur takes the keys away from the field.
func (f *Field) Blur() { f.area.Blur() }

// OnFirstRow and OnLastRow report whether up and down would leave the text.
func (f *Field) OnFirstRow() bool { return f.area.Line() == 0 && f.area.LineInfo().RowOffset == 0 }

// OnLastRow reports whether the cursor is on the last row of the text.
func (f *Field) OnLastRow() bool {
	return f.area.Line() == f.area.LineCount()-1 && f.area.LineInfo().RowOffset == f.area.LineInfo().Height-1
}

// Update takes a key or a paste, and reports whether the text is another. The area's
// commands, which have its own cursor blink, are not wanted: the terminal's is used.
func (f *Field) Update(msg tea.Msg) bool {
	before := f.area.Value()
	switch msg := msg.(type) {
	case tea.PasteMsg:
		f.area, _ = f.area.Update(tea.PasteMsg{Content: norm.NFC.String(f.clean(msg.Content))})
	case tea.KeyPressMsg:
		if text := visible(msg.Text); text != msg.Text {
			f.area.InsertString(text)
		} else if !f.compose(text) {
			f.area, _ = f.area.Update(msg)
		}
	}
	return f.area.Value() != before
}

// visible is a text without the characters that nobody would see and that change
// how others show.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Cs) {
			return -1
		}
		return r
	}, text)
}

// Line cleans a pasted text for a field in which something is looked for: it has
// one line.
func Line(text string) string {
	return strings.Join(strings.Fields(visible(strings.Join(strings.Fields(text), " "))), " ")
}

// Typed is what is written, without blanks around it.
func (f *Field) Typed() string { return strings.TrimSpace(f.Value()) }

// Window is the text of a field of one line in so many cells, the cursor in sight,
// and the cell of the cursor. What is cut is marked.
func (f *Field) Window(width int) (text string, cursor int) {
	typed, at := []rune(f.area.Value()), f.area.Column()
	if width < 1 {
		return "", 0
	}
	if rich.Width(string(typed)) < width {
		return string(typed), rich.Width(string(typed[:at]))
	}
	from, lead := 0, ""
	for from < at && rich.Width(lead+string(typed[from:at])) > width-1 {
		from, lead = from+1, "…"
	}
	return rich.Cut(lead+string(typed[from:]), width), rich.Width(lead + string(typed[from:at]))
}

// compose joins an accent that was typed apart to the letter before the cursor,
// which the field would edit apart.
func (f *Field) compose(text string) bool {
	mark, size := utf8.DecodeRuneInString(text)
	if size == 0 || size < len(text) || !unicode.Is(unicode.Mn, mark) {
		return false
	}
	line := []rune(strings.Split(f.area.Value(), "\n")[f.area.Line()])
	at := f.area.Column()
	if at == 0 || at > len(line) {
		return false
	}
	joined := norm.NFC.String(string(line[at-1]) + text)
	if utf8.RuneCountInString(joined) != 1 {
		return false
	}
	f.area, _ = f.area.Update(tea.KeyPressMsg{Code: tea.KeyBackspace})
	f.area.InsertString(joined)
	return true
}

// Rows is how many rows the text takes at a width.
func (f *Field) Rows(width int) int {
	rows := 0
	for line := range strings.SplitSeq(f.area.Value(), "\n") {
		rows += max(1, len(rich.Wrap(width-1, rich.Span{Text: line})))
	}
	return rows
}

// SetSize gives the field so many cells.
func (f *Field) SetSize(width, height int) {
	width, height = max(1, width), max(1, height)
	isNew := f.area.Width() != width || f.area.Height() != height
	f.area.SetWidth(width)
	f.area.SetHeight(height)
	if isNew { // the window on the text knows how long that is only after drawing it
		f.area.View()
		f.area.SetHeight(height)
	}
}

// Lines returns the rows in sight, without styles.
func (f *Field) Lines() []string {
	lines := strings.Split(ansi.Strip(f.area.View()), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return lines
}

// Cursor is where the cursor stands in the field.
func (f *Field) Cursor() (x, y int) {
	c := f.area.Cursor()
	if c == nil {
		return 0, 0
	}
	return min(c.X, max(0, f.area.Width()-1)), max(0, min(c.Y, f.area.Height()-1))
}
