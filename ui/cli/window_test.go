package cli

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

func TestADoubleClickStartsTheProgram(t *testing.T) {
	if cobra.MousetrapHelpText != "" {
		t.Errorf("a double-click on Windows says %q and ends", cobra.MousetrapHelpText)
	}
}

// leaving runs a command in a window and tells what it says, once it is to end. With enter nobody
// presses Enter before the time in which a window would have closed.
func leaving(t *testing.T, w window, enter bool, args ...string) (said string, waited bool) {
	t.Helper()
	in, key, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	defer key.Close()
	var errs bytes.Buffer
	a := &app{in: in, out: new(bytes.Buffer), err: &errs, env: func(string) string { return "" }, window: w}
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		a.execute(args)
		a.leave()
	}()
	if enter {
		select {
		case <-ended:
			return errs.String(), false
		case <-time.After(200 * time.Millisecond):
		}
		if _, err := key.WriteString("\r\n"); err != nil {
			t.Fatal(err)
		}
	}
	select {
	case <-ended:
	case <-time.After(10 * time.Second):
		t.Fatalf("%v does not end", args)
	}
	return errs.String(), enter
}

func TestAWindowThatEndsWithTheProgramWaitsUntilAnErrorIsRead(t *testing.T) {
	for _, lang := range i18n.Languages() {
		said, waited := leaving(t, window{alone: true}, true, "shwo", "--lang", lang.String())
		if lines := strings.Split(strings.TrimSpace(said), "\n"); !waited || lines[len(lines)-1] != i18n.In(lang).CLI.CloseWindow {
			t.Errorf("%v: the error says (waited: %v)\n%s", lang, waited, said)
		}
	}
}

func TestNoOtherWindowWaits(t *testing.T) {
	sentence := i18n.In(language.English).CLI.CloseWindow
	for _, tt := range []struct {
		name string
		window
		command string
	}{
		{"one that was there before", window{}, "shwo"},
		{"one in which all went well", window{alone: true}, "list"},
	} {
		if said, _ := leaving(t, tt.window, false, tt.command, "--lang", "en"); strings.Contains(said, sentence) {
			t.Errorf("%s says %q", tt.name, said)
		}
	}
}

func TestAWindowIsGivenBackAsItWas(t *testing.T) {
	isRestored := false
	leaving(t, window{restore: func() { isRestored = true }}, false, "shwo", "--lang", "en")
	if !isRestored {
		t.Error("the console keeps what the program set")
	}
}
