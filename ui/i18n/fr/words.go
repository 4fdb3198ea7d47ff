// Package fr holds every sentence in French, and how it writes numbers, money,
// spans and lists.
package fr

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/message"

	"parcours/ui/i18n/words"
)

// Words are the sentences of the language.
func Words() *words.Words {
	p := message.NewPrinter(language.French)
	return &words.Words{
		Tag: language.French, Language: "français", Keys: keys(), Parts: parts(), Units: units(p), Facts: facts(), Inferred: inferred(), Frame: frame(), Surprise: surprise(), Help: help(), Map: atlas(p),
		Finder: finder(), Sheet: sheet(), Compare: compare(), Skills: skills(p), Cards: interestCards(), Plan: plan(), Route: route(), Plain: plain(), Notes: notes(),
		Handout: handout(), Pack: pack(), Play: play(), Kiosk: kiosk(), Present: present(), CLI: cli(), Problems: problems(), Check: check(), Import: imports(), Credits: credits(), Page: page(), Class: class(),
	}
}

func units(p *message.Printer) words.Units {
	within := words.QuotesWithin("“", "”")
	number := words.Number("\u00a0")
	return words.Units{
		Money: func(low, high int, currency string) string {
			return words.Hundredths(low, high, number, ",", "\u00a0–\u00a0") + "\u00a0" + words.Symbol(p, currency)
		},
		Thousands: func(low, high int, currency string) string {
			span, unit := words.InThousands(low, high, number, ",", "M")
			return span + "\u00a0" + unit + words.Symbol(p, currency)
		},
		Unit: func(of int, currency string) string {
			return map[int]string{1000: "k", 1e6: "M"}[of] + words.Symbol(p, currency)
		},
		Point: ",", OrMore: "\u00a0ou plus", OrMoreShort: "+",
		Years: func(low, high int, open bool) string {
			switch {
			case open:
				return plural(low, "\u00a0an", "\u00a0ans") + " ou plus"
			case low == 0 && high > 0:
				return "jusqu'à " + plural(high, "\u00a0an", "\u00a0ans")
			case low == high:
				return plural(low, "\u00a0an", "\u00a0ans")
			}
			return fmt.Sprintf("%d à %d\u00a0ans", low, high)
		},
		YearsShort: func(low, high int, open bool) string {
			return words.YearsShort(low, high, open) + form(max(low, high), "\u00a0an", "\u00a0ans")
		},
		Count: func(n int, one, many string) string { return number(n) + "\u00a0" + form(n, one, many) },
		List:  func(items []string) string { return words.List(items, " et ") },
		Nodes: func(n int, roles, trainings bool) string {
			switch {
			case !trainings:
				return number(n) + form(n, " métier", " métiers")
			case !roles:
				return number(n) + form(n, " formation", " formations")
			}
			return number(n) + form(n, " métier ou formation", " métiers et formations")
		},
		Steps: func(n, near int) string {
			var all []string
			if n > 0 || near == 0 {
				all = append(all, number(n)+form(n, " étape", " étapes"))
			}
			if near > 0 {
				all = append(all, number(near)+form(near, " lien de proximité", " liens de proximité"))
			}
			return strings.Join(all, " et ")
		},
		Position: func(i, n int) string { return number(i) + " sur " + number(n) },
		Colon:    func(label, text string) string { return label + "\u00a0: " + text },
		Quote:    func(text string) string { return "«\u00a0" + within.Replace(text) + "\u00a0»" },
	}
}

// formFR is the form of a French noun after a number: 0 and 1 are singular.
func form(n int, one, many string) string {
	if n < 2 {
		return one
	}
	return many
}

func plural(n int, one, many string) string { return strconv.Itoa(n) + form(n, one, many) }

func keys() words.Keys {
	return words.Keys{
		Enter: "Entrée", Backspace: "Retour arr.", Escape: "Échap", Tab: "Tab", ShiftTab: "Maj+Tab", Space: "Espace",
		Home: "Début", End: "Fin", PageUp: "Pg↑", PageDown: "Pg↓", Ctrl: "Ctrl",
	}
}

func parts() words.Parts {
	return words.Parts{
		Choose: "choisir", Page: "une page plus haut ou plus bas", Ends: "le début ou la fin",
		NextSection: "partie", PreviousSection: "partie précédente", Sheet: "ouvrir la fiche", Back: "revenir",
		NothingChosen: "rien n'est choisi",
		Above:         func(n int) string { return strconv.Itoa(n) + " au-dessus" },
		Below:         func(n int) string { return strconv.Itoa(n) + " au-dessous" },
		Nothing:       func(typed string) string { return "Aucun résultat pour «\u00a0" + typed + "\u00a0»." },
		Partly: func(n int) string {
			return "Aucun n'a tous ces mots\u00a0; ceux-ci les ont tous sauf " + form(n, "un", strconv.Itoa(n)) + "."
		},
		Denied: func(word string) string {
			return "La recherche ne sait pas écarter\u00a0: «\u00a0" + word + "\u00a0» ne compte pas."
		},
		Near: "Ce qui s'en approche le plus", Preparing: "Un instant, préparation de la recherche…",
	}
}

