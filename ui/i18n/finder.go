package i18n

import "strconv"

// Finder is what the finder says.
type Finder struct {
	Title string
	// Prompt stands before the field, Hint in it while it is empty.
	Prompt, Hint string
	// All counts the list of everything.
	All func(nodes int) string
	// Nothing says that nothing answers a query, Advice what to try.
	Nothing func(query string) string
	Advice  string
	// Preparing asks for patience with a large dataset.
	Preparing string
	// Near introduces the nodes nearest to a query.
	Near string
	// Field names where words were found, by careers.Field.
	Field [11]string
	// OtherLanguage marks a text that is not in the reader's language.
	OtherLanguage string
	Tasks         string
	// Above and Below count the lines out of sight.
	Above, Below func(lines int) string

	// Keys.
	Choose, Page, OnMap, Sheet, Back, Clear string
	// NothingChosen says why a key does nothing when the list is empty,
	// NothingTyped when the field is.
	NothingChosen, NothingTyped string
}

func finderFR() Finder {
	return Finder{
		Title: "Chercher", Prompt: "Chercher\u00a0: ", Hint: "un métier, une compétence, une tâche, un code…",
		All:       func(n int) string { return pluralFR(n, " métier ou formation", " métiers et formations") },
		Nothing:   func(q string) string { return "Aucun résultat pour «\u00a0" + q + "\u00a0»." },
		Advice:    "Essayez un mot de moins, le début d'un mot ou un code.",
		Preparing: "Un instant, préparation de la recherche…",
		Near:      "Ce qui s'en approche le plus",
		Field: [11]string{
			"titre", "autre titre", "nom", "code", "identifiant", "compétence", "tâche", "certification", "résumé",
			"ce qu'on peut y aimer", "conditions de travail",
		},
		OtherLanguage: "en anglais",
		Tasks:         "Ce qu'on y fait",
		Above:         func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		Below:         func(n int) string { return strconv.Itoa(n) + " au-dessous" },

		Choose: "choisir", Page: "une page plus haut ou plus bas", OnMap: "voir sur la carte", Sheet: "ouvrir la fiche",
		Back: "revenir", Clear: "effacer la recherche",
		NothingChosen: "rien n'est choisi", NothingTyped: "rien n'est saisi",
	}
}

func finderEN() Finder {
	return Finder{
		Title: "Find", Prompt: "Find: ", Hint: "a job, a skill, a task, a code…",
		All:       func(n int) string { return pluralEN(n, " job or course", " jobs and courses") },
		Nothing:   func(q string) string { return "No results for “" + q + "”." },
		Advice:    "Try fewer words, the beginning of a word, or a code.",
		Preparing: "One moment, preparing the search…",
		Near:      "Closest matches",
		Field: [11]string{
			"title", "other title", "name", "code", "id", "skill", "task", "certification", "summary",
			"what one may like", "working conditions",
		},
		OtherLanguage: "in French",
		Tasks:         "What people do there",
		Above:         func(n int) string { return strconv.Itoa(n) + " above" },
		Below:         func(n int) string { return strconv.Itoa(n) + " below" },

		Choose: "choose", Page: "a page up or down", OnMap: "show on the map", Sheet: "open the sheet",
		Back: "back", Clear: "clear the search",
		NothingChosen: "nothing is chosen", NothingTyped: "nothing is typed",
	}
}
