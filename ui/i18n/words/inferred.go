package words

// Inferred is what stands for words on estimates in data that a program made of a
// register: there nobody judged anything, and a rule says it all.
type Inferred struct {
	// Estimate and Means stand for those of [Facts] and [Sheet]; so do the others for
	// the words of their names.
	Estimate, Step, Means, Levels string
	About, Guess, GuessSentence   string
	SourcedFirst                  string
	Rests                         func(sourced, steps int) string
	Skills                        string
	Asked                         func(level string) string
	// NoDate is said of a source that tells its edition and not its date.
	NoDate string
}

// OfImported are the words for data that a program made of a register.
func (w *Words) OfImported() *Words {
	of, by := *w, w.Inferred
	of.Facts.Estimate, of.Facts.StepEstimated, of.Facts.NoDate = by.Estimate, by.Step, by.NoDate
	of.Sheet.EstimateMeans, of.Sheet.LevelsEstimated = by.Means, by.Levels
	of.Plain.AboutMeans, of.Plain.Guess, of.Plain.GuessSentence = by.About, by.Guess, by.GuessSentence
	of.Route.SourcedFirst, of.Route.Rests, of.Route.Estimated, of.Route.UsuallyAsked = by.SourcedFirst, by.Rests, by.Skills, by.Asked
	return &of
}
