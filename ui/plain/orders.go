package plain

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/telling"
)

// obey does what a line asks for: its first words say what, in any language. What is no order
// names a node, or a part of one.
func (s *Session) obey(line string) error {
	if n, err := strconv.Atoi(line); err == nil {
		return s.choose(n)
	}
	if query, ok := strings.CutPrefix(line, "/"); ok {
		return s.search(strings.TrimSpace(query))
	}
	s.taken = ""
	words := strings.Fields(line)
	verb, used := verbOf(words)
	rest := words[used:]
	if do := alone(verb); do != nil && len(rest) == 0 {
		return do(s)
	}
	if do := withWords(verb); do != nil {
		return do(s, strings.Join(rest, " "))
	}
	if isPart(verb) && len(rest) == 0 {
		return s.part(verb)
	}
	if id, ok := s.node(rest); ok && isPart(verb) { // "pay cto"
		return s.open(s.sheetPart(id, verb))
	}
	if v, ok := s.named(words); ok {
		return s.open(v)
	}
	if said, near, _ := phrase.NotMeant(s.w, s.g, line); len(near) > 0 {
		return s.say(sentence(phrase.Capital(said)))
	}
	return s.say(s.w.Plain.Unknown(legible.Excerpt(line)))
}

// alone is what an order does that stands alone on its line, nil for none.
func alone(verb string) func(*Session) error {
	page := func(p func(*Session) *Page) func(*Session) error {
		return func(s *Session) error { return s.open(view{page: p}) }
	}
	return map[string]func(*Session) error{
		"map":       page(func(s *Session) *Page { return mapped(s.g, s.w, func(*careers.Node, *i18n.Words) string { return "" }) }),
		"list":      page(func(s *Session) *Page { return list(s.g, s.w, titled) }),
		"catalogue": page(func(s *Session) *Page { return Skills(s.g, s.w) }),
		"mine":      page(func(s *Session) *Page { return MySkills(s.g, s.w, s.o.Notebook) }),
		"notebook":  page(func(s *Session) *Page { return Notes(s.g, s.w, s.o.Notebook) }),
		"surprise":  (*Session).surprise, "cards": (*Session).cards,
		"more": (*Session).more, "all": (*Session).all, "back": (*Session).back, "again": (*Session).show,
		"hello": func(s *Session) error { return s.hear(s.greeting()) },
		"help":  func(s *Session) error { return s.hear(s.help()) },
		"quit": func(s *Session) error {
			s.over = true
			return s.say(s.w.Plain.Bye)
		},
	}[verb]
}

// withWords is what an order does that other words may follow, nil for none.
func withWords(verb string) func(*Session, string) error {
	return map[string]func(*Session, string) error{
		"sheet": (*Session).sheet, "search": (*Session).search, "route": (*Session).route, way: (*Session).route, "compare": (*Session).compare,
		"around": (*Session).around, "why": (*Session).why, "note": (*Session).note, "ask": (*Session).ask,
		"keep":     func(s *Session, why string) error { return s.decide(notebook.Kept, why) },
		"aside":    func(s *Session, why string) error { return s.decide(notebook.Aside, why) },
		"language": (*Session).speak, "play": (*Session).playNamed,
	}[verb]
}

// verbOf is the order or the part that the first words give in any language, "" for none, and
// how many words that are.
func verbOf(words []string) (verb string, used int) {
	const most = 3
	for n := min(most, len(words)); n > 0; n-- {
		said := strings.Join(words[:n], " ")
		for _, tag := range i18n.Languages() {
			for verb, names := range i18n.In(tag).Plain.Verbs {
				if isOneOf(said, names) {
					return verb, n
				}
			}
		}
	}
	return "", 0
}

// verbAlone is the order that a line is, "" where it is none or says more.
func verbAlone(line string) string {
	words := strings.Fields(line)
	if verb, used := verbOf(words); used == len(words) {
		return verb
	}
	return ""
}

// isOneOf reports whether a text is one of the words that a language has for something.
func isOneOf(said, names string) bool {
	for name := range strings.SplitSeq(names, ", ") {
		if folded := careers.Folded(name); name == said || folded != "" && folded == careers.Folded(said) {
			return true
		}
	}
	return false
}

// sheet opens the sheet of a node, or a part of it; other words are searched for.
func (s *Session) sheet(name string) error {
	if name == "" {
		return s.open(sheetOf(s.here()))
	}
	if v, ok := s.named(strings.Fields(name)); ok {
		return s.open(v)
	}
	return s.search(name)
}

