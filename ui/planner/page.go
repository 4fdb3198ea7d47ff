package planner

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// page is the routes laid out for one width: in two columns, of which one
// scrolls, or all in the one that scrolls.
type page struct {
	fixed, scrolled []rich.Line
	lanes           []span // where the routes are: in fixed, else in scrolled
}

// span is so many lines from the first.
type span struct{ first, lines int }

// laid is the page, laid out if need be.
func (p *Planner) laid() *page {
	if p.page == nil {
		p.page = p.lay()
		p.pager.Fit(p.bodyHeight(), len(p.page.scrolled))
	}
	return p.page
}

func (p *Planner) lay() *page {
	g := &page{}
	width := p.width - 1
	if p.wide() {
		width = p.leftWidth()
	}
	left := p.summary(g, width)
	if len(g.lanes) == 0 {
		g.scrolled = left
		if p.wide() {
			g.fixed, g.scrolled = left, nil
		}
		return g
	}
	route := p.plan.Routes[p.lane]
	var notes []rich.Line
	for _, note := range phrase.PlanNotes(p.env.Words, p.env.Graph, p.asked.aim, p.plan) {
		notes = append(notes, p.below(1, note, p.env.Theme.Muted, width)...)
	}
	height := min(max(p.bodyHeight()/2, 9), highestChart)
	if !p.wide() {
		if chart := p.chart(route, width, height); chart != nil {
			left = append(append(left, chart...), nil)
		}
		g.scrolled = append(append(append(left, notes...), nil), p.story(route, width)...)
		return g
	}
	g.fixed, g.scrolled = append(left, notes...), p.story(route, p.rightWidth())
	for ; height >= lowestChart; height-- {
		if chart := p.chart(route, width, height); len(g.fixed)+1+len(chart) <= p.bodyHeight() && chart != nil {
			g.fixed = append(append(g.fixed, nil), chart...)
			return g
		}
	}
	if chart := p.chart(route, p.rightWidth(), highestChart); chart != nil { // no room beside the story
		g.scrolled = append(append(g.scrolled, nil), chart...)
	}
	return g
}

// The chart of pay has so many lines at most; where it stands beside the story
// it has at least so many.
const lowestChart, highestChart = 8, 14

// summary is each route in a few lines, or why there is none.
func (p *Planner) summary(g *page, width int) []rich.Line {
	w, t := p.env.Words.Plan, p.env.Theme
	switch {
	case p.waiting():
		return []rich.Line{{{Text: rich.Cut(" "+w.Searching, width), Style: t.Muted}}}
	case len(p.plan.Routes) == 0:
		return p.noRoute(width)
	}
	var lines []rich.Line
	for i, r := range p.plan.Routes {
		lane := p.laneLines(i, r, width)
		g.lanes = append(g.lanes, span{len(lines), len(lane)})
		lines = append(lines, lane...)
	}
	return append(lines, nil)
}

// below is a text below others, indented.
func (p *Planner) below(indent int, text string, style theme.Style, width int) []rich.Line {
	return rich.Hang(rich.Span{Text: strings.Repeat(" ", indent)}, width, rich.Span{Text: text, Style: style})
}

// noRoute says in words that there is no route, and where one can get instead.
func (p *Planner) noRoute(width int) []rich.Line {
	w, t := p.env.Words.Plan, p.env.Theme
	texts := []string{w.NoRoute(p.quoted(p.asked.from), p.title(p.asked.to))}
	start := phrase.Instead(p.env.Words, p.env.Graph, p.asked.to, p.plan)
	switch near := p.plan.Nearest; {
	case p.asked.from == careers.FromEntry && !p.opens:
		texts = []string{w.NoBeginner(p.name(p.asked.from))}
	case start != "":
		texts = append(texts, start)
	case near != "":
		texts = append(texts, w.Nearest(p.title(near)), "► "+p.env.Words.Units.Colon(p.env.Words.Keys.Enter, w.Plan+" "+w.To+" "+p.name(near)))
	default:
		texts = append(texts, w.NoNearest)
	}
	var lines []rich.Line
	style := t.Strong
	for _, text := range texts {
		lines = append(lines, p.below(1, text, style, width)...)
		style = t.Text
	}
	return lines
}

// tightBelow is the width below which routes are told in fewer words.
const tightBelow = 60

func (p *Planner) tight() bool { return p.width < tightBelow }

// laneLines draws a route as its nodes joined by arrows, and below what it
// takes, asks and pays.
func (p *Planner) laneLines(i int, r careers.Route, width int) []rich.Line {
	t := p.env.Theme
	mark, style := " ", t.Text
	if i == p.lane {
		mark, style = "►", t.Selected
	}
	if !p.tight() {
		mark += " "
	}
	number := strconv.Itoa(i+1) + " "
	indent := rich.Width(mark + number)
	lead := rich.Line{{Text: mark, Style: t.Title}, {Text: number, Style: t.Strong}}
	var lines []rich.Line
	for _, l := range p.way(r, width-indent) {
		lines = append(lines, append(lead, rich.Span{Text: l, Style: style}))
		lead = rich.Line{{Text: strings.Repeat(" ", indent)}}
	}
	for _, text := range []string{p.facts(r), p.grounds(r)} {
		lines = append(lines, p.below(indent, text, t.Muted, width)...)
	}
	return lines
}