func facts() words.Facts {
	return words.Facts{
		Role: "métier", Training: "formation",
		Experience: [5]string{"tous niveaux", "en prenant le poste", "junior", "confirmé", "senior"},
		StepShown:  "Étape attestée par", StepCited: "Étape citée, pour comparaison, par", StepEstimated: "Étape\u00a0: estimation de l'équipe", NearShown: "Proximité indiquée par",
		StepKind:      [8]string{"entrée dans le métier", "poursuite d'études", "promotion", "spécialisation", "changement de métier", "poste de même niveau", "retour possible", "métier proche"},
		SkillLevel:    [5]string{"niveau inconnu", "notions", "pratique accompagnée", "autonome", "référence pour les autres"},
		SkillGroup:    [9]string{"Programmation", "Données", "Infrastructure", "Qualité", "Sécurité", "Conception", "Pilotage", "Communication", "Savoir-être"},
		Inferred:      [5]string{"Ordre déduit", "Lignes principales déduites", "Proximité déduite", "Compétences essentielles déduites", "Familles déduites"},
		OrderInferred: "ordre déduit",
		OtherSkills:   "Autres compétences",
		Quality:       [5]string{"source officielle", "grande enquête", "source professionnelle", "pour comparaison seulement", "fiche métier d'origine"},
		QualityNote: [5]string{
			"Statistique ou registre officiel.",
			"Grande enquête d'une association ou d'une entreprise, qui dit comment elle compte.",
			"Source professionnelle datée, ou document public de première main.",
			"Source non datée, ancienne ou commerciale : à comparer avec d'autres, pas à croire seule.",
			"La fiche métier d'où part ce programme : ses chiffres sont repris tels quels, sa date est inconnue.",
		},
		Bounds:    []string{"jusqu'à", "plus de", "environ", "moins de", "au moins", "au plus", "à partir de"},
		Quantiles: []string{"centile", "quartile", "décile"},
		Juniors:   []string{"débutant", "débutante", "au début"}, Seniors: []string{"expérimenté", "expérimentée", "avec de l'expérience"},
		InPost:  func(y string) string { return y + " dans ce poste" },
		Reading: "notre lecture", ReadingMark: "~",
		PublishedFor: "publié pour", RelatedTitle: "titre voisin", NoSalary: "pas un salaire",
		Match:     [3]string{"exact", "voisin", "plus large"},
		Essential: "essentielle", Optional: "utile",
		Gross: "brut", Net: "net",
		Per:      [5]string{"par an", "par mois", "par jour", "par semaine", "de l'heure"},
		PerShort: [5]string{"/an", "/mois", "/jour", "/sem.", "/h"}, Invoiced: "par jour, hors taxes",
		Times:         func(n int) string { return strconv.Itoa(n) + " fois par an" },
		TimesShort:    func(n int) string { return "\u00a0×\u00a0" + strconv.Itoa(n) },
		OriginalSheet: "fiche d'origine, sans date",
		Original: func(sheet, beside, quality string) string {
			return sheet + "\u00a0: fiche métier d'origine, sans date. À côté, " + beside + "\u00a0: " + words.Stop(quality)
		},
		MonthlyTimes: func(n int) string { return "salaire mensuel × " + strconv.Itoa(n) },
		Undated:      "non daté", NoDate: "non daté", FiguresOf: func(y int) string { return "chiffres de " + strconv.Itoa(y) }, About: func(d string) string { return "vers " + d }, PlaceUnknown: "lieu non précisé",
		Languages: map[string]string{
			"ar": "arabe", "bg": "bulgare", "br": "breton", "ca": "catalan", "cs": "tchèque", "cy": "gallois", "da": "danois", "de": "allemand",
			"el": "grec", "en": "anglais", "es": "espagnol", "et": "estonien", "eu": "basque", "fi": "finnois", "fr": "français", "ga": "irlandais",
			"gl": "galicien", "he": "hébreu", "hr": "croate", "hu": "hongrois", "it": "italien", "ja": "japonais", "ko": "coréen", "lt": "lituanien",
			"lv": "letton", "mt": "maltais", "nb": "norvégien", "nl": "néerlandais", "nn": "norvégien", "no": "norvégien", "oc": "occitan", "pl": "polonais",
			"pt": "portugais", "ro": "roumain", "ru": "russe", "sk": "slovaque", "sl": "slovène", "sv": "suédois", "tr": "turc", "uk": "ukrainien",
			"zh": "chinois",
		},
		DataIn: func(lang string) string {
			return "Les données sont en " + lang + " : leurs textes sont montrés tels quels."
		},
		Estimate: "estimation de l'équipe", EstimateMark: "~",
		Source: "source", NoPay: "Pas de salaire dans ces données.", NoSkills: "Ces données ne nomment ici aucune compétence.",
	}
}

