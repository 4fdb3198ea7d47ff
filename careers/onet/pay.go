package onet

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/register"
)

// wages is the national file of the Occupational Employment and Wage Statistics.
var wages = register.Table{
	Files: []string{"national_m*_dl.xlsx", "national_m*_dl.csv", "*oews*.xlsx", "*oews*.csv"},
	Columns: []register.Column{
		register.Col("OCC_CODE"), register.Col("OCC_TITLE"),
		register.Col("A_MEDIAN"), register.Col("A_PCT25"), register.Col("A_PCT75"), register.Col("A_PCT10"), register.Col("A_PCT90"),
		register.Col("H_MEDIAN"), register.Col("H_PCT25"), register.Col("H_PCT75"), register.Col("H_PCT10"), register.Col("H_PCT90"),
		register.May("HOURLY"), register.May("AREA_TYPE"), register.May("I_GROUP"),
	},
}

// Places of columns: those of a year, and how far behind them those of an hour are.
const (
	yearly   = 2
	toHourly = 5
	isHourly = 12
	areaType = 13
	industry = 14
)

const oews careers.SourceID = "oews"

// survey is what the wage file says of itself.
type survey struct {
	year     int            // 0 where it does not say
	top      careers.Amount // pay a year that it publishes as that or more; 0 where it does not say
	topHour  careers.Amount
	b        *builder
	measures [3]careers.Text
}

var (
	mayOf     = regexp.MustCompile(`May (20\d\d) OEWS`)
	yearIn    = regexp.MustCompile(`(?:_m|[^0-9])(20\d\d)(?:[^0-9]|$)`)
	topsBegin = regexp.MustCompile(`equal to or greater than \$([\d,.]+) per hour or \$([\d,.]+) per year`)
)

// pay reads the wage file, where there is one among the editions or in that of the
// database. What is neither is a problem: it would be left out without a word.
func (b *builder) pay(editions []*register.Edition) error {
	table, rest := wages, slices.DeleteFunc(slices.Clone(editions), func(e *register.Edition) bool { return e == b.from })
	for _, e := range rest {
		if alone := e.Sole(); alone != "" && !e.Has(wages) {
			table.Files = append(slices.Clone(table.Files), alone) // whatever it is called
		}
		if e.Need(table) != nil {
			return e.Need(wages)
		}
	}
	if len(rest) == 0 {
		if rest = append(rest, b.from); !b.from.Has(table) {
			return nil
		}
	}
	from, err := register.One(rest, table)
	if err != nil {
		return err
	}
	s := b.survey(from, table)
	known := map[string]string{} // titles by code
	for row, err := range from.Rows(table) {
		if err != nil {
			return err
		}
		if area, group := row.At(areaType), row.At(industry); area != "" && area != "1" || group != "" && group != "cross-industry" {
			b.report.Add(register.Figures, register.NotAsked, 1)
			continue
		}
		if _, had := known[row.At(0)]; had {
			if b.node[row.At(0)+".00"] != nil {
				b.report.Add(register.Figures, register.Repeated, 1)
			}
			continue
		}
		known[row.At(0)] = row.At(1)
		s.read(row)
	}
	b.unpaid(s, known)
	return nil
}

// survey reads what the file says of itself, and names it as a source.
func (b *builder) survey(from *register.Edition, t register.Table) *survey {
	s := &survey{b: b, measures: [3]careers.Text{
		b.ours("median", "médiane"),
		b.ours("middle half (25th to 75th percentile)", "moitié centrale (1er au 3e quartile)"),
		b.ours("middle 80% (10th to 90th percentile)", "80\u00a0% centraux (1er au 9e décile)"),
	}}
	words := ""
	if strings.HasSuffix(strings.ToLower(from.Called(t)), ".xlsx") {
		words = from.Read(t.Files...)
	}
	if m := mayOf.FindStringSubmatch(words); m != nil {
		s.year, _ = strconv.Atoi(m[1])
	} else if m := yearIn.FindStringSubmatch(strings.ToLower(from.Called(t))); m != nil {
		s.year, _ = strconv.Atoi(m[1])
	}
	if m := topsBegin.FindStringSubmatch(words); m != nil {
		s.topHour, s.top = amount(m[1]), amount(m[2])
	}
	source := &careers.Source{
		ID: oews, Title: "Occupational Employment and Wage Statistics, national estimates", Publisher: "U.S. Bureau of Labor Statistics", URL: "https://www.bls.gov/oes/tables.htm",
		Note: b.ours("Gross wages of employees, without the self-employed; the pay of all ages together.", "Salaires bruts des salariés, sans les indépendants, tous âges confondus."),
	}
	if s.year > 0 {
		source.Date = strconv.Itoa(s.year) + "-05"
	}
	b.parts.Sources = append(b.parts.Sources, source)
	return s
}

