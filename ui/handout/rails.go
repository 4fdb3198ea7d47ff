package handout

import (
	"slices"
	"strconv"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/rail"
	"parcours/ui/telling"
)

// track is the class of a node's colour.
func (c *composer) track(id careers.NodeID) string {
	r := c.railways()
	return trackClass(r.Graph.Stations[r.Station(id)])
}

// kind is that of a step as the Crossroads draws it.
func (c *composer) kind(from, to careers.NodeID) rail.Kind {
	r := c.railways()
	return r.Graph.Steps[r.Graph.Step(r.Station(from), r.Station(to))].Kind
}

func class(kind rail.Kind) string { return "k" + strconv.Itoa(int(kind)) }

// fan draws steps out of a node as on the Crossroads: kind by kind, and the longer a line,
// the more years.
func (p page) fan(from careers.NodeID, steps []telling.Fact) Rails {
	r := Rails{Centre: clean(p.g.Node(from).Name.In(p.w.Tag)), Track: p.track(from)}
	longest := 1
	for _, s := range p.g.Next(from) {
		longest = max(longest, s.Years.Low+max(s.Years.Low, s.Years.High))
	}
	steps = slices.Clone(steps)
	slices.SortStableFunc(steps, func(a, b telling.Fact) int { return int(p.kind(from, a.Goes)) - int(p.kind(from, b.Goes)) })
	for _, f := range steps {
		years, kind := p.g.Step(from, f.Goes).Years, p.kind(from, f.Goes)
		to := 16 + 78*Share(years.Low+max(years.Low, years.High))/Share(longest)
		row := Rail{Group: p.w.Map.Views.Around.Groups[kind], Kind: p.w.Map.Views.Around.Lines[kind], Legs: []Leg{{Stretch: Stretch{To: to}, Track: p.track(f.Goes), Kind: class(kind)}}}
		row.Text = append([]Span{p.named(p.g.Node(f.Goes), f.Short), note(" " + p.marked(phrase.Years(p.w, years)))}, p.cite(f.Sources)...)
		r.Rows = append(r.Rows, row)
	}
	return r
}

// ways draws routes on one axis of years.
func (p page) ways(routes []careers.Route) Rails {
	var r Rails
	half := 2
	for _, way := range routes {
		half = max(half, way.Stops[len(way.Stops)-1].HalfYears)
	}
	at := func(halfYears int) Share { return 2 + 90*Share(halfYears)/Share(half) }
	for year := 0; 2*year <= half; year += 1 + half/18 {
		r.Ticks = append(r.Ticks, Tick{at(2 * year), strconv.Itoa(year)})
	}
	for i, way := range routes {
		row := Rail{Text: []Span{strong(p.marked(p.w.Plain.Routes.Way(i+1, phrase.Length(p.w, way.Years, way.Unknown)+", "+phrase.NewSkills(p.w, way))))}}
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

// list is what rails say.
func (r Rails) list() (l List) {
	for _, row := range r.Rows {
		if row.Kind != "" {
			row.Text = append(row.Text, note(" · "+row.Kind))
		}
		l.Items = append(l.Items, Item{Text: row.Text})
	}
	return l
}
