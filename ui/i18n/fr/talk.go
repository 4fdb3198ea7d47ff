package fr

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func play() words.Play {
	return words.Play{
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
		RuleAlone: [5]string{
			"Sans dépasser, et à un cinquième près\u00a0: 3 points. Dans la fourchette, c'est gagné.",
			"Une bonne réponse vaut 2 points.",
			"Moins il faut d'indices, plus on marque. Un seul essai.",
			"Une bonne réponse vaut 2 points.",
			"Un seul essai, pour 3 points.",
		},
		Mixed: "Un peu de tout", MixedAbout: "un jeu différent à chaque manche",

		Choose:     "À quoi joue-t-on\u00a0?",
		TeamCount:  func(n int) string { return plural(n, " équipe", " équipes") },
		RoundCount: func(n int) string { return plural(n, " manche", " manches") },
		Seed:       func(s string) string { return "partie " + s },
		Thin: func(have, need int) string {
			return "trop peu de faits sûrs\u00a0: " + plural(have, " question", " questions") + ", il en faut " + strconv.Itoa(need)
		},
		AllThin:    "Ces données n'ont pas assez de faits sûrs pour jouer.",
		ThinRemedy: "Les questions viennent des tâches, des compétences et des étapes d'une source datée ou officielle, et des salaires datés\u00a0: ajoutez-en, ou montrez ces données à un groupe sans jeu, avec «\u00a0parcours present\u00a0».",
		Playable: func(games []string, command string) string {
			return "Ces données ont des questions pour\u00a0: " + strings.Join(games, ", ") + " («\u00a0" + command + "\u00a0»)."
		},
		Shorter: func(have, wanted int) string {
			return "Ces données suffisent pour " + plural(have, " manche", " manches") + " sur " + strconv.Itoa(wanted) + "."
		},
		Round:      func(i, n int) string { return "Manche " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Team:       func(t int) string { return "Équipe " + strconv.Itoa(t) },
		TeamShort:  func(t int) string { return "É" + strconv.Itoa(t) },
		Turn:       func(team string) string { return team + ", à vous" },
		WhoAnswers: "Quelle équipe répond\u00a0?",
		Points:     func(n int) string { return plural(n, " point", " points") },
		Worth:      func(p int) string { return "La bonne réponse vaut " + plural(p, " point", " points") + "." },
		MissedBy:   func(team string) string { return team + "\u00a0: ce n'est pas cela. Une autre équipe\u00a0?" },
		Uncovered:  func(i, n int) string { return "Indice " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },

		AskPay: "Quel est le salaire publié\u00a0?", AskIntruder: "Quelle compétence n'en fait pas partie, d'après nos sources\u00a0?",
		AskPath:   "Dans quel ordre suit-on ce chemin\u00a0?",
		AskHigher: func(node string) string { return "Et " + node + ", d'après la même source\u00a0?" },
		Higher:    "plus", Lower: "moins",
		AskOrder: func(i int) string { return "Qu'est-ce qui vient en position " + strconv.Itoa(i) + "\u00a0?" },

		AnswerWho: "C'était", AnswerIntruder: "L'intrus était", AnswerPath: "Le chemin, dans l'ordre",
		AnswerHigher: "C'est plus.", AnswerLower: "C'est moins.",
		FoundBy: func(team string, p int) string { return team + " a trouvé\u00a0: " + plural(p, " point", " points") },
		Nobody:  "Personne n'a trouvé, et ce n'est pas grave.", NobodyUnder: "Tout le monde a dépassé\u00a0: pas de point.",
		NobodyRight: "Aucune équipe n'a la bonne réponse.",
		Untried:     "La réponse, avant tout essai.",
		Lasts:       func(n int) string { return "~" + strconv.Itoa(n) + "\u00a0min" },
		OurView:     "à notre avis",
		WhatElse:    "Qu'est-ce qui compte aussi dans ce métier\u00a0?", TaskLabel: "On y fait", SkillLabel: "Il y faut", NotForLabel: "Pas pour vous si", WayInLabel: "Pour y entrer",

		Winner: func(team string) string { return "Bravo, " + team + "\u00a0!" }, Tie: func(teams string) string { return "Égalité\u00a0: " + teams },
		TiedTag: "ex æquo",
		Closing: "Les points s'oublient vite. De quel métier voudriez-vous en savoir plus\u00a0?",
		Replay:  "Pour rejouer", Leave: "Arrêter la partie\u00a0? Les points seront perdus.",

		KeyGame: "jeu", KeyTeams: "équipes", KeyStart: "commencer", KeyOther: "autre partie", KeyConfirm: "valider",
		KeyTeam: "équipe", KeyClue: "autre indice", KeyShow: "voir la réponse", KeyUndo: "corriger", KeyLeave: "arrêter", KeyGoOn: "continuer la partie",
		KeyContinue: "continuer", KeyAgain: "une autre partie",
		NothingToUndo: "rien n'est encore saisi",

		Alone: words.Alone{
			Amount: "Tapez un montant par an, comme 40000\u00a0: juste s'il ne dépasse pas le chiffre, et s'en approche à un cinquième près.",
			Order: func(n int) string {
				return "Tapez " + form(n, "le numéro", "les "+strconv.Itoa(n)+" numéros dans l'ordre") + ", comme " + words.Backwards(n) + "."
			},
			NoAnswer: func(said string) string { return "«\u00a0" + said + "\u00a0» n'est pas une réponse." },
			Again:    "«\u00a0encore\u00a0» répète la question, «\u00a0stop\u00a0» arrête le jeu.",
			Clue:     "«\u00a0indice\u00a0» en donne un de plus.",
			Choice:   "Tapez le numéro de votre réponse, ou son début.",
			Right:    func(p int) string { return "Juste\u00a0: " + plural(p, " point", " points") + "." },
			Wrong:    "Pas cette fois.",
			Score: func(p, n int) string {
				return "Score\u00a0: " + plural(p, " point", " points") + " après " + plural(n, " question", " questions") + "."
			},
			Next:    "La touche Entrée donne la question suivante, «\u00a0stop\u00a0» arrête le jeu.",
			Printed: "D'abord les questions, puis les réponses. «\u00a0parcours play --plain\u00a0» pose les questions et attend les vôtres.",
		},

		Short: "jouer en équipes avec les données",
		Long: "play ouvre cinq jeux, pour une classe entière ou pour deux à six équipes autour d'un seul clavier. On joue avec les flèches et la touche Entrée, sur tous les claviers, ou avec la souris seule.\n" +
			"Les questions viennent des données\u00a0: chacune a sa source, donnée avec la réponse\u00a0; ce qui n'est pas daté le dit. Le code de quatre caractères affiché à l'écran redonne la même partie.\n" +
			"Jeux\u00a0: pay (le juste salaire), higher (plus ou moins), who (qui suis-je), intruder (l'intrus), path (dans l'ordre).",
		Examples: "  parcours play                            choisir un jeu\n" +
			"  parcours play who --teams 4              jouer à quatre équipes\n" +
			"  parcours play pay --seed K7Q2            rejouer une partie\n" +
			"  parcours play pay --seed K7Q2 > partie   l'écrire, avec les réponses\n" +
			"  parcours play --plain                    jouer à l'oreille, seul : une question, une réponse",
		FlagTeams: "`NOMBRE` nombre d'équipes, de 1 (toute la classe) à 6", FlagSeed: "`CODE` code de la partie à rejouer, comme K7Q2", FlagRounds: "`NOMBRE` nombre de manches",
		UnknownGame: func(name, games string) string {
			return "le jeu «\u00a0" + name + "\u00a0» n'existe pas\u00a0: choisissez " + games
		},
		SeedForm: func(s string) string { return "quatre caractères pris dans " + s },
		OneGame:  "on joue à un jeu à la fois\u00a0: donnez un seul nom", NoJSON: "les jeux ne s'écrivent pas en JSON\u00a0: demandez du texte avec --plain",
		Answers:      "Réponses",
		ChoicesLabel: "Au choix", CluesLabel: "Indices, à lire un par un", AmountHint: "Votre réponse",
	}
}

func kiosk() words.Kiosk {
	return words.Kiosk{
		Title: "Bienvenue", Touch: "Appuyez sur une touche pour commencer",
		FlagKiosk: "mode libre-service\u00a0: revient au début quand il n'y a plus personne, ne se quitte pas, n'écrit aucun fichier",
		FlagIdle:  "`SECONDES` secondes sans activité avant de revenir au début",
		FlagExit:  "`TOUCHES` suite de touches qui quitte le mode libre-service, séparées par des espaces",
		BadExit: func(key string) string {
			return "la touche «\u00a0" + key + "\u00a0» est inconnue\u00a0: écrivez par exemple «\u00a0ctrl+x q q\u00a0», ou des lettres séparées par des espaces"
		},
	}
}

func present() words.Present {
	return words.Present{
		Title: "Présenter", NotesTitle: "Notes",
		Choose:  "Quel déroulé\u00a0?",
		Minutes: func(n int) string { return strconv.Itoa(n) + "\u00a0min" },
		Scene:   "Scène", Session: "Séance",
		Left:       func(n int) string { return "encore " + strconv.Itoa(n) + "\u00a0min" },
		LastMinute: func(s int) string { return "plus que " + strconv.Itoa(s) + "\u00a0s" },
		Over: func(n int) string {
			if n == 0 {
				return "c'est l'heure"
			}
			return "dépassée de " + strconv.Itoa(n) + "\u00a0min"
		},
		More:   func(n int) string { return "et " + plural(n, " autre", " autres") },
		Unlike: "Sources différentes\u00a0: montants non comparables.",
		Hidden: "?", ComesFrom: "On vient de", LeadsTo: "On va vers", Nowhere: "rien sur cette carte", Silent: "Les données n'en disent rien.",
		NewSkills:  func(n int) string { return plural(n, " nouvelle", " nouvelles") },
		SameSkills: func(n int) string { return plural(n, " gardée", " gardées") },
		LessUsed:   func(n int) string { return plural(n, " moins utilisée", " moins utilisées") },
		Start:      "départ",
		EndOfTalk:  "C'était la dernière scène.",
		KeyNext:    "suivante", KeyBack: "précédente", KeyReveal: "dévoiler", KeyHide: "recacher", KeyBlank: "écran noir", KeyClock: "horloge",
		KeyTeamBefore: "équipe précédente", KeyAnswer: "sa réponse", KeyFigures: "réponse par son numéro, salaire en milliers", KeyErase: "effacer sa réponse",
		NoTeams:    "aucune équipe ne joue dans cette scène",
		KeyRestart: "recaler l'horloge", KeyFirst: "première scène", KeyWalk: "la carte", KeyScene: "la scène", KeyOpen: "commencer",
		WriteOne: "Un déroulé est un fichier YAML\u00a0: des scènes, leurs minutes, une question pour la salle. Mettez le vôtre dans un dossier nommé scripts, à côté des données, " +
			"ou nommez-le\u00a0: parcours present mon.yaml. La page docs/scripts dit comment.",
		Years: func(low, high int, open bool) string {
			return words.YearsShort(low, high, open) + form(max(low, high), " an", " ans")
		},
		First: words.FirstLook{
			Title: "Premier regard", For: "Fait à partir de ces données. Rien à préparer.",
			AskFirst: "Qu'en connaissez-vous déjà\u00a0?", AskMap: "D'où arrive-t-on\u00a0? Où va-t-on ensuite\u00a0?", AskNear: "En quoi ces métiers sont-ils proches\u00a0? En quoi diffèrent-ils\u00a0?", AskTasks: "Laquelle vous tente\u00a0?",
			AskPay: "Combien par an, d'après vous\u00a0?", AskNext: "Laquelle de ces suites vous tente\u00a0?", AskLast: "Que demanderiez-vous à quelqu'un du métier\u00a0?",
		},
		RankedBy:      func(f string) string { return "Paies comparées\u00a0: " + f },
		AllShown:      "tout est dévoilé\u00a0; Maj+H le recache",
		NothingHidden: "rien n'est caché dans cette scène", FirstScene: "c'est la première scène", LastScene: "c'est la dernière scène",
		ClockSet: "L'horloge repart au début de cette scène.",
		Link: words.Link{
			Following: func(n int) string {
				if n == 1 {
					return "Les notes suivent sur un autre écran."
				}
				return strconv.Itoa(n) + " écrans de notes suivent."
			},
			NobodyFollows: "Les notes ne suivent plus.",
			Taken:         "Une autre présentation est ouverte sur cette machine\u00a0: les notes suivent celle-là. Fermez-la, et elles viendront ici.",
			Resumed:       "L'autre présentation est fermée\u00a0: les notes suivent maintenant celle-ci.",
			Stranger:      "Un programme inconnu a voulu lire les notes\u00a0: il a été refusé.",
			Crowded:       "Trop d'écrans de notes à la fois\u00a0: le dernier a été refusé.",
			Failed: func(r string) string {
				return "Pas de second écran de notes (" + r + ")\u00a0: la séance continue sans."
			},
			Occupied: func(p string) string {
				return "Pas de second écran de notes\u00a0: un autre fichier occupe " + p + ". Déplacez-le, puis relancez."
			},
			TooLong: func(p string) string {
				return "Pas de second écran de notes\u00a0: le chemin " + p + " est trop long. Donnez un dossier plus court dans XDG_RUNTIME_DIR."
			},
			Waiting: "J'attends une présentation. Lancez «\u00a0parcours present\u00a0» dans un autre terminal, ou F5 dans parcours.",
			Lost:    "La présentation s'est arrêtée. Ces notes la suivront dès qu'elle reprendra.",
			Foreign: "Ce qui répond n'est pas une présentation de cette version de parcours. J'essaie encore.",
		},
		Notes: words.PresentNotes{
			Position: func(i, n int) string { return "Scène " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
			Question: "Question", Answers: "Réponses", ToSay: "À dire", Next: "Ensuite", LastOne: "rien, c'est la fin",
			Dark: "Écran noir dans la salle.", Away: "La salle voit la carte.",
			Covered: func(shown, of int) string {
				return "Dévoilé\u00a0: " + strconv.Itoa(shown) + " sur " + strconv.Itoa(of) + " (touche h)"
			},
		},
		CLI: words.PresentCLI{
			Use: "present [DÉROULÉ]", Short: "présenter à un groupe, scène par scène",
			Long: "present joue un déroulé devant un groupe\u00a0: de grands titres, peu de lignes, une horloge, des questions et des réponses cachées jusqu'à la touche h.\n" +
				"DÉROULÉ est le nom d'un déroulé fourni ou un fichier YAML\u00a0; sans lui, on choisit à l'écran. Avec --notes, un second terminal de la même machine suit la séance et montre les notes.\n" +
				"Un déroulé à vous est un fichier YAML, dans un dossier nommé scripts à côté des données\u00a0: la page docs/scripts dit comment. Où aucun ne convient, un premier regard est fait à partir des données.",
			Examples: "  parcours present                   choisir un déroulé\n" +
				"  parcours present class             une heure de classe\n" +
				"  parcours present --notes           les notes, dans un second terminal\n" +
				"  parcours present --check mon.yaml  vérifier un déroulé avant la séance",
			Check: "vérifier le déroulé et s'arrêter", Notes: "suivre une présentation et montrer ses notes", List: "lister les déroulés fournis",
			OneScript: "present joue un seul déroulé\u00a0: donnez un seul nom ou un seul fichier", NotesAlone: "--notes suit la présentation ouverte, quelle qu'elle soit\u00a0: ne donnez pas de déroulé",
			NoTerminal: "--notes a besoin d'un terminal", NoJSON: "present n'a pas de forme JSON\u00a0: retirez --json",
			Valid: func(title string, scenes int, minutes string) string {
				return "Le déroulé «\u00a0" + title + "\u00a0» est valide\u00a0: " + plural(scenes, " scène", " scènes") + ", " + minutes + "."
			},
			Unknown: func(name string, names []string) string {
				return "aucun déroulé ni fichier ne s'appelle «\u00a0" + name + "\u00a0»\u00a0: les déroulés fournis sont " + words.List(names, " et ")
			},
		},
	}
}
