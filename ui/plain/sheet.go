package plain

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// The sections of a sheet, in the order of its words.
const (
	inShort = iota
	tasks
	skills
	pay
	life
	waysIn
	next
	before
	notFor
	outlook
	codes
	sources
)

// sheet gathers the page of one node.
type sheet struct {
	Page
	g    *careers.Graph
	w    *i18n.Words
	node *careers.Node
}

// Sheet is everything about one node, which must be in the graph.
func Sheet(g *careers.Graph, w *i18n.Words, id careers.NodeID) *Page {
	s := &sheet{g: g, w: w, node: g.Node(id)}
	for _, add := range []func(){
		s.inShort, s.tasks, s.skills, s.pay, s.life, s.waysIn, s.next, s.before, s.notFor, s.outlook, s.codes, s.words, s.sources,
	} {
		add()
	}
	return &s.Page
}

func (s *sheet) section(i int) { s.head(s.w.Sheet.Heads[i]) }

func (s *sheet) inShort() {
	n, w := s.node, s.w
	s.head(n.Title.In(w.Tag))
	s.section(inShort)
	s.note(w.Plain.Under(capital(kind(w, n)), column(s.g, n.Rank, w)))
	s.fact(Line{Text: n.Summary.In(w.Tag)})
	s.particulars(phrase.InShort(w, s.g, n))
}

// life is how and where people work.
func (s *sheet) life() {
	if all := phrase.WorkingLife(s.w, s.g, s.node); len(all) > 0 {
		s.section(life)
		s.particulars(all)
	}
}

func (s *sheet) particulars(all []phrase.Particular) {
	for _, p := range all {
		text := p.Text
		if p.Label != "" {
			text = s.w.Units.Colon(p.Label, text)
		}
		s.fact(Line{Text: s.based(text, p.Sources, p.Estimate), Goes: p.Goes, Sources: p.Sources})
	}
}

func kind(w *i18n.Words, n *careers.Node) string {
	if n.Kind == careers.Training {
		return w.Facts.Training
	}
	return w.Facts.Role
}

// stated adds a statement behind a label, "" for none. One that the dataset
// does not have is left out.
func (s *sheet) stated(label string, st careers.Statement) {
	if st.Text.IsZero() {
		return
	}
	text := st.Text.In(s.w.Tag)
	if label != "" {
		text = s.w.Units.Colon(label, text)
	}
	s.fact(Line{Text: s.based(text, st.Sources, st.Estimate), Sources: st.Sources})
}

// based is a text with what it rests on.
func (s *sheet) based(text string, ids []careers.SourceID, estimate bool) string {
	var on []string
	if estimate {
		on = append(on, s.w.Facts.Estimate)
	}
	if len(ids) > 0 {
		on = append(on, cited(s.w, ids))
	}
	if len(on) == 0 {
		return sentence(text)
	}
	return strings.TrimSuffix(text, ".") + " (" + strings.Join(on, ", ") + ")."
}

func cited(w *i18n.Words, ids []careers.SourceID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = string(id)
	}
	return w.Plain.Cited(names)
}

func (s *sheet) tasks() {
	if len(s.node.Tasks) == 0 {
		return
	}
	s.section(tasks)
	for _, t := range s.node.Tasks {
		s.fact(Line{
			Text:    joined(s.based(t.Text.In(s.w.Tag), t.Sources, t.Estimate), sentence(phrase.Takes(s.w, s.g, t))),
			Sources: t.Sources,
		})
	}
	s.particulars(phrase.KeptTasks(s.w, s.g, s.node))
	s.less(phrase.LessTasks(s.w, s.g, s.node))
}

// less lists what people use less than in the roles before, each with the reason.
func (s *sheet) less(all []phrase.Particular) {
	if len(all) > 0 {
		s.sub(s.w.Route.UsedLess)
		s.particulars(all)
	}
}

func (s *sheet) skills() {
	n, w := s.node, s.w
	if len(n.Needs) == 0 {
		return
	}
	if n.Kind == careers.Training {
		s.head(w.Sheet.Learned)
	} else {
		s.section(skills)
	}
	if phrase.HasLevels(n) {
		s.note(w.Sheet.Levels)
	}
	for _, shelf := range phrase.Shelves(w, s.g, n) {
		s.sub(shelf.Title)
		for _, need := range shelf.Needs {
			s.need(need)
		}
	}
	s.less(phrase.LessSkills(w, s.g, n))
}

