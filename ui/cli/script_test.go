package cli_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"parcours/ui/cli"
	"parcours/ui/internal/uitest"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"parcours": func() { os.Exit(cli.Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

func TestScripts(t *testing.T) {
	docs, err := filepath.Abs("../../docs")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("DOCS", docs)
			env.Setenv("LANG", "en_GB.UTF-8")
			env.Setenv("PAGER", "")
			workshop := filepath.Join(env.WorkDir, "workshop")
			return errors.Join(os.Mkdir(workshop, 0o755), os.WriteFile(filepath.Join(workshop, "workshop.yaml"), uitest.WorkshopData, 0o644))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"schema": schema, "clean": clean, "lines": lines,
		},
		RequireExplicitExec: true,
	})
}

// clean checks that a file ("stdout", "stderr") holds no control character but
// the newline and the tab: "clean stdout".
func clean(ts *testscript.TestScript, neg bool, args []string) {
	for _, name := range args {
		for i, r := range ts.ReadFile(name) {
			if r < ' ' && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e {
				ts.Fatalf("%s holds %q at byte %d", name, r, i)
			}
		}
	}
}

// lines checks how many lines a file has: "lines stdout 31".
func lines(ts *testscript.TestScript, neg bool, args []string) {
	if got := fmt.Sprint(strings.Count(ts.ReadFile(args[0]), "\n")); (got == args[1]) == neg {
		ts.Fatalf("%s has %s lines, not %s", args[0], got, args[1])
	}
}
