package i18n

import "strconv"

// Handout is what goes home on paper or in a file, and what its command says.
type Handout struct {
	// Title heads a document of several parts.
	Title string
	// Made says when a document was made.
	Made func(date string) string
	// Day writes a date: "3 mars 2026". month counts from 1.
	Day func(day, month, year int) string
	// Again introduces the command that makes the document again, Reopen the one
	// that shows a place in the program.
	Again, Reopen string
	// Contents heads the list of parts, Skip the link past it.
	Contents, Skip string
	// Scroll says that there is more of a picture.
	Scroll string

	// MapTitle heads the whole map; Around the map around a node.
	MapTitle string
	Around   func(name string) string
	// MapShows and AroundShows describe those pictures to who does not see them.
	MapShows    func(nodes, steps int) string
	AroundShows func(name string, before, after []string) string
	// PlanLegend explains the drawing of the Plan.
	PlanLegend string
	// CrossroadsLegend explains that of a node and its ways.
	CrossroadsLegend string
	// All heads the list of all nodes.
	All string

	// PayOf names the chart of what a node pays, PayShows describes it.
	PayOf     func(name string) string
	PayShows  func(figures string) string
	PayLegend string

	// Words heads the glossary.
	Words string
	// Quality explains the grades of sources.
	Quality string
	// Licences heads the lines that licences ask for.
	Licences string

	// The worksheet.
	Worksheet, WorksheetLead string
	WorksheetAbout           string
	YourName, YourDate       string
	Questions                [4]string
	Hints                    [4]string

	// The route.
	RouteFrom   func(from, to string) string
	RouteLead   string
	RouteNumber func(i, n int) string
	RouteShows  func(names []string) string

	// Notes.
	MySkills, Can, Learning string

	// Separator parts the columns of a table for a spreadsheet.
	Separator string

	// The command.
	Short, Long, Examples                                                 string
	RouteFlag, CompareFlag, MineFlag, AllFlag, FormatFlag, OutFlag, Force string
	// Written says where the file is.
	Written func(path string) string
	// Exists says that there is a file already.
	Exists func(path string) string
	// CannotWrite says why there is none.
	CannotWrite func(path, reason string) string
	NotAFolder  func(path string) string
	NoFolder    func(path string) string
	NoRights    string
	DiskFull    string
	TwoEnds     string
	TwoOrThree  string
	Twice       func(id string) string
}

func handoutFR() Handout {
	return Handout{
		Title: "Mon parcours", Made: func(d string) string { return "Fait le " + d },
		Day: func(d, m, y int) string {
			name := [...]string{"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"}[m-1]
			if d == 1 {
				return "1er " + name + " " + strconv.Itoa(y)
			}
			return strconv.Itoa(d) + " " + name + " " + strconv.Itoa(y)
		},
		Again: "Refaire ce document", Reopen: "Rouvrir à l'écran",
		Contents: "Sommaire", Skip: "Aller au contenu", Scroll: "Faites défiler pour voir tout le dessin.",

		MapTitle: "La carte", Around: func(n string) string { return "La carte autour de « " + n + " »" },
		MapShows: func(n, s int) string {
			return "Carte de " + pluralFR(n, " métier ou formation", " métiers et formations") + ", et de " + pluralFR(s, " étape", " étapes") +
				", des études aux postes de direction. La liste qui suit dit la même chose en mots."
		},
		AroundShows: func(n string, before, after []string) string {
			return "Au milieu : " + n + ". " + joined("On y vient de ", before, "Aucune étape n'y mène") + ". " +
				joined("De là, on va vers ", after, "Aucune étape n'en part") + "."
		},
		CrossroadsLegend: "Plus un trait est long, plus il faut d'années\u00a0; une pointe au début dit que l'on peut en revenir.",
		PlanLegend:       "On lit de gauche à droite, des études aux postes de direction. Un trait est une étape principale, de la couleur du domaine où elle mène\u00a0; les autres étapes sont dites plus bas.",
		All:              "Tous les métiers et formations de la carte",

		PayOf: func(n string) string { return "Salaire : " + n },
		PayShows: func(f string) string {
			return "Une barre par chiffre, sur la même échelle pour tous les métiers. " + f + "."
		},
		PayLegend: "Barre pleine ou point plein : chiffre publié. Barre ou point vide : estimation.",

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
		RouteShows:  func(names []string) string { return "Le chemin, case après case : " + sequence(names) + "." },

		MySkills: "Mes compétences", Can: "Je sais faire", Learning: "J'apprends",

		Separator: ";",
		Short:     "faire une fiche à emporter : page web à imprimer, Markdown ou texte",
		Long: "handout écrit ce que l'on emporte : la fiche d'un ou de plusieurs métiers, un chemin de l'un à l'autre, une comparaison, mes notes, et une page à remplir. " +
			"C'est un seul fichier, sans rien à télécharger, fait pour être imprimé en noir et blanc sur A4 ou lu sur un téléphone. " +
			"Sans métier nommé, il montre la carte entière. Rien n'est remplacé sans --force.",
		Examples: "  parcours handout cto                            la fiche d'un métier, dans le dossier courant\n" +
			"  parcours handout backend-developer cto -o doc   deux fiches, dans le dossier doc\n" +
			"  parcours handout --route bts-sio,cto            un chemin, avec ses années\n" +
			"  parcours handout --all --format md -o -         toutes les fiches en Markdown, à l'écran",
		RouteFlag: "`DE,VERS` ajouter les chemins d'un métier ou d'une formation à l'autre", CompareFlag: "`A,B[,C]` ajouter la comparaison de deux ou trois",
		MineFlag: "ajouter mes notes", AllFlag: "la carte et toutes les fiches", FormatFlag: "`FORMAT` html, md ou txt",
		OutFlag: "`DOSSIER` dossier où écrire ; - pour la sortie standard", Force: "remplacer le fichier s'il existe",
		Written: func(p string) string { return "Écrit : " + p },
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
	}
}

