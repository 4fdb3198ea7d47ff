// Package play is the screen of the games: a class or two to six teams around one keyboard,
// with arrows and Enter.
//
// What is asked, what is right and who has won is decided by package game; this
// screen takes turns, shows and counts. It is written to be read from the back of
// a room: few lines, one thing at a time.
package play

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"parcours/careers/game"
	"parcours/ui/screen"
)

// Options are what a visit to the games begins with.
type Options struct {
	// Game is the name of a game or of the mixed match; "" opens the menu.
	Game string
	// Teams and Rounds are brought within their limits; 0 stands for the usual number.
	Teams, Rounds int
	Seed          game.Seed
}

// Mixed is the name of the match that alternates between the games.
const Mixed = "mixed"

// The usual and the largest number of rounds, and the usual number of teams.
const (
	UsualRounds = 5
	MostRounds  = 20
	UsualTeams  = 3
)

// Names lists what Options.Game takes.
func Names() []string {
	var names []string
	for _, k := range game.Kinds() {
		names = append(names, k.String())
	}
	return append(names, Mixed)
}

// KindsOf returns the games that a name stands for, nil for none.
func KindsOf(name string) []game.Kind {
	if k, ok := game.ParseKind(name); ok {
		return []game.Kind{k}
	}
	if name == Mixed {
		return game.Kinds()
	}
	return nil
}

// phase is what the screen is at.
type phase uint8

const (
	choosing phase = iota // a game is chosen
	asking                // teams answer
	revealed              // the answer is shown
	widened               // what else matters is shown
	ended                 // the points are shown
)

// Play is the screen of the games.
type Play struct {
	env  *screen.Env
	deck *game.Deck
	keys bindings

	phase   phase
	leaving bool // asks whether to stop the match
	chosen  int  // index into Names, at first of what can be played
	teams   int
	wanted  int // rounds
	seed    game.Seed
	thin    []error // by index into Names, nil for what can be played

	match  *game.Match
	round  int   // index into match.Rounds
	points []int // by team
	turn   turn

	settling bool // a click has just done something
	pulling  bool // the mouse holds the axis of pay

	width, height int
}

// New returns the games, at the menu or at the first round of the game in o.
// What the data is too thin for is told in the menu.
func New(env *screen.Env, o Options) *Play {
	p := &Play{
		env: env, deck: game.NewDeck(env.Graph), keys: newBindings(env.Words), seed: o.Seed,
		teams: within(o.Teams, UsualTeams, game.MostTeams), wanted: within(o.Rounds, UsualRounds, MostRounds),
	}
	p.weigh()
	p.chosen = max(0, slices.Index(p.thin, nil))
	for i, name := range Names() {
		if name == o.Game {
			p.chosen = i
			p.start()
		}
	}
	return p
}

// within is a number from 1 up, the usual one for 0.
func within(n, usual, high int) int {
	if n == 0 {
		return usual
	}
	return min(max(n, 1), high)
}

// weigh finds out which games the data is too thin for.
func (p *Play) weigh() {
	p.thin = nil
	for _, name := range Names() {
		_, err := p.deck.Draw(KindsOf(name), p.seed, p.wanted)
		p.thin = append(p.thin, err)
	}
}

// start begins the chosen game, where the data allows it.
func (p *Play) start() {
	m, err := p.deck.Draw(KindsOf(Names()[p.chosen]), p.seed, p.wanted)
	if err != nil {
		return
	}
	p.match, p.round, p.points = m, 0, make([]int, p.teams)
	p.ask()
}

// ask begins the round at hand.
func (p *Play) ask() {
	p.phase = asking
	var scale game.Scale
	if r, ok := p.current().(*game.PayRound); ok {
		scale = p.deck.Scale(r.Pay.Currency)
	}
	p.turn = newTurn(p.current(), p.teams, p.round, scale)
}

// current is the round at hand.
func (p *Play) current() game.Round { return p.match.Rounds[p.round] }

// Title names the screen.
func (p *Play) Title() string { return p.env.Words.Play.Title }

// Typing is true while a match runs: letters do nothing then, so that nobody in
// the room ends it by leaning on a key.
func (p *Play) Typing() bool { return p.phase != choosing && p.phase != ended }

// Place is the command that plays this match again.
func (p *Play) Place() []string {
	if p.phase == choosing {
		return []string{"play"}
	}
	return p.replay()
}

// SetSize makes room.
func (p *Play) SetSize(width, height int) { p.width, p.height = width, height }

// Update plays.
func (p *Play) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return p.press(msg)
	case tea.MouseClickMsg:
		return p.click(msg.Mouse())
	case tea.MouseMotionMsg:
		p.drag(msg.Mouse())
	case tea.MouseWheelMsg:
		p.wheel(msg.Mouse())
	case settled:
		p.settling = false
	case screen.Changed:
		p.keys = newBindings(p.env.Words)
	}
	return nil
}
