package ui

import (
	"fmt"
	"io"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"

	"parcours/ui/internal/emulate"
	"parcours/ui/internal/uitest"
)

// meter counts what a program writes, and when it last wrote.
type meter struct {
	w    io.Writer
	mu   sync.Mutex
	n    int
	last time.Time
}

func (m *meter) Write(p []byte) (int, error) {
	m.mu.Lock()
	m.n, m.last = m.n+len(p), time.Now()
	m.mu.Unlock()
	return m.w.Write(p)
}

// settled waits until nothing was written for a while, and returns the bytes
// since the last call.
func (m *meter) settled() int {
	const quiet = 50 * time.Millisecond
	began := time.Now()
	for {
		time.Sleep(5 * time.Millisecond)
		m.mu.Lock()
		n, last := m.n, m.last
		if last.Before(began) {
			last = began
		}
		if time.Since(last) > quiet {
			m.n = 0
			m.mu.Unlock()
			return n
		}
		m.mu.Unlock()
	}
}

// someWalk is arrows without a plan, always the same: all of the map is walked.
func someWalk(n int) []rune {
	r := rand.New(rand.NewPCG(24, 80))
	arrows := []rune{uv.KeyRight, uv.KeyDown, uv.KeyLeft, uv.KeyUp}
	walk := make([]rune, n)
	for i := range walk {
		walk[i] = arrows[r.IntN(len(arrows))]
	}
	return walk
}

// TestAnArrowOnThePlanWritesLittle: a slow line must keep up with someone who
// walks. Arrows that lead nowhere say so in a few bytes and do not count.
func TestAnArrowOnThePlanWritesLittle(t *testing.T) {
	t.Parallel()
	if testing.Short() || stride > 1 {
		t.Skip("seconds of waiting for the terminal")
	}
	const most, least = 1200, 300 // bytes; below least nobody has moved
	walk := someWalk(36)
	for _, tag := range uitest.Languages() {
		term := emulate.New(t, 80, 24)
		out := &meter{w: term.Output()}
		p := tea.NewProgram(New(uitest.Graph(t), Options{Language: tag, NoMouse: true}), tea.WithInput(term.Input()), tea.WithOutput(out),
			tea.WithWindowSize(80, 24), tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}), tea.WithoutSignals())
		ended := make(chan error, 1)
		go func() { _, err := p.Run(); ended <- err }()
		term.WaitFor("CTO")
		out.settled()
		var bytes []int
		var told []string
		for _, arrow := range walk {
			before := term.Screen()
			term.Press(pressOf(arrow))
			if n := out.settled(); n > least {
				bytes = append(bytes, n)
				told = append(told, fmt.Sprint(n))
			} else if n == 0 && before != term.Screen() {
				t.Fatal("the screen changed and nothing was counted")
			}
		}
		slices.Sort(bytes)
		if len(bytes) < len(walk)/2 {
			t.Fatalf("%v: %d of %d arrows moved\n%s", tag, len(bytes), len(walk), term.Screen())
		}
		median := bytes[len(bytes)/2]
		t.Logf("%v: median %d bytes an arrow, most %d: %v", tag, median, bytes[len(bytes)-1], told)
		if median > most {
			t.Errorf("%v: an arrow writes %d bytes in the median, %d at most\n%s", tag, median, most, term.Screen())
		}
		term.Type("q")
		if err := <-ended; err != nil {
			t.Errorf("the program ended with %v", err)
		}
	}
}
