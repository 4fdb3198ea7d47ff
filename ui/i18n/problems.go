package i18n

import (
	"strconv"
	"strings"
)

// Problems are the sentences about a broken dataset: what is wrong, then what
// to do. Field names and values stay as the file spells them.
type Problems struct {
	Unreadable         func(reason string) string
	TooLarge           func(limit int) string
	TooManyFiles       func(limit int) string
	TooManyValues      func(limit int) string
	NotUTF8            string
	ForbiddenCharacter func(char string) string
	BadSyntax          func(reason string) string
	TooDeep            func(limit int) string
	ForeignYAML        func(what string) string
	DuplicateKey       func(field, first string) string
	UnknownField       func(found string, want []string) string
	MisplacedField     func(field string, want []string) string
	MissingField       func(field string, others []string) string
	MissingTranslation func(lang string) string
	WrongShape         func(field, want string) string
	NotOneOf           func(field, found string, want []string) string
	BadForm            func(field, found string, want []string) string
	OutOfRange         func(field, found string, low, high int) string
	BadID              func(field, found string, want []string) string
	DuplicateID        func(found, first string) string
	UnknownID          func(field, found string, want []string) string
	LowAboveHigh       func(field string, low, high int) string
	Excluding          func(field, found, first string) string
	Unsourced          func(field string) string
	SelfStep           func(found string) string
	DuplicateStep      func(found, first string) string
	TooWide            func(field, found string, high int) string
	TakenShort         func(field, found, first string) string
	NoHeader           string
	SecondHeader       func(first string) string
	NoNodes            string
	TooManyProblems    func(kept int) string
	Careers            CareerProblems
}