// named is the sheet of the node that words name, or the part of it that is named behind.
func (s *Session) named(words []string) (view, bool) {
	if id, ok := s.node(words); ok {
		return sheetOf(id), true
	}
	for n := len(words) - 1; n > 0; n-- {
		verb, used := verbOf(words[n:])
		if id, ok := s.node(words[:n]); ok && isPart(verb) && used == len(words)-n {
			return s.sheetPart(id, verb), true
		}
	}
	return view{}, false
}

// part gives a part of the answer that one is at, or else of the sheet.
func (s *Session) part(verb string) error {
	v := s.last(func(v view) bool { return v.told != nil })
	if at := slices.IndexFunc(v.parts(s), func(p part) bool { return p.name == verb }); at >= 0 {
		return s.open(partOf(v, at))
	}
	return s.open(s.sheetPart(s.here(), verb))
}

// sheetPart is a part of a sheet, or says that there is none.
func (s *Session) sheetPart(id careers.NodeID, verb string) view {
	v := sheetOf(id)
	if at := slices.IndexFunc(v.parts(s), func(p part) bool { return p.name == verb }); at >= 0 {
		return partOf(v, at)
	}
	v.page = func(s *Session) *Page { return lines(s.w.Plain.NoPart(s.verb(verb), s.g.Node(id).Title.In(s.w.Tag))) }
	return v
}

// more says what is left of the answer, then goes on with the part after it.
func (s *Session) more() error {
	if len(s.rest) > 0 {
		return s.sayOn()
	}
	if v := s.top(); v.told != nil && v.at+1 < len(v.parts(s)) {
		return s.open(partOf(v, v.at+1))
	}
	return s.say(s.w.Plain.NoMore)
}

// all says the whole answer, with all its parts, without a pause.
func (s *Session) all() error {
	v := s.top()
	if s.page = v.page(s); v.told != nil && v.at < 0 {
		s.page = s.heard(v.told(s))
	}
	s.lay(s.page)
	return s.print(s.take(count(s.rest))...)
}

// choose follows a numbered line, or says where it comes from.
func (s *Session) choose(number int) error {
	l := s.page.Line(number)
	switch {
	case l == nil:
		return s.say(s.w.Plain.NoSuchNumber(number, s.page.Facts()))
	case l.Part > 0:
		return s.open(partOf(s.top(), l.Part-1))
	case l.Goes != "":
		return s.open(sheetOf(l.Goes))
	case l.Ticks:
		return s.tick(l.Skill)
	}
	return s.explain(l)
}

// why says what the line of a number rests on.
func (s *Session) why(number string) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return s.say(s.w.Plain.NeedsLine)
	}
	if l := s.page.Line(n); l != nil {
		return s.explain(l)
	}
	return s.say(s.w.Plain.NoSuchNumber(n, s.page.Facts()))
}

// explain says what a fact rests on.
func (s *Session) explain(l *Line) error {
	t := s.told()
	if skill := s.g.Skill(l.Skill); skill != nil {
		t.note(phrase.Text(s.w, skill.Gloss))
	}
	if len(l.Sources) > 0 || !l.Estimate {
		t.note(telling.Rests(s.g, s.w, telling.Fact{Sources: l.Sources})[0])
	}
	if l.Estimate {
		t.note(phrase.Capital(s.w.Facts.Estimate))
	}
	for _, also := range l.Also {
		t.note(also)
	}
	return s.hear(&t.Page)
}

func (s *Session) back() error {
	if len(s.views) == 1 {
		return s.say(s.w.Frame.TrailEmpty)
	}
	s.views = s.views[:len(s.views)-1]
	return s.show()
}

// node finds a node by its id or name, or by the number of its line.
func (s *Session) node(words []string) (careers.NodeID, bool) {
	name := strings.Join(words, " ")
	if n := s.g.Find(careers.NodeID(name)); n != nil {
		return n.ID, true
	}
	if n, err := strconv.Atoi(name); err == nil {
		if l := s.page.Line(n); l != nil {
			return l.Goes, l.Goes != ""
		}
	}
	if meant, sure := s.g.Meant(name); sure {
		s.taken = phrase.TakenFor(s.w, legible.Excerpt(name), meant)
		return meant[0].ID, true
	}
	return "", false
}

