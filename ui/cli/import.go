package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/register"
	"parcours/ui/rich"
)

// importCommand reads a public register and tells what became of it; with -o it writes
// the dataset that comes of it.
func (a *app) importCommand() *cobra.Command {
	w, folder := a.words.Import, ""
	var only, languages []string
	c := a.command(w.Command(strings.Join(registerWords(), "|")), cobra.MinimumNArgs(2), w.Arguments(a.words.Units.List(registerWords())), func(args []string) error {
		o := register.Options{Only: only}
		for _, name := range languages {
			tag, err := language.Parse(name)
			if err != nil {
				return a.badValue("--languages", name, "fr, en")
			}
			o.Languages = append(o.Languages, tag)
		}
		for _, r := range registers() {
			if r.word == args[0] {
				return a.bringIn(r, apart(args[1:]), o, folder)
			}
		}
		return usage(a.words.CLI.BadValue("import", args[0], strings.Join(registerWords(), ", ")))
	})
	c.Flags().StringVarP(&folder, "output", "o", "", w.Output)
	c.Flags().StringSliceVar(&only, "only", nil, w.Only)
	c.Flags().StringSliceVar(&languages, "languages", nil, w.Languages)
	return c
}

// bringIn reads a register, writes the dataset where a folder for it is named, and
// reports.
func (a *app) bringIn(r publicRegister, paths []string, o register.Options, folder string) error {
	if folder == "" {
		o.Beside = a.words.Tag
	}
	g, report, err := a.imported(r, paths, o)
	if err != nil {
		return err
	}
	var files []string
	if folder != "" {
		if files, err = a.writeDataset(g, folder); err != nil {
			return err
		}
	}
	if a.flags.json {
		return a.printJSON(imports(report, files))
	}
	said := a.reportOn(g, report)
	if folder == "" {
		direct := "parcours --data " + shell(r.word+":"+strings.Join(paths, ","))
		return a.tell(said + "\n" + a.words.Import.Direct(direct) + "\n")
	}
	return a.tell(said + "\n" + a.words.Import.Written(a.words.Units.Count(len(files), a.words.Import.Files[0], a.words.Import.Files[1]), harmless(folder), "parcours --data "+shell(asData(folder))) + "\n")
}

// writeDataset writes a graph into a new or empty folder, and returns its files.
func (a *app) writeDataset(g *careers.Graph, folder string) (written []string, err error) {
	w := a.words.CLI.Cmd
	_, err = emptyFolder(folder)
	switch {
	case errors.Is(err, fs.ErrExist):
		return nil, refused("exists", w.Occupied(folder))
	case err != nil:
		return nil, refused("cannot_write", w.CannotBegin(folder, cause(err)))
	}
	for _, file := range dataset.Encode(g) {
		path := filepath.Join(folder, file.Name)
		err := putFile(path, false, func(out io.Writer) error {
			_, err := io.WriteString(out, file.Text)
			return err
		})
		if err != nil {
			return nil, refused("cannot_write", w.CannotBegin(folder, cause(err)))
		}
		written = append(written, path)
	}
	return written, nil
}

// reportOn is what became of a register, for people.
func (a *app) reportOn(g *careers.Graph, report register.Report) string {
	w, count := a.words.Import, a.words.Units.Count
	var kept, inferred []string
	for _, c := range report.Counts {
		if thing := w.Things[c.Thing.String()]; c.End == register.Kept {
			kept = append(kept, count(c.N, thing[0], thing[1]))
		}
	}
	left := a.leftOut(report)
	for _, one := range g.Inferred() {
		inferred = append(inferred, a.words.Units.Colon(w.Inferences[one.About], one.How.In(a.words.Tag)))
	}
	var b strings.Builder
	fmt.Fprintln(&b, report.Register)
	for _, part := range []struct {
		head  string
		lines []string
	}{{w.Kept, kept}, {w.Left, left}, {w.Inferred, inferred}, {w.Licence, []string{report.Licence}}, {w.Attribution, []string{report.Attribution}}} {
		if len(part.lines) == 0 || part.lines[0] == "" {
			continue
		}
		fmt.Fprintf(&b, "\n%s\n%s", part.head, a.indented(part.lines))
	}
	return b.String()
}

// indented are lines below a head, wrapped where people read them.
func (a *app) indented(lines []string) string {
	width := math.MaxInt
	if a.reader() == people {
		width = max(a.answerWidth()-4, 20)
	}
	var b strings.Builder
	for _, line := range lines {
		for i, row := range rich.WrapWhole(width, rich.Span{Text: line}) {
			fmt.Fprintf(&b, "%s%s\n", strings.Repeat("  ", min(i+1, 2)), row.Render())
		}
	}
	return b.String()
}

// leftOut is what of a register was not kept as it stands, why, and where the first is.
func (a *app) leftOut(report register.Report) (left []string) {
	w := a.words.Import
	for _, c := range report.Counts {
		if c.End == register.Kept {
			continue
		}
		thing, about := w.Things[c.Thing.String()], ""
		switch {
		case c.Names != "":
			about = " (" + c.Names + ")"
		case c.First.File != "":
			about = " (" + w.First(fmt.Sprintf("%s:%d", c.First.File, c.First.Line)) + ")"
		}
		left = append(left, a.words.Units.Colon(a.words.Units.Count(c.N, thing[0], thing[1]), w.Ends[c.End.String()])+about)
	}
	return left
}

// imports is the report for a program.
func imports(report register.Report, files []string) object {
	return object{
		{"register", report.Register}, {"licence", report.Licence}, {"attribution", report.Attribution},
		{"counts", each(report.Counts, func(c register.Count) object {
			return object{{"thing", snake(c.Thing.String())}, {"end", snake(c.End.String())}, {"number", c.N}, {"first", place(c.First)}, {"names", c.Names}}
		})},
		{"files", list(files)},
	}
}
