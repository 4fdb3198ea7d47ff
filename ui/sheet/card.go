package sheet

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

// card is what a card beside or below the page tells.
type card uint8

const (
	// unasked is no card, but for a very wide screen, where there is room to
	// tell where the chosen line comes from.
	unasked card = iota
	none
	fromWhere // the sources of the fact under the cursor
	glossary  // the words of the section that the cursor is in
)

// shown is the card that shows.
func (s *Sheet) shown() card {
	if s.card != unasked {
		return s.card
	}
	if s.frame().side > 0 {
		return fromWhere
	}
	return none
}

// asked reports whether someone opened the card that shows.
func (s *Sheet) asked() bool { return s.card == fromWhere || s.card == glossary }

func (s *Sheet) show(c card) {
	s.drawn, s.card, s.cardTop = "", c, 0
	s.reveal()
}

func (s *Sheet) toggle(c card) {
	if s.shown() == c {
		c = none
	}
	s.show(c)
}

// cardLines is the text of the card that shows.
func (s *Sheet) cardLines() []line {
	f := s.frame()
	width := f.text
	if f.side > 0 {
		width = f.side
	}
	b := &builder{g: s.env.Graph, w: s.env.Words, th: s.env.Theme, node: s.env.Graph.Node(s.node), ascii: s.env.ASCII, width: width, at: -1}
	switch s.shown() {
	case fromWhere:
		b.fromWhere(s.fact())
	case glossary:
		b.glossary(s.page.text(s.section()))
	}
	return b.lines
}

// fromWhere tells what a fact rests on, and who says otherwise.
func (b *builder) fromWhere(f *fact) {
	if f.pay != nil {
		b.payTerms(*f.pay)
	}
	if f.skill != nil {
		b.para("", b.strong(f.skill.Name.In(b.w.Tag)), b.note(" · "+b.w.Facts.SkillGroup[f.skill.Group]))
		b.para("", b.plain(f.skill.Gloss.In(b.w.Tag)))
	}
	if f.task != nil {
		if takes := phrase.Takes(b.w, b.g, *f.task); takes != "" {
			b.para("", b.plain(takes))
		}
	}
	if f.guess {
		b.para(b.w.Facts.EstimateMark+" ", b.plain(b.w.Sheet.EstimateMeans))
	}
	for _, id := range f.sources {
		b.source(b.g.Source(id))
	}
	if f.pay != nil {
		b.others(*f.pay)
	}
	if len(b.lines) == 0 {
		b.para("", b.plain(b.w.Sheet.NoSource))
	}
}

// payTerms says what a figure is.
func (b *builder) payTerms(p careers.Pay) {
	text := []span{b.strong(phrase.Money(b.w, p)), b.plain(" " + phrase.Terms(b.w, p) + ", " + phrase.Level(b.w, p))}
	for _, more := range []string{phrase.Measure(b.w, p), phrase.Place(b.w, p), phrase.Year(b.w, p)} {
		if more != "" {
			text = append(text, b.plain(", "+more))
		}
	}
	if p.Period == careers.Month {
		text = append(text, b.note(" ("+b.w.Facts.MonthlyTimes12+")"))
	}
	b.para("", text...)
	if note := p.Note.In(b.w.Tag); note != "" {
		b.para("", b.note(note))
	}
}

// source tells who published, when, and how far one may lean on it.
func (b *builder) source(s *careers.Source) {
	mark := "[" + string(s.ID) + "] "
	b.beside(b.strong(mark), b.plain(phrase.Source(b.w, s)))
	indent := pad("", ansi.StringWidth(mark))
	quality := b.w.Facts.Quality[s.Quality]
	b.para(indent, b.strong(b.w.Units.Colon(quality, "")), b.note(" "+b.w.Facts.QualityNote[s.Quality]))
	for _, more := range []string{s.Note.In(b.w.Tag), s.URL} {
		if more != "" {
			b.para(indent, b.note(more))
		}
	}
}

// others lists what other sources say of the same level of experience.
func (b *builder) others(p careers.Pay) {
	others := slices.DeleteFunc(slices.Clone(b.node.Pay), func(o careers.Pay) bool {
		return o.Experience != p.Experience || o.Source == p.Source
	})
	if len(others) == 0 {
		return
	}
	b.para("", b.strong(b.w.Sheet.OtherFigures(b.w.Facts.Experience[p.Experience])))
	column := 0
	for _, o := range others {
		column = max(column, ansi.StringWidth(phrase.PayShort(b.w, o))+len("  "))
	}
	for _, o := range others {
		text := phrase.Place(b.w, o) + ", " + phrase.Year(b.w, o)
		if measure := phrase.Measure(b.w, o); measure != "" {
			text = measure + ", " + text
		}
		b.beside(b.plain(pad(phrase.PayShort(b.w, o), column)), b.note(text), b.note(" ["+string(o.Source)+"]"))
	}
}

