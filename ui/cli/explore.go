package cli

import (
	"cmp"
	"errors"
	"strings"
	"sync"

	"github.com/charmbracelet/x/term"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
	"parcours/ui"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/theme"
)

// explore starts the program, or prints the overview where nobody can type.
func (a *app) explore() error {
	g, err := a.load()
	if err != nil {
		return err
	}
	options := a.options()
	if e := g.Entry(); e != nil && options.Screen == "plan" && strings.EqualFold(string(options.At), string(e.ID)) {
		options.At, options.FromEntry = "", true
	}
	if err := a.findNodes(g, &options); err != nil {
		return err
	}
	switch {
	case a.flags.json:
		return a.printJSON(wire{g, a.words}.wholeMap())
	case a.converses():
		return a.converse(g, options, true)
	case !a.interactive() && (options.At != "" || a.flags.screen != "map"):
		return a.converse(g, options, false)
	case !a.interactive():
		return a.written(plain.Overview(speech{a}, g, a.words))
	}
	if options.Kiosk, err = a.kiosk(); err != nil {
		return err
	}
	kept, err := a.session(g)
	if err != nil {
		return err
	}
	options.Notebook, options.Keeping, options.Save = kept.notebook, kept.keeping(), kept.save
	talk := a.talk(g)
	pages := a.printer(g)
	options.Talk, options.Print = talk.options, pages.print
	return errors.Join(a.run(ui.New(g, options)), talk.end(), a.end(kept), pages.told())
}

// findNodes puts the nodes that the flags name in the place of their ids, or names, see
// [careers.Graph.Meant].
func (a *app) findNodes(g *careers.Graph, o *ui.Options) error {
	named := map[*careers.NodeID]string{&o.At: "--at", &o.To: "--to"}
	ids := []*careers.NodeID{&o.At, &o.To}
	for i := range o.With {
		ids = append(ids, &o.With[i])
	}
	for _, id := range ids {
		if *id == "" {
			continue
		}
		n, err := a.node(g, cmp.Or(named[id], "--with"), string(*id))
		if err != nil {
			return err
		}
		*id = n.ID
	}
	return nil
}

// options are what the flags say about screens.
func (a *app) options() ui.Options {
	f := a.flags
	return ui.Options{
		View: f.view, Language: a.words.Tag, Theme: theme.Name(f.theme), ASCII: a.ascii(), Still: f.still || a.env("NO_MOTION") != "",
		NoMouse: f.noMouse, NoColor: a.env("NO_COLOR") != "", At: careers.NodeID(f.at), To: careers.NodeID(f.to), Screen: f.screen, Program: "parcours",
		With: each(f.with, func(id string) careers.NodeID { return careers.NodeID(id) }),
	}
}

func themes() []string {
	return each(theme.Names(), func(n theme.Name) string { return string(n) })
}

// unicode reports whether the locale's characters are UTF-8. A locale
// that is not set says nothing against it.
func (a *app) unicode() bool {
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if v := a.env(name); v != "" {
			_, codes, _ := strings.Cut(v, ".")
			codes, _, _ = strings.Cut(strings.ToLower(strings.ReplaceAll(codes, "-", "")), "@")
			return v != "C" && v != "POSIX" && (codes == "" || codes == "utf8")
		}
	}
	return true
}

// builtIn is the built-in dataset, read once.
var builtIn = sync.OnceValues(func() (*careers.Graph, error) { return dataset.Load(data.FS) })

// load reads the dataset: the folders and files of --data, a register, or the built-in one.
func (a *app) load() (*careers.Graph, error) {
	g, err := a.read()
	if err == nil {
		a.words = phrase.Named(a.words, g)
	}
	return g, err
}

func (a *app) read() (*careers.Graph, error) {
	if len(a.flags.data) == 0 {
		return builtIn()
	}
	g, _, err := a.opened(false)
	return g, err
}

// interactive reports whether someone sits at a terminal that can be drawn on.
func (a *app) interactive() bool {
	return a.env("TERM") != "dumb" && a.onTerminal() && term.IsTerminal(a.in.Fd())
}
