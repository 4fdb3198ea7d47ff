package present

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// clock is a time that tests turn.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

func (c *clock) pass(d time.Duration) { c.at = c.at.Add(d) }

// talk begins a shipped script.
func talk(t *testing.T, env *screen.Env, name string) (*Present, *clock) {
	t.Helper()
	s, err := script.Load(env.Graph, data.Scripts, "scripts/"+name+".yaml")
	if err != nil {
		t.Fatal(err)
	}
	c := &clock{time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC)}
	return New(env, Options{Scripts: []*script.Script{s}, Now: c.now}), c
}

func begun(t *testing.T, name string) (*Present, *clock) {
	t.Helper()
	p, c := talk(t, uitest.Env(uitest.Graph(t), language.English), name)
	p.SetSize(80, 22)
	return p, c
}

// press sends keys; commands that wait for the clock are left alone.
func press(p *Present, keys ...string) {
	for _, k := range keys {
		p.Update(uitest.Key(k))
	}
}

func TestKeysWalkTheScenes(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want int
	}{
		{[]string{"space"}, 1}, {[]string{"pgdown", "right"}, 2}, {[]string{"space", "pgup"}, 0}, {[]string{"pgup"}, 0},
		{[]string{"space", "space", "home"}, 0}, {[]string{"space", "space", "left"}, 1},
		{[]string{"space", "space", "space", "space", "space", "space", "space"}, 5},
	} {
		p, _ := begun(t, "first-look")
		if press(p, c.keys...); p.at != c.want {
			t.Errorf("%v leads to scene %d, want %d", c.keys, p.at+1, c.want+1)
		}
	}
}

func TestADarkScreenShowsNothingAndLightsUpWithTheNextScene(t *testing.T) {
	p, _ := begun(t, "first-look")
	if press(p, "b"); p.View() != "" {
		t.Errorf("dark:\n%s", p.View())
	}
	if press(p, "space"); p.at != 1 || p.View() == "" {
		t.Errorf("scene %d:\n%s", p.at+1, p.View())
	}
}

func TestWhatIsHiddenComesWithAKeyAndGoesWithAnother(t *testing.T) {
	p, _ := begun(t, "first-look")
	press(p, "space", "space", "space")
	see := func() string { return uitest.Plain(p.View()) }
	if strings.Contains(see(), "undated") || !strings.Contains(see(), "How much at first?") {
		t.Errorf("before:\n%s", see())
	}
	press(p, "h")
	if !strings.Contains(see(), "undated") || !strings.Contains(see(), "A figure means something") {
		t.Errorf("after h:\n%s", see())
	}
	press(p, "h") // on a remote control it is pressed twice with ease
	if !strings.Contains(see(), "undated") {
		t.Errorf("after h again:\n%s", see())
	}
	press(p, "H")
	if strings.Contains(see(), "undated") {
		t.Errorf("after H:\n%s", see())
	}
}

func TestTheMapIsOneKeyAwayAndSoIsTheScene(t *testing.T) {
	p, _ := begun(t, "first-look")
	press(p, "space")
	cmd := p.Update(uitest.Key("enter"))
	var wanted []careers.NodeID
	for _, msg := range uitest.Run(cmd) {
		if w, ok := msg.(Wander); ok {
			wanted = append(wanted, w.Node)
		}
	}
	if len(wanted) != 1 || wanted[0] != "backend-developer" || !p.State().Away {
		t.Errorf("asked for %v, away %v", wanted, p.State().Away)
	}
	if p.Resume(); p.State().Away || p.at != 1 {
		t.Errorf("back at scene %d, away %v", p.at+1, p.State().Away)
	}
}

func TestTheClockCountsWholeMinutesAndTheLastInSeconds(t *testing.T) {
	p, c := begun(t, "first-look")
	press(p, "space") // two minutes
	for _, step := range []struct {
		pass time.Duration
		want string
	}{
		{0, "Scene: 2 min left   Session: 10 min left"},
		{30 * time.Second, "Scene: 2 min left   Session: 10 min left"},
		{30 * time.Second, "Scene: 1 min left   Session: 9 min left"},
		{30 * time.Second, "Scene: 30 s left   Session: 9 min left"},
		{30 * time.Second, "Scene: time is up   Session: 8 min left"},
		{3 * time.Minute, "Scene: 3 min over   Session: 5 min left"},
	} {
		c.pass(step.pass)
		if got := strings.ReplaceAll(uitest.Plain(p.View()), "\u00a0", " "); !strings.Contains(got, step.want) {
			t.Errorf("after %v more: %q is not in\n%s", step.pass, step.want, got)
		}
	}
	if press(p, "d"); strings.Contains(p.View(), "Session") {
		t.Errorf("hidden:\n%s", p.View())
	}
}

