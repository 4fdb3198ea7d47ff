package i18n

// Command is the help of one command.
type Command struct {
	// Use is the command with its arguments; Examples are ready to paste.
	Use, Short, Long, Examples string
}

// Commands is what the commands say beside the program on the whole screen.
type Commands struct {
	// Look, Weigh, Lead and Make head the groups of commands in the help.
	Look, Weigh, Lead, Make string

	List, Show, Search, Map, Skills, Routes, Compare, Init, Completion, Man, Help Command

	// CheckUse is check with its argument.
	CheckUse string

	// NoArguments, OneID, TwoIDs, IDsToCompare, SomeWords, OneFolder and OneShell
	// refuse other arguments than these.
	NoArguments, OneID, TwoIDs, IDsToCompare, SomeWords, OneFolder string
	OneShell                                                       func(shells string) string

	// Format is the help of the flag of map.
	Format string
	// View, MapAt and Width are the help of its other flags.
	View, MapAt, Width string
	// Mine is the help of the flag of skills, MineAlone refuses an id with it.
	Mine, MineAlone string
	// CSV is the help of the flag of list, Columns head its columns.
	CSV     string
	Columns [13]string
	// Aim is the help of the flag of routes.
	Aim string
	// CannotWrite says that the output cannot be written.
	CannotWrite func(reason string) string

	// Occupied says that init's folder already holds something, Began what it has
	// written and Then what to do with it.
	Occupied    func(dir string) string
	CannotBegin func(dir, reason string) string
	Began, Then func(path string) string

	// Unit says what bars measure.
	Unit func(axis string) string

	// Manual is the headings of the manual page and what they say.
	Manual Manual
}

// Manual is the words of the manual page.
type Manual struct {
	Name, Synopsis, Description, Commands, Options, Environment, Status string
	// Title is the name of the manual.
	Title string
	// Variables explain the environment, Statuses the exit statuses 0, 1 and 2.
	Variables []Variable
	Statuses  [3]string
}

// Variable is a variable of the environment and what it does.
type Variable struct{ Name, Does string }

