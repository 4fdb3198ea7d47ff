package sshd

import (
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"fmt"
	"io"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/crypto/ssh"

	"parcours/ui/internal/emulate"
)

// echo is a program that shows what was typed last, and how large it is; A to T fill the screen, X, Y
// and x fail, q ends.
type echo struct {
	said          string
	width, height int
	room          *room
}

func (e *echo) Init() tea.Cmd { return nil }

func (e *echo) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch m := msg.(type) {
	case tea.WindowSizeMsg:
		e.width, e.height = m.Width, m.Height
		e.room.sized.Add(1)
	case tea.PasteMsg:
		e.said = fmt.Sprintf("pasted %d", len(m.Content))
	case tea.KeyPressMsg:
		switch e.said = m.String(); e.said {
		case "x":
			panic("x was pressed")
		case "X":
			return e, func() tea.Msg { panic("in a command") }
		case "Y":
			return e, tea.Batch(func() tea.Msg { return nil }, func() tea.Msg { panic("in one of several") })
		case "q":
			return e, tea.Quit
		case "ctrl+z":
			return e, tea.Suspend
		}
	}
	return e, nil
}

func (e *echo) View() tea.View {
	v := tea.NewView(fmt.Sprintf("said %s\nof %dx%d", e.said, e.width, e.height))
	if len(e.said) == 1 && e.said >= "A" && e.said <= "T" {
		v = tea.NewView(strings.Repeat(strings.Repeat(e.said, e.width)+"\n", e.height))
	}
	v.AltScreen = true
	return v
}

func (e *echo) Farewell() string { return "goodbye\nand thanks" }
func (e *echo) Leave()           { e.room.left.Add(1) }

// room is a server for a test, with how many sat down and left, and how often one was told its size.
type room struct {
	*Server
	address string
	stop    context.CancelFunc
	left    atomic.Int32
	sat     atomic.Int32
	sized   atomic.Int32
}

// open opens a room until the end of the test.
func open(t testing.TB, limit func(*Limits)) *room {
	t.Helper()
	_, private, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	key, err := ssh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	r := &room{}
	limits := Usual(100)
	if limit != nil {
		limit(&limits)
	}
	r.Server = New(Options{
		Key: key, Room: "birch12", Limits: limits,
		Sit: func() Seat { r.sat.Add(1); return &echo{room: r} },
		Say: Sentences{WrongRoom: "no such room", Full: "full", NoTerminal: "no terminal", Idle: "idle", Broken: "broken", Closing: "closing"},
	})
	door, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	r.address = door.Addr().String()
	var ctx context.Context
	ctx, r.stop = context.WithCancel(context.Background())
	var served sync.WaitGroup
	served.Go(func() {
		if err := r.Serve(ctx, door); err != nil {
			t.Error(err)
		}
	})
	t.Cleanup(func() {
		r.stop()
		served.Wait()
		if sat, left := r.sat.Load(), r.left.Load(); sat != left {
			t.Errorf("%d sat down, %d left", sat, left)
		}
	})
	return r
}

func dial(t testing.TB, r *room, user string) *ssh.Client {
	t.Helper()
	c, err := ssh.Dial("tcp", r.address, &ssh.ClientConfig{User: user, HostKeyCallback: ssh.InsecureIgnoreHostKey(), Timeout: 10 * time.Second})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Close() })
	return c
}

// person is someone at a seat.
type person struct {
	*emulate.Terminal
	session *ssh.Session
	in      io.Writer
	last    chan string // what is written once the seat has ended
}

// sit has someone sit down in a terminal of a size.
func sit(t testing.TB, r *room, width, height int) *person {
	t.Helper()
	session, err := dial(t, r, "birch12").NewSession()
	if err != nil {
		t.Fatal(err)
	}
	p := &person{Terminal: emulate.New(t, min(width, 500), min(height, 200)), session: session, last: make(chan string, 1)}
	session.Stdout = p.Raw()
	if p.in, err = session.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := session.RequestPty("xterm-256color", height, width, nil); err != nil {
		t.Fatal(err)
	}
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	go func() { _, _ = io.Copy(p.in, p.Input()) }() // what the terminal answers
	go func() {
		_ = session.Wait()
		p.last <- p.Screen()
	}()
	return p
}

func (p *person) types(t testing.TB, text string) {
	t.Helper()
	if _, err := io.WriteString(p.in, text); err != nil {
		t.Fatal(err)
	}
}

// isTold waits for the end of the seat, and for what is on the terminal then.
func (p *person) isTold(t testing.TB, want string) {
	t.Helper()
	select {
	case last := <-p.last:
		if !strings.HasSuffix(last, want) {
			t.Errorf("at the end the terminal says %q, want %q", last, want)
		}
	case <-time.After(20 * time.Second):
		t.Fatalf("the seat does not end:\n%s", p.Screen())
	}
}

func TestWhoeverNamesTheRoomSitsDownTypesAndLeaves(t *testing.T) {
	r := open(t, nil)
	p := sit(t, r, 80, 24)
	p.WaitFor("80x24")
	p.types(t, "e")
	p.WaitFor("said e")
	if err := p.session.WindowChange(30, 100); err != nil {
		t.Fatal(err)
	}
	p.WaitFor("100x30")
	p.types(t, "\x1a")
	p.WaitFor("said ctrl+z")
	p.types(t, "q")
	p.isTold(t, "goodbye\nand thanks")
}

func TestTheNameOfTheRoomIsTypedInAnyCase(t *testing.T) {
	r := open(t, nil)
	if _, err := dial(t, r, "BirCH12").NewSession(); err != nil {
		t.Error(err)
	}
}

func TestWhoeverFindsNoRoomOrIsIdleIsToldSo(t *testing.T) {
	r := open(t, func(l *Limits) { l.Seats, l.Idle = 1, 300*time.Millisecond })
	first := sit(t, r, 80, 24)
	first.WaitFor("said")
	sit(t, r, 80, 24).isTold(t, "full")
	first.isTold(t, "idle")
	sit(t, r, 80, 24).WaitFor("said")
}

func TestOneAddressHasSoManySeatsAndNoMore(t *testing.T) {
	r := open(t, func(l *Limits) { l.PerAddress = 2 })
	sit(t, r, 80, 24).WaitFor("said")
	gone := sit(t, r, 80, 24)
	gone.WaitFor("said")
	sit(t, r, 80, 24).isTold(t, "full")
	gone.types(t, "q")
	gone.isTold(t, "thanks")
	for deadline := time.Now().Add(5 * time.Second); r.seated() > 1 && time.Now().Before(deadline); {
		time.Sleep(time.Millisecond)
	}
	sit(t, r, 80, 24).WaitFor("said")
}

func TestARoomThatClosesTellsEverySeat(t *testing.T) {
	r := open(t, nil)
	one, two := sit(t, r, 80, 24), sit(t, r, 80, 24)
	one.WaitFor("said")
	two.WaitFor("said")
	r.stop()
	one.isTold(t, "closing\ngoodbye\nand thanks")
	two.isTold(t, "closing\ngoodbye\nand thanks")
}
