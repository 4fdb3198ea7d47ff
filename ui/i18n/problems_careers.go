package i18n

import "strconv"

// CareerProblems are the sentences about a dataset that is whole and yet not
// true of careers, like [Problems].
type CareerProblems struct {
	SourcedEstimate func(field string) string
	NoStep          func(from string) string
	NoCourseLevel   func(field string, level int) string
	LevelNotMet     func(to string, given, asked int) string
	LevelNotGained  func(to string, had, given int) string
	YearsShort      func(to string, years, needed int) string // to is empty for a course
	LostEssential   func(to, skills string, count int) string
	BuildsOnItself  func(id string) string
	NoWay           func(ends string) string
}

func careerProblemsFR() CareerProblems {
	q := func(s string) string { return "« " + s + " »" }
	return CareerProblems{
		SourcedEstimate: func(f string) string {
			return inField(f, "dans ") + "une estimation ne peut pas nommer de sources : gardez « sources » si elles disent tout, sinon « estimate »"
		},
		NoStep: func(from string) string {
			return "aucune étape ne mène ici depuis " + q(from) + " : ajoutez-la aux « steps » de " + q(from) + ", ou retirez « from »"
		},
		NoCourseLevel: func(f string, level int) string {
			return q(f) + " vaut " + strconv.Itoa(level) + ", un niveau que « levels » ne nomme pas : corrigez-le, ou ajoutez ce niveau à « dataset »"
		},
		LevelNotMet: func(to string, given, asked int) string {
			gives := "ne donne aucun niveau"
			if given > 0 {
				gives = "donne le niveau " + strconv.Itoa(given)
			}
			return q(to) + " demande le niveau " + strconv.Itoa(asked) + " et cette formation " + gives +
				" : retirez l'étape, ou corrigez « gives » ici ou « asks » là-bas"
		},
		LevelNotGained: func(to string, had, given int) string {
			return q(to) + " donne le niveau " + strconv.Itoa(given) + " et l'on a déjà le niveau " + strconv.Itoa(had) +
				" : retirez l'étape, ou corrigez « gives » ici ou là-bas"
		},
		YearsShort: func(to string, years, needed int) string {
			takes := pluralFR(needed, " an", " ans")
			if to == "" {
				return "passer du niveau d'arrivée à celui de « gives » prend " + takes + ", et « low » vaut " + strconv.Itoa(years) +
					" : corrigez « years », ou le niveau"
			}
			return q(to) + " demande un niveau à " + takes + " d'études de plus, que l'expérience doit remplacer, et « low » vaut " +
				strconv.Itoa(years) + " : corrigez « years », ou « asks » ici ou là-bas"
		},
		LostEssential: func(to, skills string, count int) string {
			what, them := "une compétence essentielle", "ajoutez-la"
			if count > 1 {
				what, them = "des compétences essentielles", "ajoutez-les"
			}
			return q(to) + " perd " + what + " d'ici (" + skills + ") : écrivez « builds-on » dans " + q(to) + ", ou " + them +
				" à ses « skills » ou, avec la raison, à ses « fades »"
		},
		BuildsOnItself: func(id string) string {
			return q(id) + " se retrouve parmi les métiers dont il est issu : retirez l'un des « builds-on » de cette boucle"
		},
		NoWay: func(ends string) string {
			return "« paths » passe par " + ends + ", où ne mène aucune étape à suivre : ajoutez l'étape, ou retirez ce chemin"
		},
	}
}

func careerProblemsEN() CareerProblems {
	q := func(s string) string { return "\"" + s + "\"" }
	return CareerProblems{
		SourcedEstimate: func(f string) string {
			return inField(f, "in ") + "an estimate cannot name sources: keep \"sources\" if they say it all, else \"estimate\""
		},
		NoStep: func(from string) string {
			return "no step leads here from " + q(from) + ": add it to the \"steps\" of " + q(from) + ", or remove \"from\""
		},
		NoCourseLevel: func(f string, level int) string {
			return q(f) + " is " + strconv.Itoa(level) + ", a level that \"levels\" does not name: correct it, or add that level to \"dataset\""
		},
		LevelNotMet: func(to string, given, asked int) string {
			gives := "gives no level"
			if given > 0 {
				gives = "gives level " + strconv.Itoa(given)
			}
			return q(to) + " asks for level " + strconv.Itoa(asked) + " and this course " + gives +
				": remove the step, or correct \"gives\" here or \"asks\" there"
		},
		LevelNotGained: func(to string, had, given int) string {
			return q(to) + " gives level " + strconv.Itoa(given) + " and one has level " + strconv.Itoa(had) +
				" already: remove the step, or correct \"gives\" here or there"
		},
		YearsShort: func(to string, years, needed int) string {
			takes := pluralEN(needed, " year", " years")
			if to == "" {
				return "getting from the level one comes with to that of \"gives\" takes " + takes + ", and \"low\" is " + strconv.Itoa(years) +
					": correct \"years\", or the level"
			}
			return q(to) + " asks for a level that takes " + takes + " more of study, which experience has to stand for, and \"low\" is " +
				strconv.Itoa(years) + ": correct \"years\", or \"asks\" here or there"
		},
		LostEssential: func(to, skills string, count int) string {
			what, them := "an essential skill", "it"
			if count > 1 {
				what, them = "essential skills", "them"
			}
			return q(to) + " loses " + what + " of this job (" + skills + "): write \"builds-on\" in " + q(to) + ", or add " + them +
				" to its \"skills\" or, with the reason, to its \"fades\""
		},
		BuildsOnItself: func(id string) string {
			return q(id) + " is among the jobs it grows out of: remove one \"builds-on\" of that circle"
		},
		NoWay: func(ends string) string {
			return "\"paths\" goes through " + ends + ", which no step to follow joins: add the step, or remove that path"
		},
	}
}
