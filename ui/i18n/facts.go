package i18n

// Facts are the words for what the dataset says: kinds, levels, sources.
type Facts struct {
	Role     string
	Training string

	Experience [5]string // by careers.Experience
	StepKind   [8]string // by careers.StepKind
	// StepShown stands before the sources that back a step, StepEstimated for
	// them where there are none.
	// StepCited before pages that only compare,
	StepShown, StepCited, StepEstimated string

	SkillLevel [5]string // by level, 0 unknown
	SkillGroup [9]string // by careers.SkillGroup
	Match      [3]string // by careers.Match
	Quality    [5]string // by careers.SourceQuality
	// QualityNote says what each quality means.
	QualityNote [5]string

	Essential, Optional string
	Gross, Net          string
	PerYear, PerMonth   string
	// Bounds are the words of a measure that belong before the figure.
	Bounds []string
	// Juniors and Seniors are the words of a measure that say no more than the
	// level of experience does.
	Juniors, Seniors []string
	// InPost says how long a figure for taking the post counts.
	InPost func(years string) string
	// Reading says that the level of a figure is the reading of the dataset's authors.
	Reading string
	// PerDay is what the self-employed invoice for a day of work.
	PerDay, PerDayShort string
	// OriginalSheet names a headline's source for narrow places.
	OriginalSheet string
	// Original says what stands first, and what stands beside it.
	Original func(sheet, beside, quality string) string
	// MonthlyTimes12 says that a yearly figure is a monthly one taken twelve times.
	MonthlyTimes12 string
	Undated        string
	// About marks an estimated date: "vers 2025".
	About        func(date string) string
	PlaceUnknown string
	// Estimate says that the dataset's authors judged; EstimateMark is its sign.
	Estimate, EstimateMark string
	Source, Sources        string
	NoPay                  string
}

func factsFR() Facts {
	return Facts{
		Role: "métier", Training: "formation",
		Experience: [5]string{"tous niveaux", "en prenant le poste", "junior", "confirmé", "senior"},
		StepShown:  "Étape attestée par", StepCited: "Étape citée, pour comparaison, par", StepEstimated: "Étape\u00a0: estimation de l'équipe",
		StepKind:   [8]string{"entrée dans le métier", "poursuite d'études", "promotion", "spécialisation", "changement de métier", "poste de même niveau", "retour possible", "métier proche"},
		SkillLevel: [5]string{"niveau inconnu", "notions", "pratique accompagnée", "autonome", "référence pour les autres"},
		SkillGroup: [9]string{"Programmation", "Données", "Infrastructure", "Qualité", "Sécurité", "Conception", "Pilotage", "Communication", "Savoir-être"},
		Quality:    [5]string{"source officielle", "grande enquête", "source professionnelle", "pour comparaison seulement", "fiche métier d'origine"},
		QualityNote: [5]string{
			"Statistique ou registre officiel.",
			"Grande enquête d'une association ou d'une entreprise, qui dit comment elle compte.",
			"Source professionnelle datée, ou document public de première main.",
			"Source non datée, ancienne ou commerciale : à comparer avec d'autres, pas à croire seule.",
			"La fiche métier d'où part ce programme : ses chiffres sont repris tels quels, sa date est inconnue.",
		},
		Bounds:  []string{"jusqu'à", "plus de", "environ", "moins de", "au moins", "au plus", "à partir de"},
		Juniors: []string{"débutant", "débutante", "au début"}, Seniors: []string{"expérimenté", "expérimentée", "avec de l'expérience"},
		InPost:    func(y string) string { return y + " dans ce poste" },
		Reading:   "notre lecture",
		Match:     [3]string{"exact", "voisin", "plus large"},
		Essential: "essentielle", Optional: "utile",
		Gross: "brut", Net: "net", PerYear: "par an", PerMonth: "par mois", PerDay: "par jour, hors taxes", PerDayShort: "/jour",
		OriginalSheet: "fiche d'origine, sans date",
		Original: func(sheet, beside, quality string) string {
			return sheet + "\u00a0: fiche métier d'origine, sans date. À côté, " + beside + "\u00a0: " + quality + "."
		},
		MonthlyTimes12: "salaire mensuel × 12",
		Undated:        "non daté", About: func(d string) string { return "vers " + d }, PlaceUnknown: "lieu non précisé",
		Estimate: "estimation de l'équipe", EstimateMark: "~",
		Source: "source", Sources: "sources", NoPay: "Pas de salaire publié.",
	}
}

func factsEN() Facts {
	return Facts{
		Role: "job", Training: "course",
		Experience: [5]string{"all levels", "on taking the post", "junior", "mid-level", "senior"},
		StepKind:   [8]string{"first job", "further study", "promotion", "specialisation", "change of occupation", "move at the same level", "way back", "related job"},
		StepShown:  "Step backed by", StepCited: "Step mentioned, for comparison, by", StepEstimated: "Step: our own estimate",
		SkillLevel: [5]string{"level unknown", "basics", "works with support", "works independently", "guides others"},
		SkillGroup: [9]string{"Programming", "Data", "Infrastructure", "Quality", "Security", "Design", "Management", "Communication", "Personal"},
		Quality:    [5]string{"official source", "large survey", "professional source", "for comparison only", "original job sheet"},
		QualityNote: [5]string{
			"An official statistic or register.",
			"A large survey by an association or a company that says how it counts.",
			"A dated professional source, or a first-hand public document.",
			"Undated, old or commercial: compare it with others, do not trust it alone.",
			"The job sheet this program started from: its figures are given as they stand, its date is unknown.",
		},
		Bounds:  []string{"up to", "more than", "about", "less than", "at least", "at most", "from"},
		Juniors: []string{"beginner", "beginners", "at the start"}, Seniors: []string{"experienced", "experienced people", "with experience"},
		InPost:    func(y string) string { return y + " in it" },
		Reading:   "our reading",
		Match:     [3]string{"exact", "close", "broader"},
		Essential: "essential", Optional: "useful",
		Gross: "gross", Net: "net", PerYear: "per year", PerMonth: "per month", PerDay: "per day, excluding tax", PerDayShort: "/day",
		OriginalSheet: "original sheet, undated",
		Original: func(sheet, beside, quality string) string {
			return sheet + ": original job sheet, undated. Beside it, " + beside + ": " + quality + "."
		},
		MonthlyTimes12: "monthly pay × 12",
		Undated:        "undated", About: func(d string) string { return "around " + d }, PlaceUnknown: "place not stated",
		Estimate: "our own estimate", EstimateMark: "~",
		Source: "source", Sources: "sources", NoPay: "No published pay.",
	}
}
