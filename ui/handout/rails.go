package handout

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// railTwin is the width in characters of rails beside their texts, wayTwin that of ways.
const (
	railTwin = 16
	wayTwin  = 70
)

// track is the class of a node's colour.
func (c *composer) track(id careers.NodeID) string {
	r := c.railways()
	return trackClass(r.Graph.Stations[r.Station(id)])
}

// middle is the middle of a span in years, 0 where it is unknown.
func middle(y careers.Years) float64 {
	switch {
	case !y.Known():
		return 0
	case y.Open():
		return float64(y.Low) * 1.5
	}
	return float64(y.Low+y.High) / 2
}

// fan draws steps out of a node as on the Crossroads: the longer a line, the more years.
func (p page) fan(from careers.NodeID, steps []telling.Fact) Rails {
	r := Rails{Centre: clean(p.g.Node(from).Name.In(p.w.Tag)), Track: p.track(from)}
	longest := 1.0
	for _, s := range p.g.Next(from) {
		longest = max(longest, middle(s.Years))
	}
	steps = slices.Clone(steps)
	slices.SortStableFunc(steps, func(a, b telling.Fact) int { return int(p.kind(from, a.Goes)) - int(p.kind(from, b.Goes)) })
	for i, f := range steps {
		s, kind := p.g.Step(from, f.Goes), p.kind(from, f.Goes)
		row := Rail{Legs: []Leg{{Stretch: Stretch{To: 16 + 78*Share(middle(s.Years)/longest)}, Track: p.track(f.Goes), Kind: class(kind)}}}
		if i == 0 || kind != p.kind(from, steps[i-1].Goes) {
			row.Head = p.w.Map.Views.Around.Groups[kind]
		}
		row.Text = []Span{p.named(p.g.Node(f.Goes), f.Short)}
		if years := phrase.Years(p.w, s.Years); years != "" {
			row.Text = append(row.Text, note(" "+p.marked(years)))
		}
		row.Text = append(row.Text, p.cite(f.Sources)...)
		r.Rows = append(r.Rows, row)
	}
	return r
}

// kind is that of a step as the Crossroads draws it.
func (c *composer) kind(from, to careers.NodeID) rail.Kind {
	r := c.railways()
	return r.Graph.Steps[r.Graph.Step(r.Station(from), r.Station(to))].Kind
}

func class(kind rail.Kind) string { return "k" + strconv.Itoa(int(kind)) }

// ways draws routes on one axis of years, stop by stop.
func (p page) ways(routes []careers.Route) Rails {
	var r Rails
	half := 2
	for _, way := range routes {
		half = max(half, way.Stops[len(way.Stops)-1].HalfYears)
	}
	at := func(halfYears int) Share { return 2 + 90*Share(halfYears)/Share(half) }
	every := 1
	for half/2/every > 9 {
		every++
	}
	for year := 0; 2*year <= half; year += every {
		r.Ticks = append(r.Ticks, Tick{at(2 * year), strconv.Itoa(year)})
	}
	for i, way := range routes {
		row := Rail{Text: []Span{strong(p.wayHead(i+1, way))}}
		before := 0
		var ends [2]Share // of the last names above and below
		for _, s := range way.Stops {
			leg := Leg{Stretch: Stretch{at(before), at(s.HalfYears)}, Track: p.track(s.Node)}
			if s.Step != nil {
				leg.Kind = class(p.kind(s.Step.From, s.Step.To))
			}
			leg.named(clean(p.g.Node(s.Node).Name.In(p.w.Tag)), &ends)
			row.Legs, before = append(row.Legs, leg), s.HalfYears
		}
		r.Rows = append(r.Rows, row)
	}
	return r
}

// named gives a leg the name of its station where that has room above or below the line.
func (l *Leg) named(name string, ends *[2]Share) {
	const bold = 1.15 // as wide as plain letters
	half := Share(ems(name) * bold * bodySize / sideWidth * 50)
	l.Middle = max(half, min(l.To, 99.5-half))
	for i, end := range ends {
		if l.Middle-half >= end {
			l.Name, l.Below, ends[i] = name, i > 0, l.Middle+half+1
			return
		}
	}
}

// wayHead says how long a route is and how much there is to learn on it.
func (p page) wayHead(number int, r careers.Route) string {
	return p.marked(p.w.Plain.Routes.Way(number, phrase.Length(p.w, r.Years, r.Unknown)+", "+phrase.NewSkills(p.w, r)))
}

// lines draws rails in characters.
func (r Rails) lines() []string {
	var b strings.Builder
	if r.Centre != "" {
		b.WriteString("◉ " + r.Centre + "\n")
	}
	axis := ""
	for _, t := range r.Ticks {
		axis = reaching(axis, " ", t.At) + t.Text
	}
	wrapText(&b, "", "", axis)
	for _, row := range r.Rows {
		if row.Head != "" {
			b.WriteString("│ " + row.Head + "\n")
		}
		if r.Centre != "" {
			line := strings.Repeat("─", max(1, cell(row.Legs[0].To, railTwin))) + "►"
			wrapText(&b, "├"+line+strings.Repeat(" ", railTwin-rich.Width(line)+1), "│"+strings.Repeat(" ", railTwin+1), flat(row.Text))
			continue
		}
		wrapText(&b, "", "  ", flat(row.Text))
		line := reaching("", " ", row.Legs[0].From)
		for i, leg := range row.Legs {
			line = reaching(line, "━", leg.To) + strconv.Itoa(i+1)
		}
		b.WriteString(line + "\n")
	}
	return cleanLines(strings.Split(strings.TrimRight(b.String(), "\n"), "\n"))
}

// reaching is a line of characters drawn on with a sign to a place.
func reaching(line, sign string, to Share) string {
	return line + strings.Repeat(sign, max(0, cell(to, wayTwin)-rich.Width(line)))
}

// cell is where a share of a length lies in characters.
func cell(at Share, width int) int { return int(float64(at) / 100 * float64(width)) }
