package dataset

import (
	"go.yaml.in/yaml/v4"

	"parcours/careers"
	"parcours/careers/record"
)

func (d *decoder) role(f *record.Fields) *careers.Node {
	n := d.node(f, careers.Role)
	n.EntryByExperience = f.Text("entry-by-experience")
	n.Track = careers.TrackID(mayID(f, "track"))
	n.Asks = record.Inside(f, "asks", func(m *record.Fields) careers.Asks {
		return careers.Asks{Level: needLevel(m, "level"), Rule: record.Choice[careers.AskingRule](m, "rule"), Statement: statement(m)}
	})
	n.Also = record.Inside(f, "also", (*record.Fields).Titles)
	n.After = record.IDs[careers.TrackID](f, "after", careers.IsID)
	n.BuildsOn = record.IDs[careers.NodeID](f, "builds-on", careers.IsID)
	n.Interests = record.IDs[careers.InterestID](f, "interests", careers.IsID)
	n.InterestSources = record.IDs[careers.SourceID](f, "interests-sources", careers.IsSourceID)
	n.Profile = record.Inside(f, "riasec", profile)
	n.Fades = record.List(f, "fades", fade)
	n.WorksWith = record.List(f, "works-with", colleague)
	n.Certificates = record.List(f, "certificates", statement)
	f.Misplaced("course", "trainings")
	return n
}

func (d *decoder) training(f *record.Fields) *careers.Node {
	n := d.node(f, careers.Training)
	for _, name := range []string{"entry-by-experience", "track", "asks", "after", "builds-on", "fades", "interests", "interests-sources", "riasec", "works-with", "certificates", "also"} {
		f.Misplaced(name, "roles")
	}
	n.Course = record.NeedInside(f, "course", course)
	return n
}

// node decodes what roles and trainings share, with the steps that leave them.
func (d *decoder) node(f *record.Fields, kind careers.Kind) *careers.Node {
	n := &careers.Node{
		ID:       careers.NodeID(ownID(f)),
		Kind:     kind,
		Rank:     f.NeedNumber("rank", 0, rankLimit),
		Title:    f.NeedText("title"),
		Epicene:  f.Flag("epicene"),
		Name:     f.MayFit("name", careers.NameWidth),
		Middle:   f.Text("middle"),
		Short:    f.MayFit("short", careers.ShortWidth),
		Summary:  f.Text("summary"),
		Day:      record.Inside(f, "day", statement),
		Needs:    record.List(f, "skills", need),
		Pay:      record.List(f, "pay", pay),
		NoPay:    record.Inside(f, "no-pay", statement),
		WaysIn:   record.List(f, "ways-in", wayIn),
		NotFor:   record.List(f, "not-for-you", statement),
		Outlook:  record.List(f, "outlook", statement),
		Context:  record.List(f, "context", context),
		Codes:    record.List(f, "codes", code),
		Formerly: record.IDs[careers.NodeID](f, "formerly", careers.IsID),
	}
	d.tasks(f, n)
	d.Steps = append(d.Steps, record.List(f, "steps", func(f *record.Fields) *careers.Step { return d.step(f, n.ID) })...)
	d.placed(f, n, n.Subject())
	return n
}

// statement decodes what stands beside the other fields of an entry.
func statement(f *record.Fields) careers.Statement {
	s := words(f)
	f.NeedOwn(s.Text)
	sourced(f, s.Estimate, s.Sources)
	return s
}

// words are a statement of which anything may be absent.
func words(f *record.Fields) careers.Statement {
	return careers.Statement{Text: f.MayOwn(), Place: f.Text("place"), Estimate: f.Flag("estimate"), Sources: sources(f), Year: year(f)}
}

func year(f *record.Fields) int {
	year, _ := f.Number("year", firstYear, lastYear)
	return year
}

// profile is the kinds of interests by their letters.
func profile(f *record.Fields) careers.Profile {
	p := careers.Profile{Sources: sources(f), Estimate: f.Flag("estimate")}
	sourced(f, p.Estimate, p.Sources)
	f.Need("letters")
	isProfile := func(letters string) bool { _, ok := careers.ProfileOf(letters); return ok }
	p.Kinds, _ = careers.ProfileOf(formed(f, "letters", isProfile, "SA", "R", "CEI"))
	return p
}

func fade(f *record.Fields) careers.Fade {
	var fade careers.Fade
	skill, task := f.Get("skill"), f.Get("task")
	switch {
	case skill != nil && task != nil:
		f.Report(task, careers.Problem{Kind: careers.Excluding, Field: "task", Found: "skill", First: f.At(skill)})
	case skill != nil:
		fade.Skill = careers.SkillID(f.IDOf("skill", skill, careers.IsID))
	case task != nil:
		fade.Task = careers.TaskID(f.IDOf("task", task, careers.IsID))
	default:
		f.Missing("skill", "task")
	}
	fade.Statement = statement(f)
	return fade
}

