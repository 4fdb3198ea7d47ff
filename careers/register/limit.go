package register

import (
	"archive/zip"
	"cmp"
	"errors"
	"io"
	"io/fs"

	"parcours/careers"
)

// What an edition may hold at most, so that reading a hostile one ends soon. The largest
// tables published have some 130,000 rows and 10 MB, and shrink to a tenth in an archive.
const (
	tableLimit   = 64 << 20 // bytes of a table
	rowsLimit    = 300_000  // of a table, empty ones among them
	allLimit     = 512 << 20
	allRowsLimit = 900_000
	rowLimit     = 1 << 20 // bytes of a row
	cellsLimit   = 1000    // of a row
	swellLimit   = 100     // bytes unpacked for each in the archive,
	swellFree    = 8 << 20 // where they are more than these
)

// spent is what reading a table took.
type spent struct {
	rows, bytes int
	// cleaned is in how many rows there was a character that no text may hold; the first
	// of these is in the line firstCleaned, the last in lastCleaned.
	cleaned, firstCleaned, lastCleaned int
}

// left is what may be spent on the table of a file beside the others of the edition.
func (e *Edition) left(t Table, file string) spent {
	left := spent{rows: allRowsLimit, bytes: allLimit}
	for name, on := range e.spent {
		if name != file {
			left.rows -= on.rows
			left.bytes -= on.bytes
		}
	}
	return spent{rows: max(min(left.rows, cmp.Or(t.Most, rowsLimit)), 0), bytes: max(min(left.bytes, tableLimit), 0)}
}

// spend notes what reading a table took.
func (e *Edition) spend(file string, on spent) {
	before := e.spent[file]
	on.rows, on.bytes = max(on.rows, before.rows), max(on.bytes, before.bytes)
	if on.cleaned < before.cleaned {
		on.cleaned, on.firstCleaned = before.cleaned, before.firstCleaned
	}
	e.spent[file] = on
}

// swollen is what is wrong with the size of a file before any of it is read.
func (r *reader) swollen(f fs.File, most int) error {
	info, err := f.Stat()
	if err != nil {
		return r.unreadable(err)
	}
	packed, isPacked := info.Sys().(*zip.FileHeader)
	switch {
	case info.Size() > int64(most):
		return r.problem(careers.Problem{Kind: careers.TooLarge, High: most})
	case isPacked && info.Size() > swellFree && info.Size()/swellLimit > int64(packed.CompressedSize64): //nolint:gosec // it is no more than the size
		return r.problem(careers.Problem{Kind: careers.Swollen, High: swellLimit})
	}
	return nil
}

// errLongRow ends the reading of a row that is too long to be held.
var errLongRow = errors.New("the row is too long")

// meter reads from a table as long as its rows end soon enough.
type meter struct {
	from io.Reader
	n    int // bytes since the last row ended
}

func (m *meter) Read(b []byte) (n int, err error) {
	if m.n > rowLimit+aheadLimit {
		return 0, errLongRow
	}
	n, err = m.from.Read(b)
	m.n += n
	return n, err
}

// aheadLimit is how many bytes are read ahead.
const aheadLimit = 1 << 16
