package compare

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/theme"
)

// mark is the symbol of a change, with the blank after it.
func mark(c careers.Change) string { return [...]string{"+ ", "^ ", "= ", "- ", ". "}[c] }

func dress(th *theme.Theme, c careers.Change) theme.Style {
	return [...]theme.Style{th.Gain, th.Deeper, th.Keep, th.Leave, th.Muted}[c]
}

// towards titles what a diff lists under each node: under the first what its
// people use less, under the others what they find there.
func (b *builder) towards(i int) string {
	if i == 0 {
		return b.w.Compare.LeftFrom(b.name(b.nodes[0]))
	}
	return b.w.Compare.Towards(b.name(b.nodes[i]))
}

// diff is how skills or tasks of a difference are listed.
type diff struct {
	// silent is the sentence for a node that the dataset says nothing of, "" where it speaks of both.
	silent func(d careers.Difference) string
	// count is how many there are of one change, and row writes the i-th.
	count func(d careers.Difference, c careers.Change) int
	row   func(d careers.Difference, c careers.Change, i int)
}

func (b *builder) skills() {
	if len(b.diffs) == 0 {
		return
	}
	b.head(skills)
	if whose := phrase.OfConfirmed(b.w, b.nodes...); whose != "" {
		b.say(b.note(whose))
	}
	b.each(b.towards, b.diff(diff{
		silent: func(d careers.Difference) string {
			return b.silent(d, func(n *careers.Node) bool { return len(n.Needs) == 0 }, b.w.Compare.NoSkills)
		},
		count: func(d careers.Difference, c careers.Change) int { return len(d.SkillsThat(c)) },
		row:   func(d careers.Difference, c careers.Change, i int) { b.skill(d.SkillsThat(c)[i]) },
	}))
}

func (b *builder) tasks() {
	if len(b.diffs) == 0 {
		return
	}
	b.head(tasks)
	b.each(b.towards, b.diff(diff{
		silent: func(d careers.Difference) string {
			return b.silent(d, func(n *careers.Node) bool { return len(n.Tasks) == 0 }, b.w.Compare.NoTasks)
		},
		count: func(d careers.Difference, c careers.Change) int { return len(d.TasksThat(c)) },
		row:   func(d careers.Difference, c careers.Change, i int) { b.task(d, d.TasksThat(c)[i]) },
	}))
}

// silent is the sentence for a node that the dataset says nothing of, "" where
// it speaks of both.
func (b *builder) silent(d careers.Difference, without func(*careers.Node) bool, sentence func(string) string) string {
	for _, n := range []*careers.Node{d.From, d.To} {
		if without(n) {
			return sentence(b.name(n))
		}
	}
	return ""
}

// diff lists under the first node what its people use less and what the others'
// lists say nothing of, and under each other what is new, deeper and kept.
func (b *builder) diff(d diff) func(i int) {
	return func(i int) {
		if i == 0 {
			b.left(d)
			return
		}
		there := b.diffs[i-1]
		if why := d.silent(there); why != "" {
			b.next()
			b.say(b.note(why))
			return
		}
		first := true
		for _, c := range []careers.Change{careers.Gained, careers.Deeper, careers.Kept} {
			n := d.count(there, c)
			if n == 0 && c == careers.Deeper {
				continue
			}
			if !first {
				b.blank()
			}
			first = false
			b.group(c, b.w.Compare.Changes[c], n)
			for i := range n {
				d.row(there, c, i)
			}
		}
	}
}

// group heads rows of one change with their number.
func (b *builder) group(c careers.Change, title string, n int) {
	count := strconv.Itoa(n)
	if n == 0 {
		count = b.w.Compare.Nothing
	}
	b.next()
	b.para(span{mark(c), dress(b.th, c)}, b.strong(b.w.Units.Colon(title, count)))
}

// left lists, for each other node, what the first node's people use less there,
// then, dim, what its list says nothing of: from that nothing follows.
func (b *builder) left(d diff) {
	said := false
	for _, x := range b.diffs {
		less, unlisted := d.count(x, careers.UsedLess), d.count(x, careers.NotListed)
		if d.silent(x) != "" || less+unlisted == 0 {
			continue
		}
		if said {
			b.blank()
		}
		said = true
		for _, c := range []careers.Change{careers.UsedLess, careers.NotListed} {
			if n := d.count(x, c); n > 0 {
				b.group(c, b.changed(c, x), n)
				for i := range n {
					d.row(x, c, i)
				}
			}
		}
	}
	if !said {
		b.next()
		b.say(b.note(b.nothingLess(d)))
	}
}

