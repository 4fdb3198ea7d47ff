package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// notes is what someone keeps in the notebook; what is empty is left out. Questions
// without an answer have room for one.
func (c *composer) notes(content *notebook.Content) *Part {
	told := telling.Notebook(c.g, c.w, *content)
	p := page{c, &Part{ID: "notes", Form: Column, Title: told.Title}}
	for _, s := range told.Sections {
		facts := slices.DeleteFunc(s.Facts(), func(f telling.Fact) bool { return s.Topic == telling.NotesNotes && p.isDecided(f.Goes) })
		if len(facts) == 0 {
			continue
		}
		p.head(strconv.Itoa(int(s.Topic)+1), s.Head)
		if s.Topic >= telling.NotesSkills {
			p.add(labelled(facts))
			continue
		}
		var items []Item
		var open []Question
		for i, f := range facts {
			switch {
			case s.Topic == telling.NotesRoutes:
				items = append(items, p.planEntry(content.Routes[i], f))
			case s.Topic != telling.NotesQuestions:
				items = append(items, p.entry(s.Topic, f))
			case len(f.More) == 0:
				open = append(open, Question{clean(f.Text), clean(f.Label), 2})
			default:
				items = append(items, Item{Text: []Span{strong(f.Text), note(" · " + f.Label)}, Below: written(f.More[0].Text)})
			}
		}
		if len(items) > 0 {
			p.add(List{Items: items})
		}
		if len(open) > 0 {
			p.add(Questions{open})
		}
	}
	if !c.order.Full {
		p.head("lines", c.w.Notes.Notes)
		p.add(Lines{leastLines})
	}
	return p.Part
}

// isDecided reports whether a node is kept or put aside: its note stands there.
func (c *composer) isDecided(id careers.NodeID) bool {
	stance, _ := notebook.New(*c.order.Notes).Stance(id)
	return c.g.Node(id) != nil && stance != notebook.Undecided
}

// kept is what a kept node is and what it pays or takes.
func (p page) kept(n *careers.Node) (lines [][]Span) {
	w := p.w
	lines = append(lines, []Span{plain(p.composer.text(n.Summary))})
	label, said := w.Sheet.Tabs[3], []string{phrase.NoPay(w, n)}
	var sources []careers.SourceID
	switch {
	case n.Course != nil:
		label, said, sources = w.Sheet.Length, []string{p.marked(phrase.Statement(w, n.Course.Length))}, n.Course.Length.Sources
	case len(n.Headline.Pay) > 0:
		said = nil
		for _, f := range n.Headline.Pay {
			said = append(said, p.marked(phrase.ShortLevel(w, *f))+"\u00a0"+phrase.Amount(w, p.g, *f))
			if f.Source != "" && !slices.Contains(sources, f.Source) {
				sources = append(sources, f.Source)
			}
		}
	}
	line := w.Units.Colon(label, strings.Join(said, w.Plain.Semicolon))
	if forms := phrase.SourcesShort(w, p.g, sources); len(forms) > 0 {
		line += " · " + forms[0]
	}
	return append(lines, []Span{note(line)})
}

// between names the stops of a route, with the years that each step comes after.
func (p page) between(r notebook.Route) (spans []Span) {
	for i, id := range r.Nodes {
		name := string(id)
		if n := p.g.Node(id); n != nil {
			name = p.composer.text(n.Name)
		}
		if i > 0 {
			arrow := " → "
			if s := p.g.Step(r.Nodes[i-1], id); s != nil && s.Years.Known() {
				arrow = " → " + p.marked(phrase.YearsShort(p.w, s.Years)) + " → "
			}
			spans = append(spans, note(arrow))
		}
		spans = append(spans, strong(name))
	}
	return spans
}

// planEntry is a route with what it was chosen for and its note.
func (p page) planEntry(r notebook.Route, f telling.Fact) Item {
	item := Item{Text: p.between(r)}
	for _, d := range f.Details {
		item.Text = append(item.Text, note(" · "+d))
	}
	for _, s := range f.More {
		item.Below = append(item.Below, written(s.Text)...)
	}
	return item
}

// entry is an entry about a node: why it is kept or put aside, and what is written of it; a kept
// one with what it is.
func (p page) entry(topic telling.Topic, f telling.Fact) Item {
	n := p.g.Node(f.Goes)
	item := Item{Text: []Span{strong(f.Label)}}
	if n != nil {
		item.Text = []Span{p.named(n, f.Label)}
	}
	if topic == telling.NotesNotes {
		item.Below = written(f.Text)
		return item
	}
	if f.Text != "" {
		item.Text = append(item.Text, plain(" — "+f.Text))
	}
	if n != nil && topic == telling.NotesKept {
		item.Below = p.kept(n)
	}
	if lines := written(notebook.New(*p.order.Notes).Note(f.Goes)); n != nil && len(lines) > 0 {
		lines[0] = append([]Span{strong(p.w.Units.Colon(p.w.Notes.Note, ""))}, lines[0]...)
		item.Below = append(item.Below, lines...)
	}
	return item
}

// written is a text of several lines as its owner wrote it.
func written(text string) (lines [][]Span) {
	for line := range strings.SplitSeq(text, "\n") {
		if strings.TrimSpace(line) != "" {
			lines = append(lines, []Span{plain(line)})
		}
	}
	return lines
}

// mine is what the notebook says of skills.
func (c *composer) mine() careers.Mine { return notebook.New(*c.order.Notes).Mine() }

// labelled are facts as rows behind their labels.
func labelled(facts []telling.Fact) Facts {
	var rows []Fact
	for _, f := range facts {
		rows = append(rows, Fact{Label: clean(f.Label), Text: []Span{plain(f.Text)}})
	}
	return Facts{Rows: rows}
}
