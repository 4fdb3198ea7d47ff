package fr

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func cli() words.CLI {
	return words.CLI{
		Short: "Explorer les métiers et les formations dans le terminal",
		Long: "parcours dessine des cartes de métiers : on s'y promène avec les flèches et on lit, pour chaque métier, ce qu'on y fait, ce qu'il faut savoir, combien on gagne et où cela mène. " +
			"Il est livré avec les métiers autour du développement back-end, et --data en montre d'autres. Tout fonctionne hors ligne, sans compte, sans rien envoyer.",
		Examples: "  parcours                          explorer la carte\n" +
			"  parcours --at cto --screen sheet  ouvrir la fiche d'un métier\n" +
			"  parcours --lang en --theme light  en anglais, sur fond clair\n" +
			"  parcours --data mon-dossier       explorer un autre jeu de données\n" +
			"  parcours | less                   lire la carte comme un texte\n" +
			"  parcours --plain                  lire et répondre, sans dessin",
		Lang: "`LANGUE` langue, fr ou en", Theme: "`THÈME` thème, auto, dark, light ou contrast", ASCII: "ne dessiner qu'avec des caractères ASCII",
		Data: "`CHEMIN` dossier ou fichier de données à explorer à la place des données fournies (peut être répété)", At: "`ID` métier ou formation où commencer",
		Screen: func(s string) string { return "`ÉCRAN` écran à ouvrir : " + s }, View: "`VUE` vue de la carte\u00a0: plan, crossroads (carrefour) ou all (tout)", To: "`ID` arrivée du chemin, sur l'écran plan", With: "`ID,ID` à comparer avec --at, sur l'écran compare", Still: "aucune animation", Mouse: "laisser la souris au terminal",
		Version: "afficher la version", Help: "afficher cette aide",
		Usage: "Utilisation", Flags: "Options", ExamplesHead: "Exemples",
		Error:        "Erreur",
		UnknownFlag:  func(n string, near []string) string { return "l'option " + n + " n'existe pas" + maybe(near) },
		MissingValue: func(n string) string { return "l'option " + n + " attend une valeur" },
		UnknownCommand: func(n string, near []string) string {
			return "la commande « " + n + " » n'existe pas" + maybe(near)
		},
		BadValue: func(flag, value, want string) string {
			return "l'option " + flag + " ne peut pas valoir « " + value + " » : choisissez " + want
		},
		UnknownNode: func(id string, near []string) string {
			return "« " + id + " » n'est pas sur la carte" + maybe(near)
		},
		MapTooLarge: func(nodes, steps string, most int) string {
			return nodes + ", " + steps +
				"\u00a0: tant de traits ne montreraient rien. Cette vue va jusqu'à " + strconv.Itoa(most) +
				"\u00a0; essayez «\u00a0parcours map --view crossroads --at ID\u00a0», ou «\u00a0--format dot\u00a0» pour un autre programme."
		},
		MayMean: func(name string, ones []string, more int) string {
			said := "«\u00a0" + name + "\u00a0» peut en désigner plusieurs\u00a0: écrivez " + strings.Join(ones, ", ")
			switch {
			case more == 1:
				said += ", ou un autre"
			case more > 1:
				said += ", ou l'un des " + strconv.Itoa(more) + " autres"
			}
			return said
		},
		Taken: func(name, one string, others []string, count int) string {
			said := "«\u00a0" + name + "\u00a0» est compris comme " + one + "\u00a0; " + plural(count, " autre répond", " autres répondent") + " aussi à ce nom\u00a0: " + strings.Join(others, ", ")
			if count > len(others) {
				said += "…"
			}
			return said
		},
		SearchesAll: func(command string) string { return "«\u00a0" + command + "\u00a0» les trouve tous." },
		ListsAll:    "«\u00a0parcours list\u00a0» montre tout ce qu'il y a.",
		Broken: func(n int) string {
			return "Les données ne peuvent pas être lues\u00a0: " + plural(n, " problème", " problèmes") + " à corriger."
		},
		BrokenScript: func(n int, isForeign bool) string {
			said := "Ce déroulé ne peut pas être joué"
			if isForeign {
				said = "Ce déroulé nomme des métiers ou des formations que ces données n'ont pas"
			}
			return said + "\u00a0: " + plural(n, " problème", " problèmes") + " à corriger."
		},
		Again: func(n int) string { return " (et encore " + plural(n, " fois", " fois") + ")" },
		More: func(n int, command string) string {
			return plural(n, " autre", " autres") + " : « " + command + " » montre tout"
		},
		CannotStart: func(reason string) string { return "le terminal ne peut pas être utilisé : " + reason },
		NotData: func(p string) string {
			return "« " + p + " » n'est ni un fichier ni un dossier : donnez le dossier qui contient les fichiers YAML, ou l'un d'eux"
		},
		NoFile: func(p string) string {
			return "«\u00a0" + p + "\u00a0» n'est ni un fichier ni un dossier\u00a0: nommez ce dans quoi le registre est publié"
		},
		NoData: func(p string) string {
			return "il n'y a rien à « " + p + " » : vérifiez le chemin donné à --data"
		},
		FamiliesHint: "«\u00a0parcours map --at ID\u00a0» dessine la famille d'un métier, «\u00a0--view crossroads\u00a0» ses étapes.",
		TryHelp:      "«\u00a0parcours --help\u00a0» montre toutes les commandes.",
		TryHelpOf: func(command string) string {
			return "«\u00a0" + command + " --help\u00a0» montre comment s'en servir."
		},
		Plain: "écrire du texte en lignes numérotées, sans dessin : pour un lecteur d'écran", JSON: "écrire du JSON (docs/json), erreurs comprises",
		CommonFlags: "Options de toutes les commandes", Default: "par défaut", Value: "VALEUR",
		Number: func(low, high int) string {
			return "un nombre entier de " + strconv.Itoa(low) + " à " + strconv.Itoa(high)
		},
		Cmd:         commands(),
		CloseWindow: "Appuyez sur Entrée pour fermer cette fenêtre.",
		Crashed: "parcours s'est arrêté à cause d'une erreur dans le programme. Le terminal est remis en état.\n" +
			"Merci de transmettre le texte ci-dessus à la personne qui vous a remis parcours ; le fichier CONTRIBUTING.md dit quoi y joindre.",
	}
}

