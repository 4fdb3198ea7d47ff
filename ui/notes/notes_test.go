package notes_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/careerstest"
	"parcours/careers/notebook"
	"parcours/ui/i18n"
	"parcours/ui/internal/uitest"
	"parcours/ui/notes"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

const shop = `
	clerk 1
	clerk -> buyer 3
	buyer -> director 8
`

// open opens the notebook at a node, or as a whole.
func open(t testing.TB, node careers.NodeID, c notebook.Content) (*notes.Notes, *screen.Env) {
	t.Helper()
	env := uitest.Env(careerstest.Graph(t, shop), language.English)
	env.Notebook = notebook.New(c)
	env.Keeping = screen.Keeping{Path: "/home/sam/notebook.yaml"}
	n := notes.New(env, node)
	n.SetSize(60, 20)
	return n, env
}

func full() notebook.Content {
	return notebook.Content{
		Kept:      []notebook.Choice{{Node: "buyer", Why: "I like to bargain."}, {Node: "tailor"}},
		Aside:     []notebook.Choice{{Node: "director", Why: "Meetings."}},
		Routes:    []notebook.Route{{Nodes: []careers.NodeID{"clerk", "buyer", "tailor"}, Aim: "quickest", Note: "See Sam."}},
		Notes:     []notebook.Note{{Node: "clerk", Text: "Call:\n- hours"}},
		Questions: []notebook.Question{{Node: "buyer", Ask: "Who decides?", Answer: "The boss."}, {Ask: "Why here?"}},
	}
}

func drawn(n *notes.Notes) string { return "\n" + uitest.Plain(n.View()) }

func TestEachEntryIsARowAndTheChosenOneIsReadWholeBelow(t *testing.T) {
	n, _ := open(t, "", full())
	n.SetSize(60, 24)
	uitest.Press(n, "end", "up", "up")
	want := `
 File: /home/sam/notebook.yaml                        saved

 I KEEP  2
  ● buyer     I like to bargain.
  ○ tailor (not in this data)
 I PUT ASIDE  1
  ● director  Meetings.
 MY ROUTES  1
  ► clerk ━ buyer ━ tailor (not in this data)
 MY NOTES  1
▌ ● clerk     Call:
 MY INTERVIEW QUESTIONS  2
  ? Who decides?
  ? Why here?


────────────────────────────────────────────────────────────
 Call:
 - hours
 clerk
 No pay in this data.`
	if got := strings.TrimRight(drawn(n), "\n"); strings.ReplaceAll(got, "\u00a0", " ") != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	for keys, want := range map[string]string{
		"home":   " I like to bargain.\n",
		"end up": " About: buyer\n The boss.\n",
	} {
		uitest.Press(n, strings.Fields(keys)...)
		if _, below, _ := strings.Cut(drawn(n), "───\n"); !strings.HasPrefix(below, want) {
			t.Errorf("%s: below the list stands\n%s", keys, below)
		}
	}
}

// An empty notebook is a first task, which is done on the spot.
func TestAnEmptyNotebookOffersWhatToBeginWith(t *testing.T) {
	n, env := open(t, "", notebook.Content{})
	env.Keeping = screen.Keeping{}
	n.SetSize(80, 22)
	want := `
 This notebook is lost when you leave. To keep it: parcours --notebook me.yaml

 Begin with three moves: “+” keeps the chosen line, “x” removes it again.
 1 · KEEP A JOB THAT TEMPTS YOU
▌ ● clerk  you are here
  ● buyer  a next step
 2 · KEEP A ROUTE
  ► clerk ━ buyer ━ director  11 y
 3 · PREPARE A QUESTION FOR SOMEONE WHO DOES THE JOB
  ? What did you do yesterday, hour by hour?
  ? What wears you out in this job?
`
	if got := strings.ReplaceAll(drawn(n), "\u00a0", " "); !strings.HasPrefix(got, want) {
		t.Errorf("got%s\nwant%s", got, want)
	}
	stand := func(stance notebook.Stance, keys ...string) []tea.Msg {
		uitest.Press(n, keys...)
		return uitest.Run(n.Decide(stance))
	}
	for _, offer := range []string{"end up up", "end up"} { // the route, then the question
		if said := stand(notebook.Kept, strings.Fields(offer)...); len(said) != 1 || said[0] != (screen.NotebookChanged{}) {
			t.Errorf("keeping an offer says %v", said)
		}
	}
	if said := stand(notebook.Aside, "home", "down"); len(said) != 1 || said[0] != (screen.Decide{Node: "buyer", Stance: notebook.Aside}) {
		t.Errorf("putting an offer aside says %v", said)
	}
	env.Notebook.Decide("buyer", notebook.Aside, "")
	uitest.Press(n, "home")
	c := env.Notebook.Content()
	if fmt.Sprint(c.Aside, c.Routes, c.Questions) != "[{buyer }] [{[clerk buyer director] quickest }] [{clerk What did you do yesterday, hour by hour? }]" {
		t.Errorf("it holds %+v", c)
	}
	if got := drawn(n); !strings.Contains(got, " 1 · KEEP A JOB THAT TEMPTS YOU\n▌ ● clerk  you are here\n I PUT") || !strings.Contains(got, " I PUT ASIDE  1\n  ● buyer") || strings.Contains(got, "Begin with") {
		t.Errorf("what is put aside is offered again:%s", got)
	}
	if said := stand(notebook.Kept, "end"); len(said) != 1 || said[0] == (screen.NotebookChanged{}) {
		t.Errorf("a question is kept twice: %v", said)
	}
}

