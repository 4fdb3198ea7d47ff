//go:build unix

package cli

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/text/language"

	"parcours/ui/screen"
)

// oddities makes what has the name of a file and is none.
func oddities(t *testing.T) map[string]func(path string) error {
	return map[string]func(string) error{
		"a pipe":   func(path string) error { return syscall.Mkfifo(path, 0o600) },
		"a folder": func(path string) error { return os.Mkdir(path, 0o700) },
		"a device": func(path string) error { return os.Symlink("/dev/zero", path) },
		"a socket": func(path string) error {
			l, err := net.Listen("unix", path)
			if err == nil {
				t.Cleanup(func() { _ = l.Close() })
			}
			return err
		},
	}
}

func TestWhatIsNoFileIsNeverReadAsANotebook(t *testing.T) {
	for name, make := range oddities(t) {
		t.Chdir(t.TempDir()) // the name of a socket is short
		if err := make("n.yaml"); err != nil {
			t.Fatal(err)
		}
		notes := openAt("n.yaml")
		if k := notes.file.keeping; name != "a device" && (k.Event != screen.Unreadable || k.Reason != "" || filepath.Base(k.Path) != "n.apart-1.yaml") {
			t.Errorf("%s: %+v", name, k)
		}
		if name == "a device" {
			continue // notes would go beside it
		}
		notes.SetNote("cto", "kept")
		if k := notes.save(); k.Failed() || !strings.Contains(content(t, k.Path), "kept") {
			t.Errorf("%s: %+v", name, k)
		}
	}
}

func TestALockThatIsNoFileGivesWay(t *testing.T) {
	for name, make := range oddities(t) {
		t.Chdir(t.TempDir())
		notes := openAt("n.yaml")
		if err := make(".n.yaml.lock"); err != nil {
			t.Fatal(err)
		}
		notes.SetNote("cto", "kept")
		if k := notes.save(); k.Failed() {
			t.Errorf("%s: %+v", name, k)
		}
	}
}

func TestALockFullOfFilesIsNamed(t *testing.T) {
	t.Chdir(t.TempDir())
	notes := openAt("n.yaml")
	if err := os.MkdirAll(".n.yaml.lock/full", 0o700); err != nil {
		t.Fatal(err)
	}
	notes.SetNote("cto", "kept")
	if k := notes.save(); k.Event != screen.Unwritable || !strings.Contains(k.Reason, ".n.yaml.lock") {
		t.Errorf("%+v", k)
	}
}

func TestTheTargetOfALinkIsMade(t *testing.T) {
	dir := t.TempDir()
	for link, target := range map[string]string{"a": "b", "b": "sub/../stick/notes.yaml", "sub": "real/deep"} {
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	for _, folder := range []string{"real/deep", "real/stick"} {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	notes := openAt(filepath.Join(dir, "a"))
	notes.SetNote("cto", "kept")
	if k := notes.save(); k.Failed() || !strings.Contains(content(t, k.Path), "kept") || content(t, filepath.Join(dir, "a")) == "" {
		t.Errorf("%+v", k)
	}
}

func TestDataThatIsNoFileIsRefused(t *testing.T) {
	for name, make := range oddities(t) {
		t.Chdir(t.TempDir())
		if err := make("d.yaml"); err != nil {
			t.Fatal(err)
		}
		want := "neither a file nor a folder"
		if name == "a folder" {
			want = ""
		}
		if _, err := check(t, language.English, false, "d.yaml"); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSuggestedCommandsQuoteWhatAShellWouldSplit(t *testing.T) {
	for argument, want := range map[string]string{"data/wood": "data/wood", "métiers": "métiers", "my data": "'my data'", "l'art": `'l'\''art'`, "": "''", "$(x)": "'$(x)'"} {
		if got := shell(argument); got != want {
			t.Errorf("%q: %s", argument, got)
		}
	}
}