func maybe(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return " ; vouliez-vous dire " + strings.Join(near, ", ") + " ?"
}

func commands() words.Commands {
	return words.Commands{
		Look: "Regarder", Weigh: "Choisir", Lead: "Animer", Make: "Préparer",
		List: words.Command{Use: "list", Short: "lister les métiers et les formations",
			Long: "list écrit une ligne par métier et par formation : identifiant, nom, salaire. Dans un tube, les colonnes sont séparées par des tabulations.",
			Examples: "  parcours list                      tout ce qui est sur la carte\n" +
				"  parcours list --csv > salaires.csv pour un tableur\n" +
				"  parcours list | grep -i expert     chercher dans la liste\n" +
				"  parcours list --json               pour un programme"},
		Show: words.Command{Use: "show ID", Short: "montrer la fiche d'un métier ou d'une formation",
			Long: "show écrit toute la fiche : ce qu'on y fait, ce qu'il faut savoir, combien on gagne, comment y entrer, où cela mène, et d'où vient chaque fait.",
			Examples: "  parcours show cto                  la fiche du CTO\n" +
				"  parcours show bts-sio --lang en    en anglais\n" +
				"  parcours show cto --plain          en lignes numérotées\n" +
				"  parcours show cto --json           pour un programme"},
		Search: words.Command{Use: "search MOTS…", Short: "chercher dans les titres, les compétences, les tâches et les codes",
			Long: "search cherche tous les mots donnés, dans les deux langues. Ni les accents, ni les majuscules, ni une petite faute de frappe ne comptent.",
			Examples: "  parcours search sql                qui utilise SQL ?\n" +
				"  parcours search chef projet        plusieurs mots\n" +
				"  parcours search M1855              un code ROME"},
		Map: words.Command{Use: "map", Short: "écrire la carte : texte, SVG, DOT ou Mermaid",
			Long: "map écrit la carte entière. Sur un terminal elle est dessinée ; dans un tube, c'est une ligne numérotée par métier, à moins que --format n'en décide autrement.",
			Examples: "  parcours map                       la carte, dessinée\n" +
				"  parcours map --format svg > carte.svg      une image\n" +
				"  parcours map --format dot | dot -Tpdf > carte.pdf\n" +
				"  parcours map --format mermaid      à coller dans un document\n" +
				"  parcours map --format text --ascii à coller dans un message"},
		Skills: words.Command{Use: "skills [ID]", Short: "lister les compétences, et qui les demande",
			Long: "skills écrit les compétences par famille, avec les métiers qui les demandent et les formations qui les donnent. Avec un métier : ce qu'il demande. Avec une formation : ce qu'elle apprend.",
			Examples: "  parcours skills                    toutes les compétences\n" +
				"  parcours skills cto                ce que demande un métier\n" +
				"  parcours skills --mine             les miennes, et les métiers à portée\n" +
				"  parcours skills cto --json         pour un programme"},
		Routes: words.Command{Use: "routes [DÉPART] ARRIVÉE", Short: "proposer des chemins d'un métier ou d'une formation à un autre",
			Long: "routes écrit jusqu'à trois chemins différents, avec les années, les raisons, les salaires en chemin et ce qu'il faut apprendre. D'autres chemins existent\u00a0: aucun n'est le meilleur pour tout le monde. Sans départ, les chemins commencent au point d'entrée du jeu de données, qui peut aussi y porter un nom.",
			Examples: "  parcours routes bts-sio cto        du BTS au poste de CTO\n" +
				"  parcours routes backend-developer cto --aim fewest-skills\n" +
				"  parcours routes bts-sio cto --json pour un programme"},
		Compare: words.Command{Use: "compare ID AUTRE [TROISIÈME]", Short: "comparer deux ou trois métiers ou formations",
			Long: "compare met côte à côte compétences, tâches, salaires et voies d'accès : ce qui est nouveau, plus approfondi, gardé ou moins utilisé.",
			Examples: "  parcours compare backend-developer lead-developer\n" +
				"  parcours compare lead-developer project-manager cto\n" +
				"  parcours compare backend-developer cto --json    pour un programme"},
		Init: words.Command{Use: "init DOSSIER", Short: "commencer son propre jeu de données",
			Long: "init écrit dans un dossier neuf ou vide un petit jeu de données commenté, prêt à être modifié. Rien n'est jamais écrasé.",
			Examples: "  parcours init mes-metiers          créer le dossier et son fichier\n" +
				"  parcours init soin --languages fr --currency CHF    pour un autre domaine\n" +
				"  parcours --data mes-metiers        l'explorer\n" +
				"  parcours check mes-metiers         le vérifier"},
		Completion: words.Command{Use: "completion bash|zsh|fish|powershell", Short: "écrire de quoi compléter les commandes avec la touche Tab",
			Long: "completion écrit un script pour votre interpréteur de commandes. Les identifiants des métiers et des formations sont complétés aussi.",
			Examples: "  parcours completion bash > ~/.local/share/bash-completion/completions/parcours\n" +
				"  parcours completion zsh > \"${fpath[1]}/_parcours\"\n" +
				"  parcours completion fish > ~/.config/fish/completions/parcours.fish\n" +
				"  parcours completion powershell | Out-String | Invoke-Expression    pour cette session"},
		Man: words.Command{Use: "man", Short: "écrire la page de manuel",
			Long: "man écrit la page de manuel de parcours au format roff, dans la langue choisie.",
			Examples: "  parcours man | man -l -            la lire\n" +
				"  parcours man > parcours.1          la garder"},
		Help: words.Command{Use: "help [COMMANDE]", Short: "afficher l'aide d'une commande", Long: "help affiche l'aide d'une commande.", Examples: "  parcours help show                 l'aide de show"},

		CheckUse:    "check [CHEMIN]",
		NoArguments: "cette commande ne prend pas d'argument",
		OneID:       "donnez un seul identifiant ; « parcours list » les donne tous",
		TwoIDs:      "donnez un ou deux identifiants, l'arrivée ou le départ et l'arrivée ; « parcours list » les donne tous",
		Around:      "ne dessiner que ce qui est à tant d'étapes de --at",
		Full:        "au terminal, tout et pas seulement la réponse", Whole: func(c string) string { return "Le tout\u00a0: " + c },
		IDsToCompare: "donnez deux ou trois identifiants différents ; « parcours list » les donne tous",
		SomeWords:    "donnez au moins un mot à chercher",
		OneFolder:    "donnez le dossier à créer",
		OneShell:     func(shells string) string { return "donnez un interpréteur de commandes : " + shells },
		Format:       "`FORMAT` text, svg, dot ou mermaid",
		View:         "`VUE` plan, crossroads (le carrefour d'un métier) ou all (chaque étape en trait)",
		MapAt:        "`ID` métier ou formation d'où l'on regarde",
		Width:        "`COLONNES` largeur du dessin, 40 à 1000\u00a0; celle du terminal si elle manque",
		Mine:         "mes compétences, d'après le carnet, et les métiers à portée", MineAlone: "--mine porte sur toutes les compétences\u00a0: ne donnez pas d'identifiant",
		CSV: "écrire tous les salaires publiés pour un tableur",
		Columns: [16]string{
			"identifiant", "type", "colonne", "titre", "expérience", "par an, bas", "par an, haut", "devise", "publié", "lieu", "année", "source", "estimation",
			"publié, bas", "publié, haut", "fois par an",
		},
		AllStops:    "raconter aussi chaque arrêt\u00a0: pourquoi, quoi apprendre, quel salaire, d'après quelles sources",
		StopByStop:  "Arrêt par arrêt, avec les sources\u00a0: la même commande avec --full.",
		Aim:         "`CRITÈRE` ce que l'on préfère : quickest (le plus rapide), best-paid (le mieux payé), fewest-skills (le moins à apprendre) ou stay-technical (rester technique)",
		CannotWrite: func(r string) string { return "le résultat ne peut pas être écrit : " + r },

		Occupied: func(d string) string {
			return "« " + d + " » n'est pas vide, et rien n'est jamais écrasé : choisissez un autre dossier"
		},
		CannotBegin: func(d, r string) string {
			return "impossible d'écrire dans « " + d + " » (" + r + ") : vérifiez le chemin et les droits"
		},
		Began: func(p string) string { return "Le jeu de données est créé dans " + p + "." },
		Then: func(d string) string {
			return "Modifiez-le, puis vérifiez-le avec « parcours check " + d + " » et explorez-le avec « parcours --data " + d + " »."
		},
		Own: words.Own{
			Languages: "`LANGUES` langues des textes, comme fr ou «\u00a0anglais, irlandais\u00a0»", CountryFlag: "`PAYS` là où valent les chiffres", Currency: "`CODE` monnaie des salaires, comme EUR ou CHF",
			AskLanguages: "Langues des textes", AskCountry: "Pays", AskCurrency: "Monnaie", Country: "Pays",
			And: "et",
			BadLanguages: func(g string) string {
				return "aucune langue connue ne s'appelle «\u00a0" + g + "\u00a0»\u00a0: écrivez des noms ou des codes séparés par des virgules, comme «\u00a0anglais, irlandais\u00a0», «\u00a0fr,en\u00a0» ou «\u00a0pt-BR\u00a0»"
			},
			BadCurrency: func(g string) string {
				return "«\u00a0" + g + "\u00a0» n'est pas le code d'une monnaie\u00a0: écrivez ses trois lettres, comme EUR, CHF ou USD"
			},
			BadCountry: func(most int) string {
				return "c'est trop long pour un pays\u00a0: écrivez son nom en " + plural(most, " caractère", " caractères") + " au plus"
			},
		},
		Manual: words.Manual{
			Name: "NOM", Synopsis: "SYNOPSIS", Description: "DESCRIPTION", Commands: "COMMANDES", Options: "OPTIONS",
			Environment: "ENVIRONNEMENT", Status: "CODE DE RETOUR", Title: "Manuel de parcours",
			Variables: []words.Variable{
				{Name: "LC_ALL, LC_MESSAGES, LANG", Does: "la langue, quand --lang ne la dit pas"},
				{Name: "NO_COLOR", Does: "aucune couleur"},
				{Name: "ACCESSIBLE", Does: "comme --plain"},
				{Name: "PAGER", Does: "le programme qui montre un long texte sur un terminal\u00a0; less s'il n'est pas défini, aucun s'il est vide"},
			},
			Statuses: [3]string{"c'est fait", "la réponse est non\u00a0: rien trouvé, données à corriger, écriture impossible", "la commande est mal écrite"},
		},
	}
}

