// Package cli is the command line: it reads flags, loads the dataset, and
// starts the program or prints. Files, the environment and the terminal are
// known here and nowhere else.
package cli

import (
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/text/language"

	"parcours/careers/register"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/theme"
)

// The exit statuses.
const (
	done  = 0
	no    = 1 // the answer is no: not found, not valid, crashed
	wrong = 2 // wrong use
)

// app is one run of the command.
type app struct {
	in       *os.File
	out, err io.Writer
	env      func(string) string
	words    *i18n.Words
	source   fs.FS           // the data, once it is asked for
	brought  register.Report // what became of the register that --data names
	flags    flags
	called   string       // the command that ran, "" for none
	worn     *theme.Theme // what answers are dressed in, once it is asked for

	background background
	window     window
	complained bool
}

// Run runs the command with args and returns the exit status.
func Run(args []string, in, out, errs *os.File) int {
	a := &app{in: in, out: out, err: errs, env: os.Getenv, window: openWindow(in, out, errs)}
	defer a.leave()
	return a.execute(args)
}

func (a *app) execute(args []string) (status int) {
	defer func() {
		if reason := recover(); reason != nil {
			status = a.fail(a.fault(reason))
		}
	}()
	lang, asJSON := early(args)
	a.flags.json = asJSON
	tag, ok := i18n.Detect(lang, a.env)
	a.words = i18n.In(tag)
	if !ok {
		return a.fail(a.badValue("--lang", lang, strings.Join(languages(), ", ")))
	}
	root := a.root()
	root.SetArgs(args)
	root.SetOut(a.out)
	root.SetErr(a.err)
	c, err := root.ExecuteC()
	a.drainAnswers()
	if err != nil {
		a.called = c.CommandPath()
		return a.fail(err)
	}
	return done
}

// early finds --lang and --json before the flags are read, for their help and what is
// wrong with them is told in that language and form, too.
func early(args []string) (lang string, json bool) {
	f := pflag.NewFlagSet("", pflag.ContinueOnError)
	f.ParseErrorsAllowlist.UnknownFlags = true
	f.StringVar(&lang, "lang", "", "")
	f.BoolVar(&json, "json", false, "")
	f.BoolP("help", "h", false, "")
	_ = f.Parse(args) // what is wrong is said when all flags are known
	return lang, json
}

func languages() []string { return each(i18n.Languages(), language.Tag.String) }

// flags are what the command line sets.
type flags struct {
	lang, theme, at, to, screen, view  string
	notebook                           string
	kiosk                              kioskFlags
	data, with                         []string
	ephemeral                          bool
	ascii, still, noMouse, json, plain bool
	all                                bool // problems and warnings, however many
}

func (a *app) root() *cobra.Command {
	w := a.words.CLI
	root := &cobra.Command{
		Use: "parcours", Short: w.Short, Long: w.Long, Example: w.Examples, Version: built().version,
		SilenceErrors: true, SilenceUsage: true, SuggestionsMinimumDistance: 2,
		RunE: func(*cobra.Command, []string) error { return a.explore() },
	}
	root.Args = func(_ *cobra.Command, args []string) error { return a.unknownCommand(root, args) }
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetVersionTemplate("parcours " + built().String() + "\n")
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { a.help(c) })
	root.SetHelpCommand(a.helpCommand(root))
	root.SetFlagErrorFunc(a.flagError)
	a.bindEverywhere(root)
	a.bindExplorer(root)
	a.addCommands(root)
	return root
}

// addCommands adds the commands by group.
func (a *app) addCommands(root *cobra.Command) {
	w := a.words.CLI.Cmd
	for _, group := range []struct {
		id, title string
		commands  []*cobra.Command
	}{
		{"look", w.Look, []*cobra.Command{a.listCommand(), a.showCommand(), a.searchCommand(), a.mapCommand()}},
		{"weigh", w.Weigh, []*cobra.Command{a.routesCommand(), a.compareCommand(), a.skillsCommand(), a.cardsCommand()}},
		{"lead", w.Lead, []*cobra.Command{a.playCommand(), a.presentCommand(), a.serveCommand()}},
		{"make", w.Make, []*cobra.Command{a.checkCommand(), a.handoutCommand(), a.initCommand(), a.importCommand(), a.pageCommand(), a.completionCommand(root), a.manCommand(root)}},
	} {
		root.AddGroup(&cobra.Group{ID: group.id, Title: group.title})
		for _, c := range group.commands {
			c.GroupID = group.id
			root.AddCommand(c)
		}
	}
}

// bindEverywhere binds the flags that every command takes.
func (a *app) bindEverywhere(root *cobra.Command) {
	w, f := a.words.CLI, root.PersistentFlags()
	f.SortFlags = false
	f.StringVar(&a.flags.lang, "lang", a.words.Tag.String(), w.Lang)
	f.StringArrayVar(&a.flags.data, "data", nil, w.Data)
	f.BoolVar(&a.flags.plain, "plain", false, w.Plain)
	f.BoolVar(&a.flags.json, "json", a.flags.json, w.JSON)
	f.BoolVar(&a.flags.ascii, "ascii", false, w.ASCII)
	f.BoolP("help", "h", false, w.Help)
}

// bindExplorer binds the flags of the program on the whole screen.
func (a *app) bindExplorer(root *cobra.Command) {
	w, f := a.words.CLI, root.Flags()
	f.SortFlags = false
	f.StringVar(&a.flags.at, "at", "", w.At)
	choose(root, &a.flags.screen, "screen", "map", w.Screen(a.words.Units.List(ui.Screens())), ui.Screens())
	choose(root, &a.flags.view, "view", "", w.View, ui.Views())
	f.StringSliceVar(&a.flags.with, "with", nil, w.With)
	f.StringVar(&a.flags.to, "to", "", w.To)
	a.bindScreen(root, theme.Auto)
	f.StringVar(&a.flags.notebook, "notebook", "", a.words.Notes.NotebookFlag)
	a.bindKiosk(f)
	f.Bool("version", false, w.Version)
	complete(root, "at", a.completeIDs(1))
	complete(root, "to", a.completeIDs(1))
	complete(root, "lang", cobra.FixedCompletions(languages(), cobra.ShellCompDirectiveNoFileComp))
}

// bindScreen binds the flags of all that takes the whole screen; games and talks are ephemeral anyway.
func (a *app) bindScreen(c *cobra.Command, usual theme.Name) {
	colours := new(string)
	choose(c, colours, "theme", string(usual), a.words.CLI.Theme, themes())
	c.PreRun = func(*cobra.Command, []string) { a.flags.theme = *colours }
	c.Flags().BoolVar(&a.flags.noMouse, "no-mouse", false, a.words.CLI.Mouse)
	c.Flags().BoolVar(&a.flags.still, "still", false, a.words.CLI.Still)
	c.Flags().BoolVar(&a.flags.ephemeral, "ephemeral", false, a.words.Notes.EphemeralFlag)
}
