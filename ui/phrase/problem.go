package phrase

import (
	"parcours/careers"
	"parcours/ui/i18n"
)

// Problem says what is wrong with a dataset, where, and what to do.
func Problem(w *i18n.Words, p careers.Problem) string {
	what := problem(w.Problems, p)
	if place := p.Place.String(); place != "" {
		return place + ": " + what
	}
	return what
}

func problem(w i18n.Problems, p careers.Problem) string {
	first := p.First.String()
	switch p.Kind {
	case careers.Unreadable:
		return w.Unreadable(p.Found)
	case careers.TooLarge:
		return w.TooLarge(p.High)
	case careers.TooManyFiles:
		return w.TooManyFiles(p.High)
	case careers.TooManyValues:
		return w.TooManyValues(p.High)
	case careers.NotUTF8:
		return w.NotUTF8
	case careers.ForbiddenCharacter:
		return w.ForbiddenCharacter(p.Found)
	case careers.BadSyntax:
		return w.BadSyntax(p.Found)
	case careers.TooDeep:
		return w.TooDeep(p.High)
	case careers.ForeignYAML:
		return w.ForeignYAML(p.Found)
	case careers.DuplicateKey:
		return w.DuplicateKey(p.Field, first)
	case careers.NoHeader:
		return w.NoHeader
	case careers.SecondHeader:
		return w.SecondHeader(first)
	case careers.NoNodes:
		return w.NoNodes
	case careers.TooManyProblems:
		return w.TooManyProblems(p.High)
	}
	return problemOfField(w, p, first)
}

func problemOfField(w i18n.Problems, p careers.Problem, first string) string {
	switch p.Kind {
	case careers.UnknownField:
		return w.UnknownField(p.Found, p.Want)
	case careers.MisplacedField:
		return w.MisplacedField(p.Field, p.Want)
	case careers.MissingField:
		return w.MissingField(p.Field, p.Want)
	case careers.MissingTranslation:
		return w.MissingTranslation(p.Field)
	case careers.WrongShape:
		return w.WrongShape(p.Field, firstOf(p.Want))
	case careers.NotOneOf:
		return w.NotOneOf(p.Field, p.Found, p.Want)
	case careers.BadForm:
		return w.BadForm(p.Field, p.Found, p.Want)
	case careers.OutOfRange:
		return w.OutOfRange(p.Field, p.Found, p.Low, p.High)
	case careers.BadID:
		return w.BadID(p.Field, p.Found, p.Want)
	case careers.LowAboveHigh:
		return w.LowAboveHigh(p.Field, p.Low, p.High)
	case careers.Unsourced:
		return w.Unsourced(p.Field)
	case careers.TooWide:
		return w.TooWide(p.Field, p.Found, p.High)
	}
	return problemOfPair(w, p, first)
}

func problemOfPair(w i18n.Problems, p careers.Problem, first string) string {
	switch p.Kind {
	case careers.DuplicateID:
		return w.DuplicateID(p.Found, first)
	case careers.UnknownID:
		return w.UnknownID(p.Field, p.Found, p.Want)
	case careers.Excluding:
		return w.Excluding(p.Field, p.Found, first)
	case careers.SelfStep:
		return w.SelfStep(p.Found)
	case careers.DuplicateStep:
		return w.DuplicateStep(p.Found, first)
	case careers.TakenShort:
		return w.TakenShort(p.Field, p.Found, first)
	}
	return problemOfCareer(w.Careers, p)
}

func problemOfCareer(w i18n.CareerProblems, p careers.Problem) string {
	switch p.Kind {
	case careers.SourcedEstimate:
		return w.SourcedEstimate(p.Field)
	case careers.NoStep:
		return w.NoStep(p.Found)
	case careers.NoCourseLevel:
		return w.NoCourseLevel(p.Field, p.Low)
	case careers.LevelNotMet:
		return w.LevelNotMet(p.Found, p.Low, p.High)
	case careers.LevelNotGained:
		return w.LevelNotGained(p.Found, p.Low, p.High)
	case careers.YearsShort:
		return w.YearsShort(p.Found, p.Low, p.High)
	case careers.LostEssential:
		return w.LostEssential(p.Field, p.Found, p.Low)
	case careers.BuildsOnItself:
		return w.BuildsOnItself(p.Found)
	case careers.NoWay:
		return w.NoWay(p.Found)
	}
	return p.String()
}

func firstOf(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}
