package present

import (
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// textRows is how many rows of a screen so high may hold text, so that it is
// read from the back of a room: ten of the frame's 22 on a terminal of 24 lines,
// whose header and bottom line make it twelve.
func textRows(height int) int {
	const most, usual = 10, 22
	if height <= usual+usual/2 {
		return min(most, height)
	}
	return most + (height-usual)/3
}

// Shares of the screen.
const (
	questionRows = 2
	widest       = 120
)

// View draws the scene, the list of scripts, or nothing.
func (p *Present) View() string {
	switch {
	case p.width <= 0 || p.height <= 0 || p.blank:
		return ""
	case p.talk == nil:
		return p.viewChoice()
	}
	if p.scene().Show == script.Map {
		if view, drawn := p.viewMap(); drawn {
			return view
		}
	}
	title, picture := p.layout()
	var drawn []string
	if picture.rows > 0 {
		drawn = p.drawn(picture.scene(p.scene(), p.revealed[p.at]))
	}
	return p.compose(p.viewTop(), [][]string{title, drawn, p.foot()})
}

// layout is the title of the scene and the room for its picture, the same
// whatever has been revealed.
func (p *Present) layout() (title []string, room picture) {
	s := p.scene()
	budget := textRows(p.height) - 1 - max(len(p.wrapped(s.Question, p.env.Theme.Strong)), len(p.wrapped(s.Answer, p.env.Theme.Notice)))
	title = p.titled(budget, rowsOf(s))
	return title, p.picture(budget - len(title))
}

// picture is one of so many rows.
func (p *Present) picture(rows int) picture {
	return picture{g: p.env.Graph, w: p.env.Words, th: p.env.Theme, lettered: !p.env.ASCII, width: p.room(), rows: rows}
}

// reveals is how often the key that reveals does something in this scene.
func (p *Present) reveals() int {
	_, room := p.layout()
	return room.reveals(p.scene())
}

func (p *Present) margin() int { return p.width / 20 }

// room is the width of what stands between the margins.
func (p *Present) room() int { return max(1, min(widest, p.width-2*p.margin())) }

// viewTop is the row above all: the scene's number and the clock.
func (p *Present) viewTop() string {
	number := rich.Of(strconv.Itoa(p.at+1)+" / "+strconv.Itoa(len(p.talk.Scenes)), p.env.Theme.Muted)
	room := p.width - 2*p.margin()
	clock := p.viewClock(room - number.Width() - 2)
	return append(number.Fill(room-clock.Width()), clock...).Render()
}

// viewClock tells the time left, of the scene alone where both have no room.
func (p *Present) viewClock(width int) rich.Line {
	if p.clockless {
		return nil
	}
	scene, session := p.left()
	w, th := p.env.Words, p.env.Theme
	one := rich.Of(w.Units.Colon(w.Present.Scene, left(w.Present, scene)), tone(th, scene))
	both := append(append(one, rich.Span{Text: "   "}), rich.Of(w.Units.Colon(w.Present.Session, left(w.Present, session)), tone(th, session))...)
	switch {
	case both.Width() <= width:
		return both
	case one.Width() <= width:
		return one
	}
	return nil
}

// titled is the title within a budget of rows, of which a picture needs some; in
// large letters where they leave that its room.
func (p *Present) titled(budget, need int) []string {
	text := p.env.Text(p.scene().Title)
	if !p.env.ASCII {
		for scale := 2; scale > 0; scale-- {
			if rows := parts.Large(text, p.room(), scale); rows != nil && len(rows)+need <= budget {
				return p.dressed(rows, p.env.Theme.Title)
			}
		}
	}
	return p.dressed([]string{rich.Cut(strings.ToUpper(text), p.room())}, p.env.Theme.Title)
}

// rowsOf is how many rows a picture needs, or the title is not large.
func rowsOf(s *script.Scene) int {
	switch {
	case s.Show == script.Blank:
		return 0
	case s.Show == script.Sheet && s.Section != script.Pay, s.Show == script.Game:
		return 6 // a list
	}
	return 4
}

func (p *Present) dressed(rows []string, style theme.Style) []string {
	for i, r := range rows {
		rows[i] = style.Render(r)
	}
	return rows
}

// drawn is a picture as rows; those that go on with the one above stand in one
// text with it.
func (p *Present) drawn(lines []rich.Line) []string {
	var rows []string
	for _, l := range lines {
		if row := l.Cut(p.room()).Render(); goesOn(l) && len(rows) > 0 {
			rows[len(rows)-1] += "\n" + row
		} else {
			rows = append(rows, row)
		}
	}
	return rows
}

// foot is the question, or its answer once that is revealed.
func (p *Present) foot() []string {
	s := p.scene()
	if !s.Answer.IsZero() && p.revealed[p.at] > 0 {
		return p.wrapped(s.Answer, p.env.Theme.Notice)
	}
	return p.wrapped(s.Question, p.env.Theme.Strong)
}

// wrapped lays a text on the rows of the foot.
func (p *Present) wrapped(t careers.Text, style theme.Style) (rows []string) {
	for _, l := range rich.Most(rich.Text(p.env.Text(t), style, p.room()), questionRows, p.room()) {
		rows = append(rows, l.Render())
	}
	return rows
}

// compose lays blocks below the top row with as much air as there is: first
// between blocks, then between the rows of the picture.
func (p *Present) compose(top string, blocks [][]string) string {
	used, gaps := 1, 0
	for _, b := range blocks {
		used += height(b)
		gaps += min(1, len(b))
	}
	air, apart := max(0, p.height-used), "\n"
	if inside := max(0, len(blocks[1])-1); inside > 0 && air >= gaps+inside {
		air, apart = air-inside, "\n\n"
	}
	rows := []string{top}
	for i, b := range blocks {
		if len(b) == 0 {
			continue
		}
		share := min(3, air/gaps)
		air, gaps = air-share, gaps-1
		rows = append(rows, make([]string, share)...)
		between := "\n"
		if i == 1 {
			between = apart
		}
		rows = append(rows, strings.Split(strings.Join(b, between), "\n")...)
	}
	return p.indent(rows)
}

// height counts the rows of texts.
func height(texts []string) int {
	rows := len(texts)
	for _, t := range texts {
		rows += strings.Count(t, "\n")
	}
	return rows
}

func (p *Present) indent(rows []string) string {
	rows = rows[:min(len(rows), p.height)]
	margin := strings.Repeat(" ", p.margin())
	for i, r := range rows {
		if r != "" {
			rows[i] = margin + r
		}
	}
	return strings.Join(rows, "\n")
}

// layOut lists the scripts, a blank line between two.
func (p *Present) layOut() {
	w, th := p.env.Words, p.env.Theme
	after := &parts.List[*script.Script]{}
	for _, s := range p.options.Scripts {
		after.PutBetween(nil)
		after.Add(s)
		after.Put(
			rich.Of(rich.Pad(w.Present.Minutes(s.Minutes()), 9)+p.env.Text(s.Title), th.Text),
			rich.Of(strings.Repeat(" ", 9)+p.env.Text(s.For), th.Muted))
	}
	after.Replace(p.scripts, func(a, b *script.Script) bool { return a == b })
	p.scripts = after
	p.scripts.SetRows(p.height - 1)
}

// viewChoice draws the list of scripts.
func (p *Present) viewChoice() string {
	rows := []string{p.env.Theme.Title.Render(rich.Cut(p.env.Words.Present.Choose, p.room()))}
	if p.scripts.Len() == 0 {
		for _, l := range rich.Text(p.env.Words.Present.NoScript, p.env.Theme.Text, p.room()) {
			rows = append(rows, l.Render())
		}
	}
	for _, l := range p.scripts.View(p.env.Theme, p.room(), true) {
		rows = append(rows, strings.TrimRight(l.Render(), " "))
	}
	return p.indent(rows)
}

// Cursor is on the chosen script; a scene needs none.
func (p *Present) Cursor() (x, y int, ok bool) {
	if p.talk != nil || p.height == 0 {
		return 0, 0, false
	}
	row, ok := p.scripts.ChosenRow()
	return p.margin(), 1 + row, ok
}
