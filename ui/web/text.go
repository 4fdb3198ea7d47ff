package web

import (
	"html"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/atlas"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// reading writes what a screen shows as headings, lists and links.
type reading struct {
	g *careers.Graph
	w *i18n.Words
}

// href is where a node is read.
func (r reading) href(id careers.NodeID) string {
	return "#" + addressOf(r.w.Tag, []string{"--at", string(id), "--screen", "sheet"})
}

// routesTold is how many routes are told, as many as the planner shows.
const routesTold = 3

// of is the text of a place: a comparison, routes, the notebook or skills as these screens have
// them, below the title of the screen where they have none; else all of the sheet of where one is.
func (r reading) of(title string, place []string, here careers.NodeID, mine *notebook.Notebook) string {
	said := parse(addressOf(r.w.Tag, place))
	at, to := careers.NodeID(said["at"]), careers.NodeID(said["to"])
	switch said["screen"] {
	case "compare":
		ids := []careers.NodeID{at}
		for id := range strings.SplitSeq(said["with"], ",") {
			if r.g.Node(careers.NodeID(id)) != nil {
				ids = append(ids, careers.NodeID(id))
			}
		}
		if len(ids) > 1 && r.g.Node(at) != nil {
			return r.page(title, plain.Compare(r.g, r.w, ids...))
		}
	case "plan":
		if e := r.g.Entry(); e != nil && e.ID == at {
			at = careers.FromEntry
		}
		if plan, err := r.g.Routes(at, to, careers.Quickest, routesTold, mine.Mine().Mastery()); err == nil && to != "" {
			return r.page("", plain.Routes(r.g, r.w, at, to, careers.Quickest, plan))
		}
	case "notebook":
		return r.page("", plain.Notes(r.g, r.w, mine))
	case "skills":
		return r.page(title, plain.MySkills(r.g, r.w, mine))
	case "cards":
		p := plain.Cards(r.g, r.w, 0)
		if answers := mine.Answers(); len(answers) > 0 {
			p = plain.Shelves(r.g, r.w, answers, 0)
		}
		return r.page(r.w.Cards.Title, p)
	}
	return r.page("", plain.Sheet(r.g, r.w, here))
}

// isDrawnOnly reports whether what a place shows is told nowhere but in its drawing.
func isDrawnOnly(place []string) bool {
	said := parse(addressOf(language.Und, place))
	return said.has("play") || said.has("present") || slices.Contains([]string{"finder", "help"}, said["screen"])
}

// mostFound is how many of what was found are listed: more than anyone reads.
const mostFound = 40

// found is what a search has found, as links.
func (r reading) found(title string, hits []careers.NodeID) string {
	var b strings.Builder
	b.WriteString("<h2>" + html.EscapeString(title) + "</h2>\n<p>" + html.EscapeString(phrase.Nodes(r.w, r.g, len(hits))) + "</p>\n")
	var nodes []*careers.Node
	for _, id := range hits[:min(len(hits), mostFound)] {
		nodes = append(nodes, r.g.Node(id))
	}
	r.links(&b, nodes)
	return b.String()
}

// drawn is what a screen shows, as plain text, below its title.
func (r reading) drawn(title, view string) string {
	var rows []string
	for row := range strings.SplitSeq(view, "\n") {
		rows = append(rows, strings.TrimRight(row, " "))
	}
	text := strings.Trim(strings.Join(rows, "\n"), "\n")
	return "<h2>" + html.EscapeString(title) + "</h2>\n<pre>" + html.EscapeString(text) + "</pre>\n"
}

// page is a page below a title; its first line where that is "".
func (r reading) page(title string, p *plain.Page) string {
	if title == "" && len(p.Lines) > 0 {
		title, p.Lines = p.Lines[0].Text, p.Lines[1:]
	}
	return "<h2>" + html.EscapeString(title) + "</h2>\n" + p.HTML(3, r.href)
}

// list is every node as a link, by column.
func (r reading) list() string {
	var b strings.Builder
	for _, level := range atlas.ByLevel(r.g, r.w, r.g.Nodes()) {
		b.WriteString("<h3>" + html.EscapeString(level.Name) + "</h3>\n")
		r.links(&b, level.Nodes)
	}
	return b.String()
}

// links are nodes as a list.
func (r reading) links(b *strings.Builder, nodes []*careers.Node) {
	b.WriteString("<ul>\n")
	for _, n := range nodes {
		b.WriteString(`<li><a href="` + html.EscapeString(r.href(n.ID)) + `">` + html.EscapeString(n.Title.In(r.w.Tag)) + "</a></li>\n")
	}
	b.WriteString("</ul>\n")
}

// credits are what the data is called, and the lines that the licences of its sources ask for.
func (r reading) credits() string {
	var b strings.Builder
	b.WriteString("<p>" + html.EscapeString(r.g.Title().In(r.w.Tag)) + "</p>\n")
	said := map[string]bool{}
	for _, s := range r.g.Sources() {
		if credit := phrase.Credit(r.w, s); credit != "" && !said[credit] {
			said[credit] = true
			b.WriteString("<p>" + html.EscapeString(credit) + "</p>\n")
		}
	}
	return b.String()
}