func check() words.Check {
	return words.Check{
		Short: "vérifier un jeu de données",
		Long: "check lit un jeu de données comme le ferait parcours et signale, avec leur place, toutes les fautes qui l'empêchent d'être lu.\n" +
			"S'il est lisible, il avertit ensuite de ce qui est faible : chiffres sans date ou anciens, métiers sans suite, mots non expliqués…",
		Examples: "  parcours check                    vérifier les données fournies\n" +
			"  parcours check mon-dossier        vérifier les vôtres\n" +
			"  parcours check --strict mon-dossier  échouer au moindre avertissement",
		All: "montrer tous les problèmes et avertissements, si nombreux soient-ils", Strict: "échouer (code 1) quand il y a des avertissements", OnePath: "check vérifie un seul jeu de données : donnez un seul chemin",
		Valid: func(title, nodes, steps string) string {
			return "Les données « " + title + " » sont valides : " + nodes + ", " + steps + "."
		},
		Flawless: "Aucun avertissement.",
		Warnings: func(n int) string { return plural(n, " avertissement", " avertissements") + "\u00a0:" },
		Refused:  "il reste des avertissements, et --strict n'en accepte aucun",
		Kind: [28]words.Advice{
			{Weak: "chiffre sans date", Remedy: "ajoutez « year » dès qu'une source datée existe"},
			{Weak: "chiffre de plus de cinq ans", Remedy: "cherchez-en un plus récent"},
			{Weak: "métier sans chiffre de salaire", Remedy: "ajoutez un chiffre et sa source"},
			{Weak: "salaires d'une seule source", Remedy: "cherchez-en une deuxième, pour comparer"},
			{Weak: "titre à une seule forme", Remedy: "donnez les deux formes avec « / », ou dites « epicene: true »"},
			{Weak: "aucune étape n'en part", Remedy: "ajoutez une étape, ou vérifiez que le chemin s'arrête bien là"},
			{Weak: "on n'y arrive pas depuis le départ", Remedy: "reliez-le au reste de la carte par une étape"},
			{Weak: "rien ne dit comment y entrer", Remedy: "ajoutez une entrée dans « ways-in »"},
			{Weak: "aucune formation n'y mène", Remedy: "ajoutez une étape, ou dites pourquoi dans « entry-by-experience »"},
			{Weak: "étape absente des voies d'accès de son arrivée", Remedy: "ajoutez-la à « ways-in », là où elle mène"},
			{Weak: "mot non expliqué", Remedy: "ajoutez-le à « terms », ou dites-le autrement"},
			{Weak: "phrase de plus de 30 mots", Remedy: "coupez-la en deux"},
			{Weak: "étape plus longue que le détour", Remedy: "accordez les « years », ou retirez l'étape"},
			{Weak: "tâche dont une compétence n'est pas demandée", Remedy: "ajoutez-la à « skills », ou retirez-la de « needs »"},
			{Weak: "le chiffre le plus récent n'est pas celui qui est montré", Remedy: "vérifiez « experience » et « year », ou ajoutez les niveaux qui manquent"},
			{Weak: "note qui prétend à la seule source", Remedy: "dites plutôt ce que la source a de particulier"},
			{Weak: "adresse d'une page d'accueil", Remedy: "donnez l'adresse de la page même, ou « no-address »"},
			{Weak: "source introuvable", Remedy: "donnez « url », ou dites dans « no-address » pourquoi il n'y en a pas"},
			{Weak: "source datée d'une année à venir", Remedy: "vérifiez « date »"},
			{Weak: "avenir sans lieu", Remedy: "dites dans « place » où cela vaut"},
			{Weak: "métier sans filière", Remedy: "donnez « track » : sans elle, la carte n'a qu'une couleur neutre pour lui"},
			{Weak: "champ de la première édition du format", Remedy: "« level » d'une formation s'appelle « gives » ; « draw-first » n'a plus d'effet, une règle choisit le chiffre"},
			{Weak: "nom ou titre abrégé trop large pour ses places", Remedy: "14 cases au plus pour « middle », 8 pour « short »"},
			{Weak: "nom ou titre abrégé plus long que celui qu'il remplace", Remedy: "raccourcissez-le, ou retirez-le"},
			{Weak: "deux métiers ou formations ont le même nom moyen", Remedy: "donnez un autre « middle » à l'un des deux"},
			{Weak: "montant invraisemblable pour sa période", Remedy: "relisez le chiffre et sa période (an, mois, semaine, jour, heure) dans la source"},
			{Weak: "texte qui manque dans une des langues du jeu", Remedy: "traduisez-le ; d'ici là, il est montré dans une autre"},
			{Weak: "texte encore à écrire", Remedy: "mettez le vôtre à la place de «\u00a0TODO:\u00a0» et de ce qui suit"},
		},
		Source: func(id string) string { return "source " + id },
		Dated:  func(year int, id string) string { return strconv.Itoa(year) + ", source " + id },
		Leads:  func(node string) string { return "vers " + node },
		Round:  func(node string) string { return "plus court par " + node },
		Word: func(word string, texts int) string {
			return "«\u00a0" + word + "\u00a0», dans " + plural(texts, " texte", " textes")
		},
		Sentence: func(words int, s string) string { return plural(words, " mot", " mots") + "\u00a0: « " + s + " »" },
		Lacks: func(texts int, lang string) string {
			return lang + ", " + plural(texts, " texte", " textes") + " (voici le premier)"
		},
		Wide: func(cells int, name string) string {
			return plural(cells, " case", " cases") + "\u00a0: «\u00a0" + name + "\u00a0»"
		},
	}
}

