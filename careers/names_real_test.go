package careers_test

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/esco"
	"parcours/careers/legible"
	"parcours/careers/onet"
	"parcours/careers/register"
	"parcours/careers/rome"
)

// The registers themselves are no part of the project: where copies lie beside it, the names
// that follow from their titles are looked at.
func TestNamesOfRealTitlesShowThatTheyAreShortened(t *testing.T) {
	for _, c := range []struct {
		folder string
		read   register.Read
	}{{"rome-v460-csv", rome.Read}, {"onet-29.0-text", onet.Read}, {"esco", esco.Read}} {
		t.Run(c.folder, func(t *testing.T) {
			folder := "../../shared/datasets/" + c.folder
			if _, err := os.Stat(folder); errors.Is(err, fs.ErrNotExist) {
				t.Skip("there is no copy of this register beside the project")
			}
			edition, err := register.Open(c.folder, os.DirFS(folder))
			if err != nil {
				t.Fatal(err)
			}
			parts, _, err := c.read([]*register.Edition{edition}, register.Options{})
			if err != nil {
				t.Fatal(err)
			}
			g, err := careers.New(parts)
			if err != nil {
				t.Fatal(err)
			}
			for _, lang := range g.Languages() {
				holdsNames(t, g, lang)
			}
		})
	}
}

// holdsNames looks at the names of all nodes in a language.
func holdsNames(t *testing.T, g *careers.Graph, lang language.Tag) {
	titles, shorts := map[string]careers.NodeID{}, map[string]careers.NodeID{}
	for _, n := range g.Nodes() {
		titles[strings.ToLower(n.LongName().In(lang))] = n.ID
	}
	numbered := 0
	for _, n := range g.Nodes() {
		if n.Title.Lends(lang) != language.Und {
			continue
		}
		title := n.LongName().In(lang)
		for width, text := range map[int]careers.Text{careers.NameWidth: n.Name, careers.MiddleWidth: n.Middle, careers.ShortWidth: n.Short} {
			name := text.In(lang)
			if owner, is := titles[strings.ToLower(name)]; is && owner != n.ID && name != title {
				t.Errorf("%s: %q is called %q, which is the title of %s", lang, title, name, owner)
			}
			if legible.Cells(name) > width {
				t.Errorf("%s: %q is called %q, wider than %d", lang, title, name, width)
			}
			if hidden := dropped(title, name); hidden != "" {
				t.Errorf("%s: %q is called %q, and nothing shows that %q is left out", lang, title, name, hidden)
			}
			if isInitials(name, title) {
				t.Errorf("%s: %q is called %q: initials are no words", lang, title, name)
			}
		}
		short := n.Short.In(lang)
		if other, had := shorts[short]; had {
			t.Errorf("%s: %s and %s are both %q", lang, other, n.ID, short)
		}
		if shorts[short] = n.ID; strings.ContainsAny(short, "0123456789") {
			numbered++
		}
		if os.Getenv("SHOW") != "" {
			fmt.Printf("%s | %s | %s | %s | %s\n", lang, title, n.Name.In(lang), n.Middle.In(lang), short)
		}
	}
	if numbered*8 > len(g.Nodes()) {
		t.Errorf("%s: %d of %d short names are told apart by a number", lang, numbered, len(g.Nodes()))
	}
}

// dropped is a word of a title that a name has no letters of, without a sign where it was.
func dropped(title, name string) string {
	if strings.ContainsAny(name, "….") {
		return ""
	}
	said := strings.FieldsFunc(strings.ToLower(name), isNoLetter)
	for _, word := range strings.FieldsFunc(strings.ToLower(title), isNoLetter) {
		if name != "" && legible.Cells(word) > 4 && !slices.Contains(said, word) {
			return word
		}
	}
	return ""
}

// isInitials reports whether a name has no two letters of a word in its title beside each
// other, but those of what the title has in letters alone.
func isInitials(name, title string) bool {
	words := strings.FieldsFunc(name, isNoLetter)
	return name != "" && !slices.ContainsFunc(words, func(word string) bool {
		return len([]rune(word)) > 1 && strings.Contains(title, word)
	}) && len(words) > 1
}

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) }
