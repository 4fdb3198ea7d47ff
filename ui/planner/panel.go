package planner

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
	"parcours/ui/theme"
)

// block is a part of the panel in at most so many rows; a cut is marked.
type block func(rows int) []rich.Line

// panel tells the chosen stop in at most so many rows: the first and the last block always, of
// the others as many as there is room for, each in a row at first.
func (p *Planner) panel(width, rows int) (lines []rich.Line) {
	blocks := p.wayBlocks(width)
	if p.stop > 0 {
		blocks = p.stopBlocks(width)
	}
	if n := len(blocks); n > rows && rows > 1 {
		blocks = append(blocks[:max(0, rows-1):max(0, rows-1)], blocks[n-1])
	}
	blocks = blocks[:min(len(blocks), max(0, rows))]
	takes := make([]int, len(blocks))
	for i := range takes {
		takes[i] = 1
	}
	for spare, grew := rows-len(blocks), true; grew && spare > 0; {
		grew = false
		for i, b := range blocks {
			if spare > 0 && len(b(takes[i]+1)) > takes[i] {
				takes[i], spare, grew = takes[i]+1, spare-1, true
			}
		}
	}
	for i, b := range blocks {
		lines = append(lines, b(takes[i])...)
	}
	return lines
}

// stopBlocks are what the chosen stop asks and gives, its pay and who publishes that last.
func (p *Planner) stopBlocks(width int) []block {
	t, w, g, r := p.env.Theme, p.env.Words, p.env.Graph, p.plan.Routes[p.way]
	s, n := r.Stops[p.stop], g.Node(r.Stops[p.stop].Node)
	blocks := []block{p.head(n, phrase.Coming(w, g, s), width)}
	if why := phrase.Why(w, s.Step); why != "" {
		blocks = append(blocks, p.text(width, why, t.Text))
	}
	learnings := phrase.Learnings(w, g, s, false)
	for _, l := range learnings {
		sign := rich.Span{Text: "+ ", Style: t.Gain}
		if l.Deeper {
			sign = rich.Span{Text: "^ ", Style: t.Deeper}
		}
		blocks = append(blocks, p.items(sign, l.Head, l.Names, width))
	}
	if len(learnings) == 0 {
		blocks = append(blocks, p.text(width, "= "+w.Route.NothingNew, t.Text))
	}
	if less := phrase.UsedLess(w, g, r, p.stop); len(less) > 0 {
		blocks = append(blocks, p.items(rich.Span{Text: "- ", Style: t.Leave}, w.Route.UsedLess, less, width))
	}
	rests := p.rests(s)
	return append(blocks, p.text(width, rests[0], t.Muted, rests...))
}

// rests say on what a stop rests, longest first: the figure with its place, year and
// publisher; of a training, who attests the step.
func (p *Planner) rests(s careers.Stop) []string {
	w, g := p.env.Words, p.env.Graph
	pay := s.Pay
	if pay == nil {
		said := p.attested(s.Step)
		if wages := phrase.Wages(w, g, p.plan.Routes[p.way], p.stop); len(wages) > 0 {
			return []string{wages[0].Text + " " + said, wages[0].Text}
		}
		return []string{said}
	}
	where := []string{phrase.Place(w, *pay), phrase.Year(w, *pay)}
	if phrase.IsSheet(g, *pay) {
		where = []string{w.Facts.OriginalSheet}
	} else if s := g.Source(pay.Source); s != nil {
		where[1] += " · " + phrase.SourceShort(w, s)
	}
	short := append([]string{phrase.PayShort(w, *pay)}, where...)
	return []string{
		w.Units.Colon(w.Route.Pay, strings.Join(append([]string{phrase.Level(w, *pay)}, short...), ", ")),
		w.Units.Colon(w.Route.Pay, strings.Join(short, ", ")),
	}
}

// attested says who shows that people take a step.
func (p *Planner) attested(s *careers.Step) string {
	w := p.env.Words
	var by []string
	for _, id := range s.Sources {
		by = append(by, phrase.SourceShort(w, p.env.Graph.Source(id)))
	}
	if len(by) == 0 {
		return phrase.Sentence(phrase.Shown(w, s))
	}
	return phrase.Sentence(w.Units.Colon(phrase.Shown(w, s), strings.Join(by, w.Plain.Semicolon)))
}

