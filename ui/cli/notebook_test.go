package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/screen"
)

const head = "Mine"

// opened is a notebook with its file, as a session has them.
type opened struct {
	*notebook.Notebook
	file *notebookFile
}

func openAt(path string) *opened {
	file, content := openNotebook(path, head, nil)
	return &opened{notebook.New(content), file}
}

// save saves, learns what the file holds, and returns how it went.
func (o *opened) save() screen.Keeping {
	saved := o.file.Save(o.Snapshot())
	if !saved.Keeping.Failed() {
		o.Saved(saved.Snapshot, saved.Stored)
	}
	return saved.Keeping
}

func content(t *testing.T, path string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// files lists a folder without the locks.
func files(t *testing.T, dir string) string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	var names []string
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".lock") {
			names = append(names, e.Name())
		}
	}
	return strings.Join(names, " ")
}

func TestANotebookIsMadeForItsOwnerAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "folder", "notebook.yaml")
	n := openAt(path)
	if n.SetNote("cto", "œuvrer"); n.save() != (screen.Keeping{Path: path}) {
		t.Fatalf("saving: %+v", n.file.keeping)
	}
	if again := openAt(path); again.Note("cto") != "œuvrer" || again.file.keeping != (screen.Keeping{Path: path}) {
		t.Errorf("read again: %q, %+v", again.Note("cto"), again.file.keeping)
	}
	if !strings.HasPrefix(content(t, path), "# Mine\n") {
		t.Errorf("the file begins %q", content(t, path))
	}
	for name, want := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700, filepath.Dir(filepath.Dir(path)): 0o700} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); runtime.GOOS != "windows" && got != want {
			t.Errorf("%s: mode %v, want %v", name, got, want)
		}
	}
}

func TestNothingIsWrittenWhereNothingChanged(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "notebook.yaml")
	n := openAt(path)
	n.save()
	if files(t, dir) != "" {
		t.Errorf("an empty notebook left %q", files(t, dir))
	}
	const handwritten = "version: 1\nnotes: {cto: call}\n"
	put(t, path, handwritten)
	n = openAt(path)
	n.save()
	if content(t, path) != handwritten {
		t.Errorf("rewritten as %q", content(t, path))
	}
}

func TestASnapshotOfBeforeDoesNotComeBack(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	n := openAt(path)
	n.SetNote("cto", "first")
	before := n.Snapshot()
	n.SetNote("cto", "second")
	n.save()
	n.file.Save(before)
	if got := openAt(path).Note("cto"); got != "second" {
		t.Errorf("the file says %q", got)
	}
}

// Each bad file stays as it is byte by byte; the notes of the session go beside.
func TestAFileThatCannotBeReadIsNeverOverwritten(t *testing.T) {
	for _, c := range []struct {
		name, text string
		event      screen.KeepingEvent
		files      string
	}{
		{"damaged", "version: 1\nnotes:\n  cto: \"cut", screen.Damaged, "notebook.apart-1.yaml notebook.damaged-4f803ff3.yaml notebook.yaml"},
		{"not text", "\x00\xff\xfe", screen.Damaged, "notebook.apart-1.yaml notebook.damaged-cf24107d.yaml notebook.yaml"},
		{"of a later version", "version: 99\nstars: [1]\n", screen.Newer, "notebook.apart-1.yaml notebook.yaml"},
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "notebook.yaml")
		put(t, path, c.text)
		for session := range 2 {
			n := openAt(path)
			if k := n.file.keeping; k.Event != c.event || k.About != path || k.Path != filepath.Join(dir, "notebook.apart-1.yaml") {
				t.Errorf("%s: %+v", c.name, k)
			}
			n.SetNote("dev", n.Note("dev")+fmt.Sprint("session ", session, "."))
			if k := n.save(); k.Failed() {
				t.Errorf("%s: saving: %+v", c.name, k)
			}
		}
		if content(t, path) != c.text {
			t.Errorf("%s: it now holds %q", c.name, content(t, path))
		}
		if got := files(t, dir); len(strings.Fields(got)) != len(strings.Fields(c.files)) {
			t.Errorf("%s: the folder holds %s", c.name, got)
		}
		if got := openAt(path).Note("dev"); got != "session 0.session 1." {
			t.Errorf("%s: the notes taken meanwhile are %q", c.name, got)
		}
		if copies, _ := filepath.Glob(filepath.Join(dir, "*damaged*")); c.event == screen.Damaged && (len(copies) != 1 || content(t, copies[0]) != c.text) {
			t.Errorf("%s: the copies are %v", c.name, copies)
		}
		put(t, path, "version: 1\n")
		if k := openAt(path).file.keeping; k.Event != screen.LeftApart || k.Path != path {
			t.Errorf("%s, mended: %+v", c.name, k)
		}
	}
}

