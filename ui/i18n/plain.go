package i18n

import (
	"strconv"
	"strings"
)

// Plain is what the text twin of the screens says.
type Plain struct {
	// Overview counts the nodes and steps of the map.
	Overview func(nodes, steps int) string
	// Rank names a column without a name.
	Rank func(rank int) string
	// From and To introduce where people come from and go; the others say that
	// there is nothing.
	From, FromNothing, To, ToNothing string
	// Hint says how to see more.
	Hint string

	// Cited names the sources of a fact, LevelOf4 is a skill level of four.
	Cited    func(ids []string) string
	LevelOf4 func(level int) string
	// Under names a node's kind and the column where it is listed.
	Under func(kind, column string) string
	// FromTo names a route by its ends.
	FromTo func(from, to string) string
	// Before says what a level was in the role that one leaves.
	Before func(level string) string
	// Semicolon parts texts that hold commas.
	Semicolon string
	// Starts introduces the node that a way in starts from.
	Starts string
	// WordsExplained heads the glossary of a sheet.
	WordsExplained string

	// Found counts what answers a query.
	Found func(n int, query string) string
	// AskedBy and GivenBy introduce who asks for a skill and who gives it.
	AskedBy, GivenBy, NobodyAsks string
	// Skills heads the list of skills.
	Skills string

	Routes Routes

	// Prompt asks for a command.
	Prompt string
	// Welcome follows the first page, Bye ends.
	Welcome, Bye string
	// Here says where one is.
	Here func(title string) string
	// Unknown says that a line was not understood, NoSuchNumber that the page
	// has no such line.
	Unknown      func(line string) string
	NoSuchNumber func(n, last int) string
	// NoWayBack says that there is nothing to go back to; the others ask for
	// what a command needs.
	NoWayBack, NeedsWords, NeedsNode, NeedsLanguage, TooLong, SameTwice string
	// NothingKept says that there is no notebook, NeedsText asks for words to keep.
	NothingKept, NeedsText string
	// NothingYet stands below a part of the notebook that is empty.
	NothingYet string
	// LanguageIs says which language is spoken now.
	LanguageIs string
	// Orders are the commands of the linear mode.
	Orders []Order
	// FromEntry says how to ask for routes from the entry point.
	FromEntry func(entry, goal, name string) string
	// OrdersHead heads them.
	OrdersHead string
}

// Routes is what a list of routes says beside the words of the planner.
type Routes struct {
	// Goal heads the routes from an origin, in quotation marks if need be, with their order, Way one of them.
	Goal func(n int, from, to, order string) string
	Way  func(i int, about string) string
	// Begin introduces the first stop.
	Begin    string
	SameNode string
}

// Order is a command of the linear mode and what it does.
type Order struct{ Say, Does string }

