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

type yearsJSON struct {
	Low      int  `json:"low"`
	High     *int `json:"high"` // null: or more
	Estimate bool `json:"estimate"`
}

type payJSON struct {
	Experience string     `json:"experience"`
	Years      *yearsJSON `json:"years"`
	Low        int        `json:"low"`
	High       int        `json:"high"`
	Per        string     `json:"per"`
	YearlyLow  *int       `json:"yearly_low"` // null: a rate for a day has none
	YearlyHigh *int       `json:"yearly_high"`
	Currency   string     `json:"currency"`
	Net        bool       `json:"net"`
	Measure    string     `json:"measure"`
	Place      string     `json:"place"`
	Year       *int       `json:"year"`
	Source     string     `json:"source"`
	Series     string     `json:"series"`
	ForLevel   *int       `json:"for_level"`
	Estimate   bool       `json:"estimate"`
	Note       string     `json:"note"`
}

// summaryJSON is a node in a list.
type summaryJSON struct {
	ID       string    `json:"id"`
	Kind     string    `json:"kind"`
	Rank     int       `json:"rank"`
	Track    *string   `json:"track"`
	Column   string    `json:"column"`
	Title    string    `json:"title"`
	Name     string    `json:"name"`
	Middle   *string   `json:"middle"` // null: the dataset has none
	Short    string    `json:"short"`
	Summary  string    `json:"summary"`
	Pay      []payJSON `json:"headline_pay"`
	Beside   []payJSON `json:"pay_beside"`
	Previous []string  `json:"previous"`
	Next     []string  `json:"next"`
}

type statementJSON struct {
	Text     string   `json:"text"`
	Year     *int     `json:"year"`
	Place    string   `json:"place"`
	Sources  []string `json:"sources"`
	Estimate bool     `json:"estimate"`
}

type stepJSON struct {
	From     string     `json:"from"`
	To       string     `json:"to"`
	Kind     string     `json:"kind"`
	Years    *yearsJSON `json:"years"`
	Why      *string    `json:"why"` // null: nobody says
	Quoted   bool       `json:"quoted"`
	Sources  []string   `json:"sources"`
	Estimate bool       `json:"estimate"`
	Quiet    bool       `json:"quiet"`
	Main     *bool      `json:"main"` // null: the dataset does not say
}

type sourceJSON struct {
	ID          string `json:"id"`
	Title       string `json:"title"`
	Publisher   string `json:"publisher"`
	Date        string `json:"date"`
	DateIsGuess bool   `json:"date_is_estimate"`
	Quality     string `json:"quality"`
	URL         string `json:"url"`
	NoAddress   string `json:"no_address"`
	Family      string `json:"family"`
	Note        string `json:"note"`
	Attribution string `json:"attribution"`
}

// known is a number, null for 0.
func known(n int) *int {
	if n == 0 {
		return nil
	}
	return &n
}

// orNull is an id or a text, null for none.
func orNull[S ~string](s S) *string {
	if s == "" {
		return nil
	}
	name := string(s)
	return &name
}

func (x wire) text(t careers.Text) string { return t.In(x.w.Tag) }

func years(y careers.Years) *yearsJSON {
	if !y.Known() {
		return nil
	}
	return &yearsJSON{y.Low, known(y.High), y.Estimate}
}

func (x wire) pay(p careers.Pay) payJSON {
	low, high := p.Yearly()
	return payJSON{
		Experience: p.Experience.String(), Years: years(p.Years), Low: p.Low, High: p.High, Per: p.Period.String(),
		YearlyLow: known(low), YearlyHigh: known(high), Currency: p.Currency, Net: p.Net, Measure: x.text(p.Measure), Place: x.text(p.Place),
		Year: known(p.Year), Source: string(p.Source), Series: p.Series, ForLevel: known(p.For), Estimate: p.Estimate, Note: x.text(p.Note),
	}
}

func (x wire) pays(figures []careers.Pay) []payJSON { return each(figures, x.pay) }

// each turns every item of a list, [] for none.
func each[E, J any](items []E, turn func(E) J) []J {
	out := make([]J, len(items))
	for i, item := range items {
		out[i] = turn(item)
	}
	return out
}

func ids[I ~string](items []I) []string {
	return each(items, func(id I) string { return string(id) })
}

