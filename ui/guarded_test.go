package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/ui/careermap"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
)

func TestAKioskInvitesBeginsAndIsLeftByItsOwnerAlone(t *testing.T) {
	f := New(uitest.Graph(t), Options{
		Language: language.English, Kiosk: &kiosk.Options{Exit: []string{"ctrl+x", "q"}, Still: true},
	})
	// Commands are looked at, not run: the guard's alarms would wait.
	press := func(name string) tea.Cmd {
		_, cmd := f.Update(uitest.Key(name))
		return cmd
	}
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	if _, ok := f.top().(*kiosk.Invitation); !ok {
		t.Fatal("a kiosk does not begin with its invitation")
	}
	press("space")
	if bar := f.keyLine(); strings.Contains(bar, f.env.Words.Frame.Quit) {
		t.Errorf("a key that does nothing here is shown: %q", bar)
	}
	if _, ok := f.top().(*careermap.Map); !ok {
		t.Fatal("a key does not take the invitation away")
	}
	before := f.env.Trail.Here()
	press("right")
	if f.env.Trail.Here() == before {
		t.Error("the map of a kiosk is not walked")
	}
	for _, name := range []string{"q", "ctrl+c", "ctrl+z"} {
		if press(name) != nil {
			t.Errorf("%s does something in a kiosk", name)
		}
	}
	press("ctrl+x")
	if cmd := press("q"); cmd == nil || cmd() != tea.Quit() {
		t.Error("the owner's keys do not end it")
	}
}

// A passer-by who touches a key goes on from the station that is lit.
func TestATouchGoesOnFromWhereTheLightIs(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English, Kiosk: &kiosk.Options{}})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	i := f.top().(*kiosk.Invitation)
	for range 2 {
		i.Walk()
	}
	lit := i.Here()
	f.Update(uitest.Key("space"))
	if got := f.env.Trail.Here(); got != lit || lit == f.env.Graph.Start() {
		t.Errorf("one begins at %s, the light was at %s", got, lit)
	}
}

func TestAKioskForgetsThePasserByBefore(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.French, Kiosk: &kiosk.Options{Still: true}})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	for _, name := range []string{"space", "right", "l"} {
		f.Update(uitest.Key(name))
	}
	f.forget()
	if f.env.Trail.Here() != f.env.Graph.Start() || f.env.Words.Tag != language.French || f.env.Notebook.Revision() != 0 {
		t.Error("something of the passer-by before is left")
	}
	if _, ok := f.top().(*kiosk.Invitation); !ok {
		t.Error("the next passer-by is not invited")
	}
}

func TestAKioskAdvisesNobodyToStartTheProgramAnew(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English, Kiosk: &kiosk.Options{Still: true}})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	for _, name := range []string{"space", "n"} {
		f.Update(uitest.Key(name))
	}
	if see := uitest.Plain(f.View().Content); strings.Contains(see, "--notebook") || !strings.Contains(see, "wiped when you leave") {
		t.Errorf("got\n%s", see)
	}
}
