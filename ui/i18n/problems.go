package i18n

// Problems are the sentences about a broken dataset: what is wrong, then what
// to do. Field names and values stay as the file spells them.
type Problems struct {
	// Kind has a sentence for each kind of problem, by the name that
	// careers.ProblemKind gives it, and more where a kind reads in several ways.
	// Names in braces stand for what is known of a problem.
	Kind map[string]string
	// In begins a sentence about a field, Or joins fields one of which is
	// missing, Perhaps offers what may be meant; each around its {}.
	In, Or, Perhaps string
	// Shape names what a value should look like.
	Shape map[string]string
	// Year and Years are the unit of time.
	Year, Years string
}

func problemsFR() Problems {
	return Problems{
		In: "dans {}, ", Or: " » ou « {}", Perhaps: " ; peut-être {}",
		Shape: map[string]string{
			"fields": "des champs « nom: valeur »", "list": "une liste", "text": "un texte", "number": "un nombre entier", "bool": "true ou false",
		},
		Year: "an", Years: "ans",
		Kind: map[string]string{
			"unreadable":           "impossible à lire ({found}) : vérifiez le chemin et les droits",
			"too-large":            "trop gros (plus de {mebibytes} Mio) : répartissez les données en plusieurs fichiers",
			"too-many-files":       "plus de {high} fichiers : est-ce le bon dossier ?",
			"too-many-values":      "plus de {high} valeurs dans le fichier : répartissez-les en plusieurs",
			"not-utf8":             "ce n'est pas de l'UTF-8 : enregistrez le fichier en UTF-8",
			"forbidden-character":  "le caractère {found} est invisible ou de commande : supprimez-le",
			"bad-syntax":           "ce n'est pas du YAML ({found}) : vérifiez les retraits, les deux-points et les guillemets",
			"too-deep":             "plus de {high} niveaux de listes : aplatissez",
			"foreign-yaml":         "les jeux de données se passent de « {found} » : écrivez la valeur en toutes lettres",
			"duplicate-key":        "« {field} » est déjà écrit en {first} : gardez-en un",
			"unknown-field":        "le champ « {found} » n'existe pas ici{perhaps}",
			"misplaced-field":      "le champ « {field} » n'a pas sa place ici : il va dans {want}",
			"missing-field":        "il manque « {field}{or} » : ajoutez-le",
			"missing-translation":  "il manque le texte « {field} » : donnez les deux langues",
			"wrong-shape":          "{in}on attend {shape}",
			"not-one-of":           "« {found} » ne convient pas à « {field} » : choisissez {want}",
			"bad-form":             "« {found} » ne convient pas à « {field} » : écrivez comme {want}",
			"out-of-range":         "« {field} » vaut {found} : donnez un entier de {low} à {high}",
			"bad-id":               "l'identifiant « {found} » ne peut avoir que des minuscules sans accent, des chiffres et des tirets simples{perhaps}",
			"duplicate-id":         "l'identifiant « {found} » est déjà pris en {first} : changez l'un des deux",
			"unknown-id":           "« {found} » ({field}) n'est défini nulle part : corrigez ou ajoutez-le{perhaps}",
			"low-above-high":       "« {field} » va de {low} à {high} : échangez les deux bornes",
			"excluding":            "« {field} » et « {found} » ({first}) s'excluent : gardez l'un des deux",
			"unsourced":            "{in}rien ne dit d'où cela vient : nommez « sources », ou écrivez « estimate: true » si c'est votre estimation",
			"self-step":            "une étape mène de « {found} » à lui-même : supprimez-la",
			"duplicate-step":       "une étape vers « {found} » existe déjà en {first} : gardez-en une",
			"too-wide":             "« {found} » ({field}) dépasse {high} cases : abrégez",
			"taken-short":          "le nom court « {found} » ({field}) est déjà pris en {first} : changez-en un",
			"no-header":            "aucun fichier ne contient « dataset: » : ajoutez-le avec « title » et « start »",
			"second-header":        "« dataset: » est déjà écrit en {first} : gardez-en un",
			"no-nodes":             "il n'y a ni métier ni formation : ajoutez « roles: » ou « trainings: »",
			"sourced-estimate":     "{in}une estimation ne peut pas nommer de sources : gardez « sources » si elles disent tout, sinon « estimate »",
			"no-step":              "aucune étape ne mène ici depuis « {found} » : ajoutez-la aux « steps » de « {found} », ou retirez « from »",
			"no-course-level":      "« {field} » vaut {low}, un niveau que « levels » ne nomme pas : corrigez-le, ou ajoutez ce niveau à « dataset »",
			"level-not-met":        "« {found} » demande le niveau {high} et cette formation donne le niveau {low} : retirez l'étape, ou corrigez « gives » ici ou « asks » là-bas",
			"level-not-met, none":  "« {found} » demande le niveau {high} et cette formation ne donne aucun niveau : retirez l'étape, ou corrigez « gives » ici ou « asks » là-bas",
			"level-not-gained":     "« {found} » donne le niveau {high} et l'on a déjà le niveau {low} : retirez l'étape, ou corrigez « gives » ici ou là-bas",
			"years-short":          "« {found} » demande un niveau à {years} d'études de plus, que l'expérience doit remplacer, et « low » vaut {low} : corrigez « years », ou « asks » ici ou là-bas",
			"years-short, course":  "passer du niveau d'arrivée à celui de « gives » prend {years}, et « low » vaut {low} : corrigez « years », ou le niveau",
			"lost-essential":       "« {field} » perd une compétence essentielle d'ici ({found}) : écrivez « builds-on » dans « {field} », ou ajoutez-la à ses « skills » ou, avec la raison, à ses « fades »",
			"lost-essential, many": "« {field} » perd des compétences essentielles d'ici ({found}) : écrivez « builds-on » dans « {field} », ou ajoutez-les à ses « skills » ou, avec la raison, à ses « fades »",
			"builds-on-itself":     "« {found} » se retrouve parmi les métiers dont il est issu : retirez l'un des « builds-on » de cette boucle",
			"no-way":               "« paths » passe par {found}, où ne mène aucune étape à suivre : ajoutez l'étape, ou retirez ce chemin",
			"too-many-problems":    "et d'autres : seuls les {high} premiers sont montrés",
		},
	}
}

