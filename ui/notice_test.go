package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

func damaged() screen.Keeping {
	return screen.Keeping{
		Event: screen.Damaged, About: "/home/sam/Documents/projets/orientation/carnet.yaml", Copy: "/home/sam/Documents/projets/orientation/carnet.bak.yaml",
		Path: "/home/sam/Documents/projets/orientation/carnet-2.yaml",
	}
}

// What a damaged notebook's owner must know is read whole, with the keys below it, and
// stays until a key of its own.
func TestWhereNotesWentIsReadBeforeItGoes(t *testing.T) {
	for _, lang := range uitest.Languages() {
		s := begin(uitest.Graph(t), Options{Language: lang, Theme: theme.Dark, Notebook: notebook.New(notebook.Content{}), Keeping: damaged()}, 80, 24)
		squeezed := func(text string) string { return strings.Join(strings.Fields(text), "") }
		whole := func() bool { return strings.Contains(squeezed(s.plain()), squeezed(damaged().Sentence(s.env.Words))) }
		s.press("right", "down", "x")
		if !whole() || !strings.Contains(s.plain(), s.env.Words.Frame.Quit) {
			t.Fatalf("after some keys the notice or the keys are not there:\n%s", s.plain())
		}
		uitest.Fits(t, s.View().Content, 80, 24)
		s.press("enter")
		if whole() {
			t.Errorf("its own key leaves it there:\n%s", s.plain())
		}
		if len(s.stack) > 1 {
			t.Error("the key that closes the notice does something else, too")
		}
	}
}

func TestNoticesAreWrappedAboveTheKeys(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.French, Program: "parcours"}, 40, 12)
	s.press(".")
	rows := strings.Split(s.plain(), "\n")
	if text := strings.Join(strings.Fields(s.plain()), " "); len(rows) != 12 || !strings.Contains(text, "parcours --at backend-developer --view crossroads") || !strings.Contains(rows[11], s.env.Words.Frame.Quit) {
		t.Errorf("got\n%s", s.plain())
	}
	s.press("down")
	if strings.Contains(s.plain(), "--at") {
		t.Errorf("a notice of no weight stays:\n%s", s.plain())
	}
}

func TestARemoteControlsPointDarkensTheRoomAndNoMore(t *testing.T) {
	g := uitest.Graph(t)
	f := NewTalk(g, Options{Language: language.English, Program: "parcours"}, talkOptions(t, g))
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24}) // commands are not run: the clock would go on
	shown := func() string { return uitest.Plain(f.View().Content) }
	before := shown()
	f.Update(uitest.Key("."))
	if dark := shown(); dark == before || strings.Contains(dark, "--at") {
		t.Errorf("the room sees\n%s", dark)
	}
	f.Update(uitest.Key("."))
	if shown() != before {
		t.Errorf("and then\n%s", shown())
	}
}
