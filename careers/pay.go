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

// Yearly returns the figure per year. A monthly figure is counted twelve times.
// A rate per day has no yearly figure: 0, 0.
func (p Pay) Yearly() (low, high int) {
	switch p.Period {
	case Month:
		return 12 * p.Low, 12 * p.High
	case Day:
		return 0, 0
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
	Day // of work: what the self-employed invoice, no salary
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
