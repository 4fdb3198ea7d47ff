package careers

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/legible"
)

func TestATitleKeepsOneFormOfItsWords(t *testing.T) {
	for title, want := range map[string]string{
		"Infirmier / Infirmière de bloc opératoire":                           "Infirmier de bloc opératoire",
		"Chargé / Chargée d'études":                                           "Chargé d'études",
		"Chargé/Chargée d'études":                                             "Chargé d'études",
		"Directeur adjoint / Directrice adjointe d'école":                     "Directeur adjoint d'école",
		"Secrétaire général / Secrétaire générale":                            "Secrétaire général",
		"Responsable commercial / commerciale":                                "Responsable commercial",
		"Employé / Employée de bureau polyvalent / polyvalente":               "Employé de bureau polyvalent",
		"directeur artistique mode/directrice artistique mode":                "directeur artistique mode",
		"Auditeur comptable et financier / Auditrice comptable et financière": "Auditeur comptable et financier",
		"Dessinateur-illustrateur / Dessinatrice-illustratrice":               "Dessinateur-illustrateur",
		"Acteur / Actrice":                    "Acteur",
		"Développeur·euse web":                "Développeur web",
		"Développeur.euse":                    "Développeur",
		"Éducateur-trice":                     "Éducateur",
		"Agent(e) d'accueil":                  "Agent d'accueil",
		"Assistant(e) social(e)":              "Assistant social",
		"Directeur(trice) de crèche":          "Directeur de crèche",
		"Infirmier/ère":                       "Infirmier",
		"Responsable QSE (H/F)":               "Responsable QSE",
		"Softwareentwickler*in (m/w/d)":       "Softwareentwickler",
		"Lehrer:in an Grundschulen":           "Lehrer an Grundschulen",
		"Krankenpfleger / Krankenpflegerin":   "Krankenpfleger",
		"Gesundheits- und Krankenpfleger/-in": "Gesundheits- und Krankenpfleger",
		"Enfermero/a de quirófano":            "Enfermero de quirófano",
		// These say two things.
		"Opérateur CAD/CAM":              "Opérateur CAD/CAM",
		"Technicien vente/achat":         "Technicien vente/achat",
		"Computer Engineers/Architects":  "Computer Engineers/Architects",
		"Homme / Femme toutes mains":     "Homme / Femme toutes mains",
		"Homme sage-femme / Sage-femme":  "Sage-femme",
		"Sage-femme / Homme sage-femme":  "Sage-femme",
		"Designer UX / UI":               "Designer UX / UI",
		"Ingénieur R&D":                  "Ingénieur R&D",
		"Technico-commercial sédentaire": "Technico-commercial sédentaire",
		"/":                              "/",
		"(e)":                            "(e)",
	} {
		if got := oneForm(title); got != want {
			t.Errorf("%s: got %s, want %s", title, got, want)
		}
	}
}

