package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/careermap"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
	"parcours/ui/planner"
	"parcours/ui/screen"
)

// press is a person who has printed so far.
type press struct {
	papers [][]string
	mine   notebook.Content
}

func (p *press) print(paper []string, _ *i18n.Words, mine notebook.Content) tea.Cmd {
	p.papers, p.mine = append(p.papers, paper), mine
	return screen.Do(screen.Notify{Text: "Printed."})
}

// keyed types keys, and carries out what they ask for.
func keyed(f *Frame, names ...string) {
	for _, name := range names {
		_, cmd := f.Update(uitest.Key(name))
		for _, msg := range uitest.Run(cmd) {
			f.Update(msg)
		}
	}
}

func TestAKeyPrintsWhatIsOnTheScreen(t *testing.T) {
	for _, c := range []struct {
		o    Options
		want string
	}{
		{Options{}, "handout"},
		{Options{Screen: "sheet", At: "cto"}, "handout cto"},
		{Options{Screen: "compare", At: "cto", With: []careers.NodeID{"lead-developer"}}, "handout --compare cto,lead-developer"},
		{Options{Screen: "plan", At: "lead-developer", To: "cto"}, "handout --route lead-developer,cto"},
		{Options{Screen: "notebook"}, "handout --mine"},
	} {
		var p press
		c.o.Language, c.o.Print, c.o.Notebook = language.English, p.print, notebook.New(notebook.Content{})
		c.o.Notebook.Decide("cto", notebook.Kept, "")
		f := New(uitest.Graph(t), c.o)
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		keyed(f, "w")
		if len(p.papers) != 1 || strings.Join(p.papers[0], " ") != c.want {
			t.Errorf("%s prints %q, want %q", c.o.Screen, p.papers, c.want)
		}
		if f.notice != "Printed." || len(p.mine.Kept) != 1 {
			t.Errorf("%s says %q of a notebook with %d kept", c.o.Screen, f.notice, len(p.mine.Kept))
		}
		if named := strings.Contains(uitest.Plain(f.keyLine()), "w "+f.env.Words.Frame.Print); named != (c.o.Screen != "") {
			t.Errorf("%q names the key: %v", c.o.Screen, named)
		}
	}
}

func TestWhatCannotBePrintedSaysWhy(t *testing.T) {
	var p press
	f := New(uitest.Graph(t), Options{Language: language.English, Print: p.print, Screen: "skills"})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	keyed(f, "w")
	if len(p.papers) > 0 || f.notice != f.env.Words.Frame.NoPaper {
		t.Errorf("printed %q, said %q", p.papers, f.notice)
	}
	if strings.Contains(uitest.Plain(f.keyLine()), f.env.Words.Frame.Print) {
		t.Error("a key that does nothing here is named")
	}
}

// Passers-by and a room leave no files behind.
func TestNeitherAKioskNorATalkPrints(t *testing.T) {
	g := uitest.Graph(t)
	var p press
	o := Options{Language: language.English, Print: p.print, Screen: "sheet"}
	talk := NewTalk(g, o, talkOptions(t, g))
	o.Kiosk = &kiosk.Options{Still: true}
	passing := New(g, o)
	for name, f := range map[string]*Frame{"talk": talk, "kiosk": passing} {
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		_, _ = f.Update(uitest.Key("space"))
		f.push(f.stack[0].Screen)
		for range 2 {
			_, _ = f.Update(uitest.Key("w"))
			_, _ = f.Update(uitest.Key("enter"))
		}
		if len(p.papers) > 0 || strings.Contains(uitest.Plain(f.keyLine()), f.env.Words.Frame.Print) {
			t.Errorf("a %s prints %q", name, p.papers)
		}
		if slices.ContainsFunc(f.bindings(), func(k screen.Key) bool { return slices.Equal(k.Keys(), f.keys.print.Keys()) }) {
			t.Errorf("the help of a %s names the key", name)
		}
	}
}

func TestOneKeyKeepsWhatOneLooksAt(t *testing.T) {
	for _, name := range []string{"", "sheet"} {
		f := New(uitest.Graph(t), Options{Language: language.English, Screen: name, At: "cto", Notebook: notebook.New(notebook.Content{})})
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		if !strings.Contains(uitest.Plain(f.keyLine()), "+ keep") {
			t.Errorf("%q does not name the key: %q", name, uitest.Plain(f.keyLine()))
		}
		book := f.env.Notebook
		book.Decide("cto", notebook.Undecided, "")
		keyed(f, "+")
		if s, _ := book.Stance("cto"); s != notebook.Kept || !strings.Contains(f.notice, "Kept") {
			t.Errorf("%q: %v, %q", name, s, f.notice)
		}
		book.Decide("cto", notebook.Kept, "it pays")
		keyed(f, "+")
		if s, why := book.Stance("cto"); s != notebook.Kept || why != "it pays" || !strings.Contains(f.notice, "already") {
			t.Errorf("kept twice: %v, %q, %q", s, why, f.notice)
		}
		keyed(f, "-")
		if s, why := book.Stance("cto"); s != notebook.Aside || why != "it pays" {
			t.Errorf("put aside: %v, %q", s, why)
		}
	}
}

