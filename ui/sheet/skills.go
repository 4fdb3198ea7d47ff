package sheet

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/phrase"
)

func (b *builder) skills() {
	needs := b.node.Needs
	if len(needs) == 0 {
		return
	}
	b.head(skills)
	b.ticks()
	if phrase.HasLevels(b.node) {
		b.para("", b.note(b.w.Sheet.Levels))
	}
	column := 0
	for _, n := range needs {
		column = max(column, ansi.StringWidth(b.g.Skill(n.Skill).Name.In(b.w.Tag)))
	}
	for i, shelf := range phrase.Shelves(b.w, b.g, b.node) {
		b.at = -1
		if i > 0 {
			b.blank()
		}
		for _, l := range wrap([]span{b.strong(shelf.Title)}, b.width) {
			b.put(l...)
		}
		b.needs(shelf.Needs, column)
	}
	b.less(phrase.LessSkills(b.w, b.g, b.node))
}

// needs lists skills: name, level as dots, levels by experience, level in words.
func (b *builder) needs(needs []careers.Need, column int) {
	words := 0
	for _, l := range b.w.Facts.SkillLevel {
		words = max(words, ansi.StringWidth(l))
	}
	byExperience := 0
	if phrase.HasLevels(b.node) {
		byExperience = len("1>2>3 ")
	}
	room := b.width - ansi.StringWidth(b.bullet()) - len("  ~1234 ") - byExperience - words
	for _, n := range needs {
		skill := b.g.Skill(n.Skill)
		b.fact(fact{skill: skill, sources: skill.Sources, guess: n.Estimate})
		name := b.plain(skill.Name.In(b.w.Tag))
		if room < 20 {
			level := " " + phrase.Level4(b.w, n)
			if by := b.byExperience(n); by != "" {
				level += " (" + by + ")"
			}
			b.beside(b.tick(n.Skill), name, b.note(level))
			continue
		}
		b.row(b.tick(n.Skill), name, min(column, room), b.dots(n), b.note(" "+pad(b.byExperience(n), byExperience)+b.w.Facts.SkillLevel[n.Level]))
	}
}

// byExperience is the level on arriving, confirmed and senior.
func (b *builder) byExperience(n careers.Need) string {
	return phrase.LevelsByExperience(n, b.sign("→", ">"))
}

// row puts a name wrapped in its column, with its mark to the left of its first
// line and more to the right.
func (b *builder) row(mark, name span, column int, more ...span) {
	for i, l := range wrap([]span{name}, column) {
		l = append([]span{mark}, l...)
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

// The signs of skills that the reader has ticked stand where the bullet is.
func (b *builder) able() string     { return b.sign("✓", "x") }
func (b *builder) learning() string { return "/" }

// ticks explains the signs where there are any.
func (b *builder) ticks() {
	if slices.ContainsFunc(b.node.Needs, func(n careers.Need) bool { return b.mine[n.Skill] != careers.NotYet }) {
		b.para("", b.note(b.w.Sheet.Ticks(b.able(), b.learning())))
	}
}

// tick is the bullet of a skill, or how far the reader is with it.
func (b *builder) tick(id careers.SkillID) span {
	switch state := b.mine[id]; {
	case state.IsAble():
		return span{b.able() + " ", b.th.Gain, false}
	case state == careers.Learning:
		return span{b.learning() + " ", b.th.Deeper, false}
	}
	return b.note(b.bullet())
}
