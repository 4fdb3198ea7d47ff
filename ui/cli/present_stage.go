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

	mu        sync.Mutex
	listener  net.Listener
	followers []follower
	joined    int
	serial    int
	line      []byte // the state shown, nil before the first
}

type follower struct {
	number int
	net.Conn
}

// newStage returns a stage at a path, or one that cannot be opened because of flaw.
func newStage(path string, flaw error) *stage {
	over, stop := context.WithCancel(context.Background())
	return &stage{path: path, flaw: flaw, lock: flock.New(path+".lock", flock.SetPermissions(0o600)), over: over, stop: stop}
}

// Open takes the place unless another presenter has it.
func (s *stage) Open() present.Event {
	if s.flaw != nil {
		return s.unable(s.flaw)
	}
	mine, err := s.lock.TryLock()
	switch {
	case err != nil:
		return s.unable(err)
	case !mine:
		return present.Event{Kind: present.Taken}
	}
	return s.listen()
}

// Reopen waits until the place is free.
func (s *stage) Reopen() present.Event {
	mine, err := s.lock.TryLockContext(s.over, takeover)
	switch {
	case s.over.Err() != nil:
		return present.Event{Kind: present.Closed}
	case err != nil || !mine:
		return s.unable(err)
	}
	return s.listen()
}

func (s *stage) unable(err error) present.Event {
	reason := ""
	if err != nil {
		reason = err.Error()
	}
	return present.Event{Kind: present.Unable, Path: s.path, Reason: reason}
}

// listen opens the socket. Whoever has the lock may clear away a stale one.
func (s *stage) listen() present.Event {
	if len(s.path) > pathLongest {
		return present.Event{Kind: present.Unable, Path: s.path, Cause: present.TooLong}
	}
	switch info, err := os.Lstat(s.path); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return s.unable(err)
	case info.Mode()&os.ModeSocket == 0:
		return present.Event{Kind: present.Unable, Path: s.path, Cause: present.Occupied}
	default:
		if err := os.Remove(s.path); err != nil {
			return s.unable(err)
		}
	}
	listener, err := net.Listen("unix", s.path)
	if err == nil {
		err = os.Chmod(s.path, 0o600)
	}
	if err != nil {
		return s.unable(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.over.Err() != nil {
		_ = listener.Close()
		return present.Event{Kind: present.Closed}
	}
	s.listener = listener
	return present.Event{Kind: present.Opened}
}

// Accept lets in who introduces itself as notes.
func (s *stage) Accept() present.Event {
	s.mu.Lock()
	listener := s.listener
	s.mu.Unlock()
	if listener == nil {
		return present.Event{Kind: present.Closed}
	}
	conn, err := listener.Accept()
	if err != nil {
		return present.Event{Kind: present.Closed}
	}
	if !introduced(conn) {
		_ = conn.Close()
		return present.Event{Kind: present.Stranger}
	}
	return s.join(conn)
}

func introduced(conn net.Conn) bool {
	if conn.SetReadDeadline(time.Now().Add(introduction)) != nil {
		return false
	}
	line, err := bufio.NewReaderSize(conn, helloLongest).ReadSlice('\n')
	return err == nil && present.IsHello(line) && conn.SetReadDeadline(time.Time{}) == nil
}

func (s *stage) join(conn net.Conn) present.Event {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.followers) >= mostNotes || s.over.Err() != nil {
		_ = conn.Close()
		return present.Event{Kind: present.Crowded}
	}
	s.joined++
	f := follower{s.joined, conn}
	s.followers = append(s.followers, f)
	f.tell(s.line)
	return present.Event{Kind: present.Joined, Follower: f.number}
}

// tell writes a message. Whoever does not take it in time is sent away; its
// watch notices.
func (f follower) tell(line []byte) {
	err := f.SetWriteDeadline(time.Now().Add(delivery))
	if err == nil {
		_, err = f.Write(line)
	}
	if err != nil {
		_ = f.Close()
	}
}

// Watch waits for the end of a follower's connection.
func (s *stage) Watch(number int) present.Event {
	gone := present.Event{Kind: present.Left, Follower: number}
	s.mu.Lock()
	i := slices.IndexFunc(s.followers, func(f follower) bool { return f.number == number })
	if i < 0 {
		s.mu.Unlock()
		return gone
	}
	conn := s.followers[i].Conn
	s.mu.Unlock()
	_, _ = io.Copy(io.Discard, conn) // notes have nothing to say; any end is the end
	_ = conn.Close()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.followers = slices.DeleteFunc(s.followers, func(f follower) bool { return f.number == number })
	return gone
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
		f.tell(line)
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
