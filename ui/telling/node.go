package telling

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Node is everything about a node of g, section by section in the order of
// its sheet, and at the end what it all rests on.
func Node(g *careers.Graph, w *i18n.Words, n *careers.Node) *Page {
	t := teller{g, w}
	p := &Page{Title: t.text(n.Title), Kind: phrase.Kind(w, n), Column: phrase.Column(w, g, n.Rank)}
	if p.Column != "" {
		p.Column = phrase.ColumnTold(w, g, n.Rank)
	}
	head := w.Sheet.Heads
	short := p.add(InShort, head[InShort], facts(t.summary(n)...), facts(t.inShort(n)...))
	if short != nil && p.Column != "" {
		short.Notes = append(short.Notes, asides(phrase.Inferred(w, g, careers.InferredOrder, careers.InferredTracks)...)...)
	}
	p.add(Tasks, head[Tasks], t.tasks(n)...)
	t.skills(p, n)
	t.shares(p.add(Pay, head[Pay], t.pay(n)...), n)
	p.add(Life, head[Life], facts(t.workingLife(n)...))
	p.add(WaysIn, head[WaysIn], facts(t.waysIn(n)...))
	p.add(Next, head[Next], facts(t.next(n)...))
	p.add(Before, head[Before], facts(t.before(n)...))
	if s := p.add(Near, head[Near], facts(t.near(n)...), t.nearBy(n)); s != nil {
		s.Notes = asides(phrase.Inferred(w, g, careers.InferredNearness)...)
	}
	p.add(NotFor, head[NotFor], facts(t.statements(n.NotFor)...))
	p.add(Outlook, head[Outlook], facts(t.statements(n.Outlook)...))
	p.add(Codes, head[Codes], facts(t.codes(n)...))
	p.restSummary(g.IsImported())
	p.add(Sources, head[Sources], facts(t.sources(p)...))
	return p
}

// Standing is what a node is and where it stands: "role · First job".
func (p *Page) Standing() string {
	if p.Column == "" || strings.EqualFold(p.Column, p.Kind) {
		return p.Kind
	}
	return p.Kind + " · " + p.Column
}

// summary is the sentence that sums a node up, where the dataset has one.
func (t teller) summary(n *careers.Node) []Fact {
	if n.Summary.IsZero() {
		return nil
	}
	return []Fact{{Form: Summary, Text: phrase.Text(t.w, n.Summary)}}
}

// restSummary has the summary rest on what all statements rest on: where that is one source on
// that, else on what the lines name, unless a register wrote it.
func (p *Page) restSummary(isImported bool) {
	short := p.Section(InShort).Facts()
	if len(short) == 0 || short[0].Form != Summary {
		return
	}
	f := &p.Section(InShort).Groups[0].Facts[0]
	if on, isOne := p.oneSource(); isOne {
		f.Sources = on
	} else {
		f.SumsUp = !isImported
	}
}

// oneSource is what all statements rest on; false where they rest on several or are estimates.
func (p *Page) oneSource() (on []careers.SourceID, isOne bool) {
	for _, topic := range []Topic{Tasks, Skills, Life, WaysIn, NotFor, Outlook} {
		for _, f := range p.Section(topic).Facts() {
			if f.Estimate || len(f.Sources) != 1 && f.Form == Statement || len(on) > 0 && len(f.Sources) > 0 && !slices.Equal(f.Sources, on) {
				return nil, false
			}
			if len(f.Sources) > 0 {
				on = f.Sources
			}
		}
	}
	return on, true
}

func (t teller) statements(all []careers.Statement) (told []Fact) {
	for _, s := range all {
		f := t.statement(Statement, "", s, phrase.Placed(t.w, s))
		f.Year = s.Year
		told = append(told, f)
	}
	return told
}

func (t teller) tasks(n *careers.Node) []Group {
	var own []Fact
	for i := range n.Tasks {
		task := &n.Tasks[i]
		f := t.statement(Statement, "", task.Statement, phrase.Placed(t.w, task.Statement))
		f.Task = task
		if takes := t.takes(*task); takes != "" {
			f.More = []Said{{Role: Takes, Text: takes}}
		}
		own = append(own, f)
	}
	return []Group{
		facts(append(own, t.keptTasks(n)...)...),
		t.less(n, func(f careers.Fade) bool { return f.Task != "" }),
	}
}

// takes names the skills that a task takes, "" where the dataset does not say.
func (t teller) takes(task careers.Task) string {
	if len(task.Needs) == 0 {
		return ""
	}
	return t.w.Units.Colon(t.w.Sheet.Takes, strings.Join(t.skillNames(task.Needs), ", "))
}

func (t teller) skillNames(ids []careers.SkillID) (names []string) {
	for _, id := range ids {
		names = append(names, t.text(t.g.Skill(id).Name))
	}
	return names
}

