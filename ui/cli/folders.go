package cli

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parcours/data"
)

// dataset opens folders or single files as one tree, or the built-in data without a path. With
// several, each stands there under a name of its own, in the order in which they
// were named: "1-roles", "2-trainings".
func (a *app) dataset(paths []string) (source fs.FS, err error) {
	defer func() { a.source = source }()
	if len(paths) == 0 {
		return data.FS, nil
	}
	var all forest
	for i, p := range paths {
		info, err := os.Stat(p)
		if err != nil {
			return nil, refused("no_data", a.words.CLI.NoData(p))
		}
		switch {
		case !info.IsDir() && !info.Mode().IsRegular():
			return nil, refused("no_data", a.words.CLI.NotData(p))
		case len(paths) == 1 && info.IsDir():
			return os.DirFS(p), nil
		}
		name := filepath.Base(filepath.Clean(p))
		if !info.IsDir() {
			name = strings.TrimLeft(name, ".") // hidden, but named
		}
		if len(paths) > 1 {
			name = fmt.Sprintf("%d-%s", i+1, name)
		}
		all = append(all, tree{name, p})
	}
	return all, nil
}

// forest is folders and files below one root. It only reads.
type forest []tree

// tree is one of them, under its name in the forest.
type tree struct{ name, path string }

// find is the path of what has a name in the forest.
func (f forest) find(name string) (string, error) {
	first, rest, _ := strings.Cut(name, "/")
	for _, t := range f {
		if t.name == first && fs.ValidPath(name) {
			return filepath.Join(t.path, filepath.FromSlash(rest)), nil
		}
	}
	return "", &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// Open opens what stands below the root.
func (f forest) Open(name string) (fs.File, error) {
	path, err := f.find(name)
	if err != nil {
		return nil, err
	}
	return os.Open(path)
}

// Stat tells of the root as of a folder like any other.
func (f forest) Stat(name string) (fs.FileInfo, error) {
	if name == "." {
		return os.Stat(filepath.Dir(f[0].path))
	}
	path, err := f.find(name)
	if err != nil {
		return nil, err
	}
	return os.Stat(path)
}

// ReadDir lists the root or a folder below it.
func (f forest) ReadDir(name string) (entries []fs.DirEntry, err error) {
	if name != "." {
		path, err := f.find(name)
		if err != nil {
			return nil, err
		}
		return os.ReadDir(path)
	}
	for _, t := range f {
		info, err := os.Stat(t.path)
		if err != nil {
			return entries, err
		}
		entries = append(entries, named{fs.FileInfoToDirEntry(info), t.name})
	}
	return entries, nil
}

// named is an entry under its name in the forest.
type named struct {
	fs.DirEntry
	name string
}

// Name is that name.
func (n named) Name() string { return n.name }