func frame() words.Frame {
	return words.Frame{
		Quit: "quitter", Help: "aide", Language: "langue", Theme: "thème", Suspend: "mettre en pause", Redraw: "redessiner",
		Find: "chercher", Compare: "comparer", Plan: "chemin", PlanTo: "chemin jusqu'ici", Place: "adresse", Print: "imprimer", PrintNotebook: "imprimer le carnet", Mouse: "souris",
		TooSmall: func(w, h int) string {
			return "Il faut au moins " + strconv.Itoa(w) + " colonnes et " + strconv.Itoa(h) + " lignes : agrandissez la fenêtre ou réduisez la taille du texte."
		},
		TooLarge: func(w, h int) string {
			return "La fenêtre est remplie jusqu'à la colonne " + strconv.Itoa(w) + " et la ligne " + strconv.Itoa(h) + "\u00a0; le reste est vide."
		},
		Understood: "(Entrée\u00a0: compris)",
		ThemeIs:    map[string]string{"auto": "Thème automatique", "dark": "Thème sombre", "light": "Thème clair", "contrast": "Thème très contrasté"},
		LanguageIs: "Interface en français",
		MouseOn:    "Souris active : cliquez et faites tourner la molette.", MouseOff: "Souris libre : sélectionnez du texte comme d'habitude.",
		TrailEmpty: "Vous êtes au début.",
		OnPaper:    "Sur papier",
		Reopen:     "Pour revenir exactement ici",
		NoPaper:    "Rien à imprimer ici\u00a0: ouvrez une fiche, un chemin, une comparaison ou le carnet, puis w.",
	}
}

func help() words.Help {
	return words.Help{
		Title:      "Aide",
		Acting:     "Agir",
		Moving:     "Se déplacer",
		Everywhere: "Partout",
		Purpose: map[string]string{
			"map":      "Voir d'où l'on vient et où l'on peut aller, d'un métier à l'autre.",
			"sheet":    "Tout savoir d'un métier ou d'une formation\u00a0: l'essentiel d'abord, puis une partie par page.",
			"finder":   "Trouver un métier ou une formation par un nom, une compétence, une tâche ou un code.",
			"compare":  "Voir ce qui change d'un métier à l'autre.",
			"plan":     "Chercher comment aller d'où vous êtes à un métier, et en combien de temps.",
			"skills":   "Cocher ce que vous savez faire, et voir quels métiers cela ouvre.",
			"cards":    "Répondre à des cartes «\u00a0J'aime…\u00a0», et voir quels métiers elles ouvrent.",
			"notebook": "Garder ce qui vous tente, écarter le reste, préparer vos questions.",
			"present":  "Montrer une séance à une salle, scène après scène.",
			"play":     "Jouer à deviner, seul ou en équipes.",
		},
		Scroll: "faire défiler", Close: "fermer l'aide", Whole: "tout est déjà visible",
		PageTitle: "Touches", PageIntro: "Les touches de chaque écran, puis celles qui servent partout.",
		KeyColumn: "Touche", DoesColumn: "Ce qu'elle fait",
	}
}

func surprise() words.Surprise {
	return words.Surprise{
		Key: "surprise", Different: "Pour changer", NotYet: "Pas encore vu, et parmi les moins proches", Between: "\u00a0; ",
		Track: func(name string) string { return "une autre famille (" + name + ")" },
		Kind:  func(name string) string { return "un autre type d'intérêts (" + name + ")" },
		Level: func(name string) string { return "un autre niveau (" + name + ")" },
		Skills: func(shared, of int, nearest string) string {
			switch {
			case shared == 0 && of == 1:
				return "sa compétence n'est dans rien de ce que vous avez vu"
			case shared == 0:
				return "aucune de ses " + strconv.Itoa(of) + " compétences dans ce que vous avez vu"
			}
			return inCommon(shared, of) + " en commun avec le plus proche de ceux que vous avez vus, " + nearest
		},
		Near: func(shared, of int, nearest string) string {
			return "Pas encore vu, mais proche de ce métier\u00a0: " + nearest + " (" + inCommon(shared, of) + " en commun)."
		},
		Unknown: "Pas encore vu\u00a0; les données ne disent pas ce qui le distingue.",
		Again:   "Vous avez vu tous les métiers de ces données. On recommence par celui vu il y a le plus longtemps.",
		NoOther: "Ces données n'ont pas d'autre métier.",
		Onwards: "S pour un autre, Retour arr. pour revenir.",
	}
}
