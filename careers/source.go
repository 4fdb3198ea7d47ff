package careers

// SourceID names a source.
type SourceID string

// Source is a publication that facts rest on.
type Source struct {
	ID SourceID
	// Title is as published, in its own language.
	Title     string
	Publisher string
	// Date is "2025", "2025-07" or "2025-07-31"; empty where the source is undated.
	Date string
	// About marks a Date that is not printed on the source but estimated.
	About   bool
	Quality SourceQuality
	// URL is empty where no public address is known; then NoAddress says so.
	URL       string
	NoAddress Text
	// Family names sources whose figures are one series and may be set side by
	// side; empty for a source of its own.
	Family string
	// Note warns of what a reader should know before leaning on it.
	Note Text
	// Attribution is the line its licence asks for; empty for most.
	Attribution string
}

// SourceQuality grades a source.
type SourceQuality uint8

// The grades, best first.
const (
	Official     SourceQuality = iota // official statistic or public register
	Survey                            // large survey of an association or a company
	Professional                      // dated professional source or primary public document
	Comparison                        // undated, old or commercial: for comparison only
	Seed                              // the job sheet the dataset grew from, kept as given
)

// Term is a word of the glossary.
type Term struct {
	ID   string
	Word Text
	// Gloss explains the word in one or two plain sentences.
	Gloss Text
	// Also lists other spellings found in texts, in either language.
	Also    []string
	Sources []SourceID
}
