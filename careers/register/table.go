package register

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"parcours/careers"
	"parcours/careers/legible"
)

// Table is a table that a register may have.
type Table struct {
	// Files are patterns of [path.Match] for the last part of its name in lower case,
	// the newest edition's first: "unix_referentiel_code_rome_v*.csv".
	Files []string
	// Columns are those that are read, in the order in which [Row.At] counts them.
	Columns []Column
	// Most is how many rows it may have with its head, where that is less than any table.
	Most int
}

// MostRoles is how many rows a table of occupations may have: a multiple of the largest
// register, and what is still read in a few seconds.
const MostRoles = 20_001

// Column is a column of a table.
type Column struct {
	// Names are what editions have called it, compared without case and blanks.
	Names []string
	// Optional says that tables without it are read, too.
	Optional bool
}

// Col is a column that must be there, by any of its names.
func Col(names ...string) Column { return Column{Names: names} }

// May is a column that may be missing.
func May(names ...string) Column { return Column{Names: names, Optional: true} }

// Row is a row of a table.
type Row struct {
	table *reader
	line  int
	cells []string
}

// At returns what stands in the column numbered i: one line without blanks around it
// and without what no terminal should see; "" where the table has no such column.
func (r Row) At(i int) string {
	at := r.table.at[i]
	if at < 0 || at >= len(r.cells) {
		return ""
	}
	cell := r.cells[at]
	if isPlain(cell) {
		return strings.TrimSpace(cell)
	}
	return r.clean(cell)
}

// clean is a line of a cell as people may see it; that something was taken out of it is
// noted once a row.
func (r Row) clean(line string) string {
	line = meant(line)
	shown := legible.Line(line)
	if on := &r.table.spent; on.lastCleaned != r.line && utf8.RuneCountInString(shown) < utf8.RuneCountInString(line) {
		on.cleaned, on.lastCleaned = on.cleaned+1, r.line
		on.firstCleaned = cmp.Or(on.firstCleaned, r.line)
	}
	return strings.Join(strings.Fields(norm.NFC.String(shown)), " ")
}

// Lines returns the lines of a cell that holds several, without blank ones.
func (r Row) Lines(i int) (all []string) {
	at := r.table.at[i]
	if at < 0 || at >= len(r.cells) {
		return nil
	}
	for line := range strings.SplitSeq(r.cells[at], "\n") {
		if line = r.clean(line); line != "" {
			all = append(all, line)
		}
	}
	return all
}

// meant is a text with what its bytes meant before someone read Windows-1252 as Latin-1:
// control characters of the second block, of which no text has any, are "œ", "’" or "…".
func meant(text string) string {
	isMisread := func(c rune) bool { return c >= 0x80 && c < 0xa0 }
	if !strings.ContainsFunc(text, isMisread) {
		return text
	}
	return strings.ReplaceAll(strings.Map(func(c rune) rune {
		if isMisread(c) {
			return charmap.Windows1252.DecodeByte(byte(c))
		}
		return c
	}, text), "’'", "’") // written twice, so that one is seen
}

// Place is where the row begins in its file.
func (r Row) Place() careers.Position {
	return careers.Position{File: r.table.name, Line: r.line, Column: 1}
}

// isPlain reports whether a cell is one line of letters, digits and signs that show and
// have no other spelling: ASCII, the Latin letters with accents, and the signs of print.
func isPlain(cell string) bool {
	blank := false
	for _, c := range cell {
		wasBlank := blank
		blank = c == ' '
		switch {
		case blank && wasBlank:
			return false
		case c >= 0x20 && c < 0x7f:
		case c > 0xa0 && c <= 0x17f && c != 0xad:
		case c >= 0x2013 && c <= 0x2026, c == '€': // dashes, quotation marks, "…"
		default:
			return false
		}
	}
	return true
}

