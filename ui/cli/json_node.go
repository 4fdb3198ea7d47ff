package cli

import (
	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// wire turns the graph into what JSON says, in one language. Numbers that are
// not known are null.
type wire struct {
	g *careers.Graph
	w *i18n.Words
}

func (x wire) text(t careers.Text) string { return t.In(x.w.Tag) }

func years(y careers.Years) object {
	if !y.Known() {
		return nil
	}
	return object{{"low", y.Low}, {"high", known(y.High)}, {"estimate", y.Estimate}} // high is null for "or more"
}

func (x wire) pay(p careers.Pay) object {
	low, high := p.Yearly() // what is for an hour, a day or a week has none
	return object{
		{"experience", p.Experience.String()}, {"years", years(p.Years)}, {"low", p.Low}, {"high", known(p.High)}, {"per", p.Period.String()}, {"times", known(p.Times)},
		{"yearly_low", known(low)}, {"yearly_high", known(high)}, {"currency", p.Currency}, {"net", p.Net},
		{"measure", x.text(p.Measure)}, {"of", x.text(p.Of)}, {"mark", x.text(p.Mark)}, {"place", x.text(p.Place)}, {"year", known(p.Year)}, {"source", p.Source}, {"series", p.Series},
		{"for_level", known(p.For)}, {"estimate", p.Estimate}, {"note", x.text(p.Note)},
	}
}

func (x wire) pays(figures []*careers.Pay) []object { return each(phrase.Values(figures), x.pay) }

// summary is a node in a list.
func (x wire) summary(n *careers.Node) object {
	return object{
		{"id", n.ID}, {"kind", n.Kind.String()}, {"rank", n.Rank}, {"track", known(n.Track)}, {"column", phrase.Column(x.w, x.g, n.Rank)},
		{"title", x.text(n.Title)}, {"name", x.text(n.Name)}, {"middle", known(x.text(n.Middle))}, {"short", x.text(n.Short)},
		{"summary", x.text(n.Summary)}, {"headline_pay", x.pays(n.Headline.Pay)}, {"pay_beside", x.pays(n.Headline.Beside)},
		{"previous", each(x.g.Previous(n.ID), func(s *careers.Step) careers.NodeID { return s.From })},
		{"next", each(x.g.Next(n.ID), func(s *careers.Step) careers.NodeID { return s.To })},
		{"related", each(x.g.Near(n.ID), func(s *careers.Step) careers.NodeID { return s.To })},
		{"related_by", each(x.g.NearBy(n.ID), func(s *careers.Step) careers.NodeID { return s.From })},
	}
}

func (x wire) statement(s careers.Statement) object {
	return object{
		{"text", x.text(s.Text)}, {"year", known(s.Year)}, {"place", x.text(s.Place)}, {"sources", list(s.Sources)}, {"estimate", s.Estimate},
	}
}

// optional is a statement that may be missing, then null.
func (x wire) optional(s careers.Statement) object {
	if s.Text.IsZero() {
		return nil
	}
	return x.statement(s)
}

// step is null before the first stop of a route.
func (x wire) step(s *careers.Step) object {
	if s == nil {
		return nil
	}
	var main any // null: the dataset does not say
	if s.Main != careers.MainUnsaid {
		main = s.Main == careers.MainLine
	}
	return object{
		{"from", s.From}, {"to", s.To}, {"kind", snake(s.Kind.String())}, {"years", years(s.Years)}, {"why", known(x.text(s.Why))},
		{"quoted", s.Quoted}, {"sources", list(s.Sources)}, {"estimate", s.Estimate}, {"quiet", s.Quiet}, {"main", main},
	}
}

func (x wire) source(s *careers.Source) object {
	return object{
		{"id", s.ID}, {"title", s.Title}, {"publisher", s.Publisher}, {"date", s.Date}, {"date_is_estimate", s.About},
		{"quality", s.Quality.String()}, {"url", s.URL}, {"no_address", x.text(s.NoAddress)}, {"family", s.Family},
		{"note", x.text(s.Note)}, {"attribution", s.Attribution},
	}
}

// dataset says what was asked, in which language texts come, and what numbers
// and ids in the answer mean.
func (x wire) dataset() object {
	return object{
		{"title", x.text(x.g.Title())}, {"start", x.g.Start()},
		{"entry", maybe(x.g.Entry(), func(e careers.EntryPoint) object {
			return object{{"id", e.ID}, {"name", x.text(e.Name)}, {"level", e.Level}}
		})},
		{"language", x.w.Tag.String()},
		{"levels", each(x.g.Levels(), func(l careers.Level) object {
			return object{{"level", l.EQF}, {"name", x.text(l.Name)}, {"study_years", l.StudyYears}}
		})},
		{"tracks", each(x.g.Tracks(), func(t careers.Track) object { return object{{"id", t.ID}, {"name", x.text(t.Name)}} })},
		{"paths", each(x.g.Paths(), wholeWay)},
	}
}

// wholeMap is the whole map.
func (x wire) wholeMap() object {
	return object{
		{"dataset", x.dataset()},
		{"columns", each(x.g.Columns(), func(c careers.Column) object {
			return object{{"rank", c.Rank}, {"title", x.text(c.Title)}, {"middle", known(x.text(c.Middle))}, {"short", known(x.text(c.Short))}}
		})},
		{"nodes", each(x.g.Nodes(), x.summary)}, {"steps", each(x.g.Steps(), x.step)},
	}
}
