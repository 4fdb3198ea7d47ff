package sheet

import (
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
	b.particulars(phrase.InShort(b.w, b.g, n), true)
}

// life is how and where people work.
func (b *builder) life() {
	if all := phrase.WorkingLife(b.w, b.g, b.node); len(all) > 0 {
		b.head(life)
		b.particulars(all, false)
	}
}

// particulars lists facts beside their labels, each label once; apart puts a
// blank line before them.
func (b *builder) particulars(all []phrase.Particular, apart bool) {
	column := 0
	for _, p := range all {
		column = max(column, ansi.StringWidth(p.Label))
	}
	b.at = -1
	if apart && len(all) > 0 {
		b.blank()
	}
	before := ""
	for _, p := range all {
		b.fact(fact{goes: p.Goes, sources: p.Sources, guess: p.Estimate})
		label := p.Label
		if label == before && b.width >= 44 {
			label = ""
		}
		before = p.Label
		b.labelled(label, column+2, b.said(p)...)
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

func (b *builder) tasks() {
	if len(b.node.Tasks) == 0 {
		return
	}
	b.head(tasks)
	for i := range b.node.Tasks {
		t := &b.node.Tasks[i]
		b.fact(fact{sources: t.Sources, guess: t.Estimate, task: t})
		b.para(b.bullet(), b.statement(t.Statement)...)
	}
	for _, kept := range phrase.KeptTasks(b.w, b.g, b.node) {
		b.fact(fact{goes: kept.Goes})
		b.para(b.bullet(), b.note(kept.Text+" "), b.link(b.sign("→", "->")))
	}
	b.less(phrase.LessTasks(b.w, b.g, b.node))
}

// less lists what people use less than in the roles before, each with the reason.
func (b *builder) less(all []phrase.Particular) {
	if len(all) == 0 {
		return
	}
	b.sub(b.w.Route.UsedLess)
	for _, p := range all {
		b.fact(fact{sources: p.Sources, guess: p.Estimate})
		text := []span{b.plain(b.w.Units.Colon(p.Label, "") + " ")}
		b.para(b.bullet(), append(text, b.said(p)...)...)
	}
}

// said is a fact with the mark of an estimate and its sources.
func (b *builder) said(p phrase.Particular) []span {
	text := []span{b.plain(p.Text)}
	switch {
	case p.Goes != "":
		text = []span{b.link(p.Text)}
	case p.Estimate:
		text = []span{{b.w.Facts.EstimateMark, b.th.Estimate, false}, b.plain(p.Text)}
	}
	return append(text, b.cited(p.Sources))
}

// item is a statement with a bullet.
func (b *builder) item(s careers.Statement) {
	b.fact(stated(s))
	b.para(b.bullet(), b.statement(s)...)
}

func (b *builder) bullet() string { return b.sign("• ", "- ") }

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
	s.Text = careers.Text{FR: phrase.Placed(b.w, s), EN: phrase.Placed(b.w, s)}
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
