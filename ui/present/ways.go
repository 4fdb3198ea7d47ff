package present

import (
	"fmt"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// neighbours tells in two sentences what leads to a node and where it leads, where
// there is no room for a map.
func (p picture) neighbours(n *careers.Node) []rich.Line {
	var before, after []string
	for _, s := range p.g.Previous(n.ID) {
		before = append(before, p.g.Node(s.From).Short.In(p.w.Tag))
	}
	for _, s := range p.g.Next(n.ID) {
		after = append(after, p.g.Node(s.To).Short.In(p.w.Tag))
	}
	return append(p.subject(n), p.listed(p.w.Present.ComesFrom, before), p.listed(p.w.Present.LeadsTo, after))
}

func (p picture) listed(head string, names []string) rich.Line {
	if len(names) == 0 {
		names = []string{p.w.Present.Nowhere}
	}
	return rich.Of(p.w.Units.Colon(head, strings.Join(names, ", ")), p.th.Text)
}

// routesAsked is how many routes are looked for: as many as the planner shows,
// so that the first is the same.
const routesAsked = 3

// route draws the first route stop by stop, and below it what it rests on; stops
// without room are left out of the middle.
func (p picture) route(s *script.Scene) []rich.Line {
	plan, err := p.g.Routes(s.From, s.To, s.Aim, routesAsked, nil)
	if err != nil || len(plan.Routes) == 0 { // the script was checked: not on this graph
		return nil
	}
	route := plan.Routes[0]
	grounds := p.grounds(s.Aim, plan, max(1, p.rows-len(route.Stops)))
	rows := p.rows - len(grounds)
	var lines []rich.Line
	for i, stop := range route.Stops {
		if left := len(route.Stops) - rows; left > 0 && i >= rows-2 && i < len(route.Stops)-1 {
			if i == rows-2 {
				lines = append(lines, rich.Of("  "+p.w.Present.More(left+1), p.th.Muted))
			}
			continue
		}
		lines = append(lines, p.stop(i, stop))
	}
	return append(lines, grounds...)
}

// leastStops is how many rows the stops of a route have before anything is said
// below them.
const leastStops = 3

// grounds say, as far as so many rows have room, by which figures best-paid
// routes are ranked, and what the first route rests on.
func (p picture) grounds(aim careers.Aim, plan careers.Plan, rows int) []rich.Line {
	if p.bare || p.rows <= leastStops {
		return nil
	}
	var said []string
	if ranking := phrase.Ranking(p.w, aim, plan); aim == careers.BestPaid {
		said = append(said, ranking[min(1, len(ranking)-1)])
	}
	if rests := phrase.Rests(p.w, plan.Routes[0]); rests != "" {
		said = append(said, rests)
	}
	if named := phrase.NamedBy(p.w, p.g, plan.Routes[0]); named != "" {
		said = append(said, named+phrase.Cited(plan.Routes[0].Named.Sources))
	}
	var lines []rich.Line
	for _, text := range said {
		parts := rich.Hang(rich.Span{Text: "  "}, max(12, p.width), rich.Span{Text: text, Style: p.th.Muted})
		if len(lines)+len(parts) > rows {
			break
		}
		lines = append(lines, parts...)
	}
	return lines
}

func (p picture) stop(i int, s careers.Stop) rich.Line {
	l := rich.Of("  ", p.th.Accent)
	if i > 0 {
		l = rich.Of("→ ", p.th.Accent)
	}
	l = append(l, rich.Of(rich.Pad(p.name(p.g.Node(s.Node), 26), 26), p.th.Strong)...)
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

// compare draws two or three nodes: pay side by side, and what changes from the first.
func (p picture) compare(ids []careers.NodeID) []rich.Line {
	first := p.g.Node(ids[0])
	var lines []rich.Line
	for i, id := range ids {
		n := p.g.Node(id)
		l := rich.Line{{Text: rich.Pad(p.name(n, 26), 26), Style: p.th.Strong}, {Text: p.figure(n), Style: p.th.Text}}
		if i > 0 && len(ids) > 2 {
			d := careers.Compare(first, n)
			l = append(l, rich.Of(fmt.Sprintf("  +%d =%d -%d", len(d.SkillsThat(careers.Gained)),
				len(d.SkillsThat(careers.Kept))+len(d.SkillsThat(careers.Deeper)), len(d.SkillsThat(careers.UsedLess))), p.th.Muted)...)
		}
		lines = append(lines, l)
	}
	if len(ids) > 2 {
		return lines
	}
	d := careers.Compare(first, p.g.Node(ids[1]))
	w := p.w.Present
	return append(lines,
		p.change("+", p.th.Gain, w.NewSkills, d.SkillsThat(careers.Gained)),
		p.change("=", p.th.Keep, w.SameSkills, append(d.SkillsThat(careers.Deeper), d.SkillsThat(careers.Kept)...)),
		p.change("-", p.th.Leave, w.LessUsed, d.SkillsThat(careers.UsedLess)))
}

// figure is the pay in the middle of those that stand for a node, with its source.
func (p picture) figure(n *careers.Node) string {
	figures := phrase.Headline(n)
	if len(figures) == 0 || len(n.Pay) == 0 {
		return p.w.Facts.NoPay
	}
	if p.bare {
		return p.w.Present.Hidden
	}
	f := figures[0]
	for _, other := range figures {
		if other.Experience == careers.Confirmed {
			f = other
		}
	}
	return phrase.PayShort(p.w, f) + ", " + p.w.Facts.Experience[f.Experience] + " (" + string(f.Source) + ", " + phrase.Year(p.w, f) + ")"
}

func (p picture) change(sign string, style theme.Style, count func(int) string, changes []careers.SkillChange) rich.Line {
	var names []string
	for _, c := range changes {
		names = append(names, p.g.Skill(c.Skill).Name.In(p.w.Tag))
	}
	text := sign + " " + count(len(names))
	if len(names) > 0 {
		text = p.w.Units.Colon(text, strings.Join(names, ", "))
	}
	return rich.Of(rich.Cut(text, p.width), style)
}
