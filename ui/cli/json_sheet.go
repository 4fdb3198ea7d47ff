package cli

import (
	"slices"

	"parcours/careers"
	"parcours/ui/telling"
)

type listJSON struct {
	Dataset datasetJSON   `json:"dataset"`
	Nodes   []summaryJSON `json:"nodes"`
}

func listOf(x wire) listJSON { return listJSON{x.dataset(), each(x.g.Nodes(), x.summary)} }

// sheetJSON is everything about a node, with the sources it rests on.
type sheetJSON struct {
	Dataset  datasetJSON   `json:"dataset"`
	Node     nodeJSON      `json:"node"`
	Sections []sectionJSON `json:"sections"`
	Sources  []sourceJSON  `json:"sources"`
}

type nodeJSON struct {
	summaryJSON
	Also              []string        `json:"also"`
	Formerly          []string        `json:"formerly"`
	Day               *statementJSON  `json:"day"`
	Asks              *asksJSON       `json:"asks"`
	BuildsOn          []string        `json:"builds_on"`
	Lineage           []string        `json:"lineage"`
	Tasks             []taskJSON      `json:"tasks"`
	InheritedTasks    []taskJSON      `json:"inherited_tasks"`
	Skills            []askedJSON     `json:"skills"`
	Fades             []fadeJSON      `json:"fades"`
	Context           []contextJSON   `json:"context"`
	Certificates      []statementJSON `json:"certificates"`
	Interests         []interestJSON  `json:"interests"`
	InterestSources   []string        `json:"interest_sources"`
	Pay               []payJSON       `json:"pay"`
	NoPay             *statementJSON  `json:"no_pay"`
	WaysIn            []wayInJSON     `json:"ways_in"`
	NextSteps         []stepJSON      `json:"next_steps"`
	PreviousSteps     []stepJSON      `json:"previous_steps"`
	NotForYou         []statementJSON `json:"not_for_you"`
	Outlook           []statementJSON `json:"outlook"`
	Codes             []codeJSON      `json:"codes"`
	Course            *courseJSON     `json:"course"`
	EntryByExperience string          `json:"entry_by_experience"`
}

type taskJSON struct {
	ID    string   `json:"id"`
	Needs []string `json:"needs"`
	statementJSON
}

// asksJSON is the level of training that a role usually asks for.
type asksJSON struct {
	Level     int            `json:"level"`
	Name      string         `json:"name"`
	Statement *statementJSON `json:"statement"`
}

// contextJSON is one thing about how people work in a role.
type contextJSON struct {
	About string `json:"about"`
	statementJSON
}

type interestJSON struct {
	ID      string   `json:"id"`
	Text    string   `json:"text"`
	Sources []string `json:"sources"`
}

// askedJSON is a skill that a node asks for, or that a training gives.
type askedJSON struct {
	needJSON
	Levels levelsJSON `json:"levels"`
	// From is the role that hands the skill down, null for the node's own.
	From *string `json:"inherited_from"`
}

// levelsJSON is what is expected of people by experience.
type levelsJSON struct {
	Entry     *int `json:"entry"`
	Confirmed *int `json:"confirmed"`
	Senior    *int `json:"senior"`
}

// needJSON is a skill at one level.
type needJSON struct {
	Skill     string `json:"skill"`
	Name      string `json:"name"`
	Group     string `json:"group"`
	Essential bool   `json:"essential"`
	Level     *int   `json:"level"`
	Estimate  bool   `json:"estimate"`
}

type wayInJSON struct {
	From *string `json:"from"`
	statementJSON
}

type codeJSON struct {
	System  string   `json:"system"`
	Version string   `json:"version"`
	Code    string   `json:"code"`
	Label   string   `json:"label"`
	Match   string   `json:"match"`
	Sources []string `json:"sources"`
}

type courseJSON struct {
	Asks      *int           `json:"asks"`
	Gives     *int           `json:"gives"`
	For       []string       `json:"for"`
	WorkStudy string         `json:"work_study"`
	Lengths   []lengthJSON   `json:"lengths"`
	Length    *statementJSON `json:"length"`
	Entry     *statementJSON `json:"entry"`
	Diploma   *statementJSON `json:"diploma"`
	Cost      *statementJSON `json:"cost"`
}

// lengthJSON is how long a training takes someone who comes with a level.
type lengthJSON struct {
	From  *int       `json:"from"`
	Years *yearsJSON `json:"years"`
}

