package cli

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"
	"github.com/moby/sys/atomicwriter"

	"parcours/ui/screen"
)

// errBusy says that another program did not let go of the lock.
var errBusy = errors.New("locked by another program")

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

// trouble tells an error of writing apart.
func trouble(err error) screen.Keeping {
	switch {
	case errors.Is(err, errBusy):
		return screen.Keeping{Event: screen.Busy}
	case isFull(err):
		return screen.Keeping{Event: screen.Full}
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return screen.Keeping{Event: screen.Forbidden}
	}
	return screen.Keeping{Event: screen.Unwritable, Reason: cause(err)}
}
