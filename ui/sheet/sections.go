package sheet

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

func (b *builder) inShort() {
	n := b.node
	b.head(inShort)
	b.fact(fact{})
	b.para("", b.strong(n.Title.In(b.w.Tag)))
	b.para("", b.note(b.kind()))
	b.blank()
	b.fact(fact{})
	b.para("", b.plain(n.Summary.In(b.w.Tag)))
	if !n.Day.Text.IsZero() {
		b.blank()
		b.fact(stated(n.Day))
		b.labelled(b.w.Sheet.Day, ansi.StringWidth(b.w.Sheet.Day)+2, b.statement(n.Day)...)
	}
	if n.Course != nil {
		b.course(n.Course)
	}
}

// kind is what the node is and where it stands: "role · First job".
func (b *builder) kind() string {
	kind := b.w.Facts.Role
	if b.node.Kind == careers.Training {
		kind = b.w.Facts.Training
	}
	for _, c := range b.g.Columns() {
		if c.Rank == b.node.Rank {
			return kind + " · " + c.Title.In(b.w.Tag)
		}
	}
	return kind
}

func (b *builder) course(c *careers.Course) {
	s := b.w.Sheet
	rows := []struct {
		label string
		careers.Statement
	}{{s.Length, c.Length}, {s.EntryLevel, c.Entry}, {s.Diploma, c.Diploma}, {s.Cost, c.Cost}}
	column := ansi.StringWidth(s.Level)
	for _, r := range rows {
		column = max(column, ansi.StringWidth(r.label))
	}
	b.at = -1
	b.blank()
	for _, r := range rows {
		if !r.Text.IsZero() {
			b.fact(stated(r.Statement))
			b.labelled(r.label, column+2, b.statement(r.Statement)...)
		}
	}
	if c.Level > 0 {
		b.fact(fact{sources: c.Diploma.Sources})
		b.labelled(s.Level, column+2, b.plain(s.LevelOf(c.Level)))
	}
}

func (b *builder) tasks() {
	if len(b.node.Tasks) == 0 {
		return
	}
	b.head(tasks)
	for _, t := range b.node.Tasks {
		b.item(t.Statement)
	}
}

// item is a statement with a bullet.
func (b *builder) item(s careers.Statement) {
	b.fact(stated(s))
	b.para(b.bullet(), b.statement(s)...)
}

func (b *builder) bullet() string { return b.sign("• ", "- ") }

func (b *builder) skills() {
	needs := b.node.Needs
	if len(needs) == 0 {
		return
	}
	b.head(skills)
	essential := slices.DeleteFunc(slices.Clone(needs), func(n careers.Need) bool { return !n.Essential })
	optional := slices.DeleteFunc(slices.Clone(needs), func(n careers.Need) bool { return n.Essential })
	column := 0
	for _, n := range needs {
		column = max(column, ansi.StringWidth(b.g.Skill(n.Skill).Name.In(b.w.Tag)))
	}
	core, more := b.w.Sheet.Essential, b.w.Sheet.Optional
	if b.node.Kind == careers.Training {
		core, more = b.w.Sheet.Mainly, b.w.Sheet.Also
	}
	first := true
	for _, group := range []struct {
		title string
		needs []careers.Need
	}{{core, essential}, {more, optional}} {
		if len(group.needs) == 0 {
			continue
		}
		if !first {
			b.at = -1
			b.blank()
		}
		first = false
		b.at = -1
		b.put(b.strong(ansi.Truncate(group.title, b.width, "…")))
		b.needs(group.needs, column)
	}
}

