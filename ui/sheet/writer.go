package sheet

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/telling"
)

// writer lays out what is told, section after section.
type writer struct {
	page
	*screen.Env
	rich.Pen
	mine  careers.Mine
	axis  paychart.Axis
	width int // of the text, in cells
	prose int // of sentences and bars within it

	node    careers.NodeID
	topic   telling.Topic // of the section that is being written
	columns skillColumns
}

func newWriter(env *screen.Env, axis paychart.Axis, width int) *writer {
	return &writer{Env: env, Pen: rich.Pen{Theme: env.Theme}, mine: env.Notebook.Mine(), axis: axis, width: width, prose: width}
}

// lay lays out a leaf of a node for text of width cells, the first one for so many rows.
func (w *writer) lay(l leaf, told *telling.Page, n *careers.Node, rows int) *page {
	w.node = n.ID
	if l == overview {
		w.overview(told, n, rows)
		return &w.page
	}
	all := l.sections(told, n)
	for _, s := range all {
		w.head(s, len(all) > 1 && s.Topic != telling.InShort)
		switch s.Topic {
		case telling.Pay:
			w.pay(s)
			continue
		case telling.Skills:
			w.columns = w.skillColumns(s.Facts())
			w.ticks(s.Facts())
		}
		w.section(s)
	}
	return &w.page
}

// head begins a section; its title stands above it where there are several.
func (w *writer) head(s telling.Section, titled bool) {
	w.Gap()
	w.topic = s.Topic
	if titled {
		w.Put(w.Heading(s.Head, w.width)...)
	}
}

// fact begins a fact; the lines that follow belong to it.
func (w *writer) fact(f telling.Fact) {
	w.Begin()
	w.facts = append(w.facts, fact{goes: f.Goes, told: f})
}

// opens begins a fact that a leaf tells whole.
func (w *writer) opens(f telling.Fact, on leaf) {
	w.fact(f)
	w.facts[len(w.facts)-1].opens = on
}

// hang adds text wrapped to the right of a lead that stands on its first line.
func (w *writer) hang(lead rich.Span, text ...rich.Span) {
	for _, l := range rich.Hang(lead, w.width, text...) {
		w.Put(l...)
	}
}

// say adds text wrapped.
func (w *writer) say(text ...rich.Span) { w.hang(rich.Span{}, text...) }

// section writes a section below its head.
func (w *writer) section(s telling.Section) {
	if s.Topic != telling.Skills { // whose columns say which level is whose
		w.remarks(s.Notes)
	}
	for i, g := range s.Groups {
		w.End()
		if i > 0 {
			w.Gap()
		}
		if g.Title != "" {
			w.Put(w.groupHead(s.Topic, g).Cut(w.width)...)
		}
		w.remarks(g.Notes)
		w.group(g)
		w.End()
		w.remarks(g.After)
	}
	if len(s.Facts()) == 0 {
		w.fact(telling.Fact{}) // there is always one to stand on
		last := max(0, len(w.Lines)-1)
		w.Facts[len(w.Facts)-1] = parts.Fact{First: last, Last: last}
	}
}

// groupHead titles a group; above skills it names their levels.
func (w *writer) groupHead(t telling.Topic, g telling.Group) rich.Line {
	title := strings.ToUpper(g.Title)
	if t == telling.Skills && slices.ContainsFunc(g.Facts, func(f telling.Fact) bool { return f.Need.Level > 0 }) {
		return w.stages(title)
	}
	return rich.Of(title, w.Pen.Muted)
}

func (w *writer) remarks(all []telling.Said) {
	for _, s := range all {
		w.say(w.Note(s.Text))
	}
}

func (w *writer) group(g telling.Group) {
	labels, codes := 0, 0
	for _, f := range g.Facts {
		labels, codes = max(labels, rich.Width(f.Label)), max(codes, rich.Width(f.Short))
	}
	before := ""
	for i, f := range g.Facts {
		if f.Form == telling.Step && i > 0 {
			w.Gap()
		}
		w.fact(f)
		switch f.Form {
		case telling.Summary:
			w.say(w.text(f)...)
		case telling.Labelled:
			w.labelled(f, f.Label == before, labels+2)
		case telling.Kept:
			w.hang(w.Note("• "), w.Note(f.Text+" "), w.Link("→"))
		case telling.Skill:
			w.skill(f)
		case telling.Step:
			w.step(f)
		case telling.Neighbour:
			w.hang(w.Note("• "), rich.Span{Text: f.Text, Style: w.Track(w.Graph.Node(f.Goes)).NameLit})
		case telling.Code:
			w.code(f, labels+2, codes+2)
		case telling.Source, telling.Mark:
			w.source(f, max(2, labels+len("[]  ")))
		default:
			w.statement(f)
		}
		before = f.Label
	}
}

