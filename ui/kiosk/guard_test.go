package kiosk

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// desk is a guard with a clock that a test turns.
type desk struct {
	*Guard
	now  time.Time
	due  time.Time // of the last alarm
	ring tea.Msg   // what it will say, nil for no alarm
	set  int       // how many alarms were set
}

func open(o Options) *desk {
	d := &desk{now: time.Date(2026, 3, 14, 9, 0, 0, 0, time.UTC)}
	clock := Clock{
		Now: func() time.Time { return d.now },
		Tick: func(after time.Duration, say func(time.Time) tea.Msg) tea.Cmd {
			d.due, d.ring = d.now.Add(after), say(d.now.Add(after))
			d.set++
			return func() tea.Msg { return nil }
		},
	}
	d.Guard = New(o, clock, screen.Bind("q", "quit", "q"), screen.Bind("Ctrl+C", "quit", "ctrl+c"), screen.Bind("Ctrl+Z", "suspend", "ctrl+z"))
	d.Init()
	return d
}

// press says what becomes of a key.
func (d *desk) press(name string) Verdict {
	v, _ := d.Update(uitest.Key(name), false)
	return v
}

// wait lets time pass and says what becomes of the alarms that go off.
func (d *desk) wait(t time.Duration) []Verdict {
	var all []Verdict
	for end := d.now.Add(t); ; {
		if d.ring == nil || d.due.After(end) {
			d.now = end
			return all
		}
		msg := d.ring
		d.now, d.ring = d.due, nil
		v, _ := d.Update(msg, false)
		all = append(all, v)
	}
}

func TestItInvitesUntilSomeoneComesAndWhenAllHaveGone(t *testing.T) {
	d := open(Options{Idle: time.Minute})
	if !d.inviting {
		t.Fatal("it does not begin by inviting")
	}
	if v := d.press("right"); v != Begin || d.inviting {
		t.Fatalf("the first key: %v", v)
	}
	if v := d.press("right"); v != Pass {
		t.Errorf("the second key: %v", v)
	}
	d.wait(50 * time.Second)
	d.press("down")
	if got := d.wait(59 * time.Second); d.inviting || len(got) != 1 || got[0] != Drop {
		t.Errorf("59 seconds after the last key: %v", got)
	}
	if got := d.wait(time.Second); len(got) != 1 || got[0] != Invite || !d.inviting {
		t.Errorf("a minute after the last key: %v", got)
	}
}

func TestItWalksSlowlyWhileItInvites(t *testing.T) {
	d := open(Options{})
	if got := d.wait(3*pace + time.Second); len(got) != 3 || got[0] != Walk || got[2] != Walk {
		t.Errorf("in three paces: %v", got)
	}
}

func TestStillMeansNoAlarmWhileItInvites(t *testing.T) {
	d := open(Options{Still: true, Idle: time.Minute})
	if got := d.wait(time.Hour); len(got) != 0 || d.set != 0 {
		t.Errorf("it does something: %v", got)
	}
	d.press("enter")
	if got := d.wait(time.Hour); len(got) != 1 || got[0] != Invite {
		t.Errorf("nobody came back: %v", got)
	}
}

func TestOneAlarmIsSetForAMinuteOfTyping(t *testing.T) {
	d := open(Options{Idle: time.Minute})
	for range 500 {
		d.press("right")
		d.wait(100 * time.Millisecond)
	}
	if d.set > 3 {
		t.Errorf("%d alarms were set in 50 seconds", d.set)
	}
}

func TestAnAlarmOfAnEarlierStateSaysNothing(t *testing.T) {
	d := open(Options{Idle: time.Minute})
	old := d.ring
	d.press("enter")
	if v, cmd := d.Update(old, false); v != Drop || cmd != nil || d.inviting {
		t.Errorf("a step of the inviting screen after someone came: %v", v)
	}
}

func TestNobodyQuitsButTheOwner(t *testing.T) {
	d := open(Options{Exit: []string{"ctrl+x", "q", "q"}})
	d.press("enter")
	for _, name := range []string{"q", "ctrl+c", "ctrl+z", "q", "q", "q"} {
		if v := d.press(name); v != Drop {
			t.Errorf("%s: %v", name, v)
		}
	}
	for _, wrong := range []string{"ctrl+x q x q", "q ctrl+x q", "ctrl+x ctrl+c q q"} {
		for _, name := range strings.Fields(wrong) {
			if v := d.press(name); v == Quit {
				t.Errorf("%q leaves at %s", wrong, name)
			}
		}
	}
	d.press("ctrl+x")
	d.press("ctrl+x")
	d.press("q")
	if v := d.press("q"); v != Quit {
		t.Errorf("the owner's keys: %v", v)
	}
}

func TestTheOwnerLeavesFromTheInvitationToo(t *testing.T) {
	d := open(Options{Exit: []string{"q", "q", "q"}})
	if v := d.press("q"); v != Begin {
		t.Errorf("the first key: %v", v)
	}
	d.press("q")
	if v := d.press("q"); v != Quit {
		t.Errorf("the third key: %v", v)
	}
}

func TestALetterThatQuitsMayBeTyped(t *testing.T) {
	d := open(Options{})
	d.press("enter")
	if v, _ := d.Update(uitest.Key("q"), true); v != Pass {
		t.Errorf("q in a text: %v", v)
	}
	if v, _ := d.Update(uitest.Key("ctrl+c"), true); v != Drop {
		t.Errorf("Ctrl+C in a text: %v", v)
	}
}

func TestTheMouseIsSomeoneWhenItClicks(t *testing.T) {
	d := open(Options{Idle: time.Minute})
	if v, _ := d.Update(tea.MouseMotionMsg{X: 3}, false); v != Drop || !d.inviting {
		t.Errorf("a mouse that was pushed: %v", v)
	}
	if v, _ := d.Update(tea.MouseClickMsg{Button: tea.MouseLeft}, false); v != Begin {
		t.Errorf("a click: %v", v)
	}
	if v, _ := d.Update(tea.MouseMotionMsg{X: 4}, false); v != Pass {
		t.Errorf("motion in a session: %v", v)
	}
}

func TestOtherMessagesPass(t *testing.T) {
	d := open(Options{})
	for _, msg := range []tea.Msg{tea.WindowSizeMsg{Width: 80, Height: 24}, tea.BackgroundColorMsg{}, screen.Changed{}, "anything"} {
		if v, cmd := d.Update(msg, false); v != Pass || cmd != nil || !d.inviting {
			t.Errorf("%T: %v", msg, v)
		}
	}
}

func TestTheOwnersKeysAreReadAndChecked(t *testing.T) {
	for _, c := range []struct{ text, want, bad string }{
		{"q q q", "q q q", ""},
		{UsualExit, UsualExit, ""},
		{"Ctrl+X  F10 é", "ctrl+x f10 é", ""},
		{"ctrl+shift+up Q", "ctrl+shift+up Q", ""},
		{"", "", "-"},
		{"q quit q", "", "quit"},
		{"ctrl+", "", "ctrl+"},
		{"f13", "", "f13"},
	} {
		got, err := ParseExit(c.text)
		var wrong *KeyError
		errors.As(err, &wrong)
		switch {
		case c.bad == "" && (err != nil || strings.Join(got, " ") != c.want):
			t.Errorf("%q: %v, %v", c.text, got, err)
		case c.bad != "" && (wrong == nil || wrong.Key != strings.Trim(c.bad, "-")):
			t.Errorf("%q: %v, %v; want %q refused", c.text, got, err, c.bad)
		}
	}
}
