package cli

import (
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parcours/careers/game"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/plain"
	"parcours/ui/play"
	"parcours/ui/theme"
)

// playCommand opens the games, or prints a match with its answers.
func (a *app) playCommand() *cobra.Command {
	w := a.words.Play
	var o play.Options
	var seed string
	var c *cobra.Command
	c = a.command(
		i18n.Command{Use: "play [" + strings.ToUpper(w.KeyGame) + "]", Short: w.Short, Long: w.Long, Examples: w.Examples},
		cobra.MaximumNArgs(1), w.OneGame, func(args []string) error {
			if err := a.playOptions(c, args, seed, &o); err != nil {
				return err
			}
			return a.play(o)
		},
	)
	c.ValidArgs = play.Names()
	f := c.Flags()
	count(f, &o.Teams, "teams", play.UsualTeams, game.FewestTeams, game.MostTeams, w.FlagTeams)
	f.StringVar(&seed, "seed", "", w.FlagSeed)
	count(f, &o.Rounds, "rounds", play.UsualRounds, 1, play.MostRounds, w.FlagRounds)
	a.bindScreen(c, theme.Auto)
	return c
}

// playOptions checks what play was given.
func (a *app) playOptions(c *cobra.Command, args []string, seed string, o *play.Options) error {
	if len(args) > 0 {
		if o.Game = args[0]; play.KindsOf(o.Game) == nil {
			return usage(a.words.Play.UnknownGame(o.Game, strings.Join(play.Names(), ", ")))
		}
	}
	var err error
	o.Seed, err = a.seed(c, seed)
	return err
}

// seed is what --seed says, else any.
func (a *app) seed(c *cobra.Command, given string) (game.Seed, error) {
	if !c.Flags().Changed("seed") {
		return game.NewSeed(uint64(time.Now().UnixNano())), nil
	}
	seed, ok := game.ParseSeed(given)
	if !ok {
		return 0, a.badValue("--seed", given, a.words.Play.SeedForm(game.Signs))
	}
	return seed, nil
}

// play runs the games at a terminal, plays by ear with those who ask for text and can answer, and
// prints the match elsewhere.
func (a *app) play(o play.Options) error {
	if a.reader() == machine {
		return usage(a.words.Play.NoJSON)
	}
	g, err := a.load()
	if err != nil {
		return err
	}
	atTerminal := a.interactive() && a.reader() == people
	if o.Game == "" && !atTerminal {
		o.Game = play.Mixed
	}
	if said := play.Refusal(g, a.words, o, a.program()+" play"); o.Game != "" && said != "" {
		return refused("too_thin", said)
	}
	if atTerminal {
		return a.run(ui.NewGames(g, a.options(), o))
	}
	if a.converses() {
		return a.talkWith(g, plain.Options{Play: play.KindsOf(o.Game), Seed: o.Seed, Rounds: o.Rounds})
	}
	return gathered(func(out io.Writer) error { return play.Print(out, g, a.words, o) }, a.tell)
}
