package fr

import (
	"strconv"
	"strings"

	"parcours/ui/i18n/words"
)

func interestCards() words.Cards {
	return words.Cards{
		Title: "Cartes «\u00a0J'aime…\u00a0»", Key: "cartes «\u00a0J'aime…\u00a0»", KeyShort: "J'aime…",
		Card:   func(i, n int) string { return strconv.Itoa(i) + " / " + strconv.Itoa(n) },
		Answer: [4]string{"pas encore de réponse", "pas moi", "parfois", "moi"},
		Who:    "qui fait ça\u00a0?",
		First:  "C'est leur premier intérêt", Also: "Cela compte aussi pour eux",
		FirstIs: func(card string) string { return "d'abord\u00a0: " + card },
		AlsoAre: func(cards []string) string { return "aussi\u00a0: " + strings.Join(cards, ", ") },
		Unknown: "aucun intérêt publié",
		Shelf:   [4]string{"Vos cartes", "Cartes réunies", "Tout autre chose", "Les autres"},
		Empty: [4]string{
			"Répondez «\u00a0moi\u00a0» à une carte\u00a0: les métiers qui ont cet intérêt viennent ici, d'abord ceux dont c'est le premier.",
			"Répondez «\u00a0moi\u00a0» à une carte, et «\u00a0moi\u00a0» ou «\u00a0parfois\u00a0» à une autre\u00a0: les métiers où elles se rencontrent viennent ici.",
			"Dès qu'un métier est sur l'une des deux premières étagères, en voici un qui ne ressemble à aucun de ceux-là.",
			"Tous les métiers sont déjà sur les autres étagères.",
		},
		BecauseFirst: func(card string) string {
			return "Vous avez dit «\u00a0moi\u00a0» à «\u00a0" + strings.TrimSuffix(card, ".") + "\u00a0», et c'est le premier intérêt de ce métier"
		},
		BecauseAlso: func(card, first string) string {
			return "Vous avez dit «\u00a0moi\u00a0» à «\u00a0" + strings.TrimSuffix(card, ".") + "\u00a0», et c'est aussi un intérêt de ce métier, après le premier\u00a0: " + first
		},
		MetShort: func(names []string) string {
			return strconv.Itoa(len(names)) + " de vos cartes s'y rencontrent\u00a0: " + strings.Join(names, " + ")
		},
		MetFew: func(n int) string { return strconv.Itoa(n) + " de vos cartes" },
		BecauseMet: func(cards []string) string {
			return strconv.Itoa(len(cards)) + " de vos cartes s'y rencontrent\u00a0: «\u00a0" + strings.Join(cards, "\u00a0» «\u00a0") + "\u00a0»"
		},
		Unlike: "Tout autre chose que vos étagères", LeastLike: "Le moins proche de vos étagères",
		Skills: func(shared, of int, nearest string) string {
			if shared == 0 {
				return "aucune de ses compétences n'y est (" + strconv.Itoa(of) + ")"
			}
			return inCommon(shared, of) + " en commun avec le plus proche d'entre eux, " + nearest
		},
		OtherInterest: func(first string) string {
			return "son premier intérêt, " + first + ", n'est pas une de vos cartes «\u00a0moi\u00a0»"
		},
		Open: [3]string{
			"Aucune réponse ne ferme de porte\u00a0: tous les autres métiers restent ici, sur la carte et dans la recherche (/).",
			"Rien n'est fermé\u00a0: les autres métiers restent ici et sur la carte.",
			"Rien n'est fermé.",
		},
		Labelled:    func(label string) string { return "la source l'appelle «\u00a0" + label + "\u00a0»" },
		AsPublished: "dans les mots de la source",
		None:        "Ces données ne disent pas ce qu'aiment les gens de ces métiers\u00a0: il n'y a pas de carte à tirer. Qui les écrit peut en ajouter\u00a0: «\u00a0interests\u00a0», dans docs/dataset.md.",

		Heard:    func(i, n int) string { return "Carte " + strconv.Itoa(i) + " sur " + strconv.Itoa(n) },
		Before:   func(answer string) string { return "Vous aviez répondu\u00a0: " + answer },
		HowHeard: "Moi, parfois, pas moi\u00a0? «\u00a0Qui\u00a0» dit qui fait ça, Entrée passe, «\u00a0stop\u00a0» dit ce que cela ouvre",
		Says:     [4]string{"sans réponse", "pas moi, non, n", "parfois, des fois", "moi, oui, o"}, SaysWho: "qui, qui fait ça",
		ToCut: "Cartes «\u00a0J'aime…\u00a0» à découper", KeyTitle: "Cartes «\u00a0J'aime…\u00a0»\u00a0: qui fait ça\u00a0?",
		InARoom:   "Debout, dans la salle\u00a0: quelqu'un tire une carte et la lit. Chacun se place, «\u00a0moi\u00a0» d'un côté, «\u00a0pas moi\u00a0» de l'autre, «\u00a0parfois\u00a0» entre les deux, puis on lit ici qui fait ça. Gardez deux cartes «\u00a0moi\u00a0»\u00a0: quels métiers ont les deux\u00a0? Rien n'est noté, et aucune réponse ne ferme de porte.",
		AllOfThem: "Avec tous les métiers",
		More:      func(n int) string { return "et " + plural(n, " autre", " autres") },
		Try: func(id string) string {
			return "Pour voir ce que des réponses ouvrent\u00a0: «\u00a0parcours cards --me " + id + "\u00a0», plusieurs séparées par des virgules"
		},
		NoCard: func(id string, ids []string) string {
			return "«\u00a0" + id + "\u00a0» n'est pas une carte de ces données. Il y a\u00a0: " + strings.Join(ids, ", ") + "."
		},
		Command: words.Command{
			Use: "cards", Short: "lister les cartes «\u00a0J'aime…\u00a0», et ce que des réponses ouvrent",
			Long: "Sans option, chaque carte avec les métiers qu'elle ouvre. Avec --me, les étagères\u00a0: les métiers qui ont cet intérêt, ceux dont c'est le premier d'abord, ceux où deux cartes se rencontrent, un tout autre, et tous ceux qui restent. Rien n'est noté ni classé, et aucune réponse ne ferme de porte.",
			Examples: "  parcours cards                     les cartes et leurs métiers\n" +
				"  parcours cards --me numbers,teach  ce que deux réponses ouvrent\n" +
				"  parcours cards --mine              ce qu'ouvrent les réponses du carnet",
		},
		MeFlag: "`ID,ID` cartes auxquelles on répond «\u00a0moi\u00a0»", SometimesFlag: "`ID,ID` cartes auxquelles on répond «\u00a0parfois\u00a0»", MineFlag: "les réponses du carnet",

		Skip: "passer", Undo: "annuler", ToShelves: "ce que cela ouvre", ToCards: "revenir aux cartes",
		NextShelf: "étagère suivante", PreviousShelf: "étagère précédente", OnMap: "sur la carte",
		NothingToUndo: "aucune réponse à reprendre",
	}
}

// inCommon is how many of a job's skills another has, too.
func inCommon(shared, of int) string {
	if of == 1 {
		return "sa seule compétence"
	}
	return strconv.Itoa(shared) + " de ses " + strconv.Itoa(of) + " compétences"
}
