// Package present shows a script to a room, scene by scene: large titles, few
// lines, a clock, what is hidden until a key; and on a second screen the notes
// of the speaker, which follow.
//
// It knows nothing of sockets and files: a [Stage] carries the state of the
// talk to the notes, a [Source] brings it to them.
package present

import (
	"slices"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/ui/atlas"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// Wander asks the frame to show the map above the presenter, at Node unless
// that is empty. The frame comes back by [Present.Resume].
type Wander struct{ Node careers.NodeID }

// Options are what a presenter begins with.
type Options struct {
	// Scripts are offered to choose from; a single one begins at once. Where there is none, the
	// talk is a first look at the node that one has gone to.
	Scripts []*script.Script
	Now     func() time.Time
	// Stage carries the state to the notes; nil for no notes.
	Stage Stage
	// Begin is where a single script begins; the zero Moment is its first scene.
	Begin Moment
	// IsFollowed says that someone else speaks: no key of this screen does anything.
	IsFollowed bool
}

// Moment is how far a talk has come.
type Moment struct {
	Scene    int // from 0
	Revealed int // of what the scene hides
	IsBlank  bool
	team     int
	noted    answers
	gained   points
}

// Present is the presenter's screen.
type Present struct {
	env     *screen.Env
	options Options
	keys    bindings

	width, height int

	scripts  *parts.List[*script.Script]
	talk     *script.Script // nil while it is being chosen
	at       int            // the scene
	revealed []int          // of each scene
	noted    []answers      // of each scene
	team     int            // whose answer is noted next
	gained   points         // before this screen was opened
	run      run

	blank, away, clockless bool

	poster atlas.Poster

	opened    bool // the stage is ours
	followers int
	serial    int
	ticks     int // of the clock: those armed before are stale
}

// New returns a presenter that waits for [Present.Start].
func New(env *screen.Env, o Options) *Present {
	if len(o.Scripts) == 0 {
		at := careers.NodeID("")
		if env.Trail.Walked() {
			at = env.Trail.Here()
		}
		o.Scripts = []*script.Script{FirstLook(env.Graph, at)}
	}
	p := &Present{env: env, options: o, keys: newBindings(env.Words), scripts: &parts.List[*script.Script]{}}
	p.layOut()
	if len(o.Scripts) == 1 {
		p.choose(o.Scripts[0])
		p.at, p.blank = min(max(0, o.Begin.Scene), len(p.talk.Scenes)-1), o.Begin.IsBlank
		p.revealed[p.at] = max(0, o.Begin.Revealed)
		p.team, p.noted[p.at], p.gained = o.Begin.team, o.Begin.noted, o.Begin.gained
	}
	return p
}

// Shown are the options of a talk that begins with what the room sees here, without notes; ok is
// false while a script is being chosen.
func (p *Present) Shown() (o *Options, ok bool) {
	if p.talk == nil {
		return nil, false
	}
	begin := Moment{p.at, p.revealed[p.at], p.blank, p.team, p.noted[p.at], p.gained}
	for scene := range p.talk.Scenes {
		if scene != p.at {
			begin.gained.add(p.gains(scene))
		}
	}
	return &Options{Scripts: []*script.Script{p.talk}, Now: p.options.Now, Begin: begin, IsFollowed: true}, true
}

func (p *Present) choose(s *script.Script) {
	p.talk, p.at, p.revealed = s, 0, make([]int, len(s.Scenes))
	p.noted, p.team = make([]answers, len(s.Scenes)), 0
	p.run = newRun(p.options.Now, len(s.Scenes))
}

func (p *Present) scene() *script.Scene { return &p.talk.Scenes[p.at] }

// KeepsFoot reports whether the last rows are for the room: what is said in one row to who
// speaks then stands in place of the keys.
func (p *Present) KeepsFoot() bool { return p.talk != nil }

// Title names the screen and the script.
func (p *Present) Title() string {
	if p.talk == nil {
		return p.env.Words.Present.Title
	}
	return p.env.Words.Present.Title + " · " + p.env.Text(p.talk.Title)
}

// Typing is false: letters are commands here.
func (p *Present) Typing() bool { return false }

// Place is the command that begins this talk again.
func (p *Present) Place() []string {
	if p.talk == nil {
		return []string{"present"}
	}
	return []string{"present", p.talk.Name}
}

// SetSize makes room.
func (p *Present) SetSize(width, height int) {
	p.width, p.height = width, height
	p.layOut()
}

// Leave learns that the room sees the map.
func (p *Present) Leave() tea.Cmd {
	p.away, p.blank = true, false
	return p.changed()
}

// Resume returns from the map to the scene.
func (p *Present) Resume() tea.Cmd {
	p.away = false
	return p.changed()
}

// Start sets the clock going and has the notes told.
func (p *Present) Start() tea.Cmd { return tea.Batch(p.arm(), p.next()) }

// Update plays the script.
func (p *Present) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg)
	case tick:
		if int(msg) == p.ticks {
			return p.arm()
		}
	case Event:
		return p.hear(msg)
	case screen.Changed:
		p.keys = newBindings(p.env.Words)
		p.layOut()
	case tea.MouseWheelMsg:
		p.scripts.Move(p.keys.Of(msg))
	case tea.MouseClickMsg:
		if m := msg.Mouse(); p.talk == nil && p.scripts.Click(m, m.Y-1).WasChosen {
			return p.openChosen()
		}
	}
	return nil
}

