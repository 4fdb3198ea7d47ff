package cli

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// checkCommand validates a dataset and warns of what is weak in it.
func (a *app) checkCommand() *cobra.Command {
	w := a.words.Check
	strict := false
	c := a.command(
		i18n.Command{Use: a.words.CLI.Cmd.CheckUse, Short: w.Short, Long: w.Long, Examples: w.Examples}, cobra.MaximumNArgs(1), w.OnePath,
		func(args []string) error { return a.check(args, strict, time.Now().Year()) },
	)
	c.Flags().BoolVar(&strict, "strict", false, w.Strict)
	c.Flags().BoolVar(&a.flags.all, "all", false, w.All)
	return c
}

// check looks at the dataset at the one path, at that of --data, or at the built-in one.
func (a *app) check(paths []string, strict bool, year int) error {
	if len(paths) > 0 {
		a.flags.data = paths
	}
	g, places, err := a.opened(true)
	if err != nil {
		return err
	}
	warnings := careers.Audit(g, year)
	if a.flags.json {
		err = a.printJSON(wire{g, a.words}.report(warnings, places))
	} else {
		err = a.tell(a.reportText(g, warnings, places))
	}
	if err == nil && strict && len(warnings) > 0 {
		return refused("warnings", a.words.Check.Refused)
	}
	return err
}

// report is what check says to a program of a dataset that can be loaded.
func (x wire) report(warnings []careers.Warning, places dataset.Places) object {
	w := x.w.Check
	return object{
		{"dataset", x.dataset()}, {"nodes", len(x.g.Nodes())}, {"steps", len(x.g.Steps())},
		{"warnings", each(warnings, func(v careers.Warning) object {
			return object{
				{"kind", snake(v.Kind.String())}, {"list", v.Subject.List}, {"id", v.Subject.ID}, {"field", v.Field}, {"place", place(places.Of(v))},
				{"found", v.Found}, {"number", known(v.Number)}, {"message", x.w.Units.Colon(w.Kind[v.Kind].Weak, warningDetail(x.w, v))},
			}
		})},
	}
}

// reportText says how large the dataset is and what is weak in it.
func (a *app) reportText(g *careers.Graph, warnings []careers.Warning, places dataset.Places) string {
	w := a.words.Check
	var b strings.Builder
	fmt.Fprintln(&b, w.Valid(g.Title().In(a.words.Tag), phrase.Nodes(a.words, g, len(g.Nodes())), phrase.Steps(a.words, g, g.Nodes())))
	if left := a.leftOut(a.brought); len(left) > 0 {
		fmt.Fprintf(&b, "\n%s\n%s\n", a.words.Import.Left, a.indented(left))
	}
	if len(warnings) == 0 {
		fmt.Fprintln(&b, w.Flawless)
	} else {
		fmt.Fprintln(&b, w.Warnings(len(warnings)))
		a.listWarnings(&b, warnings, places)
	}
	return b.String()
}

// listWarnings prints warnings under a heading for each kind.
func (a *app) listWarnings(out io.Writer, warnings []careers.Warning, places dataset.Places) {
	const few = 5
	count, told := 0, 0
	for i, w := range warnings {
		if i == 0 || warnings[i-1].Kind != w.Kind {
			count, told = 0, 0
			for _, other := range warnings[i:] {
				if other.Kind == w.Kind {
					count++
				}
			}
			advice := a.words.Check.Kind[w.Kind]
			heading := fmt.Sprintf("%s (%d)", advice.Weak, count)
			fmt.Fprintf(out, "\n%s\n", a.words.Units.Colon(heading, advice.Remedy))
		}
		switch told++; {
		case told <= few || a.flags.all:
			fmt.Fprintf(out, "  %s\n", warningLine(a.words, w, places.Of(w)))
		case told == count:
			fmt.Fprintf(out, "  %s\n", a.words.CLI.More(count-few, a.checkAll()))
		}
	}
}

// warningLine is one warning: its place when known, what it is about, and what
// tells it from others of its kind.
func warningLine(w *i18n.Words, warning careers.Warning, at careers.Position) string {
	line := warning.Subject.ID
	if place := at.String(); place != "" {
		line = place + ": " + line
	}
	if detail := warningDetail(w, warning); detail != "" {
		line += ", " + detail
	}
	return line
}

func warningDetail(w *i18n.Words, warning careers.Warning) string {
	switch warning.Kind {
	case careers.UndatedFigure, careers.OnePaySource:
		if warning.Found != "" {
			return w.Check.Source(warning.Found)
		}
	case careers.OldFigure, careers.StaleFigure:
		return w.Check.Dated(warning.Number, warning.Found)
	case careers.OddFigure:
		return phrase.Money(w, warning.Pay) + " " + phrase.Terms(w, warning.Pay) + ", " + w.Check.Source(warning.Found)
	case careers.OneFormTitle, careers.UnlistedSkill, careers.ClaimsOnly, careers.BareAddress, careers.FutureSource, careers.OlderField,
		careers.LongerName, careers.TakenMiddle:
		return warning.Found
	case careers.LongerDirect:
		return w.Check.Round(warning.Found)
	case careers.StepWithoutWayIn:
		return w.Check.Leads(warning.Found)
	case careers.Unexplained:
		return w.Check.Word(warning.Found, warning.Number)
	case careers.LacksLanguage, careers.Placeholder:
		return w.Check.Lacks(warning.Number, warning.Found)
	case careers.WideName:
		return w.Check.Wide(warning.Number, warning.Found)
	case careers.LongSentence:
		return w.Check.Sentence(warning.Number, warning.Found)
	}
	return ""
}
