// Package dataset reads career graphs from YAML files. The format is described
// in docs/dataset.md.
package dataset

import (
	"io/fs"
	"maps"
	"path"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"parcours/careers"
	"parcours/careers/record"
)

// What a dataset may hold at most, so that reading a hostile one ends soon.
const (
	sizeLimit  = 8 << 20 // bytes of all files
	filesLimit = 10_000
)

// Load reads the dataset in every .yaml and .yml file below the root of fsys,
// in the order of their paths. Names that begin with a dot are passed over, and
// so are folders called scripts: they hold sessions to present, not data.
//
// The same files give the same graph, or the same error. The error is a
// [careers.Problems] with everything that is wrong; then there is no graph.
func Load(fsys fs.FS) (*careers.Graph, error) {
	g, _, err := load(fsys, false)
	if err != nil { // now the places matter
		g, _, err = load(fsys, true)
	}
	return g, err
}

// LoadWithPlaces is [Load] that also tells where everything stands.
func LoadWithPlaces(fsys fs.FS) (*careers.Graph, Places, error) { return load(fsys, true) }

// load reads a dataset. To note places keeps all that was read in memory, half
// as much again as the whole program takes without.
func load(fsys fs.FS, noted bool) (*careers.Graph, Places, error) {
	names, unread, size := findFiles(fsys)
	if len(names) > filesLimit {
		return nil, nil, careers.Problems{{Kind: careers.TooManyFiles, High: filesLimit}}
	}
	if size > sizeLimit {
		return nil, nil, careers.Problems{{Kind: careers.TooLarge, High: sizeLimit}}
	}
	chapters := make([]*decoder, len(names))
	inParallel(len(names), func(i int) { chapters[i] = readFile(fsys, names[i], noted) })
	all := joined(chapters)
	all.Flaws, all.Torn = append(unread, all.Flaws...), all.Torn || len(unread) > 0
	if !all.Torn {
		all.Flaws = append(all.Flaws, all.lacks()...)
	}
	g, err := careers.New(all.Parts)
	if err != nil {
		return nil, nil, err
	}
	return g, all.places, nil
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
func findFiles(fsys fs.FS) (names []string, problems careers.Problems, size int64) {
	err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			problems = append(problems, record.Unreadable(name, err))
			return skip(entry)
		case name != "." && strings.HasPrefix(entry.Name(), "."), entry.IsDir() && entry.Name() == scripts:
			return skip(entry)
		case !isYAML(name):
			return nil
		}
		info, err := fs.Stat(fsys, name) // follows links
		if err != nil {
			problems = append(problems, record.Unreadable(name, err))
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
		problems = append(problems, record.Unreadable(".", err))
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

// readFile reads and decodes one file.
func readFile(fsys fs.FS, name string, noted bool) *decoder {
	file, root := record.Open(fsys, name)
	d := &decoder{places: Places{}, noted: noted}
	if root != nil {
		d.Parts = record.Mapping(file, "", root, d.root)
	}
	d.Flaws, d.Torn = file.Problems(), file.Torn()
	return d
}

// joined is one dataset of what its files say.
func joined(files []*decoder) *decoder {
	all := &decoder{places: Places{}}
	for _, d := range files {
		all.Flaws = append(all.Flaws, d.Flaws...)
		all.Torn = all.Torn || d.Torn
		switch at := d.places[nil].Position; {
		case !d.headed:
		case all.headed:
			delete(d.places, nil)
			all.Flaws = append(all.Flaws, careers.Problem{Place: at, Kind: careers.SecondHeader, First: all.places[nil].Position})
		default:
			all.headed = true
			all.Header = d.Header
		}
		all.Interests = append(all.Interests, d.Interests...)
		all.Nodes = append(all.Nodes, d.Nodes...)
		all.Steps = append(all.Steps, d.Steps...)
		all.Skills = append(all.Skills, d.Skills...)
		all.Sources = append(all.Sources, d.Sources...)
		all.Terms = append(all.Terms, d.Terms...)
		maps.Copy(all.places, d.places)
	}
	all.Place = all.places.at
	return all
}

// lacks reports what no dataset can do without.
func (d *decoder) lacks() (problems careers.Problems) {
	if len(d.Nodes) == 0 {
		problems = append(problems, careers.Problem{Kind: careers.NoNodes})
	}
	if !d.headed {
		problems = append(problems, careers.Problem{Kind: careers.NoHeader})
	}
	return problems
}
