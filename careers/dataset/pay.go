package dataset

import (
	"parcours/careers"
	"parcours/careers/record"
)

// euro is the currency of pay that names none.
const euro = "EUR"

func pay(f *record.Fields) careers.Pay {
	p := careers.Pay{
		Experience: record.NeedChoice[careers.Experience](f, "experience"),
		Years:      record.Inside(f, "years", span),
		Period:     record.Choice[careers.Period](f, "per"),
		Currency:   formed(f, "currency", isCurrency, "EUR"),
		Net:        f.Flag("net"),
		Measure:    f.Text("measure"),
		Of:         f.Text("of"),
		Mark:       f.Text("mark"),
		Place:      f.Text("place"),
		Estimate:   f.Flag("estimate"),
		For:        levelOf(f, "for"),
		Note:       f.Text("note"),
		Older:      !f.Text("draw-first").IsZero(),
		Year:       year(f),
	}
	if f.Value("currency") == nil {
		p.Currency = euro
	}
	p.Low, p.High = amount(f)
	p.Times = times(f, p.Period)
	if source := f.Get("source"); source != nil {
		p.Source = careers.SourceID(f.IDOf("source", source, careers.IsSourceID))
	} else if !p.Estimate && !f.IsBroken() {
		f.Report(f.Node, careers.Problem{Kind: careers.Unsourced, Field: "pay"})
	}
	return p
}

// amount decodes low and high, the point that stands for both, or low alone, which
// means "or more".
func amount(f *record.Fields) (low, high careers.Amount) {
	point, isPoint := f.Amount("point", amountLimit)
	low, hasLow := f.Amount("low", amountLimit)
	high, hasHigh := f.Amount("high", amountLimit)
	for _, name := range []string{"low", "high"} {
		if at := f.Value(name); isPoint && at != nil {
			f.Report(f.Value("point"), careers.Problem{Kind: careers.Excluding, Field: "point", Found: name, First: f.At(at)})
			break
		}
	}
	switch {
	case isPoint:
		return point, point
	case !hasLow:
		f.Missing("low", "point")
	case hasHigh && low > high && high > 0:
		swapped := careers.Problem{Kind: careers.LowAboveHigh, Field: "pay", Low: low.Whole(), High: high.Whole()}
		if low.Cents() > 0 || high.Cents() > 0 {
			swapped.Low, swapped.High, swapped.Found, swapped.Want = 0, 0, low.String(), []string{high.String()}
		}
		f.Report(f.Value("low"), swapped)
	}
	return low, high
}

// timesLimit is how often a year a month's pay may come.
const timesLimit = 24

// times is how often a year a figure is paid, which only one for a month may say.
func times(f *record.Fields, per careers.Period) int {
	n, given := f.Number("times", 1, timesLimit)
	if given && per != careers.Month {
		f.Report(f.Value("times"), careers.Problem{Kind: careers.Excluding, Field: "times", Found: "per: " + per.String()})
	}
	return n
}
