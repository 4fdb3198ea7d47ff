package cli

import (
	"io"
	"net"
	"path/filepath"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui"
	"parcours/ui/internal/emulate"
	"parcours/ui/internal/uitest"
	"parcours/ui/present"
	"parcours/ui/theme"
)

// room is a place where a presenter and its notes meet, each a program in a
// terminal of its own.
type room struct {
	t      *testing.T
	g      *careers.Graph
	socket string
}

func newRoom(t *testing.T) *room {
	t.Helper()
	g, err := builtIn()
	if err != nil {
		t.Fatal(err)
	}
	return &room{t, g, filepath.Join(t.TempDir(), "p.sock")}
}

// program runs in a terminal until it is ended or killed.
type program struct {
	*emulate.Terminal
	t     *testing.T
	tea   *tea.Program
	ended chan error
	close func() error
}

func (r *room) run(frame *ui.Frame, closing func() error) *program {
	r.t.Helper()
	p := &program{Terminal: emulate.New(r.t, 80, 24), t: r.t, ended: make(chan error, 1), close: closing}
	p.tea = tea.NewProgram(frame,
		tea.WithInput(p.Input()), tea.WithOutput(p.Output()), tea.WithWindowSize(80, 24), tea.WithoutSignals(),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	go func() {
		_, err := p.tea.Run()
		p.ended <- err
	}()
	r.t.Cleanup(p.kill)
	return p
}

// kill ends a program; what it holds is let go as the system lets it go.
func (p *program) kill() {
	if p.close == nil {
		return
	}
	_ = p.close()
	p.close = nil
	p.tea.Quit()
	go func() { _, _ = io.Copy(io.Discard, p.Input()) }() // answers that a program no longer reads would hold it up
	<-p.ended
}

func (r *room) options() ui.Options {
	return ui.Options{Language: language.English, Theme: theme.Dark, NoMouse: true}
}

// present begins the ten minutes of a first look and waits for its first scene.
func (r *room) present() *program {
	r.t.Helper()
	s, err := script.Load(r.g, data.Scripts, "scripts/first-look.yaml")
	if err != nil {
		r.t.Fatal(err)
	}
	st := newStage(r.socket, nil)
	dies := func() error { // and leaves its socket behind
		st.mu.Lock()
		if l, ok := st.listener.(*net.UnixListener); ok {
			l.SetUnlinkOnClose(false)
		}
		st.mu.Unlock()
		return st.Close()
	}
	p := r.run(ui.NewTalk(r.g, r.options(), present.Options{Scripts: []*script.Script{s}, Now: time.Now, Stage: st}), dies)
	p.WaitFor("1 / 6")
	return p
}

func (r *room) notes() *program {
	r.t.Helper()
	s := newSource(r.socket)
	return r.run(ui.NewNotes(r.g, r.options(), s, time.Now), s.Close)
}

// press hands a key to the program itself: an emulated terminal that is typed
// at faster than it is drawn on comes to a standstill.
func (p *program) press(key string) { p.tea.Send(uitest.Key(key)) }

func TestNotesFollowAPresenterThatWasThereFirst(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	talk := r.present()
	talk.WaitFor("1 / 6", "Session: 10\u00a0min left")
	notes := r.notes()
	notes.WaitFor("Scene 1 of 6", "Not a test", "Say what the screen is", "In the middle")
	talk.WaitFor("The notes follow")
	talk.press("space")
	talk.WaitFor("2 / 6")
	notes.WaitFor("Scene 2 of 6", "Read from left to right", "The day")
	talk.press("pgup")
	notes.WaitFor("Scene 1 of 6")
}

func TestNotesWaitForAPresenterThatComesLater(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	notes := r.notes()
	notes.WaitFor("Waiting for a presentation")
	talk := r.present()
	notes.WaitFor("Scene 1 of 6")
	talk.press("space")
	notes.WaitFor("Scene 2 of 6")
}

func TestNotesSurviveThePresenterAndFollowTheNextOne(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	talk, notes := r.present(), r.notes()
	talk.press("space")
	notes.WaitFor("Scene 2 of 6")
	talk.kill()
	notes.WaitFor("has stopped", "Scene 2 of 6")
	again := r.present()
	notes.WaitFor("Scene 1 of 6")
	again.press("space")
	notes.WaitFor("Scene 2 of 6")
}

func TestThePresenterSurvivesItsNotes(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	talk, notes := r.present(), r.notes()
	talk.WaitFor("The notes follow")
	notes.kill()
	talk.WaitFor("no longer follow")
	talk.press("space")
	talk.WaitFor("2 / 6")
	again := r.notes()
	again.WaitFor("Scene 2 of 6")
	talk.WaitFor("The notes follow")
}

func TestTheNotesKnowWhatTheRoomDoesNotSee(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	talk, notes := r.present(), r.notes()
	talk.WaitFor("The notes follow")
	talk.press("space")
	talk.press("space")
	notes.WaitFor("Scene 3 of 6", "Revealed: 0 of", "Interpret a technical brief")
	talk.WaitFor("3 / 6", "What do people do all day?")
	talk.press("h")
	talk.WaitFor("Interpret a technical brief")
	notes.WaitFor("Revealed: 1 of")
	talk.press("b")
	notes.WaitFor("The room sees a black screen.")
	talk.Until("dark", func(s string) bool { return !contains(s, "3 / 6") })
	talk.press("b")
	talk.WaitFor("3 / 6")
	notes.Until("light", func(s string) bool { return !contains(s, "black") })
}

func TestTwoHundredSceneChangesInARowArriveAndTheLastOneCounts(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	talk, notes := r.present(), r.notes()
	talk.WaitFor("The notes follow")
	for i := range 200 {
		if i/5%2 == 0 {
			talk.press("space")
		} else {
			talk.press("pgup")
		}
	}
	talk.press("space")
	talk.WaitFor("2 / 6")
	notes.WaitFor("Scene 2 of 6")
	notes.press("l")
	notes.WaitFor("Scène 2 sur 6", "Au milieu")
}

func TestTwoPresentersAtOnceAreToldSoAndTheSecondTakesOver(t *testing.T) {
	t.Parallel()
	r := newRoom(t)
	first, notes := r.present(), r.notes()
	notes.WaitFor("Scene 1 of 6")
	second := r.present()
	second.WaitFor("Another presentation is open")
	second.press("space")
	second.WaitFor("2 / 6")
	notes.WaitFor("Scene 1 of 6")
	first.kill()
	second.WaitFor("the notes now follow this one")
	notes.WaitFor("Scene 2 of 6")
}
