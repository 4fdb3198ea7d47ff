package sheet_test

import (
	"regexp"
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
	"parcours/ui/phrase"
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
		for _, leaf := range []string{"2", "3", "4", "5", "6", "7", "8"} {
			tall, seen := sheet.New(env, g.Start()), map[string]bool{}
			tall.SetSize(size.W, 400)
			uitest.Press(tall, leaf)
			s := sheet.New(env, g.Start())
			s.SetSize(size.W, size.H)
			uitest.Press(s, leaf)
			for last := ""; last != s.View(); uitest.Press(s, "down") {
				last = s.View()
				for _, l := range page(last, size) {
					seen[l] = true
				}
			}
			for _, l := range page(tall.View(), uitest.Size{W: size.W, H: 400}) {
				if l != "" && !seen[l] {
					t.Errorf("%v, leaf %s: %q never showed", size, leaf, l)
				}
			}
		}
	}
}

// page is the lines of the page in a view, without the cursor, the foot and the card.
func page(view string, size uitest.Size) []string {
	rows := strings.Split(ansi.Strip(view), "\n")
	if size.W < 112 && size.H >= 14 {
		rows = rows[:len(rows)-1]
	}
	var lines []string
	for _, l := range rows[1:] {
		l, _, _ = strings.Cut(l, "   ─ D'où") // a card
		l = ansi.Cut(l, 0, 79)
		if strings.HasPrefix(l, "  ───") {
			break
		}
		lines = append(lines, strings.TrimSpace(strings.Replace(l, "▌", " ", 1)))
	}
	return lines
}

func TestTabWalksTheLeavesAndComesRound(t *testing.T) {
	s := joiner(t, 120, 30)
	var names []string
	for range 8 {
		names = append(names, here(s))
		uitest.Press(s, "tab")
	}
	want := []string{"In short", "Tasks", "Skills", "Pay", "Daily life", "Ways in", "Next", "Sources"}
	if !slices.Equal(names, want) {
		t.Errorf("leaves %q, want %q", names, want)
	}
	if here(s) != "In short" {
		t.Errorf("after the last leaf comes %q", here(s))
	}
	uitest.Press(s, "shift+tab")
	if here(s) != "Sources" {
		t.Errorf("before the first leaf comes %q", here(s))
	}
	for i, name := range want {
		if uitest.Press(s, strconv.Itoa(i+1)); here(s) != name {
			t.Errorf("%d leads to %q", i+1, here(s))
		}
	}
}

// here is the name of the leaf.
func here(s *sheet.Sheet) string {
	_, after, _ := strings.Cut(uitest.Plain(s.View()), "▶ ")
	name, _, _ := strings.Cut(after, "  ")
	name, _, _ = strings.Cut(name, "\n")
	name, _, _ = strings.Cut(name, " ›")
	return name
}

func TestLeavesWithNothingToSayAreLeftOut(t *testing.T) {
	s := sheet.New(woodEnv(t, language.English), "foreman")
	s.SetSize(120, 60)
	bar, _, _ := strings.Cut(uitest.Plain(s.View()), "\n")
	if strings.TrimSpace(bar) != "▶ In short  Tasks  Skills  Pay  Daily life  Ways in  Sources" {
		t.Errorf("the bar says %q", bar)
	}
	if uitest.Press(s, "7"); here(s) != "In short" {
		t.Errorf("the key of a leaf that is not there leads to %q", here(s))
	}
}

func TestEnterGoesWhereTheLineLeads(t *testing.T) {
	for _, c := range []struct {
		leaf  string
		downs int
		to    careers.NodeID
	}{{"6", 0, "cap-joinery"}, {"6", 1, "cap-joinery"}, {"7", 0, "foreman"}, {"1", 7, "foreman"}} {
		s := joiner(t, 80, 24)
		uitest.Press(s, c.leaf)
		uitest.Press(s, slices.Repeat([]string{"down"}, c.downs)...)
		said := uitest.Press(s, "enter")
		if !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: c.to}}) {
			t.Errorf("leaf %s, line %d: Enter said %v", c.leaf, c.downs, said)
		}
	}
}

