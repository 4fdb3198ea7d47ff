package cli

import (
	"slices"

	"parcours/careers"
	"parcours/ui/telling"
)

// sheet is everything about a node, with the sources it rests on. What people are
// told that has no field of its own yet stands in the sections.
func (x wire) sheet(n *careers.Node) object {
	told := telling.Node(x.g, x.w, n)
	return object{
		{"dataset", x.dataset()}, {"node", x.node(n)}, {"sections", each(told.Sections, section)},
		{"sources", each(x.sourcesOf(told, n), x.source)},
	}
}

func (x wire) node(n *careers.Node) object {
	return append(x.summary(n), object{
		{"also", list(n.Also.In(x.w.Tag))}, {"formerly", list(n.Formerly)}, {"day", x.optional(n.Day)}, {"asks", x.asks(n.Asks)},
		{"builds_on", list(n.BuildsOn)}, {"lineage", list(n.Lineage)}, {"tasks", each(n.Tasks, x.task)},
		{"inherited_tasks", each(n.Inherited, x.task)}, {"skills", each(n.Needs, x.asked)}, {"fades", each(n.Fades, x.fade)},
		{"context", each(n.Context, x.context)}, {"certificates", each(n.Certificates, x.statement)},
		{"interests", each(n.Interests, x.interest)}, {"interest_sources", list(n.InterestSources)}, {"riasec", profile(n.Profile)}, {"pay", each(n.Pay, x.pay)},
		{"no_pay", x.optional(n.NoPay)}, {"ways_in", each(n.WaysIn, x.wayIn)}, {"next_steps", each(x.g.Next(n.ID), x.step)},
		{"previous_steps", each(x.g.Previous(n.ID), x.step)},
		{"related_steps", each(x.g.Near(n.ID), x.step)}, {"not_for_you", each(n.NotFor, x.statement)},
		{"outlook", each(n.Outlook, x.statement)}, {"codes", each(n.Codes, code)}, {"course", maybe(n.Course, x.course)},
		{"entry_by_experience", x.text(n.EntryByExperience)},
	}...)
}

func (x wire) course(c careers.Course) object {
	return object{
		{"asks", known(c.Asks)}, {"gives", known(c.Gives)},
		{"for", each(c.For, func(a careers.Audience) string { return snake(a.String()) })}, {"work_study", c.WorkStudy.String()},
		{"lengths", each(c.Lengths, func(l careers.CourseLength) object { return object{{"from", known(l.From)}, {"years", years(l.Years)}} })},
		{"length", x.optional(c.Length)}, {"entry", x.optional(c.Entry)}, {"diploma", x.optional(c.Diploma)}, {"cost", x.optional(c.Cost)},
	}
}

// asks is the level of training that a role usually asks for, null where none is known.
func (x wire) asks(a careers.Asks) object {
	if a.Level == 0 {
		return nil
	}
	level, _ := x.g.Level(a.Level) // one that the dataset does not name has no name
	return object{{"level", a.Level}, {"name", x.text(level.Name)}, {"rule", a.Rule.String()}, {"statement", x.optional(a.Statement)}}
}

func (x wire) task(t careers.Task) object {
	return append(object{{"id", t.ID}, {"needs", list(t.Needs)}}, x.statement(t.Statement)...)
}

// context is one thing about how people work in a role.
func (x wire) context(c careers.Context) object {
	return append(object{{"about", snake(c.About.String())}}, x.statement(c.Statement)...)
}

func (x wire) interest(id careers.InterestID) object {
	i := x.g.Interest(id)
	return object{{"id", i.ID}, {"text", x.text(i.Text)}, {"sources", list(i.Sources)}}
}

// profile is the kinds of interests that a role meets, null where none is published.
func profile(p careers.Profile) object {
	if len(p.Kinds) == 0 {
		return nil
	}
	return object{{"letters", p.Letters()}, {"kinds", each(p.Kinds, careers.Holland.String)}, {"sources", list(p.Sources)}, {"estimate", p.Estimate}}
}

// asked is a skill that a node asks for, or that a training gives, with what is expected of
// people by experience; one's own is inherited from null.
func (x wire) asked(n careers.Need) object {
	levels := object{{"entry", known(n.Entry)}, {"confirmed", known(n.Level)}, {"senior", known(n.Senior)}}
	return append(x.need(n), field{"levels", levels}, field{"inherited_from", known(n.From)})
}

// need is a skill at one level.
func (x wire) need(n careers.Need) object {
	s := x.g.Skill(n.Skill)
	return object{
		{"skill", s.ID}, {"name", x.text(s.Name)}, {"group", string(s.Group)}, {"essential", n.Essential}, {"level", known(n.Level)},
		{"estimate", n.Estimate},
	}
}

// fade is a skill or a task that one uses less.
func (x wire) fade(f careers.Fade) object {
	return append(object{{"skill", known(f.Skill)}, {"task", known(f.Task)}}, x.statement(f.Statement)...)
}

func (x wire) wayIn(way careers.WayIn) object {
	return append(object{{"from", known(way.From)}}, x.statement(way.Statement)...)
}

func code(c careers.Code) object {
	return object{
		{"system", string(c.System)}, {"version", c.Version}, {"code", c.Code}, {"label", c.Label}, {"match", c.Match.String()},
		{"sources", list(c.Sources)},
	}
}

// sourcesOf lists what a page and the tasks handed down rest on, in dataset order.
func (x wire) sourcesOf(told *telling.Page, n *careers.Node) []*careers.Source {
	used := told.Uses(x.w)
	for _, t := range n.Inherited {
		for _, id := range t.Sources {
			used[id] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(x.g.Sources()), func(s *careers.Source) bool { return !used[s.ID] })
}

// topics are how JSON names the topics of a sheet.
func topics() []string {
	return []string{
		"in_short", "tasks", "skills", "pay", "working_life", "ways_in", "next_steps", "previous_steps", "related", "not_for_you", "outlook", "codes", "sources",
	}
}

// section is a section of the sheet as it is told to people.
func section(s telling.Section) object {
	return object{{"topic", topics()[s.Topic]}, {"title", s.Head}, {"groups", each(s.Groups, func(g telling.Group) object {
		return object{{"title", g.Title}, {"facts", each(g.Facts, fact)}}
	})}}
}

func fact(f telling.Fact) object {
	return object{
		{"label", f.Label}, {"text", f.Text}, {"details", list(f.Details)},
		{"more", each(f.More, func(s telling.Said) string { return s.Text })},
		{"sources", list(f.Sources)}, {"estimate", f.Estimate}, {"leads_to", known(f.Goes)},
	}
}
