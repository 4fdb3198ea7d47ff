// Package handout writes what people take away: sheets, the map, routes, a
// comparison, notes and a worksheet as one HTML page, Markdown or plain text;
// the map alone as SVG, DOT or Mermaid; tables as CSV.
//
// A [Document] is composed once and says the same in every format. Whatever a
// dataset says is inert in all of them. The package knows no terminal and no
// files.
package handout

import (
	"html/template"

	"parcours/ui/i18n"
)

// Document is what is handed out, apart from how it is written.
type Document struct {
	Title string
	// Subject is what it is about in a few words, for the title of a window.
	Subject string
	// Lead is the name of the dataset; Date is when the document was made, empty
	// to leave it out.
	Lead, Date string
	// Command makes the document again.
	Command string
	Parts   []*Part

	words     *i18n.Words
	templates *template.Template
}

// Part is a chapter of a document; on paper it begins a page.
type Part struct {
	// ID is unique in the document: lower-case ASCII letters, digits, hyphens.
	ID string
	// Kicker stands above the title; may be empty.
	Kicker, Title string
	// Back marks what stands at the back of a document in small print.
	Back   bool
	Blocks []Block
}

// Block is a piece of a part: one of the types below, or one that only a [Pack] has.
type Block any

// Span is a run of text in one style.
type Span struct {
	Text  string
	Style Style
	// Href leads to another place of the document ("#id") or to a web page;
	// empty for most.
	Href string
}

// Style is how a span reads.
type Style string

// The styles.
const (
	Plain  Style = ""
	Strong Style = "strong"
	Note   Style = "note"
)

// The blocks.
type (
	// Heading begins a section of a part.
	Heading struct {
		ID, Text string
		// Sub marks a heading below the last one.
		Sub bool
	}
	// Paragraph is running text. Lead marks the sentence that sums a part up,
	// Aside a side note.
	Paragraph struct {
		Text        []Span
		Lead, Aside bool
	}
	// List is a list of items; Dense ones are set in columns where there is room.
	List struct {
		Items []Item
		Dense bool
	}
	// Item is an item of a list, with a bar and side notes below it.
	Item struct {
		Text  []Span
		Bar   template.HTML // an svg element; empty for most
		Twin  string        // the bar in characters
		Below [][]Span
	}
	// Facts is a list of labels, each with a text.
	Facts struct{ Rows []Fact }
	// Fact is a label and its text. ID is where links to it lead; may be empty.
	Fact struct {
		Label string
		Text  []Span
		ID    string
	}
	// Levels is a list of skills with their levels of four.
	Levels struct{ Rows []Level }
	// Level is a skill. Level is 0–4, 0 where unknown.
	Level struct {
		Name, Words, Gloss string
		Level              int
		// Mark is the sign of an estimate, or empty.
		Mark string
	}
	// Table is a table whose first column heads its rows.
	Table struct {
		Caption string
		Head    []string
		Rows    [][]Cell
	}
	// Cell is a cell of a table: lines of text.
	Cell struct{ Lines [][]Span }
	// Picture is a drawing, its twin in characters, which may be none, and what it
	// shows in words.
	Picture struct {
		ID, Title, Description string
		Drawing                template.HTML // an svg element
		Twin                   func() []string
		// Unit says what is measured; may be empty.
		Unit string
		// Wide marks a drawing that a telephone scrolls, as Scroll says.
		Wide   bool
		Scroll string
		// Across is for a sheet of its own that lies on its side.
		Across bool
	}
	// Questions is a worksheet: questions with lines to write on.
	Questions struct{ Items []Question }
	// Question is asked of the reader.
	Question struct {
		Text, Hint string
		Lines      int
	}
	// Blanks are labels with room to write beside them.
	Blanks struct{ Labels []string }
	// Command is a command to type.
	Command struct{ Label, Text string }
)

func plain(text string) Span  { return Span{Text: clean(text)} }
func strong(text string) Span { return Span{Text: clean(text), Style: Strong} }
func note(text string) Span   { return Span{Text: clean(text), Style: Note} }

// web leads to a public page; what is no such address stays text.
func web(address string) Span {
	address = clean(address)
	if isWebAddress(address) {
		return Span{Text: address, Href: address}
	}
	return Span{Text: address}
}

func (p *Part) add(blocks ...Block) { p.Blocks = append(p.Blocks, blocks...) }

func (p *Part) head(id, text string) { p.add(Heading{ID: p.ID + "-" + id, Text: clean(text)}) }

func (p *Part) sub(id, text string) {
	p.add(Heading{ID: p.ID + "-" + id, Text: clean(text), Sub: true})
}

func (p *Part) say(text ...Span) { p.add(Paragraph{Text: text}) }

func (p *Part) aside(text string) { p.add(Paragraph{Text: []Span{note(text)}, Aside: true}) }
