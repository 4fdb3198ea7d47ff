package handout_test

import (
	"regexp"
	"strings"
	"testing"

	"parcours/careers"
	"parcours/ui/handout"
	"parcours/ui/i18n"
)

// Pages of a size that no handout has part documents that are printed at once: to start a
// browser costs more than to print them.
const (
	markerStyle = `<style>@page marker { size: 60mm 60mm; margin: 5mm } .marker { page: marker; break-after: page }</style>`
	marker      = `<article class="marker">.</article>`
	leastOnPage = 10 // lines of text
)

var article = regexp.MustCompile(`(?s)<article .*</article>`)

// printedApart prints documents at once, and returns the pages of each.
func printedApart(t *testing.T, documents []string) (each [][]printed) {
	t.Helper()
	head, _, _ := strings.Cut(documents[0], `<main id="content">`)
	page := strings.Replace(head, "</head>", markerStyle+"</head>", 1) + `<main id="content">`
	for _, d := range documents {
		page += marker + article.FindString(d)
	}
	for _, p := range newBrowser(t).print(t, page+"</main></body></html>") {
		if p.Width < 200 {
			each = append(each, nil)
			continue
		}
		each[len(each)-1] = append(each[len(each)-1], p)
	}
	if len(each) != len(documents) {
		t.Fatalf("%d documents are printed as %d", len(documents), len(each))
	}
	return each
}

// sheets are all that fills two sides: every node, some routes and some comparisons.
func sheets(g *careers.Graph) (names []string, orders []handout.Order) {
	add := func(name string, o handout.Order) {
		o.Program, o.Command, o.Date = "parcours", "parcours handout", "29 novembre 2026"
		names, orders = append(names, name), append(orders, o)
	}
	for _, n := range g.Nodes() {
		add(string(n.ID), handout.Order{Nodes: []careers.NodeID{n.ID}})
	}
	for _, way := range []handout.Way{
		{From: "bts-sio", To: "cto"}, {From: careers.FromEntry, To: "cto"}, {From: careers.FromEntry, To: "project-manager"},
		{From: "backend-developer", To: "data-engineer"}, {From: "bac-pro-ciel", To: "ciso"}, {From: careers.FromEntry, To: "cio"},
	} {
		add("way to "+string(way.To), handout.Order{Ways: []handout.Way{way}})
	}
	for _, ids := range [][]careers.NodeID{
		{"backend-developer", "lead-developer"}, {"lead-developer", "cto"}, {"cto", "backend-developer"}, {"bts-sio", "but-info"},
		{"backend-developer", "data-engineer", "cto"}, {"bts-sio", "lead-developer"}, {"engineering-manager", "freelance-developer", "cio"},
	} {
		add("comparison with "+string(ids[0]), handout.Order{Compare: ids})
	}
	add("notes", handout.Order{Notes: everything(g).Notes})
	add("map", handout.Order{Map: true})
	return names, orders
}

func TestASheetHasTwoSidesAndNoneIsNearlyEmpty(t *testing.T) {
	t.Parallel()
	g := builtIn(t)
	for _, lang := range languages() {
		names, orders := sheets(g)
		var documents []string
		for _, o := range orders {
			documents = append(documents, pageOf(t, handout.Compose(g, i18n.In(lang), o)))
		}
		for i, pages := range printedApart(t, documents) {
			if len(pages) > 2 || len(pages) == 0 {
				t.Errorf("%v: %s has %d pages", lang, names[i], len(pages))
			}
			for at, p := range pages {
				if p.Lines < leastOnPage {
					t.Errorf("%v: page %d of %s has %d lines", lang, at+1, names[i], p.Lines)
				}
				if across := names[i] == "map" && at == 0; (p.Width > p.Height) != across || min(p.Width, p.Height) < 594 || max(p.Width, p.Height) > 843 {
					t.Errorf("%v: page %d of %s is %.0f by %.0f points", lang, at+1, names[i], p.Width, p.Height)
				}
			}
		}
	}
}

// pageOf is a document as a page.
func pageOf(tb testing.TB, d *handout.Document) string {
	tb.Helper()
	var b strings.Builder
	if err := d.HTML(&b); err != nil {
		tb.Fatal(err)
	}
	return b.String()
}
