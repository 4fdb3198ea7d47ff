package cli

import (
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/i18n/words"
)

// handoutFlags are the flags of handout.
type handoutFlags struct {
	route, compare, format, folder string
	mine, all, full, force, cards  bool
}

// bind binds the flags that say what is handed out.
func (f *handoutFlags) bind(flags *pflag.FlagSet, w words.Handout) {
	flags.StringVar(&f.route, "route", "", w.RouteFlag)
	flags.StringVar(&f.compare, "compare", "", w.CompareFlag)
	flags.BoolVar(&f.mine, "mine", false, w.MineFlag)
	flags.BoolVar(&f.all, "all", false, w.AllFlag)
	flags.BoolVar(&f.cards, "cards", false, w.CardsFlag)
	flags.BoolVar(&f.full, "full", false, w.FullFlag)
}

// handoutFormats are the formats, which are also the endings of the files.
func handoutFormats() []string { return []string{"html", "md", "txt"} }

// stdout is the folder that stands for the standard output.
const stdout = "-"

// handoutCommand writes what people take home.
func (a *app) handoutCommand() *cobra.Command {
	w := a.words.Handout
	var f handoutFlags
	var p packFlags
	var c *cobra.Command
	c = a.command(
		i18n.Command{Use: "handout [ID…]", Short: w.Short, Long: w.Long, Examples: w.Examples},
		cobra.ArbitraryArgs, "", func(args []string) error {
			if err := a.packConflict(c, args, p); err != nil {
				return err
			}
			if p.pack {
				return a.pack(c, f, p)
			}
			return a.handout(args, f)
		},
	)
	flags := c.Flags()
	f.bind(flags, w)
	a.addPackFlags(c, &p)
	choose(c, &f.format, "format", handoutFormats()[0], w.FormatFlag, handoutFormats())
	flags.StringVarP(&f.folder, "output", "o", ".", w.OutFlag)
	flags.BoolVar(&f.force, "force", false, w.Force)
	flags.StringVar(&a.flags.notebook, "notebook", "", a.words.Notes.NotebookFlag)
	c.ValidArgsFunction = a.completeIDs(mostIDs)
	return c
}

// mostIDs is how many ids a command line may complete.
const mostIDs = 99

// handout composes the document, and writes it to a file or to the output.
func (a *app) handout(args []string, f handoutFlags) error {
	g, err := a.load()
	if err != nil {
		return err
	}
	order, err := a.order(g, args, f, a.kept)
	if err != nil {
		return err
	}
	d := handout.Compose(g, a.words, order)
	write := map[string]func(io.Writer) error{"html": d.HTML, "md": d.Markdown, "txt": d.Text}[f.format]
	return a.keep(f, handout.FileName(f.format, nameOf(args, f)...), write)
}

// order is what the command line asks for; kept is the notebook, where that asks for it.
func (a *app) order(g *careers.Graph, args []string, f handoutFlags, kept func(*careers.Graph) (*notebook.Content, error)) (handout.Order, error) {
	o := handout.Order{Date: a.today(time.Now()), Program: a.program(), Command: a.again(args, f), Full: f.full, Cards: f.cards}
	nodes, err := a.nodes(g, "", args)
	if err != nil {
		return o, err
	}
	o.Nodes = idsOf(nodes)
	if f.route != "" {
		if o.Ways, err = a.way(g, f.route); err != nil {
			return o, err
		}
	}
	if f.compare != "" {
		if o.Compare, err = a.compared(g, f.compare); err != nil {
			return o, err
		}
	}
	if f.mine {
		if o.Notes, err = kept(g); err != nil {
			return o, err
		}
	}
	if f.all {
		if n := len(g.Nodes()); n > mostSheets {
			return o, refusal(a.words.Handout.TooMany(n, mostSheets))
		}
		o.Map, o.Nodes = true, idsOf(g.Nodes())
	}
	if len(o.Nodes)+len(o.Ways)+len(o.Compare) == 0 && o.Notes == nil && !o.Cards {
		o.Map = true
	}
	return o, nil
}

// mostSheets is of how many nodes one document has the sheets: about as many pages as a
// printer takes at once.
const mostSheets = 250