// A student at the map of the smallest usual terminal must see how to begin, plan and keep, and after some steps how to compare.
func TestTheBottomLineNamesWhatMattersMost(t *testing.T) {
	for _, lang := range uitest.Languages() {
		f := New(uitest.Graph(t), Options{Language: lang})
		f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
		w := f.env.Words
		if line := uitest.Plain(f.keyLine()); !strings.Contains(line, "i "+w.Cards.KeyShort) {
			t.Errorf("%v: nothing says in %q how to begin", lang, line)
		}
		keyed(f, "right")
		keyed(f, "right")
		want := []string{"c " + w.Frame.Compare, "p " + w.Frame.Plan, "+ " + w.Notes.Keep, w.Keys.Enter + " " + w.Map.Sheet, "/ " + w.Frame.Find}
		for _, key := range want {
			if line := uitest.Plain(f.keyLine()); !strings.Contains(line, key) {
				t.Errorf("%v: %q is not in %q", lang, key, line)
			}
		}
		f.env.Hits = []careers.NodeID{"cto"}
		f.stack[0].Update(screen.Changed{})
		if line := uitest.Plain(f.keyLine()); !strings.Contains(line, w.Keys.Escape+" "+w.Map.ClearShort) {
			t.Errorf("%v: nothing says in %q what takes the stars away", lang, line)
		}
	}
}

// Whoever compares two and then presses the key elsewhere may mean a third, or a new comparison.
func TestAThirdInAComparisonIsSaidAndOneMayBeginAnew(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English, At: "cto", With: []careers.NodeID{"lead-developer"}, Screen: "compare"})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	add := func(id careers.NodeID) { f.Update(screen.Compare{Node: id}) }
	w := f.env.Words.Compare
	if add("lead-developer"); f.notice != "" {
		t.Errorf("one that is there already: %q", f.notice)
	}
	if add("cio"); f.notice != w.Added("Head of IT (CIO)", 3) {
		t.Errorf("a third: %q", f.notice)
	}
	if add("project-manager"); f.notice != w.Replaced("IT project manager", "Head of IT (CIO)") {
		t.Errorf("a fourth: %q", f.notice)
	}
	if line := uitest.Plain(f.keyLine()); !strings.Contains(line, "r "+w.Anew) {
		t.Errorf("nothing says how to begin anew: %q", line)
	}
	keyed(f, "r")
	if len(f.picked) != 1 || f.picked[0] != "project-manager" || f.notice != w.Add("IT project manager") {
		t.Errorf("anew: %v, %q", f.picked, f.notice)
	}
}

// From a route on the map one comes back to where it was planned, with the way walked since.
func TestBackspaceReturnsFromARouteOnTheMapToThePlan(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English, At: "bts-sio", To: "cto", Screen: "plan"})
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	f.env.Hits = []careers.NodeID{"cio"}
	keyed(f, "down", "enter")
	if _, onMap := f.top().(*careermap.Map); !onMap || len(f.env.Route) == 0 || f.env.Trail.Here() != "bts-sio" || f.env.Hits != nil {
		t.Fatalf("the map shows %v at %s, found %v", f.env.Route, f.env.Trail.Here(), f.env.Hits)
	}
	keyed(f, "right", "backspace")
	if _, onMap := f.top().(*careermap.Map); !onMap || f.env.Trail.Here() != "bts-sio" {
		t.Errorf("from one step on: %T at %s", f.top(), f.env.Trail.Here())
	}
	keyed(f, "l", "backspace")
	if _, planned := f.top().(*planner.Planner); !planned {
		t.Fatalf("from the start of the route: %T", f.top())
	}
	if view := uitest.Plain(f.top().View()); !strings.Contains(view, "le plus court") || !strings.Contains(view, "2 BTS SIO ◉━") {
		t.Errorf("the plan has lost its language or its place:\n%s", view)
	}
	keyed(f, "enter", "esc", "backspace")
	if _, planned := f.top().(*planner.Planner); planned {
		t.Error("a route that was cleared is still gone back from")
	}
}
