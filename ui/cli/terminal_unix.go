//go:build unix

package cli

import (
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/sys/unix"
)

// painterEnds is how long Bubble Tea's painter is given to end. It stops the ticker
// that it shares with the next one, which would paint nothing if that came late.
const painterEnds = 100 * time.Millisecond

// stops are the ways in which someone else ends or stops the program.
type stops struct {
	signals chan os.Signal
	asleep  atomic.Bool
}

// watch hands the terminal back when it hangs up, when the keyboard sends QUIT and
// when the program is stopped from outside, all of which Bubble Tea lets pass. The
// returned function ends the watch.
func (s *stops) watch(p *tea.Program) (end func()) {
	s.signals = make(chan os.Signal, 4)
	signal.Notify(s.signals, syscall.SIGHUP, syscall.SIGQUIT, syscall.SIGTSTP, syscall.SIGCONT)
	go func() {
		for received := range s.signals {
			asleep := s.asleep.Load()
			switch {
			case received == syscall.SIGTSTP && asleep: // Bubble Tea's, the terminal is given back
				time.Sleep(painterEnds)
				_ = syscall.Kill(syscall.Getpid(), syscall.SIGSTOP)
			case received == syscall.SIGTSTP:
				p.Send(tea.SuspendMsg{})
			case received != syscall.SIGCONT:
				p.Quit()
			case !asleep: // stopped by what nobody can catch
				_ = p.ReleaseTerminal()
				time.Sleep(painterEnds)
				_ = p.RestoreTerminal()
			}
		}
	}()
	return func() {
		signal.Stop(s.signals)
		close(s.signals)
	}
}

// begin and end enclose the time in which the terminal is someone else's.
func (s *stops) begin() { s.asleep.Store(true) }
func (s *stops) end()   { s.asleep.Store(false) }

// drainFor throws away input that is there or arrives while patience lasts: answers
// come together, so that little is awaited after the first.
func drainFor(in *os.File, patience time.Duration) {
	const between = 60 * time.Millisecond
	until := time.Now().Add(patience)
	hear(in, until, func([]byte) time.Time {
		if soon := time.Now().Add(between); soon.Before(until) {
			return soon
		}
		return until
	})
}

// hear hands on input that is there or arrives by until; heard says by when more is awaited.
func hear(in *os.File, until time.Time, heard func([]byte) time.Time) {
	fds := []unix.PollFd{{Fd: int32(in.Fd()), Events: unix.POLLIN}}
	buffer := make([]byte, 256)
	for {
		left := int(time.Until(until).Milliseconds())
		if left <= 0 {
			return
		}
		n, err := unix.Poll(fds, left)
		if err == unix.EINTR {
			continue
		}
		if n <= 0 || err != nil || fds[0].Revents&unix.POLLIN == 0 {
			return
		}
		read, err := unix.Read(int(in.Fd()), buffer)
		if read <= 0 || err != nil {
			return
		}
		until = heard(buffer[:read])
	}
}
