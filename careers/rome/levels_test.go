package rome

import (
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

var french = language.French

func TestTheLowestDiplomaNamedIsFound(t *testing.T) {
	for text, want := range map[string]int{
		"Cet emploi est accessible avec un diplôme de niveau CAP/BEP à Bac (professionnel, technologique, ...).":                               3,
		"Cet emploi est accessible à partir d'un Bac + 3 en lettres.":                                                                          6,
		"Cet emploi est accessible avec un Bac +5 ou un Bac+2 et de l'expérience.":                                                             5,
		"Cet emploi est accessible avec un Master en droit.":                                                                                   7,
		"Cet emploi est accessible avec un Master ou une Licence professionnelle. Un CAP est un atout.":                                        6,
		"Le but est de tenir le cap. Cet emploi est accessible avec un BUT.":                                                                   6,
		"Cet emploi est accessible avec un Diplôme d'État d'infirmier.":                                                                        6,
		"Cet emploi est accessible avec un Diplôme d'Etat de Docteur en médecine (Bac + 11).":                                                  8,
		"Cet emploi est accessible avec un Bac Pro. Il est également accessible avec une expérience professionnelle sans diplôme particulier.": 4,
		"Cet emploi est accessible sans diplôme. Avoir suivi une Licence est apprécié mais non obligatoire.":                                   0,
		"Une licence de pilote est exigée.":                                                                                                    0,
		"La maîtrise de l'outil informatique est requise.":                                                                                     0,
		"Un ou plusieurs Certificats d'Aptitude à la Conduite En Sécurité -CACES- peuvent être requis.":                                        0,
		"Formation recommandée de niveau Bac+5 en informatique":                                                                                7,
		"Cet emploi est accessible avec des formations variées, allant de Bac+2 à Bac+5.":                                                      5,
		"Accessible avec un BAC + 2/3, ou bac plus 5.":                                                                                         5,
		"Le Diplôme d'Etat d'Accompagnant Educatif et Social est exigé.":                                                                       3,
		"Un Diplôme d'Etat de Technicien d'Intervention Sociale et Familiale (DE TISF) est exigé.":                                             4,
		"Un DE de médiateur familial est obligatoire.":                                                                                         6,
		"Accessible avec un Brevet Professionnel Agricole.":                                                                                    3,
		"Accessible avec un Diplôme d'État de docteur en médecine. Un Bac+2 est requis pour les délégués.":                                     8,
		"Un Diplôme d'Expertise Comptable est obligatoire.":                                                                                    0,
		"Cet emploi est accessible sans qualification, pour des diplômés d'un CAP.":                                                            0,
		"Un diplôme d'État": 0,
		"bac +":             4,
		"":                  0,
	} {
		if got := accessBy([]string{text}).lowest; got != want {
			t.Errorf("%q: level %d, want %d", text, got, want)
		}
	}
}

func TestALevelIsAskedForOnlyWhereASentenceSaysSo(t *testing.T) {
	for text, want := range map[string]int{
		"Cet emploi est accessible avec un CAP.":                                                      3,
		"Un Bac+5 est exigé.":                                                                         7,
		"Le Diplôme d'État d'infirmier est obligatoire.":                                              6,
		"Formation recommandée de niveau Bac+5":                                                       0,
		"Cet emploi est accessible avec un CAP. Il est également accessible avec une expérience.":     0,
		"Cet emploi est accessible avec un CAP. Il est également accessible sans diplôme.":            0,
		"Cet emploi est accessible avec un Bac ou une expérience professionnelle.":                    0,
		"Cet emploi est accessible avec un Bac ou avec une bonne expérience.":                         0,
		"Cet emploi est accessible sans qualification. Un CAP peut faciliter l'accès.":                0,
		"Un Bac+2 peut être requis.":                                                                  0,
		"Un Bac est apprécié, sans être obligatoire.":                                                 0,
		"Cet emploi est accessible avec un Bac+3. Un Master est un atout.":                            6,
		"Les titulaires d'un CAP exercent ce métier.":                                                 0,
		"Cet emploi est accessible avec un Bac+2 complété par une expérience professionnelle dedans.": 5,
	} {
		if got := accessBy([]string{text}).asked; got != want {
			t.Errorf("%q: asks for level %d, want %d", text, got, want)
		}
	}
}

func TestAColumnSaysWhatIsTrueOfEachJobInIt(t *testing.T) {
	all := columns(func(fr, _ string) careers.Text { return published(fr) })
	for _, c := range []struct {
		text    string
		isCadre bool
		want    string
	}{
		{"", false, "Sans diplôme, ou aucun nommé"},
		{"", true, "Niveau non déterminé"},
		{"Accessible sans diplôme. Un Brevet est apprécié.", true, "Sans diplôme, ou aucun nommé"},
		{"Un Certificat d'Aptitude à la Conduite En Sécurité (CACES) est exigé.", false, "Sans diplôme, ou aucun nommé"},
		{"Un Diplôme d'Expertise Comptable (DEC) est obligatoire.", true, "Niveau non déterminé"},
		{"Accessible par l'obtention d'un CQP.", false, "Niveau non déterminé"},
		{"Un titre professionnel est exigé.", false, "Niveau non déterminé"},
		{"Le DE de puériculture est exigé.", false, "Niveau non déterminé"},
		{"Accessible avec un CAP.", true, "CAP, BEP"},
		{"Accessible avec un Bac+5.", true, "Bac+5"},
		{"Accessible avec un doctorat.", false, "Doctorat"},
	} {
		if got := all[accessBy([]string{c.text}).place(c.isCadre)].Title.In(french); got != c.want {
			t.Errorf("%q, cadre %t: stands under %q, want %q", c.text, c.isCadre, got, c.want)
		}
	}
}

func TestAWayOfWorkingStandsUnderWhatTheRegisterCallsIt(t *testing.T) {
	for _, c := range []struct {
		rubric, text string
		want         careers.Aspect
	}{
		{"Publics spécifiques", "Patients", careers.Public},
		{"Conditions de travail et risques professionnels", "Port de tenue professionnelle ou d'uniforme", careers.Conditions},
		{"Conditions de travail et risques professionnels", "Possibilité de télétravail", careers.Remote},
		{"Conditions de travail et risques professionnels", "Déplacements professionnels", careers.Travel},
		{"Horaires et durée du travail", "Travail de nuit", careers.Hours},
		{"Horaires et durée du travail", "Travail en astreinte", careers.OnCall},
		{"Types de structures", "Etablissement de santé", careers.Workplace},
		{"Statut d'emploi", "Profession libérale", careers.Status},
		{"Lieux et déplacements", "Zone régionale", careers.Travel},
		{"SECTEURS", "Alimentaire", careers.Workplace},
	} {
		if got := aspect(c.rubric, c.text); got != c.want {
			t.Errorf("%s of %s is about %s, want %s", c.text, c.rubric, got, c.want)
		}
	}
}
