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
	s := Statement{Text: f.own(), Place: f.text("place"), Estimate: f.flag("estimate"), Sources: f.sources()}
	s.Year, _ = f.number("year", firstYear, lastYear)
	f.sourced(name, s.Estimate, s.Sources)
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

// sourced reports an entry that names no source and is no estimate, and one
// that says both: what a source says is no estimate of the dataset's authors.
func (f *fields) sourced(name string, estimate bool, sources []SourceID) {
	n := f.value("sources")
	switch {
	case f.broken:
	case estimate && len(sources) > 0:
		f.d.report(n, Problem{Kind: SourcedEstimate, Field: name})
	case !estimate && (n == nil || n.kind == listKind && len(n.content) == 0):
		f.d.report(f.node, Problem{Kind: Unsourced, Field: name})
	}
}

// years returns a span of years, zero where it is absent.
func (f *fields) years() Years {
	n := f.get("years")
	if n == nil {
		return Years{}
	}
	m := f.d.fields("years", n)
	defer m.close()
	return m.span()
}

// span returns the years whose ends stand beside the other fields.
func (f *fields) span() Years {
	y := Years{Estimate: f.flag("estimate")}
	var low, high bool
	y.Low, low = f.number("low", 0, yearsLimit)
	y.High, high = f.number("high", 1, yearsLimit)
	switch {
	case !low:
		f.missing("low")
	case !high && f.value("low").value == "0": // "0 or more" says nothing
		f.missing("high")
	case high && y.High != 0 && y.Low > y.High:
		f.d.report(f.value("low"), Problem{Kind: LowAboveHigh, Field: "years", Low: y.Low, High: y.High})
	}
	return y
}

func (d *decoder) pay(n *datum) Pay {
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
		For:        f.level("for"),
		Note:       f.text("note"),
		older:      !f.text("draw-first").IsZero(),
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
		Why:      f.text("why"),
		Quoted:   f.flag("quoted"),
		Sources:  f.sources(),
		Estimate: f.flag("estimate"),
		Quiet:    f.flag("quiet"),
		Main:     f.mainLine(),
		place:    d.at(n),
	}
	f.sourced("", s.Estimate, s.Sources)
	if at := f.need("to"); at != nil {
		s.To = NodeID(d.refer("to", at, nodeSpace))
		d.checkEnd(s, at, ends)
	}
	return s
}

// mainLine returns what an author says of a step; absent says nothing.
func (f *fields) mainLine() Main {
	switch {
	case f.value("main") == nil:
		f.get("main")
		return MainUnsaid
	case f.flag("main"):
		return MainLine
	}
	return SideLine
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
