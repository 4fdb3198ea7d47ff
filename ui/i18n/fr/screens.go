package fr

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/message"

	"parcours/ui/i18n/words"
)

func atlas(p *message.Printer) words.Map {
	others := func(n int) string { return plural(n, " autre", " autres") }
	return words.Map{
		Title: "Carte",
		Sheet: "fiche", Back: "revenir",
		Home: "départ", Richer: "plus grand", Plainer: "plus petit", Turn: "tourner la carte", Fit: "ajuster", Clear: "effacer les marques", ClearShort: "effacer",
		Tasks: "Tâches", Skills: "Compétences essentielles",
		Length: "Durée", Entry: "Entrée", Cost: "Coût", Diploma: "Diplôme",
		Left:  func(n int) string { return "← " + others(n) },
		Right: func(n int) string { return others(n) + " →" },
		Above: func(n int) string { return "↑ " + others(n) },
		Below: func(n int) string { return "↓ " + others(n) },

		NoNext:     "Aucune étape ne part d'ici : revenez en arrière ou choisissez un autre métier.",
		NoPrevious: "Aucune étape ne mène ici : c'est un point de départ.",
		NotToldHow: "Les données ne disent pas comment on y vient\u00a0: elles citent des métiers proches.",
		NoBranch:   "Une seule étape part d'ici.", NoMarks: "Aucune recherche, aucun chemin n'est marqué sur la carte.", AtStart: "Vous êtes au point de départ.",
		Richest: "La carte est déjà à sa plus grande taille.", Plainest: "La carte est déjà à sa plus petite taille.",
		Fitted: "Taille ajustée à la fenêtre", Locked: "Taille fixée", Across: "De gauche à droite", Down: "De haut en bas",
		TrainingColumn: []string{"Se former", "Études"},
		Step: func(kind, years string) string {
			if years == "" {
				return kind
			}
			return kind + ", après " + years
		},
		Views: views(p),
	}
}

func views(p *message.Printer) words.Views {
	next := func(n int) string { return plural(n, " suite", " suites") }
	previous := func(n int) string { return plural(n, " origine", " origines") }
	related := func(n int) string { return plural(n, " proche", " proches") }
	return words.Views{
		Names: [3]string{"Plan", "Carrefour", "Tout"},
		Lit: func(signs [4]string, counts [4]int) []string {
			return words.Lit(signs, counts, "aucune étape connue",
				[4]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("dont %d dans les deux sens", n) }, related},
				[4]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("%d les deux", n) }, related},
				[4]func(int) string{strconv.Itoa, strconv.Itoa, strconv.Itoa, strconv.Itoa})
		},
		Move: "aller", NextStep: "étape suivante", PreviousStep: "étape précédente", Crossroads: "carrefour", Plan: "plan", View: "vue",
		Choose: "choisir", Centre: "y aller", Families: "familles", Open: "ouvrir la famille", Taller: "lignes plus hautes", Flatter: "lignes plus basses",
		MainOnly:  "traits\u00a0: les étapes principales",
		Marks:     [5]string{"trouvé", "étapes du chemin", "gardé", "écarté", "à ma portée"},
		Signs:     [5]string{"vous êtes ici", "on peut y aller", "on peut en venir", "dans les deux sens", "sans étape directe"},
		RowsAbove: func(n int) string { return plural(n, " ligne au-dessus", " lignes au-dessus") },
		RowsBelow: func(n int) string { return plural(n, " ligne au-dessous", " lignes au-dessous") },
		NothingThere: [4]string{
			"Rien à gauche\u00a0: c'est le bord du plan.", "Rien à droite\u00a0: c'est le bord du plan.",
			"Rien plus haut\u00a0: c'est le bord du plan.", "Rien plus bas\u00a0: c'est le bord du plan.",
		},
		Pays: "Paie",
		PayOf: func(levels, by string) string {
			said := "Salaires bruts, par an sauf mention contraire\u00a0; par jour, c'est le prix des indépendants ; " + levels + " ; chaque chiffre a son année."
			if by == "" {
				return said
			}
			return said + " Sources : " + by + ". Les chiffres de sources différentes ne se comparent pas."
		},
		OnlyThere: "Cette touche ne sert que dans la vue «\u00a0Tout\u00a0».",
		NoSize:    "Cette vue prend d'elle-même la place qu'il y a.",
		TooMany: func(nodes, steps string, most int) string {
			return p.Sprintf("%s, %s\u00a0: en un seul dessin, on ne verrait plus que des traits. Tout s'affiche jusqu'à %d. "+
				"Espace montre le carrefour d'un métier, / en cherche un autre, v revient au plan, où chaque famille s'ouvre seule.", nodes, steps, most)
		},
		Around: crossroads(), Overview: overview(),
	}
}

