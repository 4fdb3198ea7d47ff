package cli

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

// office is a printer that writes into folders of a test.
func office(t *testing.T, folders ...string) (*printer, *bytes.Buffer) {
	var out bytes.Buffer
	a := &app{out: &out, err: io.Discard, env: func(string) string { return "" }, words: i18n.In(language.English)}
	p := a.printer(careerstest.BuiltIn(t))
	p.folders = folders
	return p, &out
}

func TestAPageIsWrittenWhereOneIsAndNeverOverAnother(t *testing.T) {
	dir := t.TempDir()
	p, out := office(t, dir)
	w := p.app.words
	said := func(paper ...string) string {
		t.Helper()
		n, ok := p.print(paper, w, notebook.Content{})().(screen.Notify)
		if !ok {
			t.Fatal("it fails")
		}
		return n.Text
	}
	first, second := filepath.Join(dir, "parcours-cto.html"), filepath.Join(dir, "parcours-cto-2.html")
	if got := said("handout", "cto"); got != w.Handout.ToPrint(first) {
		t.Errorf("said %q", got)
	}
	if got := said("handout", "cto"); got != w.Handout.AlreadyThere(first) {
		t.Errorf("said %q of the same page", got)
	}
	const own = "somebody's own"
	if err := os.WriteFile(first, []byte(own), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := said("handout", "cto"); got != w.Handout.ToPrint(second) {
		t.Errorf("said %q of a page whose name is taken", got)
	}
	if got, _ := os.ReadFile(first); string(got) != own {
		t.Error("a file that differs was overwritten")
	}
	if err := p.told(); err != nil || out.String() != w.Handout.Written(first)+"\n"+w.Handout.Written(second)+"\n" {
		t.Errorf("at the end it says %q, %v", out, err)
	}
}

func TestWhereNothingCanBeWrittenThePageGoesToTheNextFolder(t *testing.T) {
	blocked := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(blocked, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	home := t.TempDir()
	p, _ := office(t, blocked, "", home)
	want := p.app.words.Handout.ToPrint(filepath.Join(home, "parcours-route-bts-sio-cto.html"))
	if got := p.print([]string{"handout", "--route", "bts-sio,cto"}, p.app.words, notebook.Content{})(); got != (screen.Notify{Text: want}) {
		t.Errorf("said %q", got)
	}
	p, _ = office(t, blocked)
	failed, ok := p.print([]string{"handout", "cto"}, p.app.words, notebook.Content{})().(screen.Fail)
	if !ok || !strings.Contains(failed.Text, "start parcours again from a folder that you may write to") {
		t.Errorf("said %v", failed)
	}
}

func TestTheNotebookOfTheScreenIsPrintedInItsLanguage(t *testing.T) {
	dir := t.TempDir()
	p, _ := office(t, dir)
	mine := notebook.Content{Kept: []notebook.Choice{{Node: "cto", Why: "diriger"}}}
	p.print([]string{"handout", "--mine"}, i18n.In(language.French), mine)()
	page, err := os.ReadFile(filepath.Join(dir, "parcours-notes.html"))
	if err != nil || !bytes.Contains(page, []byte("diriger")) || !bytes.Contains(page, []byte(`lang="fr"`)) {
		t.Errorf("the page has not what the notebook holds: %v", err)
	}
}

func TestFilesAreCalledWithoutAccents(t *testing.T) {
	dir := t.TempDir()
	if _, err := handedOut(t, "--route", "cybersécurité", "-o", dir); err != nil {
		t.Fatal(err)
	}
	if got := inFolder(t, dir); got != "parcours-route-cybersecurite.html" {
		t.Errorf("the file is called %s", got)
	}
}
