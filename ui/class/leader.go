package class

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Door is how people come in.
type Door struct {
	// Lines are what to type, for each address of the machine, the likeliest first: that of Room
	// and Host.
	Lines      []string
	Room, Host string
	// Fingerprint is that of the host key, as ssh shows it.
	Fingerprint string
	// IsLocal says that only this machine can come in.
	IsLocal bool
	// Most is how many seats there are.
	Most int
}

// Leader is the program of who leads a class: a frame of their own, and in its place, at a key, the
// screen of the room for the projector.
type Leader struct {
	*ui.Frame
	lined
	graph *careers.Graph
	room  *Room
	door  Door
	over  chan struct{}

	seen    Seen
	inRoom  bool     // the room is shown, not the frame
	isShown bool     // those who follow see the frame
	stands  ui.Visit // where the frame is, as others may see it, and the keys that were pressed there
	keys    []string
	ending  *choice
	notice  string
}

// NewLeader returns the program of the leader of a room, on the screen of the room.
func NewLeader(g *careers.Graph, r *Room, d Door, o ui.Options) *Leader {
	o.Around = leaderKeys
	l := &Leader{Frame: ui.New(g, o), lined: lined{ascii: o.ASCII}, graph: g, room: r, door: d, over: make(chan struct{}), inRoom: true}
	l.seen = r.See()
	return l
}

// Close ends the waiting for news.
func (l *Leader) Close() { close(l.over) }

// Init begins to listen.
func (l *Leader) Init() tea.Cmd { return tea.Batch(l.Frame.Init(), l.listen()) }

// calmly is how often the leader's screen follows what happens in the room.
const calmly = 200 * time.Millisecond

func (l *Leader) listen() tea.Cmd {
	return func() tea.Msg {
		if !l.room.Await(l.over) {
			return nil
		}
		time.Sleep(calmly)
		return news{}
	}
}

// Update takes what concerns the room, and hands all else to the frame.
func (l *Leader) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case news:
		l.seen = l.room.See()
		return l, l.listen()
	case tea.WindowSizeMsg:
		return l, l.frame(l.size(msg))
	case tea.KeyPressMsg:
		return l, l.press(msg)
	case tea.MouseMsg:
		if k, ok := l.clicked(msg); ok {
			return l, l.press(k)
		}
		if m, isClick := msg.(tea.MouseClickMsg); l.ending != nil && isClick && l.ending.click(m.Mouse()) {
			return l, l.end()
		}
		if l.inRoom || l.ending != nil {
			return l, nil
		}
	}
	return l, l.frame(msg)
}

// frame hands a message to the frame, and tells those who follow what came of it.
func (l *Leader) frame(msg tea.Msg) tea.Cmd {
	wasTyping := l.Standing().IsTyping
	_, cmd := l.Frame.Update(msg)
	v, ok := l.Showing()
	key, isKey := msg.(tea.KeyPressMsg)
	switch {
	case !ok:
	case !isSame(v, l.stands):
		l.stands, l.keys = v, nil
		if l.isShown {
			l.room.Show(v, nil)
		}
	case isKey && !wasTyping && v.Talk == nil && slices.Contains(shownKeys, key.String()) && len(l.keys) < mostKeys:
		l.keys = append(l.keys, key.String())
		if l.isShown {
			l.room.ShowKey(key.String())
		}
	}
	return cmd
}

// shownKeys are those that lead about a page: who follows presses them, too. What is one's own, as
// notes, language and theme, is not among them.
var shownKeys = []string{"tab", "shift+tab", "up", "down", "left", "right", "pgup", "pgdown", "home", "end", "1", "2", "3", "4", "5", "6", "7", "8", "9", "s", "g"}

// mostKeys are told of one view; who leafs about for longer stands elsewhere soon.
const mostKeys = 300

// isSame reports whether two visits show the same.
func isSame(a, b ui.Visit) bool {
	if (a.Talk == nil) != (b.Talk == nil) {
		return false
	}
	if a.Talk != nil {
		return a.Talk.Scripts[0] == b.Talk.Scripts[0] && a.Talk.Begin == b.Talk.Begin
	}
	x, y := a.Options, b.Options
	return x.At == y.At && x.Screen == y.Screen && x.View == y.View && x.To == y.To && x.FromEntry == y.FromEntry && slices.Equal(x.With, y.With)
}

// The keys of the leader beside those of the room's screen.
const (
	keyRoom = "f6"
	keyAsk  = "f7"
	keyShow = "f8"
)

// leaderKeys are those keys, for the help.
func leaderKeys(w *i18n.Words) []screen.Key {
	c := w.Class
	return []screen.Key{
		{Binding: screen.Bind("F6", c.KeyRoom, keyRoom)},
		{Binding: screen.Bind("F7", c.KeyAsk+", "+c.KeyClose, keyAsk)},
		{Binding: screen.Bind("F8", c.KeyShow+", "+c.KeyHide, keyShow)},
	}
}

