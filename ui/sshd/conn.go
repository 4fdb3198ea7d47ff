package sshd

import (
	"errors"
	"net"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/ssh"
)

// conn is a connection whose reading is slowed to what a person types: whatever a client sends,
// keys or requests, costs the machine no more than that.
type conn struct {
	net.Conn
	address string
	limits  *Limits

	// bucket is how many bytes may be read at once, filled at the time filled. One goroutine reads.
	bucket float64
	filled time.Time
	read   atomic.Int64 // bytes, in all

	dry time.Time // since when it has sent more than is read; zero for not now

	isSeated bool // the server's lock guards it

	mu     sync.Mutex
	ending func() // ends the seat in words; nil where there is none
	isOver bool
}

// Read reads what may be read by now, and waits where that is nothing.
func (c *conn) Read(p []byte) (int, error) {
	rate := float64(c.limits.BytesPerSecond)
	now := time.Now()
	if !c.filled.IsZero() {
		c.bucket = min(c.bucket+now.Sub(c.filled).Seconds()*rate, float64(c.limits.Burst))
	}
	c.filled = now
	switch {
	case c.bucket > rate:
		c.dry = time.Time{}
	case c.bucket < 1 && c.dry.IsZero():
		c.dry = now
	case c.bucket < 1 && now.Sub(c.dry) > c.limits.Flood: // nobody types so much for so long
		_ = c.Close()
		return 0, errFlood
	}
	if c.bucket < 1 { // what a twentieth of a second brings, not byte by byte
		time.Sleep(time.Second / 20)
		c.bucket, c.filled = c.bucket+rate/20, time.Now()
	}
	n, err := c.Conn.Read(p[:min(len(p), int(c.bucket))])
	c.bucket -= float64(n)
	c.read.Add(int64(n))
	return n, err
}

var errFlood = errors.New("a flood")

// Write writes, and ends a connection that takes nothing.
func (c *conn) Write(p []byte) (int, error) {
	if err := c.SetWriteDeadline(time.Now().Add(c.limits.Stall)); err != nil {
		return 0, err
	}
	return c.Conn.Write(p)
}

// end ends the connection; a seat says so first.
func (c *conn) end() {
	c.mu.Lock()
	ending := c.ending
	c.isOver = true
	c.mu.Unlock()
	if ending == nil {
		_ = c.Close()
		return
	}
	ending()
}

// serve lets a connection in and serves its seat until it is over. A panic ends this connection.
func (s *Server) serve(c *conn) {
	defer s.forget(c)
	defer func() { _ = recover() }() // said to nobody: it would tell an address, or names
	limit := time.AfterFunc(s.o.Limits.Handshake, func() { _ = c.Close() })
	defer limit.Stop()
	server, channels, requests, err := ssh.NewServerConn(c, s.config)
	if err != nil {
		return
	}
	go ssh.DiscardRequests(requests)
	var seated bool
	for offer := range channels {
		switch {
		case offer.ChannelType() != "session":
			_ = offer.Reject(ssh.UnknownChannelType, "")
			continue
		case seated:
			_ = offer.Reject(ssh.Prohibited, "")
			continue
		}
		channel, asked, err := offer.Accept()
		if err != nil {
			return
		}
		seated = true
		v := newVisit(s, c, channel)
		s.all.Go(func() {
			defer func() { _ = server.Close() }()
			defer func() { _ = recover() }()
			v.serve(asked, limit)
		})
	}
}

// takeSeat counts a connection among those with a seat, false where there is none for it.
func (s *Server) takeSeat(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	at := slices.Index(s.standing, c)
	if at < 0 || s.from[c.address] >= s.o.Limits.PerAddress || s.seats >= s.o.Limits.Seats {
		return false
	}
	s.standing = slices.Delete(s.standing, at, at+1)
	s.from[c.address]++
	s.seats++
	c.isSeated = true
	return true
}

// forget counts a connection no more.
func (s *Server) forget(c *conn) {
	_ = c.Close()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.standing = slices.DeleteFunc(s.standing, func(o *conn) bool { return o == c })
	delete(s.conns, c)
	if !c.isSeated {
		return
	}
	s.seats--
	if s.from[c.address]--; s.from[c.address] == 0 {
		delete(s.from, c.address)
	}
}
