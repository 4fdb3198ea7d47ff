package handout_test

import (
	"cmp"
	"maps"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/data"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/telling"
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
	var names, documents []string
	most := map[string]int{}
	for _, lang := range languages() {
		called, orders := sheets(g)
		for i, o := range orders {
			names, documents = append(names, called[i]), append(documents, pageOf(t, handout.Compose(g, i18n.In(lang), o)))
		}
	}
	for _, s := range strangeSheets(t) {
		names, documents = append(names, s.name), append(documents, s.page)
		most[s.name] = s.most
	}
	for i, pages := range printedApart(t, documents) {
		if limit := cmp.Or(most[names[i]], 2); len(pages) > limit || len(pages) == 0 {
			t.Errorf("document %d, %s, has %d pages, %d at most", i, names[i], len(pages), limit)
		}
		for at, p := range pages {
			if most[names[i]] == 0 && p.Lines < leastOnPage {
				t.Errorf("document %d: page %d of %s has %d lines", i, at+1, names[i], p.Lines)
			}
			if across := names[i] == "map" && at == 0; (p.Width > p.Height) != across || min(p.Width, p.Height) < 594 || max(p.Width, p.Height) > 843 {
				t.Errorf("document %d: page %d of %s is %.0f by %.0f points", i, at+1, names[i], p.Width, p.Height)
			}
		}
	}
}

// Paper that says everything may be long; no page of it holds only what was left of the
// one before.
func TestNoPageOfAFullHandoutIsForALineOrTwo(t *testing.T) {
	t.Parallel()
	const least = 4
	g := builtIn(t)
	o := everything(g)
	o.Nodes = []careers.NodeID{"backend-developer", "cto", "engineering-manager", "bts-sio", "but-info", "bootcamp"}
	for i, p := range newBrowser(t).print(t, pageOf(t, handout.Compose(g, i18n.In(language.French), o))) {
		if p.Lines < least {
			t.Errorf("page %d has %d lines", i+1, p.Lines)
		}
	}
}

// strangeSheet is a sheet of data that is not like ours, and how many pages it may have.
type strangeSheet struct {
	name, page string
	most       int
}

// strangeSheets are sheets of other people's data: two sides, unless a single text is longer.
func strangeSheets(t *testing.T) (all []strangeSheet) {
	t.Helper()
	times := func(x careers.Text, n int) careers.Text {
		return careers.TextOf(func(lang language.Tag) string { return strings.Repeat(x.In(lang)+" ", n) })
	}
	for _, c := range []struct {
		name   string
		most   int
		change func(*careers.Node)
	}{
		{"no pay", 2, func(n *careers.Node) { n.Pay, n.Headline = nil, careers.Headline{} }},
		{"no skills", 2, func(n *careers.Node) { n.Needs = nil }},
		{"nothing but a summary", 2, func(n *careers.Node) {
			*n = careers.Node{ID: n.ID, Title: n.Title, Name: n.Name, Short: n.Short, Summary: n.Summary, Rank: n.Rank}
		}},
		{"64 tasks, 60 outlooks, 104 figures", 2, func(n *careers.Node) {
			for range 2 {
				n.Tasks, n.Pay, n.WaysIn = append(n.Tasks, n.Tasks...), append(n.Pay, n.Pay...), append(n.WaysIn, n.WaysIn...)
				n.Outlook, n.Needs, n.NotFor, n.Context = append(n.Outlook, n.Outlook...), append(n.Needs, n.Needs...), append(n.NotFor, n.NotFor...), append(n.Context, n.Context...)
			}
		}},
		{"long texts", 2, func(n *careers.Node) {
			n.Title, n.Name = times(n.Title, 2), times(n.Name, 4)
			for i := range n.Tasks {
				n.Tasks[i].Text = times(n.Tasks[i].Text, 8)
			}
			for i := range n.Outlook {
				n.Outlook[i].Text = times(n.Outlook[i].Text, 5)
			}
			for i := range n.Pay {
				n.Pay[i].Measure = times(n.Pay[i].Place, 20)
			}
		}},
		{"a summary of two pages", 4, func(n *careers.Node) { n.Summary = times(n.Summary, 60) }},
	} {
		g, err := dataset.Load(data.FS) // to be changed
		if err != nil {
			t.Fatal(err)
		}
		c.change(g.Node("backend-developer"))
		o := handout.Order{Nodes: []careers.NodeID{"backend-developer"}, Program: "parcours", Command: "parcours handout"}
		all = append(all, strangeSheet{c.name, pageOf(t, handout.Compose(g, i18n.In(language.French), o)), c.most})
	}
	thin := careerstest.Graph(t, "school 0 training\nschool -> dev 2")
	for _, id := range []careers.NodeID{"school", "dev"} {
		all = append(all, strangeSheet{string(id), pageOf(t, handout.Compose(thin, i18n.In(language.French), handout.Order{Nodes: []careers.NodeID{id}})), 1})
	}
	return all
}

