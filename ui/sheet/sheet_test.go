package sheet_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/dataset"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

func TestEverySheetFitsEverySize(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for turn, n := range g.Nodes() {
			s := sheet.New(env, n.ID)
			for i, size := range uitest.Sizes() {
				if (i+turn)%careerstest.Thin(4) != 0 {
					continue
				}
				s.SetSize(size.W, size.H)
				uitest.Press(s, []string{"tab", "down", "s", "pgdown", "g", "down", "tab"}[i%7])
				uitest.Fits(t, s.View(), size.W, size.H)
				if x, y, ok := s.Cursor(); !ok || x >= size.W || y >= size.H {
					t.Fatalf("%s at %v: cursor at %d, %d, %v", n.ID, size, x, y, ok)
				}
			}
		}
	}
}

func TestNoSizeIsTooSmallToDraw(t *testing.T) {
	s := sheet.New(woodEnv(t, language.French), "joiner")
	uitest.Press(s, "down") // before the first size is known
	for w := range 20 {
		for h := range 8 {
			s.SetSize(w, h)
			uitest.Press(s, []string{"down", "s", "tab", "g", "pgdown"}[(w+h)%5])
			s.Keys()
			s.Cursor()
			uitest.Fits(t, s.View(), w, h)
		}
	}
}

func TestWalkingDownShowsEveryLine(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.French)
	for _, size := range []uitest.Size{{W: 20, H: 5}, {W: 40, H: 10}, {W: 80, H: 22}, {W: 120, H: 38}} {
		whole := sheet.New(env, g.Start())
		whole.SetSize(size.W, 4000)
		tall := page(whole.View(), size.W)[1:]
		seen := map[string]bool{}
		s := sheet.New(env, g.Start())
		s.SetSize(size.W, size.H)
		for last := ""; last != s.View(); uitest.Press(s, "down") {
			last = s.View()
			for _, l := range page(last, size.W) {
				seen[l] = true
			}
		}
		for _, l := range tall {
			if l != "" && !seen[l] {
				t.Errorf("%v: %q never showed", size, l)
			}
		}
	}
}

// page is the lines of the page in a view, without the cursor and the column of sections.
func page(view string, width int) []string {
	var lines []string
	for _, l := range strings.Split(ansi.Strip(view), "\n") {
		if width >= 100 {
			l = ansi.Cut(l, 21, width)
		}
		lines = append(lines, strings.TrimSpace(strings.Replace(l, "▌", " ", 1)))
	}
	return lines
}

func TestTabWalksTheSectionsAndComesRound(t *testing.T) {
	s := joiner(t, 120, 30)
	var names []string
	for range 12 {
		names = append(names, here(s))
		uitest.Press(s, "tab")
	}
	want := []string{"In short", "Tasks", "Skills", "Pay", "Daily life", "Ways in", "Next", "Before", "Not for you", "Outlook", "Codes", "Sources"}
	if !slices.Equal(names, want) {
		t.Errorf("sections %q, want %q", names, want)
	}
	if here(s) != "In short" {
		t.Errorf("after the last section comes %q", here(s))
	}
	uitest.Press(s, "shift+tab")
	if here(s) != "Sources" {
		t.Errorf("before the first section comes %q", here(s))
	}
}

// here is the name of the section that the cursor is in.
func here(s *sheet.Sheet) string {
	_, after, _ := strings.Cut(uitest.Plain(s.View()), "▶ ")
	name, _, _ := strings.Cut(after, "  ")
	name, _, _ = strings.Cut(name, "\n")
	name, _, _ = strings.Cut(name, " ›")
	return name
}

func TestSectionsWithNothingToSayAreLeftOut(t *testing.T) {
	s := sheet.New(woodEnv(t, language.English), "foreman")
	s.SetSize(120, 60)
	for _, absent := range []string{"Ways in", "Next", "Not for you", "Outlook", "Codes"} {
		if strings.Contains(s.View(), absent) {
			t.Errorf("an empty section %q shows", absent)
		}
	}
}

func TestEnterGoesWhereTheLineLeads(t *testing.T) {
	for _, c := range []struct {
		section string
		tabs    int
		to      careers.NodeID
	}{{"Ways in", 5, "cap-joinery"}, {"Next", 6, "foreman"}, {"Before", 7, "cap-joinery"}} {
		s := joiner(t, 80, 24)
		for range c.tabs {
			uitest.Press(s, "tab")
		}
		said := uitest.Press(s, "enter")
		if !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: c.to}}) {
			t.Errorf("%s: Enter said %v", c.section, said)
		}
	}
}