// wayBlocks are what there is to know of the chosen route as a whole.
func (p *Planner) wayBlocks(width int) []block {
	t, r := p.env.Theme, p.plan.Routes[p.way]
	blocks := []block{p.text(width, p.wayTitle(r), t.Strong)}
	for _, l := range phrase.Learnings(p.env.Words, p.env.Graph, r.Stops[0], false) {
		blocks = append(blocks, p.items(rich.Span{Text: "+ ", Style: t.Gain}, l.Head, l.Names, width))
	}
	for _, said := range [][]string{p.grounds(r), p.notes()} {
		if text := phrase.Joined(said...); text != "" {
			blocks = append(blocks, p.text(width, text, t.Text))
		}
	}
	return blocks
}

func (p *Planner) wayTitle(r careers.Route) string {
	w := p.env.Words
	return w.Plain.Routes.Way(p.way+1, phrase.Length(w, r.Years, r.Unknown)+", "+phrase.NewSkills(w, r))
}

// grounds are what a route rests on.
func (p *Planner) grounds(r careers.Route) (said []string) {
	w := p.env.Words
	if rests := phrase.Rests(w, r); rests != "" {
		said = append(said, phrase.Sentence(phrase.Capital(rests)))
	}
	if named := phrase.NamedBy(w, p.env.Graph, r); named != "" {
		said = append(said, phrase.Sentence(phrase.Capital(named)))
	}
	return said
}

// notes say how the routes are ranked, by which sources stands apart; that a search was cut
// off comes first.
func (p *Planner) notes() []string {
	notes := phrase.PlanNotes(p.env.Words, p.env.Graph, p.asked.aim, p.plan)
	if b := p.plan.Basis; b != nil {
		for i := range notes {
			notes[i] = strings.Replace(notes[i], " ("+p.env.Words.Plain.Cited(phrase.IDs(b.Sources))+")", "", 1)
		}
	}
	if n := len(notes) - 1; p.plan.Bounded {
		notes = append(notes[n:n:n], append([]string{notes[n]}, notes[:n]...)...)
	}
	return notes
}

// head is a name in the colour of its line of work, and how one comes there: in one row, without
// the years in all if need be, where more than the short form of the name has room beside it.
func (p *Planner) head(n *careers.Node, coming []string, width int) block {
	return func(rows int) []rich.Line {
		name, details := p.env.Called(n, width), ""
		for i := len(coming); i > 0; i-- {
			details = " · " + strings.Join(coming[:i], ", ")
			room, least := width-rich.Width(details), min(rich.Width(p.env.Text(n.Name)), leastName)
			if i == 1 {
				room, least = width*rows-rich.Width(details), 1
			}
			if name = p.env.Called(n, room); rich.Width(name) >= least && !strings.HasSuffix(name, "…") {
				break
			}
		}
		return rich.Most(rich.Wrap(width, rich.Span{Text: name, Style: p.env.Track(n).NameLit}, rich.Span{Text: details, Style: p.env.Theme.Muted}), rows, width)
	}
}

// leastName is the cells of a name that is more than short.
const leastName = 9

// text is a text, or in one row the first of some that fits.
func (p *Planner) text(width int, text string, style theme.Style, inOneRow ...string) block {
	return func(rows int) []rich.Line {
		if rows == 1 && len(inOneRow) > 0 {
			return []rich.Line{rich.Of(rich.Fitting(width, inOneRow...), style)}
		}
		return rich.Most(rich.Text(text, style, width), rows, width)
	}
}

// items is a list behind its label, as many of it as fit; the others are counted.
func (p *Planner) items(sign rich.Span, label string, items []string, width int) block {
	return func(rows int) []rich.Line {
		w := p.env.Words
		text, more := w.Units.Colon(label, ""), ""
		if len(items) > 1 {
			more = " " + w.Route.More(len(items)-1)
		}
		if room := width - rich.Width(sign.Text+text+more); room >= leastItem {
			text += rich.Cut(items[0]+"…", room) + more // where it is whole a line below is better
		} else {
			text = label
		}
		shown := rich.Most(rich.Hang(sign, width, rich.Span{Text: text, Style: p.env.Theme.Text}), rows, width)
		for n := range items {
			text = w.Units.Colon(label, strings.Join(items[:n+1], ", "))
			if left := len(items) - n - 1; left > 0 {
				text += " … " + w.Route.More(left)
			}
			lines := rich.Hang(sign, width, rich.Span{Text: text, Style: p.env.Theme.Text})
			if len(lines) > rows {
				break
			}
			shown = lines
		}
		return shown
	}
}

