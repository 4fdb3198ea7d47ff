package sshd

import (
	"io"
	"net"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

func TestASeatThatWorksForLongWaitsUntilItHasItsShareAgain(t *testing.T) {
	d := &drawn{budget: most, at: time.Now()}
	took := func(worked time.Duration) time.Duration {
		began := time.Now()
		d.spend(began.Add(-worked))
		return time.Since(began)
	}
	if waited := took(most / 2); waited > most/5 {
		t.Errorf("half of what it may work at once costs it %v", waited)
	}
	if waited := took(2 * most); waited < most/2 {
		t.Errorf("after more than it may work it waits %v", waited)
	}
}

func TestAViewThatComesTooSoonIsDrawnAMomentLater(t *testing.T) {
	r := open(t, nil)
	var out strings.Builder
	due := make(chan tea.Msg, 1)
	seat := &echo{room: r}
	d := &drawn{Seat: seat, painter: painter{out: &out}, server: r.Server, send: func(m tea.Msg) { due <- m }, budget: most, at: time.Now()}
	d.resize(20, 2)
	seat.said = "one"
	d.View()
	d.painted = d.painted.Add(100 * time.Millisecond) // however slow this test is
	seat.said = "two"
	d.View()
	if drawn := out.String(); !strings.Contains(drawn, "one") || strings.Contains(drawn, "two") {
		t.Errorf("at once is drawn %q", drawn)
	}
	d.Update(<-due)
	d.View()
	if drawn := out.String(); !strings.Contains(drawn, "two") {
		t.Errorf("a moment later is drawn %q", drawn)
	}
}

func TestAConnectionThatTakesNothingIsAnError(t *testing.T) {
	here, there := net.Pipe()
	defer func() { _ = there.Close() }()
	c := &conn{Conn: here, limits: &Limits{Stall: 20 * time.Millisecond}}
	failed := make(chan error, 1)
	go func() {
		_, err := io.WriteString(c, "anything")
		failed <- err
	}()
	select {
	case err := <-failed:
		if err == nil {
			t.Error("it says that it was taken")
		}
	case <-time.After(5 * time.Second):
		t.Error("it waits for ever")
	}
}

func TestAKindOfTerminalIsANameAndNothingElse(t *testing.T) {
	for told, want := range map[string]string{
		"xterm": "xterm", "tmux-256color": "tmux-256color", "": "xterm-256color", "xterm\nLD_PRELOAD=x": "xterm-256color", "\x1b[2J": "xterm-256color",
		strings.Repeat("x", 65): "xterm-256color", "écran": "xterm-256color",
	} {
		if got := kindOfTerminal(told); got != want {
			t.Errorf("%q is %q, want %q", told, got, want)
		}
	}
}

func TestASizeIsBroughtWithinTheLimitsEachWay(t *testing.T) {
	v := &visit{server: &Server{o: Options{Limits: Usual(1)}}}
	for told, want := range map[[2]uint32]size{{80, 24}: {80, 24}, {1 << 31, 24}: {500, 24}, {80, 1<<32 - 1}: {80, 200}, {500, 200}: {500, 200}, {0, 0}: {0, 0}} {
		if got := v.within(told[0], told[1]); got != want {
			t.Errorf("a window of %v is drawn as %v", told, got)
		}
	}
}
