package i18n

import "strconv"

// Skills is what the screen of one's own skills says.
type Skills struct {
	// Key is what the key that opens the screen does.
	Title, Key string
	// State names the three states of a skill, by careers.Progress.
	State [3]string
	// Ticked counts the skills that are there and being learned.
	Ticked func(able, learning, all int) string

	// The three lists.
	Mine, Reach, Missing string
	// Start says what to do while nothing is ticked.
	Start string
	// Count is the skills of a role that are there: "6 sur 9 compétences essentielles".
	Count func(had, all int) string
	// Deepen, Learning, Lacking and Complete go on with the names.
	Deepen, Learning, Lacking func(names string) string
	Complete                  string
	// Rest heads the further roles within reach, Others the roles of which nothing is there yet.
	Rest, Others string
	// Unlike heads the roles unlike the others; WhyUnlike says why each is there.
	Unlike    string
	WhyUnlike func(shared, own string) string
	// Asked says how many roles ask for a skill, Alone for how many it is the
	// only one lacking.
	Asked, Alone func(roles int) string
	// MissingFirst says that the list of missing skills follows from ticks.
	MissingFirst, MissingNone string
	// NoMatch says that no skill answers the letters typed.
	NoMatch func(typed string) string
	// Filter stands before the field, FilterHint in it.
	Filter, FilterHint string
	// Above and Below count the lines out of sight.
	Above, Below func(lines int) string
	// Gone marks ids that the dataset does not have.
	Gone string

	// Keys.
	Choose, Page, Ends, Tick, Level, NextList, PreviousList, Find, ClearFind, Sheet, Role, Back string
	// KeptFilter ends the typing and keeps what was found.
	KeptFilter            string
	NothingHere, NoFilter string
}

func skillsFR() Skills {
	return Skills{
		Title: "Mes compétences", Key: "compétences",
		State: [3]string{"pas encore", "j'apprends", "oui"},
		Ticked: func(able, learning, all int) string {
			return strconv.Itoa(able) + " oui, " + strconv.Itoa(learning) + " en cours, sur " + strconv.Itoa(all)
		},
		Mine: "Mes compétences", Reach: "À portée", Missing: "Ce qui manque",
		Start: "Cochez ce que vous savez faire\u00a0: la liste des métiers à portée s'affiche ici, avec ce qui manque pour chacun.",
		Count: func(had, all int) string {
			return strconv.Itoa(had) + " sur " + pluralFR(all, " compétence essentielle", " compétences essentielles")
		},
		Deepen:   func(names string) string { return "à approfondir\u00a0: " + names },
		Learning: func(names string) string { return "en cours\u00a0: " + names },
		Lacking:  func(names string) string { return "manque\u00a0: " + names },
		Complete: "aucune compétence essentielle ne manque",
		Rest:     "À portée aussi",
		Others:   "Rien en commun pour l'instant",
		Unlike:   "Pour voir plus loin\u00a0: des métiers différents",
		WhyUnlike: func(shared, own string) string {
			return "en commun\u00a0: " + shared + "\u00a0; rares ailleurs\u00a0: " + own
		},
		Asked: func(n int) string {
			return "demandée par " + pluralFR(n, " métier", " métiers") + " à portée"
		},
		Alone: func(n int) string { return "la seule qui manque pour " + pluralFR(n, " métier", " métiers") },

		MissingFirst: "Cochez ce que vous savez faire\u00a0: ce que les métiers à portée demandent en plus s'affiche ici.",
		MissingNone:  "Rien ne manque pour les métiers à portée.",
		NoMatch:      func(typed string) string { return "Aucun résultat pour «\u00a0" + typed + "\u00a0»." },
		Filter:       "Filtrer\u00a0: ", FilterHint: "quelques lettres…",
		Above: func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		Below: func(n int) string { return strconv.Itoa(n) + " au-dessous" },
		Gone:  "Cochées, mais absentes de ces données",

		Choose: "choisir", Page: "une page plus haut ou plus bas", Ends: "au début, à la fin", Tick: "cocher", Level: "niveau de 1 à 4", NextList: "liste suivante", PreviousList: "liste précédente",
		Find: "filtrer", ClearFind: "tout montrer", Sheet: "ouvrir la fiche", Role: "le métier le plus proche", Back: "revenir", KeptFilter: "garder ce filtre",
		NothingHere: "la liste est vide",
		NoFilter:    "rien n'est filtré",
	}
}

func skillsEN() Skills {
	return Skills{
		Title: "My skills", Key: "my skills",
		State: [3]string{"not yet", "learning", "yes"},
		Ticked: func(able, learning, all int) string {
			return strconv.Itoa(able) + " yes, " + strconv.Itoa(learning) + " learning, of " + strconv.Itoa(all)
		},
		Mine: "My skills", Reach: "Within reach", Missing: "What is missing",
		Start: "Tick what you can do: the jobs within reach are listed here, with what is missing for each.",
		Count: func(had, all int) string {
			return strconv.Itoa(had) + " of " + pluralEN(all, " essential skill", " essential skills")
		},
		Deepen:   func(names string) string { return "to deepen: " + names },
		Learning: func(names string) string { return "learning: " + names },
		Lacking:  func(names string) string { return "missing: " + names },
		Complete: "no essential skill is missing",
		Rest:     "Also within reach",
		Others:   "Nothing in common yet",
		Unlike:   "To look further: different jobs",
		WhyUnlike: func(shared, own string) string {
			return "in common: " + shared + "; rare elsewhere: " + own
		},
		Asked: func(n int) string {
			return "asked for by " + pluralEN(n, " job", " jobs") + " within reach"
		},
		Alone: func(n int) string { return "the only one missing for " + pluralEN(n, " job", " jobs") },

		MissingFirst: "Tick what you can do: what else the jobs within reach ask for is listed here.",
		MissingNone:  "Nothing is missing for the jobs within reach.",
		NoMatch:      func(typed string) string { return "No results for “" + typed + "”." },
		Filter:       "Filter: ", FilterHint: "a few letters…",
		Above: func(n int) string { return strconv.Itoa(n) + " above" },
		Below: func(n int) string { return strconv.Itoa(n) + " below" },
		Gone:  "Ticked, but not in this data",

		Choose: "choose", Page: "a page up or down", Ends: "to the top, to the bottom", Tick: "tick", Level: "level 1 to 4", NextList: "next list", PreviousList: "previous list",
		Find: "filter", ClearFind: "show all", Sheet: "open the sheet", Role: "the nearest job", Back: "back", KeptFilter: "keep this filter",
		NothingHere: "the list is empty",
		NoFilter:    "nothing is filtered",
	}
}