func TestThePageOfANodeTakesANoteAtOnce(t *testing.T) {
	n, env := open(t, "buyer", notebook.Content{})
	if !n.Typing() {
		t.Fatal("letters are commands")
	}
	said := uitest.Type(n, "Été ")
	if len(said) != 3 || said[0] != (screen.NotebookChanged{}) { // the blank at the end changes nothing
		t.Errorf("it says %v", said)
	}
	uitest.Press(n, "enter")
	n.Update(tea.PasteMsg{Content: "e\u0301crit\x1b[1m\r\nloin"})
	if got := env.Notebook.Note("buyer"); got != "Été\nécrit[1m\nloin" {
		t.Errorf("the note is %q", got)
	}
	want := `
 File: /home/sam/notebook.yaml                not saved yet
 buyer
  My opinion  (•) no opinion   ( ) keep   ( ) put aside

  Why         first an opinion, then why

▌ Note        │Été                                        │
              │écrit[1m                                   │
              │loin                                       │
              │                                           │
              │                                           │`
	if got := drawn(n); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	if x, y, ok := n.Cursor(); x != 15+len("loin") || y != 8 || !ok {
		t.Errorf("the cursor is at %d, %d, %v", x, y, ok)
	}
}

func TestAnOpinionComesWithItsReason(t *testing.T) {
	n, env := open(t, "buyer", notebook.Content{})
	uitest.Press(n, "shift+tab")
	if n.Typing() {
		t.Error("an opinion is typed")
	}
	uitest.Press(n, "right", "tab")
	uitest.Type(n, "bargains")
	if stance, why := env.Notebook.Stance("buyer"); stance != notebook.Kept || why != "bargains" {
		t.Errorf("%v, %q", stance, why)
	}
	uitest.Press(n, "up", "space")
	if stance, why := env.Notebook.Stance("buyer"); stance != notebook.Aside || why != "bargains" {
		t.Errorf("on second thoughts %v, %q", stance, why)
	}
	uitest.Press(n, "space", "left")
	if stance, why := env.Notebook.Stance("buyer"); stance != notebook.Aside || why != "bargains" {
		t.Errorf("back again %v, %q", stance, why)
	}
	uitest.Press(n, "left", "left", "enter")
	uitest.Type(n, "x")
	if env.Notebook.Note("buyer") != "x" || len(env.Notebook.Content().Kept)+len(env.Notebook.Content().Aside) > 0 {
		t.Errorf("without an opinion: %+v", env.Notebook.Content())
	}
}

// Each line is what someone presses in the list of a full notebook, and what
// the screen asks of the frame.
func TestKeys(t *testing.T) {
	for _, line := range []struct {
		keys string
		want tea.Msg
	}{
		{"enter", screen.OpenSheet{Node: "buyer"}},
		{"down down enter", screen.OpenSheet{Node: "director"}},
		{"end up enter", screen.OpenSheet{Node: "buyer"}},
		{"end home enter", screen.OpenSheet{Node: "buyer"}},
		{"pgdown pgdown pgup pgup enter", screen.OpenSheet{Node: "buyer"}},
		{"esc", screen.Back{}},
		{"backspace", screen.Back{}},
		{"e esc esc", screen.Back{}},
	} {
		n, _ := open(t, "", full())
		if said := uitest.Press(n, strings.Fields(line.keys)...); len(said) != 1 || said[0] != line.want {
			t.Errorf("%s asks for %v, want %v", line.keys, said, line.want)
		}
	}
	n, _ := open(t, "", full())
	if said := uitest.Press(n, "down", "enter"); said != nil {
		t.Errorf("a node that is not in the data asks for %v", said)
	}
}

