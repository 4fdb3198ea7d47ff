package plain

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// comparison gathers the page on several nodes, of which the others are
// compared with the first.
type comparison struct {
	sheet
	nodes []*careers.Node
}

// Compare lays a node beside one or more others: what changes for someone who
// goes from the first to each of the others. All are in the graph.
func Compare(g *careers.Graph, w *i18n.Words, ids ...careers.NodeID) *Page {
	c := comparison{sheet: sheet{g: g, w: w}}
	for _, id := range ids {
		c.nodes = append(c.nodes, g.Node(id))
	}
	for i, add := range []func(){c.short, c.years, c.skills, c.tasks, c.pay, c.waysIn, c.courses} {
		c.head(w.Compare.Heads[i])
		before := len(c.Lines)
		add()
		if len(c.Lines) == before {
			c.Lines = c.Lines[:before-1]
		}
	}
	c.sources()
	return &c.Page
}

func (c *comparison) name(n *careers.Node) string { return n.Name.In(c.w.Tag) }

func (c *comparison) short() {
	for _, n := range c.nodes {
		kind := c.w.Plain.Under(capital(kind(c.w, n)), column(c.g, n.Rank, c.w))
		c.fact(Line{Text: joined(sentence(n.Title.In(c.w.Tag)), sentence(kind), n.Summary.In(c.w.Tag)), Goes: n.ID})
	}
}

// years says how long the quickest way to each of the others takes, and back
// where there is none that way.
func (c *comparison) years() {
	known := false
	for i, from := range c.nodes {
		for _, to := range c.nodes[i+1:] {
			there, ok := c.g.Between(from.ID, to.ID)
			c.way(from, to, there, ok)
			known = known || ok
			if back, returns := c.g.Between(to.ID, from.ID); !ok && returns {
				c.way(to, from, back, true)
				known = true
			}
		}
	}
	if known {
		c.note(c.w.Compare.OtherWays)
	}
}

func (c *comparison) way(from, to *careers.Node, way careers.Between, known bool) {
	label := c.w.Plain.FromTo(c.name(from), c.name(to))
	line := Line{Goes: to.ID}
	if !known {
		line.Text = c.w.Units.Colon(label, c.w.Compare.NoWay)
		c.fact(line)
		return
	}
	text := phrase.Years(c.w, way.Years)
	if text == "" {
		text = c.w.Compare.YearsUnknown
	} else if way.Unknown > 0 {
		text += ", " + c.w.Compare.SomeUnknown
	}
	why := ""
	if len(way.Via) > 0 {
		text += ", " + c.w.Compare.Via(c.w.Units.List(c.names(way.Via)))
	} else if s := c.g.Step(from.ID, to.ID); s != nil {
		text += ", " + c.w.Facts.StepKind[s.Kind]
		why = c.why(s)
		line.Sources = s.Sources
	}
	line.Text = joined(sentence(c.w.Units.Colon(label, text)), why)
	c.fact(line)
}

func (c *comparison) names(ids []careers.NodeID) (names []string) {
	for _, id := range ids {
		names = append(names, c.name(c.g.Node(id)))
	}
	return names
}

func (c *comparison) skills() {
	if whose := phrase.OfConfirmed(c.w, c.nodes...); whose != "" {
		c.note(whose)
	}
	for _, d := range careers.CompareEach(c.nodes[0], c.nodes[1:]...) {
		c.sub(c.w.Compare.Towards(c.name(d.To)))
		c.silent(d, func(n *careers.Node) bool { return len(n.Needs) == 0 }, c.w.Compare.NoSkills)
		for _, change := range d.Skills {
			c.fact(Line{Text: c.skillChange(change), Skill: change.Skill, Sources: c.g.Skill(change.Skill).Sources})
		}
		if len(d.Skills) > 0 {
			c.nothing(func(are careers.Change) bool { return len(d.SkillsThat(are)) == 0 }, careers.Gained, careers.Deeper, careers.Kept, careers.UsedLess, careers.NotListed)
		}
	}
}

// skillChange is "deeper: Architecture, works alone, level 3 of 4, before level 2".
func (c *comparison) skillChange(s careers.SkillChange) string {
	w := c.w.Compare
	text := c.g.Skill(s.Skill).Name.In(c.w.Tag)
	need := s.To
	if need.Skill == "" {
		need = s.From
	}
	if l := level(c.w, need); l != "" {
		text += ", " + l
	}
	if s.To.Skill != "" && s.From.Level > 0 && s.From.Level != s.To.Level {
		text += ", " + c.w.Plain.Before(c.w.Plain.LevelOf4(s.From.Level))
	}
	if s.Shallower() {
		text += ", " + w.LessDeep
	}
	if !need.Essential {
		text += ", " + w.Optional
	}
	if s.Fade != nil {
		text += ", " + phrase.Statement(c.w, s.Fade.Statement)
	}
	return c.w.Units.Colon(w.Changes[s.Change], text)
}

