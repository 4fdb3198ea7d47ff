package page

import (
	"html"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/plain"
)

// Sheet is the sheet of a node as text for the page, every fact of it.
func Sheet(g *careers.Graph, w *i18n.Words, id careers.NodeID, href func(careers.NodeID) string) string {
	p := plain.Sheet(g, w, id)
	title := "<h2>" + html.EscapeString(g.Node(id).Title.In(w.Tag)) + "</h2>\n"
	p.Lines = p.Lines[1:] // which is the title
	return title + p.HTML(3, href)
}

// List is every node as a link.
func List(g *careers.Graph, w *i18n.Words, href func(careers.NodeID) string) string {
	return plain.List(g, w).HTML(3, href)
}

// Credits are what the data is called, and the lines that the licences of its sources ask for.
func Credits(g *careers.Graph, w *i18n.Words) string {
	var b strings.Builder
	b.WriteString("<p>" + html.EscapeString(g.Title().In(w.Tag)) + "</p>\n<ul>\n")
	said := map[string]bool{}
	for _, s := range g.Sources() {
		if credit := phrase.Credit(w, s); credit != "" && !said[credit] {
			said[credit] = true
			b.WriteString("<li>" + html.EscapeString(credit) + "</li>\n")
		}
	}
	b.WriteString("</ul>\n")
	return strings.ReplaceAll(b.String(), "<ul>\n</ul>\n", "")
}