func TestEnterOnALineThatLeadsNowhereSaysSo(t *testing.T) {
	s := joiner(t, 80, 24)
	why := i18n.In(language.English).Sheet.LeadsNowhere
	if said := uitest.Press(s, "enter"); !slices.Equal(said, []tea.Msg{screen.Notify{Text: why}}) {
		t.Errorf("Enter said %v", said)
	}
	for _, k := range s.Keys() {
		if slices.Contains(k.Binding.Keys(), "enter") && k.Off != why {
			t.Errorf("Enter is off because %q", k.Off)
		}
	}
}

func TestBackspaceComesBackAndEscapeShowsTheMap(t *testing.T) {
	s := joiner(t, 80, 24)
	if said := uitest.Press(s, "backspace"); !slices.Equal(said, []tea.Msg{screen.Back{}}) {
		t.Errorf("Backspace said %v", said)
	}
	uitest.Press(s, "s")
	if said := uitest.Press(s, "esc"); len(said) > 0 {
		t.Errorf("Escape with a card open said %v", said)
	}
	if said := uitest.Press(s, "esc"); !slices.Equal(said, []tea.Msg{screen.ShowOnMap{Node: "joiner"}}) {
		t.Errorf("Escape said %v", said)
	}
}

func TestACardTellsWhatASkillIsAndThatItsLevelIsAnEstimate(t *testing.T) {
	s := joiner(t, 64, 24)
	uitest.Press(s, "tab", "tab", "s")
	for _, want := range []string{"Making two pieces hold without glue.", "our own estimate", "“Joinery today”, The Guild, 2024-05", "official source:"} {
		if !strings.Contains(uitest.Plain(s.View()), want) {
			t.Errorf("the card does not say %q:\n%s", want, uitest.Plain(s.View()))
		}
	}
}

func TestAVeryWideScreenTellsSourcesBesideThePage(t *testing.T) {
	s := joiner(t, 160, 40)
	uitest.Press(s, "tab")
	if !strings.Contains(s.View(), "Where this comes from") {
		t.Error("no card beside the page")
	}
	if said := uitest.Press(s, "esc"); !slices.Equal(said, []tea.Msg{screen.ShowOnMap{Node: "joiner"}}) {
		t.Errorf("Escape said %v, though nobody opened the card", said)
	}
}

func TestTheGlossaryExplainsTheWordsOfTheSection(t *testing.T) {
	s := joiner(t, 80, 24)
	uitest.Press(s, "tab", "tab", "tab", "tab", "tab", "g")
	if view := uitest.Plain(s.View()); !strings.Contains(view, "CAP: A vocational diploma.") {
		t.Errorf("no gloss:\n%s", view)
	}
	uitest.Press(s, "tab", "tab", "tab")
	if view := uitest.Plain(s.View()); !strings.Contains(view, "No glossary words in this section.") {
		t.Errorf("a gloss where there is nothing to explain:\n%s", view)
	}
}

func TestAnotherLanguageKeepsThePlace(t *testing.T) {
	env := woodEnv(t, language.English)
	s := sheet.New(env, "joiner")
	s.SetSize(80, 24)
	uitest.Press(s, "tab", "tab", "tab", "tab", "tab", "tab")
	_, before, _ := s.Cursor()
	env.Words = i18n.In(language.French)
	s.Update(screen.Changed{})
	if view := uitest.Plain(s.View()); !strings.Contains(view, "▌ → Chef / Cheffe d'atelier") {
		t.Errorf("the cursor has left its line:\n%s", view)
	}
	if _, y, _ := s.Cursor(); y != before {
		t.Errorf("the line has moved from row %d to %d", before, y)
	}
}

func TestAnotherSizeKeepsTheLine(t *testing.T) {
	s := joiner(t, 80, 24)
	uitest.Press(s, "tab", "tab", "tab", "tab", "tab", "tab")
	for _, size := range uitest.Sizes() {
		s.SetSize(size.W, size.H)
		if !strings.Contains(uitest.Plain(s.View()), "▌ → Foreman") || here(s) != "Next" {
			t.Fatalf("at %v the line is lost:\n%s", size, uitest.Plain(s.View()))
		}
	}
}

func TestAClickChoosesALineThenFollowsIt(t *testing.T) {
	s := joiner(t, 80, 24)
	uitest.Press(s, "tab", "tab", "tab", "tab", "tab", "tab", "up")
	lines := strings.Split(uitest.Plain(s.View()), "\n")
	y := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "→ Foreman") })
	click := tea.MouseClickMsg{X: 10, Y: y, Button: tea.MouseLeft}
	if said := uitest.Run(s.Update(click)); len(said) > 0 {
		t.Errorf("the first click said %v", said)
	}
	if said := uitest.Run(s.Update(click)); !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: "foreman"}}) {
		t.Errorf("the second click said %v", said)
	}
}

