package skills

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// item is what can be chosen: a skill, a role, or a skill with the nearest role
// that asks for it.
type item struct {
	skill careers.SkillID
	node  *careers.Node
	// isUnlike marks a role that is listed a second time, for being unlike the others.
	isUnlike bool
}

// isSame tells items of one list apart, also after it was laid out anew.
func (i item) isSame(j item) bool {
	if i.skill != "" || j.skill != "" {
		return i.skill == j.skill
	}
	return i.node == j.node && i.isUnlike == j.isUnlike
}

type list = parts.List[item]

// lay lays all three lists out; each keeps its choice where that is still there.
func (s *Skills) lay() {
	for w, build := range []func(*list, int){s.layMine, s.layReach, s.layMissing} {
		after := &list{}
		build(after, s.listWidth(which(w)))
		after.Replace(s.list[w], item.isSame)
		s.list[w] = after
		after.SetRows(s.listHeight())
	}
}

// gutter is the cells before an item: the mark of the choice.
const gutter = parts.Mark

// layMine lists the skills by group, as far as they answer the filter, then
// those that the dataset does not have.
func (s *Skills) layMine(l *list, width int) {
	w, sought := s.env.Words, folded(s.filter.Value())
	for group := careers.Programming; group <= careers.Personal; group++ {
		var shown []*careers.Skill
		able, all := 0, 0
		for _, skill := range s.env.Graph.Skills() {
			if skill.Group != group {
				continue
			}
			all++
			if s.mine[skill.ID].IsAble() {
				able++
			}
			if strings.Contains(folded(skill.Name.Everywhere()+" "+w.Facts.SkillGroup[group]), sought) {
				shown = append(shown, skill)
			}
		}
		if len(shown) == 0 {
			continue
		}
		count := "  " + w.Units.Position(able, all)
		l.PutBetween(rich.Line{{Text: rich.Cut(w.Facts.SkillGroup[group], width-rich.Width(count)), Style: s.env.Theme.Head}, {Text: count, Style: s.env.Theme.Muted}})
		for _, skill := range shown {
			s.laySkill(l, item{skill: skill.ID}, s.env.Text(skill.Name), width)
		}
	}
	s.layGone(l, sought, width)
	switch {
	case l.Len() == 0 && sought == "":
		s.remark(l, w.Facts.NoSkills, width)
	case l.Len() == 0:
		s.remark(l, w.Parts.Nothing(s.filter.Value()), width)
	}
}

// layGone lists ticked skills that the dataset does not have.
func (s *Skills) layGone(l *list, sought string, width int) {
	first := true
	for _, mine := range s.env.Notebook.Content().Skills {
		if s.env.Graph.Skill(mine.ID) != nil || !strings.Contains(folded(string(mine.ID)), sought) {
			continue
		}
		if first {
			l.PutBetween(rich.Line{{Text: rich.Cut(s.env.Words.Skills.Gone, width), Style: s.env.Theme.Head}})
			first = false
		}
		s.laySkill(l, item{skill: mine.ID}, string(mine.ID), width)
	}
}

// laySkill is one line: the state as a mark, the name, the state in a word.
func (s *Skills) laySkill(l *list, i item, name string, width int) {
	t := s.env.Theme
	state := s.mine[i.skill]
	mark, style := "[ ] ", t.Muted
	switch {
	case state == careers.Learning:
		mark, style = "[/] ", t.Deeper
	case state.Level() > 0:
		mark, style = "["+strconv.Itoa(state.Level())+"] ", t.Gain
	case state.IsAble():
		mark, style = "[✓] ", t.Gain
	}
	word := ""
	if state != careers.NotYet {
		word = "  " + phrase.Progress(s.env.Words, state)
	}
	room := width - gutter - len("[x] ")
	if rich.Width(name+word) > room {
		word = ""
	}
	l.Add(i)
	l.Put(rich.Line{{Text: mark, Style: style}, {Text: rich.Cut(name, room-rich.Width(word)), Style: t.Text}, {Text: word, Style: style}})
}

// layReach lists the roles of which something is there, those unlike the
// others, and the rest.
func (s *Skills) layReach(l *list, width int) {
	w, o := s.env.Words.Skills, s.openings
	if len(o.Begun) == 0 {
		s.remark(l, w.Start, width)
		return
	}
	first := len(o.Begun)
	if len(o.Unlike) > 0 {
		first = nearestFirst
	}
	s.layRoles(l, "", o.Begun[:first], width)
	s.layUnlike(l, width)
	s.layRoles(l, w.Rest, o.Begun[first:], width)
	s.layRoles(l, w.Others, o.Others, width)
}

// nearestFirst is how many roles come before those that are unlike the others,
// which people would not scroll to at the end.
const nearestFirst = 3

