package cli

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"parcours/careers/register"
	"parcours/ui/i18n"
)

func TestWhatAReportCountsHasAWordInEachLanguage(t *testing.T) {
	for _, tag := range i18n.Languages() {
		w := i18n.In(tag).Import
		for thing := register.Thing(0); thing.String() != ""; thing++ {
			if said := w.Things[thing.String()]; said[0] == "" || said[1] == "" {
				t.Errorf("%s: no word for %s", tag, thing)
			}
		}
		for end := register.Kept + 1; end.String() != ""; end++ {
			if w.Ends[end.String()] == "" {
				t.Errorf("%s: no words for %s", tag, end)
			}
		}
	}
}

func TestPathsBehindARegisterAreItsEditions(t *testing.T) {
	a := &app{words: i18n.In(i18n.Languages()[0])}
	r, paths, err := a.registerIn([]string{"rome:one.zip,two.zip", "rome:three"})
	if err != nil || r == nil || r.word != "rome" || len(paths) != 3 || paths[2] != "three" {
		t.Errorf("%v, %v, %v", r, paths, err)
	}
	for _, data := range [][]string{nil, {"folder"}, {`C:\folder`}, {"./rome:one"}} {
		if r, _, err := a.registerIn(data); r != nil || err != nil {
			t.Errorf("%v names a register: %v, %v", data, r, err)
		}
	}
	if _, _, err := a.registerIn([]string{"folder", "rome:one.zip"}); err == nil {
		t.Error("a register is joined to a folder")
	}
}

// invented is a folder with the invented register of the script of import.
func invented(t *testing.T) string {
	t.Helper()
	script, err := txtar.ParseFile(filepath.Join("testdata", "script", "import.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, file := range script.Files {
		if name, ok := strings.CutPrefix(file.Name, "register/"); ok {
			if err := os.WriteFile(filepath.Join(dir, name), file.Data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	return dir
}

// Who reads the report as JSON is promised each word that it may hold.
func TestTheSchemaHasEachWordOfAReport(t *testing.T) {
	text, err := os.ReadFile("../../docs/json.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var promised struct {
		Defs struct {
			Import struct {
				Properties struct {
					Counts struct {
						Items struct {
							Properties struct{ Thing, End struct{ Enum []string } }
						}
					}
				}
			}
		} `json:"$defs"`
	}
	if err := json.Unmarshal(text, &promised); err != nil {
		t.Fatal(err)
	}
	of := promised.Defs.Import.Properties.Counts.Items.Properties
	for thing := register.Thing(0); thing.String() != ""; thing++ {
		if word := snake(thing.String()); !slices.Contains(of.Thing.Enum, word) {
			t.Errorf("the schema has no thing %q", word)
		}
	}
	for end := register.End(0); end.String() != ""; end++ {
		if word := snake(end.String()); !slices.Contains(of.End.Enum, word) {
			t.Errorf("the schema has no end %q", word)
		}
	}
}
