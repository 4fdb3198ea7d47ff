package ui

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/notebook"
	"parcours/ui/help"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// tap is a click of the left button on the first cell of a text in a row of the frame, so many
// cells further.
func (s *session) tap(t *testing.T, row int, text string, further int) {
	t.Helper()
	rows := strings.Split(s.plain(), "\n")
	before, _, ok := strings.Cut(rows[row], text)
	if !ok {
		t.Fatalf("no %q in %q", text, rows[row])
	}
	s.send(tea.MouseClickMsg{X: rich.Width(before) + further, Y: row, Button: tea.MouseLeft})
}

// signs are the names of the keys that a sign stands for whatever it is bound to.
var signs = map[string]string{
	"↑": "up", "↓": "down", "←": "left", "→": "right", "Home": "home", "End": "end", "PgUp": "pgup", "PgDn": "pgdown",
	"Début": "home", "Fin": "end", "Pg↑": "pgup", "Pg↓": "pgdown",
}

func TestAClickOnAKeyOfTheBottomLineDoesWhatTheKeyDoes(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	for i, lang := range uitest.Languages() {
		for k, name := range Screens() {
			for _, width := range [][]int{{40, 80}, {49, 140}}[(i+k)%2] {
				open := func() *session {
					return begin(g, Options{Language: lang, Theme: theme.Dark, Screen: name, At: "security-engineer", Program: "parcours", Notebook: notebook.New(notebook.Content{})}, width, 24)
				}
				for _, k := range open().bar() {
					for _, sign := range strings.Split(k.Help().Key, " ") {
						if press := signs[sign]; press != "" {
							compareTap(t, open, k, rich.Width(strings.SplitN(k.Help().Key, sign, 2)[0]), press)
						}
					}
					if !strings.ContainsAny(k.Help().Key, "↑↓←→") {
						compareTap(t, open, k, 0, k.Keys()[0])
						compareTap(t, open, k, rich.Width(k.Help().Key+" "+k.Help().Desc), k.Keys()[0])
					}
				}
			}
		}
	}
}

// compareTap fails where a click on a key of the bottom line leaves another view than a press.
func compareTap(t *testing.T, open func() *session, k screen.Key, further int, press string) {
	t.Helper()
	tapped, pressed := open(), open()
	tapped.tap(t, tapped.height-1, k.Help().Key+" "+k.Help().Desc, further)
	pressed.press(press)
	if tapped.quit != pressed.quit || tapped.plain() != pressed.plain() {
		t.Errorf("%d cells into %q of %v, tapped:\n%s\nand %s pressed:\n%s", further, k.Help(), tapped.top().Place(), tapped.plain(), press, pressed.plain())
	}
}

func TestNothingButALeftClickOnAKeyPressesIt(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark}, 80, 24)
	before := s.plain()
	for x := range 80 {
		s.send(tea.MouseClickMsg{X: x, Y: 23, Button: tea.MouseRight})
		s.send(tea.MouseMotionMsg{X: x, Y: 23})
		s.send(tea.MouseReleaseMsg{X: x, Y: 23, Button: tea.MouseLeft})
	}
	s.send(tea.MouseClickMsg{X: 0, Y: 23, Button: tea.MouseLeft})
	if s.quit || s.plain() != before {
		t.Errorf("quit %v, and\n%s", s.quit, s.plain())
	}
}

// Each line of the help that says what a key does closes the help and does it below.
func TestAClickOnALineOfTheHelpDoesItOnTheScreenBelow(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	for i, lang := range uitest.Languages() {
		for k, name := range Screens() {
			for _, width := range []int{49, 120}[(i+k)%2 : (i+k)%2+1] {
				open := func() *session {
					return begin(g, Options{Language: lang, Theme: theme.Dark, Screen: name, At: "security-engineer", Program: "parcours", Notebook: notebook.New(notebook.Content{})}, width, 90)
				}
				below := open()
				for _, k := range append(below.top().Keys(), below.bindings()...) {
					isLetter := len(k.Keys()[0]) == 1 || k.Keys()[0] == "space"
					switch {
					case name == "help", strings.Contains(k.Help().Key, " "):
					case slices.Contains([]string{"?", "f1", "ctrl+c"}, k.Keys()[0]): // the first two close the help, the last stands beside q
					case k.Off != "" || isLetter && below.top().Typing():
					default:
						compareHelp(t, open, k)
					}
				}
			}
		}
	}
}