// Rows goes through the rows of a table in order; there are none, and no error,
// where the edition does not have it. The error, told once and last, is a
// [careers.Problems] with the file and the line. A row shares its memory with the
// next one; the texts of its cells are its own.
func (e *Edition) Rows(t Table) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		name := e.find(t)
		if name == "" {
			return
		}
		left := e.left(t, name)
		r := &reader{name: legible.Excerpt(name), sought: t.Columns, most: left.bytes, mostRows: left.rows}
		defer func() { e.spend(name, r.spent) }()
		all := func(row Row) bool { return yield(row, nil) }
		if isBook(name) {
			archive, err := e.book(name)
			if err == nil {
				err = r.bookRows(archive, all)
			}
			if err != nil {
				yield(Row{}, err)
			}
			return
		}
		f, err := e.fsys.Open(name)
		if err != nil {
			yield(Row{}, r.problem(careers.Problem{Kind: careers.Unreadable, Found: legible.Excerpt(err.Error())}))
			return
		}
		defer f.Close() //nolint:errcheck // it was only read
		if err = r.swollen(f, r.most); err == nil {
			r.limit(f)
			err = r.rows(all)
		}
		if err != nil {
			yield(Row{}, err)
		}
	}
}

// Need is the problem of an edition without a table.
func (e *Edition) Need(t Table) error {
	if e.Has(t) {
		return nil
	}
	return e.problem(careers.Problem{Kind: careers.NoTable, Field: t.Files[0], Want: t.Files[1:]})
}

// reader reads one table.
type reader struct {
	name   string
	from   *io.LimitedReader
	sought []Column
	at     []int // place of each column in a row, -1 for none
	width  int   // columns of the table
	line   int

	most, mostRows int // bytes and rows that are read of it
	tags           int // of the sheets of a workbook
	spent
}

// problem is what is wrong with the line that is being read, of the file where it is 0.
func (r *reader) problem(p careers.Problem) error {
	p.Place = careers.Position{File: r.name, Line: r.line}
	if r.line > 0 {
		p.Place.Column = 1
	}
	return careers.Problems{p}
}

// limit reads from a file up to what is left of the bytes.
func (r *reader) limit(from io.Reader) {
	r.from = &io.LimitedReader{R: from, N: int64(r.most-r.bytes) + 1}
}

func (r *reader) rows(row func(Row) bool) error {
	in := bufio.NewReaderSize(r.from, aheadLimit)
	if mark, err := in.Peek(3); err == nil && bytes.Equal(mark, []byte("\ufeff")) {
		_, _ = in.Discard(3) // they are there
	}
	head, err := in.Peek(in.Size())
	if err != nil && !errors.Is(err, io.EOF) {
		return r.unreadable(err)
	}
	head, _, _ = bytes.Cut(head, []byte("\n"))
	next := r.tabbed(in)
	if !bytes.ContainsRune(head, '\t') {
		next = r.quoted(in, head)
	}
	return r.table(next, row)
}

// table goes through rows, the first of which is the head.
func (r *reader) table(next func() ([]string, error), row func(Row) bool) error {
	before, had := r.bytes, r.from.N
	defer func() { r.bytes = before + int(had-r.from.N) }()
	for first := true; ; first = false {
		cells, err := next()
		if err == nil {
			r.spent.rows++
		}
		switch {
		case r.from.N <= 0: // what follows is not known
			r.line = 0
			return r.problem(careers.Problem{Kind: careers.TooLarge, High: r.most})
		case r.spent.rows > r.mostRows:
			return r.problem(careers.Problem{Kind: careers.TooManyRows, High: r.mostRows})
		case errors.Is(err, io.EOF) && first:
			return r.problem(careers.Problem{Kind: careers.NoColumn, Field: r.sought[0].Names[0]})
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return err
		case len(cells) > cellsLimit:
			return r.problem(careers.Problem{Kind: careers.WideRow, High: cellsLimit})
		case slices.ContainsFunc(cells, func(cell string) bool { return !utf8.ValidString(cell) }):
			return r.problem(careers.Problem{Kind: careers.NotUTF8})
		case first:
			if err := r.head(cells); err != nil {
				return err
			}
		case len(cells) != r.width:
			return r.problem(careers.Problem{Kind: careers.UnevenRow, Low: len(cells), High: r.width})
		case isEmpty(cells):
		default:
			if !row(Row{r, r.line, cells}) {
				return nil
			}
		}
	}
}

