package i18n

import (
	"strconv"
	"strings"
)

// Sheet is what the sheet says, and the charts of pay.
type Sheet struct {
	Name string
	// Heads are the titles of the sections, Tabs their names where room is
	// scarce, in the order of the page.
	Heads, Tabs [12]string

	Day, Length, EntryLevel, Diploma, Cost string
	// LevelOf explains a level of the European Qualifications Framework.
	LevelOf func(level int) string

	// AlsoCalled, Track, Asks, Gives, BuildsOn, ForWhom and WorkStudy label what
	// places a node among others; LengthByLevel the lengths of a training.
	AlsoCalled, Track, Asks, Gives, BuildsOn, ForWhom, WorkStudy, LengthByLevel string
	Audience                                                                    [3]string // by careers.Audience
	WorkStudyIs                                                                 [4]string // by careers.WorkStudy
	// AtLeast is the lowest level that a role asks for, First labels what one has
	// done before, HavingWorked in which tracks.
	AtLeast      func(level string) string
	First        string
	HavingWorked func(tracks []string) string
	// Takes labels the skills of a task. KeptTasks counts the tasks that people
	// keep of a role before; KeptFrom is a head for its skills.
	Takes     string
	KeptTasks func(name string, kept, of int) string
	KeptFrom  func(head, name string) string
	// Aspect labels the words on working life, by careers.Aspect; Certificates and
	// Interests follow them.
	Aspect                  [6]string
	Certificates, Interests string
	// WorksWith labels the people in other roles that one works with.
	WorksWith string
	// Levels explains the levels of a skill by experience; FromTo says them.
	Levels string
	FromTo func(entry, senior int) string

	// Essential and Optional head the skills that a role asks for; Learned,
	// Mainly and Also those that a training gives.
	Essential, Optional   string
	Learned, Mainly, Also string
	// Ticks explains the signs of the skills that the reader has ticked.
	Ticks func(able, learning string) string

	// ExperienceShort is Facts.Experience in at most 6 cells.
	ExperienceShort [5]string
	// AxisUnit is the unit of the axis of pay; currency is ISO 4217.
	AxisUnit  func(currency string) string
	SameScale string
	// AllFigures heads the figures that follow the few drawn first.
	AllFigures string
	// Experience says how many years a figure speaks of.
	Experience func(years string) string
	// Disagree says that sources give unlike figures for one level.
	Disagree func(sources int) string

	// After says when people take a step; Lasts how long the training takes that
	// one comes from.
	After, Lasts func(years string) string
	// NotComparable warns of two figures by which pay would seem to fall.
	NotComparable string

	// EstimateMeans explains the mark of an estimate.
	EstimateMeans string
	WhereFrom     string
	// Close says what the key beside it does to a card.
	Close        string
	NoSource     string
	OtherFigures func(level string) string
	WordsOf      func(section string) string
	NoWords      string
	// Range says which lines of how many show.
	Range func(first, last, of int) string

	// Keys.
	Choose, Follow, NextSection, PreviousSection string
	Source, Words, Return, OnMap                 string
	PageUp, PageDown, Top, Bottom                string
	Tick                                         string
	// LeadsNowhere says why Enter does nothing, NoSkill why Tick does nothing.
	LeadsNowhere, NoSkill string
}

