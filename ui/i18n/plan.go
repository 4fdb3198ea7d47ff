package i18n

import "strconv"

// Plan is what the planner says.
type Plan struct {
	Title string

	// From and To label the ends of a plan; FromEntry names the beginning that
	// is no node, FromEntryShort where room is scarce.
	From, To, FromEntry, FromEntryShort string

	// Prompt and Hint stand where a goal is typed; Nothing says that no goal
	// answers, Near heads what comes nearest. ByRoute and Elsewhere head the
	// goals that a route leads to, and the others.
	Prompt, Hint       string
	Nothing            func(typed string) string
	Near               string
	ByRoute, Elsewhere string
	Preparing          string

	// Aims are the names of careers.Aim, Counted says what each counts.
	Aims, Counted [4]string

	// Searching stands in for routes still being looked for.
	Searching string
	Steps     func(n int) string
	Skills    func(n int) string
	// ToLearn is Skills where room is scarce.
	ToLearn  func(n int) string
	NoSkills string
	// Unknown says how many steps take nobody knows how long.
	Unknown func(n int) string
	// AtTheEnd says what the goal pays.
	AtTheEnd func(pay string) string

	// Start stands where other stops say after which time one comes there.
	Start string
	After func(years string) string
	// Arrival says after how many years on the way one is there.
	Arrival        func(years string) string
	AfterUnknown   string
	Learn, Deepen  func(n int) string
	Learnt         func(n int) string
	NothingNew     string
	UsedLess       string
	Pay            string
	Chart          string
	ChartYears     string
	Others, NotAll string

	NoRoute    func(from, to string) string
	NoBeginner string
	Nearest    func(name string) string
	NoNearest  string

	LeadsTo, GoesFrom     func(name string) string
	NothingLeads, NowToGo string

	// More says how many lines are out of sight.
	MoreAbove, MoreBelow func(n int) string

	// Keys.
	NextAim, PreviousAim, Choose, Route, Read, OnMap, Goal, Turn, Bac, NotBac string
	Plan, Back, Clear, Keep                                                   string
	// Kept says that a route is in the notebook now, KeptBefore that it was.
	Kept, KeptBefore string
	// Why a key does nothing.
	NothingToShow, NoTraining, NothingTyped string
}

func planFR() Plan {
	return Plan{
		Title: "Chemins", From: "De", To: "vers", FromEntry: "après le bac", FromEntryShort: "bac",
		Prompt: "Où aller\u00a0? ", Hint: "quelques lettres, ou ↑ ↓",
		Nothing: func(q string) string { return "Aucun résultat pour «\u00a0" + q + "\u00a0»." },
		Near:    "Ce qui s'en approche le plus", ByRoute: "Un chemin y mène", Elsewhere: "Aucun chemin connu d'ici",
		Preparing: "Un instant, préparation de la recherche…",
		Aims:      [4]string{"le plus court", "le mieux payé", "le moins à apprendre", "rester technique"},
		Counted: [4]string{
			"Classés par\u00a0: années avant l'arrivée (milieu de chaque fourchette).",
			"Classés par\u00a0: ce qu'on gagne en moins sur le chemin, comparé au salaire de l'arrivée.",
			"Classés par\u00a0: le nombre de compétences essentielles à apprendre (chacune compte une fois).",
			"Classés par\u00a0: le nombre de postes de management sur le chemin, puis les années.",
		},
		Searching: "Recherche des chemins…",
		Steps:     func(n int) string { return pluralFR(n, "\u00a0étape", "\u00a0étapes") },
		Skills: func(n int) string {
			return pluralFR(n, "\u00a0compétence à apprendre", "\u00a0compétences à apprendre")
		},
		ToLearn:  func(n int) string { return strconv.Itoa(n) + "\u00a0à\u00a0apprendre" },
		NoSkills: "rien d'essentiel à apprendre",
		Unknown: func(n int) string {
			return "plus " + pluralFR(n, "\u00a0étape de durée inconnue", "\u00a0étapes de durée inconnue")
		},
		AtTheEnd: func(p string) string { return p + " à l'arrivée" },
		Start:    "le départ", After: func(y string) string { return "après " + y },
		Arrival: func(y string) string { return "en tout " + y }, AfterUnknown: "durée inconnue",
		Learn:      func(n int) string { return "À apprendre (" + strconv.Itoa(n) + ")" },
		Deepen:     func(n int) string { return "À approfondir (" + strconv.Itoa(n) + ")" },
		Learnt:     func(n int) string { return "Ce qu'on y apprend (" + strconv.Itoa(n) + ")" },
		NothingNew: "Rien d'essentiel à apprendre de plus.",
		UsedLess:   "Moins utilisé",
		Pay:        "Salaire", Chart: "Le salaire en chemin", ChartYears: "années (milieu de chaque fourchette)",
		Others: "D'autres chemins existent, et on avance à son rythme.",
		NotAll: "Le jeu de données est trop grand pour comparer tous les chemins\u00a0: ceux-ci sont bons, peut-être pas les meilleurs.",

		NoRoute: func(from, to string) string {
			return "Aucun chemin connu ne mène de «\u00a0" + from + "\u00a0» à «\u00a0" + to + "\u00a0»."
		},
		NoBeginner: "Aucune formation ne part du bac dans ce jeu de données.",
		Nearest: func(n string) string {
			return "Le plus proche que l'on peut atteindre\u00a0: " + n + "."
		},
		NoNearest: "Rien de ce qu'on peut atteindre d'ici n'en est proche.",

		LeadsTo:      func(n string) string { return "Ce qui mène à «\u00a0" + n + "\u00a0»" },
		GoesFrom:     func(n string) string { return "Où aller depuis «\u00a0" + n + "\u00a0»" },
		NothingLeads: "Rien ne mène ici\u00a0: c'est un point de départ.", NowToGo: "Aucune étape ne part d'ici.",
		MoreAbove: func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		MoreBelow: func(n int) string { return strconv.Itoa(n) + " au-dessous" },

		NextAim: "autre critère", PreviousAim: "critère précédent", Choose: "choisir", Route: "chemin", Read: "lire la suite", OnMap: "sur la carte", Keep: "garder",
		Kept: "Ce chemin est dans votre carnet (n).", KeptBefore: "Ce chemin est déjà dans votre carnet (n).",
		Goal: "autre arrivée", Turn: "inverser", Bac: "depuis le bac", NotBac: "depuis ici",
		Plan: "planifier", Back: "revenir", Clear: "effacer",
		NothingToShow: "Aucun chemin à montrer.", NoTraining: "Aucune formation ne part du bac ici.", NothingTyped: "Rien n'est saisi.",
	}
}

