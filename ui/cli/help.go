package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parcours/ui/rich"
)

// helpWidth is the longest line of a help text on a wide terminal, in cells.
const helpWidth = 100

// helpCommand is "parcours help show", for those who try that first.
func (a *app) helpCommand(root *cobra.Command) *cobra.Command {
	w := a.words.CLI.Cmd.Help
	help := a.command(w, cobra.ArbitraryArgs, "", func(args []string) error {
		c, rest, err := root.Find(args)
		if err != nil || len(rest) > 0 {
			return a.unknownCommand(root, args)
		}
		a.help(c)
		return nil
	})
	help.Hidden = true
	return help
}

// help writes what a command does and how it is used.
func (a *app) help(c *cobra.Command) {
	var b strings.Builder
	width := min(a.width(), helpWidth)
	b.WriteString(ansi.WordwrapWc(c.Long, width, "") + "\n\n")
	a.writeUse(&b, c)
	a.writeCommands(&b, c)
	if c.Example != "" {
		fmt.Fprintf(&b, "\n%s\n%s\n", a.heading(a.words.CLI.ExamplesHead), c.Example)
	}
	a.writeFlags(&b, c, width)
	if err := a.page(a.said(b.String())); err != nil {
		fmt.Fprintln(a.err, err)
	}
}

func (a *app) heading(title string) string {
	return strings.TrimRight(a.words.Units.Colon(title, ""), " \u00a0")
}

func (a *app) writeUse(b io.Writer, c *cobra.Command) {
	use := c.CommandPath()
	if _, args, ok := strings.Cut(c.Use, " "); ok {
		use += " " + args
	}
	fmt.Fprintf(b, "%s\n  %s [%s]\n", a.heading(a.words.CLI.Usage), use, strings.ToLower(a.words.CLI.Flags))
}

// writeCommands lists the commands by group.
func (a *app) writeCommands(b io.Writer, c *cobra.Command) {
	for _, group := range c.Groups() {
		fmt.Fprintf(b, "\n%s\n", a.heading(group.Title))
		for _, sub := range c.Commands() {
			if sub.GroupID == group.ID {
				fmt.Fprintf(b, "  %-*s %s\n", c.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
}

// writeFlags lists a command's own flags, then those that all commands take.
func (a *app) writeFlags(b io.Writer, c *cobra.Command, width int) {
	own := c.LocalNonPersistentFlags()
	own.SortFlags = false
	for _, part := range []struct {
		title string
		flags *pflag.FlagSet
	}{{a.words.CLI.Flags, own}, {a.words.CLI.CommonFlags, c.Root().PersistentFlags()}} {
		if part.flags.HasAvailableFlags() {
			fmt.Fprintf(b, "\n%s\n", a.heading(part.title))
			a.listFlags(b, part.flags, width)
		}
	}
}

// listFlags writes flags in two columns.
func (a *app) listFlags(b io.Writer, flags *pflag.FlagSet, width int) {
	column := 0
	flags.VisitAll(func(f *pflag.Flag) { column = max(column, rich.Width(a.flagName(f))) })
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name := a.flagName(f)
		lines := strings.Split(ansi.WordwrapWc(a.flagUsage(f), max(20, width-column-4), ""), "\n")
		for _, line := range lines {
			fmt.Fprintf(b, "  %s  %s\n", rich.Pad(name, column), line)
			name = ""
		}
	})
}

// flagName is a flag with what stands after it: "--data PATH".
func (a *app) flagName(f *pflag.Flag) string {
	name := "    --" + f.Name
	if f.Shorthand != "" {
		name = "-" + f.Shorthand + ", --" + f.Name
	}
	if f.Value.Type() == "bool" {
		return name
	}
	placeholder, _ := pflag.UnquoteUsage(f)
	if placeholder == f.Value.Type() {
		placeholder = a.words.CLI.Value
	}
	return name + " " + placeholder
}

// flagUsage is what a flag does, without the marks around its placeholder.
func (a *app) flagUsage(f *pflag.Flag) string {
	usage := f.Usage
	if before, after, ok := strings.Cut(usage, "` "); ok && strings.HasPrefix(before, "`") {
		usage = after
	}
	if f.Value.Type() == "string" && f.DefValue != "" {
		usage += " (" + a.words.Units.Colon(a.words.CLI.Default, f.DefValue) + ")"
	}
	return usage
}
