package help_test

import (
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

func open(t *testing.T, lang language.Tag, width, height int) (*help.Help, *screen.Env) {
	t.Helper()
	env := uitest.Env(careerstest.Graph(t, "school -> dev"), lang)
	h := help.New(env, "Map", []screen.Key{
		{Binding: screen.Bind("→", "go on", "right")},
		{Binding: screen.Bind("↑ ↓", "neighbours", "up")},
		{Binding: screen.Bind("↑ ↓", "neighbours", "down")},
		{Binding: screen.Bind("Tab", "choose what's next", "tab"), Off: "only one step leaves from here"},
	}, []screen.Key{
		{Binding: screen.Bind("?", "help", "?")},
		{Binding: screen.Bind("q", "quit", "q")},
	})
	h.SetSize(width, height)
	return h, env
}

func TestKeysOfTheScreenThenOfTheFrame(t *testing.T) {
	h, _ := open(t, language.English, 40, 30)
	want := strings.TrimPrefix(`
On this screen: Map
 →    go on
 ↑ ↓  neighbours
 Tab  choose what's next (only one step
      leaves from here)

Everywhere
 ?  help
 q  quit

Reading the map
 ┌──┐  a box is a job or a course;
       columns go from studies to
       management posts`, "\n")
	if got := uitest.Plain(h.View()); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestTwoColumnsWhereThereIsRoom(t *testing.T) {
	h, _ := open(t, language.English, 90, 30)
	want := strings.TrimPrefix(`
On this screen: Map                            Everywhere
 →    go on                                     ?  help
 ↑ ↓  neighbours                                q  quit
 Tab  choose what's next (only one step
      leaves from here)

Reading the map`, "\n")
	if got := uitest.Plain(h.View()); !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
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
	if got := uitest.Plain(h.View()); !strings.HasPrefix(got, " →    go on") {
		t.Errorf("one line down:\n%s", got)
	}
	uitest.Press(h, "end")
	if got := last(); strings.Contains(got, "↓") || !strings.Contains(uitest.Plain(h.View()), "publisher") {
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
	h, env := open(t, language.English, 40, 12)
	uitest.Press(h, "down", "down")
	env.Words = i18n.In(language.French)
	h.Update(screen.Changed{})
	h.SetKeys("Carte", []screen.Key{{Binding: screen.Bind("→", "avancer", "right")}}, nil)
	if got := uitest.Plain(h.View()); !strings.Contains(got, "↑ 2 au-dessus") || !strings.Contains(got, "Lire la carte") {
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
