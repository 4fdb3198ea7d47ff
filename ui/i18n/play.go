package i18n

import "strconv"

// Play is what the games say.
type Play struct {
	Title string
	// Game names the games by game.Kind, About says in a line what each asks,
	// Rule how it counts.
	Game, About, Rule [5]string
	Mixed, MixedAbout string

	// The menu.
	Choose      string
	TeamCount   func(teams int) string
	RoundCount  func(rounds int) string
	Seed        func(seed string) string
	Thin        func(have, need int) string
	AllThin     string
	Shorter     func(have, wanted int) string
	Round       func(i, n int) string
	Team        func(team int) string
	TeamShort   func(team int) string
	Turn        func(team string) string
	WhoAnswers  string
	Points      func(n int) string
	Score       func(team string, points int) string
	Worth       func(points int) string
	MissedBy    func(team string) string
	Uncovered   func(i, n int) string
	EarlierClue string

	// Questions.
	AskPay, AskIntruder, AskPath string
	AskHigher                    func(node string) string
	Higher, Lower                string
	AskOrder                     func(i int) string

	// Answers.
	AnswerWho, AnswerIntruder, AnswerPath        string
	AnswerHigher, AnswerLower                    string
	FoundBy                                      func(team string, points int) string
	Nobody, NobodyUnder, NobodyRight             string
	Gained                                       func(points int) string
	WhatElse, TaskLabel, NotForLabel, WayInLabel string
	// OurView marks what the authors of the data judged.
	OurView string

	// The end.
	Winner  func(team string) string
	Tie     func(teams string) string
	TiedTag string
	Closing string
	Replay  string
	Leave   string

	// Keys.
	KeyGame, KeyTeams, KeyStart, KeyOther, KeyBack, KeyConfirm, KeyChoose,
	KeyTeam, KeyClue, KeyShow, KeyUndo, KeyLeave, KeyGoOn, KeyContinue, KeySheet, KeyAgain string

	// NothingToUndo says why a key does nothing.
	NothingToUndo string

	// The command and the sheet on paper.
	Short, Long, Examples           string
	FlagTeams, FlagSeed, FlagRounds string
	UnknownGame                     func(name, games string) string
	// SeedForm says what a seed is made of.
	SeedForm                             func(signs string) string
	OneGame, NoJSON, Answers             string
	ChoicesLabel, CluesLabel, AmountHint string
}

