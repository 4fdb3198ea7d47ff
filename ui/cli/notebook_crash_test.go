package cli

import (
	"bufio"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// crashes is how many programs are killed.
const crashes = 12

// crashSaves is how many times the program that is killed means to save.
const crashSaves = 200

// crashNote is the note of the i-th save: long, and different in every line.
func crashNote(i int) string {
	var b strings.Builder
	for line := range 200 {
		fmt.Fprintf(&b, "save %d, line %d: %s\n", i, line, strings.Repeat("é", 1+i%50))
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// TestSavingUntilKilled is the program that [TestAProgramKilledWhileSavingLeavesTheOldOrTheNewFile]
// kills; without its variable it does nothing.
func TestSavingUntilKilled(t *testing.T) {
	path := os.Getenv("PARCOURS_TEST_NOTEBOOK")
	if path == "" {
		return
	}
	n := openAt(path)
	first := 0
	if note := n.Note("cto"); note != "" {
		first = savedAs(t, note)
	}
	for i := first + 1; i <= first+crashSaves; i++ {
		n.SetNote("cto", crashNote(i))
		if k := n.save(); k.Failed() {
			t.Fatalf("%+v", k)
		}
		fmt.Println("saved", i)
	}
}

// savedAs returns which save a note is of, and fails unless it is whole.
func savedAs(t *testing.T, note string) int {
	t.Helper()
	number, _, _ := strings.Cut(strings.TrimPrefix(note, "save "), ",")
	i, err := strconv.Atoi(number)
	if err != nil || note != crashNote(i) {
		t.Fatalf("the note is not whole: %.60q…", note)
	}
	return i
}

func TestAProgramKilledWhileSavingLeavesTheOldOrTheNewFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "notebook.yaml")
	r := rand.New(rand.NewPCG(11, uint64(time.Now().UnixNano())))
	deaths := 0
	for range crashes {
		reported, killed := saveAndKill(t, path, time.Duration(r.IntN(40_000))*time.Microsecond)
		if killed {
			deaths++
		}
		n := openAt(path)
		if n.file.keeping.Event != 0 {
			t.Fatalf("after save %d: %+v", reported, n.file.keeping)
		}
		if got := savedAs(t, n.Note("cto")); got < reported || got > reported+1 {
			t.Fatalf("save %d was reported, the file holds %d", reported, got)
		}
	}
	if deaths < crashes*2/3 {
		t.Errorf("only %d programs were killed while saving", deaths)
	}
	n := openAt(path)
	n.SetNote("dev", "afterwards")
	n.save()
	if got := files(t, filepath.Dir(path)); got != "notebook.yaml" {
		t.Errorf("the folder holds %s", got)
	}
}

// saveAndKill starts a program that saves, kills it some time after its first
// save, and returns the last save it reported.
func saveAndKill(t *testing.T, path string, after time.Duration) (reported int, killed bool) {
	t.Helper()
	child := exec.Command(os.Args[0], "-test.run=^TestSavingUntilKilled$", "-test.v")
	child.Env = append(os.Environ(), "PARCOURS_TEST_NOTEBOOK="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		number, ok := strings.CutPrefix(lines.Text(), "saved ")
		if !ok {
			continue
		}
		if i, err := strconv.Atoi(number); err == nil {
			if reported == 0 {
				time.AfterFunc(after, func() { _ = child.Process.Kill() }) // it may have ended by itself
			}
			reported = i
		}
	}
	err = child.Wait()
	return reported, err != nil
}