func plainFR() Plain {
	return Plain{
		Overview: func(n, s int) string {
			return pluralFR(n, " métier ou formation", " métiers et formations") + ", " + pluralFR(s, " étape", " étapes") + "."
		},
		Rank: func(r int) string { return "Niveau " + strconv.Itoa(r) },
		From: "On y vient de :", FromNothing: "C'est un point de départ.",
		To: "Mène à :", ToNothing: "Aucune étape n'en part.",
		Hint: "Dans un terminal, « parcours » s'explore au clavier ; « parcours --help\u00a0» explique le reste.",

		Cited: func(ids []string) string {
			if len(ids) == 1 {
				return "source " + ids[0]
			}
			return "sources " + strings.Join(ids, ", ")
		},
		Under:          func(kind, column string) string { return kind + ", dans la colonne «\u00a0" + column + "\u00a0»" },
		LevelOf4:       func(n int) string { return "niveau " + strconv.Itoa(n) + " sur 4" },
		FromTo:         func(a, b string) string { return "De « " + a + " » à « " + b + " »" },
		Before:         func(l string) string { return l + " auparavant" },
		Semicolon:      "\u00a0; ",
		Starts:         "Depuis\u00a0: ",
		WordsExplained: "Les mots expliqués",
		Found: func(n int, q string) string {
			return pluralFR(n, " résultat", " résultats") + " pour «\u00a0" + q + "\u00a0»."
		},
		AskedBy: "Demandée par", GivenBy: "Enseignée dans", NobodyAsks: "Aucun métier de la carte ne la demande.",
		Skills: "Compétences",

		Routes: Routes{
			Goal: func(n int, from, to, order string) string {
				if n == 1 {
					return "Depuis " + from + " vers «\u00a0" + to + "\u00a0»\u00a0: 1 chemin"
				}
				return "Depuis " + from + " vers «\u00a0" + to + "\u00a0»\u00a0: " + strconv.Itoa(n) + " chemins. " + order
			},
			Way:   func(i int, about string) string { return "Chemin " + strconv.Itoa(i) + " : " + about },
			Begin: "Départ", SameNode: "Le départ et l'arrivée sont les mêmes.",
		},

		Prompt:  "Votre choix : ",
		Welcome: "Tapez un numéro pour y aller, «\u00a0aide\u00a0» pour voir toutes les commandes, «\u00a0quitter\u00a0» pour terminer.",
		Bye:     "Au revoir.",
		Here:    func(t string) string { return "Vous êtes ici : " + t + "." },
		Unknown: func(l string) string {
			return "Je ne comprends pas « " + l + " ». Tapez un numéro de la liste, ou « aide »."
		},
		NoSuchNumber: func(n, last int) string {
			if last == 0 {
				return "Il n'y a pas de ligne numérotée ici. Tapez « carte » ou « retour »."
			}
			return "Il n'y a pas de ligne " + strconv.Itoa(n) + " : choisissez de 1 à " + strconv.Itoa(last) + "."
		},
		NoWayBack:     "Vous êtes au début.",
		NeedsWords:    "Que cherchez-vous\u00a0? Par exemple : chercher sql.",
		NeedsNode:     "De quel métier s'agit-il ? Donnez son numéro sur la carte ou son identifiant, par exemple cto.",
		NeedsLanguage: "Quelle langue ? Tapez « langue fr » ou « langue en ».",
		TooLong:       "Cette ligne est trop longue. Tapez un numéro ou un mot.",
		NothingKept:   "Rien n'est gardé pendant cette session.",
		NothingYet:    "Rien pour l'instant.",
		NeedsText:     "Que voulez-vous noter\u00a0? Par exemple : note demander à Léa.",
		SameTwice:     "Choisissez des métiers différents.",
		LanguageIs:    "La langue est maintenant le français.",
		FromEntry:     func(e, g, n string) string { return "chemin " + e + " " + g + "\u00a0: des chemins depuis " + n },
		OrdersHead:    "Les commandes",
		Orders: []Order{
			{"un numéro", "aller à cette ligne, ou savoir d'où elle vient"},
			{"carte", "toute la carte"},
			{"fiche cto", "la fiche d'un métier, par son identifiant ou son numéro sur la carte"},
			{"chercher sql", "chercher un métier, une compétence, une tâche, un code"},
			{"chemin cto", "des chemins d'ici à un métier\u00a0; «\u00a0chemin bts-sio cto\u00a0» part d'ailleurs"},
			{"autour cto", "ce qui mène à un métier, et où aller depuis lui"},
			{"comparer cto", "comparer le métier où vous êtes à un autre"},
			{"competences", "toutes les compétences"},
			{"mes", "mes compétences ; un numéro y change une réponse"},
			{"carnet", "ce que j'ai gardé, écarté, prévu et noté"},
			{"garder, écarter", "garder ou écarter le métier où l'on est\u00a0; ajoutez pourquoi"},
			{"note, question", "noter une phrase, ou une question à poser, sur le métier où l'on est"},
			{"retour", "la page d'avant"},
			{"encore", "relire la page"},
			{"langue en", "passer en anglais"},
			{"quitter", "terminer"},
		},
	}
}

