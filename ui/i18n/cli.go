package i18n

import (
	"strconv"
	"strings"
)

// CLI is what the command line says.
type CLI struct {
	// Short and Long describe the program; Examples are ready to paste.
	Short, Long, Examples string

	// Flags.
	Lang, Theme, ASCII, Data, At, Screen, Still, Mouse, Version, Help string

	// Headings of the help.
	Usage, Commands, Flags, ExamplesHead string

	// VersionIs says the version.
	VersionIs func(version string) string

	// Errors. Each ends with what to do.
	Error                                     string
	UnknownFlag, MissingValue, UnknownCommand func(name string) string
	BadValue                                  func(flag, value, want string) string
	UnknownNode                               func(id string, nearest []string) string
	Broken                                    func(problems int) string
	CannotStart                               func(reason string) string
	NoData                                    func(path string) string
	TryHelp                                   string
	// Crashed follows the trace of a panic.
	Crashed string
}

func cliFR() CLI {
	return CLI{
		Short: "Explorer les métiers et les formations dans le terminal",
		Long: "parcours dessine la carte des métiers autour du développement back-end : on s'y promène avec les flèches et on lit, à chaque étape, " +
			"ce que les gens y font, ce qu'il faut savoir, ce que ça paie et où cela mène. Tout fonctionne hors ligne, sans compte, sans rien envoyer.",
		Examples: "  parcours                          explorer la carte\n" +
			"  parcours --at cto --screen sheet  ouvrir la fiche d'un métier\n" +
			"  parcours --lang en --theme light  en anglais, sur fond clair\n" +
			"  parcours --data mon-dossier       explorer un autre jeu de données\n" +
			"  parcours | less                   lire la carte comme un texte",
		Lang: "langue : fr ou en", Theme: "thème : auto, dark, light ou contrast", ASCII: "ne dessiner qu'avec des caractères ASCII",
		Data: "dossier de données à explorer à la place des données fournies (peut être répété)", At: "métier ou formation où commencer",
		Screen: "écran à ouvrir : map, sheet, finder ou help", Still: "aucun mouvement qu'on n'a pas demandé", Mouse: "laisser la souris au terminal",
		Version: "afficher la version", Help: "afficher cette aide",
		Usage: "Emploi", Commands: "Commandes", Flags: "Options", ExamplesHead: "Exemples",
		VersionIs:      func(v string) string { return "parcours " + v },
		Error:          "Erreur",
		UnknownFlag:    func(n string) string { return "l'option " + n + " n'existe pas" },
		MissingValue:   func(n string) string { return "l'option " + n + " attend une valeur" },
		UnknownCommand: func(n string) string { return "la commande « " + n + " » n'existe pas" },
		BadValue: func(flag, value, want string) string {
			return "l'option " + flag + " ne peut pas valoir « " + value + " » : choisissez " + want
		},
		UnknownNode: func(id string, nearest []string) string {
			s := "« " + id + " » n'est pas sur la carte"
			if len(nearest) > 0 {
				s += " ; vouliez-vous dire " + strings.Join(nearest, ", ") + " ?"
			}
			return s
		},
		Broken: func(n int) string {
			if n == 1 {
				return "Les données ne peuvent pas être lues : 1 problème à corriger."
			}
			return "Les données ne peuvent pas être lues : " + strconv.Itoa(n) + " problèmes à corriger."
		},
		CannotStart: func(reason string) string { return "le terminal ne peut pas être utilisé : " + reason },
		NoData: func(p string) string {
			return "il n'y a rien à « " + p + " » : vérifiez le chemin donné à --data"
		},
		TryHelp: "« parcours --help » montre tout ce que l'on peut écrire.",
		Crashed: "parcours s'est arrêté à cause d'une erreur dans le programme. Le terminal est remis en état.\n" +
			"Merci de transmettre le texte ci-dessus à la personne qui vous a remis parcours ; le fichier CONTRIBUTING.md dit quoi y joindre.",
	}
}

func cliEN() CLI {
	return CLI{
		Short: "Explore jobs and training in the terminal",
		Long: "parcours draws the map of the jobs around back-end development: walk it with the arrow keys and read, at each stop, what people do there, " +
			"what one needs to know, what it pays and where it leads. Everything works offline, without an account, and sends nothing.",
		Examples: "  parcours                          explore the map\n" +
			"  parcours --at cto --screen sheet  open the sheet of a role\n" +
			"  parcours --lang fr --theme light  in French, on a light background\n" +
			"  parcours --data my-folder         explore another dataset\n" +
			"  parcours | less                   read the map as text",
		Lang: "language: fr or en", Theme: "theme: auto, dark, light or contrast", ASCII: "draw with ASCII characters only",
		Data: "folder of data to explore in place of the built-in data (may be repeated)", At: "role or training to begin at",
		Screen: "screen to open: map, sheet, finder or help", Still: "no movement that was not asked for", Mouse: "leave the mouse to the terminal",
		Version: "print the version", Help: "print this help",
		Usage: "Usage", Commands: "Commands", Flags: "Flags", ExamplesHead: "Examples",
		VersionIs:      func(v string) string { return "parcours " + v },
		Error:          "Error",
		UnknownFlag:    func(n string) string { return "there is no flag " + n },
		MissingValue:   func(n string) string { return "the flag " + n + " needs a value" },
		UnknownCommand: func(n string) string { return "there is no command \"" + n + "\"" },
		BadValue: func(flag, value, want string) string {
			return "the flag " + flag + " cannot be \"" + value + "\": choose " + want
		},
		UnknownNode: func(id string, nearest []string) string {
			s := "\"" + id + "\" is not on the map"
			if len(nearest) > 0 {
				s += "; did you mean " + strings.Join(nearest, ", ") + "?"
			}
			return s
		},
		Broken: func(n int) string {
			if n == 1 {
				return "The data cannot be read: 1 problem to mend."
			}
			return "The data cannot be read: " + strconv.Itoa(n) + " problems to mend."
		},
		CannotStart: func(reason string) string { return "the terminal cannot be used: " + reason },
		NoData:      func(p string) string { return "there is nothing at \"" + p + "\": check the path given to --data" },
		TryHelp:     "\"parcours --help\" shows all that can be written.",
		Crashed: "parcours stopped because of a fault in the program. The terminal is as it was.\n" +
			"Please pass the text above on to whoever gave you parcours; the file CONTRIBUTING.md says what to add to it.",
	}
}