func (s *sheet) need(n careers.Need) {
	skill := s.g.Skill(n.Skill)
	text := skill.Name.In(s.w.Tag)
	if level := level(s.w, n); level != "" {
		text += ", " + level
	}
	if growth := phrase.GrowthInWords(s.w, n); growth != "" {
		text += " (" + growth + ")"
	}
	s.fact(Line{Text: text, Skill: skill.ID, Sources: skill.Sources})
}

// level is a skill level in words: "works alone, level 3 of 4, our own
// estimate"; empty where it is unknown.
func level(w *i18n.Words, n careers.Need) string {
	if n.Level == 0 {
		return ""
	}
	text := w.Facts.SkillLevel[n.Level] + ", " + w.Plain.LevelOf4(n.Level)
	if n.Estimate {
		text += ", " + w.Facts.Estimate
	}
	return text
}

func (s *sheet) waysIn() {
	n := s.node
	if len(n.WaysIn) == 0 && n.EntryByExperience.IsZero() {
		return
	}
	s.section(waysIn)
	s.listWaysIn()
}

func (s *sheet) listWaysIn() {
	n := s.node
	if !n.EntryByExperience.IsZero() {
		s.fact(Line{Text: n.EntryByExperience.In(s.w.Tag)})
	}
	for _, way := range n.WaysIn {
		text := s.based(way.Text.In(s.w.Tag), way.Sources, way.Estimate)
		if from := s.g.Node(way.From); from != nil && !strings.Contains(strings.ToLower(text), strings.ToLower(from.Name.In(s.w.Tag))) {
			text = joined(text, sentence(s.w.Plain.Starts+from.Name.In(s.w.Tag)))
		}
		s.fact(Line{Text: text, Goes: way.From, Sources: way.Sources})
	}
}

func (s *sheet) notFor() { s.list(notFor, s.node.NotFor) }

func (s *sheet) outlook() { s.list(outlook, s.node.Outlook) }

func (s *sheet) list(section int, items []careers.Statement) {
	if len(items) == 0 {
		return
	}
	s.section(section)
	for _, item := range items {
		label := ""
		if item.Year > 0 {
			label = strconv.Itoa(item.Year)
		}
		item.Text = careers.Text{FR: phrase.Placed(s.w, item), EN: phrase.Placed(s.w, item)}
		s.stated(label, item)
	}
}

func (s *sheet) codes() {
	if len(s.node.Codes) == 0 {
		return
	}
	s.section(codes)
	for _, c := range s.node.Codes {
		name := [...]string{"ROME", "ESCO", "O*NET", "RNCP"}[c.System]
		if c.Version != "" {
			name += " " + c.Version
		}
		text := name + ", " + s.w.Units.Colon(c.Code, c.Label) + " (" + s.w.Facts.Match[c.Match] + ")"
		s.fact(Line{Text: s.based(text, c.Sources, false), Sources: c.Sources})
	}
}

// words explains the words of the glossary that the page has.
func (s *sheet) words() {
	var text string
	for _, l := range s.Lines {
		text += l.Text + "\n"
	}
	terms := phrase.Glossary(s.w, s.g, text)
	if len(terms) == 0 {
		return
	}
	s.head(s.w.Plain.WordsExplained)
	for _, t := range terms {
		s.fact(Line{Text: s.w.Units.Colon(t.Word.In(s.w.Tag), t.Gloss.In(s.w.Tag)), Sources: t.Sources})
	}
}

// sources lists what the page rests on, in the order of the dataset.
func (s *sheet) sources() {
	used := map[careers.SourceID]bool{}
	for _, l := range s.Lines {
		for _, id := range l.Sources {
			used[id] = true
		}
	}
	if len(used) == 0 {
		return
	}
	s.section(sources)
	for _, source := range s.g.Sources() {
		if used[source.ID] {
			s.fact(Line{Text: published(s.w, source), Sources: []careers.SourceID{source.ID}})
		}
	}
	s.note(s.w.Units.Colon(s.w.Facts.EstimateMark, s.w.Sheet.EstimateMeans))
}

// published is all that is known about a source.
func published(w *i18n.Words, s *careers.Source) string {
	text := w.Units.Colon(string(s.ID), phrase.Source(w, s)+", "+w.Facts.Quality[s.Quality])
	return joined(sentence(text), sentence(s.Note.In(w.Tag)), sentence(s.Attribution), s.URL)
}
