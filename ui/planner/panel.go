package planner

import (
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// block is a part of what is told of the chosen stop: in at most so many rows, a cut marked,
// and in full. One without the first is told in full only.
type block struct {
	fold func(rows int) []rich.Line
	full []rich.Line
}

// blocks tell the chosen stop; of the first stop also the route, unless that is told beside.
func (p *Planner) blocks(width int) []block {
	if p.stop == 0 && !p.wide() {
		return append(p.wayBlocks(width), p.stopBlocks(width)...)
	}
	return p.stopBlocks(width)
}

// full is all of some blocks.
func full(blocks []block) (lines []rich.Line) {
	for _, b := range blocks {
		lines = append(lines, b.full...)
	}
	return lines
}

// folded is some blocks in at most so many rows: the first and the last always, of the others as
// many as there is room for, each in a row at first.
func folded(all []block, rows int) (lines []rich.Line) {
	var blocks []block
	for _, b := range all {
		if b.fold != nil {
			blocks = append(blocks, b)
		}
	}
	if n := len(blocks); n > rows && rows > 1 {
		blocks = append(blocks[:rows-1:rows-1], blocks[n-1])
	}
	blocks = blocks[:min(len(blocks), max(0, rows))]
	takes := make([]int, len(blocks))
	for spare, grew := rows, true; grew; {
		grew = false
		for i, b := range blocks {
			if spare > 0 && len(b.fold(takes[i]+1)) > takes[i] {
				takes[i], spare, grew = takes[i]+1, spare-1, true
			}
		}
	}
	for i, b := range blocks {
		lines = append(lines, b.fold(takes[i])...)
	}
	return lines
}

// wayBlocks are what there is to know of the chosen route as a whole.
func (p *Planner) wayBlocks(width int) []block {
	w, r := p.env.Words, p.plan.Routes[p.way]
	title := w.Plain.Routes.Way(p.way+1, phrase.Length(w, r.Years, r.Unknown)+", "+phrase.NewSkills(w, r))
	grounds := phrase.Sentence(phrase.Capital(phrase.Rests(w, r)))
	var used []careers.SourceID
	if named := phrase.NamedBy(w, p.env.Graph, r); named != "" {
		grounds, used = phrase.Joined(grounds, phrase.Sentence(phrase.Capital(named))), r.Named.Sources
	}
	grounds = phrase.Joined(grounds, phrase.AskedAtGoal(w, p.env.Graph, r))
	notes := phrase.PlanNotes(w, p.env.Graph, p.asked.aim, p.plan)
	if b := p.plan.Basis; b != nil { // its sources stand below
		for i := range notes {
			notes[i] = strings.Replace(notes[i], " ("+w.Plain.Cited(phrase.IDs(b.Sources))+")", "", 1)
		}
		used = append(used[:len(used):len(used)], b.Sources...)
	}
	if n := len(notes) - 1; p.plan.Bounded { // that a search was cut off comes first
		notes = append([]string{notes[n]}, notes[:n]...)
	}
	return []block{
		p.text(width, title, p.env.Theme.Strong), p.text(width, grounds, p.env.Theme.Text), p.text(width, phrase.Joined(notes...), p.env.Theme.Text),
		{full: append(p.cited(used, width), nil)},
	}
}

// stopBlocks are how one comes to the chosen stop and why, what it asks and gives, and last what
// it pays and who publishes that.
func (p *Planner) stopBlocks(width int) []block {
	t, w, g, r := p.env.Theme, p.env.Words, p.env.Graph, p.plan.Routes[p.way]
	s, used := r.Stops[p.stop], []careers.SourceID(nil)
	coming := phrase.Coming(w, g, s)
	title := append(rich.Text(p.title(s.Node), p.env.Track(g.Node(s.Node)).NameLit, width), rich.Text(strings.Join(coming, ", "), t.Muted, width)...)
	blocks := []block{{p.head(g.Node(s.Node), coming, width), title}}
	learnings := phrase.Learnings(w, g, s, true)
	if s.Step != nil {
		used = append(used, s.Step.Sources...)
		if why := phrase.Why(w, s.Step); why != "" {
			blocks = append(blocks, p.text(width, why, t.Text))
		}
		blocks = append(blocks, block{full: rich.Text(p.attested(s.Step), t.Muted, width)})
		if asked := phrase.Asked(w, g, r, p.stop); asked != "" {
			blocks = append(blocks, p.text(width, asked, t.Text))
		}
		if len(learnings) == 0 {
			blocks = append(blocks, p.text(width, phrase.NothingNew(w, s), t.Text))
		}
	}
	for _, l := range learnings {
		sign := rich.Span{Text: "+ ", Style: t.Gain}
		if l.Deeper {
			sign = rich.Span{Text: "^ ", Style: t.Deeper}
		}
		blocks = append(blocks, block{p.items(sign, l.Head, l.Names, width), p.learning(sign, l, s.Gains, width)})
	}
	if less := phrase.UsedLess(w, g, r, p.stop); len(less) > 0 {
		sign := rich.Span{Text: "- ", Style: t.Leave}
		all := []rich.Line{nil, rich.Of(rich.Cut(sign.Text+w.Route.UsedLess, width), t.Leave)}
		for _, item := range phrase.Fades(w, g, r, p.stop) {
			all = append(all, rich.Hang(rich.Span{Text: "  "}, width, rich.Span{Text: item, Style: t.Text})...)
		}
		blocks = append(blocks, block{p.items(sign, w.Route.UsedLess, less, width), all})
	}
	pay := []rich.Line{nil}
	for _, wage := range phrase.Wages(w, g, r, p.stop) {
		if wage.Label != "" {
			wage.Text = w.Units.Colon(wage.Label, wage.Text)
		}
		pay = append(pay, rich.Text(wage.Text, t.Text, width)...)
		if wage.Pay != nil {
			used = append(used, wage.Pay.Source)
		}
	}
	last := block{full: append(append(pay, nil), p.cited(used, width)...)}
	if rests := p.rests(s); rests != "" {
		last.fold = p.text(width, rests, t.Muted).fold
	}
	return append(blocks, last)
}

// rests says on what a stop rests: its figure with place, year and publisher; without one why
// there is none, or who attests the step.
func (p *Planner) rests(s careers.Stop) string {
	w, g := p.env.Words, p.env.Graph
	if s.Pay == nil {
		if wages := phrase.Wages(w, g, p.plan.Routes[p.way], p.stop); len(wages) > 0 {
			return wages[0].Text
		} else if s.Step == nil {
			return ""
		}
		return p.attested(s.Step)
	}
	where := w.Facts.OriginalSheet
	if !phrase.IsSheet(g, *s.Pay) {
		where = phrase.Place(w, *s.Pay) + ", " + phrase.Year(w, *s.Pay)
		if from := g.Source(s.Pay.Source); from != nil {
			where += " · " + phrase.SourceShort(w, from)
		}
	}
	return w.Units.Colon(w.Route.Pay, phrase.ShortLevel(w, *s.Pay)+"\u00a0"+phrase.PayShort(w, *s.Pay)+", "+where)
}

// attested says who shows that people take a step.
func (p *Planner) attested(s *careers.Step) string {
	w := p.env.Words
	said := phrase.Shown(w, s)
	var by []string
	for _, id := range s.Sources {
		by = append(by, phrase.SourceShort(w, p.env.Graph.Source(id)))
	}
	if len(by) > 0 {
		said = w.Units.Colon(said, strings.Join(by, w.Plain.Semicolon))
	}
	return phrase.Sentence(said)
}

// head is a name in the colour of its line of work, the longest form that leaves room, and how one
// comes there; the years in all stand on the axis.
func (p *Planner) head(n *careers.Node, coming []string, width int) func(rows int) []rich.Line {
	details := " · " + strings.Join(coming[:min(2, len(coming))], ", ")
	name := p.env.Called(n, max(width-rich.Width(details), rich.Width(p.env.Text(n.Short))))
	all := rich.Wrap(width, rich.Span{Text: name, Style: p.env.Track(n).NameLit}, rich.Span{Text: details, Style: p.env.Theme.Muted})
	return func(rows int) []rich.Line { return rich.Most(all, rows, width) }
}

func (p *Planner) text(width int, text string, style theme.Style) block {
	all := rich.Text(text, style, width)
	return block{func(rows int) []rich.Line { return rich.Most(all, rows, width) }, all}
}

// items is a list behind its label, as many of it as fit; the others are counted.
func (p *Planner) items(sign rich.Span, label string, items []string, width int) func(rows int) []rich.Line {
	const least = 8 // cells that tell something of the first
	w := p.env.Words
	set := func(text string) []rich.Line {
		return rich.Hang(sign, width, rich.Span{Text: text, Style: p.env.Theme.Text})
	}
	more := func(shown int, mark string) string {
		if shown == len(items) {
			return ""
		}
		return mark + w.Route.More(len(items)-shown)
	}
	return func(rows int) []rich.Line {
		for n := len(items); n > 0; n-- {
			if lines := set(w.Units.Colon(label, strings.Join(items[:n], ", ")) + more(n, " … ")); len(lines) <= rows {
				return lines
			}
		}
		text := w.Units.Colon(label, "")
		if room := width - rich.Width(sign.Text+text+more(1, " ")); room >= least {
			return set(text + rich.Cut(items[0]+"…", room) + more(1, " "))
		}
		return rich.Most(set(label), rows, width)
	}
}

// learning is the skills to learn or to deepen, a row each with its level in cells.
func (p *Planner) learning(sign rich.Span, l phrase.Learning, gains []careers.Gain, width int) []rich.Line {
	const far = 60 // cells to the end of the levels, at most
	guess := p.env.Words.Facts.EstimateMark
	if strings.HasSuffix(l.Label, p.env.Words.Route.Estimated) { // said of all
		guess = ""
	}
	lines := append([]rich.Line{nil}, rich.Text(sign.Text+l.Label, sign.Style, width)...)
	for _, gain := range gains {
		if gain.IsNew() == l.Deeper {
			continue
		}
		level := phrase.LevelCells(gain.Level)
		if gain.Had > 0 {
			level = phrase.LevelCells(gain.Had) + " → " + level
		}
		if gain.Level > 0 && gain.Estimate {
			level = guess + level
		}
		name := rich.Hang(rich.Span{Text: "  "}, width-rich.Width(level)-1, rich.Span{Text: p.env.Text(p.env.Graph.Skill(gain.Skill).Name), Style: p.env.Theme.Text})
		name[0] = append(name[0].Fill(min(width, far)-rich.Width(level)), rich.Span{Text: level, Style: sign.Style})
		lines = append(lines, name...)
	}
	return lines
}

// cited names sources in full, each once.
func (p *Planner) cited(ids []careers.SourceID, width int) (lines []rich.Line) {
	had := map[careers.SourceID]bool{}
	for _, id := range ids {
		if s := p.env.Graph.Source(id); s != nil && !had[id] {
			had[id] = true
			lines = append(lines, rich.Hang(rich.Span{Text: "  "}, width, rich.Span{Text: phrase.Source(p.env.Words, s), Style: p.env.Theme.Muted})...)
		}
	}
	return lines
}
