package handout

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
)

// Order is what a document is to hold. Every id must be of the graph.
type Order struct {
	// Nodes have a sheet each, in this order.
	Nodes []careers.NodeID
	// Map adds the whole map with the list of its nodes.
	Map bool
	// Date is when the document is made, in words; empty to leave it out.
	Date string
	// Program is the command that opens a place: the program's name with the
	// options of this session, as "parcours --lang en".
	Program string
	// Command makes the document again.
	Command string
	// Ways each have a page of routes.
	Ways []Way
	// Compare lays nodes side by side: two or three, or none.
	Compare []careers.NodeID
	// Notes add what someone keeps; nil to leave them out.
	Notes *notebook.Content
	// Cards add the interest cards, to be cut, and what they open.
	Cards bool
	// Full says everything; without it each part has two sides of A4, and says what it
	// leaves out.
	Full bool
}

// Way asks for the routes between two nodes.
type Way struct{ From, To careers.NodeID }

// composer writes the parts of a document and notes which sources and which
// estimates they rest on.
type composer struct {
	g     *careers.Graph
	w     *i18n.Words
	axis  paychart.Axis
	order Order
	cited map[careers.SourceID]bool
	guess bool
	// numbered are the sources of a sheet in the order of their numbers, as the anchors of
	// their places begin; nil where they have their ids.
	numbered *numbered

	templates *template.Template
	rails     *atlas.Rails // made when the first drawing asks for it
}

// railways are the nodes as the rail drawings take them.
func (c *composer) railways() *atlas.Rails {
	if c.rails == nil {
		c.rails = atlas.NewRails(c.g, c.w, nil)
	}
	return c.rails
}

// Compose puts a document together: the map, the sheets, what was asked for
// beside them, a worksheet, the words explained and the sources.
func Compose(g *careers.Graph, w *i18n.Words, o Order) *Document {
	c := newComposer(g, w, o)
	d := &Document{Lead: clean(g.Title().In(w.Tag)), Command: c.order.Command, words: w, templates: c.templates}
	if o.Date != "" {
		d.Date = clean(w.Handout.Made(o.Date))
	}
	if foreign := phrase.Foreign(w, g); foreign != "" {
		d.Date = phrase.Joined(phrase.Sentence(d.Date), clean(foreign))
	}
	if o.Map {
		d.Parts = append(d.Parts, c.overview())
	}
	sheet := c.briefSheet
	if o.Full {
		sheet = c.sheet
	}
	for _, id := range o.Nodes {
		d.Parts = append(d.Parts, sheet(g.Node(id)))
	}
	for _, ends := range o.Ways {
		d.Parts = append(d.Parts, c.way(ends))
	}
	if len(o.Compare) > 1 {
		d.Parts = append(d.Parts, c.comparison(o.Compare))
	}
	if o.Cards {
		d.Parts = append(d.Parts, c.deck()...)
	}
	if o.Notes != nil {
		d.Parts = append(d.Parts, c.notes(o.Notes))
	}
	d.Title, d.Subject, d.Brief = w.Handout.Title, strings.Join(shortTitles(d.Parts, 2), " · "), !o.Full
	if !o.Full {
		return d
	}
	d.Parts = append(d.Parts, c.worksheet(d.Parts))
	if p := c.glossary(d.Parts); p != nil {
		d.Parts = append(d.Parts, p)
	}
	if p := c.sources(); p != nil {
		d.Parts = append(d.Parts, p)
	}
	return d
}

func newComposer(g *careers.Graph, w *i18n.Words, o Order) *composer {
	o.Program, o.Command = clean(o.Program), clean(o.Command)
	return &composer{g: g, w: w, axis: paychart.AxisOf(g), order: o, cited: map[careers.SourceID]bool{}, templates: templates()}
}

// text is a text of the dataset in the language of the document.
func (c *composer) text(t careers.Text) string { return t.In(c.w.Tag) }

// mark is the sign of an estimate.
func (c *composer) mark() Span {
	c.guess = true
	return note(c.w.Facts.EstimateMark)
}

// cite names sources, each leading to its place in the list of sources.
func (c *composer) cite(ids []careers.SourceID) []Span {
	var spans []Span
	if c.numbered != nil {
		for _, id := range ids {
			spans = append(spans, Span{Text: strconv.Itoa(c.numbered.of(id)), Style: Number, Href: "#" + c.numbered.anchor(id)})
		}
		return spans
	}
	for i, id := range ids {
		before := "\u00a0["
		if i > 0 {
			before = ", "
		}
		c.cited[id] = true
		spans = append(spans, note(before), Span{Text: clean(string(id)), Style: Note, Href: "#" + sourceID(id)})
	}
	if len(spans) > 0 {
		spans = append(spans, note("]"))
	}
	return spans
}

// sourceID is the place of a source in the list of sources.
func sourceID(id careers.SourceID) string { return "source-" + slug(string(id)) }

