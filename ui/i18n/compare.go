package i18n

// Compare is what the comparison of nodes says.
type Compare struct {
	Name string
	// Heads are the titles of the sections, Tabs their names where room is
	// scarce, in the order of the page.
	Heads, Tabs [8]string

	// Changes head what is new, deeper, kept, used less and not listed, by
	// careers.Change; Legend explains their marks in few cells.
	Changes, Legend [5]string
	// Estimate explains the mark of an estimate in few cells.
	Estimate string
	// NothingLess says that nothing is used less.
	NothingLess string
	Nothing     string
	// Optional marks a skill that is useful rather than essential.
	Optional string
	// OfConfirmed says whose levels are compared.
	OfConfirmed string
	// LessDeep marks a skill that is asked at a lower level than before.
	LessDeep string
	// LeftFrom heads what is used less of a node, Towards what another asks,
	// where they stand one above the other.
	LeftFrom func(name string) string
	Towards  func(name string) string
	// InWordsOf gives a task in the words of another node.
	InWordsOf func(name, words string) string
	// NoSkills and NoTasks say that the dataset lists none for a node.
	NoSkills, NoTasks func(name string) string

	// Via names the nodes on a way.
	Via func(names string) string
	// NoWay says that no way is known, YearsUnknown that none has years, and
	// SomeUnknown that some steps have none.
	NoWay        string
	YearsUnknown string
	SomeUnknown  string
	// OtherWays reminds that a span is no promise.
	OtherWays string

	// Unlike warns of bars from several sources, Alike introduces one source
	// that speaks of all nodes.
	Unlike func(sources string) string
	Alike  func(source string) string
	// OtherMeasures warns that figures of one source differ in year, place or measure.
	OtherMeasures string
	NotACourse    string
	NoWayIn       string
	// Add says how to compare with another node, once one is left.
	Add func(name string) string

	// Keys.
	Column, Open, Scroll, NextSection, PreviousSection string
	Rotate, Remove, Return                             string
	PageUp, PageDown, Top, Bottom                      string
	// NothingToCompare says why keys do nothing with a single node.
	NothingToCompare string
}

func compareFR() Compare {
	return Compare{
		Name: "Comparer",
		Heads: [8]string{
			"En bref", "Le temps entre les deux", "Ce qu'il faut savoir faire", "Ce qu'on y fait", "Combien on gagne", "Comment y entrer",
			"La formation", "Sources",
		},
		Tabs:        [8]string{"En bref", "Années", "Compétences", "Tâches", "Salaire", "Y entrer", "Formation", "Sources"},
		Changes:     [5]string{"Nouveau", "Plus poussé", "Gardé", "Moins utilisé", "Non mentionné"},
		Legend:      [5]string{"nouveau", "plus poussé", "gardé", "moins utilisé", "non mentionné"},
		Estimate:    "estimation",
		NothingLess: "Rien n'est moins utilisé.",
		Nothing:     "rien", Optional: "utile", LessDeep: "moins poussé",
		LeftFrom:  func(n string) string { return "Depuis " + n },
		Towards:   func(n string) string { return "En allant vers " + n },
		InWordsOf: func(n, words string) string { return n + "\u00a0: " + words },
		NoSkills: func(n string) string {
			return n + "\u00a0: aucune compétence dans ces données, donc rien à comparer."
		},
		NoTasks:      func(n string) string { return n + "\u00a0: aucune tâche dans ces données, donc rien à comparer." },
		OfConfirmed:  "Niveaux de personnes confirmées\u00a0: en arrivant dans un métier, il en faut souvent moins.",
		Via:          func(n string) string { return "par " + n },
		NoWay:        "aucun chemin dans ces données",
		YearsUnknown: "durée inconnue",
		SomeUnknown:  "sans compter une étape de durée inconnue",
		OtherWays:    "Le chemin le plus court de ces données\u00a0: d'autres existent.",
		Unlike: func(s string) string {
			return "Sources différentes (" + s + ")\u00a0: leurs chiffres ne se comparent pas entre eux. Une barre plus longue ne prouve pas que l'on gagne plus."
		},
		Alike:         func(s string) string { return "Selon une même source, " + s },
		OtherMeasures: "Même au sein d'une source, l'année, le lieu ou la mesure changent d'un chiffre à l'autre\u00a0: lisez-les avant de comparer.",
		NotACourse:    "pas une formation", NoWayIn: "rien dans ces données",
		Add:    func(n string) string { return "Appuyez sur c ailleurs pour comparer avec " + n + "." },
		Column: "colonne", Open: "ouvrir la fiche", Scroll: "défiler", NextSection: "partie", PreviousSection: "partie précédente",
		Rotate: "échanger", Remove: "retirer le dernier", Return: "revenir",
		PageUp: "page précédente", PageDown: "page suivante", Top: "début", Bottom: "fin",
		NothingToCompare: "il n'y en a qu'un",
	}
}

func compareEN() Compare {
	return Compare{
		Name: "Compare",
		Heads: [8]string{
			"In short", "Time between them", "Skills needed", "What people do", "What people earn", "How to get in",
			"The course", "Sources",
		},
		Tabs:        [8]string{"In short", "Years", "Skills", "Tasks", "Pay", "Ways in", "Course", "Sources"},
		Changes:     [5]string{"New", "Deeper", "Kept", "Used less", "Not listed"},
		Legend:      [5]string{"new", "deeper", "kept", "used less", "not listed"},
		Estimate:    "estimate",
		NothingLess: "Nothing is used less.",
		Nothing:     "nothing", Optional: "useful", LessDeep: "less deep",
		LeftFrom:     func(n string) string { return "From " + n },
		Towards:      func(n string) string { return "Going to " + n },
		InWordsOf:    func(n, words string) string { return n + ": " + words },
		NoSkills:     func(n string) string { return n + ": no skills in this data, so nothing to compare." },
		NoTasks:      func(n string) string { return n + ": no tasks in this data, so nothing to compare." },
		OfConfirmed:  "Levels are those of people with some experience: on arrival, less is often enough.",
		Via:          func(n string) string { return "through " + n },
		NoWay:        "no route in this data",
		YearsUnknown: "length unknown",
		SomeUnknown:  "not counting a step of unknown length",
		OtherWays:    "The shortest route in this data: there are others.",
		Unlike: func(s string) string {
			return "Different sources (" + s + "): do not compare their figures with each other. A longer bar does not prove better pay."
		},
		Alike:         func(s string) string { return "According to one source, " + s },
		OtherMeasures: "Even within one source, the year, the place or the measure changes from figure to figure: read them before you compare.",
		NotACourse:    "not a course", NoWayIn: "nothing in this data",
		Add:    func(n string) string { return "Press c elsewhere to compare with " + n + "." },
		Column: "column", Open: "open the sheet", Scroll: "scroll", NextSection: "section", PreviousSection: "previous section",
		Rotate: "swap", Remove: "remove the last", Return: "back",
		PageUp: "page up", PageDown: "page down", Top: "top", Bottom: "bottom",
		NothingToCompare: "there is only one",
	}
}
