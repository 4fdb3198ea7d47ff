package handout

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
)

// page is a node's sheet in the making. Sections come in the order of the
// sheet on screen.
type page struct {
	*composer
	*Part
	node *careers.Node
}

// The sections of a sheet, as they stand in the words for their heads.
const (
	inShort = iota
	tasks
	skills
	pay
	life
	waysIn
	next
	before
	notFor
	outlook
	codes
)

// sheet says everything about a node that its screen shows.
func (c *composer) sheet(n *careers.Node) *Part {
	p := page{c, &Part{ID: partID(n.ID), Kicker: capital(clean(c.kind(n))), Title: clean(c.text(n.Title))}, n}
	for _, add := range []func(){
		p.inShort, p.tasks, p.skills, p.pay, p.life, p.waysIn, p.around, p.next, p.before, p.notFor, p.outlook, p.codes,
	} {
		add()
	}
	p.add(c.reopen("sheet", n.ID))
	return p.Part
}

// section begins a section of the sheet.
func (p page) section(which int, title string) { p.head(strconv.Itoa(which+1), title) }

func (p page) inShort() {
	n := p.node
	p.add(Paragraph{Text: []Span{plain(p.text(n.Summary))}, Lead: true})
	if rows := p.particulars(phrase.InShort(p.w, p.g, n)); len(rows) > 0 {
		p.add(Facts{rows})
	}
}

// particulars are facts beside their labels.
func (p page) particulars(all []phrase.Particular) (rows []Fact) {
	for _, one := range all {
		rows = append(rows, Fact{Label: one.Label, Text: p.said(one)})
	}
	return rows
}

// said is a fact with its mark and its sources.
func (p page) said(one phrase.Particular) []Span {
	text := []Span{plain(one.Text)}
	if to := p.g.Node(one.Goes); to != nil && one.Label != "" {
		text = []Span{p.named(to, one.Text)}
	}
	if one.Estimate {
		text = append([]Span{p.mark()}, text...)
	}
	return append(text, p.cite(one.Sources)...)
}

// life is how and where people work.
func (p page) life() {
	if rows := p.particulars(phrase.WorkingLife(p.w, p.g, p.node)); len(rows) > 0 {
		p.section(life, p.w.Sheet.Heads[life])
		p.add(Facts{rows})
	}
}

func (p page) tasks() {
	if len(p.node.Tasks) == 0 {
		return
	}
	p.section(tasks, p.w.Sheet.Heads[tasks])
	var items []Item
	for _, t := range p.node.Tasks {
		item := Item{Text: p.statement(t.Statement)}
		if takes := phrase.Takes(p.w, p.g, t); takes != "" {
			item.Below = [][]Span{{note(takes)}}
		}
		items = append(items, item)
	}
	for _, kept := range phrase.KeptTasks(p.w, p.g, p.node) {
		items = append(items, Item{Text: p.said(kept)})
	}
	p.add(List{Items: items})
	p.less("less-tasks", phrase.LessTasks(p.w, p.g, p.node))
}

// less lists what people use less than in the roles before, each with the reason.
func (p page) less(id string, all []phrase.Particular) {
	if len(all) == 0 {
		return
	}
	var items []Item
	for _, one := range all {
		items = append(items, Item{Text: append([]Span{plain(p.w.Units.Colon(one.Label, "")), plain(" ")}, p.said(one)...)})
	}
	p.sub(id, p.w.Route.UsedLess)
	p.add(List{Items: items})
}

func (p page) notFor()  { p.statements(notFor, p.node.NotFor) }
func (p page) outlook() { p.statements(outlook, p.node.Outlook) }

// statements lists statements, the year first where they have one.
func (p page) statements(which int, all []careers.Statement) {
	if len(all) == 0 {
		return
	}
	p.section(which, p.w.Sheet.Heads[which])
	var items []Item
	for _, s := range all {
		s.Text = careers.Text{FR: phrase.Placed(p.w, s), EN: phrase.Placed(p.w, s)}
		text := p.statement(s)
		if s.Year > 0 {
			text = append([]Span{strong(strconv.Itoa(s.Year)), plain(" ")}, text...)
		}
		items = append(items, Item{Text: text})
	}
	p.add(List{Items: items})
}

func (p page) skills() {
	if len(p.node.Needs) == 0 {
		return
	}
	head := p.w.Sheet.Heads[skills]
	if p.node.Kind == careers.Training {
		head = p.w.Sheet.Learned
	}
	p.section(skills, head)
	if phrase.HasLevels(p.node) {
		p.aside(p.w.Sheet.Levels)
	}
	for i, shelf := range phrase.Shelves(p.w, p.g, p.node) {
		p.sub("skills-"+strconv.Itoa(i+1), shelf.Title)
		p.needs(shelf.Needs)
	}
	p.less("less-skills", phrase.LessSkills(p.w, p.g, p.node))
}

