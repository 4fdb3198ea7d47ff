package class

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui"
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
	isLed   bool        // what happens just now is the leader's doing
	mark    ui.Bookmark // where they were before they followed
	seen    int         // the serial of the lead that was last gone to
	keys    int         // how many of its keys were pressed here
	put     int         // the serial of the question that was put off
	done    int         // the serial of the one whose result was read
	answers *choice
	leaving *choice
	left    bool // by themselves
	takes   bool // the notebook with them, as text
	// settles is how long a question that has just come takes no keys: those were for something else.
	settles time.Duration
	asked   time.Time // when the question at hand came
	// stays is how long it is said that an answer is noted: nobody need read it beside them.
	stays time.Duration
}

// news says that something has changed in the room; noted, that an answer has been seen to be noted.
type (
	news  struct{}
	noted int
)

// NewSeat seats someone in a room, before a frame of these options that keeps nothing.
func NewSeat(g *careers.Graph, r *Room, o ui.Options) *Seat {
	s := &Seat{graph: g, chair: r.Take(), notebook: notebook.New(notebook.Content{}), settles: 400 * time.Millisecond, stays: 1500 * time.Millisecond}
	o.Notebook, o.Keeping, o.Save, o.Print, o.Kiosk = s.notebook, screen.Keeping{Event: screen.InRoom}, nil, nil, nil
	o.Talk, o.Withheld = nil, []string{"ctrl+z", "f5", "."} // there is no shell to go back to nor to type a command in, and no talk but the leader's
	o.Aside, o.Around = s.chair.Number%everyOther, seatKeys
	s.Frame = ui.New(g, o)
	s.lined = lined{ascii: o.ASCII}
	return s
}

// everyOther is how many seats, one behind the other, are each surprised by another job at first.
const everyOther = 6

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

