package cli

import "parcours/careers"

type listJSON struct {
	Dataset datasetJSON   `json:"dataset"`
	Nodes   []summaryJSON `json:"nodes"`
}

func listOf(x wire) listJSON { return listJSON{x.dataset(), each(x.g.Nodes(), x.summary)} }

// sheetJSON is everything about a node, with the sources it rests on.
type sheetJSON struct {
	Dataset datasetJSON  `json:"dataset"`
	Node    nodeJSON     `json:"node"`
	Sources []sourceJSON `json:"sources"`
}

type nodeJSON struct {
	summaryJSON
	Day               *statementJSON  `json:"day"`
	Tasks             []taskJSON      `json:"tasks"`
	Skills            []needJSON      `json:"skills"`
	Pay               []payJSON       `json:"pay"`
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
	ID string `json:"id"`
	statementJSON
}

// needJSON is a skill that a node asks for, or that a training gives.
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
	Level   *int           `json:"level"`
	Length  *statementJSON `json:"length"`
	Entry   *statementJSON `json:"entry"`
	Diploma *statementJSON `json:"diploma"`
	Cost    *statementJSON `json:"cost"`
}

func sheetOf(x wire, n *careers.Node) sheetJSON {
	j := nodeJSON{
		summaryJSON: x.summary(n), Day: x.optional(n.Day),
		Tasks:  each(n.Tasks, func(t careers.Task) taskJSON { return taskJSON{string(t.ID), x.statement(t.Statement)} }),
		Skills: each(n.Needs, x.need), Pay: x.pays(n.Pay), WaysIn: each(n.WaysIn, x.wayIn),
		NextSteps: each(x.g.Next(n.ID), x.step), PreviousSteps: each(x.g.Previous(n.ID), x.step),
		NotForYou: each(n.NotFor, x.statement), Outlook: each(n.Outlook, x.statement), Codes: each(n.Codes, code),
		EntryByExperience: x.text(n.EntryByExperience),
	}
	if c := n.Course; c != nil {
		j.Course = &courseJSON{known(c.Gives), x.optional(c.Length), x.optional(c.Entry), x.optional(c.Diploma), x.optional(c.Cost)}
	}
	return sheetJSON{x.dataset(), j, each(x.cited(n), x.source)}
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
	j := fadeJSON{statementJSON: x.statement(f.Statement)}
	if id := string(f.Skill); id != "" {
		j.Skill = &id
	}
	if id := string(f.Task); id != "" {
		j.Task = &id
	}
	return j
}

func (x wire) wayIn(way careers.WayIn) wayInJSON {
	j := wayInJSON{statementJSON: x.statement(way.Statement)}
	if way.From != "" {
		from := string(way.From)
		j.From = &from
	}
	return j
}

func code(c careers.Code) codeJSON {
	return codeJSON{c.System.String(), c.Version, c.Code, c.Label, c.Match.String(), ids(c.Sources)}
}

// cited lists what a node, its steps and its skills rest on, in dataset order.
func (x wire) cited(n *careers.Node) []*careers.Source {
	used := map[careers.SourceID]bool{}
	cite := func(sources []careers.SourceID) {
		for _, id := range sources {
			used[id] = true
		}
	}
	statements := append(append([]careers.Statement{n.Day}, n.NotFor...), n.Outlook...)
	if c := n.Course; c != nil {
		statements = append(statements, c.Length, c.Entry, c.Diploma, c.Cost)
	}
	for _, t := range n.Tasks {
		statements = append(statements, t.Statement)
	}
	for _, way := range n.WaysIn {
		statements = append(statements, way.Statement)
	}
	for _, s := range statements {
		cite(s.Sources)
	}
	for _, p := range n.Pay {
		used[p.Source] = true
	}
	for _, c := range n.Codes {
		cite(c.Sources)
	}
	for _, need := range n.Needs {
		cite(x.g.Skill(need.Skill).Sources)
	}
	for _, s := range append(append([]*careers.Step{}, x.g.Next(n.ID)...), x.g.Previous(n.ID)...) {
		cite(s.Sources)
	}
	return x.sourcesIn(used)
}

func (x wire) sourcesIn(used map[careers.SourceID]bool) []*careers.Source {
	var found []*careers.Source
	for _, s := range x.g.Sources() {
		if used[s.ID] {
			found = append(found, s)
		}
	}
	return found
}
