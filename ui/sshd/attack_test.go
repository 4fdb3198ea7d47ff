package sshd

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

// unharmed has someone beside an attacker type and see it.
func unharmed(t *testing.T, p *person) {
	t.Helper()
	for _, letter := range "abc" {
		p.types(t, string(letter))
		p.WaitFor(fmt.Sprintf("said %c", letter))
	}
}

// within waits until something is true.
func within(t *testing.T, patience time.Duration, what string, isTrue func() bool) {
	t.Helper()
	for end := time.Now().Add(patience); !isTrue(); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("never was %s", what)
		}
	}
}

func TestAWindowOfAnySizeIsDrawnWithinBounds(t *testing.T) {
	r := open(t, nil)
	beside := sit(t, r, 80, 24)
	p := sit(t, r, 65535, 65535)
	p.WaitFor("500x200")
	for _, size := range [][2]uint32{{1 << 31, 1<<32 - 1}, {0, 0}, {1<<32 - 1, 0}} {
		payload := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, size[0]), size[1])
		if _, err := p.session.SendRequest("window-change", false, append(payload, make([]byte, 8)...)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := p.session.SendRequest("window-change", true, []byte{1, 2, 3}); err != nil {
		t.Fatal(err)
	}
	if err := p.session.WindowChange(24, 80); err != nil {
		t.Fatal(err)
	}
	p.WaitFor("80x24")
	unharmed(t, beside)
}

func TestAFloodOfSizesIsDrawnNowAndThenAndTheLastOneStays(t *testing.T) {
	r := open(t, nil)
	beside := sit(t, r, 80, 24)
	p := sit(t, r, 80, 24)
	p.WaitFor("80x24")
	began := time.Now()
	for i := range 2000 {
		if err := p.session.WindowChange(20+i%30, 60+i%40); err != nil {
			t.Fatal(err)
		}
	}
	if err := p.session.WindowChange(33, 77); err != nil {
		t.Fatal(err)
	}
	p.WaitFor("77x33")
	if told, most := int(r.sized.Load()), 6+int(time.Since(began)/r.o.Limits.Resize); told > most {
		t.Errorf("of 2000 sizes the program is told %d, want %d at most", told, most)
	}
	unharmed(t, beside)
}

// Of what one connection pours in, the machine reads a first burst and then so much a second.
func TestAFloodIsReadAtTheSpeedOfAPerson(t *testing.T) {
	r := open(t, func(l *Limits) { l.Burst, l.BytesPerSecond = 8<<10, 4<<10 })
	beside := sit(t, r, 80, 24)
	p := sit(t, r, 80, 24)
	p.WaitFor("said")
	var poured atomic.Int64
	go func() {
		for {
			n, err := io.WriteString(p.in, strings.Repeat("z", 4096))
			poured.Add(int64(n))
			if err != nil {
				return
			}
		}
	}()
	p.WaitFor("said z")
	began := time.Now()
	unharmed(t, beside)
	time.Sleep(300 * time.Millisecond)
	p.conn(t, r, func(c *conn) {
		most := int64(float64(c.limits.Burst) + time.Since(began).Seconds()*float64(c.limits.BytesPerSecond) + 32<<10)
		if read := c.read.Load(); read > most {
			t.Errorf("%d bytes were read, want %d at most", read, most)
		}
	})
	_ = p.session.Close()
}

// conn finds the server's end of a person's connection: the one that has read most.
func (p *person) conn(t *testing.T, r *room, look func(*conn)) {
	t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	var most *conn
	for c := range r.conns {
		if most == nil || c.read.Load() > most.read.Load() {
			most = c
		}
	}
	look(most)
}

// gate is a client's connection that stops reading.
type gate struct {
	net.Conn
	isShut atomic.Bool
	over   chan struct{}
}

func (g *gate) Read(p []byte) (int, error) {
	if g.isShut.Load() {
		<-g.over
		return 0, io.EOF
	}
	return g.Conn.Read(p)
}