// Each line is a title, with the names of 24, 14 and 8 cells that it gets among the
// others of its language.
var derived = map[string]string{
	"fr": `
Infirmier / Infirmière de bloc opératoire | Infirm. de bloc opérat. | Inf. de bloc… | Infirm…
Infirmier / Infirmière scolaire | Infirmier scolaire | Infirm. scol. | Inf. sc.
Chef / Cheffe de projet informatique | Chef de projet informat. | Chef projet… | Chef…
Chef / Cheffe de projet événementiel | Chef de projet événem. | Chef… événem. | Chef pr…
Responsable de laboratoire d'analyse industrielle | Responsable de laborat… | Resp. labor… | Respons…
Directeur / Directrice des systèmes d'information -DSI- | Direct. systèmes inform… | Dir. des syst… | Direct…
Assistant / Assistante | Assistant | | Asst.
Analyste | Analyste | | Analyste
Analyste financier / Analyste financière | Analyste financier | Analyste fin. | Analys…
Nez | Nez | | Nez
Développeur de logiciels | Développeur de logiciels | Dével. logic. | Dével…
Développeur de logiciels embarqués | Dével. de logic. embarq. | Dével. logic… | Dé. lo…`,
	"en": `
Registered Nurses | Registered Nurses | Regist. Nurses | Regist…
Licensed Practical Nurses | Licensed Practic. Nurses | Licens… Nurses | Licens…
Software Developers, Applications | Software Devel. Applic. | Softw. Devel… | Softw…
Software Developers, Systems | Software Devel. Systems | Softw… Systems | So. De…
Bookkeeping, Accounting, and Auditing Clerks | Bookkeeping… Clerks | Bookk… Clerks | Bookk…
Nurse assistant | Nurse assistant | Nurse asst. | Nurse…
Product manager | Product manager | Product mgr. | Product…
Biofuels/Biodiesel Technology and Product Development Managers | Biofuels… Managers | Biof… Managers | Biof…
Chief Sustainability Officers | Chief Sustain. Officers | Chief… Offic. | Chief…
Penetration Testers | Penetration Testers | Pen. Testers | Penetr…
Computer Systems Analysts | Computer Systems Analys. | Comp… Analysts | Comput…
Software developer | Software developer | Softw. devel. | So. de.
Embedded systems software developer | Embedded… developer | Embedd… devel. | Embedd…
ICT help desk agent | ICT help desk agent | ICT… agent | ICT… ag.`,
	"de": `
Gesundheits- und Krankenpfleger/in | Gesundheits- und Krank. | Gesund. Krank. | Gesundh…
Fachkraft für Lagerlogistik | Fachkraft für Lagerlog. | Fachkraft Lag. | Fachkr…`,
	"ja": `
看護師 | 看護師 | | 看護師`,
}

func TestNamesFollowFromTitles(t *testing.T) {
	for tag, lines := range derived {
		var nodes []*Node
		want := strings.Split(strings.TrimSpace(lines), "\n")
		for _, line := range want {
			title, _, _ := strings.Cut(line, " | ")
			nodes = append(nodes, &Node{Title: Said(language.Make(tag), title)})
		}
		deriveNames(nodes)
		for i, n := range nodes {
			in := func(text Text) string { return text.In(language.Make(tag)) }
			got := strings.ReplaceAll(strings.Join([]string{in(n.Title), in(n.Name), in(n.Middle), in(n.Short)}, " | "), "|  |", "| |")
			if got != want[i] {
				t.Errorf("got  %s\nwant %s", got, want[i])
			}
		}
	}
}

func TestGivenNamesStand(t *testing.T) {
	fr, en := language.French, language.English
	both := func(french, english string) Text {
		return TextIn([]language.Tag{fr, en}, func(l language.Tag) string { return map[language.Tag]string{fr: french, en: english}[l] })
	}
	first := &Node{Title: both("Infirmier / Infirmière", "Nurse")}
	last := &Node{Title: both("Infirmier en chef", "Head nurse"), Name: Said(fr, "Cadre de santé"), Short: both("Infirm.", "Nurse")}
	deriveNames([]*Node{first, last})
	if got := first.Short; got != both("Infirm. 2", "Nurse 2") && got.In(en) == "Nurse" {
		t.Errorf("the first node takes a short name that another one is given: %v", got)
	}
	if last.Name != both("Cadre de santé", "Head nurse") || last.Short != both("Infirm.", "Nurse") {
		t.Errorf("got %v and %v", last.Name, last.Short)
	}
	if name, middle, short := last.GivenNames(); name != Said(fr, "Cadre de santé") || !middle.IsZero() || short != last.Short {
		t.Errorf("given are %v, %v, %v", name, middle, short)
	}
}

