package onet_test

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
	"parcours/careers/onet"
	"parcours/careers/register"
)

// small is a database of the form of O*NET, of occupations that it does not have.
// Columns stand between bars here, and between tabs in the files.
var small = map[string]string{
	"Read Me.txt": "O*NET 31.0 Database\nAugust 2026 Release\n",
	"Occupation Data.txt": `O*NET-SOC Code|Title|Description
19-9001.00|Cloud Painters|Paint clouds by hand. May paint fog.
19-9001.01|Fog Painters|Paint fog, e.g. at sea.
27-9002.00|Star Tuners|Tune stars.
bad|Nobody|Nothing.
27-9002.00|Star Tuners again|Tune them.
27-9003.00|n/a|Nothing.`,
	"Job Zones.txt": `O*NET-SOC Code|Job Zone|Date
19-9001.00|2|08/2026
19-9001.01|4|08/2026
99-9999.00|1|08/2026`,
	"Job Zone Reference.txt": `Job Zone|Name
2|Job Zone Two: A Bit of It
4|Job Zone Four: A Lot of It`,
	"Alternate Titles.txt": `O*NET-SOC Code|Alternate Title|Short Title|Source(s)
19-9001.00|Sky Decorator|SD|08
19-9001.00|cloud painters|n/a|08
99-9999.00|Nobody|n/a|08`,
	"Sample of Reported Titles.txt": `O*NET-SOC Code|Reported Job Title|Shown in My Next Move
19-9001.00|Sky Artist|Y`,
	"Task Statements.txt": `O*NET-SOC Code|Task ID|Task|Task Type
19-9001.00|1|Mix white paints.|Core
19-9001.00|2|Paint.|Core
19-9001.00|3|Sweep.|Supplemental
19-9001.01|4|Mix grey paints.|n/a
27-9002.00|5|n/a|Core`,
	"Tasks to DWAs.txt": `O*NET-SOC Code|Task ID|DWA ID
19-9001.00|1|4.A.3.I01.D01
19-9001.00|2|4.A.3.I01.D01
19-9001.01|4|4.A.3.I01.D01`,
	"Content Model Reference.txt": `Element ID|Element Name|Description
2.A.1.e|Mathematics|Reckoning with figures.`,
	"Skills.txt": `O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress
19-9001.00|2.A.1.e|Mathematics|IM|3.12|N
19-9001.00|2.A.1.e|Mathematics|LV|2.00|N
19-9001.00|2.B.1.a|Sharing|IM|4.50|N
19-9001.00|2.B.1.a|Sharing|LV|4.25|Y
19-9001.00|2.B.1.b|Haggling|IM|2.99|N
19-9001.00|2.B.1.c|Racing|IM|4.99|Y`,
	"Knowledge.txt": `O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress
19-9001.00|2.C.4.a|Mathematics|IM|3.50|N`,
	"Technology Skills.txt": `O*NET-SOC Code|Example|Commodity Title|Hot Technology|In Demand
19-9001.00|Skyline|Drawing software|N|N
19-9001.00|C++|Language|Y|N
19-9001.00|C#|Language|Y|Y
19-9001.00|Skyline|Drawing software|N|N
27-9002.00|SkyLine|Drawing software|N|N`,
	"Interests.txt": `O*NET-SOC Code|Element ID|Scale ID|Data Value
19-9001.00|1.B.1.a|OI|6.50
19-9001.00|1.B.1.h|IH|1.00
19-9001.00|1.B.1.g|IH|3.00
19-9001.00|1.B.1.i|IH|0.00`,
	"Related Occupations.txt": `O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index
19-9001.00|27-9002.00|Primary-Short|1
19-9001.00|19-9001.01|Primary-Long|2
27-9002.00|19-9001.00|Supplemental|11
27-9002.00|99-9999.00|Primary-Short|1`,
	"Education, Training, and Experience.txt": `O*NET-SOC Code|Element ID|Scale ID|Category|Data Value|Recommend Suppress
19-9001.00|2.D.1|RL|1|30.60|N
19-9001.00|2.D.1|RL|2|65.20|N
19-9001.00|2.D.1|RL|3|4.20|N
27-9002.00|2.D.1|RL|1|14.00|N
27-9002.00|2.D.1|RL|2|47.00|Y
27-9002.00|2.D.1|RL|3|39.00|Y
19-9001.00|3.A.1|RW|1|90.00|N`,
	"Education, Training, and Experience Categories.txt": `Element ID|Element Name|Scale ID|Category|Category Description
2.D.1|Required Level of Education|RL|1|Kindergarten - or the like
2.D.1|Required Level of Education|RL|2|Sky School
2.D.1|Required Level of Education|RL|3|Doctorate`,
}

