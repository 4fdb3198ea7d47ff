package ui

import (
	"io"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui/internal/emulate"
	"parcours/ui/internal/uitest"
	"parcours/ui/present"
)

func talkOptions(t *testing.T, g *careers.Graph) present.Options {
	t.Helper()
	s, err := script.Load(g, data.Scripts, "scripts/first-look.yaml")
	if err != nil {
		t.Fatal(err)
	}
	at := time.Now()
	return present.Options{Scripts: []*script.Script{s}, Now: func() time.Time { return at }}
}

// inTalk runs a frame and returns how to press a key.
func inTalk(t *testing.T, f *Frame) (term *emulate.Terminal, press func(keys ...string)) {
	t.Helper()
	term = emulate.New(t, 80, 24)
	p := tea.NewProgram(f,
		tea.WithInput(term.Input()), tea.WithOutput(term.Output()), tea.WithWindowSize(80, 24), tea.WithoutSignals(),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithEnvironment([]string{"TERM=xterm-256color"}))
	ended := make(chan error, 1)
	go func() {
		_, err := p.Run()
		ended <- err
	}()
	t.Cleanup(func() {
		p.Quit()
		go func() { _, _ = io.Copy(io.Discard, term.Input()) }() // answers that a program no longer reads would hold it up
		<-ended
	})
	return term, func(keys ...string) {
		for _, k := range keys {
			p.Send(uitest.Key(k))
		}
	}
}

// Beside the speaker's notes stand the keys that matter there, and no others.
func TestTheNotesNameNoKeyThatLeavesThem(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English})
	f.push(present.NewNotes(f.env, nil, time.Now))
	f.Update(tea.WindowSizeMsg{Width: 120, Height: 24})
	line := uitest.Plain(f.keyLine())
	for _, key := range []string{"find", "route", "compare", "skills", "notebook"} {
		if strings.Contains(line, key) {
			t.Errorf("%q is in %q", key, line)
		}
	}
	if !strings.Contains(line, "help") || !strings.Contains(line, "quit") {
		t.Errorf("help and quit are missing in %q", line)
	}
}

func TestOneMayWanderOffOverTheMapAndComeBackWithOneKey(t *testing.T) {
	g := uitest.Graph(t)
	term, press := inTalk(t, NewTalk(g, Options{Language: language.English, NoMouse: true}, talkOptions(t, g)))
	term.WaitFor("1 / 6")
	press("space")
	term.WaitFor("2 / 6")
	for _, way := range []struct {
		keys []string
		sees []string // after each key
		back string
	}{
		{[]string{"enter"}, []string{"Plan"}, "f5"},
		{[]string{"enter"}, []string{"Plan"}, "esc"},
		{[]string{"esc", "right"}, []string{"Plan", "→ Lead"}, "esc"},
		{[]string{"enter", "enter"}, []string{"Plan", "Sheet"}, "f5"},
		{[]string{"enter", "enter", "esc"}, []string{"Plan", "Sheet", "Plan"}, "esc"},
		{[]string{"/"}, []string{"Find"}, "f5"},
	} {
		for i, k := range way.keys {
			press(k)
			term.WaitFor(way.sees[i], "F5 the scene")
		}
		press(way.back)
		term.WaitFor("2 / 6")
	}
	press("space")
	term.WaitFor("3 / 6")
}

func TestANodeThatWasFoundIsShownOnTheMapAboveTheTalk(t *testing.T) {
	g := uitest.Graph(t)
	f := NewTalk(g, Options{Language: language.English, NoMouse: true}, talkOptions(t, g))
	term, press := inTalk(t, f)
	term.WaitFor("1 / 6")
	press("/", "c", "t", "o")
	term.WaitFor("Chief technology officer")
	press("enter")
	term.WaitFor("Plan", "CTO", "F5 the scene")
	press("f5")
	term.WaitFor("1 / 6")
}

func TestAKeyBeginsATalkInTheMiddleOfASession(t *testing.T) {
	g := uitest.Graph(t)
	talk := talkOptions(t, g)
	term, press := inTalk(t, New(g, Options{Language: language.English, NoMouse: true, Talk: func() present.Options { return talk }}))
	term.WaitFor("Plan")
	press("f5")
	term.WaitFor("1 / 6", "Session: 10\u00a0min left")
}

// A map is a picture: what is lit on it is read, and nobody reads the rest. So are large letters
// and the axis of pay.
func TestTheFrameAndASceneTogetherHaveTwelveRowsOfText(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		f := NewTalk(g, Options{Language: lang}, talkOptions(t, g))
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		for range 6 {
			if view := uitest.Plain(f.View().Content); written(view) > 12 && !strings.Contains(view, "◉") {
				t.Errorf("%d rows of text:\n%s", written(view), view)
			}
			f.Update(uitest.Key("h"))
			f.Update(uitest.Key("space"))
		}
	}
}
