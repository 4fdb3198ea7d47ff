package web

import (
	"runtime/debug"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// mirror is the frame, whose page shows where one is.
type mirror struct {
	*ui.Frame
	session *session
	shown   ui.Standing
	address string
	// isOpening says that an address opens a view: that makes no entry of its own in the history.
	isOpening bool
	// isDue says that the text beside the drawing will follow; at first, once the page has shown a drawing.
	isDue  bool
	listed *i18n.Words
}

// Messages to the mirror: the page asks for a view; the text is to follow; someone prints.
type (
	visited  string
	readDue  struct{}
	printDue struct{}
)

// settles is how long after a move the text follows, so that a held arrow costs nothing.
const settles = 150 * time.Millisecond

// seldom is how much the memory grows between two collections where the dataset is our own, in
// percent of what is held.
const seldom = 400

// Init begins, with what only a running program opens where the page's address names that.
func (m *mirror) Init() tea.Cmd {
	begin, address := m.Frame.Init(), bridge().Get("address").String()
	begin = tea.Batch(begin, m.tell())
	said := parse(address)
	if _, why := m.session.options(said, m.shown.Words); why != "" || said.has("play") || said.has("present") {
		return tea.Batch(begin, m.open(address))
	}
	return begin
}

// Update hands a message to the frame and tells the page what has changed.
func (m *mirror) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case readDue:
		m.read()
		return m, nil
	case printDue:
		m.read()
		bridge().Call("print")
		return m, nil
	case visited:
		return m, m.open(string(msg))
	}
	_, cmd := m.Frame.Update(msg)
	return m, tea.Batch(cmd, m.tell())
}

// open shows the view of an address, or says why there is none.
func (m *mirror) open(address string) tea.Cmd {
	if strings.TrimPrefix(address, "#") == m.address {
		return nil
	}
	said, w := parse(address), m.shown.Words
	if tag, ok := i18n.Detect(said["lang"], func(string) string { return "" }); ok && said["lang"] != "" {
		w = phrase.Named(i18n.In(tag), m.session.g)
	}
	var msg tea.Msg
	visit, why := m.session.visit(said, w)
	if msg = visit; why != "" {
		msg = screen.Fail{Text: why}
	}
	m.isOpening = true
	_, cmd := m.Update(msg)
	m.isOpening = false
	bridge().Call("place", m.address, false) // where one is, whatever was asked for
	return cmd
}

// tell tells the page where one is.
func (m *mirror) tell() (due tea.Cmd) {
	now, before := m.Standing(), m.shown
	m.shown = now
	if now.Words != before.Words && bridge().Get("lang").String() != now.Words.Tag.String() {
		said := map[string]any{}
		for name, text := range now.Words.Page.Shell {
			said[name] = text
		}
		bridge().Call("speak", now.Words.Tag.String(), said, m.session.g.Title().In(now.Words.Tag))
	}
	if address := addressOf(now.Words.Tag, now.Place); address != m.address {
		m.address = address
		bridge().Call("place", address, before.Screen != nil && now.Screen != before.Screen && !m.isOpening)
		due = m.readSoon()
	}
	if now.IsTyping != before.IsTyping {
		bridge().Call("typing", now.IsTyping)
	}
	return due
}

// readSoon has the text follow in a moment.
func (m *mirror) readSoon() tea.Cmd {
	if m.isDue {
		return nil
	}
	m.isDue = true
	return tea.Tick(settles, func(time.Time) tea.Msg { return readDue{} })
}

// read shows as text what the screen is about.
func (m *mirror) read() {
	m.isDue = false
	r, list, credits := reading{m.session.g, m.shown.Words}, "", ""
	if m.listed == nil && m.session.isOurs {
		debug.SetGCPercent(seldom)
	}
	if m.listed != r.w {
		m.listed, list, credits = r.w, r.list(), r.credits()
	}
	bridge().Call("read", r.of(m.shown.Screen.Title(), m.shown.Place, m.shown.Node, m.session.notebook), list, credits)
}