// leastItem is the cells that tell something of the first of a list.
const leastItem = 8

// story tells the chosen stop in full, the sources of all that at its end; of the first stop
// also what there is to know of the route.
func (p *Planner) story(width int) (lines []rich.Line) {
	t, w, g, r := p.env.Theme, p.env.Words, p.env.Graph, p.plan.Routes[p.way]
	if p.stop == 0 && !p.wide() {
		lines = append(p.aboutWay(width), nil)
	}
	say := func(text string, style theme.Style) { lines = append(lines, rich.Text(text, style, width)...) }
	f := telling.Stops(g, w, r)[p.stop]
	say(f.Text, p.env.Track(g.Node(f.Goes)).NameLit)
	say(strings.Join(f.Details, ", "), t.Muted)
	used := f.Sources
	for i, said := range f.More {
		used = append(used[:len(used):len(used)], said.Sources...)
		switch said.Role {
		case telling.Why, telling.Same:
			say(said.Text, t.Text)
		case telling.Shown:
			say(p.attested(r.Stops[p.stop].Step), t.Muted)
		case telling.Gain, telling.Deepen:
			lines = append(lines, p.learning(said, width)...)
		case telling.Faded:
			lines = append(lines, nil, rich.Of(rich.Cut("- "+said.Label, width), t.Leave))
			for _, item := range phrase.Fades(w, g, r, p.stop) {
				lines = append(lines, rich.Hang(rich.Span{Text: "  "}, width, rich.Span{Text: item, Style: t.Text})...)
			}
		case telling.Wage:
			if i == 0 || f.More[i-1].Role != telling.Wage {
				lines = append(lines, nil)
			}
			if said.Label != "" {
				said.Text = w.Units.Colon(said.Label, said.Text)
			}
			say(said.Text, t.Text)
		}
	}
	return append(append(lines, nil), p.cited(used, width)...)
}

// learning is the skills to learn or to deepen at the chosen stop, a row each with its level
// in cells.
func (p *Planner) learning(said telling.Said, width int) []rich.Line {
	t, w := p.env.Theme, p.env.Words
	sign, style, isNew := "+ ", t.Gain, said.Role == telling.Gain
	if !isNew {
		sign, style = "^ ", t.Deeper
	}
	gains := slices.DeleteFunc(slices.Clone(p.plan.Routes[p.way].Stops[p.stop].Gains), func(x careers.Gain) bool { return x.IsNew() != isNew })
	guess := w.Facts.EstimateMark // on each, unless it is said of all
	if !slices.ContainsFunc(gains, func(x careers.Gain) bool { return !x.Estimate }) {
		guess, said.Label = "", said.Label+w.Route.Estimated
	}
	lines := append([]rich.Line{nil}, rich.Text(sign+said.Label, style, width)...)
	for _, gain := range gains {
		level := phrase.LevelCells(gain.Level)
		if gain.Had > 0 {
			level = phrase.LevelCells(gain.Had) + " → " + level
		}
		if gain.Level > 0 && gain.Estimate {
			level = guess + level
		}
		name := rich.Hang(rich.Span{Text: "  "}, width-rich.Width(level)-1, rich.Span{Text: p.env.Text(p.env.Graph.Skill(gain.Skill).Name), Style: t.Text})
		name[0] = append(name[0].Fill(min(width, longestName)-rich.Width(level)), rich.Span{Text: level, Style: style})
		lines = append(lines, name...)
	}
	return lines
}

// longestName is the cells up to the end of the levels behind names.
const longestName = 60

// aboutWay tells the chosen route as a whole.
func (p *Planner) aboutWay(width int) []rich.Line {
	t, r := p.env.Theme, p.plan.Routes[p.way]
	lines := rich.Text(p.wayTitle(r), t.Strong, width)
	for _, said := range append(p.grounds(r), p.notes()...) {
		lines = append(lines, rich.Text(said, t.Text, width)...)
	}
	var used []careers.SourceID
	if r.Named != nil {
		used = append(used, r.Named.Sources...)
	}
	if p.plan.Basis != nil {
		used = append(used, p.plan.Basis.Sources...)
	}
	return append(lines, p.cited(used, width)...)
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
