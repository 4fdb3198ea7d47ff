package plain

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// obey does what a line asks for: its first word says what, in any language.
func (s *Session) obey(line string) error {
	if n, err := strconv.Atoi(line); err == nil {
		return s.choose(n)
	}
	if rest, ok := strings.CutPrefix(line, "/"); ok {
		line = "search " + rest
	}
	words := strings.Fields(line)
	rest := words[1:]
	text := strings.Join(rest, " ")
	switch verb(words[0]) {
	case "map":
		return s.open(mapPage)
	case "sheet":
		return s.sheet(rest)
	case "search":
		return s.search(text)
	case "route":
		return s.route(rest)
	case "compare":
		return s.compare(rest)
	case "around":
		return s.around(rest)
	case "skills":
		return s.open(func(s *Session) *Page { return Skills(s.g, s.w) })
	case "mine":
		return s.open(mySkills)
	case "notebook":
		return s.open(wholeNotebook)
	case "keep":
		return s.decide(notebook.Kept, text)
	case "aside":
		return s.decide(notebook.Aside, text)
	case "note":
		return s.note(text)
	case "ask":
		return s.ask(text)
	case "back":
		return s.back()
	case "again":
		return s.show()
	case "language":
		return s.speak(rest)
	case "help":
		return s.orders().Write(s.out, s.w)
	case "quit":
		s.over = true
		return s.say(s.w.Plain.Bye)
	}
	if n := s.node(line); n != nil {
		return s.goTo(n.ID)
	}
	return s.say(s.w.Plain.Unknown(line))
}

// verb is the command that a word gives in any language, "" for none.
func verb(word string) string {
	word = strings.NewReplacer("é", "e", "e\u0301", "e").Replace(strings.ToLower(word))
	for _, tag := range i18n.Languages() {
		for verb, said := range i18n.In(tag).Plain.Verbs {
			if slices.Contains(strings.Fields(said), word) {
				return verb
			}
		}
	}
	return ""
}

// choose follows a numbered line, or says where it comes from.
func (s *Session) choose(number int) error {
	l := s.page.Line(number)
	switch {
	case l == nil:
		return s.say(s.w.Plain.NoSuchNumber(number, s.page.Facts()))
	case l.Goes != "":
		return s.goTo(l.Goes)
	case l.Ticks:
		return s.tick(l.Skill)
	}
	return s.explain(l)
}

// explain says what a fact rests on.
func (s *Session) explain(l *Line) error {
	p := &Page{}
	if skill := s.g.Skill(l.Skill); skill != nil {
		p.note(skill.Gloss.In(s.w.Tag))
	}
	if len(l.Sources) > 0 {
		p.sub(s.w.Sheet.WhereFrom)
	} else {
		p.note(s.w.Sheet.NoSource)
	}
	for _, id := range l.Sources {
		p.note((&told{w: s.w}).line(telling.Published(s.w, s.g.Source(id))))
	}
	return p.Write(s.out, s.w)
}

func (s *Session) back() error {
	if len(s.views) == 1 {
		return s.say(s.w.Frame.TrailEmpty)
	}
	s.views = s.views[:len(s.views)-1]
	return s.show()
}

// node finds a node by its id or name, or by its number on the map; nil where there is none.
func (s *Session) node(word string) *careers.Node {
	nodes := s.g.Nodes()
	if n, err := strconv.Atoi(word); err == nil && n >= 1 && n <= len(nodes) {
		return nodes[n-1]
	}
	if meant, sure := s.g.Meant(word); sure {
		return meant[0]
	}
	return nil
}

// notANode names the ids that may have been meant.
func (s *Session) notANode(word string) error {
	said, _ := phrase.NotMeant(s.w, s.g, word)
	return s.say(sentence(phrase.Capital(said)))
}

// sheet opens a sheet; words that are no id are searched for.
func (s *Session) sheet(words []string) error {
	switch {
	case len(words) == 0:
		return s.goTo(s.here)
	case s.node(strings.Join(words, " ")) != nil:
		return s.goTo(s.node(strings.Join(words, " ")).ID)
	}
	return s.search(strings.Join(words, " "))
}

func (s *Session) search(query string) error {
	if query == "" {
		return s.say(s.w.Plain.NeedsWords)
	}
	return s.open(func(s *Session) *Page { return Search(s.searcher(), s.w, query) })
}

// routesTold is how many routes are told.
const routesTold = 3

// route tells the ways from here, or from another node, to a node.
func (s *Session) route(words []string) error {
	ids, ok, err := s.ends(words)
	if !ok {
		return err
	}
	from, to := ids[0], ids[len(ids)-1]
	if from == to {
		return s.say(s.w.Plain.Routes.SameNode)
	}
	plan, err := s.g.Routes(from, to, careers.Quickest, routesTold, nil)
	if err != nil {
		return err
	}
	return s.open(func(s *Session) *Page { return Routes(s.g, s.w, from, to, careers.Quickest, plan) })
}

// ends reads the ends of a route, of which the first may be the entry point.
func (s *Session) ends(words []string) (ids []careers.NodeID, ok bool, err error) {
	if e := s.g.Entry(); e == nil || len(words) != 2 || strings.ToLower(words[0]) != string(e.ID) {
		return s.nodes(words)
	}
	goal := s.node(words[1])
	if goal == nil {
		return nil, false, s.notANode(words[1])
	}
	return []careers.NodeID{careers.FromEntry, goal.ID}, true, nil
}

// around tells what leads to a node, and where to go from it.
func (s *Session) around(words []string) error {
	id := s.here
	if len(words) > 0 {
		ids, ok, err := s.nodes(words[len(words)-1:])
		if !ok {
			return err
		}
		id = ids[len(ids)-1]
	}
	return s.open(func(s *Session) *Page { return Ways(s.g, s.w, id) })
}

func (s *Session) compare(words []string) error {
	ids, ok, err := s.nodes(words)
	if !ok {
		return err
	}
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			return s.say(s.w.Plain.SameTwice)
		}
	}
	return s.open(func(s *Session) *Page { return Compare(s.g, s.w, ids...) })
}

// nodes reads ids; before a single one stands the node last looked at. The
// bool is false where something was wrong and has been said.
func (s *Session) nodes(words []string) (ids []careers.NodeID, ok bool, err error) {
	if len(words) == 0 || len(words) > 3 {
		return nil, false, s.say(s.w.Plain.NeedsNode)
	}
	if len(words) == 1 {
		ids = append(ids, s.here)
	}
	for _, word := range words {
		n := s.node(word)
		if n == nil {
			return nil, false, s.notANode(word)
		}
		ids = append(ids, n.ID)
	}
	return ids, true, nil
}

// speak changes the language and says the page again.
func (s *Session) speak(words []string) error {
	none := func(string) string { return "" }
	if len(words) == 1 {
		if tag, ok := i18n.Detect(words[0], none); ok {
			s.w = i18n.In(tag)
			if err := s.say(s.w.Plain.LanguageIs); err != nil {
				return err
			}
			return s.show()
		}
	}
	return s.say(s.w.Plain.NeedsLanguage)
}

// orders lists what can be written.
func (s *Session) orders() *Page {
	p := &Page{}
	p.head(s.w.Plain.OrdersHead)
	for _, o := range s.w.Plain.Orders {
		p.note(s.w.Units.Colon(o.Say, o.Does))
	}
	if e := s.g.Entry(); e != nil {
		p.note(s.w.Plain.FromEntry(string(e.ID), string(s.g.Start()), e.Name.In(s.w.Tag)))
	}
	p.note(s.w.Plain.Here(s.g.Node(s.here).Title.In(s.w.Tag)))
	return p
}
