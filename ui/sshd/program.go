package sshd

import (
	"bytes"
	"io"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parcours/ui/terminal"
)

// run runs the program of a seat on the channel until it ends, and returns what is said then.
func (v *visit) run(seat Seat) string {
	defer seat.Leave()
	l := v.server.o.Limits
	guarded := &guarded{Seat: seat, broken: v.stop}
	idle := time.AfterFunc(l.Idle, func() { v.ends(v.server.o.Say.Idle) })
	defer idle.Stop()
	// What the client's machine is like is not asked; SSH_TTY keeps Bubble Tea from asking, too.
	env := []string{"TERM=" + v.term, "SSH_TTY=ssh"}
	typed := &typed{Input: terminal.Input{Source: v.channel}, any: func() { idle.Reset(l.Idle) }, ended: v.stop}
	p := tea.NewProgram(guarded,
		tea.WithContext(v.context), tea.WithoutSignalHandler(), tea.WithInput(typed), tea.WithOutput(v.out()), tea.WithEnvironment(env),
		tea.WithColorProfile(colorprofile.Env(env)), tea.WithWindowSize(v.size.width, v.size.height), tea.WithFPS(l.FramesPerSecond(v.server.seated())),
		tea.WithFilter(unstoppable(terminal.Calm(l.Width, l.Height))))
	var sizes sync.WaitGroup
	sizes.Go(func() { v.followSize(p) })
	v.conn.endsBy(func() { v.ends(v.server.o.Say.Closing) })
	_, _ = p.Run()
	v.stop()
	sizes.Wait()
	v.conn.endsBy(nil)
	if guarded.isBroken.Load() {
		return v.server.o.Say.Broken
	}
	return seat.Farewell()
}

// seated is how many connections have come in.
func (s *Server) seated() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.conns) - len(s.shaking)
}

// endsBy says how the connection is ended while a program runs on it.
func (c *conn) endsBy(ending func()) {
	c.mu.Lock()
	isOver := c.isOver
	c.ending = ending
	c.mu.Unlock()
	if isOver && ending != nil {
		ending()
	}
}

// followSize tells the program each size that is still true a moment after it was told.
func (v *visit) followSize(p *tea.Program) {
	for {
		select {
		case <-v.context.Done():
			return
		case now := <-v.resized:
			p.Send(tea.WindowSizeMsg{Width: now.width, Height: now.height})
			time.Sleep(v.server.o.Limits.Resize)
		}
	}
}

// unstoppable drops what would stop the program like a job of a shell: there is none to go back to.
func unstoppable(filter func(tea.Model, tea.Msg) tea.Msg) func(tea.Model, tea.Msg) tea.Msg {
	return func(m tea.Model, msg tea.Msg) tea.Msg {
		if _, stops := msg.(tea.SuspendMsg); stops {
			return nil
		}
		return filter(m, msg)
	}
}

// typed is what is typed at a seat. Its end ends the program.
type typed struct {
	terminal.Input
	any   func() // something was typed
	ended func()
}

func (t *typed) Read(p []byte) (int, error) {
	n, err := t.Input.Read(p)
	if n > 0 {
		t.any()
	}
	if err != nil {
		t.ended()
	}
	return n, err
}

// out is where the program of a visit writes.
func (v *visit) out() io.Writer {
	return &screen{Writer: v.channel, stall: v.server.o.Limits.Stall, stalled: func() { _ = v.conn.Close() }}
}

// screen is a terminal at the other end of a channel, which is closed when it takes nothing for
// too long: a channel waits for ever for a client that gives it no room.
type screen struct {
	io.Writer
	stall   time.Duration
	stalled func()
}

// Write writes with each line begun at the left, as Bubble Tea takes for granted of what is no
// terminal of this machine but on Windows.
func (s *screen) Write(p []byte) (int, error) {
	limit := time.AfterFunc(s.stall, s.stalled)
	defer limit.Stop()
	whole := p
	if runtime.GOOS != "windows" && bytes.IndexByte(p, '\n') >= 0 {
		whole = bytes.ReplaceAll(bytes.ReplaceAll(p, []byte("\r\n"), []byte("\n")), []byte("\n"), []byte("\r\n"))
	}
	if n, err := s.Writer.Write(whole); err != nil {
		return min(n, len(p)), err
	}
	return len(p), nil
}

// guarded is a seat that ends alone when it fails, where Bubble Tea would write on the terminal of
// the server.
type guarded struct {
	Seat
	broken   func()
	isBroken atomic.Bool
}

func (g *guarded) catch() {
	if reason := recover(); reason != nil {
		g.isBroken.Store(true)
		g.broken()
	}
}

func (g *guarded) Init() (cmd tea.Cmd) {
	defer g.catch()
	return g.contained(g.Seat.Init())
}

func (g *guarded) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	model = g
	defer g.catch()
	_, cmd = g.Seat.Update(msg)
	return g, g.contained(cmd)
}

func (g *guarded) View() (view tea.View) {
	defer g.catch()
	return g.Seat.View()
}

// contained is a command whose panic ends the seat, and that of any that it brings.
func (g *guarded) contained(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer g.catch()
		msg = cmd()
		if all, ok := msg.(tea.BatchMsg); ok {
			for i, one := range all {
				all[i] = g.contained(one)
			}
		}
		return msg
	}
}
