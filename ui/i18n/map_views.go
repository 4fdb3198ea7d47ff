package i18n

import (
	"fmt"
	"strings"

	"golang.org/x/text/message"
)

// Views is what the Plan, the Crossroads and Everything say. Signs and arrows
// that a drawing has in two sets of characters stand in none of these words but
// where a comment says so: the drawing puts them before.
type Views struct {
	// Names are those of the views in the order in which a key walks them: the
	// Plan, the Crossroads, Everything.
	Names [3]string

	// Lit counts the stations one step away, each count behind its sign: where a
	// step leads, where one comes from, and how many of both are the same. What
	// is 0 is left out. Longest form first.
	Lit func(signs [3]string, next, previous, both int) []string

	// Keys.
	Move, NextStep, PreviousStep, Crossroads, Plan, View, Choose, Centre, Families, Open, Taller, Flatter string

	// Marks explain the marks behind signs, in the order of rail.Marks: found, the
	// planned route, kept, put aside, within reach.
	Marks [5]string
	// Signs explain the signs: the cursor, next, previous, both, neither.
	Signs [5]string

	// MainOnly says which steps the Plan draws.
	MainOnly string
	// RowsAbove and RowsBelow count rows out of sight.
	RowsAbove, RowsBelow func(n int) string
	// Step says which of the next steps is chosen.
	Step func(i, n int) string
	// NothingThere says why an arrow does nothing, by direction: left, right, up, down.
	NothingThere [4]string

	// Pays labels what a job pays; OnlyThere says that a key is of use in the view
	// of everything only, NoSize that a view takes no other size.
	Pays, OnlyThere, NoSize string

	// TooMany refuses to draw everything, and says what to do instead. most is how
	// many nodes it draws.
	TooMany func(nodes, steps, most int) string

	Around   Crossroads
	Overview Overview
}

// Crossroads is what the drawing of one node and its ways says.
type Crossroads struct {
	// Groups head the groups of steps, Lines name the lines: both by rail.Kind.
	Groups, Lines [8]string
	// From heads the list of those that lead to the centre only. The sign ◄ stands
	// in it where both, the two-way steps drawn on the other side, are not 0.
	From func(both int) string
	// Back explains the sign ◄, Length the length of lines.
	Back, Length string
	// More counts rows out of sight, Folded the steps of a kind that are.
	More, Folded func(n int) string
	// Origins is the list of those that lead here, folded into one line.
	Origins func(n int) string
}

// Overview is the table of families and levels that stands for a map too large
// to draw.
type Overview struct {
	Title string
	// Family and Total head the first and the last column, Training the row of
	// trainings, Others the row of roles on no track, Jobs that of all roles where
	// there are no tracks.
	Family, Total, Training, Others, Jobs string
	// Counted introduces the table, Hint says what to do with it.
	Counted func(nodes, families, levels int) string
	Hint    string
}

// lit joins the counts that are not 0, in each of the forms.
func lit(signs [3]string, counts [3]int, none string, forms ...[3]func(int) string) []string {
	var all []string
	for i, form := range forms {
		var parts []string
		for j, n := range counts {
			if n > 0 {
				parts = append(parts, signs[j]+" "+form[j](n))
			}
		}
		if len(parts) == 0 {
			return []string{none}
		}
		gap := " "
		if i == 0 {
			gap = "  "
		}
		all = append(all, strings.Join(parts, gap))
	}
	return all
}

// bare writes a count alone.
func bare(n int) string { return fmt.Sprint(n) }

func viewsFR(p *message.Printer) Views {
	next := func(n int) string { return pluralFR(n, " suite", " suites") }
	previous := func(n int) string { return pluralFR(n, " origine", " origines") }
	return Views{
		Names: [3]string{"Plan", "Carrefour", "Tout"},
		Lit: func(signs [3]string, ahead, behind, both int) []string {
			return lit(signs, [3]int{ahead, behind, both}, "aucune étape connue",
				[3]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("dont %d dans les deux sens", n) }},
				[3]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("%d les deux", n) }},
				[3]func(int) string{bare, bare, bare})
		},
		Move: "aller", NextStep: "étape suivante", PreviousStep: "étape précédente", Crossroads: "carrefour", Plan: "plan", View: "vue",
		Choose: "choisir", Centre: "y aller", Families: "familles", Open: "ouvrir la famille", Taller: "lignes plus hautes", Flatter: "lignes plus basses",
		MainOnly:  "traits\u00a0: les étapes principales",
		Marks:     [5]string{"trouvé", "étapes du chemin", "gardé", "écarté", "à ma portée"},
		Signs:     [5]string{"vous êtes ici", "on peut y aller", "on peut en venir", "dans les deux sens", "sans étape directe"},
		RowsAbove: func(n int) string { return pluralFR(n, " ligne au-dessus", " lignes au-dessus") },
		RowsBelow: func(n int) string { return pluralFR(n, " ligne au-dessous", " lignes au-dessous") },
		Step:      func(i, n int) string { return fmt.Sprintf("(%d/%d)", i, n) },
		NothingThere: [4]string{
			"Rien à gauche\u00a0: c'est le bord du plan.", "Rien à droite\u00a0: c'est le bord du plan.",
			"Rien plus haut\u00a0: c'est le bord du plan.", "Rien plus bas\u00a0: c'est le bord du plan.",
		},
		Pays:      "Paie",
		OnlyThere: "Cette touche ne sert que dans la vue «\u00a0Tout\u00a0».",
		NoSize:    "Cette vue prend d'elle-même la place qu'il y a.",
		TooMany: func(nodes, steps, most int) string {
			return p.Sprintf("%d métiers et formations, %d étapes\u00a0: en un seul dessin, on ne verrait plus que des traits. Tout s'affiche jusqu'à %d. "+
				"Espace montre le carrefour d'un métier, / en cherche un autre, v revient au plan, où chaque famille s'ouvre seule.", nodes, steps, most)
		},
		Around: crossroadsFR(), Overview: overviewFR(p),
	}
}

