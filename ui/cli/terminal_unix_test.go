//go:build unix

package cli

import (
	"bytes"
	"os"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
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

// A terminal that answers nothing is asked once, and not waited for.
func TestTheBackgroundIsAskedOnceAndGuessedWhereNothingAnswers(t *testing.T) {
	const isATerminal = "\x1b[?62;22c"
	for _, c := range []struct {
		name, answer   string
		dark, answered bool
	}{
		{"nothing", "", true, false},
		{"white", "\x1b]11;rgb:ffff/ffff/ffff\x1b\\" + isATerminal, false, true},
		{"black", "\x1b]11;rgb:0000/0000/0000\x07" + isATerminal, true, true},
		{"no colour", isATerminal, true, true},
		{"half an answer", "\x1b]11;rgb:ffff/ff", true, false},
		{"the colour alone", "\x1b]11;rgb:ffff/ffff/ffff\x07", false, false},
		{"what is no colour", "\x1b]11;white?\x07" + isATerminal, true, true},
	} {
		in, answers, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := answers.WriteString(c.answer); err != nil {
			t.Fatal(err)
		}
		var asked bytes.Buffer
		if dark, answered := askedDark(in, &asked, 20*time.Millisecond); dark != c.dark || answered != c.answered {
			t.Errorf("%s: dark %v, answered %v", c.name, dark, answered)
		}
		if n := bytes.Count(asked.Bytes(), []byte(ansi.RequestBackgroundColor)); n != 1 {
			t.Errorf("%s: asked %d times", c.name, n)
		}
		_, _ = in.Close(), answers.Close()
	}
}
