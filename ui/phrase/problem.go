package phrase

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/i18n"
)

// Problem says what is wrong with a dataset, where, and what to do.
func Problem(w *i18n.Words, p careers.Problem) string {
	what := problem(w, p)
	if place := p.Place.String(); place != "" {
		return place + ": " + what
	}
	return what
}

func problem(w *i18n.Words, p careers.Problem) string {
	said, or, shape, better := w.Problems, "", careers.ShapeText, ""
	for _, other := range p.Want {
		or += around(said.Or, other)
	}
	if len(p.Want) > 0 {
		shape, better = p.Want[0], strings.Join(p.Want[1:], ", ")
	}
	sentence, known := said.Kind[p.Kind.String()+manner(p)]
	if published, is := said.Kind[p.Kind.String()+", published"]; is && p.Published {
		sentence = published
	}
	if !known {
		return p.String()
	}
	return strings.NewReplacer(
		"{field}", p.Field, "{found}", p.Found, "{first}", p.First.String(), "{want}", strings.Join(p.Want, ", "),
		"{low}", strconv.Itoa(p.Low), "{high}", strconv.Itoa(p.High), "{mebibytes}", strconv.Itoa(p.High>>20),
		"{years}", w.Units.Count(p.High, said.Year, said.Years),
		"{syntax}", said.OfParser(p.Found), "{stood}", around(said.Stood, p.Found), "{better}", around(said.Better, better), "{in}", around(said.In, p.Field), "{or}", or,
		"{perhaps}", around(said.Perhaps, strings.Join(p.Want, ", ")), "{shape}", said.Shape[shape],
	).Replace(sentence)
}

// unheard is a date that has the form of one; what is wrong with it is the month or the day.
var unheard = legible.Pattern(`^\d{4}-\d\d(-\d\d)?$`)

// manner tells the sentences of one kind apart.
func manner(p careers.Problem) string {
	var mark rune
	switch _, _ = fmt.Sscanf(p.Found, "U+%X", &mark); {
	case p.Kind == careers.ForbiddenCharacter && unicode.Is(unicode.M, mark):
		return ", mark"
	case p.Kind == careers.NoYAML && p.Found == "":
		return ", empty"
	case (p.Kind == careers.TooLarge || p.Kind == careers.TooManyValues) && p.Place.File == "":
		return ", all"
	case p.Kind == careers.BadForm && unheard().MatchString(p.Found):
		return ", date"
	case p.Kind == careers.UnknownField && len(p.Want) > 3:
		return ", any"
	case p.Kind == careers.BadArchive && strings.HasSuffix(strings.ToLower(p.Place.File), ".xlsx"):
		return ", workbook"
	case p.Kind == careers.BadArchive && p.Found != "":
		return ", inside"
	case p.Kind == careers.LevelNotMet && p.Low == 0:
		return ", none"
	case p.Kind == careers.YearsShort && p.Found == "":
		return ", course"
	case p.Kind == careers.LowAboveHigh && p.Found != "":
		return ", decimals"
	case p.Kind == careers.Excluding && p.Field == "times":
		return ", times"
	case p.Kind == careers.Unsourced && p.Field == "pay":
		return ", pay"
	case p.Kind == careers.StrayText && len(p.Want) > 0:
		return ", curly"
	case p.Kind == careers.LostEssential && p.Low > 1:
		return ", many"
	}
	return ""
}

// around puts words around a text that is not empty.
func around(words, text string) string {
	if text == "" {
		return ""
	}
	return strings.ReplaceAll(words, "{}", text)
}
