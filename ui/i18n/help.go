package i18n

import "strconv"

// Help is what the help says, and the page of keys made from it.
type Help struct {
	Title string
	// Here heads the keys of a screen, Everywhere those of the frame.
	Here       func(screen string) string
	Everywhere string
	// Off says why a key does nothing just now.
	Off func(why string) string

	// Reading heads how the map is read. Signs are drawn in ASCIISigns where
	// the terminal has no box drawing, and mean Meanings.
	Reading                     string
	Signs, ASCIISigns, Meanings [7]string

	// Above and Below count the lines out of sight.
	Above, Below func(lines int) string

	// Keys.
	Scroll, Page, Ends, Close string

	// PageTitle and PageIntro open the page of keys; KeyColumn and DoesColumn
	// head its tables.
	PageTitle, PageIntro, KeyColumn, DoesColumn string
}

func signs() [7]string {
	return [7]string{"┌──┐", "╔══╗", "──►", "━━►", "╌╌►", "~", "S4"}
}
func asciiSigns() [7]string { return [7]string{"+--+", "#==#", "-->", "==>", "~~>", "~", "S4"} }

func helpFR() Help {
	return Help{
		Title:      "Aide",
		Here:       func(s string) string { return "Sur cet écran\u00a0: " + s },
		Everywhere: "Partout",
		Off:        func(why string) string { return " (" + why + ")" },
		Reading:    "Lire la carte",
		Signs:      signs(), ASCIISigns: asciiSigns(),
		Meanings: [7]string{
			"une case est un métier ou une formation\u00a0; les colonnes vont des études aux postes de direction",
			"la case où vous êtes",
			"une étape que l'on peut franchir, dans le sens de la flèche",
			"une étape qui part d'ici",
			"un retour vers une colonne précédente",
			"une estimation de l'équipe, qu'aucune source ne publie",
			"la source d'un fait\u00a0: la fiche la nomme avec son éditeur et sa date",
		},
		Above:  func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		Below:  func(n int) string { return strconv.Itoa(n) + " au-dessous" },
		Scroll: "faire défiler", Page: "une page plus haut ou plus bas", Ends: "le début ou la fin", Close: "fermer l'aide",
		PageTitle: "Touches", PageIntro: "Les touches de chaque écran, puis celles qui servent partout.",
		KeyColumn: "Touche", DoesColumn: "Ce qu'elle fait",
	}
}

func helpEN() Help {
	return Help{
		Title:      "Help",
		Here:       func(s string) string { return "On this screen: " + s },
		Everywhere: "Everywhere",
		Off:        func(why string) string { return " (" + why + ")" },
		Reading:    "Reading the map",
		Signs:      signs(), ASCIISigns: asciiSigns(),
		Meanings: [7]string{
			"a box is a job or a course; columns go from studies to management posts",
			"the box where you are",
			"a step that people take, in the direction of the arrow",
			"a step that starts from here",
			"a step back, to an earlier column",
			"our own estimate, which no source publishes",
			"the source of a fact: the sheet names it with its publisher and date",
		},
		Above:  func(n int) string { return strconv.Itoa(n) + " above" },
		Below:  func(n int) string { return strconv.Itoa(n) + " below" },
		Scroll: "scroll", Page: "a page up or down", Ends: "the beginning or the end", Close: "close the help",
		PageTitle: "Keys", PageIntro: "The keys of each screen, then those that work everywhere.",
		KeyColumn: "Key", DoesColumn: "What it does",
	}
}