// Farewell is the notebook as text, for who has asked for it and who was not asked, and goodbye.
func (s *Seat) Farewell() string {
	w := s.Standing().Words
	if !s.takes && (s.left || !s.hasNotes()) {
		return w.Class.Goodbye
	}
	told := w.Class.Copy + "\n\n" + plain.Notes(s.graph, w, s.notebook).Text(w) + "\n" + w.Class.CloseWindow
	var lines []string
	for line := range strings.SplitSeq(told, "\n") {
		if line == "" {
			lines = append(lines, "")
		}
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
	case noted:
		if int(msg) == s.put {
			s.answers = nil
		}
		return s, nil
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
	if s.follows && !s.isLed && !slices.Equal(before.Place, now.Place) && !now.IsHelp && !before.IsHelp {
		s.follow(false)
		s.Keep(s.mark)
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

// goAlong goes where the leader is, and presses there what the leader has pressed.
func (s *Seat) goAlong() tea.Cmd {
	lead := s.heard.Lead
	if !s.follows || lead.Serial == 0 {
		return nil
	}
	s.isLed = true
	defer func() { s.isLed = false }()
	var all []tea.Cmd
	if lead.Serial != s.seen {
		s.seen, s.keys = lead.Serial, 0
		visit := lead.Visit
		visit.Options.Language = s.Standing().Words.Tag
		all = append(all, s.frame(visit))
	}
	for ; s.keys < len(lead.Keys); s.keys++ {
		all = append(all, s.frame(screen.Press(lead.Keys[s.keys])))
	}
	return tea.Batch(all...)
}

// follow goes where the leader goes, or goes there no longer.
func (s *Seat) follow(does bool) {
	if s.follows, s.seen = does, 0; does {
		s.mark = s.Mark()
	}
	s.chair.Follow(does)
}

// press takes a key: of a question first, then of the room, then of the frame.
func (s *Seat) press(msg tea.KeyPressMsg) tea.Cmd {
	stands := s.Standing()
	c := s.over()
	switch name := msg.String(); {
	case name == "ctrl+c":
		s.left = true
		return tea.Quit
	case c != nil && (name == "esc" || c == s.answers && slices.Contains(keysAnswer, name)):
		if c == s.answers {
			s.away()
		}
		s.leaving = nil
		return nil
	case c != nil:
		if (c != s.answers || time.Since(s.asked) >= s.settles) && c.press(name) {
			return s.chosen()
		}
		return nil
	case isKey(stands, keysAnswer, name) && s.heard.Asked != nil:
		s.put, s.done = 0, 0
		s.answers = s.ballot()
		return nil
	case isKey(stands, keysFollow, name) && s.follows:
		s.follow(false)
		s.isLed = true
		defer func() { s.isLed = false }()
		cmd := s.Return(s.mark)
		s.chair.Look(s.Standing().Node)
		return cmd
	case isKey(stands, keysFollow, name) && s.heard.Lead.Serial > 0:
		s.follow(true)
		return s.goAlong()
	case name == "q" && !stands.IsTyping && !stands.IsHelp && !s.hasNotes():
		s.left = true
		return tea.Quit
	case name == "q" && !stands.IsTyping && !stands.IsHelp:
		w := stands.Words.Class
		s.leaving = &choice{asked: []string{w.Leaving}, choices: []string{w.Take, w.LeaveIt, w.Stay}, mine: -1, right: -1}
		return nil
	case name == "." && !stands.IsTyping:
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

// seatKeys are those keys, for the help.
func seatKeys(w *i18n.Words) []screen.Key {
	c := w.Class
	return []screen.Key{
		{Binding: screen.Bind("f, F6", c.KeyFollow+", "+c.KeyAlone, keysFollow...)},
		{Binding: screen.Bind("F7", c.KeyAnswer+", "+c.KeyResult, keysAnswer...)},
	}
}

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

// away puts away what is asked or told.
func (s *Seat) away() {
	s.answers = nil
	if q := s.heard.Asked; q.IsOpen() {
		s.put = q.Serial
	} else {
		s.done = q.Serial
	}
}

// ballot is the question to answer or its result, nil where there is none, or none for who put it off.
func (s *Seat) ballot() *choice {
	q := s.heard.Asked
	if q == nil || q.Serial == s.done || q.Serial == s.put && (q.IsOpen() || s.heard.Mine < 0) {
		return nil
	}
	w := s.Standing().Words
	return balloted(q, w, s.graph, choice{note: w.Class.Silent, mine: s.heard.Mine, at: s.heard.Mine, team: s.heard.Team})
}

// balloted is a question to answer, or its result, for someone.
func balloted(q *Question, w *i18n.Words, g *careers.Graph, c choice) *choice {
	c.right = -1
	c.asked, c.choices, c.answer = q.Text(w, g)
	if !q.IsOpen() {
		if c.told, c.right = q, q.Right(); c.right < 0 { // what one has said is nobody's who looks over a shoulder
			c.mine = -1
		}
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
		s.left, s.takes = true, c.at == 0
		return tea.Quit
	}
	c := s.answers
	if q := s.heard.Asked; c.told == nil && s.chair.Answer(q.Serial, c.at) {
		s.heard.Mine, c.mine = c.at, c.at
		if q.Kind == Card { // for their own shelves
			s.notebook.Answer(q.Card, cardAnswers()[c.at])
		}
		s.put = q.Serial
		return tea.Tick(s.stays, func(time.Time) tea.Msg { return noted(q.Serial) })
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
	if q := s.heard.Asked; s.heard.Team > 0 && q != nil && q.Kind == Round {
		l.say(at.Words.Play.Team(s.heard.Team))
	}
	if c := s.over(); c != nil {
		later := w.KeyLater
		if c.told == nil {
			l.offer("↑ ↓", "")
			l.offer("enter", w.KeyChoose)
		}
		if c.told != nil || c == s.leaving {
			later = w.KeyBack
		}
		l.offer("esc", later)
		return s.lay(l)
	}
	if q := s.heard.Asked; q != nil {
		does := w.KeyAnswer
		switch {
		case !q.IsOpen():
			does = w.KeyResult
		case s.heard.Mine >= 0:
			does = w.KeyChange
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