func (p *Present) press(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	if p.options.IsFollowed {
		return nil
	}
	if p.talk == nil {
		if key.Matches(msg, k.open) {
			return p.openChosen()
		}
		p.scripts.Move(k.Of(msg))
		return nil
	}
	switch {
	case key.Matches(msg, k.next):
		return p.goTo(p.at + 1)
	case key.Matches(msg, k.back):
		return p.goTo(p.at - 1)
	case key.Matches(msg, k.first):
		return p.goTo(0)
	case key.Matches(msg, k.reveal):
		return p.reveal()
	case key.Matches(msg, k.hide):
		p.revealed[p.at] = 0
	case key.Matches(msg, k.blank):
		p.blank = !p.blank
	case key.Matches(msg, k.clock):
		p.clockless = !p.clockless
		return p.arm()
	case key.Matches(msg, k.restart):
		return p.restart()
	case key.Matches(msg, k.walk), key.Matches(msg, k.onMap):
		return tea.Batch(screen.Do(Wander{p.scene().Place()}), p.Leave())
	default:
		return p.pressTeams(msg)
	}
	return p.changed()
}

// pressTeams handles the keys that note what teams answer.
func (p *Present) pressTeams(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	figure := slices.Index(k.figures.Keys(), msg.String())
	switch {
	case !p.teamsPlay():
		return nil
	case key.Matches(msg, k.team):
		p.nextTeam(+1)
	case key.Matches(msg, k.teamBefore):
		p.nextTeam(-1)
	case key.Matches(msg, k.answer):
		p.step(+1)
	case key.Matches(msg, k.answerBefore):
		p.step(-1)
	case key.Matches(msg, k.erase):
		*p.answer() = noted{}
	case figure >= 0:
		p.write(figure)
	}
	return nil
}

func (p *Present) openChosen() tea.Cmd {
	if p.scripts.Len() == 0 {
		return nil
	}
	p.choose(p.scripts.Chosen())
	return p.changed()
}

// goTo shows a scene; a dark screen lights up again.
func (p *Present) goTo(scene int) tea.Cmd {
	dark := p.blank
	p.blank = false
	switch {
	case scene >= len(p.talk.Scenes):
		return tea.Batch(p.changed(), p.say(p.env.Words.Present.EndOfTalk))
	case scene < 0 || scene == p.at && !dark:
		return p.changed()
	}
	if scene != p.at {
		p.run.move(p.at)
		p.at, p.team = scene, 0
	}
	return p.changed()
}

// reveal uncovers the next thing hidden, and after the last nothing more.
func (p *Present) reveal() tea.Cmd {
	most := p.reveals()
	if most == 0 {
		return p.say(p.env.Words.Present.NothingHidden)
	}
	if p.revealed[p.at] == most {
		return p.say(p.env.Words.Present.AllShown)
	}
	p.revealed[p.at]++
	p.blank = false
	return p.changed()
}

// restart sets the clock to the beginning of the scene, as the script planned it.
func (p *Present) restart() tea.Cmd {
	planned := 0
	for _, s := range p.talk.Scenes[:p.at] {
		planned += s.Minutes
	}
	p.run.restart(p.at, time.Duration(planned)*time.Minute)
	return tea.Batch(p.changed(), p.say(p.env.Words.Present.ClockSet))
}

func (p *Present) say(text string) tea.Cmd { return screen.Do(screen.Notify{Text: text}) }

// changed tells the notes what the room sees now, and sets the clock going.
func (p *Present) changed() tea.Cmd { return tea.Batch(p.arm(), p.publish()) }

// tick is a turn of the clock, told from stale ones by its number.
type tick int

// arm waits for the next change of the clock. It stands still while nobody sees it.
func (p *Present) arm() tea.Cmd {
	p.ticks++
	if p.talk == nil || p.blank || p.away || p.clockless {
		return nil
	}
	scene, session := p.left()
	number := tick(p.ticks)
	return tea.Tick(min(untilChange(scene), untilChange(session)), func(time.Time) tea.Msg { return number })
}

// left is the time left in the scene and in the session, less than nothing when over.
func (p *Present) left() (scene, session time.Duration) {
	sceneEnds, sessionEnds := p.ends()
	at := p.options.Now()
	return sceneEnds.Sub(at), sessionEnds.Sub(at)
}

func (p *Present) ends() (scene, session time.Time) {
	return p.run.ends(p.at, time.Duration(p.scene().Minutes)*time.Minute, time.Duration(p.talk.Minutes())*time.Minute)
}
