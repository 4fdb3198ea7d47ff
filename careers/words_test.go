package careers_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
)

func TestTheFormatExplainsEveryRuleOfCareersAndEveryWarning(t *testing.T) {
	page, err := os.ReadFile("../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for kind := careers.SourcedEstimate; kind <= careers.NoWay; kind++ {
		names = append(names, kind.String())
	}
	for kind := careers.UndatedFigure; kind.String() != ""; kind++ {
		names = append(names, kind.String())
	}
	for _, name := range names {
		if !strings.Contains(string(page), "`"+name+"`") {
			t.Errorf("docs/dataset.md does not explain %s", name)
		}
	}
}

func TestNearestNodes(t *testing.T) {
	g := careerstest.Graph(t, "lead-developer 1\nbackend-developer 1\ncto 2\ncio 2\nproject-manager 3")
	for id, want := range map[string]string{
		"backend-develloper": "[backend-developer]",
		"bakcend-developer":  "[backend-developer]",
		"lead":               "[lead-developer]",
		"Developer":          "[lead-developer backend-developer]",
		"cdo":                "[cto cio]",
		"astronaut":          "[]",
		"":                   "[]",
		"\x00":               "[]",
	} {
		if got := fmt.Sprint(g.Nearest(id, 2)); got != want {
			t.Errorf("%q: %s, want %s", id, got, want)
		}
	}
}

func TestEveryValueHasASpelling(t *testing.T) {
	for last, after := range map[fmt.Stringer]fmt.Stringer{
		careers.Training:        careers.Training + 1,
		careers.Broader:         careers.Broader + 1,
		careers.Hour:            careers.Hour + 1,
		careers.Conditions:      careers.Conditions + 1,
		careers.Employee:        careers.Employee + 1,
		careers.WorkStudyOnly:   careers.WorkStudyOnly + 1,
		careers.Senior:          careers.Senior + 1,
		careers.Related:         careers.Related + 1,
		careers.Seed:            careers.Seed + 1,
		careers.InferredTracks:  careers.InferredTracks + 1,
		careers.TooManyProblems: careers.TooManyProblems + 1,
	} {
		if last.String() == "" || after.String() != "" {
			t.Errorf("%T: the last is %q, after it comes %q", last, last, after)
		}
	}
}

func TestANodeIsMeantByItsIdItsNamesAndTheWordsOfItsTitle(t *testing.T) {
	g := careerstest.BuiltIn(t)
	for name, want := range map[string]string{
		"cto": "cto true", "CTO": "cto true", "Cto": "cto true", "DBA": "database-administrator true",
		"Lead developer": "lead-developer true", "lead-developpeur": "lead-developer true", "LEAD DÉVELOPPEUR": "lead-developer true",
		"administrateur de bases de donnees": "database-administrator true",
		"cloud":                              "software-architect false", "architecte": "software-architect true", "astronaut": " false", "": " false", "a": " false", "\x00": " false", "de": " false",
	} {
		nodes, sure := g.Meant(name)
		ids := ""
		for _, n := range nodes {
			ids += string(n.ID)
		}
		if got := fmt.Sprint(ids, " ", sure); got != want {
			t.Errorf("%q means %q, want %q", name, got, want)
		}
	}
	if nodes, sure := g.Meant("développeur"); len(nodes) < 3 || sure {
		t.Errorf("a developer may be %d nodes, sure %v", len(nodes), sure)
	}
	if nodes, _ := g.Meant(strings.Repeat("cto ", 1<<20)); nodes != nil {
		t.Error("a name without end means something")
	}
}

func TestANodeIsMeantByEitherFormOfItsTitleAndNotByWhatADrawingCutsItTo(t *testing.T) {
	titles := map[careers.NodeID]string{
		"j1": "Infirmier / Infirmière", "j2": "Infirmier / Infirmière de bloc", "j3": "Vendeur ambulant / Vendeuse ambulante",
		"j4": "Vendeur / Vendeuse en boulangerie", "j5": "Ingénieur développeur / développeuse", "j6": "Médecin généraliste", "j7": "Médecin coordonnateur", "j8": "Technicien·ne de labo", "j9": "Agent(e) d'accueil",
	}
	p := careerstest.Parts(t, "j1 1\nj2 1\nj3 1\nj4 1\nj5 1\nj6 1\nj7 1\nj8 1\nj9 1")
	for _, n := range p.Nodes {
		n.Title, n.Name, n.Middle, n.Short = careers.Untranslated(titles[n.ID]), careers.Text{}, careers.Text{}, careers.Text{}
		if also := map[careers.NodeID][]string{"j6": {"Médecin", "Toubib"}, "j7": {"Toubib"}}[n.ID]; also != nil {
			n.Also = careers.TitlesIn([]language.Tag{language.Italian}, func(language.Tag) []string { return also })
		}
	}
	g, err := careers.New(p)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{
		"infirmier": "[j1] true", "Infirmière": "[j1] true", "infirmiere de bloc": "[j2] true", "vendeuse ambulante": "[j3] true",
		"vendeur": "[j3 j4] false", "ingénieur développeuse": "[j5] true", "développeuse": "[j5] false",
		"medecin": "[j6 j7] true", "toubib": "[j6 j7] false", "boulangerie": "[j4] false", "vendeur boulangerie": "[j4] true",
		"technicien de labo": "[j8] true", "agent d'accueil": "[j9] true",
	} {
		nodes, sure := g.Meant(name)
		var ids []careers.NodeID
		for _, n := range nodes {
			ids = append(ids, n.ID)
		}
		if got := fmt.Sprint(ids, " ", sure); got != want {
			t.Errorf("%q means %s, want %s", name, got, want)
		}
	}
}