func problemsFR() Problems {
	q := func(s string) string { return "« " + s + " »" }
	maybe := func(want []string) string {
		if len(want) == 0 {
			return ""
		}
		return " ; peut-être " + strings.Join(want, ", ")
	}
	return Problems{
		Unreadable: func(r string) string { return "impossible à lire (" + r + ") : vérifiez le chemin et les droits" },
		TooLarge: func(n int) string {
			return "trop gros (plus de " + strconv.Itoa(n>>20) + " Mio) : répartissez les données en plusieurs fichiers"
		},
		TooManyFiles: func(n int) string { return "plus de " + strconv.Itoa(n) + " fichiers : est-ce le bon dossier ?" },
		TooManyValues: func(n int) string {
			return "plus de " + strconv.Itoa(n) + " valeurs dans le fichier : répartissez-les en plusieurs"
		},
		NotUTF8:            "ce n'est pas de l'UTF-8 : enregistrez le fichier en UTF-8",
		ForbiddenCharacter: func(c string) string { return "le caractère " + c + " est invisible ou de commande : supprimez-le" },
		BadSyntax: func(r string) string {
			return "ce n'est pas du YAML (" + r + ") : vérifiez les retraits, les deux-points et les guillemets"
		},
		TooDeep: func(n int) string { return "plus de " + strconv.Itoa(n) + " niveaux de listes : aplatissez" },
		ForeignYAML: func(w string) string {
			return "les jeux de données se passent de « " + w + " » : écrivez la valeur en toutes lettres"
		},
		DuplicateKey: func(f, first string) string { return q(f) + " est déjà écrit en " + first + " : gardez-en un" },
		UnknownField: func(f string, want []string) string { return "le champ " + q(f) + " n'existe pas ici" + maybe(want) },
		MisplacedField: func(f string, want []string) string {
			return "le champ " + q(f) + " n'a pas sa place ici : il va dans " + strings.Join(want, ", ")
		},
		MissingField: func(f string, others []string) string {
			if len(others) > 0 {
				f += " » ou « " + strings.Join(others, " » ou « ")
			}
			return "il manque " + q(f) + " : ajoutez-le"
		},
		MissingTranslation: func(l string) string { return "il manque le texte " + q(l) + " : donnez les deux langues" },
		WrongShape:         func(f, want string) string { return inField(f, "dans ") + "on attend " + shapeFR(want) },
		NotOneOf: func(f, v string, want []string) string {
			return q(v) + " ne convient pas à " + q(f) + " : choisissez " + strings.Join(want, ", ")
		},
		BadForm: func(f, v string, want []string) string {
			return q(v) + " ne convient pas à " + q(f) + " : écrivez comme " + strings.Join(want, ", ")
		},
		OutOfRange: func(f, v string, low, high int) string {
			return q(f) + " vaut " + v + " : donnez un entier de " + strconv.Itoa(low) + " à " + strconv.Itoa(high)
		},
		BadID: func(f, v string, want []string) string {
			return "l'identifiant " + q(v) + " ne peut avoir que des minuscules sans accent, des chiffres et des tirets simples" + maybe(want)
		},
		DuplicateID: func(v, first string) string {
			return "l'identifiant " + q(v) + " est déjà pris en " + first + " : changez l'un des deux"
		},
		UnknownID: func(f, v string, want []string) string {
			return q(v) + " (" + f + ") n'est défini nulle part : corrigez ou ajoutez-le" + maybe(want)
		},
		LowAboveHigh: func(f string, low, high int) string {
			return q(f) + " va de " + strconv.Itoa(low) + " à " + strconv.Itoa(high) + " : échangez les deux bornes"
		},
		Excluding: func(f, v, first string) string {
			return q(f) + " et " + q(v) + " (" + first + ") s'excluent : gardez l'un des deux"
		},
		Unsourced: func(f string) string {
			return inField(f, "dans ") + "rien ne dit d'où cela vient : nommez « sources », ou écrivez « estimate: true » si c'est votre estimation"
		},
		SelfStep: func(v string) string { return "une étape mène de " + q(v) + " à lui-même : supprimez-la" },
		DuplicateStep: func(v, first string) string {
			return "une étape vers " + q(v) + " existe déjà en " + first + " : gardez-en une"
		},
		TooWide: func(f, v string, high int) string {
			return q(v) + " (" + f + ") dépasse " + strconv.Itoa(high) + " cases : abrégez"
		},
		TakenShort: func(f, v, first string) string {
			return "le nom court " + q(v) + " (" + f + ") est déjà pris en " + first + " : changez-en un"
		},
		NoHeader: "aucun fichier ne contient « dataset: » : ajoutez-le avec « title » et « start »",
		SecondHeader: func(first string) string {
			return "« dataset: » est déjà écrit en " + first + " : gardez-en un"
		},
		NoNodes:         "il n'y a ni métier ni formation : ajoutez « roles: » ou « trainings: »",
		TooManyProblems: func(n int) string { return "et d'autres : seuls les " + strconv.Itoa(n) + " premiers sont montrés" },
		Careers:         careerProblemsFR(),
	}
}

func shapeFR(shape string) string {
	switch shape {
	case "fields":
		return "des champs « nom: valeur »"
	case "list":
		return "une liste"
	case "number":
		return "un nombre entier"
	case "bool":
		return "true ou false"
	}
	return "un texte"
}

func inField(field, in string) string {
	if field == "" {
		return ""
	}
	return in + field + ", "
}

