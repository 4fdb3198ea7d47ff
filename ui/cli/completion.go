package cli

import (
	_ "embed"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parcours/ui/phrase"
)

// completionCommand writes the script that completes commands in a shell.
func (a *app) completionCommand(root *cobra.Command) *cobra.Command {
	w := a.words.CLI.Cmd
	shells := []string{"bash", "zsh", "fish", "powershell"}
	isShell := func(_ *cobra.Command, args []string) error {
		if len(args) != 1 || !slices.Contains(shells, args[0]) {
			return usage("")
		}
		return nil
	}
	c := a.command(w.Completion, isShell, w.OneShell(strings.Join(shells, ", ")), func(args []string) error {
		return gathered(map[string]func(io.Writer) error{
			"bash":       func(out io.Writer) error { return root.GenBashCompletionV2(out, true) },
			"zsh":        root.GenZshCompletion,
			"fish":       func(out io.Writer) error { return root.GenFishCompletion(out, true) },
			"powershell": root.GenPowerShellCompletionWithDesc,
		}[args[0]], func(script string) error { return a.put(strings.Replace(script, wordsByPackage, wordsByItself, 1)) })
	})
	c.ValidArgs = shells
	return c
}

// wordsByPackage is how Cobra's script for bash asks the package bash-completion for the words of
// the line; wordsByItself does without where there is none.
const wordsByPackage = "    _get_comp_words_by_ref \"$@\" cur prev words cword\n"

//go:embed words.bash
var wordsByItself string

// completeIDs completes up to so many different ids of nodes, with their names.
func (a *app) completeIDs(most int) cobra.CompletionFunc { return a.completeNodes(most, false) }

// completeNodes does so; the entry point, where routes may begin, comes first.
func (a *app) completeNodes(most int, fromEntry bool) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		a.flags.data = distinct(a.flags.data) // while completing, cobra reads the flags twice
		g, err := a.load()
		if err != nil || len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var found []string
		if e := g.Entry(); e != nil && fromEntry && len(args) == 0 && strings.HasPrefix(string(e.ID), begun) {
			found = append(found, cobra.CompletionWithDesc(string(e.ID), phrase.Entry(a.words, g)))
		}
		for _, n := range g.Nodes() {
			if id := string(n.ID); strings.HasPrefix(id, begun) && !slices.Contains(args, id) {
				found = append(found, cobra.CompletionWithDesc(id, n.Name.In(a.words.Tag)))
			}
		}
		return found, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// complete has the shell complete the value of a flag.
func complete(c *cobra.Command, flag string, how cobra.CompletionFunc) {
	if err := c.RegisterFlagCompletionFunc(flag, how); err != nil {
		panic(err) // a flag that is not bound before
	}
}

// choose binds a flag that takes one of some values, the usual one where it is not given.
func choose(c *cobra.Command, value *string, name, usual, usage string, values []string) {
	*value = usual
	c.Flags().Var(choice{value, usual, values}, name, usage)
	complete(c, name, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

// choice is the value of such a flag.
type choice struct {
	value  *string
	usual  string
	values []string
}

// String is the value.
func (c choice) String() string { return *c.value }

// Type is that of a text, so that help shows what is usual.
func (c choice) Type() string { return "string" }

// Set refuses what is none of the values; the flag's error says which there are.
func (c choice) Set(value string) error {
	if value != c.usual && !slices.Contains(c.values, value) {
		return errors.New("none of the values")
	}
	*c.value = value
	return nil
}

// count binds a flag that takes a whole number between two.
func count(f *pflag.FlagSet, value *int, name string, usual, low, high int, usage string) {
	*value = usual
	f.Var(number{value, low, high}, name, usage)
}

// number is the value of such a flag, a [pflag.Value]; the flag's error names the range.
type number struct {
	value     *int
	low, high int
}

func (n number) String() string { return strconv.Itoa(*n.value) }

func (n number) Type() string { return "int" }

func (n number) Set(text string) error {
	value, err := strconv.Atoi(text)
	if err != nil || value < n.low || value > n.high {
		return errors.New("none of the numbers")
	}
	*n.value = value
	return nil
}

// distinct is items without those that were there before.
func distinct[E comparable](items []E) (kept []E) {
	for _, item := range items {
		if !slices.Contains(kept, item) {
			kept = append(kept, item)
		}
	}
	return kept
}
