package cli

import (
	"bufio"
	"context"
	"errors"
	"io"
	"io/fs"
	"net"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/adrg/xdg"
	"github.com/gofrs/flock"

	"parcours/ui/present"
)

// How long and how many the presenter bears.
const (
	introduction = 2 * time.Second        // for a follower to say what it is
	delivery     = 500 * time.Millisecond // for a follower to take a message
	helloLongest = 256                    // bytes
	mostNotes    = 8                      // followers at once
	takeover     = 2 * time.Second        // between two looks at another presenter's lock
	pathLongest  = 100                    // bytes; a socket's address holds some 104
)

// presentSocket is where a presenter and its notes meet: in the user's runtime
// folder, or in the folder for caches where there is none.
func (a *app) presentSocket() (string, error) {
	runtime := a.env("XDG_RUNTIME_DIR")
	if runtime == "" {
		runtime = xdg.RuntimeDir
	}
	folder := filepath.Join(runtime, "parcours")
	if err := private(folder); err == nil {
		return filepath.Join(folder, "present.sock"), nil
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	folder = filepath.Join(cache, "parcours")
	return filepath.Join(folder, "present.sock"), private(folder)
}

// private makes a folder that only its owner can look into.
func private(folder string) error {
	if err := os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	return os.Chmod(folder, 0o700)
}

// stage is a [present.Stage] on a Unix socket. A lock beside the socket tells
// whether its presenter is alive, for a socket outlives one that was killed.
type stage struct {
	path string
	flaw error // why there is no folder for it
	lock *flock.Flock
	stop context.CancelFunc
	over context.Context

	begin  sync.Once
	events chan present.Event

	mu        sync.Mutex
	listener  net.Listener
	followers []net.Conn
	serial    int
	line      []byte // the state shown, nil before the first
}

// newStage returns a stage at a path, or one that cannot be opened because of flaw.
func newStage(path string, flaw error) *stage {
	over, stop := context.WithCancel(context.Background())
	lock := flock.New(path+".lock", flock.SetPermissions(0o600))
	return &stage{path: path, flaw: flaw, lock: lock, over: over, stop: stop, events: make(chan present.Event)}
}

// Next takes the place when it is first asked, and waits for what happens.
func (s *stage) Next() present.Event {
	s.begin.Do(func() { go s.run() })
	select {
	case e := <-s.events:
		return e
	case <-s.over.Done():
		return present.Event{Kind: present.Closed}
	}
}

func (s *stage) report(e present.Event) {
	select {
	case s.events <- e:
	case <-s.over.Done():
	}
}

// run takes the place, waits while another presenter has it, and lets in who comes.
func (s *stage) run() {
	err := s.take()
	if err == nil {
		err = s.listen()
	}
	if err != nil {
		s.report(present.Event{Kind: present.Unable, Path: s.path, Err: err})
		return
	}
	s.report(present.Event{Kind: present.Opened})
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return // the stage is closed
		}
		kind := s.greet(conn)
		s.report(present.Event{Kind: kind})
		if kind == present.Joined {
			go s.watch(conn)
		}
	}
}

func (s *stage) take() error {
	if s.flaw != nil {
		return s.flaw
	}
	mine, err := s.lock.TryLock()
	if err == nil && !mine {
		s.report(present.Event{Kind: present.Taken})
		_, err = s.lock.TryLockContext(s.over, takeover)
	}
	return err
}

// listen opens the socket. Whoever has the lock may clear away a stale one.
func (s *stage) listen() error {
	if len(s.path) > pathLongest {
		return present.ErrTooLong
	}
	switch info, err := os.Lstat(s.path); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case info.Mode()&os.ModeSocket == 0:
		return present.ErrOccupied
	default:
		if err := os.Remove(s.path); err != nil {
			return err
		}
	}
	listener, err := net.Listen("unix", s.path)
	if err == nil {
		err = os.Chmod(s.path, 0o600)
	}
	if err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.listener = listener
	if s.over.Err() != nil {
		return listener.Close()
	}
	return nil
}

// greet lets in who introduces itself as notes.
func (s *stage) greet(conn net.Conn) present.EventKind {
	if !introduced(conn) {
		_ = conn.Close()
		return present.Stranger
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.followers) >= mostNotes || s.over.Err() != nil {
		_ = conn.Close()
		return present.Crowded
	}
	s.followers = append(s.followers, conn)
	tell(conn, s.line)
	return present.Joined
}

func introduced(conn net.Conn) bool {
	if conn.SetReadDeadline(time.Now().Add(introduction)) != nil {
		return false
	}
	line, err := bufio.NewReaderSize(conn, helloLongest).ReadSlice('\n')
	return err == nil && present.IsHello(line) && conn.SetReadDeadline(time.Time{}) == nil
}

// tell writes a message. Whoever does not take it in time is sent away; its
// watch notices.
func tell(conn net.Conn, line []byte) {
	err := conn.SetWriteDeadline(time.Now().Add(delivery))
	if err == nil {
		_, err = conn.Write(line)
	}
	if err != nil {
		_ = conn.Close()
	}
}

// watch waits for the end of a follower's connection.
func (s *stage) watch(conn net.Conn) {
	_, _ = io.Copy(io.Discard, conn) // notes have nothing to say; any end is the end
	_ = conn.Close()
	s.mu.Lock()
	s.followers = slices.DeleteFunc(s.followers, func(f net.Conn) bool { return f == conn })
	s.mu.Unlock()
	s.report(present.Event{Kind: present.Left})
}

// Publish shows a state to all followers.
func (s *stage) Publish(state present.State) {
	line, err := state.Encode()
	if err != nil {
		return // a script's texts are bounded far below
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if state.Serial <= s.serial {
		return
	}
	s.serial, s.line = state.Serial, line
	for _, f := range s.followers {
		tell(f, line)
	}
}

// Close sends all followers away and frees the place.
func (s *stage) Close() error {
	s.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, f := range s.followers {
		_ = f.Close()
	}
	var err error
	if s.listener != nil {
		err = s.listener.Close() // takes the socket away
	}
	return errors.Join(err, s.lock.Close())
}