func (l *Leader) press(msg tea.KeyPressMsg) tea.Cmd {
	name := msg.String()
	if l.ending != nil {
		if name == "esc" {
			l.ending = nil
		} else if l.ending.press(name) {
			return l.end()
		}
		return nil
	}
	l.notice = ""
	switch stands := l.Standing(); {
	case name == "ctrl+c", name == "q" && (l.inRoom || !stands.IsTyping && !stands.IsHelp):
		w := stands.Words.Class
		l.ending = &choice{asked: []string{w.End(l.seen.Seats)}, choices: []string{w.EndNot, w.EndNow}, mine: -1, right: -1}
		return nil
	case name == keyRoom:
		l.inRoom = !l.inRoom
	case name == keyAsk:
		l.ask()
	case name == keyShow:
		l.toggleShow()
	case l.inRoom:
		return l.pressInRoom(msg)
	default:
		return l.frame(msg)
	}
	return nil
}

// pressInRoom takes a key on the screen of the room.
func (l *Leader) pressInRoom(msg tea.KeyPressMsg) tea.Cmd {
	switch msg.String() {
	case "enter", "esc", "space":
		l.inRoom = false
	case "v":
		l.ask()
	case "f":
		l.toggleShow()
	case "g":
		l.play()
	case "i":
		l.card()
	case "x":
		if l.seen.Asked != nil {
			l.room.Clear()
			l.seen = l.room.See()
		}
	case "?", "f1", "f5":
		l.inRoom = false
		return l.frame(msg)
	case "l", "t", "f2", "ctrl+l", "ctrl+z":
		return l.frame(msg)
	}
	return nil
}

// ask asks about what the leader's frame is about.
func (l *Leader) ask() {
	wasInRoom := l.inRoom
	l.next(func() bool {
		nodes := l.about()
		l.room.Ask(nodes)
		return len(nodes) > 0
	}, l.Standing().Words.Class.NothingToAsk)
	l.inRoom = l.inRoom && (wasInRoom || l.notice == "")
}

// play asks the next round of a game.
func (l *Leader) play() {
	l.next(func() bool { return l.room.AskRound(game.NewSeed(uint64(time.Now().UnixNano()))) }, l.Standing().Words.Class.NoGame)
}

// card asks the next interest card.
func (l *Leader) card() { l.next(l.room.AskCard, l.Standing().Words.Cards.None) }

// next closes a question that is open, else asks another; none says why there is none.
func (l *Leader) next(ask func() bool, none string) {
	if q := l.seen.Asked; q != nil && q.IsOpen() {
		l.room.Close()
	} else if !ask() {
		l.notice = none
	}
	l.inRoom = true
	l.seen = l.room.See()
}

// about is what a question would be about: the jobs that are compared, or the one at hand.
func (l *Leader) about() (nodes []careers.NodeID) {
	v, ok := l.Showing()
	if !ok || v.Talk != nil {
		return nil
	}
	nodes = append(nodes, l.Standing().Node)
	if v.Options.Screen == "compare" {
		nodes = append([]careers.NodeID{v.Options.At}, v.Options.With...)
	}
	return nodes
}

// toggleShow begins or ends showing the frame to those who follow.
func (l *Leader) toggleShow() {
	w := l.Standing().Words.Class
	if l.isShown = !l.isShown; l.isShown {
		l.notice = w.ShowingNow
		if v, ok := l.Showing(); ok {
			l.room.Show(v, l.keys)
		}
	} else {
		l.notice = w.HiddenNow
		l.room.Hide()
	}
	l.seen = l.room.See()
}

func (l *Leader) end() tea.Cmd {
	ends := l.ending.at == 1
	l.ending = nil
	if ends {
		return tea.Quit
	}
	return nil
}

// View draws the frame, the room, or what is asked before the end.
func (l *Leader) View() tea.View {
	v, stands := l.Frame.View(), l.Standing()
	switch {
	case l.width < ui.MinWidth || l.height < ui.MinHeight:
		return v
	case l.ending != nil:
		v.Content, v.Cursor = l.ending.view(stands.Theme, stands.Words, l.width, l.rows()), nil
	case l.inRoom:
		v.Content, v.Cursor = l.draw(stands.Theme, l.width, l.rows()), nil
	}
	v.Content = l.below(v.Content, l.line(stands))
	return v
}

// line says what is so in the room, and what the keys do.
func (l *Leader) line(at ui.Standing) string {
	w, th := at.Words.Class, at.Theme
	if l.notice != "" {
		l.zones = nil
		return th.Notice.Render(rich.Pad(rich.Cut(" "+l.notice, l.width), l.width))
	}
	isOpen := l.seen.Asked != nil && l.seen.Asked.IsOpen()
	ask, show := w.KeyAsk, w.KeyShow
	if isOpen {
		ask = w.KeyClose
	}
	if l.isShown {
		show = w.KeyHide
	}
	b := newBar(at)
	if !l.inRoom {
		b.say(w.Seats(l.seen.Seats, l.door.Most))
		b.offer(keyRoom, w.KeyRoom)
		b.offer(keyAsk, ask)
		b.offer(keyShow, show)
		return l.lay(b)
	}
	b.offer("enter", w.KeyExplore)
	b.offer(l.asks(), ask)
	if !isOpen {
		b.offer("i", w.KeyCard)
		b.offer("g", w.KeyGame)
	}
	if l.seen.Asked != nil {
		b.offer("x", w.KeyClear)
	} else {
		b.offer("f", show)
		b.offer("f5", w.KeyTalk)
	}
	b.offer("q", w.KeyEnd)
	return l.lay(b)
}

