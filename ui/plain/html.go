package plain

import (
	"html"
	"strings"

	"parcours/careers"
)

// HTML is the page as headings, from the level top down, lists and links for a browser. href is
// where a node is read.
func (p *Page) HTML(top int, href func(careers.NodeID) string) string {
	w := htmlWriter{top: top, href: href}
	for _, l := range p.Lines {
		w.line(l)
	}
	w.list(false)
	return w.String()
}

type htmlWriter struct {
	strings.Builder
	top    int
	inList bool
	href   func(careers.NodeID) string
}

// list begins or ends a list, unless that is so already.
func (w *htmlWriter) list(begin bool) {
	switch {
	case begin && !w.inList:
		w.WriteString("<ul>\n")
	case !begin && w.inList:
		w.WriteString("</ul>\n")
	}
	w.inList = begin
}

func (w *htmlWriter) element(tag, inner string) {
	w.WriteString("<" + tag + ">" + inner + "</" + tag + ">\n")
}

func (w *htmlWriter) line(l Line) {
	w.list(l.Kind == Fact)
	text := html.EscapeString(l.Text)
	switch l.Kind {
	case Head:
		w.element(heading(w.top), text)
	case Sub:
		w.element(heading(w.top+1), text)
	case Note:
		w.element("p", text)
	default:
		if l.Goes != "" {
			text = `<a href="` + html.EscapeString(w.href(l.Goes)) + `">` + text + "</a>"
		}
		w.element("li", text)
	}
}

func heading(level int) string { return "h" + string(rune('0'+min(max(level, 1), 6))) }
