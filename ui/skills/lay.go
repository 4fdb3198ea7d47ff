package skills

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/rich"
)

// item is what can be chosen: a skill, one that is missing, or a role.
type item struct {
	skill   careers.SkillID
	section int           // of the first list
	lack    *careers.Lack // of a missing skill
	gap     *careers.Gap  // of a role
}

// node is the role, or the nearest that asks for a missing skill; nil for none.
func (i item) node() *careers.Node {
	switch {
	case i.gap != nil:
		return i.gap.Node
	case i.lack != nil:
		return i.lack.Roles[0]
	}
	return nil
}

// isSame tells items of one list apart, also after it was laid out anew.
func (i item) isSame(j item) bool {
	return i.skill == j.skill && i.section == j.section && (i.skill != "" || i.node() == j.node())
}

type list = parts.List[item]

// lay lays all lists out; each keeps its choice where that is still there.
func (s *Skills) lay() {
	s.setColumns()
	for w, build := range []func(*list, int){s.layMine, s.layReach, s.layNext, s.layMissing} {
		draw := s.drawSkill
		if which(w) == reach || which(w) == next {
			draw = s.drawRole
		}
		after := &list{Draw: func(i item, isChosen bool) rich.Line { return draw(s.columns[w], i, isChosen) }}
		build(after, s.listWidth(which(w)))
		after.Replace(s.list[w], item.isSame)
		s.list[w] = after
		after.SetRows(s.listHeight())
	}
}

// gutter is the cells before an item: the mark of the choice.
const gutter = parts.Mark

// Cells of the mark of a skill, of the sign of a role, and of what a role is called at most: what
// it lacks has to have room beside it.
const mark, sign, mapName = len("[x] "), 2, 24

// setColumns gives the rows of each list their columns, and roles what they are called there.
func (s *Skills) setColumns() {
	fact := 0
	var nodes []*careers.Node
	said := map[[2]int]bool{}
	for _, gap := range slices.Concat(s.openings.Reach, s.openings.Next, s.openings.Others) {
		nodes = append(nodes, gap.Node)
		if of := [2]int{gap.Lacking(), gap.Essential()}; !said[of] { // thousands of roles say few things
			said[of] = true
			fact = max(fact, rich.Width(s.have(gap)))
		}
	}
	of := func(w which, sign, name, fact int) rich.Columns {
		return rich.ColumnsFor(s.listWidth(w)-gutter, sign, name, fact, w != mine)
	}
	roles := of(reach, sign, min(s.widestTitle(nodes), mapName), fact)
	s.columns = [lists]rich.Columns{
		mine: of(mine, mark, s.widest, 0), reach: roles, next: roles, missing: of(missing, mark, s.widest, len(strconv.Itoa(len(nodes)))),
	}
	s.name(nodes, roles.Name)
}

// widestTitle is the cells of the longest title, as far as there is room for it.
func (s *Skills) widestTitle(nodes []*careers.Node) (width int) {
	for _, n := range nodes {
		if width = max(width, rich.Width(s.env.Text(n.Title))); width >= mapName {
			break
		}
	}
	return width
}

// name gives roles what they are called in so many cells. A tick moves them from list to list, and
// leaves their names.
func (s *Skills) name(nodes []*careers.Node, width int) {
	isNew := func(n *careers.Node) bool { return s.names[n.ID] == "" }
	if s.namesWidth != width || len(s.names) != len(nodes) || slices.ContainsFunc(nodes, isNew) {
		s.names, s.namesWidth = s.env.Names(nodes, width), width
	}
}

// have is how many of the essential skills of a role are there.
func (s *Skills) have(gap careers.Gap) string {
	return s.env.Words.Units.Position(gap.Essential()-gap.Lacking(), gap.Essential())
}