func commandsFR() Commands {
	return Commands{
		Look: "Regarder", Weigh: "Choisir", Lead: "Animer", Make: "Préparer",
		List: Command{"list", "lister les métiers et les formations",
			"list écrit une ligne par métier et par formation : identifiant, nom, salaire. Dans un tube, les colonnes sont séparées par des tabulations.",
			"  parcours list                      tout ce qui est sur la carte\n" +
				"  parcours list --csv > salaires.csv pour un tableur\n" +
				"  parcours list | grep -i expert     chercher dans la liste\n" +
				"  parcours list --json               pour un programme"},
		Show: Command{"show ID", "montrer la fiche d'un métier ou d'une formation",
			"show écrit toute la fiche : ce qu'on y fait, ce qu'il faut savoir, combien on gagne, comment y entrer, où cela mène, et d'où vient chaque fait.",
			"  parcours show cto                  la fiche du CTO\n" +
				"  parcours show bts-sio --lang en    en anglais\n" +
				"  parcours show cto --plain          en lignes numérotées\n" +
				"  parcours show cto --json           pour un programme"},
		Search: Command{"search MOTS…", "chercher dans les titres, les compétences, les tâches et les codes",
			"search cherche tous les mots donnés, dans les deux langues. Ni les accents, ni les majuscules, ni une petite faute de frappe ne comptent.",
			"  parcours search sql                qui utilise SQL ?\n" +
				"  parcours search chef projet        plusieurs mots\n" +
				"  parcours search M1855              un code ROME"},
		Map: Command{"map", "écrire la carte : texte, SVG, DOT ou Mermaid",
			"map écrit la carte entière. Sur un terminal elle est dessinée ; dans un tube, c'est une ligne numérotée par métier, à moins que --format n'en décide autrement.",
			"  parcours map                       la carte, dessinée\n" +
				"  parcours map --format svg > carte.svg      une image\n" +
				"  parcours map --format dot | dot -Tpdf > carte.pdf\n" +
				"  parcours map --format mermaid      à coller dans un document\n" +
				"  parcours map --format text --ascii à coller dans un message"},
		Skills: Command{"skills [ID]", "lister les compétences, et qui les demande",
			"skills écrit les compétences par famille, avec les métiers qui les demandent et les formations qui les donnent. Avec un métier : ce qu'il demande. Avec une formation : ce qu'elle apprend.",
			"  parcours skills                    toutes les compétences\n" +
				"  parcours skills cto                ce que demande un métier\n" +
				"  parcours skills --mine             les miennes, et les métiers à portée\n" +
				"  parcours skills cto --json         pour un programme"},
		Routes: Command{"routes [DÉPART] ARRIVÉE", "proposer des chemins d'un métier ou d'une formation à un autre",
			"routes écrit jusqu'à trois chemins différents, avec les années, les raisons, les salaires en chemin et ce qu'il faut apprendre. D'autres chemins existent\u00a0: aucun n'est le meilleur pour tout le monde. Sans départ, les chemins commencent au point d'entrée du jeu de données, qui peut aussi y porter un nom.",
			"  parcours routes bts-sio cto        du BTS au poste de CTO\n" +
				"  parcours routes backend-developer cto --aim fewest-skills\n" +
				"  parcours routes bts-sio cto --json pour un programme"},
		Compare: Command{"compare ID AUTRE [TROISIÈME]", "comparer deux ou trois métiers ou formations",
			"compare met côte à côte compétences, tâches, salaires et voies d'accès : ce qui est nouveau, plus approfondi, gardé ou moins utilisé.",
			"  parcours compare backend-developer lead-developer\n" +
				"  parcours compare lead-developer project-manager cto\n" +
				"  parcours compare backend-developer cto --json    pour un programme"},
		Init: Command{"init DOSSIER", "commencer son propre jeu de données",
			"init écrit dans un dossier neuf ou vide un petit jeu de données commenté, prêt à être modifié. Rien n'est jamais écrasé.",
			"  parcours init mes-metiers          créer le dossier et son fichier\n" +
				"  parcours --data mes-metiers        l'explorer\n" +
				"  parcours check mes-metiers         le vérifier"},
		Completion: Command{"completion bash|zsh|fish|powershell", "écrire de quoi compléter les commandes avec la touche Tab",
			"completion écrit un script pour votre interpréteur de commandes. Les identifiants des métiers et des formations sont complétés aussi.",
			"  parcours completion bash > ~/.local/share/bash-completion/completions/parcours\n" +
				"  parcours completion zsh > \"${fpath[1]}/_parcours\"\n" +
				"  parcours completion fish > ~/.config/fish/completions/parcours.fish\n" +
				"  parcours completion powershell | Out-String | Invoke-Expression    pour cette session"},
		Man: Command{"man", "écrire la page de manuel",
			"man écrit la page de manuel de parcours au format roff, dans la langue choisie.",
			"  parcours man | man -l -            la lire\n" +
				"  parcours man > parcours.1          la garder"},
		Help: Command{"help [COMMANDE]", "afficher l'aide d'une commande", "help affiche l'aide d'une commande.", "  parcours help show                 l'aide de show"},

		CheckUse:     "check [CHEMIN]",
		NoArguments:  "cette commande ne prend pas d'argument",
		OneID:        "donnez un seul identifiant ; « parcours list » les donne tous",
		TwoIDs:       "donnez un ou deux identifiants, l'arrivée ou le départ et l'arrivée ; « parcours list » les donne tous",
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
		Columns: [13]string{
			"identifiant", "type", "colonne", "titre", "expérience", "par an, bas", "par an, haut", "devise", "publié", "lieu", "année", "source", "estimation",
		},
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
		Unit: func(axis string) string { return axis + ", chiffre affiché d'abord pour chacun" },
		Manual: Manual{
			Name: "NOM", Synopsis: "SYNOPSIS", Description: "DESCRIPTION", Commands: "COMMANDES", Options: "OPTIONS",
			Environment: "ENVIRONNEMENT", Status: "CODE DE RETOUR", Title: "Manuel de parcours",
			Variables: []Variable{
				{"LC_ALL, LC_MESSAGES, LANG", "la langue, quand --lang ne la dit pas"},
				{"NO_COLOR", "aucune couleur"},
				{"ACCESSIBLE", "comme --plain"},
				{"PAGER", "le programme qui montre un long texte sur un terminal"},
			},
			Statuses: [3]string{"c'est fait", "la réponse est non\u00a0: rien trouvé, données à corriger, écriture impossible", "la commande est mal écrite"},
		},
	}
}

