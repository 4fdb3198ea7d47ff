package skills

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/ui/theme"
)

// lay lays all three lists out; each keeps its choice where that is still there.
func (s *Skills) lay() {
	for w, build := range []func(*list, int){s.layMine, s.layReach, s.layMissing} {
		before := s.list[w]
		after := &list{top: before.top}
		build(after, s.listWidth(which(w)))
		at := slices.IndexFunc(after.items, before.at().isSame)
		if at < 0 {
			at = before.chosen
		}
		s.list[w] = after
		after.choose(at, s.listHeight(which(w)))
	}
}

// gutter is the cells before an item: the mark of the choice.
const gutter = 2

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
			if s.mine[skill.ID] == careers.Able {
				able++
			}
			if strings.Contains(folded(skill.Name.FR+" "+skill.Name.EN+" "+w.Facts.SkillGroup[group]), sought) {
				shown = append(shown, skill)
			}
		}
		if len(shown) == 0 {
			continue
		}
		count := "  " + w.Units.Position(able, all)
		l.put(false, span{s.cut(w.Facts.SkillGroup[group], width-ansi.StringWidth(count)), s.env.Theme.Head}, span{count, s.env.Theme.Muted})
		for _, skill := range shown {
			s.laySkill(l, skill.ID, s.env.Text(skill.Name), width)
		}
	}
	s.layGone(l, sought, width)
	if len(l.items) == 0 {
		s.remark(l, w.Skills.NoMatch(s.filter.Value()), width)
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
			l.put(false, span{s.cut(s.env.Words.Skills.Gone, width), s.env.Theme.Head})
			first = false
		}
		s.laySkill(l, mine.ID, string(mine.ID), width)
	}
}

// laySkill is one line: the state as a mark, the name, the state in a word.
func (s *Skills) laySkill(l *list, id careers.SkillID, name string, width int) {
	t := s.env.Theme
	state := s.mine[id]
	mark, style := "[ ] ", t.Muted
	switch state {
	case careers.Learning:
		mark, style = "[~] ", t.Deeper
	case careers.Able:
		mark, style = s.glyph("[✓] ", "[x] "), t.Gain
	}
	word := ""
	if state != careers.NotYet {
		word = "  " + s.env.Words.Skills.State[state]
	}
	room := width - gutter - len("[x] ")
	if ansi.StringWidth(name+word) > room {
		word = ""
	}
	l.add(item{skill: id})
	l.put(true, span{mark, style}, span{s.cut(name, room-ansi.StringWidth(word)), t.Text}, span{word, style})
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
		l.add(item{node: u.Node, isUnlike: true})
		l.put(true, span{s.cut(s.title(u.Node, width-gutter), width-gutter), t.Text})
		s.wrapped(l, w.WhyUnlike(s.names(u.Shared), s.names(u.Own)), width, t.Muted)
	}
}

// head is a heading between items.
func (s *Skills) head(l *list, text string, width int) {
	if len(l.lines) > 0 {
		l.put(false)
	}
	l.put(false, span{s.cut(text, width-1), s.env.Theme.Head})
}

// layRole is a role with what is there and what is not: counts and names.
func (s *Skills) layRole(l *list, gap careers.Gap, width int) {
	w, t := s.env.Words.Skills, s.env.Theme
	l.add(item{node: gap.Node})
	l.put(true, span{s.cut(s.title(gap.Node, width-gutter), width-gutter), t.Text})
	said := []string{w.Count(len(gap.Had), gap.Essential())}
	if len(gap.Learning) > 0 {
		said = append(said, w.Learning(s.names(gap.Learning)))
	}
	switch {
	case len(gap.Missing) > 0:
		said = append(said, w.Lacking(s.names(gap.Missing)))
	case len(gap.Learning) == 0:
		said = append(said, w.Complete)
	}
	s.wrapped(l, strings.Join(said, s.glyph(" · ", "; ")), width, t.Muted)
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
		s.laySkill(l, lack.Skill.ID, s.env.Text(lack.Skill.Name), width)
		l.items[len(l.items)-1].node = lack.Roles[0]
		said := w.Asked(len(lack.Roles))
		if lack.Alone > 0 {
			said += s.glyph(" · ", "; ") + w.Alone(lack.Alone)
		}
		var roles []string
		for _, n := range lack.Roles[:min(len(lack.Roles), mostNamed)] {
			roles = append(roles, s.env.Text(n.Name))
		}
		if len(lack.Roles) > mostNamed {
			roles = append(roles, s.glyph("…", "..."))
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

// title is the title of a node where it fits, else its name.
func (s *Skills) title(n *careers.Node, width int) string {
	if title := s.env.Text(n.Title); ansi.StringWidth(title) <= width {
		return title
	}
	return s.env.Text(n.Name)
}

// wrapped writes a text below the last item.
func (s *Skills) wrapped(l *list, text string, width int, style theme.Style) {
	const indent = 2
	for _, row := range strings.Split(lipgloss.Wrap(s.plain(text), max(1, width-gutter-indent), ""), "\n") {
		l.put(true, span{strings.Repeat(" ", indent) + strings.TrimRight(row, " "), style})
	}
}

// remark is a sentence that stands alone.
func (s *Skills) remark(l *list, text string, width int) {
	for _, row := range strings.Split(lipgloss.Wrap(s.plain(text), max(1, width-1), ""), "\n") {
		l.put(false, span{strings.TrimRight(row, " "), s.env.Theme.Text})
	}
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
