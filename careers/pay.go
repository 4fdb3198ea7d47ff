package careers

import (
	"cmp"
	"strconv"
)

// Pay is one pay figure as its source published it.
type Pay struct {
	Experience Experience
	// Years is the experience the figure speaks of, where the source counts it.
	Years Years
	// Low and High are what the source says for one Period. They are equal where it
	// gives one figure; High is 0 where it says "Low or more".
	Low, High Amount
	Period    Period
	// Times is how often a year the source says that a monthly figure is paid, as
	// 13; 0 where it does not say.
	Times    int
	Currency string // ISO 4217
	Net      bool   // gross when false
	// Measure says what the figure is, as "median" or "central 80 % of job
	// ads"; zero where the source does not say.
	Measure Text
	// Of is what the figure was published for where that is not the node itself: a
	// related title, or a family of posts that the dataset's authors tied to it.
	Of Text
	// Mark says in two or three words what sets the figure apart, as "before
	// bonuses", for where there is no room for Measure and Place; zero for none.
	Mark Text
	// Place is where the figure holds; zero where the source does not say.
	Place Text
	// Year is the year of the figure, 0 where it is undated.
	Year   int
	Source SourceID
	// Series names the figures that are published together with this one: the
	// family of its source, else the source. Filled in a loaded graph.
	Series string
	// Estimate marks a figure of the dataset's own authors.
	Estimate bool
	// For is the level of training (EQF) of the family of jobs that the figure
	// speaks of, as 5 for technicians; 0 where it is about the node itself.
	For  int
	Note Text
	// Older says that it is written with a field of the first edition of the format.
	Older bool
}

// Amount is a sum of money in hundredths of the unit of its currency.
type Amount int64

// Units is an amount of so many whole units.
func Units(n int) Amount { return Amount(n) * 100 }

// Whole returns the amount in whole units, rounded to the nearest.
func (a Amount) Whole() int { return int((a + 50) / 100) }

// Cents returns the hundredths beyond the whole units, 0–99.
func (a Amount) Cents() int { return int(a % 100) }

// String returns the amount as files write it: "31200", "14.25".
func (a Amount) String() string {
	s := strconv.Itoa(int(a / 100))
	if c := a.Cents(); c > 0 {
		s += "." + strconv.Itoa(100 + c)[1:]
	}
	return s
}

// MarshalJSON writes the amount as a number.
func (a Amount) MarshalJSON() ([]byte, error) { return []byte(a.String()), nil }

// IsYearly reports whether figures can be told for a year. How many hours, days or
// weeks of a year someone is paid for, nobody knows.
func (p Period) IsYearly() bool { return p == Year || p == Month }

// IsSalary reports whether figures are what someone is paid rather than what the
// self-employed invoice.
func (p Period) IsSalary() bool { return p != Day }

// Yearly returns the figure for a year, in whole units. A monthly figure is counted
// as often as its source says, else twelve times. Both are 0 for a figure that is
// not [Period.IsYearly]; high is 0 for "low or more".
func (p Pay) Yearly() (low, high int) {
	l, h, per := p.PerYear()
	if per != Year {
		return 0, 0
	}
	return l.Whole(), h.Whole()
}

// PerYear is a figure for a year, in hundredths, as [Pay.Yearly] counts it; any other as
// published. per is the time that it is then for.
func (p Pay) PerYear() (low, high Amount, per Period) {
	switch p.Period {
	case Month:
		times := Amount(p.TimesAYear())
		return p.Low * times, p.High * times, Year
	default:
		return p.Low, p.High, p.Period
	}
}

// TimesAYear is how often a year a monthly figure is counted: as its source says, else
// twelve times.
func (p Pay) TimesAYear() int { return cmp.Or(p.Times, 12) }

// IsRelated reports whether a figure is of something else than the node.
func (p Pay) IsRelated() bool { return !p.Of.IsZero() }

// IsOpen reports whether the source says "Low or more".
func (p Pay) IsOpen() bool { return p.High == 0 }

// IsPoint reports whether the source gives one figure rather than a range.
func (p Pay) IsPoint() bool { return p.Low == p.High }

// Period is the time a pay figure covers.
type Period uint8

// The periods.
const (
	Year Period = iota
	Month
	Day // of work: what the self-employed invoice, no salary
	Week
	Hour
)

// Experience is how far along someone is, in the words pay surveys use.
type Experience uint8

// The levels of experience, lowest first.
const (
	AnyExperience Experience = iota
	TakingPost               // on taking the post, whatever one has done before
	Junior
	Confirmed
	Senior
)

// Experiences returns the levels of experience in the order in which people
// read them: from taking the post to senior, then what is for all.
func Experiences() []Experience {
	return []Experience{TakingPost, Junior, Confirmed, Senior, AnyExperience}
}
