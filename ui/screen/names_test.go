package screen_test

import (
	"maps"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/ui/internal/uitest"
	"parcours/ui/rich"
)

// Of one list no two are called alike, whatever room there is; and each by the longest of its
// names that fits.
func TestNoTwoOfAListAreCalledAlike(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for width := 8; width <= 70; width++ {
			called := map[string]bool{}
			for id, name := range env.Names(g.Nodes(), width) {
				n := g.Node(id)
				if called[name] || rich.Width(name) > width {
					t.Fatalf("%v, %d cells: %s is called %q", lang, width, id, name)
				}
				if title := env.Text(n.Title); rich.Width(title) <= width && name != title {
					t.Fatalf("%v, %d cells: %s has room for %q and is called %q", lang, width, id, title, name)
				}
				called[name] = true
			}
		}
	}
}

const nurses = `
dataset: {title: {en: Care}, languages: [en], start: a}
roles:
  - {id: a, rank: 0, title: {en: "Nurse, Operating Rooms at Night"}, name: {en: Nurse}, middle: {en: Theatre nurse}, short: {en: N1}}
  - {id: b, rank: 0, title: {en: "Nurse, Schools and Kindergartens"}, name: {en: Nurse}, middle: {en: School nurse}, short: {en: N2}}
  - {id: c, rank: 0, title: {en: "Nurse, Homes for Older People"}, name: {en: Theatre nurse}, middle: {en: Home nurse}, short: {en: N3}}
`

// A code of two letters is the last resort: a name that says what someone does comes before.
func TestTwoOfAListThatAreCalledAlikeHaveTheNextNameThatTellsThemApart(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(nurses)}})
	if err != nil {
		t.Fatal(err)
	}
	env := uitest.Env(g, language.English)
	want := map[careers.NodeID]string{"a": "N1", "b": "School nurse", "c": "Home nurse"}
	if got := env.Names(g.Nodes(), 16); !maps.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
