//go:build unix

package cli

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/xpty"

	"parcours/ui/internal/uitest"
	"parcours/ui/sheet"
)

// onTerminal is what a command writes to a terminal of 80 columns.
func onTerminal(t *testing.T, in *os.File, args ...string) string {
	t.Helper()
	return onTerminalOf(t, "", in, args...)
}

// onTerminalOf is the same in a locale.
func onTerminalOf(t *testing.T, locale string, in *os.File, args ...string) string {
	t.Helper()
	return onTerminalSized(t, 80, 24, locale, in, args...)
}

func onTerminalSized(t *testing.T, width, height int, locale string, in *os.File, args ...string) string {
	t.Helper()
	pty, err := xpty.NewUnixPty(width, height)
	if err != nil {
		t.Fatal(err)
	}
	defer pty.Close()
	var out bytes.Buffer
	copied := make(chan struct{})
	go func() {
		defer close(copied)
		_, _ = io.Copy(&out, pty.Master()) // ends with an error where the terminal is closed
	}()
	a := &app{in: in, out: pty.Slave(), err: io.Discard, env: func(name string) string { return map[string]string{"TERM": "xterm", "LC_ALL": locale}[name] }}
	if status := a.execute(args); status != done {
		t.Errorf("%v ends with status %d", args, status)
	}
	_ = pty.Slave().Close()
	<-copied
	return strings.ReplaceAll(ansi.Strip(out.String()), "\r", "")
}

func TestACommandIsNoLongerOnATerminalThanItsWords(t *testing.T) {
	t.Setenv("PAGER", "")
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	for _, line := range []string{
		"list", "show cto", "show bts-sio", "search sql", "map", "map --view crossroads --at cto", "map --view all", "routes bts-sio cto", "routes cto",
		"compare backend-developer lead-developer", "compare bts-sio cto lead-developer", "skills", "skills cto", "check ../../data", "present class",
		"play --seed K7Q2", "--help", "present --list", "man",
	} {
		args := strings.Fields(line)
		var piped bytes.Buffer
		a := &app{in: nothing, out: &piped, err: io.Discard, env: func(string) string { return "" }}
		a.execute(args)
		shown := onTerminal(t, nothing, args...)
		if strings.Contains(shown, "\n\n\n\n") || strings.Contains(piped.String(), "\n\n\n\n") {
			t.Errorf("%s: three blank lines follow each other", line)
		}
		words := strings.Count(ansi.Wordwrap(piped.String(), 80, ""), "\n")
		if got := strings.Count(shown, "\n"); got > words+words/5+10 { // bars and columns take a few lines more
			t.Errorf("%s: %d lines on a terminal, %d of its words", line, got, words)
		}
	}
}

// Each line is a command, what its answer on a terminal begins with and holds in so many lines,
// and how it is told to tell all.
func TestOnATerminalTheAnswerComesFirst(t *testing.T) {
	t.Setenv("PAGER", "")
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	for _, c := range []struct {
		line        string
		most        int
		first, full string
		holds       []string
	}{
		{"show cto", 40, "Chief technology officer (CTO)", "show cto --full", []string{"€75k", "WHAT PEOPLE DO", "▪▪▪▪", "NEXT STEPS", "► Freelance developer"}},
		{"show bts-sio", 40, "BTS ", "show bts-sio --full", []string{"Length", "► Back-end developer"}},
		{"search lead", 30, "13 results for", "search lead --full", []string{"● Lead developer ", "SPECIALITIES", "● BTS SIO"}},
		{"skills", 60, "How many jobs ask for each", "skills --full", []string{"PROGRAMMING", "Version\u00a0control\u00a0(Git)\u00a014"}},
		{"skills --mine --notebook testdata/none.yaml", 20, "[✓] yes 0", "skills --mine --notebook testdata/none.yaml --full", []string{"Within reach 0", "Tick what you can do"}},
		{"list", 70, "AT SCHOOL", "list --full", []string{"FIRST JOB ", "€k gross per year", "● Back-end developer", "jun.\u00a0€45–55k", "undated"}},
	} {
		for _, width := range []int{72, 80, 100} {
			shown := onTerminalSized(t, width, 24, "en_GB.UTF-8", nothing, strings.Fields(c.line)...)
			if got := strings.Count(shown, "\n"); got > c.most || !strings.HasPrefix(shown, c.first) || !strings.HasSuffix(strings.Join(strings.Fields(shown), " "), " "+c.full) || !strings.Contains(shown, "\nThe whole: parcours ") {
				t.Errorf("%s at %d: %d lines:\n%s", c.line, width, got, shown)
			}
			for _, want := range c.holds {
				if !strings.Contains(shown, want) {
					t.Errorf("%s at %d: %q is not in\n%s", c.line, width, want, shown)
				}
			}
			uitest.Fits(t, strings.TrimSuffix(shown, "\n"), width, c.most)
		}
		args := strings.Fields(c.line)
		var piped, full bytes.Buffer
		for _, to := range []struct {
			out  io.Writer
			more []string
		}{{&piped, nil}, {&full, []string{"--full"}}} {
			a := &app{in: nothing, out: to.out, err: io.Discard, env: func(string) string { return "" }}
			a.execute(append(args, to.more...))
		}
		if piped.String() != full.String() || piped.Len() == 0 {
			t.Errorf("%s: in a pipe --full says something else", c.line)
		}
	}
}