func problemsEN() Problems {
	return Problems{
		In: "in {}, ", Or: `" or "{}`, Perhaps: "; perhaps {}",
		Shape: map[string]string{
			"fields": `"name: value" fields`, "list": "a list", "text": "a text", "number": "a whole number", "bool": "true or false",
		},
		Year: "year", Years: "years",
		Kind: map[string]string{
			"unreadable":           "cannot be read ({found}): check the path and the permissions",
			"too-large":            "too large (over {mebibytes} MiB): split the data into several files",
			"too-many-files":       "more than {high} files: is this the right folder?",
			"too-many-values":      "more than {high} values in the file: split them into several",
			"not-utf8":             "this is not UTF-8: save the file as UTF-8",
			"forbidden-character":  "the character {found} is invisible or a control character: delete it",
			"bad-syntax":           "this is not YAML ({found}): check indents, colons and quotes",
			"too-deep":             "lists nested more than {high} deep: flatten them",
			"foreign-yaml":         `datasets do not use "{found}": write the value out`,
			"duplicate-key":        `"{field}" is already given at {first}: keep one`,
			"unknown-field":        `there is no field "{found}" here{perhaps}`,
			"misplaced-field":      `the field "{field}" does not belong here: it goes into {want}`,
			"missing-field":        `"{field}{or}" is missing: add it`,
			"missing-translation":  `the text "{field}" is missing: give both languages`,
			"wrong-shape":          "{in}{shape} is expected",
			"not-one-of":           `"{found}" does not suit "{field}": choose {want}`,
			"bad-form":             `"{found}" does not suit "{field}": write it like {want}`,
			"out-of-range":         `"{field}" is {found}: give a whole number from {low} to {high}`,
			"bad-id":               `the id "{found}" may only have lower-case ASCII letters, digits and single hyphens{perhaps}`,
			"duplicate-id":         `the id "{found}" is already taken at {first}: change one of them`,
			"unknown-id":           `"{found}" ({field}) is not defined anywhere: correct it or add it{perhaps}`,
			"low-above-high":       `"{field}" goes from {low} to {high}: swap the two`,
			"excluding":            `"{field}" and "{found}" ({first}) cannot go together: keep one`,
			"unsourced":            `{in}nothing says where this comes from: name "sources", or write "estimate: true" if it is your estimate`,
			"self-step":            `a step leads from "{found}" to itself: delete it`,
			"duplicate-step":       `there is already a step to "{found}" at {first}: keep one`,
			"too-wide":             `"{found}" ({field}) is wider than {high} cells: shorten it`,
			"taken-short":          `the short name "{found}" ({field}) is already taken at {first}: change one`,
			"no-header":            `no file has "dataset:": add it with "title" and "start"`,
			"second-header":        `"dataset:" is already given at {first}: keep one`,
			"no-nodes":             `there is neither a role nor a training: add "roles:" or "trainings:"`,
			"sourced-estimate":     `{in}an estimate cannot name sources: keep "sources" if they say it all, else "estimate"`,
			"no-step":              `no step leads here from "{found}": add it to the "steps" of "{found}", or remove "from"`,
			"no-course-level":      `"{field}" is {low}, a level that "levels" does not name: correct it, or add that level to "dataset"`,
			"level-not-met":        `"{found}" asks for level {high} and this course gives level {low}: remove the step, or correct "gives" here or "asks" there`,
			"level-not-met, none":  `"{found}" asks for level {high} and this course gives no level: remove the step, or correct "gives" here or "asks" there`,
			"level-not-gained":     `"{found}" gives level {high} and one has level {low} already: remove the step, or correct "gives" here or there`,
			"years-short":          `"{found}" asks for a level that takes {years} more of study, which experience has to stand for, and "low" is {low}: correct "years", or "asks" here or there`,
			"years-short, course":  `getting from the level one comes with to that of "gives" takes {years}, and "low" is {low}: correct "years", or the level`,
			"lost-essential":       `"{field}" loses an essential skill of this job ({found}): write "builds-on" in "{field}", or add it to its "skills" or, with the reason, to its "fades"`,
			"lost-essential, many": `"{field}" loses essential skills of this job ({found}): write "builds-on" in "{field}", or add them to its "skills" or, with the reason, to its "fades"`,
			"builds-on-itself":     `"{found}" is among the jobs it grows out of: remove one "builds-on" of that circle`,
			"no-way":               `"paths" goes through {found}, which no step to follow joins: add the step, or remove that path`,
			"too-many-problems":    "and more: only the first {high} are shown",
		},
	}
}
