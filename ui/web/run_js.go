package web

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"runtime/debug"
	"strings"
	"syscall/js"
	"time"

	tea "charm.land/bubbletea/v2"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/notebook"
	"parcours/careers/script"
	"parcours/data"
	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/plain"
	"parcours/ui/present"
	"parcours/ui/screen"
)

// The page's script (ui/page/page.js) puts an object called parcours into the page, with what
// the program asks of it; the program puts what it takes into its field "program".
func bridge() js.Value { return js.Global().Get("parcours") }

// Run runs the program until it ends, and returns its exit status.
func Run() int {
	said := parse(bridge().Get("address").String())
	tag, _ := i18n.Detect(said["lang"], os.Getenv)
	w := i18n.In(tag)
	archive, isOurs := carried()
	if isOurs { // and small: nothing is collected before the first frame, and then rarely, for 7 MB
		debug.SetGCPercent(-1)
	}
	g, err := dataset.Load(archive)
	if err != nil {
		fmt.Fprintln(os.Stderr, w.Page.Unread)
		return 1
	}
	w = phrase.Named(w, g)
	scripts := func() []*script.Script {
		all, _ := present.Offered(g, archive, data.Scripts)
		return all
	}
	s := &session{guide: guide{g, scripts, time.Now}, isOurs: isOurs}
	if err := s.run(said, w); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// carried is the dataset that the page carries, our own where it has none.
func carried() (archive fs.FS, isOurs bool) {
	given := bridge().Get("dataset")
	if !given.Truthy() {
		return data.FS, true
	}
	packed := make([]byte, given.Length())
	js.CopyBytesToGo(packed, given)
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		return data.FS, true
	}
	return archive, false
}

// session is one run of the program.
type session struct {
	guide
	isOurs   bool // the dataset
	notebook *notebook.Notebook
	keeper   *keeper // nil where nothing is kept
}

// frame is the frame at the view of an address. Games and talks are opened later, by the program
// that runs: below them the map is at hand, with the notebook. So is what an address has wrong.
func (s *session) frame(o ui.Options, w *i18n.Words) *ui.Frame {
	o.Language, o.Program, o.Still = w.Tag, "parcours", os.Getenv("NO_MOTION") != ""
	o.Address = func(args []string, w *i18n.Words) string {
		address := bridge().Get("here").String() + "#" + addressOf(w.Tag, args)
		if strings.HasPrefix(address, "file:") {
			address += "\n" + w.Page.OnThisDevice
		}
		return address
	}
	for i, keys := 0, bridge().Get("theirs"); i < keys.Length(); i++ {
		o.Withheld = append(o.Withheld, keys.Index(i).String())
	}
	o.Around = func(w *i18n.Words) []screen.Key {
		return []screen.Key{{Binding: screen.Bind("F6", w.Page.LeaveDrawing, "f6")}}
	}
	o.Talk = func() present.Options { return present.Options{Scripts: s.scripts(), Now: time.Now} }
	o.Print = func([]string, *i18n.Words, notebook.Content) tea.Cmd { return screen.Do(printDue{}) }
	s.notebook, o.Keeping = notebook.New(notebook.Content{}), screen.Keeping{Event: screen.Nowhere}
	if bridge().Call("canKeep").Bool() {
		s.keeper = &keeper{store: browser{}, head: w.Notes.Head, now: func(id careers.NodeID) careers.NodeID {
			if n := s.g.Find(id); n != nil {
				return n.ID
			}
			return id
		}}
		s.notebook = notebook.New(s.keeper.open())
		o.Keeping = s.keeper.keeping
		o.Save = func(n notebook.Snapshot) tea.Cmd { return func() tea.Msg { return s.keeper.save(n) } }
	}
	o.Notebook = s.notebook
	return ui.New(s.g, o)
}

// save saves at once what is not saved yet: the page goes.
func (s *session) save() {
	if s.keeper != nil && !s.notebook.IsSaved() {
		s.keeper.save(s.notebook.Snapshot())
	}
}

// book is the notebook as text, and whether a part of it cannot be read.
func (s *session) book(w *i18n.Words) map[string]any {
	unread := s.keeper != nil && s.keeper.keeping.Unread()
	return map[string]any{"text": plain.Notes(s.g, w, s.notebook).Text(w), "isUnread": unread, "isKept": s.keeper != nil}
}

// settle erases the notebook, or leaves it to another page, or puts away or drops what cannot be
// read of it; false for no room.
func (s *session) settle(how string) bool {
	if s.keeper == nil {
		return false
	}
	switch how {
	case "erase":
		s.keeper.erase()
		return true
	case "leave":
		s.keeper.isOver = true
		return true
	}
	s.save()
	return s.keeper.mend(how == "away") == nil
}

// browser is the store of the page's browser.
type browser struct{}

func (browser) get(name string) (string, bool) {
	kept := bridge().Call("kept", name)
	if kept.IsNull() {
		return "", false
	}
	return kept.String(), true
}

func (browser) remove(name string) { bridge().Call("forget", name) }

func (browser) set(name, text string) error {
	switch bridge().Call("keep", name, text).String() {
	case "":
		return nil
	case "full":
		return errNoRoom
	}
	return fs.ErrPermission
}