func sheetFR() Sheet {
	return Sheet{
		Name: "Fiche",
		Heads: [12]string{
			"En bref", "Ce qu'on y fait", "Ce qu'il faut savoir faire", "Combien on gagne", "Au quotidien", "Comment y entrer", "Et ensuite",
			"D'où l'on vient", "Pas pour vous si…", "Perspectives", "Codes officiels", "Sources",
		},
		Tabs: [12]string{
			"En bref", "Tâches", "Compétences", "Salaire", "Quotidien", "Y entrer", "Ensuite", "Avant", "Pas pour vous", "Perspectives", "Codes", "Sources",
		},
		Day: "Une journée", Length: "Durée", EntryLevel: "Pour entrer", Diploma: "Diplôme", Cost: "Coût",
		LevelOf:    func(n int) string { return strconv.Itoa(n) + " sur 8 dans le cadre européen des certifications" },
		AlsoCalled: "Autres noms", Track: "Famille", Asks: "Niveau demandé", Gives: "Niveau obtenu", BuildsOn: "S'appuie sur", ForWhom: "Pour qui",
		WorkStudy: "Alternance", LengthByLevel: "Selon le niveau",
		Audience:     [3]string{"après le lycée ou pendant les études", "en changeant de métier", "en restant en poste"},
		WorkStudyIs:  [4]string{"non", "possible", "le plus souvent", "toujours"},
		AtLeast:      func(level string) string { return level + " au moins" },
		First:        "D'abord",
		HavingWorked: func(tracks []string) string { return "avoir travaillé dans " + strings.Join(tracks, " ou ") },
		Takes:        "Demande",
		KeptTasks: func(name string, kept, of int) string {
			if kept < of {
				return "Et ce que fait\u00a0: " + name + " (" + pluralFR(kept, " tâche", " tâches") + " sur " + strconv.Itoa(of) + ")"
			}
			return "Et tout ce que fait\u00a0: " + name + " (" + pluralFR(of, " tâche", " tâches") + ")"
		},
		KeptFrom:     func(head, name string) string { return head + ", gardées de «\u00a0" + name + "\u00a0»" },
		Aspect:       [6]string{"Statut", "Horaires", "Astreintes", "À distance", "Déplacements", "Lieu"},
		Certificates: "Certificats", Interests: "Si vous dites", WorksWith: "Avec qui",
		Levels: "En chiffres\u00a0: niveau à l'arrivée, une fois à l'aise, après des années.",
		FromTo: func(entry, senior int) string {
			return strconv.Itoa(entry) + " à l'arrivée, " + strconv.Itoa(senior) + " après des années"
		},
		Essential: "Essentielles", Optional: "Utiles en plus",
		Learned: "Ce qu'on y apprend", Mainly: "Surtout", Also: "Un peu aussi",
		Ticks: func(able, learning string) string {
			return "Cochées par vous\u00a0: " + able + " oui, " + learning + " j'apprends."
		},
		ExperienceShort: [5]string{"tous", "début", "jun.", "conf.", "sen."},
		AxisUnit:        func(c string) string { return "k" + symbol(c) + " bruts par an" },
		SameScale:       "la même échelle pour tous les métiers",
		AllFigures:      "Tous les chiffres publiés",
		Experience:      func(y string) string { return y + " d'expérience" },
		Disagree: func(n int) string {
			return strconv.Itoa(n) + " sources, qui ne mesurent pas la même chose."
		},
		After:         func(y string) string { return "après " + y },
		Lasts:         func(y string) string { return "cette formation dure " + y },
		NotComparable: "Salaires\u00a0: sources ou niveaux différents\u00a0; voir chaque fiche.",
		EstimateMeans: "estimation de l'équipe\u00a0: ce n'est pas un chiffre publié.",
		Close:         "fermer",
		WhereFrom:     "D'où cela vient",
		NoSource:      "Cette ligne résume la fiche ; chaque fait de la fiche nomme sa source.",
		OtherFigures:  func(level string) string { return "D'autres sources, pour « " + level + " »" },
		WordsOf:       func(s string) string { return "Les mots expliqués de «\u00a0" + s + " »" },
		NoWords:       "Aucun mot du glossaire dans cette partie.",
		Range:         func(a, b, n int) string { return strconv.Itoa(a) + "–" + strconv.Itoa(b) + " sur " + strconv.Itoa(n) },
		Choose:        "ligne", Follow: "y aller", NextSection: "partie", PreviousSection: "partie précédente",
		Source: "source", Words: "mots expliqués", Return: "revenir", OnMap: "carte",
		PageUp: "page précédente", PageDown: "page suivante", Top: "début", Bottom: "fin",
		Tick: "cocher", LeadsNowhere: "cette ligne ne mène pas à une autre fiche", NoSkill: "on ne coche que des compétences",
	}
}

