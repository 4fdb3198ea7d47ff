package script_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/data"
)

// FuzzLoad reads any bytes as a script: there is a script with scenes or there are
// problems, which hold nothing that a terminal would obey.
func FuzzLoad(f *testing.F) {
	names, err := fs.Glob(data.Scripts, "scripts/*.yaml")
	if err != nil || len(names) == 0 {
		f.Fatal(names, err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(data.Scripts, name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	for _, fields := range []string{"show: map\n    node: dev", "show: game\n    game: pay\n    seed: K7Q2", "show: route\n    from: school\n    to: lead", "show: compare\n    nodes: [dev, lead]"} {
		f.Add([]byte(scene(fields)))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		g := careerstest.Graph(t, `
			school 0 training
			school -> dev 2 entry
			dev -> lead 5-8
		`)
		s, err := script.Load(g, fstest.MapFS{"talk.yaml": {Data: text}}, "talk.yaml")
		problems, isProblems := errors.AsType[careers.Problems](err)
		switch {
		case err == nil && len(s.Scenes) == 0:
			t.Error("a script without scenes")
		case err != nil && (s != nil || !isProblems || len(problems) == 0):
			t.Errorf("neither a script nor problems: %v", err)
		case strings.ContainsFunc(problems.Error(), func(r rune) bool { return r != '\n' && unicode.In(r, unicode.C) }):
			t.Errorf("control characters in %q", problems.Error())
		}
	})
}
