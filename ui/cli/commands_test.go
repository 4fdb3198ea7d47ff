package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/planner"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

func TestTheClosestNamesComeFirst(t *testing.T) {
	names := []string{"list", "show", "search", "map", "skills", "compare"}
	for _, c := range []struct{ word, want string }{
		{"shwo", "show"},
		{"sho", "show"},
		{"s", ""},
		{"lsit", "list"},
		{"MAP", "map"},
		{"comp", "compare"},
		{"seach", "search"},
		{"xyzxyz", ""},
	} {
		if got := strings.Join(careers.Nearest(c.word, names, mostNear), " "); got != c.want {
			t.Errorf("%q may mean %q, want %q", c.word, got, c.want)
		}
	}
}

func TestTheStarterIsTheDocumentedExampleInBothLanguages(t *testing.T) {
	load := func(text []byte) *careers.Graph {
		g, err := dataset.Load(fstest.MapFS{"dataset.yaml": {Data: text}})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	page, err := os.ReadFile("../../docs/dataset.md")
	if err != nil {
		t.Fatal(err)
	}
	example := regexp.MustCompile("(?s)```yaml\n(.*?)```").FindSubmatch(page)[1]
	documented := load(example)
	for _, lang := range uitest.Languages() {
		name := lang.String()
		text, err := starters.ReadFile("starter/" + name + ".yaml")
		if err != nil {
			t.Error(err)
			continue
		}
		for _, other := range map[string][]string{"fr": {"# the "}, "en": {"# le "}}[name] {
			if bytes.Contains(text, []byte(other)) {
				t.Errorf("a comment of the starter in %s is in another language", name)
			}
		}
		_, text, _ = bytes.Cut(text, []byte("\n\n")) // nodes know their line
		if !reflect.DeepEqual(load(text), documented) {
			t.Errorf("the starter in %s is not the example of docs/dataset.md", name)
		}
		if warnings := careers.Audit(load(text), 2026); len(warnings) > 0 {
			t.Errorf("the starter in %s has weaknesses: %+v", name, warnings)
		}
	}
}

// everyCommand calls visit with each command of the program, in a language.
func everyCommand(lang language.Tag, visit func(*app, *cobra.Command)) {
	a := &app{out: &bytes.Buffer{}, err: &bytes.Buffer{}, env: func(string) string { return "" }, words: i18n.In(lang)}
	root := a.root()
	for _, c := range append([]*cobra.Command{root}, root.Commands()...) {
		visit(a, c)
	}
}

func TestEveryCommandIsExplainedWithExamples(t *testing.T) {
	for _, lang := range []language.Tag{language.French, language.English} {
		everyCommand(lang, func(_ *app, c *cobra.Command) {
			if c.Short == "" || c.Long == "" || !strings.Contains(c.Example, "  parcours") {
				t.Errorf("%v: %s lacks a text", lang, c.CommandPath())
			}
			if c.HasParent() && c.GroupID == "" && !c.Hidden {
				t.Errorf("%v: %s is in no group of the help", lang, c.CommandPath())
			}
			c.Flags().VisitAll(func(f *pflag.Flag) {
				if f.Usage == "" {
					t.Errorf("%v: %s --%s is not explained", lang, c.CommandPath(), f.Name)
				}
			})
		})
	}
}

// The help in French has no word of the flag library, the English none of ours.
func TestHelpIsInOneLanguage(t *testing.T) {
	for lang, leftovers := range map[language.Tag][]string{
		language.French:  {"Usage", "Flags", "help for", "default", "string", "Available", "Examples", "value"},
		language.English: {"Emploi", "Exemples", "par défaut", "Options", "help for", "string"},
	} {
		everyCommand(lang, func(a *app, c *cobra.Command) {
			out := &bytes.Buffer{}
			a.out = out
			a.help(c)
			for _, word := range leftovers {
				if strings.Contains(out.String(), word) {
					t.Errorf("%v: the help of %s says %q:\n%s", lang, c.CommandPath(), word, out)
				}
			}
		})
	}
}

// The examples of the help are commands that exist, with flags that exist.
func TestExamplesCanBeTyped(t *testing.T) {
	everyCommand(language.English, func(a *app, c *cobra.Command) {
		for _, line := range strings.Split(c.Example, "\n") {
			line, _, _ = strings.Cut(strings.TrimSpace(line), "  ") // remarks stand apart
			line, _, _ = strings.Cut(line, " | ")
			line, _, _ = strings.Cut(line, " > ")
			words := strings.Fields(line)[1:]
			root := a.root()
			found, rest, err := root.Find(words)
			if err == nil {
				err = found.ParseFlags(rest)
			}
			if err != nil || found == root && found.Flags().NArg() > 0 {
				t.Errorf("%q cannot be typed: %v", line, err)
			}
		}
	})
}

// What a screen prints as the command that opens it again can be typed.
func TestThePlaceOfAScreenIsACommandLine(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.French)
	for _, s := range []screen.Screen{
		careermap.New(env), sheet.New(env, "cto"), finder.New(env), planner.New(env, "backend-developer", "cto", nil),
		compare.New(env, []careers.NodeID{"backend-developer", "cto", "cio"}),
	} {
		a := &app{out: &bytes.Buffer{}, err: &bytes.Buffer{}, env: func(string) string { return "" }, words: i18n.In(language.French)}
		root := a.root()
		if err := root.ParseFlags(s.Place()); err != nil {
			t.Errorf("%v cannot be typed: %v", s.Place(), err)
		}
		if options := a.options(); options.At == "" {
			t.Errorf("%v opens %+v", s.Place(), options)
		}
	}
}

