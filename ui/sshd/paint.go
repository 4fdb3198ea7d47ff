package sshd

import (
	"bytes"
	"fmt"
	"image/color"
	"io"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// painter draws views on a terminal at the other end of a connection: of each it writes the lines that
// have changed, as they are. Bubble Tea's renderer compares cells and writes fewer bytes, for three times the
// processor and half of the memory of a seat; a local network has the bytes, a class of hundreds
// not the processors.
type painter struct {
	out           io.Writer
	width, height int

	isOpen, isHidden bool     // the cursor
	drawn            []string // the lines as they stand there
	before           tea.View
	buf              bytes.Buffer
}

// resize begins anew for a terminal of another size.
func (p *painter) resize(width, height int) {
	p.width, p.height, p.drawn = width, height, nil
}

// again draws everything at the next view.
func (p *painter) again() { p.drawn = nil }

// paint draws a view in one write.
func (p *painter) paint(v tea.View) error {
	b := &p.buf
	b.Reset()
	if !p.isOpen {
		p.isOpen = true
		b.WriteString(ansi.SetModeAltScreenSaveCursor + ansi.SetModeBracketedPaste + ansi.RequestBackgroundColor)
		p.before = tea.View{}
	}
	p.modes(b, v)
	lines := strings.Split(v.Content, "\n")
	lines = lines[:min(len(lines), p.height)]
	if p.drawn == nil {
		b.WriteString(ansi.EraseEntireScreen)
		p.drawn = make([]string, p.height)
	}
	for row := range p.height {
		line := ""
		if row < len(lines) {
			line = lines[row]
		}
		isSame := line == p.drawn[row]
		p.drawn[row] = line // a part of this view in any case, so that those before are not kept for it
		if isSame {
			continue
		}
		p.hide(b) // nobody sees it run about
		fmt.Fprintf(b, "\x1b[%d;1H%s%s", row+1, ansi.EraseLineRight, line)
	}
	p.cursor(b, v.Cursor)
	p.before = v
	p.before.Content = ""
	if b.Len() == 0 {
		return nil
	}
	_, err := p.out.Write(b.Bytes())
	return err
}

// modes sets what differs from the view before: mouse, title, ink and paper.
func (p *painter) modes(b *bytes.Buffer, v tea.View) {
	if now, before := v.MouseMode != tea.MouseModeNone, p.before.MouseMode != tea.MouseModeNone; now != before {
		if now {
			b.WriteString(ansi.SetModeMouseButtonEvent + ansi.SetModeMouseExtSgr)
		} else {
			b.WriteString(ansi.ResetModeMouseButtonEvent + ansi.ResetModeMouseExtSgr)
		}
	}
	if v.WindowTitle != p.before.WindowTitle {
		b.WriteString(ansi.SetWindowTitle(v.WindowTitle))
	}
	if ink := hex(v.ForegroundColor); ink != hex(p.before.ForegroundColor) {
		b.WriteString(either(ink, ansi.SetForegroundColor, ansi.ResetForegroundColor))
	}
	if paper := hex(v.BackgroundColor); paper != hex(p.before.BackgroundColor) {
		b.WriteString(either(paper, ansi.SetBackgroundColor, ansi.ResetBackgroundColor))
	}
}

// cursor puts the cursor where the view has it; nil hides it.
func (p *painter) cursor(b *bytes.Buffer, at *tea.Cursor) {
	switch before := p.before.Cursor; {
	case at == nil:
		p.hide(b)
	case p.isHidden || before == nil || at.Position != before.Position:
		fmt.Fprintf(b, "\x1b[%d;%dH%s", at.Y+1, at.X+1, ansi.ShowCursor)
		p.isHidden = false
	}
}

func (p *painter) hide(b *bytes.Buffer) {
	if !p.isHidden {
		b.WriteString(ansi.HideCursor)
	}
	p.isHidden = true
}

// close leaves the terminal as it was.
func (p *painter) close() string {
	if !p.isOpen {
		return ""
	}
	var b bytes.Buffer
	p.modes(&b, tea.View{WindowTitle: p.before.WindowTitle})
	b.WriteString(ansi.ResetModeBracketedPaste + ansi.ShowCursor + ansi.ResetModeAltScreenSaveCursor)
	return b.String()
}

func hex(c color.Color) string {
	if c == nil {
		return ""
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

func either(value string, set func(string) string, reset string) string {
	if value == "" {
		return reset
	}
	return set(value)
}