func crossroads() words.Crossroads {
	return words.Crossroads{
		Groups: [8]string{"MONTER", "SE SPÉCIALISER", "CHANGER DE MÉTIER", "À CÔTÉ", "ÉTUDIER ENCORE", "TRAVAILLER", "REVENIR", "MÉTIERS PROCHES"},
		Lines:  [8]string{"monter", "se spécialiser", "changer de métier", "à côté", "étudier encore", "travailler", "revenir", "métier proche"},
		From: func(both int) string {
			if both == 0 {
				return "D'OÙ L'ON VIENT"
			}
			return fmt.Sprintf("D'OÙ L'ON VIENT (+ %d ◄)", both)
		},
		Back: "on peut en revenir", Length: "trait long = plus d'années",
		More:   func(n int) string { return plural(n, " autre", " autres") },
		Folded: func(n int) string { return "et " + plural(n, " autre", " autres") },
		Origins: func(n int) string {
			return plural(n, " origine, flèche gauche pour la voir", " origines, flèche gauche pour les voir")
		},
	}
}

func overview() words.Overview {
	return words.Overview{
		Title: "Familles et niveaux", Family: "Famille", Total: "Total", Training: "Formations", Others: "Autres", Jobs: "Métiers",
		Counted: func(nodes string, families, levels int) string {
			return nodes + ", " + plural(families, " famille", " familles") + ", " + plural(levels, " niveau", " niveaux")
		},
		Hint: "Entrée ouvre la famille, / cherche un métier.", Listed: "← → niveau précédent, suivant",
		Among: "On y trouve, entre autres",
		Spanning: func(lowest, highest string) string {
			return "de «\u00a0" + lowest + "\u00a0» à «\u00a0" + highest + "\u00a0»"
		},
	}
}

func finder() words.Finder {
	return words.Finder{
		Title: "Chercher", Prompt: "Chercher\u00a0: ", Hint: "un métier, une compétence, une tâche, un code…",
		Advice: "Essayez un mot de moins, le début d'un mot ou un code.",
		Field: [12]string{
			"titre", "autre titre", "nom", "code", "identifiant", "compétence", "tâche", "certification", "résumé",
			"ce qu'on peut y aimer", "conditions de travail", "études",
		},
		WorkStudy: [3]string{
			"Peut se suivre en alternance, par exemple en apprentissage", "Se suit le plus souvent en alternance, par exemple en apprentissage",
			"Se suit toujours en alternance, par exemple en apprentissage",
		},
		InLanguage: func(langue string) string { return "en " + langue },
		Tasks:      "Ce qu'on y fait",

		OnMap:        "sur la carte",
		Clear:        "effacer la recherche",
		NothingTyped: "rien n'est saisi",
	}
}

