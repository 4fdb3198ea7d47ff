package class

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui"
	"parcours/ui/ascii"
	"parcours/ui/i18n"
	"parcours/ui/plain"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Seat is the program of one person in a room: a frame of their own, and below it a line of what
// concerns all. Nothing of it outlives it.
type Seat struct {
	*ui.Frame
	lined
	graph    *careers.Graph
	chair    *Chair
	notebook *notebook.Notebook
	heard    Heard

	follows bool
	seen    int // the serial of the lead that was last gone to, or refused
	put     int // the serial of the question that was put off
	answers *choice
	leaving *choice
	takes   bool // the notebook with them, as text
	// settles is how long a question that has just come takes no keys: those were for something else.
	settles time.Duration
	asked   time.Time // when the question at hand came
}

// news says that something has changed in the room.
type news struct{}

// NewSeat seats someone in a room, before a frame of these options that keeps nothing.
func NewSeat(g *careers.Graph, r *Room, o ui.Options) *Seat {
	s := &Seat{graph: g, chair: r.Take(), notebook: notebook.New(notebook.Content{}), settles: 400 * time.Millisecond}
	o.Notebook, o.Keeping, o.Save, o.Print, o.Kiosk = s.notebook, screen.Keeping{}, nil, nil, nil
	o.Talk, o.Withheld = nil, []string{"ctrl+z", "f5"} // there is no shell to go back to, and no talk but the leader's
	s.Frame = ui.New(g, o)
	s.lined = lined{ascii: o.ASCII}
	return s
}

// Init begins to listen.
func (s *Seat) Init() tea.Cmd {
	s.chair.Look(s.Standing().Node)
	return tea.Batch(s.Frame.Init(), s.hear())
}

// listen waits for news; nothing comes once the chair is left.
func (s *Seat) listen() tea.Cmd {
	return func() tea.Msg {
		if s.chair.Await() {
			return news{}
		}
		return nil
	}
}

// Leave frees the chair.
func (s *Seat) Leave() { s.chair.Leave() }

// Farewell is the notebook as text, for who has asked for it, and goodbye.
func (s *Seat) Farewell() string {
	w := s.Standing().Words
	if !s.takes {
		return w.Class.Goodbye
	}
	told := w.Class.Copy + "\n\n" + plain.Notes(s.graph, w, s.notebook).Text(w) + "\n" + w.Class.Goodbye
	var lines []string
	for line := range strings.SplitSeq(told, "\n") {
		for _, l := range rich.Text(line, theme.Style{}, max(ui.MinWidth, min(s.width, widest))) {
			lines = append(lines, l.Render())
		}
	}
	return strings.Join(lines, "\n")
}

// Update takes what concerns the room, and hands all else to the frame.
func (s *Seat) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case news:
		return s, s.hear()
	case tea.WindowSizeMsg:
		return s, s.frame(s.size(msg))
	case tea.KeyPressMsg:
		return s, s.press(msg)
	case tea.MouseMsg:
		if k, ok := s.clicked(msg); ok {
			return s, s.press(k)
		}
		if c := s.over(); c != nil {
			if m, ok := msg.(tea.MouseClickMsg); ok && c.click(m.Mouse()) {
				return s, s.chosen()
			}
			return s, nil
		}
	}
	return s, s.frame(msg)
}

// frame hands a message to the frame. Whoever goes elsewhere by themselves follows no longer.
func (s *Seat) frame(msg tea.Msg) tea.Cmd {
	before := s.Standing()
	_, cmd := s.Frame.Update(msg)
	now := s.Standing()
	if now.Node != before.Node {
		s.chair.Look(now.Node)
	}
	if _, isLed := msg.(ui.Visit); s.follows && !isLed && !slices.Equal(before.Place, now.Place) && !now.IsHelp && !before.IsHelp {
		s.follow(false)
	}
	return cmd
}

// hear takes what is so in the room now.
func (s *Seat) hear() tea.Cmd {
	before := s.heard.Asked
	s.heard = s.chair.Hear()
	if q := s.heard.Asked; q != nil && (before == nil || before.Serial != q.Serial) {
		s.asked = time.Now()
		if s.Standing().IsTyping { // it waits until they have written
			s.put = q.Serial
		}
	}
	s.answers = s.ballot()
	return tea.Batch(s.listen(), s.goAlong())
}

