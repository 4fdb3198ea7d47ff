package careers

// Pay is one pay figure as its source published it.
type Pay struct {
	Experience Experience
	// Years is the experience the figure speaks of, where the source counts it.
	Years Years
	// Low and High are whole units of Currency per Period. They are equal where
	// the source gives one figure.
	Low, High int
	Period    Period
	Currency  string // ISO 4217
	Net       bool   // gross when false
	// Measure says what the figure is, as "median" or "central 80 % of job
	// ads"; zero where the source does not say.
	Measure Text
	// Place is where the figure holds; zero where the source does not say.
	Place Text
	// Year is the year of the figure, 0 where it is undated.
	Year   int
	Source SourceID
	// Estimate marks a figure of the dataset's own authors.
	Estimate bool
	// DrawFirst is the reason why this figure stands for the node where there
	// is room for one; zero for the others. A node has one per experience at most.
	DrawFirst Text
	Note      Text
}

// Yearly returns the figure per year. A monthly figure is counted twelve times.
func (p Pay) Yearly() (low, high int) {
	if p.Period == Month {
		return 12 * p.Low, 12 * p.High
	}
	return p.Low, p.High
}

// IsPoint reports whether the source gives one figure rather than a range.
func (p Pay) IsPoint() bool { return p.Low == p.High }

// Period is the time a pay figure covers.
type Period uint8

// The periods.
const (
	Year Period = iota
	Month
)

// Experience is how far along someone is, in the words pay surveys use.
type Experience uint8

// The levels of experience, lowest first.
const (
	AnyExperience Experience = iota
	Junior
	Confirmed
	Senior
)
