package onet_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers/onet"
	"parcours/careers/register"
)

// wages are rows of the wage file by columns that are read.
const wages = `AREA_TYPE,I_GROUP,OCC_CODE,OCC_TITLE,O_GROUP,H_MEDIAN,H_PCT25,H_PCT75,H_PCT10,H_PCT90,A_MEDIAN,A_PCT25,A_PCT75,A_PCT10,A_PCT90,HOURLY
1,cross-industry,19-9001,Cloud Painters,detailed,20.5,15.1,30,12,#,"42,640",31410,62400,24960,#,
1,cross-industry,27-9000,Star Workers,broad,23.33,16,#,14,97.19,*,*,*,*,*,TRUE
1,cross-industry,19-9001,Cloud Painters,detailed,1,1,1,1,1,1,1,1,1,1,
4,cross-industry,27-9002,Star Tuners,detailed,1,1,1,1,1,1,1,1,1,1,
1,sector,27-9002,Star Tuners,detailed,1,1,1,1,1,1,1,1,1,1,
`

// sheetOf is a workbook with the rows of a table, and texts beside it.
func sheetOf(t testing.TB, table string, texts ...string) *bytes.Reader {
	t.Helper()
	var sheet, shared strings.Builder
	for i, line := range strings.Split(strings.TrimSpace(strings.ReplaceAll(table, `"42,640"`, "42640")), "\n") {
		fmt.Fprintf(&sheet, `<row r="%d">`, i+1)
		for _, cell := range strings.Split(line, ",") {
			fmt.Fprintf(&sheet, `<c t="inlineStr"><is><t>%s</t></is></c>`, cell)
		}
		sheet.WriteString("</row>")
	}
	for _, text := range texts {
		shared.WriteString("<si><t>" + text + "</t></si>")
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range [][2]string{
		{"xl/workbook.xml", ""}, {"xl/sharedStrings.xml", "<sst>" + shared.String() + "</sst>"},
		{"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheet.String() + "</sheetData></worksheet>"},
	} {
		w, err := z.Create(part[0])
		if err == nil {
			_, err = io.WriteString(w, part[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b.Bytes())
}

func book(t testing.TB, table string, texts ...string) *register.Edition {
	t.Helper()
	z := sheetOf(t, table, texts...)
	e, err := register.Unzip("wages.xlsx", z, z.Size())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

var about = []string{"May 2031 OEWS Estimates", "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year"}

func TestPayIsTheWageFilesForTheWholeOccupation(t *testing.T) {
	g, report := graph(t, register.Options{}, edition(t, "db_31_0", small), book(t, wages, about...))
	expect(t, "a yearly one whose top is open", pay(told(g, "onet-19-9001-00")), `
42640–42640 USD a year, median, 2031 
31410–62400 USD a year, middle half (25th to 75th percentile), 2031 
24960–0 USD a year, middle 80% (10th to 90th percentile), 2031 Its upper end is published as 239,200 USD a year or more.
`)
	expect(t, "a detail", pay(told(g, "onet-19-9001-01")), `
No figure of its own: the wage survey counts it among 19-9001 Cloud Painters.
`)
	expect(t, "one counted among others", pay(told(g, "onet-27-9002-00")), `
No figure of its own: the wage survey counts it among 27-9000 Star Workers.
`)
	if got := counted(report); !strings.Contains(got, "3 figures kept\n2 figures not-asked\n1 figures repeated\n") {
		t.Error(got)
	}
	if s := g.Source("oews"); s == nil || s.Date != "2031-05" {
		t.Errorf("the source: %+v", s)
	}
}

// pay is what is told of pay.
func pay(told string) string {
	var b strings.Builder
	for line := range strings.Lines(told) {
		if strings.Contains(line, " USD ") || strings.HasPrefix(line, "No figure") {
			b.WriteString(line)
		}
	}
	return b.String()
}

func TestPayByTheHourAndAboveTheTopIsAsPublished(t *testing.T) {
	table := strings.NewReplacer("27-9000", "27-9002", "20.5,15.1,30,12,#,\"42,640\",31410,62400,24960,#,", "#,60,#,50,#,#,#,#,90000,#,").Replace(wages)
	g, _ := graph(t, register.Options{}, edition(t, "db_31_0", small), book(t, table, about...))
	expect(t, "by the hour", pay(told(g, "onet-27-9002-00")), `
23.33–23.33 USD a hour, median, 2031 
16–0 USD a hour, middle half (25th to 75th percentile), 2031 Its upper end is published as 115 USD an hour or more.
14–97.19 USD a hour, middle 80% (10th to 90th percentile), 2031 
`)
	expect(t, "above the top", pay(told(g, "onet-19-9001-00")), `
239200–0 USD a year, median, 2031 
239200–0 USD a year, middle half (25th to 75th percentile), 2031 
90000–0 USD a year, middle 80% (10th to 90th percentile), 2031 Its upper end is published as 239,200 USD a year or more.
`)
	g, report := graph(t, register.Options{}, edition(t, "db_31_0", small), book(t, table))
	expect(t, "above a top that nobody tells", pay(told(g, "onet-19-9001-00")), `
90000–0 USD a year, middle 80% (10th to 90th percentile), 0 Its upper end is higher than what the survey publishes.
`)
	if got := counted(report); !strings.Contains(got, "2 figures without-text") {
		t.Error(got)
	}
}

func TestTheWageFileMayLieBesideTheDatabaseOrBeText(t *testing.T) {
	for name, editions := range map[string][]*register.Edition{
		"beside, as text": {edition(t, "both", small, "national_M2031_dl.csv", wages)},
		"alone, as text":  {edition(t, "db_31_0", small), edition(t, "pay", nil, "oews-2031.csv", wages)},
		"first":           {book(t, wages, about...), edition(t, "db_31_0", small)},
	} {
		g, _ := graph(t, register.Options{}, editions...)
		if got := pay(told(g, "onet-19-9001-00")); !strings.HasPrefix(got, "42640–42640 USD a year, median, 2031") {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

func TestAWageFileThatIsNamedIsTheOneThatIsRead(t *testing.T) {
	folder := fstest.MapFS{
		"national_M2030_dl.csv": {Data: []byte(strings.ReplaceAll(wages, "42,640", "99,999"))},
		"wages [2031] (1).txt":  {Data: []byte(wages)},
	}
	g, _ := graph(t, register.Options{}, edition(t, "db_31_0", small), register.File("c/wages [2031] (1).txt", folder, "wages [2031] (1).txt"))
	if got := pay(told(g, "onet-19-9001-00")); !strings.HasPrefix(got, "42640–42640 USD a year, median, 2031") {
		t.Errorf("another file is read: %q", got)
	}
}

func TestWhatIsNotTheRegisterEndsInAWord(t *testing.T) {
	whole := edition(t, "db_31_0", small)
	for want, editions := range map[string][]*register.Edition{
		"no-table occupation data.txt; want occupation data.xlsx, occupation data.csv":          nil,
		"shop: no-table occupation data.txt; want occupation data.xlsx, occupation data.csv":    {edition(t, "shop", nil, "fruit.txt", "apples")},
		"db/Occupation Data.txt: excluding db_30_0 db_31_0; first db/Occupation Data.txt":       {whole, edition(t, "db_30_0", small)},
		"db/notes.txt:1:1: no-column OCC_CODE":                                                  {whole, edition(t, "notes", nil, "notes.txt", "none")},
		"shops: no-table national_m*_dl.xlsx; want national_m*_dl.csv, *oews*.xlsx, *oews*.csv": {whole, edition(t, "shops", nil, "fruit.csv", "OCC_CODE\n", "bread.csv", "OCC_CODE\n")},
		"wages.xlsx:1:1: no-column OCC_CODE":                                                    {whole, book(t, "AREA\n1")},
		"db/Skills.txt:1:1: no-column Element ID":                                               {edition(t, "x", small, "Skills.txt", "O*NET-SOC Code|Element\n")},
		"db/Interests.txt:2:1: uneven-row (2–4)":                                                {edition(t, "x", small, "Interests.txt", "O*NET-SOC Code|Element ID|Scale ID|Data Value\n19-9001.00|1.B")},
		"db/Task Statements.txt:2:1: not-utf8":                                                  {edition(t, "x", small, "Task Statements.txt", "O*NET-SOC Code|Task ID|Task\n19-9001.00|1|caf\xe9\n")},
	} {
		if _, _, err := onet.Read(editions, register.Options{}); err == nil || err.Error() != want {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	_, _, err := onet.Read([]*register.Edition{whole}, register.Options{Only: []string{"99"}})
	if want := "db_31_0: no-nodes"; err == nil || err.Error() != want {
		t.Errorf("nothing asked for is there: got %v, want %s", err, want)
	}
}
