//go:build unix

package emulate_test

import (
	"bytes"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/xpty"

	"parcours/ui/internal/emulate"
)

// build compiles the program once for a test.
func build(t *testing.T) string {
	t.Helper()
	binary := filepath.Join(t.TempDir(), "parcours")
	cmd := exec.Command("go", "build", "-o", binary, "parcours")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("building the program: %v\n%s", err, out)
	}
	return binary
}

// run is the program on a pseudo-terminal that an emulator draws.
type run struct {
	*emulate.Terminal
	cmd    *exec.Cmd
	pty    *xpty.UnixPty
	output *bytes.Buffer
	drawn  chan struct{}
}

func start(t *testing.T, binary string, env []string, args ...string) *run {
	t.Helper()
	pty, err := xpty.NewUnixPty(80, 24)
	if err != nil {
		t.Fatal(err)
	}
	r := &run{Terminal: emulate.New(t, 80, 24), cmd: exec.Command(binary, args...), pty: pty, output: &bytes.Buffer{}, drawn: make(chan struct{})}
	r.cmd.Env = append([]string{"TERM=xterm-256color", "LANG=en_GB.UTF-8", "HOME=" + t.TempDir()}, env...)
	r.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if err := pty.Start(r.cmd); err != nil {
		t.Fatal(err)
	}
	_ = pty.Slave().Close()
	go func() {
		defer close(r.drawn)
		_, _ = io.Copy(io.MultiWriter(r.Raw(), r.output), pty.Master())
	}()
	go func() { _, _ = io.Copy(pty.Master(), r.Input()) }()
	t.Cleanup(func() { _ = r.cmd.Process.Kill() })
	return r
}

// status waits for the end and returns the exit status.
func (r *run) status(t *testing.T) int {
	t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- r.cmd.Wait() }()
	select {
	case err := <-ended:
		<-r.drawn
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			return exit.ExitCode()
		}
		return 0
	case <-time.After(20 * time.Second):
		t.Fatalf("the program did not end:\n%s", r.Screen())
		return -1
	}
}

func TestTheBinaryOnAPseudoTerminal(t *testing.T) {
	binary := build(t)

	t.Run("draws, follows a resize, quits with 0 and leaves the terminal as it was", func(t *testing.T) {
		r := start(t, binary, nil, "--lang", "en")
		r.WaitFor("Back-end developer", "quit")
		r.Resize(100, 30)
		if err := r.pty.Resize(100, 30); err != nil {
			t.Fatal(err)
		}
		r.Until("30 lines", func(s string) bool { return strings.Count(s, "\n") == 29 })
		r.Type("q")
		if got := r.status(t); got != 0 {
			t.Errorf("exit status %d", got)
		}
		r.Until("the first screen again", func(string) bool { return !r.AltScreen() })
	})

	for name, signal := range map[string]os.Signal{
		"hang-up": syscall.SIGHUP, "quit": syscall.SIGQUIT, "terminate": syscall.SIGTERM,
	} {
		t.Run("a "+name+" signal ends it and leaves the terminal as it was", func(t *testing.T) {
			r := start(t, binary, nil)
			r.WaitFor("parcours")
			if err := r.cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			if got := r.status(t); got != 0 {
				t.Errorf("exit status %d", got)
			}
			r.Until("the first screen again", func(string) bool { return !r.AltScreen() })
		})
	}

	t.Run("NO_COLOR draws without colour", func(t *testing.T) {
		r := start(t, binary, []string{"NO_COLOR=yes"}, "--lang", "en")
		r.WaitFor("Back-end developer", "quit")
		r.Type("q")
		r.status(t)
		for _, colour := range []string{"\x1b[38;", "\x1b[48;", "\x1b[31m", "\x1b[36m"} {
			if bytes.Contains(r.output.Bytes(), []byte(colour)) {
				t.Errorf("a colour was set: %q", colour)
			}
		}
	})

	t.Run("a dumb terminal gets the overview as text", func(t *testing.T) {
		r := start(t, binary, []string{"TERM=dumb"}, "--lang", "en")
		r.WaitFor("Leads to:")
		if got := r.status(t); got != 0 {
			t.Errorf("exit status %d", got)
		}
		if bytes.ContainsRune(r.output.Bytes(), '\x1b') {
			t.Error("an escape sequence was written")
		}
	})
}
