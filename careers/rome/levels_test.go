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
		"Cet emploi est accessible avec un CAP.":                                                        3,
		"Cet emploi est accessible avec un Diplôme d'État de Conseiller en Économie Sociale Familiale.": 6,
		"Un Bac+5 est exigé.":                            7,
		"Le Diplôme d'État d'infirmier est obligatoire.": 6,
		"Formation recommandée de niveau Bac+5":          0,
		"Cet emploi est accessible avec un CAP. Il est également accessible avec une expérience.": 0,
		"Cet emploi est accessible avec un CAP. Il est également accessible sans diplôme.":        0,
		"Cet emploi est accessible avec un Bac ou une expérience professionnelle.":                0,
		"Cet emploi est accessible avec un Bac ou avec une bonne expérience.":                     0,
		"Cet emploi est accessible sans qualification. Un CAP peut faciliter l'accès.":            0,
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

func TestWhatIsJoinedTakesTheHighestAndWhatIsChosenTheLowest(t *testing.T) {
	for text, want := range map[string]int{
		"Accessible avec un Master en droit, complété par un Doctorat.":                                                                            8,
		"Accessible avec un Bac+3 suivi d'un Master en gestion.":                                                                                   7,
		"Accessible avec une Licence puis un Master en gestion.":                                                                                   7,
		"Accessible avec un Bac ou un BTS, complété par une Licence professionnelle.":                                                              6,
		"Accessible avec un Bac ou un BTS complété par une Licence professionnelle.":                                                               4,
		"Accessible avec un BTS complété par une expérience.":                                                                                      5,
		"Accessible avec un Bac + 7 docteur en médecine et un diplôme d'études spécialisées en radiologie, obligatoire.":                           8,
		"Accessible avec Bac + 7 diplôme d'études spécialisées (DES) en gastro-entérologie, hépatologie et doctorat en médecine.":                  8,
		"Accessible avec un diplôme de docteur en médecine Bac + 6 et le diplôme d'études spécialisées en endocrinologie.":                         8,
		"Accessible avec un Diplôme d'État de vétérinaire (Bac +6).":                                                                               8,
		"Accessible avec un Diplôme d'Etat (DE) en Médecine.":                                                                                      8,
		"Accessible avec un Diplôme d'Etat d'infirmier, complété par le diplôme d'Etat d'infirmier en pratique avancée (grade de niveau master).":  7,
		"Accessible avec le Diplôme d'Etat d'infirmier anesthésiste. Suite au Diplôme d'Etat d'infirmier, il est possible de faire la spécialité.": 7,
		"Accessible avec un diplôme de niveau Bac+6 à Bac+8.":                                                                                      8,
		"Accessible avec un diplôme de niveau Bac +4 à Bac +5 en commerce.":                                                                        7,
		"Accessible avec un diplôme de niveau Bac +3 à Bac +4 en arts.":                                                                            6,
		"Accessible avec un diplôme de niveau Bac+2 (BTS, DUT, ...) à Master (M1, Master professionnel, ...) en lettres.":                          5,
		"Accessible avec un CAP, un BEP ou un Bac pro.":                                                                                            3,
		"Accessible avec un diplôme de niveau Bac+5 à Bac+8, tels qu'un Master ou un Doctorat, un BTS étant rare.":                                 7,
		"Accessible avec un Master (M1, diplôme d'école de commerce, ...) en droit.":                                                               7,
		"Accessible avec un Bac + 2 BTS Opticien ou un Diplôme d'État d'opticien-lunetier.":                                                        5,
		"Accessible avec une formation en esthétique (CAP, Bac pro ou BTS), complétée par une formation qualifiante.":                              3,
		"Accessible avec une qualification de niveau 5 de la restauration.":                                                                        5,
		"Accessible avec un CAP Crêpier ou un CQP.":                                                                                                3,
		"Accessible avec une Licence. Celle-ci peut être complétée par un CAP.":                                                                    6,
		"Accessible avec un Diplôme de visiteur, une Licence ou un Master. Les niveaux d'études requis varient de Bac+2 à Bac+5.":                  5,
		"Accessible avec un Bac+3 ou un Diplôme de veilleur, tous deux de niveau Bac +3.":                                                          6,
		"Accessible avec un Diplôme supérieur de veille ou un Diplôme d'aptitude, tous deux de niveau Bac +5.":                                     7,
		"Accessible avec une qualification. Les niveaux d'études requis vont du CAP au Bac+3. Un Bac+5 est exigé ailleurs.":                        3,
		"Accessible avec un CQP, ainsi qu'un bac+3 du domaine.":                                                                                    6,
		"Accessible avec un Bac+2. Le métier de pilote est accessible avec un certificat de pilote.":                                               5,
		"Accessible avec un permis D. Un CAP peut être utile.":                                                                                     0,
		"Accessible avec un Bac, un Certificat d'Aptitude à la Conduite étant exigé pour les grues.":                                               4,
		"Accessible avec une Licence. Les salariés ont un BTS ou un titre professionnel de vente.":                                                 6,
		// One way in has no level, so nobody knows which is the lowest.
		"Accessible avec le Diplôme d'Etat d'audioprothésiste ou le Diplôme d'Etat de Docteur en médecine complété par le certificat d'acoustique.": 0,
		"Accessible avec un Diplôme de visiteur médical, une Licence ou un Master.":                                                                 0,
		"Accessible avec un Bac+5. Il est également accessible avec un titre professionnel.":                                                        0,
		"Accessible avec un titre professionnel de veilleur. Un Bac est un atout.":                                                                  0,
		"Accessible avec un Diplôme d'État de cadre de santé. Celui-ci peut être complété par un Master ou une Licence.":                            0,
		"Accessible avec un Doctorat en pharmacie. Un certificat de veille est exigé pour la nuit.":                                                 8,
	} {
		if got := accessBy([]string{text}).lowest; got != want {
			t.Errorf("%q: level %d, want %d", text, got, want)
		}
	}
}

