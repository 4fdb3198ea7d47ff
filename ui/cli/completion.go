package cli

import (
	"bytes"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"
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
		var b bytes.Buffer
		write := map[string]func(io.Writer) error{
			"bash":       func(out io.Writer) error { return root.GenBashCompletionV2(out, true) },
			"zsh":        root.GenZshCompletion,
			"fish":       func(out io.Writer) error { return root.GenFishCompletion(out, true) },
			"powershell": root.GenPowerShellCompletionWithDesc,
		}[args[0]]
		if err := write(&b); err != nil {
			return err
		}
		_, err := a.out.Write(b.Bytes())
		return a.written(err)
	})
	c.ValidArgs = shells
	return c
}

// completeIDs completes up to so many different ids of nodes, with their names.
func (a *app) completeIDs(most int) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		a.flags.data = distinct(a.flags.data) // while completing, cobra reads the flags twice
		g, err := a.load()
		if err != nil || len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		var found []string
		for _, n := range g.Nodes() {
			if id := string(n.ID); strings.HasPrefix(id, begun) && !slices.Contains(args, id) {
				found = append(found, cobra.CompletionWithDesc(id, n.Name.In(a.words.Tag)))
			}
		}
		return found, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// fixed completes the values of a flag.
func fixed(values ...string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values, cobra.ShellCompDirectiveNoFileComp
	}
}

func distinct(paths []string) (kept []string) {
	for _, p := range paths {
		if !slices.Contains(kept, p) {
			kept = append(kept, p)
		}
	}
	return kept
}