func plainEN() Plain {
	return Plain{
		Overview: func(n, s int) string {
			return pluralEN(n, " job or course", " jobs and courses") + ", " + pluralEN(s, " step", " steps") + "."
		},
		Rank: func(r int) string { return "Level " + strconv.Itoa(r) },
		From: "People come from:", FromNothing: "This is a starting point.",
		To: "Leads to:", ToNothing: "No step leads on from it.",
		Hint: "In a terminal, \"parcours\" is explored with the keyboard; \"parcours --help\" explains the rest.",

		Cited: func(ids []string) string {
			if len(ids) == 1 {
				return "source " + ids[0]
			}
			return "sources " + strings.Join(ids, ", ")
		},
		Under:          func(kind, column string) string { return kind + ", in the column “" + column + "”" },
		LevelOf4:       func(n int) string { return "level " + strconv.Itoa(n) + " of 4" },
		FromTo:         func(a, b string) string { return "From “" + a + "” to “" + b + "”" },
		Before:         func(l string) string { return l + " before" },
		Semicolon:      "; ",
		Starts:         "Starting from: ",
		WordsExplained: "Words explained",
		Found: func(n int, q string) string {
			return pluralEN(n, " result", " results") + " for “" + q + "”."
		},
		AskedBy: "Asked for by", GivenBy: "Taught in", NobodyAsks: "No job on the map asks for it.",
		Skills: "Skills",

		Routes: Routes{
			Goal: func(n int, from, to, order string) string {
				if n == 1 {
					return "From " + from + " to “" + to + "”: 1 route"
				}
				return "From " + from + " to “" + to + "”: " + strconv.Itoa(n) + " routes. " + order
			},
			Way:   func(i int, about string) string { return "Route " + strconv.Itoa(i) + ": " + about },
			Begin: "Start", SameNode: "Start and goal are the same.",
		},

		Prompt:  "Your choice: ",
		Welcome: "Type a number to go there, \"help\" to see all the commands, \"quit\" to leave.",
		Bye:     "Goodbye.",
		Here:    func(t string) string { return "You are here: " + t + "." },
		Unknown: func(l string) string {
			return "I do not understand “" + l + "”. Type a number from the list, or \"help\"."
		},
		NoSuchNumber: func(n, last int) string {
			if last == 0 {
				return "There are no numbered lines here. Type \"map\" or \"back\"."
			}
			return "There is no line " + strconv.Itoa(n) + ": choose from 1 to " + strconv.Itoa(last) + "."
		},
		NoWayBack:     "You are at the start.",
		NeedsWords:    "What are you looking for? For example: search sql.",
		NeedsNode:     "Which job? Give its number on the map or its id, for example cto.",
		NeedsLanguage: "Which language? Type \"language fr\" or \"language en\".",
		TooLong:       "This line is too long. Type a number or a word.",
		NothingKept:   "Nothing is kept during this session.",
		NothingYet:    "Nothing yet.",
		NeedsText:     "What do you want to note? For example: note ask Lea.",
		SameTwice:     "Choose different jobs.",
		LanguageIs:    "The language is now English.",
		FromEntry:     func(e, g, n string) string { return "route " + e + " " + g + ": routes from " + n },
		OrdersHead:    "Commands",
		Orders: []Order{
			{"a number", "go to that line, or learn where it comes from"},
			{"map", "the whole map"},
			{"sheet cto", "the sheet of a job, by its id or its number on the map"},
			{"search sql", "search for a job, a skill, a task, a code"},
			{"route cto", "routes from here to a job; \"route bts-sio cto\" starts elsewhere"},
			{"around cto", "what leads to a job, and where to go from it"},
			{"compare cto", "compare the job where you are with another"},
			{"skills", "all the skills"},
			{"mine", "my skills; a number changes an answer there"},
			{"notebook", "what I kept, put aside, planned and noted"},
			{"keep, aside", "keep the job where you are, or put it aside; add why"},
			{"note, ask", "note a sentence, or a question to ask, about the job where you are"},
			{"back", "the page before"},
			{"again", "read the page again"},
			{"language fr", "switch to French"},
			{"quit", "leave"},
		},
	}
}
