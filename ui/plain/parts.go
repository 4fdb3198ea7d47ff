package plain

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// view is an answer: its page is made anew for another language.
type view struct {
	page func(*Session) *Page
	// node is whose sheet it is, or that is compared with others; "" for all else.
	node careers.NodeID
	// told is what its parts are taken from, nil where it has none; names are those of the parts,
	// among the verbs, by topic. The part on show is at, -1 for the answer that leads to them.
	told  func(*Session) *telling.Page
	names []string
	at    int
}

// part is a piece of what is told, by its name among the verbs.
type part struct {
	name     string
	sections []telling.Section
}

// way names the parts of an answer that has several routes.
const way = "way"

func sheetParts() []string {
	return []string{"short", "tasks", "skills", "pay", "day", "ways", "next", "before", "near", "notfor", "outlook", "codes", "sources", "words"}
}

// compareParts have the changes of skills and tasks in the place of both.
func compareParts() []string {
	return []string{"short", "years", "", "", "pay", "ways", "course", "sources"}
}

func changes() []string { return []string{"new", "deeper", "kept", "less", "unlisted"} }

func isPart(verb string) bool {
	return verb != "" && slices.Contains(slices.Concat(sheetParts(), compareParts(), changes()), verb)
}

func (v view) parts(s *Session) (all []part) {
	p := v.told(s)
	for _, section := range p.Sections {
		if name := v.names[section.Topic]; name != "" {
			all = append(all, part{name, []telling.Section{section}})
		} else if section.Topic == telling.CompareSkills {
			all = append(all, changed(p)...)
		}
	}
	return all
}

// changed is the parts of a comparison by what changes, each with skills before tasks.
func changed(p *telling.Page) (all []part) {
	for change, name := range changes() {
		by := part{name: name}
		for _, topic := range []telling.Topic{telling.CompareSkills, telling.CompareTasks} {
			section := telling.Section{Head: p.Section(topic).Head}
			for _, g := range p.Section(topic).Groups {
				only := telling.Group{Of: g.Of, Title: g.Title}
				for _, f := range g.Facts {
					if f.Label = ""; f.Change == careers.Change(change) { // the part says it
						only.Facts = append(only.Facts, f)
					}
				}
				if len(only.Facts) > 0 {
					section.Groups = append(section.Groups, only)
				}
			}
			if len(section.Groups) > 0 {
				by.sections = append(by.sections, section)
			}
		}
		if len(by.sections) > 0 {
			all = append(all, by)
		}
	}
	return all
}

// said is what a part says.
func (p part) said(s *Session) *told {
	t := s.told()
	for _, section := range p.sections {
		if len(p.sections) > 1 {
			t.sub(section.Head)
		}
		t.body(section)
	}
	return t
}

// partOf is the part of an answer with that index.
func partOf(v view, at int) view {
	v.at = at
	v.page = func(s *Session) *Page {
		all := v.parts(s)
		t, head := all[at].said(s), all[at].sections[0].Head
		if name := all[at].name; name != way {
			head = joined(sentence(v.told(s).Title), sentence(phrase.Capital(s.verb(name))+", "+s.w.Plain.Facts(t.facts)))
		}
		t.Lines = slices.Insert(t.Lines, 0, Line{Kind: Head, Text: head})
		if at+1 < len(all) {
			t.note(s.w.Plain.Then(s.verb(all[at+1].name)))
		}
		return &t.Page
	}
	return v
}

// spokenName is what a node is called by ear: an abbreviation is no word.
func (s *Session) spokenName(id careers.NodeID) string {
	n := s.g.Node(id)
	if name := n.Name.In(s.w.Tag); !strings.Contains(name, ".") {
		return name
	}
	return n.Title.In(s.w.Tag)
}

// verb is the word that people say for a verb.
func (s *Session) verb(verb string) string {
	said, _, _ := strings.Cut(s.w.Plain.Verbs[verb], ", ")
	return said
}

// listed names the parts of an answer with how many facts each has.
func (s *Session) listed(v view) string {
	var names []string
	for _, p := range v.parts(s) {
		names = append(names, s.verb(p.name)+"\u00a0"+strconv.Itoa(p.said(s).facts))
	}
	return s.w.Plain.Parts(strings.Join(names, ", "))
}

// sheetOf is the beginning of a sheet: what it is, what it pays, which parts there are.
func sheetOf(id careers.NodeID) view {
	v := view{node: id, names: sheetParts(), at: -1, told: func(s *Session) *telling.Page {
		p := explained(s.g, s.w, s.g.Node(id))
		p.Title = s.spokenName(id) // which is heard at each part
		return p
	}}
	v.page = func(s *Session) *Page {
		t, n := s.told(), s.g.Node(id)
		t.head(joined(sentence(n.Title.In(s.w.Tag)), sentence(s.w.Plain.Under(phrase.Capital(phrase.Kind(s.w, n)), phrase.ColumnTold(s.w, s.g, n.Rank)))))
		if !n.Summary.IsZero() {
			t.fact(Line{Text: n.Summary.In(s.w.Tag)})
		}
		if c := n.Course; c != nil && !c.Length.Text.IsZero() {
			t.fact(Line{Text: s.w.Units.Colon(s.w.Sheet.Length, phrase.Dated(s.w, c.Length)), Sources: c.Length.Sources, Estimate: c.Length.Estimate})
		} else if c == nil {
			t.fact(s.paid(s.w.Route.Pay, n))
		}
		t.note(s.listed(v))
		return &t.Page
	}
	return v
}

