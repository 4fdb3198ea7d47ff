package dataset

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
	"parcours/careers/record"
)

// scripts is the name of a folder that lies beside data without being data.
const scripts = "scripts"

// walk looks for the files of a dataset.
type walk struct {
	fsys     fs.FS
	names    []string // of its files, in order
	problems careers.Problems
	asText   careers.Problems // what an editor may have saved under another ending
	others   []string         // the first names that are no YAML
	size     int64
	entries  int
}

// all lists the files by path. Files and folders that cannot be read are
// problems; the one that is returned is a limit at which the walk ended.
func (w *walk) all() *careers.Problem {
	err := fs.WalkDir(w.fsys, ".", w.visit)
	slices.Sort(w.names)
	switch {
	case err != nil:
		w.problems = append(w.problems, record.Unreadable(".", err))
	case w.entries > entriesLimit:
		return &careers.Problem{Kind: careers.TooManyFiles, High: entriesLimit}
	case len(w.names) > filesLimit:
		return &careers.Problem{Kind: careers.TooManyFiles, High: filesLimit}
	case w.size > sizeLimit:
		return &careers.Problem{Kind: careers.TooLarge, High: sizeLimit}
	}
	return nil
}

func (w *walk) visit(name string, entry fs.DirEntry, err error) error {
	w.entries++
	switch {
	case w.entries > entriesLimit, len(w.names) > filesLimit, w.size > sizeLimit:
		return fs.SkipAll
	case err != nil:
		w.problems = append(w.problems, record.Unreadable(name, err))
		return skip(entry)
	case name != "." && strings.HasPrefix(entry.Name(), "."), entry.IsDir() && entry.Name() == scripts:
		return skip(entry)
	case !isYAML(name):
		w.other(name)
		return nil
	case entry.IsDir():
		return nil
	}
	info, err := fs.Stat(w.fsys, name) // follows links
	switch {
	case err != nil:
		w.problems = append(w.problems, record.Unreadable(name, err))
	case info.Mode().IsRegular():
		w.size += info.Size()
		w.names = append(w.names, name)
	default: // a pipe, a device, a link to a folder
		w.other(name)
	}
	return nil
}

// other notes what is no YAML by its name.
func (w *walk) other(name string) {
	if name != "." && len(w.others) < 5 {
		w.others = append(w.others, name)
	}
	if ext := path.Ext(name); strings.EqualFold(ext, ".txt") && isYAML(strings.TrimSuffix(name, ext)) {
		base := path.Base(name)
		w.asText = append(w.asText, careers.Problem{
			Place: careers.Position{File: legible.Excerpt(name)}, Kind: careers.YAMLAsText, Found: legible.Excerpt(base), Want: []string{legible.Excerpt(strings.TrimSuffix(base, ext))},
		})
	}
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
