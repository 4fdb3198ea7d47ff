package play

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"parcours/careers/game"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/screen"
)

// bindings are the keys of the games: arrows, Enter, Backspace, Escape and Tab,
// which every keyboard has in the same place.
type bindings struct{ up, down, left, right, enter, undo, leave, other key.Binding }

func newBindings(w *i18n.Words) bindings {
	return bindings{
		up:    screen.Bind("↑ ↓", w.Parts.Choose, "up"),
		down:  screen.Bind("↑ ↓", w.Parts.Choose, "down"),
		left:  screen.Bind("← →", w.Play.KeyTeams, "left"),
		right: screen.Bind("← →", w.Play.KeyTeams, "right"),
		enter: screen.Bind(w.Keys.Enter, w.Play.KeyConfirm, "enter"),
		undo:  screen.Bind(w.Keys.Backspace, w.Play.KeyUndo, "backspace"),
		leave: screen.Bind(w.Keys.Escape, w.Play.KeyLeave, "esc"),
		other: screen.Bind(w.Keys.Tab, w.Play.KeyOther, "tab"),
	}
}

// Keys lists the bindings as they work just now, most important first.
func (p *Play) Keys() []screen.Key {
	k, w, shared := p.keys, p.env.Words.Play, p.env.Words.Parts
	on := func(b key.Binding, does string) screen.Key {
		b.SetHelp(b.Help().Key, does)
		return screen.Key{Binding: b, InBar: true}
	}
	twin := func(b key.Binding, does string) screen.Key {
		s := on(b, does)
		s.InBar = false
		return s
	}
	switch {
	case p.leaving:
		return []screen.Key{on(k.enter, w.KeyGoOn), on(k.leave, w.KeyLeave)}
	case p.phase == choosing:
		return []screen.Key{
			on(k.enter, w.KeyStart), on(k.up, w.KeyGame), twin(k.down, w.KeyGame), on(k.left, w.KeyTeams), twin(k.right, w.KeyTeams),
			on(k.other, w.KeyOther), on(k.leave, shared.Back),
		}
	case p.phase == asking:
		return p.askingKeys(on, twin)
	case p.phase == widened:
		sheet := screen.Bind("→", shared.Sheet, "right")
		return []screen.Key{on(k.enter, w.KeyContinue), {Binding: sheet, InBar: true}, on(k.leave, w.KeyLeave)}
	case p.phase == ended:
		return []screen.Key{on(k.enter, w.KeyAgain), on(k.leave, shared.Back)}
	}
	return []screen.Key{on(k.enter, w.KeyContinue), on(k.leave, w.KeyLeave)}
}

func (p *Play) askingKeys(on, twin func(key.Binding, string) screen.Key) []screen.Key {
	k, w := p.keys, p.env.Words.Play
	keys := []screen.Key{on(k.enter, w.KeyConfirm)}
	switch {
	case p.turn.picking:
		hint := w.KeyShow
		if r, ok := p.current().(*game.WhoRound); ok && p.turn.clues < len(r.Clues) {
			hint = w.KeyClue
		}
		keys = append(keys, on(k.left, w.KeyTeam), twin(k.right, w.KeyTeam), screen.Key{Binding: screen.Bind("↓", hint, "down"), InBar: true})
	case p.current().Kind() == game.GuessPay:
		step, leap := p.amount(p.turn.scale.Step), p.amount(p.turn.scale.Leap)
		keys = append(keys, on(k.left, step), twin(k.right, step), on(k.up, leap), twin(k.down, leap))
	default:
		keys = append(keys, on(k.up, p.env.Words.Parts.Choose), twin(k.down, p.env.Words.Parts.Choose))
	}
	undo := on(k.undo, w.KeyUndo)
	undo.Off = screen.OffIf(!p.turn.canUndo(), w.NothingToUndo)
	return append(keys, undo, on(k.leave, w.KeyLeave))
}

