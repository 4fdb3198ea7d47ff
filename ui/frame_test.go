package ui

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// session is a frame at a size, driven as Bubble Tea would: the messages of
// commands come back to it.
type session struct {
	*Frame
	quit bool
}

func begin(g *careers.Graph, o Options, w, h int) *session {
	s := &session{Frame: New(g, o)}
	s.send(tea.WindowSizeMsg{Width: w, Height: h})
	return s
}

func (s *session) send(msg tea.Msg) {
	_, cmd := s.Update(msg)
	for _, m := range uitest.Run(cmd) {
		switch m.(type) {
		case tea.QuitMsg:
			s.quit = true
		default:
			s.send(m)
		}
	}
}

func (s *session) press(keys ...string) {
	for _, k := range keys {
		s.send(uitest.Key(k))
	}
}

func (s *session) plain() string { return uitest.Plain(s.View().Content) }

func TestTheFrameFitsAtEverySizeOnEveryScreen(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	for i, lang := range uitest.Languages() {
		for k, name := range Screens() {
			s := begin(g, Options{Language: lang, Theme: theme.Dark, Screen: name}, 80, 24)
			// Screens take turns: each sees every third narrow size, all together see all.
			for w := 20 + (i+k)%3; w <= 200; w += stride * step(w, 41, 81) {
				for h := 5 + k%2; h <= 60; h += stride * step(h, 14, 25) {
					s.send(tea.WindowSizeMsg{Width: w, Height: h})
					uitest.Fits(t, s.View().Content, w, h)
				}
			}
			if t.Failed() {
				t.Fatalf("%s in %v", name, lang)
			}
		}
	}
}

// step sweeps every third size up to tight, every seventh up to loose, then every 17th.
func step(at, tight, loose int) int {
	switch {
	case at < tight:
		return 3
	case at < loose:
		return 7
	}
	return 17
}

func TestTheFrameFitsInEveryThemeAndInASCII(t *testing.T) {
	g := uitest.Graph(t)
	for _, name := range theme.Names() {
		for _, ascii := range []bool{false, true} {
			for _, opened := range Screens() {
				s := begin(g, Options{Theme: name, ASCII: ascii, Screen: opened}, 80, 24)
				for _, size := range []uitest.Size{{W: 40, H: 12}, {W: 80, H: 24}, {W: 120, H: 40}} {
					s.send(tea.WindowSizeMsg{Width: size.W, Height: size.H})
					uitest.Fits(t, s.View().Content, size.W, size.H)
				}
			}
		}
	}
}

func TestASCIIDrawsWithASCIIAlone(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, ASCII: true}, 100, 30)
	for _, keys := range [][]string{nil, {"v"}, {"v", "o"}} {
		s.press(keys...)
		for _, r := range s.plain() {
			if strings.ContainsRune("─│┌┐└┘├┤┬┴┼╭╮╰╯━┃═║►◄▴▾●■←→↑↓", r) {
				t.Fatalf("%q is drawn in ASCII mode:\n%s", r, s.plain())
			}
		}
	}
}

// Help is one screenful on an old terminal: what the screen is for is the first of it, the signs
// are the last, and nothing is out of sight.
func TestHelpForEachScreenIsOneScreenful(t *testing.T) {
	for _, lang := range uitest.Languages() {
		w := i18n.In(lang)
		for _, name := range Screens()[:len(Screens())-1] {
			s := begin(uitest.Graph(t), Options{Language: lang, Screen: name}, 80, 24)
			s.send(tea.KeyPressMsg{Code: tea.KeyF1})
			purpose, _, _ := strings.Cut(w.Help.Purpose[name], " ")
			out := strings.TrimPrefix(w.Parts.Below(1), "1")
			if got := s.plain(); strings.Contains(got, out+"\n") || !strings.Contains(got, "\n"+purpose+" ") || !strings.Contains(strings.ReplaceAll(got, "\u00a0", " "), w.Map.Views.Signs[4]) {
				t.Errorf("%v, %s:\n%s", lang, name, got)
			}
		}
	}
}

