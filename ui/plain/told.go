package plain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// told writes what is told as lines, to be read or to be heard: codes of sources are not heard.
type told struct {
	Page
	g     *careers.Graph
	w     *i18n.Words
	heard bool
}

// Sheet is everything about one node, which must be in the graph.
func Sheet(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	n := g.Node(id)
	p := explained(g, w, n)
	page := whole(w, p, p.Title)
	next := 0 // section
	for i := range page.Lines {
		l := &page.Lines[i]
		if l.Kind == Head && next < len(p.Sections) && l.Text == p.Sections[next].Head {
			l.Topic = apart()[p.Sections[next].Topic]
			next++
		}
	}
	return page
}

// apart are the topics of a sheet that paper leaves out first.
func apart() map[telling.Topic]string {
	return map[telling.Topic]string{telling.Glossary: "glossary", telling.Sources: "sources", telling.Codes: "codes", telling.Before: "before"}
}

func explained(g *careers.Graph, w *i18n.Words, n *careers.Node) *telling.Page {
	p := telling.Explained(g, w, telling.Node(g, w, n))
	if s := p.Section(telling.InShort); s != nil {
		s.Notes = []telling.Said{{Text: w.Plain.Under(phrase.Capital(p.Kind), phrase.ColumnTold(w, g, n.Rank))}}
	}
	return p
}

// Needs is what one node asks for, or a training gives.
func Needs(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	p := telling.Needs(telling.Node(g, w, g.Node(id)))
	page := whole(w, p, p.Title)
	if len(p.Sections) == 0 {
		page.note(w.Facts.NoSkills)
	}
	return page
}

// Compare lays a node beside one or more others: what changes for someone who
// goes from the first to each of the others. All are in the graph.
func Compare(g *careers.Graph, w *i18n.Words, ids ...careers.NodeID) *Page {
	nodes := make([]*careers.Node, len(ids))
	for i, id := range ids {
		nodes[i] = g.Node(id)
	}
	return whole(w, telling.Comparison(g, w, nodes...), "")
}

// Routes is the answer of [careers.Graph.Routes] for one aim.
func Routes(g *careers.Graph, w *i18n.Words, from, to careers.NodeID, aim careers.Aim, plan careers.Plan) *Page {
	told := telling.Routes(g, w, from, to, aim, plan, true)
	p := whole(w, told, told.Title)
	if near := g.Node(plan.Nearest); near != nil && len(plan.Routes) == 0 {
		p.fact(Line{Text: listed(near, w), Goes: near.ID})
	}
	return p
}

// MySkills is what someone can do, skill by skill, then the roles within reach
// and the skills that these ask for besides.
func MySkills(g *careers.Graph, w *i18n.Words, n *notebook.Notebook) *Page {
	return whole(w, telling.Mine(g, w, n), "")
}

// Notes is the whole notebook.
func Notes(g *careers.Graph, w *i18n.Words, n *notebook.Notebook) *Page {
	return whole(w, telling.Notebook(g, w, n.Content()), w.Notes.Title)
}

// whole writes a page below a title, "" for none.
func whole(w *i18n.Words, p *telling.Page, title string) *Page {
	t := &told{w: w}
	t.whole(p, title)
	return &t.Page
}

func (t *told) whole(p *telling.Page, title string) {
	if title != "" {
		t.head(title)
	}
	t.said(p.Notes)
	for _, s := range p.Sections {
		t.section(s)
	}
}

func (t *told) section(s telling.Section) {
	t.head(s.Head)
	t.body(s)
}

// body is a section without its heading. The figures that stand for a node are among the others here.
func (t *told) body(s telling.Section) {
	t.said(s.Notes)
	if t.heard {
		s.Groups = t.guessedOnce(s)
	}
	for i, g := range s.Groups {
		if g.Over != "" {
			t.sub(g.Over)
		}
		if g.Title != "" {
			t.sub(g.Title)
		}
		t.said(g.Notes)
		glance := s.Topic == telling.Pay && i == 0 && g.Of == telling.All
		for _, f := range g.Facts {
			isFigure := f.Form == telling.Figure
			if isFigure && glance {
				continue
			}
			if isFigure && g.Of != telling.All { // its title is a node's, not a level's
				f.Text = f.Label + " " + f.Text
			}
			t.tell(f)
		}
		t.said(g.After)
	}
}