func TestATerminalThatTakesNothingIsLeftAlone(t *testing.T) {
	for _, way := range []string{"reads no bytes", "gives the channel no room"} {
		t.Run(way, func(t *testing.T) {
			r := open(t, func(l *Limits) { l.Stall, l.Burst = 300*time.Millisecond, 1<<20 })
			beside := sit(t, r, 80, 24)
			raw, err := net.Dial("tcp", r.address)
			if err != nil {
				t.Fatal(err)
			}
			g := &gate{Conn: raw, over: make(chan struct{})}
			t.Cleanup(func() { close(g.over); _ = raw.Close() })
			c, channels, requests, err := ssh.NewClientConn(g, r.address, &ssh.ClientConfig{User: "birch12", HostKeyCallback: ssh.InsecureIgnoreHostKey()})
			if err != nil {
				t.Fatal(err)
			}
			client := ssh.NewClient(c, channels, requests)
			channel, asked, err := client.OpenChannel("session", nil)
			if err != nil {
				t.Fatal(err)
			}
			go ssh.DiscardRequests(asked)
			for name, payload := range map[string][]byte{"pty-req": ssh.Marshal(struct {
				Term                 string
				W, H, PixelW, PixelH uint32
				Modes                string
			}{"xterm", 500, 200, 0, 0, ""})} {
				if ok, err := channel.SendRequest(name, true, payload); !ok || err != nil {
					t.Fatal(ok, err)
				}
			}
			if ok, err := channel.SendRequest("shell", true, nil); !ok || err != nil {
				t.Fatal(ok, err)
			}
			within(t, 5*time.Second, "seated", func() bool { return r.sat.Load() == 2 })
			g.isShut.Store(way == "reads no bytes")
			for i := range 3000 { // nobody reads what is drawn
				size := ssh.Marshal(struct{ W, H, PixelW, PixelH uint32 }{uint32(400 + i%100), 200, 0, 0})
				if _, err := channel.SendRequest("window-change", false, size); err != nil {
					break
				}
				if _, err := io.WriteString(channel, string(rune('A'+i%20))); err != nil || r.left.Load() > 0 {
					break
				}
				time.Sleep(time.Millisecond)
			}
			within(t, 20*time.Second, "the stalled seat free", func() bool { return r.left.Load() == 1 })
			unharmed(t, beside)
		})
	}
}

func TestConnectionsThatSayNothingTakeNobodysSeat(t *testing.T) {
	r := open(t, func(l *Limits) { l.Standing, l.Handshake = 8, time.Minute })
	beside := sit(t, r, 80, 24)
	for range 40 {
		silent, err := net.Dial("tcp", r.address)
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = silent.Close() }()
	}
	sit(t, r, 80, 24).WaitFor("said")
	unharmed(t, beside)
	within(t, 5*time.Second, "rid of them", func() bool {
		r.mu.Lock()
		defer r.mu.Unlock()
		return len(r.standing) <= 8 && len(r.conns) <= 10 // and two with a seat
	})
}

func TestWhoeverComesInAndTakesNoSeatIsSentAway(t *testing.T) {
	r := open(t, func(l *Limits) { l.Handshake = 200 * time.Millisecond })
	c := dial(t, r, "birch12")
	count := func() int {
		r.mu.Lock()
		defer r.mu.Unlock()
		return len(r.conns)
	}
	within(t, 5*time.Second, "in", func() bool { return count() == 1 })
	within(t, 5*time.Second, "out", func() bool { return count() == 0 })
	if _, err := c.NewSession(); err == nil {
		t.Error("a seat is to be had later")
	}
}

func TestAProgramThatFailsEndsItsSeatAlone(t *testing.T) {
	r := open(t, nil)
	beside := sit(t, r, 80, 24)
	for _, key := range []string{"x", "X", "Y"} {
		p := sit(t, r, 80, 24)
		p.WaitFor("said")
		p.types(t, key)
		p.isTold(t, "broken")
	}
	unharmed(t, beside)
}

func TestNothingButAShellIsGranted(t *testing.T) {
	r := open(t, nil)
	beside := sit(t, r, 80, 24)
	c := dial(t, r, "birch12")
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	for name, payload := range map[string][]byte{
		"exec": ssh.Marshal(struct{ Command string }{"id"}), "subsystem": ssh.Marshal(struct{ Name string }{"sftp"}),
		"env": ssh.Marshal(struct{ Name, Value string }{"LD_PRELOAD", "x"}), "auth-agent-req@openssh.com": nil, "x11-req": nil,
		"signal": ssh.Marshal(struct{ Name string }{"KILL"}), "break": nil, "pty-req": {1, 2, 3}, "window-change": nil, "\x1b]0;title\a": nil,
	} {
		if ok, err := s.SendRequest(name, true, payload); ok || err != nil {
			t.Errorf("%q is granted, %v", name, err)
		}
	}
	var refused *ssh.OpenChannelError
	if _, err := c.NewSession(); !errors.As(err, &refused) {
		t.Errorf("a second seat on one connection: %v", err)
	}
	for _, kind := range []string{"direct-tcpip", "x11", "forwarded-tcpip", "auth-agent@openssh.com", strings.Repeat("x", 30000)} {
		if _, _, err := c.OpenChannel(kind, make([]byte, 64)); !errors.As(err, &refused) {
			t.Errorf("a channel for %.30s: %v", kind, err)
		}
	}
	if _, err := c.Listen("tcp", "127.0.0.1:0"); err == nil {
		t.Error("a door may be opened on the server")
	}
	if r.sat.Load() > 1 {
		t.Error("someone sat down")
	}
	unharmed(t, beside)
}

func TestWithoutATerminalOneIsToldHowToHaveOne(t *testing.T) {
	r := open(t, nil)
	s, err := dial(t, r, "birch12").NewSession()
	if err != nil {
		t.Fatal(err)
	}
	var said strings.Builder
	s.Stdout = &said
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	_ = s.Wait()
	if said.String() != "no terminal\r\n" {
		t.Errorf("it says %q", said.String())
	}
}

