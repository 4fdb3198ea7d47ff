package handout

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/telling"
)

// What a semibold letter is wider than a plain one.
const bolder = 1.12

// No word of a label that stands in a column of its own is broken: the column, as page.css sets it
// for paper, holds the longest.
func TestNoLabelBreaksInsideAWord(t *testing.T) {
	css, err := os.ReadFile("page.css")
	if err != nil {
		t.Fatal(err)
	}
	column := func(of string) float64 {
		found := regexp.MustCompile(regexp.QuoteMeta(of) + ` \{ grid-template-columns: (\d+)pt`).FindSubmatch(css)
		if found == nil {
			t.Fatalf("page.css gives %s no column on paper", of)
		}
		width, _ := strconv.ParseFloat(string(found[1]), 64)
		return width
	}
	facts, levels := column(".sheet dl > div"), column(".strip li")
	if labelWidth < facts+4 {
		t.Errorf("side.go reckons with %d pt, page.css takes %v", labelWidth, facts+4)
	}
	holds := func(label string, width float64) {
		for _, word := range strings.Fields(label) {
			if wide := ems(word) * bodySize * bolder; wide > width {
				t.Errorf("%q is %.0f pt wide, its column %v", word, wide, width)
			}
		}
	}
	g := careerstest.BuiltIn(t)
	for _, lang := range i18n.Languages() {
		w := i18n.In(lang)
		for _, level := range w.Facts.Experience {
			holds(level, levels)
		}
		for _, n := range g.Nodes() {
			for _, s := range telling.Node(g, w, n).Sections {
				for _, f := range s.Facts() {
					if f.Form == telling.Labelled {
						holds(f.Label, facts)
					}
				}
			}
		}
	}
}