// edition is files as an edition, with other ones in place of some.
func edition(t testing.TB, name string, files map[string]string, instead ...string) *register.Edition {
	t.Helper()
	folder := fstest.MapFS{}
	for file, text := range files {
		folder["db/"+file] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(text, "|", "\t") + "\n")}
	}
	for i := 0; i < len(instead); i += 2 {
		if delete(folder, "db/"+instead[i]); instead[i+1] != "" {
			folder["db/"+instead[i]] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(instead[i+1], "|", "\t"))}
		}
	}
	e, err := register.Open(name, folder)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// graph reads editions and makes a graph of them.
func graph(t testing.TB, o register.Options, editions ...*register.Edition) (*careers.Graph, register.Report) {
	t.Helper()
	parts, report, err := onet.Read(editions, o)
	if err != nil {
		t.Fatal(err)
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatalf("not valid:\n%v", err)
	}
	return g, report
}

// told is what a graph says of a role, a fact a line, in English.
func told(g *careers.Graph, id careers.NodeID) string {
	var b strings.Builder
	n, en := g.Node(id), language.English
	if n == nil {
		return "nothing"
	}
	fmt.Fprintf(&b, "%s: %s\nrank %d, %s\n", n.Title.In(en), n.Summary.In(en), n.Rank, n.Track)
	fmt.Fprintf(&b, "also %s\n", strings.Join(n.Also.In(en), ", "))
	for _, c := range n.Codes {
		fmt.Fprintf(&b, "%s %s %s %s\n", c.System, c.Code, c.Match, c.Label)
	}
	for _, task := range n.Tasks {
		fmt.Fprintf(&b, "%s: %s\n", task.ID, task.Text.In(en))
	}
	for _, need := range n.Needs {
		fmt.Fprintf(&b, "%s = %s, %v: %s\n", need.Skill, g.Skill(need.Skill).Name.In(en), need.Essential, need.As.In(en))
	}
	for _, p := range n.Pay {
		fmt.Fprintf(&b, "%s–%s %s a %s, %s, %d %s\n", p.Low, p.High, p.Currency, p.Period, p.Measure.In(en), p.Year, p.Note.In(en))
	}
	if !n.NoPay.Text.IsZero() {
		fmt.Fprintln(&b, n.NoPay.Text.In(en))
	}
	for _, w := range n.WaysIn {
		fmt.Fprintln(&b, w.Text.In(en))
	}
	if len(n.Profile.Kinds) > 0 {
		fmt.Fprintln(&b, n.Profile.Kinds)
	}
	for _, s := range g.Listed(id) {
		fmt.Fprintf(&b, "%s %s\n", s.Kind, s.To)
	}
	return b.String()
}

func expect(t *testing.T, what, got, want string) {
	t.Helper()
	if want = strings.TrimPrefix(want, "\n"); got != want {
		t.Errorf("%s: got\n%swant\n%s", what, got, want)
	}
}

