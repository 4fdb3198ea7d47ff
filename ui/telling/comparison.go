package telling

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// The topics of a comparison, in its order.
const (
	CompareShort Topic = iota
	CompareYears
	CompareSkills
	CompareTasks
	ComparePay
	CompareWays
	CompareCourse
	CompareSources
)

// Comparison lays nodes beside each other: what each is, the ways between them, what changes
// for someone who goes from the first to each of the others, what they pay, how one gets in.
// Each group says which node it is about.
func Comparison(g *careers.Graph, w *i18n.Words, nodes ...*careers.Node) *Page {
	c := comparison{teller{g, w}, nodes, &Page{Title: w.Compare.Name}}
	c.add(CompareShort, c.each(false, c.short)...)
	c.years()
	c.changes(CompareSkills, c.skillChanges)
	if s := c.page.Section(CompareSkills); s != nil {
		s.Notes = asides(phrase.OfConfirmed(w, nodes...))
	}
	c.changes(CompareTasks, c.taskChanges)
	c.pay()
	c.add(CompareWays, c.each(true, c.entries)...)
	if slices.ContainsFunc(nodes, func(n *careers.Node) bool { return n.Course != nil }) {
		c.add(CompareCourse, c.each(true, c.course)...)
	}
	c.add(CompareSources, facts(c.sources(c.page)...))
	return c.page
}

type comparison struct {
	teller
	nodes []*careers.Node
	page  *Page
}

func (c comparison) add(topic Topic, groups ...Group) {
	c.page.add(topic, c.w.Compare.Heads[topic], groups...)
}

// each is a group about each node, under its name where it is titled.
func (c comparison) each(titled bool, tell func(*careers.Node) Group) (groups []Group) {
	for i, n := range c.nodes {
		group := tell(n)
		group.Of = i
		if titled {
			group.Title = c.name(n)
		}
		groups = append(groups, group)
	}
	return groups
}

func (c comparison) short(n *careers.Node) Group {
	kind := phrase.Capital(phrase.Kind(c.w, n))
	return facts(Fact{
		Form: Summary, Label: c.text(n.Title), Text: c.text(n.Summary), Goes: n.ID,
		Details: []string{c.w.Plain.Under(kind, phrase.ColumnTold(c.w, c.g, n.Rank))},
	})
}

// years says how long the quickest way from each node to those after it takes, and
// back where there is none that way but one this way.
func (c comparison) years() {
	group := Group{Of: All}
	known := false
	for i, from := range c.nodes {
		for _, to := range c.nodes[i+1:] {
			there, ok := c.g.Between(from.ID, to.ID)
			group.Facts = append(group.Facts, c.way(from, to, there, ok))
			known = known || ok
			if back, returns := c.g.Between(to.ID, from.ID); !ok && returns {
				group.Facts = append(group.Facts, c.way(to, from, back, true))
				known = true
			}
		}
	}
	if known {
		group.After = asides(c.w.Compare.OtherWays)
	}
	c.add(CompareYears, group)
}

func (c comparison) way(from, to *careers.Node, way careers.Between, known bool) Fact {
	f := Fact{Form: Way, Label: c.w.Plain.FromTo(c.name(from), c.name(to)), Ends: [2]string{c.name(from), c.name(to)}, Goes: to.ID}
	if !known {
		f.Text = c.w.Compare.NoWay
		if s := c.g.Step(from.ID, to.ID); s != nil { // one that nobody plans with
			f.Text, f.More, f.Sources = c.w.Facts.StepKind[s.Kind], c.why(s), s.Sources
		} else if back := c.g.Step(to.ID, from.ID); back != nil && c.g.AreNear(from.ID, to.ID) { // as the entry of one of the two has it
			f.Text, f.More, f.Sources = c.w.Compare.NearFrom(c.name(to)), c.why(back), back.Sources
		}
		return f
	}
	f.Text = phrase.Years(c.w, way.Years)
	if f.Text == "" {
		f.Text = c.w.Route.AfterUnknown
	}
	if len(way.Via) > 0 {
		var via []string
		for _, id := range way.Via {
			via = append(via, c.name(c.g.Node(id)))
		}
		f.Details = []string{c.w.Compare.Via(c.w.Units.List(via))}
	} else if s := c.g.Step(from.ID, to.ID); s != nil {
		f.Details, f.More, f.Sources = []string{c.w.Facts.StepKind[s.Kind]}, c.why(s), s.Sources
	}
	if way.Unknown > 0 && way.Years.Known() {
		f.Details = append(f.Details, c.w.Compare.SomeUnknown)
	}
	return f
}

// changes tells, of each node but the first, what is other there. Where the dataset lists
// nothing for one of two nodes, nothing follows from the list of the other.
func (c comparison) changes(topic Topic, tell func(careers.Difference) (Group, func(*careers.Node) string)) {
	var groups []Group
	for i, d := range c.g.CompareEach(c.nodes[0], c.nodes[1:]...) {
		group, silence := tell(d)
		for _, n := range []*careers.Node{d.From, d.To} {
			if said := silence(n); said != "" {
				group.Notes = append(group.Notes, Said{Text: said})
			}
		}
		if len(group.Notes) > 0 {
			group.Facts = nil
		}
		group.Title, group.Of = c.w.Compare.Towards(c.name(d.To)), i+1
		for change := careers.Gained; change <= careers.NotListed && len(group.Facts) > 0; change++ {
			if group.MayHave(change) && len(group.That(change)) == 0 {
				group.After = append(group.After, Said{Label: c.w.Compare.Changes[change], Text: c.w.Compare.Nothing})
			}
		}
		groups = append(groups, group)
	}
	c.add(topic, groups...)
}

