// Package register reads the tables in which public registers of occupations are
// published: comma-, semicolon- or tab-separated text or a sheet of a workbook, loose
// or in an archive, under names and with columns that change from one edition to the
// next.
//
// It knows what such files may hold at most and how to tell where one is wrong. What
// the tables mean is for the packages of the registers to know.
package register

import (
	"archive/zip"
	"errors"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
)

// filesLimit is how many files and folders an edition may hold.
const filesLimit = 1000

// Edition is the tables of one edition of a register.
type Edition struct {
	// Name is what people call the edition by, as "RefRomeCsv.zip".
	Name  string
	fsys  fs.FS
	names []string // of its files, in order
	// archive is where isBook: a workbook whose sheets are the tables.
	archive *zip.Reader
	isBook  bool
	spent   map[string]spent // on the tables that were read, by their files; shared by its parts
}

// Open looks at the files of an edition in a folder and those below it. The error is
// a [careers.Problems].
func Open(name string, fsys fs.FS) (*Edition, error) {
	e := &Edition{Name: legible.Excerpt(name), fsys: fsys, spent: map[string]spent{}}
	seen := 0
	err := fs.WalkDir(fsys, ".", func(file string, entry fs.DirEntry, err error) error {
		if seen++; err != nil || seen > filesLimit {
			return errors.Join(err, fs.SkipAll)
		}
		if entry.Type().IsRegular() {
			e.names = append(e.names, file)
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, e.problem(careers.Problem{Kind: careers.Unreadable, Found: legible.Excerpt(err.Error())})
	case seen > filesLimit:
		return nil, e.problem(careers.Problem{Kind: careers.TooManyFiles, High: filesLimit})
	}
	slices.Sort(e.names)
	return e, nil
}

// File is an edition of a single file of a folder, whatever it is called; name is what
// people call it by.
func File(name string, folder fs.FS, file string) *Edition {
	return &Edition{Name: legible.Excerpt(name), fsys: folder, names: []string{file}, spent: map[string]spent{}}
}

// Sole is a pattern for the one file of an edition, "" where it has several.
func (e *Edition) Sole() string {
	if len(e.names) != 1 {
		return ""
	}
	return plainly.Replace(strings.ToLower(path.Base(e.names[0])))
}

// plainly writes as a pattern what stands for itself. It never changes.
var plainly = strings.NewReplacer(`\`, `\\`, "*", `\*`, "?", `\?`, "[", `\[`)

// Unzip looks at the files of an edition in an archive of size bytes. The error is a
// [careers.Problems]. The archive is read from as long as the edition is used.
func Unzip(name string, r io.ReaderAt, size int64) (*Edition, error) {
	e := &Edition{Name: legible.Excerpt(name), spent: map[string]spent{}}
	archive, err := zip.NewReader(r, size)
	switch {
	case err != nil:
		return nil, e.problem(careers.Problem{Kind: careers.BadArchive})
	case len(archive.File) > filesLimit:
		return nil, e.problem(careers.Problem{Kind: careers.TooManyFiles, High: filesLimit})
	}
	if _, err := fs.Stat(archive, "xl/workbook.xml"); err == nil {
		e.archive, e.isBook, e.names = archive, true, []string{name}
		if !isBook(name) {
			e.names[0] += ".xlsx"
		}
		return e, nil
	}
	return Open(name, archive)
}

// problem is what is wrong with the edition as a whole.
func (e *Edition) problem(p careers.Problem) error {
	p.Place = careers.Position{File: e.Name}
	return careers.Problems{p}
}

// Split parts an edition by what a pattern finds in the names of its files, as a version;
// files in which it finds nothing belong to every part. Parts come in the order of what
// was found; an edition in which nothing is found stays whole, under "".
func (e *Edition) Split(pattern *regexp.Regexp) (found []string, parts []*Edition) {
	of := make([]string, len(e.names))
	for i, name := range e.names {
		if m := pattern.FindStringSubmatch(strings.ToLower(path.Base(name))); m != nil {
			of[i] = m[1]
		}
		if of[i] != "" && !slices.Contains(found, of[i]) {
			found = append(found, of[i])
		}
	}
	if len(found) == 0 {
		return []string{""}, []*Edition{e}
	}
	slices.Sort(found)
	for _, version := range found {
		part := &Edition{Name: e.Name, fsys: e.fsys, spent: e.spent}
		for i, name := range e.names {
			if of[i] == "" || of[i] == version {
				part.names = append(part.names, name)
			}
		}
		parts = append(parts, part)
	}
	return found, parts
}

// Has reports whether the edition has a table.
func (e *Edition) Has(t Table) bool { return e.find(t) != "" }

// find is the file of a table, "" where there is none.
func (e *Edition) find(t Table) string {
	for _, pattern := range t.Files {
		for _, name := range e.names {
			if ok, err := path.Match(pattern, strings.ToLower(path.Base(name))); ok && err == nil {
				return name
			}
		}
	}
	return ""
}

// Named are the names, in lower case and in order, of the files that a pattern of
// [path.Match] fits: which languages a table is in.
func (e *Edition) Named(pattern string) (names []string) {
	for _, name := range e.names {
		base := strings.ToLower(path.Base(name))
		if ok, err := path.Match(pattern, base); ok && err == nil && !slices.Contains(names, base) {
			names = append(names, base)
		}
	}
	return names
}

// Read returns a file that is no table as text, "" where there is none: the page of
// a release that says its version. More than 64 KiB of it are not read. Of a workbook
// it is the texts of all sheets, one a line.
func (e *Edition) Read(patterns ...string) string {
	name := e.find(Table{Files: patterns})
	if name == "" {
		return ""
	}
	if isBook(name) {
		return e.bookTexts(name)
	}
	f, err := e.fsys.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close() //nolint:errcheck // it was only read
	text, err := io.ReadAll(io.LimitReader(f, 64<<10))
	if err != nil {
		return ""
	}
	return legible.Text(string(text))
}

// bookTexts are the texts of a workbook, one a line; "" where it cannot be read.
func (e *Edition) bookTexts(name string) string {
	archive, err := e.book(name)
	if err != nil {
		return ""
	}
	texts, err := (&reader{name: name}).texts(archive)
	if err != nil {
		return ""
	}
	return legible.Text(strings.Join(texts, "\n"))
}

// Called is the name of the file that a table is in, "" where there is none.
func (e *Edition) Called(t Table) string {
	if !e.Has(t) {
		return ""
	}
	return path.Base(e.find(t))
}
