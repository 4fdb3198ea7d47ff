package i18n

import "strconv"

// Check is what the command that audits a dataset says.
type Check struct {
	Short, Long, Examples string
	// Strict is the help of its flag, OnePath refuses a second path.
	Strict, OnePath string
	// Valid says that the dataset called title can be loaded, and how large it is
	// in counted nodes and steps.
	Valid func(title, nodes, steps string) string
	// Node and Step are what is counted, one and many.
	Node, Nodes, Step, Steps string
	// Flawless says that there is nothing to warn of, Warnings how much there is.
	Flawless string
	Warnings func(n int) string
	// Refused ends a strict check that has warnings.
	Refused string
	// Kind has the heading of each kind of warning, and what to do about it; by
	// careers.WarningKind.
	Kind [25]Advice
	// Source, Dated, Leads, Round, Word and Sentence tell one warning from the next.
	Source   func(id string) string
	Dated    func(year int, id string) string
	Leads    func(node string) string
	Round    func(node string) string
	Word     func(word string, texts int) string
	Sentence func(words int, sentence string) string
	// Wide says how wide a name is.
	Wide func(cells int, name string) string
}

// Advice is what is weak and what to do about it.
type Advice struct{ Weak, Remedy string }

func checkFR() Check {
	return Check{
		Short: "vérifier un jeu de données",
		Long: "check lit un jeu de données comme le ferait parcours et signale, avec leur place, toutes les fautes qui l'empêchent d'être lu.\n" +
			"S'il est lisible, il avertit ensuite de ce qui est faible : chiffres sans date ou anciens, métiers sans suite, mots non expliqués…",
		Examples: "  parcours check                    vérifier les données fournies\n" +
			"  parcours check mon-dossier        vérifier les vôtres\n" +
			"  parcours check --strict mon-dossier  échouer au moindre avertissement",
		Strict: "échouer (code 1) quand il y a des avertissements", OnePath: "check vérifie un seul jeu de données : donnez un seul chemin",
		Valid: func(title, nodes, steps string) string {
			return "Les données « " + title + " » sont valides : " + nodes + ", " + steps + "."
		},
		Node: "métier ou formation", Nodes: "métiers et formations", Step: "étape", Steps: "étapes",
		Flawless: "Aucun avertissement.",
		Warnings: func(n int) string {
			return pluralFR(n, " avertissement", " avertissements") + "\u00a0:"
		},
		Refused: "il reste des avertissements, et --strict n'en accepte aucun",
		Kind: [25]Advice{
			{"chiffre sans date", "ajoutez « year » dès qu'une source datée existe"},
			{"chiffre de plus de cinq ans", "cherchez-en un plus récent"},
			{"métier sans chiffre de salaire", "ajoutez un chiffre et sa source"},
			{"salaires d'une seule source", "cherchez-en une deuxième, pour comparer"},
			{"titre à une seule forme", "donnez les deux formes avec « / », ou dites « epicene: true »"},
			{"aucune étape n'en part", "ajoutez une étape, ou vérifiez que le chemin s'arrête bien là"},
			{"on n'y arrive pas depuis le départ", "reliez-le au reste de la carte par une étape"},
			{"rien ne dit comment y entrer", "ajoutez une entrée dans « ways-in »"},
			{"aucune formation n'y mène", "ajoutez une étape, ou dites pourquoi dans « entry-by-experience »"},
			{"étape absente des voies d'accès de son arrivée", "ajoutez-la à « ways-in », là où elle mène"},
			{"mot non expliqué", "ajoutez-le à « terms », ou dites-le autrement"},
			{"phrase de plus de 30 mots", "coupez-la en deux"},
			{"étape plus longue que le détour", "accordez les « years », ou retirez l'étape"},
			{"tâche dont une compétence n'est pas demandée", "ajoutez-la à « skills », ou retirez-la de « needs »"},
			{"le chiffre le plus récent n'est pas celui qui est montré", "vérifiez « experience » et « year », ou ajoutez les niveaux qui manquent"},
			{"note qui prétend à la seule source", "dites plutôt ce que la source a de particulier"},
			{"adresse d'une page d'accueil", "donnez l'adresse de la page même, ou « no-address »"},
			{"source introuvable", "donnez « url », ou dites dans « no-address » pourquoi il n'y en a pas"},
			{"source datée d'une année à venir", "vérifiez « date »"},
			{"avenir sans lieu", "dites dans « place » où cela vaut"},
			{"métier sans filière", "donnez « track » : sans elle, la carte n'a qu'une couleur neutre pour lui"},
			{"champ de la première édition du format", "« level » d'une formation s'appelle « gives » ; « draw-first » n'a plus d'effet, une règle choisit le chiffre"},
			{"nom ou titre abrégé trop large pour ses places", "14 cases au plus pour « middle », 8 pour « short »"},
			{"nom ou titre abrégé plus long que celui qu'il remplace", "raccourcissez-le, ou retirez-le"},
			{"deux métiers ou formations ont le même nom moyen", "donnez un autre « middle » à l'un des deux"},
		},
		Source: func(id string) string { return "source " + id },
		Dated:  func(year int, id string) string { return strconv.Itoa(year) + ", source " + id },
		Leads:  func(node string) string { return "vers " + node },
		Round:  func(node string) string { return "plus court par " + node },
		Word: func(word string, texts int) string {
			return "«\u00a0" + word + "\u00a0», dans " + pluralFR(texts, " texte", " textes")
		},
		Sentence: func(words int, s string) string {
			return pluralFR(words, " mot", " mots") + "\u00a0: « " + s + " »"
		},
		Wide: func(cells int, name string) string {
			return pluralFR(cells, " case", " cases") + "\u00a0: «\u00a0" + name + "\u00a0»"
		},
	}
}

