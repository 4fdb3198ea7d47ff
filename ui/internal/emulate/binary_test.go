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
	"sync/atomic"
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

	drawings atomic.Int32 // how often it took the alternate screen
}

func (r *run) Write(p []byte) (int, error) {
	r.drawings.Add(int32(bytes.Count(p, []byte("\x1b[?1049h"))))
	return r.output.Write(p)
}

func start(t *testing.T, binary string, env []string, args ...string) *run {
	t.Helper()
	return startSized(t, 80, 24, binary, env, args...)
}

// startSized starts a program on a terminal that tells a size.
func startSized(t *testing.T, width, height int, binary string, env []string, args ...string) *run {
	t.Helper()
	pty, err := xpty.NewUnixPty(width, height)
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
		_, _ = io.Copy(io.MultiWriter(r.Raw(), r), pty.Master())
	}()
	go func() { _, _ = io.Copy(pty.Master(), r.Input()) }()
	t.Cleanup(func() { _ = r.cmd.Process.Kill() })
	return r
}

// send writes what a terminal sends.
func (r *run) send(t *testing.T, input string) {
	t.Helper()
	if _, err := io.WriteString(r.pty.Master(), input); err != nil {
		t.Fatal(err)
	}
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

	t.Run("a size that no window has is not believed", func(t *testing.T) {
		r := start(t, binary, nil, "--lang", "en")
		r.WaitFor("Back-end developer", "quit")
		r.send(t, "\x1b[8;99999;99999t") // now it draws beyond this emulator, in disorder
		time.Sleep(100 * time.Millisecond)
		r.send(t, "q")
		if got := r.status(t); got != 0 {
			t.Errorf("exit status %d", got)
		}
	})

	t.Run("a window of any size at the start is not believed", func(t *testing.T) {
		r := startSized(t, 65535, 65535, binary, nil, "--lang", "en")
		r.WaitFor("quit")
		r.send(t, "q")
		if got := r.status(t); got != 0 {
			t.Errorf("exit status %d", got)
		}
	})

	t.Run("Ctrl+C ends it in a paste that never ends", func(t *testing.T) {
		r := start(t, binary, nil, "--lang", "en")
		r.WaitFor("Back-end developer", "quit")
		r.send(t, "\x1b[200~pasted")
		time.Sleep(400 * time.Millisecond) // as long as nobody's terminal pauses
		r.send(t, "\x03")
		if got := r.status(t); got != 0 {
			t.Errorf("exit status %d", got)
		}
	})

	t.Run("stopped from outside it gives the terminal back, and takes it when it goes on", func(t *testing.T) {
		for _, signal := range []string{"TSTP", "STOP"} {
			pid := filepath.Join(t.TempDir(), "pid")
			r := start(t, "sh", nil, "-c", `set -m; sh -c 'echo $$ >`+pid+`; exec `+binary+` --lang en'; echo stopped; read -r go; fg`)
			r.WaitFor("Back-end developer", "quit")
			of, err := os.ReadFile(pid)
			if err != nil {
				t.Fatal(err)
			}
			if err := exec.Command("kill", "-"+signal, strings.TrimSpace(string(of))).Run(); err != nil {
				t.Fatal(err)
			}
			r.WaitFor("stopped")
			if signal == "TSTP" && r.AltScreen() {
				t.Error("the shell is not on its own screen")
			}
			began := r.drawings.Load()
			r.send(t, "\n")
			r.Until("the program again", func(string) bool { return r.drawings.Load() > began })
			r.WaitFor("Back-end developer", "quit")
			r.send(t, "q")
			if got := r.status(t); got != 0 {
				t.Errorf("%s: exit status %d", signal, got)
			}
		}
	})

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