// keptTasks say, role by role, what people go on doing of what a role grows out
// of: "Et tout ce que fait : Dév. back-end (10 tâches)".
func (t teller) keptTasks(n *careers.Node) (all []Fact) {
	does := map[careers.TaskID]bool{}
	for _, tasks := range [][]careers.Task{n.Tasks, n.Inherited} {
		for _, task := range tasks {
			does[task.ID] = true
		}
	}
	for _, id := range n.Lineage {
		base, kept := t.g.Node(id), 0
		for _, task := range base.Tasks {
			if does[task.ID] {
				kept++
			}
		}
		if kept > 0 {
			all = append(all, Fact{Form: Kept, Text: t.w.Sheet.KeptTasks(t.name(base), kept, len(base.Tasks)), Goes: id})
		}
	}
	return all
}

// less names what people use less in a role than in those it grows out of, each with
// the reason.
func (t teller) less(n *careers.Node, counts func(careers.Fade) bool) Group {
	less := Group{Of: All, Title: t.w.Route.UsedLess}
	for _, f := range n.Fades {
		if counts(f) {
			less.Facts = append(less.Facts, t.statement(Less, phrase.Faded(t.w, t.g, n, f), f.Statement, phrase.Dated(t.w, f.Statement)))
		}
	}
	return less
}

func (t teller) waysIn(n *careers.Node) (all []Fact) {
	if !n.EntryByExperience.IsZero() {
		all = append(all, Fact{Form: Summary, Text: t.text(n.EntryByExperience)})
	}
	for _, way := range n.WaysIn {
		f := t.statement(Statement, "", way.Statement, phrase.Dated(t.w, way.Statement))
		if from := t.g.Node(way.From); from != nil {
			f.Goes, f.Short = from.ID, t.name(from)
		}
		all = append(all, f)
	}
	return all
}

// near are the nodes that a register calls related, by name alone: it tells no way to them.
func (t teller) near(n *careers.Node) (all []Fact) {
	for _, s := range t.g.Near(n.ID) {
		all = append(all, t.neighbour(s, s.To))
	}
	return all
}

// nearBy are the nodes whose entry in a register names this one, which does not name them.
func (t teller) nearBy(n *careers.Node) Group {
	named := facts()
	named.Title = t.w.Sheet.NearBy
	for _, s := range t.g.NearBy(n.ID) {
		named.Facts = append(named.Facts, t.neighbour(s, s.From))
	}
	return named
}

func (t teller) neighbour(s *careers.Step, id careers.NodeID) Fact {
	n := t.g.Node(id)
	return Fact{Form: Neighbour, Text: t.text(n.Title), Short: t.name(n), Goes: n.ID, Sources: s.Sources, Estimate: s.Estimate}
}

func (t teller) next(n *careers.Node) (all []Fact) {
	for _, s := range t.g.Next(n.ID) {
		to := t.g.Node(s.To)
		f := t.step(s, to, phrase.Leaving(t.w, t.g, s))
		if warning := phrase.Fall(t.w, n, to); warning != "" {
			f.More = append(f.More, Said{Role: Warning, Text: warning})
		}
		all = append(all, f)
	}
	return all
}

func (t teller) before(n *careers.Node) (all []Fact) {
	for _, s := range t.g.Previous(n.ID) {
		all = append(all, t.step(s, t.g.Node(s.From), phrase.ComingFrom(t.w, t.g, s)))
	}
	return all
}

// step is a step by the node at its other end, with when people take it.
func (t teller) step(s *careers.Step, other *careers.Node, when string) Fact {
	f := Fact{
		Form: Step, Text: t.text(other.Title), Short: t.name(other), Goes: other.ID, Details: []string{t.w.Facts.StepKind[s.Kind]},
		Sources: s.Sources, Estimate: s.Estimate, More: t.why(s),
	}
	if when != "" {
		f.Details = append(f.Details, when)
	}
	return f
}

// why is the reason for a step, then what shows that people take it.
func (t teller) why(s *careers.Step) []Said {
	shown := Said{Role: Shown, Text: phrase.Shown(t.w, s), Sources: s.Sources}
	if why := phrase.Why(t.w, s); why != "" {
		return []Said{{Role: Why, Text: why}, shown}
	}
	return []Said{shown}
}

func (t teller) codes(n *careers.Node) (all []Fact) {
	for _, c := range n.Codes {
		all = append(all, Fact{
			Form: Code, Label: strings.TrimSpace(t.g.System(c.System).Name + " " + c.Version), Short: c.Code, Text: c.Label,
			Details: []string{t.w.Facts.Match[c.Match]}, Sources: c.Sources,
		})
	}
	return all
}
