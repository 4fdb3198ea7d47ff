package careers

// How wide a node's names may be, in cells.
const (
	nameWidth  = 24
	shortWidth = 8
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
		Short:   f.fitting("short", shortWidth),
		Summary: f.needText("summary"),
		Day:     f.optionalStatement("day"),
	}
	d.facts(f, node)
	d.particulars(f, node)
	d.stepsFrom(f, node.ID)
	d.nodes = append(d.nodes, node)
}

// facts decodes the lists that roles and trainings share.
func (d *decoder) facts(f *fields, node *Node) {
	tasks, skills, drawn := once{}, once{}, once{}
	f.each("tasks", func(n *datum) { node.Tasks = append(node.Tasks, d.task(n, tasks)) })
	f.each("skills", func(n *datum) { node.Needs = append(node.Needs, d.need(n, skills)) })
	f.each("pay", func(n *datum) { node.Pay = append(node.Pay, d.pay(n, drawn)) })
	f.each("ways-in", func(n *datum) { node.WaysIn = append(node.WaysIn, d.wayIn(n)) })
	f.each("not-for-you", func(n *datum) { node.NotFor = append(node.NotFor, d.statement("", n)) })
	f.each("outlook", func(n *datum) { node.Outlook = append(node.Outlook, d.statement("", n)) })
	f.each("codes", func(n *datum) { node.Codes = append(node.Codes, d.code(n)) })
}

// particulars decodes what only a role or only a training has.
func (d *decoder) particulars(f *fields, node *Node) {
	if node.Kind == Role {
		node.EntryByExperience = f.text("entry-by-experience")
		f.misplaced("course", "trainings")
		return
	}
	f.misplaced("entry-by-experience", "roles")
	if n := f.need("course"); n != nil {
		node.Course = d.course(n)
	}
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
	level, _ := f.number("level", 1, 8)
	return &Course{
		Level:   level,
		Length:  f.needStatement("length"),
		Entry:   f.needStatement("entry"),
		Diploma: f.optionalStatement("diploma"),
		Cost:    f.optionalStatement("cost"),
	}
}

func (d *decoder) task(n *datum, had once) Task {
	f := d.fields("", n)
	defer f.close()
	id, at := f.id("id", nodeSpace)
	d.unrepeated("id", id, at, had)
	return Task{TaskID(id), f.statement("")}
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
	need.Level, _ = f.number("level", 1, 4)
	return need
}

func (d *decoder) wayIn(n *datum) WayIn {
	f := d.fields("", n)
	defer f.close()
	var from NodeID
	if at := f.get("from"); at != nil {
		from = NodeID(d.refer("from", at, nodeSpace))
	}
	return WayIn{from, f.statement("")}
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
	f.sourced("", false)
	return code
}
