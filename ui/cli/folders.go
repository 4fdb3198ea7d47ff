package cli

import (
	"io/fs"
	"os"
	"path/filepath"
)

// folders opens the folders or single files of --data as one tree. With
// several, each stands there under a name of its own.
func (a *app) folders(paths []string) (fs.FS, error) {
	for _, p := range paths {
		if _, err := os.Stat(p); err != nil {
			return nil, refused("no_data", a.words.CLI.NoData(p))
		}
	}
	if len(paths) > 1 {
		return forest(paths), nil
	}
	if info, err := os.Stat(paths[0]); err == nil && info.Mode().IsRegular() {
		return alone{os.DirFS(filepath.Dir(paths[0])), filepath.Base(paths[0])}, nil
	}
	return os.DirFS(paths[0]), nil
}

// alone is a folder in which only one file is seen.
type alone struct {
	fs.FS
	name string
}

// ReadDir lists the one file.
func (f alone) ReadDir(string) ([]fs.DirEntry, error) {
	info, err := fs.Stat(f.FS, f.name)
	if err != nil {
		return nil, err
	}
	return []fs.DirEntry{fs.FileInfoToDirEntry(info)}, nil
}