// partID is the place of a node's sheet.
func partID(id careers.NodeID) string { return "sheet-" + slug(string(id)) }

// named is a node's name, leading to its sheet where the document has one.
func (c *composer) named(n *careers.Node, name string) Span {
	if slices.Contains(c.order.Nodes, n.ID) {
		return Span{Text: clean(name), Style: Strong, Href: "#" + partID(n.ID)}
	}
	return strong(name)
}

// reopen is the command that shows a screen at a node.
func (c *composer) reopen(screen string, id careers.NodeID) Command {
	command := c.order.Program + " --at " + clean(string(id)) + " --screen " + screen
	return Command{Label: c.w.Handout.Reopen, Text: command}
}

// glossary explains the words that occur in the parts, nil where none does.
func (c *composer) glossary(parts []*Part) *Part {
	var all strings.Builder
	for _, p := range parts {
		for _, block := range p.inOrder() {
			if _, drawn := block.(Picture); !drawn {
				writeBlockText(&all, c.w, block)
			}
		}
	}
	terms := c.g.TermsIn(all.String(), c.w.Tag)
	if len(terms) == 0 {
		return nil
	}
	p := &Part{ID: "words", Title: c.w.Handout.Words, Back: true}
	var rows []Fact
	for _, t := range terms {
		rows = append(rows, Fact{Label: clean(c.text(t.Word)), Text: append([]Span{plain(c.text(t.Gloss))}, c.cite(t.Sources)...)})
	}
	p.add(Facts{Rows: rows})
	return p
}

// worksheet asks four questions about what the document holds.
func (c *composer) worksheet(parts []*Part) *Part {
	w := c.w.Handout
	p := &Part{ID: "worksheet", Title: w.Worksheet}
	p.add(Paragraph{Text: []Span{plain(w.WorksheetLead)}, Lead: true}, Blanks{[]string{w.YourName, w.YourDate}})
	if titles := shortTitles(parts, 6); len(titles) > 0 {
		p.add(Facts{Rows: []Fact{{Label: w.WorksheetAbout, Text: []Span{plain(strings.Join(titles, " · "))}}}})
	}
	p.add(asked(w.Questions[:], w.Hints[:], 4))
	return p
}

// shortTitles are the titles of parts, as many as there is room for.
func shortTitles(parts []*Part, most int) (titles []string) {
	for i, p := range parts {
		if i == most {
			return append(titles, "…")
		}
		titles = append(titles, p.Title)
	}
	return titles
}

// sources lists the sources that the document names, in the order of the
// dataset, nil where it names none and holds no estimate.
func (c *composer) sources() *Part {
	p := &Part{ID: "sources", Title: c.w.Credits.Title, Back: true}
	var list, grades []Fact
	graded := map[careers.SourceQuality]bool{}
	var licences []Item
	for _, s := range c.g.Sources() {
		if !c.cited[s.ID] {
			continue
		}
		graded[s.Quality] = true
		list = append(list, c.source(s))
		if line := clean(s.Attribution); line != "" && !slices.ContainsFunc(licences, func(i Item) bool { return i.Text[0].Text == line }) {
			licences = append(licences, Item{Text: []Span{plain(line)}})
		}
	}
	for q, name := range c.w.Facts.Quality {
		if graded[careers.SourceQuality(q)] {
			grades = append(grades, Fact{Label: phrase.Capital(name), Text: []Span{plain(c.w.Facts.QualityNote[q])}})
		}
	}
	for _, said := range phrase.Inferred(c.w, c.g) {
		grades = append(grades, Fact{Text: []Span{plain(clean(said))}})
	}
	if c.guess {
		grades = append(grades, Fact{Label: c.w.Facts.EstimateMark, Text: []Span{plain(phrase.Capital(c.w.Sheet.EstimateMeans))}})
	}
	if len(list)+len(grades) == 0 {
		return nil
	}
	p.add(Facts{Rows: list})
	p.head("quality", c.w.Handout.Quality)
	p.add(Facts{Rows: grades})
	if len(licences) > 0 {
		p.head("licences", c.w.Handout.Licences)
		p.add(List{Items: licences})
	}
	return p
}

// marked is a text; where it has the mark of an estimate the document explains it.
func (c *composer) marked(text string) string {
	c.guess = c.guess || strings.Contains(text, c.w.Facts.EstimateMark)
	return text
}

// source says who published, when, and how far one may lean on it.
func (c *composer) source(s *careers.Source) Fact {
	text := []Span{plain(phrase.Source(c.w, s)), note(" · " + c.w.Facts.Quality[s.Quality])}
	if more := c.text(s.Note); more != "" {
		text = append(text, note(". "+strings.TrimSuffix(more, ".")))
	}
	text = append(text, note(". "))
	if s.URL != "" {
		text = append(text, web(s.URL))
	}
	return Fact{Label: clean(string(s.ID)), Text: text, ID: sourceID(s.ID)}
}
