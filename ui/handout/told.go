package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// page is a part of a document in the making, from what is told.
type page struct {
	*composer
	*Part
}

// section writes a section under its head.
func (p page) section(s telling.Section) {
	id := strconv.Itoa(int(s.Topic) + 1)
	p.head(id, s.Head)
	p.remarks(s.Notes)
	p.groups(id, s.Topic, s.Groups)
}

func (p page) groups(id string, topic telling.Topic, groups []telling.Group) {
	for i, g := range groups {
		id := id + "-" + strconv.Itoa(i+1)
		if g.Over != "" {
			p.sub(id+"-over", g.Over)
		}
		if g.Title != "" {
			p.sub(id, g.Title)
		}
		p.remarks(g.Notes)
		for facts := g.Facts; len(facts) > 0; {
			form, n := facts[0].Form, len(facts)
			if i := slices.IndexFunc(facts, func(f telling.Fact) bool { return setting(f.Form) != setting(form) }); i > 0 {
				n = i
			}
			p.facts(topic, facts[:n])
			facts = facts[n:]
		}
		p.remarks(g.After)
	}
}

// setting is what facts of one block share.
func setting(f telling.Form) telling.Form {
	switch f {
	case telling.Summary, telling.Labelled, telling.Skill, telling.Step, telling.Figure:
		return f
	}
	return telling.Statement
}

func (p page) remarks(all []telling.Said) {
	for _, s := range all {
		p.add(Paragraph{Text: p.sentence(s), Aside: true})
	}
}

// facts writes facts that are set alike.
func (p page) facts(topic telling.Topic, all []telling.Fact) {
	var rows []Fact
	var levels []Level
	var bars []Bar
	var items []Item
	brief := p.numbered != nil
	if brief && all[0].Form == telling.Step {
		p.add(p.fan(p.numbered.node, all))
		return
	}
	for _, f := range all {
		switch {
		case f.Form == telling.Summary:
			p.add(Paragraph{Text: p.text(f), Lead: !brief && topic == telling.InShort})
		case f.Form == telling.Labelled:
			rows = append(rows, Fact{Label: clean(f.Label), Text: p.text(f)})
		case f.Form == telling.Skill, brief && f.Skill != nil:
			levels = append(levels, p.level(f))
		case f.Form == telling.Figure:
			bars = append(bars, p.figure(f))
		default:
			items = append(items, p.item(topic, f))
		}
	}
	switch {
	case rows != nil:
		p.add(Facts{Rows: rows})
	case levels != nil:
		p.add(Levels{levels})
	case bars != nil:
		p.add(p.strip(bars))
	case items != nil:
		p.add(List{Items: items, Dense: all[0].Form == telling.Change && all[0].Skill != nil})
	}
}

// text is the text of a fact with its mark and its sources.
func (p page) text(f telling.Fact) []Span {
	text := []Span{plain(p.marked(f.Text))}
	if to := p.g.Node(f.Goes); to != nil && f.Form == telling.Labelled {
		text = []Span{p.named(to, f.Text)}
	}
	if f.Estimate {
		text = append([]Span{p.mark()}, text...)
	}
	if f.Form == telling.Summary && f.Label != "" { // of one node of several
		text = append([]Span{strong(f.Label), plain(" — ")}, text...)
	}
	return append(text, p.cite(f.Sources)...)
}

func (p page) level(f telling.Fact) Level {
	if p.numbered != nil {
		return Level{Name: clean(f.Text), Words: phrase.LevelsByExperience(f.Need, " "), From: f.From.Level, Level: f.Need.Level}
	}
	l := Level{Name: clean(f.Text), Gloss: clean(f.Skill.Gloss.In(p.w.Tag)), Level: f.Need.Level}
	var said []string
	if f.Need.Level > 0 {
		said = append(said, p.w.Facts.SkillLevel[f.Need.Level])
	}
	if by := phrase.LevelsByExperience(f.Need, " → "); by != "" {
		said[0] += " (" + by + ")"
	}
	if as := clean(f.Need.As.In(p.w.Tag)); as != "" {
		said = append(said, as)
	}
	l.Words = strings.Join(said, " · ")
	if f.Estimate && f.Need.Level > 0 {
		p.guess, l.Mark = true, p.w.Facts.EstimateMark
	}
	return l
}

