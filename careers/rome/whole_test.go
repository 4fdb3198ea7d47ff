package rome_test

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/register"
	"parcours/careers/rome"
)

// datasets is where the register lies as it is published; what it holds is not ours to
// keep beside the program.
func datasets(t testing.TB, name string) string {
	t.Helper()
	at := os.Getenv("PARCOURS_DATASETS")
	if at == "" {
		at = filepath.Join("..", "..", "..", "shared", "datasets")
	}
	at = filepath.Join(at, filepath.FromSlash(name))
	if _, err := os.Stat(at); err != nil {
		t.Skipf("%s is not there: set PARCOURS_DATASETS to the folder that has it", at)
	}
	return at
}

// open opens an edition in a folder or an archive.
func open(t testing.TB, name string) *register.Edition {
	t.Helper()
	at := datasets(t, name)
	if !strings.HasSuffix(at, ".zip") {
		e, err := register.Open(name, os.DirFS(at))
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	f, err := os.Open(at)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() }) //nolint:errcheck // it was only read
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	e, err := register.Unzip(name, f, info.Size())
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func read(t testing.TB, o register.Options, names ...string) (*careers.Graph, careers.Parts, register.Report) {
	t.Helper()
	var all []*register.Edition
	for _, name := range names {
		all = append(all, open(t, name))
	}
	parts, report, err := rome.Read(all, o)
	if err != nil {
		t.Fatal(err)
	}
	g, err := careers.New(parts)
	if err != nil {
		t.Fatal(err)
	}
	return g, parts, report
}

func TestTheWholeRegisterIsRead(t *testing.T) {
	g, _, report := read(t, register.Options{}, "whole/rome-v460.zip", "whole/rome-v344.zip")
	for _, want := range []register.Count{
		{Thing: register.Roles, End: register.Kept, N: 1584}, {Thing: register.Titles, End: register.Kept, N: 11530},
		{Thing: register.Titles, End: register.Repeated, N: 1590}, // their own
		{Thing: register.Interests, End: register.Kept, N: 30}, {Thing: register.Steps, End: register.Kept, N: 14912},
	} {
		if !slices.Contains(report.Counts, want) {
			t.Errorf("want %v among %v", want, report.Counts)
		}
	}
	if slices.ContainsFunc(report.Counts, func(c register.Count) bool { return c.End == register.Dangling }) {
		t.Errorf("something names what is not there: %v", report.Counts)
	}
	kinds := map[careers.StepKind]int{}
	for _, s := range g.Steps() {
		kinds[s.Kind]++
	}
	if kinds[careers.Related] != 13297 || kinds[careers.CraftChange] != 1615 {
		t.Errorf("steps are %v", kinds)
	}
	if len(g.Tracks()) != 14 {
		t.Errorf("%d tracks", len(g.Tracks()))
	}
}

func TestOtherEditionsAndPartsOfThemAreRead(t *testing.T) {
	for _, c := range []struct {
		name, register string
		roles          int
	}{
		{"whole/rome-v344.zip", "ROME 3.44", 532}, {"rome-v344-csv", "ROME 3.44", 49},
		{"rome-v460-csv", "ROME 4.0 version 60 - 25M09", 208}, {"zips/RefRomeCsv.zip", "ROME 4.0 version 60 - 25M09", 208},
	} {
		g, _, report := read(t, register.Options{}, c.name)
		if len(g.Nodes()) != c.roles || report.Register != c.register {
			t.Errorf("%s: %d roles of %s", c.name, len(g.Nodes()), report.Register)
		}
	}
}

func TestAnImportedRegisterIsReadAgainAsItWasWritten(t *testing.T) {
	g, _, _ := read(t, register.Options{}, "rome-v460-csv", "rome-v344-csv")
	files := fstest.MapFS{}
	for _, file := range dataset.Encode(g) {
		files[file.Name] = &fstest.MapFile{Data: []byte(file.Text)}
	}
	again, err := dataset.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range dataset.Encode(again) {
		if string(files[file.Name].Data) != file.Text {
			t.Errorf("%s is written in another way the second time", file.Name)
		}
	}
	if len(again.Nodes()) != len(g.Nodes()) || len(again.Steps()) != len(g.Steps()) {
		t.Errorf("%d roles and %d steps of %d and %d", len(again.Nodes()), len(again.Steps()), len(g.Nodes()), len(g.Steps()))
	}
}

func BenchmarkWholeRegister(b *testing.B) {
	e := open(b, "whole/rome-v460.zip")
	rows := rowsOf(b, "whole/rome-v460.zip")
	n := 0
	b.ReportAllocs()
	for b.Loop() {
		parts, _, err := rome.Read([]*register.Edition{e}, register.Options{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := careers.New(parts); err != nil {
			b.Fatal(err)
		}
		n += rows
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "rows/s")
}

// rowsOf is how many lines the tables that are read have in an archive.
func rowsOf(b *testing.B, name string) (rows int) {
	z, err := zip.OpenReader(datasets(b, name))
	if err != nil {
		b.Fatal(err)
	}
	defer z.Close() //nolint:errcheck // it was only read
	unread := regexp.MustCompile(`_(item|liens_rome_referentiels|cr_gd_dp.*|.*secteur.*|.*them.*|macro.*)_v`)
	for _, file := range z.File {
		if unread.MatchString(file.Name) && !strings.Contains(file.Name, "coherence") {
			continue
		}
		f, err := file.Open()
		if err != nil {
			b.Fatal(err)
		}
		text, err := io.ReadAll(f)
		if err != nil {
			b.Fatal(err)
		}
		rows += bytes.Count(text, []byte("\n"))
	}
	return rows
}
