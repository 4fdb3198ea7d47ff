package compare_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/ui/compare"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// trios are comparisons of the built-in data: roles, trainings, and both.
func trios() [][]careers.NodeID {
	return [][]careers.NodeID{
		{"backend-developer", "lead-developer"},
		{"backend-developer", "cto", "technical-expert"},
		{"bts-sio", "but-info", "cto"},
		{"cto", "bts-sio"},
		{"licence-pro", "bootcamp"},
	}
}

func TestEveryComparisonFitsEverySize(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for _, ids := range trios() {
			c := compare.New(env, ids)
			for i, size := range uitest.Sizes() {
				c.SetSize(size.W, size.H)
				uitest.Press(c, []string{"tab", "down", "right", "pgdown", "x", "end", "pgup"}[i%7])
				uitest.Fits(t, c.View(), size.W, size.H)
				if x, y, ok := c.Cursor(); !ok || x >= size.W || y >= size.H {
					t.Fatalf("%v at %v: cursor at %d, %d, %v", ids, size, x, y, ok)
				}
			}
		}
	}
}

func TestNoSizeIsTooSmallToDraw(t *testing.T) {
	c := compare.New(woodEnv(t, language.French), []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	uitest.Press(c, "down") // before the first size is known
	for w := range 20 {
		for h := range 8 {
			c.SetSize(w, h)
			uitest.Press(c, []string{"down", "tab", "x", "pgdown", "right"}[(w+h)%5])
			c.Keys()
			c.Cursor()
			uitest.Fits(t, c.View(), w, h)
		}
	}
}

// Of every pair of nodes, as many lines carry each mark as there are changes,
// and one more heads each group of them.
func TestNothingThatChangesIsHidden(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.French)
	for i, from := range g.Nodes() {
		for k, to := range g.Nodes() {
			if from == to || (i+k)%careerstest.Thin(3) != 0 {
				continue
			}
			c := compare.New(env, []careers.NodeID{from.ID, to.ID})
			c.SetSize(79, 2000)
			got := map[string]int{}
			for _, l := range body(c) {
				if len(l) > 4 && l[:2] == "  " && l[3] == ' ' {
					got[l[2:3]]++
				}
			}
			d := careers.Compare(from, to)
			for change, mark := range []string{"+", "^", "=", "-", "."} {
				skills, tasks := len(d.SkillsThat(careers.Change(change))), 0
				for _, task := range d.Tasks {
					if task.Change == careers.Change(change) {
						tasks++
					}
				}
				heads := 2
				if change == int(careers.Deeper) || change >= int(careers.UsedLess) {
					heads = min(1, skills) + min(1, tasks) // no heading over nothing
				}
				if want := skills + tasks + heads; got[mark] != want {
					t.Errorf("%s to %s: %d lines with %s, want %d", from.ID, to.ID, got[mark], mark, want)
				}
			}
		}
	}
}

func TestWalkingDownShowsEveryLine(t *testing.T) {
	env := uitest.Env(uitest.Graph(t), language.English)
	for _, size := range []uitest.Size{{W: 20, H: 5}, {W: 40, H: 10}, {W: 80, H: 22}, {W: 120, H: 38}} {
		c := compare.New(env, trios()[1])
		c.SetSize(size.W, 4000)
		want := body(c)
		c.SetSize(size.W, size.H)
		seen := map[string]bool{}
		for last := ""; last != c.View(); uitest.Press(c, "down") {
			last = c.View()
			for _, l := range body(c) {
				seen[l] = true
			}
		}
		for _, l := range want {
			if !seen[l] {
				t.Errorf("%v: %q never showed", size, l)
			}
		}
	}
}

// body is the lines of the page in a view.
func body(c *compare.Compare) []string {
	lines := strings.Split(uitest.Plain(c.View()), "\n")[2:]
	if last := len(lines) - 1; strings.Contains(lines[last], "+ ") && strings.Contains(lines[last], "= ") {
		lines = lines[:last]
	}
	return lines
}

func TestTabWalksTheSectionsAndComesRound(t *testing.T) {
	c := carpenters(t, 80, 20)
	var names []string
	for range 8 {
		names = append(names, here(c))
		uitest.Press(c, "tab")
	}
	want := []string{"In short", "Years", "Skills", "Tasks", "Pay", "Ways in", "Sources", "In short"}
	if !slices.Equal(names, want) {
		t.Errorf("sections %q, want %q", names, want)
	}
	uitest.Press(c, "shift+tab", "shift+tab")
	if here(c) != "Sources" {
		t.Errorf("before the first section comes %q", here(c))
	}
}