func sheet() words.Sheet {
	return words.Sheet{
		Name: "Fiche",
		Heads: [13]string{
			"En bref", "Ce qu'on y fait", "Ce qu'il faut savoir faire", "Combien on gagne", "Au quotidien", "Comment y entrer", "Et ensuite",
			"D'où l'on vient", "Métiers proches (selon le registre)", "Pas pour vous si…", "Perspectives", "Codes officiels", "Sources",
		},
		Near: "Métiers proches", NearBy: "Leur fiche cite celui-ci comme proche",
		Tabs:     [8]string{"En bref", "Tâches", "Compétences", "Salaire", "Quotidien", "Y entrer", "Ensuite", "Sources"},
		Some:     func(n, of int) string { return strconv.Itoa(n) + " sur " + strconv.Itoa(of) },
		LeadHere: func(n int) string { return plural(n, " étape mène ici", " étapes mènent ici") },
		SourceIs: func(n int) string {
			if n > 1 {
				return "Sources"
			}
			return "Source"
		},
		Day: "Une journée", Length: "Durée", EntryLevel: "Pour entrer", Diploma: "Diplôme", Cost: "Coût",
		LevelOf:    func(n int) string { return strconv.Itoa(n) + " sur 8 dans le cadre européen des certifications" },
		AlsoCalled: "Autres noms", Track: "Famille", Asks: "Niveau demandé", Gives: "Niveau obtenu", BuildsOn: "S'appuie sur", ForWhom: "Pour qui",
		WorkStudy: "Alternance", LengthByLevel: "Selon le niveau",
		Audience:    [3]string{"après le lycée ou pendant les études", "en reconversion", "en restant en poste"},
		WorkStudyIs: [4]string{"non", "possible", "le plus souvent", "toujours"},
		AsksFor: [3]func(string) string{
			func(level string) string { return level + " au moins" },
			func(level string) string { return "souvent " + level },
			func(string) string { return "aucun diplôme exigé" },
		},
		First:        "D'abord",
		HavingWorked: func(tracks []string) string { return "avoir travaillé dans " + strings.Join(tracks, " ou ") },
		Takes:        "Demande",
		KeptTasks: func(name string, kept, of int) string {
			if kept < of {
				return "Et ce que fait\u00a0: " + name + " (" + plural(kept, " tâche", " tâches") + " sur " + strconv.Itoa(of) + ")"
			}
			return "Et tout ce que fait\u00a0: " + name + " (" + plural(of, " tâche", " tâches") + ")"
		},
		KeptFrom:     func(head, name string) string { return head + ", gardées de «\u00a0" + name + "\u00a0»" },
		Aspect:       [8]string{"Statut", "Horaires", "Astreintes", "À distance", "Déplacements", "Lieu", "Public", "Conditions"},
		Certificates: "Certificats", Interests: "Si vous dites", WorksWith: "Avec qui",
		Profile: "Intérêts (RIASEC)",
		Kinds:   [6]string{"Réaliste", "Investigateur", "Artistique", "Social", "Entreprenant", "Conventionnel"},
		Likes: [6]string{
			"travailler de ses mains, avec des outils, des machines ou la nature", "observer, chercher et comprendre", "inventer, dessiner, écrire ou jouer",
			"aider, expliquer et prendre soin des autres", "entreprendre, convaincre et décider", "suivre des règles claires, classer et vérifier",
		},
		ProfileIs: func(kinds, likes []string, by string) string {
			if by != "" {
				by = ", selon " + by
			}
			return strings.Join(kinds, ", puis ") + by + "\u00a0: pour qui aime " + strings.Join(likes, ", puis ")
		},
		Register: func(name string) string { return "le registre " + name },
		Levels:   "En chiffres\u00a0: niveau à l'arrivée, une fois à l'aise, après des années.",
		FromTo: func(entry, senior int) string {
			return strconv.Itoa(entry) + " à l'arrivée, " + strconv.Itoa(senior) + " après des années"
		},
		Essential: "Essentielles", Optional: "Utiles en plus", Named: "Citées",
		Learned: "Ce qu'on y apprend", Mainly: "Surtout", Also: "Un peu aussi",
		Ticks: func(able, learning string) string {
			return "Cochées par vous\u00a0: " + able + " oui, " + learning + " j'apprends."
		},
		ExperienceShort: [5]string{"tous", "début", "jun.", "conf.", "sen."},
		AxisUnit:        func(unit, per string) string { return unit + " bruts " + per },
		OffScale:        "hors de cette échelle",
		Experience:      func(y string) string { return y + " d'expérience" },
		Disagree:        func(n int) string { return plural(n, " source", " sources") + ", qui ne mesurent pas la même chose." },
		After:           func(y string) string { return "après " + y },
		Lasts:           func(y string) string { return "cette formation dure " + y },
		NotComparable: func(apart []string) string {
			said := "pas " + strings.Join(apart, "")
			if len(apart) > 1 {
				said = "ni " + strings.Join(apart, ", ni ")
			}
			return "Salaires\u00a0: " + said + "\u00a0; voir chaque fiche."
		},
		Shared: [6]string{"la même source", "le même niveau", "le même type de chiffre", "la même année", "le même lieu", "la même période de paie"},
		Shares: "Médiane\u00a0: la moitié gagne moins, l'autre moitié gagne plus. Moitié centrale\u00a0: un quart gagne moins, un quart gagne plus. " +
			"80\u00a0%\u00a0centraux\u00a0: une personne sur dix gagne moins, une sur dix gagne plus.",
		LevelsEstimated: "niveaux estimés par l'équipe",
		EstimateMeans:   "estimation de l'équipe\u00a0: ce n'est pas un chiffre publié.",
		Close:           "fermer",
		Beside:          "La source de la ligne choisie est déjà à droite.",
		WhereFrom:       "D'où cela vient",
		SumsUp:          "Une phrase de l'équipe, qui résume la fiche\u00a0: ses sources sont celles des lignes.",
		NoSource:        "Aucune source n'est citée pour cette ligne.",
		PickLine:        "↓ choisit une ligne\u00a0; s dit alors d'où elle vient.",
		OtherFigures:    func(level string) string { return "D'autres sources, pour « " + level + " »" },
		WordsOf:         func(s string) string { return "Les mots expliqués de «\u00a0" + s + " »" },
		NoWords:         "Aucun mot du glossaire dans cette partie.",
		Range:           func(a, b, n int) string { return strconv.Itoa(a) + "–" + strconv.Itoa(b) + " sur " + strconv.Itoa(n) },
		Choose:          "ligne", Follow: "y aller", Leaf: "partie", Source: "source", Words: "mots expliqués", OnMap: "carte",
		Tick: "cocher", LeadsNowhere: "cette ligne ne mène pas à une autre fiche", NoSkill: "on ne coche que des compétences",
	}
}

