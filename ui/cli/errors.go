package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/ui/phrase"
)

// failure is an error that is ready for the reader: what to say, which may be
// nothing more, and the exit status.
type failure struct {
	said   string
	status int
	// kind is the failure's stable name, in snake case; see docs/json.md.
	kind string
	// near is what may have been meant, the likeliest first.
	near     []string
	problems careers.Problems
}

func (f *failure) Error() string { return f.said }

// mostNear is how many names that may have been meant are told.
const mostNear = 3

// usage says what is wrong with the command line.
func usage(said string) error { return &failure{said: said, status: wrong, kind: "usage"} }

// refusal says why the answer is no.
func refusal(said string) error { return &failure{said: said, status: no, kind: "failed"} }

// refused is a refusal with a name of its own and with what may have been meant.
func refused(kind, said string, near ...string) error {
	return &failure{said: said, status: no, kind: kind, near: near}
}

// harmless replaces what a terminal would obey in text that repeats an argument.
func harmless(text string) string {
	return strings.Join(each(strings.Split(text, "\n"), legible.Shown), "\n")
}

// fail says what went wrong and returns the exit status for it.
func (a *app) fail(err error) int {
	e := a.explain(err)
	if a.flags.json {
		a.failAsJSON(e)
		return e.status
	}
	if e.said != "" {
		a.complain(a.words.Units.Colon(a.words.CLI.Error, e.said))
	}
	if e.status == wrong {
		hint := a.words.CLI.TryHelp
		if strings.Contains(a.called, " ") {
			hint = a.words.CLI.TryHelpOf(a.called)
		}
		a.complain(hint)
	}
	return e.status
}

// fault says in one line what a panic was and where it came about, and where to report it.
func (a *app) fault(reason any) error {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(4, callers)]) // behind Callers, here, the recovery and the panic
	f, more := frames.Next()
	for more && !strings.HasPrefix(f.Function, "parcours/") {
		f, more = frames.Next()
	}
	return refused("crashed", fmt.Sprintf("%v, %s:%d (%s)\n%s", reason, f.Function, f.Line, version(), a.words.CLI.Crashed))
}

// explain turns any error into a failure. An error nobody foresaw is said as it is.
func (a *app) explain(err error) *failure {
	var f *failure
	var problems careers.Problems
	switch {
	case errors.As(err, &f):
		return f
	case errors.As(err, &problems):
		return a.brokenData(problems)
	}
	return &failure{said: err.Error(), status: no, kind: "failed"}
}

// flagError says in the reader's language what is wrong with a flag.
func (a *app) flagError(c *cobra.Command, err error) error {
	w := a.words.CLI
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	var syntax *pflag.InvalidSyntaxError
	switch {
	case errors.As(err, &unknown):
		return a.unknownFlag(c, unknown)
	case errors.As(err, &missing):
		return usage(w.MissingValue("--" + missing.GetSpecifiedName()))
	case errors.As(err, &invalid):
		want := "true, false"
		switch v := invalid.GetFlag().Value.(type) {
		case choice:
			want = strings.Join(v.values, ", ")
		case number:
			want = w.Number(v.low, v.high)
		}
		return a.badValue("--"+invalid.GetFlag().Name, invalid.GetValue(), want)
	case errors.As(err, &syntax):
		return usage(w.UnknownFlag(syntax.GetSpecifiedFlag(), nil))
	}
	return usage(err.Error())
}

func (a *app) unknownFlag(c *cobra.Command, err *pflag.NotExistError) error {
	name := "--" + err.GetSpecifiedName()
	var near []string
	if err.GetSpecifiedShortnames() != "" {
		name = "-" + err.GetSpecifiedName()
	} else {
		var names []string
		c.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		near = careers.Nearest(name, names, mostNear)
	}
	return &failure{said: a.words.CLI.UnknownFlag(name, near), status: wrong, kind: "unknown_flag", near: near}
}