// section is what a sheet in plain text says under a head.
func section(text, head string) string {
	_, rest, _ := strings.Cut(text, "\n"+head+"\n"+strings.Repeat("-", utf8.RuneCountInString(head))+"\n")
	if end := regexp.MustCompile(`\n.+\n---`).FindStringIndex(rest); end != nil {
		rest = rest[:end[0]]
	}
	return alike(rest)
}

func TestWhatASheetLeavesOutIsCounted(t *testing.T) {
	g := builtIn(t)
	for _, lang := range languages() {
		w := i18n.In(lang)
		for _, n := range g.Nodes() {
			d := handout.Compose(g, w, handout.Order{Nodes: []careers.NodeID{n.ID}, Program: "parcours", Command: "parcours handout"})
			text := strings.ReplaceAll(rendered(t, d)["txt"], "'", "’")
			if !strings.Contains(text, "parcours handout "+string(n.ID)+" --full") {
				t.Errorf("%v %s: no command says the rest", lang, n.ID)
			}
			for _, s := range telling.Node(g, w, n).Sections {
				shown, facts := 0, s.Facts()
				switch s.Topic {
				case telling.InShort, telling.Sources:
					continue // told in several places
				case telling.Pay:
					facts = facts[len(s.Groups[0].Facts):]
					shown = len(s.Groups[0].Facts)
					if len(n.Pay) == 0 {
						facts = nil
					}
				default:
					in := section(text, strings.ReplaceAll(s.Head, "'", "’"))
					for _, f := range facts {
						said := f.Text
						if f.Form == telling.Step {
							said = f.Short
						}
						if said = alike(said); strings.Contains(in, said) && f.Form != telling.Less {
							shown++
							in = strings.Replace(in, said, "", 1)
						}
					}
				}
				left := 0
				if m := regexp.MustCompile(regexp.QuoteMeta(alike(s.Head)) + ` (\d+)`).FindStringSubmatch(alike(text)); m != nil {
					left, _ = strconv.Atoi(m[1])
				}
				if s.Topic == telling.Pay && len(n.Pay) == 0 {
					continue
				}
				if shown+left != len(facts) {
					t.Errorf("%v %s: of %d facts of %q %d are told and %d are said to be left", lang, n.ID, len(facts), s.Head, shown, left)
				}
			}
		}
	}
}

// A sheet lists the sources that it cites, by the numbers by which it does, and no others.
func TestSourcesOfASheetHaveNumbers(t *testing.T) {
	g := builtIn(t)
	numbers := regexp.MustCompile(`<a href="#([^"]*)"><span class="number">(\d+)</span>`)
	listed := regexp.MustCompile(`<dt id="([^"]*-source-[^"]*)">(\d+)</dt>`)
	_, orders := sheets(g)
	for _, o := range orders {
		all := rendered(t, handout.Compose(g, i18n.In(language.French), o))
		cited, list := map[string]string{}, map[string]string{}
		for _, m := range numbers.FindAllStringSubmatch(all["html"], -1) {
			cited[m[1]] = m[2]
		}
		for i, m := range listed.FindAllStringSubmatch(all["html"], -1) {
			if list[m[1]] = m[2]; m[2] != strconv.Itoa(i+1) {
				t.Errorf("source %d has the number %s", i+1, m[2])
			}
		}
		if !maps.Equal(cited, list) {
			t.Errorf("%v: cited are %v, listed %v", o.Nodes, cited, list)
		}
		for format, text := range all {
			if m := regexp.MustCompile(`\[S\d+\w?\]`).FindString(bare(format, text)); m != "" {
				t.Errorf("%v: the %s cites %s by its code", o.Nodes, format, m)
			}
		}
	}
}

// A reader of any format is told the same in the same order.
func TestASheetHasTheSameOrderInEveryFormat(t *testing.T) {
	g := builtIn(t)
	w := i18n.In(language.French)
	heads := w.Sheet.Heads
	order := []string{
		heads[telling.Tasks], heads[telling.Skills], heads[telling.Pay], heads[telling.WaysIn], heads[telling.Next],
		w.Sheet.Day, heads[telling.NotFor], heads[telling.Outlook], w.Pack.Interview, w.Notes.Notes, "parcours handout cto --full", heads[telling.Sources],
	}
	for format, text := range rendered(t, handout.Compose(g, w, handout.Order{Nodes: []careers.NodeID{"cto"}, Program: "parcours", Command: "parcours handout cto"})) {
		at, text := 0, bare(format, text)
		for _, head := range order {
			i := strings.Index(text[at:], alike(head))
			if i < 0 {
				t.Fatalf("the %s does not say %q where it should", format, head)
			}
			at += i
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