// paid is in a line what stands for the pay of a node.
func (s *Session) paid(label string, n *careers.Node) Line {
	pay := n.Headline.Pay
	if len(pay) == 0 {
		return Line{Text: s.w.Units.Colon(label, phrase.NoPay(s.w, n)), Sources: n.NoPay.Sources, Estimate: n.NoPay.Estimate}
	}
	l := Line{Estimate: pay[0].Estimate}
	var said []string
	for i, p := range pay {
		amount := phrase.Money(s.w, *p)
		if measure := phrase.Measure(s.w, *p); measure != "" {
			amount += " (" + measure + ")"
		}
		if i+1 == len(pay) { // with what is true of all
			amount = phrase.Amount(s.w, s.g, *p)
		}
		said = append(said, phrase.Level(s.w, *p)+" "+amount)
		if p.Source != "" && !slices.Contains(l.Sources, p.Source) {
			l.Sources = append(l.Sources, p.Source)
		}
	}
	l.Text = s.w.Units.Colon(label, strings.Join(said, ", "))
	return l
}

// compared is the beginning of a comparison: years between, pay, how many skills and tasks are new,
// deeper, kept and used less, which are parts of it.
func compared(ids []careers.NodeID) view {
	v := view{node: ids[0], names: compareParts(), at: -1, told: func(s *Session) *telling.Page {
		var nodes []*careers.Node
		var names []string
		for _, id := range ids {
			nodes, names = append(nodes, s.g.Node(id)), append(names, s.spokenName(id))
		}
		p := telling.Comparison(s.g, s.w, nodes...)
		p.Title = s.w.Units.Colon(s.w.Compare.Name, s.w.Units.List(names))
		return p
	}}
	v.page = func(s *Session) *Page {
		t, p := s.told(), v.told(s)
		t.head(p.Title)
		for _, f := range p.Section(telling.CompareYears).Facts() {
			t.tell(f)
		}
		for _, id := range ids {
			t.fact(s.paid(s.spokenName(id), s.g.Node(id)))
		}
		for _, section := range p.Sections {
			for i, g := range section.Groups {
				switch section.Topic {
				case telling.CompareSkills, telling.CompareTasks: // why nothing is known of them
					t.said(g.Notes)
				case telling.ComparePay:
					if i+1 == len(ids) { // the last of the figures that stand for each
						t.said(g.After)
					}
				}
			}
		}
		t.note(s.listed(v))
		return &t.Page
	}
	return v
}

// routesOf is the routes between two nodes in short; its parts are the routes stop by stop.
func routesOf(from, to careers.NodeID, plan careers.Plan) view {
	v := view{names: slices.Repeat([]string{way}, len(plan.Routes)), at: -1, told: func(s *Session) *telling.Page {
		p := telling.Routes(s.g, s.w, from, to, careers.Quickest, plan, true)
		if len(plan.Routes) > 0 {
			start := phrase.QuotedOrigin(s.w, s.g, from)
			if s.g.Node(from) != nil {
				start = s.w.Units.Quote(s.spokenName(from))
			}
			p.Title = s.w.Plain.Routes.Goal(len(plan.Routes), start, s.spokenName(to), phrase.Order(s.w, careers.Quickest, plan))
		}
		// That figures are apart is said where they are heard.
		apart := phrase.Apart(s.w, plan.Routes...)
		p.Notes = slices.DeleteFunc(p.Notes, func(n telling.Said) bool { return n.Text == apart })
		for i, r := range plan.Routes {
			p.Sections[i] = stopsFirst(p.Sections[i])
			if apart := phrase.Apart(s.w, r); apart != "" {
				p.Sections[i].Groups[0].After = []telling.Said{{Text: apart}}
			}
			p.Sections[i].Head = s.w.Plain.Routes.Way(i+1, phrase.Length(s.w, r.Years, r.Unknown)+", "+phrase.NewSkills(s.w, r))
		}
		return p
	}}
	v.page = func(s *Session) *Page {
		t, p := s.told(), v.told(s)
		t.head(p.Title)
		for i, r := range plan.Routes {
			var names []string
			for _, stop := range p.Sections[i].Facts() {
				names = append(names, s.spokenName(stop.Goes))
			}
			t.fact(Line{Text: s.w.Units.Colon(phrase.Length(s.w, r.Years, r.Unknown), strings.Join(names, ", ")), Part: i + 1})
		}
		if len(plan.Routes) > 0 {
			t.note(s.w.Plain.ChooseWay(len(plan.Routes)))
		}
		t.said(p.Notes)
		if near := s.g.Node(plan.Nearest); near != nil && len(plan.Routes) == 0 {
			t.fact(Line{Text: titled(near, s.w), Goes: near.ID})
		}
		return &t.Page
	}
	return v
}

// stopsFirst is a route with its stops and what they pay before what each takes and why.
func stopsFirst(s telling.Section) telling.Section {
	groups := []telling.Group{{Of: telling.All}}
	for _, stop := range s.Facts() {
		more := telling.Group{Of: telling.All, Title: stop.Text}
		all := stop.More
		stop.More = nil
		for _, said := range all {
			if said.Role == telling.Wage {
				stop.More = append(stop.More, said)
			} else {
				more.Notes = append(more.Notes, said)
			}
		}
		groups[0].Facts = append(groups[0].Facts, stop)
		if len(more.Notes) > 0 {
			groups = append(groups, more)
		}
	}
	s.Groups = groups
	return s
}
