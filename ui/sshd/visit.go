package sshd

import (
	"context"
	"io"
	"strings"
	"sync"
	"time"

	"golang.org/x/crypto/ssh"
)

// visit is what happens on the one channel of a connection, from its opening to its end.
type visit struct {
	server  *Server
	conn    *conn
	channel ssh.Channel

	hasTerminal bool
	term        string
	size        size
	resized     chan size // the last one that was told, if it is still to be drawn

	stop    context.CancelFunc // ends the program
	context context.Context

	mu   sync.Mutex
	last string // what is said at the end, before the seat's farewell
}

// size is that of a terminal, in cells.
type size struct{ width, height int }

func newVisit(s *Server, c *conn, channel ssh.Channel) *visit {
	ctx, stop := context.WithCancel(context.Background())
	return &visit{server: s, conn: c, channel: channel, resized: make(chan size, 1), context: ctx, stop: stop}
}

// serve answers what a client asks on its channel: one shell, on a terminal. Everything else is
// refused: commands, subsystems, variables, agents, displays, signals.
func (v *visit) serve(asked <-chan *ssh.Request, limit *time.Timer) {
	defer v.stop()
	ended := make(chan struct{})
	started := false
	for {
		select {
		case <-ended:
			return
		case r, ok := <-asked:
			if !ok {
				v.stop() // the channel is gone
				if started {
					<-ended
				}
				return
			}
			isGranted := false
			switch r.Type {
			case "pty-req":
				isGranted = !started && v.takeTerminal(r.Payload)
			case "window-change":
				isGranted = v.resize(r.Payload)
			case "shell":
				isGranted = !started
			}
			if r.WantReply {
				_ = r.Reply(isGranted, nil)
			}
			if isGranted && r.Type == "shell" {
				started = true
				limit.Stop()
				v.server.all.Go(func() {
					defer close(ended)
					defer func() { _ = recover() }()
					v.sit()
				})
			}
		}
	}
}

// takeTerminal reads what a client says of its terminal (RFC 4254, section 6.2).
func (v *visit) takeTerminal(payload []byte) bool {
	var told struct {
		Term          string
		Width, Height uint32
		Rest          []byte `ssh:"rest"` // pixels, modes
	}
	if v.hasTerminal || ssh.Unmarshal(payload, &told) != nil {
		return false
	}
	v.hasTerminal, v.term, v.size = true, kindOfTerminal(told.Term), v.within(told.Width, told.Height)
	return true
}

// kindOfTerminal is the name of a kind of terminal, a usual one in the place of what is none.
func kindOfTerminal(term string) string {
	const usual, longest = "xterm-256color", 64
	isName := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.+", r)
	}
	if term == "" || len(term) > longest || strings.ContainsFunc(term, func(r rune) bool { return !isName(r) }) {
		return usual
	}
	return term
}

// resize keeps the last size that a client tells (RFC 4254, section 6.7), until it is drawn.
func (v *visit) resize(payload []byte) bool {
	var told struct {
		Width, Height uint32
		Rest          []byte `ssh:"rest"` // pixels
	}
	if !v.hasTerminal || ssh.Unmarshal(payload, &told) != nil {
		return false
	}
	select {
	case <-v.resized:
	default:
	}
	v.resized <- v.within(told.Width, told.Height)
	return true
}

// within is a size brought within the limits.
func (v *visit) within(width, height uint32) size {
	l := v.server.o.Limits
	return size{int(min(width, uint32(l.Width))), int(min(height, uint32(l.Height)))}
}

// sit has someone sit down, until the program ends, and says goodbye.
func (v *visit) sit() {
	say, last := v.server.o.Say, ""
	switch {
	case !v.hasTerminal:
		last = say.NoTerminal
	case !v.server.takeSeat(v.conn):
		last = say.Full
	default:
		if seat := v.server.o.Sit(); seat != nil {
			last = v.run(seat)
		} else {
			last = say.Full
		}
	}
	v.mu.Lock()
	if v.last != "" {
		last = v.last + "\n" + last
	}
	v.mu.Unlock()
	_, _ = io.WriteString(v.out(), lines(last))
	_, _ = v.channel.SendRequest("exit-status", false, make([]byte, 4))
	_ = v.channel.Close()
}

// ends ends the program with a last line.
func (v *visit) ends(last string) {
	v.mu.Lock()
	v.last = last
	v.mu.Unlock()
	v.stop()
}

// lines are texts as a terminal shows them that nobody has set: each line begins at the left.
func lines(said string) string {
	if said == "" {
		return ""
	}
	return strings.ReplaceAll(strings.TrimRight(said, "\n"), "\n", "\r\n") + "\r\n"
}