func compare() words.Compare {
	return words.Compare{
		Name: "Comparer",
		Heads: [8]string{
			"En bref", "Le temps entre les deux", "Ce qu'il faut savoir faire", "Ce qu'on y fait", "Combien on gagne", "Comment y entrer",
			"La formation", "Sources",
		},
		Tabs:    [8]string{"En bref", "Années", "Compétences", "Tâches", "Salaire", "Y entrer", "Formation", "Sources"},
		Changes: [5]string{"Nouveau", "Plus poussé", "Gardé", "Moins utilisé", "Non mentionné"},
		Count: [5]func(int) string{
			func(n int) string { return plural(n, " nouvelle", " nouvelles") },
			func(n int) string { return plural(n, " plus poussée", " plus poussées") },
			func(n int) string { return plural(n, " gardée", " gardées") },
			func(n int) string { return plural(n, " moins utilisée", " moins utilisées") },
			func(n int) string { return plural(n, " non mentionnée", " non mentionnées") },
		},
		Legend:   [5]string{"nouveau", "plus poussé", "gardé", "moins utilisé", "non mentionné"},
		Estimate: "estimation",
		Nothing:  "rien", LessDeep: "moins poussé",
		Towards: func(n string) string { return "En allant vers " + n },
		NoSkills: func(n string) string {
			return n + "\u00a0: aucune compétence dans ces données, donc rien à comparer."
		},
		NoTasks:     func(n string) string { return n + "\u00a0: aucune tâche dans ces données, donc rien à comparer." },
		OfConfirmed: "Niveaux de personnes confirmées\u00a0: en arrivant dans un métier, il en faut souvent moins.",
		Via:         func(n string) string { return "par " + n },
		Unrated:     func(n string) string { return "rien de noté pour «\u00a0" + n + "\u00a0»" },
		NearFrom:    func(n string) string { return "métier proche, d'après la seule fiche «\u00a0" + n + "\u00a0»" },
		NoWay:       "aucun chemin dans ces données",
		SomeUnknown: "sans compter une étape de durée inconnue",
		OtherWays:   "Le chemin le plus court de ces données\u00a0: d'autres existent.",
		Unlike: func(s string) string {
			return "Sources différentes (" + s + ")\u00a0: leurs chiffres ne se comparent pas entre eux. Une barre plus longue ne prouve pas que l'on gagne plus."
		},
		UnlikeShort:   "Sources différentes\u00a0: on ne compare pas leurs chiffres entre eux.",
		Alike:         func(s string) string { return "Selon une même source, " + s },
		OtherUnits:    "Ces chiffres ne sont pas tous dans la même monnaie, pour la même durée, en brut ou en net\u00a0: on ne compare pas les nombres.",
		OtherMeasures: "Même au sein d'une source, l'année, le lieu ou la mesure changent d'un chiffre à l'autre\u00a0: lisez-les avant de comparer.",
		NotACourse:    "pas une formation", NoWayIn: "rien dans ces données",
		Add:    func(n string) string { return "Appuyez sur c ailleurs pour comparer avec " + words.Stop(n) },
		Rotate: "échanger", Remove: "retirer le dernier", Anew: "recommencer",
		Added: func(n string, count int) string {
			return "En plus dans la comparaison\u00a0: " + n + ", ce qui fait " + strconv.Itoa(count) + ". «\u00a0d\u00a0» le retire, «\u00a0r\u00a0» recommence avec lui seul."
		},
		Replaced: func(n, gone string) string {
			return "À la place de " + gone + "\u00a0: " + words.Stop(n) + " «\u00a0d\u00a0» le retire, «\u00a0r\u00a0» recommence avec lui seul."
		},
		IsIn: "c'est déjà dans cette comparaison", NothingToCompare: "il n'y en a qu'un",
	}
}