func TestEnterOnALineOfTheFirstLeafOpensWhereItIsToldWhole(t *testing.T) {
	for _, c := range []struct {
		downs int
		leaf  string
		line  string
	}{{2, "Pay", "▌ The Guild  ·        ·        ·        ■ €30k"}, {4, "Tasks", "▌ • ~Listen to the wood"}, {6, "Skills", "▌ • Patience"}, {8, "Ways in", "▌ • The two-year CAP."}} {
		s := joiner(t, 64, 24)
		uitest.Press(s, slices.Repeat([]string{"down"}, c.downs)...)
		uitest.Press(s, "enter")
		if view := uitest.Plain(s.View()); here(s) != c.leaf || !strings.Contains(view, c.line) {
			t.Errorf("line %d leads to %q, without %q:\n%s", c.downs, here(s), c.line, view)
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
	if head := strings.Split(uitest.Plain(s.View()), "Where this comes from")[1]; strings.Contains(strings.SplitN(head, "\n", 2)[0], "─  ") {
		t.Errorf("the rule above the card is broken:\n%s", uitest.Plain(s.View()))
	}
	if said := uitest.Press(s, "esc"); !slices.Equal(said, []tea.Msg{screen.ShowOnMap{Node: "joiner"}}) {
		t.Errorf("Escape said %v, though nobody opened the card", said)
	}
}

// The card that stands beside the page anyway is not closed by the key that opens it elsewhere.
func TestTheCardBesideThePageStays(t *testing.T) {
	s := joiner(t, 160, 40)
	uitest.Press(s, "tab")
	for range 2 {
		said := uitest.Press(s, "s")
		if !strings.Contains(s.View(), "Where this comes from") {
			t.Error("the key takes the card away")
		}
		if len(said) != 1 || said[0] != (screen.Notify{Text: "Where the chosen line comes from is on the right already."}) {
			t.Errorf("said %v", said)
		}
	}
	uitest.Press(s, "g", "g")
	if !strings.Contains(s.View(), "Where this comes from") {
		t.Error("the words explained do not give the place back")
	}
}

func TestTheGlossaryExplainsTheWordsOfTheSection(t *testing.T) {
	s := joiner(t, 80, 24)
	uitest.Press(s, "6", "g")
	if view := uitest.Plain(s.View()); !strings.Contains(view, "CAP: A vocational diploma.") {
		t.Errorf("no gloss:\n%s", view)
	}
	uitest.Press(s, "2")
	if view := uitest.Plain(s.View()); !strings.Contains(view, "No glossary words in this section.") {
		t.Errorf("a gloss where there is nothing to explain:\n%s", view)
	}
}

func TestAnotherLanguageKeepsThePlace(t *testing.T) {
	env := woodEnv(t, language.English)
	s := sheet.New(env, "joiner")
	s.SetSize(80, 24)
	uitest.Press(s, "7")
	_, before, _ := s.Cursor()
	env.Words = i18n.In(language.French)
	s.Update(screen.Changed{})
	if view := uitest.Plain(s.View()); !strings.Contains(view, "▌ ► Chef / Cheffe d'atelier") {
		t.Errorf("the cursor has left its line:\n%s", view)
	}
	if _, y, _ := s.Cursor(); y != before {
		t.Errorf("the line has moved from row %d to %d", before, y)
	}
}

func TestAnotherSizeKeepsTheLine(t *testing.T) {
	s := joiner(t, 80, 24)
	uitest.Press(s, "7")
	for _, size := range uitest.Sizes() {
		s.SetSize(size.W, size.H)
		if !strings.Contains(uitest.Plain(s.View()), "▌ ► Foreman") {
			t.Fatalf("at %v the line is lost:\n%s", size, uitest.Plain(s.View()))
		}
	}
}

func TestAClickChoosesALineThenFollowsIt(t *testing.T) {
	s := joiner(t, 80, 24)
	lines := strings.Split(uitest.Plain(s.View()), "\n")
	y := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, "► Foreman") })
	click := tea.MouseClickMsg{X: 50, Y: y, Button: tea.MouseLeft}
	if said := uitest.Run(s.Update(click)); len(said) > 0 {
		t.Errorf("the first click said %v", said)
	}
	if said := uitest.Run(s.Update(click)); !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: "foreman"}}) {
		t.Errorf("the second click said %v", said)
	}
}

