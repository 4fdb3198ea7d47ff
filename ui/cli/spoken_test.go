package cli

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language/display"

	"parcours/careers/record"
)

//go:generate go test . -run TestTheNamesOfLanguagesAreThoseOfUnicode -update

// update makes the test write the names instead of comparing them.
var update = flag.Bool("update", false, "write the files that are made")

// The names are those of the Unicode CLDR as golang.org/x/text has them, which would take
// a thousandth of a second at each start.
func TestTheNamesOfLanguagesAreThoseOfUnicode(t *testing.T) {
	const file = "spoken.tsv"
	var b strings.Builder
	for _, tag := range display.Values.Tags() {
		written, ok := usable(tag)
		row := []string{written}
		for _, n := range []display.Namer{display.Self, display.French.Tags(), display.English.Tags()} {
			if name := n.Name(tag); name != "" && !slices.Contains(row, name) {
				row = append(row, name)
			}
		}
		if ok && len(row) > 1 {
			b.WriteString(strings.Join(row, "\t") + "\n")
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, err := os.ReadFile(file); err != nil || string(got) != b.String() {
		t.Errorf("%s is stale: run go generate ./ui/cli (%v)", file, err)
	}
}

func TestLanguagesAreCalledByTheirNamesOrCodes(t *testing.T) {
	for said, want := range map[string]string{
		"anglais": "en", "English": "en", "ANGLAIS": "en", "français": "fr", "Francais": "fr", "irlandais": "ga", "Irish": "ga", "Gaeilge": "ga",
		"Deutsch": "de", "espagnol, Español": "es", "fr en": "fr en", "fr,en": "fr en", "FR; EN": "fr en", "français et anglais": "fr en",
		"Irish and English": "ga en", "portugais brésilien": "pt-BR", "pt-br": "pt-BR", "et": "et", "ga,en": "ga en", "gaa": "gaa", "Lao": "lo", "日本語": "ja", "id": "id-ID", "Asturian": "ast",
	} {
		langs, unknown := languagesOf(said)
		if got := strings.Join(record.TagNames(langs), " "); got != want || unknown != "" {
			t.Errorf("%q is %q, not %q, and %q names none", said, got, want, unknown)
		}
	}
}
