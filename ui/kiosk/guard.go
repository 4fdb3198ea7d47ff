// Package kiosk is what open days need around the program: a guard that goes back
// to the start when nobody is there and lets nobody quit, and a screen that walks
// the map by itself to invite passers-by.
//
// The frame asks the guard about every message and does what it says; the guard
// knows nothing of screens. It touches no files, and neither may the frame that
// holds one: no notebook, no handouts.
package kiosk

import (
	"slices"
	"strings"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Options are what the owner of a kiosk sets.
type Options struct {
	// Idle is how long nobody may touch anything before it begins anew;
	// 0 stands for UsualIdle.
	Idle time.Duration
	// Exit are the keys, in order, that end the program; empty stands for UsualExit.
	Exit []string
	// Still keeps the inviting screen where it is.
	Still bool
}

// What is usual: long enough to read a sheet, and a way out that nobody finds by
// leaning on the keyboard.
const (
	UsualIdle = 90 * time.Second
	UsualExit = "ctrl+x q q"
)

// pace is the time between two lights on the inviting screen: enough to read a name and a figure.
const pace = 3 * time.Second

// Clock is how a guard knows and waits for time.
type Clock struct {
	Now func() time.Time
	// Tick sends a message once, after a time.
	Tick func(time.Duration, func(time.Time) tea.Msg) tea.Cmd
}

// WallClock is the clock of the machine.
func WallClock() Clock { return Clock{Now: time.Now, Tick: tea.Tick} }

// Verdict is what to do about a message.
type Verdict uint8

// The verdicts.
const (
	Pass   Verdict = iota // hand the message on as ever
	Drop                  // nobody else may see it
	Invite                // begin the session anew and show the inviting screen; drop the message
	Begin                 // someone is here: take the inviting screen away; drop the message
	Walk                  // let the inviting screen take a step; drop the message
	Quit                  // the owner leaves: end the program
)

// Guard decides about messages. It begins inviting.
type Guard struct {
	options  Options
	clock    Clock
	exit     []key.Binding
	quitting []key.Binding

	inviting bool
	touched  time.Time // last, by anyone
	alarm    int       // the number of the alarm that is awaited
	pressed  []tea.KeyPressMsg
}

// New returns a guard that drops the keys of quitting: those that would end or
// suspend the program.
func New(o Options, clock Clock, quitting ...key.Binding) *Guard {
	if o.Idle <= 0 {
		o.Idle = UsualIdle
	}
	if len(o.Exit) == 0 {
		o.Exit = strings.Fields(UsualExit)
	}
	g := &Guard{options: o, clock: clock, quitting: quitting, inviting: true}
	for _, name := range o.Exit {
		g.exit = append(g.exit, key.NewBinding(key.WithKeys(name)))
	}
	return g
}

// rung is an alarm that has gone off.
type rung struct{ alarm int }

// Init sets the first alarm.
func (g *Guard) Init() tea.Cmd { return g.nextStep() }

// Update decides about a message; typing says that letters are text just now, so
// that those of quitting may pass.
func (g *Guard) Update(msg tea.Msg, typing bool) (Verdict, tea.Cmd) {
	switch msg := msg.(type) {
	case rung:
		return g.ring(msg)
	case tea.KeyPressMsg:
		return g.press(msg, typing)
	case tea.MouseClickMsg, tea.MouseWheelMsg, tea.PasteMsg:
		return g.touch()
	case tea.MouseMsg:
		if g.inviting {
			return Drop, nil
		}
	}
	return Pass, nil
}

func (g *Guard) press(msg tea.KeyPressMsg, typing bool) (Verdict, tea.Cmd) {
	if g.leaves(msg) {
		return Quit, nil
	}
	verdict, cmd := g.touch()
	if verdict == Pass && key.Matches(msg, g.quitting...) && (!typing || msg.Text == "") {
		return Drop, cmd
	}
	return verdict, cmd
}

// leaves reports whether the last keys are those that the owner set.
func (g *Guard) leaves(msg tea.KeyPressMsg) bool {
	g.pressed = append(g.pressed, msg)
	if over := len(g.pressed) - len(g.exit); over > 0 {
		g.pressed = slices.Delete(g.pressed, 0, over)
	}
	if len(g.pressed) < len(g.exit) {
		return false
	}
	for i, k := range g.exit {
		if !key.Matches(g.pressed[i], k) {
			return false
		}
	}
	return true
}

// touch notes that someone is here.
func (g *Guard) touch() (Verdict, tea.Cmd) {
	g.touched = g.clock.Now()
	if !g.inviting {
		return Pass, nil
	}
	g.inviting = false
	return Begin, g.setAlarm(g.options.Idle)
}

// ring handles an alarm: one that was set for an earlier state says nothing.
func (g *Guard) ring(r rung) (Verdict, tea.Cmd) {
	if r.alarm != g.alarm {
		return Drop, nil
	}
	if g.inviting {
		return Walk, g.nextStep()
	}
	if left := g.options.Idle - g.clock.Now().Sub(g.touched); left > 0 {
		return Drop, g.setAlarm(left)
	}
	g.inviting = true
	return Invite, g.nextStep()
}

// nextStep sets the alarm for the next step of the inviting screen, none where
// it stands still.
func (g *Guard) nextStep() tea.Cmd {
	if g.options.Still {
		g.alarm++
		return nil
	}
	return g.setAlarm(pace)
}

func (g *Guard) setAlarm(after time.Duration) tea.Cmd {
	g.alarm++
	number := g.alarm
	return g.clock.Tick(after, func(time.Time) tea.Msg { return rung{number} })
}
