package present

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// picture is what draws the data of a scene on a few rows.
type picture struct {
	g  *careers.Graph
	w  *i18n.Words
	th *theme.Theme
	// lettered draws large letters.
	lettered bool
	// width is in cells, rows how many lines there may be.
	width, rows int
	// page is that of a list too long for the rows; below 0 it is shown whole.
	page int
	// bare shows no figures.
	bare bool
}

// scene draws a scene of which so much has been revealed.
func (p picture) scene(s *script.Scene, revealed int) []rich.Line {
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
func (p picture) hidden() []rich.Line {
	var lines []rich.Line
	if p.lettered && p.rows >= parts.LargeRows {
		for _, row := range parts.Large(strings.Repeat(p.w.Present.Hidden+" ", 3), p.width, 1) {
			lines = append(lines, rich.Line{{}, {Text: row, Style: p.th.Muted}})
		}
	}
	if lines == nil {
		lines = []rich.Line{rich.Of(p.w.Present.Hidden, p.th.Title)}
	}
	return lines
}

// fit keeps the picture within its rows.
func (p picture) fit(lines []rich.Line) []rich.Line { return lines[:min(len(lines), max(0, p.rows))] }

// name is a node's name, or its short one where that has no room.
func (p picture) name(n *careers.Node, width int) string {
	return rich.Fitting(width, n.Name.In(p.w.Tag), n.Short.In(p.w.Tag))
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
func (p picture) list(items []item) []rich.Line {
	pages := p.pages(items)
	if p.page < 0 { // all of them
		pages, p.page = [][]item{items}, 0
	}
	page := min(p.page, len(pages)-1)
	var lines []rich.Line
	for _, it := range pages[page] {
		lines = append(lines, p.wrap(it)...)
	}
	lines = lines[:min(len(lines), max(1, p.rows-1))]
	if foot := p.origin(pages[page], page, len(pages)); foot != "" {
		lines = append(lines, rich.Of("  "+foot, p.th.Muted))
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

// wrap lays a text on rows. A line that begins with an empty span goes on with
// the one above.
func (p picture) wrap(it item) []rich.Line {
	text := it.text
	if it.estimate {
		text = p.w.Facts.EstimateMark + text
	}
	lines := rich.Hang(rich.Span{Text: "• ", Style: p.th.Accent}, max(12, p.width), rich.Span{Text: text, Style: p.th.Text})
	for i := range lines[min(1, len(lines)):] {
		lines[i+1] = append(rich.Line{{}}, lines[i+1]...)
	}
	return lines
}

// goesOn reports whether a line goes on with the one above.
func goesOn(l rich.Line) bool { return len(l) > 0 && l[0].Text == "" }

// statement is a statement with its year, unless figures are hidden, and its place.
func (p picture) statement(s careers.Statement) item {
	if p.bare {
		s.Year = 0
	}
	return item{phrase.Dated(p.w, s), s.Sources, s.Estimate}
}