// needs lists skills shelf by shelf: name, level as dots, level in words.
func (b *builder) needs(needs []careers.Need, column int) {
	slices.SortStableFunc(needs, func(x, y careers.Need) int {
		return int(b.g.Skill(x.Skill).Group) - int(b.g.Skill(y.Skill).Group)
	})
	words := 0
	for _, l := range b.w.Facts.SkillLevel {
		words = max(words, ansi.StringWidth(l))
	}
	room := b.width - ansi.StringWidth(b.bullet()) - len("  ~1234 ") - words
	for _, n := range needs {
		skill := b.g.Skill(n.Skill)
		b.fact(fact{skill: skill, sources: skill.Sources, guess: n.Estimate})
		name := b.plain(skill.Name.In(b.w.Tag))
		if room < 20 {
			b.para(b.bullet(), name, b.note(" "+phrase.Level4(b.w, n)))
			continue
		}
		b.row(name, min(column, room), b.dots(n), b.note(" "+b.w.Facts.SkillLevel[n.Level]))
	}
}

// row puts a name wrapped in its column, with more to the right of its first line.
func (b *builder) row(name span, column int, more ...span) {
	for i, l := range wrap([]span{name}, column) {
		l = append([]span{b.note(b.bullet())}, l...)
		if i > 0 {
			l[0].text = "  "
		} else {
			l = append(append(l, b.note(strings.Repeat(" ", column+2-line{spans: l[1:]}.width()))), more...)
		}
		b.put(l...)
	}
}

// dots is a skill level of four as cells; an estimate carries its mark.
func (b *builder) dots(n careers.Need) span {
	mark, style := " ", b.th.Text
	if n.Estimate {
		mark, style = b.w.Facts.EstimateMark, b.th.Estimate
	}
	if n.Level == 0 {
		return span{"     ", style, false}
	}
	full, empty := b.sign("●", "*"), b.sign("○", ".")
	return span{mark + strings.Repeat(full, n.Level) + strings.Repeat(empty, 4-n.Level), style, false}
}

func (b *builder) waysIn() {
	n := b.node
	if len(n.WaysIn) == 0 && n.EntryByExperience.IsZero() {
		return
	}
	b.head(waysIn)
	if !n.EntryByExperience.IsZero() {
		b.fact(fact{})
		b.para("", b.plain(n.EntryByExperience.In(b.w.Tag)))
	}
	for _, way := range n.WaysIn {
		f := stated(way.Statement)
		f.goes = way.From
		b.fact(f)
		text := b.statement(way.Statement)
		if from := b.g.Node(way.From); from != nil {
			text = append(text, b.link(" "+b.sign("→\u00a0", "->\u00a0")+noBreak(from.Name.In(b.w.Tag))))
		}
		b.para(b.bullet(), text...)
	}
}

func noBreak(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }

func (b *builder) notFor()  { b.list(notFor, b.node.NotFor) }
func (b *builder) outlook() { b.list(outlook, b.node.Outlook) }

func (b *builder) list(p part, items []careers.Statement) {
	if len(items) == 0 {
		return
	}
	b.head(p)
	for _, s := range items {
		if s.Year > 0 {
			b.dated(s)
			continue
		}
		b.item(s)
	}
}

// dated is a statement with its year where the bullet stands.
func (b *builder) dated(s careers.Statement) {
	b.fact(stated(s))
	b.para(year(s.Year)+"  ", b.statement(s)...)
}

func (b *builder) codes() {
	if len(b.node.Codes) == 0 {
		return
	}
	b.head(codes)
	system, code := 0, 0
	for _, c := range b.node.Codes {
		system, code = max(system, len(systemName(c))), max(code, ansi.StringWidth(c.Code))
	}
	for _, c := range b.node.Codes {
		b.fact(fact{sources: c.Sources})
		label := []span{b.plain(c.Label), b.note(" (" + noBreak(b.w.Facts.Match[c.Match]) + ")"), b.cited(c.Sources)}
		if b.width < 44 {
			b.para(b.bullet(), append([]span{b.strong(systemName(c) + " " + c.Code + " ")}, label...)...)
			continue
		}
		b.beside(b.strong(pad(systemName(c), system+2)+pad(c.Code, code+2)), label...)
	}
}

// systemName is a classification with its version, as it calls itself.
func systemName(c careers.Code) string {
	name := [...]string{"ROME", "ESCO", "O*NET", "RNCP"}[c.System]
	if c.Version != "" {
		name += " " + c.Version
	}
	return name
}