func TestATerminalThatIsTooSmallSaysSoAndKeepsThePlace(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	s.press("right")
	before, here := s.plain(), s.env.Trail.Here()
	s.send(tea.WindowSizeMsg{Width: 39, Height: 11})
	if got := s.plain(); !strings.Contains(got, "40 columns") {
		t.Errorf("too small, it says %q", got)
	}
	s.press("right")
	s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	if s.env.Trail.Here() != here {
		t.Errorf("keys typed in the dark moved to %s", s.env.Trail.Here())
	}
	if got := s.plain(); got != before {
		t.Errorf("after the detour the view is another:\n%s\nwant\n%s", got, before)
	}
}

func TestTheWayFromSheetToSheetAndBack(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English, At: "lead-developer"}, 80, 24)
	s.press("enter")
	s.send(screen.OpenSheet{Node: "cto"})
	if s.env.Trail.Here() != "cto" || len(s.stack) != 3 {
		t.Fatalf("at %s, %d screens deep", s.env.Trail.Here(), len(s.stack))
	}
	s.press("backspace")
	if s.env.Trail.Here() != "lead-developer" || len(s.stack) != 2 {
		t.Errorf("back from the sheet of the CTO: at %s, %d screens deep", s.env.Trail.Here(), len(s.stack))
	}
	s.press("backspace")
	if len(s.stack) != 1 || s.env.Trail.Here() != "lead-developer" {
		t.Errorf("back on the map: at %s, %d screens deep", s.env.Trail.Here(), len(s.stack))
	}
}

func TestLanguageAndThemeChangeInPlace(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.French, At: "cto", Screen: "sheet"}, 100, 30)
	if !strings.Contains(s.plain(), "aide") {
		t.Fatalf("not in French:\n%s", s.plain())
	}
	s.press("l")
	if s.env.Words.Tag != language.English || s.env.Trail.Here() != "cto" || len(s.stack) != 2 {
		t.Errorf("the language switch lost the place")
	}
	s.press("down") // the notice goes
	if !strings.Contains(s.plain(), "help") {
		t.Errorf("not in English:\n%s", s.plain())
	}
	styled := s.View().Content
	s.press("t", "t", "down")
	if s.View().Content == styled {
		t.Error("the theme did not change")
	}
	if s.plain() != ansi.Strip(s.plain()) {
		t.Error("plain text is not plain")
	}
}

func TestQuittingAndLettersWhileTyping(t *testing.T) {
	s := begin(uitest.Graph(t), Options{Language: language.English}, 80, 24)
	s.press("/", "q", "l", "t", "?")
	if s.quit || s.env.Words.Tag != language.English {
		t.Fatal("letters typed into the finder were taken for commands")
	}
	s.press("esc", "?", "q")
	if s.quit {
		t.Error("q in the help leaves the program")
	}
	s.press("q")
	if !s.quit {
		t.Error("q does not leave the program")
	}
	typing := begin(uitest.Graph(t), Options{}, 80, 24)
	typing.press("/", "ctrl+c")
	if !typing.quit {
		t.Error("Ctrl+C does not leave while typing")
	}
}

func TestAPlanMayBeginAtTheEntryPoint(t *testing.T) {
	s := begin(uitest.Workshop(t), Options{Language: language.English, FromEntry: true, Screen: "plan", To: "workshop-head", Program: "parcours"}, 120, 30)
	if view := s.plain(); !strings.Contains(view, "the school certificate → Workshop head") {
		t.Errorf("got\n%s", view)
	}
	if got, want := strings.Join(s.top().Place(), " "), "--at brevet --screen plan --to workshop-head"; got != want {
		t.Errorf("its address is %s, want %s", got, want)
	}
}