// glossary explains the words that occur in text.
func (b *builder) glossary(text string) {
	terms := phrase.Glossary(b.w, b.g, text)
	if len(terms) == 0 {
		b.para("", b.plain(b.w.Sheet.NoWords))
	}
	for _, t := range terms {
		b.para("", b.strong(b.w.Units.Colon(t.Word.In(b.w.Tag), "")), b.plain(" "+t.Gloss.In(b.w.Tag)))
	}
}

// cardRows is the height of a card below the page, its head included.
func (s *Sheet) cardRows() int {
	if s.shown() == none {
		return 0
	}
	room := s.height - s.frame().bodyY
	return max(0, min(len(s.cardText())+1, room*6/10, room-1))
}

// cardWindow is how many lines of the card's text show.
func (s *Sheet) cardWindow() int {
	f := s.frame()
	if f.side > 0 {
		return max(0, s.height-1)
	}
	return max(0, s.cardRows()-1)
}

// cardText is cardLines, kept for what it was made for.
func (s *Sheet) cardText() []line {
	about := s.at
	if s.shown() == glossary {
		about = s.section()
	}
	if c := s.kept; c.page == s.page && c.about == about && c.card == s.shown() {
		return c.lines
	}
	s.kept = keptCard{s.page, about, s.shown(), s.cardLines()}
	return s.kept.lines
}

// keptCard is the text of a card and what it was made for: a fact or a section.
type keptCard struct {
	page  *page
	about int
	card  card
	lines []line
}

// turnCard turns a card that someone opened and that shows in part.
func (s *Sheet) turnCard(by int) bool {
	return s.asked() && s.scrollCard(by*max(1, s.cardWindow()-1))
}

// scrollCard scrolls the card by lines and reports whether it moved.
func (s *Sheet) scrollCard(by int) bool {
	to := max(0, min(s.cardTop+by, len(s.cardText())-s.cardWindow()))
	if to == s.cardTop {
		return false
	}
	s.drawn, s.cardTop = "", to
	return true
}

// overCard reports whether a cell belongs to the card.
func (s *Sheet) overCard(x, y int) bool {
	f := s.frame()
	switch {
	case s.shown() == none:
		return false
	case f.side > 0:
		return x >= f.sideX-2
	}
	return y >= f.bodyY+s.rows()
}

// cardRow is row y of the card: its head, then its text.
func (s *Sheet) cardRow(b *strings.Builder, y, width int) {
	if y == 0 {
		s.cardHead(b, width)
		return
	}
	if text := s.cardText(); s.cardTop+y-1 < len(text) && y <= s.cardWindow() {
		for _, p := range text[s.cardTop+y-1].spans {
			p.style.Write(b, p.text)
		}
	}
}

// cardHead is a rule with the card's title, the lines that show of how many
// where they are not all, and the key that closes it.
func (s *Sheet) cardHead(b *strings.Builder, width int) {
	w, th := s.env.Words, s.env.Theme
	rule, title, key := s.env.Sign("─", "-"), w.Sheet.WhereFrom, s.keys.source
	if s.shown() == glossary {
		title, key = w.Sheet.WordsOf(w.Sheet.Tabs[s.page.sections[s.section()].part]), s.keys.words
	}
	aside := key.Help().Key + " " + w.Sheet.Close
	if n, window := len(s.cardText()), s.cardWindow(); n > window {
		turn := s.keys.pageDown
		if s.cardTop+window >= n {
			turn = s.keys.pageUp
		}
		aside = s.span(s.cardTop, window, n) + " " + turn.Help().Key + " " + rule + " " + aside
	}
	aside = ansi.Truncate(aside, max(0, width-8), "…")
	title = ansi.Truncate(title, max(0, width-ansi.StringWidth(aside)-6), "…")
	fill := max(0, width-ansi.StringWidth(title)-ansi.StringWidth(aside)-6)
	th.Line.Write(b, rule+" ")
	th.Head.Write(b, title)
	th.Line.Write(b, " "+strings.Repeat(rule, fill)+" ")
	th.Muted.Write(b, aside)
	th.Line.Write(b, " "+rule)
}
