package cli

import (
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// forest is several folders and files below one root, in the order in
// which they were named: "1-roles", "2-trainings". It only reads.
type forest []string

func (f forest) name(i int) string {
	return strconv.Itoa(i+1) + "-" + filepath.Base(filepath.Clean(f[i]))
}

// Open opens the root or what stands below it.
func (f forest) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if name == "." {
		return &clearing{forest: f}, nil
	}
	first, rest, inside := strings.Cut(name, "/")
	for i, path := range f {
		switch {
		case f.name(i) != first:
		case inside:
			return os.DirFS(path).Open(rest)
		default:
			return os.Open(path)
		}
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// clearing is the root of a forest.
type clearing struct {
	forest forest
	read   int
}

func (c *clearing) Stat() (fs.FileInfo, error) { return c, nil }
func (c *clearing) Close() error               { return nil }
func (c *clearing) Read([]byte) (int, error) {
	return 0, &fs.PathError{Op: "read", Path: ".", Err: fs.ErrInvalid}
}

// ReadDir lists the folders and files.
func (c *clearing) ReadDir(n int) ([]fs.DirEntry, error) {
	var entries []fs.DirEntry
	for ; c.read < len(c.forest) && (n <= 0 || len(entries) < n); c.read++ {
		info, err := os.Stat(c.forest[c.read])
		if err != nil {
			return entries, err
		}
		entries = append(entries, named{fs.FileInfoToDirEntry(info), c.forest.name(c.read)})
	}
	return entries, nil
}

func (c *clearing) Name() string       { return "." }
func (c *clearing) Size() int64        { return 0 }
func (c *clearing) Mode() fs.FileMode  { return fs.ModeDir | 0o555 }
func (c *clearing) ModTime() time.Time { return time.Time{} }
func (c *clearing) IsDir() bool        { return true }
func (c *clearing) Sys() any           { return nil }

// named is an entry under its name in the forest.
type named struct {
	fs.DirEntry
	name string
}

func (n named) Name() string { return n.name }