func TestAFolderInThePlaceOfTheFileIsToldApart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	if err := os.Mkdir(path, 0o700); err != nil {
		t.Fatal(err)
	}
	n := openAt(path)
	if n.file.keeping.Event != screen.Unreadable || n.file.keeping.Reason != "" {
		t.Errorf("%+v", n.file.keeping)
	}
	if n.SetNote("cto", "x"); n.save().Failed() {
		t.Errorf("%+v", n.file.keeping)
	}
}

func TestAnOlderFileIsTakenOverAndKept(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	const old = "skills: {api: yes} # of the first days\n"
	put(t, path, old)
	n := openAt(path)
	n.SetNote("cto", "x")
	k := n.save()
	if k.Event != screen.Older || content(t, k.Copy) != old {
		t.Errorf("%+v", k)
	}
	if again := openAt(path); again.Progress("api") != careers.Able || again.Note("cto") != "x" || again.file.keeping.Event != screen.Calm {
		t.Errorf("read again: %+v", again.Content())
	}
	n.SetNote("cto", "y")
	if k := n.save(); k.Event != screen.Calm {
		t.Errorf("saved again: %+v", k)
	}
}

func TestTwoProgramsOnOneFileLoseNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	a, b := openAt(path), openAt(path)
	a.SetNote("cto", "from a")
	a.SetProgress("api", careers.Able)
	if k := a.save(); k.Event != screen.Calm {
		t.Fatalf("%+v", k)
	}
	b.SetNote("cto", "from b")
	b.Decide("dev", notebook.Kept, "mine")
	if k := b.save(); k.Event != screen.Joined {
		t.Fatalf("the second does not notice: %+v", k)
	}
	if got := b.Note("cto"); got != "from a\nfrom b" || b.Progress("api") != careers.Able {
		t.Errorf("the second now has %+v", b.Content())
	}
	a.SetNote("dev", "later")
	a.save()
	last := openAt(path)
	if _, why := last.Stance("dev"); why != "mine" || last.Note("cto") != "from a\nfrom b" || last.Note("dev") != "later" {
		t.Errorf("the file has %+v", last.Content())
	}
}

func TestWhatHasToGiveWayIsCopied(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	a, b := openAt(path), openAt(path)
	a.SetProgress("api", careers.Able)
	a.save()
	before := content(t, path)
	b.SetProgress("api", careers.Learning)
	k := b.save()
	if k.Event != screen.Clashed || content(t, k.Copy) != before {
		t.Errorf("%+v", k)
	}
	if openAt(path).Progress("api") != careers.Learning {
		t.Error("the last word is lost")
	}
}

// Many programs at once on one file: every note of each is there in the end.
func TestManyProgramsOnOneFileLoseNothing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	const programs, notes = 6, 8
	var all sync.WaitGroup
	for p := range programs {
		all.Go(func() {
			n := openAt(path)
			n.file.patience = time.Minute
			for i := range notes {
				n.SetNote(careers.NodeID(fmt.Sprintf("p%d-%d", p, i)), "x")
				if k := n.save(); k.Failed() {
					t.Errorf("program %d: %+v", p, k)
				}
			}
		})
	}
	all.Wait()
	if got := len(openAt(path).Content().Notes); got != programs*notes {
		t.Errorf("%d notes of %d are left", got, programs*notes)
	}
}

