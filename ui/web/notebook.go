package web

import (
	"bytes"
	"errors"
	"io/fs"
	"strconv"
	"strings"

	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// store is what a browser keeps for a page: texts by their names. Pages of one place share it.
type store interface {
	get(name string) (text string, ok bool)
	// set returns [errNoRoom] or [fs.ErrPermission] where the browser refuses.
	set(name, text string) error
}

var errNoRoom = errors.New("no room")

// keeper keeps a notebook in a store. Before it replaces what another page has written, it joins
// the two. What cannot be read is left as it is: the notebook then goes on under another name.
type keeper struct {
	store store
	now   notebook.Renames
	head  string // the comment at the top of a new text

	name     string
	seen     []byte           // as last read or written
	base     notebook.Content // the same, understood
	keeping  screen.Keeping
	revision int // the last one saved
}

// mostApart is how many names are tried beside one that cannot be read.
const mostApart = 9

func nameApart(n int) string {
	if n == 0 {
		return "parcours-notebook.yaml"
	}
	return "parcours-notebook.apart-" + strconv.Itoa(n) + ".yaml"
}

// open reads the notebook and says how that went.
func (k *keeper) open() notebook.Content {
	trouble := screen.Keeping{}
	for n := 0; ; n++ {
		k.name = nameApart(n)
		raw, content, event := k.read()
		if event.Unread() {
			if trouble.Event == screen.Calm {
				trouble = event
				trouble.About = k.name
			}
			if n < mostApart {
				continue
			}
			content = notebook.Content{}
		}
		k.seen, k.base = raw, content
		if trouble.Event == screen.Calm && raw == nil {
			trouble.Event = screen.InBrowser
		}
		trouble.Path, trouble.IsBrowser = k.name, true
		k.keeping = trouble
		return content
	}
}

func (k *keeper) read() ([]byte, notebook.Content, screen.Keeping) {
	text, ok := k.store.get(k.name)
	if !ok {
		return nil, notebook.Content{}, screen.Keeping{}
	}
	content, event := screen.ReadNotebook([]byte(text))
	return []byte(text), content.Rename(k.now), event
}

// save writes a snapshot and tells what the store then holds.
func (k *keeper) save(s notebook.Snapshot) screen.NotebookSaved {
	if s.Revision <= k.revision && !k.keeping.Failed() {
		return screen.NotebookSaved{Snapshot: s, Stored: s.Content, Keeping: k.keeping}
	}
	stored, keeping := k.write(s.Content)
	keeping.Path, keeping.IsBrowser = k.name, true
	if k.keeping = keeping; !keeping.Failed() {
		k.revision = s.Revision
	}
	return screen.NotebookSaved{Snapshot: s, Stored: stored, Keeping: keeping}
}

func (k *keeper) write(mine notebook.Content) (notebook.Content, screen.Keeping) {
	raw, theirs, event := k.read()
	keeping := screen.Keeping{}
	switch {
	case event.Unread():
		about := k.name
		for n := 1; n <= mostApart; n++ {
			k.name = nameApart(n)
			if _, ok := k.store.get(k.name); !ok {
				break
			}
		}
		event.About, keeping, k.seen = about, event, nil
	case raw != nil && !bytes.Equal(raw, k.seen):
		mine, _ = notebook.Merge(k.base, mine, theirs)
		keeping, k.seen = screen.Keeping{Event: screen.Joined}, raw
	}
	var text bytes.Buffer
	if err := notebook.Encode(&text, mine, k.seen, k.now, k.head); err != nil {
		return mine, screen.Keeping{Event: screen.Unwritable, Reason: err.Error()}
	}
	switch err := k.store.set(k.name, strings.ToValidUTF8(text.String(), "")); {
	case errors.Is(err, errNoRoom):
		return mine, screen.Keeping{Event: screen.Full}
	case errors.Is(err, fs.ErrPermission):
		return mine, screen.Keeping{Event: screen.Forbidden}
	}
	k.seen, k.base = text.Bytes(), mine
	return mine, keeping
}
