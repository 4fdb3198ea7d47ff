package sheet

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// card is what a card beside or below the page tells.
type card uint8

const (
	// none is no card, but for a very wide screen, where there is always room to
	// tell where the chosen line comes from.
	none      card = iota
	fromWhere      // the sources of the fact under the cursor
	glossary       // the words of the leaf
)

// shown is the card that shows.
func (s *Sheet) shown() card {
	if s.asking == none && s.frame().side > 0 {
		return fromWhere
	}
	return s.asking
}

// asked reports whether someone opened the card that shows.
func (s *Sheet) asked() bool { return s.asking != none }

func (s *Sheet) show(c card) {
	s.asking = c
	s.settle()
}

func (s *Sheet) toggle(c card) {
	if s.asking == c {
		c = none
	}
	s.show(c)
}

// source opens or closes the card of sources. Beside the page it stays: where all of it shows
// there is nothing to open. While no line is chosen yet, it is that of the first line that has
// one.
func (s *Sheet) source() tea.Cmd {
	if first := slices.IndexFunc(s.page.facts, fact.hasCard); s.reader.At == 0 && first > 0 {
		s.to(first, s.reader.Top)
		if s.shown() != fromWhere {
			s.show(fromWhere)
		}
		return nil
	}
	if isBeside := s.shown() == fromWhere && !s.asked(); isBeside && s.card().Lines <= s.card().Rows {
		return screen.Do(screen.Notify{Text: s.env.Words.Sheet.Beside})
	}
	s.toggle(fromWhere)
	return nil
}

// cardLines is the text of the card that shows.
func (s *Sheet) cardLines() []parts.Row {
	f := s.frame()
	width := min(f.text, measure)
	if f.side > 0 {
		width = f.side
	}
	w := newWriter(s.env, s.axis, width)
	switch s.shown() {
	case fromWhere:
		w.fromWhere(s.fact().told, s.env.Graph.Node(s.node))
	case glossary:
		w.glossary(s.page.text())
	}
	return w.Lines
}

// fromWhere tells what a fact rests on, and who says otherwise.
func (w *writer) fromWhere(f telling.Fact, n *careers.Node) {
	if f.Pay != nil {
		w.payTerms(*f.Pay)
	}
	if f.Skill != nil {
		w.say(w.Bold(w.Env.Text(f.Skill.Name)), w.Note(" · "+phrase.GroupName(w.Words, w.Env.Graph, f.Skill.Group)))
		if gloss := phrase.Text(w.Words, f.Skill.Gloss); gloss != "" {
			w.say(w.Plain(gloss))
		}
		if as := w.Env.Text(f.Need.As); as != "" {
			w.say(w.Plain(phrase.Capital(as)))
		}
	}
	for _, s := range f.More {
		if s.Role == telling.Takes {
			w.say(w.Plain(s.Text))
		}
	}
	if f.Estimate {
		w.hang(w.Note(w.Words.Facts.EstimateMark+" "), w.Plain(w.Words.Sheet.EstimateMeans))
	}
	for _, id := range f.Sources {
		w.published(w.Graph.Source(id))
	}
	if f.Pay != nil {
		w.others(*f.Pay, n)
	}
	if len(w.Lines) == 0 {
		w.say(w.Plain(telling.Unsourced(w.Words, f)))
		w.say(w.Note(w.Words.Sheet.PickLine))
	}
}

// hasCard reports whether there is anything to tell of where a fact comes from.
func (f fact) hasCard() bool {
	return f.told.Pay != nil || f.told.Skill != nil || f.told.Estimate || len(f.told.Sources) > 0
}

// payTerms says what a figure is.
func (w *writer) payTerms(p careers.Pay) {
	said := []string{" " + phrase.Terms(w.Words, p), phrase.Level(w.Words, p)}
	for _, more := range []string{phrase.Measure(w.Words, p), phrase.Place(w.Words, p), phrase.Year(w.Words, p)} {
		if more != "" {
			said = append(said, more)
		}
	}
	text := []rich.Span{w.Bold(phrase.Money(w.Words, p)), w.Plain(strings.Join(said, ", "))}
	if taken := phrase.Taken(w.Words, p); taken != "" && p.Times == 0 { // else the terms say it
		text = append(text, w.Note(" ("+taken+")"))
	}
	w.say(text...)
	if note := w.Env.Text(p.Note); note != "" {
		w.say(w.Note(note))
	}
}

