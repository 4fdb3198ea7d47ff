package i18n

import "strconv"

// Route is what the planner, text and paper say of routes alike.
type Route struct {
	// TheStart is where routes begin in a dataset without an entry point.
	TheStart string
	// FromThe says that a route begins at the entry point: "from the start".
	FromThe func(name string) string

	// StartsThere says of a training that nothing leads to it: one starts there.
	StartsThere string
	// GoBack, ForChange and FromSchool say what is known where there is no route.
	GoBack, ForChange, FromSchool, LevelHeld, AskTheCourse string
	// First says what routes are chosen for, NotByPay that pay cannot rank them.
	First    func(aim string) string
	NotByPay string
	// Counted says what the routes of each careers.Aim are ranked by. Of
	// best-paid ones Basis says by which figures, Uncovered how many routes these
	// leave out; NoBasis stands for all three where figures cannot be compared,
	// and Only where there is one route.
	Counted       [4]string
	Basis         func(figures string) string
	Uncovered     func(n int) string
	NoBasis, Only string
	// ManagesAt says, where people ask to stay technical, that the goal itself is a
	// management job.
	ManagesAt func(goal string) string
	// SourcedFirst says why the first route may not be the best of all.
	SourcedFirst string
	// Others says that there are more routes, OthersOutside where one was found.
	Others, OthersOutside string
	NotAll                string

	Steps func(n int) string
	// Rests says how many steps of a route a source shows, and how many are
	// estimates.
	Rests func(sourced, steps int) string
	// BySheet and BySource stand before the sources that name a whole route: the
	// job sheet that the dataset grew from, or another.
	BySheet, BySource string
	// FromOn says from where on a route is named.
	FromOn func(name, named string) string
	Skills func(n int) string
	// ToLearn is Skills where room is scarce.
	ToLearn  func(n int) string
	NoSkills string
	// Unknown says how many steps take nobody knows how long.
	Unknown func(n int) string
	// AtTheEnd says what the goal pays.
	AtTheEnd func(pay string) string

	// Start stands where other stops say after which time one comes there:
	// AfterJob and AfterTraining, by the stop before.
	Start                   string
	AfterJob, AfterTraining func(years string) string
	AfterUnknown            string
	// AtOnce says that nothing comes before.
	AtOnce string
	// Arrival says after how many years on the way one is there.
	Arrival func(years string) string

	// Learn and Deepen head the skills of a job, Learnt those of a training;
	// OnArrival and OnLeaving say behind them what the levels are, Estimated that
	// all of them are estimates.
	Learn, Deepen, Learnt           func(n int) string
	OnArrival, OnLeaving, Estimated string
	NothingNew                      string
	UsedLess                        string
	// More ends a list that is cut: "3 autres".
	More func(n int) string

	Pay string
	// NoEntryPay says that nothing is published for a first job, NoPayHere for
	// this moment of the way.
	NoEntryPay, NoPayHere string
	// Apart warns of figures that one must not compare from stop to stop, OffAxis
	// explains the stops that a chart of pay leaves empty.
	Apart, OffAxis string
}

