package plain

import (
	"html"
	"strings"
	"unicode"

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
	if w.inSection {
		w.WriteString("</section>\n")
	}
	return w.String()
}

type htmlWriter struct {
	strings.Builder
	top               int
	inSection, inList bool
	href              func(careers.NodeID) string
}

// section begins a section, with what it is about as its class.
func (w *htmlWriter) section(topic string) {
	if w.inSection {
		w.WriteString("</section>\n")
	}
	w.inSection = true
	if topic == "" {
		w.WriteString("<section>\n")
		return
	}
	w.WriteString(`<section class="` + topic + "\">\n")
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
		w.section(l.Topic)
		w.element(heading(w.top), text)
	case Sub:
		w.element(heading(w.top+1), text)
	case Note:
		w.element("p", text)
	default:
		if l.Short > 0 && l.Short <= len(l.Text) {
			text = html.EscapeString(l.Text[:l.Short]) + `<span class="more">` + linked(l.Text[l.Short:]) + "</span>"
		}
		if l.Goes != "" {
			text = `<a href="` + html.EscapeString(w.href(l.Goes)) + `">` + text + "</a>"
		}
		w.element("li", text)
	}
}

func heading(level int) string { return "h" + string(rune('0'+min(max(level, 1), 6))) }

// linked is a text whose secure addresses are links that tell nobody where one comes from.
func linked(text string) string {
	var b strings.Builder
	for {
		from := strings.Index(text, "https://")
		if from < 0 {
			return b.String() + html.EscapeString(text)
		}
		b.WriteString(html.EscapeString(text[:from]))
		text = text[from:]
		end := strings.IndexFunc(text, unicode.IsSpace)
		if end < 0 {
			end = len(text)
		}
		end = len(strings.TrimRight(text[:end], ".,;:!?»”"))
		url := html.EscapeString(text[:end])
		b.WriteString(`<a href="` + url + `" target="_blank" rel="noopener noreferrer">` + url + "</a>")
		text = text[end:]
	}
}
