package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"parcours/careers"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/present"
	"parcours/ui/theme"
)

// presentCommand plays a script in front of a group, or follows one that is played.
func (a *app) presentCommand() *cobra.Command {
	w := a.words.Present.CLI
	var check, notes, list bool
	c := a.command(
		i18n.Command{Use: w.Use, Short: w.Short, Long: w.Long, Examples: w.Examples}, cobra.MaximumNArgs(1), w.OneScript,
		func(args []string) error {
			switch {
			case notes && len(args) > 0:
				return usage(w.NotesAlone)
			case a.reader() == machine:
				return usage(w.NoJSON)
			case notes:
				return a.presentNotes()
			case list:
				return a.listScripts()
			case check:
				return a.checkScripts(args)
			}
			return a.present(args)
		},
	)
	c.ValidArgs = present.Shipped()
	f := c.Flags()
	f.BoolVar(&notes, "notes", false, w.Notes)
	f.BoolVar(&check, "check", false, w.Check)
	f.BoolVar(&list, "list", false, w.List)
	a.bindScreen(c, theme.Contrast)
	return c
}

// present plays a script, or prints it as a running sheet where there is no
// terminal to play it on.
func (a *app) present(args []string) error {
	g, scripts, err := a.scripts(args)
	if err != nil {
		return err
	}
	if !a.interactive() || a.reader() != people {
		return a.tell(a.runningSheets(scripts))
	}
	talk := present.Options{Scripts: scripts, Now: time.Now}
	s := newStage(a.presentSocket())
	talk.Stage = s
	return errors.Join(a.run(ui.NewTalk(g, a.options(), talk)), s.Close())
}

// presentNotes follows a presenter.
func (a *app) presentNotes() error {
	if !a.interactive() {
		return refusal(a.words.Present.CLI.NoTerminal)
	}
	g, err := a.load()
	if err != nil {
		return err
	}
	socket, err := a.presentSocket()
	if err != nil {
		return refusal(a.words.Present.Link.Failed(err.Error()))
	}
	s := newSource(socket)
	return errors.Join(a.run(ui.NewNotes(g, a.options(), s, time.Now)), s.Close())
}

// offered are the scripts that suit a dataset, see [present.Offered].
func (a *app) offered(g *careers.Graph) ([]*script.Script, careers.Problems) {
	return present.Offered(g, a.beside(), data.Scripts)
}

// beside is the folder that --data names, nil for none.
func (a *app) beside() fs.FS {
	if len(a.flags.data) == 0 {
		return nil
	}
	folder, err := a.dataset(a.flags.data)
	if err != nil {
		return nil
	}
	return folder
}

// scripts loads the dataset and the script that args name, or all that are offered.
func (a *app) scripts(args []string) (*careers.Graph, []*script.Script, error) {
	g, err := a.load()
	if err != nil {
		return nil, nil, err
	}
	a.flags.all = true // of scripts, which are short
	var all []*script.Script
	var problems careers.Problems
	if len(args) == 0 {
		if all, problems = a.offered(g); len(all) == 0 {
			all = append(all, present.FirstLook(g, ""))
		}
	}
	for _, name := range args {
		s, err := a.script(g, name)
		var found careers.Problems
		switch {
		case errors.As(err, &found):
			problems = append(problems, found...)
		case err != nil:
			return nil, nil, err
		default:
			all = append(all, s)
		}
	}
	if len(problems) > 0 {
		return nil, nil, a.brokenScript(problems)
	}
	return g, all, nil
}

// script reads a script by the name of a shipped one, or a file.
func (a *app) script(g *careers.Graph, name string) (*script.Script, error) {
	if slices.Contains(present.Shipped(), name) {
		a.source = data.Scripts
		return present.LoadShipped(g, data.Scripts, name)
	}
	for _, own := range present.Beside(a.beside()) {
		if present.NameOf(own) == name {
			a.source = a.beside()
			return script.Load(g, a.source, own)
		}
	}
	if info, err := os.Stat(name); err != nil || !info.Mode().IsRegular() {
		near := careers.Nearest(name, present.Shipped(), mostNear)
		return nil, refused("unknown_script", a.words.Present.CLI.Unknown(name, present.Shipped()), near...)
	}
	a.source = os.DirFS(filepath.Dir(name))
	return script.Load(g, a.source, filepath.Base(name))
}

func (a *app) listScripts() error {
	g, err := builtIn()
	if err != nil {
		return err
	}
	var b strings.Builder
	for _, name := range present.Shipped() {
		s, err := present.LoadShipped(g, data.Scripts, name)
		if err != nil {
			return err
		}
		fmt.Fprintf(&b, "%-12s %8s  %s. %s\n", name, a.words.Present.Minutes(s.Minutes()), s.Title.In(a.words.Tag), s.For.In(a.words.Tag))
	}
	return a.tell(b.String())
}

// checkScripts says that scripts can be played; what is wrong with them comes
// as an error.
func (a *app) checkScripts(args []string) error {
	_, scripts, err := a.scripts(args)
	if err != nil {
		return err
	}
	w := a.words.Present
	var b strings.Builder
	for _, s := range scripts {
		fmt.Fprintln(&b, w.CLI.Valid(s.Title.In(a.words.Tag), len(s.Scenes), w.Minutes(s.Minutes())))
	}
	return a.tell(b.String())
}

// runningSheets are scripts on paper: what to show, to ask and to say.
func (a *app) runningSheets(scripts []*script.Script) string {
	w, tag := a.words.Present, a.words.Tag
	var b strings.Builder
	for _, s := range scripts {
		fmt.Fprintf(&b, "%s (%s)\n%s\n", s.Title.In(tag), w.Minutes(s.Minutes()), s.For.In(tag))
		for i, scene := range s.Scenes {
			fmt.Fprintf(&b, "\n%d. %s (%s)\n", i+1, scene.Title.In(tag), w.Minutes(scene.Minutes))
			for _, part := range []struct {
				head string
				text careers.Text
			}{{w.Notes.Question, scene.Question}, {w.Notes.Answers, scene.Answer}, {w.NotesTitle, scene.Notes}} {
				if !part.text.IsZero() {
					fmt.Fprintf(&b, "   %s\n", a.words.Units.Colon(part.head, part.text.In(tag)))
				}
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}
