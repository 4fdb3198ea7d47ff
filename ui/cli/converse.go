package cli

import (
	"cmp"
	"errors"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/x/term"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui"
	"parcours/ui/plain"
)

// converses reports whether to print a page and read a line in turn: at a
// terminal for those who ask for lines or where nothing can be drawn, and with --plain also through pipes. A
// terminal that is merely dumb may have nobody before it: it gets the overview.
func (a *app) converses() bool {
	if !a.flags.plain && a.env("ACCESSIBLE") == "" && !a.window.bare {
		return false
	}
	if term.IsTerminal(a.in.Fd()) {
		return a.onTerminal()
	}
	return (a.flags.plain || a.onTerminal()) && a.isPiped()
}

// isPiped reports whether the input is a pipe or a file with something to read.
func (a *app) isPiped() bool {
	info, err := a.in.Stat()
	return err == nil && (info.Mode()&os.ModeNamedPipe != 0 || info.Mode().IsRegular())
}

// converse holds the conversation that the screens are for others; without
// answers it prints the page of the screen that was asked for.
func (a *app) converse(g *careers.Graph, o ui.Options, answers bool) error {
	kept, err := a.session(g)
	if err != nil {
		return err
	}
	a.warn(kept)
	said := plain.Options{
		At: o.At, Screen: o.Screen, FromEntry: o.FromEntry, With: o.With, Notebook: kept.notebook, Save: func() string { return a.saveNow(kept) },
	}
	if !answers {
		return a.written(plain.Print(speech{a}, g, a.words, said))
	}
	return errors.Join(a.talkWith(g, said), a.end(kept))
}

// talkWith holds a conversation.
func (a *app) talkWith(g *careers.Graph, o plain.Options) error {
	o.Echo, o.Width = !term.IsTerminal(a.in.Fd()), a.cells
	o.Said = func(text string) string { // whose blanks that do not break are still to hold
		return strings.Join(each(strings.Split(text, "\u00a0"), a.said), "\u00a0")
	}
	o.Seed = cmp.Or(o.Seed, game.NewSeed(uint64(time.Now().UnixNano())))
	return a.written(plain.NewSession(g, a.words, speech{a}, o).Run(a.in))
}

// cells is the width of the terminal, or what COLUMNS says where that is less.
func (a *app) cells() int {
	if n, err := strconv.Atoi(a.env("COLUMNS")); err == nil && n > 0 {
		return min(n, a.width())
	}
	return a.width()
}

// saveNow saves the notebook and returns what there is to say about that.
func (a *app) saveNow(kept *session) string {
	if kept.file == nil {
		return ""
	}
	before := kept.file.keeping
	saved := kept.file.Save(kept.notebook.Snapshot())
	if !saved.Keeping.Failed() {
		kept.notebook.Saved(saved.Snapshot, saved.Stored)
	}
	if saved.Keeping == before {
		return ""
	}
	return saved.Keeping.Sentence(a.words)
}
