package planner

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// bindings are the keys of all views; each view has some of them.
type bindings struct {
	nextAim, previousAim, up, down, readOn, readBack key.Binding
	onMap, keep, goal, turn, start, back             key.Binding
	plan, leave, clear, erase                        key.Binding
}

func newBindings(env *screen.Env) bindings {
	k, s := env.Words.Keys, env.Words.Plan
	return bindings{
		nextAim:     screen.Bind(k.Tab+" →", s.NextAim, "tab", "right"),
		previousAim: screen.Bind(k.ShiftTab+" ←", s.PreviousAim, "shift+tab", "left"),
		up:          screen.Bind("↑ ↓", s.Choose, "up"),
		down:        screen.Bind("↑ ↓", s.Choose, "down"),
		readOn:      screen.Bind(k.PageDown, s.Read, "pgdown", "space"),
		readBack:    screen.Bind(k.PageUp, s.Read, "pgup"),
		onMap:       screen.Bind(k.Enter, s.OnMap, "enter"),
		keep:        screen.Bind("s", s.Keep, "s"),
		goal:        screen.Bind("g", s.Goal, "g"),
		turn:        screen.Bind("r", s.Turn, "r"),
		start:       screen.Bind("b", env.Words.Route.FromThe(phrase.Entry(env.Words, env.Graph)), "b"),
		back:        screen.Bind(k.Backspace, s.Back, "backspace", "esc"),
		plan:        screen.Bind(k.Enter, s.Plan, "enter"),
		leave:       screen.Bind(k.Escape, s.Back, "esc"),
		clear:       screen.Bind(k.Ctrl+"+U", s.Clear, "ctrl+u"),
		erase:       screen.Bind(k.Backspace, s.Clear, "backspace"),
	}
}

// Keys lists the bindings of the view at hand, most important first.
func (p *Planner) Keys() []screen.Key {
	k, none := p.keys, ""
	if p.list.chosen < 0 {
		none = p.env.Words.Plan.NothingToShow
	}
	switch p.view {
	case goals:
		empty := ""
		if p.typed == "" {
			empty = p.env.Words.Plan.NothingTyped
		}
		return []screen.Key{
			{Binding: k.up, InBar: true, Off: none}, {Binding: k.down, Off: none}, {Binding: k.plan, InBar: true, Off: none},
			{Binding: k.leave, InBar: true}, {Binding: k.clear, Off: empty}, {Binding: k.erase, Off: empty},
			{Binding: k.readBack, Off: none}, {Binding: k.readOn, Off: none},
		}
	case routes:
		return p.routeKeys()
	}
	return []screen.Key{
		{Binding: k.up, InBar: true, Off: none}, {Binding: k.down, Off: none}, {Binding: k.plan, InBar: true, Off: none},
		{Binding: k.turn, InBar: true}, {Binding: p.startKey(), InBar: true, Off: p.whyNoStart()}, {Binding: k.back, InBar: true},
		{Binding: k.goal}, {Binding: k.readBack, Off: none}, {Binding: k.readOn, Off: none},
	}
}

func (p *Planner) routeKeys() []screen.Key {
	k, enter, none := p.keys, p.keys.onMap, ""
	if len(p.plan.Routes) == 0 {
		none = p.env.Words.Plan.NothingToShow
		if p.plan.Nearest != "" {
			enter = k.plan
		}
	}
	off := none
	if p.plan.Nearest != "" {
		off = ""
	}
	return []screen.Key{
		{Binding: k.nextAim, InBar: true}, {Binding: k.up, InBar: true, Off: none}, {Binding: enter, InBar: true, Off: off},
		{Binding: k.turn, InBar: true}, {Binding: p.startKey(), InBar: true, Off: p.whyNoStart()}, {Binding: k.keep, InBar: true, Off: none}, {Binding: k.goal, InBar: true},
		{Binding: k.readOn, InBar: true}, {Binding: k.back}, {Binding: k.down, Off: none}, {Binding: k.previousAim}, {Binding: k.readBack},
	}
}

// startKey says what b does just now.
func (p *Planner) startKey() key.Binding {
	b := p.keys.start
	if p.asked.from == careers.FromEntry {
		b.SetHelp(b.Help().Key, p.env.Words.Plan.FromHere)
	}
	return b
}

// whyNoStart says why no route begins at the entry point, "" where one may.
func (p *Planner) whyNoStart() string {
	if p.asked.from != careers.FromEntry && !p.opens {
		return p.env.Words.Plan.NoBeginner(p.name(careers.FromEntry))
	}
	return ""
}

func (p *Planner) press(msg tea.KeyPressMsg) tea.Cmd {
	switch p.view {
	case goals:
		return p.pressGoals(msg)
	case routes:
		return p.pressRoutes(msg)
	}
	return p.pressAround(msg)
}

func (p *Planner) pressGoals(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	switch {
	case p.walk(msg):
	case key.Matches(msg, k.plan):
		return p.planTo(p.list.id())
	case key.Matches(msg, k.leave):
		if p.asked.to == "" {
			return screen.Do(screen.Back{})
		}
		return p.show(routes)
	case key.Matches(msg, k.clear):
		p.typed = ""
		p.refill("")
	case key.Matches(msg, k.erase):
		p.erase(1)
	default:
		p.write(msg.Text)
	}
	return nil
}

func (p *Planner) pressRoutes(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	switch {
	case key.Matches(msg, k.nextAim):
		return p.turnAim(+1)
	case key.Matches(msg, k.previousAim):
		return p.turnAim(-1)
	case key.Matches(msg, k.up):
		p.chooseLane(-1)
	case key.Matches(msg, k.down):
		p.chooseLane(+1)
	case key.Matches(msg, k.readOn):
		p.scroll(max(1, p.bodyHeight()-1))
	case key.Matches(msg, k.readBack):
		p.scroll(-max(1, p.bodyHeight()-1))
	case key.Matches(msg, k.onMap):
		return p.enter()
	case key.Matches(msg, k.keep):
		return p.keep()
	default:
		return p.pressAny(msg)
	}
	return nil
}

func (p *Planner) pressAround(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case p.walk(msg):
	case key.Matches(msg, p.keys.plan):
		return p.follow()
	default:
		return p.pressAny(msg)
	}
	return nil
}

// pressAny handles the keys of all views without a text field.
func (p *Planner) pressAny(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	switch {
	case key.Matches(msg, k.goal):
		return p.show(goals)
	case key.Matches(msg, k.turn):
		return p.show(map[view]view{routes: origins, origins: onward, onward: routes}[p.view])
	case key.Matches(msg, k.start):
		return p.turnOrigin()
	case key.Matches(msg, k.back) && p.view == routes:
		return screen.Do(screen.Back{})
	case key.Matches(msg, k.back):
		return p.show(routes)
	}
	return nil
}

// walk moves the choice of a list and reports whether the key does that.
func (p *Planner) walk(msg tea.KeyPressMsg) bool {
	k, page := p.keys, max(1, p.bodyHeight()-1)
	switch {
	case key.Matches(msg, k.up):
		p.list.choose(-1, p.bodyHeight())
	case key.Matches(msg, k.down):
		p.list.choose(+1, p.bodyHeight())
	case key.Matches(msg, k.readBack):
		p.list.choose(-page, p.bodyHeight())
	case key.Matches(msg, k.readOn) && msg.Text == "": // a blank is text in the field
		p.list.choose(page, p.bodyHeight())
	default:
		return false
	}
	return true
}
