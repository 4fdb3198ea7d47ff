package cli

import (
	"errors"
	"strings"

	"github.com/spf13/pflag"

	"parcours/careers"
	"parcours/ui/phrase"
)

// failure is an error that is ready for the reader: what to say, which may be
// nothing more, and the exit status.
type failure struct {
	said   string
	status int
}

func (f *failure) Error() string { return f.said }

func usage(said string) error { return &failure{said, wrong} }

func refusal(said string) error { return &failure{said, no} }

// explain turns any error into a failure. An error nobody foresaw is said as it is.
func (a *app) explain(err error) *failure {
	var f *failure
	if errors.As(err, &f) {
		return f
	}
	return &failure{err.Error(), no}
}

// flagError says in the reader's language what is wrong with a flag.
func (a *app) flagError(err error) error {
	w := a.words.CLI
	var unknown *pflag.NotExistError
	var missing *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		name := "--" + unknown.GetSpecifiedName()
		if unknown.GetSpecifiedShortnames() != "" {
			name = "-" + unknown.GetSpecifiedName()
		}
		return usage(w.UnknownFlag(name))
	case errors.As(err, &missing):
		return usage(w.MissingValue("--" + missing.GetSpecifiedName()))
	case errors.As(err, &invalid):
		return usage(w.BadValue("--"+invalid.GetFlag().Name, invalid.GetValue(), invalid.GetFlag().Value.Type()))
	}
	return usage(err.Error())
}

// brokenData lists everything that is wrong with a dataset.
func (a *app) brokenData(problems careers.Problems) error {
	lines := []string{a.words.CLI.Broken(len(problems))}
	for _, p := range problems {
		lines = append(lines, "  "+phrase.Problem(a.words, p))
	}
	return refusal(strings.Join(lines, "\n"))
}
