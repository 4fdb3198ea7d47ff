package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"
	"golang.org/x/text/language"

	"parcours/ui/internal/emulate"
	"parcours/ui/internal/uitest"
)

// runIn runs the program in an emulated terminal; wait ends it with q and
// returns when it has ended.
func runIn(t *testing.T, term *emulate.Terminal, o Options, width, height int) (p *tea.Program, wait func()) {
	t.Helper()
	p = tea.NewProgram(New(uitest.Graph(t), o),
		tea.WithInput(term.Input()), tea.WithOutput(term.Output()), tea.WithWindowSize(width, height),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}), tea.WithoutSignals())
	ended := make(chan error, 1)
	go func() {
		_, err := p.Run()
		ended <- err
	}()
	return p, func() {
		t.Helper()
		term.Type("q")
		if err := <-ended; err != nil {
			t.Errorf("the program ended with %v", err)
		}
	}
}

func pressOf(code rune) uv.KeyPressEvent { return uv.KeyPressEvent{Code: code} }

func TestAWalkFromTrainingToTheCTOAndToTheExpert(t *testing.T) {
	term := emulate.New(t, 80, 24)
	p, quit := runIn(t, term, Options{Language: language.English, At: "bts-sio", NoMouse: true}, 80, 24)
	term.WaitFor("BTS SIO", "quit")

	walk := func(goal string, name string) {
		for range 40 {
			if strings.Contains(here(term.Screen()), name) {
				return
			}
			before := here(term.Screen())
			toward(term, goal)
			term.Until("a node after "+before, func(s string) bool { return here(s) != before && here(s) != "" })
		}
		t.Fatalf("40 steps did not lead to %s:\n%s", goal, term.Screen())
	}
	walk("Back-end developer", "Back-end")
	term.Resize(120, 40)
	p.Send(tea.WindowSizeMsg{Width: 120, Height: 40})
	term.Until("40 lines", func(s string) bool { return strings.Count(s, "\n") == 39 })
	term.WaitFor("Back-end developer", "ESSENTIAL SKILLS")
	walk("Lead developer", "Lead")
	walk("CTO", "CTO")
	term.WaitFor("Chief technology officer (CTO)")

	for range 3 {
		if strings.Contains(here(term.Screen()), "Back-end") {
			break
		}
		before := here(term.Screen())
		term.Press(pressOf(uv.KeyBackspace))
		term.Until("the node before "+before, func(s string) bool { return here(s) != before })
	}
	walk("Technical expert", "expert")
	term.WaitFor("Technical expert")
	term.Press(pressOf(uv.KeyEnter))
	term.WaitFor("Sheet", "WHAT PEOPLE DO")
	quit()
	if term.AltScreen() {
		t.Error("the alternate screen is still on")
	}
}

// here is the last node of the trail in the header.
func here(screen string) string {
	head, _, _ := strings.Cut(screen, "\n")
	i := strings.LastIndex(head, "  ")
	if i < 0 {
		return ""
	}
	trail := strings.TrimSpace(head[i:])
	for _, joint := range []string{"→ ", "← ", "· "} {
		if j := strings.LastIndex(trail, joint); j >= 0 {
			trail = trail[j+len(joint):]
		}
	}
	return strings.TrimSpace(trail)
}

// toward chooses with Tab the branch that the panel names, and goes there; without
// such a branch it follows the rail.
func toward(term *emulate.Terminal, goal string) {
	for range 20 {
		if strings.Contains(term.Screen(), "│ ► "+goal) {
			break
		}
		before := term.Screen()
		term.Press(pressOf(uv.KeyTab))
		term.Until("another choice or a word", func(s string) bool { return s != before })
	}
	term.Press(pressOf(uv.KeyRight))
}
