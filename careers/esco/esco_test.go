package esco_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/esco"
	"parcours/careers/register"
)

// english and french are downloads of the form of ESCO, of occupations that it does
// not have; addresses are short here.
var english = map[string]string{
	"occupations_en.csv": `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,o/a,2169,cloud painter,"sky artist
Cloud Painter
sky decorator",,released,"Cloud painters paint clouds. They may paint fog.",2169.1
Occupation,o/b,2169,fog painter,,,released,Fog painters paint fog.,2169.1.1
Occupation,o/c,1431,iFog manager,,,released,They manage.,1431.9
Occupation,o/d,9622,star sweeper,,,released,They sweep.,9622.7
Occupation,o/e,2169,moon painter,,,obsolete,They did paint.,2169.9
Occupation,o/b,2169,fog painter,,,released,Again.,2169.1.1
`,
	"skills_en.csv": `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
K,s/1,knowledge,sector-specific,weather,,What the sky does. It does much.
K,s/2,skill/competence,sector-specific,mix white paints,,
K,s/3,skill/competence,sector-specific,paint,,
K,s/4,skill/competence,transversal,be patient,,
K,s/5,skill/competence,sector-specific,sweep,,
`,
	"occupationSkillRelations_en.csv": `occupationUri,relationType,skillType,skillUri
o/a,optional,skill/competence,s/5
o/a,essential,knowledge,s/1
o/a,essential,skill/competence,s/2
o/a,essential,skill/competence,s/3
o/a,essential,skill/competence,s/4
o/b,essential,knowledge,s/1
o/b,essential,skill/competence,s/3
o/b,essential,skill/competence,s/4
o/c,essential,knowledge,s/1
o/c,essential,skill/competence,s/3
o/c,essential,skill/competence,s/4
o/c,essential,skill/competence,s/2
o/d,essential,skill/competence,s/5
o/d,essential,skill/competence,s/5
o/d,essential,skill/competence,s/9
o/z,essential,skill/competence,s/5
o/e,essential,skill/competence,s/5
`,
	"broaderRelationsOccPillar_en.csv": `conceptType,conceptUri,broaderType,broaderUri
Occupation,o/b,Occupation,o/a
Occupation,o/a,ISCOGroup,isco/C2169
ISCOGroup,isco/C21,ISCOGroup,isco/C2
`,
	"ISCOGroups_en.csv": `conceptType,conceptUri,code,preferredLabel,altLabels,description
ISCOGroup,isco/C21,21,Painters of the sky,,
ISCOGroup,isco/C2169,2169,Other painters,,
`,
}

var french = map[string]string{
	"occupations_fr.csv": `conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,description,code
Occupation,o/a,2169,peintre en nuages,décorateur du ciel,,released,Ils peignent les nuages. Ils peignent aussi la brume.,2169.1
Occupation,o/b,2169,éclaircisseur/éclaircisseuse de brume,,,released,,2169.1.1
`,
	"skills_fr.csv": `conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description
K,s/1,knowledge,sector-specific,météo,,
`,
}

