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
	"parcours/ui/phrase"
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

// Of every pair of nodes, every change of a skill and of a task is on a line of its leaf, under
// the head that counts it.
func TestNothingThatChangesIsHidden(t *testing.T) {
	g := uitest.Graph(t)
	env := uitest.Env(g, language.French)
	for i, from := range g.Nodes() {
		for k, to := range g.Nodes() {
			if from == to || (i+k)%careerstest.Thin(3) != 0 {
				continue
			}
			c := compare.New(env, []careers.NodeID{from.ID, to.ID})
			c.SetSize(200, 2000)
			uitest.Press(c, "2")
			skills := strings.Join(strings.Fields(uitest.Plain(c.View())), " ")
			for _, change := range g.Compare(from, to).Skills {
				first, _, _ := strings.Cut(env.Text(g.Skill(change.Skill).Name), " ")
				if len(from.Needs) > 0 && len(to.Needs) > 0 && !strings.Contains(skills, first) {
					t.Errorf("%s to %s: no line with %s", from.ID, to.ID, first)
				}
			}
			for change := range careers.NotListed + 1 {
				n := len(g.Compare(from, to).SkillsThat(change))
				head := fmt.Sprintf("%s %s · %d", "+^=-."[change:change+1], strings.ToUpper(env.Words.Compare.Changes[change]), n)
				if len(from.Needs) > 0 && len(to.Needs) > 0 && n > 0 && !strings.Contains(skills, head) {
					t.Errorf("%s to %s: no head %q", from.ID, to.ID, head)
				}
			}
		}
	}
}

func TestTheAnswerStandsInTheFirstEightLines(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for _, to := range []careers.NodeID{"lead-developer", "cto", "project-manager", "data-engineer"} {
			var text strings.Builder
			for _, l := range compare.Told(env, []careers.NodeID{"backend-developer", to}, 76, false)[:8] {
				text.WriteString(l.String() + "\n")
			}
			between, _ := g.Between("backend-developer", to)
			for _, want := range []string{phrase.Years(env.Words, between.Years), "45", "□", env.Words.Compare.Legend[0][:3]} {
				if !strings.Contains(text.String(), want) {
					t.Errorf("%s: %q is not among the first eight lines:\n%s", to, want, text.String())
				}
			}
		}
	}
}

func TestWalkingDownShowsEveryLine(t *testing.T) {
	env := uitest.Env(uitest.Graph(t), language.English)
	for _, size := range []uitest.Size{{W: 20, H: 5}, {W: 40, H: 10}, {W: 80, H: 22}, {W: 120, H: 38}} {
		for _, leaf := range []string{"2", "3", "4", "5", "6"} {
			c := compare.New(env, trios()[1])
			c.SetSize(size.W, 900)
			uitest.Press(c, leaf)
			want := body(c)
			want = want[:len(want)-3] // the foot
			c.SetSize(size.W, size.H)
			uitest.Press(c, leaf)
			seen := map[string]bool{}
			for last := ""; last != c.View(); uitest.Press(c, "down") {
				last = c.View()
				for _, l := range body(c) {
					seen[l] = true
				}
			}
			for _, l := range want {
				if l != "" && !seen[l] {
					t.Errorf("%v, leaf %s: %q never showed", size, leaf, l)
				}
			}
		}
	}
}

// body is the lines of the page in a view, without the cursor.
func body(c *compare.Compare) []string {
	lines := strings.Split(uitest.Plain(c.View()), "\n")[1:]
	for i, l := range lines {
		lines[i] = strings.TrimSpace(strings.ReplaceAll(l, "▌", " "))
	}
	return lines
}

func TestTabWalksTheLeavesAndComesRound(t *testing.T) {
	c := carpenters(t, 80, 20)
	var names []string
	for range 7 {
		names = append(names, here(c))
		uitest.Press(c, "tab")
	}
	want := []string{"In short", "Skills", "Tasks", "Pay", "Ways in", "Sources", "In short"}
	if !slices.Equal(names, want) {
		t.Errorf("leaves %q, want %q", names, want)
	}
	uitest.Press(c, "shift+tab", "left")
	if here(c) != "Sources" {
		t.Errorf("before the first leaf comes %q", here(c))
	}
}

