package careers

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// How wide a node's names may be, in cells.
const (
	nameWidth   = 24
	middleWidth = 14 // beyond it an audit warns
	shortWidth  = 8
)

// node decodes a role or a training with the steps that leave it.
func (d *decoder) node(n *datum, kind Kind) {
	f := d.fields("", n)
	defer f.close()
	node := &Node{
		ID:      NodeID(f.define(nodeSpace)),
		Kind:    kind,
		Rank:    f.rank(),
		Title:   f.needText("title"),
		Epicene: f.flag("epicene"),
		Name:    f.fitting("name", nameWidth),
		Middle:  f.text("middle"),
		Short:   f.fitting("short", shortWidth),
		Summary: f.needText("summary"),
		Day:     f.optionalStatement("day"),
		place:   d.at(n),
	}
	d.facts(f, node)
	d.particulars(f, node)
	d.stepsFrom(f, node.ID)
	d.nodes = append(d.nodes, node)
}

// facts decodes the lists that roles and trainings share.
func (d *decoder) facts(f *fields, node *Node) {
	tasks, skills := once{}, once{}
	f.each("tasks", func(n *datum) { node.Tasks = append(node.Tasks, d.task(n, tasks)) })
	f.each("skills", func(n *datum) { node.Needs = append(node.Needs, d.need(n, skills)) })
	f.each("pay", func(n *datum) { node.Pay = append(node.Pay, d.pay(n)) })
	node.NoPay = f.optionalStatement("no-pay")
	f.each("ways-in", func(n *datum) { node.WaysIn = append(node.WaysIn, d.wayIn(n)) })
	f.each("not-for-you", func(n *datum) { node.NotFor = append(node.NotFor, d.statement("", n)) })
	f.each("outlook", func(n *datum) { node.Outlook = append(node.Outlook, d.statement("", n)) })
	f.each("context", func(n *datum) { node.Context = append(node.Context, d.context(n)) })
	f.each("codes", func(n *datum) { node.Codes = append(node.Codes, d.code(n)) })
}

// particulars decodes what only a role or only a training has.
func (d *decoder) particulars(f *fields, node *Node) {
	for _, id := range refsToNothing(f, "formerly") {
		node.Formerly = append(node.Formerly, NodeID(id))
	}
	if node.Kind == Role {
		d.career(f, node)
		f.misplaced("course", "trainings")
		return
	}
	for _, name := range []string{"entry-by-experience", "track", "asks", "after", "builds-on", "fades", "interests", "interests-sources", "certificates", "also"} {
		f.misplaced(name, "roles")
	}
	if n := f.need("course"); n != nil {
		node.Course = d.course(n)
	}
}

// career decodes what places a role among others.
func (d *decoder) career(f *fields, node *Node) {
	node.EntryByExperience = f.text("entry-by-experience")
	if n := f.get("track"); n != nil {
		node.Track = TrackID(d.refer("track", n, trackSpace))
	}
	if n := f.get("asks"); n != nil {
		m := d.fields("asks", n)
		node.Asks = Asks{m.needLevel("level"), m.statement("asks")}
		m.close()
	}
	if n := f.get("also"); n != nil {
		m := d.fields("also", n)
		node.Also = Titles{FR: m.lines("fr"), EN: m.lines("en")}
		m.close()
	}
	node.After = refs[TrackID](f, "after", trackSpace)
	node.BuildsOn = refs[NodeID](f, "builds-on", nodeSpace)
	node.Interests = refs[InterestID](f, "interests", interestSpace)
	node.InterestSources = refs[SourceID](f, "interests-sources", sourceSpace)
	f.each("fades", func(n *datum) { node.Fades = append(node.Fades, d.fade(n)) })
	f.each("certificates", func(n *datum) { node.Certificates = append(node.Certificates, d.statement("", n)) })
}

// refsToNothing returns ids that need not name anything in the dataset.
func refsToNothing(f *fields, name string) (ids []string) {
	f.each(name, func(n *datum) {
		if id := f.d.id(name, n, nodeSpace); id != "" {
			ids = append(ids, id)
		}
	})
	return ids
}

// lines returns the texts of a list in one language.
func (f *fields) lines(name string) (all []string) {
	f.each(name, func(n *datum) {
		if line := strings.TrimSpace(f.d.scalar("", n, ShapeText)); line != "" {
			all = append(all, norm.NFC.String(line))
		}
	})
	return all
}

// level returns a level of training, 0 where it is absent.
func (f *fields) level(name string) int {
	level, _ := f.number(name, 1, 8)
	return level
}

// needLevel is level for a field that must be there.
func (f *fields) needLevel(name string) int {
	level, given := f.number(name, 1, 8)
	if !given {
		f.missing(name)
	}
	return level
}

func (d *decoder) fade(n *datum) Fade {
	f := d.fields("", n)
	defer f.close()
	var fade Fade
	skill, task := f.get("skill"), f.get("task")
	switch {
	case skill != nil && task != nil:
		d.report(task, Problem{Kind: Excluding, Field: "task", Found: "skill", First: d.at(skill)})
	case skill != nil:
		fade.Skill = SkillID(d.refer("skill", skill, skillSpace))
	case task != nil:
		fade.Task = TaskID(d.id("task", task, nodeSpace))
	default:
		f.missing("skill", "task")
	}
	fade.Statement = f.statement("")
	return fade
}

