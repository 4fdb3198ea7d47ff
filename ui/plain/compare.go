package plain

import (
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
		c.fact(Line{Text: joined(sentence(n.Title.In(c.w.Tag)), n.Summary.In(c.w.Tag)), Goes: n.ID})
	}
}

// years says how long the quickest way to each of the others takes.
func (c *comparison) years() {
	w := c.w.Compare
	for _, to := range c.nodes[1:] {
		label := w.Towards(c.name(to))
		way, ok := c.g.Between(c.nodes[0].ID, to.ID)
		if !ok {
			c.fact(Line{Text: c.w.Units.Colon(label, w.NoWay), Goes: to.ID})
			continue
		}
		text := phrase.Years(c.w, way.Years)
		if text == "" {
			text = w.YearsUnknown
		} else if way.Unknown > 0 {
			text += ", " + w.SomeUnknown
		}
		if len(way.Via) > 0 {
			var via []string
			for _, id := range way.Via {
				via = append(via, c.name(c.g.Node(id)))
			}
			text += ", " + w.Via(c.w.Units.List(via))
		}
		c.fact(Line{Text: c.w.Units.Colon(label, text), Goes: to.ID})
	}
	c.note(w.OtherWays)
}

func (c *comparison) skills() {
	for _, d := range careers.CompareEach(c.nodes[0], c.nodes[1:]...) {
		c.sub(c.w.Compare.Towards(c.name(d.To)))
		c.silent(d, func(n *careers.Node) bool { return len(n.Needs) == 0 }, c.w.Compare.NoSkills)
		for _, change := range d.Skills {
			c.fact(Line{Text: c.skillChange(change), Skill: change.Skill, Sources: c.g.Skill(change.Skill).Sources})
		}
	}
}

// skillChange is "deeper: Architecture, works alone, level 3 of 4, before level 2".
func (c *comparison) skillChange(s careers.SkillChange) string {
	w := c.w.Compare
	text := c.g.Skill(s.Skill).Name.In(c.w.Tag)
	need := s.To
	if s.Change == careers.LeftBehind {
		need = s.From
	}
	if l := level(c.w, need); l != "" {
		text += ", " + l
	}
	if s.Change != careers.Gained && s.Change != careers.LeftBehind && s.From.Level > 0 && s.From.Level != s.To.Level {
		text += ", " + c.w.Plain.Before(c.w.Plain.LevelOf4(s.From.Level))
	}
	if s.Shallower() {
		text += ", " + w.LessDeep
	}
	if !need.Essential {
		text += ", " + w.Optional
	}
	return c.w.Units.Colon(w.Changes[s.Change], text)
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
			if change.Change == careers.Kept && change.From.Text != change.To.Text {
				text = joined(sentence(text), w.InWordsOf(c.name(d.From), change.From.Text.In(c.w.Tag)))
			}
			c.fact(Line{Text: c.based(text, task.Sources, task.Estimate), Sources: task.Sources})
		}
	}
}

// pay gives the figures that stand for each node, and warns where they are of
// different sources.
func (c *comparison) pay() {
	var sources []string
	for _, n := range c.nodes {
		c.sub(c.name(n))
		figures := phrase.Headline(n)
		if len(figures) == 0 {
			c.note(c.w.Facts.NoPay)
		}
		for _, p := range figures {
			text := phrase.Level(c.w, p) + " " + c.figure(p)
			c.fact(Line{Text: text, Sources: basis(p)})
			if id := string(p.Source); !strings.Contains(" "+strings.Join(sources, " ")+" ", " "+id+" ") {
				sources = append(sources, id)
			}
		}
	}
	if len(sources) > 1 {
		c.note(c.w.Compare.Unlike(strings.Join(sources, ", ")))
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
	for _, n := range c.nodes {
		if n.Course != nil {
			c.sub(c.name(n))
			c.course(n.Course)
		}
	}
}
