package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// A writer takes files in the order in which they are to stand.
type writer interface {
	add(name string, mode fs.FileMode, text []byte) error
	Close() error
}

// archive writes the files below a folder in the order of their names. In a tar they stand in a
// folder with the archive's name, as is usual there; in a zip they do not, for Windows makes that
// folder itself.
func archive(out, folder string) (err error) {
	seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64)
	if err != nil {
		return fmt.Errorf("SOURCE_DATE_EPOCH: %w", err)
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	w, err := newWriter(f, filepath.Base(out), time.Unix(seconds, 0).UTC())
	if err != nil {
		return err
	}
	return errors.Join(fill(w, folder), w.Close())
}

func unzip(archive, folder string) error {
	r, err := zip.OpenReader(archive)
	if err != nil {
		return err
	}
	return errors.Join(os.CopyFS(folder, r), r.Close())
}

func newWriter(f io.Writer, name string, at time.Time) (writer, error) {
	if strings.HasSuffix(name, ".zip") {
		return zipped{zip.NewWriter(f), at}, nil
	}
	folder, isTar := strings.CutSuffix(name, ".tar.gz")
	if !isTar {
		return nil, fmt.Errorf("%s: neither .zip nor .tar.gz", name)
	}
	squeezed, err := gzip.NewWriterLevel(f, gzip.BestCompression)
	return tarred{tar.NewWriter(squeezed), squeezed, folder, at}, err
}

func fill(w writer, folder string) error {
	return filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		name, err := filepath.Rel(folder, path)
		if err != nil {
			return err
		}
		mode := fs.FileMode(0o644)
		if info.Mode()&0o100 != 0 {
			mode = 0o755
		}
		return w.add(filepath.ToSlash(name), mode, text)
	})
}

type zipped struct {
	*zip.Writer
	at time.Time
}

func (z zipped) add(name string, mode fs.FileMode, text []byte) error {
	h := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: z.at}
	h.SetMode(mode)
	w, err := z.CreateHeader(h)
	if err != nil {
		return err
	}
	_, err = w.Write(text)
	return err
}

type tarred struct {
	*tar.Writer
	squeezed *gzip.Writer
	folder   string
	at       time.Time
}

func (t tarred) add(name string, mode fs.FileMode, text []byte) error {
	h := &tar.Header{Name: t.folder + "/" + name, Mode: int64(mode), Size: int64(len(text)), ModTime: t.at, Uname: "root", Gname: "root"}
	if err := t.WriteHeader(h); err != nil {
		return err
	}
	_, err := t.Write(text)
	return err
}

func (t tarred) Close() error { return errors.Join(t.Writer.Close(), t.squeezed.Close()) }
