package present

import (
	"cmp"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/parts"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// Notes is the speaker's screen: it follows a presenter wherever it goes.
type Notes struct {
	env    *screen.Env
	source Source
	now    func() time.Time

	keys          parts.Moves
	width, height int

	heard ReportKind // what was heard last
	state State      // of the presenter, Scene 0 before there is any
	pager parts.Pager
	page  []rich.Line

	ticks int
}

// NewNotes returns notes that follow a source once they are started.
func NewNotes(env *screen.Env, source Source, now func() time.Time) *Notes {
	n := &Notes{env: env, source: source, now: now}
	n.bind()
	return n
}

func (n *Notes) bind() {
	w := n.env.Words
	n.keys = parts.NewMoves(w, w.Help.Scroll, w.Parts.Page, "space")
}

// Title names the screen.
func (n *Notes) Title() string { return n.env.Words.Present.NotesTitle }

// Typing is false: letters are commands here.
func (n *Notes) Typing() bool { return false }

// Cursor is none: nothing is chosen here.
func (n *Notes) Cursor() (x, y int, ok bool) { return 0, 0, false }

// Keys lists the bindings.
func (n *Notes) Keys() []screen.Key {
	k := n.keys
	return []screen.Key{{Binding: k.Up, InBar: true}, {Binding: k.Down}, {Binding: k.PageUp, InBar: true}, {Binding: k.PageDown}, {Binding: k.Home}, {Binding: k.End}}
}

// Place is the command that opens the notes.
func (n *Notes) Place() []string { return []string{"present", "--notes"} }

// SetSize makes room.
func (n *Notes) SetSize(width, height int) {
	n.width, n.height = width, height
	n.layOut()
}

// Update follows the presenter.
func (n *Notes) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg, tea.MouseWheelMsg:
		n.pager.Move(n.keys.Of(msg))
	case Report:
		return n.hear(msg)
	case tick:
		if int(msg) == n.ticks {
			n.layOut()
			return n.arm()
		}
	case screen.Changed:
		n.bind()
		n.layOut()
	}
	return nil
}

// Start waits for what the source has to report.
func (n *Notes) Start() tea.Cmd { return func() tea.Msg { return n.source.Next() } }

func (n *Notes) hear(r Report) tea.Cmd {
	n.heard = r.Kind
	switch r.Kind {
	case Over:
		return nil
	case Told:
		if r.State.Scene != n.state.Scene {
			n.pager.To(0)
		}
		n.state = r.State
	}
	n.layOut()
	return tea.Batch(n.Start(), n.arm())
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

// View draws the part of the page that has room.
func (n *Notes) View() string {
	if n.width <= 0 || n.height <= 0 {
		return ""
	}
	return rich.Render(parts.Window(n.pager, n.page), n.width)
}

// layOut writes all there is to read.
func (n *Notes) layOut() {
	w, th := n.env.Words.Present, n.env.Theme
	n.page = nil
	switch n.heard {
	case Waiting:
		n.say(w.Link.Waiting)
	case Lost:
		n.say(w.Link.Lost)
	case Foreign:
		n.say(w.Link.Foreign)
	}
	if n.heard != Waiting && n.state.Scene > 0 {
		n.clock()
		n.add(n.env.Text(n.state.Title), th.Title, 1)
		n.room()
		n.part(w.Notes.Question, n.env.Text(n.state.Question))
		n.part(w.Notes.Answers, n.state.Answers[n.env.Words.Tag]...)
		n.part(w.Notes.ToSay, n.env.Text(n.state.Notes))
		n.part(w.Notes.Next, cmp.Or(n.env.Text(n.state.Next), w.Notes.LastOne))
	}
	n.pager.Fit(n.height, len(n.page))
}

func (n *Notes) clock() {
	w, th := n.env.Words, n.env.Theme
	scene, session := n.left()
	n.page = append(n.page, rich.Line{
		{Text: " " + w.Present.Notes.Position(n.state.Scene, n.state.Scenes) + "   ", Style: th.Muted},
		{Text: w.Units.Colon(w.Present.Scene, left(w.Present, scene)) + "   ", Style: tone(th, scene)},
		{Text: w.Units.Colon(w.Present.Session, left(w.Present, session)), Style: tone(th, session)},
	})
}

// room says what the room sees other than the scene.
func (n *Notes) room() {
	w := n.env.Words.Present.Notes
	switch {
	case n.state.Blank:
		n.say(w.Dark)
	case n.state.Away:
		n.say(w.Away)
	}
	if n.state.Reveals > 0 {
		n.add(w.Covered(n.state.Revealed, n.state.Reveals), n.env.Theme.Muted, 1)
	}
}

// add wraps a text.
func (n *Notes) add(text string, style theme.Style, indent int) {
	n.page = append(n.page, rich.Hang(rich.Span{Text: strings.Repeat(" ", indent)}, n.width-1, rich.Span{Text: text, Style: style})...)
}

// say is what needs attention.
func (n *Notes) say(text string) {
	n.add(text, n.env.Theme.Notice, 1)
	n.page = append(n.page, nil)
}

// part is a heading and the texts below it; without texts there is none.
func (n *Notes) part(head string, texts ...string) {
	for _, text := range texts {
		if text == "" {
			continue
		}
		if head != "" {
			n.page = append(n.page, nil)
			n.add(head, n.env.Theme.Head, 1)
			head = ""
		}
		n.add(text, n.env.Theme.Text, 3)
	}
}
