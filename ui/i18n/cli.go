package i18n

import "strings"

// CLI is what the command line says.
type CLI struct {
	// Short and Long describe the program; Examples are ready to paste.
	Short, Long, Examples string

	// Flags.
	Lang, Theme, ASCII, Data, At, View, To, With, Still, Mouse, Version, Help, Plain, JSON string
	Screen                                                                                 func(screens string) string

	// Headings of the help.
	Usage, Flags, CommonFlags, ExamplesHead string
	// Default introduces what a flag is when it is not given; Value stands for
	// what is to be given.
	Default, Value string

	// VersionIs says the version.
	VersionIs func(version string) string

	// Errors. Each ends with what to do.
	Error        string
	MissingValue func(name string) string
	// FamiliesHint says below a table of families what to do with it.
	FamiliesHint string
	// MapTooLarge refuses to draw each of very many steps.
	MapTooLarge                              func(nodes, steps, most int) string
	UnknownFlag, UnknownCommand, UnknownNode func(name string, nearest []string) string
	BadValue                                 func(flag, value, want string) string
	// Number is what a flag wants that takes a number.
	Number      string
	Broken      func(problems int) string
	CannotStart func(reason string) string
	NoData      func(path string) string
	TryHelp     string
	// Crashed follows the trace of a panic.
	Crashed string

	Cmd Commands
}

func cliFR() CLI {
	return CLI{
		Short: "Explorer les métiers et les formations dans le terminal",
		Long: "parcours dessine la carte des métiers autour du développement back-end : on s'y promène avec les flèches et on lit, pour chaque métier, " +
			"ce qu'on y fait, ce qu'il faut savoir, combien on gagne et où cela mène. Tout fonctionne hors ligne, sans compte, sans rien envoyer.",
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
		VersionIs:    func(v string) string { return "parcours " + v },
		Error:        "Erreur",
		UnknownFlag:  func(n string, near []string) string { return "l'option " + n + " n'existe pas" + maybeFR(near) },
		MissingValue: func(n string) string { return "l'option " + n + " attend une valeur" },
		UnknownCommand: func(n string, near []string) string {
			return "la commande « " + n + " » n'existe pas" + maybeFR(near)
		},
		BadValue: func(flag, value, want string) string {
			return "l'option " + flag + " ne peut pas valoir « " + value + " » : choisissez " + want
		},
		UnknownNode: func(id string, near []string) string {
			return "« " + id + " » n'est pas sur la carte" + maybeFR(near)
		},
		MapTooLarge: func(nodes, steps, most int) string {
			return pluralFR(nodes, " métier ou formation", " métiers et formations") + " et " + pluralFR(steps, " étape", " étapes") +
				"\u00a0: un trait pour chacune ne montrerait rien. Cette vue va jusqu'à " + bare(most) +
				"\u00a0; essayez «\u00a0parcours map --view crossroads --at ID\u00a0», ou «\u00a0--format dot\u00a0» pour un autre programme."
		},
		Broken: func(n int) string {
			return "Les données ne peuvent pas être lues\u00a0: " + pluralFR(n, " problème", " problèmes") + " à corriger."
		},
		CannotStart: func(reason string) string { return "le terminal ne peut pas être utilisé : " + reason },
		NoData: func(p string) string {
			return "il n'y a rien à « " + p + " » : vérifiez le chemin donné à --data"
		},
		FamiliesHint: "«\u00a0parcours map --at ID\u00a0» dessine la famille d'un métier, «\u00a0--view crossroads\u00a0» ses étapes.",
		TryHelp:      "«\u00a0parcours --help\u00a0» montre toutes les commandes.",
		Plain:        "écrire du texte en lignes numérotées, sans dessin : pour un lecteur d'écran", JSON: "écrire du JSON (docs/json.md), erreurs comprises",
		CommonFlags: "Options de toutes les commandes", Default: "par défaut", Value: "VALEUR", Number: "un nombre entier",
		Cmd: commandsFR(),
		Crashed: "parcours s'est arrêté à cause d'une erreur dans le programme. Le terminal est remis en état.\n" +
			"Merci de transmettre le texte ci-dessus à la personne qui vous a remis parcours ; le fichier CONTRIBUTING.md dit quoi y joindre.",
	}
}