func TestRoffReadsNoOrdersInTexts(t *testing.T) {
	for text, want := range map[string]string{
		`a\b`: `a\eb`, "--lang": `\-\-lang`, ".so /etc/passwd": `\&.so /etc/passwd`, "x\n'y": "x\n\\&'y",
	} {
		if got := roff(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
	if got := argument(`say "x"`); got != `"say \(dqx\(dq"` {
		t.Errorf("an argument becomes %s", got)
	}
}

func TestGraphsInOtherLanguagesAreInert(t *testing.T) {
	for text, want := range map[string][2]string{
		`a"b`:            {`"a\"b"`, `"a#34;b"`},
		`a\nb`:           {`"a\\nb"`, `"a#92;nb"`},
		`<b onload=x>`:   {`"<b onload=x>"`, `"#60;b onload=x#62;"`},
		`x];click n1 "u`: {`"x];click n1 \"u"`, `"x]#59;click n1 #34;u"`},
	} {
		if got := dotText(text); got != want[0] {
			t.Errorf("for Graphviz %s becomes %s, want %s", text, got, want[0])
		}
		if got := mermaidText(text); got != want[1] {
			t.Errorf("for Mermaid %s becomes %s, want %s", text, got, want[1])
		}
	}
}

func TestGraphsForOtherProgramsHoldEveryNodeAndStep(t *testing.T) {
	g := careerstest.Graph(t, `
		school 0 training
		school -> end entry 2
		end -> lead 5-8
		lead -> aide related
		aide -> lead related
		lead -> end related
	`)
	w := i18n.In(language.English)
	wantDOT := `digraph "parcours" {
  rankdir=LR
  node [shape=box]
  { rank=same
    "school" [label="school"]
  }
  { rank=same
    "end" [label="end"]
  }
  { rank=same
    "lead" [label="lead"]
  }
  { rank=same
    "aide" [label="aide"]
  }
  "school" -> "end" [label="2 y"]
  "end" -> "lead" [label="5–8 y"]
  "lead" -> "aide" [dir=none, style=dotted]
}
`
	if got := strings.ReplaceAll(dot(g, w), "\u00a0", " "); got != wantDOT {
		t.Errorf("got\n%s\nwant\n%s", got, wantDOT)
	}
	wantMermaid := `flowchart LR
  n1["school"]
  n2["end"]
  n3["lead"]
  n4["aide"]
  n1 -->|"2 y"| n2
  n2 -->|"5–8 y"| n3
  n3 -.- n4
`
	if got := strings.ReplaceAll(mermaid(g, w), "\u00a0", " "); got != wantMermaid {
		t.Errorf("got\n%s\nwant\n%s", got, wantMermaid)
	}
}

func written(text string) func(io.Writer) error {
	return func(out io.Writer) error {
		_, err := io.WriteString(out, text)
		return err
	}
}

func TestAFailedStartLeavesNothingBehind(t *testing.T) {
	dir := t.TempDir() + "/new"
	if _, err := emptyFolder(dir); err != nil {
		t.Fatal(err)
	}
	if err := putFile(dir+"/missing/dataset.yaml", false, written("x")); err == nil {
		t.Error("a file in no folder is written")
	}
	if err := putFile(dir+"/a", false, written("first")); err != nil {
		t.Fatal(err)
	}
	if err := putFile(dir+"/a", false, written("second")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("a file that is there: %v", err)
	}
	if text, err := os.ReadFile(dir + "/a"); err != nil || string(text) != "first" {
		t.Errorf("it holds %q, %v", text, err)
	}
}
