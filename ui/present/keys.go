package present

import (
	"charm.land/bubbles/v2/key"

	"parcours/ui/i18n"
	"parcours/ui/parts"
	"parcours/ui/screen"
)

// bindings are the keys of the presenter. Space and the page keys are what
// presenters' remote controls send.
type bindings struct {
	next, back, reveal, hide, blank, clock, restart, first, walk, onMap key.Binding
	open                                                                key.Binding
	team, teamBefore, answer, answerBefore, figures, erase              key.Binding
	parts.Moves                                                         // of the list of scripts
}

func newBindings(w *i18n.Words) bindings {
	s := w.Present
	return bindings{
		next:    screen.Bind(w.Keys.Space, s.KeyNext, "space", "pgdown", "right"),
		back:    screen.Bind(w.Keys.PageUp, s.KeyBack, "pgup", "left"),
		reveal:  screen.Bind("h", s.KeyReveal, "h"),
		hide:    screen.Bind("H", s.KeyHide, "H", "shift+h"),
		blank:   screen.Bind("b", s.KeyBlank, "b", ".", "w", ","), // remote controls send one of these
		clock:   screen.Bind("d", s.KeyClock, "d"),
		restart: screen.Bind("s", s.KeyRestart, "s"),
		first:   screen.Bind(w.Keys.Home, s.KeyFirst, "home"),
		walk:    screen.Bind(w.Keys.Enter, s.KeyWalk, "enter"),
		onMap:   screen.Bind(w.Keys.Escape, s.KeyWalk, "esc"),

		team: screen.Bind(w.Keys.Tab, w.Play.KeyTeam, "tab"), teamBefore: screen.Bind(w.Keys.ShiftTab, s.KeyTeamBefore, "shift+tab"),
		answer: screen.Bind("↑ ↓", s.KeyAnswer, "down"), answerBefore: screen.Bind("↑ ↓", s.KeyAnswer, "up"),
		figures: screen.Bind("0 … 9", s.KeyFigures, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		erase:   screen.Bind(w.Keys.Backspace, s.KeyErase, "backspace"),

		Moves: parts.NewMoves(w, w.Parts.Choose, w.Parts.Page),
		open:  screen.Bind(w.Keys.Enter, s.KeyOpen, "enter"),
	}
}

// Matter are the keys of a game that teams play.
func (p *Present) Matter() []string {
	if !p.teamsPlay() {
		return nil
	}
	return []string{"space", "h", "tab", "down"}
}

// Keys lists the bindings, most important first.
func (p *Present) Keys() []screen.Key {
	k := p.keys
	if p.options.IsFollowed {
		return nil
	}
	if p.talk == nil {
		return []screen.Key{{Binding: k.open, InBar: true}, {Binding: k.Up, InBar: true}, {Binding: k.Down}, {Binding: k.PageUp}, {Binding: k.PageDown}, {Binding: k.Home}, {Binding: k.End}}
	}
	s := p.env.Words.Present
	return []screen.Key{
		{Binding: k.next, InBar: true, Off: screen.OffIf(p.at == len(p.talk.Scenes)-1, s.LastScene)},
		{Binding: k.back, InBar: true, Off: screen.OffIf(p.at == 0, s.FirstScene)},
		{Binding: k.reveal, InBar: true, Off: screen.OffIf(p.reveals() == 0, s.NothingHidden)},
		{Binding: k.hide, Off: screen.OffIf(p.revealed[p.at] == 0, s.NothingHidden)},
		{Binding: k.blank, InBar: true}, {Binding: k.walk, InBar: true}, {Binding: k.onMap},
		{Binding: k.team, InBar: true, Off: p.whyNoTeams()}, {Binding: k.teamBefore, Off: p.whyNoTeams()},
		{Binding: k.answer, InBar: true, Off: p.whyNoTeams()}, {Binding: k.answerBefore, Off: p.whyNoTeams()},
		{Binding: k.figures, Off: p.whyNoTeams()}, {Binding: k.erase, Off: p.whyNoTeams()},
		{Binding: k.clock}, {Binding: k.restart}, {Binding: k.first, Off: screen.OffIf(p.at == 0, s.FirstScene)},
	}
}