func context(f *record.Fields) careers.Context {
	return careers.Context{About: record.NeedChoice[careers.Aspect](f, "about"), Statement: statement(f)}
}

func course(f *record.Fields) *careers.Course {
	c := &careers.Course{
		Asks:      levelOf(f, "asks"),
		Gives:     levelOf(f, "gives"),
		Older:     f.Get("level") != nil,
		WorkStudy: record.Choice[careers.WorkStudy](f, "work-study"),
		Length:    record.Inside(f, "length", statement),
		Entry:     record.Inside(f, "entry", statement),
		Diploma:   record.Inside(f, "diploma", statement),
		Cost:      record.Inside(f, "cost", statement),
	}
	if level := levelOf(f, "level"); c.Gives == 0 { // as the first edition spelt it
		c.Gives = level
	}
	f.Each("for", func(n *yaml.Node) { c.For = append(c.For, record.Chosen[careers.Audience](f.File, "for", n)) })
	c.Lengths = record.List(f, "years", func(m *record.Fields) careers.CourseLength {
		return careers.CourseLength{From: levelOf(m, "from"), Years: span(m)}
	})
	return c
}

func need(f *record.Fields) careers.Need {
	n := careers.Need{
		Essential: f.NeedWord("need", "optional", "essential") == 1,
		Estimate:  f.Flag("estimate"),
		As:        f.Text("as"),
		Skill:     careers.SkillID(f.ID("skill", careers.IsID)),
	}
	if at := f.Get("level"); at == nil || at.Kind != yaml.MappingNode { // one number for all
		n.Level, _ = f.Number("level", 1, 4)
		n.Entry, n.Senior = n.Level, n.Level
		return n
	}
	levels := record.Inside(f, "level", skillLevels)
	n.Entry, n.Level, n.Senior = levels[0], levels[1], levels[2]
	return n
}

// skillLevels returns the levels on taking a post, confirmed and senior.
func skillLevels(f *record.Fields) (levels [3]int) {
	before := 1
	for i, name := range []string{"entry", "confirmed", "senior"} {
		level := f.NeedNumber(name, 1, 4)
		if level != 0 && level < before {
			f.Report(f.Value(name), careers.Problem{Kind: careers.LowAboveHigh, Field: "level", Low: before, High: level})
		}
		levels[i], before = level, max(before, level)
	}
	return levels
}

func wayIn(f *record.Fields) careers.WayIn {
	return careers.WayIn{From: careers.NodeID(mayID(f, "from")), Statement: statement(f)}
}

func colleague(f *record.Fields) careers.Colleague {
	return careers.Colleague{Role: careers.NodeID(mayID(f, "role")), Statement: statement(f)}
}

func code(f *record.Fields) careers.Code {
	c := careers.Code{
		System:  careers.SystemID(f.ID("system", careers.IsID)),
		Version: f.Line("version"),
		Code:    f.NeedLine("code"),
		Label:   f.NeedLine("label"),
		Match:   record.NeedChoice[careers.Match](f, "match"),
		Sources: sources(f),
	}
	sourced(f, false, c.Sources)
	return c
}

// span returns the years whose ends stand beside the other fields.
func span(f *record.Fields) careers.Years {
	y := careers.Years{Estimate: f.Flag("estimate")}
	var low, high bool
	y.Low, low = f.Number("low", 0, yearsLimit)
	y.High, high = f.Number("high", 1, yearsLimit)
	switch {
	case !low:
		f.Missing("low")
	case !high && f.Value("low").Value == "0": // "0 or more" says nothing
		f.Missing("high")
	case high && y.High != 0 && y.Low > y.High:
		f.Report(f.Value("low"), careers.Problem{Kind: careers.LowAboveHigh, Field: "years", Low: y.Low, High: y.High})
	}
	return y
}

func (d *decoder) step(f *record.Fields, from careers.NodeID) *careers.Step {
	s := &careers.Step{
		From:     from,
		To:       careers.NodeID(f.ID("to", careers.IsID)),
		Kind:     record.NeedChoice[careers.StepKind](f, "kind"),
		Years:    record.Inside(f, "years", span),
		Why:      f.Text("why"),
		Quoted:   f.Flag("quoted"),
		Sources:  sources(f),
		Estimate: f.Flag("estimate"),
		Quiet:    f.Flag("quiet"),
	}
	if f.Get("main") != nil { // absent says nothing
		s.Main = careers.SideLine
		if f.Flag("main") {
			s.Main = careers.MainLine
		}
	}
	sourced(f, s.Estimate, s.Sources)
	d.placed(f, s)
	return s
}