func cliEN() CLI {
	return CLI{
		Short: "Explore jobs and training in the terminal",
		Long: "parcours draws the map of the jobs around back-end development: walk it with the arrow keys and read, for each job, what people do, " +
			"what you need to know, what it pays and where it leads. Everything works offline, without an account, and sends nothing.",
		Examples: "  parcours                          explore the map\n" +
			"  parcours --at cto --screen sheet  open the sheet of a job\n" +
			"  parcours --lang fr --theme light  in French, on a light background\n" +
			"  parcours --data my-folder         explore another dataset\n" +
			"  parcours | less                   read the map as text\n" +
			"  parcours --plain                  read and answer, without drawings",
		Lang: "`LANGUAGE` language, fr or en", Theme: "`THEME` theme, auto, dark, light or contrast", ASCII: "draw with ASCII characters only",
		Data: "`PATH` folder or file of data to explore instead of the built-in data (may be repeated)", At: "`ID` job or course to start from",
		Screen: func(s string) string { return "`SCREEN` screen to open: " + s }, View: "`VIEW` view of the map: plan, crossroads or all", To: "`ID` goal of the route, on the plan screen", With: "`ID,ID` to compare with --at, on the compare screen", Still: "no animation", Mouse: "leave the mouse to the terminal",
		Version: "print the version", Help: "print this help",
		Usage: "Usage", Flags: "Flags", ExamplesHead: "Examples",
		VersionIs:      func(v string) string { return "parcours " + v },
		Error:          "Error",
		UnknownFlag:    func(n string, near []string) string { return "there is no flag " + n + maybeEN(near) },
		MissingValue:   func(n string) string { return "the flag " + n + " needs a value" },
		UnknownCommand: func(n string, near []string) string { return "there is no command \"" + n + "\"" + maybeEN(near) },
		BadValue: func(flag, value, want string) string {
			return "the flag " + flag + " cannot be \"" + value + "\": choose " + want
		},
		MapTooLarge: func(nodes, steps, most int) string {
			return pluralEN(nodes, " job or course", " jobs and courses") + " and " + pluralEN(steps, " step", " steps") +
				": a line for each would show nothing. This view goes up to " + bare(most) +
				"; try \"parcours map --view crossroads --at ID\", or \"--format dot\" for another program."
		},
		UnknownNode: func(id string, near []string) string { return "\"" + id + "\" is not on the map" + maybeEN(near) },
		Broken: func(n int) string {
			return "The data cannot be read: " + pluralEN(n, " problem", " problems") + " to fix."
		},
		CannotStart:  func(reason string) string { return "the terminal cannot be used: " + reason },
		NoData:       func(p string) string { return "there is nothing at \"" + p + "\": check the path given to --data" },
		FamiliesHint: "\"parcours map --at ID\" draws the family of a job, \"--view crossroads\" its steps.",
		TryHelp:      "\"parcours --help\" lists all the commands.",
		Plain:        "write text in numbered lines, without drawings: for a screen reader", JSON: "write JSON (docs/json.md), errors included",
		CommonFlags: "Flags of every command", Default: "default", Value: "VALUE", Number: "a whole number",
		Cmd: commandsEN(),
		Crashed: "parcours stopped because of an error in the program. The terminal is back to normal.\n" +
			"Please pass the text above on to whoever gave you parcours; the file CONTRIBUTING.md says what to add.",
	}
}

func maybeFR(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return " ; vouliez-vous dire " + strings.Join(near, ", ") + " ?"
}

func maybeEN(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return "; did you mean " + strings.Join(near, ", ") + "?"
}