// text is the text of a fact with the mark of an estimate. What it rests on stands below the page.
func (w *writer) text(f telling.Fact) []rich.Span {
	text := []rich.Span{w.Plain(f.Text)}
	switch {
	case f.Form == telling.Labelled && f.Goes != "":
		text = []rich.Span{w.Link(f.Text)}
	case f.Estimate:
		text = []rich.Span{w.Guess(w.Words.Facts.EstimateMark), w.Plain(f.Text)}
	}
	return text
}

// statement is a sentence behind a bullet or its year, and the node that it names.
func (w *writer) statement(f telling.Fact) {
	lead, text := "• ", w.text(f)
	if f.Year > 0 {
		lead = strconv.Itoa(f.Year) + "  "
	}
	if f.Form == telling.Less {
		text = append([]rich.Span{w.Plain(w.Words.Units.Colon(f.Label, "") + " ")}, text...)
	}
	if f.Short != "" {
		text = append(text, w.Link(" →\u00a0"+noBreak(f.Short)))
	}
	w.hang(w.Note(lead), text...)
}

func noBreak(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

// labelled is a text beside its label, in two columns where there is room. A label that
// stands above is not repeated.
func (w *writer) labelled(f telling.Fact, again bool, column int) {
	switch {
	case w.width < labelsFrom:
		w.say(append([]rich.Span{w.Note(w.Words.Units.Colon(f.Label, ""))}, w.text(f)...)...)
		return
	case again:
		f.Label = ""
	}
	w.hang(w.Note(rich.Pad(f.Label, column)), w.text(f)...)
}

// labelsFrom is the width from which a label has a column of its own.
const labelsFrom = 44

// step names the node at its other end and says how people come there, on one line where
// both fit, then why and what shows it.
func (w *writer) step(f telling.Fact) {
	arrow, look := "► ", w.Track(w.Graph.Node(f.Goes))
	name := rich.Span{Text: f.Text, Style: look.NameLit}
	sign := func() rich.Span { return rich.Span{Text: arrow, Style: look.SignLit} }
	if w.topic == telling.Before {
		arrow = "◄ "
	}
	how := strings.Join(f.Details, " · ")
	if rich.Width(arrow+f.Text+" · "+how) <= w.width {
		w.Put(sign(), name, w.Note(" · "+how))
	} else {
		w.hang(sign(), name)
		w.hang(w.Note("  "), w.Note(how))
	}
	w.why(f.More)
}

// why writes the reason for a step and each warning. What shows the step stands below the
// page, before its sources.
func (w *writer) why(all []telling.Said) {
	for _, s := range all {
		switch s.Role {
		case telling.Why:
			w.hang(w.Note("  "), w.Plain(s.Text))
		case telling.Shown:
		default:
			w.hang(w.Note("  "), w.Note(s.Text))
		}
	}
}

func (w *writer) code(f telling.Fact, systems, codes int) {
	label := []rich.Span{w.Plain(f.Text), w.Note(" (" + noBreak(f.Details[0]) + ")")}
	if w.width < labelsFrom || systems+codes > w.width/2 {
		w.hang(w.Note("• "), append([]rich.Span{w.Bold(f.Label + " " + f.Short + " ")}, label...)...)
		return
	}
	w.hang(w.Bold(rich.Pad(f.Label, systems)+rich.Pad(f.Short, codes)), label...)
}

// source is a source in a line, and below what else is known of it; or what a mark means.
func (w *writer) source(f telling.Fact, column int) {
	if f.Form == telling.Mark {
		if len(w.facts) > 1 && w.facts[len(w.facts)-2].told.Form == telling.Source {
			w.facts, w.Facts = w.facts[:len(w.facts)-1], w.Facts[:len(w.Facts)-1]
			w.Gap()
			w.fact(f)
		}
		w.hang(w.Plain(rich.Pad(f.Label, column)), w.Note(f.Text))
		return
	}
	w.hang(w.Bold(rich.Pad("["+f.Label+"]", column)), w.Plain(f.Text), w.Note(" · "+f.Details[0]))
	for _, more := range f.More {
		w.hang(w.Note(rich.Pad("", column)), w.Note(more.Text))
	}
}
