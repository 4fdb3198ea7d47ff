// Package cli is the command line: it reads flags, loads the dataset, and
// starts the program or prints. Files, the environment and the terminal are
// known here and nowhere else.
package cli

import (
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
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
	flags    flags
}

// Run runs the command with args and returns the exit status.
func Run(args []string, in, out, errs *os.File) int {
	a := &app{in: in, out: out, err: errs, env: os.Getenv}
	tag, ok := i18n.Detect(languageFlag(args), a.env)
	a.words = i18n.In(tag)
	if !ok {
		return a.fail(usage(a.words.CLI.BadValue("--lang", languageFlag(args), "fr, en")))
	}
	root := a.root()
	root.SetArgs(args)
	root.SetOut(out)
	root.SetErr(errs)
	if err := root.Execute(); err != nil {
		return a.fail(err)
	}
	return done
}

// languageFlag finds --lang before the flags are read, for their help is in
// that language too.
func languageFlag(args []string) string {
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if v, ok := strings.CutPrefix(arg, "--lang="); ok {
			return v
		}
		if arg == "--lang" && i+1 < len(args) {
			return args[i+1]
		}
	}
	return ""
}

// fail says what went wrong and returns the exit status for it.
func (a *app) fail(err error) int {
	e := a.explain(err)
	if e.said != "" {
		fmt.Fprintln(a.err, a.words.Units.Colon(a.words.CLI.Error, e.said))
	}
	if e.status == wrong {
		fmt.Fprintln(a.err, a.words.CLI.TryHelp)
	}
	return e.status
}

// version is the module's version as the build recorded it.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok || info.Main.Version == "" || info.Main.Version == "(devel)" {
		return "(devel)"
	}
	return info.Main.Version
}

// flags are what the command line sets.
type flags struct {
	lang, theme, at, screen string
	data                    []string
	ascii, still, noMouse   bool
}

func (a *app) root() *cobra.Command {
	w := a.words.CLI
	root := &cobra.Command{
		Use: "parcours", Short: w.Short, Long: w.Long, Example: w.Examples, Version: version(),
		SilenceErrors: true, SilenceUsage: true,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) > 0 {
				return usage(w.UnknownCommand(args[0]))
			}
			return nil
		},
		RunE: func(*cobra.Command, []string) error { return a.explore() },
	}
	root.CompletionOptions.DisableDefaultCmd = true
	root.SetHelpCommand(&cobra.Command{Hidden: true})
	root.SetVersionTemplate(w.VersionIs(version()) + "\n")
	root.SetUsageTemplate(a.usageTemplate())
	root.SetHelpTemplate(`{{.Long}}{{"\n\n"}}` + a.usageTemplate())
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return a.flagError(err) })
	a.bind(root)
	return root
}

func (a *app) bind(root *cobra.Command) {
	w, f := a.words.CLI, root.Flags()
	f.SortFlags = false
	lang := "fr"
	if a.words.Tag == language.English {
		lang = "en"
	}
	f.StringVar(&a.flags.lang, "lang", lang, w.Lang)
	f.StringVar(&a.flags.theme, "theme", "auto", w.Theme)
	f.BoolVar(&a.flags.ascii, "ascii", false, w.ASCII)
	f.StringArrayVar(&a.flags.data, "data", nil, w.Data)
	f.StringVar(&a.flags.at, "at", "", w.At)
	f.StringVar(&a.flags.screen, "screen", "map", w.Screen)
	f.BoolVar(&a.flags.noMouse, "no-mouse", false, w.Mouse)
	f.BoolP("help", "h", false, w.Help)
	f.Bool("version", false, w.Version)
}

// usageTemplate is cobra's template with the headings of the language.
func (a *app) usageTemplate() string {
	w := a.words
	head := func(s string) string { return w.Units.Colon(s, "") }
	return strings.TrimRight(head(w.CLI.Usage), " ") + `
  {{.UseLine}}{{if .HasAvailableSubCommands}}

` + head(w.CLI.Commands) + `{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasExample}}

` + head(w.CLI.ExamplesHead) + `
{{.Example}}{{end}}{{if .HasAvailableLocalFlags}}

` + head(w.CLI.Flags) + `
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`
}