func checkEN() Check {
	return Check{
		Short: "check a dataset",
		Long: "check reads a dataset as parcours would and names, with their places, all the mistakes that prevent it from being read.\n" +
			"When it can be read, check goes on to warn of what is weak: undated or old figures, jobs that lead nowhere, words not explained…",
		Examples: "  parcours check                    check the built-in data\n" +
			"  parcours check my-folder          check yours\n" +
			"  parcours check --strict my-folder  fail on any warning",
		Strict: "fail (status 1) when there are warnings", OnePath: "check looks at one dataset: give one path",
		Valid: func(title, nodes, steps string) string {
			return "The data \"" + title + "\" is valid: " + nodes + ", " + steps + "."
		},
		Node: "job or course", Nodes: "jobs and courses", Step: "step", Steps: "steps",
		Flawless: "No warnings.",
		Warnings: func(n int) string {
			return pluralEN(n, " warning", " warnings") + ":"
		},
		Refused: "there are warnings, and --strict accepts none",
		Kind: [25]Advice{
			{"undated figure", "add \"year\" as soon as a dated source exists"},
			{"figure over five years old", "look for a more recent one"},
			{"job without a pay figure", "add a figure and its source"},
			{"pay from a single source", "look for a second one, to compare"},
			{"title in one form", "give both forms with \" / \" between them, or say \"epicene: true\""},
			{"no step leads on from it", "add a step, or make sure that the route does end here"},
			{"cannot be reached from the start", "connect it to the rest of the map with a step"},
			{"nothing says how to get in", "add an entry to \"ways-in\""},
			{"no course leads to it", "add a step, or say why in \"entry-by-experience\""},
			{"step missing from the ways in of its end", "add it to \"ways-in\" there"},
			{"word not explained", "add it to \"terms\", or say it another way"},
			{"sentence longer than 30 words", "cut it in two"},
			{"step that takes longer than the way round", "make the \"years\" agree, or remove the step"},
			{"task that takes a skill nobody asks for", "add it to \"skills\", or remove it from \"needs\""},
			{"the newest figure is not the one shown", "check \"experience\" and \"year\", or add the levels that are missing"},
			{"note that claims the only source", "say what is special about the source instead"},
			{"address of a front page", "give the address of the page itself, or \"no-address\""},
			{"source that cannot be found", "give \"url\", or say in \"no-address\" why there is none"},
			{"source from a year to come", "check \"date\""},
			{"outlook without a place", "say in \"place\" where it holds"},
			{"job on no track", "give \"track\": without it, the map has but a neutral colour for it"},
			{"field of the first edition of the format", "\"level\" of a course is called \"gives\"; \"draw-first\" has no effect any more, a rule chooses the figure"},
			{"shorter name or heading that is too wide for its places", "at most 14 cells for \"middle\", 8 for \"short\""},
			{"shorter name or heading that is longer than what it stands for", "shorten it, or remove it"},
			{"two jobs or courses have one middle name", "give one of the two another \"middle\""},
		},
		Source: func(id string) string { return "source " + id },
		Dated:  func(year int, id string) string { return strconv.Itoa(year) + ", source " + id },
		Leads:  func(node string) string { return "to " + node },
		Round:  func(node string) string { return "shorter over " + node },
		Word: func(word string, texts int) string {
			return "\"" + word + "\", in " + pluralEN(texts, " text", " texts")
		},
		Sentence: func(words int, s string) string { return pluralEN(words, " word", " words") + ": \"" + s + "\"" },
		Wide:     func(cells int, name string) string { return pluralEN(cells, " cell", " cells") + ": \"" + name + "\"" },
	}
}
