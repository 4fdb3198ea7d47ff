package register

import (
	"archive/zip"
	"bytes"
	"cmp"
	"encoding/xml"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/careers/legible"
)

// What a workbook may hold at most.
const (
	bookLimit   = 64 << 20 // bytes of its file
	depthLimit  = 64       // elements in elements
	sharedLimit = 16 << 20 // bytes of the texts that its cells share
	textsLimit  = 1 << 19  // number of these
	cellLimit   = 1 << 16  // bytes of a cell; programs stop at 32,767 letters
	tagsLimit   = 8 << 20  // elements of its sheets, and what is between them
)

// isBook reports whether a file is a workbook by its name.
func isBook(name string) bool { return strings.HasSuffix(strings.ToLower(name), ".xlsx") }

// book is the archive that a workbook is: the edition itself, or one of its files.
func (e *Edition) book(name string) (*zip.Reader, error) {
	if e.isBook {
		return e.archive, nil
	}
	f, err := e.fsys.Open(name)
	if err != nil {
		return nil, e.problem(careers.Problem{Kind: careers.Unreadable, Found: legible.Excerpt(err.Error())})
	}
	defer f.Close() //nolint:errcheck // it was only read
	content, err := io.ReadAll(io.LimitReader(f, bookLimit+1))
	archive, broken := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	p := careers.Problem{Place: careers.Position{File: legible.Excerpt(name)}}
	switch {
	case err != nil:
		p.Kind, p.Found = careers.Unreadable, legible.Excerpt(err.Error())
	case len(content) > bookLimit:
		p.Kind, p.High = careers.TooLarge, bookLimit
	case broken != nil:
		p.Kind = careers.BadArchive
	case len(archive.File) > filesLimit:
		p.Kind, p.High = careers.TooManyFiles, filesLimit
	default:
		return archive, nil
	}
	return nil, careers.Problems{p}
}

// bookRows goes through the rows of the first sheet that has the columns.
func (r *reader) bookRows(archive *zip.Reader, row func(Row) bool) error {
	texts, err := r.texts(archive)
	if err != nil {
		return err
	}
	sheets, err := fs.Glob(archive, "xl/worksheets/*.xml")
	if err != nil || len(sheets) == 0 {
		return r.problem(careers.Problem{Kind: careers.BadArchive})
	}
	slices.SortFunc(sheets, func(a, b string) int { return cmp.Or(len(a)-len(b), cmp.Compare(a, b)) })
	var first error
	for _, name := range sheets {
		err := r.sheetRows(archive, name, texts, row)
		if !lacksColumn(err) {
			return err
		}
		first = cmp.Or(first, err)
	}
	return first
}

func (r *reader) sheetRows(archive *zip.Reader, name string, texts []string, row func(Row) bool) error {
	f, err := archive.Open(name)
	if err != nil {
		return r.unreadable(err)
	}
	defer f.Close() //nolint:errcheck // it was only read
	if err := r.swollen(f, r.most-r.bytes); err != nil {
		return err
	}
	r.line, r.width, r.at = 0, 0, nil
	r.limit(f)
	return r.table((&sheet{reader: r, xml: xml.NewDecoder(r.from), texts: texts}).next, row)
}

// lacksColumn reports whether a sheet is another table.
func lacksColumn(err error) bool {
	problems, ok := errors.AsType[careers.Problems](err)
	return ok && problems[0].Kind == careers.NoColumn
}

// texts are those that the cells of a workbook share.
func (r *reader) texts(archive *zip.Reader) (all []string, err error) {
	f, err := archive.Open("xl/sharedStrings.xml")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	} else if err != nil {
		return nil, r.unreadable(err)
	}
	defer f.Close() //nolint:errcheck // it was only read
	if err := r.swollen(f, sharedLimit); err != nil {
		return nil, err
	}
	from := &io.LimitedReader{R: f, N: sharedLimit + 1}
	var text words
	for dec := xml.NewDecoder(from); ; {
		token, err := dec.RawToken()
		switch {
		case text.depth > depthLimit:
			return nil, r.problem(careers.Problem{Kind: careers.BadArchive})
		case from.N <= 0, len(all) > textsLimit, text.Len() > cellLimit:
			return nil, r.problem(careers.Problem{Kind: careers.TooLarge, High: sharedLimit})
		case errors.Is(err, io.EOF) && text.isClosed():
			return all, nil
		case err != nil:
			return nil, r.unreadable(unended(err))
		}
		if text.take(token) == "si" {
			all = append(all, text.String())
			text.Reset()
		}
	}
}

