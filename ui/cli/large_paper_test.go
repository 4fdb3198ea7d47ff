package cli

import (
	"bytes"
	"os"
	"strings"
	"testing"
)

func TestTheSheetsOfAWholeRegisterAreRefusedWithWhatToDoInstead(t *testing.T) {
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	folder := town(t, mostSheets+1)
	for lang, want := range map[string][]string{
		"fr": {"251 fiches", "parcours list", "--only"}, "en": {"251 sheets", "parcours list", "--only"},
	} {
		var out, errs bytes.Buffer
		a := &app{in: nothing, out: &out, err: &errs, env: func(string) string { return "" }}
		if status := a.execute([]string{"handout", "--all", "--data", folder, "--lang", lang, "-o", t.TempDir()}); status != no || out.Len() > 0 {
			t.Errorf("%s: status %d, %q", lang, status, out.String())
		}
		for _, word := range want {
			if !strings.Contains(errs.String(), word) {
				t.Errorf("%s: %q is not in %q", lang, word, errs.String())
			}
		}
	}
}

func TestThePackOfAWholeRegisterIsRefusedWithWhatToDoInstead(t *testing.T) {
	nothing, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer nothing.Close()
	folder := town(t, 4*mostSheets+1)
	for lang, want := range map[string][]string{
		"fr": {"251 feuilles", "--only", "play"}, "en": {"251 sheets", "--only", "play"},
	} {
		var out, errs bytes.Buffer
		a := &app{in: nothing, out: &out, err: &errs, env: func(string) string { return "" }}
		if status := a.execute([]string{"handout", "--pack", "--data", folder, "--lang", lang, "-o", "-"}); status != no || out.Len() > 0 {
			t.Errorf("%s: status %d, %d bytes", lang, status, out.Len())
		}
		for _, word := range want {
			if !strings.Contains(errs.String(), word) {
				t.Errorf("%s: %q is not in %q", lang, word, errs.String())
			}
		}
	}
}
