package fr

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func plain() words.Plain {
	return words.Plain{
		Family: func(name string, nodes int, id string) string {
			return name + "\u00a0: " + strconv.Itoa(nodes) + ". Pour la voir\u00a0: «\u00a0parcours map --at " + id + "\u00a0»"
		},
		Overview: func(nodes, steps string) string {
			return nodes + ", " + steps + "."
		},
		Rank: func(r int) string { return "Niveau " + strconv.Itoa(r) },
		Near: "Métiers proches\u00a0:",
		From: "On y vient de :", FromNothing: "C'est un point de départ.",
		To: "Mène à :", ToNothing: "Aucune étape n'en part.",
		Hint: "Dans un terminal, « parcours » s'explore au clavier ; « parcours --help\u00a0» explique le reste.",

		Cited: func(ids []string) string {
			if len(ids) == 1 {
				return "source " + ids[0]
			}
			return "sources " + strings.Join(ids, ", ")
		},
		Under:     func(kind, column string) string { return kind + ", dans la colonne «\u00a0" + column + "\u00a0»" },
		LevelOf4:  func(n int) string { return "niveau " + strconv.Itoa(n) + " sur 4" },
		FromTo:    func(a, b string) string { return "De « " + a + " » à « " + b + " »" },
		Before:    func(l string) string { return l + " auparavant" },
		Semicolon: "\u00a0; ",
		Starts:    "Depuis\u00a0: ",
		Found: func(n int, q string) string {
			return plural(n, " résultat", " résultats") + " pour «\u00a0" + q + "\u00a0»."
		},
		AskedBy: "Demandée par", GivenBy: "Enseignée dans", NobodyAsks: "Aucun métier de la carte ne la demande.",
		Skills: "Compétences",

		Routes: words.Routes{
			Goal: func(n int, from, to, order string) string {
				if n == 1 {
					return "Depuis " + from + " vers «\u00a0" + to + "\u00a0»\u00a0: 1 chemin"
				}
				return "Depuis " + from + " vers «\u00a0" + to + "\u00a0»\u00a0: " + strconv.Itoa(n) + " chemins. " + order
			},
			Way:   func(i int, about string) string { return "Chemin " + strconv.Itoa(i) + " : " + about },
			Begin: "Départ", SameNode: "Le départ et l'arrivée sont les mêmes.",
		},

		Prompt: "Votre choix : ",
		Greeting: func(title, nodes, here string) string {
			return "parcours raconte des métiers\u00a0: «\u00a0" + title + "\u00a0», " + nodes + ".\n" +
				"Vous êtes ici\u00a0: " + words.Stop(here) + "\n" +
				"Tapez «\u00a0fiche\u00a0» pour savoir ce que c'est, «\u00a0ensuite\u00a0» pour savoir où cela mène, «\u00a0chercher\u00a0» et un mot pour trouver un autre métier.\n" +
				"«\u00a0aide\u00a0» donne toutes les commandes, «\u00a0quitter\u00a0» termine."
		},
		Bye:  "Au revoir.",
		Here: func(t string) string { return "Vous êtes ici\u00a0: " + words.Stop(t) },
		Unknown: func(l string) string {
			return "Je ne comprends pas «\u00a0" + l + "\u00a0». Tapez «\u00a0chercher\u00a0» et un mot, ou «\u00a0aide\u00a0»."
		},
		NoSuchNumber: func(n, last int) string {
			if last == 0 {
				return "Aucune ligne de cette réponse n'a de numéro. Tapez «\u00a0liste\u00a0» ou «\u00a0retour\u00a0»."
			}
			return "Il n'y a pas de ligne " + strconv.Itoa(n) + "\u00a0: choisissez de 1 à " + strconv.Itoa(last) + "."
		},
		NeedsWords:    "Que cherchez-vous\u00a0? Par exemple\u00a0: chercher sql.",
		NeedsNode:     "De quel métier s'agit-il\u00a0? Tapez son nom, ou le numéro de sa ligne.",
		NeedsLine:     "Quelle ligne\u00a0? Par exemple\u00a0: pourquoi 2.",
		NeedsLanguage: "Quelle langue\u00a0? Tapez «\u00a0langue fr\u00a0» ou «\u00a0langue en\u00a0».",
		TooLong:       "Cette ligne est trop longue. Tapez un numéro ou quelques mots.",
		NothingKept:   "Rien n'est gardé pendant cette session.",
		NothingYet:    "Rien pour l'instant.",
		NeedsText:     "Que voulez-vous noter\u00a0? Par exemple\u00a0: note demander à Léa.",
		SameTwice:     "Choisissez des métiers différents.",
		LanguageIs:    "La langue est maintenant le français.",
		FromEntry:     func(e, g, n string) string { return "chemins " + e + " " + g + "\u00a0: des chemins depuis " + n },
		Orders: func(a, b string) string {
			return "Vous pouvez taper\u00a0:\n" +
				"fiche " + b + "\u00a0: ce qu'est un métier, puis ses parties par leur nom, comme «\u00a0salaire\u00a0».\n" +
				"chemins " + a + " " + b + "\u00a0: comment y aller\u00a0; «\u00a0voie 2\u00a0» raconte le deuxième chemin.\n" +
				"comparer " + a + " " + b + "\u00a0: ce qui change\u00a0; puis «\u00a0nouveau\u00a0», «\u00a0plus poussé\u00a0», «\u00a0gardé\u00a0», «\u00a0moins\u00a0».\n" +
				"chercher sql\u00a0: un métier, par son nom, une compétence, une tâche, un code.\n" +
				"suite\u00a0: les lignes suivantes, comme la touche Entrée\u00a0; puis la partie suivante.\n" +
				"tout, encore, retour\u00a0: tout d'un coup\u00a0; répéter\u00a0; la réponse d'avant.\n" +
				"un numéro\u00a0: aller où mène cette ligne\u00a0; «\u00a0pourquoi 2\u00a0» dit la source de la ligne 2.\n" +
				"cartes\u00a0: des phrases «\u00a0J'aime…\u00a0» à qui l'on répond, et les métiers que cela ouvre.\n" +
				"jouer\u00a0: un jeu\u00a0; «\u00a0stop\u00a0» l'arrête.\n" +
				"quitter\u00a0: terminer.\n" +
				"surprise\u00a0: un métier qui ne ressemble pas à ceux que vous avez déjà ouverts, et pourquoi.\n" +
				"liste, carte\u00a0: tous les métiers et formations\u00a0; les mêmes avec où ils mènent.\n" +
				"autour " + b + "\u00a0: tout ce qui mène à un métier, et où aller depuis lui.\n" +
				"catalogue\u00a0: toutes les compétences.\n" +
				"mes\u00a0: mes compétences\u00a0; un numéro y change une réponse.\n" +
				"carnet\u00a0: ce que j'ai gardé, écarté, prévu et noté.\n" +
				"garder, écarter\u00a0: garder ou écarter le métier où l'on est\u00a0; ajoutez pourquoi.\n" +
				"note, question\u00a0: noter une phrase, ou une question à poser, à son sujet.\n" +
				"langue en\u00a0: passer en anglais."
		},
		Verbs: map[string]string{
			"map": "carte", "list": "liste, métiers", "sheet": "fiche, voir", "search": "chercher, cherche, recherche", "route": "chemins, chemin, trajet", "way": "voie",
			"to": "de, depuis, vers, à, et, avec", "compare": "comparer", "around": "autour", "catalogue": "catalogue, toutes les compétences", "mine": "mes, mes compétences, moi", "notebook": "carnet",
			"keep": "garder", "aside": "écarter", "note": "noter", "ask": "question", "back": "retour, r", "again": "encore, répéter", "more": "suite, plus, continuer", "all": "tout",
			"why": "pourquoi, source", "play": "jouer, jeu, jeux", "stop": "stop, arrêter", "clue": "indice", "language": "langue", "help": "aide", "hello": "bonjour, bonsoir, salut", "quit": "quitter, fin",
			"cards": "cartes, j'aime", "surprise": "surprise, surprends-moi, autre chose",
			"short": "en bref", "tasks": "tâches, tâche", "skills": "compétences, compétence", "pay": "salaire, salaires", "day": "quotidien, journée", "ways": "y entrer, entrer",
			"next": "ensuite, après, suites", "before": "avant, origines", "near": "proches, métiers proches", "notfor": "pas pour vous, pas pour moi, pas pour", "outlook": "perspectives, avenir", "codes": "codes, code", "words": "mots, glossaire",
			"sources": "sources", "years": "années, durée", "new": "nouveau, nouvelles", "deeper": "plus poussé, approfondi", "kept": "gardé, conservé", "less": "moins utilisé, moins",
			"unlisted": "non mentionné", "course": "formation",
		},

		Remaining: func(n int) string { return "… encore " + plural(n, " ligne", " lignes") + "\u00a0; tapez suite." },
		NoMore:    "C'est tout.",
		Parts: func(l string) string {
			return "Ses parties, avec le nombre de faits\u00a0: " + words.Stop(l) + " Tapez le nom de l'une, ou suite."
		},
		Then:   func(p string) string { return "«\u00a0suite\u00a0» continue par\u00a0: " + words.Stop(p) },
		Facts:  func(n int) string { return plural(n, " fait", " faits") },
		NoPart: func(p, t string) string { return t + "\u00a0: rien dans ces données sous «\u00a0" + p + "\u00a0»." },
		ChooseWay: func(n int) string {
			if n == 1 {
				return "Tapez voie 1 pour l'entendre étape par étape."
			}
			return "Tapez voie 1 à voie " + strconv.Itoa(n) + " pour en entendre un étape par étape."
		},
		About: "environ ", AboutMeans: "«\u00a0environ\u00a0»\u00a0: estimation de l'équipe.", Guess: "selon nous ", LevelRead: "niveau que nous avons déduit", GuessSentence: "estimation\u00a0: ", Until: " à ",
		FromSheet: func(q string) string {
			return "La fiche d'origine n'est pas datée\u00a0; à côté d'elle\u00a0: " + words.Stop(q)
		},
	}
}

