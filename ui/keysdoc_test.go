package ui

import (
	"flag"
	"os"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/ui/cards"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/help"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/notes"
	"parcours/ui/planner"
	"parcours/ui/present"
	"parcours/ui/screen"
	"parcours/ui/sheet"
	"parcours/ui/skills"
)

//go:generate go test . -run TestThePageOfKeysIsFresh -update

// update makes the test write the page of keys instead of comparing it.
var update = flag.Bool("update", false, "write the page of keys anew")

// The page of keys is drawn from the bindings.
func TestThePageOfKeysIsFresh(t *testing.T) {
	const path = "../docs/keys.md"
	g := uitest.Graph(t)
	var chapters []chapter
	for _, lang := range uitest.Languages() {
		env, w := uitest.Env(g, lang), i18n.In(lang)
		frame := newKeys(w).all()
		onMap := careermap.New(env)
		onMap.SetSize(120, 40)
		chapters = append(chapters, chapter{Words: w, Parts: []part{
			{Name: w.Map.Title, Keys: onMap.Keys()},
			{Name: w.Sheet.Name, Keys: sheet.New(env, g.Start()).Keys()},
			{Name: w.Finder.Title, Keys: finder.New(env).Keys()},
			{Name: w.Frame.Compare, Keys: compare.New(env, []careers.NodeID{g.Start(), g.Nodes()[0].ID}).Keys()},
			{Name: w.Plan.Title, Keys: append(planner.New(env, g.Start(), "", nil).Keys(), planner.New(env, g.Start(), "cto", nil).Keys()...)},
			{Name: w.Skills.Mine, Keys: skills.New(env).Keys()},
			{Name: w.Cards.Title, Keys: cardKeys(env)},
			{Name: w.Notes.Title, Keys: notes.New(env, "").Keys()},
			{Name: w.Present.Title, Keys: present.New(env, talkOptions(t, g)).Keys()},
			{Name: w.Help.Title, Keys: help.New(env, onMap, nil, nil).Keys()},
			{Name: w.Help.Everywhere, Keys: frame},
		}})
	}
	want := pageOfKeys(chapters...)
	if *update {
		if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if got, _ := os.ReadFile(path); string(got) != want {
		t.Errorf("%s is not what the bindings say; write it anew with go generate ./ui", path)
	}
}

func TestThePageOfKeysListsEachOnce(t *testing.T) {
	got := pageOfKeys(chapter{Words: i18n.In(language.English), Parts: []part{{Name: "Map", Keys: []screen.Key{
		{Binding: screen.Bind("↑ ↓", "neighbours", "up")},
		{Binding: screen.Bind("↑ ↓", "neighbours", "down")},
		{Binding: screen.Bind("|", "turn", "|")},
	}}}})
	want := `# Keys

## English

The keys of each screen, then those that work everywhere.

### Map

| Key | What it does |
| --- | --- |
| ↑ ↓ | neighbours |
| \| | turn |
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// cardKeys are the keys of a card, then those of the shelves.
func cardKeys(env *screen.Env) []screen.Key {
	c := cards.New(env)
	keys := c.Keys()
	uitest.Press(c, "tab")
	return append(keys, c.Keys()...)
}