// item is a fact of a list with what else is said of it below.
func (p page) item(topic telling.Topic, f telling.Fact) Item {
	var text []Span
	details := ""
	for _, d := range f.Details {
		details += " · " + d
	}
	switch f.Form {
	case telling.Less:
		text = append([]Span{plain(p.w.Units.Colon(f.Label, "")), plain(" ")}, p.text(f)...)
	case telling.Step:
		arrow := "→ "
		if topic == telling.Before {
			arrow = "← "
		}
		text = []Span{plain(arrow), p.named(p.g.Node(f.Goes), f.Text), note(p.marked(details))}
	case telling.Neighbour:
		text = append([]Span{p.named(p.g.Node(f.Goes), f.Text)}, p.cite(f.Sources)...)
	case telling.Stop:
		text = []Span{p.named(p.g.Node(f.Goes), f.Text), note(p.marked(details))}
	case telling.Way:
		text = []Span{strong(p.w.Units.Colon(f.Ends[0]+" → "+f.Ends[1], "")), plain(" " + p.marked(strings.Join(append([]string{f.Text}, f.Details...), ", ")))}
	case telling.Code:
		text = append([]Span{strong(f.Label + " " + f.Short), plain(" " + f.Text), note(" (" + f.Details[0] + ")")}, p.cite(f.Sources)...)
	case telling.Change:
		text = p.change(f)
	default:
		text = p.statement(f)
	}
	if p.numbered != nil {
		return Item{Text: text}
	}
	return Item{Text: text, Below: p.below(f.More)}
}

// statement is a sentence behind its year, with the node that it names.
func (p page) statement(f telling.Fact) []Span {
	text := p.text(f)
	if f.Year > 0 {
		text = append([]Span{strong(strconv.Itoa(f.Year)), plain(" ")}, text...)
	}
	if from := p.g.Node(f.Goes); from != nil && f.Short != "" && p.numbered == nil {
		text = append(text, plain(" → "), p.named(from, f.Short))
	}
	return text
}

// below are what is said of a fact, a line for each; what shows a step goes on behind why.
func (p page) below(all []telling.Said) (lines [][]Span) {
	for _, s := range all {
		text := p.sentence(s)
		if n := len(lines); s.Role == telling.Shown && n > 0 {
			lines[n-1] = append(append(lines[n-1], plain(" ")), text...)
			continue
		}
		lines = append(lines, text)
	}
	return lines
}

// sentence is what is said with its mark and its sources.
func (p page) sentence(s telling.Said) []Span {
	text := s.Text
	if s.Label != "" {
		text = p.w.Units.Colon(s.Label, text)
	}
	said := []Span{note(p.marked(text))}
	if s.Role == telling.Why || s.Role == telling.Reason {
		said = []Span{plain(p.marked(text))}
	}
	if s.Estimate {
		said = append([]Span{p.mark()}, said...)
	}
	return append(said, p.cite(s.Sources)...)
}

// changeMarks stand before what is new, deeper, kept, used less and not listed, by
// careers.Change.
const changeMarks = "+^=-."

// change is a skill or a task behind the mark and the word of its change.
func (p page) change(f telling.Fact) []Span {
	if p.numbered != nil { // whose head says it
		return p.text(f)
	}
	text := []Span{note(changeMarks[f.Change:f.Change+1] + " " + p.w.Units.Colon(p.w.Compare.Legend[f.Change], ""))}
	if f.Skill == nil {
		return append(text, p.text(f)...)
	}
	text = append(text, strong(f.Text))
	if f.Estimate || f.From.Estimate || f.Need.Estimate {
		text = append(text, plain(" "), p.mark())
	}
	text = append(text, note(p.levels(f)))
	for _, d := range f.Details {
		text = append(text, note(" ("+d+")"))
	}
	return text
}

// levels says the levels before and after, where known: " 2/4 → 3/4".
func (p page) levels(f telling.Fact) string {
	bare := func(n careers.Need) string {
		n.Estimate = false
		return phrase.Level4(p.w, n)
	}
	before, after := bare(f.From), bare(f.Need)
	switch {
	case before != "" && after != "":
		return " " + before + " → " + after
	case before+after != "":
		return " " + before + after
	}
	return ""
}