func notes() words.Notes {
	return words.Notes{
		Title: "Carnet", Key: "carnet", OneNote: "note", Keep: "garder", PutAside: "écarter",
		KeptNow: func(n string) string {
			return "Gardé dans votre carnet\u00a0: " + words.Stop(n) + " «\u00a0n\u00a0» pour écrire une note, «\u00a0-\u00a0» pour l'écarter."
		},
		AsideNow: func(n string) string {
			return "Écarté\u00a0: " + words.Stop(n) + " «\u00a0n\u00a0» pour écrire pourquoi, «\u00a0+\u00a0» pour le garder."
		},
		KeptBefore: func(n string) string {
			return "Déjà gardé\u00a0: " + words.Stop(n) + " «\u00a0n\u00a0» ouvre sa page de carnet, «\u00a0-\u00a0» l'écarte."
		},
		AsideBefore: func(n string) string {
			return "Déjà écarté\u00a0: " + words.Stop(n) + " «\u00a0n\u00a0» ouvre sa page de carnet, «\u00a0+\u00a0» le garde."
		},
		Head: "Carnet de parcours. Ce fichier est à vous\u00a0: lisez-le, changez-le, gardez-en une copie.\n" +
			"Les commentaires comme celui-ci restent en place. Compétences\u00a0: yes ou learning.",
		Kept: "Je garde", Aside: "J'écarte", Routes: "Mes chemins", Notes: "Mes notes", Questions: "Mes questions d'entretien",
		First:    "Commencez par trois gestes\u00a0: «\u00a0+\u00a0» garde la ligne choisie, «\u00a0x\u00a0» la retire.",
		BeginJob: "1 · Gardez un métier qui vous tente", BeginRoute: "2 · Gardez un chemin", BeginQuestion: "3 · Préparez une question à quelqu'un du métier",
		YouAreHere: "vous y êtes", Seen: "déjà vu", NextFromHere: "étape suivante",
		Questioned:  [2]string{"Qu'avez-vous fait hier, heure par heure\u00a0?", "Qu'est-ce qui vous fatigue dans ce métier\u00a0?"},
		OnlyOffered: "seulement proposé\u00a0: rien n'en est au carnet",
		OnlyJobs:    "On garde ou on écarte un métier ou une formation.",
		Gone:        "absent de ces données",
		Aim: map[string]string{
			"quickest": "le plus court", "best-paid": "le mieux payé", "fewest-skills": "le moins à apprendre", "stay-technical": "en restant technique",
		},
		Stance: [3]string{"pas d'avis", "je garde", "j'écarte"}, StanceAsk: "Mon avis",
		Why: "Pourquoi", Note: "Note", Ask: "Question", Answer: "Réponse", About: "À propos de",
		NewQuestion: "Nouvelle question", AboutAny: "tous les métiers",
		WhyFirst: "d'abord un avis, puis pourquoi",

		Write: "écrire", AskNew: "nouvelle question", Remove: "retirer", Undo: "remettre",
		NextField: "champ suivant", PreviousField: "champ précédent", ChangeStance: "changer d'avis", Done: "au carnet",
		NothingRemoved: "rien n'a été retiré",
		Removed:        "Retiré. «\u00a0u\u00a0» remet en place.",

		File: "Fichier", IsSaved: "enregistré", IsUnsaved: "pas encore enregistré", IsFailed: "PAS ENREGISTRÉ",
		Passing: "Ce carnet s'efface quand vous partez\u00a0: rien n'en reste ici.",
		Nowhere: "Ce carnet s'efface à la fin. Pour le garder\u00a0: parcours --notebook moi.yaml",

		Flaw: [7]string{
			"ce n'est pas du texte UTF-8", "le fichier est trop long", "ce n'est pas du YAML", "ce n'est pas la forme attendue",
			"mot inconnu", "il manque un champ", "écrit deux fois",
		},
		Line: func(n int) string { return "ligne " + strconv.Itoa(n) },
		Damaged: func(file, flaw, copy, now string) string {
			s := "Le carnet " + file + " est illisible (" + flaw + ")\u00a0: il reste tel quel"
			if copy != "" {
				s += ", copié dans " + copy
			}
			return s + ". En attendant qu'il soit réparé, vos notes vont dans " + now + "."
		},
		Newer: func(file string, version int, now string) string {
			return "Le carnet " + file + " a été écrit par une version plus récente de parcours (format " + strconv.Itoa(version) + ")\u00a0: il reste tel quel, " +
				"mettez parcours à jour. En attendant, vos notes vont dans " + now + "."
		},
		Unreadable: func(file, reason, now string) string {
			return "Le carnet " + file + " ne s'ouvre pas (" + reason + ")\u00a0: vérifiez vos droits. En attendant, vos notes vont dans " + now + "."
		},
		NoFile: func(file, now string) string {
			return "Le carnet " + file + " n'est pas un fichier\u00a0: donnez-en un à --notebook, ou rien avec --ephemeral. En attendant, vos notes vont dans " + now + "."
		},
		Older: func(copy string) string {
			return "Ce carnet venait d'une version plus ancienne\u00a0: il est converti, et l'original est dans " + copy + "."
		},
		LeftApart: func(file string) string {
			return "Des notes prises quand ce carnet était illisible sont dans " + file + "."
		},
		Homeless: "Il n'y a pas de dossier personnel ici\u00a0: aucun carnet n'est gardé. Pour en garder un\u00a0: parcours --notebook FICHIER",
		Joined:   "Un autre programme a écrit dans le carnet\u00a0: les deux versions sont réunies.",
		Clashed: func(copy string) string {
			return "Un autre programme a écrit dans le carnet\u00a0: les deux versions sont réunies\u00a0; la sienne, qui disait autre chose, est dans " + copy + "."
		},
		Forbidden: func(file string) string {
			return "Pas enregistré\u00a0: on ne peut pas écrire dans " + file + ". Changez les droits, ou relancez avec --notebook FICHIER."
		},
		Full: func(file string) string {
			return "Pas enregistré\u00a0: il n'y a plus de place pour " + file + ". Libérez de la place, et l'enregistrement reprendra tout seul."
		},
		Busy:       "Pas enregistré\u00a0: un autre programme utilise le carnet. Nouvel essai au prochain changement.",
		Unwritable: func(file, reason string) string { return "Pas enregistré dans " + file + "\u00a0: " + reason },
		LastCopy:   func(copy string) string { return "Vos notes de cette session sont dans " + copy + "." },
		NoCopy:     "Elles n'ont pu être enregistrées nulle part ailleurs.",
		BothFlags:  "--notebook et --ephemeral s'excluent\u00a0: choisissez l'un des deux",

		NotebookFlag: "`FICHIER` fichier où garder le carnet, par exemple sur une clé USB", EphemeralFlag: "ne garder aucun carnet",
	}
}

