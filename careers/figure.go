package careers

// The limits of figures. They only catch slips of the pen.
const (
	firstYear   = 1900
	lastYear    = 2100
	yearsLimit  = 60
	amountLimit = 100_000_000
)

// statement decodes what stands beside the other fields of an entry.
func (f *fields) statement(name string) Statement {
	s := Statement{Text: f.own(), Estimate: f.flag("estimate"), Sources: f.sources()}
	s.Year, _ = f.number("year", firstYear, lastYear)
	f.sourced(name, s.Estimate)
	return s
}

func (d *decoder) statement(name string, n *datum) Statement {
	f := d.fields(name, n)
	defer f.close()
	return f.statement(name)
}

// optionalStatement returns the statement in a field, zero where it is absent.
func (f *fields) optionalStatement(name string) Statement {
	if n := f.get(name); n != nil {
		return f.d.statement(name, n)
	}
	return Statement{}
}

// needStatement returns a statement that must be there.
func (f *fields) needStatement(name string) Statement {
	if n := f.need(name); n != nil {
		return f.d.statement(name, n)
	}
	return Statement{}
}

// sourced reports an entry that names no source and is no estimate.
func (f *fields) sourced(name string, estimate bool) {
	n := f.value("sources")
	if estimate || f.broken || n != nil && (n.kind != listKind || len(n.content) > 0) {
		return
	}
	f.d.report(f.node, Problem{Kind: Unsourced, Field: name})
}

// years returns a span of years, zero where it is absent.
func (f *fields) years() Years {
	n := f.get("years")
	if n == nil {
		return Years{}
	}
	m := f.d.fields("years", n)
	defer m.close()
	y := Years{Estimate: m.flag("estimate")}
	var low, high bool
	y.Low, low = m.number("low", 0, yearsLimit)
	y.High, high = m.number("high", 1, yearsLimit)
	switch {
	case !low:
		m.missing("low")
	case !high && m.value("low").value == "0": // "0 or more" says nothing
		m.missing("high")
	case high && y.High != 0 && y.Low > y.High:
		f.d.report(m.value("low"), Problem{Kind: LowAboveHigh, Field: "years", Low: y.Low, High: y.High})
	}
	return y
}

// pay decodes a figure. drawn holds the experiences that have one to draw first.
func (d *decoder) pay(n *datum, drawn once) Pay {
	f := d.fields("", n)
	defer f.close()
	p := Pay{
		Experience: needChoice[Experience](f, "experience", experienceSpelling[:]),
		Years:      f.years(),
		Period:     choice[Period](f, "per", periodSpelling[:]),
		Currency:   f.form("currency", isCurrency, "EUR"),
		Net:        f.flag("net"),
		Measure:    f.text("measure"),
		Place:      f.text("place"),
		Estimate:   f.flag("estimate"),
		DrawFirst:  f.text("draw-first"),
		Note:       f.text("note"),
	}
	if f.value("currency") == nil {
		p.Currency = "EUR"
	}
	p.Low, p.High = f.amount()
	p.Year, _ = f.number("year", firstYear, lastYear)
	if source := f.get("source"); source != nil {
		p.Source = SourceID(d.refer("source", source, sourceSpace))
	} else if !p.Estimate && !f.broken {
		d.report(n, Problem{Kind: Unsourced, Field: "pay"})
	}
	if at := f.value("draw-first"); at != nil {
		if earlier, first := drawn.first(p.Experience.String(), d.at(at)); !first {
			d.report(at, Problem{Kind: SecondDrawFirst, Found: p.Experience.String(), First: earlier})
		}
	}
	return p
}

// amount decodes low and high, or the point that stands for both.
func (f *fields) amount() (low, high int) {
	point, isPoint := f.number("point", 1, amountLimit)
	low, hasLow := f.number("low", 1, amountLimit)
	high, hasHigh := f.number("high", 1, amountLimit)
	for _, name := range []string{"low", "high"} {
		if at := f.value(name); isPoint && at != nil {
			f.d.report(f.value("point"), Problem{Kind: Excluding, Field: "point", Found: name, First: f.d.at(at)})
			break
		}
	}
	switch {
	case isPoint:
		return point, point
	case !hasLow:
		f.missing("low", "point")
	case !hasHigh:
		f.missing("high", "point")
	case low > high && high > 0:
		f.d.report(f.value("low"), Problem{Kind: LowAboveHigh, Field: "pay", Low: low, High: high})
	}
	return low, high
}

// stepsFrom decodes the steps that leave a node.
func (d *decoder) stepsFrom(f *fields, from NodeID) {
	ends := once{}
	f.each("steps", func(n *datum) { d.steps = append(d.steps, d.step(n, from, ends)) })
}

func (d *decoder) step(n *datum, from NodeID, ends once) *Step {
	f := d.fields("", n)
	defer f.close()
	s := &Step{
		From:     from,
		Kind:     needChoice[StepKind](f, "kind", stepSpelling[:]),
		Years:    f.years(),
		Why:      f.needText("why"),
		Sources:  f.sources(),
		Estimate: f.flag("estimate"),
	}
	f.sourced("", s.Estimate)
	if at := f.need("to"); at != nil {
		s.To = NodeID(d.refer("to", at, nodeSpace))
		d.checkEnd(s, at, ends)
	}
	return s
}

func (d *decoder) checkEnd(s *Step, at *datum, ends once) {
	if s.To == "" {
		return
	}
	if s.To == s.From {
		d.report(at, Problem{Kind: SelfStep, Found: string(s.To)})
	}
	if earlier, first := ends.first(string(s.To), d.at(at)); !first {
		d.report(at, Problem{Kind: DuplicateStep, Found: string(s.To), First: earlier})
	}
}
