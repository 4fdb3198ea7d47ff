package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"github.com/adrg/xdg"
	"github.com/spf13/pflag"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/handout"
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// printer writes the pages that someone on a screen asks for as files, which any browser prints.
type printer struct {
	app *app
	g   *careers.Graph
	// folders are tried in this order: where the program runs may be nobody's to write to.
	folders []string

	mu      sync.Mutex
	written []string // each file once, in order
}

func (a *app) printer(g *careers.Graph) *printer {
	return &printer{app: a, g: g, folders: []string{".", xdg.UserDirs.Documents, xdg.Home}}
}

// print returns the command that writes the page which a screen's arguments ask for, see
// [ui.Options].
func (p *printer) print(paper []string, w *i18n.Words, mine notebook.Content) tea.Cmd {
	return func() tea.Msg {
		a := *p.app
		a.words = w
		path, isNew, err := p.write(&a, paper, mine)
		switch {
		case err != nil:
			return screen.Fail{Text: harmless(a.explain(err).said)}
		case isNew:
			return screen.Notify{Text: harmless(w.Handout.ToPrint(path))}
		}
		return screen.Notify{Text: harmless(w.Handout.AlreadyThere(path))}
	}
}

// write writes the page into the first folder that takes it, and returns its full path.
func (p *printer) write(a *app, paper []string, mine notebook.Content) (path string, isNew bool, err error) {
	var f handoutFlags
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	if f.bind(flags, a.words.Handout); len(paper) > 0 {
		err = flags.Parse(paper[1:]) // behind the name of the command
	}
	if err != nil {
		return "", false, err
	}
	f.format = handoutFormats()[0]
	order, err := a.order(p.g, flags.Args(), f, func(*careers.Graph) (*notebook.Content, error) { return &mine, nil })
	if err != nil {
		return "", false, err
	}
	var page bytes.Buffer
	if err := handout.Compose(p.g, a.words, order).HTML(&page); err != nil {
		return "", false, err
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	path, isNew, err = p.put(handout.FileName("html", nameOf(flags.Args(), f)...), page.Bytes())
	if err != nil {
		return "", false, a.unprinted(path, err)
	}
	if !slices.Contains(p.written, path) {
		p.written = append(p.written, path)
	}
	return path, isNew, nil
}

// put tries the folders; the error is that of the first.
func (p *printer) put(name string, page []byte) (path string, isNew bool, err error) {
	for _, folder := range p.folders {
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

// unprinted says why a page could not be written and what to do.
func (a *app) unprinted(path string, err error) error {
	w := a.words.Handout
	switch {
	case isFull(err):
		return refused("cannot_write", w.UnprintedFull(path))
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return refused("cannot_write", w.Unprinted(path, w.Forbidden))
	}
	return refused("cannot_write", w.Unprinted(path, cause(err)))
}

// told names the files once more, for the terminal that is given back.
func (p *printer) told() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, path := range p.written {
		if err := p.app.put(p.app.said(harmless(p.app.words.Handout.Written(path))) + "\n"); err != nil {
			return err
		}
	}
	return nil
}
