package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// The fewest lines for the reader's own notes on the back of a sheet, and on its front
// where there is room for so many.
const (
	leastLines = 5
	leastFront = 3
)

// backRoom is what a back has besides its bands and its sources, in points.
const backRoom = 12 + headTall + leastLines*writeTall + 32

// newSheet is a part of two sides in the making. What it tells is numbered on its own.
func (c *composer) newSheet(id string, node careers.NodeID, kicker, title string) page {
	c.numbered, c.guess = &numbered{part: id, node: node}, false
	return page{c, &Part{ID: id, Form: Sheet, Kicker: clean(kicker), Title: clean(title)}}
}

// briefSheet is a node on two sides: what it is, what one does and must know, what it
// pays, how one gets in and where it leads; then what to think and to ask about.
func (c *composer) briefSheet(n *careers.Node) *Part {
	told := telling.Node(c.g, c.w, n)
	p := c.newSheet(partID(n.ID), n.ID, phrase.Capital(told.Standing()), told.Title)
	p.Track = c.track(n.ID)
	if track, ok := c.g.Track(n.Track); ok {
		p.Kicker += " · " + clean(phrase.Text(c.w, track.Name))
	}
	about, day := p.aboutAndDay(told)
	skills, pay := p.of(told, telling.Skills), p.payCut(told.Section(telling.Pay), telling.Pay, n)
	skills.facts = slices.DeleteFunc(skills.facts, func(f telling.Fact) bool { return f.Skill == nil || !f.Need.Essential && n.NamesEssentials() })
	if len(skills.facts) == 0 && n.Kind == careers.Role && len(n.Needs) == 0 && len(c.g.Skills()) > 0 {
		skills.facts = []telling.Fact{{Form: telling.Summary, Text: c.w.Facts.NoSkills}}
	}
	if skills.dear = .6; slices.ContainsFunc(skills.facts, hasLevel) {
		all := skills.facts
		skills.fixed, skills.tall = func(p page) { p.levelLegend(all) }, 3*smallLine+2
	}
	tasks, ways, next := p.of(told, telling.Tasks), p.of(told, telling.WaysIn), p.of(told, telling.Next)
	lead := p.lead(n.Summary.In(c.w.Tag))
	if len(next.facts) == 0 {
		next = p.of(told, telling.Near)
	}
	front := side{bands: [][][]*cut{{{lead}}, {{tasks}, {skills}}, {{pay}}, {{about, ways}, {next}}}}
	if n.Kind == careers.Training {
		front.bands = [][][]*cut{{{lead}}, {{about}, {skills}}, {{pay}}, {{tasks, ways}, {next}}}
	}
	ask := p.asking(c.w.Handout.AskTraining, c.w.Handout.TrainingAsk[:])
	if n.Kind == careers.Role {
		ask = p.asking(c.w.Pack.Interview, c.w.Pack.Interviews[:6])
	}
	back := side{bands: [][][]*cut{
		{{day, p.of(told, telling.NotFor), p.of(told, telling.Life)}, {p.of(told, telling.Outlook), ask}},
	}}
	return p.sides(front, back, told, string(n.ID))
}

// sides fills the front and the back of a sheet, and writes them: on one side where both have
// room there. Room that is left on the front asks what the reader makes of it; the back
// ends in room to write, in what is left out, and in the sources of both.
func (p page) sides(front, back side, told *telling.Page, args string) *Part {
	room := sideHeight - textTall(p.Title, sideWidth, titleSize, titleLine) - 28
	p.fill(front, room)
	back.front = &front
	p.fill(back, sideHeight-backRoom)
	p.lay(front)
	verso := page{p.composer, &Part{ID: p.ID}}
	switch left := room - p.height(front); {
	case p.height(back)+backRoom < left:
		verso = p
	case left > headTall+leastFront*writeTall:
		p.add(Columns{[][]Block{p.own("likes", p.w.Handout.Questions[1]), p.own("dislikes", p.w.Handout.Questions[2])}})
	}
	verso.lay(back)
	verso.head("notes", p.w.Notes.Notes)
	verso.add(Lines{leastLines}, p.rest(told, args, append(front.cuts(), back.cuts()...)))
	verso.listSources()
	if verso.Part != p.Part {
		p.Verso = verso.Blocks
	}
	p.numbered = nil
	return p.Part
}

// own is a question with room to answer.
func (p page) own(id, question string) []Block {
	return []Block{Heading{ID: p.ID + "-" + id, Text: question}, Lines{leastFront}}
}

// of is a section as a cut, empty where there is none.
func (p page) of(told *telling.Page, topic telling.Topic) *cut {
	c := &cut{topic: topic}
	if s := told.Section(topic); s != nil {
		c.head, c.facts = s.Head, s.Facts()
		if topic == telling.Near {
			c.facts = s.Untitled()
		}
		if topic == telling.Tasks {
			c.facts = slices.DeleteFunc(c.facts, func(f telling.Fact) bool { return f.Form == telling.Less })
		}
	}
	return c
}

// aboutAndDay are what is said of a node in short without what stands above its title, and
// a plain day apart.
func (p page) aboutAndDay(told *telling.Page) (about, day *cut) {
	about, day = p.of(told, telling.InShort), &cut{topic: telling.InShort, id: "day", head: p.w.Sheet.Day}
	about.facts = slices.DeleteFunc(about.facts, func(f telling.Fact) bool {
		if f.Label == p.w.Sheet.Day {
			f.Form, f.Label = telling.Summary, ""
			day.facts = []telling.Fact{f}
			return true
		}
		return f.Form == telling.Summary || f.Label == p.w.Sheet.Track || f.Label == p.w.Sheet.AlsoCalled
	})
	return about, day
}

