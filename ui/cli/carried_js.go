package cli

import (
	"archive/zip"
	"bytes"
	"io/fs"
	"slices"
	"strings"
	"syscall/js"

	"parcours/data"
	"parcours/ui/i18n"
)

// carried is the dataset that the page carries, the built-in one where it names none.
func carried() fs.FS {
	if archive := carriedOwn(); archive != nil {
		return archive
	}
	return data.FS
}

// carriedOwn is the archive of the page's own dataset, nil for none.
func carriedOwn() fs.FS {
	given := bridge().Get("dataset")
	if !given.Truthy() {
		return nil
	}
	packed := make([]byte, given.Length())
	js.CopyBytesToGo(packed, given)
	archive, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		return nil
	}
	return archive
}

// asCalled are those that the page's address stands for. Games and talks are opened later, by the
// program that runs: below them the map is at hand, with the notebook.
func asCalled([]string) []string {
	args := argumentsOf(bridge().Get("address").String())
	if len(args) == 0 || strings.HasPrefix(args[0], "-") {
		return args
	}
	return slices.DeleteFunc(args, func(arg string) bool {
		return !strings.HasPrefix(arg, "--lang=") && !strings.HasPrefix(arg, "--theme=")
	})
}

// address is where a view is found again: this page, with the view behind the #.
func address() func([]string, *i18n.Words) string {
	return func(args []string, w *i18n.Words) string {
		return bridge().Get("here").String() + "#" + addressOf(w.Tag, args)
	}
}

// beside is the archive of the page's own dataset, nil for none.
func (a *app) beside() fs.FS { return carriedOwn() }
