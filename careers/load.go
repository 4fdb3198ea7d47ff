package careers

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

// What a dataset may hold at most, so that reading a hostile one ends soon.
const (
	fileLimit    = 1 << 20 // bytes of one file
	datasetLimit = 8 << 20 // bytes of all
	filesLimit   = 10_000
	valuesLimit  = 100_000 // of one file; a parser spends some 350 bytes on each
)

// Load reads the dataset in every .yaml and .yml file below the root of fsys,
// in the order of their paths. Names that begin with a dot are passed over, and
// so are folders called scripts: they hold sessions to present, not data.
// The files' format is described in docs/dataset.md.
//
// The same files give the same graph, or the same error. The error is a
// [Problems] with everything that is wrong; then there is no graph.
func Load(fsys fs.FS) (*Graph, error) {
	names, unread, size := findFiles(fsys)
	if len(names) > filesLimit {
		return nil, Problems{{Kind: TooManyFiles, High: filesLimit}}
	}
	if size > datasetLimit {
		return nil, Problems{{Kind: TooLarge, High: datasetLimit}}
	}
	chapters := make([]*decoder, len(names))
	inParallel(len(names), func(i int) { chapters[i] = readFile(fsys, names[i]) })
	whole := len(unread) == 0 && !slices.ContainsFunc(chapters, func(d *decoder) bool { return d.unread })
	all, problems := checked(chapters, whole)
	if problems = append(unread, problems...); len(problems) > 0 {
		return nil, ordered(problems, names)
	}
	return newGraph(all), nil
}

// inParallel calls do for 0 … n-1 on all processors.
func inParallel(n int, do func(int)) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	workers.Wait()
}

// scripts is the name of a folder that lies beside data without being data.
const scripts = "scripts"

// findFiles lists the files of a dataset by path, up to one more than it may
// have, and their size. Files and folders that cannot be read are problems.
func findFiles(fsys fs.FS) (names []string, problems Problems, size int64) {
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			problems = append(problems, unreadable(name, err))
			return skip(entry)
		case name != "." && strings.HasPrefix(entry.Name(), "."), entry.IsDir() && entry.Name() == scripts:
			return skip(entry)
		case !isYAML(name):
			return nil
		}
		info, err := fs.Stat(fsys, name) // follows links
		if err != nil {
			problems = append(problems, unreadable(name, err))
		}
		if err != nil || !info.Mode().IsRegular() {
			return nil
		}
		size += info.Size()
		if names = append(names, name); len(names) > filesLimit {
			return fs.SkipAll
		}
		return nil
	})
	if err != nil {
		problems = append(problems, unreadable(".", err))
	}
	slices.Sort(names)
	return names, problems, size
}

// skip passes over a folder or a file.
func skip(entry fs.DirEntry) error {
	if entry != nil && entry.IsDir() {
		return fs.SkipDir
	}
	return nil
}

func isYAML(name string) bool {
	extension := strings.ToLower(path.Ext(name))
	return extension == ".yaml" || extension == ".yml"
}

func unreadable(name string, err error) Problem {
	if e, ok := errors.AsType[*fs.PathError](err); ok { // it names the file again
		err = e.Err
	}
	return Problem{Place: Position{File: printable(name)}, Kind: Unreadable, Found: printable(err.Error())}
}

// readFile reads and decodes one file.
func readFile(fsys fs.FS, name string) *decoder {
	d := &decoder{file: printable(name)}
	if root := d.open(fsys, name); root != nil {
		d.root(root)
	}
	return d
}

// open reads a file and returns its root, nil where there is none to go on with.
func (d *decoder) open(fsys fs.FS, name string) *datum {
	raw, err := contents(fsys, name)
	switch {
	case err != nil:
		d.refuse(unreadable(name, err))
	case len(raw) > fileLimit:
		d.refuse(Problem{Place: Position{File: d.file}, Kind: TooLarge, High: fileLimit})
	case values(raw) > valuesLimit:
		d.refuse(Problem{Place: Position{File: d.file}, Kind: TooManyValues, High: valuesLimit})
	default:
		return d.decode(bytes.TrimPrefix(raw, []byte("\ufeff")))
	}
	return nil
}

// values returns how many values a file has at most: each needs one of these.
func values(raw []byte) (sum int) {
	for _, mark := range []string{"\n", "\r", ",", ":", "[", "{", "- ", "? "} {
		sum += bytes.Count(raw, []byte(mark))
	}
	return sum
}

// refuse notes a problem that keeps the whole file from being read.
func (d *decoder) refuse(p Problem) {
	d.unread = true
	d.problems = append(d.problems, p)
}

// contents returns a file up to one byte more than it may have.
func contents(fsys fs.FS, name string) ([]byte, error) {
	file, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var buffer bytes.Buffer
	if info, err := file.Stat(); err == nil {
		buffer.Grow(int(min(max(info.Size(), 0), fileLimit)) + bytes.MinRead)
	}
	_, err = buffer.ReadFrom(io.LimitReader(file, fileLimit+1))
	return buffer.Bytes(), err
}
