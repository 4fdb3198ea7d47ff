package cli

import (
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"syscall"
)

// keep writes a document to the output, or to a file in the folder that was asked for, and
// then says where it is. A folder that is missing is made.
func (a *app) keep(f handoutFlags, name string, write func(io.Writer) error) error {
	if f.folder == stdout {
		return gathered(write, a.put)
	}
	made, err := a.folder(f.folder)
	if err != nil {
		return err
	}
	path := filepath.Join(f.folder, name)
	if err := putFile(path, f.force, write); err != nil {
		if made {
			_ = os.Remove(f.folder) // it is empty, or somebody else's by now
		}
		return a.cannotKeep(path, err)
	}
	return a.made(path, a.words.Handout.Written(path))
}

// made says which file a command has made.
func (a *app) made(path, said string) error {
	if a.flags.json {
		return a.printJSON(object{{"files", []string{path}}})
	}
	return a.put(a.said(fitted(a.out, harmless(said))) + "\n")
}

// folder makes sure that a folder is there, and reports whether it made it.
func (a *app) folder(path string) (made bool, err error) {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return false, nil
	case err == nil, errors.Is(err, syscall.ENOTDIR):
		return false, refused("cannot_write", a.words.Handout.NotAFolder(path))
	case !errors.Is(err, fs.ErrNotExist):
		return false, a.cannotKeep(path, err)
	}
	switch err := os.Mkdir(path, 0o777); {
	case errors.Is(err, fs.ErrNotExist):
		return false, refused("cannot_write", a.words.Handout.NoFolder(path))
	case err != nil:
		return false, a.cannotKeep(path, err)
	}
	return true, nil
}

// cannotKeep says why a file could not be written and what to do.
func (a *app) cannotKeep(path string, err error) error {
	w := a.words.Handout
	switch {
	case errors.Is(err, fs.ErrExist):
		return refused("exists", w.Exists(path))
	case isFull(err):
		return refused("cannot_write", w.CannotWrite(path, w.DiskFull))
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return refused("cannot_write", w.CannotWrite(path, w.NoRights))
	}
	return refused("cannot_write", w.CannotWrite(path, cause(err)))
}

// putFile writes a file wholly or not at all: under another name first, which it
// then changes. Without force the error is [fs.ErrExist] where a file of that
// name is there already, and that file stays.
func putFile(path string, force bool, write func(io.Writer) error) error {
	if _, err := os.Lstat(path); err == nil && !force {
		return fs.ErrExist
	}
	draft := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+strconv.FormatUint(rand.Uint64(), 36))
	file, err := os.OpenFile(draft, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	if err = write(file); err == nil {
		err = file.Sync()
	}
	if err = errors.Join(err, file.Close()); err == nil {
		err = rename(draft, path, force)
	}
	if err != nil {
		return errors.Join(err, ignoreAbsent(os.Remove(draft)))
	}
	return nil
}

// rename gives a draft its name. A link never replaces a file that someone else
// has written meanwhile; where the file system has none, we have looked before.
func rename(draft, path string, force bool) error {
	if !force {
		switch err := os.Link(draft, path); {
		case err == nil:
			return os.Remove(draft)
		case errors.Is(err, fs.ErrExist):
			return fs.ErrExist
		}
	}
	return os.Rename(draft, path)
}
