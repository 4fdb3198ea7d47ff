package ui

import (
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// A place of the program, and the keys that lead there from one of its screens.
type reached struct {
	screen, to string
	keys       []string
}

func everyScreen() []reached {
	answers := func(then ...string) []string { return append([]string{"right", "right", "down", "tab"}, then...) }
	return []reached{
		{"map", "", nil}, {"map", "the crossroads", []string{"space"}}, {"map", "everything", []string{"v", "v"}},
		{"sheet", "", nil}, {"sheet", "a part", []string{"tab"}}, {"finder", "", nil},
		{"finder", "nothing found", []string{"x", "x", "z", "q", "w"}},
		{"compare", "", nil}, {"compare", "a part", []string{"tab"}}, {"plan", "the goals", nil}, {"plan", "routes", []string{"down", "enter"}},
		{"plan", "what leads there", []string{"down", "enter", "r"}},
		{"skills", "", nil}, {"skills", "in reach", []string{"tab"}}, {"skills", "next", []string{"tab", "tab"}}, {"skills", "missing", []string{"tab", "tab", "tab"}},
		{"cards", "", nil}, {"cards", "an empty shelf", []string{"tab"}}, {"cards", "who does that", []string{"up"}},
		{"cards", "first interests", answers()}, {"cards", "meetings", answers("tab")}, {"cards", "something else", answers("tab", "tab")},
		{"cards", "the others", answers("tab", "tab", "tab", "down")},
		{"notebook", "", nil}, {"notebook", "a question", []string{"end"}}, {"notebook", "a page", []string{"e"}},
		{"help", "", nil},
	}
}

// A key that the help lists does something, or says why not. A key that moves may have nowhere to
// go from where one is, but not from everywhere.
func TestEachKeyOfTheHelpDoesSomethingOrSaysWhyNot(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	before := [][]string{nil, {"down"}, {"up"}, {"right"}, {"end"}, {"home"}, {"pgdown"}, {"space"}, {"right", "right", "z"}}
	isWhole := func(at reached, key string) bool { // a list of one line, a text that is in sight whole
		return at.to == "something else" && slices.Contains([]string{"up", "down", "home", "end", "pgup", "pgdown"}, key) || at.to == "routes" && key == "pgup"
	}
	for i, at := range everyScreen() {
		there := func(more ...string) *session {
			o := Options{Language: uitest.Languages()[i%2], Screen: at.screen, With: []careers.NodeID{"cto"}, Notebook: notebook.New(notebook.Content{}), Still: true}
			o.Print = func([]string, *i18n.Words, notebook.Content) tea.Cmd {
				return screen.Do(screen.Notify{Text: "printed"})
			}
			s := begin(g, o, 80, 24)
			s.press(at.keys...)
			s.press(more...)
			return s
		}
		s := there()
		for _, k := range append(s.heard(s.top().Keys()), s.bindings()...) {
			for _, name := range k.Keys() {
				if !isWhole(at, name) && !slices.ContainsFunc(before, func(keys []string) bool { return answers(there(keys...), name) }) {
					t.Errorf("%s, %s: %s (%s) does nothing and does not say why", at.screen, at.to, name, k.Help().Desc)
				}
			}
		}
	}
}

// answers reports whether a key changes what is shown, or asks the terminal for something.
func answers(s *session, name string) bool {
	before, notes := s.View().Content, s.env.Notebook.Revision()
	_, cmd := s.Update(uitest.Key(name))
	said := uitest.Run(cmd)
	isOrder := slices.ContainsFunc(said, func(m tea.Msg) bool { _, known := s.request(m); return !known })
	for _, m := range said {
		s.send(m)
	}
	return isOrder || s.View().Content != before || s.env.Notebook.Revision() != notes
}

// On each list of jobs the keys of all screens mean the job of the chosen line.
func TestTheKeysOfAllScreensMeanTheJobOfTheChosenLine(t *testing.T) {
	g := uitest.Graph(t)
	for _, at := range []reached{
		{"cards", "who does that", []string{"up", "down"}}, {"cards", "a shelf", []string{"right", "right", "tab", "down"}},
		{"skills", "missing", []string{"space", "down", "space", "down", "space", "tab", "tab", "tab", "down"}}, {"sheet", "", nil}, {"map", "", []string{"right"}}, {"notebook", "an offer", []string{"down"}},
		{"compare", "", []string{"down"}},
	} {
		there := func(key string) *session {
			s := begin(g, Options{Language: language.English, Screen: at.screen, With: []careers.NodeID{"cto"}, Notebook: notebook.New(notebook.Content{})}, 80, 24)
			s.press(at.keys...)
			if key != "" {
				s.press(key)
			}
			return s
		}
		job := there("").pointed()
		if job == "" {
			t.Errorf("%s, %s: nothing is pointed at", at.screen, at.to)
			continue
		}
		for key, want := range map[string]notebook.Stance{"+": notebook.Kept, "-": notebook.Aside} {
			if got, _ := there(key).env.Notebook.Stance(job); got != want {
				t.Errorf("%s, %s: %s makes the stance of %s %v", at.screen, at.to, key, job, got)
			}
		}
		if got := there("p").planned; got != job {
			t.Errorf("%s, %s: p plans from %s, not from %s", at.screen, at.to, got, job)
		}
		if got := there("P").top().Place(); !slices.Contains(got, string(job)) {
			t.Errorf("%s, %s: P plans %v, not to %s", at.screen, at.to, got, job)
		}
		if got := there("c").picked; at.screen != "compare" && !slices.Contains(got, job) {
			t.Errorf("%s, %s: c compares %v, not %s", at.screen, at.to, got, job)
		}
	}
}

func TestWhatWasKeptIsPutAsideAndItsReasonStays(t *testing.T) {
	for _, screen := range []string{"notebook", "sheet", "map"} {
		book := notebook.New(notebook.Content{Kept: []notebook.Choice{{Node: "cto", Why: "Many people."}}})
		s := begin(uitest.Graph(t), Options{At: "cto", Screen: screen, Notebook: book}, 80, 24)
		s.press("-")
		if stance, why := book.Stance("cto"); stance != notebook.Aside || why != "Many people." {
			t.Errorf("%s: %v, %q", screen, stance, why)
		}
	}
}
