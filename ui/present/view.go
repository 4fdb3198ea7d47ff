package present

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Shares of the screen.
const (
	questionRows = 3
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
	rows := p.pictureRows()
	var blocks []block
	if rows > 0 {
		blocks = p.picture(rows).scene(p.scene(), p.revealed[p.at])
	}
	blocks = append(blocks, tight(p.roster()...))
	return p.compose(blocks)
}

// pictureRows is the room for the picture of the scene, the same whatever has been revealed.
func (p *Present) pictureRows() int {
	s := p.scene()
	return p.height - 1 - len(p.roster()) - max(len(p.wrapped(s.Question, p.env.Theme.Strong)), len(p.wrapped(s.Answer, p.env.Theme.Notice)))
}

// picture is one of so many rows.
func (p *Present) picture(rows int) picture {
	return picture{env: p.env, g: p.env.Graph, w: p.env.Words, th: p.env.Theme, width: p.room(), rows: rows, points: p.points()}
}

// reveals is how often the key that reveals does something in this scene.
func (p *Present) reveals() int {
	return p.picture(p.pictureRows()).reveals(p.scene())
}

func (p *Present) margin() int { return p.width / 20 }

// room is the width of what stands between the margins.
func (p *Present) room() int { return max(1, min(widest, p.width-2*p.margin())) }

// viewTop is the row above all: the scene, where it stands in the talk, and the clock.
func (p *Present) viewTop() string {
	th, s := p.env.Theme, p.scene()
	number := rich.Of(strconv.Itoa(p.at+1)+" / "+strconv.Itoa(len(p.talk.Scenes)), th.Text)
	room := p.width - 2*p.margin()
	if s.Show != script.Blank { // whose title is the picture
		title := rich.Of(rich.Cut(p.env.Text(s.Title), room-number.Width()-3), th.Title)
		number = append(append(title, rich.Span{Text: " · ", Style: th.Text}), number...)
	}
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

// foot is the question, or its answer once that is revealed.
func (p *Present) foot() []string {
	s := p.scene()
	if !s.Answer.IsZero() && p.revealed[p.at] > 0 {
		return p.wrapped(s.Answer, p.env.Theme.Notice)
	}
	return p.wrapped(s.Question, p.env.Theme.Strong)
}

// wrapped lays a text on the rows of the foot, on lines of few words where it has room so.
func (p *Present) wrapped(t careers.Text, style theme.Style) (rows []string) {
	text := p.env.Text(t)
	if text == "" {
		return nil
	}
	lines := p.picture(1).few("", text, style)
	if len(lines) > questionRows {
		lines = rich.Most(rich.Text(text, style, p.room()), questionRows, p.room())
	}
	for _, l := range lines {
		rows = append(rows, l.Render())
	}
	return rows
}

// compose lays the blocks of a picture between the top row and the foot with as much air as
// there is: first between blocks, then between the items of a loose one.
func (p *Present) compose(blocks []block) string {
	foot := p.foot()
	blocks = slices.DeleteFunc(blocks, func(b block) bool { return len(b.lines) == 0 })
	air, gaps, inside := p.height-1-len(foot)-rowsOf(blocks), len(blocks)+1, 0
	for _, b := range blocks {
		for _, l := range b.lines[1:] {
			if b.loose && !goesOn(l) {
				inside++
			}
		}
	}
	apart := 0
	if inside > 0 && air >= gaps+inside {
		air, apart = air-inside, 1
	}
	rows := []string{p.viewTop()}
	for _, b := range blocks {
		share := max(0, min(2, air/gaps))
		air, gaps = air-share, gaps-1
		rows = append(rows, make([]string, share)...)
		for i, l := range b.lines {
			if b.loose && i > 0 && !goesOn(l) {
				rows = append(rows, make([]string, apart)...)
			}
			rows = append(rows, l.Cut(p.room()).Render())
		}
	}
	if len(foot) > 0 {
		rows = append(rows, make([]string, max(0, min(air, p.height-len(rows)-len(foot))))...)
	}
	return p.indent(append(rows, foot...))
}

// goesOn reports whether a line goes on with the one above.
func goesOn(l rich.Line) bool { return len(l) > 0 && l[0].Text == "" }

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
	const minutes = 9
	after := &parts.List[*script.Script]{}
	for _, s := range p.options.Scripts {
		after.PutBetween(nil)
		after.Add(s)
		after.Put(rich.Of(rich.Pad(w.Present.Minutes(s.Minutes()), minutes)+p.env.Text(s.Title), th.Strong))
		after.Put(rich.Hang(rich.Span{Text: strings.Repeat(" ", minutes)}, max(2*minutes, p.room()-2), rich.Span{Text: p.env.Text(s.For), Style: th.Text})...)
	}
	after.Replace(p.scripts, func(a, b *script.Script) bool { return a == b })
	p.scripts = after
	p.scripts.SetRows(p.height - 1)
}

// viewChoice draws the list of scripts and, where there is room, how to write one.
func (p *Present) viewChoice() string {
	rows := []string{p.env.Theme.Title.Render(rich.Cut(p.env.Words.Present.Choose, p.room()))}
	for _, l := range p.scripts.View(p.env.Theme, p.room(), true) {
		rows = append(rows, strings.TrimRight(l.Render(), " "))
	}
	teach := rich.Text(p.env.Words.Present.WriteOne, p.env.Theme.Text, min(p.room(), 72))
	if len(rows)+1+len(teach) <= p.height {
		rows = append(rows, "")
		for _, l := range teach {
			rows = append(rows, l.Render())
		}
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
