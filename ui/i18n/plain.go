package i18n

import "strconv"

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
}

func plainFR() Plain {
	return Plain{
		Overview: func(n, s int) string {
			return strconv.Itoa(n) + " métiers et formations, " + strconv.Itoa(s) + " étapes."
		},
		Rank: func(r int) string { return "Niveau " + strconv.Itoa(r) },
		From: "On y vient de :", FromNothing: "C'est un point de départ.",
		To: "Mène à :", ToNothing: "Aucune étape n'en part.",
		Hint: "Dans un terminal, « parcours » s'explore au clavier ; « parcours --help » dit tout le reste.",
	}
}

func plainEN() Plain {
	return Plain{
		Overview: func(n, s int) string { return strconv.Itoa(n) + " roles and trainings, " + strconv.Itoa(s) + " steps." },
		Rank:     func(r int) string { return "Level " + strconv.Itoa(r) },
		From:     "People come from:", FromNothing: "It is a place to begin.",
		To: "Leads to:", ToNothing: "No step leaves from it.",
		Hint: "In a terminal, \"parcours\" is explored with the keyboard; \"parcours --help\" tells the rest.",
	}
}
