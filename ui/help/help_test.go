package help_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/help"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// helped is a screen that is explained.
type helped struct {
	screen.Screen
	title string
}

func (h helped) Title() string   { return h.title }
func (h helped) Place() []string { return []string{"--at", "dev", "--screen", "skills"} }

func open(t *testing.T, lang language.Tag, width, height int) (*help.Help, *screen.Env) {
	t.Helper()
	env := uitest.Env(careerstest.Graph(t, "school -> dev"), lang)
	h := help.New(env, helped{title: "My skills"}, []screen.Key{
		{Binding: screen.Bind("↑ ↓", "neighbours", "up")},
		{Binding: screen.Bind("↑ ↓", "neighbours", "down")},
		{Binding: screen.Bind("Space", "tick", "space")},
		{Binding: screen.Bind("Tab", "choose what's next", "tab"), Off: "only one step leaves from here"},
	}, []screen.Key{
		{Binding: screen.Bind("?", "help", "?")},
		{Binding: screen.Bind("q", "quit", "q")},
		{Binding: screen.Bind("F1", "help", "f1")},
	})
	h.SetSize(width, height)
	return h, env
}

func TestWhatTheScreenIsForThenItsKeysThenThoseOfAll(t *testing.T) {
	h, _ := open(t, language.English, 40, 30)
	want := strings.TrimPrefix(`
My skills
Tick what you can do, and see which jobs
that opens.
ACT
 Space  tick
 Tab    choose what's next (only one
        step leaves from here)
MOVE
 ↑ ↓  neighbours
EVERYWHERE
 ? F1  help
 q     quit
◉ you are here  ► one can go there
◄ one can come from there  ◆ both ways
● no direct step`, "\n")
	if got := strings.ReplaceAll(strings.ReplaceAll(uitest.Plain(h.View()), "\u00a0\n", "\n"), "\u00a0", " "); strings.TrimSpace(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTwoColumnsWhereThereIsRoom(t *testing.T) {
	h, _ := open(t, language.English, 80, 30)
	want := strings.TrimPrefix(`
My skills
Tick what you can do, and see which jobs that opens.
ACT                                      EVERYWHERE
 Space  tick                              ? F1  help
 Tab    choose what's next (only one      q     quit
        step leaves from here)
MOVE
 ↑ ↓  neighbours
◉ you are here  ► one can go there  ◄ one can come from there  ◆ both ways
● no direct step`, "\n")
	if got := strings.ReplaceAll(strings.ReplaceAll(uitest.Plain(h.View()), "\u00a0\n", "\n"), "\u00a0", " "); strings.TrimSpace(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if h.SetSize(80, 9); strings.Contains(uitest.Plain(h.View()), "only one step") || strings.Contains(uitest.Plain(h.View()), "below") {
		t.Errorf("where it does not fit, reasons stay:\n%s", uitest.Plain(h.View()))
	}
}

func TestItScrollsWhenSmallAndSaysSo(t *testing.T) {
	h, _ := open(t, language.English, 40, 5)
	last := func() string {
		lines := strings.Split(uitest.Plain(h.View()), "\n")
		return lines[len(lines)-1]
	}
	if got := last(); !strings.HasPrefix(got, " ↓ ") {
		t.Errorf("the last line is %q", got)
	}
	uitest.Press(h, "down")
	if got := last(); !strings.HasPrefix(got, " ↑ 1 above  ↓ ") {
		t.Errorf("one line down, the last line is %q", got)
	}
	if got := uitest.Plain(h.View()); !strings.HasPrefix(got, "Tick what you can do") {
		t.Errorf("one line down:\n%s", got)
	}
	uitest.Press(h, "end")
	if got := last(); strings.Contains(got, "↓") || !strings.Contains(uitest.Plain(h.View()), "no\u00a0direct\u00a0step") {
		t.Errorf("at the end:\n%s", uitest.Plain(h.View()))
	}
	uitest.Press(h, "home")
	h.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	if got := last(); !strings.HasPrefix(got, " ↑ 3 above") {
		t.Errorf("after the wheel %q", got)
	}
}

func TestItClosesByTheKeysThatPeopleTry(t *testing.T) {
	for _, press := range []string{"esc", "?", "backspace", "q"} {
		h, _ := open(t, language.English, 40, 12)
		if said := uitest.Press(h, press); len(said) != 1 || said[0] != (screen.Back{}) {
			t.Errorf("%s asks for %v", press, said)
		}
	}
}

func TestAnotherLanguageKeepsThePlace(t *testing.T) {
	h, env := open(t, language.English, 40, 5)
	uitest.Press(h, "down", "down")
	env.Words = i18n.In(language.French)
	h.Update(screen.Changed{})
	h.SetKeys(helped{title: "Carte"}, nil, nil)
	if got := uitest.Plain(h.View()); !strings.Contains(got, "↑ 2 au-dessus") || !strings.Contains(got, "vous\u00a0êtes\u00a0ici") {
		t.Errorf("after the change:\n%s", got)
	}
}

func TestItFitsEverywhere(t *testing.T) {
	for _, lang := range uitest.Languages() {
		h, _ := open(t, lang, 0, 0)
		for _, s := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 5, H: 2}) {
			h.SetSize(s.W, s.H)
			uitest.Press(h, "down")
			uitest.Fits(t, h.View(), s.W, s.H)
		}
	}
}

func TestEachKeyIsPressedWhereItStandsAndNoneThatDoesNothing(t *testing.T) {
	for _, width := range []int{40, 100} {
		h, _ := open(t, language.English, width, 30)
		pressed := map[string]bool{}
		for cell := range width * 30 {
			pressed[h.KeyAt(tea.Mouse{X: cell % width, Y: cell / width})] = true
		}
		if got, want := slices.Sorted(maps.Keys(pressed)), []string{"", "?", "down", "f1", "q", "space", "up"}; !slices.Equal(got, want) {
			t.Errorf("%d cells wide it presses %q, not %q", width, got, want)
		}
	}
}