// Each line is what someone presses in the list, and the field that then shows
// the cursor.
func TestEachEntryIsWrittenOnItsPage(t *testing.T) {
	for _, line := range []struct{ keys, shows string }{
		{"e", "▌ Why         [I like to bargain.  "},
		{"down e", "▌ Why         [    "},
		{"down down e", "▌ Why         [Meetings."},
		{"down down down e", "▌ Note  │See Sam."},
		{"down down down down e", "▌ Note        │Call:"},
		{"end up e", "▌ Question  [Who decides?"},
		{"end up e tab", "▌ Answer    │The boss."},
		{"end e", "▌ Question  [Why here?"},
	} {
		n, _ := open(t, "", full())
		uitest.Press(n, strings.Fields(line.keys)...)
		if got := drawn(n); !strings.Contains(got, line.shows) {
			t.Errorf("%s: %q is not in%s", line.keys, line.shows, got)
		}
	}
}

func TestWhatIsRemovedCanBePutBack(t *testing.T) {
	n, env := open(t, "", full())
	for range 7 {
		said := uitest.Press(n, "x")
		for i := 0; said == nil && i < 9; i++ { // past what is offered in the place of an empty part
			said = uitest.Press(n, "down", "x")
		}
		if len(said) != 2 || said[0] != (screen.NotebookChanged{}) {
			t.Fatalf("it says %v", said)
		}
	}
	if !env.Notebook.Content().Equal(notebook.Content{}) {
		t.Fatalf("left: %+v", env.Notebook.Content())
	}
	env.Notebook.SetNote("buyer", "since then")
	for range 9 {
		uitest.Press(n, "u")
	}
	want := full()
	got := env.Notebook.Content()
	if len(got.Notes) != 2 || fmt.Sprint(got.Routes, len(got.Kept), len(got.Aside), len(got.Questions)) != fmt.Sprint(want.Routes, 2, 1, 2) {
		t.Errorf("put back: %+v", got)
	}
}

func TestANewQuestionIsAboutTheChosenEntry(t *testing.T) {
	n, env := open(t, "", full())
	uitest.Press(n, "a")
	uitest.Type(n, "How long?")
	uitest.Press(n, "enter")
	uitest.Type(n, "A year.")
	uitest.Press(n, "esc")
	if got := env.Notebook.Content().Questions; len(got) != 3 || got[2] != (notebook.Question{Node: "buyer", Ask: "How long?", Answer: "A year."}) {
		t.Errorf("%+v", got)
	}
	uitest.Press(n, "a", "esc")
	if got := len(env.Notebook.Content().Questions); got != 3 {
		t.Errorf("a question without a text makes %d", got)
	}
}

func TestAQuestionOnItsWayDoesNotSwallowAnother(t *testing.T) {
	n, env := open(t, "", notebook.Content{
		Kept:      []notebook.Choice{{Node: "buyer"}},
		Questions: []notebook.Question{{Node: "buyer", Ask: "Why", Answer: "Because."}},
	})
	uitest.Press(n, "a")
	uitest.Type(n, "Why not?")
	if got := fmt.Sprint(env.Notebook.Content().Questions); got != "[{buyer Why Because.} {buyer Why not? }]" {
		t.Errorf("%s", got)
	}
	uitest.Press(n, "esc", "end", "e", "ctrl+u")
	if got := len(env.Notebook.Content().Questions); got != 2 {
		t.Errorf("a question rubbed out for another wording is gone: %d", got)
	}
}

func TestTheScreenSaysWhetherTheFileIsSaved(t *testing.T) {
	n, env := open(t, "", full())
	for _, c := range []struct {
		keeping screen.Keeping
		changed bool
		want    []string
	}{
		{screen.Keeping{Path: "/n.yaml"}, false, []string{"/n.yaml", " saved"}},
		{screen.Keeping{Path: "/n.yaml"}, true, []string{"not saved yet"}},
		{screen.Keeping{}, true, []string{"is lost when you leave. To keep it: parcours --notebook me.yaml"}},
		{screen.Keeping{Path: "/n.yaml", Event: screen.Full}, true, []string{"NOT SAVED", "no room left for /n.yaml"}},
		{screen.Keeping{Path: "/n.yaml", Event: screen.Forbidden}, true, []string{"NOT SAVED", "--notebook FILE"}},
		{screen.Keeping{Path: "/b.yaml", Event: screen.Damaged, About: "/n.yaml", Copy: "/c.yaml", Flaw: &notebook.DamagedError{Flaw: notebook.UnknownWord, Line: 3, Field: "skills", Found: "perhaps"}}, true,
			[]string{"/n.yaml", "line 3, unknown word, skills, “perhaps”", "/c.yaml", "/b.yaml"}},
	} {
		env.Keeping = c.keeping
		if c.changed {
			env.Notebook.SetNote("clerk", env.Notebook.Note("clerk")+"x")
		}
		n.Update(screen.NotebookSaved{})
		got := strings.Join(strings.Fields(drawn(n)), " ")
		for _, want := range c.want {
			if !strings.Contains(got, strings.TrimSpace(want)) {
				t.Errorf("%+v: %q is not in%s", c.keeping, want, drawn(n))
			}
		}
	}
}

