package plain

import (
	"bufio"
	"cmp"
	"errors"
	"io"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/legible"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// Session is the program as a conversation: it reads a line and answers in a few, and says more
// when it is asked for more. It never moves the cursor, and ends with its input.
type Session struct {
	g     *careers.Graph
	w     *i18n.Words // as they are spoken
	out   io.Writer
	o     Options
	index *careers.Index // nil until something is searched for

	views []view     // the answers walked through, the one on show last
	page  *Page      // of it: what numbers mean
	rest  [][]string // what is still to be said: the rows of each line
	round *round     // of a game; nil while none is played
	deal  *deal      // of the interest cards; nil while none are dealt
	over  bool
	seen  []careers.NodeID // the last one at the end
	taken string           // which of several a name was taken for, "" where there was one
}

// Options are what a session begins with.
type Options struct {
	// At is the node to begin at, "" for the dataset's start; Screen is the screen whose page comes
	// first, "" or "map" for the greeting, or the sheet of At.
	At     careers.NodeID
	Screen string
	// FromEntry begins the screen "plan" at the dataset's entry point.
	FromEntry bool
	// With are the nodes to compare At with.
	With []careers.NodeID
	// Notebook is the owner's; nil keeps nothing. Save is called after each change
	// and returns what there is to say about that, "" for nothing.
	Notebook *notebook.Notebook
	Save     func() string
	// Echo repeats each line, for who sees the output without the typing.
	Echo bool
	// Width is how many cells a line may have now, nil for the usual number; Said puts a text into
	// the signs that the terminal has, nil leaves it.
	Width func() int
	Said  func(string) string
	// Play begins with so many rounds of the games, and ends with them.
	Play   []game.Kind
	Seed   game.Seed
	Rounds int
}

// NewSession returns a session on g.
func NewSession(g *careers.Graph, w *i18n.Words, out io.Writer, o Options) *Session {
	greeting := sheetOf(cmp.Or(o.At, g.Start()))
	greeting.page = (*Session).greeting
	return &Session{g: g, w: spoken(g, w), out: out, o: o, views: []view{greeting}, page: &Page{}, seen: []careers.NodeID{greeting.node}}
}

// greeting says what this is, where one is, and how to go on.
func (s *Session) greeting() *Page {
	return lines(s.w.Plain.Greeting(s.g.Title().In(s.w.Tag), phrase.Nodes(s.w, s.g, len(s.g.Nodes())), s.g.Node(s.here()).Title.In(s.w.Tag)))
}

// Print writes the page of the screen that was asked for, for those who cannot answer.
func Print(out io.Writer, g *careers.Graph, w *i18n.Words, o Options) error {
	at, p := cmp.Or(o.At, g.Start()), Map(g, w)
	switch {
	case o.Screen == "finder":
		p = List(g, w)
	case o.Screen == "compare" && len(o.With) > 0:
		p = Compare(g, w, append([]careers.NodeID{at}, o.With...)...)
	case o.Screen == "plan" && o.FromEntry:
		p = Ways(g, w, careers.FromEntry)
	case o.Screen == "plan":
		p = Ways(g, w, at)
	case o.Screen == "skills":
		p = MySkills(g, w, o.Notebook)
	case o.Screen == "cards" && len(o.Notebook.Answers()) > 0:
		p = Shelves(g, w, o.Notebook.Answers(), 0)
	case o.Screen == "cards":
		p = Cards(g, w, 0)
	case o.Screen == "notebook":
		p = Notes(g, w, o.Notebook)
	case o.Screen == "help":
		p = NewSession(g, w, out, o).help()
	case o.Screen == "sheet", o.At != "":
		p = Sheet(g, w, at)
	}
	return p.Write(out, w)
}

// first is the order that gives the answer of the screen that was asked for, "" for the greeting.
func (o Options) first(g *careers.Graph) string {
	at := string(cmp.Or(o.At, g.Start()))
	order := map[string]string{"finder": "list", "skills": "mine", "cards": "cards", "notebook": "notebook", "help": "help", "sheet": "sheet " + at, "plan": "around " + at}[o.Screen]
	switch {
	case o.Screen == "compare" && len(o.With) > 0:
		return "compare " + at + " " + strings.Join(phrase.IDs(o.With), " ")
	case o.Screen == "plan" && o.FromEntry:
		return "around " + string(g.Entry().ID)
	case order == "" && o.At != "":
		return "sheet " + at
	}
	return order
}

// longestLine bounds what is read as one line, in bytes.
const longestLine = 1000

// Run converses until someone quits or the input ends. The error is that of
// reading or writing.
func (s *Session) Run(in io.Reader) error {
	lines := bufio.NewReaderSize(in, longestLine)
	if err := s.begin(); err != nil {
		return err
	}
	for !s.over {
		prompt := s.aloud(s.w.Plain.Prompt)
		if _, err := io.WriteString(s.out, prompt); err != nil {
			return err
		}
		line, long, err := readLine(lines)
		if errors.Is(err, io.EOF) && line == "" {
			return s.leave()
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if err := s.answer(line, long, s.cells()-rich.Width(prompt)); err != nil {
			return err
		}
	}
	return nil
}

// leave ends a conversation whose input has ended, and the game of it.
func (s *Session) leave() error {
	if err := s.print(""); err != nil {
		return err
	}
	if s.round != nil {
		if err := s.endGame(&Page{}); err != nil {
			return err
		}
	}
	return s.print(s.aloud(s.w.Plain.Bye))
}

// begin says what comes before the first line is read.
func (s *Session) begin() error {
	if s.o.Play != nil {
		return s.play(s.o.Play)
	}
	if first := s.o.first(s.g); first != "" {
		return s.obey(first)
	}
	return s.show()
}

// readLine reads a line without its end; long says that it was cut.
func readLine(in *bufio.Reader) (line string, long bool, err error) {
	raw, err := in.ReadSlice('\n')
	line = string(raw)
	for errors.Is(err, bufio.ErrBufferFull) {
		long = true
		_, err = in.ReadSlice('\n')
	}
	return printable(line), long, err
}

// printable is a line without what a terminal would obey.
func printable(line string) string { return strings.TrimSpace(legible.Line(line)) }

// answer answers a line, which is repeated in so many cells if need be.
func (s *Session) answer(line string, long bool, room int) error {
	if s.o.Echo {
		if err := s.print(rich.Cut(s.aloud(line), room)); err != nil {
			return err
		}
	}
	switch {
	case long:
		return s.say(s.w.Plain.TooLong)
	case line == "" && len(s.rest) > 0:
		return s.sayOn()
	case s.round != nil:
		return s.judge(line)
	case s.deal != nil:
		return s.hearCard(line)
	case line == "":
		return nil
	}
	return s.obey(line)
}

// told is a page to be heard.
func (s *Session) told() *told { return &told{g: s.g, w: s.w, heard: true} }

// heard is all that is told, to be heard.
func (s *Session) heard(p *telling.Page) *Page {
	t := s.told()
	t.whole(p, p.Title)
	return &t.Page
}

// here is the node last looked at.
func (s *Session) here() careers.NodeID {
	return s.last(func(v view) bool { return v.node != "" }).node
}

// last is the last answer of a kind; the first of all has a node and parts.
func (s *Session) last(is func(view) bool) view {
	for _, v := range slices.Backward(s.views) {
		if is(v) {
			return v
		}
	}
	return s.views[0]
}

// top is the answer on show.
func (s *Session) top() view { return s.views[len(s.views)-1] }

// show gives the answer on show, from its beginning.
func (s *Session) show() error {
	s.page = s.top().page(s)
	return s.hear(s.page)
}

// showAfter does so behind a sentence.
func (s *Session) showAfter(text string) error {
	s.page = s.top().page(s)
	both := lines(text)
	both.Lines, both.counted, both.facts = append(both.Lines, s.page.Lines...), s.page.counted, s.page.facts
	return s.hear(both)
}

// open gives an answer and keeps the way back.
func (s *Session) open(v view) error {
	s.keep(v)
	if s.taken != "" {
		if err := s.say(sentence(phrase.Capital(s.taken))); err != nil {
			return err
		}
	}
	return s.show()
}

// keep makes an answer the one on show.
func (s *Session) keep(v view) {
	const kept = 1000
	if len(s.views) == kept {
		s.views = slices.Delete(s.views, 1, 2)
	}
	s.views = append(s.views, v)
	if v.node != "" {
		s.seen = careers.SeenNow(s.seen, v.node)
	}
}

// searcher prepares the graph for searching, once.
func (s *Session) searcher() *careers.Index {
	if s.index == nil {
		s.index = phrase.Index(s.g)
	}
	return s.index
}