func TestARoleIsToldAsTheDatabaseHasIt(t *testing.T) {
	g, _ := graph(t, register.Options{Beside: language.French}, edition(t, "db_31_0", small))
	expect(t, "a whole role", told(g, "onet-19-9001-00"), `
Cloud Painters: Paint clouds by hand.
rank 2, soc-19
also Sky Artist, Sky Decorator, SD
onet 19-9001.00 exact Cloud Painters
soc 19-9001 exact Cloud Painters
dwa-4-a-3-i01-d01: Mix white paints.
task-2: Paint.
onet-2-b-1-a = Sharing, true: importance 4.50 of 5
onet-2-c-4-a = Mathematics (knowledge), true: importance 3.50 of 5
onet-2-a-1-e = Mathematics, false: importance 3.12 of 5, level 2.00 of 7
tool-c-sharp = C#, false: often named in job ads for this occupation
tool-c-plus-plus = C++, false: often named in job ads of all kinds
Education required, by those asked: Sky School 65%, Kindergarten 31%
[artistic realistic]
related onet-27-9002-00
related onet-19-9001-01
`)
	expect(t, "a detail of it", told(g, "onet-19-9001-01"), `
Fog Painters: Paint fog, e.g. at sea.
rank 4, soc-19
also 
onet 19-9001.01 exact Fog Painters
soc 19-9001 broader Cloud Painters
dwa-4-a-3-i01-d01: Mix grey paints.
`)
	expect(t, "one that the database hardly knows", told(g, "onet-27-9002-00"), `
Star Tuners: Tune stars.
rank 0, soc-27
also 
onet 27-9002.00 exact Star Tuners
soc 27-9002 exact Star Tuners
tool-skyline = Skyline, false: 
`)
	if g.Start() != "onet-19-9001-00" {
		t.Errorf("a first visit begins at %s", g.Start())
	}
	var columns []string
	for _, c := range g.Columns() {
		columns = append(columns, fmt.Sprint(c.Rank, " ", c.Title.In(language.English), " / ", c.Title.In(language.French), " / ", c.Short.In(language.French)))
	}
	expect(t, "the columns", strings.Join(columns, "\n"), `0 No job zone published / Sans zone publiée / Zone ?
2 A Bit of It / Un peu de préparation / Zone 2
4 A Lot of It / Préparation importante / Zone 4`)
	if s := g.Source("onet"); s.Title != "O*NET 31.0 Database" || s.Date != "2026-08" || !strings.Contains(s.Attribution, "O*NET 31.0 Database by the U.S.") {
		t.Errorf("the source: %+v", s)
	}
	if got := g.Node("onet-19-9001-00").Needs[0].As.In(language.French); got != "importance 4,50 sur 5" {
		t.Errorf("in French: %q", got)
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

func TestEducationIsUntoldWhereTheDatabaseAdvisesAgainstMoreThanATenthOfIt(t *testing.T) {
	for flagged, want := range map[string]string{
		"9.00":  "Education required, by those asked: Sky School 48%, Kindergarten 43%\n",
		"10.10": "",
	} {
		rows := "O*NET-SOC Code|Element ID|Scale ID|Category|Data Value|Recommend Suppress\n" +
			"19-9001.00|2.D.1|RL|1|43.00|N\n19-9001.00|2.D.1|RL|2|48.00|N\n19-9001.00|2.D.1|RL|3|" + flagged + "|Y\n"
		g, _ := graph(t, register.Options{}, edition(t, "db_31_0", small, "Education, Training, and Experience.txt", rows))
		var got string
		for line := range strings.Lines(told(g, "onet-19-9001-00")) {
			if strings.HasPrefix(line, "Education") {
				got += line
			}
		}
		expect(t, flagged+" % flagged", got, want)
	}
}

func TestTheReportCountsAllThatWasReadByItsEnd(t *testing.T) {
	_, report := graph(t, register.Options{}, edition(t, "db_31_0", small))
	if report.Register != "O*NET 31.0" || report.Licence != "CC BY 4.0" {
		t.Errorf("read %s under %s", report.Register, report.Licence)
	}
	expect(t, "the counts", counted(report), `
3 roles kept
1 roles repeated
1 roles without-text
1 roles unfit
3 titles kept
1 titles dangling
1 titles repeated
3 tasks kept
1 tasks without-text
1 tasks minor
6 skills kept
2 steps kept
1 steps dangling
1 steps minor
6 needs kept
1 needs repeated
1 needs withdrawn
2 needs minor
4 groups kept
1 profiles kept
1 ways kept
1 ways withdrawn
`)
}

func TestOnlyTheCodesAskedForAreKept(t *testing.T) {
	g, report := graph(t, register.Options{Only: []string{"19-9001"}}, edition(t, "db_31_0", small))
	if n := len(g.Nodes()); n != 2 || g.Speaks(language.French) {
		t.Errorf("%d roles, in %v", n, g.Languages())
	}
	if n := g.Node("onet-19-9001-00").Needs[0]; n.As.Lends(language.French) == language.Und || g.Title().Lends(language.French) == language.Und {
		t.Error("French stands beside where nobody asked for it")
	}
	if g, _ := graph(t, register.Options{Languages: []language.Tag{language.French}}, edition(t, "db_31_0", small)); !g.Speaks(language.French) || !g.Speaks(language.English) {
		t.Errorf("asked for French: %v", g.Languages())
	}
	if got := counted(report); !strings.Contains(got, "1 roles not-asked") || !strings.Contains(got, "1 steps kept") {
		t.Error(got)
	}
}

func TestARoleRatedWithoutEndEndsSoon(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 200,000 rows")
	}
	var rows strings.Builder
	rows.WriteString("O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value\n")
	for i := range 200000 {
		fmt.Fprintf(&rows, "19-9001.00|2.A.%d.%d|Skill|IM|1.00\n", i/1000, i%1000)
	}
	was := time.Now()
	_, report, err := onet.Read([]*register.Edition{edition(t, "db_31_0", small, "Skills.txt", rows.String())}, register.Options{})
	if took := time.Since(was); err != nil || took > 30*time.Second {
		t.Errorf("%v after %v: %s", err, took, counted(report))
	}
}

// real is a file of the register, where it is there.
func real(t testing.TB, name string) *register.Edition {
	t.Helper()
	f, err := os.Open(filepath.Join("../../../shared/datasets", name))
	if err != nil {
		t.Skip("the register is not here: ", err)
	}
	t.Cleanup(func() { _ = f.Close() }) // it was only read
	size, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	e, err := register.Unzip(filepath.Base(name), f, size.Size())
	if err != nil {
		t.Fatal(err)
	}
	return e
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
	for name, from := range map[string]*register.Edition{"small": edition(t, "db_31_0", small), "real": real(t, "zips/db_29_0_text.zip")} {
		g, _ := graph(t, register.Options{Languages: []language.Tag{language.French}}, from)
		if once, twice := written(t, g); !reflect.DeepEqual(once, twice) {
			t.Errorf("%s: it is written in another way the second time", name)
		}
	}
}

func TestTheRealRegisterIsAGraph(t *testing.T) {
	g, report := graph(t, register.Options{}, real(t, "zips/db_29_0_text.zip"), real(t, "whole/oews-national-2024.xlsx"))
	if report.Register != "O*NET 29.0" || len(g.Nodes()) != 47 || len(g.Steps()) < 300 {
		t.Errorf("%s: %d roles, %d steps", report.Register, len(g.Nodes()), len(g.Steps()))
	}
	nodes, _ := g.Meant("15-1252.00")
	if len(nodes) != 1 || len(nodes[0].Pay) != 3 || nodes[0].Pay[0].Year != 2024 || nodes[0].Pay[0].Low < careers.Units(100000) {
		t.Errorf("15-1252.00: %v", nodes)
	}
	for _, n := range g.Nodes() {
		if n.Summary.IsZero() || len(n.Codes) != 2 || n.Codes[0].Code[7:] != ".00" && len(n.Pay) > 0 || len(n.Pay) == 0 && n.NoPay.Text.IsZero() {
			t.Errorf("%s lacks something: %s", n.ID, told(g, n.ID))
		}
	}
}

func TestKindsOfInterestsAreTheHighPointsThatTheDatabaseNames(t *testing.T) {
	const head = "O*NET-SOC Code|Element ID|Scale ID|Data Value\n"
	for rows, want := range map[string]string{
		"19-9001.00|1.B.1.g|IH|6.00\n19-9001.00|1.B.1.h|IH|5.00\n19-9001.00|1.B.1.i|IH|2.00": "CEI 1 profiles kept",
		"19-9001.00|1.B.1.g|IH|6.00\n19-9001.00|1.B.1.h|IH|6.00\n19-9001.00|1.B.1.i|IH|0.00": "C 1 profiles kept",
		"19-9001.00|1.B.1.a|OI|6.50\n19-9001.00|1.B.1.b|OI|2.00":                             "", // scores alone are not ranked
		"19-9001.00|1.B.1.h|IH|6.00":  " 1 profiles without-text",
		"19-9001.00|1.B.1.g|IH|7.00":  " 1 profiles off-scale",
		"19-9001.00|1.B.1.g|IH|1.50":  " 1 profiles off-scale",
		"19-9001.00|1.B.1.g|IH|-1":    " 1 profiles off-scale",
		"19-9001.00|1.B.1.gh|IH|1.00": " 1 profiles off-scale",
	} {
		g, report := graph(t, register.Options{}, edition(t, "db_31_0", small, "Interests.txt", head+rows+"\n"))
		p := g.Node("onet-19-9001-00").Profile
		got := p.Letters()
		for line := range strings.Lines(counted(report)) {
			if strings.Contains(line, "profiles") {
				got += " " + strings.TrimSpace(line)
			}
		}
		if got != want || (len(p.Sources) > 0) != (p.Letters() != "") {
			t.Errorf("%q: got %q by %v, want %q", rows, got, p.Sources, want)
		}
	}
}

func TestJunkInTheRegisterIsCountedWithItsPlace(t *testing.T) {
	e := edition(t, "db_31_0", small, "Skills.txt", "",
		"Occupation Data.txt", "O*NET-SOC Code|Title|Description\n19-9001.00|Sky \x1b[31mpainters\x00|Paint.\n19-9001.00|Sky painters|Again.\n27-9002.00|Sweepers|Sweep.\n",
		"Job Zones.txt", "O*NET-SOC Code|Job Zone\n19-9001.00|9\n27-9002.00|n/a\n",
		"Knowledge.txt", "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Recommend Suppress\n19-9001.00|2.C.4.a|Mathematics|IM|99|N\n19-9001.00|2.C.4.b|Physics|IM|NaN|N\n19-9001.00|2.C.4.b|Physics|LV|8|N\n",
		"Interests.txt", "O*NET-SOC Code|Element ID|Scale ID|Data Value\n19-9001.00|1.B.1.g|IH|99\n19-9001.00|1.B.1.h|IH|NaN\n")
	g, report := graph(t, register.Options{}, e)
	report.Close([]*register.Edition{e})
	var b strings.Builder
	for _, c := range report.Counts {
		if c.First.File != "" && c.End != register.Kept || c.Names != "" {
			fmt.Fprintln(&b, c.N, c.Thing, c.End, c.First, c.Names+".")
		}
	}
	expect(t, "what is counted", b.String(), `
1 roles repeated db/Occupation Data.txt:3:1 .
2 profiles off-scale db/Interests.txt:2:1 .
1 zones off-scale db/Job Zones.txt:2:1 .
3 ratings off-scale db/Knowledge.txt:2:1 .
1 rows cleaned db/Occupation Data.txt:2:1 .
1 tables missing  skills.txt.
`)
	if title := g.Columns()[0].Title.In(language.English); title != "No job zone that can be read" || g.IsLevel(0) {
		t.Errorf("the column of a job zone that cannot be read is called %q", title)
	}
}
