package cli

import (
	"bufio"
	"context"
	"errors"
	"net"
	"os"
	"sync"
	"time"

	"parcours/ui/present"
)

// How notes look for a presenter.
const (
	lookEvery  = 500 * time.Millisecond
	firstWord  = 5 * time.Second // for a presenter to tell its state
	afterwards = 2 * time.Second // before notes try again what was no presenter
)

// source is a [present.Source] on the socket of a presenter.
type source struct {
	path string
	over context.Context
	stop context.CancelFunc

	waited bool // that nobody presents has been reported
	heard  bool // this presenter has told its state

	mu     sync.Mutex
	conn   net.Conn
	reader *bufio.Reader
}

func newSource(path string) *source {
	over, stop := context.WithCancel(context.Background())
	return &source{path: path, over: over, stop: stop}
}

// Next waits for what happens next. It is called by one goroutine at a time.
func (s *source) Next() present.Report {
	for s.reader == nil {
		if s.dial() {
			break
		}
		if !s.waited {
			s.waited = true
			return present.Report{Kind: present.Waiting}
		}
		if !s.pause(lookEvery) {
			return present.Report{Kind: present.Over}
		}
	}
	return s.read()
}

// dial finds a presenter and says hello.
func (s *source) dial() bool {
	conn, err := (&net.Dialer{Timeout: firstWord}).DialContext(s.over, "unix", s.path)
	if err != nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over.Err() != nil || conn.SetDeadline(time.Now().Add(firstWord)) != nil {
		_ = conn.Close()
		return false
	}
	if _, err := conn.Write(present.Hello()); err != nil {
		_ = conn.Close()
		return false
	}
	s.conn, s.reader = conn, bufio.NewReaderSize(conn, present.Longest)
	s.waited, s.heard = true, false
	return true
}

func (s *source) read() present.Report {
	line, err := s.reader.ReadSlice('\n')
	if err == nil {
		var state present.State
		if state, err = present.DecodeState(line); err == nil {
			return s.told(state)
		}
	} else if s.heard && !errors.Is(err, bufio.ErrBufferFull) {
		s.drop()
		return present.Report{Kind: present.Lost}
	}
	s.drop()
	if !s.pause(afterwards) {
		return present.Report{Kind: present.Over}
	}
	return present.Report{Kind: present.Foreign}
}

func (s *source) told(state present.State) present.Report {
	if !s.heard {
		s.heard = true
		_ = s.conn.SetDeadline(time.Time{}) // an error shows at the next reading
	}
	return present.Report{Kind: present.Told, State: state}
}

func (s *source) drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.conn.Close()
	s.reader = nil
}

// pause waits; false means that the notes were closed meanwhile.
func (s *source) pause(d time.Duration) bool {
	select {
	case <-s.over.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// Close ends the waiting.
func (s *source) Close() error {
	s.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.conn == nil {
		return nil
	}
	if err := s.conn.Close(); err != nil && !errors.Is(err, net.ErrClosed) && !errors.Is(err, os.ErrClosed) {
		return err
	}
	return nil
}
