package i18n

import "strconv"

// Present is what the presenter and the notes of the speaker say.
type Present struct {
	Title, NotesTitle string

	// Choose heads the list of scripts; Minutes counts them.
	Choose  string
	Minutes func(n int) string

	// The clock: what is left of the scene and of the session, in whole minutes
	// and, in the last one, in seconds; and how far it ran over.
	Scene, Session string
	Left           func(minutes int) string
	LastMinute     func(seconds int) string
	Over           func(minutes int) string

	// More counts what has no room, Hidden stands for a hidden picture.
	More   func(n int) string
	Hidden string
	// ComesFrom and LeadsTo head the neighbours of a node where there is no
	// room for a picture, Nowhere says that a list is empty, Silent that the
	// data has nothing for a section.
	ComesFrom, LeadsTo, Nowhere, Silent string
	// NewSkills, SameSkills and LessUsed count the skills of a comparison.
	NewSkills, SameSkills, LessUsed func(n int) string
	// After is how long into a route a node comes; Start is its first.
	After func(years string) string
	Start string
	// EndOfTalk follows the last scene.
	EndOfTalk string

	// Keys.
	KeyNext, KeyBack, KeyReveal, KeyBlank, KeyClock, KeyRestart, KeyFirst, KeyWalk, KeyScene, KeyOpen string
	// NothingHidden, FirstScene and LastScene say why a key does nothing.
	NothingHidden, FirstScene, LastScene string
	ClockSet                             string

	Link  Link
	Notes PresentNotes
	CLI   PresentCLI
}

// Link is what happens between the presenter and the notes.
type Link struct {
	// Following counts the notes that follow; NobodyFollows is none.
	Following     func(n int) string
	NobodyFollows string
	Taken         string // another presentation is running
	Resumed       string // it has ended, the notes now follow this one
	Stranger      string // someone who is no notes screen knocked
	Crowded       string
	Failed        func(reason string) string
	// Occupied says that something else stands where the socket belongs.
	Occupied func(path string) string
	TooLong  func(path string) string

	Waiting, Lost, Foreign string // as the notes see it
}

// PresentNotes is what the second screen says.
type PresentNotes struct {
	Position                                func(scene, scenes int) string
	Question, Answers, ToSay, Next, LastOne string
	Dark, Away                              string
	Covered                                 func(shown, of int) string
}

// PresentCLI is what the command says.
type PresentCLI struct {
	Use, Short, Long, Examples string
	Check, Notes, List         string
	OneScript, NotesAlone      string
	NoTerminal, NoJSON         string
	// Valid says that a script can be played.
	Valid       func(title string, scenes int, minutes string) string
	Unknown     func(name string, names []string) string
	Scene       func(i int, title, minutes string) string
	ToAsk, Told string
}

