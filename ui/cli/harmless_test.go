package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"golang.org/x/text/language"

	"parcours/careers/legible"
	"parcours/ui/i18n"
)

func TestARefusalRepeatsNoOrderToTheTerminal(t *testing.T) {
	if got, want := harmless("a\x1b[31m\u009b\u202eb\nc"), "a_[31m__b\nc"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

// hostile is what a terminal would obey, in every form: a title, colours, one byte of old
// terminals, directions, invisible signs, a line taken back.
const hostile = "zz\x1b]0;x\a\x1b[31m\u009b2J\x9b\u202e\u200b\u2066\r\b\x7fzz"

// arguments are command lines that give hostile text to each argument and each flag that
// takes one.
func arguments(root *cobra.Command) (lines [][]string) {
	usual := map[string][]string{"show": {"cto"}, "compare": {"cto", "cio"}, "routes": {"cto"}, "search": {"sql"}, "present": {"class"}, "completion": {"bash"}}
	for _, c := range append(root.Commands(), root) {
		var called []string
		if c != root {
			called = []string{c.Name()}
		}
		lines = append(lines, append(called[:len(called):len(called)], hostile), append(called[:len(called):len(called)], "cto", hostile),
			append(called[:len(called):len(called)], "--"+hostile), append(called[:len(called):len(called)], "-"+hostile))
		flags := func(f *pflag.Flag) {
			given := append(called[:len(called):len(called)], usual[c.Name()]...)
			lines = append(lines, append(given, "--"+f.Name+"="+hostile), append(given[:len(given):len(given)], "--"+f.Name, "cto,"+hostile))
		}
		c.LocalNonPersistentFlags().VisitAll(flags)
		root.PersistentFlags().VisitAll(flags)
	}
	return lines
}

func TestNoCommandRepeatsAnArgumentAsAnOrderToTheTerminal(t *testing.T) {
	data, err := filepath.Abs("testdata")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	tried := 0
	for _, args := range arguments((&app{words: i18n.In(language.French)}).root()) {
		for _, form := range [][]string{nil, {"--json"}} {
			var out bytes.Buffer
			if err := os.RemoveAll(hostile); err != nil {
				t.Fatal(err)
			}
			a := &app{in: nothing, out: &out, err: &out, env: func(name string) string {
				return map[string]string{"XDG_DATA_HOME": data, "HOME": data}[name]
			}}
			status := a.execute(append(form, args...))
			if out.Len() > 1<<20 {
				out.Truncate(1 << 20)
			}
			for _, r := range out.String() {
				if r == utf8.RuneError || r != '\n' && r != '\t' && !legible.Rune(r) {
					t.Errorf("%q ends with status %d and writes %U: %.300q", append(form, args...), status, r, out.String())
					break
				}
			}
			tried++
		}
	}
	if tried < 300 {
		t.Errorf("only %d command lines were tried", tried)
	}
}