func problems() words.Problems {
	return words.Problems{
		In: "dans {}, ", Or: " » ou « {}", Perhaps: " ; peut-être {}",
		Stood: ", et non « {} »", Better: " : écrivez {}",
		Syntax: map[string]string{
			"":                                "vérifiez les retraits, les deux-points et les guillemets",
			"unexpected end of stream":        "un guillemet ouvert ici n'est pas refermé : ajoutez l'autre",
			"tab":                             "une tabulation ne peut pas servir de retrait : mettez des espaces",
			"cannot start any token":          "une valeur ne commence ni par une tabulation ni par @, ` ou % : mettez des espaces, ou la valeur entre guillemets",
			"mapping values are not allowed":  "un deux-points de trop, ou un retrait de trop : mettez un texte avec « : » entre guillemets, alignez les champs",
			"did not find expected key":       "ce retrait ne correspond à aucun champ au-dessus, ou du texte suit un guillemet : alignez les champs",
			"expected '-' indicator":          "une liste et des champs se mélangent : commencez chaque ligne de la liste par « - », ou retirez les tirets",
			"expected ',' or":                 "une accolade ou un crochet n'est pas refermé, ou il manque une virgule : complétez, ou mettez le texte entre guillemets",
			"expected node content":           "une valeur manque, ou une accolade ou un crochet est de trop : complétez ou supprimez",
			"could not find expected ':'":     "il manque les deux-points après le nom d'un champ : ajoutez-les",
			"escape":                          "« \\ » a un sens entre guillemets doubles : prenez des guillemets simples, ou écrivez « \\\\ »",
			"hexadecimal":                     "« \\u » attend quatre chiffres hexadécimaux : écrivez le caractère lui-même",
			"anchor":                          "« * » renvoie à un nom que rien ne porte : mettez le texte entre guillemets",
			"alphabetic or numeric character": "« & » et « * » au début d'une valeur ont un sens en YAML : mettez la valeur entre guillemets",
			"comment or line break":           "rien ne peut suivre « | » ou « > » sur sa ligne : mettez le texte en dessous, en retrait",
			"control characters":              "le fichier contient un caractère de commande : supprimez-le",
			"nested too deep":                 "trop de listes dans des listes : aplatissez",
			"no blank after a dash":           "il manque une espace après le tiret : écrivez « - {…} »",
			"no blank after a colon":          "il manque une espace après le deux-points\u00a0: écrivez «\u00a0nom: valeur\u00a0»",
			"one apostrophe in quotes":        "une apostrophe entre '…' s'écrit deux fois\u00a0: '…''…'\u00a0; ou mettez le texte entre \"…\"",
			"curly quotes":                    "les guillemets “ ” n'ont pas de sens en YAML : employez des guillemets droits, \" ou '",
			"more than one document":          "« --- » commence un second document : gardez-en un",
		},
		Shape: map[string]string{
			"fields": "des champs « nom: valeur »", "list": "une liste", "text": "un texte", "number": "un nombre entier", "amount": "un montant avec deux décimales au plus après un point, comme 31200 ou 14.25", "bool": "true ou false",
		},
		Year: "an", Years: "ans",
		Kind: map[string]string{
			"unreadable":                 "impossible à lire ({found}) : vérifiez le chemin et les droits",
			"too-large":                  "trop gros (plus de {mebibytes} Mio) : répartissez les données en plusieurs fichiers",
			"too-large, published":       "plus de {mebibytes} Mio, ce qu'aucune table de registre n'atteint\u00a0: reprenez le fichier chez son éditeur",
			"too-large, all":             "plus de {mebibytes} Mio de YAML en tout : est-ce le bon dossier ? Nommez celui qui contient les données",
			"too-many-files":             "plus de {high} fichiers et dossiers : est-ce le bon dossier ? Nommez celui qui contient les fichiers YAML",
			"too-many-files, published":  "plus de {high} fichiers et dossiers\u00a0: est-ce le bon dossier\u00a0? Nommez celui qui contient les tables du registre",
			"no-yaml":                    "aucun fichier .yaml ni .yml ici, seulement {found} : nommez le dossier qui contient les données",
			"no-yaml, empty":             "il n'y a rien ici : nommez le dossier qui contient les données, ou créez-en avec « parcours init DOSSIER »",
			"yaml-as-text":               "« {found} » se termine par .txt, et n'est donc pas lu : renommez-le en « {want} »",
			"too-many-values":            "plus de {high} valeurs dans le fichier : répartissez-les en plusieurs",
			"too-many-values, published": "plus de {high} valeurs dans le classeur, ce qu'aucun registre n'atteint\u00a0: reprenez-le chez son éditeur",
			"unreadable, published":      "impossible à lire ({found})\u00a0: vérifiez le chemin et les droits, ou reprenez le fichier chez son éditeur",
			"bad-archive":                "ce n'est pas une archive zip entière\u00a0: reprenez-la chez son éditeur, ou donnez le dossier où elle est décompressée",
			"bad-archive, workbook":      "ce n'est pas un classeur entier\u00a0: reprenez-le chez son éditeur",
			"bad-archive, inside":        "l'archive est abîmée à ce fichier\u00a0: reprenez-la chez son éditeur",
			"no-table":                   "le fichier « {field} »{or} n'y est pas : donnez l'archive ou le dossier entier, tels qu'ils sont publiés",
			"no-column":                  "la colonne « {field} »{or} manque : ce fichier est-il celui que publie le registre, sans modification ?",
			"uneven-row":                 "{low} cellules au lieu de {high}\u00a0: la ligne est coupée ou il y manque un séparateur\u00a0; reprenez le fichier chez son éditeur",
			"too-many-rows":              "plus de {high} lignes, ce qu'aucun registre n'atteint\u00a0: reprenez le fichier chez son éditeur",
			"long-row":                   "cette ligne ou cette cellule est plus longue que dans aucun registre\u00a0: reprenez le fichier chez son éditeur",
			"wide-row":                   "plus de {high} cellules sur cette ligne\u00a0: reprenez le fichier chez son éditeur",
			"swollen":                    "décompressé, il fait plus de {high} fois sa taille, ce qu'aucun registre ne fait\u00a0: reprenez l'archive chez son éditeur",
			"bad-quotes":                 "un guillemet est mal placé ou n'est pas fermé\u00a0: reprenez le fichier chez son éditeur",
			"not-utf8":                   "ce n'est pas de l'UTF-8 : enregistrez le fichier en UTF-8",
			"not-utf8, published":        "ce n'est pas de l'UTF-8\u00a0: reprenez le fichier chez son éditeur et laissez-le tel quel",
			"forbidden-character":        "le caractère {found} est invisible, de commande, ou de largeur incertaine à l'écran : supprimez-le",
			"bad-syntax":                 "ce n'est pas du YAML : {syntax}",
			"too-deep":                   "plus de {high} niveaux de listes : aplatissez",
			"foreign-yaml":               "les jeux de données se passent de « {found} » : écrivez la valeur en toutes lettres",
			"duplicate-key":              "« {field} » est déjà écrit en {first} : gardez-en un",
			"stray-text":                 "« {found} » suit une virgule : si c'est la suite d'un texte, mettez le texte entier entre guillemets",
			"stray-text, curly":          "« {found} » suit une virgule, et les guillemets qui précèdent n'ont pas de sens en YAML : employez des guillemets droits, \" ou '",
			"unknown-field":              "le champ « {found} » n'existe pas ici{perhaps}",
			"unknown-field, any":         "le champ «\u00a0{found}\u00a0» n'existe pas ici\u00a0; peuvent s'y trouver\u00a0: {want}",
			"misplaced-field":            "le champ « {field} » n'a pas sa place ici : il va dans {want}",
			"missing-field":              "il manque « {field}{or} » : ajoutez-le",
			"missing-translation":        "le texte manque : donnez-le dans « {field}{or} »",
			"wrong-shape":                "{in}on attend {shape}{stood}{better}",
			"not-one-of":                 "« {found} » ne convient pas à « {field} » : choisissez {want}",
			"bad-form":                   "« {found} » ne convient pas à « {field} » : écrivez comme {want}",
			"bad-form, date":             "«\u00a0{found}\u00a0»\u00a0: ce mois ou ce jour n'existe pas\u00a0; écrivez la date comme {want}",
			"out-of-range":               "« {field} » vaut {found} : donnez un entier de {low} à {high}",
			"bad-id":                     "l'identifiant « {found} » ne peut avoir que des minuscules sans accent, des chiffres et des tirets simples{perhaps}",
			"duplicate-id":               "l'identifiant « {found} » est déjà pris en {first} : changez l'un des deux",
			"unknown-id":                 "« {found} » ({field}) n'est défini nulle part : corrigez ou ajoutez-le{perhaps}",
			"low-above-high":             "« {field} » va de {low} à {high} : échangez les deux bornes",
			"excluding":                  "« {field} » et « {found} » ({first}) s'excluent : gardez l'un des deux",
			"excluding, published":       "«\u00a0{field}\u00a0» et «\u00a0{found}\u00a0» ({first}) sont deux éditions, qui ne se mélangent pas\u00a0: nommez l'une des deux",
			"unsourced":                  "{in}rien ne dit d'où cela vient : nommez « sources », ou écrivez « estimate: true » si c'est votre estimation",
			"unsourced, pay":             "{in}rien ne dit d'où cela vient : nommez sa « source », ou écrivez « estimate: true » si c'est votre estimation",
			"self-step":                  "une étape mène de « {found} » à lui-même : supprimez-la",
			"duplicate-step":             "une étape vers « {found} » existe déjà en {first} : gardez-en une",
			"too-wide":                   "« {found} » ({field}) dépasse {high} cases : abrégez",
			"taken-short":                "le nom court « {found} » ({field}) est déjà pris en {first} : changez-en un",
			"no-header":                  "aucun fichier ne contient « dataset: » : ajoutez-le avec « title » et « start »",
			"second-header":              "« dataset: » est déjà écrit en {first} : gardez-en un",
			"no-nodes":                   "il n'y a ni métier ni formation : ajoutez « roles: » ou « trainings: »",
			"no-nodes, published":        "aucun métier n'y est lisible\u00a0: est-ce le registre tel qu'il est publié\u00a0?",
			"no-code":                    "aucun code ne commence par «\u00a0{found}\u00a0»\u00a0: corrigez «\u00a0--only\u00a0»",
			"sourced-estimate":           "{in}une estimation ne peut pas nommer de sources : gardez « sources » si elles disent tout, sinon « estimate »",
			"no-step":                    "aucune étape ne mène ici depuis « {found} » : ajoutez-la aux « steps » de « {found} », ou retirez « from »",
			"no-course-level":            "« {field} » vaut {low}, un niveau que « levels » ne nomme pas : corrigez-le, ou ajoutez ce niveau à « dataset »",
			"level-not-met":              "« {found} » demande le niveau {high} et cette formation donne le niveau {low} : retirez l'étape, ou corrigez « gives » ici ou « asks » là-bas",
			"level-not-met, none":        "« {found} » demande le niveau {high} et cette formation ne donne aucun niveau : retirez l'étape, ou corrigez « gives » ici ou « asks » là-bas",
			"level-not-gained":           "« {found} » donne le niveau {high} et l'on a déjà le niveau {low} : retirez l'étape, ou corrigez « gives » ici ou là-bas",
			"years-short":                "« {found} » demande un niveau à {years} d'études de plus, que l'expérience doit remplacer, et « low » vaut {low} : corrigez « years », ou « asks » ici ou là-bas",
			"years-short, course":        "passer du niveau d'arrivée à celui de « gives » prend {years}, et « low » vaut {low} : corrigez « years », ou le niveau",
			"lost-essential":             "« {field} » perd une compétence essentielle d'ici ({found}) : écrivez « builds-on » dans « {field} », ou ajoutez-la à ses « skills » ou, avec la raison, à ses « fades »",
			"lost-essential, many":       "« {field} » perd des compétences essentielles d'ici ({found}) : écrivez « builds-on » dans « {field} », ou ajoutez-les à ses « skills » ou, avec la raison, à ses « fades »",
			"builds-on-itself":           "« {found} » se retrouve parmi les métiers dont il est issu : retirez l'un des « builds-on » de cette boucle",
			"no-way":                     "« paths » passe par {found}, où ne mène aucune étape à suivre : ajoutez l'étape, ou retirez ce chemin",
			"too-many-problems":          "et d'autres : seuls les {high} premiers sont montrés",
			"low-above-high, decimals":   "«\u00a0{field}\u00a0» va de {found} à {want}\u00a0: échangez les deux bornes",
			"excluding, times":           "«\u00a0times\u00a0» dit combien de fois par an un salaire mensuel est versé, or celui-ci est «\u00a0{found}\u00a0»\u00a0: écrivez «\u00a0per: month\u00a0», ou retirez «\u00a0times\u00a0»",
			"too-many-values, all":       "plus de {high} valeurs dans l'ensemble des fichiers : gardez la partie que vous voulez montrer",
			"undeclared-language":        "« languages » de « dataset: » ne nomme pas « {found} » : ajoutez-y cette langue, ou retirez ce texte",

			"forbidden-character, mark": "plus de trois signes sur une même lettre ({found}) : n'en gardez que trois",
		},
	}
}

func credits() words.Credits {
	return words.Credits{
		Title: "Sources",
		Intro: "Chaque chiffre et chaque affirmation des données fournies a sa source, ou se dit estimation de l'équipe. " +
			"Voici ces sources, avec leur date, leur qualité et ce qui s'appuie sur elles.",
		Rests: "Ce qui s'y appuie", Skills: "compétences", Terms: "glossaire",
		Field: words.FieldNames(map[string][2]string{
			"day": {"journée", ""}, "tasks": {"tâche", "tâches"}, "pay": {"salaire", "salaires"}, "ways-in": {"voie d'accès", "voies d'accès"},
			"steps": {"étape", "étapes"}, "not-for-you": {"mise en garde", "mises en garde"}, "outlook": {"perspective", "perspectives"},
			"codes": {"code", "codes"}, "course.length": {"durée", ""}, "course.entry": {"admission", ""},
			"course.diploma": {"diplôme", ""}, "course.cost": {"coût", ""},
		}),
	}
}
