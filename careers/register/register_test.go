package register_test

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers/register"
)

var trees = register.Table{
	Files:   []string{"trees_v*.csv", "trees.txt"},
	Columns: []register.Column{register.Col("tree_name", "Tree"), register.Col("height"), register.May("remark")},
}

// read is each row of the table of trees on a line of its own, then what is wrong.
func read(e *register.Edition) string {
	var b strings.Builder
	for row, err := range e.Rows(trees) {
		if err != nil {
			fmt.Fprintln(&b, err)
			continue
		}
		fmt.Fprintf(&b, "%d %s|%s|%s\n", row.Place().Line, row.At(0), row.At(1), row.At(2))
	}
	return b.String()
}

func TestATableIsReadWhateverItsEditionCallsIt(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{"commas and quotes", "trees_v2.csv", "\"tree_name\",\"height\"\n\"oak, \"\"old\"\"\",30\nelm,20\n", "2 oak, \"old\"|30|\n3 elm|20|\n"},
		{"semicolons", "Trees_v3.CSV", "Tree Name;Height;Remark\r\noak;30;a, b\r\n", "2 oak|30|a, b\n"},
		{"tabs, in which a quotation mark is text", "trees.txt", "Height\tTree\n30\t\"oak\n\n20\telm\"\n", "2 \"oak|30|\n4 elm\"|20|\n"},
		{"a mark of byte order", "trees_v2.csv", "\ufefftree_name,height\noak,30\n", "2 oak|30|\n"},
		{"a cell of several lines", "trees_v2.csv", "tree_name,height\n\"oak\nquercus\",30\nelm,20\n", "2 oak quercus|30|\n4 elm|20|\n"},
		{"blanks and what no terminal should see", "trees_v2.csv", "tree_name,height\n  oa\u202ek \x1b[2J , 30\ne\u0301rable  vert,1\n", "2 oak [2J|30|\n3 érable vert|1|\n"},
		{"bytes of Windows that were read as Latin-1", "trees_v2.csv", "tree_name,height\ngros \u009cuvre,l\u0092\u00e9rable\nl\u0092'if,\u0085\n", "2 gros œuvre|l’érable|\n3 l’if|…|\n"},
		{"only a head", "trees_v2.csv", "tree_name,height\n", ""},
		{"nothing at all", "trees_v2.csv", "", "trees_v2.csv: no-column tree_name\n"},
		{"a column that is missing", "trees_v2.csv", "tree,size\noak,30\n", "trees_v2.csv:1:1: no-column height\n"},
		{"a line that is cut", "trees_v2.csv", "tree_name,height\noak,30\nel", "2 oak|30|\ntrees_v2.csv:3:1: uneven-row (1–2)\n"},
		{"a quotation mark that does not end", "trees_v2.csv", "tree_name,height\noak,\"30\nelm,20\n", "trees_v2.csv:2:1: bad-quotes\n"},
		{"another encoding", "trees_v2.csv", "tree_name,height\noak,30\n\xe9rable,20\n", "2 oak|30|\ntrees_v2.csv:3:1: not-utf8\n"},
		{"two bytes a letter", "trees_v2.csv", "\xff\xfet\x00r\x00e\x00e\x00", "trees_v2.csv:1:1: not-utf8\n"},
		{"another table", "shrubs_v2.csv", "tree_name,height\n", ""},
	} {
		e, err := register.Open("wood", fstest.MapFS{"a/" + c.file: {Data: []byte(c.text)}})
		if err != nil {
			t.Fatal(err)
		}
		if got := read(e); got != strings.ReplaceAll(c.want, "trees_v2", "a/trees_v2") {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, c.want)
		}
	}
}

// archive is a zip archive of one file.
func archive(t *testing.T, name string, content io.Reader) *bytes.Reader {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	z.RegisterCompressor(zip.Deflate, func(w io.Writer) (io.WriteCloser, error) { return flate.NewWriter(w, flate.BestSpeed) })
	w, err := z.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := io.Copy(w, content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b.Bytes())
}

func TestAnArchiveIsReadAsTheFolderInIt(t *testing.T) {
	z := archive(t, "wood/trees_v2.csv", strings.NewReader("tree_name,height\noak,30\n"))
	e, err := register.Unzip("wood.zip", z, z.Size())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := read(e), "2 oak|30|\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	if err := e.Need(register.Table{Files: []string{"shrubs.csv", "bushes.csv"}}); err == nil || err.Error() != "wood.zip: no-table shrubs.csv; want bushes.csv" {
		t.Errorf("a table that is not there: %v", err)
	}
	for name, broken := range map[string][]byte{"nothing": nil, "text": []byte("tree_name,height\n"), "half an archive": cut(t, z)} {
		if _, err := register.Unzip("wood.zip", bytes.NewReader(broken), int64(len(broken))); err == nil || err.Error() != "wood.zip: bad-archive" {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func cut(t *testing.T, z *bytes.Reader) []byte {
	t.Helper()
	half := make([]byte, z.Size()/2)
	if _, err := z.ReadAt(half, 0); err != nil {
		t.Fatal(err)
	}
	return half
}

// lines repeats one line without end.
type lines struct{ line, rest string }

func (l *lines) Read(b []byte) (n int, err error) {
	if l.rest == "" {
		l.rest = l.line
	}
	n = copy(b, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

func FuzzRows(f *testing.F) {
	f.Add([]byte("tree_name,height\noak,30\n"))
	f.Add([]byte("Tree\tHeight\noak\t30\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		e, err := register.Open("wood", fstest.MapFS{"trees_v1.csv": {Data: text}})
		if err != nil {
			t.Fatal(err)
		}
		for row, err := range e.Rows(trees) {
			if err == nil && strings.ContainsAny(row.At(0), "\x1b\n\r\t\x00") {
				t.Errorf("control characters in %q", row.At(0))
			}
		}
	})
}
