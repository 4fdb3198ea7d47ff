package register_test

import (
	"archive/zip"
	"bytes"
	"io"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers/register"
)

const (
	otherSheet = `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Notes</t></is></c></row></sheetData></worksheet>`
	treeSheet  = `<?xml version="1.0" encoding="UTF-8"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>Remark</t></is></c></row>
<row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3"/><c r="C3" s="4"><v>32.659999999999997</v></c></row>
<row r="4"><c r="A4" t="str"><f>"el"</f><v>elm</v></c><c r="C4"><v>20</v></c><c r="D4" t="b"><v>1</v></c><c r="ZZZ4"><v>9</v></c></row>
<row r="5"><c r="A5"/></row>
</sheetData></worksheet>`
	treeTexts = `<sst><si><t>Tree</t></si><si><r><t>hei</t></r><r><t>ght</t></r></si><si><t>oak &amp; ash</t><rPh sb="0" eb="1"><t>o</t></rPh></si></sst>`
)

// workbook is a workbook of some parts.
func workbook(t testing.TB, parts map[string]string) *bytes.Reader {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range []string{"xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"} {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, parts[name])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.NewReader(b.Bytes())
}

func treeBook(t testing.TB) *bytes.Reader {
	return workbook(t, map[string]string{"xl/sharedStrings.xml": treeTexts, "xl/worksheets/sheet1.xml": otherSheet, "xl/worksheets/sheet2.xml": treeSheet})
}

var sheets = register.Table{Files: []string{"trees*.xlsx"}, Columns: trees.Columns}

func readSheets(e *register.Edition) string {
	was := trees
	defer func() { trees = was }()
	trees = sheets
	return read(e)
}

func TestTheSheetOfAWorkbookIsATableWhereverItLies(t *testing.T) {
	const want = "3 oak & ash|32.659999999999997|\n4 elm|20|TRUE\n"
	z := treeBook(t)
	e, err := register.Unzip("trees-2024.xlsx", z, z.Size())
	if err != nil {
		t.Fatal(err)
	}
	if got := readSheets(e); got != want {
		t.Errorf("the book itself: got\n%s", got)
	}
	if got := e.Read("trees*.xlsx"); got != "Tree\nheight\noak & ash" {
		t.Errorf("its texts: %q", got)
	}
	content, err := io.ReadAll(io.NewSectionReader(z, 0, z.Size()))
	if err != nil {
		t.Fatal(err)
	}
	e, err = register.Open("wood", fstest.MapFS{"a/Trees_2024.xlsx": {Data: content}})
	if err != nil {
		t.Fatal(err)
	}
	if got := readSheets(e); got != want {
		t.Errorf("a book in a folder: got\n%s", got)
	}
	e, err = register.Open("wood", fstest.MapFS{"trees.xlsx": {Data: content[:len(content)/2]}})
	if got := readSheets(e); err != nil || got != "trees.xlsx: bad-archive\n" {
		t.Errorf("half a book: got %s, %v", got, err)
	}
}

func TestABrokenWorkbookEndsInAWord(t *testing.T) {
	for _, c := range []struct{ name, texts, sheet, want string }{
		{"a sheet that is cut", treeTexts, treeSheet[:len(treeSheet)-60], "3 oak & ash|32.659999999999997|\ntrees.xlsx:4:1: bad-archive unexpected EOF\n"},
		{"a text that is not there", `<sst><si><t>Tree</t></si></sst>`, treeSheet, "trees.xlsx:1:1: bad-archive\n"},
		{"texts before the first", treeTexts, strings.Replace(treeSheet, "<v>2</v>", "<v>-1</v>", 1), "trees.xlsx:3:1: bad-archive\n"},
		{"no such columns", treeTexts, strings.Replace(treeSheet, "<v>0</v>", "<v>2</v>", 1), "trees.xlsx:1:1: no-column tree_name; want Tree\n"},
		{"a cell without end", treeTexts, strings.Replace(treeSheet, "Remark", strings.Repeat("a", 1<<17), 1), "trees.xlsx:1:1: long-row (0–65536)\n"},
		{"more texts than a book has", "<sst>" + strings.Repeat("<si/>", 1<<19+2) + "</sst>", treeSheet, "trees.xlsx: too-large (0–16777216)\n"},
		{"a text that swells", "<sst><si><t>" + strings.Repeat(" ", 17<<20) + "</t></si></sst>", treeSheet, "trees.xlsx: too-large (0–16777216)\n"},
		{"elements in elements", treeTexts, strings.Repeat("<a>", 1<<20), "trees.xlsx: bad-archive\n"},
		{"a cell that ends before it begins", treeTexts, "<row><v>0</v></c></row>", "trees.xlsx:1:1: bad-archive unexpected EOF\n"},
		{"another encoding", treeTexts, `<?xml version="1.0" encoding="ISO-8859-1"?>` + treeSheet[38:], "trees.xlsx: bad-archive xml: encoding \"ISO-8859-1\" declared but Decoder.CharsetReader is nil\n"},
	} {
		z := workbook(t, map[string]string{"xl/sharedStrings.xml": c.texts, "xl/worksheets/sheet1.xml": c.sheet, "xl/worksheets/sheet2.xml": otherSheet})
		e, err := register.Unzip("trees.xlsx", z, z.Size())
		if err != nil {
			t.Fatal(err)
		}
		if got := readSheets(e); got != c.want {
			t.Errorf("%s: got\n%swant\n%s", c.name, got, c.want)
		}
	}
}

func TestASheetThatSwellsEndsAtItsLimit(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 65 MiB")
	}
	z := workbook(t, map[string]string{"xl/worksheets/sheet1.xml": "<a>" + strings.Repeat(" ", 65<<20) + "</a>", "xl/worksheets/sheet2.xml": otherSheet})
	e, err := register.Unzip("trees.xlsx", z, z.Size())
	if err != nil {
		t.Fatal(err)
	}
	if got := readSheets(e); got != "trees.xlsx: too-large (0–67108864)\n" {
		t.Error(got)
	}
}

func FuzzSheets(f *testing.F) {
	f.Add(treeTexts, treeSheet)
	f.Add("<sst><si><t>a</t></si></sst>", `<row><c t="s"><v>0</v></c></row>`)
	f.Fuzz(func(t *testing.T, texts, sheet string) {
		z := workbook(t, map[string]string{"xl/sharedStrings.xml": texts, "xl/worksheets/sheet1.xml": sheet, "xl/worksheets/sheet2.xml": otherSheet})
		e, err := register.Unzip("trees.xlsx", z, z.Size())
		if err != nil {
			t.Fatal(err)
		}
		for row, err := range e.Rows(sheets) {
			if err == nil && strings.ContainsAny(row.At(0), "\x1b\n\r\t\x00") {
				t.Errorf("control characters in %q", row.At(0))
			}
		}
	})
}
