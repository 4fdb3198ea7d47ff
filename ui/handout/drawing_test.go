package handout_test

import (
	"encoding/xml"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

func svgOf(t *testing.T, g *careers.Graph) string {
	t.Helper()
	var b strings.Builder
	if err := handout.SVG(&b, g, i18n.In(language.English)); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAMapHasABoxForEachNodeAndAnArrowheadForEachStep(t *testing.T) {
	g := builtIn(t)
	svg := svgOf(t, g)
	if n := strings.Count(svg, `<g class="box`); n != len(g.Nodes()) {
		t.Errorf("%d boxes, want %d", n, len(g.Nodes()))
	}
	if n := strings.Count(svg, "<polygon"); n != len(g.Leading()) {
		t.Errorf("%d arrowheads, want %d", n, len(g.Leading()))
	}
}

func TestWhatIsMerelyRelatedIsDottedWithoutAnArrowhead(t *testing.T) {
	svg := svgOf(t, careerstest.Graph(t, `
		dev -> lead 5-8
		dev -> tester related
		tester -> dev related
	`))
	if n := strings.Count(svg, "<polygon"); n != 1 {
		t.Errorf("%d arrowheads, want that of the step", n)
	}
	if n := strings.Count(svg, `class="line near"`); n != 1 {
		t.Errorf("%d dotted lines, want 1", n)
	}
}

func TestALineIsDrawnFromBoxToBox(t *testing.T) {
	got := svgOf(t, careerstest.Graph(t, `
		dev  -> lead
		dev  -> expert
		lead -> cto
	`))
	// In cells of 8 by 17:
	//
	//	┌─────┐ ╭►┌──────┐   ┌─────┐
	//	│ dev ├─┤ │ lead ├──►│ cto │
	//	└─────┘ ╰►└ expert ┘ └─────┘
	path := regexp.MustCompile(` d="([^"]*)"`).FindStringSubmatch(got)[1]
	for piece, what := range map[string]string{
		"M56 42L68 42":                "from dev to the middle of the joint",
		"L68 42L68 29Q68 25 72 25":    "from the joint round the corner to lead",
		"L68 42L68 72Q68 76 72 76L76": "from the joint round the corner to expert",
		"Q68 25 72 25L76 25":          "to the arrowhead before lead",
		"M160 25L180 25":              "straight from lead to cto",
	} {
		if !strings.Contains(path, piece) {
			t.Errorf("no line %s, %s, in %s", what, piece, path)
		}
	}
}

func TestALineThatPassesUnderAnotherIsSeenOnBothSides(t *testing.T) {
	g := careerstest.Graph(t, `
		a 0
		b 0
		c 1
		d 1
		a -> c
		a -> d
		b -> c
		b -> d
	`)
	svg := svgOf(t, g)
	gaps := 0
	for _, m := range regexp.MustCompile(`L(\d+) (\d+)M(\d+) (\d+)L`).FindAllStringSubmatch(svg, -1) {
		ends, err := strconv.Atoi(m[1])
		goesOn, alsoErr := strconv.Atoi(m[3])
		if err == nil && alsoErr == nil && m[2] == m[4] && goesOn-ends == 6 {
			gaps++
		}
	}
	if gaps == 0 {
		t.Errorf("no line is interrupted, and goes on at the same height, where another crosses it: %s", svg)
	}
}

func TestAPictureStandsAloneAndIsNamed(t *testing.T) {
	svg := svgOf(t, builtIn(t))
	var root struct {
		XMLName xml.Name
		Role    string `xml:"role,attr"`
		Title   string `xml:"title"`
		Desc    string `xml:"desc"`
		Style   string `xml:"style"`
	}
	if err := xml.Unmarshal([]byte(svg), &root); err != nil {
		t.Fatal(err)
	}
	if root.XMLName.Space != "http://www.w3.org/2000/svg" || root.Role != "img" || root.Title == "" || root.Desc == "" {
		t.Errorf("%+v", root)
	}
	if !strings.Contains(root.Style, "prefers-color-scheme: dark") {
		t.Error("the picture is not light or dark as its reader has it")
	}
	if strings.Contains(svg, "href") || strings.Contains(svg, "url(") {
		t.Error("the picture needs something else")
	}
}

func TestAMapTooLargeForAnySheetIsDrawnAllTheSame(t *testing.T) {
	files := fstest.MapFS{"d.yaml": {Data: []byte("dataset: {title: {fr: t, en: t}, start: n0, tracks: [{id: all, fr: t, en: t}]}\n")}}
	for file := range 8 {
		text := []byte("roles:\n")
		for i := range 1000 {
			id := "n" + strconv.Itoa(1000*file+i)
			both := "{fr: " + id + ", en: " + id + "}"
			text = fmt.Appendf(text, "  - {id: %s, rank: 0, track: all, title: %s, name: %[2]s, short: %[2]s, summary: %[2]s}\n", id, both)
		}
		files[strconv.Itoa(file)+".yaml"] = &fstest.MapFile{Data: text}
	}
	g, err := dataset.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	doc := handout.Compose(g, i18n.In(language.English), handout.Order{Map: true, Program: "parcours", Command: "parcours handout"})
	var b strings.Builder
	if err := doc.HTML(&b); err != nil || strings.Count(b.String(), "<circle") < 8000 {
		t.Errorf("%v: %d stations", err, strings.Count(b.String(), "<circle"))
	}
}
