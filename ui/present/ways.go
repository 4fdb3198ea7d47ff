package present

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// neighbours tells in two sentences what leads to a node and where it leads, where
// there is no room for a map.
func (p picture) neighbours(n *careers.Node) []block {
	var before, after []string
	for _, s := range p.g.Previous(n.ID) {
		before = append(before, p.g.Node(s.From).Brief(p.w.Tag))
	}
	for _, s := range p.g.Next(n.ID) {
		after = append(after, p.g.Node(s.To).Brief(p.w.Tag))
	}
	var near []string
	for _, s := range p.g.Near(n.ID) {
		near = append(near, p.g.Node(s.To).Brief(p.w.Tag))
	}
	if len(near) > 0 && len(before)+len(after) == 0 { // no step to tell of
		return []block{tight(p.called(n, p.width)), tight(p.listed("● ", p.w.Sheet.Near, near))}
	}
	return []block{
		tight(p.called(n, p.width)),
		tight(p.listed("◄ ", p.w.Present.ComesFrom, before), p.listed("► ", p.w.Present.LeadsTo, after)),
	}
}

// listed are the first names of a list, and how many more there are.
func (p picture) listed(sign, head string, names []string) rich.Line {
	if len(names) == 0 {
		names = []string{p.w.Present.Nowhere}
	}
	var forms []string
	for n := min(len(names), mostWords-3); n > 0; n-- {
		form := sign + p.w.Units.Colon(head, strings.Join(names[:n], ", "))
		if more := len(names) - n; more > 0 {
			form += ", " + p.w.Present.More(more)
		}
		forms = append(forms, form)
	}
	return rich.Of(rich.Fitting(p.width, forms...), p.th.Text)
}

// routesAsked is how many routes are looked for: as many as the planner shows,
// so that the first is the same.
const routesAsked = 3

// route draws how long the first route takes in large letters, its stops one by one, and what
// it rests on; stops without room are left out of the middle.
func (p picture) route(s *script.Scene) []block {
	plan, err := p.g.Routes(s.From, s.To, s.Aim, routesAsked, nil)
	if err != nil || len(plan.Routes) == 0 { // the script was checked: not on this graph
		return nil
	}
	route := plan.Routes[0]
	length := ""
	if y := route.Stops[len(route.Stops)-1].Arrival; y.Known() {
		length = p.w.Present.Years(y.Low, y.High, y.Open())
		if y.Estimate {
			length = p.w.Facts.EstimateMark + length
		}
	}
	if p.bare {
		length = p.hidden()
	}
	var all []block
	if length != "" {
		all = append(all, tight(p.letters(length, p.rows-min(len(route.Stops), mostLines))...))
	}
	grounds := p.grounds(s.Aim, plan, p.rows-rowsOf(all)-len(route.Stops))
	rows := max(1, min(mostLines, p.rows-rowsOf(all)-len(grounds)))
	if p.page < 0 {
		rows = len(route.Stops)
	}
	var stops block
	for i, stop := range route.Stops {
		if left := len(route.Stops) - rows; left > 0 && i >= rows-2 && i < len(route.Stops)-1 {
			if i == max(0, rows-2) && rows > 1 {
				stops.lines = append(stops.lines, rich.Of("┊ "+p.w.Present.More(left+1), p.th.Text))
			}
			continue
		}
		stops.lines = append(stops.lines, p.stop(i, stop))
	}
	if all = append(all, stops); len(grounds) > 0 {
		all = append(all, tight(grounds...))
	}
	return all
}

// grounds say, as far as so many rows have room, by which figures best-paid
// routes are ranked, and what the first route rests on.
func (p picture) grounds(aim careers.Aim, plan careers.Plan, rows int) (lines []rich.Line) {
	if p.bare {
		return nil
	}
	var said []string
	if b := plan.Basis; aim == careers.BestPaid && b != nil {
		said = append(said, p.w.Present.RankedBy(strings.Join([]string{p.w.Facts.Experience[b.Experience], b.Place.In(p.w.Tag), phrase.Year(p.w, careers.Pay{Year: b.Year})}, ", ")))
	}
	said = append(said, phrase.AskedAtGoal(p.w, p.g, plan.Routes[0]), phrase.Rests(p.w, plan.Routes[0]))
	said = append(said, phrase.NamedBy(p.w, p.g, plan.Routes[0]))
	for _, text := range said {
		if more := p.few("", text, p.th.Text); text != "" && len(lines)+len(more) <= rows {
			lines = append(lines, more...)
		}
	}
	return lines
}