// lead is the sentence that sums a sheet up.
func (p page) lead(text string) *cut {
	if text == "" {
		return &cut{fixed: func(page) {}}
	}
	return &cut{told: 1, tall: textTall(text, sideWidth, leadSize, leadLine) + 8, fixed: func(p page) {
		p.add(Paragraph{Text: []Span{plain(text)}, Lead: true})
	}}
}

func hasLevel(f telling.Fact) bool { return f.Need.Level > 0 }

// levelLegend says once what the cells of the levels of skills are.
func (p page) levelLegend(skills []telling.Fact) {
	var said []string
	for level, name := range p.w.Facts.SkillLevel[1:] {
		said = append(said, strings.TrimRight(phrase.LevelCells(level+1), "▫")+" "+name)
	}
	legend := []string{phrase.Sentence(strings.Join(said, " · "))}
	if slices.ContainsFunc(skills, func(f telling.Fact) bool { return hasLevel(f) && f.Estimate }) {
		legend = append(legend, phrase.Sentence(phrase.Capital(p.w.Facts.Estimate)))
	}
	if slices.ContainsFunc(skills, func(f telling.Fact) bool { return phrase.LevelsByExperience(f.Need, " ") != "" }) {
		legend = append(legend, p.w.Sheet.Levels)
	}
	p.aside(phrase.Joined(legend...))
}

// payCut is the strip of what nodes pay, and why it is not to be compared, or that nothing
// is published.
func (p page) payCut(s *telling.Section, topic telling.Topic, nodes ...*careers.Node) *cut {
	c := &cut{topic: topic}
	if s == nil {
		return c
	}
	var figures []careers.Pay
	c.head = s.Head
	for _, n := range nodes {
		figures = append(figures, phrase.Headline(n)...)
		if len(n.Pay) == 0 && n.Kind == careers.Role {
			c.facts = append(c.facts, telling.Fact{Form: telling.Summary, Text: phrase.NoPay(p.w, n)})
			if len(nodes) > 1 {
				c.facts[len(c.facts)-1].Label = n.Name.In(p.w.Tag)
			}
		}
	}
	c.told = len(figures)
	if topic == telling.Pay {
		c.told *= 2 // those that stand for it, and among all
	}
	if len(figures) == 0 {
		return c
	}
	for _, f := range figures {
		c.rests = append(c.rests, f.Source)
	}
	c.tall = headTall + p.barsTall(figures, len(nodes) > 1) + 2*smallLine + 2
	for _, n := range nodes {
		for _, f := range phrase.Headline(n) {
			if shares := p.shares(n, f); shares != "" {
				c.tall += textTall(shares, barText, smallSize, smallLine) + 2
			}
		}
	}
	c.fixed = func(p page) {
		if c.shown == 0 {
			p.head("pay", s.Head)
		}
		var rows []Bar
		for _, n := range nodes {
			name := ""
			if len(nodes) > 1 {
				name = n.Brief(p.w.Tag)
			}
			rows = append(rows, p.standing(n, name)...)
		}
		strip := p.strip(rows)
		p.add(strip)
		apart := ""
		if slices.ContainsFunc(c.rests, func(id careers.SourceID) bool { return id != c.rests[0] }) {
			apart = p.w.Compare.UnlikeShort
		}
		p.legend(strip, apart)
	}
	return c
}

// asking is questions to ask.
func (p page) asking(head string, questions []string) *cut {
	c := &cut{topic: noTopic, id: "ask", head: head}
	for _, q := range questions {
		c.facts = append(c.facts, telling.Fact{Text: q})
	}
	return c
}

// rest counts what a sheet leaves out, section by section, and says how to have it.
func (p page) rest(told *telling.Page, args string, cuts []*cut) Block {
	var left []string
	for _, s := range told.Sections {
		all := len(s.Facts())
		for _, c := range cuts {
			if c.topic == s.Topic {
				all -= c.shown + c.told
			}
		}
		if all > 0 && s.Facts()[0].Form != telling.Source {
			left = append(left, s.Head+"\u00a0"+strconv.Itoa(all))
		}
	}
	return Command{Label: p.w.Handout.Rest(left), Text: p.order.Program + " handout " + clean(args) + " --full"}
}

// listSources lists the sources of a sheet by their numbers.
func (p page) listSources() {
	var rows []Fact
	for i, id := range p.numbered.order {
		if s := p.g.Source(id); s != nil {
			rows = append(rows, Fact{Label: strconv.Itoa(i + 1), Text: p.shortSource(s), ID: p.numbered.anchor(id)})
		}
	}
	for _, said := range phrase.Inferred(p.w, p.g) {
		rows = append(rows, Fact{Text: []Span{plain(clean(said))}})
	}
	if p.guess {
		rows = append(rows, Fact{Label: p.w.Facts.EstimateMark, Text: []Span{plain(p.w.Sheet.EstimateMeans)}})
	}
	if len(rows) > 0 {
		p.head("sources", p.w.Sheet.Heads[telling.Sources])
		p.add(Facts{rows, true})
	}
}

// shortSource is where a source is to be found, with what its licence asks to be said.
func (p page) shortSource(s *careers.Source) []Span {
	text := []Span{plain(clean(phrase.Joined(phrase.Sentence(phrase.Source(p.w, s)), phrase.Credit(p.w, s))) + " ")}
	if isWebAddress(clean(s.URL)) {
		text = append(text, Span{Text: clean(s.URL), Style: Host, Href: clean(s.URL)})
	}
	return text
}
