package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// complaints writes a dataset of one file and returns what check says of it.
func complaints(t *testing.T, lang language.Tag, text string, flags ...string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "wood.yaml"), []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := check(t, lang, false, append(flags, dir)...)
	if err == nil {
		t.Fatalf("nothing is wrong with %q", text)
	}
	return err.Error()
}

func TestOneCauseIsToldOnceAndAllOnDemand(t *testing.T) {
	var b strings.Builder
	b.WriteString("dataset: {title: {fr: Bois, en: Wood}, start: a}\nroles:\n")
	for i := range 90 {
		fmt.Fprintf(&b, "  - {id: r%d, rank: many, title: {fr: A}, tasks: [{id: a, fr: A, en: A, sources: ['S 1']}]}\n", i)
	}
	said := complaints(t, language.English, b.String())
	if n := strings.Count(said, `"S 1"`); n != 1 || !strings.Contains(said, "(and 89 times more)") {
		t.Errorf("the id of a source is named %d times", n)
	}
	if n := strings.Count(said, "\n"); n > 60 || !strings.Contains(said, "parcours check --all --data ") {
		t.Errorf("%d lines:\n%s", n, said)
	}
	if all := complaints(t, language.English, b.String(), "--all"); strings.Count(all, `"S 1"`) < 50 || strings.Contains(all, "--all") {
		t.Errorf("not all:\n%s", all)
	}
}

func TestWarningsOfAKindAreCut(t *testing.T) {
	figure := "      - {experience: junior, point: 22000, source: S1}\n"
	text := strings.Replace(school, figure, strings.Repeat(figure, 8), 1)
	cut, err := check(t, language.English, false, folder(t, text))
	if err != nil || strings.Count(cut, "joiner, source S1") != 6 || !strings.Contains(cut, `3 more: "parcours check --all --data `) {
		t.Errorf("%v\n%s", err, cut)
	}
	if all, err := check(t, language.English, false, "--all", folder(t, text)); err != nil || strings.Count(all, "joiner, source S1") != 9 {
		t.Errorf("%v\n%s", err, all)
	}
}

func TestTheLineOfAProblemHasACaretAtItsPlace(t *testing.T) {
	for text, want := range map[string]string{
		"a: b: c":                 "    a: b: c\n        ^",
		"\"漢字\": b: c":            "    \"漢字\": b: c\n             ^",
		"a:\n  b: \x1b[31m: c: d": "      b: _[31m: c: d\n              ^",
		strings.Repeat("x", 200) + ": b: " + strings.Repeat("y", 200): "",
		strings.Repeat("漢", 200) + ": b: " + strings.Repeat("字", 200): "",
		"\ufeffa: {b: c\r\nd: e": "    d: e\n     ^",
	} {
		said := complaints(t, language.French, text)
		if want != "" && !strings.Contains(said+"\n", want+"\n") {
			t.Errorf("%q:\n%s", text, said)
		}
		lines := strings.Split(said, "\n")
		for i, line := range lines {
			if at := strings.Index(line, "^"); at >= 0 && strings.TrimSpace(line) == "^" {
				if above := lines[i-1]; ansi.StringWidth(above) > 80 || at > 80 || want == "" && ansi.StringWidth(above[:strings.LastIndex(above, "b:")+1]) != at {
					t.Errorf("%q: %d\n%s\n%s", text[:9], at, above, line)
				}
			}
		}
	}
}

func TestTheLineOfAScriptIsNotThatOfDataOfTheSameName(t *testing.T) {
	data, talk := folder(t, school), filepath.Join(t.TempDir(), "wood.yaml")
	put(t, talk, "script: {title: {fr: A, en: A}, for: {fr: A, en: A}}\nscens: []\n")
	a := &app{env: func(string) string { return "" }, words: i18n.In(language.English)}
	a.flags.data = []string{data}
	_, _, err := a.scripts([]string{talk})
	if said := a.explain(err).said; !strings.Contains(said, "\n    scens: []\n    ^") {
		t.Error(said)
	}
}