func sheetEN() Sheet {
	return Sheet{
		Name: "Sheet",
		Heads: [12]string{
			"In short", "What people do", "Skills needed", "What people earn", "Day to day", "How to get in", "Next steps",
			"Where people come from", "Not for you if…", "Outlook", "Official codes", "Sources",
		},
		Tabs: [12]string{
			"In short", "Tasks", "Skills", "Pay", "Daily life", "Ways in", "Next", "Before", "Not for you", "Outlook", "Codes", "Sources",
		},
		Day: "A day", Length: "Length", EntryLevel: "To get in", Diploma: "Diploma", Cost: "Cost",
		LevelOf:    func(n int) string { return strconv.Itoa(n) + " of 8 in the European Qualifications Framework" },
		AlsoCalled: "Also called", Track: "Family", Asks: "Level asked", Gives: "Level gained", BuildsOn: "Builds on", ForWhom: "For whom",
		WorkStudy: "Work-study", LengthByLevel: "By level",
		Audience:     [3]string{"after school or while studying", "changing occupation", "staying in a job"},
		WorkStudyIs:  [4]string{"no", "possible", "mostly", "always"},
		AtLeast:      func(level string) string { return "at least " + level },
		First:        "First",
		HavingWorked: func(tracks []string) string { return "having worked in " + strings.Join(tracks, " or ") },
		Takes:        "Takes",
		KeptTasks: func(name string, kept, of int) string {
			if kept < of {
				return "And what this job does: " + name + " (" + strconv.Itoa(kept) + " of " + pluralEN(of, " task", " tasks") + ")"
			}
			return "And all that this job does: " + name + " (" + pluralEN(of, " task", " tasks") + ")"
		},
		KeptFrom:     func(head, name string) string { return head + ", kept from “" + name + "”" },
		Aspect:       [6]string{"Status", "Hours", "On call", "Remote work", "Travel", "Place"},
		Certificates: "Certificates", Interests: "If you say", WorksWith: "With whom",
		Levels: "In figures: level on arriving, once at ease, after years.",
		FromTo: func(entry, senior int) string {
			return strconv.Itoa(entry) + " on arriving, " + strconv.Itoa(senior) + " after years"
		},
		Essential: "Essential", Optional: "Also useful",
		Learned: "What people learn", Mainly: "Mainly", Also: "A little too",
		Ticks: func(able, learning string) string {
			return "Ticked by you: " + able + " yes, " + learning + " learning."
		},
		ExperienceShort: [5]string{"all", "entry", "jun.", "mid", "sen."},
		AxisUnit:        func(c string) string { return symbol(c) + "k gross per year" },
		SameScale:       "one scale for all jobs",
		AllFigures:      "Every published figure",
		Experience:      func(y string) string { return y + " of experience" },
		Disagree: func(n int) string {
			return strconv.Itoa(n) + " sources, which do not measure the same thing."
		},
		After:         func(y string) string { return "after " + y },
		Lasts:         func(y string) string { return "this course takes " + y },
		NotComparable: "Pay: different sources or levels; see each sheet.",
		EstimateMeans: "our own estimate: not a published figure.",
		Close:         "close",
		WhereFrom:     "Where this comes from",
		NoSource:      "This line sums up the sheet; each fact of the sheet names its source.",
		OtherFigures:  func(level string) string { return "Other sources, for “" + level + "”" },
		WordsOf:       func(s string) string { return "Words explained in “" + s + "”" },
		NoWords:       "No glossary words in this section.",
		Range:         func(a, b, n int) string { return strconv.Itoa(a) + "–" + strconv.Itoa(b) + " of " + strconv.Itoa(n) },
		Choose:        "line", Follow: "go there", NextSection: "section", PreviousSection: "previous section",
		Source: "source", Words: "words explained", Return: "back", OnMap: "map",
		PageUp: "page up", PageDown: "page down", Top: "top", Bottom: "bottom",
		Tick: "tick", LeadsNowhere: "this line leads to no other sheet", NoSkill: "only skills can be ticked",
	}
}
