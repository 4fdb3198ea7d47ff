// Package sshd seats people who have nothing but an SSH client before Bubble Tea programs: a
// server of RFC 4253 and 4254 by golang.org/x/crypto/ssh, which has the cryptography, and what a room full
// of strangers' terminals needs around it.
//
// A connection has one seat and nothing else: no command, no file, no tunnel, no key, no password;
// the name of the user is the code of the room. What one connection may ask of the machine is bounded
// where it is read ([Limits]), so that nothing it sends costs the others: bytes a second, connections,
// handshakes, cells, changes of size, time. Nothing is written and no address is told.
package sshd

import (
	"context"
	"errors"
	"net"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/crypto/ssh"
)

// Greeting is what a server says first.
const Greeting = "SSH-2.0-parcours"

// Options are what a server is made of.
type Options struct {
	// Key is the host key.
	Key ssh.Signer
	// Room is the name of the user that opens the door.
	Room string
	// Sit makes the program of one more seat. It is called by many goroutines; a nil seat says
	// that there is no room.
	Sit func() Seat
	// Say is what people read who get no seat, or lose theirs.
	Say Sentences
	// Limits bound what a connection may ask, as [Usual] does.
	Limits Limits
}

// Seat is the program of one person.
type Seat interface {
	tea.Model
	// Farewell is what is written in the terminal when the program has ended.
	Farewell() string
	// Leave is called once, when the seat is free.
	Leave()
}

// Sentences are lines for people without a program on their screen.
type Sentences struct {
	WrongRoom, Full, NoTerminal, Idle, Broken, Closing string
}

// Limits bound what one connection, or one address, may ask of the machine.
type Limits struct {
	// Seats are all that there are at once, PerAddress those of one address: a class may be one.
	Seats, PerAddress int
	// Standing are connections without a seat; one more ends the oldest.
	Standing int
	// Handshake is how long one may take to come to its seat.
	Handshake time.Duration
	// Idle is how long nobody may type.
	Idle time.Duration
	// Stall is how long a terminal may take what it is sent.
	Stall time.Duration
	// Flood is how long a connection may send more than is read.
	Flood time.Duration
	// BytesPerSecond are read from a connection, after a first Burst.
	BytesPerSecond, Burst int
	// Width and Height are the cells that are drawn at most, Resize the least time between two sizes.
	Width, Height int
	Resize        time.Duration
}

// Usual returns the limits for so many seats.
func Usual(seats int) Limits {
	return Limits{
		Seats: seats, PerAddress: seats, Standing: 256, Handshake: 15 * time.Second, Idle: 30 * time.Minute, Stall: 30 * time.Second, Flood: 20 * time.Second,
		BytesPerSecond: 16 << 10, Burst: 64 << 10, Width: 500, Height: 200, Resize: 50 * time.Millisecond,
	}
}

// framesPerSecond is how often a seat of so many is painted at most. Each frame that is due wakes a
// goroutine, drawn or not: what is as good as instant for thirty would be all that two processors
// do for a thousand.
func framesPerSecond(seats int) int {
	switch {
	case seats <= 50:
		return 120
	case seats <= 200:
		return 60
	}
	return 30
}

// Server serves the seats of one room.
type Server struct {
	o      Options
	config *ssh.ServerConfig

	mu       sync.Mutex
	conns    map[*conn]bool // all that are served
	standing []*conn        // those of them without a seat, the oldest first
	seats    int            // how many the others have
	from     map[string]int // of these, by address
	over     bool

	all sync.WaitGroup
}

// New returns a server that waits for [Server.Serve].
func New(o Options) *Server {
	s := &Server{o: o, conns: map[*conn]bool{}, from: map[string]int{}}
	s.config = &ssh.ServerConfig{
		ServerVersion: Greeting, MaxAuthTries: 1, NoClientAuth: true,
		NoClientAuthCallback: func(who ssh.ConnMetadata) (*ssh.Permissions, error) {
			if strings.EqualFold(who.User(), o.Room) { // a projector shows capitals
				return nil, nil
			}
			time.Sleep(guessing)
			return nil, &ssh.BannerError{Err: errStranger, Message: lines(o.Say.WrongRoom)}
		},
	}
	s.config.AddHostKey(o.Key)
	return s
}

// guessing is what a wrong code costs whoever tries codes.
const guessing = 500 * time.Millisecond

var errStranger = errors.New("no such room")

// Serve seats whoever comes to a door until the context is done, then ends all seats. It returns
// why the door could not be kept open, nil where it was closed in time.
func (s *Server) Serve(ctx context.Context, door net.Listener) error {
	stop := context.AfterFunc(ctx, func() {
		_ = door.Close()
		s.close()
	})
	defer stop()
	defer s.all.Wait()
	for wait := time.Duration(0); ; {
		raw, err := door.Accept()
		switch {
		case ctx.Err() != nil:
			if err == nil {
				_ = raw.Close()
			}
			return nil
		case errors.Is(err, net.ErrClosed):
			return err
		case err != nil: // too many files are open, for now
			wait = min(max(2*wait, 5*time.Millisecond), time.Second)
			time.Sleep(wait)
			continue
		}
		wait = 0
		if c := s.admit(raw); c != nil {
			s.all.Go(func() { s.serve(c) })
		}
	}
}

// admit counts a connection, or closes it where there are too many.
func (s *Server) admit(raw net.Conn) *conn {
	address, _, _ := net.SplitHostPort(raw.RemoteAddr().String())
	c := &conn{Conn: raw, address: address, limits: &s.o.Limits, bucket: float64(s.o.Limits.Burst)}
	s.mu.Lock()
	defer s.mu.Unlock()
	l := s.o.Limits
	if s.over {
		_ = raw.Close()
		return nil
	}
	if t, ok := raw.(*net.TCPConn); ok { // what a flood has sent is not read long after it is gone
		_ = t.SetReadBuffer(l.Burst)
	}
	if len(s.standing) >= l.Standing {
		_ = s.standing[0].Close()
		s.standing = s.standing[1:]
	}
	s.conns[c], s.standing = true, append(s.standing, c)
	return c
}

// parting is how long seats may take to read that the room closes.
const parting = 2 * time.Second

// close ends all connections in words, and lets none in.
func (s *Server) close() {
	time.AfterFunc(parting, func() { s.each(func(c *conn) { _ = c.Close() }) })
	s.each((*conn).end)
}

// each does something to every connection, of which there are no more to come.
func (s *Server) each(do func(*conn)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.over = true
	for c := range s.conns {
		do(c)
	}
}