func presentFR() Present {
	return Present{
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
		More:   func(n int) string { return "et " + pluralFR(n, " autre", " autres") },
		Hidden: "?", ComesFrom: "On vient de", LeadsTo: "On va vers", Nowhere: "rien sur cette carte", Silent: "Les données n'en disent rien.",
		NewSkills:  func(n int) string { return pluralFR(n, " nouvelle", " nouvelles") },
		SameSkills: func(n int) string { return pluralFR(n, " gardée", " gardées") },
		LessUsed:   func(n int) string { return pluralFR(n, " moins utilisée", " moins utilisées") },
		After:      func(years string) string { return "après " + years }, Start: "départ",
		EndOfTalk: "C'était la dernière scène.",
		KeyNext:   "suivante", KeyBack: "précédente", KeyReveal: "dévoiler", KeyBlank: "écran noir", KeyClock: "horloge",
		KeyRestart: "recaler l'horloge", KeyFirst: "première scène", KeyWalk: "la carte", KeyScene: "la scène", KeyOpen: "commencer",
		NothingHidden: "rien n'est caché dans cette scène", FirstScene: "c'est la première scène", LastScene: "c'est la dernière scène",
		ClockSet: "L'horloge repart au début de cette scène.",
		Link: Link{
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
		Notes: PresentNotes{
			Position: func(i, n int) string { return "Scène " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
			Question: "Question", Answers: "Réponses", ToSay: "À dire", Next: "Ensuite", LastOne: "rien, c'est la fin",
			Dark: "Écran noir dans la salle.", Away: "La salle voit la carte.",
			Covered: func(shown, of int) string {
				return "Dévoilé\u00a0: " + strconv.Itoa(shown) + " sur " + strconv.Itoa(of) + " (touche h)"
			},
		},
		CLI: PresentCLI{
			Use: "present [DÉROULÉ]", Short: "présenter à un groupe, scène par scène",
			Long: "present joue un déroulé devant un groupe\u00a0: de grands titres, peu de lignes, une horloge, des questions et des réponses cachées jusqu'à la touche h.\n" +
				"DÉROULÉ est le nom d'un déroulé fourni ou un fichier YAML\u00a0; sans lui, on choisit à l'écran. Avec --notes, un second terminal de la même machine suit la séance et montre les notes.",
			Examples: "  parcours present                   choisir un déroulé\n" +
				"  parcours present class             une heure de classe\n" +
				"  parcours present --notes           les notes, dans un second terminal\n" +
				"  parcours present --check mon.yaml  vérifier un déroulé avant la séance",
			Check: "vérifier le déroulé et s'arrêter", Notes: "suivre une présentation et montrer ses notes", List: "lister les déroulés fournis",
			OneScript: "present joue un seul déroulé\u00a0: donnez un seul nom ou un seul fichier", NotesAlone: "--notes suit la présentation ouverte, quelle qu'elle soit\u00a0: ne donnez pas de déroulé",
			NoTerminal: "--notes a besoin d'un terminal", NoJSON: "present n'a pas de forme JSON\u00a0: retirez --json",
			Valid: func(title string, scenes int, minutes string) string {
				return "Le déroulé «\u00a0" + title + "\u00a0» est valide\u00a0: " + pluralFR(scenes, " scène", " scènes") + ", " + minutes + "."
			},
			Unknown: func(name string, names []string) string {
				return "aucun déroulé ni fichier ne s'appelle «\u00a0" + name + "\u00a0»\u00a0: les déroulés fournis sont " + list(names, " et ")
			},
			Scene: func(i int, title, minutes string) string {
				return strconv.Itoa(i) + ". " + title + " (" + minutes + ")"
			},
			ToAsk: "Question", Told: "Notes",
		},
	}
}

func presentEN() Present {
	return Present{
		Title: "Present", NotesTitle: "Notes",
		Choose:  "Which script?",
		Minutes: func(n int) string { return strconv.Itoa(n) + "\u00a0min" },
		Scene:   "Scene", Session: "Session",
		Left:       func(n int) string { return strconv.Itoa(n) + "\u00a0min left" },
		LastMinute: func(s int) string { return strconv.Itoa(s) + "\u00a0s left" },
		Over: func(n int) string {
			if n == 0 {
				return "time is up"
			}
			return strconv.Itoa(n) + "\u00a0min over"
		},
		More:   func(n int) string { return "and " + strconv.Itoa(n) + " more" },
		Hidden: "?", ComesFrom: "People come from", LeadsTo: "They go on to", Nowhere: "nothing on this map", Silent: "The data says nothing about it.",
		NewSkills:  func(n int) string { return strconv.Itoa(n) + " new" },
		SameSkills: func(n int) string { return strconv.Itoa(n) + " kept" },
		LessUsed:   func(n int) string { return strconv.Itoa(n) + " used less" },
		After:      func(years string) string { return "after " + years }, Start: "start",
		EndOfTalk: "That was the last scene.",
		KeyNext:   "next", KeyBack: "back", KeyReveal: "reveal", KeyBlank: "black screen", KeyClock: "clock",
		KeyRestart: "set the clock to this scene", KeyFirst: "first scene", KeyWalk: "the map", KeyScene: "the scene", KeyOpen: "begin",
		NothingHidden: "nothing is hidden in this scene", FirstScene: "this is the first scene", LastScene: "this is the last scene",
		ClockSet: "The clock runs from the beginning of this scene again.",
		Link: Link{
			Following: func(n int) string {
				if n == 1 {
					return "The notes follow on another screen."
				}
				return strconv.Itoa(n) + " notes screens follow."
			},
			NobodyFollows: "The notes no longer follow.",
			Taken:         "Another presentation is open on this machine: the notes follow that one. Close it, and they will come here.",
			Resumed:       "The other presentation is closed: the notes now follow this one.",
			Stranger:      "An unknown program wanted to read the notes: it was refused.",
			Crowded:       "Too many notes screens at once: the last one was refused.",
			Failed:        func(r string) string { return "No second notes screen (" + r + "): the session goes on without it." },
			Occupied: func(p string) string {
				return "No second notes screen: another file is in the way at " + p + ". Move it away, then start again."
			},
			TooLong: func(p string) string {
				return "No second notes screen: the path " + p + " is too long. Name a shorter folder in XDG_RUNTIME_DIR."
			},
			Waiting: "Waiting for a presentation. Start “parcours present” in another terminal, or press F5 in parcours.",
			Lost:    "The presentation has stopped. These notes will follow it as soon as it resumes.",
			Foreign: "What answers is not a presentation by this version of parcours. Trying again.",
		},
		Notes: PresentNotes{
			Position: func(i, n int) string { return "Scene " + strconv.Itoa(i) + " of " + strconv.Itoa(n) },
			Question: "Question", Answers: "Answers", ToSay: "To say", Next: "Next", LastOne: "nothing, this is the end",
			Dark: "The room sees a black screen.", Away: "The room sees the map.",
			Covered: func(shown, of int) string {
				return "Revealed: " + strconv.Itoa(shown) + " of " + strconv.Itoa(of) + " (key h)"
			},
		},
		CLI: PresentCLI{
			Use: "present [SCRIPT]", Short: "present to a group, scene by scene",
			Long: "present plays a script in front of a group: large titles, few lines, a clock, questions, and answers hidden until the key h.\n" +
				"SCRIPT is the name of a script that comes with the program, or a YAML file; without it, you choose on screen. With --notes, a second terminal on the same machine follows the session and shows the notes.",
			Examples: "  parcours present                   choose a script\n" +
				"  parcours present class             an hour with a class\n" +
				"  parcours present --notes           the notes, in a second terminal\n" +
				"  parcours present --check my.yaml   check a script before the session",
			Check: "check the script and stop", Notes: "follow a presentation and show its notes", List: "list the scripts that come with the program",
			OneScript: "present plays one script: give one name or one file", NotesAlone: "--notes follows the presentation that is open, whichever it is: give no script",
			NoTerminal: "--notes needs a terminal", NoJSON: "present has no JSON form: leave out --json",
			Valid: func(title string, scenes int, minutes string) string {
				return "The script “" + title + "” is valid: " + pluralEN(scenes, " scene", " scenes") + ", " + minutes + "."
			},
			Unknown: func(name string, names []string) string {
				return "no script and no file is called “" + name + "”: the scripts that come with the program are " + list(names, " and ")
			},
			Scene: func(i int, title, minutes string) string {
				return strconv.Itoa(i) + ". " + title + " (" + minutes + ")"
			},
			ToAsk: "Question", Told: "Notes",
		},
	}
}
