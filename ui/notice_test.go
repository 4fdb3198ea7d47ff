package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/present"
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
	for _, k := range []string{".", "b", "w", ","} {
		f.Update(uitest.Key(k))
		if dark := shown(); dark == before || strings.Contains(dark, "--at") {
			t.Errorf("%s: the room sees\n%s", k, dark)
		}
		f.Update(uitest.Key(k))
		if shown() != before {
			t.Errorf("%s: and then\n%s", k, shown())
		}
	}
}

// What else has to be said stands before a notice that must be read, and goes by itself.
func TestNoOtherNoticeTakesThePlaceOfOneThatMustBeRead(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Program: "parcours", Notebook: notebook.New(notebook.Content{}), Keeping: damaged()}, 80, 24)
	grave := func() bool { return strings.Contains(s.plain(), s.env.Words.Frame.Understood) }
	for _, k := range []string{".", "t", "f2"} {
		s.press(k)
		if grave() {
			t.Errorf("%s: what has no weight asks to be understood:\n%s", k, s.plain())
		}
		s.press("down")
		if !grave() || !strings.Contains(s.plain(), "carnet-2.yaml") {
			t.Errorf("%s: what must be read is gone:\n%s", k, s.plain())
		}
	}
	s.send(tea.WindowSizeMsg{Width: MaxWidth, Height: MaxHeight})
	if !strings.Contains(s.plain(), s.env.Words.Frame.TooLarge(MaxWidth, MaxHeight)) {
		t.Error("a window larger than what is drawn is not told")
	}
	s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	s.press("down")
	if !grave() {
		t.Error("the size of the window ends what must be read")
	}
}

// The key that ends a notice stands in the smallest window, too.
func TestTheKeyThatEndsANoticeIsNeverCut(t *testing.T) {
	for _, lang := range uitest.Languages() {
		s := begin(uitest.Graph(t), Options{Language: lang, Notebook: notebook.New(notebook.Content{}), Keeping: damaged()}, MinWidth, MinHeight)
		if !strings.Contains(s.plain(), s.env.Words.Frame.Understood) || !strings.Contains(s.plain(), s.env.Words.Frame.Quit) {
			t.Errorf("got\n%s", s.plain())
		}
		uitest.Fits(t, s.View().Content, MinWidth, MinHeight)
	}
}

// Which talk the notes follow decides what the presenter reads: a key of a remote does not
// take that away before it is read.
func TestThatTheNotesFollowAnotherTalkStaysUntilItIsReadOrOver(t *testing.T) {
	g := uitest.Graph(t)
	f := NewTalk(g, Options{Language: language.English, Program: "parcours"}, talkOptions(t, g))
	f.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	happens := func(e present.Event) {
		if _, cmd := f.Update(e); cmd != nil {
			for _, msg := range uitest.Run(cmd) {
				f.Update(msg)
			}
		}
	}
	warned := func() bool { return strings.Contains(uitest.Plain(f.View().Content), f.env.Words.Frame.Understood) }
	for _, over := range []func(){
		func() { f.Update(uitest.Key("enter")) },
		func() { happens(present.Event{Kind: present.Opened}) },
	} {
		happens(present.Event{Kind: present.Taken})
		for _, k := range []string{"pgdown", "h", "pgup"} {
			if f.Update(uitest.Key(k)); !warned() {
				t.Fatalf("after %s it is gone:\n%s", k, uitest.Plain(f.View().Content))
			}
		}
		if over(); warned() {
			t.Errorf("it stays:\n%s", uitest.Plain(f.View().Content))
		}
	}
}
