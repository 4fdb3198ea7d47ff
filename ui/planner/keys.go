package planner

import (
	"math"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/ui/parts"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// bindings are the keys of all views; each view has some of them.
type bindings struct {
	parts.Moves
	nextAim, previousAim                 key.Binding
	onMap, keep, goal, turn, start, back key.Binding
	left, right, fold                    key.Binding
	plan, leave, clear, other            key.Binding
}

func newBindings(env *screen.Env) bindings {
	k, s := env.Words.Keys, env.Words.Plan
	start := env.Words.Route.FromThe(phrase.Entry(env.Words, env.Graph))
	return bindings{
		Moves:       parts.NewMoves(env.Words, env.Words.Parts.Choose, env.Words.Parts.Page, "space"),
		left:        screen.Bind("← → ↑ ↓", s.Walk, "left"),
		right:       screen.Bind("← →", s.Stop, "right"),
		nextAim:     screen.Bind(k.Tab, s.NextAim, "tab"),
		previousAim: screen.Bind(k.ShiftTab, s.PreviousAim, "shift+tab"),
		onMap:       screen.Bind(k.Enter, s.OnMap, "enter"),
		keep:        screen.Bind("s", s.Keep, "s"),
		goal:        screen.Bind("g", s.Goal, "g"),
		turn:        screen.Bind("r", s.Turn, "r"),
		start:       screen.Bind("b", start, "b"),
		other:       screen.Bind(k.Tab, start, "tab"),
		back:        screen.Bind(k.Backspace, env.Words.Parts.Back, "backspace", "esc"),
		fold:        screen.Bind(k.Escape, s.Fold, "esc", "backspace"),
		plan:        screen.Bind(k.Enter, s.Plan, "enter"),
		leave:       screen.Bind(k.Escape, env.Words.Parts.Back, "esc"),
		clear:       screen.Bind(k.Ctrl+"+U", s.Clear, "ctrl+u"),
	}
}

// Keys lists the bindings of the view at hand, most important first.
func (p *Planner) Keys() []screen.Key {
	k, none := p.keys, screen.OffIf(p.list.Len() == 0, p.env.Words.Plan.NothingToShow)
	switch p.view {
	case goals:
		empty := screen.OffIf(p.field.Value() == "", p.env.Words.Plan.NothingTyped)
		return []screen.Key{
			{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none}, {Binding: k.plan, InBar: true, Off: none},
			{Binding: p.startKey(k.other), InBar: true, Off: p.whyNoStart()}, {Binding: k.leave, InBar: true}, {Binding: k.clear, Off: empty},
			{Binding: k.PageUp, Off: none}, {Binding: k.PageDown, Off: none},
		}
	case routes:
		return p.routeKeys()
	}
	return []screen.Key{
		{Binding: k.Up, InBar: true, Off: none}, {Binding: k.Down, Off: none}, {Binding: k.plan, InBar: true, Off: none},
		{Binding: k.turn, InBar: true}, {Binding: p.startKey(k.start), InBar: true, Off: p.whyNoStart()}, {Binding: k.back, InBar: true},
		{Binding: k.goal}, {Binding: k.PageUp, Off: none}, {Binding: k.PageDown, Off: none}, {Binding: k.Home, Off: none}, {Binding: k.End, Off: none},
	}
}

func (p *Planner) routeKeys() []screen.Key {
	k, isEmpty, hasNearest := p.keys, len(p.plan.Routes) == 0, p.plan.Nearest != ""
	none, enter := screen.OffIf(isEmpty, p.env.Words.Plan.NothingToShow), k.onMap
	if isEmpty && hasNearest {
		enter = k.plan
	}
	back, up, down, read, w := k.back, k.Up, k.Down, k.PageDown, p.env.Words
	if p.isOpen {
		back = k.fold
	}
	up.SetHelp("↑ ↓", w.Plan.OtherWay)
	down.SetHelp("↑ ↓", w.Plan.OtherWay)
	read.SetHelp(w.Keys.Space, w.Plan.Read)
	start := screen.Key{Binding: p.startKey(k.start), InBar: true, Off: p.whyNoStart()}
	keys := []screen.Key{
		{Binding: k.left, InBar: true, Off: none}, {Binding: k.right, Off: none}, {Binding: up, Off: none}, {Binding: down, Off: none}, start,
		{Binding: k.nextAim, InBar: true, Off: none}, {Binding: enter, InBar: true, Off: screen.OffIf(!hasNearest, none)},
		{Binding: k.keep, InBar: true, Off: none}, {Binding: k.goal, InBar: true},
		{Binding: read, InBar: !p.wide(), Off: none}, {Binding: k.PageUp, Off: none}, {Binding: k.turn, InBar: true},
		{Binding: k.Home, Off: none}, {Binding: k.End, Off: none}, {Binding: back}, {Binding: k.previousAim, Off: none},
	}
	if p.width < leastNamed { // where only one key more fits, it is this
		keys = append([]screen.Key{start}, slices.Delete(keys, 4, 5)...)
	}
	return keys
}

// Matter is what one does with routes: arrows and Enter are tried without being told.
func (p *Planner) Matter() []string {
	if p.view != routes {
		return nil
	}
	return []string{"b", "tab", "s", "w", "enter"}
}

// startKey says what the key that changes where one begins does just now.
func (p *Planner) startKey(b key.Binding) key.Binding {
	if p.asked.from == careers.FromEntry {
		b.SetHelp(b.Help().Key, p.env.Words.Plan.FromHere)
	}
	return b
}

// whyNoStart says why one cannot begin elsewhere, "" where one may.
func (p *Planner) whyNoStart() string {
	if p.asked.from == careers.FromEntry {
		return screen.OffIf(p.here == p.asked.to && p.view != goals, p.env.Words.Plain.Routes.SameNode)
	}
	return screen.OffIf(!p.opens, p.env.Words.Plan.NoBeginner(p.name(careers.FromEntry)))
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
	move := k.Of(msg)
	p.isEarly = false
	switch {
	case move != parts.Home && move != parts.End && msg.Text == "" && p.list.Move(move): // a blank, and the ends, are the field's
	case key.Matches(msg, k.plan):
		p.isEarly = p.field.Typed() != "" && p.env.Index() == nil
		return p.planTo(p.chosenID())
	case key.Matches(msg, k.other):
		return p.turnOrigin()
	case key.Matches(msg, k.leave):
		if p.asked.to == "" {
			return screen.Do(screen.Back{})
		}
		return p.show(routes)
	case key.Matches(msg, k.clear):
		p.field.SetValue("")
		p.refill("")
	default:
		p.edit(msg)
	}
	return nil
}

// edit hands a key or a paste to the field, and lists what answers it.
func (p *Planner) edit(msg tea.Msg) {
	if p.view == goals && p.field.Update(msg) {
		p.refill("")
	}
}

func (p *Planner) pressRoutes(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	switch move := k.Of(msg); {
	case key.Matches(msg, k.nextAim):
		return p.turnAim(+1)
	case key.Matches(msg, k.previousAim):
		return p.turnAim(-1)
	case key.Matches(msg, k.left):
		p.chooseStop(p.stop - 1)
	case key.Matches(msg, k.right):
		p.chooseStop(p.stop + 1)
	case move == parts.Home:
		p.chooseStop(0)
	case move == parts.End:
		p.chooseStop(math.MaxInt)
	case move == parts.Up:
		p.chooseWay(p.way - 1)
	case move == parts.Down:
		p.chooseWay(p.way + 1)
	case move != parts.Stay:
		p.read(move)
	case p.isOpen && key.Matches(msg, k.fold):
		p.isOpen = false
		p.dirty()
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
	case p.list.Move(p.keys.Of(msg)):
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