func problemsEN() Problems {
	q := func(s string) string { return "\"" + s + "\"" }
	maybe := func(want []string) string {
		if len(want) == 0 {
			return ""
		}
		return "; perhaps " + strings.Join(want, ", ")
	}
	return Problems{
		Unreadable: func(r string) string { return "cannot be read (" + r + "): check the path and the permissions" },
		TooLarge: func(n int) string {
			return "too large (over " + strconv.Itoa(n>>20) + " MiB): split the data into several files"
		},
		TooManyFiles: func(n int) string { return "more than " + strconv.Itoa(n) + " files: is this the right folder?" },
		TooManyValues: func(n int) string {
			return "more than " + strconv.Itoa(n) + " values in the file: split them into several"
		},
		NotUTF8:            "this is not UTF-8: save the file as UTF-8",
		ForbiddenCharacter: func(c string) string { return "the character " + c + " is invisible or a control character: delete it" },
		BadSyntax:          func(r string) string { return "this is not YAML (" + r + "): check indents, colons and quotes" },
		TooDeep:            func(n int) string { return "lists nested more than " + strconv.Itoa(n) + " deep: flatten them" },
		ForeignYAML:        func(w string) string { return "datasets do not use \"" + w + "\": write the value out" },
		DuplicateKey:       func(f, first string) string { return q(f) + " is already given at " + first + ": keep one" },
		UnknownField:       func(f string, want []string) string { return "there is no field " + q(f) + " here" + maybe(want) },
		MisplacedField: func(f string, want []string) string {
			return "the field " + q(f) + " does not belong here: it goes into " + strings.Join(want, ", ")
		},
		MissingField: func(f string, others []string) string {
			if len(others) > 0 {
				f += "\" or \"" + strings.Join(others, "\" or \"")
			}
			return q(f) + " is missing: add it"
		},
		MissingTranslation: func(l string) string { return "the text " + q(l) + " is missing: give both languages" },
		WrongShape:         func(f, want string) string { return inField(f, "in ") + shapeEN(want) + " is expected" },
		NotOneOf: func(f, v string, want []string) string {
			return q(v) + " does not suit " + q(f) + ": choose " + strings.Join(want, ", ")
		},
		BadForm: func(f, v string, want []string) string {
			return q(v) + " does not suit " + q(f) + ": write it like " + strings.Join(want, ", ")
		},
		OutOfRange: func(f, v string, low, high int) string {
			return q(f) + " is " + v + ": give a whole number from " + strconv.Itoa(low) + " to " + strconv.Itoa(high)
		},
		BadID: func(f, v string, want []string) string {
			return "the id " + q(v) + " may only have lower-case ASCII letters, digits and single hyphens" + maybe(want)
		},
		DuplicateID: func(v, first string) string {
			return "the id " + q(v) + " is already taken at " + first + ": change one of them"
		},
		UnknownID: func(f, v string, want []string) string {
			return q(v) + " (" + f + ") is not defined anywhere: correct it or add it" + maybe(want)
		},
		LowAboveHigh: func(f string, low, high int) string {
			return q(f) + " goes from " + strconv.Itoa(low) + " to " + strconv.Itoa(high) + ": swap the two"
		},
		Excluding: func(f, v, first string) string {
			return q(f) + " and " + q(v) + " (" + first + ") cannot go together: keep one"
		},
		Unsourced: func(f string) string {
			return inField(f, "in ") + "nothing says where this comes from: name \"sources\", or write \"estimate: true\" if it is your estimate"
		},
		SelfStep: func(v string) string { return "a step leads from " + q(v) + " to itself: delete it" },
		DuplicateStep: func(v, first string) string {
			return "there is already a step to " + q(v) + " at " + first + ": keep one"
		},
		TooWide: func(f, v string, high int) string {
			return q(v) + " (" + f + ") is wider than " + strconv.Itoa(high) + " cells: shorten it"
		},
		TakenShort: func(f, v, first string) string {
			return "the short name " + q(v) + " (" + f + ") is already taken at " + first + ": change one"
		},
		NoHeader:        "no file has \"dataset:\": add it with \"title\" and \"start\"",
		SecondHeader:    func(first string) string { return "\"dataset:\" is already given at " + first + ": keep one" },
		NoNodes:         "there is neither a role nor a training: add \"roles:\" or \"trainings:\"",
		TooManyProblems: func(n int) string { return "and more: only the first " + strconv.Itoa(n) + " are shown" },
		Careers:         careerProblemsEN(),
	}
}

func shapeEN(shape string) string {
	switch shape {
	case "fields":
		return "\"name: value\" fields"
	case "list":
		return "a list"
	case "number":
		return "a whole number"
	case "bool":
		return "true or false"
	}
	return "a text"
}