// guessedOnce says of the levels of a section at once that they are estimates, where all are.
func (t *told) guessedOnce(s telling.Section) (groups []telling.Group) {
	levels := slices.DeleteFunc(s.Facts(), func(f telling.Fact) bool { return f.Need.Level+f.From.Level == 0 })
	if len(levels) < 2 || slices.ContainsFunc(levels, func(f telling.Fact) bool { return !f.Need.Estimate && !f.From.Estimate }) {
		return s.Groups
	}
	t.note(phrase.Capital(t.w.Sheet.LevelsEstimated))
	for _, g := range s.Groups {
		g.Facts = slices.Clone(g.Facts)
		for i := range g.Facts {
			f := &g.Facts[i]
			f.Need.Estimate, f.From.Estimate = false, false
			if f.Form == telling.Skill {
				f.Details = phrase.LevelInWords(t.w, f.Need)
			}
		}
		groups = append(groups, g)
	}
	return groups
}

func (t *told) said(all []telling.Said) {
	for _, s := range all {
		if text := t.sentence(s); text != "" {
			t.note(text)
		}
	}
}

func (t *told) tell(f telling.Fact) {
	l := Line{Goes: f.Goes, Sources: f.Sources, Estimate: f.Estimate, Ticks: f.Form == telling.Ticked}
	if f.Form == telling.Source && t.heard { // its code and its address are for those who ask
		for _, s := range f.More {
			l.Also = append(l.Also, s.Text)
		}
		f.Label, f.More = "", nil
	}
	l.Text = t.line(f)
	if f.Form == telling.Source {
		short := f
		short.More = nil
		l.Short = len(strings.TrimRight(t.line(short), "."))
	}
	if f.Skill != nil {
		l.Skill = f.Skill.ID
	}
	for _, s := range f.More {
		for _, id := range s.Sources {
			if !slices.Contains(l.Sources, id) {
				l.Sources = append(l.Sources[:len(l.Sources):len(l.Sources)], id)
			}
		}
	}
	if f.Form == telling.Mark {
		if t.heard {
			f.Label = strings.TrimSpace(t.w.Plain.Guess)
		}
		t.note(t.labelled(f.Label, f.Text))
		return
	}
	t.fact(l)
}

func (t *told) labelled(label, text string) string {
	if label == "" {
		return text
	}
	return t.w.Units.Colon(label, text)
}

// line is a fact as sentences.
func (t *told) line(f telling.Fact) string {
	var text string
	if f.Form == telling.Stop && f.Label != "" {
		f.Details = nil // the label says that one starts there
	}
	switch details := strings.Join(f.Details, ", "); f.Form {
	case telling.Summary:
		text = joined(sentence(f.Label), sentence(details), t.based(f.Text, f.Sources, f.Estimate))
	case telling.Figure:
		text = t.figure(f)
	case telling.Code:
		text = t.based(f.Label+", "+t.labelled(f.Short, f.Text)+" ("+details+")", f.Sources, false)
	case telling.Skill:
		text = f.Text
		more := f.Details
		if f.Need.Level > 0 {
			text += ", " + more[0]
			more = more[1:]
		}
		if len(more) > 0 {
			text += " (" + strings.Join(more, ", ") + ")"
		}
		text = sentence(text)
	case telling.Neighbour:
		text = t.based(f.Text, f.Sources, f.Estimate)
	case telling.Source, telling.Step, telling.Way, telling.Stop:
		text = sentence(t.labelled(f.Label, strings.Join(append([]string{f.Text}, f.Details...), ", ")))
	case telling.Change:
		text = t.change(f)
	case telling.Term:
		text = t.labelled(f.Label, f.Text)
	case telling.Entry, telling.Ticked:
		text = lined(f.Text)
		if text = t.labelled(f.Label, text); f.Text == "" {
			text = f.Label + strings.Join(f.Chain, ", ")
		}
		text = joined(sentence(text), phrase.Capital(sentence(details)))
	default:
		text = t.statement(f)
	}
	said := []string{text}
	for _, s := range f.More {
		said = append(said, sentence(lined(t.sentence(s))))
	}
	return joined(said...)
}