func TestDerivedNamesFitAndShortOnesDiffer(t *testing.T) {
	words := strings.Fields("Technicien Technicienne / de d' ( ) - , conducteur engins (e) maintenance ÉTAGE 日本 a b/c d·e ... Über-große 3D")
	var nodes []*Node
	for i := range 4000 {
		var title []string
		for n := i; n > 0 || len(title) == 0; n /= len(words) {
			title = append(title, words[n%len(words)])
		}
		nodes = append(nodes, &Node{Title: Said(language.French, strings.Join(title, " "))})
	}
	deriveNames(nodes)
	had := map[string]bool{}
	for _, n := range nodes {
		for _, form := range []struct {
			text Text
			most int
		}{{n.Name, NameWidth}, {n.Middle, MiddleWidth}, {n.Short, ShortWidth}} {
			if got := form.text.In(language.French); legible.Cells(got) > form.most || got != strings.TrimSpace(got) {
				t.Errorf("%q is called %q", n.Title.In(language.French), got)
			}
		}
		short := n.Short.In(language.French)
		if short == "" || n.Name.IsZero() || had[short] {
			t.Fatalf("%q is %q in short", n.Title.In(language.French), short)
		}
		had[short] = true
	}
}

func TestWordsThatJoinOthersAreInOrder(t *testing.T) {
	if !slices.IsSorted(link[:]) {
		t.Error("they are looked for by bisection")
	}
}

func BenchmarkNames(b *testing.B) {
	for b.Loop() {
		var nodes []*Node
		for i := range 3039 {
			nodes = append(nodes, &Node{Title: Said(language.French, "Technicien / Technicienne de maintenance en électronique "+strconv.Itoa(i))})
		}
		deriveNames(nodes)
	}
}

func TestANodeWithoutANameOfItsOwnIsCalledByItsTitleInOneFormWhereThereIsRoom(t *testing.T) {
	title := Said(language.French, "Educateur / Educatrice de jeunes enfants en difficulté")
	g, err := New(Parts{
		Header: Header{Languages: []language.Tag{language.French}, Start: "a"},
		Nodes:  []*Node{{ID: "a", Title: title}, {ID: "b", Title: title, Name: Said(language.French, "Educ")}},
	})
	if err != nil {
		t.Fatal(err)
	}
	for id, want := range map[NodeID]string{"a": "Educateur de jeunes enfants en difficulté", "b": "Educ"} {
		if got := g.Node(id).LongName().In(language.French); got != want {
			t.Errorf("%s is called %q, want %q", id, got, want)
		}
	}
}

// Of a short name made from a title two letters of a word may be left: nobody knows the node by
// them, and where there is no room for more the next longer one stands.
func TestANameOfAFewLettersIsNotAmongThoseOfANode(t *testing.T) {
	for _, c := range []struct{ given, made, want string }{
		{"", "Boul.", "Boul."},
		{"", "Boulang.", "Boulang."},
		{"", "Cook", "Cook"},
		{"", "Re. Sé…", "Boulanger de nuit"},
		{"", "Co. gén.", "Boulanger de nuit"},
		{"Co. gén.", "Co. gén.", "Co. gén."}, // its author knows why
	} {
		title := Said(language.French, "Boulanger de nuit")
		n := &Node{Title: title, long: title, Short: Said(language.French, c.made)}
		if c.given != "" {
			n.given.short = Said(language.French, c.given)
		}
		if got := n.Brief(language.French); got != c.want {
			t.Errorf("%s, given %q: %s, want %s", c.made, c.given, got, c.want)
		}
	}
}

// A name given in a language stands for its regional forms, too.
func TestALongNameIsTheOneGivenInTheNearestLanguage(t *testing.T) {
	brazil := language.MustParse("pt-BR")
	n := &Node{Title: Said(brazil, "Padeiro / Padeira de rua"), Name: Said(language.Portuguese, "Padeiro")}
	other := &Node{Title: Said(brazil, "Cozinheiro / Cozinheira de rua")}
	deriveNames([]*Node{n, other})
	if got := n.LongName().In(brazil); got != "Padeiro" {
		t.Errorf("got %q", got)
	}
	if got := other.LongName().In(brazil); got != "Cozinheiro de rua" {
		t.Errorf("got %q", got)
	}
}