func handoutEN() Handout {
	return Handout{
		Title: "My route", Made: func(d string) string { return "Made on " + d },
		Day: func(d, m, y int) string {
			name := [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}[m-1]
			return strconv.Itoa(d) + " " + name + " " + strconv.Itoa(y)
		},
		Again: "Make this document again", Reopen: "Reopen on screen",
		Contents: "Contents", Skip: "Skip to the content", Scroll: "Scroll to see the whole drawing.",

		MapTitle: "The map", Around: func(n string) string { return "The map around “" + n + "”" },
		MapShows: func(n, s int) string {
			return "A map of " + pluralEN(n, " job or course", " jobs and courses") + " and " + pluralEN(s, " step", " steps") +
				", from studies to management posts. The list below says the same in words."
		},
		AroundShows: func(n string, before, after []string) string {
			return "In the middle: " + n + ". " + joined("People come from ", before, "No step leads here") + ". " +
				joined("From here they go to ", after, "No step leads on from here") + "."
		},
		CrossroadsLegend: "The longer a line, the more years it takes; a head at its beginning says that one can come back.",
		PlanLegend:       "Read from left to right, from studies to top management. A line is a main step, in the colour of the field it leads to; the other steps are told below.",
		All:              "All the jobs and courses on the map",

		PayOf:     func(n string) string { return "Pay: " + n },
		PayShows:  func(f string) string { return "One bar for each figure, on one scale for all jobs. " + f + "." },
		PayLegend: "A solid bar or dot is a published figure. A hollow bar or dot is an estimate.",

		Words: "Words explained", Quality: "How far to trust each source", Licences: "Notices required by the licences",

		Worksheet: "My turn", WorksheetLead: "No right answers, no marks: this page is yours.",
		WorksheetAbout: "I have read", YourName: "Name", YourDate: "Date",
		Questions: [4]string{
			"What do I already know about it?", "What appeals to me?", "What puts me off?", "Who can I ask?",
		},
		Hints: [4]string{
			"A school subject, a work placement, someone who does this job, something I made.",
			"A task, an atmosphere, a way of working, a next step.",
			"Look again at “Not for you if…”: what sounds like me, what surprises me?",
			"Someone who does the job, a teacher, a former student, a careers fair. And my first question:",
		},

		RouteFrom:   func(a, b string) string { return "From " + a + " to “" + b + "”" },
		RouteLead:   "Possible routes, not a programme: lengths are ranges, and there are other routes.",
		RouteNumber: func(i, n int) string { return "Route " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
		RouteShows:  func(names []string) string { return "The route, box after box: " + sequence(names) + "." },

		MySkills: "My skills", Can: "I can", Learning: "I am learning",

		Separator: ",",
		Short:     "make a sheet to take home: a web page to print, Markdown or text",
		Long: "handout writes what you take home: the sheets of one or more jobs, a route from one to another, a comparison, my notes, and a page to fill in. " +
			"It is one file with nothing to download, made to be printed in black and white on A4 or read on a phone. " +
			"When no job is named, it shows the whole map. Nothing is replaced without --force.",
		Examples: "  parcours handout cto                            the sheet of a job, in the current folder\n" +
			"  parcours handout backend-developer cto -o doc   two sheets, in the folder doc\n" +
			"  parcours handout --route bts-sio,cto            a route, with its years\n" +
			"  parcours handout --all --format md -o -         every sheet as Markdown, on screen",
		RouteFlag: "`FROM,TO` add the routes from one job or course to another", CompareFlag: "`A,B[,C]` add the comparison of two or three",
		MineFlag: "add my notes", AllFlag: "the map and every sheet", FormatFlag: "`FORMAT` html, md or txt",
		OutFlag: "`FOLDER` folder to write to; - for standard output", Force: "replace the file if it exists",
		Written: func(p string) string { return "Written: " + p },
		Exists: func(p string) string {
			return "\"" + p + "\" already exists: add --force to replace it, or choose another folder with -o"
		},
		CannotWrite: func(p, reason string) string { return "\"" + p + "\" could not be written: " + reason },
		NotAFolder:  func(p string) string { return "\"" + p + "\" is not a folder: give a folder to -o" },
		NoFolder:    func(p string) string { return "there is no folder \"" + p + "\": create it, or give another one to -o" },
		NoRights:    "you do not have permission to write to this folder; give another one to -o",
		DiskFull:    "the disk is full; make room, or give another folder to -o",
		TwoEnds:     "--route needs a start and a goal separated by a comma, for example bts-sio,cto, or the goal alone",
		TwoOrThree:  "--compare needs two or three names separated by commas, for example lead-developer,cto",
		Twice:       func(id string) string { return "\"" + id + "\" is given twice" },
	}
}

func joined(label string, items []string, nothing string) string {
	if len(items) == 0 {
		return nothing
	}
	return label + sequence(items)
}

func sequence(items []string) string { return sequenceWith(items, ", ") }

// sequenceWith joins items with commas, the last two with the given word.
func sequenceWith(items []string, and string) string { return list(items, and) }
