package sshd

import (
	"io"
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
	var isIdle atomic.Bool
	idle := time.AfterFunc(l.Idle, func() {
		isIdle.Store(true)
		v.ends(v.server.o.Say.Idle)
	})
	defer idle.Stop()
	out := v.out()
	drawn := &drawn{Seat: seat, painter: painter{out: out}, server: v.server, ends: v.stop, budget: most, at: time.Now()}
	drawn.resize(v.size.width, v.size.height)
	// Of the client's machine nothing is known but this; SSH_TTY keeps Bubble Tea from asking more.
	env := []string{"TERM=" + v.term, "SSH_TTY=ssh"}
	typed := &typed{Input: terminal.Input{Source: v.channel}, any: func() { idle.Reset(l.Idle) }, ended: v.stop}
	p := tea.NewProgram(drawn,
		tea.WithContext(v.context), tea.WithoutSignalHandler(), tea.WithInput(typed), tea.WithOutput(out), tea.WithEnvironment(env),
		tea.WithColorProfile(colorprofile.Env(env)), tea.WithWindowSize(v.size.width, v.size.height), tea.WithoutRenderer(), tea.WithFPS(queries),
		tea.WithFilter(unstoppable(terminal.Calm(l.Width, l.Height))))
	drawn.send = p.Send
	var sizes sync.WaitGroup
	sizes.Go(func() { v.followSize(p) })
	v.conn.endsBy(func() { v.ends(v.server.o.Say.Closing) })
	_, _ = p.Run()
	v.stop()
	sizes.Wait()
	v.conn.endsBy(nil)
	_, _ = io.WriteString(out, drawn.close())
	switch {
	case drawn.isBroken.Load():
		return v.server.o.Say.Broken
	case isIdle.Load(): // nobody is there to read it
		return ""
	}
	return seat.Farewell()
}

// queries is how often a second Bubble Tea writes what it asks of a terminal. Each time wakes two
// goroutines of each seat, asked or not; all that must be there at once the painter writes.
const queries = 2

// seated is how many seats are taken.
func (s *Server) seated() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.seats
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

func (s *screen) Write(p []byte) (int, error) {
	limit := time.AfterFunc(s.stall, s.stalled)
	defer limit.Stop()
	return s.Writer.Write(p)
}

// drawn is a seat that is drawn as often as its server can, that uses no more of the processor than its
// share, and that ends alone when it fails. Bubble Tea calls it from one goroutine.
type drawn struct {
	Seat
	painter
	server   *Server
	send     func(tea.Msg)
	ends     func()
	isBroken atomic.Bool

	painted time.Time
	isDue   bool // a view is to be drawn later
	// budget is the time that may be worked at once, at the time at.
	budget time.Duration
	at     time.Time
}

// What one seat may take of a processor: a fifth, after a first half second.
const (
	most  = 500 * time.Millisecond
	share = 5
)

// drawDue asks for a view that came too soon after the one before.
type drawDue struct{}

func (d *drawn) catch() {
	if reason := recover(); reason != nil {
		d.isBroken.Store(true)
		d.ends()
	}
}

func (d *drawn) Init() (cmd tea.Cmd) {
	defer d.catch()
	return d.contained(d.Seat.Init())
}

func (d *drawn) Update(msg tea.Msg) (model tea.Model, cmd tea.Cmd) {
	model = d
	defer d.catch()
	defer d.spend(time.Now())
	switch m := msg.(type) {
	case drawDue:
		d.isDue, d.painted = false, time.Time{}
		return d, nil
	case tea.WindowSizeMsg:
		d.resize(m.Width, m.Height)
	}
	if msg == tea.ClearScreen() {
		d.again()
	}
	_, cmd = d.Seat.Update(msg)
	return d, d.contained(cmd)
}

// spend counts the time since something began against the budget, and waits where there is none left.
func (d *drawn) spend(began time.Time) {
	now := time.Now()
	d.budget = max(min(d.budget+now.Sub(d.at)/share, most)-now.Sub(began), -most/share)
	d.at = now
	if d.budget < 0 {
		time.Sleep(-d.budget * share)
	}
}

// View draws the seat now, or a moment later where it was drawn just before. Bubble Tea has nothing to
// draw.
func (d *drawn) View() (none tea.View) {
	defer d.catch()
	if d.isDue || d.isBroken.Load() {
		return none
	}
	began := time.Now()
	pace := time.Second / time.Duration(framesPerSecond(d.server.seated()))
	if soon := pace - began.Sub(d.painted); soon > 0 {
		d.isDue = true
		time.AfterFunc(soon, func() { d.send(drawDue{}) })
		return none
	}
	defer d.spend(began)
	d.painted = began
	if err := d.paint(d.Seat.View()); err != nil {
		d.ends()
	}
	return none
}

// contained is a command whose panic ends the seat, and that of any that it brings.
func (d *drawn) contained(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer d.catch()
		msg = cmd()
		if all, ok := msg.(tea.BatchMsg); ok {
			for i, one := range all {
				all[i] = d.contained(one)
			}
		}
		return msg
	}
}