// asks is the key that asked what is open, which closes it, too; else the one for a question.
func (l *Leader) asks() string {
	if q := l.seen.Asked; q != nil && q.IsOpen() {
		switch q.Kind {
		case Card:
			return "i"
		case Round:
			return "g"
		}
	}
	return "v"
}

// draw draws the room for the projector: how to come in, who is there, what is asked or looked at.
func (l *Leader) draw(th *theme.Theme, width, height int) string {
	w, room := l.Standing().Words, max(1, width-4)
	var lines []rich.Line
	add := func(style theme.Style, text string) { lines = append(lines, rich.Text(text, style, room)...) }
	gap := func() { lines = append(lines, nil) }
	if q := l.seen.Asked; q != nil {
		note := w.Class.Answers(q.Answers, l.seen.Seats) + " " + w.Class.Silent
		c := choice{mine: -1, at: -1, note: note, isBoard: true}
		if q.IsOpen() {
			c.large = fmt.Sprintf("%d/%d", q.Answers, l.seen.Seats)
		}
		return balloted(q, w, l.graph, c).view(th, w, width, height)
	}
	add(th.Muted, w.Class.Type)
	add(th.Title, l.door.Lines[0])
	letters := func(text string) {
		gap()
		lines = append(lines, parts.Letters(text, room, parts.LargeRows, th.Strong)...)
	}
	spare := height - len(lines) - roomRows
	if spare >= parts.LargeRows+1 {
		letters(l.door.Room)
	}
	if spare >= 2*(parts.LargeRows+1) && (l.seen.Seats == 0 || height > roomy) { // then who is there needs the room
		letters(l.door.Host)
	}
	gap()
	for _, other := range l.door.Lines[1:] {
		add(th.Muted, w.Class.OrOther+" "+other)
	}
	if l.door.IsLocal {
		add(th.Error, w.Class.Local)
	}
	add(th.Muted, w.Units.Colon(w.Class.Fingerprint, l.door.Fingerprint))
	add(th.Strong, w.Class.Seats(l.seen.Seats, l.door.Most)+", "+w.Class.Follow(l.seen.Following))
	looked := l.looked(room, max(1, (height-len(lines)+1)/2))
	lines = append(lines, l.listed("", l.seen.Names, room, height-len(lines)-len(looked))...)
	lines = append(lines, looked...)
	for i, line := range lines {
		if len(line) > 0 {
			lines[i] = append(rich.Line{{Text: "  "}}, line...)
		}
	}
	return rich.Render(rich.High(lines[:min(len(lines), height)], height), width)
}

// roomRows are kept for who is there and what is looked at, below large letters; above roomy rows there
// is enough of them.
const roomRows, roomy = 7, 30

// looked is what is looked at, as counts, the most first, on so many lines at most.
func (l *Leader) looked(width, most int) []rich.Line {
	w, th := l.Standing().Words, l.Standing().Theme
	switch {
	case l.seen.Seats == 0:
		return rich.Text(w.Class.Empty, th.Text, width)
	case l.seen.Seats < FewestTold:
		return rich.Text(w.Class.Few(FewestTold), th.Text, width)
	}
	var all []string
	for _, at := range l.seen.Looked {
		all = append(all, strconv.Itoa(at.Seats)+"\u00a0× "+l.graph.Node(at.Node).Name.In(w.Tag))
	}
	if l.seen.Alone > 0 {
		all = append(all, w.Class.Alone(l.seen.Alone))
	}
	return l.listed(w.Class.Looked, all, width, most)
}

// listed lists texts behind a label, those that so many lines hold, and says how many others there are.
func (l *Leader) listed(label string, all []string, width, most int) []rich.Line {
	if len(all) == 0 || most < 1 {
		return nil
	}
	at := l.Standing()
	without := func(hidden int) []rich.Line {
		told := all[:len(all)-hidden]
		if hidden > 0 {
			told = append(slices.Clip(told), at.Words.Cards.More(hidden))
		}
		text := strings.Join(told, " · ")
		if label != "" {
			text = at.Words.Units.Colon(label, text)
		}
		return rich.Text(text, at.Theme.Text, width)
	}
	hidden := sort.Search(len(all), func(hidden int) bool { return len(without(hidden)) <= most }) // of a thousand
	lines := without(hidden)
	return lines[:min(len(lines), most)]
}
