package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// manCommand writes the manual page.
func (a *app) manCommand(root *cobra.Command) *cobra.Command {
	w := a.words.CLI.Cmd
	return a.command(w.Man, cobra.NoArgs, w.NoArguments, func([]string) error {
		return a.put(a.manual(root))
	})
}

// manual is the manual page in roff, with all commands on the one page.
func (a *app) manual(root *cobra.Command) string {
	w, m := a.words.CLI, a.words.CLI.Cmd.Manual
	var b strings.Builder
	fmt.Fprintf(&b, ".TH PARCOURS 1 %s %s %s\n", argument(built().date), argument("parcours "+built().version), argument(m.Title))
	section := func(title string) { fmt.Fprintf(&b, ".SH %s\n", argument(title)) }
	section(m.Name)
	fmt.Fprintf(&b, "parcours \\- %s\n", roff(w.Short))
	section(m.Synopsis)
	fmt.Fprintf(&b, "%s\n", roff("parcours ["+strings.ToLower(w.Flags)+"]"))
	for _, c := range root.Commands() {
		if c.GroupID != "" {
			fmt.Fprintf(&b, ".br\n%s\n", roff("parcours "+c.Use))
		}
	}
	section(m.Description)
	fmt.Fprintf(&b, "%s\n", roff(root.Long))
	section(m.Commands)
	for _, c := range root.Commands() {
		if c.GroupID != "" {
			a.manCommandOf(&b, c)
		}
	}
	section(m.Options)
	root.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { a.manFlag(&b, f) })
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) { a.manFlag(&b, f) })
	section(strings.ToUpper(w.ExamplesHead))
	fmt.Fprintf(&b, ".nf\n%s\n.fi\n", roff(root.Example))
	section(m.Environment)
	for _, v := range m.Variables {
		fmt.Fprintf(&b, ".TP\n%s\n%s\n", roff(v.Name), roff(v.Does))
	}
	section(m.Status)
	for status, means := range m.Statuses {
		fmt.Fprintf(&b, ".TP\n%d\n%s\n", status, roff(means))
	}
	return b.String()
}

func (a *app) manCommandOf(b *strings.Builder, c *cobra.Command) {
	fmt.Fprintf(b, ".SS %s\n%s\n.PP\n", argument(c.Use), roff(c.Long))
	c.LocalFlags().VisitAll(func(f *pflag.Flag) { a.manFlag(b, f) })
	fmt.Fprintf(b, ".PP\n.nf\n%s\n.fi\n", roff(c.Example))
}

func (a *app) manFlag(b *strings.Builder, f *pflag.Flag) {
	fmt.Fprintf(b, ".TP\n%s\n%s\n", roff(strings.TrimSpace(a.flagName(f))), roff(a.flagUsage(f)))
}

// roff is a text in which roff reads no orders: backslashes and hyphens stand
// for themselves, and no line begins with a dot or an apostrophe.
func roff(text string) string {
	lines := strings.Split(strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text), "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}

// argument is a text as one argument of a request.
func argument(text string) string {
	return `"` + strings.ReplaceAll(roff(text), `"`, `\(dq`) + `"`
}