func routeFR() Route {
	return Route{
		TheStart: "le début", FromThe: func(n string) string { return "depuis " + n },
		GoBack:       "Un retour est possible\u00a0: la fiche le cite. Personne ne publie après combien d'années.",
		ForChange:    "Cette formation est ouverte aux personnes qui changent de métier\u00a0: sa fiche dit comment y entrer.",
		FromSchool:   "Cette formation mène au niveau où ces chemins commencent\u00a0: elle se suit avant, pendant la scolarité.",
		LevelHeld:    "Ce point de départ mène déjà au niveau de cette formation, ou plus haut.",
		AskTheCourse: "La fiche de cette formation dit qui elle accueille et comment y entrer.",
		StartsThere:  "C'est un point de départ\u00a0: dans ces données, rien n'y mène.",
		First:        func(aim string) string { return "D'abord\u00a0: " + aim },
		NotByPay:     "Aucun classement par salaire n'est possible\u00a0: du plus court au plus long",
		Counted: [4]string{
			"Classés par\u00a0: années avant l'arrivée (milieu de chaque fourchette).",
			"Classés du plus petit au plus grand écart entre les salaires du chemin et celui de l'arrivée.",
			"Classés par\u00a0: le nombre de compétences essentielles à apprendre (chacune compte une fois).",
			"Classés par\u00a0: le nombre de postes de management sur le chemin, puis les années.",
		},
		Basis: func(f string) string { return "Salaires comparés\u00a0: " + f + "." },
		Uncovered: func(n int) string {
			return pluralFR(n, "\u00a0autre chemin ne peut pas être comparé ainsi", "\u00a0autres chemins ne peuvent pas être comparés ainsi") + "\u00a0: il y manque ce chiffre pour un métier."
		},
		NoBasis: "Les salaires trouvés ne peuvent pas être comparés\u00a0: source, lieu, année ou niveau d'expérience diffèrent. Les chemins vont donc du plus court au plus long.",
		ManagesAt: func(n string) string {
			return n + " est un poste de management\u00a0: aucun chemin n'y reste technique jusqu'au bout."
		},
		Only:         "Un seul chemin trouvé dans ces données\u00a0: il n'y a rien à classer.",
		SourcedFirst: "Un chemin attesté par des sources, même en partie, passe avant ceux qui reposent seulement sur nos estimations.",
		Others:       "D'autres chemins existent, et on avance à son rythme.", OthersOutside: "D'autres existent sans doute, hors de ces données.",
		NotAll: "Le jeu de données est trop grand pour comparer tous les chemins\u00a0: ceux-ci sont bons, peut-être pas les meilleurs.",

		Steps: func(n int) string { return pluralFR(n, "\u00a0étape", "\u00a0étapes") },
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return pluralFR(steps, "\u00a0étape, attestée par une source", "\u00a0étapes, toutes attestées par des sources")
			case sourced == 0:
				return pluralFR(steps, "\u00a0étape, estimée par l'équipe", "\u00a0étapes, toutes estimées par l'équipe")
			}
			return pluralFR(steps, "\u00a0étape", "\u00a0étapes") + "\u00a0: " + strconv.Itoa(sourced) + "\u00a0" + formFR(sourced, "attestée par une source", "attestées par des sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0" + formFR(steps-sourced, "estimée par l'équipe", "estimées par l'équipe")
		},
		BySheet: "chemin cité par la fiche métier d'origine", BySource: "chemin cité en entier par une source",
		FromOn: func(n, by string) string { return "à partir de «\u00a0" + n + "\u00a0», " + by },
		Skills: func(n int) string {
			return pluralFR(n, "\u00a0compétence à apprendre", "\u00a0compétences à apprendre")
		},
		ToLearn:  func(n int) string { return strconv.Itoa(n) + "\u00a0à\u00a0apprendre" },
		NoSkills: "rien d'essentiel à apprendre",
		Unknown: func(n int) string {
			return "plus " + pluralFR(n, "\u00a0étape de durée inconnue", "\u00a0étapes de durée inconnue")
		},
		AtTheEnd: func(p string) string { return p + " à l'arrivée" },

		Start: "le départ", AfterJob: func(y string) string { return "après " + y + " de métier" },
		AfterTraining: func(y string) string { return "après " + y + " de formation" }, AfterUnknown: "durée inconnue",
		AtOnce:    "sans étape avant",
		Arrival:   func(y string) string { return "en tout " + y },
		Learn:     func(n int) string { return "À apprendre (" + strconv.Itoa(n) + ")" },
		Deepen:    func(n int) string { return "À approfondir (" + strconv.Itoa(n) + ")" },
		Learnt:    func(n int) string { return "Ce qu'on y apprend (" + strconv.Itoa(n) + ")" },
		OnArrival: ", niveau à l'arrivée", OnLeaving: ", niveau en fin de formation", Estimated: ", estimé par l'équipe",
		More: func(n int) string { return pluralFR(n, "\u00a0autre", "\u00a0autres") }, UsedLess: "Moins utilisé au quotidien", NothingNew: "Rien d'essentiel à apprendre de plus.",

		Pay:        "Salaire",
		NoEntryPay: "Aucun salaire de début n'est publié.", NoPayHere: "Aucun salaire n'est publié pour cette expérience.",
		Apart:   "Ces salaires viennent de sources, d'années ou de lieux différents\u00a0: d'une étape à l'autre, ils ne se comparent pas.",
		OffAxis: "Étape sans barre\u00a0: pas de salaire brut par an publié.",
	}
}