// layMine lists the skills by section, then those that the dataset does not have.
func (s *Skills) layMine(l *list, width int) {
	w := s.env.Words
	if len(s.mine) == 0 && s.filter.Value() == "" && len(s.env.Graph.Skills()) > 0 {
		s.remark(l, w.Skills.WhyTick, width)
	}
	if s.isNear() {
		s.remark(l, w.Skills.Nearby(len(s.env.Graph.Skills())), width)
	}
	s.sections = s.sectioned()
	for i, section := range s.sections {
		able := 0
		for _, id := range section.skills {
			if s.mine[id].IsAble() {
				able++
			}
		}
		if len(section.skills) > 0 {
			s.head(l, s.numbered(i+1, section.name), w.Units.Position(able, len(section.skills)), width)
		}
		for _, id := range section.skills {
			l.AddDrawn(item{skill: id, section: i})
		}
	}
	s.layGone(l, width)
	switch {
	case l.Len() > 0, s.isNear():
	case s.filter.Value() == "":
		s.remark(l, w.Facts.NoSkills, width)
	case s.isLarge() && s.env.Index() == nil:
		s.remark(l, w.Parts.Preparing, width)
	default:
		s.remark(l, w.Parts.Nothing(s.filter.Value()), width)
	}
}

// layGone lists ticked skills that the dataset does not have.
func (s *Skills) layGone(l *list, width int) {
	headed := false
	for _, mine := range s.env.Notebook.Content().Skills {
		if s.env.Graph.Skill(mine.ID) != nil || !strings.Contains(folded(string(mine.ID)), folded(s.filter.Value())) {
			continue
		}
		if !headed {
			s.head(l, s.env.Words.Skills.Gone, "", width)
		}
		headed = true
		l.AddDrawn(item{skill: mine.ID})
	}
}

// layReach lists the roles within reach by how many essential skills they lack.
func (s *Skills) layReach(l *list, width int) {
	w, o := s.env.Words.Skills, s.openings
	switch {
	case len(o.Reach)+len(o.Next) == 0:
		s.remark(l, w.Start, width)
	case len(o.Reach) == 0:
		s.remark(l, w.NoReach, width)
	}
	if unmarked, roles := s.unmarked(); unmarked > 0 {
		s.remark(l, w.Unmarked(unmarked, roles), width)
	}
	s.layRoles(l, o.Reach, width)
}

// unmarked is of how many roles, and of how many in all, no skill is called essential.
func (s *Skills) unmarked() (unmarked, roles int) {
	for _, n := range s.env.Graph.Nodes() {
		if n.Kind == careers.Role {
			roles++
			if !n.NamesEssentials() {
				unmarked++
			}
		}
	}
	return unmarked, roles
}

// layNext lists the other roles that are begun, by how many they lack, then those of which
// nothing is there.
func (s *Skills) layNext(l *list, width int) {
	w, o := s.env.Words.Skills, s.openings
	if len(o.Reach)+len(o.Next) == 0 {
		s.remark(l, w.Start, width)
		return
	}
	s.layRoles(l, o.Next, width)
	if len(o.Others) > 0 {
		s.head(l, w.Others, "", width)
	}
	for i := range o.Others {
		l.AddDrawn(item{gap: &o.Others[i]})
	}
}

func (s *Skills) layRoles(l *list, gaps []careers.Gap, width int) {
	for i := range gaps {
		if i == 0 || gaps[i-1].Lacking() != gaps[i].Lacking() {
			s.head(l, s.env.Words.Skills.Lacks(gaps[i].Lacking()), "", width)
		}
		l.AddDrawn(item{gap: &gaps[i]})
	}
}

// layMissing lists the skills that the roles begun ask for besides.
func (s *Skills) layMissing(l *list, width int) {
	w, o := s.env.Words.Skills, s.openings
	switch {
	case len(o.Reach)+len(o.Next) == 0:
		s.remark(l, w.MissingFirst, width)
	case len(o.Missing) == 0:
		s.remark(l, w.MissingNone, width)
	default:
		s.head(l, w.MostAsked, "", width)
	}
	for i, lack := range o.Missing {
		l.AddDrawn(item{skill: lack.Skill.ID, lack: &o.Missing[i]})
	}
}

// head is a heading between items, and a count behind it.
func (s *Skills) head(l *list, text, count string, width int) {
	pen := rich.Pen{Theme: s.env.Theme}
	if count != "" {
		count = "  " + count
	}
	l.PutBetween(append(pen.Heading(text, width-1-rich.Width(count)), pen.Note(count)))
}

// remark is a sentence that stands alone.
func (s *Skills) remark(l *list, text string, width int) {
	l.PutBetween(rich.Text(text, s.env.Theme.Text, width-1)...)
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

// numbered puts the key that leads to a section before its name, where there is one.
func (s *Skills) numbered(i int, name string) string {
	if i > 9 || len(s.sections) == 1 && s.isLarge() {
		return name
	}
	return strconv.Itoa(i) + " " + name
}