// edition is files as an edition, with others in place of some.
func edition(t testing.TB, name string, files map[string]string, instead ...string) *register.Edition {
	t.Helper()
	folder := fstest.MapFS{}
	for file, text := range files {
		folder["csv/"+file] = &fstest.MapFile{Data: []byte(text)}
	}
	for i := 0; i < len(instead); i += 2 {
		folder["csv/"+instead[i]] = &fstest.MapFile{Data: []byte(instead[i+1])}
	}
	e, err := register.Open(name, folder)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func graph(t testing.TB, o register.Options, editions ...*register.Edition) (*careers.Graph, register.Report) {
	t.Helper()
	parts, report, err := esco.Read(editions, o)
	if err != nil {
		t.Fatal(err)
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatalf("not valid:\n%v", err)
	}
	return g, report
}

// told is what a graph says of a role in a language, a fact a line.
func told(g *careers.Graph, id careers.NodeID, lang language.Tag) string {
	var b strings.Builder
	n := g.Node(id)
	if n == nil {
		return "nothing"
	}
	fmt.Fprintf(&b, "%s: %s\nrank %d, %s\n", n.Title.In(lang), n.Summary.In(lang), n.Rank, n.Track)
	fmt.Fprintf(&b, "also %s\n", strings.Join(n.Also.In(lang), ", "))
	for _, c := range n.Codes {
		fmt.Fprintf(&b, "%s %s %s %s\n", c.System, c.Code, c.Match, c.Label)
	}
	for _, task := range n.Tasks {
		fmt.Fprintf(&b, "%s: %s\n", task.ID, task.Text.In(lang))
	}
	for _, need := range n.Needs {
		s := g.Skill(need.Skill)
		fmt.Fprintf(&b, "%s = %s, %s, %v: %s\n", need.Skill, s.Name.In(lang), s.Group, need.Essential, s.Gloss.In(lang))
	}
	for _, s := range g.Listed(id) {
		fmt.Fprintf(&b, "%s %s, ours: %v\n", s.Kind, s.To, s.Estimate)
	}
	return b.String()
}

func expect(t *testing.T, what, got, want string) {
	t.Helper()
	if want = strings.TrimPrefix(want, "\n"); got != want {
		t.Errorf("%s: got\n%swant\n%s", what, got, want)
	}
}

func TestARoleIsToldInEachLanguageThereIs(t *testing.T) {
	g, _ := graph(t, register.Options{}, edition(t, "ESCO dataset - v1.2.0 - classification - fr - csv.zip", french), edition(t, "ESCO dataset - v1.2.0 - classification - en - csv.zip", english))
	expect(t, "in English", told(g, "esco-2169-1", language.English), `
Cloud painter: Cloud painters paint clouds.
rank 4, isco-21
also sky artist, sky decorator
esco 2169.1 exact Cloud painter
isco 2169 broader Other painters
esco-2: Mix white paints
esco-3: Paint
esco-1 = Weather, knowledge, true: What the sky does.
esco-4 = Be patient, transversal, true: 
esco-5 = Sweep, skills, false: 
related esco-2169-1-1, ours: false
related esco-1431-9, ours: true
`)
	expect(t, "in French", told(g, "esco-2169-1-1", language.French), `
Éclaircisseur / éclaircisseuse de brume: Fog painters paint fog.
rank 4, isco-21
also 
esco 2169.1.1 exact Fog painter
isco 2169 broader Other painters
esco-3: Paint
esco-1 = Météo, knowledge, true: What the sky does.
esco-4 = Be patient, transversal, true: 
related esco-2169-1, ours: false
related esco-1431-9, ours: true
`)
	expect(t, "one of another level", told(g, "esco-1431-9", language.English), `
iFog manager: They manage.
rank 3, isco-14
also 
esco 1431.9 exact iFog manager
esco-3: Paint
esco-2: Mix white paints
esco-1 = Weather, knowledge, true: What the sky does.
esco-4 = Be patient, transversal, true: 
related esco-2169-1, ours: true
related esco-2169-1-1, ours: true
`)
	if !g.Node("esco-2169-1").Epicene || g.Node("esco-2169-1-1").Epicene {
		t.Error("a title with one form is for everyone, one with two is not")
	}
	if got := fmt.Sprint(g.Languages(), " ", g.Start()); got != "[en fr] esco-1431-9" {
		t.Error(got)
	}
	if s := g.Source("esco"); s.Title != "ESCO v1.2.0" || s.Attribution != "This service uses the ESCO classification of the European Commission." {
		t.Errorf("the source: %+v", s)
	}
}

// counted is a report in a line for each count.
func counted(r register.Report) string {
	var b strings.Builder
	for _, c := range r.Counts {
		fmt.Fprintln(&b, c.N, c.Thing, c.End)
	}
	return b.String()
}

func TestTheReportCountsAllThatWasReadByItsEnd(t *testing.T) {
	_, report := graph(t, register.Options{}, edition(t, "en", english), edition(t, "fr", french))
	expect(t, "the counts", counted(report), `
4 roles kept
1 roles repeated
1 roles withdrawn
3 titles kept
1 titles repeated
6 tasks kept
1 tasks dangling
1 tasks repeated
1 tasks withdrawn
3 skills kept
6 steps kept
7 needs kept
1 needs dangling
3 groups kept
`)
}

func TestOnlyWhatIsAskedForIsKept(t *testing.T) {
	from := []*register.Edition{edition(t, "en", english), edition(t, "fr", french)}
	for start, want := range map[string]int{"2169": 2, "2169.1.1": 1, "9": 1, "": 4} {
		g, _ := graph(t, register.Options{Only: []string{start}, Languages: []language.Tag{language.French, language.English}}, from...)
		if len(g.Nodes()) != want || fmt.Sprint(g.Languages()) != "[fr en]" {
			t.Errorf("%s: %d roles in %v", start, len(g.Nodes()), g.Languages())
		}
	}
	g, _ := graph(t, register.Options{Languages: []language.Tag{language.French}}, from...)
	if fmt.Sprint(g.Languages()) != "[fr]" || g.Node("esco-2169-1").Title.In(language.English) != "Peintre en nuages" {
		t.Errorf("French alone: %v", g.Languages())
	}
}

func TestARegionsLanguageStandsForItsOwnWhereThatIsMissing(t *testing.T) {
	american := map[string]string{"occupations_en-us.csv": english["occupations_en.csv"], "skills_en-us.csv": english["skills_en.csv"], "occupationSkillRelations.csv": english["occupationSkillRelations_en.csv"]}
	g, _ := graph(t, register.Options{}, edition(t, "us", american))
	if fmt.Sprint(g.Languages()) != "[en]" || g.Node("esco-2169-1").Tasks[0].Text.Lends(language.English) != language.Und {
		t.Errorf("American English alone: %v", g.Languages())
	}
	g, _ = graph(t, register.Options{}, edition(t, "both", american, "occupations_en.csv", english["occupations_en.csv"], "occupations_es.csv", english["occupations_en.csv"]))
	if got := fmt.Sprint(g.Languages()); got != "[en en-US es]" {
		t.Errorf("beside English: %v", got)
	}
	g, _ = graph(t, register.Options{Beside: language.French}, edition(t, "en", english))
	if got := fmt.Sprint(g.Languages(), " ", g.Title().In(language.French)); got != "[en] ESCO\u00a0: les métiers en Europe" {
		t.Errorf("English with our words in French beside: %v", got)
	}
	g, _ = graph(t, register.Options{}, edition(t, "es", nil, "occupations_es.csv", english["occupations_en.csv"]))
	if got := fmt.Sprint(g.Languages(), " ", g.Title().In(language.English)); got != "[es en] ESCO: occupations in Europe" {
		t.Errorf("Spanish alone: %v", got)
	}
}

func TestWhatIsNotTheRegisterEndsInAWord(t *testing.T) {
	for want, editions := range map[string][]*register.Edition{
		"no-table occupations_*.csv; want occupations.csv":                 nil,
		"shop: no-table occupations_*.csv; want occupations.csv":           {edition(t, "en", english), edition(t, "shop", nil, "fruit.csv", "apples")},
		"fr v1.1.csv: excluding v1.1 v1.2; first en v1.2.zip":              {edition(t, "en v1.2.zip", english), edition(t, "fr v1.1.csv", french)},
		"again: excluding occupations_en.csv occupations_en.csv; first en": {edition(t, "en", english), edition(t, "again", english)},
		"csv/skills_en.csv:1:1: no-column conceptUri":                      {edition(t, "en", english, "skills_en.csv", "uri,preferredLabel\n")},
		"csv/occupations_en.csv:3:1: uneven-row (2–6)":                     {edition(t, "en", english, "occupations_en.csv", "conceptUri,preferredLabel,altLabels,iscoGroup,description,code\no/a,a,,21,,21.1\no/b,b")},
		"csv/occupations_en.csv:2:1: bad-quotes":                           {edition(t, "en", english, "occupations_en.csv", "conceptUri,preferredLabel,altLabels,iscoGroup,description\no/a,a,\"b\nc,21,\n")},
		"csv/occupationSkillRelations_en.csv:2:1: not-utf8":                {edition(t, "en", english, "occupationSkillRelations_en.csv", "occupationUri,relationType,skillUri\no/a,\xe9ssential,s/1\n")},
	} {
		if _, _, err := esco.Read(editions, register.Options{}); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	_, _, err := esco.Read([]*register.Edition{edition(t, "en", english)}, register.Options{Only: []string{"77"}})
	if want := "en: no-nodes"; err == nil || err.Error() != want {
		t.Errorf("nothing asked for is there: got %v, want %s", err, want)
	}
}

// written is a graph as the files of a dataset, and as they are after they were read.
func written(t testing.TB, g *careers.Graph) (once, twice []dataset.File) {
	t.Helper()
	once = dataset.Encode(g)
	folder := fstest.MapFS{}
	for _, f := range once {
		folder[f.Name] = &fstest.MapFile{Data: []byte(f.Text)}
	}
	again, err := dataset.Load(folder)
	if err != nil {
		t.Fatalf("what was written cannot be read: %.2000v", err)
	}
	return once, dataset.Encode(again)
}

func TestADatasetIsReadAsItWasWritten(t *testing.T) {
	for name, from := range map[string]*register.Edition{"small": edition(t, "en", english, "occupations_fr.csv", french["occupations_fr.csv"]), "real": real(t)} {
		g, _ := graph(t, register.Options{}, from)
		if once, twice := written(t, g); !reflect.DeepEqual(once, twice) {
			t.Errorf("%s: it is written in another way the second time", name)
		}
	}
}

func TestAHugeRegisterOfOccupationsThatAreAllAlikeEndsSoon(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 20,000 occupations")
	}
	var occupations, skills, relations strings.Builder
	occupations.WriteString("conceptUri,preferredLabel,altLabels,iscoGroup,description\n")
	skills.WriteString("conceptUri,preferredLabel,skillType,description\n")
	relations.WriteString("occupationUri,relationType,skillUri\n")
	for i := range 20000 {
		fmt.Fprintf(&occupations, "o/%d,a,,2169,\n", i)
		for j := range 5 {
			fmt.Fprintf(&relations, "o/%d,essential,s/%d\n", i, j)
		}
	}
	for j := range 5 {
		fmt.Fprintf(&skills, "s/%d,a,knowledge,\n", j)
	}
	was := time.Now()
	_, report, err := esco.Read([]*register.Edition{edition(t, "en", map[string]string{
		"occupations_en.csv": occupations.String(), "skills_en.csv": skills.String(), "occupationSkillRelations_en.csv": relations.String(),
	})}, register.Options{})
	if took := time.Since(was); err != nil || took > 30*time.Second {
		t.Errorf("%v after %v: %s", err, took, counted(report))
	}
}

// real is the register, where it is there.
func real(t testing.TB) *register.Edition {
	t.Helper()
	f, err := os.Open(filepath.Join("../../../shared/datasets/zips", "ESCO dataset - it subset - csv.zip"))
	if err != nil {
		t.Skip("the register is not here: ", err)
	}
	t.Cleanup(func() { _ = f.Close() }) // it was only read
	size, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	e, err := register.Unzip(filepath.Base(f.Name()), f, size.Size())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func TestTheRealRegisterIsAGraph(t *testing.T) {
	g, _ := graph(t, register.Options{}, real(t))
	if len(g.Nodes()) != 128 || len(g.Steps()) < 150 || fmt.Sprint(g.Languages()) != "[en fr]" {
		t.Errorf("%d roles, %d steps, in %v", len(g.Nodes()), len(g.Steps()), g.Languages())
	}
	nodes, _ := g.Meant("2512.4")
	if len(nodes) != 1 || nodes[0].Title.In(language.English) != "Software developer" {
		t.Errorf("2512.4: %v", nodes)
	}
	for _, n := range g.Nodes() {
		if n.Summary.IsZero() || n.Track == "" || n.Rank == 0 {
			t.Errorf("%s lacks something: %s", n.ID, told(g, n.ID, language.English))
		}
	}
}