// unended is an error that says of a file that it ends too soon.
func unended(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// words gathers what stands in the elements of a text or a value.
type words struct {
	strings.Builder
	depth, silent int
	open          bool
}

func (w *words) isClosed() bool { return w.depth == 0 }

// take reads on and returns the element that ends, if one does.
func (w *words) take(token xml.Token) (ended string) {
	switch t := token.(type) {
	case xml.StartElement:
		w.depth++
		switch t.Name.Local {
		case "rPh": // how to say it
			w.silent++
		case "t", "v":
			w.open = w.silent == 0
		}
	case xml.EndElement:
		w.depth--
		switch ended = t.Name.Local; ended {
		case "rPh":
			w.silent--
		case "t", "v":
			w.open = false
		}
	case xml.CharData:
		if w.open {
			w.Write(t)
		}
	}
	return ended
}

// sheet reads the rows of a sheet.
type sheet struct {
	*reader
	xml   *xml.Decoder
	texts []string
	text  words
	cells []string
	kind  string // of the cell: "s" for a text that is shared
	place int    // of the cell in its row
}

// next returns the cells of the next row that has some, as many as the head has.
func (s *sheet) next() ([]string, error) {
	for {
		token, err := s.xml.RawToken()
		switch s.tags++; {
		case errors.Is(err, io.EOF) && s.text.isClosed():
			return nil, io.EOF
		case err != nil:
			return nil, s.unreadable(unended(err))
		case s.text.depth > depthLimit:
			return nil, s.problem(careers.Problem{Kind: careers.BadArchive})
		case s.text.Len() > cellLimit:
			return nil, s.problem(careers.Problem{Kind: careers.LongRow, High: cellLimit})
		case s.spent.rows > s.mostRows:
			return nil, s.problem(careers.Problem{Kind: careers.TooManyRows, High: s.mostRows})
		case s.tags > tagsLimit:
			return nil, s.problem(careers.Problem{Kind: careers.TooManyValues, High: tagsLimit})
		}
		if start, ok := token.(xml.StartElement); ok {
			s.begin(start)
		}
		switch s.text.take(token) {
		case "c":
			if err := s.fill(); err != nil {
				return nil, err
			}
		case "row":
			if !isEmpty(s.cells) {
				return s.fitted(), nil
			}
			s.spent.rows++
		}
	}
}

// begin notes where a row or a cell stands.
func (s *sheet) begin(start xml.StartElement) {
	switch attr := attributes(start); start.Name.Local {
	case "row":
		s.cells, s.place = s.cells[:0], -1
		s.line++
		if n, err := strconv.Atoi(attr("r")); err == nil && n > 0 {
			s.line = n
		}
	case "c":
		s.text.Reset()
		s.place, s.kind = s.place+1, attr("t")
		if at := placeOf(attr("r")); at >= 0 {
			s.place = at
		}
	}
}

func attributes(start xml.StartElement) func(string) string {
	return func(name string) string {
		for _, a := range start.Attr {
			if a.Name.Local == name {
				return a.Value
			}
		}
		return ""
	}
}

// placeOf is the place of a cell called "AB12" in its row, -1 for none.
func placeOf(name string) int {
	at := 0
	for _, c := range []byte(name) {
		if c < 'A' || c > 'Z' || at > cellsLimit {
			break
		}
		at = at*26 + int(c-'A') + 1
	}
	return at - 1
}

// fill puts the text of a cell into its place.
func (s *sheet) fill() error {
	text := s.text.String()
	s.text.Reset()
	switch s.kind {
	case "s":
		i, err := strconv.Atoi(text)
		if err != nil || i < 0 || i >= len(s.texts) {
			return s.problem(careers.Problem{Kind: careers.BadArchive})
		}
		text = s.texts[i]
	case "b":
		text = strings.NewReplacer("0", "FALSE", "1", "TRUE").Replace(text)
	}
	if s.place < 0 || s.place >= cellsLimit || s.width > 0 && s.place >= s.width || text == "" {
		return nil
	}
	for len(s.cells) <= s.place {
		s.cells = append(s.cells, "")
	}
	s.cells[s.place] = text
	return nil
}

// fitted is the row with the cells that were left out at its end.
func (s *sheet) fitted() []string {
	for len(s.cells) < s.width {
		s.cells = append(s.cells, "")
	}
	return s.cells
}