func TestNothingIsAskedThatAWayInMayDoWithout(t *testing.T) {
	for _, text := range []string{
		"Cet emploi est accessible avec un CAP ou un CQP.", "Cet emploi est accessible avec un Bac+4 à Bac+5.", "Cet emploi est accessible avec un Bac+6 à Bac+8.",
		"Cet emploi est accessible avec le Diplôme d'Etat d'audioprothésiste ou un doctorat en médecine.",
	} {
		if got := accessBy([]string{text}).asked; got != 0 {
			t.Errorf("%q: asks for level %d", text, got)
		}
	}
}

func TestAColumnSaysWhatIsTrueOfEachJobInIt(t *testing.T) {
	all := columns(func(fr, _ string) careers.Text { return published(fr) })
	for text, want := range map[string]string{
		"": "Niveau non dit",
		"Accessible sans diplôme. Un Brevet est apprécié.":                                          "Sans diplôme",
		"Accessible sans diplôme ni expérience.":                                                    "Sans diplôme",
		"Accessible avec ou sans qualification.":                                                    "Sans diplôme",
		"Cet emploi est accessible sans condition de diplôme. Un Bac est apprécié.":                 "Sans diplôme",
		"Aucun diplôme n'est requis.":                                                               "Sans diplôme",
		"Ce métier ne peut s'exercer sans qualification. Le Brevet National de Sécurité est exigé.": "Niveau non dit",
		"Il n'existe pas de diplôme de sportif de haut niveau.":                                     "Niveau non dit",
		"Accessible via un concours de catégorie B de la fonction publique.":                        "Niveau non dit",
		"Une formation supérieure en droit public est requise.":                                     "Niveau non dit",
		"Cet emploi nécessite une qualification mentionnée dans le Code du Sport.":                  "Niveau non dit",
		"Un Certificat d'Aptitude à la Conduite En Sécurité (CACES) est exigé.":                     "Niveau non dit",
		"Un Diplôme d'Expertise Comptable (DEC) est obligatoire.":                                   "Niveau non dit",
		"Accessible par l'obtention d'un CQP.":                                                      "Niveau non dit",
		"Le DE de puériculture est exigé.":                                                          "Niveau non dit",
		"Accessible avec un CAP.":                                                                   "CAP, BEP",
		"Accessible avec un Bac+5.":                                                                 "Bac+5",
		"Accessible avec un doctorat.":                                                              "Doctorat",
	} {
		if got := all[accessBy([]string{text}).place()].Title.In(french); got != want {
			t.Errorf("%q: stands under %q, want %q", text, got, want)
		}
	}
	for i, c := range all {
		if isLast := i == len(all)-1; c.Apart != isLast {
			t.Errorf("column %d, %q, is apart from the levels: %t", i, c.Title.In(french), c.Apart)
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