func crossroadsFR() Crossroads {
	return Crossroads{
		Groups: [8]string{"MONTER", "SE SPÉCIALISER", "CHANGER DE MÉTIER", "À CÔTÉ", "ÉTUDIER ENCORE", "TRAVAILLER", "REVENIR", "MÉTIERS PROCHES"},
		Lines:  [8]string{"monter", "se spécialiser", "changer de métier", "à côté", "étudier encore", "travailler", "revenir", "métier proche"},
		From: func(both int) string {
			if both == 0 {
				return "D'OÙ L'ON VIENT"
			}
			return fmt.Sprintf("D'OÙ L'ON VIENT (+ %d ◄)", both)
		},
		Back: "on peut en revenir", Length: "trait long = plus d'années",
		More:   func(n int) string { return pluralFR(n, " autre", " autres") },
		Folded: func(n int) string { return "et " + pluralFR(n, " autre", " autres") },
		Origins: func(n int) string {
			return pluralFR(n, " origine, flèche gauche pour la voir", " origines, flèche gauche pour les voir")
		},
	}
}

func overviewFR(p *message.Printer) Overview {
	return Overview{
		Title: "Familles et niveaux", Family: "Famille", Total: "Total", Training: "Formations", Others: "Autres", Jobs: "Métiers",
		Counted: func(nodes, families, levels int) string {
			return p.Sprintf("%d métiers et formations", nodes) + ", " + pluralFR(families, " famille", " familles") + ", " + pluralFR(levels, " niveau", " niveaux")
		},
		Hint: "Entrée ouvre la famille en plan, Espace le carrefour, / cherche un métier.",
	}
}

func viewsEN(p *message.Printer) Views {
	next := func(n int) string { return pluralEN(n, " way on", " ways on") }
	previous := func(n int) string { return pluralEN(n, " way here", " ways here") }
	return Views{
		Names: [3]string{"Plan", "Crossroads", "Everything"},
		Lit: func(signs [3]string, ahead, behind, both int) []string {
			return lit(signs, [3]int{ahead, behind, both}, "no known step",
				[3]func(int) string{next, previous, func(n int) string { return fmt.Sprintf("%d of them both ways", n) }},
				[3]func(int) string{func(n int) string { return bare(n) + " next" }, func(n int) string { return bare(n) + " from" }, func(n int) string { return bare(n) + " both" }},
				[3]func(int) string{bare, bare, bare})
		},
		Move: "move", NextStep: "next step", PreviousStep: "step before", Crossroads: "crossroads", Plan: "plan", View: "view",
		Choose: "choose", Centre: "go there", Families: "families", Open: "open the family", Taller: "taller rows", Flatter: "flatter rows",
		MainOnly:  "lines: the main steps",
		Marks:     [5]string{"found", "stops of the route", "kept", "put aside", "within my reach"},
		Signs:     [5]string{"you are here", "one can go there", "one can come from there", "both ways", "no direct step"},
		RowsAbove: func(n int) string { return pluralEN(n, " row above", " rows above") },
		RowsBelow: func(n int) string { return pluralEN(n, " row below", " rows below") },
		Step:      func(i, n int) string { return fmt.Sprintf("(%d/%d)", i, n) },
		NothingThere: [4]string{
			"Nothing further left: this is the edge of the plan.", "Nothing further right: this is the edge of the plan.",
			"Nothing further up: this is the edge of the plan.", "Nothing further down: this is the edge of the plan.",
		},
		Pays: "Pay", OnlyThere: "This key is of use in the view Everything only.",
		NoSize: "This view takes the room that there is by itself.",
		TooMany: func(nodes, steps, most int) string {
			return p.Sprintf("%d jobs and courses, %d steps: in one drawing, nothing but lines would be seen. Everything is shown up to %d. "+
				"Space shows the crossroads of a job, / finds another, v goes back to the plan, where each family opens on its own.", nodes, steps, most)
		},
		Around: crossroadsEN(), Overview: overviewEN(p),
	}
}

func crossroadsEN() Crossroads {
	return Crossroads{
		Groups: [8]string{"MOVE UP", "SPECIALISE", "CHANGE CRAFT", "ALONGSIDE", "STUDY ON", "START WORK", "GO BACK", "NEAR BY"},
		Lines:  [8]string{"move up", "specialise", "change craft", "alongside", "study on", "start work", "go back", "near by"},
		From: func(both int) string {
			if both == 0 {
				return "COMING FROM"
			}
			return fmt.Sprintf("COMING FROM (+ %d ◄)", both)
		},
		Back: "one can come back", Length: "long line = more years",
		More:   func(n int) string { return bare(n) + " more" },
		Folded: func(n int) string { return "and " + bare(n) + " more" },
		Origins: func(n int) string {
			return pluralEN(n, " way here, left arrow to see it", " ways here, left arrow to see them")
		},
	}
}

func overviewEN(p *message.Printer) Overview {
	return Overview{
		Title: "Families and levels", Family: "Family", Total: "Total", Training: "Courses", Others: "Others", Jobs: "Jobs",
		Counted: func(nodes, families, levels int) string {
			return p.Sprintf("%d jobs and courses", nodes) + ", " + pluralEN(families, " family", " families") + ", " + pluralEN(levels, " level", " levels")
		},
		Hint: "Enter opens the family as a plan, Space the crossroads, / finds a job.",
	}
}
