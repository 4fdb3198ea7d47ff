package dataset_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"
	"unicode"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
)

// patience is far more than any file takes, and far less than a file that
// makes a parser look at everything again and again.
const patience = 20 * time.Second

// FuzzLoad reads any bytes as the second file of a dataset: Load gives a graph
// or problems, soon, and nothing that a terminal would obey.
func FuzzLoad(f *testing.F) {
	fs.WalkDir(data.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if content, err := fs.ReadFile(data.FS, name); err == nil {
			f.Add(content)
		}
		return nil
	})
	for _, one := range broken {
		f.Add([]byte(one.yaml))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		began := time.Now()
		g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(header + minimal)}, "b.yaml": {Data: content}})
		if took := time.Since(began); took > patience {
			t.Errorf("took %v", took)
		}
		problems, ok := errors.AsType[careers.Problems](err)
		switch {
		case err == nil && g.Node(g.Start()) == nil:
			t.Error("the graph has no start")
		case err == nil:
			if _, err := dataset.Load(encoded(g)); err != nil {
				t.Errorf("what is written of it cannot be read: %v", err)
			}
		case err != nil && (g != nil || !ok || len(problems) == 0):
			t.Errorf("neither a graph nor problems: %v", err)
		case strings.ContainsFunc(problems.Error(), func(r rune) bool { return r != '\n' && unicode.In(r, unicode.C) }):
			t.Errorf("control characters in %q", problems.Error())
		}
	})
}

// Each file is made to keep a parser busy: one that looks at everything again
// and again would need minutes.
func TestHostileFilesEndSoon(t *testing.T) {
	many := func(s string) string {
		if strings.ContainsAny(s, "\n,:[{-?") { // of these a file may have 100,000
			return strings.Repeat(s, 15_000)
		}
		return strings.Repeat(s, 1<<18/len(s))
	}
	for name, content := range map[string]string{
		"brackets":         many("["),
		"closed brackets":  many("[]"),
		"commas":           "[" + many("1,"),
		"pairs":            "{" + many("a: 1, "),
		"dashes":           many("- "),
		"dashes and lines": many("-\n"),
		"questions":        many("? "),
		"colons":           many(": "),
		"keys":             many("a:\n"),
		"long keys":        many("a b c d "),
		"quotes":           many(`"`),
		"an open quote":    `"` + many("a"),
		"an open line":     `"` + many("a\n"),
		"escapes":          `"` + many(`\u202e`),
		"comments":         many("#\n"),
		"more comments":    "a:\n" + many(" # c\n"),
		"blanks":           many(" "),
		"lines":            many("\n"),
		"anchors":          "[" + many("&a 1,"),
		"aliases":          "[&a 1," + many("*a,"),
		"tags":             "[" + many("!a 1,"),
		"documents":        many("---\n"),
		"directives":       many("%YAML 1.2\n"),
		"a block":          "a: |\n" + many(" b\n"),
		"a folded block":   "a: >\n" + many(" b\n\n"),
		"unknown ids":      "roles: [{steps: [" + many("{to: aaaaaaaaaaaaaa},") + "]}]",
		"bad ids":          "roles: [" + many("{id: É},") + "]",
		"nodes":            "roles: [" + many("{id: a},") + "]",
		"marks":            many("\u0301"),
		"override":         many("\u202e"),
	} {
		began := time.Now()
		if _, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(content)}}); err == nil {
			t.Errorf("%s: loaded", name)
		}
		if took := time.Since(began); took > patience {
			t.Errorf("%s: took %v", name, took)
		} else if testing.Verbose() {
			t.Logf("%s: %v", name, took)
		}
	}
}