// published tells who published, when, and how far one may lean on it.
func (w *writer) published(s *careers.Source) {
	lead := w.Bold("[" + string(s.ID) + "] ")
	w.hang(lead, w.Plain(phrase.Source(w.Words, s)))
	indent := w.Note(rich.Pad("", rich.Width(lead.Text)))
	w.hang(indent, w.Bold(w.Words.Units.Colon(w.Words.Facts.Quality[s.Quality], "")), w.Note(" "+w.Words.Facts.QualityNote[s.Quality]))
	for _, more := range []string{w.Env.Text(s.Note), s.URL} {
		if more != "" {
			w.hang(indent, w.Note(more))
		}
	}
}

// others lists what other sources say of the same level of experience.
func (w *writer) others(p careers.Pay, n *careers.Node) {
	others := slices.DeleteFunc(slices.Clone(n.Pay), func(o careers.Pay) bool {
		return o.Experience != p.Experience || o.Source == p.Source
	})
	if len(others) == 0 {
		return
	}
	w.say(w.Bold(w.Words.Sheet.OtherFigures(w.Words.Facts.Experience[p.Experience])))
	column := 0
	for _, o := range others {
		column = max(column, rich.Width(phrase.PayShort(w.Words, o))+len("  "))
	}
	for _, o := range others {
		text := phrase.Place(w.Words, o) + ", " + phrase.Year(w.Words, o)
		if measure := phrase.Measure(w.Words, o); measure != "" {
			text = measure + ", " + text
		}
		w.hang(w.Plain(rich.Pad(phrase.PayShort(w.Words, o), column)), w.Note(text), w.Note(" ["+string(o.Source)+"]"))
	}
}

// glossary explains the words that occur in text.
func (w *writer) glossary(text string) {
	terms := w.Graph.TermsIn(text, w.Words.Tag)
	if len(terms) == 0 {
		w.say(w.Plain(w.Words.Sheet.NoWords))
	}
	for _, t := range terms {
		w.say(w.Bold(w.Words.Units.Colon(w.Env.Text(t.Word), "")), w.Plain(" "+phrase.Text(w.Words, t.Gloss)))
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

// card is the window on the text of the card that shows.
func (s *Sheet) card() *parts.Pager {
	rows := s.cardRows()
	if s.frame().side > 0 {
		rows = s.height - s.frame().bodyY
	}
	s.side.Fit(rows-1, len(s.cardText()))
	return &s.side
}

// cardText is cardLines, kept for what it was made for.
func (s *Sheet) cardText() []parts.Row {
	about := s.reader.At
	if s.shown() == glossary {
		about = 0
	}
	if c := s.kept; c.page == s.page && c.about == about && c.card == s.shown() {
		return c.lines
	}
	s.kept = keptCard{s.page, about, s.shown(), s.cardLines()}
	return s.kept.lines
}

// keptCard is the text of a card and what it was made for: a fact, or the page.
type keptCard struct {
	page  *page
	about int
	card  card
	lines []parts.Row
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

// cardView is the card in so many cells: its head, then the text in its window.
func (s *Sheet) cardView(width int) []rich.Line {
	lines := []rich.Line{s.cardHead(width)}
	for _, l := range parts.Window(*s.card(), s.cardText()) {
		lines = append(lines, l.Line)
	}
	return lines
}

// cardHead is a rule with the card's title, the lines that show of how many
// where they are not all, and the key that closes it.
func (s *Sheet) cardHead(width int) rich.Line {
	w, th := s.env.Words, s.env.Theme
	title, key := w.Sheet.WhereFrom, s.keys.source
	if s.shown() == glossary {
		title, key = w.Sheet.WordsOf(w.Sheet.Tabs[s.leaf]), s.keys.words
	}
	aside := ""
	if s.asked() {
		aside = key.Help().Key + " " + w.Sheet.Close
	}
	if c := s.card(); c.Lines > c.Rows {
		turn := w.Keys.PageDown
		if c.Below() == 0 {
			turn = w.Keys.PageUp
		}
		if !s.asked() { // the page has the keys that turn until the card is asked for
			turn, aside = key.Help().Key, ""
		}
		aside = strings.TrimSuffix(w.Sheet.Range(c.Top+1, min(c.Lines, c.Top+c.Rows), c.Lines)+" "+turn+" ─ "+aside, " ─ ")
	}
	aside = rich.Cut(aside, width-8)
	title = rich.Cut(title, width-rich.Width(aside)-6)
	fill := strings.Repeat("─", max(0, width-rich.Width(title)-rich.Width(aside)-6))
	line := rich.Line{{Text: "─ ", Style: th.Line}, {Text: title, Style: th.Head}, {Text: " " + fill, Style: th.Line}}
	if aside == "" {
		return append(line, rich.Span{Text: "───", Style: th.Line})
	}
	return append(line, rich.Span{Text: " " + aside, Style: th.Muted}, rich.Span{Text: " ─", Style: th.Line})
}
