package screen

import (
	"bytes"
	"errors"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
)

// OpenSkills opens the skills of the session's owner.
type OpenSkills struct{}

// OpenCards opens the interest cards.
type OpenCards struct{}

// OpenNotebook opens the notebook: at what it says of Node, or as a whole where
// Node is empty.
type OpenNotebook struct{ Node careers.NodeID }

// NotebookChanged tells the frame that a screen has changed the notebook, to be
// saved in a while.
type NotebookChanged struct{}

// NotebookSaved is the answer to an order to save: what was to be saved, what
// the file now holds, and how it went.
type NotebookSaved struct {
	Snapshot notebook.Snapshot
	Stored   notebook.Content
	Keeping  Keeping
}

// Keeping is where the notebook is kept, and what happened when it was last
// read or written. The zero Keeping keeps nothing.
type Keeping struct {
	// Path is the file, "" where nothing is kept.
	Path  string
	Event KeepingEvent
	// IsBrowser says that a browser keeps it, under the name Path.
	IsBrowser bool
	// About is the file that could not be read, or that was found beside Path.
	About string
	// Copy is the copy that was kept of it; "" for none.
	Copy string
	// Flaw is why About is damaged, nil where it is not.
	Flaw *notebook.DamagedError
	// Version is that of a newer file.
	Version int
	// Reason is what the system says, in its own words.
	Reason string
}

// KeepingEvent is what happened to the file of the notebook.
type KeepingEvent uint8

// The events.
const (
	Calm KeepingEvent = iota
	// When reading: notes go to Path, About is left as it is.
	Damaged
	Newer
	Unreadable
	// When reading, for information.
	Older     // About had an older format; Copy keeps it
	LeftApart // notes of another day are in About
	InBrowser // it will be kept by the browser, which has none yet
	Nowhere   // the browser keeps nothing
	InRoom    // it lasts as long as a visit to a class
	Homeless  // there is no folder to keep it in
	// When writing.
	Joined     // another program had written; nothing was lost
	Clashed    // the same, and Copy keeps what had to give way
	Forbidden  // the folder or the file may not be written
	Full       // no room
	Busy       // another program holds the file
	Unwritable // anything else
)

// Unread reports whether About could not be read.
func (k Keeping) Unread() bool { return k.Event >= Damaged && k.Event <= Unreadable }

// IsGrave reports whether its owner must know where notes went.
func (k Keeping) IsGrave() bool { return k.Unread() || k.Event >= Clashed }

// Failed reports whether the last changes are not in the file.
func (k Keeping) Failed() bool { return k.Event >= Forbidden }

// Sentence says what happened and what to do, "" where there is nothing to say.
func (k Keeping) Sentence(w *i18n.Words) string {
	n := w.Notes
	if k.Unread() && k.IsBrowser { // where nobody repairs a file
		return w.Page.UnreadBook(k.why(w))
	}
	switch k.Event {
	case Damaged:
		return n.Damaged(k.About, k.flaw(w), k.Copy, k.Path)
	case Newer:
		return n.Newer(k.About, k.Version, k.Path)
	case Unreadable:
		if k.Reason == "" {
			return n.NoFile(k.About, k.Path)
		}
		return n.Unreadable(k.About, k.Reason, k.Path)
	case Older:
		return n.Older(k.Copy)
	case LeftApart:
		return n.LeftApart(k.About)
	case InBrowser:
		return w.Page.InBrowser
	case Nowhere:
		return w.Page.Nowhere
	case Homeless:
		return n.Homeless
	case Joined:
		return n.Joined
	case Clashed:
		return n.Clashed(k.Copy)
	case Forbidden:
		return n.Forbidden(k.Path)
	case Full:
		return n.Full(k.Path)
	case Busy:
		return n.Busy
	case Unwritable:
		return n.Unwritable(k.Path, k.Reason)
	}
	return ""
}

// why says in short why a notebook could not be read.
func (k Keeping) why(w *i18n.Words) string {
	if k.Event == Newer {
		return w.Page.NewerBook
	}
	return k.flaw(w)
}

// flaw says what is wrong with a damaged file, with its line where known.
func (k Keeping) flaw(w *i18n.Words) string {
	if k.Flaw == nil {
		return k.Reason
	}
	said := w.Notes.Flaw[k.Flaw.Flaw]
	if k.Flaw.Field != "" {
		said += ", " + k.Flaw.Field
	}
	switch {
	case k.Flaw.Flaw == notebook.BadYAML:
		said = w.Units.Colon(said, w.Problems.OfParser(k.Flaw.Found))
	case k.Flaw.Found != "":
		said += ", " + w.Units.Quote(k.Flaw.Found)
	}
	if k.Flaw.Line > 0 {
		return w.Notes.Line(k.Flaw.Line) + ", " + said
	}
	return said
}

// ReadNotebook reads what a file holds, and says how that went.
func ReadNotebook(raw []byte) (notebook.Content, Keeping) {
	content, version, err := notebook.Decode(bytes.NewReader(raw))
	var damaged *notebook.DamagedError
	var newer *notebook.NewerError
	switch {
	case errors.As(err, &damaged):
		return content, Keeping{Event: Damaged, Flaw: damaged}
	case errors.As(err, &newer):
		return content, Keeping{Event: Newer, Version: newer.Version}
	case err != nil:
		return content, Keeping{Event: Unreadable, Reason: err.Error()}
	case version < notebook.Version:
		return content, Keeping{Event: Older}
	}
	return content, Keeping{}
}
