package cli

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/page"
	"parcours/ui/screen"
)

// mirror is the frame, whose page shows beside the drawing where one is: its address and the
// sheet as text.
type mirror struct {
	*ui.Frame
	app     *app
	shown   ui.Standing
	address string
	opening bool // by an address: it makes no entry of its own in the browser's history
	due     text // what the page shows as text, or will in a moment
	moves   int  // counts what was due: what was due before is stale
	listed  *i18n.Words
}

// text is what the text beside the drawing is of.
type text struct {
	node  careers.NodeID
	words *i18n.Words
}

// visited is an address that the page asks to open.
type visited string

// readDue says that one has stood still since so many moves.
type readDue int

// settles is how long one must have stood somewhere before the text follows.
const settles = 150 * time.Millisecond

// Init begins, with what only a running program opens where the page's address names that.
func (m *mirror) Init() tea.Cmd {
	begin := m.Frame.Init()
	address := bridge().Get("address").String()
	m.tell()
	m.read()
	if args := argumentsOf(address); len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		return tea.Batch(begin, m.open(address))
	}
	return begin
}

// Update hands a message to the frame and tells the page what has changed.
func (m *mirror) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case readDue:
		if int(msg) == m.moves {
			m.read()
		}
		return m, nil
	case visited:
		return m, m.open(string(msg))
	}
	_, cmd := m.Frame.Update(msg)
	return m, tea.Batch(cmd, m.tell())
}

// open shows the view of an address, or says why there is none.
func (m *mirror) open(address string) tea.Cmd {
	if address == m.address {
		return nil
	}
	args := argumentsOf(address)
	a := *m.app
	var visit tea.Msg
	a.opens = func(v ui.Visit) error {
		visit = v
		return nil
	}
	a.words = m.shown.Words
	if lang, _ := early(args); lang != "" {
		if tag, ok := i18n.Detect(lang, a.env); ok {
			a.words = i18n.In(tag)
		}
	}
	a.flags = flags{}
	root := a.root()
	root.SetArgs(args)
	if err := root.Execute(); err != nil {
		visit = screen.Fail{Text: harmless(a.explain(err).said)}
	}
	if visit == nil {
		return nil
	}
	m.opening = true
	_, cmd := m.Update(visit)
	m.opening = false
	bridge().Call("place", m.address, false) // where one is, whatever was asked for
	return cmd
}

// tell tells the page where one is.
func (m *mirror) tell() tea.Cmd {
	now, before := m.Standing(), m.shown
	m.shown = now
	if now.Words != before.Words {
		bridge().Call("speak", now.Words.Tag.String(), anyOf(now.Words.Page.Shell), page.Credits(m.Graph(), now.Words))
	}
	if address := addressOf(now.Words.Tag, now.Place); address != m.address {
		isNew := before.Screen != nil && now.Screen != before.Screen && !m.opening
		m.address = address
		bridge().Call("place", address, isNew)
	}
	if now.IsTyping != before.IsTyping {
		bridge().Call("typing", now.IsTyping)
	}
	if due := (text{now.Node, now.Words}); due != m.due {
		m.due = due
		m.moves++
		moves := readDue(m.moves)
		return tea.Tick(settles, func(time.Time) tea.Msg { return moves })
	}
	return nil
}

// read shows the sheet of where one is as text.
func (m *mirror) read() {
	g, w := m.Graph(), m.shown.Words
	href := func(id careers.NodeID) string {
		return "#" + addressOf(w.Tag, []string{"--at", string(id), "--screen", "sheet"})
	}
	list := ""
	if m.listed != w {
		m.listed, list = w, page.List(g, w, href)
	}
	bridge().Call("read", page.Sheet(g, w, m.shown.Node, href), list)
}

// anyOf are words as a page has them.
func anyOf(said map[string]string) map[string]any {
	all := make(map[string]any, len(said))
	for name, text := range said {
		all[name] = text
	}
	return all
}