// lined is a text of several lines on one.
func lined(text string) string {
	if strings.Contains(text, "\n") {
		return notebook.OneLine(text)
	}
	return text
}

// statement is a statement behind its label or its year, with what it rests on and the node it
// starts from where it does not name that.
func (t *told) statement(f telling.Fact) string {
	label := f.Label
	if f.Year > 0 {
		label = strconv.Itoa(f.Year)
	}
	text := t.based(t.labelled(label, f.Text), f.Sources, f.Estimate)
	if f.Short != "" && !strings.Contains(strings.ToLower(text), strings.ToLower(f.Short)) {
		text = joined(text, sentence(t.w.Plain.Starts+f.Short))
	}
	return text
}

// figure is a figure as published.
func (t *told) figure(f telling.Fact) string {
	text := f.Text
	if t.heard {
		text = strings.Replace(text, phrase.Pay(t.w, *f.Pay), phrase.Amount(t.w, t.g, *f.Pay), 1)
	}
	if len(f.Details) > 0 {
		text += " (" + phrase.YearlyShort(t.w, *f.Pay) + ", " + f.Details[0] + ")"
	}
	if f.Estimate {
		text += " (" + t.w.Facts.Estimate + ")"
	}
	return sentence(text)
}

// change is "deeper: Architecture, works alone, level 3 of 4, before level 2".
func (t *told) change(f telling.Fact) string {
	if f.Skill == nil {
		return t.based(t.labelled(f.Label, f.Text), f.Sources, f.Estimate)
	}
	need := f.Need
	if need.Skill == "" {
		need = f.From
	}
	said := []string{f.Text}
	if need.Level > 0 {
		said = append(said, phrase.LevelInWords(t.w, need)[0])
	}
	if f.Need.Skill != "" && f.From.Level > 0 && f.From.Level != f.Need.Level {
		said = append(said, t.w.Plain.Before(t.w.Plain.LevelOf4(f.From.Level)))
	}
	return sentence(t.labelled(f.Label, strings.Join(append(said, f.Details...), ", ")))
}

// sentence is what is said of a fact. What shows a step names its sources; all else has
// them in brackets.
func (t *told) sentence(s telling.Said) string {
	if t.heard {
		s.Text = cmp.Or(s.Short, s.Text)
	}
	text := t.labelled(s.Label, s.Text)
	if why, guessed := strings.CutPrefix(text, t.w.Facts.EstimateMark); guessed && t.heard && s.Role == telling.Why {
		text = strings.TrimSuffix(why, ".") + " (" + t.w.Compare.Estimate + ")"
	}
	switch {
	case len(s.Sources) == 0 && !s.Estimate:
		return text
	case t.heard && s.Text == t.w.Facts.StepEstimated:
		return text
	case t.heard && s.Role == telling.Shown:
		return "" // who asks why hears which sources show it
	case t.heard && s.Role == telling.Wage:
		return text
	case s.Role == telling.Shown:
		return text + " " + t.w.Units.List(phrase.IDs(s.Sources))
	case s.Role == telling.Wage:
		return text + ", " + strings.Join(phrase.IDs(s.Sources), ", ")
	}
	return t.based(text, s.Sources, s.Estimate)
}

// based is a text with what it rests on.
func (t *told) based(text string, ids []careers.SourceID, estimate bool) string {
	var on []string
	if estimate {
		on = append(on, t.w.Facts.Estimate)
	}
	if len(ids) > 0 && !t.heard {
		on = append(on, t.w.Plain.Cited(phrase.IDs(ids)))
	}
	if len(on) == 0 {
		return sentence(text)
	}
	return strings.TrimSuffix(text, ".") + " (" + strings.Join(on, ", ") + ")."
}
