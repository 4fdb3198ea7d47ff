package cli

import (
	"errors"
	"io"
	"io/fs"

	"parcours/ui/screen"
)

// The notebook of a page is kept by the browser, under the name that a file would have.

var (
	errNoRoom  = errors.New("no room")
	errRefused = fs.ErrPermission
)

// firstUse is said as long as nothing is kept.
const firstUse = screen.InBrowser

func defaultNotebook() string { return "parcours-notebook.yaml" }

func located(path string) string { return path }

// canKeep reports whether the browser keeps anything for this page.
func canKeep() bool { return bridge().Call("canKeep").Bool() }

func readNotebook(name string) ([]byte, error) {
	kept := bridge().Call("kept", name)
	if kept.IsNull() {
		return nil, &fs.PathError{Op: "read", Path: name, Err: fs.ErrNotExist}
	}
	return []byte(kept.String()), nil
}

func replaceFile(name string, data []byte) error {
	switch bridge().Call("keep", name, string(data)).String() {
	case "":
		return nil
	case "full":
		return errNoRoom
	}
	return &fs.PathError{Op: "replace", Path: name, Err: errRefused}
}

func isThere(name string) bool { return !bridge().Call("kept", name).IsNull() }

func makeRoom(string) error { return nil }

// lock has nothing to keep out: a save is read, joined and written in one breath of the page.
func (f *notebookFile) lock() (unlock func(), err error) { return func() {}, nil }

func isFull(err error) bool { return errors.Is(err, errNoRoom) }

func lastCopy(func(io.Writer) error) string { return "" }