func sheetOf(x wire, n *careers.Node) sheetJSON {
	j := nodeJSON{
		summaryJSON: x.summary(n), Also: list(n.Also.In(x.w.Tag)), Formerly: ids(n.Formerly), Day: x.optional(n.Day), Asks: x.asks(n.Asks),
		BuildsOn: ids(n.BuildsOn), Lineage: ids(n.Lineage), Tasks: each(n.Tasks, x.task), InheritedTasks: each(n.Inherited, x.task),
		Skills: each(n.Needs, x.asked), Fades: each(n.Fades, x.fade), Context: each(n.Context, x.context),
		Certificates: each(n.Certificates, x.statement), Interests: each(n.Interests, x.interest), InterestSources: ids(n.InterestSources),
		Pay: x.pays(n.Pay), NoPay: x.optional(n.NoPay), WaysIn: each(n.WaysIn, x.wayIn),
		NextSteps: each(x.g.Next(n.ID), x.step), PreviousSteps: each(x.g.Previous(n.ID), x.step),
		NotForYou: each(n.NotFor, x.statement), Outlook: each(n.Outlook, x.statement), Codes: each(n.Codes, code),
		EntryByExperience: x.text(n.EntryByExperience),
	}
	if n.Course != nil {
		j.Course = x.course(n.Course)
	}
	told := telling.Node(x.g, x.w, n)
	return sheetJSON{x.dataset(), j, each(told.Sections, section), each(x.sourcesOf(told, n), x.source)}
}

func (x wire) course(c *careers.Course) *courseJSON {
	return &courseJSON{
		Asks: known(c.Asks), Gives: known(c.Gives), For: each(c.For, func(a careers.Audience) string { return snake(a.String()) }),
		WorkStudy: c.WorkStudy.String(),
		Lengths:   each(c.Lengths, func(l careers.CourseLength) lengthJSON { return lengthJSON{known(l.From), years(l.Years)} }),
		Length:    x.optional(c.Length), Entry: x.optional(c.Entry), Diploma: x.optional(c.Diploma), Cost: x.optional(c.Cost),
	}
}

// asks is null where no level is known.
func (x wire) asks(a careers.Asks) *asksJSON {
	if a.Level == 0 {
		return nil
	}
	level, _ := x.g.Level(a.Level) // one that the dataset does not name has no name
	return &asksJSON{a.Level, x.text(level.Name), x.optional(a.Statement)}
}

func (x wire) task(t careers.Task) taskJSON {
	return taskJSON{string(t.ID), ids(t.Needs), x.statement(t.Statement)}
}

func (x wire) context(c careers.Context) contextJSON {
	return contextJSON{snake(c.About.String()), x.statement(c.Statement)}
}

func (x wire) interest(id careers.InterestID) interestJSON {
	i := x.g.Interest(id)
	return interestJSON{string(i.ID), x.text(i.Text), ids(i.Sources)}
}

func (x wire) asked(n careers.Need) askedJSON {
	return askedJSON{x.need(n), levelsJSON{known(n.Entry), known(n.Level), known(n.Senior)}, orNull(n.From)}
}

func (x wire) need(n careers.Need) needJSON {
	s := x.g.Skill(n.Skill)
	return needJSON{string(s.ID), x.text(s.Name), s.Group.String(), n.Essential, known(n.Level), n.Estimate}
}

// fadeJSON is a skill or a task that one uses less.
type fadeJSON struct {
	Skill *string `json:"skill"`
	Task  *string `json:"task"`
	statementJSON
}

func (x wire) fade(f careers.Fade) fadeJSON {
	return fadeJSON{orNull(f.Skill), orNull(f.Task), x.statement(f.Statement)}
}

func (x wire) wayIn(way careers.WayIn) wayInJSON {
	return wayInJSON{orNull(way.From), x.statement(way.Statement)}
}

func code(c careers.Code) codeJSON {
	return codeJSON{c.System.String(), c.Version, c.Code, c.Label, c.Match.String(), ids(c.Sources)}
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

// sectionJSON is a section of the sheet as it is told to people: what they are told that has no
// field of its own yet stands here, too.
type sectionJSON struct {
	Topic  string      `json:"topic"`
	Title  string      `json:"title"`
	Groups []groupJSON `json:"groups"`
}

type groupJSON struct {
	Title string     `json:"title"`
	Facts []factJSON `json:"facts"`
}

type factJSON struct {
	Label    string   `json:"label"`
	Text     string   `json:"text"`
	Details  []string `json:"details"`
	More     []string `json:"more"`
	Sources  []string `json:"sources"`
	Estimate bool     `json:"estimate"`
	Goes     *string  `json:"leads_to"`
}

// topics are how JSON names the topics of a sheet.
func topics() []string {
	return []string{
		"in_short", "tasks", "skills", "pay", "working_life", "ways_in", "next_steps", "previous_steps", "not_for_you", "outlook", "codes", "sources",
	}
}

func section(s telling.Section) sectionJSON {
	return sectionJSON{topics()[s.Topic], s.Head, each(s.Groups, func(g telling.Group) groupJSON {
		return groupJSON{g.Title, each(g.Facts, func(f telling.Fact) factJSON {
			more := each(f.More, func(s telling.Said) string { return s.Text })
			return factJSON{f.Label, f.Text, list(f.Details), more, ids(f.Sources), f.Estimate, orNull(f.Goes)}
		})}
	})}
}