func (p picture) stop(i int, s careers.Stop) rich.Line {
	const widest = 26
	n := p.g.Node(s.Node)
	sign := "● "
	if i == 0 {
		sign = "◉ "
	}
	l := append(rich.Of(sign, p.env.Track(n).SignLit), p.called(n, min(widest-1, max(8, p.width-16)))...).Fill(min(widest+2, max(12, p.width-12)))
	when := p.w.Present.Start
	if years := phrase.Years(p.w, s.Arrival); years != "" {
		when = p.w.Sheet.After(years)
	} else if i > 0 {
		when = ""
	}
	if p.bare && i > 0 {
		when = p.w.Present.Hidden
	}
	return append(l, rich.Of(when, p.th.Text)...)
}

// compare draws the pay of two or three nodes on one axis, and what changes from the first.
func (p picture) compare(ids []careers.NodeID) []block {
	var names, changes []rich.Line
	var rows []paychart.StripRow
	var styles []theme.Style
	var figures []careers.Pay
	first := p.g.Node(ids[0])
	for i, id := range ids {
		n := p.g.Node(id)
		row := paychart.StripRow{Label: n.Name.In(p.w.Tag), Short: n.Brief(p.w.Tag)}
		if some := paychart.Standing(p.w, n, 1); len(some) > 0 {
			row.Pay = some[0].Pay
			figures = append(figures, *row.Pay)
		}
		rows, styles = append(rows, row), append(styles, p.env.Track(n).NameLit)
		sign := rich.Of([...]string{"◉ ", "● ", "● "}[min(i, 2)], p.env.Track(n).SignLit)
		names = append(names, append(sign, p.called(n, p.width-2)...))
		if d := p.g.Compare(first, n); i > 0 && (len(first.Needs) == 0 || len(n.Needs) == 0) {
			silent := first
			if len(n.Needs) == 0 {
				silent = n
			}
			changes = append(changes, p.few("", p.w.Compare.NoSkills(silent.Name.In(p.w.Tag)), p.th.Text)...)
		} else if i > 0 && len(ids) > 2 {
			changes = append(changes, p.counts(n, d))
		} else if i > 0 {
			changes = append(changes, p.changes(d)...)
		}
	}
	all := []block{tight(names...)}
	if strip := p.strip(rows, styles, min(len(rows)+1, p.rows-len(names)-1)); len(strip) > 1 {
		all = append(all, tight(strip...))
		if areUnlike(figures) && !p.bare {
			all = append(all, tight(p.few("", p.w.Present.Unlike, p.th.Strong)...))
		}
	}
	if room := p.rows - rowsOf(all) - 1; room > 0 {
		all = append(all, tight(changes[:min(len(changes), room)]...))
	}
	if p.bare || p.rows <= rowsOf(all) {
		return all
	}
	return append(all, p.published(figures...)...)
}

// areUnlike reports whether figures have more than one yardstick.
func areUnlike(figures []careers.Pay) bool {
	return slices.ContainsFunc(figures, func(f careers.Pay) bool { return f.Yardstick() != figures[0].Yardstick() })
}

// counts is what changes towards one of several nodes, in figures.
func (p picture) counts(n *careers.Node, d careers.Difference) rich.Line {
	w := p.w.Present
	said := []string{w.NewSkills(len(d.SkillsThat(careers.Gained))), w.SameSkills(len(d.SkillsThat(careers.Kept)) + len(d.SkillsThat(careers.Deeper))),
		w.LessUsed(len(d.SkillsThat(careers.UsedLess)))}
	return rich.Of(p.w.Units.Colon(n.Brief(p.w.Tag), strings.Join(said, ", ")), p.th.Text).Cut(p.width)
}

// changes are what is new, kept and used less, the first of each by name.
func (p picture) changes(d careers.Difference) []rich.Line {
	w := p.w.Present
	return []rich.Line{
		p.change("+ ", p.th.Gain, w.NewSkills, d.SkillsThat(careers.Gained)),
		p.change("= ", p.th.Keep, w.SameSkills, append(d.SkillsThat(careers.Deeper), d.SkillsThat(careers.Kept)...)),
		p.change("- ", p.th.Leave, w.LessUsed, d.SkillsThat(careers.UsedLess)),
	}
}

func (p picture) change(sign string, style theme.Style, count func(int) string, changes []careers.SkillChange) rich.Line {
	said := sign + count(len(changes))
	forms := []string{said}
	for i := range min(2, len(changes)) {
		name := p.g.Skill(changes[i].Skill).Name.In(p.w.Tag)
		if i == 0 {
			said = p.w.Units.Colon(said, name)
		} else {
			said += ", " + name
		}
		form := said
		if i+1 < len(changes) {
			form += "…"
		}
		if len(strings.Split(form, " ")) <= mostWords+1 { // the sign is no word
			forms = append([]string{form}, forms...)
		}
	}
	return rich.Of(rich.Fitting(p.width, forms...), style)
}