func TestTheClockOfASceneGoesOnWhereItWasLeft(t *testing.T) {
	p, c := begun(t, "first-look")
	press(p, "space")
	c.pass(30 * time.Second)
	press(p, "space")
	c.pass(time.Minute)
	press(p, "pgup")
	if scene, session := p.left(); scene != 90*time.Second || session != 8*time.Minute+30*time.Second {
		t.Errorf("left %v of the scene and %v of the session", scene, session)
	}
	press(p, "s") // as if the scene began now, on time
	if scene, session := p.left(); scene != 2*time.Minute || session != 9*time.Minute {
		t.Errorf("after s, left %v of the scene and %v of the session", scene, session)
	}
}

func TestTheClockIsDrawnAnewOnlyWhenItsWordsChange(t *testing.T) {
	w := i18n.In(language.English).Present
	for d := 200 * time.Second; d > -200*time.Second; {
		wait := untilChange(d)
		if wait <= 0 || wait > time.Minute+time.Millisecond {
			t.Fatalf("%v before the end it waits %v", d, wait)
		}
		if early := d - wait + 2*time.Millisecond; wait > 2*time.Millisecond && left(w, early) != left(w, d) {
			t.Errorf("between %v and %v before the end the words change from %q to %q", d, early, left(w, d), left(w, early))
		}
		if late := d - wait - time.Millisecond; left(w, late) == left(w, d) {
			t.Errorf("between %v and %v before the end nothing changes: %q", d, late, left(w, d))
		}
		d -= wait
	}
}

func TestAClockThatNobodySeesStandsStill(t *testing.T) {
	for _, key := range []string{"b", "d"} {
		p, _ := begun(t, "first-look")
		if p.arm() == nil {
			t.Fatal("the clock does not run")
		}
		press(p, key)
		if p.arm() != nil {
			t.Errorf("after %s it still runs", key)
		}
	}
	p, _ := begun(t, "first-look")
	press(p, "enter")
	if p.arm() != nil {
		t.Error("on the map it still runs")
	}
	old := tick(p.ticks - 1)
	if p.Update(old) != nil {
		t.Error("a stale turn of the clock begins a second clock")
	}
}

func TestOneOfSeveralScriptsIsChosen(t *testing.T) {
	first, c := begun(t, "first-look")
	second, _ := begun(t, "class")
	p := New(first.env, Options{Scripts: []*script.Script{first.talk, second.talk}, Now: c.now})
	p.SetSize(80, 22)
	if see := uitest.Plain(p.View()); !strings.Contains(see, "Which script?") || !strings.Contains(see, "A class") {
		t.Errorf("it shows\n%s", see)
	}
	if press(p, "down", "down", "enter"); p.talk != second.talk {
		t.Errorf("the script %v begins", p.talk)
	}
}

func TestAStateTravelsAsOneLineWhateverItHolds(t *testing.T) {
	p, _ := begun(t, "workshop")
	for i := range p.talk.Scenes {
		p.at = i
		line, err := p.State().Encode()
		if err != nil || len(line) > Longest || strings.Count(string(line), "\n") != 1 {
			t.Fatalf("scene %d: %d bytes, %v", i+1, len(line), err)
		}
		got, err := DecodeState(line)
		if err != nil || got.Notes != p.scene().Notes || got.Scene != i+1 {
			t.Errorf("scene %d arrives as %+v, %v", i+1, got, err)
		}
	}
	evil, err := State{Scene: 1, Scenes: 1, Notes: careerstest.Text("", "\x1b[2J\u202etxt")}.Encode()
	if got, _ := DecodeState(evil); err != nil || got.Notes.In(language.English) != "_[2J_txt" {
		t.Errorf("it lets through %q, %v", got.Notes.In(language.English), err)
	}
}