// needs lists skills with their levels.
func (p page) needs(needs []careers.Need) {
	var rows []Level
	for _, n := range needs {
		skill := p.g.Skill(n.Skill)
		level := Level{
			Name: clean(p.text(skill.Name)), Words: p.levelWords(n), Gloss: clean(p.text(skill.Gloss)), Level: n.Level,
		}
		if n.Estimate {
			p.guess = true
			level.Mark = p.w.Facts.EstimateMark
		}
		rows = append(rows, level)
	}
	p.add(Levels{rows})
}

// levelWords is a skill level in words, and by experience where it grows.
func (p page) levelWords(n careers.Need) string {
	words := p.w.Facts.SkillLevel[n.Level]
	if by := phrase.LevelsByExperience(n, " → "); by != "" {
		words += " (" + by + ")"
	}
	return words
}

func (p page) waysIn() {
	n := p.node
	if len(n.WaysIn) == 0 && n.EntryByExperience.IsZero() {
		return
	}
	p.section(waysIn, p.w.Sheet.Heads[waysIn])
	if !n.EntryByExperience.IsZero() {
		p.say(plain(p.text(n.EntryByExperience)))
	}
	var items []Item
	for _, way := range n.WaysIn {
		text := p.statement(way.Statement)
		if way.Year > 0 {
			text = append([]Span{strong(strconv.Itoa(way.Year)), plain(" ")}, text...)
		}
		if from := p.g.Node(way.From); from != nil {
			text = append(text, plain(" → "), p.named(from, p.text(from.Name)))
		}
		items = append(items, Item{Text: text})
	}
	if len(items) > 0 {
		p.add(List{Items: items})
	}
}

func (p page) next() {
	p.steps(next, p.g.Next(p.node.ID), "→ ", func(s *careers.Step) careers.NodeID { return s.To })
}

func (p page) before() {
	p.steps(before, p.g.Previous(p.node.ID), "← ", func(s *careers.Step) careers.NodeID { return s.From })
}

// steps lists steps with the node at their other end.
func (p page) steps(which int, steps []*careers.Step, arrow string, other func(*careers.Step) careers.NodeID) {
	if len(steps) == 0 {
		return
	}
	p.section(which, p.w.Sheet.Heads[which])
	var items []Item
	for _, s := range steps {
		n := p.g.Node(other(s))
		item := Item{
			Text:  []Span{plain(arrow), p.named(n, p.text(n.Title)), note(" · " + p.w.Facts.StepKind[s.Kind] + p.when(which, s))},
			Below: [][]Span{p.why(s)},
		}
		if which == next {
			if warning := phrase.Fall(p.w, p.node, n); warning != "" {
				item.Below = append(item.Below, []Span{note(warning)})
			}
		}
		items = append(items, item)
	}
	p.add(List{Items: items})
}

// why is the reason for a step, then what shows that people take it.
func (c *composer) why(s *careers.Step) []Span {
	var text []Span
	if why := phrase.Why(c.w, s); why != "" {
		text = append(text, plain(c.marked(clean(why))+" "))
	}
	return append(append(text, note(phrase.Shown(c.w, s))), c.cite(s.Sources)...)
}

// when says how long people stay before a step: " · after 3 to 6 years".
func (p page) when(which int, s *careers.Step) string {
	p.guess = p.guess || s.Years.Estimate
	when := phrase.ComingFrom
	if which == next {
		when = phrase.Leaving
	}
	if said := when(p.w, p.g, s); said != "" {
		return " · " + said
	}
	return ""
}

func (p page) codes() {
	if len(p.node.Codes) == 0 {
		return
	}
	p.section(codes, p.w.Sheet.Heads[codes])
	var items []Item
	for _, code := range p.node.Codes {
		text := []Span{strong(systemName(code) + " " + code.Code), plain(" " + code.Label), note(" (" + p.w.Facts.Match[code.Match] + ")")}
		items = append(items, Item{Text: append(text, p.cite(code.Sources)...)})
	}
	p.add(List{Items: items})
}

// systemName is a classification with its version, as it calls itself.
func systemName(c careers.Code) string {
	name := [...]string{"ROME", "ESCO", "O*NET", "RNCP"}[c.System]
	return strings.TrimSpace(name + " " + c.Version)
}
