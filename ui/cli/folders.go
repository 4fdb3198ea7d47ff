package cli

import (
	"io/fs"
	"os"
)

// folders opens the folders (or single files) of --data as one tree. With
// several, each stands in a folder of its own name.
func (a *app) folders(paths []string) (fs.FS, error) {
	for _, p := range paths {
		if _, err := os.Stat(p); err != nil {
			return nil, refused("no_data", a.words.CLI.NoData(p))
		}
	}
	if len(paths) == 1 {
		return os.DirFS(paths[0]), nil
	}
	return forest(paths), nil
}