func (x wire) summary(n *careers.Node) summaryJSON {
	return summaryJSON{
		ID: string(n.ID), Kind: n.Kind.String(), Rank: n.Rank, Track: orNull(n.Track), Column: phrase.Column(x.w, x.g, n.Rank),
		Title: x.text(n.Title), Name: x.text(n.Name), Middle: orNull(x.text(n.Middle)), Short: x.text(n.Short), Summary: x.text(n.Summary),
		Pay: x.pays(phrase.Values(n.Headline.Pay)), Beside: x.pays(phrase.Values(n.Headline.Beside)),
		Previous: each(x.g.Previous(n.ID), func(s *careers.Step) string { return string(s.From) }),
		Next:     each(x.g.Next(n.ID), func(s *careers.Step) string { return string(s.To) }),
	}
}

func (x wire) statement(s careers.Statement) statementJSON {
	return statementJSON{x.text(s.Text), known(s.Year), x.text(s.Place), ids(s.Sources), s.Estimate}
}

// optional is a statement that may be missing, then null.
func (x wire) optional(s careers.Statement) *statementJSON {
	if s.Text.IsZero() {
		return nil
	}
	j := x.statement(s)
	return &j
}

func (x wire) step(s *careers.Step) stepJSON {
	j := stepJSON{
		From: string(s.From), To: string(s.To), Kind: snake(s.Kind.String()), Years: years(s.Years), Why: orNull(x.text(s.Why)), Quoted: s.Quoted,
		Sources: ids(s.Sources), Estimate: s.Estimate, Quiet: s.Quiet,
	}
	if s.Main != careers.MainUnsaid {
		main := s.Main == careers.MainLine
		j.Main = &main
	}
	return j
}

func (x wire) source(s *careers.Source) sourceJSON {
	return sourceJSON{
		string(s.ID), s.Title, s.Publisher, s.Date, s.About, s.Quality.String(), s.URL, x.text(s.NoAddress), s.Family,
		x.text(s.Note), s.Attribution,
	}
}

// datasetJSON says what was asked, and in which language texts come.
type datasetJSON struct {
	Title    string     `json:"title"`
	Start    string     `json:"start"`
	Entry    *entryJSON `json:"entry"`
	Language string     `json:"language"`
	// Levels and tracks are what numbers and ids in the answer mean.
	Levels []levelJSON `json:"levels"`
	Tracks []trackJSON `json:"tracks"`
	Paths  []pathJSON  `json:"paths"`
}

// levelJSON is a level of training.
type levelJSON struct {
	Level      int    `json:"level"`
	Name       string `json:"name"`
	StudyYears int    `json:"study_years"`
}

type trackJSON struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// entryJSON is what people have who come to the field from school.
type entryJSON struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Level int    `json:"level"`
}

func (x wire) dataset() datasetJSON {
	j := datasetJSON{
		Title: x.text(x.g.Title()), Start: string(x.g.Start()), Language: x.w.Tag.String(),
		Levels: each(x.g.Levels(), func(l careers.Level) levelJSON { return levelJSON{l.EQF, x.text(l.Name), l.StudyYears} }),
		Tracks: each(x.g.Tracks(), func(t careers.Track) trackJSON { return trackJSON{string(t.ID), x.text(t.Name)} }),
		Paths:  each(x.g.Paths(), wholeWay),
	}
	if e := x.g.Entry(); e != nil {
		j.Entry = &entryJSON{string(e.ID), x.text(e.Name), e.Level}
	}
	return j
}

// columnJSON is a column of the map; a heading for narrow ones is null where the
// dataset has none.
type columnJSON struct {
	Rank   int     `json:"rank"`
	Title  string  `json:"title"`
	Middle *string `json:"middle"`
	Short  *string `json:"short"`
}

// mapJSON is the whole map.
type mapJSON struct {
	Dataset datasetJSON   `json:"dataset"`
	Columns []columnJSON  `json:"columns"`
	Nodes   []summaryJSON `json:"nodes"`
	Steps   []stepJSON    `json:"steps"`
}

func mapOf(g *careers.Graph, w *i18n.Words) mapJSON {
	x := wire{g, w}
	return mapJSON{
		x.dataset(), each(g.Columns(), func(c careers.Column) columnJSON {
			return columnJSON{c.Rank, x.text(c.Title), orNull(x.text(c.Middle)), orNull(x.text(c.Short))}
		}),
		each(g.Nodes(), x.summary), each(g.Steps(), x.step),
	}
}
