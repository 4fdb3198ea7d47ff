package cli

import (
	"embed"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"
)

// starters hold the starter dataset, with comments in each language of the program.
//
//go:embed starter
var starters embed.FS

// starterFile is the name of the one file of a starter dataset.
const starterFile = "dataset.yaml"

// initCommand writes a starter dataset.
func (a *app) initCommand() *cobra.Command {
	w := a.words.CLI.Cmd
	var o own
	c := a.command(w.Init, cobra.ExactArgs(1), w.OneFolder, func(args []string) error { return a.begin(args[0], o, time.Now().Year()) })
	c.Flags().StringVar(&o.languages, "languages", "", w.Own.Languages)
	c.Flags().StringVar(&o.country, "country", "", w.Own.CountryFlag)
	c.Flags().StringVar(&o.currency, "currency", "", w.Own.Currency)
	return c
}

// begin writes the starter dataset into a new or empty folder.
func (a *app) begin(dir string, o own, year int) error {
	w := a.words.CLI.Cmd
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 { // before anything is asked
		return refused("exists", w.Occupied(dir))
	}
	if err := a.checkOwn(o); err != nil {
		return err
	}
	text, err := starters.ReadFile("starter/" + a.words.Tag.String() + ".yaml")
	if !a.flags.json && a.in != nil && a.interactive() {
		o = a.asked(o, a.in)
	}
	if err == nil && o.isAsked() {
		text, err = a.starter(o, year)
	}
	if err != nil {
		return err
	}
	made, err := emptyFolder(dir)
	if errors.Is(err, fs.ErrExist) {
		return refused("exists", w.Occupied(dir))
	}
	path := filepath.Join(dir, starterFile)
	if err == nil {
		err = putFile(path, false, func(out io.Writer) error {
			_, err := out.Write(text)
			return err
		})
	}
	if err != nil {
		if made {
			err = errors.Join(err, ignoreAbsent(os.Remove(dir)))
		}
		return refused("cannot_write", w.CannotBegin(dir, cause(err)))
	}
	return a.made(path, w.Began(path)+"\n"+w.Then(shell(asData(dir))))
}

// emptyFolder makes a folder unless it is there and empty, and reports whether
// it made one. The error is [fs.ErrExist] where something else is there.
func emptyFolder(dir string) (made bool, err error) {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return true, os.MkdirAll(dir, 0o755)
	case err != nil:
		if info, e := os.Stat(dir); e == nil && !info.IsDir() {
			return false, fs.ErrExist
		}
		return false, err
	case len(entries) > 0:
		return false, fs.ErrExist
	}
	return false, nil
}

func ignoreAbsent(err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return err
}