func TestAFileEditedByHandMeanwhileIsJoined(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	n := openAt(path)
	n.SetNote("cto", "x")
	n.save()
	put(t, path, content(t, path)+"kept:\n  dev: by hand # mine\n")
	n.SetNote("cto", "y")
	if k := n.save(); k.Event != screen.Joined || !strings.Contains(content(t, path), "dev: by hand # mine") || !strings.Contains(content(t, path), "cto: y") {
		t.Errorf("%+v\n%s", k, content(t, path))
	}
}

func TestAFileSpoiledByHandMeanwhileStaysAsItIs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	n := openAt(path)
	n.SetNote("cto", "x")
	n.save()
	put(t, path, "version: 1\nkept: [\n")
	n.SetNote("cto", "y")
	k := n.save()
	if k.Event != screen.Damaged || k.Copy == "" || k.About != path || content(t, path) != "version: 1\nkept: [\n" {
		t.Errorf("%+v\n%s", k, content(t, path))
	}
	if got := openAt(k.Path).Note("cto"); got != "y" {
		t.Errorf("%s says %q", k.Path, got)
	}
}

func TestAFileRemovedMeanwhileIsWrittenAgain(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	n := openAt(path)
	n.SetNote("cto", "x")
	n.save()
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	n.SetNote("dev", "y")
	if k := n.save(); k.Event != screen.Calm || len(openAt(path).Content().Notes) != 2 {
		t.Errorf("%+v", k)
	}
}

// Each line is what the system refuses, and what the reader is told.
func TestWhatCannotBeWrittenIsToldAndTriedAgain(t *testing.T) {
	for _, c := range []struct {
		refusal error
		event   screen.KeepingEvent
		words   string
	}{
		{&fs.PathError{Op: "write", Path: "x", Err: syscall.ENOSPC}, screen.Full, "plus de place"},
		{&fs.PathError{Op: "open", Path: "x", Err: syscall.EROFS}, screen.Forbidden, "--notebook FICHIER"},
		{&fs.PathError{Op: "open", Path: "x", Err: fs.ErrPermission}, screen.Forbidden, "droits"},
		{errors.New("the stick was pulled out"), screen.Unwritable, "the stick was pulled out"},
	} {
		path := filepath.Join(t.TempDir(), "notebook.yaml")
		n := openAt(path)
		n.SetNote("cto", "before")
		n.save()
		write := n.file.replace
		n.file.replace = func(string, []byte) error { return c.refusal }
		n.SetNote("cto", "after")
		k := n.save()
		if k.Event != c.event || !k.Failed() || n.IsSaved() || !strings.Contains(k.Sentence(i18n.In(language.French)), c.words) {
			t.Errorf("%v: %+v, %q", c.refusal, k, k.Sentence(i18n.In(language.French)))
		}
		if got := openAt(path).Note("cto"); got != "before" {
			t.Errorf("%v: the file says %q", c.refusal, got)
		}
		n.file.replace = write
		if k := n.save(); k.Event != screen.Calm || !n.IsSaved() || openAt(path).Note("cto") != "after" {
			t.Errorf("%v: tried again: %+v", c.refusal, k)
		}
	}
}

func TestAFileThatIsReadOnlyStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	put(t, path, "version: 1\n")
	if err := os.Chmod(path, 0o400); err != nil {
		t.Fatal(err)
	}
	n := openAt(path)
	n.SetNote("cto", "x")
	if k := n.save(); k.Event != screen.Forbidden || content(t, path) != "version: 1\n" {
		t.Errorf("%+v", k)
	}
}

