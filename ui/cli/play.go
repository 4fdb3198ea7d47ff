package cli

import (
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parcours/careers/game"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/play"
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
	f.IntVar(&o.Teams, "teams", play.UsualTeams, w.FlagTeams)
	f.StringVar(&seed, "seed", "", w.FlagSeed)
	f.IntVar(&o.Rounds, "rounds", play.UsualRounds, w.FlagRounds)
	choose(c, &a.flags.theme, "theme", "auto", a.words.CLI.Theme, themes())
	return c
}

// playOptions checks what play was given.
func (a *app) playOptions(c *cobra.Command, args []string, seed string, o *play.Options) error {
	if len(args) > 0 {
		if o.Game = args[0]; play.KindsOf(o.Game) == nil {
			return usage(a.words.Play.UnknownGame(o.Game, strings.Join(play.Names(), ", ")))
		}
	}
	if o.Teams < game.FewestTeams || o.Teams > game.MostTeams {
		return a.badValue("--teams", strconv.Itoa(o.Teams), span(game.FewestTeams, game.MostTeams))
	}
	if o.Rounds < 1 || o.Rounds > play.MostRounds {
		return a.badValue("--rounds", strconv.Itoa(o.Rounds), span(1, play.MostRounds))
	}
	o.Seed = game.NewSeed(uint64(time.Now().UnixNano()))
	if !c.Flags().Changed("seed") {
		return nil
	}
	s, ok := game.ParseSeed(seed)
	if !ok {
		return a.badValue("--seed", seed, a.words.Play.SeedForm(game.Signs))
	}
	o.Seed = s
	return nil
}

func span(low, high int) string { return strconv.Itoa(low) + "–" + strconv.Itoa(high) }

// play runs the games at a terminal and prints the match elsewhere.
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
	if said := play.Refusal(g, a.words, o); o.Game != "" && said != "" {
		return refused("too_thin", said)
	}
	if atTerminal {
		return a.run(ui.NewGames(g, a.options(), o))
	}
	return a.print(func(out io.Writer) error { return play.Print(out, g, a.words, o) })
}
