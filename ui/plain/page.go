package plain

import (
	"io"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Page is a screen as lines of text.
type Page struct {
	Lines []Line
	// counted says of how many each number is.
	counted bool
	facts   int
}

// Line is a line of a page: a heading, a note, or a fact with its number.
type Line struct {
	Kind Kind
	// Number counts the facts of the page from 1; 0 for other lines.
	Number int
	Text   string
	// Goes is the node that the line leads to, "" for none; Part the part of the answer, from 1.
	Goes careers.NodeID
	Part int
	// Sources are what the fact rests on; an Estimate rests on the authors' judgement. Also is
	// what a listener hears who asks for more about it.
	Sources  []careers.SourceID
	Estimate bool
	Also     []string
	// Topic names what a heading of a sheet is about, where a page treats that apart; "" for others.
	Topic string
	// Short is how much of the line, in bytes, stands where there is little room; 0 for all of it.
	Short int
	// Skill is the skill that the line is about, "" for none; Ticks says that
	// its number ticks it.
	Skill careers.SkillID
	Ticks bool
}

// Kind is what a line is.
type Kind uint8

// The kinds of line.
const (
	Fact Kind = iota
	Head
	// Sub heads a group within a section.
	Sub
	Note
)

func (p *Page) head(text string) { p.Lines = append(p.Lines, Line{Kind: Head, Text: text}) }
func (p *Page) sub(text string)  { p.Lines = append(p.Lines, Line{Kind: Sub, Text: text}) }
func (p *Page) note(text string) { p.Lines = append(p.Lines, Line{Kind: Note, Text: sentence(text)}) }

func (p *Page) fact(l Line) {
	p.facts++
	l.Kind, l.Number, l.Text = Fact, p.facts, sentence(l.Text)
	p.Lines = append(p.Lines, l)
}

// Line returns the fact with a number, or nil.
func (p *Page) Line(number int) *Line {
	for i := range p.Lines {
		if p.Lines[i].Number == number && number > 0 {
			return &p.Lines[i]
		}
	}
	return nil
}

// Facts is how many numbered lines the page has.
func (p *Page) Facts() int { return p.facts }

// Write writes the page.
func (p *Page) Write(out io.Writer, w *i18n.Words) error {
	_, err := io.WriteString(out, p.Text(w))
	return err
}

// Text is the page, each line of it on a line of its own.
func (p *Page) Text(w *i18n.Words) string {
	var b strings.Builder
	for i, l := range p.Lines {
		if l.Kind == Head && i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(p.line(l, w) + "\n")
	}
	return b.String()
}

// line is a line of the page with its number.
func (p *Page) line(l Line, w *i18n.Words) string {
	switch {
	case l.Kind == Sub:
		return strings.TrimRight(w.Units.Colon(l.Text, ""), " \u00a0")
	case l.Kind == Fact && p.counted:
		return w.Units.Position(l.Number, p.facts) + ". " + l.Text
	case l.Kind == Fact:
		return strconv.Itoa(l.Number) + ". " + l.Text
	}
	return l.Text
}

func sentence(text string) string { return phrase.Sentence(text) }

func joined(parts ...string) string { return phrase.Joined(parts...) }