func TestTheAddressOfAViewOpensIt(t *testing.T) {
	g := uitest.Graph(t)
	for _, name := range Screens() {
		s := begin(g, Options{Language: language.English, At: "cto", Screen: name, Program: "parcours"}, 120, 30)
		args := s.top().Place()
		o := placed(g, args)
		o.Language, o.Program = language.English, "parcours"
		again := begin(g, o, 120, 30)
		if again.plain() != s.plain() {
			t.Errorf("%s: %v opens\n%s\nwant\n%s", name, args, again.plain(), s.plain())
		}
	}
}

// The catalogue of keys: each has help in both languages, none is bound twice
// where it could mean two things.
func TestEveryKeyHasHelpAndOneMeaning(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, name := range Screens() {
			s := begin(g, Options{Language: lang, Screen: name}, 80, 24)
			meaning := map[string]string{}
			bind := func(b key.Binding) {
				if b.Help().Key == "" || b.Help().Desc == "" {
					t.Errorf("%v, %s: %v has no help", lang, name, b.Keys())
				}
				for _, k := range b.Keys() {
					if first, ok := meaning[k]; ok {
						t.Errorf("%v, %s: %q is bound to %q and %q", lang, name, k, first, b.Help().Desc)
					}
					meaning[k] = b.Help().Desc
				}
			}
			for _, k := range s.top().Keys() {
				bind(k.Binding)
			}
			if s.top().Typing() || name == "help" {
				continue
			}
			for _, k := range s.keys.all() {
				bind(k.Binding)
			}
		}
	}
}

// What is looked for in the finder and in the planner is written the same way.
func TestTheFinderAndThePlannerAreWrittenInAlike(t *testing.T) {
	g := uitest.Graph(t)
	for _, keys := range []string{"d b a left x", "d e v ctrl+left x", "e \u0301 t", "a b ctrl+w c", "a home b end c backspace", "d \u202e b"} {
		var typed []string
		words := i18n.In(language.English)
		for opens, prompt := range map[string]string{"/": words.Finder.Prompt, "p": words.Plan.Prompt} {
			s := begin(g, Options{Language: language.English}, 80, 24)
			s.press(append([]string{opens}, strings.Fields(keys)...)...)
			line := strings.TrimPrefix(strings.Split(s.plain(), "\n")[1], " ")
			typed = append(typed, fmt.Sprintf("%s, the cursor at %d", strings.TrimPrefix(line, prompt), s.View().Cursor.X-1-ansi.StringWidth(prompt)))
		}
		if typed[0] != typed[1] {
			t.Errorf("%s: %q", keys, typed)
		}
	}
}

func TestNothingChangedDrawsNothing(t *testing.T) {
	g := uitest.Graph(t)
	for _, name := range append(Screens(), "talk", "games", "kiosk") {
		f := openedAs(t, g, Options{Screen: name})
		f.Update(tea.WindowSizeMsg{Width: 120, Height: 40})
		f.View()
		if n := testing.AllocsPerRun(100, func() { f.View() }); n > 1 {
			t.Errorf("%s: an unchanged frame costs %v allocations, want the cursor's one at most", name, n)
		}
	}
}

func BenchmarkKey(b *testing.B) {
	g := uitest.Graph(b)
	for _, size := range []uitest.Size{{W: 80, H: 24}, {W: 120, H: 40}, {W: 200, H: 60}} {
		for _, c := range []struct {
			name, screen string
			prepare      []string
			keys         []string
		}{
			{"map", "map", nil, []string{"right", "left"}},
			{"whole map", "map", []string{"v", "v"}, []string{"down", "up"}},
			{"sheet", "sheet", nil, []string{"down", "up"}},
			{"finder", "finder", []string{"d", "e", "v"}, []string{"down", "up"}},
			{"plan", "plan", []string{"c", "t", "o", "enter"}, []string{"right", "down", "left", "up"}},
			{"skills", "skills", []string{"space"}, []string{"down", "up"}},
			{"help", "help", nil, []string{"down", "up"}},
		} {
			b.Run(fmt.Sprintf("%s %d×%d", c.name, size.W, size.H), func(b *testing.B) {
				s := begin(g, Options{Screen: c.screen}, size.W, size.H)
				s.press(c.prepare...)
				b.ReportAllocs()
				for i := 0; b.Loop(); i++ {
					s.press(c.keys[i%len(c.keys)])
					s.View()
				}
			})
		}
	}
}

