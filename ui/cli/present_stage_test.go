package cli

import (
	"bytes"
	"errors"
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"parcours/careers/careerstest"
	"parcours/ui/present"
)

func contains(s, part string) bool { return strings.Contains(s, part) }

// openStage is a stage in a folder of its own.
func openStage(t *testing.T) *stage {
	t.Helper()
	s := newStage(filepath.Join(t.TempDir(), "p.sock"), nil)
	t.Cleanup(func() { _ = s.Close() })
	if e := s.Next(); e.Kind != present.Opened {
		t.Fatalf("opening: %+v", e)
	}
	return s
}

func visit(t *testing.T, s *stage) net.Conn {
	t.Helper()
	conn, err := net.Dial("unix", s.path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close() })
	return conn
}

func TestOnlyTheOwnerMayReadTheSocket(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // there the user's own folder keeps others out
	}
	info, err := os.Stat(openStage(t).path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the socket has mode %v, %v", info.Mode(), err)
	}
	folder := filepath.Join(t.TempDir(), "run", "parcours")
	a := &app{env: func(name string) string { return filepath.Dir(folder) }}
	path, err := a.presentSocket()
	if err != nil || filepath.Dir(path) != folder {
		t.Fatalf("the socket is to be at %s, %v", path, err)
	}
	if info, err := os.Stat(folder); err != nil || info.Mode().Perm() != 0o700 {
		t.Errorf("its folder has mode %v, %v", info.Mode(), err)
	}
}

func TestAStrangerIsTurnedAway(t *testing.T) {
	t.Parallel()
	for name, says := range map[string][]byte{
		"a browser":          []byte("GET / HTTP/1.1\r\nHost: x\r\n\r\n"),
		"another version":    []byte(`{"Parcours":"notes","Version":99}` + "\n"),
		"endless talk":       bytes.Repeat([]byte("x"), 10_000),
		"someone who leaves": nil,
	} {
		s := openStage(t)
		s.Publish(present.State{Serial: 1, Notes: careerstest.Text("", "secret")})
		conn := visit(t, s)
		_, _ = conn.Write(says)
		if says == nil {
			_ = conn.Close()
		}
		if e := s.Next(); e.Kind != present.Stranger {
			t.Errorf("%s: %+v", name, e)
		}
		if says == nil {
			continue
		}
		_ = conn.SetReadDeadline(time.Now().Add(5 * time.Second))
		if n, err := conn.Read(make([]byte, 100)); n > 0 || err == nil {
			t.Errorf("%s was told %d bytes", name, n)
		}
	}
}

func TestTooManyNotesAreTurnedAway(t *testing.T) {
	s := openStage(t)
	for i := range mostNotes + 1 {
		_, _ = visit(t, s).Write(present.Hello())
		want := present.Joined
		if i == mostNotes {
			want = present.Crowded
		}
		if e := s.Next(); e.Kind != want {
			t.Fatalf("number %d: %+v", i+1, e)
		}
	}
}

func TestAStaleSocketIsClearedAway(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.sock")
	dead, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	dead.(*net.UnixListener).SetUnlinkOnClose(false)
	_ = dead.Close()
	if _, err := os.Lstat(path); err != nil {
		t.Fatalf("there is no stale socket: %v", err)
	}
	notes := newSource(path)
	defer notes.Close()
	if r := notes.Next(); r.Kind != present.Waiting {
		t.Errorf("notes at a stale socket: %+v", r)
	}
	s := newStage(path, nil)
	defer s.Close()
	if e := s.Next(); e.Kind != present.Opened {
		t.Errorf("opening: %+v", e)
	}
}

func TestAnotherFileInThePlaceOfTheSocketIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "p.sock")
	if err := os.WriteFile(path, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := newStage(path, nil)
	defer s.Close()
	if e := s.Next(); e.Kind != present.Unable || !errors.Is(e.Err, present.ErrOccupied) {
		t.Errorf("opening: %+v", e)
	}
	if kept, err := os.ReadFile(path); string(kept) != "mine" {
		t.Errorf("the file holds %q, %v", kept, err)
	}
}

func TestAPathTooLongForASocketIsNamed(t *testing.T) {
	folder := filepath.Join(t.TempDir(), strings.Repeat("x", pathLongest))
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	s := newStage(filepath.Join(folder, "p.sock"), nil)
	defer s.Close()
	if e := s.Next(); !errors.Is(e.Err, present.ErrTooLong) || e.Path == "" {
		t.Errorf("opening: %+v", e)
	}
}

func TestAnOlderStateNeverCoversALaterOne(t *testing.T) {
	s := openStage(t)
	s.Publish(present.State{Serial: 2, Scene: 2, Scenes: 2})
	s.Publish(present.State{Serial: 1, Scene: 1, Scenes: 2})
	notes := newSource(s.path)
	defer notes.Close()
	go s.Next()
	if r := notes.Next(); r.State.Scene != 2 {
		t.Errorf("the notes heard of %+v", r)
	}
}

func TestWhoDoesNotListenDoesNotHoldUpTheTalk(t *testing.T) {
	t.Parallel()
	s := openStage(t)
	_, _ = visit(t, s).Write(present.Hello()) // and never reads
	if e := s.Next(); e.Kind != present.Joined {
		t.Fatalf("%+v", e)
	}
	long := careerstest.Text(strings.Repeat("é", 10_000))
	gone := make(chan present.Event, 1)
	go func() { gone <- s.Next() }()
	for i := range 100 {
		s.Publish(present.State{Serial: i + 1, Notes: long})
	}
	select {
	case e := <-gone:
		if e.Kind != present.Left {
			t.Errorf("%+v", e)
		}
	case <-time.After(10 * time.Second):
		t.Error("it was never sent away")
	}
}

func TestNotesRefuseWhatIsNoPresenter(t *testing.T) {
	t.Parallel()
	for name, says := range map[string]string{
		"no JSON":         "hello\n",
		"another version": `{"Version":7}` + "\n",
		"too much":        strings.Repeat("x", present.Longest+10) + "\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "p.sock")
			listener, err := net.Listen("unix", path)
			if err != nil {
				t.Fatal(err)
			}
			defer listener.Close()
			go func() {
				if conn, err := listener.Accept(); err == nil {
					_, _ = conn.Write([]byte(says))
				}
			}()
			notes := newSource(path)
			defer notes.Close()
			if r := notes.Next(); r.Kind != present.Foreign {
				t.Errorf("%+v", r)
			}
		})
	}
}
