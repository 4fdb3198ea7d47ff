package rome

import (
	"testing"

	"parcours/careers"
)

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
		"Un diplôme d'État": 0,
		"bac +":             4,
		"":                  0,
	} {
		if got, _ := lowest([]string{text}); got != want {
			t.Errorf("%q: level %d, want %d", text, got, want)
		}
	}
}

func TestJobsOfCadresStandOneRankFurther(t *testing.T) {
	for _, c := range []struct {
		level   int
		isCadre bool
		want    int
	}{{0, false, 0}, {0, true, 1}, {3, false, 1}, {7, false, 5}, {7, true, 6}, {8, true, 7}} {
		if got := rank(c.level, c.isCadre); got != c.want {
			t.Errorf("level %d, cadre %t: rank %d, want %d", c.level, c.isCadre, got, c.want)
		}
	}
	if len(columns(func(fr, _ string) careers.Text { return published(fr) })) != rank(8, true)+1 {
		t.Error("a rank has no name")
	}
}
