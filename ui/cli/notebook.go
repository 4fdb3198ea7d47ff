package cli

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/adrg/xdg"

	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// The modes of what we make: a notebook is nobody else's.
const (
	notebookMode = 0o600
	folderMode   = 0o700
)

// defaultNotebook is the file where the notebook is kept when nobody says
// otherwise: in ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%; "" where there
// is no home.
func defaultNotebook() string { return keptIn(xdg.Home, xdg.DataHome, "notebook.yaml") }

// keptIn is a file below the folder of data, "" where that folder follows from a home at the
// root, which stands for having none.
func keptIn(home, data, name string) string {
	isRoot := home == "" || filepath.Dir(home) == home
	follows := data == filepath.Join(home, ".local", "share") || data == filepath.Join(home, "Library", "Application Support")
	if isRoot && follows {
		return ""
	}
	return filepath.Join(data, "parcours", name)
}

// notebookFile keeps a notebook in a file. It replaces the file as a whole, so
// that whoever reads it finds the old or the new one; and before it replaces
// one that another program has written, it joins the two. Any goroutine may save.
type notebookFile struct {
	head string           // the comment at the top of a new file
	now  notebook.Renames // how nodes are called in the data

	mu       sync.Mutex
	path     string
	keeping  screen.Keeping
	seen     []byte           // what the file held when last read or written, nil for no file
	base     notebook.Content // the same, understood
	revision int              // the last one saved
	older    bool             // the file has an older format, of which no copy is kept yet

	// replace puts data in the place of the file called name.
	replace func(name string, data []byte) error
	// patience is how long to wait for another program to finish saving.
	patience time.Duration
}

// openNotebook reads the notebook at path and says how it went. A file that
// cannot be read is left as it is: the notebook then goes on in one beside it.
// Nodes are called in the notebook as now tells; the file follows when it is
// next written.
func openNotebook(path, head string, now notebook.Renames) (*notebookFile, notebook.Content) {
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	path = linked(path)
	f := &notebookFile{head: head, now: now, replace: replaceFile, patience: 3 * time.Second}
	trouble := screen.Keeping{}
	for apart := 0; ; apart++ {
		f.path = beside(path, apart)
		raw, content, event := f.read()
		event.About = f.path
		if event.Unread() {
			if trouble.Event == screen.Calm {
				trouble = event
			}
			if apart < mostApart {
				continue
			}
			content = notebook.Content{}
		}
		f.seen, f.base, f.older = raw, content, event.Event == screen.Older
		if trouble.Event == screen.Calm && event.Event == screen.Calm && apart == 0 {
			trouble = leftApart(path)
		}
		trouble.Path = f.path
		f.keeping = trouble
		return f, content
	}
}

// linked is the file that a link leads to, or would: it is made there.
func linked(path string) string {
	if target, err := filepath.EvalSymlinks(path); err == nil {
		return target
	}
	for range 40 { // as many as systems follow
		target, err := os.Readlink(path)
		if err != nil {
			break
		}
		if !filepath.IsAbs(target) {
			target = filepath.Dir(path) + string(filepath.Separator) + target
		}
		folder, name := filepath.Split(target)
		if folder, err = filepath.EvalSymlinks(folder); err != nil { // a ".." leads up from where a link leads
			break
		}
		path = filepath.Join(folder, name)
	}
	return path
}

// mostApart is how many files are tried beside one that cannot be read.
const mostApart = 9

// beside is the n-th file to use in the place of one that cannot be read:
// notebook.apart-2.yaml.
func beside(path string, n int) string {
	if n == 0 {
		return path
	}
	return tagged(path, fmt.Sprint("apart-", n))
}

// tagged is a name for a companion of a file: notebook.TAG.yaml.
func tagged(path, tag string) string {
	ext := filepath.Ext(path)
	return strings.TrimSuffix(path, ext) + "." + tag + ext
}

// leftApart tells of notes that were taken while the notebook could not be read.
func leftApart(path string) screen.Keeping {
	if _, err := os.Stat(beside(path, 1)); err == nil {
		return screen.Keeping{Event: screen.LeftApart, About: beside(path, 1)}
	}
	return screen.Keeping{}
}

// read returns what the file holds. Of a damaged one a copy is kept.
func (f *notebookFile) read() ([]byte, notebook.Content, screen.Keeping) {
	raw, err := readNotebook(f.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, notebook.Content{}, screen.Keeping{}
	case errors.Is(err, errNoFile):
		return nil, notebook.Content{}, screen.Keeping{Event: screen.Unreadable}
	case err != nil:
		return nil, notebook.Content{}, screen.Keeping{Event: screen.Unreadable, Reason: cause(err)}
	}
	content, event := screen.ReadNotebook(raw)
	if event.Event == screen.Damaged {
		event.Copy = f.keep(raw, "damaged")
	}
	return raw, content.Rename(f.now), event
}

// errNoFile says that something else than a file has its name.
var errNoFile = errors.New("no file")

// isFile refuses what may make one wait for ever to open or read it, and folders.
func isFile(path string) error {
	if info, err := os.Stat(path); err != nil || info.Mode().IsRegular() {
		return err
	}
	return errNoFile
}