func (c comparison) skillChanges(d careers.Difference) (Group, func(*careers.Node) string) {
	var group Group
	for _, s := range d.Skills {
		f := Fact{Form: Change, Change: s.Change, Label: c.w.Compare.Changes[s.Change], From: s.From, Need: s.To, Skill: c.g.Skill(s.Skill)}
		f.Text, f.Sources, f.Estimate = c.text(f.Skill.Name), f.Skill.Sources, s.IsEstimate()
		need, of := s.To, d.To
		if need.Skill == "" {
			need, of = s.From, d.From
		}
		if !need.Essential && of.NamesEssentials() {
			f.Details = append(f.Details, c.w.Facts.Optional)
		}
		if s.Change == careers.NotListed && s.From.Skill == "" {
			f.Details = append(f.Details, c.w.Compare.Unrated(c.name(d.From)))
		}
		if s.Shallower() {
			f.Details = append(f.Details, c.w.Compare.LessDeep)
		}
		f.More = c.reason(s.Fade)
		group.Facts = append(group.Facts, f)
	}
	return group, c.silence(func(n *careers.Node) int { return len(n.Needs) }, c.w.Compare.NoSkills)
}

// reason is why something is used less, nothing for other changes.
func (c comparison) reason(f *careers.Fade) []Said {
	if f == nil {
		return nil
	}
	return []Said{{Role: Reason, Text: phrase.Placed(c.w, f.Statement), Sources: f.Sources, Estimate: f.Estimate}}
}

func (c comparison) taskChanges(d careers.Difference) (Group, func(*careers.Node) string) {
	var group Group
	for _, change := range d.Tasks {
		task := change.To
		if task == nil {
			task = change.From
		}
		f := c.statement(Change, c.w.Compare.Changes[change.Change], task.Statement, c.text(task.Text))
		f.Change, f.Task, f.More = change.Change, task, c.reason(change.Fade)
		if own := change.From; change.Change == careers.Kept && own != nil && own.Text != task.Text {
			f.More = append(f.More, Said{Role: Words, Text: c.w.Units.Colon(c.name(d.From), c.text(own.Text)), Sources: own.Sources, Estimate: own.Estimate})
		}
		group.Facts = append(group.Facts, f)
	}
	return group, c.silence(func(n *careers.Node) int { return len(n.Tasks) }, c.w.Compare.NoTasks)
}

func (c comparison) silence(listed func(*careers.Node) int, say func(string) string) func(*careers.Node) string {
	return func(n *careers.Node) string {
		if listed(n) > 0 {
			return ""
		}
		return say(c.name(n))
	}
}

// pay gives the figures that stand for each node, then what one yardstick says
// of all of them at the same levels, under its title.
func (c comparison) pay() {
	headlines := make([][]careers.Pay, len(c.nodes))
	for i, n := range c.nodes {
		headlines[i] = phrase.Headline(n)
	}
	if !slices.ContainsFunc(c.nodes, func(n *careers.Node) bool { return n.Kind == careers.Role || len(n.Pay) > 0 }) {
		return
	}
	groups := c.figuresOf(headlines)
	for _, alike := range c.g.AlikePay(c.nodes...) {
		var said [][]careers.Pay
		for _, of := range alike.Pay {
			said = append(said, phrase.Values(of))
		}
		if !slices.EqualFunc(said, headlines, slices.Equal[[]careers.Pay]) {
			set := c.figuresOf(said)
			set[0].Over = c.w.Compare.Alike(string(said[0][0].Source))
			groups = append(groups, set...)
		}
	}
	c.add(ComparePay, groups...)
}

// figuresOf is figures node by node, with what keeps them apart below the last.
func (c comparison) figuresOf(by [][]careers.Pay) (groups []Group) {
	var from []string
	apart, unlike, units := false, false, false
	all := slices.Concat(by...)
	for i, figures := range by {
		group := c.figures(figures)
		if len(figures) == 0 {
			group = c.noPay(c.nodes[i])
		}
		group.Of, group.Title = i, c.name(c.nodes[i])
		groups = append(groups, group)
		for _, p := range figures {
			if id := string(p.Source); id != "" && !slices.Contains(from, id) {
				from = append(from, id)
			}
			units = units || !phrase.InOneUnit(p, all[0])
			apart = apart || p.Yardstick() != all[0].Yardstick()
			unlike = unlike || p.Measure != all[0].Measure
		}
	}
	last := &groups[len(groups)-1]
	switch {
	case len(by) < 2:
	case units:
		last.After = asides(c.w.Compare.OtherUnits)
	case apart && len(from) > 1:
		last.After = []Said{{Text: c.w.Compare.Unlike(strings.Join(from, ", ")), Short: c.w.Compare.UnlikeShort}}
	case apart || unlike:
		last.After = asides(c.w.Compare.OtherMeasures)
	}
	return groups
}

func (c comparison) entries(n *careers.Node) Group {
	if all := c.waysIn(n); len(all) > 0 {
		return facts(all...)
	}
	return Group{Notes: asides(c.w.Compare.NoWayIn)}
}

func (c comparison) course(n *careers.Node) Group {
	if n.Course == nil {
		return Group{Notes: asides(c.w.Compare.NotACourse)}
	}
	return facts(c.admission(n.Course)...)
}
