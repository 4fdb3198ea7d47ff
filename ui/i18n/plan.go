package i18n

import "strconv"

// Plan is what the planner says.
type Plan struct {
	Title string

	// From and To label the ends of a plan.
	From, To string

	// Prompt and Hint stand where a goal is typed; Nothing says that no goal
	// answers, Near heads what comes nearest. ByRoute and Elsewhere head the
	// goals that a route leads to, and the others.
	Prompt, Hint       string
	Nothing            func(typed string) string
	Near               string
	ByRoute, Elsewhere string
	Preparing          string

	// Aims are the names of careers.Aim.
	Aims [4]string

	// Searching stands in for routes still being looked for.
	Searching string
	// Chart heads the pay over the years of a route, ChartYears says how these are counted.
	Chart, ChartYears string

	NoRoute func(from, to string) string
	// NoBeginner says that no training is open from the entry point.
	NoBeginner func(start string) string
	Nearest    func(name string) string
	NoNearest  string

	LeadsTo, GoesFrom     func(name string) string
	NothingLeads, NowToGo string

	// More says how many lines are out of sight.
	MoreAbove, MoreBelow func(n int) string

	// Keys.
	NextAim, PreviousAim, Choose, Read, OnMap, Goal, Turn, FromHere string
	Plan, Back, Clear, Keep                                         string
	// Kept says that a route is in the notebook now, KeptBefore that it was.
	Kept, KeptBefore string
	// Why a key does nothing.
	NothingToShow, NothingTyped string
}

func planFR() Plan {
	return Plan{
		Title: "Chemins", From: "Depuis", To: "vers",
		Prompt: "Où aller\u00a0? ", Hint: "quelques lettres, ou ↑ ↓",
		Nothing: func(q string) string { return "Aucun résultat pour «\u00a0" + q + "\u00a0»." },
		Near:    "Ce qui s'en approche le plus", ByRoute: "Un chemin y mène", Elsewhere: "Aucun chemin connu d'ici",
		Preparing: "Un instant, préparation de la recherche…",
		Aims:      [4]string{"le plus court", "le mieux payé", "le moins à apprendre", "rester technique"},
		Searching: "Recherche des chemins…",
		Chart:     "Le salaire en chemin", ChartYears: "années (milieu de chaque fourchette)",

		NoRoute: func(from, to string) string {
			return "Depuis " + from + ", aucun chemin connu ne mène à «\u00a0" + to + "\u00a0»."
		},
		NoBeginner: func(n string) string { return "Aucune formation de ce jeu de données ne s'ouvre depuis " + n + "." },
		Nearest: func(n string) string {
			return "Le plus proche que l'on peut atteindre\u00a0: " + n + "."
		},
		NoNearest: "Rien de ce qu'on peut atteindre d'ici n'en est proche.",

		LeadsTo:      func(n string) string { return "Ce qui mène à «\u00a0" + n + "\u00a0»" },
		GoesFrom:     func(n string) string { return "Où aller depuis " + n },
		NothingLeads: "Rien ne mène ici\u00a0: c'est un point de départ.", NowToGo: "Aucune étape ne part d'ici.",
		MoreAbove: func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		MoreBelow: func(n int) string { return strconv.Itoa(n) + " au-dessous" },

		NextAim: "autre critère", PreviousAim: "critère précédent", Choose: "choisir", Read: "lire la suite", OnMap: "sur la carte", Keep: "garder",
		Kept: "Ce chemin est dans votre carnet (n).", KeptBefore: "Ce chemin est déjà dans votre carnet (n).",
		Goal: "autre arrivée", Turn: "inverser", FromHere: "depuis ici",
		Plan: "planifier", Back: "revenir", Clear: "effacer",
		NothingToShow: "Aucun chemin à montrer.", NothingTyped: "Rien n'est saisi.",
	}
}

func planEN() Plan {
	return Plan{
		Title: "Routes", From: "From", To: "to",
		Prompt: "Where to? ", Hint: "a few letters, or ↑ ↓",
		Nothing: func(q string) string { return "No results for “" + q + "”." },
		Near:    "Closest matches", ByRoute: "A route leads there", Elsewhere: "No known route from here",
		Preparing: "One moment, preparing the search…",
		Aims:      [4]string{"quickest", "best paid", "fewest new skills", "staying technical"},
		Searching: "Looking for routes…",
		Chart:     "Pay on the way", ChartYears: "years (middle of each range)",

		NoRoute: func(from, to string) string {
			return "No known route leads from " + from + " to “" + to + "”."
		},
		NoBeginner: func(n string) string { return "No course in this dataset is open from " + n + "." },
		Nearest:    func(n string) string { return "The closest you can reach: " + n + "." },
		NoNearest:  "Nothing you can reach from here comes close.",

		LeadsTo:      func(n string) string { return "What leads to “" + n + "”" },
		GoesFrom:     func(n string) string { return "Where to go from " + n },
		NothingLeads: "Nothing leads here: this is a starting point.", NowToGo: "No step leads on from here.",
		MoreAbove: func(n int) string { return strconv.Itoa(n) + " above" },
		MoreBelow: func(n int) string { return strconv.Itoa(n) + " below" },

		NextAim: "next aim", PreviousAim: "previous aim", Choose: "choose", Read: "read on", OnMap: "on the map", Keep: "keep",
		Kept: "This route is now in your notebook (n).", KeptBefore: "This route is already in your notebook (n).",
		Goal: "another goal", Turn: "reverse", FromHere: "from here",
		Plan: "plan", Back: "back", Clear: "clear",
		NothingToShow: "No route to show.", NothingTyped: "Nothing is typed.",
	}
}