func routeEN() Route {
	return Route{
		TheStart: "the start", FromThe: func(n string) string { return "from " + n },
		GoBack:       "Going back is possible: the page of the job says so. Nobody publishes after how many years.",
		ForChange:    "This course is open to people who change careers: its page says how to get in.",
		FromSchool:   "This course leads to the level where these routes begin: it is taken before, while at school.",
		LevelHeld:    "The starting point already leads to the level of this course, or higher.",
		AskTheCourse: "The page of this course says whom it takes and how to get in.",
		StartsThere:  "It is a place to start from: in this data, nothing leads there.",
		First:        func(aim string) string { return "First: " + aim },
		NotByPay:     "No ranking by pay is possible: from the shortest to the longest",
		Counted: [4]string{
			"Ranked by: years before arrival (middle of each range).",
			"Ranked by: gap between pay along the way and pay at the goal, the smallest first.",
			"Ranked by: the number of essential skills to learn (each counted once).",
			"Ranked by: the number of management jobs on the way, then the years.",
		},
		Basis: func(f string) string { return "Pay compared: " + f + "." },
		Uncovered: func(n int) string {
			return pluralEN(n, "\u00a0other route", "\u00a0other routes") + " cannot be compared this way: the figure is missing for one of the jobs."
		},
		NoBasis: "The pay figures found cannot be compared: they differ in source, place, year or level of experience. So the routes go from the shortest to the longest.",
		ManagesAt: func(n string) string {
			return n + " is a management job: no route there stays technical to the end."
		},
		Only:         "Only one route found in this data: there is nothing to rank.",
		SourcedFirst: "A route backed by sources, even in part, stands before those that rest on our estimates alone.",
		Others:       "Other routes exist: everyone has their own pace.", OthersOutside: "Others probably exist, outside this data.",
		NotAll: "The dataset is too large to compare every route: these are good ones, perhaps not the best.",

		Steps: func(n int) string { return pluralEN(n, "\u00a0step", "\u00a0steps") },
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return pluralEN(steps, "\u00a0step, backed by a source", "\u00a0steps, all backed by sources")
			case sourced == 0:
				return pluralEN(steps, "\u00a0step, our own estimate", "\u00a0steps, all our own estimates")
			}
			return pluralEN(steps, "\u00a0step", "\u00a0steps") + ": " + strconv.Itoa(sourced) + "\u00a0backed by " + formEN(sourced, "a source", "sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0" + formEN(steps-sourced, "our own estimate", "our own estimates")
		},
		BySheet: "route named by the original job sheet", BySource: "route named whole by a source",
		FromOn: func(n, by string) string { return "from “" + n + "” on, " + by },
		Skills: func(n int) string {
			return pluralEN(n, "\u00a0skill to learn", "\u00a0skills to learn")
		},
		ToLearn:  func(n int) string { return strconv.Itoa(n) + "\u00a0to\u00a0learn" },
		NoSkills: "nothing essential to learn",
		Unknown: func(n int) string {
			return "and " + pluralEN(n, "\u00a0step of unknown length", "\u00a0steps of unknown length")
		},
		AtTheEnd: func(p string) string { return p + " at the goal" },

		Start: "the start", AfterJob: func(y string) string { return "after " + y + " in the job" },
		AfterTraining: func(y string) string { return "after " + y + " of training" }, AfterUnknown: "length unknown",
		AtOnce:    "no step before",
		Arrival:   func(y string) string { return y + " in all" },
		Learn:     func(n int) string { return "To learn (" + strconv.Itoa(n) + ")" },
		Deepen:    func(n int) string { return "To deepen (" + strconv.Itoa(n) + ")" },
		Learnt:    func(n int) string { return "What you learn there (" + strconv.Itoa(n) + ")" },
		OnArrival: ", level on arrival", OnLeaving: ", level at the end", Estimated: ", our own estimates",
		More: func(n int) string { return strconv.Itoa(n) + "\u00a0more" }, UsedLess: "Used less day to day", NothingNew: "Nothing else essential to learn.",

		Pay:        "Pay",
		NoEntryPay: "No starting pay is published.", NoPayHere: "No pay is published for this experience.",
		Apart:   "These pay figures come from different sources, years or places: from step to step, they cannot be compared.",
		OffAxis: "Stop without a bar: no gross yearly pay is published.",
	}
}