func skills(p *message.Printer) words.Skills {
	return words.Skills{
		Key:   "compétences",
		State: [3]string{"pas encore", "j'apprends", "oui"},
		Ticked: func(able, learning, all int) string {
			return strconv.Itoa(able) + " oui, " + strconv.Itoa(learning) + " en cours, sur " + strconv.Itoa(all)
		},
		Mine: "Mes compétences", Reach: "À portée", Next: "Ensuite", Missing: "Ce qui manque",
		Start: "Cochez ce que vous savez faire\u00a0: ici s'affichent les métiers dont vous avez toutes les compétences essentielles, ou toutes sauf une ou deux.",
		Unmarked: func(n, all int) string {
			return "Pour " + p.Sprintf("%d", n) + form(n, " métier sur ", " métiers sur ") + p.Sprintf("%d", all) + ", les données ne marquent aucune compétence comme essentielle\u00a0: " + form(n, "il n'apparaît", "ils n'apparaissent") + " jamais ici."
		},
		WhyTick: "Espace\u00a0: une fois pour «\u00a0j'apprends\u00a0», deux fois pour «\u00a0oui\u00a0». «\u00a0À portée\u00a0» montre alors les métiers que cela ouvre.",
		Lacks: func(n int) string {
			switch n {
			case 0:
				return "Toutes les essentielles y sont"
			case 1:
				return "Il manque une essentielle"
			}
			return "Il manque " + strconv.Itoa(n) + " essentielles"
		},
		MostAsked: "Combien de métiers demandent chacune",
		NoReach:   "Aucun métier n'est encore à portée. Les plus proches sont sous «\u00a0Ensuite\u00a0».",
		Count: func(had, all int) string {
			return strconv.Itoa(had) + " sur " + plural(all, " compétence essentielle", " compétences essentielles")
		},
		Deepen:   func(names string) string { return "à approfondir\u00a0: " + names },
		Learning: func(names string) string { return "en cours\u00a0: " + names },
		Lacking:  func(names string) string { return "manque\u00a0: " + names },
		Complete: "aucune compétence essentielle ne manque",
		Others:   "Rien en commun pour l'instant",
		Asked:    func(n int) string { return "demandée par " + plural(n, " métier", " métiers") },
		Alone:    func(n int) string { return "la seule qui manque pour " + plural(n, " métier", " métiers") },

		MissingFirst: "Cochez ce que vous savez faire\u00a0: ce que demandent en plus les métiers qui s'en approchent s'affiche ici.",
		MissingNone:  "Rien ne manque aux métiers de ces listes.",
		Filter:       "Filtrer\u00a0: ", FilterHint: "quelques lettres…",
		Gone: "Cochées, mais absentes de ces données",

		Tick: "cocher", Level: "niveau de 1 à 4", NextList: "liste", PreviousList: "liste précédente",
		Family: "famille entière", ToFamily: "famille",
		Nearby: func(n int) string {
			return "Ici, les compétences du métier où vous êtes, des métiers gardés, et celles que vous avez cochées. f cherche parmi les " + p.Sprintf("%d", n) + ", x les montre toutes."
		},
		Elsewhere: "Cochées, d'autres métiers",
		Narrow: func(n int) string {
			return "Les compétences que le plus de métiers demandent, parmi " + p.Sprintf("%d", n) + ". «\u00a0parcours skills ID\u00a0» donne celles d'un métier, «\u00a0parcours search MOT\u00a0» les métiers qui en demandent une."
		},
		SeekPrompt: "Chercher une compétence\u00a0: ", KeptFound: "choisir dans la liste",
		Seek: "chercher une compétence", EndSeek: "effacer la recherche", Everything: "toutes", JobsFirst: "celles des métiers", Section: "tout le groupe", ToSection: "groupe",
		Find: "filtrer", ClearFind: "tout montrer", Role: "le métier le plus proche", KeptFilter: "garder ce filtre",
		NothingHere: "la liste est vide",
		NoFilter:    "rien n'est filtré",
	}
}

