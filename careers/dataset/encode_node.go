package dataset

import (
	"reflect"

	"parcours/careers"
)

func (e encoder) node(n *careers.Node) value {
	name, middle, short := n.GivenNames()
	v := value{fields: []pair{{"id", raw(n.ID)}, {"rank", zero(n.Rank)}}}.with(
		pair{"track", raw(n.Track)}, pair{"title", text(n.Title)}, pair{"epicene", flag(n.Epicene)},
		pair{"name", text(name)}, pair{"middle", text(middle)}, pair{"short", text(short)},
		pair{"also", titles(n.Also)}, pair{"formerly", idsOf(n.Formerly)},
		pair{"summary", text(n.Summary)}, pair{"day", stated(n.Day)},
		pair{"entry-by-experience", text(n.EntryByExperience)},
	)
	if n.Asks.Level > 0 {
		v = v.with(pair{"asks", behind(n.Asks.Statement, pair{"level", number(n.Asks.Level)}, pair{"rule", chosen(n.Asks.Rule, careers.LeastLevel)})})
	}
	if n.Course != nil {
		v.fields = append(v.fields, pair{"course", courseOf(n.Course)})
	}
	return v.with(
		pair{"after", idsOf(n.After)}, pair{"builds-on", idsOf(n.BuildsOn)},
		pair{"fades", listOf(n.Fades, func(f careers.Fade) value {
			return behind(f.Statement, pair{"skill", raw(f.Skill)}, pair{"task", raw(f.Task)})
		})},
		pair{"tasks", listOf(n.Tasks, e.task)},
		pair{"skills", needsOf(n.Needs)},
		pair{"pay", listOf(n.Pay, payOf)},
		pair{"no-pay", stated(n.NoPay)},
		pair{"ways-in", listOf(n.WaysIn, func(w careers.WayIn) value { return behind(w.Statement, pair{"from", raw(w.From)}) })},
		pair{"steps", listOf(e.g.Listed(n.ID), e.step)},
		pair{"not-for-you", listOf(n.NotFor, stated)},
		pair{"outlook", listOf(n.Outlook, stated)},
		pair{"works-with", listOf(n.WorksWith, func(c careers.Colleague) value { return behind(c.Statement, pair{"role", raw(c.Role)}) })},
		pair{"context", listOf(n.Context, func(c careers.Context) value { return behind(c.Statement, pair{"about", raw(c.About.String())}) })},
		pair{"certificates", listOf(n.Certificates, stated)},
		pair{"interests", idsOf(n.Interests)}, pair{"interests-sources", idsOf(n.InterestSources)},
		pair{"riasec", profileOf(n.Profile)},
		pair{"codes", listOf(n.Codes, codeOf)},
	)
}

// profileOf is zero where none is published.
func profileOf(p careers.Profile) value {
	if len(p.Kinds) == 0 {
		return value{}
	}
	return fields(pair{"letters", raw(p.Letters())}, pair{"sources", idsOf(p.Sources)}, pair{"estimate", flag(p.Estimate)})
}

// courseOf may be without any field, which is written "{}".
func courseOf(c *careers.Course) value {
	v := fields(pair{"asks", number(c.Asks)}, pair{"gives", number(c.Gives)},
		pair{"for", listOf(c.For, func(a careers.Audience) value { return raw(a.String()) })},
		pair{"work-study", chosen(c.WorkStudy, careers.NoWorkStudy)},
		pair{"years", listOf(c.Lengths, func(l careers.CourseLength) value {
			return fields(pair{"from", number(l.From)}).with(spanOf(l.Years).fields...)
		})},
		pair{"length", stated(c.Length)}, pair{"entry", stated(c.Entry)}, pair{"diploma", stated(c.Diploma)}, pair{"cost", stated(c.Cost)},
	)
	if v.isZero() {
		return raw("{}")
	}
	return v
}

// task is a shared one by its id.
func (e encoder) task(t careers.Task) value {
	if shared, ok := e.shared[t.ID]; ok && reflect.DeepEqual(shared, t) {
		return raw(t.ID)
	}
	return taskOf(t)
}

// needsOf leaves out what is handed down.
func needsOf(all []careers.Need) (v value) {
	for _, n := range all {
		if n.From != "" {
			continue
		}
		need := "optional"
		if n.Essential {
			need = "essential"
		}
		level := number(n.Level)
		if n.Entry != n.Level || n.Senior != n.Level {
			level = value{fields: []pair{{"entry", zero(n.Entry)}, {"confirmed", zero(n.Level)}, {"senior", zero(n.Senior)}}}
		}
		v.list = append(v.list, fields(
			pair{"skill", raw(n.Skill)}, pair{"need", raw(need)}, pair{"level", level}, pair{"as", text(n.As)}, pair{"estimate", flag(n.Estimate)},
		))
	}
	return v
}

func payOf(p careers.Pay) value {
	low, high, point := raw(p.Low.String()), raw(p.High.String()), value{}
	switch {
	case p.IsPoint():
		low, high, point = value{}, value{}, low
	case p.IsOpen():
		high = value{}
	}
	return fields(
		pair{"experience", raw(p.Experience.String())}, pair{"years", spanOf(p.Years)},
		pair{"point", point}, pair{"low", low}, pair{"high", high},
		pair{"per", chosen(p.Period, careers.Year)}, pair{"times", number(p.Times)},
		pair{"currency", currencyOf(p)}, pair{"net", flag(p.Net)}, pair{"for", number(p.For)},
		pair{"measure", text(p.Measure)}, pair{"of", text(p.Of)}, pair{"mark", text(p.Mark)}, pair{"place", text(p.Place)}, pair{"year", number(p.Year)},
		pair{"source", raw(p.Source)}, pair{"estimate", flag(p.Estimate)}, pair{"note", text(p.Note)},
	)
}

// currencyOf leaves out the one that needs no word.
func currencyOf(p careers.Pay) value {
	if p.Currency == euro {
		return value{}
	}
	return raw(p.Currency)
}

// step leaves out the years that follow from the training it leaves.
func (e encoder) step(s *careers.Step) value {
	years := s.Years
	if c := e.g.Node(s.From).Course; c != nil && years == c.Takes(c.Asks) {
		years = careers.Years{}
	}
	main := value{}
	switch s.Main {
	case careers.MainLine:
		main = flag(true)
	case careers.SideLine:
		main = raw("false")
	}
	return fields(
		pair{"to", raw(s.To)}, pair{"kind", raw(s.Kind.String())}, pair{"main", main}, pair{"years", spanOf(years)},
		pair{"why", text(s.Why)}, pair{"quoted", flag(s.Quoted)}, pair{"quiet", flag(s.Quiet)},
		pair{"sources", idsOf(s.Sources)}, pair{"estimate", flag(s.Estimate)},
	)
}

func codeOf(c careers.Code) value {
	return fields(
		pair{"system", raw(c.System)}, pair{"version", line(c.Version)}, pair{"code", line(c.Code)}, pair{"label", line(c.Label)},
		pair{"match", raw(c.Match.String())}, pair{"sources", idsOf(c.Sources)},
	)
}