func TestAProgramThatHoldsTheFileIsNotWaitedForLong(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	a, b := openAt(path), openAt(path)
	unlock, err := a.file.lock()
	if err != nil {
		t.Fatal(err)
	}
	b.file.patience = 50 * time.Millisecond
	b.SetNote("cto", "x")
	if k := b.save(); k.Event != screen.Busy {
		t.Errorf("%+v", k)
	}
	unlock()
	if k := b.save(); k.Event != screen.Calm {
		t.Errorf("after it: %+v", k)
	}
}

func TestTheLastNotesGoElsewhereWhereTheFileCannotTakeThem(t *testing.T) {
	elsewhere := t.TempDir()
	t.Setenv("TMPDIR", elsewhere)
	t.Setenv("TMP", elsewhere)
	n := openAt(filepath.Join(t.TempDir(), "notebook.yaml"))
	n.SetNote("cto", "precious")
	n.file.replace = func(string, []byte) error { return syscall.ENOSPC }
	keeping, copy := n.file.Last(n.Snapshot())
	if !keeping.Failed() || filepath.Dir(copy) != elsewhere || openAt(copy).Note("cto") != "precious" {
		t.Errorf("%+v, copy %q", keeping, copy)
	}
	if info, err := os.Stat(copy); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info, err)
	}
}

func TestALinkToTheNotebookStaysALink(t *testing.T) {
	dir := t.TempDir()
	target, link := filepath.Join(dir, "real.yaml"), filepath.Join(dir, "notebook.yaml")
	put(t, target, "version: 1\n")
	if err := os.Symlink(target, link); err != nil {
		t.Fatal(err)
	}
	n := openAt(link)
	n.SetNote("cto", "x")
	n.save()
	if info, err := os.Lstat(link); err != nil || info.Mode()&fs.ModeSymlink == 0 || openAt(target).Note("cto") != "x" {
		t.Errorf("%v %v", info, err)
	}
}

func TestNothingIsKeptWhenAskedToKeepNothing(t *testing.T) {
	g := careerstest.Graph(t, "dev -> cto")
	a := &app{words: i18n.In(language.English), env: func(string) string { return "" }}
	a.flags.ephemeral = true
	s, err := a.session(g)
	if err != nil {
		t.Fatal(err)
	}
	s.notebook.SetNote("cto", "x")
	msg, ok := s.save(s.notebook.Snapshot())().(screen.NotebookSaved)
	if err := a.end(s); err != nil || !ok || msg.Keeping.Path != "" || s.notebook.Note("cto") != "x" {
		t.Errorf("%v %+v", err, msg)
	}
	a.flags.notebook = "x.yaml"
	if _, err := a.session(g); err == nil {
		t.Error("both flags pass")
	}
}

// Without a home a notebook at the root of the disk would be found by nobody.
func TestNothingIsKeptWhereThereIsNoHome(t *testing.T) {
	for _, c := range []struct{ home, data, want string }{
		{"/", "/.local/share", ""}, {"", ".local/share", ""}, {"/", "/Library/Application Support", ""},
		{"/", "/data", "/data/parcours/notebook.yaml"},
		{"/home/sam", "/home/sam/.local/share", "/home/sam/.local/share/parcours/notebook.yaml"},
	} {
		if got := filepath.ToSlash(keptIn(filepath.FromSlash(c.home), filepath.FromSlash(c.data), "notebook.yaml")); got != c.want {
			t.Errorf("home %q and data in %q: %q", c.home, c.data, got)
		}
	}
	s := &session{notebook: notebook.New(notebook.Content{}), homeless: true}
	for _, lang := range i18n.Languages() {
		said := s.keeping().Sentence(i18n.In(lang))
		if msg := s.save(s.notebook.Snapshot())().(screen.NotebookSaved); !strings.Contains(said, "--notebook") || msg.Keeping != s.keeping() {
			t.Errorf("said %q, and after a save %v", said, msg.Keeping)
		}
	}
}
