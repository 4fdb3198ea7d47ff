package cli

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/adrg/xdg"
	"github.com/rogpeppe/go-internal/testscript"

	"parcours/ui/internal/uitest"
)

func TestMain(m *testing.M) {
	if os.Getenv(asServer) != "" {
		os.Exit(serveForTest())
	}
	testscript.Main(isolated{m}, map[string]func(){
		"parcours": func() { os.Exit(Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// isolated runs the tests where whoever runs them has no notebook.
type isolated struct{ *testing.M }

func (i isolated) Run() int {
	dir, err := os.MkdirTemp("", "parcours")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Setenv("XDG_DATA_HOME", dir); err != nil {
		panic(err)
	}
	xdg.Reload()
	return i.M.Run()
}

func TestScripts(t *testing.T) {
	here, err := os.Getwd() // scripts change it
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join(here, "testdata", "script"),
		Setup: func(env *testscript.Env) error {
			env.Setenv("DOCS", filepath.Join(here, "..", "..", "docs"))
			env.Setenv("LANG", "en_GB.UTF-8")
			env.Setenv("PAGER", "")
			workshop := filepath.Join(env.WorkDir, "workshop")
			return errors.Join(os.Mkdir(workshop, 0o755), os.WriteFile(filepath.Join(workshop, "workshop.yaml"), uitest.WorkshopData, 0o644))
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"run": run, "status": status, "schema": schema, "clean": clean, "lines": lines,
		},
		RequireExplicitExec: true,
	})
}

// inProcess is held by a command that runs in the process of the test, for its
// folder is the process's.
var inProcess sync.Mutex

// run runs a command as exec does, without a process for it, at a tenth of the cost:
// "run parcours list". What needs a process says exec: an input, a terminal, a
// shell.
func run(ts *testscript.TestScript, neg bool, args []string) {
	if got := here(ts, args); (got != done) != neg {
		ts.Fatalf("%s: status %d", strings.Join(args, " "), got)
	}
}

// status runs a command so, and checks its exit status: "status 2 parcours shwo".
func status(ts *testscript.TestScript, neg bool, args []string) {
	if got := strconv.Itoa(here(ts, args[1:])); (got == args[0]) == neg {
		ts.Fatalf("%s: status %s, not %s", strings.Join(args[1:], " "), got, args[0])
	}
}

func here(ts *testscript.TestScript, args []string) int {
	inProcess.Lock()
	defer inProcess.Unlock()
	home, err := os.Getwd()
	ts.Check(err)
	ts.Check(os.Chdir(ts.MkAbs(".")))
	defer os.Chdir(home)
	nothing, err := os.Open(os.DevNull)
	ts.Check(err)
	defer nothing.Close()
	return (&app{in: nothing, out: ts.Stdout(), err: ts.Stderr(), env: ts.Getenv}).execute(args[1:])
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