// changed heads a change, with the node it holds for where there are two.
func (b *builder) changed(c careers.Change, x careers.Difference) string {
	title := b.w.Compare.Changes[c]
	if len(b.diffs) > 1 {
		title += " (" + b.name(x.To) + ")"
	}
	return title
}

// nothingLess says why nothing stands under the first node.
func (b *builder) nothingLess(d diff) string {
	if why := d.silent(b.diffs[0]); why != "" {
		return why
	}
	return b.w.Compare.NothingLess
}

// skill is a skill with its mark, its name and its levels.
func (b *builder) skill(s careers.SkillChange) {
	need := s.To
	if need.Skill == "" {
		need = s.From
	}
	name := []span{b.plain(b.g.Skill(s.Skill).Name.In(b.w.Tag))}
	if s.Change == careers.NotListed {
		name[0] = b.note(name[0].text)
	}
	if !need.Essential {
		name = append(name, b.note(" ("+b.w.Compare.Optional+")"))
	}
	level := span{b.levels(s), b.th.Muted}
	if need.Estimate || s.IsEstimate() {
		b.guess, level.style = true, b.th.Estimate
	}
	if s.Shallower() {
		name = append(name, b.note(" ("+b.w.Compare.LessDeep+")"))
	}
	name = append(name, b.reason(s.Fade)...)
	b.next()
	b.row(span{mark(s.Change), dress(b.th, s.Change)}, name, level)
}

// levels is the level of a skill of four, and the one before where it is another.
func (b *builder) levels(s careers.SkillChange) string {
	switch {
	case s.To.Skill == "":
		return phrase.Level4(b.w, s.From)
	case s.From.Skill == "":
		return phrase.Level4(b.w, s.To)
	case s.Change == careers.Gained || s.From.Level == s.To.Level:
		return phrase.Level4(b.w, s.To)
	}
	before, after := phrase.Level4(b.w, s.From), phrase.Level4(b.w, s.To)
	if before == "" || after == "" {
		return before + after
	}
	return strings.TrimSuffix(before, "/4") + b.sign("\u00a0→\u00a0", "\u00a0>\u00a0") + after
}

// levelColumn is the width of the widest levels, "~2 → ~3/4".
const levelColumn = 9

// row puts a name wrapped to the right of its mark, with its level at the end
// of the first line where there is room for two columns.
func (b *builder) row(mark span, name []span, level span) {
	room := min(b.width, 60) - levelColumn - 1 - cells(mark.text)
	if room < 16 {
		level.text = " " + level.text
		b.para(mark, append(name, level)...)
		return
	}
	for i, l := range wrap(name, room) {
		l = append([]span{mark}, l...)
		if i == 0 && level.text != "" {
			l = append(l, b.plain(strings.Repeat(" ", room+cells(mark.text)-line{spans: l}.width()+1)), level)
		}
		b.put(l...)
		mark = b.plain("  ")
	}
}

// task is a task with its mark, in the words of the node it is listed under; of
// a kept one, also in the first node's, where they are others.
func (b *builder) task(d careers.Difference, t careers.TaskChange) {
	b.next()
	m := span{mark(t.Change), dress(b.th, t.Change)}
	switch t.Change {
	case careers.UsedLess:
		b.para(m, append(b.statement(t.From.Statement), b.reason(t.Fade)...)...)
		return
	case careers.NotListed:
		b.para(m, b.note(t.From.Text.In(b.w.Tag)))
		return
	}
	b.para(m, b.statement(t.To.Statement)...)
	if t.From != nil && t.From.Text != t.To.Text {
		words := b.w.Compare.InWordsOf(b.name(d.From), t.From.Text.In(b.w.Tag))
		b.para(b.note("  "), b.note("("+words), b.cite(t.From.Sources...), b.note(")"))
	}
}

// reason is why something is used less, nothing for other changes.
func (b *builder) reason(f *careers.Fade) []span {
	if f == nil {
		return nil
	}
	return append([]span{b.note(b.sign(" — ", " - "))}, b.statement(f.Statement)...)
}
