package present

import (
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/paychart"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// What a room reads at eight metres.
const (
	mostWords = 7 // on a line
	mostLines = 5 // of text in a picture
)

// picture is what draws the data of a scene on a few rows.
type picture struct {
	env *screen.Env
	g   *careers.Graph
	w   *i18n.Words
	th  *theme.Theme
	// width is in cells, rows how many lines there may be.
	width, rows int
	// page is that of a list too long for the rows; below 0 it is shown whole, and
	// without large letters.
	page int
	// bare shows no figures.
	bare bool
	// points are those of the teams so far.
	points []int
}

// block is some lines of a picture that belong together.
type block struct {
	lines []rich.Line
	// loose parts its items, as far as there is air. A line that begins with an empty
	// span goes on with the one above.
	loose bool
}

func tight(lines ...rich.Line) block { return block{lines: lines} }

func rowsOf(blocks []block) (rows int) {
	for _, b := range blocks {
		rows += len(b.lines)
	}
	return rows
}

// scene draws a scene of which so much has been revealed.
func (p picture) scene(s *script.Scene, revealed int) []block {
	switch s.Show {
	case script.Blank:
		return []block{tight(p.letters(s.Title.In(p.w.Tag), p.rows)...)}
	case script.Game:
		return p.round(s, revealed)
	case script.Cards:
		return p.card(s.Card, revealed > 0)
	case script.Ranking:
		return p.ranking()
	}
	if p.page >= 0 {
		p.page = revealed
	}
	if s.Cover != script.Nothing {
		if revealed == 0 && s.Cover == script.All {
			return []block{tight(p.letters(p.hidden(), p.rows)...)}
		}
		p.bare = revealed == 0
		p.page = min(p.page, max(0, p.page-1))
	}
	switch s.Show {
	case script.Map:
		return p.neighbours(p.g.Node(s.Node))
	case script.Sheet:
		return p.section(p.g.Node(s.Node), s.Section)
	case script.Compare:
		return p.compare(s.Nodes)
	}
	return p.route(s)
}

// hidden stands for what a room has yet to guess.
func (p picture) hidden() string { return strings.TrimSpace(strings.Repeat(p.w.Present.Hidden+" ", 3)) }

// letters is what the scene is about, large where so many rows have room.
func (p picture) letters(text string, rows int) []rich.Line {
	if p.page < 0 {
		rows = 1
	}
	return parts.Letters(text, p.width, rows, p.th.Title)
}

// few lays a text on lines of few words behind a lead, each about as long as the others.
func (p picture) few(lead, text string, style theme.Style) (lines []rich.Line) {
	words := strings.Split(text, " ")
	most := (len(words)-1)/mostWords + 1
	most = (len(words)-1)/most + 1
	room := max(1, p.width-rich.Width(lead))
	for len(words) > 0 {
		n := 1
		for n < min(most, len(words)) && rich.Width(strings.Join(words[:n+1], " ")) <= room {
			n++
		}
		line := rich.Line{{Text: lead, Style: p.th.Accent}, {Text: rich.Cut(strings.Join(words[:n], " "), room), Style: style}}
		if len(lines) > 0 {
			line = append(rich.Line{{}}, append(rich.Of(strings.Repeat(" ", rich.Width(lead)), style), line[1])...)
		}
		lines, words = append(lines, line), words[n:]
	}
	return lines
}

// called is a node in the colour of its line of work.
func (p picture) called(n *careers.Node, width int) rich.Line {
	text := rich.Fitting(width, n.Title.In(p.w.Tag), n.Name.In(p.w.Tag), n.Brief(p.w.Tag))
	return rich.Of(text, p.env.Track(n).NameLit)
}

// strip draws figures on the axis of pay, each in the style of its row, as many as have
// room; nil where bars have none.
func (p picture) strip(rows []paychart.StripRow, styles []theme.Style, room int) (lines []rich.Line) {
	axis := paychart.AxisOf(p.g)
	shown := max(0, min(len(rows), room-1))
	for shown > 0 && shown < len(rows) && rows[shown].Label == "" { // never half of what is said of a level
		shown--
	}
	rows = rows[:shown]
	head := axis.StripHead(p.w, rows, p.width)
	if head == nil {
		if p.bare {
			return nil
		}
	} else {
		lines = append(lines, paychart.Rich(p.th, head).Instead(p.th.Muted, p.th.Text))
	}
	for i, r := range rows {
		r.Open = r.Open || p.bare && r.Pay != nil
		r.Behind = nil // too thin for a room
		lines = append(lines, paychart.Dressed(p.th, axis.StripRow(p.w, rows, r, p.width), styles[i]).Instead(p.th.Muted, p.th.Text))
	}
	return lines
}

// item is one thing of a list, and where it comes from.
type item struct {
	text    string
	sources []careers.SourceID
	// estimate marks what rests on no source.
	estimate bool
}

// pages shares items among pages, each of whole items where so many rows have room.
func (p picture) pages(items []item) [][]item {
	rows := p.listRows()
	var pages [][]item
	used := 0
	for _, it := range items {
		height := len(p.wrap(it))
		if len(pages) == 0 || used+height > rows {
			pages, used = append(pages, nil), 0
		}
		pages[len(pages)-1] = append(pages[len(pages)-1], it)
		used += height
	}
	return pages
}

// listRows is the rows of a list between the name above it and its sources.
func (p picture) listRows() int { return max(1, min(mostLines, p.rows-2)) }

// list lays the items of the page at hand one below the other, then their
// sources and the number of the page.
func (p picture) list(items []item) []block {
	pages := p.pages(items)
	rows := p.listRows()
	if p.page < 0 { // all of them
		pages, p.page, rows = [][]item{items}, 0, 1<<10
	}
	page := min(p.page, len(pages)-1)
	var lines []rich.Line
	for _, it := range pages[page] {
		lines = append(lines, p.wrap(it)...)
	}
	list := block{lines: rich.Most(lines, rows, p.width), loose: true}
	var ids []careers.SourceID
	for _, it := range pages[page] {
		ids = append(ids, it.sources...)
	}
	guessed := slices.ContainsFunc(pages[page], func(it item) bool { return it.estimate })
	return append([]block{list}, p.origin(ids, guessed, page, len(pages))...)
}

// origin names sources by publisher and year, as many as have room, and which of how many
// pages a list shows.
func (p picture) origin(ids []careers.SourceID, guessed bool, page, pages int) []block {
	var tail []string
	if guessed {
		tail = append(tail, p.w.Facts.EstimateMark+" "+p.w.Facts.Estimate)
	}
	if pages > 1 {
		tail = append(tail, p.w.Units.Position(page+1, pages))
	}
	const between = " · "
	end := strings.Join(tail, between)
	text := end
	if forms := phrase.SourcesShort(p.w, p.g, ids); forms != nil {
		if end != "" {
			end = between + end
		}
		text = rich.Fitting(p.width-rich.Width(end), forms...) + end
	}
	if text == "" {
		return nil
	}
	return []block{tight(rich.Of(text, p.th.Text))}
}

// wrap lays an item on rows.
func (p picture) wrap(it item) []rich.Line {
	text := it.text
	if it.estimate {
		text = p.w.Facts.EstimateMark + text
	}
	return p.few("• ", text, p.th.Text)
}

// statement is a statement with its year, unless figures are hidden, and its place.
func (p picture) statement(s careers.Statement) item {
	if p.bare {
		s.Year = 0
	}
	return item{phrase.Dated(p.w, s), s.Sources, s.Estimate}
}
