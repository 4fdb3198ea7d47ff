//go:build unix

package cli

import (
	"io"
	"os"
	"testing"
	"time"

	"github.com/charmbracelet/x/xpty"
	"golang.org/x/sys/unix"
)

// What the terminal answers after one has quit does not reach the shell.
func TestLateAnswersAreDrained(t *testing.T) {
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = out.Close(), in.Close() }()
	sent := make(chan struct{})
	go func() {
		defer close(sent)
		time.Sleep(20 * time.Millisecond)
		_, _ = in.WriteString("\x1b]11;rgb:0000/0000/0000\x07\x1b[?2026;2$y")
		_, _ = in.WriteString("\x1b[?0u")
	}()
	began := time.Now()
	drainFor(out, answersWithin)
	if took := time.Since(began); took >= answersWithin {
		t.Errorf("it waited %v though the answers had come", took)
	}
	<-sent
	left := []unix.PollFd{{Fd: int32(out.Fd()), Events: unix.POLLIN}}
	if n, err := unix.Poll(left, 0); n != 0 || err != nil {
		t.Errorf("something is left: %d, %v", n, err)
	}
}

func TestInAConsoleWithoutSequencesTheProgramConversesInPlainText(t *testing.T) {
	pty, err := xpty.NewUnixPty(80, 24)
	if err != nil {
		t.Fatal(err)
	}
	defer pty.Close()
	env := func(name string) string { return map[string]string{"TERM": "xterm-256color"}[name] }
	for _, isBare := range []bool{true, false} {
		a := &app{in: pty.Slave(), out: pty.Slave(), err: io.Discard, env: env, window: window{bare: isBare}}
		if a.converses() != isBare || isBare && a.dresses() {
			t.Errorf("bare: %v, but it converses: %v, and has colours: %v", isBare, a.converses(), a.dresses())
		}
	}
}
