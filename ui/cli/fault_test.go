package cli

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
	"parcours/ui/page"
)

// broken is an output with a fault of ours.
type broken struct{ layout *struct{ width int } }

func (b broken) Write([]byte) (int, error) { return b.layout.width, nil }

func TestAFaultOfAnyCommandSaysWhereToReportInsteadOfATrace(t *testing.T) {
	args := map[string][]string{
		"show": {"cto"}, "search": {"sql"}, "routes": {"cto"}, "compare": {"cto", "cio"}, "completion": {"bash"},
		"check": {"../../data"}, "handout": {"cto", "-o", "-"}, "init": {"NEW"}, "page": {"-o", "-"}, "present": {"class"}, "serve": {"--check", "--listen", "127.0.0.1:22223"}, "import": {"rome", invented(t)},
	}
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	root := (&app{words: i18n.In(language.French)}).root()
	_, hasKit := page.Kit() // without it nothing is written
	for _, c := range append(root.Commands(), &cobra.Command{Use: "--help"}) {
		for _, form := range [][]string{nil, {"--json"}} {
			if name := c.Name(); len(form) > 0 && (name == "play" || name == "present" || name == "serve") || name == "page" && !hasKit {
				continue
			}
			var errs bytes.Buffer
			a := &app{in: nothing, out: broken{}, err: &errs, env: func(string) string { return "" }}
			given := append(append([]string{c.Name(), "--lang", "fr"}, args[c.Name()]...), form...)
			for i := range given {
				given[i] = strings.Replace(given[i], "NEW", t.TempDir()+"/new", 1)
			}
			status := a.execute(given)
			said := errs.String()
			if status != no || !strings.Contains(said, "CONTRIBUTING.md") || !strings.Contains(said, "nil pointer") ||
				!strings.Contains(said, "broken.Write") || strings.Contains(said, "goroutine") {
				t.Errorf("%s %v ends with status %d and says:\n%s", c.Name(), form, status, said)
			}
			if form != nil && !strings.Contains(said, `"kind": "crashed"`) {
				t.Errorf("%s --json says:\n%s", c.Name(), said)
			}
		}
	}
}

func TestEveryKindOfErrorIsDocumented(t *testing.T) {
	kinds := map[string]bool{}
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	read := func(path string) string {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	for _, f := range files {
		if name := f.Name(); strings.HasSuffix(name, ".go") && !strings.HasSuffix(name, "_test.go") {
			for _, found := range regexp.MustCompile(`(?:refused\(|kind: +)"(\w+)"`).FindAllStringSubmatch(read(name), -1) {
				kinds[found[1]] = true
			}
		}
	}
	if len(kinds) < 10 {
		t.Fatalf("found only %v", kinds)
	}
	page, schema := read("../../docs/json.md"), read("../../docs/json.schema.json")
	for kind := range kinds {
		if !strings.Contains(page, "`"+kind+"`") || !strings.Contains(schema, `"`+kind+`"`) {
			t.Errorf("docs/json.md or docs/json.schema.json does not know the error %q", kind)
		}
	}
}