// Data without pay, skills and trainings is told as such.
func TestOnATerminalWhatIsNotThereIsSaid(t *testing.T) {
	t.Setenv("PAGER", "")
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	const two = `
dataset: {title: {fr: Bois, en: Wood}, start: a}
roles:
  - {id: a, rank: 0, title: {fr: Menuisier, en: Joiner}, name: {fr: Menuisier, en: Joiner}, short: {fr: Men, en: Join}, summary: {fr: S., en: Works wood.},
     steps: [{to: b, kind: promotion, years: {low: 3, high: 3, estimate: true}, why: {fr: Envie., en: To lead.}, estimate: true}]}
  - {id: b, rank: 1, title: {fr: Chef, en: Boss}, name: {fr: Chef, en: Boss}, short: {fr: Chef, en: Boss}, summary: {fr: S., en: Leads.}}
`
	data := filepath.Join(t.TempDir(), "wood.yaml")
	if err := os.WriteFile(data, []byte(two), 0o600); err != nil {
		t.Fatal(err)
	}
	for line, want := range map[string]string{
		"list":        "● Joiner\n",
		"show a":      "Joiner\n◉ job\nWorks wood.\n\nPAY\nNo pay in this data.\n\nNEXT STEPS\n► Boss",
		"show b":      "NEXT STEPS\nNo step leads on from here.\n◄ 1 step leads here",
		"search boss": "1 result for “boss”.\n● Boss\n",
		"skills":      "This data names no skill here.\n",
	} {
		if shown := onTerminal(t, nothing, append(strings.Fields(line), "--data", data, "--lang", "en")...); !strings.Contains(shown, want) {
			t.Errorf("%s: got\n%s\nwant\n%s", line, shown, want)
		}
	}
}

func TestASheetIsSummedUpInFortyLines(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for _, n := range g.Nodes() {
			for _, width := range []int{72, 80, 100} {
				if lines := sheet.Told(env, n, width, sheetRows); len(lines) > 38 {
					t.Errorf("%v, %s at %d: %d lines and the last two", lang, n.ID, width, len(lines))
				}
			}
		}
	}
}

func TestATerminalThatIsNotUTF8GetsASCIIAlone(t *testing.T) {
	t.Setenv("PAGER", "")
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	for _, locale := range []string{"C", "POSIX", "fr_FR.ISO-8859-1"} {
		for _, line := range []string{"list --lang fr", "show cto --lang fr", "routes bts-sio cto --lang fr", "search école --lang fr"} {
			shown := onTerminalOf(t, locale, nothing, strings.Fields(line)...)
			if at := strings.IndexFunc(shown, func(r rune) bool { return r > '~' }); at >= 0 {
				t.Errorf("%s, %s: %q", locale, line, shown[max(0, at-20):at+8])
			}
		}
	}
}

// Three ways as rails, their years, names and pay, on one screen; all stops with --full. In a pipe
// the numbered twin tells every stop, with and without.
func TestRoutesFitOnOneScreenOfATerminal(t *testing.T) {
	t.Setenv("PAGER", "")
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	for _, lang := range []string{"fr", "en"} {
		for _, width := range []int{100, 80, 60, 40} {
			out := onTerminalSized(t, width, 40, "fr_FR.UTF-8", nothing, "routes", "bts-sio", "cto", "--lang", lang)
			if n := strings.Count(out, "\n"); n > 38 && width >= 60 {
				t.Errorf("%s, %d columns: %d lines:\n%s", lang, width, n, out)
			}
			uitest.Fits(t, strings.TrimSuffix(out, "\n"), width, 80)
			for _, want := range []string{"\n1 ", "\n2 ", "\n3 ", "●━", "●─", "~5–8", "~11–17", "~15–25", "Lead", "CTO", "□", "■■", "--full"} {
				if !strings.Contains(out, want) {
					t.Errorf("%s, %d columns: %q is missing in\n%s", lang, width, want, out)
				}
			}
		}
		full := onTerminalSized(t, 100, 40, "fr_FR.UTF-8", nothing, "routes", "bts-sio", "cto", "--lang", lang, "--full")
		if !strings.Contains(full, "~15–25") || !strings.Contains(full, "\n13. ") {
			t.Errorf("%s: --full tells not all:\n%s", lang, full)
		}
	}
	piped := func(args ...string) string {
		var out bytes.Buffer
		a := &app{in: nothing, out: &out, err: io.Discard, env: func(string) string { return "" }}
		a.execute(append([]string{"routes", "bts-sio", "cto"}, args...))
		return out.String()
	}
	if plain := piped(); !strings.Contains(plain, "\n13. ") || piped("--full") != plain {
		t.Errorf("in a pipe: %s", plain)
	}
}

func TestWhatACommandMadeIsSaidInLinesOfTheTerminal(t *testing.T) {
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	t.Chdir(t.TempDir())
	got := onTerminalSized(t, 40, 24, "C.UTF-8", nothing, "--lang", "en", "init", "careers-in-wood")
	want := `The dataset is created in
careers-in-wood/dataset.yaml.
Change it, then check it with "parcours
check careers-in-wood" and explore it
with "parcours --data careers-in-wood".
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
