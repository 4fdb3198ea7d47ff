package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/term"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/esco"
	"parcours/careers/onet"
	"parcours/careers/register"
	"parcours/careers/rome"
)

// publicRegister is a register of occupations that the program reads as it is published.
type publicRegister struct {
	word   string // as --data and import have it
	called string
	read   register.Read
}

// registers are those that the program reads.
func registers() []publicRegister {
	return []publicRegister{
		{"rome", "ROME", rome.Read}, {"esco", "ESCO", esco.Read}, {"onet", "O*NET", onet.Read},
	}
}

func registerWords() []string {
	return each(registers(), func(r publicRegister) string { return r.word })
}

// registerIn is the register that paths of --data begin with, and the paths without it:
// "rome:RefRomeCsv.zip", and more editions behind a comma or another --data. The register
// is nil where none is named.
func (a *app) registerIn(data []string) (named *publicRegister, paths []string, err error) {
	others := 0
	for _, one := range data {
		word, rest, hasPaths := strings.Cut(one, ":")
		i := slices.Index(registerWords(), word)
		if !hasPaths && i >= 0 && isFolder(one) {
			i = -1
		}
		switch {
		case i < 0:
			others++
			continue
		case named != nil && named.word != word:
			others++
		}
		r := registers()[i]
		named, paths = &r, append(paths, apart([]string{rest})...)
	}
	if named != nil && others > 0 {
		return nil, nil, usage(a.words.Import.Alone(named.called))
	}
	return named, paths, nil
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// asData is a folder as --data takes it for one, whatever its name.
func asData(folder string) string {
	if word, _, _ := strings.Cut(folder, ":"); slices.Contains(registerWords(), word) {
		return "." + string(filepath.Separator) + folder
	}
	return folder
}

// apart are the paths between the commas of some texts; one that names something whole
// is left whole.
func apart(texts []string) (paths []string) {
	for _, text := range texts {
		if _, err := os.Stat(text); err == nil {
			paths = append(paths, text)
		} else {
			paths = append(paths, strings.Split(text, ",")...)
		}
	}
	return paths
}

// openEditions opens folders, archives and files, and the folder of a file that is named alone.
func (a *app) openEditions(paths []string) (all []*register.Edition, shut func(), err error) {
	var open []io.Closer
	shut = func() {
		for _, f := range open {
			_ = f.Close() // they were only read
		}
	}
	for _, path := range paths {
		info, err := os.Stat(path)
		switch {
		case err != nil:
			shut()
			return nil, nil, refused("no_data", a.words.CLI.NoData(path))
		case !info.IsDir() && !info.Mode().IsRegular():
			shut()
			return nil, nil, refused("no_data", a.words.CLI.NoFile(path))
		}
		var e *register.Edition
		switch {
		case info.IsDir():
			e, err = register.Open(path, os.DirFS(path))
		case slices.Contains([]string{".zip", ".xlsx"}, strings.ToLower(filepath.Ext(path))):
			var f *os.File
			if f, err = os.Open(path); err == nil {
				open = append(open, f)
				e, err = register.Unzip(path, f, info.Size())
			}
		case len(paths) == 1: // one of the files of a folder, which are an edition together
			e, err = register.Open(filepath.Dir(path), os.DirFS(filepath.Dir(path)))
		default:
			e = register.File(path, os.DirFS(filepath.Dir(path)), filepath.Base(path))
		}
		if err != nil {
			shut()
			return nil, nil, err
		}
		all = append(all, e)
	}
	return all, shut, nil
}

// imported is the graph of a register, and what became of it.
func (a *app) imported(r publicRegister, paths []string, o register.Options) (*careers.Graph, register.Report, error) {
	defer a.reading(r.called)()
	editions, shut, err := a.openEditions(paths)
	if err != nil {
		return nil, register.Report{}, asPublished(err)
	}
	defer shut()
	parts, report, err := r.read(editions, o)
	if err != nil {
		return nil, report, asPublished(unheld(err, o.Only))
	}
	report.Close(editions)
	g, err := careers.New(parts)
	return g, report, asPublished(err)
}

// asPublished marks the problems of files that are not their readers' to mend.
func asPublished(err error) error {
	problems, _ := errors.AsType[careers.Problems](err)
	for i := range problems {
		problems[i].Published = true
	}
	return err
}

// unheld says of a register that has nothing of what was asked for that no code begins so.
func unheld(err error, only []string) error {
	problems, ok := errors.AsType[careers.Problems](err)
	if !ok || len(only) == 0 || problems[0].Kind != careers.NoNodes {
		return err
	}
	return careers.Problems(each(only, func(one string) careers.Problem {
		return careers.Problem{Kind: careers.NoCode, Found: one, Place: problems[0].Place}
	}))
}

// opened is the dataset that --data names, from files or from a register, and where its
// entries stand; the latter for files alone, and only where it is asked for.
func (a *app) opened(places bool) (*careers.Graph, dataset.Places, error) {
	r, paths, err := a.registerIn(a.flags.data)
	switch {
	case err != nil:
		return nil, nil, err
	case r != nil:
		g, report, err := a.imported(*r, paths, register.Options{Beside: a.words.Tag})
		a.brought = report
		return g, nil, err
	}
	source, err := a.dataset(a.flags.data)
	if err != nil {
		return nil, nil, err
	}
	defer a.reading("")()
	if places {
		return dataset.LoadWithPlaces(source)
	}
	g, err := dataset.Load(source)
	return g, nil, err
}

// patience is how long nothing is said of what is being read.
const patience = 300 * time.Millisecond

// reading says at a terminal that something is being read, where that takes long. What
// it returns takes the word away.
func (a *app) reading(what string) (done func()) {
	out, isFile := a.err.(*os.File)
	if !isFile || !term.IsTerminal(out.Fd()) || a.env("TERM") == "dumb" {
		return func() {}
	}
	var mu sync.Mutex
	said, over := false, false
	clock := time.AfterFunc(patience, func() {
		mu.Lock()
		defer mu.Unlock()
		if !over {
			said = true
			_, _ = io.WriteString(out, a.said(a.words.Import.Reading(what))) // it is no loss
		}
	})
	return func() {
		clock.Stop()
		mu.Lock()
		defer mu.Unlock()
		if over = true; said {
			said = false
			_, _ = io.WriteString(out, "\r\x1b[K")
		}
	}
}