// way reads FROM,TO, or TO alone for a route from the entry point.
func (a *app) way(g *careers.Graph, flag string) ([]handout.Way, error) {
	from, to, ok := strings.Cut(flag, ",")
	from, to = strings.TrimSpace(from), strings.TrimSpace(to)
	if !ok {
		from, to = "", from
	}
	if ok && from == "" || to == "" || strings.Contains(to, ",") {
		return nil, usage(a.words.Handout.TwoEnds)
	}
	if from == to {
		return nil, usage(a.words.Handout.Twice(from))
	}
	origin, err := a.origin(g, "--route", from)
	if err != nil {
		return nil, err
	}
	goal, err := a.node(g, "--route", to)
	if err != nil {
		return nil, err
	}
	if goal.ID == origin { // one of them by an old id
		return nil, usage(a.words.Handout.Twice(to))
	}
	return []handout.Way{{From: origin, To: goal.ID}}, nil
}

// compared reads A,B or A,B,C.
func (a *app) compared(g *careers.Graph, flag string) ([]careers.NodeID, error) {
	var names []string
	for name := range strings.SplitSeq(flag, ",") {
		name = strings.TrimSpace(name)
		if slices.Contains(names, name) {
			return nil, usage(a.words.Handout.Twice(name))
		}
		names = append(names, name)
	}
	if len(names) < 2 || len(names) > 3 || slices.Contains(names, "") {
		return nil, usage(a.words.Handout.TwoOrThree)
	}
	nodes, err := a.nodes(g, "--compare", names)
	if err == nil && len(nodes) < len(names) {
		return nil, usage(a.words.Handout.TwoOrThree)
	}
	return idsOf(nodes), err
}

// kept is what the notebook holds. A file that cannot be read stops the handout:
// paper without the notes that were asked for would be thrown away.
func (a *app) kept(g *careers.Graph) (*notebook.Content, error) {
	s, err := a.session(g)
	if err != nil {
		return nil, err
	}
	keeping := s.keeping()
	said := keeping.Sentence(a.words)
	if keeping.Unread() {
		return nil, refused("notebook", said)
	}
	if said != "" {
		a.complain(said)
	}
	content := s.notebook.Content()
	return &content, nil
}

// today is a date in words.
func (a *app) today(t time.Time) string {
	return a.words.Handout.Day(t.Day(), int(t.Month()), t.Year())
}

// program is how this session's data is opened again.
func (a *app) program() string {
	command := "parcours"
	if a.words.Tag != i18n.Languages()[0] {
		command += " --lang " + a.words.Tag.String()
	}
	for _, path := range a.flags.data {
		command += " --data " + quoted(path)
	}
	return command
}

// again is the command that makes the same document.
func (a *app) again(args []string, f handoutFlags) string {
	command := []string{a.program(), "handout"}
	for _, arg := range args {
		command = append(command, quoted(arg))
	}
	for _, flag := range []struct{ name, value, otherwise string }{
		{"--route", f.route, ""}, {"--compare", f.compare, ""}, {"--notebook", a.flags.notebook, ""}, {"--format", f.format, "html"},
	} {
		if flag.value != flag.otherwise {
			command = append(command, flag.name, quoted(flag.value))
		}
	}
	if f.mine {
		command = append(command, "--mine")
	}
	if f.cards {
		command = append(command, "--cards")
	}
	if f.all {
		command = append(command, "--all")
	}
	if f.full {
		command = append(command, "--full")
	}
	return strings.Join(command, " ")
}

// quoted is a word as a shell takes it.
func quoted(word string) string {
	const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./:,@%+=-"
	if word != "" && strings.Trim(word, plain) == "" {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// nameOf is what a document's file is called after: what was asked for.
func nameOf(args []string, f handoutFlags) []string {
	var named []string
	if f.all {
		named = append(named, "all")
	} else {
		named = append(named, args...)
	}
	if f.route != "" {
		named = append(named, "route", f.route)
	}
	if f.compare != "" {
		named = append(named, "compare", f.compare)
	}
	if f.mine {
		named = append(named, "notes")
	}
	if f.cards {
		named = append(named, "cards")
	}
	if len(named) == 0 {
		return []string{"map"}
	}
	return named
}