func playFR() Play {
	return Play{
		Title: "Jeux",
		Game:  [5]string{"Le juste salaire", "Plus ou moins", "Qui suis-je\u00a0?", "L'intrus", "Dans l'ordre"},
		About: [5]string{
			"approcher un salaire publié sans le dépasser", "comparer deux chiffres d'une même source", "deviner un métier, indice après indice",
			"trouver la compétence de trop", "remettre un vrai chemin dans l'ordre",
		},
		Rule: [5]string{
			"La plus proche sans dépasser marque 3 points. Dans la fourchette, c'est gagné.",
			"Chaque équipe répond. Une bonne réponse vaut 2 points.",
			"Moins il faut d'indices, plus on marque. Une erreur, et c'est aux autres.",
			"Chaque équipe répond. Une bonne réponse vaut 2 points.",
			"La première équipe prête essaie, pour 3 points. Une erreur, et c'est aux autres.",
		},
		Mixed: "Un peu de tout", MixedAbout: "un jeu différent à chaque manche",

		Choose:     "À quoi joue-t-on\u00a0?",
		TeamCount:  func(n int) string { return strconv.Itoa(n) + " équipes" },
		RoundCount: func(n int) string { return pluralFR(n, " manche", " manches") },
		Seed:       func(s string) string { return "partie " + s },
		Thin: func(have, need int) string {
			return "trop peu de faits sûrs\u00a0: " + pluralFR(have, " question", " questions") + ", il en faut " + strconv.Itoa(need)
		},
		AllThin: "Ces données n'ont pas assez de faits datés et sourcés pour jouer.",
		Shorter: func(have, wanted int) string {
			return "Ces données suffisent pour " + pluralFR(have, " manche", " manches") + " sur " + strconv.Itoa(wanted) + "."
		},
		Round:       func(i, n int) string { return "Manche " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Team:        func(t int) string { return "Équipe " + strconv.Itoa(t) },
		TeamShort:   func(t int) string { return "É" + strconv.Itoa(t) },
		Turn:        func(team string) string { return team + ", à vous" },
		WhoAnswers:  "Quelle équipe répond\u00a0?",
		Points:      func(n int) string { return pluralFR(n, " point", " points") },
		Score:       func(team string, p int) string { return team + " (" + strconv.Itoa(p) + ")" },
		Worth:       func(p int) string { return "La bonne réponse vaut " + pluralFR(p, " point", " points") + "." },
		MissedBy:    func(team string) string { return team + "\u00a0: ce n'est pas cela. Une autre équipe\u00a0?" },
		Uncovered:   func(i, n int) string { return "Indice " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		EarlierClue: "…",

		AskPay: "Quel est le salaire publié\u00a0?", AskIntruder: "Quelle compétence n'en fait pas partie, d'après nos sources\u00a0?",
		AskPath:   "Dans quel ordre suit-on ce chemin\u00a0?",
		AskHigher: func(node string) string { return "Et " + node + ", d'après la même source\u00a0?" },
		Higher:    "plus", Lower: "moins",
		AskOrder: func(i int) string { return "Qu'est-ce qui vient en position " + strconv.Itoa(i) + "\u00a0?" },

		AnswerWho: "C'était", AnswerIntruder: "L'intrus était", AnswerPath: "Le chemin, dans l'ordre",
		AnswerHigher: "C'est plus.", AnswerLower: "C'est moins.",
		FoundBy: func(team string, p int) string { return team + " a trouvé\u00a0: " + pluralFR(p, " point", " points") },
		Nobody:  "Personne n'a trouvé, et ce n'est pas grave.", NobodyUnder: "Tout le monde a dépassé\u00a0: pas de point.",
		NobodyRight: "Personne cette fois\u00a0: c'était difficile.",
		Gained:      func(p int) string { return "+" + strconv.Itoa(p) },
		OurView:     "à notre avis",
		WhatElse:    "Qu'est-ce qui compte aussi dans ce métier\u00a0?", TaskLabel: "On y fait", NotForLabel: "Pas pour vous si", WayInLabel: "Pour y entrer",

		Winner: func(team string) string { return "Bravo, " + team + "\u00a0!" }, Tie: func(teams string) string { return "Égalité\u00a0: " + teams },
		TiedTag: "ex æquo",
		Closing: "Les points s'oublient vite. De quel métier voudriez-vous en savoir plus\u00a0?",
		Replay:  "Pour rejouer", Leave: "Arrêter la partie\u00a0? Les points seront perdus.",

		KeyGame: "jeu", KeyTeams: "équipes", KeyStart: "commencer", KeyOther: "autre partie", KeyBack: "revenir",
		KeyConfirm: "valider", KeyChoose: "choisir",
		KeyTeam: "équipe", KeyClue: "autre indice", KeyShow: "voir la réponse", KeyUndo: "corriger", KeyLeave: "arrêter", KeyGoOn: "continuer la partie",
		KeyContinue: "continuer", KeySheet: "ouvrir la fiche", KeyAgain: "une autre partie",
		NothingToUndo: "rien n'est encore saisi",

		Short: "jouer en équipes avec les données",
		Long: "play ouvre cinq jeux pour deux à six équipes autour d'un seul clavier. On joue avec les flèches et la touche Entrée, sur tous les claviers.\n" +
			"Les questions viennent des données\u00a0: rien qui soit estimé, non daté ou sans source. Le code de quatre caractères affiché à l'écran redonne la même partie.\n" +
			"Jeux\u00a0: pay (le juste salaire), higher (plus ou moins), who (qui suis-je), intruder (l'intrus), path (dans l'ordre).",
		Examples: "  parcours play                            choisir un jeu\n" +
			"  parcours play who --teams 4              jouer à quatre équipes\n" +
			"  parcours play pay --seed K7Q2            rejouer une partie\n" +
			"  parcours play pay --seed K7Q2 --plain    l'imprimer, avec les réponses",
		FlagTeams: "`NOMBRE` nombre d'équipes, de 2 à 6", FlagSeed: "`CODE` code de la partie à rejouer, comme K7Q2", FlagRounds: "`NOMBRE` nombre de manches",
		UnknownGame: func(name, games string) string {
			return "le jeu «\u00a0" + name + "\u00a0» n'existe pas\u00a0: choisissez " + games
		},
		SeedForm: func(s string) string { return "quatre caractères pris dans " + s },
		OneGame:  "on joue à un jeu à la fois\u00a0: donnez un seul nom", NoJSON: "les jeux ne s'écrivent pas en JSON\u00a0: demandez du texte avec --plain",
		Answers:      "Réponses",
		ChoicesLabel: "Au choix", CluesLabel: "Indices, à lire un par un", AmountHint: "Votre réponse",
	}
}

func playEN() Play {
	return Play{
		Title: "Games",
		Game:  [5]string{"Guess the pay", "Higher or lower", "Who am I?", "The odd one out", "In order"},
		About: [5]string{
			"come close to a published figure without going over", "compare two figures of one source", "name a job, clue by clue",
			"find the skill that does not belong", "put a real route in order",
		},
		Rule: [5]string{
			"Closest without going over: 3 points. Anything within the range wins.",
			"Every team answers. A right answer is worth 2 points.",
			"The fewer clues, the more points. One mistake, and it is up to the others.",
			"Every team answers. A right answer is worth 2 points.",
			"The first team that is ready tries, for 3 points. One mistake, and it is up to the others.",
		},
		Mixed: "A bit of everything", MixedAbout: "another game each round",

		Choose:     "What shall we play?",
		TeamCount:  func(n int) string { return strconv.Itoa(n) + " teams" },
		RoundCount: func(n int) string { return pluralEN(n, " round", " rounds") },
		Seed:       func(s string) string { return "match " + s },
		Thin: func(have, need int) string {
			return "too few reliable facts: " + pluralEN(have, " question", " questions") + ", " + strconv.Itoa(need) + " needed"
		},
		AllThin: "This data does not have enough dated and sourced facts to play with.",
		Shorter: func(have, wanted int) string {
			return "This data is enough for " + pluralEN(have, " round", " rounds") + " of " + strconv.Itoa(wanted) + "."
		},
		Round:       func(i, n int) string { return "Round " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		Team:        func(t int) string { return "Team " + strconv.Itoa(t) },
		TeamShort:   func(t int) string { return "T" + strconv.Itoa(t) },
		Turn:        func(team string) string { return team + ", your turn" },
		WhoAnswers:  "Which team answers?",
		Points:      func(n int) string { return pluralEN(n, " point", " points") },
		Score:       func(team string, p int) string { return team + " (" + strconv.Itoa(p) + ")" },
		Worth:       func(p int) string { return "The right answer is worth " + pluralEN(p, " point", " points") + "." },
		MissedBy:    func(team string) string { return team + ": that is not it. Another team?" },
		Uncovered:   func(i, n int) string { return "Clue " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		EarlierClue: "…",

		AskPay: "What is the published pay?", AskIntruder: "Which skill does not belong here, according to our sources?",
		AskPath:   "In which order is this route followed?",
		AskHigher: func(node string) string { return "And " + node + ", according to the same source?" },
		Higher:    "higher", Lower: "lower",
		AskOrder: func(i int) string { return "What comes at number " + strconv.Itoa(i) + "?" },

		AnswerWho: "It was", AnswerIntruder: "The odd one out was", AnswerPath: "The route, in order",
		AnswerHigher: "It is higher.", AnswerLower: "It is lower.",
		FoundBy: func(team string, p int) string { return team + " has it: " + pluralEN(p, " point", " points") },
		Nobody:  "Nobody found it, and that is fine.", NobodyUnder: "Everybody went over: no points.",
		NobodyRight: "Nobody this time: that was a hard one.",
		Gained:      func(p int) string { return "+" + strconv.Itoa(p) },
		OurView:     "in our opinion",
		WhatElse:    "What else matters in this job?", TaskLabel: "What people do", NotForLabel: "Not for you if", WayInLabel: "A way in",

		Winner: func(team string) string { return "Well done, " + team + "!" }, Tie: func(teams string) string { return "A tie: " + teams },
		TiedTag: "tied",
		Closing: "Points are soon forgotten. Which of these jobs would you like to know more about?",
		Replay:  "To play it again", Leave: "Stop the match? Its points will be lost.",

		KeyGame: "game", KeyTeams: "teams", KeyStart: "start", KeyOther: "another match", KeyBack: "back",
		KeyConfirm: "confirm", KeyChoose: "choose",
		KeyTeam: "team", KeyClue: "next clue", KeyShow: "show the answer", KeyUndo: "correct", KeyLeave: "stop", KeyGoOn: "keep playing",
		KeyContinue: "continue", KeySheet: "open the sheet", KeyAgain: "another match",
		NothingToUndo: "nothing is typed yet",

		Short: "play in teams with the data",
		Long: "play opens five games for two to six teams around one keyboard. The arrow keys and Enter are enough, on any keyboard.\n" +
			"The questions come from the data: nothing estimated, undated or without a source. The four-character code on the screen brings the same match back.\n" +
			"Games: pay (guess the pay), higher (higher or lower), who (who am I), intruder (the odd one out), path (in order).",
		Examples: "  parcours play                            choose a game\n" +
			"  parcours play who --teams 4              play with four teams\n" +
			"  parcours play pay --seed K7Q2            play a match again\n" +
			"  parcours play pay --seed K7Q2 --plain    print it, with the answers",
		FlagTeams: "`NUMBER` number of teams, 2 to 6", FlagSeed: "`CODE` code of the match to play again, such as K7Q2", FlagRounds: "`NUMBER` number of rounds",
		UnknownGame: func(name, games string) string { return "there is no game \"" + name + "\": choose " + games },
		SeedForm:    func(s string) string { return "four characters from " + s },
		OneGame:     "one game at a time: give a single name", NoJSON: "games are not written as JSON: ask for text with --plain",
		Answers:      "Answers",
		ChoicesLabel: "Choose from", CluesLabel: "Clues, to read one by one", AmountHint: "Your answer",
	}
}

// Kiosk is what the screen for open days says.
type Kiosk struct {
	Title string
	// Touch invites passers-by.
	Touch string
	// Leads introduces where one can go next.
	Leads string
	// Nowhere is said at the end of a route.
	Nowhere string

	// Flags and what is wrong with them.
	FlagKiosk, FlagIdle, FlagExit string
	BadExit                       func(key string) string
}

func kioskFR() Kiosk {
	return Kiosk{
		Title: "Bienvenue", Touch: "Appuyez sur une touche pour commencer", Leads: "De là, on peut aller vers", Nowhere: "Un chemin parmi d'autres.",
		FlagKiosk: "mode libre-service\u00a0: revient au début quand il n'y a plus personne, ne se quitte pas, n'écrit aucun fichier",
		FlagIdle:  "`SECONDES` secondes sans activité avant de revenir au début",
		FlagExit:  "`TOUCHES` suite de touches qui quitte le mode libre-service, séparées par des espaces",
		BadExit: func(key string) string {
			return "la touche «\u00a0" + key + "\u00a0» est inconnue\u00a0: écrivez par exemple «\u00a0ctrl+x q q\u00a0», ou des lettres séparées par des espaces"
		},
	}
}

func kioskEN() Kiosk {
	return Kiosk{
		Title: "Welcome", Touch: "Press any key to begin", Leads: "From there, you can go to", Nowhere: "One route among others.",
		FlagKiosk: "self-service: goes back to the start when nobody is there, cannot be quit, writes no file",
		FlagIdle:  "`SECONDS` seconds without activity before going back to the start",
		FlagExit:  "`KEYS` keys that leave self-service, pressed one after the other, with spaces between",
		BadExit: func(key string) string {
			return "there is no key \"" + key + "\": write for example \"ctrl+x q q\", or letters with spaces between"
		},
	}
}