// nodes reads names one after the other, between which "to" or "and" may stand, up to words that
// name nothing. The first may be the entry point where one may begin there.
func (s *Session) nodes(words []string, begins bool) (ids []careers.NodeID, wrong []string) {
	const most = 16 // words: each may end a name
	if wrong = words; len(words) == 0 || len(words) > most {
		return nil, wrong
	}
	for n := len(words); n > 0; n-- {
		id, known := s.node(words[:n])
		if e := s.g.Entry(); !known && begins && n == 1 && e != nil && strings.EqualFold(words[0], string(e.ID)) {
			id, known = careers.FromEntry, true
		}
		if !known {
			continue
		}
		rest, left := s.nodes(words[n:], false)
		if len(left) == 0 {
			return append([]careers.NodeID{id}, rest...), nil
		} else if len(left) < len(wrong) {
			wrong = left
		}
	}
	if verb, _ := verbOf(words[:1]); verb == "to" && len(wrong) == len(words) {
		return s.nodes(words[1:], begins)
	}
	return nil, wrong
}

// ends reads the names of two nodes or more; before a single one stands the node last looked at.
// There are none where something was wrong and has been said.
func (s *Session) ends(names string, begins bool) ([]careers.NodeID, error) {
	ids, wrong := s.nodes(strings.Fields(names), begins)
	switch {
	case len(wrong) > 0:
		said, _, _ := phrase.NotMeant(s.w, s.g, legible.Excerpt(strings.Join(wrong, " ")))
		return nil, s.say(sentence(phrase.Capital(said)))
	case len(ids) == 0:
		return nil, s.say(s.w.Plain.NeedsNode)
	case len(ids) == 1:
		ids = append([]careers.NodeID{s.here()}, ids...)
	}
	return ids, nil
}

func (s *Session) search(query string) error {
	if query == "" {
		return s.say(s.w.Plain.NeedsWords)
	}
	return s.open(view{page: func(s *Session) *Page { return search(s.searcher(), s.w, query, titled) }})
}

// routesTold is how many routes are told.
const routesTold = 3

// route tells the ways from here, or from another node, to a node; a number tells one of them.
func (s *Session) route(names string) error {
	if n, err := strconv.Atoi(names); err == nil {
		if v := s.last(func(v view) bool { return v.told != nil }); n >= 1 && n <= len(v.names) && v.names[n-1] == way {
			return s.open(partOf(v, n-1))
		}
		return s.choose(n)
	}
	ids, err := s.ends(names, true)
	if ids == nil {
		return err
	}
	from, to := ids[0], ids[len(ids)-1]
	switch to {
	case from:
		return s.say(s.w.Plain.Routes.SameNode)
	case careers.FromEntry:
		return s.say(s.w.Plain.NeedsNode)
	}
	plan, err := s.g.Routes(from, to, careers.Quickest, routesTold, nil)
	if err != nil {
		return err
	}
	return s.open(routesOf(from, to, plan))
}

// around tells what leads to a node, and where to go from it.
func (s *Session) around(name string) error {
	id := s.here()
	if name != "" {
		ids, err := s.ends(name, true)
		if ids == nil {
			return err
		}
		id = ids[len(ids)-1]
	}
	return s.open(view{page: func(s *Session) *Page { return Ways(s.g, s.w, id) }})
}

func (s *Session) compare(names string) error {
	ids, err := s.ends(names, false)
	if ids == nil {
		return err
	}
	for i, id := range ids {
		if slices.Contains(ids[:i], id) {
			return s.say(s.w.Plain.SameTwice)
		}
	}
	return s.open(compared(ids))
}

// speak changes the language and says the answer again.
func (s *Session) speak(name string) error {
	tag, ok := i18n.Detect(name, func(string) string { return "" })
	if !ok || name == "" {
		return s.say(s.w.Plain.NeedsLanguage)
	}
	s.w = spoken(s.g, i18n.In(tag))
	return s.showAfter(s.w.Plain.LanguageIs)
}

// surprise opens the sheet of a job unlike those heard of, behind what makes it so.
func (s *Session) surprise() error {
	leap, ok := s.g.Surprise(careers.SeenNow(s.o.Notebook.Content().Decided(), s.seen...), 0)
	said := phrase.Surprise(s.w, s.g, leap)
	if !ok {
		return s.say(said)
	}
	s.keep(sheetOf(leap.Node.ID))
	return s.showAfter(said)
}

// help lists what can be written.
func (s *Session) help() *Page {
	here, other := s.here(), s.here()
	if all := s.g.Reachable(here); len(all) > 0 {
		other = all[len(all)-1].Node
	}
	p := lines(s.w.Plain.Orders(string(here), string(other)))
	if e := s.g.Entry(); e != nil {
		p.note(s.w.Plain.FromEntry(string(e.ID), string(s.g.Start()), e.Name.In(s.w.Tag)))
	}
	p.note(s.w.Plain.Here(s.g.Node(here).Title.In(s.w.Tag)))
	return p
}