// here is the name of the leaf that one is in.
func here(c *compare.Compare) string {
	bar, _, _ := strings.Cut(uitest.Plain(c.View()), "\n")
	_, after, _ := strings.Cut(bar, "▶ ")
	name, _, _ := strings.Cut(after, "  ")
	name, _, _ = strings.Cut(name, " ›")
	return name
}

func TestEnterOpensTheLeafThatTellsALineWholeThenTheSheetOfItsNode(t *testing.T) {
	c := carpenters(t, 80, 24)
	for _, step := range []struct {
		keys []string
		leaf string
		said []tea.Msg
	}{
		{[]string{"enter"}, "In short", []tea.Msg{screen.OpenSheet{Node: "foreman"}}}, // the way there
		{[]string{"down", "enter"}, "Skills", nil},                                    // the counts
		{[]string{"enter"}, "Skills", []tea.Msg{screen.OpenSheet{Node: "foreman"}}},
		{[]string{"1", "down", "down", "enter"}, "Pay", nil}, // the first figure
		{[]string{"enter"}, "Pay", []tea.Msg{screen.OpenSheet{Node: "joiner"}}},
	} {
		if said := uitest.Press(c, step.keys...); here(c) != step.leaf || !slices.Equal(said, step.said) {
			t.Errorf("%v leads to %q and says %v", step.keys, here(c), said)
		}
	}
}

func TestAClickChoosesALineThenFollowsIt(t *testing.T) {
	c := carpenters(t, 80, 24)
	y := slices.IndexFunc(strings.Split(uitest.Plain(c.View()), "\n"), func(l string) bool { return strings.Contains(l, "Foreman sen.") })
	click := tea.MouseClickMsg{X: 12, Y: y, Button: tea.MouseLeft}
	if said := uitest.Run(c.Update(click)); len(said) > 0 || here(c) != "In short" {
		t.Errorf("the first click leads to %q and says %v", here(c), said)
	}
	if uitest.Run(c.Update(click)); here(c) != "Pay" {
		t.Errorf("the second click leads to %q", here(c))
	}
}

func TestAClickOnTheNameOfALeafOpensIt(t *testing.T) {
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

func TestSwappingStaysInTheLeaf(t *testing.T) {
	c := carpenters(t, 80, 12)
	uitest.Press(c, "3", "x")
	if here(c) != "Tasks" {
		t.Errorf("swapping leads to %q", here(c))
	}
}

func TestDRemovesTheLastAndClosesWhenOneIsLeft(t *testing.T) {
	c := compare.New(woodEnv(t, language.English), []careers.NodeID{"joiner", "foreman", "cap-joinery"})
	c.SetSize(120, 30)
	if said := uitest.Press(c, "d"); len(said) > 0 || fmt.Sprint(c.Nodes()) != "[joiner foreman]" {
		t.Errorf("d said %v and left %v", said, c.Nodes())
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
	if view := uitest.Plain(c.View()); !strings.Contains(view, "Press c elsewhere to compare with Joiner.") {
		t.Errorf("one alone does not say how to go on:\n%s", view)
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
	uitest.Press(c, "3")
	chosen := func() string {
		for _, l := range strings.Split(uitest.Plain(c.View()), "\n") {
			if after, ok := strings.CutPrefix(l, "▌"); ok {
				return strings.TrimSpace(after)
			}
		}
		return ""
	}
	for !strings.HasPrefix(chosen(), "Adapt the display") {
		before := c.View()
		if uitest.Press(c, "down"); c.View() == before {
			t.Fatalf("the task is never chosen; the last is %q", chosen())
		}
	}
	env.Words = i18n.In(language.French)
	c.Update(screen.Changed{})
	if !strings.HasPrefix(chosen(), "Adapter l'affichage") || here(c) != "Tâches" {
		t.Errorf("in French %q of %s is chosen", chosen(), here(c))
	}
	for _, size := range uitest.Sizes() {
		c.SetSize(size.W, size.H)
		c.View()
	}
	c.SetSize(80, 20)
	if here(c) != "Tâches" || !strings.HasPrefix(chosen(), "Adapter l'affichage") {
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