func commandsEN() Commands {
	return Commands{
		Look: "Look", Weigh: "Choose", Lead: "With a group", Make: "Prepare",
		List: Command{"list", "list the jobs and courses",
			"list writes a line for each job and each course: id, name, pay. In a pipe the columns are separated by tabs.",
			"  parcours list                      everything on the map\n" +
				"  parcours list --csv > pay.csv      for a spreadsheet\n" +
				"  parcours list | grep -i expert     search the list\n" +
				"  parcours list --json               for a program"},
		Show: Command{"show ID", "show the sheet of a job or a course",
			"show writes the whole sheet: what people do, what they need to know, what they earn, how to get in, where it leads, and where each fact comes from.",
			"  parcours show cto                  the sheet of the CTO\n" +
				"  parcours show bts-sio --lang fr    in French\n" +
				"  parcours show cto --plain          in numbered lines\n" +
				"  parcours show cto --json           for a program"},
		Search: Command{"search WORDS…", "search titles, skills, tasks and codes",
			"search looks for all the words given, in both languages. Accents, capitals and small typing errors do not matter.",
			"  parcours search sql                who uses SQL?\n" +
				"  parcours search project manager    several words\n" +
				"  parcours search M1855              a ROME code"},
		Map: Command{"map", "write the map: text, SVG, DOT or Mermaid",
			"map writes the whole map. On a terminal it is drawn; in a pipe it is a numbered line for each job, unless --format says otherwise.",
			"  parcours map                       the map, drawn\n" +
				"  parcours map --format svg > map.svg        a picture\n" +
				"  parcours map --format dot | dot -Tpdf > map.pdf\n" +
				"  parcours map --format mermaid      to paste into a document\n" +
				"  parcours map --format text --ascii to paste into a message"},
		Skills: Command{"skills [ID]", "list the skills, and who asks for them",
			"skills writes the skills by family, with the jobs that ask for them and the courses that teach them. With a job: what it asks for. With a course: what it teaches.",
			"  parcours skills                    all the skills\n" +
				"  parcours skills cto                what a job asks for\n" +
				"  parcours skills --mine             mine, and the jobs within reach\n" +
				"  parcours skills cto --json         for a program"},
		Routes: Command{"routes [FROM] TO", "suggest routes from one job or course to another",
			"routes writes up to three different routes, with years, reasons, pay on the way and what there is to learn. There are other routes: none is the best for everyone. Without FROM, routes begin at the entry point of the dataset, which may also have a name there.",
			"  parcours routes bts-sio cto        from the BTS to CTO\n" +
				"  parcours routes backend-developer cto --aim fewest-skills\n" +
				"  parcours routes bts-sio cto --json for a program"},
		Compare: Command{"compare ID OTHER [THIRD]", "compare two or three jobs or courses",
			"compare puts skills, tasks, pay and ways in side by side: what is new, deeper, kept or used less.",
			"  parcours compare backend-developer lead-developer\n" +
				"  parcours compare lead-developer project-manager cto\n" +
				"  parcours compare backend-developer cto --json    for a program"},
		Init: Command{"init FOLDER", "start your own dataset",
			"init writes a small dataset with comments into a new or empty folder, ready to be changed. Nothing is ever overwritten.",
			"  parcours init my-careers           create the folder and its file\n" +
				"  parcours --data my-careers         explore it\n" +
				"  parcours check my-careers          check it"},
		Completion: Command{"completion bash|zsh|fish|powershell", "write a script that completes commands with the Tab key",
			"completion writes a script for your shell. The ids of jobs and courses are completed too.",
			"  parcours completion bash > ~/.local/share/bash-completion/completions/parcours\n" +
				"  parcours completion zsh > \"${fpath[1]}/_parcours\"\n" +
				"  parcours completion fish > ~/.config/fish/completions/parcours.fish\n" +
				"  parcours completion powershell | Out-String | Invoke-Expression    for this session"},
		Man: Command{"man", "write the manual page",
			"man writes the manual page of parcours in roff, in the chosen language.",
			"  parcours man | man -l -            read it\n" +
				"  parcours man > parcours.1          keep it"},
		Help: Command{"help [COMMAND]", "print the help of a command", "help prints the help of a command.", "  parcours help show                 the help of show"},

		CheckUse:     "check [PATH]",
		NoArguments:  "this command takes no arguments",
		OneID:        "give one id; \"parcours list\" lists them all",
		TwoIDs:       "give one or two ids, the goal, or the start and the goal; \"parcours list\" lists them all",
		IDsToCompare: "give two or three different ids; \"parcours list\" lists them all",
		SomeWords:    "give at least one word to search for",
		OneFolder:    "give the folder to create",
		OneShell:     func(shells string) string { return "give a shell: " + shells },
		Format:       "`FORMAT` text, svg, dot or mermaid",
		View:         "`VIEW` plan, crossroads (around one job) or all (each step a line)",
		MapAt:        "`ID` job or course to look from",
		Width:        "`COLUMNS` width of the drawing, 40 to 1000; the terminal's where left out",
		Mine:         "my skills, from the notebook, and the jobs within reach", MineAlone: "--mine covers all the skills: give no id",
		CSV: "write every published pay figure for a spreadsheet",
		Columns: [13]string{
			"id", "kind", "column", "title", "experience", "per year, low", "per year, high", "currency", "published", "place", "year", "source", "estimate",
		},
		Aim:         "`AIM` what you prefer: quickest, best-paid, fewest-skills or stay-technical",
		CannotWrite: func(r string) string { return "the output cannot be written: " + r },

		Occupied: func(d string) string {
			return "\"" + d + "\" is not empty, and nothing is ever overwritten: choose another folder"
		},
		CannotBegin: func(d, r string) string {
			return "\"" + d + "\" cannot be written to (" + r + "): check the path and the permissions"
		},
		Began: func(p string) string { return "The dataset is created in " + p + "." },
		Then: func(d string) string {
			return "Change it, then check it with \"parcours check " + d + "\" and explore it with \"parcours --data " + d + "\"."
		},
		Unit: func(axis string) string { return axis + ", the figure shown first for each" },
		Manual: Manual{
			Name: "NAME", Synopsis: "SYNOPSIS", Description: "DESCRIPTION", Commands: "COMMANDS", Options: "OPTIONS",
			Environment: "ENVIRONMENT", Status: "EXIT STATUS", Title: "parcours manual",
			Variables: []Variable{
				{"LC_ALL, LC_MESSAGES, LANG", "the language, when --lang does not give it"},
				{"NO_COLOR", "no colours"},
				{"ACCESSIBLE", "the same as --plain"},
				{"PAGER", "the program that shows a long text on a terminal"},
			},
			Statuses: [3]string{"done", "the answer is no: nothing found, data to fix, cannot write", "the command is used wrongly"},
		},
	}
}
