package cli

import (
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parcours/careers/game"
	"parcours/ui/handout"
	"parcours/ui/play"
)

// packFlags are the flags of handout that make the paper for a room.
type packFlags struct {
	pack  bool
	seed  string
	teams int
}

func (a *app) addPackFlags(c *cobra.Command, f *packFlags) {
	w := a.words.Pack
	c.Flags().BoolVar(&f.pack, "pack", false, w.PackFlag)
	c.Flags().StringVar(&f.seed, "seed", "", w.SeedFlag)
	count(c.Flags(), &f.teams, "teams", play.UsualTeams, max(2, game.FewestTeams), game.MostTeams, w.TeamsFlag)
	c.Example += w.Examples
}

// packFormats are the formats of a pack.
func packFormats() []string { return []string{"html", "txt"} }

// packConflict refuses what does not go with --pack, or needs it.
func (a *app) packConflict(c *cobra.Command, args []string, f packFlags) error {
	if !f.pack {
		for _, name := range []string{"seed", "teams"} {
			if c.Flags().Changed(name) {
				return usage(a.words.Pack.NeedsPack("--" + name))
			}
		}
		return nil
	}
	if len(args) > 0 {
		return usage(a.words.Pack.NoIDs)
	}
	for _, name := range []string{"route", "compare", "mine", "all", "cards", "full", "notebook"} {
		if c.Flags().Changed(name) {
			return usage(a.words.Pack.Alone("--" + name))
		}
	}
	return nil
}

// pack writes the paper for a room to a file or to the output.
func (a *app) pack(c *cobra.Command, f handoutFlags, p packFlags) error {
	seed, err := a.seed(c, p.seed)
	if err != nil {
		return err
	}
	if !slices.Contains(packFormats(), f.format) {
		return a.badValue("--format", f.format, strings.Join(packFormats(), ", "))
	}
	g, err := a.load()
	if err != nil {
		return err
	}
	if n := handout.SheetsOfCards(g); n > mostSheets {
		return refusal(a.words.Pack.TooMany(n, mostSheets, a.program()+" play"))
	}
	d := handout.ComposePack(g, a.words, handout.PackOrder{
		Games: play.KindsOf(play.Mixed), Seed: seed, Rounds: play.UsualRounds, Teams: p.teams,
		Date: a.today(time.Now()), Program: a.program(), Command: a.packAgain(f, p, seed), Replay: a.program() + " play " + play.Mixed + " --seed " + seed.String(),
	})
	write := map[string]func(io.Writer) error{"html": d.HTML, "txt": d.Text}[f.format]
	return a.keep(f, handout.FileName(f.format, "pack", seed.String()), write)
}

// packAgain is the command that makes the same pack.
func (a *app) packAgain(f handoutFlags, p packFlags, seed game.Seed) string {
	command := a.program() + " handout --pack --seed " + seed.String()
	if p.teams != play.UsualTeams {
		command += " --teams " + strconv.Itoa(p.teams)
	}
	if f.format != packFormats()[0] {
		command += " --format " + f.format
	}
	return command
}
