package plain

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
)

// Session is the program as a conversation: it prints a page, reads a line and
// prints the next page. It never moves the cursor, and ends with its input.
type Session struct {
	g     *careers.Graph
	w     *i18n.Words
	out   io.Writer
	index *careers.Index // nil until something is searched for
	here  careers.NodeID // the node last looked at
	views []view         // the pages walked through, the one on show last
	page  *Page

	notebook *notebook.Notebook
	save     func() string

	echo bool
	over bool
}

// view makes a page, anew for another language.
type view func(*Session) *Page

// Options are what a session begins with.
type Options struct {
	// At is the node to begin at, "" for the dataset's start; Screen is the screen
	// whose page comes first, "" or "map" for the map, or the sheet of At.
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
}

// NewSession returns a session on g.
func NewSession(g *careers.Graph, w *i18n.Words, out io.Writer, o Options) *Session {
	s := &Session{g: g, w: w, out: out, here: g.Start(), notebook: o.Notebook, save: o.Save, echo: o.Echo}
	if o.At != "" {
		s.here = o.At
	}
	s.views = []view{s.first(o)}
	return s
}

// first is the page of the screen that was asked for.
func (s *Session) first(o Options) view {
	ids := append([]careers.NodeID{s.here}, o.With...)
	switch {
	case o.Screen == "sheet":
		return sheetOf(s.here)
	case o.Screen == "finder":
		return func(s *Session) *Page { return List(s.g, s.w) }
	case o.Screen == "compare" && len(o.With) > 0:
		return func(s *Session) *Page { return Compare(s.g, s.w, ids...) }
	case o.Screen == "plan" && o.FromEntry:
		return func(s *Session) *Page { return Ways(s.g, s.w, careers.FromEntry) }
	case o.Screen == "plan":
		return func(s *Session) *Page { return Ways(s.g, s.w, ids[0]) }
	case o.Screen == "skills":
		return mySkills
	case o.Screen == "notebook":
		return wholeNotebook
	case o.Screen == "help":
		return (*Session).orders
	case o.At != "":
		return sheetOf(o.At)
	}
	return mapPage
}

// Print prints the first page and no more.
func (s *Session) Print() error { return s.views[0](s).Write(s.out, s.w) }

func mySkills(s *Session) *Page { return MySkills(s.g, s.w, s.notebook) }

func wholeNotebook(s *Session) *Page { return Notes(s.g, s.w, s.notebook) }

func mapPage(s *Session) *Page { return Map(s.g, s.w) }

func sheetOf(id careers.NodeID) view {
	return func(s *Session) *Page { return Sheet(s.g, s.w, id) }
}

// longestLine bounds what is read as one line, in bytes.
const longestLine = 1000

// Run converses until someone quits or the input ends. The error is that of
// reading or writing.
func (s *Session) Run(in io.Reader) error {
	lines := bufio.NewReaderSize(in, longestLine)
	if err := s.show(); err != nil {
		return err
	}
	if err := s.say(s.w.Plain.Welcome); err != nil {
		return err
	}
	for !s.over {
		if _, err := io.WriteString(s.out, s.w.Plain.Prompt); err != nil {
			return err
		}
		line, long, err := readLine(lines)
		if errors.Is(err, io.EOF) && line == "" {
			return s.say("")
		}
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		if err := s.answer(line, long); err != nil {
			return err
		}
	}
	return nil
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

func (s *Session) answer(line string, long bool) error {
	if s.echo {
		if err := s.say(line); err != nil {
			return err
		}
	}
	switch {
	case long:
		return s.say(s.w.Plain.TooLong)
	case line == "":
		return nil
	}
	return s.obey(line)
}

func (s *Session) say(text string) error {
	_, err := fmt.Fprintln(s.out, text)
	return err
}

// show prints the page on show.
func (s *Session) show() error {
	s.page = s.views[len(s.views)-1](s)
	if err := s.say(""); err != nil {
		return err
	}
	if err := s.page.Write(s.out, s.w); err != nil {
		return err
	}
	return s.say("")
}

// open shows a page and keeps the way back.
func (s *Session) open(v view) error {
	const kept = 1000
	if len(s.views) == kept {
		s.views = append([]view(nil), s.views[1:]...)
	}
	s.views = append(s.views, v)
	return s.show()
}

// goTo opens the sheet of a node.
func (s *Session) goTo(id careers.NodeID) error {
	s.here = id
	return s.open(sheetOf(id))
}

// searcher prepares the graph for searching, once.
func (s *Session) searcher() *careers.Index {
	if s.index == nil {
		s.index = careers.NewIndex(s.g)
	}
	return s.index
}