func plan() words.Plan {
	return words.Plan{
		Title: "Chemins", From: "Depuis", To: "vers",
		Prompt: "Où aller\u00a0? ", Hint: "quelques lettres, ↑ ↓, ou P sur la carte",
		Elsewhere: "Aucun chemin connu d'ici",
		Aims:      [4]string{"le plus court", "le mieux payé", "le moins à apprendre", "rester technique"},
		Searching: "Recherche des chemins…",
		Years:     "ans", Best: [4]string{"plus court", "mieux payé", "moins à apprendre", "reste technique"},
		Chart: func(way int) string { return "Paie, chemin " + strconv.Itoa(way) }, Pay: "Paie",
		NotJoined: "Sources, années, lieux ou unités diffèrent\u00a0: ce n'est pas une hausse.",

		NoRoute: func(from, to string) string {
			return "Depuis " + from + ", aucun chemin connu ne mène à «\u00a0" + to + "\u00a0»."
		},
		NoBeginner: func(n string) string {
			return "Aucune formation de ce jeu de données ne s'ouvre depuis " + words.Stop(n)
		},
		Nearest:   func(n string) string { return "Le plus proche que l'on peut atteindre\u00a0: " + words.Stop(n) },
		NoNearest: "Rien de ce qu'on peut atteindre d'ici n'en est proche.",

		LeadsTo:      func(n string) string { return "Ce qui mène à «\u00a0" + n + "\u00a0»" },
		GoesFrom:     func(n string) string { return "Où aller depuis " + n },
		NothingLeads: "Rien ne mène ici\u00a0: c'est un point de départ.", NowToGo: "Aucune étape ne part d'ici.",

		Walk: "aller", Stop: "arrêt", OtherWay: "autre chemin", Fold: "replier",
		NextAim: "critère", PreviousAim: "critère précédent", Read: "tout lire", OnMap: "carte", Keep: "garder",
		Kept: "Ce chemin est dans votre carnet (n).", KeptBefore: "Ce chemin est déjà dans votre carnet (n).",
		Goal: "autre arrivée", Turn: "inverser", FromHere: "depuis ici", Plan: "planifier", Clear: "effacer",
		IsPlanning:    "un chemin est déjà ouvert ici",
		NothingToShow: "Aucun chemin à montrer.", NothingTyped: "Rien n'est saisi.",
	}
}