func planEN() Plan {
	return Plan{
		Title: "Routes", From: "From", To: "to", FromEntry: "after the baccalauréat", FromEntryShort: "bac",
		Prompt: "Where to? ", Hint: "a few letters, or ↑ ↓",
		Nothing: func(q string) string { return "No results for “" + q + "”." },
		Near:    "Closest matches", ByRoute: "A route leads there", Elsewhere: "No known route from here",
		Preparing: "One moment, preparing the search…",
		Aims:      [4]string{"quickest", "best paid", "fewest new skills", "staying technical"},
		Counted: [4]string{
			"Ranked by: years before arrival (middle of each range).",
			"Ranked by: pay missed on the way, compared with the pay at the goal.",
			"Ranked by: the number of essential skills to learn (each counted once).",
			"Ranked by: the number of management jobs on the way, then the years.",
		},
		Searching: "Looking for routes…",
		Steps:     func(n int) string { return pluralEN(n, "\u00a0step", "\u00a0steps") },
		Skills: func(n int) string {
			return pluralEN(n, "\u00a0skill to learn", "\u00a0skills to learn")
		},
		ToLearn:  func(n int) string { return strconv.Itoa(n) + "\u00a0to\u00a0learn" },
		NoSkills: "nothing essential to learn",
		Unknown: func(n int) string {
			return "and " + pluralEN(n, "\u00a0step of unknown length", "\u00a0steps of unknown length")
		},
		AtTheEnd: func(p string) string { return p + " at the goal" },
		Start:    "the start", After: func(y string) string { return "after " + y },
		Arrival: func(y string) string { return y + " in all" }, AfterUnknown: "length unknown",
		Learn:      func(n int) string { return "To learn (" + strconv.Itoa(n) + ")" },
		Deepen:     func(n int) string { return "To deepen (" + strconv.Itoa(n) + ")" },
		Learnt:     func(n int) string { return "What you learn there (" + strconv.Itoa(n) + ")" },
		NothingNew: "Nothing else essential to learn.",
		UsedLess:   "Used less",
		Pay:        "Pay", Chart: "Pay on the way", ChartYears: "years (middle of each range)",
		Others: "Other routes exist: everyone has their own pace.",
		NotAll: "The dataset is too large to compare every route: these are good ones, perhaps not the best.",

		NoRoute: func(from, to string) string {
			return "No known route leads from “" + from + "” to “" + to + "”."
		},
		NoBeginner: "No course in this dataset starts after the baccalauréat.",
		Nearest:    func(n string) string { return "The closest you can reach: " + n + "." },
		NoNearest:  "Nothing you can reach from here comes close.",

		LeadsTo:      func(n string) string { return "What leads to “" + n + "”" },
		GoesFrom:     func(n string) string { return "Where to go from “" + n + "”" },
		NothingLeads: "Nothing leads here: this is a starting point.", NowToGo: "No step leads on from here.",
		MoreAbove: func(n int) string { return strconv.Itoa(n) + " above" },
		MoreBelow: func(n int) string { return strconv.Itoa(n) + " below" },

		NextAim: "next aim", PreviousAim: "previous aim", Choose: "choose", Route: "route", Read: "read on", OnMap: "on the map", Keep: "keep",
		Kept: "This route is now in your notebook (n).", KeptBefore: "This route is already in your notebook (n).",
		Goal: "another goal", Turn: "reverse", Bac: "after the bac", NotBac: "from here",
		Plan: "plan", Back: "back", Clear: "clear",
		NothingToShow: "No route to show.", NoTraining: "No course starts after the baccalauréat here.", NothingTyped: "Nothing is typed.",
	}
}