func handout() words.Handout {
	return words.Handout{
		Title: "Mon parcours", Made: func(d string) string { return "Fait le " + d },
		Day: func(d, m, y int) string {
			name := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}[m-1]
			if d == 1 {
				return "1er " + name + " " + strconv.Itoa(y)
			}
			if d == 0 {
				return name + " " + strconv.Itoa(y)
			}
			return strconv.Itoa(d) + " " + name + " " + strconv.Itoa(y)
		},
		Again: "Refaire ce document", Reopen: "Rouvrir à l'écran",
		Contents: "Sommaire", Skip: "Aller au contenu", Scroll: "Faites défiler pour voir tout le dessin.",

		MapTitle: "La carte",
		MapShows: func(nodes, steps string) string {
			return "Carte de " + nodes + ", avec " + steps +
				", de gauche à droite par niveau. La liste qui suit dit la même chose en mots."
		},
		PlanLegend: "On lit de gauche à droite : ce qui est plus à droite vient le plus souvent plus tard. Un trait est une étape principale, de la couleur du domaine où elle mène\u00a0; les autres étapes sont sur chaque fiche.",
		All:        "Tout ce qui est sur la carte",

		PayLegend: "Vide\u00a0: sans date, comme la fiche d'origine, ou estimation (~). Plein\u00a0: daté. Pâle, derrière\u00a0: les autres chiffres publiés.",
		Rest: func(left []string) string {
			if len(left) == 0 {
				return "Le détail de chaque ligne est sur la fiche entière"
			}
			return "Sur la fiche entière, en plus du détail de chaque ligne\u00a0: " + strings.Join(left, " · ")
		},
		AskTraining: "À demander à quelqu'un qui suit cette formation",
		TrainingAsk: [6]string{
			"À quoi ressemble votre semaine\u00a0: cours, projets, travail à la maison\u00a0?", "Qu'est-ce qui vous a surpris en arrivant\u00a0?",
			"Pourquoi certaines personnes arrêtent-elles en route\u00a0?", "Comment avez-vous trouvé votre stage ou votre alternance\u00a0?",
			"Combien cela coûte-t-il vraiment, logement et matériel compris\u00a0?", "Que font aujourd'hui celles et ceux qui ont fini l'an dernier\u00a0?",
		},

		Words: "Les mots expliqués", Quality: "Ce que valent les sources", Licences: "Mentions demandées par les licences",

		Worksheet: "À moi de jouer", WorksheetLead: "Pas de bonne réponse, pas de note : cette page est à vous.",
		WorksheetAbout: "J'ai lu", YourName: "Nom", YourDate: "Date",
		Questions: [4]string{
			"Qu'est-ce que j'en connais déjà ?", "Qu'est-ce qui m'attire ?", "Qu'est-ce qui ne m'attire pas ?", "À qui puis-je en parler ?",
		},
		Hints: [4]string{
			"Une matière, un stage, quelqu'un qui fait ce métier, une chose que j'ai fabriquée.",
			"Une tâche, une ambiance, une façon de travailler, une suite possible.",
			"Relisez « Pas pour vous si… » : qu'est-ce qui me ressemble, qu'est-ce qui me surprend ?",
			"Une personne qui fait ce métier, un ou une prof, une ancienne ou un ancien élève, un salon. Et ma première question :",
		},

		RouteFrom:   func(a, b string) string { return "Depuis " + a + " vers «\u00a0" + b + "\u00a0»" },
		RouteLead:   "Des chemins possibles, pas un programme : les durées sont des fourchettes, et d'autres chemins existent.",
		RouteNumber: func(i, n int) string { return "Chemin " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },

		Can: "Je sais faire", Learning: "J'apprends",

		Separator: ";",
		Short:     "faire une fiche à emporter : page web à imprimer, Markdown ou texte",
		Long: "handout écrit ce que l'on emporte : la fiche d'un ou de plusieurs métiers, un chemin de l'un à l'autre, une comparaison, mes notes. " +
			"Chacun tient au plus sur le recto et le verso d'une feuille A4, avec de la place pour ses propres notes, et dit combien il laisse de côté\u00a0; --full dit tout et ajoute une page à remplir. " +
			"C'est un seul fichier, sans rien à télécharger, fait pour être imprimé en noir et blanc sur A4 ou lu sur un téléphone. " +
			"Sans métier nommé, il montre la carte entière. Rien n'est remplacé sans --force.",
		Examples: "  parcours handout cto                            la fiche d'un métier, dans le dossier courant\n" +
			"  parcours handout cto --full                     tout sur ce métier, sur autant de pages qu'il faut\n" +
			"  parcours handout backend-developer cto -o doc   deux fiches, dans le dossier doc\n" +
			"  parcours handout --route bts-sio,cto            un chemin, avec ses années\n" +
			"  parcours handout --all --format md -o -         toutes les fiches en Markdown, à l'écran",
		RouteFlag: "`DE,VERS` ajouter les chemins d'un métier ou d'une formation à l'autre", CompareFlag: "`A,B[,C]` ajouter la comparaison de deux ou trois",
		MineFlag: "ajouter mes notes", AllFlag: "la carte et toutes les fiches", CardsFlag: "les cartes «\u00a0J'aime…\u00a0» à découper, et ce que chacune ouvre", FullFlag: "tout dire, sur autant de pages qu'il faut", FormatFlag: "`FORMAT` html, md ou txt",
		OutFlag: "`DOSSIER` dossier où écrire ; - pour la sortie standard", Force: "remplacer le fichier s'il existe",
		Written: func(p string) string { return "Écrit\u00a0: " + p },
		ToPrint: func(p string) string {
			return "Page à imprimer\u00a0: ouvrez ce fichier dans un navigateur, puis imprimez (Ctrl+P).\n" + p
		},
		AlreadyThere: func(p string) string {
			return "Cette page est déjà écrite\u00a0: ouvrez ce fichier dans un navigateur, puis imprimez (Ctrl+P).\n" + p
		},
		Unprinted: func(p, reason string) string {
			return "La page n'a pas pu être écrite (" + reason + ")\u00a0: relancez parcours depuis un dossier où vous pouvez écrire.\n" + p
		},
		UnprintedFull: func(p string) string {
			return "Le disque est plein\u00a0: faites de la place, puis imprimez de nouveau.\n" + p
		},
		Forbidden: "pas le droit d'écrire dans ce dossier",
		Exists: func(p string) string {
			return "« " + p + " » existe déjà : ajoutez --force pour le remplacer, ou choisissez un autre dossier avec -o"
		},
		CannotWrite: func(p, reason string) string { return "« " + p + " » n'a pas pu être écrit : " + reason },
		NotAFolder:  func(p string) string { return "« " + p + " » n'est pas un dossier : donnez un dossier à -o" },
		NoFolder: func(p string) string {
			return "le dossier « " + p + " » n'existe pas : créez-le, ou donnez-en un autre à -o"
		},
		NoRights:   "vous n'avez pas le droit d'écrire dans ce dossier ; donnez-en un autre à -o",
		DiskFull:   "le disque est plein ; faites de la place, ou donnez un autre dossier à -o",
		TwoEnds:    "--route attend un départ et une arrivée séparés par une virgule, par exemple bts-sio,cto, ou l'arrivée seule",
		TwoOrThree: "--compare attend deux ou trois noms séparés par des virgules, par exemple lead-developer,cto",
		Twice:      func(id string) string { return "« " + id + " » est donné deux fois" },
		TooMany: func(nodes, most int) string {
			return "--all ferait un document de " + strconv.Itoa(nodes) + " fiches, deux côtés chacune (" + strconv.Itoa(most) + " au plus)\u00a0: donnez les métiers à imprimer, «\u00a0parcours list\u00a0» les nomme tous\u00a0; ou n'importez qu'une partie du répertoire, avec «\u00a0parcours import … --only CODES -o DOSSIER\u00a0»"
		},
	}
}

