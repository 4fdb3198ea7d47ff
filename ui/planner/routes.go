package planner

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/ui/livery"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/timeline"
)

// page is the routes laid out for one size, below the aims.
type page struct {
	lines []rich.Line
	rails *timeline.Drawing
	rows  []int // the rows of rails that the first lines show
	// isFolded says that the chosen stop is told in few words for want of room.
	isFolded bool
}

// cursor is the place of a stop's sign on the screen.
func (g *page) cursor(way, stop int) (x, y int) {
	if g.rails == nil || way >= len(g.rails.Rails) {
		return 0, aimRows
	}
	r := g.rails.Rails[way]
	return indent + r.Stations[stop].X, aimRows + max(0, slices.Index(g.rows, r.Row))
}

// laid is the page, laid out if need be.
func (p *Planner) laid() *page {
	if p.page == nil {
		p.page = p.lay()
	}
	return p.page
}

func (p *Planner) lay() *page {
	w, t := p.env.Words.Plan, p.env.Theme
	switch {
	case p.waiting():
		return &page{lines: []rich.Line{{{Text: rich.Cut(" "+w.Searching, p.width), Style: t.Muted}}}}
	case len(p.plan.Routes) == 0:
		return &page{lines: p.noRoute(p.width - indent)}
	}
	if p.ways == nil {
		p.ways = timeline.Of(p.env.Graph, p.env.Words, p.answered.aim, p.plan)
	}
	g := &page{}
	height := max(0, p.height-aimRows)
	p.rails(g, height)
	switch rest := height - len(g.lines); {
	case rest < 2:
	case p.wide():
		p.pair(g, rest)
	case p.isOpen:
		g.lines = append(g.lines, p.rule(false))
		g.lines = append(g.lines, p.scrolled(full(p.blocks(p.textWidth(p.width))), rest-1)...)
	default:
		p.stack(g, rest)
	}
	return g
}

// Sizes from which the chosen stop is told beside the pay.
const wideFrom, highFrom = 112, 20

// leastNamed is the width from which a rail that stands alone has names: elsewhere they would
// be cut, and the one that counts stands below.
const leastNamed = 60

func (p *Planner) wide() bool { return p.width >= wideFrom && p.height >= highFrom }

// longestLine is the cells of a line of text that reads well.
const longestLine = 84

func (p *Planner) textWidth(width int) int { return min(width-2*indent, longestLine) }

// Rows, with the rule or the axis: of a panel and a strip that tell something, and of a
// panel that tells well.
const leastPanel, goodPanel, leastStrip = 5, 7, 3

// rails draws the routes as roomily as the height allows beside what is told below: with
// names in two rows, in one, without; at last the chosen one alone.
func (p *Planner) rails(g *page, height int) {
	strip, panel, good := 0, leastPanel, goodPanel
	for _, r := range p.plan.Routes {
		strip = max(strip, len(timeline.Pay(p.env.Graph, p.env.Words, r)))
	}
	if strip > 0 {
		strip += 1 + len(p.notJoined(p.width))
	}
	if p.wide() {
		strip, panel, good = 0, highFrom/2, highFrom/2
	}
	for _, try := range []struct {
		names, between int
		alone          bool
		below          int // rows that must be left
	}{
		{2, 1, false, strip + good + 1}, {2, 0, false, strip + good}, {1, 0, false, strip + good}, {1, 0, false, min(strip, leastStrip) + panel},
		{1, 0, false, panel}, {0, 0, false, panel}, {1, 0, true, panel}, {0, 0, true, 0},
	} {
		if alone := try.alone || p.isOpen && !p.wide(); alone && p.width < leastNamed {
			try.names = 0
		}
		g.rails = p.ways.Lay(p.width-2*indent, try.names, try.between)
		g.rows = rowsOf(g.rails, p.way, try.alone || p.isOpen && !p.wide())
		if height-len(g.rows) >= try.below {
			break
		}
	}
	dressed := livery.Rows(g.rails.Draw(timeline.Marks{Way: p.way, Stop: p.stop}), p.ways.Graph, p.env.Theme)
	for _, row := range g.rows {
		g.lines = append(g.lines, rich.Line{{Text: strings.Repeat(" ", indent) + dressed[row]}})
	}
}

// rowsOf are the rows of a drawing to show: all, or the axis and one route.
func rowsOf(d *timeline.Drawing, way int, alone bool) (rows []int) {
	for row := range d.H {
		if r := d.Rails[way]; !alone || row == 0 || row >= r.Row && row < r.Row+r.Rows {
			rows = append(rows, row)
		}
	}
	return rows
}

// rule is the line above what is told of the chosen stop; where that is in few words it
// names the key that tells all.
func (p *Planner) rule(isFolded bool) rich.Line {
	hint := ""
	if isFolded {
		hint = " " + p.env.Words.Keys.Space + " " + p.env.Words.Plan.Read + " ─"
	}
	if rich.Width(hint) > p.width/2 {
		hint = ""
	}
	return rich.Of(strings.Repeat("─", p.width-rich.Width(hint))+hint, p.env.Theme.Line)
}

// stack sets the pay of the chosen route above what its chosen stop asks and gives.
func (p *Planner) stack(g *page, rest int) {
	strip := p.strip(p.width-2*indent, rest-leastPanel)
	if len(strip) > 0 && rest-len(strip) > goodPanel {
		strip = append([]rich.Line{nil}, strip...)
	}
	g.lines = append(g.lines, strip...)
	rest -= len(strip) + 1
	blocks := p.blocks(p.textWidth(p.width))
	told := full(blocks)
	if g.isFolded = len(told) > rest; g.isFolded {
		told = folded(blocks, rest)
	}
	g.lines = append(append(g.lines, p.rule(g.isFolded)), indented(told)...)
}