func TestAnotherLanguageKeepsWhatIsBeingWritten(t *testing.T) {
	n, env := open(t, "buyer", full())
	uitest.Type(n, "half a wo")
	env.Words, env.Theme = i18n.In(language.French), theme.New(theme.Light, false)
	n.Update(screen.Changed{})
	uitest.Type(n, "rd")
	if got := drawn(n); !strings.Contains(got, "Mon avis") || !strings.Contains(got, "half a word") || env.Notebook.Note("buyer") != "half a word" {
		t.Errorf("%s", got)
	}
}

func TestAClickChoosesAnEntryOrAField(t *testing.T) {
	n, env := open(t, "", full())
	n.Update(tea.MouseClickMsg{X: 5, Y: 6, Button: tea.MouseLeft})
	if said := uitest.Press(n, "enter"); len(said) != 1 || said[0] != (screen.OpenSheet{Node: "director"}) {
		t.Errorf("a click led to %v", said)
	}
	uitest.Press(n, "e")
	n.View()
	n.Update(tea.MouseClickMsg{X: 20, Y: 6, Button: tea.MouseLeft})
	uitest.Type(n, "clicked")
	if env.Notebook.Note("director") != "clicked" {
		t.Errorf("%+v", env.Notebook.Content().Notes)
	}
	n.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	uitest.Press(n, "esc")
	n.Update(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
}

func TestWithoutANotebookNothingBreaks(t *testing.T) {
	env := uitest.Env(careerstest.Graph(t, shop), language.English)
	for _, node := range []careers.NodeID{"", "buyer"} {
		n := notes.New(env, node)
		n.SetSize(60, 20)
		uitest.Type(n, "text")
		uitest.Press(n, "tab", "space", "enter", "esc", "a", "q", "esc", "x", "u", "e", "enter")
		uitest.Fits(t, n.View(), 60, 20)
	}
}

func TestItFitsEverywhere(t *testing.T) {
	g := uitest.Graph(t)
	book := notebook.New(full())
	book.Decide("lead-developer", notebook.Kept, strings.Repeat("un mot très long, ", 20))
	book.SetNote("cto", strings.Repeat("Une longue note 漢字. ", 60)+"\n\n"+strings.Repeat("insécable", 30))
	for _, lang := range uitest.Languages() {
		for i, keys := range []string{"", "end", "e", "down down e tab", "a", "end e tab"} {
			env := uitest.Env(g, lang)
			env.Notebook = notebook.New(book.Content())
			env.Keeping = screen.Keeping{Path: "/home/quelqu-un/.local/share/parcours/notebook.yaml", Event: screen.KeepingEvent(2 * i)}
			n := notes.New(env, "")
			n.SetSize(80, 24)
			uitest.Press(n, strings.Fields(keys)...)
			for _, size := range append(uitest.Sizes(), uitest.Size{}, uitest.Size{W: 1, H: 1}, uitest.Size{W: 5, H: 3}) {
				n.SetSize(size.W, size.H)
				view := n.View()
				uitest.Fits(t, view, size.W, size.H)
				if view != n.View() {
					t.Fatalf("%v %q: drawing it again gives something else\n%s\n%s", size, keys, view, n.View())
				}
				if x, y, ok := n.Cursor(); ok && (x < 0 || y < 0 || x >= size.W || y >= size.H) {
					t.Errorf("%v: the cursor is at %d, %d", size, x, y)
				}
				if n.Typing() && size.W >= 20 && size.H >= 11 {
					if _, _, ok := n.Cursor(); !ok {
						t.Errorf("%v, %s: the field that is written is out of sight", size, keys)
					}
				}
				if t.Failed() {
					t.FailNow()
				}
			}
		}
	}
}

func TestEveryKeyHasOneMeaning(t *testing.T) {
	for _, keys := range []string{"", "e", "e shift+tab", "a", "end e"} {
		n, _ := open(t, "", full())
		uitest.Press(n, strings.Fields(keys)...)
		bound := map[string]bool{}
		for _, k := range n.Keys() {
			if k.Help().Key == "" || k.Help().Desc == "" {
				t.Errorf("%v says nothing of itself", k.Keys())
			}
			for _, name := range k.Keys() {
				if bound[name] {
					t.Errorf("%s is bound twice after %q", name, keys)
				}
				bound[name] = true
			}
		}
	}
}

func BenchmarkTypingALetter(b *testing.B) {
	n, _ := open(b, "buyer", full())
	uitest.Type(n, strings.Repeat("a note of some length, ", 60))
	for b.Loop() {
		uitest.Type(n, "x")
		n.View()
		uitest.Press(n, "backspace")
		n.View()
	}
}