func pack() words.Pack {
	return words.Pack{
		Title: "À imprimer pour le groupe", HowTo: "Pour imprimer",
		PrintCards: func(n int) string {
			return "Pages 1 à " + strconv.Itoa(n) + "\u00a0: les cartes. Imprimez recto verso (retournement sur le bord long), à 100 %, puis coupez le long des tirets."
		},
		PrintRest: func(p int) string {
			return "À partir de la page " + strconv.Itoa(p) + "\u00a0: les feuilles. Imprimez d'un seul côté, pour que les réponses ne soient pas au dos des questions."
		},

		Cards: "Les cartes des métiers", CardsLead: "Une carte par métier\u00a0: au recto, ce que l'on y fait\u00a0; au verso, combien on gagne.",
		Front: func(i, n int) string { return "Recto " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Back:  func(i, n int) string { return "Verso " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Tasks: "On y fait", Skills: "Compétences demandées", Pay: "Le salaire publié",
		More:    func(n int) string { return plural(n, " autre sur la fiche", " autres sur la fiche") },
		CutHere: "couper ici", FoldHere: "plier ici\u00a0: le salaire passe au dos", NoTasks: "Aucune tâche n'est publiée.", CheckedWhere: "Sources",

		Teams: "Feuille des équipes", TeamsLead: "Un nom par équipe, puis les points de chaque manche.",
		TeamName: "Nom", Members: "Avec", Scores: "Les points, manche par manche", Round: "Manche", Total: "Total",
		AfterGame: "Le métier dont nous voulons en savoir plus", AfterAnswer: "Ce qui nous a surpris",

		Worksheet: "Ma carte en main", WorksheetLead: "Choisissez une carte, sans la retourner. Pas de bonne réponse, sauf à la question 3.",
		WorkBlanks: [3]string{"Nom", "Date", "La carte que j'ai choisie"},
		Work: [6]string{
			"Pourquoi cette carte\u00a0?", "Que fait-on vraiment dans une journée\u00a0?", "Combien gagne-t-on, à mon avis\u00a0?",
			"Qu'est-ce que je sais déjà faire\u00a0?", "Qu'est-ce qu'il me faudrait apprendre, et où\u00a0?", "Que me reste-t-il à vérifier\u00a0?",
		},
		WorkHints: [6]string{
			"Un mot, une tâche, quelqu'un que je connais.", "Deux tâches de la carte, dites avec mes mots.",
			"J'écris mon idée, puis je retourne la carte\u00a0: quel chiffre, de quelle année, d'où, selon quelle source\u00a0?",
			"Une compétence de la carte que j'ai déjà pratiquée, et où.", "Une compétence qui me manque\u00a0; une formation, un stage, un projet.",
			"Ce que la carte ne dit pas. À qui le demander\u00a0?",
		},

		Questions:     func(s string) string { return "Questions de la partie " + s },
		Answers:       func(s string) string { return "Réponses de la partie " + s },
		QuestionsLead: "Chaque question a sa source, donnée avec les réponses\u00a0; ce qui n'est pas daté le dit.",
		AnswersLead:   "Pour la personne qui anime. Après chaque réponse, une question compte plus que les points\u00a0: qu'est-ce qui compte aussi dans ce métier\u00a0?",
		Replay:        "La même partie à l'écran", NoGames: "Ces données n'ont pas assez de faits de sources datées ou officielles pour jouer\u00a0: il n'y a pas de questions.",
		TooMany: func(sheets, most int, play string) string {
			return "les cartes prendraient " + strconv.Itoa(sheets) + " feuilles (" + strconv.Itoa(most) + " au plus)\u00a0: n'importez qu'une partie du répertoire, avec «\u00a0parcours import … --only CODES -o DOSSIER\u00a0», puis imprimez avec elle\u00a0; «\u00a0" + play + "\u00a0» pose des questions sur le tout"
		},
		OrderHint: "Numérotez du début du chemin à la fin.",

		Interview: "Interroger quelqu'un qui fait ce métier", InterviewLead: "Vingt minutes suffisent. Demandez avant d'enregistrer\u00a0; remerciez le lendemain. Gardez cinq questions, et ajoutez la vôtre.",
		InterviewBlanks: [4]string{"La personne", "Son métier", "Lieu de la rencontre", "Date"},
		Interviews: [10]string{
			"Qu'avez-vous fait hier, heure par heure\u00a0?", "Quel a été votre chemin jusqu'ici\u00a0?", "Quelle partie de votre travail vous plaît le plus\u00a0?",
			"Quelle partie confieriez-vous volontiers à quelqu'un d'autre\u00a0?", "Avec qui travaillez-vous, et comment vous répartissez-vous le travail\u00a0?",
			"Qu'avez-vous appris en travaillant que l'école ne vous avait pas appris\u00a0?", "Qu'est-ce qui a changé depuis vos débuts, et qu'est-ce qui change maintenant\u00a0?",
			"Dans quelle fourchette de salaire débute-t-on ici, et de quoi cela dépend-il\u00a0?", "Que feriez-vous à ma place cette année\u00a0?", "À qui d'autre devrais-je parler\u00a0?",
		},
		InterviewHints: [10]string{
			"Un jour ordinaire dit plus qu'une définition.", "Les détours aussi.", "Demandez un exemple récent.", "Chaque métier en a une.", "Une équipe, des clients, personne\u00a0?",
			"Un geste, un outil, une façon de parler.", "Les outils, les gens, les attentes.", "Demandez une fourchette, jamais le salaire de la personne.", "Une seule chose, la première.",
			"Quelqu'un qui fait autrement, ou qui a quitté le métier.",
		},

		PackFlag: "les documents à imprimer pour un groupe\u00a0: cartes, feuille des équipes, questions et réponses, guide d'entretien", SeedFlag: "`CODE` avec --pack, code de la partie, comme K7Q2",
		TeamsFlag: "`NOMBRE` avec --pack, nombre d'équipes, de 2 à 6",
		Alone: func(f string) string {
			return f + " ne va pas avec --pack, qui contient déjà tous les métiers\u00a0: retirez l'un des deux"
		},
		NeedsPack: func(f string) string { return f + " ne sert qu'avec --pack\u00a0: ajoutez --pack, ou retirez " + f },
		NoIDs:     "--pack contient déjà tous les métiers\u00a0: ne nommez pas de métier",
		Examples: "\n  parcours handout --pack                         les documents pour un groupe\n" +
			"  parcours handout --pack --seed K7Q2 --teams 4   ceux de la partie K7Q2, pour quatre équipes",
	}
}
