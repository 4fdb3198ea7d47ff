package i18n

import (
	"strconv"

	"golang.org/x/text/message"
)

// Map is what the map and its panel say.
type Map struct {
	Title string

	// Keys of the map.
	Sheet, Back, Home, Richer, Plainer, Turn, Fit, Clear string

	// Headings of the panel.
	Tasks, Skills string
	// Labels of a training.
	Length, Entry, Cost, Diploma string
	// Left and the others say how many nodes lie outside the window.
	Left, Right, Above, Below func(n int) string

	// Why a key does nothing.
	NoNext, NoPrevious, NoBranch, NoMarks, AtStart, Richest, Plainest string
	// Fitted and Locked say how the level of detail is chosen.
	Fitted, Locked string
	// Across and Down name the directions.
	Across, Down string
	// TrainingColumn heads the column that all trainings share, longest form first.
	TrainingColumn []string
	// Step describes a step: "promotion, ~3 à 6 ans".
	Step func(kind, years string) string

	Views Views
}

func mapFR(p *message.Printer) Map {
	others := func(n int) string { return pluralFR(n, " autre", " autres") }
	return Map{
		Title: "Carte",
		Sheet: "fiche", Back: "revenir",
		Home: "départ", Richer: "plus grand", Plainer: "plus petit", Turn: "tourner la carte", Fit: "ajuster", Clear: "effacer les marques",
		Tasks: "Tâches", Skills: "Compétences essentielles",
		Length: "Durée", Entry: "Entrée", Cost: "Coût", Diploma: "Diplôme",
		Left:  func(n int) string { return "← " + others(n) },
		Right: func(n int) string { return others(n) + " →" },
		Above: func(n int) string { return "↑ " + others(n) },
		Below: func(n int) string { return "↓ " + others(n) },

		NoNext:     "Aucune étape ne part d'ici : revenez en arrière ou choisissez un autre métier.",
		NoPrevious: "Aucune étape ne mène ici : c'est un point de départ.",
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
		Views: viewsFR(p),
	}
}

func mapEN(p *message.Printer) Map {
	more := func(n int) string { return strconv.Itoa(n) + " more" }
	return Map{
		Title: "Map",
		Sheet: "sheet", Back: "retrace",
		Home: "start", Richer: "larger", Plainer: "smaller", Turn: "turn the map", Fit: "fit", Clear: "clear the marks",
		Tasks: "Tasks", Skills: "Essential skills",
		Length: "Length", Entry: "Entry", Cost: "Cost", Diploma: "Diploma",
		Left:  func(n int) string { return "← " + more(n) },
		Right: func(n int) string { return more(n) + " →" },
		Above: func(n int) string { return "↑ " + more(n) },
		Below: func(n int) string { return "↓ " + more(n) },

		NoNext:     "No step leads on from here: go back, or choose another job.",
		NoPrevious: "No step leads here: this is a starting point.",
		NoBranch:   "Only one step leads on from here.", NoMarks: "No search and no route is marked on the map.", AtStart: "You are at the start.",
		Richest: "The map is already at its largest.", Plainest: "The map is already at its smallest.",
		Fitted: "Size fitted to the window", Locked: "Size locked", Across: "Left to right", Down: "Top to bottom",
		TrainingColumn: []string{"Training", "Train"},
		Step: func(kind, years string) string {
			if years == "" {
				return kind
			}
			return kind + ", after " + years
		},
		Views: viewsEN(p),
	}
}
