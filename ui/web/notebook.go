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
	remove(name string)
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
	isOver   bool
}

// mostApart is how many names are tried beside one that cannot be read.
const mostApart = 9

func nameApart(n int) string { return named("apart", n) }

// nameAway is where what cannot be read is put away.
func nameAway(n int) string { return named("away", n) }

func named(why string, n int) string {
	if n == 0 {
		return "parcours-notebook.yaml"
	}
	return "parcours-notebook." + why + "-" + strconv.Itoa(n) + ".yaml"
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
	if k.isOver || s.Revision <= k.revision && !k.keeping.Failed() {
		return screen.NotebookSaved{Snapshot: s, Stored: s.Content, Keeping: k.keeping}
	}
	stored, keeping := k.write(s.Content)
	keeping.Path, keeping.IsBrowser = k.name, true
	if k.keeping = keeping; !keeping.Failed() {
		k.revision = s.Revision
	}
	return screen.NotebookSaved{Snapshot: s, Stored: stored, Keeping: keeping}
}

// erase leaves nothing of any notebook, and keeps nothing more.
func (k *keeper) erase() {
	k.isOver = true
	for n := range mostApart + 1 {
		k.store.remove(nameApart(n))
		k.store.remove(nameAway(n))
	}
}

// mend has the notebook that goes on beside those that cannot be read take the place of the first,
// and keeps nothing more: the page begins anew. What cannot be read is put away under other names,
// or erased. An error leaves all as it was.
func (k *keeper) mend(away bool) error {
	var unread, copies []string
	texts := map[string]string{}
	restored := func(err error) error {
		for _, name := range copies {
			k.store.remove(name)
		}
		for _, name := range unread {
			_ = k.store.set(name, texts[name]) // there was room for it
		}
		return err
	}
	for n := 0; n <= mostApart && nameApart(n) != k.name; n++ {
		text, ok := k.store.get(nameApart(n))
		if _, event := screen.ReadNotebook([]byte(text)); !ok || !event.Unread() {
			continue
		}
		unread, texts[nameApart(n)] = append(unread, nameApart(n)), text
		if !away {
			continue
		}
		name, err := k.putAway(text)
		if err != nil {
			return restored(err)
		}
		copies = append(copies, name)
	}
	for _, name := range unread {
		k.store.remove(name)
	}
	if text, ok := k.store.get(k.name); ok && k.name != nameApart(0) {
		if err := k.store.set(nameApart(0), text); err != nil {
			return restored(err)
		}
		k.store.remove(k.name)
	}
	k.isOver = true
	return nil
}

// putAway writes a text under a name that nothing has.
func (k *keeper) putAway(text string) (name string, err error) {
	for n := 1; n <= mostApart; n++ {
		name = nameAway(n)
		if _, ok := k.store.get(name); !ok {
			return name, k.store.set(name, text)
		}
	}
	return "", errNoRoom
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