// goAlong goes where the leader is.
func (s *Seat) goAlong() tea.Cmd {
	if lead := s.heard.Lead; !s.follows || lead.Serial == 0 || lead.Serial == s.seen {
		return nil
	}
	s.seen = s.heard.Lead.Serial
	visit := s.heard.Lead.Visit
	visit.Options.Language = s.Standing().Words.Tag
	return s.frame(visit)
}

// follow goes where the leader goes, or goes there no longer.
func (s *Seat) follow(does bool) {
	s.follows, s.seen = does, 0
	s.chair.Follow(does)
}

// press takes a key: of a question first, then of the room, then of the frame.
func (s *Seat) press(msg tea.KeyPressMsg) tea.Cmd {
	stands := s.Standing()
	c := s.over()
	switch name := msg.String(); {
	case name == "ctrl+c":
		return tea.Quit
	case c != nil && (name == "esc" || c == s.answers && slices.Contains(keysAnswer, name)):
		s.leaving = nil
		if c == s.answers {
			s.put, s.answers = s.heard.Asked.Serial, nil
		}
		return nil
	case c != nil:
		if (c != s.answers || time.Since(s.asked) >= s.settles) && c.press(name) {
			return s.chosen()
		}
		return nil
	case isKey(stands, keysAnswer, name) && s.heard.Asked != nil:
		s.put = 0
		s.answers = s.ballot()
		return nil
	case isKey(stands, keysFollow, name) && (s.follows || s.heard.Lead.Serial > 0):
		s.follow(!s.follows)
		return s.goAlong()
	case name == "q" && !stands.IsTyping && !stands.IsHelp && s.hasNotes():
		w := stands.Words.Class
		s.leaving = &choice{asked: []string{w.Leaving}, choices: []string{w.Take, w.LeaveIt, w.Stay}, mine: -1, right: -1}
		return nil
	}
	return s.frame(msg)
}

// The keys of the room. A letter goes before what a screen has of its own: the same key for all, wherever
// each of them is.
var (
	keysFollow = []string{"f", "f6"}
	keysAnswer = []string{"f7"}
)

func isKey(at ui.Standing, keys []string, name string) bool {
	return slices.Contains(keys, name) && (len(name) > 1 || !at.IsTyping)
}

func (s *Seat) hasNotes() bool { return !s.notebook.Content().Equal(notebook.Content{}) }

// over is what is asked of this person just now above their screen, nil for nothing.
func (s *Seat) over() *choice {
	if s.leaving != nil {
		return s.leaving
	}
	return s.answers
}

// ballot is the question to answer or its result, nil where there is none or it was put off.
func (s *Seat) ballot() *choice {
	q := s.heard.Asked
	if q == nil || q.Serial == s.put && q.IsOpen() {
		return nil
	}
	if q.Serial == s.put && !q.IsOpen() && s.heard.Mine < 0 {
		return nil
	}
	w := s.Standing().Words
	return balloted(q, w, s.graph, choice{note: w.Class.Silent, mine: s.heard.Mine, at: max(0, s.heard.Mine), team: s.heard.Team})
}

// balloted is a question to answer, or its result, for someone.
func balloted(q *Question, w *i18n.Words, g *careers.Graph, c choice) *choice {
	c.right = -1
	c.asked, c.choices, c.answer = q.Text(w, g)
	if !q.IsOpen() {
		c.told, c.right = q, q.Right()
	}
	return &c
}

// chosen does what was chosen.
func (s *Seat) chosen() tea.Cmd {
	if c := s.leaving; c != nil {
		s.leaving = nil
		if c.at == len(c.choices)-1 {
			return nil
		}
		s.takes = c.at == 0
		return tea.Quit
	}
	c := s.answers
	if q := s.heard.Asked; c.told == nil && s.chair.Answer(q.Serial, c.at) {
		s.heard.Mine, c.mine = c.at, c.at
		if q.Kind == Card { // for their own shelves
			s.notebook.Answer(q.Card, cardAnswers()[c.at])
		}
	}
	return nil
}

// View draws the frame or what is asked, and the line of the room.
func (s *Seat) View() tea.View {
	v := s.Frame.View()
	stands := s.Standing()
	if c := s.over(); c != nil {
		v.Content, v.Cursor = c.view(stands.Theme, stands.Words, s.width, s.rows()), nil
	}
	v.Content = s.below(v.Content, s.line(stands))
	return v
}