// amount is a sum of money as the file writes it, 0 where it writes none.
func amount(text string) careers.Amount {
	n, ok := number(strings.ReplaceAll(text, ",", ""))
	if !ok || n > 1e9 {
		return 0
	}
	return careers.Amount(math.Round(n * 100))
}

// isTop reports whether a figure is published as the highest or more.
func isTop(text string) bool { return text == "#" }

// read gives a role the pay of its SOC code: the median, the middle half, and what is
// between the lowest and the highest tenth.
func (s *survey) read(row register.Row) {
	n := s.b.node[row.At(0)+".00"]
	if n == nil {
		return
	}
	at, top, period := yearly, s.top, careers.Year
	if row.At(isHourly) == "TRUE" || row.At(yearly) == "*" && row.At(yearly+toHourly) != "*" {
		at, top, period = yearly+toHourly, s.topHour, careers.Hour
	}
	for i, ends := range [3][2]int{{0, 0}, {1, 2}, {3, 4}} {
		low, high := row.At(at+ends[0]), row.At(at+ends[1])
		p := careers.Pay{Low: amount(low), High: amount(high), Period: period, Currency: "USD", Measure: s.measures[i], Place: s.b.ours("United States", "États-Unis"), Year: s.year, Source: oews}
		if isTop(high) && !isTop(low) {
			p.Note = s.open(top, period)
		}
		if isTop(low) {
			p.Low = top
		}
		if p.Low == 0 || p.High == 0 && !isTop(high) || p.High > 0 && p.High < p.Low {
			s.b.report.Add(register.Figures, register.WithoutText, 1)
			continue
		}
		n.Pay = append(n.Pay, p)
		s.b.report.Add(register.Figures, register.Kept, 1)
	}
}

// open says where a range ends whose end is not published.
func (s *survey) open(top careers.Amount, period careers.Period) careers.Text {
	if top == 0 {
		return s.b.ours("Its upper end is higher than what the survey publishes.", "Le haut dépasse ce que l'enquête publie.")
	}
	per := [2]string{"a year", "par an"}
	if period == careers.Hour {
		per = [2]string{"an hour", "de l'heure"}
	}
	english, french := grouped(top, ","), grouped(top, "\u202f")
	return s.b.ours("Its upper end is published as "+english+" USD "+per[0]+" or more.", "Le haut est publié ainsi\u00a0: "+french+"\u00a0USD "+per[1]+" ou plus.")
}

// grouped is an amount in whole units, its thousands apart.
func grouped(a careers.Amount, between string) string {
	digits := strconv.Itoa(a.Whole())
	for i := len(digits) - 3; i > 0; i -= 3 {
		digits = digits[:i] + between + digits[i:]
	}
	return digits
}

// unpaid says of roles without pay of their own where it is that they are counted.
func (b *builder) unpaid(s *survey, titles map[string]string) {
	for _, n := range b.parts.Nodes {
		code := n.Codes[0].Code
		of := soc(code)
		if !isDetail(code) && titles[of] == "" {
			of = of[:len(of)-1] + "0" // some are published together
		}
		title := titles[of]
		if len(n.Pay) > 0 || title == "" || of+".00" == code {
			continue
		}
		n.NoPay = careers.Statement{Sources: []careers.SourceID{oews}, Year: s.year, Text: b.ours(
			"No figure of its own: the wage survey counts it among "+of+" "+title+".",
			"Pas de chiffre propre\u00a0: l'enquête sur les salaires le compte parmi "+of+" "+title+".")}
	}
}
