package i18n

import "strconv"

// Credits is what the list of sources says.
type Credits struct {
	// Title heads the list; Intro says what it is; Licences heads the lines that
	// licences ask for.
	Title, Intro, Licences string
	// Rests introduces what rests on a source.
	Rests string
	// Skills and Terms introduce the skills and glossary words that do.
	Skills, Terms string
	// Field says how many entries of a list there are, spelled as in files:
	// "2 tasks". A field that is no list has its name alone.
	Field func(spelling string, n int) string
}

func creditsFR() Credits {
	return Credits{
		Title: "Sources",
		Intro: "Chaque chiffre et chaque affirmation des données fournies a sa source, ou se dit estimation de l'équipe. " +
			"Voici ces sources, avec leur date, leur qualité et ce qui s'appuie sur elles.",
		Licences: "Mentions demandées par les licences", Rests: "Ce qui s'y appuie", Skills: "compétences", Terms: "glossaire",
		Field: fieldNames(map[string][2]string{
			"day": {"journée", ""}, "tasks": {"tâche", "tâches"}, "pay": {"salaire", "salaires"}, "ways-in": {"voie d'accès", "voies d'accès"},
			"steps": {"étape", "étapes"}, "not-for-you": {"mise en garde", "mises en garde"}, "outlook": {"perspective", "perspectives"},
			"codes": {"code", "codes"}, "course.length": {"durée", ""}, "course.entry": {"admission", ""},
			"course.diploma": {"diplôme", ""}, "course.cost": {"coût", ""},
		}),
	}
}

func creditsEN() Credits {
	return Credits{
		Title: "Sources",
		Intro: "Each figure and each statement of the built-in data has its source, or is marked as our own estimate. " +
			"These are the sources, with their date, their quality and what rests on them.",
		Licences: "Notices required by the licences", Rests: "What rests on it", Skills: "skills", Terms: "glossary",
		Field: fieldNames(map[string][2]string{
			"day": {"typical day", ""}, "tasks": {"task", "tasks"}, "pay": {"pay figure", "pay figures"}, "ways-in": {"way in", "ways in"},
			"steps": {"step", "steps"}, "not-for-you": {"word of caution", "words of caution"}, "outlook": {"outlook", "outlooks"},
			"codes": {"code", "codes"}, "course.length": {"length", ""}, "course.entry": {"entry", ""},
			"course.diploma": {"diploma", ""}, "course.cost": {"cost", ""},
		}),
	}
}

// fieldNames counts fields by their names for one and for many; those without
// the latter are not counted, and one without names keeps its spelling.
func fieldNames(names map[string][2]string) func(string, int) string {
	return func(spelling string, n int) string {
		name, known := names[spelling]
		switch {
		case !known:
			return spelling
		case name[1] == "":
			return name[0]
		case n == 1:
			return "1 " + name[0]
		}
		return strconv.Itoa(n) + " " + name[1]
	}
}