// amount is by how much a key changes the guess.
func (p *Play) amount(by int) string {
	r := p.current().(*game.PayRound)
	return "± " + p.env.Words.Units.Money(100*by, 100*by, r.Pay.Currency)
}

// press handles a key.
func (p *Play) press(msg tea.KeyPressMsg) tea.Cmd {
	k := p.keys
	switch {
	case p.leaving:
		if key.Matches(msg, k.enter, k.leave) {
			p.leaving = false
		}
		if key.Matches(msg, k.leave) {
			p.phase = choosing
		}
	case key.Matches(msg, k.leave):
		return p.leave()
	case p.phase == choosing:
		return p.menuKey(msg)
	case p.phase == asking:
		p.askingKey(msg)
	case key.Matches(msg, k.enter):
		p.advance()
	case p.phase == widened && key.Matches(msg, k.right):
		return screen.Do(screen.OpenSheet{Node: p.current().About()})
	}
	return nil
}

// leave goes back from the menu, to it from the end, and asks before a match is lost.
func (p *Play) leave() tea.Cmd {
	switch p.phase {
	case choosing:
		return screen.Do(screen.Back{})
	case ended:
		p.phase = choosing
	default:
		p.leaving = true
	}
	return nil
}

// arrow is where an arrow points: right and down are +1, left and up -1.
func (k bindings) arrow(msg tea.KeyPressMsg) (x, y int) {
	switch {
	case key.Matches(msg, k.left):
		x = -1
	case key.Matches(msg, k.right):
		x = +1
	case key.Matches(msg, k.up):
		y = -1
	case key.Matches(msg, k.down):
		y = +1
	}
	return x, y
}

// menuKey chooses, and begins; a game that the data is too thin for says why.
func (p *Play) menuKey(msg tea.KeyPressMsg) tea.Cmd {
	x, y := p.keys.arrow(msg)
	p.choose(y)
	p.addTeams(x)
	switch {
	case key.Matches(msg, p.keys.other):
		p.seed = p.seed.Next()
	case key.Matches(msg, p.keys.enter):
		return p.tryStart()
	}
	return nil
}

// choose moves the choice of a game, round the ends.
func (p *Play) choose(by int) {
	n := len(Names())
	p.chosen = (p.chosen + by + n) % n
}

func (p *Play) addTeams(by int) { p.teams = within(p.teams+by, p.teams, game.MostTeams) }

// tryStart begins the chosen game, or says why the data is too thin for it.
func (p *Play) tryStart() tea.Cmd {
	if why := thinness(p.env.Words, Names()[p.chosen], p.thin[p.chosen]); why != "" {
		return screen.Do(screen.Notify{Text: phrase.Sentence(phrase.Capital(why))})
	}
	p.start()
	return nil
}

func (p *Play) askingKey(msg tea.KeyPressMsg) {
	k, t := p.keys, &p.turn
	x, y := k.arrow(msg)
	switch {
	case key.Matches(msg, k.enter):
		p.confirm()
	case key.Matches(msg, k.undo):
		t.undo()
	case t.picking && x != 0:
		t.nextTeam(x)
	case t.picking && y > 0:
		t.hint()
		p.count()
	case t.picking:
	case p.current().Kind() == game.GuessPay:
		t.add(x*t.scale.Step - y*t.scale.Leap) // up is more
	default:
		t.choose(y)
	}
}

// confirm takes what is entered.
func (p *Play) confirm() {
	p.turn.confirm()
	p.count()
}

// count shows the answer and adds the points where the round is over.
func (p *Play) count() {
	if p.turn.gains != nil {
		p.phase = revealed
	}
	for i, gain := range p.turn.gains {
		p.points[i] += gain
	}
}

// advance goes on after an answer, after what else matters, after the end.
func (p *Play) advance() {
	switch {
	case p.phase == revealed:
		p.phase = widened
	case p.phase == ended:
		p.seed = p.seed.Next()
		p.start()
	case p.round+1 < len(p.match.Rounds):
		p.round++
		p.ask()
	default:
		p.phase = ended
	}
}
