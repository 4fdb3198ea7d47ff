package i18n

import "strconv"

// Frame is what the frame says around every screen.
type Frame struct {
	Program string
	// Keys of the frame.
	Quit, Help, Language, Theme, Suspend, Redraw, Find, Compare, Plan, Place, Mouse string

	// TooSmall says how large the terminal must be.
	TooSmall func(width, height int) string
	// ThemeIs names the theme just chosen, by theme.Name.
	ThemeIs map[string]string
	// LanguageIs says that the language has changed.
	LanguageIs        string
	MouseOn, MouseOff string
	// TrailEmpty says why there is no way back.
	TrailEmpty string
	// Reopen introduces the command that opens the view again.
	Reopen string
}

func frameFR() Frame {
	return Frame{
		Program: "parcours",
		Quit:    "quitter", Help: "aide", Language: "langue", Theme: "thème", Suspend: "mettre en pause", Redraw: "redessiner",
		Find: "chercher", Compare: "comparer", Plan: "chemin", Place: "adresse de la vue", Mouse: "souris",
		TooSmall: func(w, h int) string {
			return "Il faut au moins " + strconv.Itoa(w) + " colonnes et " + strconv.Itoa(h) + " lignes : agrandissez la fenêtre ou réduisez la taille du texte."
		},
		ThemeIs:    map[string]string{"auto": "Thème automatique", "dark": "Thème sombre", "light": "Thème clair", "contrast": "Thème très contrasté"},
		LanguageIs: "Interface en français",
		MouseOn:    "Souris active : cliquez et faites tourner la molette.", MouseOff: "Souris libre : sélectionnez du texte comme d'habitude.",
		TrailEmpty: "Vous êtes au début.",
		Reopen:     "Pour revenir exactement ici",
	}
}

func frameEN() Frame {
	return Frame{
		Program: "parcours",
		Quit:    "quit", Help: "help", Language: "language", Theme: "theme", Suspend: "suspend", Redraw: "redraw",
		Find: "find", Compare: "compare", Plan: "plan", Place: "address of this view", Mouse: "mouse",
		TooSmall: func(w, h int) string {
			return "At least " + strconv.Itoa(w) + " columns and " + strconv.Itoa(h) + " lines are needed: enlarge the window or make the text smaller."
		},
		ThemeIs:    map[string]string{"auto": "Automatic theme", "dark": "Dark theme", "light": "Light theme", "contrast": "High-contrast theme"},
		LanguageIs: "Interface in English",
		MouseOn:    "Mouse on: click, or turn the wheel.", MouseOff: "Mouse off: select text as usual.",
		TrailEmpty: "You are at the start.",
		Reopen:     "To come back exactly here",
	}
}