func isEmpty(cells []string) bool {
	return !slices.ContainsFunc(cells, func(cell string) bool { return cell != "" })
}

// head finds the columns by their names.
func (r *reader) head(cells []string) error {
	named := make([]string, len(cells))
	for i, cell := range cells {
		named[i] = folded(cell)
	}
	r.width = len(cells)
	for _, column := range r.sought {
		at := -1
		for _, name := range column.Names {
			if at = slices.Index(named, folded(name)); at >= 0 {
				break
			}
		}
		if at < 0 && !column.Optional {
			return r.problem(careers.Problem{Kind: careers.NoColumn, Field: column.Names[0], Want: column.Names[1:]})
		}
		r.at = append(r.at, at)
	}
	return nil
}

// folded is the name of a column without what editions change of it.
func folded(name string) string {
	return strings.Map(func(c rune) rune {
		if c == ' ' || c == '_' || c == '-' {
			return -1
		}
		return c
	}, strings.ToLower(legible.Line(name)))
}

// tabbed reads rows of cells between tabs, in which a quotation mark is text.
func (r *reader) tabbed(in *bufio.Reader) func() ([]string, error) {
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, aheadLimit), rowLimit)
	return func() ([]string, error) {
		for ; ; r.spent.rows++ {
			r.line++
			if r.spent.rows > r.mostRows || !lines.Scan() {
				switch err := lines.Err(); {
				case errors.Is(err, bufio.ErrTooLong):
					return nil, r.problem(careers.Problem{Kind: careers.LongRow, High: rowLimit})
				case err != nil:
					return nil, r.unreadable(err)
				}
				return nil, io.EOF
			}
			if line := strings.TrimSuffix(lines.Text(), "\r"); line != "" {
				return strings.SplitN(line, "\t", cellsLimit+1), nil
			}
		}
	}
}

// quoted reads rows of cells between commas, or semicolons where the head has those.
func (r *reader) quoted(in *bufio.Reader, head []byte) func() ([]string, error) {
	measured := &meter{from: in}
	rows := csv.NewReader(bufio.NewReaderSize(measured, aheadLimit))
	rows.FieldsPerRecord, rows.ReuseRecord = -1, true
	if bytes.Count(head, []byte(";")) > bytes.Count(head, []byte(",")) {
		rows.Comma = ';'
	}
	return func() ([]string, error) {
		cells, err := rows.Read()
		measured.n = 0
		broken, isBroken := errors.AsType[*csv.ParseError](err)
		switch {
		case errors.Is(err, errLongRow):
			r.line++
			return nil, r.problem(careers.Problem{Kind: careers.LongRow, High: rowLimit})
		case isBroken:
			r.line = broken.StartLine
			return nil, r.problem(careers.Problem{Kind: careers.BadQuotes})
		case err != nil && !errors.Is(err, io.EOF):
			return nil, r.unreadable(err)
		case err == nil:
			r.line, _ = rows.FieldPos(0)
		}
		return cells, err
	}
}

// unreadable is an error of the system, or of the archive.
func (r *reader) unreadable(err error) error {
	if _, isSystem := errors.AsType[*fs.PathError](err); !isSystem {
		return r.problem(careers.Problem{Kind: careers.BadArchive, Found: legible.Excerpt(err.Error())})
	}
	return r.problem(careers.Problem{Kind: careers.Unreadable, Found: legible.Excerpt(err.Error())})
}