func BenchmarkUnchanged(b *testing.B) {
	s := begin(uitest.Graph(b), Options{}, 120, 40)
	b.ReportAllocs()
	for b.Loop() {
		s.View()
	}
}

func TestTheColoursFollowWhatTheTerminalShows(t *testing.T) {
	for _, c := range []struct {
		profile colorprofile.Profile
		absent  []string // parts of sequences
	}{
		{colorprofile.ANSI, []string{"38;", "48;"}},
		{colorprofile.ASCII, []string{"38;", "48;", "\x1b[3", "\x1b[4", "\x1b[9", "\x1b[10"}},
	} {
		s := begin(uitest.Graph(t), Options{Language: language.French, Theme: theme.Auto}, 120, 40)
		s.send(tea.ColorProfileMsg{Profile: c.profile})
		for _, absent := range c.absent {
			if strings.Contains(strings.ReplaceAll(s.View().Content, "\x1b[4m", ""), absent) {
				t.Errorf("%v: a sequence with %q is sent", c.profile, absent)
			}
		}
	}
}

// sourceCode is the id of a source, as the built-in data has them.
var sourceCode = regexp.MustCompile(`\bS\d+[a-z]?\b`)

func TestNoScreenHasCodesOfSourcesInItsText(t *testing.T) {
	t.Parallel()
	g := uitest.Graph(t)
	for i, at := range []careers.NodeID{"backend-developer", "cto", "bts-sio", "freelance-developer"} {
		for _, name := range Screens() {
			s := begin(g, Options{Language: uitest.Languages()[i%2], At: at, Screen: name, To: "engineering-manager", With: []careers.NodeID{"lead-developer"}}, 120, 40)
			for _, key := range []string{"", "down", "right"} {
				if key != "" {
					s.press(key)
				}
				view, _, _ := strings.Cut(s.plain(), "  ─ ") // a card names sources
				if code := sourceCode.FindString(view); code != "" {
					t.Errorf("%s at %s, after %q: the code %s stands in the text:\n%s", name, at, key, code, s.plain())
				}
			}
		}
	}
}

func TestTheHeaderNamesNobodysChoiceAboveATableOfFamilies(t *testing.T) {
	g, err := careers.New(careerstest.Country(300))
	if err != nil {
		t.Fatal(err)
	}
	s := begin(g, Options{Language: language.English}, 80, 24)
	header, _, _ := strings.Cut(s.plain(), "\n")
	if got := strings.Fields(header); len(got) == 0 || got[0] != "parcours" || strings.TrimSpace(header) != "parcours  "+s.top().Title() {
		t.Errorf("nothing was walked, and the header says %q", header)
	}
	s.press("enter")
	if header, _, _ = strings.Cut(s.plain(), "\n"); strings.TrimSpace(header) == "parcours  "+s.top().Title() {
		t.Errorf("on a job the header does not name it: %q", header)
	}
}

// On a row of a list the cursor lies on the mark of the choice, which a block would cut in two;
// where one writes it is a block.
func TestTheCursorLeavesTheMarkOfTheChoiceWhole(t *testing.T) {
	for _, c := range []struct {
		screen string
		want   tea.CursorShape
	}{{"sheet", tea.CursorBar}, {"skills", tea.CursorBar}, {"finder", tea.CursorBlock}} {
		s := begin(uitest.Graph(t), Options{Language: language.French, Screen: c.screen}, 80, 24)
		if v := s.View(); v.Cursor == nil || v.Cursor.Shape != c.want {
			t.Errorf("%s: %+v", c.screen, v.Cursor)
		}
	}
}
