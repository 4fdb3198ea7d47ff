package present

import (
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/screen"
)

// Notes is the speaker's screen: it follows a presenter wherever it goes.
type Notes struct {
	env    *screen.Env
	source Source
	now    func() time.Time

	up, down      key.Binding
	width, height int

	heard ReportKind // what was heard last
	state State      // of the presenter, Scene 0 before there is any
	top   int        // the first row of the page that is shown

	begun bool
	ticks int
}

// NewNotes returns notes that follow a source from their first message on.
func NewNotes(env *screen.Env, source Source, now func() time.Time) *Notes {
	n := &Notes{env: env, source: source, now: now}
	n.bind()
	return n
}

func (n *Notes) bind() {
	w := n.env.Words.Present.Notes
	n.up, n.down = screen.Bind("↑", w.KeyUp, "up", "pgup"), screen.Bind("↓", w.KeyDown, "down", "pgdown", "space")
}

// Title names the screen.
func (n *Notes) Title() string { return n.env.Words.Present.NotesTitle }

// Typing is false: letters are commands here.
func (n *Notes) Typing() bool { return false }

// Cursor is none: nothing is chosen here.
func (n *Notes) Cursor() (x, y int, ok bool) { return 0, 0, false }

// Keys lists the bindings.
func (n *Notes) Keys() []screen.Key {
	return []screen.Key{{Binding: n.down, InBar: true}, {Binding: n.up, InBar: true}}
}

// Place is the command that opens the notes.
func (n *Notes) Place() []string { return []string{"present", "--notes"} }

// SetSize makes room.
func (n *Notes) SetSize(width, height int) {
	n.width, n.height = width, height
	n.scroll(0)
}

// Update follows the presenter.
func (n *Notes) Update(msg tea.Msg) tea.Cmd {
	cmd := n.update(msg)
	if !n.begun {
		n.begun = true
		return tea.Batch(n.listen(), cmd)
	}
	return cmd
}

func (n *Notes) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		switch {
		case key.Matches(msg, n.up):
			n.scroll(-1)
		case key.Matches(msg, n.down):
			n.scroll(+1)
		}
	case Report:
		return n.hear(msg)
	case tick:
		if int(msg) == n.ticks {
			return n.arm()
		}
	case screen.Changed:
		n.bind()
		n.scroll(0)
	}
	return nil
}

func (n *Notes) listen() tea.Cmd { return func() tea.Msg { return n.source.Next() } }

func (n *Notes) hear(r Report) tea.Cmd {
	n.heard = r.Kind
	switch r.Kind {
	case Over:
		return nil
	case Told:
		if r.State.Scene != n.state.Scene {
			n.top = 0
		}
		n.state = r.State
	}
	n.scroll(0)
	return tea.Batch(n.listen(), n.arm())
}

// arm waits for the next change of the clock.
func (n *Notes) arm() tea.Cmd {
	n.ticks++
	if n.state.Scene == 0 {
		return nil
	}
	scene, session := n.left()
	number := tick(n.ticks)
	return tea.Tick(min(untilChange(scene), untilChange(session)), func(time.Time) tea.Msg { return number })
}

func (n *Notes) left() (scene, session time.Duration) {
	at := n.now()
	return time.UnixMilli(n.state.SceneEnds).Sub(at), time.UnixMilli(n.state.SessionEnds).Sub(at)
}

func (n *Notes) scroll(by int) {
	n.top = min(max(0, n.top+by), max(0, len(n.page())-n.height))
}

// View draws the part of the page that has room.
func (n *Notes) View() string {
	if n.width <= 0 || n.height <= 0 {
		return ""
	}
	page := n.page()
	top := min(n.top, max(0, len(page)-1))
	return strings.Join(page[top:min(len(page), top+n.height)], "\n")
}

// page is all there is to read.
func (n *Notes) page() []string {
	w := n.env.Words.Present
	b := notesPage{env: n.env, width: max(1, n.width-2)}
	switch n.heard {
	case Waiting:
		b.say(w.Link.Waiting)
	case Lost:
		b.say(w.Link.Lost)
	case Foreign:
		b.say(w.Link.Foreign)
	}
	if n.heard == Waiting || n.state.Scene == 0 {
		return b.rows
	}
	n.clock(&b)
	b.add(line{{n.env.Text(n.state.Title), n.env.Theme.Title}})
	n.room(&b)
	b.part(w.Notes.Question, n.state.Question)
	b.part(w.Notes.Answers, n.state.Answers...)
	b.part(w.Notes.ToSay, n.state.Notes)
	next := n.state.Next
	if next.IsZero() {
		next = careers.Text{FR: w.Notes.LastOne, EN: w.Notes.LastOne}
	}
	b.part(w.Notes.Next, next)
	return b.rows
}

func (n *Notes) clock(b *notesPage) {
	w, th := n.env.Words, n.env.Theme
	scene, session := n.left()
	b.add(line{
		{w.Present.Notes.Position(n.state.Scene, n.state.Scenes) + "   ", th.Muted},
		{w.Units.Colon(w.Present.Scene, left(w.Present, scene)) + "   ", tone(th, scene)},
		{w.Units.Colon(w.Present.Session, left(w.Present, session)), tone(th, session)},
	})
}

// room says what the room sees other than the scene.
func (n *Notes) room(b *notesPage) {
	w := n.env.Words.Present.Notes
	switch {
	case n.state.Blank:
		b.say(w.Dark)
	case n.state.Away:
		b.say(w.Away)
	}
	if n.state.Reveals > 0 {
		b.add(line{{w.Covered(n.state.Revealed, n.state.Reveals), n.env.Theme.Muted}})
	}
}

// notesPage gathers the rows of a page.
type notesPage struct {
	env   *screen.Env
	width int
	rows  []string
}

func (b *notesPage) add(l line) { b.rows = append(b.rows, " "+l.draw(b.width)) }

// say wraps what needs attention.
func (b *notesPage) say(text string) {
	for row := range strings.SplitSeq(ansi.Wordwrap(text, b.width, ""), "\n") {
		b.add(line{{row, b.env.Theme.Notice}})
	}
	b.rows = append(b.rows, "")
}

// part is a heading and the texts below it; without texts there is none.
func (b *notesPage) part(head string, texts ...careers.Text) {
	begun := false
	for _, t := range texts {
		text := b.env.Text(t)
		if text == "" {
			continue
		}
		if !begun {
			b.rows = append(b.rows, "")
			b.add(line{{head, b.env.Theme.Head}})
			begun = true
		}
		for row := range strings.SplitSeq(ansi.Wordwrap(text, max(1, b.width-2), ""), "\n") {
			b.add(line{{"  " + strings.TrimRight(row, " "), b.env.Theme.Text}})
		}
	}
}
