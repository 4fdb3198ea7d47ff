//go:build !js

package cli

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/adrg/xdg"
	"github.com/gofrs/flock"
	"github.com/moby/sys/atomicwriter"

	"parcours/careers/notebook"
	"parcours/ui/screen"
)

// lock keeps other programs from saving. It stands beside the file, which is
// itself another one after each save.
func (f *notebookFile) lock() (unlock func(), err error) {
	name := filepath.Join(filepath.Dir(f.path), "."+filepath.Base(f.path)+".lock")
	if errors.Is(isFile(name), errNoFile) { // a pipe would make us wait for ever
		if err := os.Remove(name); err != nil {
			return nil, errors.New(err.Error()) // with the name
		}
	}
	l := flock.New(name, flock.SetPermissions(notebookMode))
	ctx, cancel := context.WithTimeout(context.Background(), f.patience)
	defer cancel()
	switch _, err := l.TryLockContext(ctx, 20*time.Millisecond); {
	case errors.Is(err, context.DeadlineExceeded):
		return nil, errBusy
	case lockless(err): // a file system without locks
	case err != nil:
		return nil, err
	}
	f.sweep()
	return func() { _ = l.Close() }, nil // a lock ends with its program at the latest
}

// sweep removes what a program that was killed while saving has left. Nobody
// else saves while we hold the lock.
func (f *notebookFile) sweep() {
	left, err := filepath.Glob(filepath.Join(globbed(filepath.Dir(f.path)), ".tmp-"+globbed(filepath.Base(f.path))+"*"))
	if err != nil {
		return
	}
	for _, name := range left {
		_ = os.Remove(name) // the next save tries again
	}
}

// globbed is a name of which no character is a pattern.
func globbed(name string) string {
	return strings.NewReplacer("[", "[[]", "*", "[*]", "?", "[?]").Replace(name)
}

// replaceFile writes a new file, has it on the disk, and puts it in the place
// of the old one. A file that its owner has made read-only stays.
func replaceFile(name string, data []byte) error {
	if info, err := os.Lstat(name); err == nil && info.Mode().Perm()&0o200 == 0 {
		return &fs.PathError{Op: "replace", Path: name, Err: fs.ErrPermission}
	}
	if err := again(func() error { return atomicwriter.WriteFile(name, data, notebookMode) }); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(name))
}

// The modes of what we make: a notebook is nobody else's.
const (
	notebookMode = 0o600
	folderMode   = 0o700
)

// defaultNotebook is the file where the notebook is kept when nobody says
// otherwise: in ~/.local/share, ~/Library/Application Support, %LOCALAPPDATA%.
func defaultNotebook() string { return filepath.Join(xdg.DataHome, "parcours", "notebook.yaml") }

// firstUse is what there is to say of a notebook that is still to be made.
const firstUse = screen.Calm

// canKeep reports whether there is something to keep a notebook in.
func canKeep() bool { return true }

// located is the file that a path leads to.
func located(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	return linked(path)
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

// isThere reports whether something has a name, be it a link that leads nowhere.
func isThere(name string) bool {
	_, err := os.Lstat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

// makeRoom makes the folder of a notebook.
func makeRoom(path string) error { return os.MkdirAll(filepath.Dir(path), folderMode) }

// lastCopy writes into the folder for temporary files and returns the name, "" where that failed.
func lastCopy(write func(io.Writer) error) string {
	file, err := os.CreateTemp("", "parcours-notebook-*.yaml") // made for its owner alone
	if err != nil || errors.Join(write(file), file.Close()) != nil {
		return ""
	}
	return file.Name()
}