func TestAClickOnTheNameOfALeafOpensIt(t *testing.T) {
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
	s := joiner(t, 80, 9)
	for range 100 {
		s.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
		if _, y, ok := s.Cursor(); !ok || y < 1 || y > 8 {
			t.Fatalf("the cursor is on row %d, %v", y, ok)
		}
	}
	if strings.Contains(s.View(), "▼") {
		t.Errorf("the wheel ends in:\n%s", uitest.Plain(s.View()))
	}
}

func TestALeafIsPagedFromTopToBottom(t *testing.T) {
	s := joiner(t, 80, 7)
	uitest.Press(s, slices.Repeat([]string{"pgdown"}, 20)...)
	if here(s) != "In short" || strings.Contains(s.View(), "▼") {
		t.Errorf("paging down ends in:\n%s", uitest.Plain(s.View()))
	}
	uitest.Press(s, slices.Repeat([]string{"pgup"}, 20)...)
	if here(s) != "In short" || strings.Contains(s.View(), "▲") {
		t.Errorf("paging up ends in:\n%s", uitest.Plain(s.View()))
	}
	uitest.Press(s, "end")
	if view := uitest.Plain(s.View()); !strings.Contains(view, "▌ ◄ 1 step leads here") {
		t.Errorf("End leads to:\n%s", view)
	}
	uitest.Press(s, "home")
	if _, y, _ := s.Cursor(); y > 2 {
		t.Errorf("Home leads to row %d", y)
	}
}

// sourceCode is the id of a source.
var sourceCode = regexp.MustCompile(`\bS\d+[a-z]?\b`)

func TestTheFirstScreenfulOfARoleTellsTheWhole(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for _, n := range g.Nodes() {
			if n.Kind != careers.Role {
				continue
			}
			s := sheet.New(env, n.ID)
			s.SetSize(80, 22) // the frame has the first and the last row
			view := uitest.Plain(s.View())
			if flat := strings.Join(strings.Fields(strings.ReplaceAll(view, "▌", " ")), " "); !strings.Contains(flat, strings.Join(strings.Fields(env.Text(n.Summary)), " ")) {
				t.Errorf("%s: it does not say what it is:\n%s", n.ID, view)
			}
			if len(n.Headline.Pay) > 0 && !strings.ContainsAny(view, "■□") && !strings.Contains(view, phrase.PayShort(env.Words, *n.Headline.Pay[0])) {
				t.Errorf("%s: no strip of pay:\n%s", n.ID, view)
			}
			tasks, skills := strings.Count(view, "  • "), strings.Count(view, "▪")
			if tasks < min(4, len(n.Tasks))+4 || skills < 4 {
				t.Errorf("%s: %d tasks and skills:\n%s", n.ID, tasks, view)
			}
			if steps := strings.Count(view, "► "); steps < min(3, len(g.Next(n.ID))) {
				t.Errorf("%s: %d next steps:\n%s", n.ID, steps, view)
			}
			if code := sourceCode.FindString(view); code != "" {
				t.Errorf("%s: the code %s stands in the text:\n%s", n.ID, code, view)
			}
			uitest.Press(s, "down")
			lines := strings.Split(strings.TrimRight(uitest.Plain(s.View()), "\n"), "\n")
			if last := lines[len(lines)-1]; !strings.Contains(last, "Source") && !strings.Contains(last, "~") && n.Headline.Pay != nil {
				t.Errorf("%s: the last line tells no source: %q", n.ID, last)
			}
		}
	}
}

func TestNoLeafHasCodesOfSourcesInItsText(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.English)
	for _, n := range g.Nodes() {
		s := sheet.New(env, n.ID)
		s.SetSize(90, 300)
		for _, leaf := range []string{"1", "2", "3", "4", "5", "6", "7"} {
			uitest.Press(s, leaf)
			if code := sourceCode.FindString(uitest.Plain(s.View())); code != "" {
				t.Errorf("%s, leaf %s: the code %s stands in the text", n.ID, leaf, code)
			}
		}
	}
}

func TestUnlikeSourcesOfPayAreNotedOnTheStep(t *testing.T) {
	s := joiner(t, 80, 90)
	uitest.Press(s, "7")
	want := "Pay: not the same source, level, year or place; see each sheet."
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