// pair sets the two beside each other, with what there is to know of the route below its pay.
func (p *Planner) pair(g *page, rest int) {
	width := min(p.width*4/7, 96)
	left := p.strip(width-2*indent, rest-1)
	about := indented(full(p.wayBlocks(width - 2*indent)))
	if len(left)+1+len(about) < rest {
		left = append(append(left, nil), about...)
	}
	rest--
	right := p.scrolled(full(p.blocks(p.textWidth(p.width-width-2))), rest)
	g.lines = append(g.lines, p.rule(false))
	g.lines = append(g.lines, rich.Beside(width, rich.Span{Text: "│", Style: p.env.Theme.Line}, rich.High(left[:min(len(left), rest)], rest), right)...)
}

func indented(lines []rich.Line) []rich.Line {
	all := make([]rich.Line, len(lines))
	for i, l := range lines {
		all[i] = append(rich.Line{{Text: strings.Repeat(" ", indent)}}, l...)
	}
	return all
}

// scrolled is a window on lines; what is out of sight is counted on its last row.
func (p *Planner) scrolled(lines []rich.Line, rows int) []rich.Line {
	if len(lines) <= rows || rows < 2 {
		p.pager.Fit(rows, len(lines))
		return indented(parts.Window(p.pager, lines))
	}
	p.pager.Fit(rows-1, len(lines))
	mark := p.pager.OutOfSight(longestLine, p.env.Words)
	return append(indented(parts.Window(p.pager, lines)), rich.Of(" "+mark, p.env.Theme.Muted))
}

// strip is the pay at the stops of the chosen route, each figure on its own, in at most so
// many rows; those around the chosen stop where not all fit.
func (p *Planner) strip(width, most int) []rich.Line {
	t, w, r := p.env.Theme, p.env.Words, p.plan.Routes[p.way]
	rows, notes := timeline.Pay(p.env.Graph, w, r), p.notJoined(width)
	if len(rows) == 0 {
		return nil
	}
	head := paychart.Rich(t, p.axis.StripHead(w, rows, width))
	room := width
	if len(head) > 0 {
		room, head = rich.Width(head[0].Text), head[1:]
	}
	title := rich.Fitting(room-1, strings.ToUpper(w.Plan.Chart(p.way+1)), strings.ToUpper(w.Plan.Pay))
	lines := []rich.Line{{{Text: " " + title, Style: t.Muted}}}
	if len(head) > 0 {
		lines[0] = append(lines[0].Fill(indent+room), head...)
	}
	shown := parts.Pager{}
	shown.Fit(min(len(rows), most-len(lines)-len(notes)), len(rows))
	if shown.Rows < min(len(rows), 2) {
		return nil
	}
	jobs := p.jobs(r)
	if at := slices.Index(jobs, p.stop); at >= 0 {
		shown.Reveal(max(0, at-1), min(at+1, len(rows)-1))
	}
	for i := shown.Top; i < shown.Top+shown.Rows; i++ {
		line := paychart.Rich(t, p.axis.StripRow(w, rows, rows[i], width))
		look := p.env.Track(p.env.Graph.Node(r.Stops[jobs[i]].Node))
		if line[0].Style = look.Name; jobs[i] == p.stop {
			line[0].Style = look.NameLit
		}
		lines = append(lines, append(rich.Line{{Text: " "}}, line...))
	}
	if mark := shown.OutOfSight(width/4, w); mark != "" {
		lines[0] = append(lines[0].Cut(width-rich.Width(mark)-1).Fill(width+indent-rich.Width(mark)), rich.Span{Text: mark, Style: t.Muted})
	}
	return append(lines, notes...)
}

// jobs are the stops of a route that are roles.
func (p *Planner) jobs(r careers.Route) (stops []int) {
	for i, s := range r.Stops {
		if p.env.Graph.Node(s.Node).Kind == careers.Role {
			stops = append(stops, i)
		}
	}
	return stops
}

// notJoined says that the figures of a route are no rise; nothing where they may be compared.
func (p *Planner) notJoined(width int) []rich.Line {
	if phrase.Apart(p.env.Words, p.plan.Routes[p.way]) == "" {
		return nil
	}
	return rich.Hang(rich.Span{Text: " "}, width, rich.Span{Text: p.env.Words.Plan.NotJoined, Style: p.env.Theme.Muted})
}

// noRoute says in words that there is no route, and where one can get instead.
func (p *Planner) noRoute(width int) []rich.Line {
	w, t := p.env.Words.Plan, p.env.Theme
	texts := []string{w.NoRoute(p.quoted(p.asked.from), p.title(p.asked.to))}
	start := phrase.Instead(p.env.Words, p.env.Graph, p.asked.to, p.plan)
	switch near := p.plan.Nearest; {
	case p.asked.from == p.asked.to:
		texts = []string{p.env.Words.Plain.Routes.SameNode}
	case p.asked.from == careers.FromEntry && !p.opens:
		texts = []string{w.NoBeginner(p.name(p.asked.from))}
	case start != "":
		texts = append(texts, start)
		if more := phrase.MoreSteps(p.env.Words, p.plan); more != "" && !p.env.Shared {
			texts = append(texts, more)
		}
	case near != "":
		texts = append(texts, w.Nearest(p.title(near)), "► "+p.env.Words.Units.Colon(p.env.Words.Keys.Enter, w.Plan+" "+w.To+" "+p.name(near)))
	default:
		texts = append(texts, w.NoNearest)
	}
	var lines []rich.Line
	style := t.Strong
	for _, text := range texts {
		lines = append(lines, rich.Hang(rich.Span{Text: " "}, width, rich.Span{Text: text, Style: style})...)
		style = t.Text
	}
	return lines
}