// roomyFrom is the height of the page from which a route may take several lines
// by its names rather than one by the short ones.
const roomyFrom = 20

// way is the nodes of a route joined by arrows with the years of each step: on
// one line by their names, without the origin's or by the short ones where
// there is no room, else on several.
func (p *Planner) way(r careers.Route, width int) []string {
	names := p.links(r, p.name)
	unnamed := names // the origin is at the head of the screen
	if p.asked.from != careers.FromEntry {
		unnamed = append([]string{"…"}, names[1:]...)
	}
	several := p.links(r, p.short)
	lineUps := [][]string{names, unnamed, several}
	if !p.tight() && p.bodyHeight() >= roomyFrom {
		several, lineUps = names, lineUps[:2]
	}
	for _, links := range lineUps {
		if line := strings.Join(links, ""); rich.Width(line) <= width {
			return []string{line}
		}
	}
	var lines []string
	now := ""
	for _, link := range several {
		if now != "" && rich.Width(now+link) > width {
			lines, now = append(lines, now), ""
			link = strings.TrimLeft(link, " ")
		}
		now += link
	}
	lines = append(lines, now)
	for i, l := range lines {
		lines[i] = rich.Cut(l, width)
	}
	return lines
}

// links are the nodes of a route, each but the first behind its arrow.
func (p *Planner) links(r careers.Route, called func(careers.NodeID) string) []string {
	links := []string{called(r.Stops[0].Node)}
	for _, s := range r.Stops[1:] {
		arrow := " → "
		if years := phrase.YearsShort(p.env.Words, s.Years); years != "" {
			arrow = " ─ " + years + arrow
		}
		links = append(links, arrow+called(s.Node))
	}
	return links
}

// facts are what a route takes, asks and pays.
func (p *Planner) facts(r careers.Route) string {
	w := p.env.Words
	if !p.tight() {
		parts := []string{phrase.Length(w, r.Years, r.Unknown), phrase.NewSkills(w, r)}
		if pay := phrase.AtTheEnd(w, p.env.Graph, r); pay != "" {
			parts = append(parts, pay)
		}
		return strings.Join(parts, ", ")
	}
	parts := []string{phrase.LengthShort(w, r.Years, r.Unknown)}
	if r.NewSkills > 0 {
		parts = append(parts, w.Route.ToLearn(r.NewSkills))
	} else {
		parts = append(parts, w.Route.NoSkills)
	}
	if pay := r.Stops[len(r.Stops)-1].Pay; pay != nil {
		parts = append(parts, phrase.PayShort(w, *pay))
	}
	return strings.Join(parts, ", ")
}

// grounds are what a route rests on.
func (p *Planner) grounds(r careers.Route) string {
	text := phrase.Rests(p.env.Words, r)
	if named := phrase.NamedBy(p.env.Words, p.env.Graph, r); named != "" {
		text += p.env.Words.Plain.Semicolon + named + phrase.Cited(r.Named.Sources)
	}
	return text
}

// chart draws pay over the years of a route on so many lines, with what a reader
// should know below.
func (p *Planner) chart(r careers.Route, width, height int) []rich.Line {
	t, w := p.env.Theme, p.env.Words
	last := r.Stops[len(r.Stops)-1].HalfYears
	end := last + max(4, last/6) // the goal goes on
	var stretches []paychart.Stretch
	for i, s := range r.Stops {
		to := end
		if i+1 < len(r.Stops) {
			to = r.Stops[i+1].HalfYears
		}
		if to > s.HalfYears {
			stretches = append(stretches, paychart.Stretch{From: s.HalfYears, To: to, Pay: s.Pay, Apart: phrase.IsApart(r, i), Label: strconv.Itoa(i + 1)})
		}
	}
	drawn := p.axis.Bands(stretches, width-2, height)
	if drawn == nil {
		return nil
	}
	lines := p.below(1, w.Plan.Chart+", "+w.Sheet.AxisUnit(p.axis.Currency), t.Head, width)
	for _, l := range drawn {
		lines = append(lines, append(rich.Line{{Text: " "}}, paychart.Rich(t, l)...))
	}
	apart := phrase.Apart(w, r)
	if apart != "" {
		apart = "┊ " + apart
	}
	for _, text := range []string{w.Plan.ChartYears, p.offAxis(r), apart} {
		lines = append(lines, p.below(1, text, t.Muted, width)...)
	}
	return lines
}

// offAxis says why a job has no bar; empty where each has one.
func (p *Planner) offAxis(r careers.Route) string {
	for _, s := range r.Stops {
		if p.env.Graph.Node(s.Node).Kind == careers.Role && (s.Pay == nil || !p.axis.Draws(*s.Pay)) {
			return p.env.Words.Route.OffAxis
		}
	}
	return ""
}
