package careers

import "golang.org/x/text/language"

// Text is one text in the two languages of the program. Both are filled in a
// loaded graph wherever the text is given at all.
type Text struct {
	FR, EN string
}

// In returns the text in English when lang is English, else in French.
func (t Text) In(lang language.Tag) string {
	if lang == language.English {
		return t.EN
	}
	return t.FR
}

// IsZero reports whether the text was left out.
func (t Text) IsZero() bool { return t == Text{} }

// Statement is a text that says something about the world, with what it rests on.
type Statement struct {
	Text Text
	// Year is the year the statement speaks of, 0 where its sources give none.
	Year int
	// Place is where it holds; zero where it does not say.
	Place Text
	// Sources are empty for an estimate, and only for one.
	Sources []SourceID
	// Estimate marks general knowledge or judgement of the dataset's own authors.
	Estimate bool
}

// Years is a span of whole years.
//
// High is 0 in an open span ("8 or more"). Low and High are both 0 where
// nothing is known.
type Years struct {
	Low, High int
	// Estimate marks a span that the dataset's authors judged rather than read.
	Estimate bool
}

// Known reports whether the span says anything.
func (y Years) Known() bool { return y.Low != 0 || y.High != 0 }

// Open reports whether the span has no upper end.
func (y Years) Open() bool { return y.Low != 0 && y.High == 0 }

// Plus returns the span of doing one thing after the other. It is open when
// either is, and an estimate when either is.
func (y Years) Plus(z Years) Years {
	sum := Years{Low: y.Low + z.Low, High: y.High + z.High, Estimate: y.Estimate || z.Estimate}
	if y.Open() || z.Open() {
		sum.High = 0
	}
	return sum
}