// nothing says so for each change that there is none of.
func (c *comparison) nothing(none func(careers.Change) bool, changes ...careers.Change) {
	for _, change := range changes {
		if none(change) {
			c.note(c.w.Units.Colon(c.w.Compare.Changes[change], c.w.Compare.Nothing))
		}
	}
}

func (c *comparison) silent(d careers.Difference, empty func(*careers.Node) bool, say func(string) string) {
	for _, n := range []*careers.Node{d.From, d.To} {
		if empty(n) {
			c.note(say(c.name(n)))
		}
	}
}

func (c *comparison) tasks() {
	w := c.w.Compare
	for _, d := range careers.CompareEach(c.nodes[0], c.nodes[1:]...) {
		c.sub(w.Towards(c.name(d.To)))
		c.silent(d, func(n *careers.Node) bool { return len(n.Tasks) == 0 }, w.NoTasks)
		for _, change := range d.Tasks {
			task := change.To
			if task == nil {
				task = change.From
			}
			text := c.w.Units.Colon(w.Changes[change.Change], task.Text.In(c.w.Tag))
			if change.Fade != nil {
				text = joined(c.based(text, task.Sources, task.Estimate), c.based(change.Fade.Text.In(c.w.Tag), change.Fade.Sources, change.Fade.Estimate))
				c.fact(Line{Text: text, Sources: slices.Concat(task.Sources, change.Fade.Sources)})
				continue
			}
			if change.Change == careers.Kept && change.From != nil && change.From.Text != change.To.Text {
				text = joined(c.based(text, task.Sources, task.Estimate), c.based(
					w.InWordsOf(c.name(d.From), change.From.Text.In(c.w.Tag)), change.From.Sources, change.From.Estimate))
				c.fact(Line{Text: text, Sources: slices.Concat(task.Sources, change.From.Sources)})
				continue
			}
			c.fact(Line{Text: c.based(text, task.Sources, task.Estimate), Sources: task.Sources})
		}
		if len(d.Tasks) > 0 {
			c.nothing(func(are careers.Change) bool { return len(d.TasksThat(are)) == 0 }, careers.Gained, careers.Kept, careers.UsedLess, careers.NotListed)
		}
	}
}

// pay gives the figures that stand for each node, then what one yardstick says
// of all of them at the same levels.
func (c *comparison) pay() {
	headlines := make([][]careers.Pay, len(c.nodes))
	for i, n := range c.nodes {
		headlines[i] = phrase.Headline(n)
	}
	c.figures(headlines)
	for _, alike := range c.g.AlikePay(c.nodes...) {
		var said [][]careers.Pay
		for _, of := range alike.Pay {
			said = append(said, phrase.Values(of))
		}
		if !slices.EqualFunc(said, headlines, slices.Equal[[]careers.Pay]) {
			c.sub(c.w.Compare.Alike(string(said[0][0].Source)))
			c.figures(said)
		}
	}
}

// figures lists figures by node, and warns of what keeps them apart.
func (c *comparison) figures(by [][]careers.Pay) {
	var from []string
	apart, unlike := false, false
	first := slices.Concat(by...)
	for i, figures := range by {
		c.sub(c.name(c.nodes[i]))
		if len(figures) == 0 {
			c.note(phrase.NoPay(c.w, c.nodes[i]))
		}
		for _, p := range figures {
			c.fact(Line{Text: phrase.Level(c.w, p) + " " + c.figure(p), Sources: basis(p)})
			if id := string(p.Source); !slices.Contains(from, id) {
				from = append(from, id)
			}
			apart = apart || p.Yardstick() != first[0].Yardstick()
			unlike = unlike || p.Measure != first[0].Measure
		}
	}
	switch {
	case apart && len(from) > 1:
		c.note(c.w.Compare.Unlike(strings.Join(from, ", ")))
	case apart || unlike:
		c.note(c.w.Compare.OtherMeasures)
	}
}

func (c *comparison) waysIn() {
	for _, n := range c.nodes {
		c.sub(c.name(n))
		if len(n.WaysIn) == 0 && n.EntryByExperience.IsZero() {
			c.note(c.w.Compare.NoWayIn)
			continue
		}
		c.node = n
		c.listWaysIn()
	}
}

func (c *comparison) courses() {
	if !slices.ContainsFunc(c.nodes, func(n *careers.Node) bool { return n.Course != nil }) {
		return
	}
	for _, n := range c.nodes {
		c.sub(c.name(n))
		if n.Course == nil {
			c.note(c.w.Compare.NotACourse)
			continue
		}
		c.particulars(phrase.Admission(c.w, c.g, n.Course))
	}
}