func (d *decoder) context(n *datum) Context {
	f := d.fields("", n)
	defer f.close()
	return Context{needChoice[Aspect](f, "about", aspectSpelling[:]), f.statement("")}
}

// fitting returns a text that is at most width cells wide in either language.
// Short names are remembered: no two nodes may share one.
func (f *fields) fitting(name string, width int) Text {
	n := f.need(name)
	if n == nil {
		return Text{}
	}
	m := f.d.fields(name, n)
	defer m.close()
	t := m.own()
	m.fit("fr", t.FR, width)
	m.fit("en", t.EN, width)
	return t
}

func (f *fields) fit(lang, s string, width int) {
	n := f.value(lang)
	switch {
	case s == "":
	case cells(s) > width:
		f.d.report(n, Problem{Kind: TooWide, Field: lang, Found: s, High: width})
	case width == shortWidth:
		f.d.shorts = append(f.d.shorts, label{lang, s, f.d.at(n)})
	}
}

func (d *decoder) course(n *datum) *Course {
	f := d.fields("course", n)
	defer f.close()
	c := &Course{
		Asks:      f.level("asks"),
		Gives:     f.level("gives"),
		older:     f.value("level") != nil,
		WorkStudy: choice[WorkStudy](f, "work-study", workStudySpelling[:]),
		Length:    f.needStatement("length"),
		Entry:     f.needStatement("entry"),
		Diploma:   f.optionalStatement("diploma"),
		Cost:      f.optionalStatement("cost"),
	}
	if level := f.level("level"); c.Gives == 0 { // as the first edition spelt it
		c.Gives = level
	}
	f.each("for", func(n *datum) { c.For = append(c.For, chosen[Audience](d, "for", n, audienceSpelling[:])) })
	f.each("years", func(n *datum) { c.Lengths = append(c.Lengths, d.courseLength(n)) })
	return c
}

func (d *decoder) courseLength(n *datum) CourseLength {
	f := d.fields("", n)
	defer f.close()
	return CourseLength{From: f.level("from"), Years: f.span()}
}

func (d *decoder) task(n *datum, had once) Task {
	f := d.fields("", n)
	defer f.close()
	id, at := f.id("id", nodeSpace)
	d.unrepeated("id", id, at, had)
	return Task{TaskID(id), f.statement(""), refs[SkillID](f, "needs", skillSpace)}
}

// unrepeated reports an id that its list has had.
func (d *decoder) unrepeated(name, id string, n *datum, had once) {
	if id == "" {
		return
	}
	if earlier, first := had.first(id, d.at(n)); !first {
		d.report(n, Problem{Kind: DuplicateID, Field: name, Found: id, First: earlier})
	}
}

func (d *decoder) need(n *datum, had once) Need {
	f := d.fields("", n)
	defer f.close()
	need := Need{
		Essential: needChoice[uint8](f, "need", []string{"optional", "essential"}) == 1,
		Estimate:  f.flag("estimate"),
	}
	if at := f.need("skill"); at != nil {
		need.Skill = SkillID(d.refer("skill", at, skillSpace))
		d.unrepeated("skill", string(need.Skill), at, had)
	}
	need.Entry, need.Level, need.Senior = f.skillLevels()
	return need
}

// skillLevels returns the levels on taking a post, confirmed and senior: one
// number for all, or one for each.
func (f *fields) skillLevels() (entry, confirmed, senior int) {
	n := f.get("level")
	if n == nil || n.kind != mappingKind {
		level, _ := f.number("level", 1, 4)
		return level, level, level
	}
	m := f.d.fields("level", n)
	defer m.close()
	var levels [3]int
	before := 1
	for i, name := range []string{"entry", "confirmed", "senior"} {
		level, given := m.number(name, 1, 4)
		switch {
		case !given:
			m.missing(name)
		case level != 0 && level < before:
			f.d.report(m.value(name), Problem{Kind: LowAboveHigh, Field: "level", Low: before, High: level})
		default:
			before = max(before, level)
		}
		levels[i] = level
	}
	return levels[0], levels[1], levels[2]
}

func (d *decoder) wayIn(n *datum) WayIn {
	f := d.fields("", n)
	defer f.close()
	var from NodeID
	if at := f.get("from"); at != nil {
		from = NodeID(d.refer("from", at, nodeSpace))
	}
	return WayIn{From: from, Statement: f.statement(""), place: d.at(n)}
}

func (d *decoder) code(n *datum) Code {
	f := d.fields("", n)
	defer f.close()
	code := Code{
		System:  needChoice[System](f, "system", systemSpelling[:]),
		Version: f.line("version"),
		Code:    f.needLine("code"),
		Label:   f.needLine("label"),
		Match:   needChoice[Match](f, "match", matchSpelling[:]),
		Sources: f.sources(),
	}
	f.sourced("", false, code.Sources)
	return code
}