// here is the name of the section that one is in.
func here(c *compare.Compare) string {
	bar, _, _ := strings.Cut(uitest.Plain(c.View()), "\n")
	_, after, _ := strings.Cut(bar, "▶ ")
	name, _, _ := strings.Cut(after, "  ")
	name, _, _ = strings.Cut(name, " ›")
	return name
}

func TestPagesTurnFromTopToBottom(t *testing.T) {
	c := carpenters(t, 80, 14)
	uitest.Press(c, slices.Repeat([]string{"pgdown"}, 20)...)
	if here(c) != "Sources" || strings.Contains(c.View(), "▼") {
		t.Errorf("turning pages ends in:\n%s", uitest.Plain(c.View()))
	}
	uitest.Press(c, slices.Repeat([]string{"pgup"}, 20)...)
	if here(c) != "In short" || strings.Contains(c.View(), "▲") {
		t.Errorf("turning back ends in:\n%s", uitest.Plain(c.View()))
	}
	uitest.Press(c, "end")
	if here(c) != "Sources" {
		t.Errorf("End leads to %q", here(c))
	}
	uitest.Press(c, "home")
	if here(c) != "In short" {
		t.Errorf("Home leads to %q", here(c))
	}
	for range 40 {
		c.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	}
	if here(c) != "Sources" {
		t.Errorf("the wheel leads to %q", here(c))
	}
}

func TestEnterOpensTheSheetOfTheChosenColumn(t *testing.T) {
	c := carpenters(t, 80, 20)
	for _, step := range []struct {
		key string
		to  careers.NodeID
	}{{"", "joiner"}, {"right", "foreman"}, {"right", "joiner"}, {"left", "foreman"}} {
		if step.key != "" {
			uitest.Press(c, step.key)
		}
		if said := uitest.Press(c, "enter"); !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: step.to}}) {
			t.Errorf("after %q Enter said %v, not %s", step.key, said, step.to)
		}
	}
}

func TestAClickChoosesAColumnThenOpensIt(t *testing.T) {
	for _, width := range []int{50, 80} {
		c := carpenters(t, width, 20)
		row := strings.Split(uitest.Plain(c.View()), "\n")[1]
		before, _, _ := strings.Cut(row, "Foreman")
		click := tea.MouseClickMsg{X: len([]rune(before)), Y: 1, Button: tea.MouseLeft}
		if said := uitest.Run(c.Update(click)); len(said) > 0 {
			t.Errorf("at width %d the first click said %v", width, said)
		}
		if said := uitest.Run(c.Update(click)); !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: "foreman"}}) {
			t.Errorf("at width %d the second click said %v", width, said)
		}
	}
}

func TestAClickOnASectionJumpsThere(t *testing.T) {
	c := carpenters(t, 80, 20)
	before, _, _ := strings.Cut(uitest.Plain(c.View()), "Tasks")
	c.Update(tea.MouseClickMsg{X: len([]rune(before)), Y: 0, Button: tea.MouseLeft})
	if here(c) != "Tasks" {
		t.Errorf("the click leads to %q", here(c))
	}
}

