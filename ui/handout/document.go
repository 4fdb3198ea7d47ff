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
	"slices"
	"strconv"

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
	// Brief says that each part is made to fill two sides.
	Brief bool

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
	Back bool
	// Form is how it is set, Track the colour that it has.
	Form  Form
	Track string
	// Blocks are the front of a sheet of paper, Verso is its back; nil but for a [Sheet].
	Blocks, Verso []Block
}

// Form is how a part is set, as its class in the style sheet.
type Form string

// The forms.
const (
	Long   Form = ""       // one page after another
	Sheet  Form = "sheet"  // the two sides of one sheet
	Poster Form = "poster" // a drawing across a sheet, what explains it on the next
	Column Form = "column" // one page after another in two columns
	Cut    Form = "cut"    // sheets of cards to cut
)

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
	Number Style = "number" // of a source, superior
	Host   Style = "host"   // an address of which paper has the host alone
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
	// Columns stand beside each other where there is room.
	Columns struct{ Of [][]Block }
	// List is a list of items; Dense ones are set in columns where there is room, Numbered
	// ones have numbers.
	List struct {
		Items           []Item
		Dense, Numbered bool
	}
	// Item is an item of a list, with side notes below it.
	Item struct {
		Text  []Span
		Below [][]Span
	}
	// Facts is a list of labels, each with a text; Small is in small print.
	Facts struct {
		Rows  []Fact
		Small bool
	}
	// Fact is a label and its text. ID is where links to it lead; may be empty.
	Fact struct {
		Label string
		Text  []Span
		ID    string
	}
	// Levels is a list of skills with their levels of four.
	Levels struct{ Rows []Level }
	// Level is a skill. Level is 0–4, 0 where unknown; From is the one before, 0 for none.
	Level struct {
		Name, Words, Gloss string
		From, Level        int
		// Mark is the sign of an estimate, or empty.
		Mark string
	}
	// Picture is a drawing that a telephone scrolls, as Scroll says, its twin in
	// characters and what it shows in words.
	Picture struct {
		ID, Title, Description, Scroll string
		Drawing                        template.HTML // an svg element
		Twin                           func() []string
	}
	// Strip is figures of pay on the axis that all nodes share, a row each. Scale is the
	// axis in characters.
	Strip struct {
		Unit, Scale string
		Ticks       []Tick
		Rows        []Bar
	}
	// Tick is a mark of an axis, At per cent of its length.
	Tick struct {
		At   Share
		Text string
	}
	// Bar is a figure: Of is where its bar lies, Behind other figures of its level. One that
	// the axis does not measure is not Drawn. Cells is the bar in characters.
	Bar struct {
		Level, Track, Cells          string
		Of                           Stretch
		Behind                       []Stretch
		Drawn, Hollow, Point, Beyond bool
		Text                         []Span
		Below                        [][]Span
	}
	// Stretch is from one place on an axis to another.
	Stretch struct{ From, To Share }
	// Rails are lines as long as the years that they take: the steps that leave a centre, or,
	// without one, whole ways.
	Rails struct {
		Centre, Track string
		Ticks         []Tick
		Rows          []Rail
	}
	// Rail is the legs of a step or of a way, and what it is. Group is the head of those around it.
	Rail struct {
		Group string
		// Kind is what a list says of a step instead of its group.
		Kind string
		Legs []Leg
		Text []Span
	}
	// Leg leads to a station. Kind is that of the step, see drawings.css; Name is at the
	// middle of where it stands, Below the line or above it, empty where it has no room.
	Leg struct {
		Stretch
		Track, Kind, Name string
		Middle            Share
		Below             bool
	}
	// Lines is room to write, at least so many lines: on paper, all that is left.
	Lines struct{ Least int }
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

// Share is a part of a length in per cent.
type Share float64

// String is the share as a style sheet takes it.
func (s Share) String() string { return strconv.FormatFloat(float64(s), 'f', 2, 64) + "%" }

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

// inOrder are the blocks of a part as one reads them, column by column.
func (p *Part) inOrder() (all []Block) {
	for _, block := range slices.Concat(p.Blocks, p.Verso) {
		if columns, ok := block.(Columns); ok {
			all = append(all, slices.Concat(columns.Of...)...)
		} else {
			all = append(all, block)
		}
	}
	return all
}

func (p *Part) add(blocks ...Block) { p.Blocks = append(p.Blocks, blocks...) }

func (p *Part) head(id, text string) { p.add(Heading{ID: p.ID + "-" + id, Text: clean(text)}) }

func (p *Part) sub(id, text string) {
	p.add(Heading{ID: p.ID + "-" + id, Text: clean(text), Sub: true})
}

func (p *Part) say(text ...Span) { p.add(Paragraph{Text: text}) }

func (p *Part) aside(text string) { p.add(Paragraph{Text: []Span{note(text)}, Aside: true}) }
