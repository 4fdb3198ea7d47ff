package fr

import (
	"strconv"

	"parcours/ui/i18n/words"
)

func page() words.Page {
	return words.Page{
		Shell: map[string]string{
			"skip": "Aller à la version texte", "program": "Aller au dessin",
			"drawing": "Le programme, dessiné",
			"poor": "Un lecteur d'écran lit mal ce dessin\u00a0: la version texte dit la même chose avec des titres, des listes et des liens. " +
				"Dans le dessin, les touches vont au programme\u00a0; F6 en sort.",
			"text": "Texte", "reading": "Version texte", "close": "Fermer", "everything": "Tous les métiers et toutes les formations", "follows": "Ce texte suit le dessin, et ses liens y mènent.",
			"views": "Vues", "map": "Carte", "games": "Jeux", "talks": "Exposés", "about": "À propos", "larger": "Agrandir les lettres", "smaller": "Réduire les lettres",
			"keys": "Touches", "offers": "Ce que l'on peut faire ici", "up": "Haut", "down": "Bas", "left": "Gauche", "right": "Droite", "enter": "Entrée", "escape": "Retour", "keyboard": "abc, clavier",
			"leftOut": "Laissé de côté, faute de place\u00a0:", "room": "Mes notes",
			"book": "Mon carnet", "bookKept": "Il est gardé dans ce navigateur, sur cet appareil\u00a0: qui s'en sert après vous peut le lire.",
			"copy": "Copier mon carnet en texte", "copied": "Copié\u00a0: collez-le où vous voulez.", "notCopied": "Ce navigateur ne laisse pas copier\u00a0: le texte est ci-dessous.",
			"erase": "Effacer mon carnet ici", "eraseSure": "Tout effacer\u00a0? Ce que vous avez gardé, noté et coché ici sera perdu.", "eraseYes": "Oui, tout effacer", "eraseNo": "Non, le garder",
			"bookUnread": "Une partie de ce qui est gardé ici est illisible. On peut la mettre de côté, sous un autre nom, ou l'effacer\u00a0: vos autres notes restent.",
			"putAway":    "La mettre de côté", "drop": "L'effacer", "dropSure": "L'effacer\u00a0? Elle ne pourra plus être réparée.", "dropYes": "Oui, l'effacer", "noRoom": "Il n'y a pas de place pour la mettre de côté\u00a0: rien n'a changé.",
			"opening": "La carte s'ouvre…",
			"ended":   "parcours est fermé.", "endedMore": "Ce qui est dans votre carnet reste dans ce navigateur.", "again": "Recommencer",
			"failed": "Le programme s'est arrêté.", "failedMore": "Voici ce qu'il en dit\u00a0:",
			"old":       "Ce navigateur est trop ancien pour cette page\u00a0: il lui faut WebAssembly et DecompressionStream, que Chrome, Edge, Firefox et Safari ont depuis 2023.",
			"noscript":  "Cette page est un programme\u00a0: elle a besoin de JavaScript. Elle ne demande rien au réseau.",
			"aboutHead": "À propos de cette page", "data": "Données", "notices": "Licences de ce que la page contient",
			"offline": "Tout est dans ce fichier\u00a0: rien n'est téléchargé ni envoyé. Enregistrez-le, copiez-le, donnez-le.",
		},
		InBrowser: "Votre carnet restera dans ce navigateur, sur cet appareil\u00a0: rien n'est envoyé. Qui s'en sert après vous pourra le lire.",
		Nowhere:   "Ce navigateur ne garde rien pour cette page\u00a0: le carnet s'effacera quand vous la fermerez.",
		UnreadBook: func(why string) string {
			return "Le carnet gardé ici est illisible (" + why + ")\u00a0: il reste tel quel, et vos notes vont dans un autre. «\u00a0À propos\u00a0» propose de le mettre de côté ou de l'effacer."
		},
		NewerBook:    "il vient d'une version plus récente de parcours",
		OnThisDevice: "Cette adresse ne vaut que sur cet appareil\u00a0: ailleurs, ouvrez le fichier et gardez ce qui suit «\u00a0#\u00a0».",
		UnknownParts: func(parts string) string {
			return "L'adresse dit " + parts + ", que cette page ne connaît pas\u00a0: elle l'a laissé de côté."
		},
		LeaveDrawing: "sortir du dessin, ou y revenir",
		Kept:         "Gardé dans ce navigateur, sur cet appareil",
		Unread:       "Les données de cette page ne peuvent pas être lues.",

		Use:   "page",
		Short: "écrire tout le programme en une seule page web",
		Long: "page écrit le programme entier, avec les données, dans un seul fichier HTML qu'un navigateur ouvre sans rien installer\u00a0: carte, fiches, recherche, chemins, comparaison, " +
			"compétences, carnet, jeux et exposés. La page ne demande rien au réseau et fonctionne depuis une clé USB, un mail ou un site. " +
			"Avec --data, elle emporte ces données à la place de celles du programme, et les déroulés du dossier scripts.",
		Examples: "  parcours page -o parcours.html                  le programme et ses données\n" +
			"  parcours page -o soins.html --data mon-dossier  avec d'autres données\n" +
			"  parcours page -o - --lang en                    en anglais, sur la sortie standard",
		OutFlag: "`FICHIER` où écrire\u00a0; - pour la sortie standard", Force: "remplacer le fichier s'il existe",
		NoKit: "Ce programme a été construit sans la page. Prenez celui d'une version publiée, ou construisez-la dans les sources avec «\u00a0.ci/page parcours.html\u00a0».",
		Large: func(megabytes int) string {
			return "Cette page fait " + strconv.Itoa(megabytes) + "\u00a0Mo\u00a0: un téléphone mettra du temps à l'ouvrir."
		},
	}
}