func TestXSwapsTwoAndRotatesThree(t *testing.T) {
	env := woodEnv(t, language.English)
	two := compare.New(env, []careers.NodeID{"joiner", "foreman"})
	uitest.Press(two, "x")
	if got := fmt.Sprint(two.Nodes()); got != "[foreman joiner]" {
		t.Errorf("two become %s", got)
	}
	three := compare.New(env, []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	uitest.Press(three, "x")
	if got := fmt.Sprint(three.Nodes()); got != "[foreman cap-joinery joiner]" {
		t.Errorf("three become %s", got)
	}
}

func TestSwappingStaysInTheSection(t *testing.T) {
	c := carpenters(t, 80, 12)
	uitest.Press(c, "tab", "tab", "tab", "x")
	if here(c) != "Tasks" {
		t.Errorf("swapping leads to %q", here(c))
	}
}

func TestDRemovesTheLastAndClosesWhenOneIsLeft(t *testing.T) {
	c := compare.New(woodEnv(t, language.English), []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	c.SetSize(120, 30)
	uitest.Press(c, "left") // the last column
	if said := uitest.Press(c, "d"); len(said) > 0 || fmt.Sprint(c.Nodes()) != "[joiner foreman]" {
		t.Errorf("d said %v and left %v", said, c.Nodes())
	}
	if said := uitest.Press(c, "enter"); !slices.Equal(said, []tea.Msg{screen.OpenSheet{Node: "foreman"}}) {
		t.Errorf("the chosen column is gone; Enter said %v", said)
	}
	want := []tea.Msg{screen.Back{}, screen.Notify{Text: "Press c elsewhere to compare with Joiner."}}
	if said := uitest.Press(c, "d"); !slices.Equal(said, want) || fmt.Sprint(c.Nodes()) != "[joiner]" {
		t.Errorf("d said %v and left %v", said, c.Nodes())
	}
	why := i18n.In(language.English).Compare.NothingToCompare
	for _, key := range []string{"d", "x"} {
		if said := uitest.Press(c, key); !slices.Equal(said, []tea.Msg{screen.Notify{Text: why}}) {
			t.Errorf("with one left %s said %v", key, said)
		}
	}
}

func TestEscapeAndBackspaceGoBack(t *testing.T) {
	for _, key := range []string{"esc", "backspace"} {
		if said := uitest.Press(carpenters(t, 80, 20), key); !slices.Equal(said, []tea.Msg{screen.Back{}}) {
			t.Errorf("%s said %v", key, said)
		}
	}
}

func TestOnlyKnownNodesAreComparedEachOnceAndThreeAtMost(t *testing.T) {
	env := woodEnv(t, language.English)
	for _, c := range []struct {
		ids  []careers.NodeID
		want string
	}{
		{[]careers.NodeID{"joiner", "king", "joiner", "foreman"}, "[joiner foreman]"},
		{[]careers.NodeID{"joiner", "foreman", "cap-joinery", "apprentice"}, "[joiner foreman cap-joinery]"},
		{nil, "[joiner]"},
	} {
		s := compare.New(env, c.ids)
		s.SetSize(80, 20)
		if got := fmt.Sprint(s.Nodes()); got != c.want || s.View() == "" {
			t.Errorf("of %v it compares %s", c.ids, got)
		}
	}
}

func TestThePlaceOfAComparison(t *testing.T) {
	c := compare.New(woodEnv(t, language.English), []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	if got := strings.Join(c.Place(), " "); got != "--at joiner --screen compare --with foreman,cap-joinery" {
		t.Errorf("place %q", got)
	}
	if c.Title() != "Compare: Joiner → Foreman, CAP" {
		t.Errorf("title %q", c.Title())
	}
}

func TestAnotherLanguageThemeOrSizeKeepsThePlace(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.English)
	c := compare.New(env, []careers.NodeID{"frontend-developer", "qa-engineer"})
	c.SetSize(80, 20)
	uitest.Press(c, "tab", "tab", "tab", "down", "down", "down", "right")
	for !strings.Contains(body(c)[0], ". Adapt the display") {
		if uitest.Press(c, "down"); here(c) != "Tasks" {
			t.Fatalf("the task is never the first line, but the test comes to %s", here(c))
		}
	}
	row := func(text string) int {
		return slices.IndexFunc(body(c), func(l string) bool { return strings.Contains(l, text) })
	}
	env.Words = i18n.In(language.French)
	c.Update(screen.Changed{})
	if after := row(". Adapter l'affichage"); after != 0 || here(c) != "Tâches" {
		t.Errorf("the line has moved from the first row to %d of %s", after, here(c))
	}
	for _, size := range uitest.Sizes() {
		c.SetSize(size.W, size.H)
	}
	c.SetSize(80, 20)
	if here(c) != "Tâches" || row("Adapter l'affichage") < 0 {
		t.Errorf("after other sizes it shows %s:\n%s", here(c), uitest.Plain(c.View()))
	}
}

func BenchmarkKey(b *testing.B) {
	g := uitest.Graph(b)
	for _, size := range []uitest.Size{{W: 120, H: 40}, {W: 200, H: 60}} {
		for _, name := range []string{"down", "tab", "x"} {
			b.Run(name+" at "+strconv.Itoa(size.W)+"×"+strconv.Itoa(size.H), func(b *testing.B) {
				c := compare.New(uitest.Env(g, language.French), trios()[1])
				c.SetSize(size.W, size.H)
				c.View()
				key := uitest.Key(name)
				b.ReportAllocs()
				for b.Loop() {
					c.Update(key)
					c.View()
				}
			})
		}
	}
}
