package cli

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"golang.org/x/text/language"

	"parcours/ui/i18n"
)

// handedOut runs handout with args in English, and returns what it prints.
func handedOut(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	a := &app{out: &out, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(language.English)}
	c := a.handoutCommand()
	c.SilenceErrors, c.SilenceUsage = true, true
	c.SetFlagErrorFunc(a.flagError)
	c.SetArgs(args)
	err := c.Execute()
	return out.String(), err
}

func TestAHandoutIsOneFileCalledAfterWhatItHolds(t *testing.T) {
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"cto"}, "parcours-cto.html"},
		{[]string{"bts-sio", "cto", "--format", "md"}, "parcours-bts-sio-cto.md"},
		{[]string{"--route", "bts-sio,cto", "--format", "txt"}, "parcours-route-bts-sio-cto.txt"},
		{[]string{"--route", "bac,cto"}, "parcours-route-bac-cto.html"},
		{[]string{"--route", "cto"}, "parcours-route-cto.html"},
		{[]string{"--compare", "cto, lead-developer"}, "parcours-compare-cto-lead-developer.html"},
		{[]string{"--all"}, "parcours-all.html"},
		{nil, "parcours-map.html"},
	} {
		dir := t.TempDir()
		out, err := handedOut(t, append(c.args, "-o", dir)...)
		if err != nil {
			t.Fatal(err)
		}
		if want := "Written: " + filepath.Join(dir, c.want) + "\n"; out != want {
			t.Errorf("%q says %q, want %q", c.args, out, want)
		}
		if got := inFolder(t, dir); got != c.want {
			t.Errorf("%q leaves %s, want %s", c.args, got, c.want)
		}
	}
}

func inFolder(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return strings.Join(names, " ")
}

func TestAHandoutGoesToTheOutputWhenAsked(t *testing.T) {
	out, err := handedOut(t, "cto", "--format", "md", "-o", "-")
	if err != nil || !strings.HasPrefix(out, "# My route\n") {
		t.Errorf("got %v and %.60q", err, out)
	}
}

func TestAHandoutNamesTheCommandThatMakesItAgain(t *testing.T) {
	out, err := handedOut(t, "cto", "--compare", "cto,lead-developer", "--format", "txt", "-o", "-")
	if want := "parcours --lang en handout cto --compare cto,lead-developer --format txt\n"; err != nil || !strings.Contains(out, want) {
		t.Errorf("got %v, without %q", err, want)
	}
	if got := quoted("it's my; folder"); got != `'it'\''s my; folder'` {
		t.Errorf("a shell would read %s", got)
	}
}

func TestAHandoutSaysEverythingWhenAsked(t *testing.T) {
	brief, err := handedOut(t, "cto", "--format", "txt", "-o", "-")
	if want := "parcours --lang en handout cto --full\n"; err != nil || !strings.Contains(brief, want) {
		t.Errorf("got %v, without %q", err, want)
	}
	full, err := handedOut(t, "cto", "--full", "--format", "txt", "-o", "-")
	if want := "parcours --lang en handout cto --format txt --full\n"; err != nil || !strings.Contains(full, want) || len(full) < 2*len(brief) {
		t.Errorf("got %v, %d characters of %d in short, without %q", err, len(full), len(brief), want)
	}
}

func TestNothingIsReplacedUnlessForced(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "parcours-cto.html")
	if err := os.WriteFile(path, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := handedOut(t, "cto", "-o", dir)
	if f, ok := errors.AsType[*failure](err); !ok || f.status != no || !strings.Contains(f.said, "--force") {
		t.Errorf("got %v", err)
	}
	if raw, _ := os.ReadFile(path); string(raw) != "mine" || inFolder(t, dir) != "parcours-cto.html" {
		t.Errorf("the folder now has %s, the file %q", inFolder(t, dir), raw)
	}
	if _, err := handedOut(t, "cto", "-o", dir, "--force"); err != nil {
		t.Fatal(err)
	}
	if raw, _ := os.ReadFile(path); !strings.HasPrefix(string(raw), "<!DOCTYPE html>") || inFolder(t, dir) != "parcours-cto.html" {
		t.Errorf("the folder now has %s, the file %.20q", inFolder(t, dir), raw)
	}
}

