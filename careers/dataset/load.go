// Package dataset reads career graphs from YAML files. The format is described
// in docs/dataset.md.
package dataset

import (
	"errors"
	"io/fs"
	"maps"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
)

// What a dataset may hold at most, so that reading a hostile one ends soon.
const (
	sizeLimit  = 64 << 20 // bytes of all files
	filesLimit = 10_000
	// entriesLimit is how many files, folders and all else are looked at: who names
	// the root of a disk should not wait for its end.
	entriesLimit = 2 * filesLimit
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
	found := walk{fsys: fsys}
	if limit := found.all(); limit != nil {
		return nil, nil, careers.Problems{*limit}
	}
	names := found.names
	chapters := make([]*decoder, len(names))
	files := make([]*record.File, len(names))
	inParallel(len(names), func(i int) { files[i] = record.Read(fsys, names[i]) })
	langs := languages(files)
	inParallel(len(names), func(i int) { chapters[i] = decoded(files[i], langs, noted) })
	all := joined(chapters)
	all.share(record.TagNames(langs))
	all.Flaws, all.Torn = append(found.problems, all.Flaws...), all.Torn || len(found.problems) > 0
	if len(names) == 0 {
		all.Flaws, all.Torn = append(all.Flaws, careers.Problem{Kind: careers.NoYAML, Found: legible.Excerpt(strings.Join(found.others, ", "))}), true
	}
	if !all.Torn {
		all.Flaws = append(all.Flaws, all.lacks()...)
	}
	g, err := careers.New(all.Parts)
	if problems, broken := errors.AsType[careers.Problems](err); broken {
		return nil, nil, append(problems, found.asText...)
	}
	return g, all.places, err
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

// languages are those of the texts in some files, which their header names: it may
// be in any of them. None where no header is found.
func languages(files []*record.File) []language.Tag {
	for _, f := range files {
		if !f.Mentions("dataset") {
			continue
		}
		if root := f.Root(); root != nil {
			header := record.Find(root, "dataset")
			list := record.Find(header, "languages")
			switch {
			case header == root:
			case list == header:
				return careers.Languages()
			default:
				return record.LanguagesIn(list)
			}
		}
	}
	return nil
}

// decoded is what one file says.
func decoded(file *record.File, langs []language.Tag, noted bool) *decoder {
	d := &decoder{places: Places{}, noted: noted}
	file.Speaks(langs)
	if root := file.Root(); root != nil {
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
		all.shared, all.lent = append(all.shared, d.shared...), append(all.lent, d.lent...)
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
