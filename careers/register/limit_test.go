package register_test

import (
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/register"
)

// ended is how many rows of a table are read until what is wrong with it, and how many
// MiB that takes.
func ended(t *testing.T, e *register.Edition, of register.Table) (rows int, wrong string, mebibytes uint64) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for _, err := range e.Rows(of) {
		if err == nil {
			rows++
			continue
		}
		if _, ok := errors.AsType[careers.Problems](err); !ok {
			t.Errorf("not a problem: %v", err)
		}
		wrong = err.Error()
	}
	runtime.ReadMemStats(&after)
	return rows, wrong, (after.TotalAlloc - before.TotalAlloc) >> 20
}

func TestAHostileTableEndsBeforeMuchOfItIsHeld(t *testing.T) {
	if testing.Short() {
		t.Skip("writes 200 MiB")
	}
	many := func(head, line string, bytes int64) io.Reader {
		return io.MultiReader(strings.NewReader(head), io.LimitReader(&lines{line: line}, bytes))
	}
	const head, tabs = "tree_name,height\n", "tree\theight\n"
	varied := &strings.Builder{} // which shrinks little
	for i := range 10 << 20 / 9 {
		fmt.Fprintf(varied, "%07d,\n", i*7919%10_000_000)
	}
	for _, c := range []struct {
		name, want string
		content    io.Reader
	}{
		{"a head without end", ":1:1: long-row (0–1048576)", many("tree_name,height,", "x,", 7<<20)},
		{"a row without end", ":2:1: long-row (0–1048576)", many(head, "x,", 2<<20)},
		{"a quoted cell without end", ":2:1: long-row (0–1048576)", many(head+"\"", "a\n", 2<<20)},
		{"a row without end between tabs", ":2:1: long-row (0–1048576)", many(tabs, "a", 2<<20)},
		{"a head of many cells", ":1:1: wide-row (0–1000)", strings.NewReader(strings.TrimSpace(head) + strings.Repeat(",x", 2000) + "\n")},
		{"a row of many cells between tabs", ":2:1: wide-row (0–1000)", strings.NewReader(tabs + strings.Repeat("x\t", 2000) + "\n")},
		{"empty rows", ": too-many-rows (0–300000)", many(head, ",\n", 2<<20)},
		{"empty lines between tabs", ": too-many-rows (0–300000)", many(tabs, "\n", 2<<20)},
		{"short rows", ": too-many-rows (0–300000)", many(head, "a,1\n", 4<<20)},
		{"a file that swells", ": swollen (0–100)", many(head, strings.Repeat("a", 1000)+",1\n", 40<<20)},
		{"a large file", ": too-large (0–67108864)", many(head, strings.Repeat("a", 1000)+",1\n", 65<<20)},
		{"a large file that shrinks as usual", ": too-many-rows (0–300000)", strings.NewReader(head + varied.String())},
	} {
		z := archive(t, "trees_v1.csv", c.content)
		e, err := register.Unzip("wood.zip", z, z.Size())
		if err != nil {
			t.Fatal(err)
		}
		rows, wrong, mebibytes := ended(t, e, trees)
		line := strings.TrimPrefix(wrong, "trees_v1.csv")
		if i := strings.LastIndex(line, ": too-many"); i > 0 {
			line = line[i:] // whatever the line
		}
		if line != c.want || mebibytes > 100 || strings.HasPrefix(c.name, "empty") && rows > 0 {
			t.Errorf("%s: got %s after %d rows and %d MiB, want %s", c.name, wrong, rows, mebibytes, c.want)
		}
	}
}

func TestTheTablesOfAnEditionTogetherHaveALimitOfRows(t *testing.T) {
	folder, text := fstest.MapFS{}, []byte("tree_name,height\n"+strings.Repeat("a,1\n", 250_000))
	for i := range 4 {
		folder[fmt.Sprintf("trees_v%d.csv", i)] = &fstest.MapFile{Data: text}
	}
	e, err := register.Open("wood", folder)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"", "", "", "", "trees_v3.csv:149998:1: too-many-rows (0–149997)"} {
		file := fmt.Sprintf("trees_v%d.csv", max(i-1, 0)) // the first is read twice and counts once
		if _, wrong, _ := ended(t, e, register.Table{Files: []string{file}, Columns: trees.Columns}); wrong != want {
			t.Errorf("%s: got %q, want %q", file, wrong, want)
		}
	}
}

func TestAHostileSheetEndsBeforeMuchOfItIsRead(t *testing.T) {
	const more = "</sheetData>"
	cells := &strings.Builder{}
	for i := range 4_250_000 / 50 {
		fmt.Fprintf(cells, "%s<!--%08d-->", strings.Repeat("<c/>", 50), i*7919%100_000_000)
	}
	for name, c := range map[string][2]string{
		"empty rows":  {strings.Repeat("<row/>", 600_000), "too-many-rows"},
		"empty cells": {"<row>" + cells.String() + "</row>", "too-many-values"},
	} {
		z := workbook(t, map[string]string{"xl/sharedStrings.xml": treeTexts, "xl/worksheets/sheet1.xml": strings.Replace(treeSheet, more, c[0]+more, 1), "xl/worksheets/sheet2.xml": otherSheet})
		e, err := register.Unzip("trees.xlsx", z, z.Size())
		if err != nil {
			t.Fatal(err)
		}
		_, wrong, _ := ended(t, e, sheets)
		if !strings.Contains(wrong, c[1]) {
			t.Errorf("%s: got %s, want %s", name, wrong, c[1])
		}
	}
}