func compareHelp(t *testing.T, open func() *session, k screen.Key) {
	t.Helper()
	tapped, pressed := open(), open()
	tapped.press("f1")
	h, spots := tapped.top().(*help.Help), 0
	for y := range tapped.height {
		for _, x := range []int{1, (tapped.width-3)/2 + 4} {
			if spots == 0 && h.KeyAt(tea.Mouse{X: x, Y: y}) == k.Keys()[0] {
				spots++
				tapped.send(tea.MouseClickMsg{X: x, Y: y + 1, Button: tea.MouseLeft})
			}
		}
	}
	pressed.press(k.Keys()[0])
	if spots == 0 {
		t.Errorf("no line of the help of %v answers for %q:\n%s", pressed.top().Place(), k.Help(), tapped.plain())
	} else if tapped.quit != pressed.quit || tapped.plain() != pressed.plain() {
		t.Errorf("%q from the help of %v:\n%s\nand pressed:\n%s", k.Help(), tapped.top().Place(), tapped.plain(), pressed.plain())
	}
}

// A click beside the keys leaves the help; one on those that close it shows the screen below.
func TestAClickOnTheHelpClosesItWhereItsKeysDo(t *testing.T) {
	for _, name := range []string{"?", "f1"} {
		s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark}, 120, 60)
		below := s.plain()
		s.press("?")
		h, explained := s.top().(*help.Help), s.plain()
		var at *tea.Mouse
		for i := range 58 * 120 {
			cell := tea.Mouse{X: i % 120, Y: i / 120, Button: tea.MouseLeft}
			switch h.KeyAt(cell) {
			case "":
				s.send(tea.MouseClickMsg{X: cell.X, Y: cell.Y + 1, Button: tea.MouseLeft})
				if s.plain() != explained {
					t.Fatalf("a click beside the keys, at %d,%d, leads to\n%s", cell.X, cell.Y, s.plain())
				}
			case name:
				at = &cell
			}
		}
		if at == nil {
			t.Fatalf("no cell of the help presses %s:\n%s", name, explained)
		}
		if s.send(tea.MouseClickMsg{X: at.X, Y: at.Y + 1, Button: tea.MouseLeft}); s.plain() != below {
			t.Errorf("a click on %s leads to\n%s", name, s.plain())
		}
	}
}

func TestTheHelpListsNoLettersWhereTheyAreText(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark, Screen: "finder"}, 80, 40)
	s.press("f1")
	if see := strings.Join(strings.Split(s.plain(), "\n")[:39], "\n"); strings.Contains(see, " q ") || !strings.Contains(see, "Ctrl+C") {
		t.Errorf("got\n%s", see)
	}
}

func TestAClickTakesANoticeAway(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark, Notebook: notebook.New(notebook.Content{}), Keeping: damaged()}, 80, 24)
	said := func() bool { return strings.Contains(s.plain(), s.env.Words.Frame.Understood) }
	place := s.env.Trail.Here()
	if s.send(tea.MouseClickMsg{X: 5, Y: 22, Button: tea.MouseLeft}); said() || s.env.Trail.Here() != place {
		t.Errorf("after a click on it:\n%s", s.plain())
	}
}

// What was said covers rows of the screen: a click there takes it away and does nothing below.
func TestAClickOnWhatWasSaidDoesNothingBelowIt(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark, At: "cto", Screen: "sheet"}, 80, 24)
	before := s.plain()
	for x := range 80 {
		s.send(screen.Notify{Text: "It is so."})
		if !strings.Contains(s.plain(), "It is so.") {
			t.Fatalf("nothing is said:\n%s", s.plain())
		}
		if s.send(tea.MouseClickMsg{X: x, Y: 22, Button: tea.MouseLeft}); s.plain() != before {
			t.Fatalf("after a click at %d:\n%s\nand before\n%s", x, s.plain(), before)
		}
	}
}

// A screen that passers-by share is not quitted by a tap, neither on its line nor on the help.
func TestNobodyTapsAKioskAway(t *testing.T) {
	f := New(uitest.Graph(t), Options{Language: language.English, Theme: theme.Dark, Kiosk: &kiosk.Options{Still: true}})
	for _, msg := range []tea.Msg{tea.WindowSizeMsg{Width: 80, Height: 40}, uitest.Key("enter"), uitest.Key("?")} {
		f.Update(msg)
	}
	see := uitest.Plain(f.View().Content)
	for _, gone := range []string{"Ctrl+Z", "Ctrl+C", f.env.Words.Frame.Quit} {
		if strings.Contains(see, gone) {
			t.Errorf("%s does nothing here, and is listed:\n%s", gone, see)
		}
	}
	for x := range 80 {
		if name := f.tapped(tea.Mouse{X: x, Y: 39, Button: tea.MouseLeft}); name == "q" || name == "ctrl+c" {
			t.Errorf("the cell %d of the bottom line presses %s", x, name)
		}
	}
}
