package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"runtime"
	"strings"

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
		fmt.Fprintln(a.err, a.said(a.words.Units.Colon(a.words.CLI.Error, harmless(e.said))))
	}
	if e.status == wrong {
		hint := a.words.CLI.TryHelp
		if strings.Contains(a.called, " ") {
			hint = a.words.CLI.TryHelpOf(a.called)
		}
		fmt.Fprintln(a.err, a.said(hint))
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
		if n, err := a.node(g, "", strings.Join(args, " ")); err == nil {
			near = []string{"show " + string(n.ID)}
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
	lines := []string{a.words.CLI.Broken(len(problems))}
	for _, p := range problems {
		lines = append(lines, "  "+phrase.Problem(a.words, p))
	}
	return &failure{said: strings.Join(lines, "\n"), status: no, kind: "broken_data", problems: problems}
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