func TestAStrangerIsToldNothingButThatThereIsNoSuchRoom(t *testing.T) {
	r := open(t, nil)
	for _, user := range []string{"", "birch1", "birch123", "birсh12", "root", "\x1b]0;owned\a\x1b[2J", strings.Repeat("x", 20000)} {
		var banner string
		began := time.Now()
		_, err := ssh.Dial("tcp", r.address, &ssh.ClientConfig{
			User: user, HostKeyCallback: ssh.InsecureIgnoreHostKey(), Auth: []ssh.AuthMethod{ssh.Password("")},
			BannerCallback: func(said string) error { banner += said; return nil },
		})
		if err == nil || banner != "no such room\r\n" {
			t.Errorf("%.20q is let in, or told %q", user, banner)
		}
		if took := time.Since(began); took < guessing {
			t.Errorf("%.20q is told so after %v", user, took)
		}
	}
	if r.sat.Load() > 0 {
		t.Error("a stranger sat down")
	}
}

func TestAClientOfManyWordsBeforeItSaysWhoItIsIsSentAway(t *testing.T) {
	r := open(t, func(l *Limits) { l.Handshake, l.Burst, l.BytesPerSecond = 500*time.Millisecond, 4<<10, 4<<10 })
	raw, err := net.Dial("tcp", r.address)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = raw.Close() }()
	go func() {
		for err := error(nil); err == nil; {
			_, err = io.WriteString(raw, "SSH-2.0-"+strings.Repeat("x", 4000))
		}
	}()
	within(t, 5*time.Second, "away", func() bool {
		r.mu.Lock()
		defer r.mu.Unlock()
		return len(r.conns) == 0
	})
}

func TestAPasteWithoutEndIsCut(t *testing.T) {
	r := open(t, func(l *Limits) { l.Burst, l.BytesPerSecond = 1<<20, 1<<20 })
	p := sit(t, r, 80, 24)
	p.WaitFor("said")
	p.types(t, "\x1b[200~"+strings.Repeat("x", 300_000))
	p.WaitFor("said pasted 6")
	p.types(t, "\x1b[201~k")
	p.WaitFor("said k")
}

func TestARoomClosesThoughATerminalTakesNothing(t *testing.T) {
	r := open(t, nil)
	raw, err := net.Dial("tcp", r.address)
	if err != nil {
		t.Fatal(err)
	}
	g := &gate{Conn: raw, over: make(chan struct{})}
	t.Cleanup(func() { close(g.over); _ = raw.Close() })
	c, channels, requests, err := ssh.NewClientConn(g, r.address, &ssh.ClientConfig{User: "birch12", HostKeyCallback: ssh.InsecureIgnoreHostKey()})
	if err != nil {
		t.Fatal(err)
	}
	session, err := ssh.NewClient(c, channels, requests).NewSession()
	if err != nil {
		t.Fatal(err)
	}
	if err := session.RequestPty("xterm", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	if err := session.Shell(); err != nil {
		t.Fatal(err)
	}
	within(t, 5*time.Second, "seated", func() bool { return r.sat.Load() == 1 })
	g.isShut.Store(true)
	began := time.Now()
	r.stop()
	within(t, 10*time.Second, "empty", func() bool {
		r.mu.Lock()
		defer r.mu.Unlock()
		return len(r.conns) == 0
	})
	if took := time.Since(began); took > parting+3*time.Second {
		t.Errorf("it took %v", took)
	}
}

func TestAFloodThatIsCutOffLeavesNoSeatBehind(t *testing.T) {
	r := open(t, nil)
	p := sit(t, r, 80, 24)
	p.WaitFor("said")
	go func() {
		for err := error(nil); err == nil; {
			_, err = io.WriteString(p.in, strings.Repeat("z\x1b[A", 8192))
		}
	}()
	p.WaitFor("said z")
	time.Sleep(500 * time.Millisecond)
	p.conn(t, r, func(c *conn) { _ = c.Close() })
	within(t, 5*time.Second, "free", func() bool { return r.left.Load() == 1 })
}

func TestWhoeverStandsAroundTakesNobodysSeat(t *testing.T) {
	r := open(t, func(l *Limits) { l.Seats, l.PerAddress, l.Standing = 3, 3, 4 })
	for range 6 {
		dial(t, r, "birch12")
	}
	for range 3 {
		sit(t, r, 80, 24).WaitFor("said")
	}
	sit(t, r, 80, 24).isTold(t, "full")
}

func TestAFloodIsCutOffInTheEnd(t *testing.T) {
	r := open(t, func(l *Limits) { l.Burst, l.BytesPerSecond, l.Flood = 8<<10, 4<<10, time.Second })
	beside := sit(t, r, 80, 24)
	p := sit(t, r, 80, 24)
	p.WaitFor("said")
	go func() {
		for err := error(nil); err == nil; {
			_, err = io.WriteString(p.in, strings.Repeat("z", 4096))
		}
	}()
	within(t, 10*time.Second, "cut off", func() bool { return r.left.Load() == 1 })
	unharmed(t, beside)
}
