package i18n

// Credits is what the list of sources says.
type Credits struct {
	// Title heads the list; Intro says what it is; Licences heads the lines that
	// licences ask for.
	Title, Intro, Licences string
	// Rests introduces what rests on a source.
	Rests string
	// Skills and Terms introduce the skills and glossary words that do.
	Skills, Terms string
	// Field names a field of an entry, spelled as in files, in the plural where
	// it is a list.
	Field func(spelling string) string
}

func creditsFR() Credits {
	return Credits{
		Title: "Sources",
		Intro: "Chaque chiffre et chaque affirmation des données fournies a sa source, ou se dit estimation de l'équipe. " +
			"Voici ces sources, avec leur date, leur qualité et ce qui s'appuie sur elles.",
		Licences: "Mentions demandées par les licences", Rests: "Ce qui s'y appuie", Skills: "compétences", Terms: "glossaire",
		Field: fieldNames(map[string]string{
			"day": "journée", "tasks": "tâches", "pay": "salaires", "ways-in": "voies d'accès", "steps": "étapes",
			"not-for-you": "mises en garde", "outlook": "perspectives", "codes": "codes", "course.length": "durée",
			"course.entry": "admission", "course.diploma": "diplôme", "course.cost": "coût",
		}),
	}
}

func creditsEN() Credits {
	return Credits{
		Title: "Sources",
		Intro: "Each figure and each statement of the built-in data names its source or is marked as our own estimate. " +
			"These are the sources, with their date, their quality and what rests on them.",
		Licences: "Lines that licences ask for", Rests: "What rests on it", Skills: "skills", Terms: "glossary",
		Field: fieldNames(map[string]string{
			"day": "plain day", "tasks": "tasks", "pay": "pay", "ways-in": "ways in", "steps": "steps",
			"not-for-you": "warnings to readers", "outlook": "outlook", "codes": "codes", "course.length": "length",
			"course.entry": "entry", "course.diploma": "diploma", "course.cost": "cost",
		}),
	}
}

// fieldNames looks names up; a field without one keeps its spelling.
func fieldNames(names map[string]string) func(string) string {
	return func(spelling string) string {
		if name, ok := names[spelling]; ok {
			return name
		}
		return spelling
	}
}