// line says who one is, and what the keys of the room do.
func (s *Seat) line(at ui.Standing) string {
	w := at.Words.Class
	l := newBar(at)
	if s.chair.Name != "" {
		l.say(w.You(s.chair.Name))
	}
	if s.heard.Team > 0 {
		l.say(at.Words.Play.Team(s.heard.Team))
	}
	if q := s.heard.Asked; q != nil && s.answers == nil {
		does := w.KeyAnswer
		if !q.IsOpen() {
			does = w.KeyResult
		}
		l.offer(keysAnswer[0], does)
	}
	follow := keysFollow[0]
	if at.IsTyping {
		follow = keysFollow[1]
	}
	switch {
	case s.follows:
		l.say(w.Following)
		l.offer(follow, w.KeyAlone)
	case s.heard.Lead.Serial > 0:
		l.offer(follow, w.KeyFollow)
	}
	return s.lay(l)
}

// widest is how many cells a line of the notebook has in a terminal.
const widest = 100

// bar is the line of the room while it is written.
type bar struct {
	theme *theme.Theme
	words *i18n.Words
	line  rich.Line
	zones []zone
}

// zone is where a key stands on the line.
type zone struct {
	from, to int
	key      string
}

func newBar(at ui.Standing) *bar {
	return &bar{theme: at.Theme, words: at.Words, line: rich.Of(" ", at.Theme.Bar)}
}

func (b *bar) say(text string) {
	b.line = append(b.line, rich.Span{Text: text + "  ", Style: b.theme.Bar})
}

// offer shows a key, as keyboards print it, and what it does.
func (b *bar) offer(name, does string) {
	from := b.line.Width()
	shown := name
	switch {
	case name == "enter":
		shown = b.words.Keys.Enter
	case len(name) > 1:
		shown = strings.ToUpper(name)
	}
	b.line = append(b.line, rich.Span{Text: shown, Style: b.theme.Key}, rich.Span{Text: " " + does + "  ", Style: b.theme.Bar})
	b.zones = append(b.zones, zone{from, b.line.Width() - 2, name})
}

// lined is a frame with a line below it, where there is room for both.
type lined struct {
	ascii         bool
	width, height int

	drawn, line, whole string
	zones              []zone
}

// lay lays a line out as wide as the terminal.
func (l *lined) lay(b *bar) string {
	l.zones = b.zones
	line := b.line
	for len(line) > 0 && strings.HasSuffix(line[len(line)-1].Text, " ") && line.Width() > l.width {
		last := &line[len(line)-1]
		last.Text = strings.TrimSuffix(last.Text, " ")
	}
	line = line.Cut(l.width)
	return append(line, rich.Span{Text: strings.Repeat(" ", max(0, l.width-line.Width())), Style: b.theme.Bar}).Render()
}

// clicked is the key of the line that was clicked.
func (l *lined) clicked(msg tea.MouseMsg) (tea.KeyPressMsg, bool) {
	m, ok := msg.(tea.MouseClickMsg)
	if !ok || m.Button != tea.MouseLeft || l.height <= ui.MinHeight || m.Y != l.height-1 {
		return tea.KeyPressMsg{}, false
	}
	for _, z := range l.zones {
		if z.from <= m.X && m.X < z.to {
			return screen.Press(z.key), true
		}
	}
	return tea.KeyPressMsg{}, false
}

// size leaves a row for the line.
func (l *lined) size(msg tea.WindowSizeMsg) tea.WindowSizeMsg {
	l.width, l.height, l.whole = msg.Width, msg.Height, ""
	msg.Height = l.rows()
	return msg
}

// below puts the line below a drawing; what has not changed is the same string again.
func (l *lined) below(drawn, line string) string {
	if l.whole == "" || line != l.line || drawn != l.drawn {
		l.drawn, l.line, l.whole = drawn, line, drawn
		if l.height > ui.MinHeight && l.width >= ui.MinWidth {
			l.whole += "\n" + line
		}
		if l.ascii {
			l.whole = ascii.Cells(l.whole)
		}
	}
	return l.whole
}

// rows are those above the line.
func (l *lined) rows() int {
	if l.height > ui.MinHeight {
		return l.height - 1
	}
	return l.height
}