func route() words.Route {
	return words.Route{
		TheStart: "le début", FromThe: func(n string) string { return "depuis " + n },
		GoBack:     "Un retour est possible\u00a0: la fiche le cite. Personne ne publie après combien d'années.",
		ForChange:  "Cette formation est ouverte aux personnes qui changent de métier\u00a0: sa fiche dit comment y entrer.",
		FromSchool: "Cette formation mène au niveau où ces chemins commencent\u00a0: elle se suit avant, pendant la scolarité.",
		LevelHeld:  "Ce point de départ mène déjà au niveau de cette formation, ou plus haut.",
		NearJobs: "Ces données disent que ces deux métiers sont proches, mais pas comment on passe de l'un à l'autre. " +
			"La comparaison montre ce qu'ils ont en commun et ce qui serait à apprendre.",
		NearAlone: "De ce point de départ, ces données ne citent que des métiers proches, sans dire comment on passe de l'un à l'autre. " +
			"Sa fiche les nomme\u00a0; la comparaison montre ce qui serait à apprendre.",
		OlderEdition: "Si ces données viennent d'un répertoire public, une édition plus ancienne précise peut-être ces passages\u00a0: voir «\u00a0parcours import --help\u00a0».",
		OnlyLong:     "Ces données ne relient les deux que par une longue suite de mobilités, dont aucune ne dit combien de temps elle prend\u00a0: ce n'est pas un chemin à conseiller.",
		AskTheCourse: "La fiche de cette formation dit qui elle accueille et comment y entrer.",
		StartsThere:  "C'est un point de départ\u00a0: dans ces données, rien n'y mène.",
		First:        func(aim string) string { return "D'abord\u00a0: " + aim },
		Chained:      "Le registre donne chaque passage, pas leur suite\u00a0: lisez sur chaque fiche comment y entrer.",
		Untimed:      "Ces données ne disent aucune durée sur ces chemins\u00a0: ils vont du moins au plus d'étapes.",
		NoPay:        "Ces données ne disent aucun salaire sur ces chemins\u00a0: ils vont du plus court au plus long.",
		NotByPay:     "Aucun classement par salaire n'est possible\u00a0: du plus court au plus long",
		Counted: [4]string{
			"Classés par\u00a0: années avant l'arrivée (milieu de chaque fourchette).",
			"Classés du plus petit au plus grand écart entre les salaires du chemin et celui de l'arrivée.",
			"Classés par\u00a0: le nombre de compétences essentielles à apprendre (chacune compte une fois).",
			"Classés par\u00a0: le nombre de postes de management sur le chemin, puis les années.",
		},
		Basis: func(f string) string { return "Salaires comparés\u00a0: " + words.Stop(f) },
		Uncovered: func(n int) string {
			return plural(n, "\u00a0autre chemin ne peut pas être comparé ainsi", "\u00a0autres chemins ne peuvent pas être comparés ainsi") + "\u00a0: il y manque ce chiffre pour un métier."
		},
		NoBasis: "Les salaires trouvés ne peuvent pas être comparés\u00a0: source, lieu, année ou niveau d'expérience diffèrent. Les chemins vont donc du plus court au plus long.",
		ManagesAt: func(n string) string {
			return n + " est un poste de management\u00a0: aucun chemin n'y reste technique jusqu'au bout."
		},
		Only:         "Un seul chemin trouvé dans ces données\u00a0: il n'y a rien à classer.",
		SourcedFirst: "Un chemin attesté par des sources, même en partie, passe avant ceux qui reposent seulement sur nos estimations.",
		Others:       "D'autres chemins existent, et on avance à son rythme.", OthersOutside: "D'autres existent sans doute, hors de ces données.",
		NotAll: "Le jeu de données est trop grand pour comparer tous les chemins\u00a0: ceux-ci sont bons, peut-être pas les meilleurs.",

		Steps: func(n int) string { return plural(n, "\u00a0étape", "\u00a0étapes") },
		Rests: func(sourced, steps int) string {
			switch {
			case sourced == steps:
				return plural(steps, "\u00a0étape, attestée par une source", "\u00a0étapes, chacune attestée par une source")
			case sourced == 0:
				return plural(steps, "\u00a0étape, estimée par l'équipe", "\u00a0étapes, toutes estimées par l'équipe")
			}
			return plural(steps, "\u00a0étape", "\u00a0étapes") + "\u00a0: " + strconv.Itoa(sourced) + "\u00a0" + form(sourced, "attestée par une source", "attestées par des sources") +
				", " + strconv.Itoa(steps-sourced) + "\u00a0" + form(steps-sourced, "estimée par l'équipe", "estimées par l'équipe")
		},
		BySheet: "chemin cité par la fiche métier d'origine", BySource: "chemin cité en entier par une source",
		FromOn: func(n, by string) string { return "à partir de «\u00a0" + n + "\u00a0», " + by },
		Skills: func(n int) string {
			return plural(n, "\u00a0compétence à apprendre", "\u00a0compétences à apprendre")
		},
		NoSkills: "rien d'essentiel à apprendre", NoneCalled: "aucune compétence dite essentielle dans ces données",
		NoneCalledHere: "Ces données ne disent ici aucune compétence essentielle.",
		Unknown: func(n int) string {
			return "plus " + plural(n, "\u00a0étape de durée inconnue", "\u00a0étapes de durée inconnue")
		},
		AtTheEnd: func(p string) string { return "à l'arrivée " + p },

		Start: "le départ", AfterJob: func(y string) string { return "après " + y + " de métier" },
		AfterTraining: func(y string) string { return "après " + y + " de formation" }, AfterUnknown: "durée inconnue",
		AtOnce:    "sans étape avant",
		Arrival:   func(y string) string { return "en tout " + y },
		Learn:     func(n int) string { return "À apprendre (" + strconv.Itoa(n) + ")" },
		Deepen:    func(n int) string { return "À approfondir (" + strconv.Itoa(n) + ")" },
		Learnt:    func(n int) string { return "Ce qu'on y apprend (" + strconv.Itoa(n) + ")" },
		OnArrival: ", niveau à l'arrivée", OnLeaving: ", niveau en fin de formation", Estimated: ", estimé par l'équipe",
		UsuallyAsked: func(l string) string { return "on y demande d'habitude le niveau " + l }, ComesWithLess: "ce chemin y arrive avec moins d'études",
		More: func(n int) string { return plural(n, "\u00a0autre", "\u00a0autres") }, UsedLess: "Moins utilisé au quotidien", NothingNew: "Rien d'essentiel à apprendre de plus.",

		Pay:        "Salaire",
		NoEntryPay: "Aucun salaire de début n'est publié.", NoPayHere: "Aucun salaire n'est publié pour cette expérience.",
		Apart: "Ces salaires n'ont pas tous la même source, la même année, le même lieu ou la même unité\u00a0: d'une étape à l'autre, ils ne se comparent pas.",
	}
}