func TestAClickOnASectionJumpsThere(t *testing.T) {
	for _, width := range []int{80, 120} {
		s := joiner(t, width, 24)
		lines := strings.Split(uitest.Plain(s.View()), "\n")
		y := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "Skills") })
		x := ansi.StringWidth(lines[y][:strings.Index(lines[y], "Skills")])
		s.Update(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
		if here(s) != "Skills" {
			t.Errorf("at width %d the click leads to %q", width, here(s))
		}
	}
}

func TestTheWheelScrollsAndTheCursorStaysInSight(t *testing.T) {
	s := joiner(t, 80, 12)
	for range 100 {
		s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
		if _, y, ok := s.Cursor(); !ok || y < 1 || y > 11 {
			t.Fatalf("the cursor is on row %d, %v", y, ok)
		}
	}
	if strings.Contains(s.View(), "▼") {
		t.Errorf("the wheel ends in:\n%s", uitest.Plain(s.View()))
	}
}

func TestPagesTurnFromTopToBottom(t *testing.T) {
	s := joiner(t, 80, 12)
	uitest.Press(s, slices.Repeat([]string{"pgdown"}, 20)...)
	if here(s) != "Sources" || strings.Contains(s.View(), "▼") {
		t.Errorf("turning pages ends in:\n%s", uitest.Plain(s.View()))
	}
	uitest.Press(s, slices.Repeat([]string{"pgup"}, 20)...)
	if here(s) != "In short" || strings.Contains(s.View(), "▲") {
		t.Errorf("turning back ends in:\n%s", uitest.Plain(s.View()))
	}
	uitest.Press(s, "end")
	if here(s) != "Sources" {
		t.Errorf("End leads to %q", here(s))
	}
	uitest.Press(s, "home")
	if _, y, _ := s.Cursor(); here(s) != "In short" || y > 2 {
		t.Errorf("Home leads to row %d of %q", y, here(s))
	}
}

func TestUnlikeSourcesOfPayAreNotedOnTheStep(t *testing.T) {
	s := joiner(t, 80, 90)
	want := "Pay: different sources or levels; see each sheet."
	if view := uitest.Plain(s.View()); !strings.Contains(view, want) {
		t.Errorf("the step does not say %q:\n%s", want, view)
	}
}

func TestThePlaceOfASheet(t *testing.T) {
	s := joiner(t, 80, 24)
	if got := strings.Join(s.Place(), " "); got != "--at joiner --screen sheet" {
		t.Errorf("place %q", got)
	}
	if s.Title() != "Sheet: Joiner" {
		t.Errorf("title %q", s.Title())
	}
}

func BenchmarkKey(b *testing.B) {
	g := uitest.Graph(b)
	for _, size := range []uitest.Size{{W: 120, H: 40}, {W: 200, H: 60}} {
		for _, name := range []string{"down", "tab", "s", "g"} {
			b.Run(name+" at "+strconv.Itoa(size.W)+"×"+strconv.Itoa(size.H), func(b *testing.B) {
				s := sheet.New(uitest.Env(g, language.French), g.Start())
				s.SetSize(size.W, size.H)
				s.View()
				key := uitest.Key(name)
				b.ReportAllocs()
				for b.Loop() {
					s.Update(key)
					s.View()
				}
			})
		}
	}
}

func BenchmarkLayOut(b *testing.B) {
	g := uitest.Graph(b)
	env := uitest.Env(g, language.French)
	b.ReportAllocs()
	for b.Loop() {
		s := sheet.New(env, g.Start())
		s.SetSize(120, 40)
		s.View()
	}
}

const longCode = `
dataset: {title: {fr: T, en: T}, start: a}
sources: [{id: S1, title: T, publisher: P, quality: official}]
roles:
  - id: a
    rank: 0
    title: {fr: T, en: T}
    name: {fr: T, en: T}
    short: {fr: T, en: T}
    summary: {fr: S., en: S.}
    codes: [{system: rome, version: "60", code: "0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789", label: L, match: exact, sources: [S1]}]
`

func TestALongCodeIsWrapped(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"a.yaml": {Data: []byte(longCode)}})
	if err != nil {
		t.Fatal(err)
	}
	for _, size := range []uitest.Size{{W: 40, H: 12}, {W: 80, H: 60}, {W: 200, H: 60}} {
		s := sheet.New(uitest.Env(g, language.English), "a")
		s.SetSize(size.W, size.H)
		for range 20 {
			uitest.Fits(t, s.View(), size.W, size.H)
			uitest.Press(s, "pgdown")
		}
	}
}