// readNotebook reads a file whole, unless it is too long to be a notebook, of
// which it returns so much that this shows.
func readNotebook(path string) ([]byte, error) {
	if err := isFile(path); err != nil {
		return nil, err
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close() // only read
	return io.ReadAll(io.LimitReader(file, notebook.Longest+1))
}

// keep writes a copy of what a file held beside it, once for each content, and
// returns its name, "" where that failed.
func (f *notebookFile) keep(raw []byte, why string) string {
	sum := sha256.Sum256(raw)
	name := tagged(f.path, why+"-"+hex.EncodeToString(sum[:4]))
	if there, err := readNotebook(name); err == nil && bytes.Equal(there, raw) {
		return name
	}
	if err := f.replace(name, raw); err != nil {
		return ""
	}
	return name
}

// Save writes s to the file and tells what the file then holds. A snapshot
// older than the last one saved, or equal to it, writes nothing.
func (f *notebookFile) Save(s notebook.Snapshot) screen.NotebookSaved {
	f.mu.Lock()
	defer f.mu.Unlock()
	if s.Revision <= f.revision && !f.keeping.Failed() {
		return screen.NotebookSaved{Snapshot: s, Stored: s.Content, Keeping: f.keeping}
	}
	stored, keeping := f.save(s.Content)
	keeping.Path = f.path
	f.keeping = keeping
	if !keeping.Failed() {
		f.revision = s.Revision
	}
	return screen.NotebookSaved{Snapshot: s, Stored: stored, Keeping: keeping}
}

// save does so while it holds the file's lock.
func (f *notebookFile) save(mine notebook.Content) (notebook.Content, screen.Keeping) {
	if err := os.MkdirAll(filepath.Dir(f.path), folderMode); err != nil {
		return mine, trouble(err)
	}
	unlock, err := f.lock()
	if err != nil {
		return mine, trouble(err)
	}
	defer unlock()
	content, keeping := f.join(mine)
	if keeping.Failed() {
		return mine, keeping
	}
	var text bytes.Buffer
	if err := notebook.Encode(&text, content, f.seen, f.now, f.head); err != nil {
		return mine, screen.Keeping{Event: screen.Unwritable, Reason: err.Error()}
	}
	if !bytes.Equal(text.Bytes(), f.seen) {
		if err := f.replace(f.path, text.Bytes()); err != nil {
			return mine, trouble(err)
		}
	}
	f.seen, f.base = text.Bytes(), content
	return content, keeping
}

// join looks at what the file holds now. Where another program has written to
// it since, the two contents become one; where it can no longer be read, it is
// left as it is and the notebook moves to a file beside it.
func (f *notebookFile) join(mine notebook.Content) (notebook.Content, screen.Keeping) {
	raw, theirs, event := f.read()
	switch {
	case event.Unread():
		return f.moveApart(mine, event)
	case raw == nil || bytes.Equal(raw, f.seen):
		if f.older && raw != nil {
			return mine, f.keepOlder(raw)
		}
		return mine, screen.Keeping{}
	}
	joined, clashes := notebook.Merge(f.base, mine, theirs)
	keeping := screen.Keeping{Event: screen.Joined}
	if clashes > 0 || event.Event == screen.Older {
		if keeping = (screen.Keeping{Event: screen.Clashed, Copy: f.keep(raw, "other")}); keeping.Copy == "" {
			return mine, screen.Keeping{Event: screen.Unwritable, Reason: "copy"}
		}
	}
	f.seen, f.base, f.older = raw, theirs, false
	return joined, keeping
}

// keepOlder keeps a file of an older format as it was.
func (f *notebookFile) keepOlder(raw []byte) screen.Keeping {
	name := f.keep(raw, "older")
	if name == "" {
		return screen.Keeping{Event: screen.Unwritable, Reason: "copy"}
	}
	f.older = false
	return screen.Keeping{Event: screen.Older, About: f.path, Copy: name}
}

// moveApart goes on in a file beside one that has become unreadable.
func (f *notebookFile) moveApart(mine notebook.Content, event screen.Keeping) (notebook.Content, screen.Keeping) {
	event.About = f.path
	for apart := 1; apart <= mostApart; apart++ {
		name := beside(event.About, apart)
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			f.path, f.seen, f.base = name, nil, notebook.Content{}
			return mine, event
		}
	}
	return mine, screen.Keeping{Event: screen.Unwritable, Reason: event.Reason}
}

// Last saves at the end of a session. Where the file cannot take the notebook,
// a copy goes to the folder for temporary files; its name is returned.
func (f *notebookFile) Last(s notebook.Snapshot) (keeping screen.Keeping, copy string) {
	keeping = f.Save(s).Keeping
	if !keeping.Failed() {
		return keeping, ""
	}
	file, err := os.CreateTemp("", "parcours-notebook-*.yaml") // made for its owner alone
	if err != nil {
		return keeping, ""
	}
	err = errors.Join(notebook.Encode(file, s.Content, nil, nil, f.head), file.Close())
	if err != nil {
		return keeping, ""
	}
	return keeping, file.Name()
}