// unknownCommand refuses the words after the program's name when they are none
// of its commands.
func (a *app) unknownCommand(root *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	near := careers.Nearest(args[0], each(root.Commands(), (*cobra.Command).Name), mostNear)
	if g, err := a.load(); err == nil {
		if meant, sure := g.Meant(strings.Join(args, " ")); sure {
			near = []string{"show " + string(meant[0].ID)}
		}
	}
	return &failure{said: a.words.CLI.UnknownCommand(args[0], near), status: wrong, kind: "unknown_command", near: near}
}

// badValue refuses a flag's value and says which ones there are.
func (a *app) badValue(flag, value, want string) error {
	return usage(a.words.CLI.BadValue(flag, value, want))
}

// brokenData lists everything that is wrong with a dataset.
func (a *app) brokenData(problems careers.Problems) *failure {
	return a.broken(a.words.CLI.Broken(len(problems)), problems)
}

// brokenScript lists everything that is wrong with a script; one that names what the data lacks
// was written for other data.
func (a *app) brokenScript(problems careers.Problems) *failure {
	isForeign := slices.ContainsFunc(problems, func(p careers.Problem) bool { return p.Kind == careers.UnknownID })
	return a.broken(a.words.CLI.BrokenScript(len(problems), isForeign), problems)
}

func (a *app) broken(head string, problems careers.Problems) *failure {
	w := a.words.CLI
	lines, shown, more := []string{head}, problems, 0
	if !a.flags.all {
		shown, more = problems.Gathered()
	}
	for _, p := range shown {
		line := "  " + phrase.Problem(a.words, p)
		if p.More > 0 {
			line += w.Again(p.More)
		}
		lines = append(lines, line)
		lines = append(lines, a.pointed(p.Place)...)
	}
	if more > 0 {
		lines = append(lines, w.More(more, a.checkAll()))
	}
	return &failure{said: strings.Join(lines, "\n"), status: no, kind: "broken_data", problems: problems}
}

// shell is an argument as it is typed in a suggested command.
func shell(argument string) string {
	plain := "_./-+=:@%," + string(filepath.Separator)
	odd := func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(plain, r)
	}
	switch {
	case argument != "" && !strings.ContainsFunc(argument, odd):
		return argument
	case runtime.GOOS == "windows":
		return `"` + argument + `"`
	}
	return "'" + strings.ReplaceAll(argument, "'", `'\''`) + "'"
}

// longLine is how many characters on either side of a place are looked at.
const longLine = 400

// pointed is the line of a place with a caret below it; nothing where the data
// has no such line any more.
func (a *app) pointed(at careers.Position) []string {
	if a.source == nil || at.Line == 0 {
		return nil
	}
	text, err := fs.ReadFile(a.source, at.File)
	all := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(strings.TrimPrefix(string(text), "\ufeff")), "\n")
	if err != nil || at.Line > len(all) {
		return nil
	}
	line := []rune(strings.ReplaceAll(all[at.Line-1], "\t", " "))
	if strings.TrimSpace(string(line)) == "" { // there is nothing to point at
		return nil
	}
	column := min(max(at.Column-1, 0), len(line))
	first := max(0, column-longLine)
	line, column = line[first:min(len(line), column+longLine)], column-first
	before := a.said(legible.Shown(string(line[:column])))
	cells, width := ansi.StringWidth(before), max(a.width()-6, 20) // a wide sign may stand on either edge
	from := max(0, cells-width*2/3)
	whole := before + a.said(legible.Shown(string(line[column:])))
	caret := strings.Repeat(" ", ansi.StringWidth(ansi.Cut(whole, from, cells))) + "^"
	return []string{"    " + ansi.Cut(whole, from, from+width), "    " + caret}
}

// checkAll is the command that tells everything of the data.
func (a *app) checkAll() string {
	command := "parcours check --all"
	for _, p := range a.flags.data {
		command += " --data " + shell(p)
	}
	return command
}

// cause is what the system says of a failure with a file, without the path,
// which the reader has typed.
func cause(err error) string {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err.Error()
	}
	return err.Error()
}
