package present

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/theme"
)

// piece is a stretch of one style, line what stands in one row.
type (
	piece struct {
		text  string
		style theme.Style
	}
	line []piece
)

func (l line) text() string {
	var b strings.Builder
	for _, p := range l {
		b.WriteString(p.text)
	}
	return b.String()
}

func (l line) width() int { return ansi.StringWidth(l.text()) }

// draw writes the line, cut to width with a mark.
func (l line) draw(width int) string {
	var b strings.Builder
	for _, p := range l {
		room := width
		if width -= ansi.StringWidth(p.text); width < 0 {
			p.style.Write(&b, ansi.Truncate(p.text, room, "…"))
			break
		}
		p.style.Write(&b, p.text)
	}
	return b.String()
}

// picture is what draws the data of a scene on a few rows.
type picture struct {
	g     *careers.Graph
	w     *i18n.Words
	th    *theme.Theme
	ascii bool
	// width is in cells, rows how many lines there may be.
	width, rows int
	// page is that of a list too long for the rows; below 0 it is shown whole.
	page int
	// bare shows no figures.
	bare bool
}

// scene draws a scene of which so much has been revealed.
func (p picture) scene(s *script.Scene, revealed int) []line {
	switch s.Show {
	case script.Blank:
		return nil
	case script.Game:
		return p.fit(p.round(s, revealed))
	}
	if p.page >= 0 {
		p.page = revealed
	}
	if s.Cover != script.Nothing {
		if revealed == 0 && s.Cover == script.All {
			return p.hidden()
		}
		p.bare = revealed == 0
		p.page = min(p.page, max(0, p.page-1))
	}
	switch s.Show {
	case script.Map:
		return p.fit(p.neighbours(p.g.Node(s.Node)))
	case script.Sheet:
		return p.fit(p.section(p.g.Node(s.Node), s.Section))
	case script.Compare:
		return p.fit(p.compare(s.Nodes))
	}
	return p.fit(p.route(s))
}

// hidden stands for a picture until a key.
func (p picture) hidden() []line {
	var lines []line
	if !p.ascii && p.rows >= letterRows {
		for _, row := range large(strings.Repeat(p.w.Present.Hidden+" ", 3), p.width, 1) {
			lines = append(lines, line{{}, {row, p.th.Muted}})
		}
	}
	if lines == nil {
		lines = []line{{{p.w.Present.Hidden, p.th.Title}}}
	}
	return lines
}

// fit keeps the picture within its rows.
func (p picture) fit(lines []line) []line { return lines[:min(len(lines), max(0, p.rows))] }

// name is a node's name, or its short one where that has no room.
func (p picture) name(n *careers.Node, width int) string {
	name := n.Name.In(p.w.Tag)
	if ansi.StringWidth(name) > width {
		name = n.Short.In(p.w.Tag)
	}
	return ansi.Truncate(name, width, "…")
}

// sign returns one of two spellings of a sign, the second within ASCII.
func (p picture) sign(sign, ascii string) string {
	if p.ascii {
		return ascii
	}
	return sign
}

// item is one thing of a list, and where it comes from.
type item struct {
	text    string
	sources []careers.SourceID
	// estimate marks what rests on no source.
	estimate bool
}

// pages shares items among pages, each of whole items where they have room
// above the row that tells their sources.
func (p picture) pages(items []item) [][]item {
	var pages [][]item
	used := 0
	for _, it := range items {
		height := len(p.wrap(it))
		if len(pages) == 0 || used+height > p.rows-1 {
			pages, used = append(pages, nil), 0
		}
		pages[len(pages)-1] = append(pages[len(pages)-1], it)
		used += height
	}
	return pages
}

// list lays the items of the page at hand one below the other, then their
// sources and the number of the page.
func (p picture) list(items []item) []line {
	pages := p.pages(items)
	if p.page < 0 { // all of them
		pages, p.page = [][]item{items}, 0
	}
	page := min(p.page, len(pages)-1)
	var lines []line
	for _, it := range pages[page] {
		lines = append(lines, p.wrap(it)...)
	}
	lines = lines[:min(len(lines), max(1, p.rows-1))]
	if foot := p.origin(pages[page], page, len(pages)); foot != "" {
		lines = append(lines, line{{"  " + foot, p.th.Muted}})
	}
	return lines
}

// origin names the sources of items, and which of how many pages they are.
func (p picture) origin(items []item, page, pages int) string {
	var names []string
	for _, it := range items {
		for _, id := range it.sources {
			if !slices.Contains(names, string(id)) {
				names = append(names, string(id))
			}
		}
	}
	var said []string
	if len(names) > 0 {
		said = append(said, p.w.Units.Colon(p.w.Facts.Sources, strings.Join(names, ", ")))
	}
	if slices.ContainsFunc(items, func(it item) bool { return it.estimate }) {
		said = append(said, p.w.Facts.EstimateMark+" "+p.w.Facts.Estimate)
	}
	if pages > 1 {
		said = append(said, p.w.Units.Position(page+1, pages))
	}
	return strings.Join(said, " · ")
}

// wrap lays a text on rows. A line that begins with an empty piece goes on with
// the one above.
func (p picture) wrap(it item) []line {
	lead := line{{"• ", p.th.Accent}}
	text := it.text
	if it.estimate {
		text = p.w.Facts.EstimateMark + text
	}
	var lines []line
	for part := range strings.SplitSeq(ansi.Wordwrap(text, max(10, p.width-2), ""), "\n") {
		lines = append(lines, append(lead, piece{strings.TrimRight(part, " "), p.th.Text}))
		lead = line{{}, {"  ", p.th.Text}}
	}
	return lines
}

// goesOn reports whether a line goes on with the one above.
func (l line) goesOn() bool { return len(l) > 0 && l[0].text == "" }

func (p picture) more(n int) line {
	return line{{"  " + p.w.Present.More(n), p.th.Muted}}
}

// statement is a statement with its year, unless figures are hidden, and its place.
func (p picture) statement(s careers.Statement) item {
	if p.bare {
		s.Year = 0
	}
	return item{phrase.Dated(p.w, s), s.Sources, s.Estimate}
}

func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}