func (s *Skills) layRoles(l *list, heading string, gaps []careers.Gap, width int) {
	if heading != "" && len(gaps) > 0 {
		s.head(l, heading, width)
	}
	for _, gap := range gaps {
		s.layRole(l, gap, width)
	}
}

// layUnlike lists the roles unlike the others, each with why it is there.
func (s *Skills) layUnlike(l *list, width int) {
	t, w := s.env.Theme, s.env.Words.Skills
	if len(s.openings.Unlike) > 0 {
		s.head(l, w.Unlike, width)
	}
	for _, u := range s.openings.Unlike {
		l.Add(item{node: u.Node, isUnlike: true})
		l.Put(rich.Line{{Text: s.title(u.Node, width), Style: t.Text}})
		s.wrapped(l, w.WhyUnlike(s.names(u.Shared), s.names(u.Own)), width, t.Muted)
	}
}

// head is a heading between items.
func (s *Skills) head(l *list, text string, width int) {
	if l.Lines > 0 {
		l.PutBetween(nil)
	}
	l.PutBetween(rich.Line{{Text: rich.Cut(text, width-1), Style: s.env.Theme.Head}})
}

// layRole is a role with what is there and what is not: counts and names.
func (s *Skills) layRole(l *list, gap careers.Gap, width int) {
	w, t := s.env.Words.Skills, s.env.Theme
	l.Add(item{node: gap.Node})
	l.Put(rich.Line{{Text: s.title(gap.Node, width), Style: t.Text}})
	said := []string{w.Count(len(gap.Had), gap.Essential())}
	if len(gap.Deepen) > 0 {
		said = append(said, w.Deepen(s.names(gap.Deepen)))
	}
	if len(gap.Learning) > 0 {
		said = append(said, w.Learning(s.names(gap.Learning)))
	}
	switch {
	case len(gap.Missing) > 0:
		said = append(said, w.Lacking(s.names(gap.Missing)))
	case len(gap.Learning)+len(gap.Deepen) == 0:
		said = append(said, w.Complete)
	}
	s.wrapped(l, strings.Join(said, " · "), width, t.Muted)
}

// layMissing lists the skills that the roles within reach ask for besides.
func (s *Skills) layMissing(l *list, width int) {
	w, t := s.env.Words.Skills, s.env.Theme
	switch {
	case len(s.openings.Begun) == 0:
		s.remark(l, w.MissingFirst, width)
	case len(s.openings.Missing) == 0:
		s.remark(l, w.MissingNone, width)
	}
	for _, lack := range s.openings.Missing {
		s.laySkill(l, item{skill: lack.Skill.ID, node: lack.Roles[0]}, s.env.Text(lack.Skill.Name), width)
		said := w.Asked(len(lack.Roles))
		if lack.Alone > 0 {
			said += " · " + w.Alone(lack.Alone)
		}
		var roles []string
		for _, n := range lack.Roles[:min(len(lack.Roles), mostNamed)] {
			roles = append(roles, s.env.Text(n.Name))
		}
		if len(lack.Roles) > mostNamed {
			roles = append(roles, "…")
		}
		s.wrapped(l, s.env.Words.Units.Colon(said, strings.Join(roles, ", ")), width, t.Muted)
	}
}

// mostNamed is how many roles are named for one skill, the nearest first; the
// count before them is of all.
const mostNamed = 8

// names joins the names of skills.
func (s *Skills) names(ids []careers.SkillID) string {
	var names []string
	for _, id := range ids {
		names = append(names, s.env.Text(s.env.Graph.Skill(id).Name))
	}
	return strings.Join(names, ", ")
}

// title is the title of a node where it fits beside the mark of the choice, else its name.
func (s *Skills) title(n *careers.Node, width int) string {
	return rich.Fitting(width-gutter, s.env.Text(n.Title), s.env.Text(n.Name))
}

// wrapped writes a text below the last item.
func (s *Skills) wrapped(l *list, text string, width int, style theme.Style) {
	l.Put(rich.Hang(rich.Span{Text: "  "}, width-gutter, rich.Span{Text: text, Style: style})...)
}

// remark is a sentence that stands alone.
func (s *Skills) remark(l *list, text string, width int) {
	l.PutBetween(rich.Text(text, s.env.Theme.Text, width-1)...)
}

// heading counts a list in its tab.
func (s *Skills) heading(w which) string {
	words := s.env.Words.Skills
	switch w {
	case reach:
		return words.Reach + " " + strconv.Itoa(len(s.openings.Begun))
	case missing:
		return words.Missing + " " + strconv.Itoa(len(s.openings.Missing))
	}
	return words.Mine
}

// folded is a text without case and accents, for the filter.
func folded(text string) string {
	text = strings.NewReplacer("œ", "oe", "æ", "ae").Replace(strings.ToLower(norm.NFD.String(text)))
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, text)), " ")
}
