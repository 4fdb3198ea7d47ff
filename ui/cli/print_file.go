//go:build !js

package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/adrg/xdg"

	"parcours/ui/i18n"
)

// shelf is where pages to print go: into the first of these folders that takes them, for where the
// program runs may be nobody's to write to.
type shelf struct{ folders []string }

func newShelf() shelf { return shelf{[]string{".", xdg.UserDirs.Documents, xdg.Home}} }

// toPrint says where a page is.
func toPrint(w *i18n.Words, path string) string { return w.Handout.ToPrint(path) }

// put tries the folders; the error is that of the first.
func (s shelf) put(name string, page []byte) (path string, isNew bool, err error) {
	for _, folder := range s.folders {
		if folder == "" {
			continue
		}
		whole, failed := filepath.Abs(filepath.Join(folder, name))
		if failed == nil {
			if whole, isNew, failed = putBeside(whole, page); failed == nil {
				return whole, isNew, nil
			}
		}
		if err == nil {
			path, err = whole, failed
		}
	}
	return path, false, err
}

// mostBeside is how many pages of one name there may be.
const mostBeside = 99

// putBeside writes a page, or finds it written. Another file of that name stays: then the
// page is called name-2, and so on.
func putBeside(path string, page []byte) (put string, isNew bool, err error) {
	ext := filepath.Ext(path)
	for n := 1; n <= mostBeside; n++ {
		put = path
		if n > 1 {
			put = strings.TrimSuffix(path, ext) + "-" + strconv.Itoa(n) + ext
		}
		err = putFile(put, false, func(w io.Writer) error { _, err := w.Write(page); return err })
		if !errors.Is(err, fs.ErrExist) {
			return put, err == nil, err
		}
		if holds(put, page) {
			return put, false, nil
		}
	}
	return path, false, err
}

// holds reports whether a file has this content.
func holds(path string, page []byte) bool {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(page)) {
		return false
	}
	there, err := os.ReadFile(path)
	return err == nil && bytes.Equal(there, page)
}