func TestAFileIsWrittenWhollyOrNotAtAll(t *testing.T) {
	half := func(err error) func(io.Writer) error {
		return func(out io.Writer) error {
			_, e := io.WriteString(out, "half")
			return errors.Join(e, err)
		}
	}
	for _, c := range []struct {
		name string
		err  error
		want string
	}{
		{"a full disk", &fs.PathError{Op: "write", Err: syscall.ENOSPC}, "the disk is full"},
		{"a folder without rights", &fs.PathError{Op: "open", Err: syscall.EACCES}, "you do not have permission"},
		{"a read-only disk", &fs.PathError{Op: "open", Err: syscall.EROFS}, "you do not have permission"},
		{"anything else", &fs.PathError{Op: "write", Err: syscall.EIO}, "input/output error"},
	} {
		for _, old := range []string{"", "old"} {
			dir := t.TempDir()
			path := filepath.Join(dir, "sheet.html")
			if old != "" {
				if err := os.WriteFile(path, []byte(old), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			a := &app{out: io.Discard, words: i18n.In(language.English)}
			err := a.keep(handoutFlags{folder: dir, force: true}, "sheet.html", half(c.err))
			if f, ok := errors.AsType[*failure](err); !ok || f.status != no || !strings.Contains(f.said, c.want) || !strings.Contains(f.said, path) {
				t.Errorf("%s: got %v", c.name, err)
			}
			raw, _ := os.ReadFile(path)
			if string(raw) != old || len(strings.Fields(inFolder(t, dir))) != len(strings.Fields(old)) {
				t.Errorf("%s: the folder has %q, the file %q", c.name, inFolder(t, dir), raw)
			}
		}
	}
}

func TestAFullOutputIsToldOf(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return // not a system that has one
	} else if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = full.Close() }()
	a := &app{out: full, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(language.English)}
	if f, ok := errors.AsType[*failure](a.handout([]string{"cto"}, handoutFlags{format: "html", folder: stdout})); !ok || f.status != no {
		t.Errorf("got %v", f)
	}
}

func TestAFolderIsMadeWhenItsOwnIsThere(t *testing.T) {
	dir := t.TempDir()
	if _, err := handedOut(t, "cto", "-o", filepath.Join(dir, "new")); err != nil || inFolder(t, filepath.Join(dir, "new")) != "parcours-cto.html" {
		t.Errorf("got %v", err)
	}
	file := filepath.Join(dir, "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		filepath.Join(dir, "a", "b"): "there is no folder", file: "is not a folder", filepath.Join(file, "x"): "is not a folder",
	} {
		if _, err := handedOut(t, "cto", "-o", path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", path, err, want)
		}
	}
}

func TestWrongUseOfHandoutIsTold(t *testing.T) {
	for _, c := range []struct {
		args   []string
		status int
		want   string
	}{
		{[]string{"ctoo"}, no, "did you mean cto"},
		{[]string{"--route", ",cto"}, wrong, "--route needs"},
		{[]string{"--route", "a,b,c"}, wrong, "--route needs"},
		{[]string{"--route", "bts-sio,nowhere"}, no, "nowhere"},
		{[]string{"--route", "cto,cto"}, wrong, "given twice"},
		{[]string{"--compare", "cto"}, wrong, "--compare needs"},
		{[]string{"--compare", "cto,cto"}, wrong, "given twice"},
		{[]string{"--compare", "cto,lead-developer,ciso,cio"}, wrong, "--compare needs"},
		{[]string{"--format", "pdf"}, wrong, "html, md, txt"},
	} {
		dir := t.TempDir()
		_, err := handedOut(t, append(c.args, "-o", dir)...)
		if f, ok := errors.AsType[*failure](err); !ok || f.status != c.status || !strings.Contains(f.said, c.want) {
			t.Errorf("%q: got %v, want %d and %q", c.args, err, c.status, c.want)
		}
		if inFolder(t, dir) != "" {
			t.Errorf("%q leaves %s", c.args, inFolder(t, dir))
		}
	}
}

func TestMyNotesGoHome(t *testing.T) {
	file := filepath.Join(t.TempDir(), "mine.yaml")
	if err := os.WriteFile(file, []byte("version: 1\nkept:\n  cto: I like to decide.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := handedOut(t, "--mine", "--notebook", file, "--format", "txt", "-o", "-")
	if err != nil || !strings.Contains(out, "I like to decide.") {
		t.Errorf("got %v and %s", err, out)
	}
	if err := os.WriteFile(file, []byte("kept: [\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := handedOut(t, "--mine", "--notebook", file, "--format", "txt", "-o", "-"); err == nil {
		t.Error("a notebook that cannot be read is passed over")
	}
}

func TestADateIsWrittenAsEachLanguageDoes(t *testing.T) {
	for _, c := range []struct {
		lang language.Tag
		day  int
		want string
	}{{language.French, 1, "1er mars 2026"}, {language.French, 2, "2 mars 2026"}, {language.English, 1, "1 March 2026"}} {
		a := &app{words: i18n.In(c.lang)}
		if got := a.today(time.Date(2026, time.March, c.day, 12, 0, 0, 0, time.UTC)); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}
