package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/play"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

func TestAVisitOpensAViewAndLeavesTheSessionAsItIs(t *testing.T) {
	g, mine := uitest.Graph(t), notebook.New(notebook.Content{})
	s := begin(g, Options{Language: language.English, Theme: theme.Dark, Notebook: mine}, 80, 24)
	mine.SetNote("cto", "a note")
	s.send(screen.OpenSheet{Node: "cto"})
	for _, c := range []struct {
		visit Options
		place string
	}{
		{Options{At: "lead-developer", Screen: "sheet"}, "--at lead-developer --screen sheet"},
		{Options{At: "cto", View: "crossroads"}, "--at cto --view crossroads"},
		{Options{At: "cto"}, "--at cto"},
		{Options{Screen: "notebook"}, "--at cto --screen notebook"},
		{Options{At: "cto", Screen: "compare", With: []careers.NodeID{"lead-developer"}}, "--at cto --screen compare --with lead-developer"},
		{Options{At: "backend-developer", Screen: "plan", To: "cto"}, "--at backend-developer --screen plan --to cto"},
		{Options{Screen: "plan", To: "cto", FromEntry: true}, "--at " + string(g.Entry().ID) + " --screen plan --to cto"},
		{Options{}, "--at"},
	} {
		c.visit.Language = language.English
		s.send(Visit{Options: c.visit})
		if got := strings.Join(s.Standing().Place, " "); !strings.HasPrefix(got, c.place) {
			t.Errorf("%+v leads to %q, not %q", c.visit, got, c.place)
		}
		if depth := len(s.stack); depth > 2 {
			t.Errorf("%d screens lie on each other", depth)
		}
	}
	if mine.Note("cto") != "a note" || s.env.Notebook != mine || s.themeName != theme.Dark || len(s.env.Trail.Nodes()) < 3 {
		t.Error("a visit has taken something away")
	}
}

func TestAVisitMaySpeakAnotherLanguage(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	s.send(Visit{Options: Options{Language: language.French, Screen: "sheet"}})
	if got := s.Standing().Words.Tag; got != language.French || !strings.Contains(s.View().Content, i18n.In(got).Frame.Quit) {
		t.Errorf("it speaks %v", got)
	}
}

func TestAVisitBeginsGamesAndTalks(t *testing.T) {
	g := uitest.Graph(t)
	s := begin(g, Options{Language: language.English}, 80, 24)
	s.send(Visit{Options: Options{Language: language.English}, Games: &play.Options{Game: play.Mixed, Seed: 7}})
	if got := s.Standing().Place; got[0] != "play" || got[1] != play.Mixed {
		t.Errorf("games are at %q", got)
	}
	talk := talkOptions(t, g)
	s.Update(Visit{Options: Options{Language: language.English}, Talk: &talk}) // whose clock nobody waits for
	if got := s.Standing().Place; got[0] != "present" {
		t.Errorf("a talk is at %q", got)
	}
	s.send(Visit{Options: Options{Language: language.English, At: "cto"}})
	if talk, _ := s.talk(); talk != nil {
		t.Error("the talk lies below what was opened in its place")
	}
}

func TestWhereOneStandsIsAnotherViewOnceAnotherScreenIsOnTop(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	onMap := s.Standing()
	s.press("right")
	if now := s.Standing(); now.Screen != onMap.Screen || now.Node == onMap.Node || slices.Equal(now.Place, onMap.Place) {
		t.Errorf("an arrow leads to %+v", now)
	}
	s.press("/")
	if now := s.Standing(); now.Screen == onMap.Screen || !now.IsTyping {
		t.Errorf("the finder is %+v", now)
	}
}

func TestAPageNamesItsViewsByAddresses(t *testing.T) {
	address := func(args []string, w *i18n.Words) string { return w.Tag.String() + "#" + strings.Join(args, "&") }
	s := begin(uitest.Graph(t), Options{Language: language.English, At: "cto", Screen: "sheet", Address: address}, 120, 40)
	s.press(".")
	if !strings.Contains(s.View().Content, "en#--at&cto&--screen&sheet") || strings.Contains(s.View().Content, "parcours --") {
		t.Errorf("the address is told as\n%s", s.View().Content)
	}
}

// What stands around the program, as a page or a room, has keys of its own: the help lists them, and a
// click there presses them where they are heard.
func TestTheHelpListsTheKeysOfWhatStandsAround(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Around: func(w *i18n.Words) []screen.Key {
		return []screen.Key{{Binding: screen.Bind("F6", w.Page.LeaveDrawing, "f6")}}
	}}, 120, 100)
	s.press("f1")
	lines := strings.Split(s.plain(), "\n")
	y := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, i18n.In(language.English).Page.LeaveDrawing) })
	if y < 0 {
		t.Fatalf("it is not there:\n%s", s.plain())
	}
	x := len([]rune(lines[y][:strings.Index(lines[y], "F6")]))
	_, cmd := s.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
	if k, ok := cmd().(tea.KeyPressMsg); !ok || k.String() != "f6" || s.top().Title() == i18n.In(language.English).Help.Title {
		t.Errorf("a click presses %v, and there is\n%s", cmd(), s.plain())
	}
}

func TestTheHelpListsNoKeyThatNeverReachesTheProgram(t *testing.T) {
	for _, lang := range i18n.Languages() {
		for _, withheld := range [][]string{nil, {"ctrl+c", "ctrl+z", "ctrl+u"}} {
			s := begin(uitest.Graph(t), Options{Language: lang, Screen: "finder", Withheld: withheld}, 120, 100)
			s.Update(tea.KeyPressMsg{Code: tea.KeyF1})
			for _, key := range []string{"C", "Z", "U", "L"} {
				key = i18n.In(lang).Keys.Ctrl + "+" + key
				if got, want := strings.Contains(s.View().Content, key), withheld == nil || key == "Ctrl+L"; got != want {
					t.Errorf("%v, without %v: the help lists %s: %v, want %v", lang, withheld, key, got, want)
				}
			}
		}
	}
}
