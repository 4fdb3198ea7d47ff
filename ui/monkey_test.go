package ui

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"testing/fstest"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
	"parcours/ui/play"
	"parcours/ui/screen"
	"parcours/ui/theme"
)

// For a long walk: go test ./ui -run Monkey -monkey 200000 -seed 7
var (
	monkeyKeys = flag.Int("monkey", 2000, "how often the monkey does something")
	monkeySeed = flag.Uint64("seed", 1, "what the monkey's moods begin with")
)

// rooms are the sessions in which a monkey is let loose.
func rooms(t *testing.T) []func(r *rand.Rand) *Frame {
	g, odd, many := uitest.Graph(t), oddGraph(t, 12), oddGraph(t, 90)
	talk := talkOptions(t, g)
	options := func(r *rand.Rand) Options {
		o := Options{
			Language: uitest.Languages()[r.IntN(2)], Theme: theme.Names()[r.IntN(len(theme.Names()))], ASCII: r.IntN(4) == 0, Still: r.IntN(2) == 0,
			Screen: Screens()[r.IntN(len(Screens()))], Program: "parcours",
		}
		if r.IntN(3) > 0 {
			o.Notebook, o.Save = notebook.New(notebook.Content{}), unreliable(r)
			o.Keeping = screen.Keeping{Event: screen.KeepingEvent(r.IntN(int(screen.Unwritable) + 1)), About: "/home/sam/carnet.yaml", Path: "/tmp/b", Copy: "/tmp/c"}
		}
		return o
	}
	return []func(*rand.Rand) *Frame{
		func(r *rand.Rand) *Frame { return New(g, options(r)) },
		func(r *rand.Rand) *Frame { return New(odd, options(r)) },
		func(r *rand.Rand) *Frame { return New(many, options(r)) },
		func(r *rand.Rand) *Frame {
			o := options(r)
			o.Kiosk, o.Notebook, o.Save, o.Screen = &kiosk.Options{Still: r.IntN(2) == 0}, nil, nil, ""
			return New(g, o)
		},
		func(r *rand.Rand) *Frame { return NewTalk(g, options(r), talk) },
		func(r *rand.Rand) *Frame {
			return NewGames([]*careers.Graph{g, odd}[r.IntN(2)], options(r), play.Options{Teams: r.IntN(8), Rounds: r.IntN(9), Seed: 5})
		},
	}
}

// unreliable saves, or says that it could not, as it likes.
func unreliable(r *rand.Rand) func(notebook.Snapshot) tea.Cmd {
	return func(s notebook.Snapshot) tea.Cmd {
		saved := screen.NotebookSaved{Snapshot: s, Stored: s.Content}
		if r.IntN(3) == 0 {
			saved.Keeping = screen.Keeping{Event: screen.KeepingEvent(r.IntN(int(screen.Unwritable) + 1)), About: "x", Path: "y", Copy: "z"}
		}
		late := time.Duration(r.IntN(3)) * time.Second
		return func() tea.Msg { time.Sleep(late); return saved }
	}
}

// oddWords are allowed in data and hard to set: wide, joined, from right to left,
// without a blank, like signs of a drawing.
var oddWords = strings.Fields("é e\u0301 漢字 한글 हिन्दी ไทย עברית العربية 🎓 ─► │ ●━━● <b> %s {{.a \\ $(x) ŒUVRE ﬁ ½ a-b-c-d Donaudampfschifffahrtsgesellschaftskapitän ~1 [S1] :")

// oddGraph has n roles with such words, in both languages, and steps at random.
func oddGraph(t *testing.T, n int) *careers.Graph {
	t.Helper()
	r := rand.New(rand.NewPCG(uint64(n), 1))
	text := func(words, most int) string {
		var b strings.Builder
		for range 1 + r.IntN(words) {
			if w := oddWords[r.IntN(len(oddWords))]; b.Len() == 0 || len(b.String()+w) < most {
				b.WriteString(w + " ")
			}
		}
		return fmt.Sprintf("{fr: %q, en: %q}", strings.TrimSpace(b.String()), strings.TrimSpace(b.String()))
	}
	short := func(i int) string { return fmt.Sprintf("{fr: \"漢%d\", en: \"e\u0301%d\"}", i, i) }
	var b strings.Builder
	fmt.Fprintf(&b, "dataset: {title: %s, start: n0}\nsources: [{id: S1, title: %q, publisher: P, quality: official}]\nroles:\n", text(3, 40), strings.Join(oddWords[:9], " "))
	for i := range n {
		fmt.Fprintf(&b, "  - {id: n%d, rank: %d, title: %s, name: %s, short: %s, summary: %s", i, i*6/n, text(9, 100), short(i), short(i), text(20, 200))
		if i%3 == 0 {
			fmt.Fprintf(&b, ", tasks: [{id: t%d, %s, sources: [S1]}, {id: u%d, %s, sources: [S1]}]", i, strings.Trim(text(20, 150), "{}"), i, strings.Trim(text(2, 40), "{}"))
		}
		if ahead := (i*6/n+1)*n/6 + 1; ahead < n {
			fmt.Fprintf(&b, ", steps: [{to: n%d, kind: promotion, years: {low: 1}, why: %s, sources: [S1]}]", ahead+r.IntN(n-ahead), text(9, 120))
		}
		b.WriteString("}\n")
	}
	g, err := dataset.Load(fstest.MapFS{"odd.yaml": {Data: []byte(b.String())}})
	if err != nil {
		t.Fatalf("the odd data: %v", err)
	}
	return g
}

// monkey does one thing after the other in a session, and looks at each frame.
type monkey struct {
	t             *testing.T
	r             *rand.Rand
	f             *Frame
	width, height int
	answers       chan tea.Msg
	did           []string
	quit          bool
}

// TestAMonkeyBreaksNothing: whatever is pressed, pasted, clicked, resized or answered
// late, each frame fits its window and holds no sequence but those of styles, nothing
// panics, what is begun ends, and memory does not grow.
func TestAMonkeyBreaksNothing(t *testing.T) {
	t.Parallel()
	all := rooms(t)
	t.Logf("again: go test ./ui -run Monkey -seed %d -monkey %d", *monkeySeed, *monkeyKeys)
	var early uint64
	for i := range 4 * len(all) {
		r := rand.New(rand.NewPCG(*monkeySeed, uint64(i)))
		synctest.Test(t, func(t *testing.T) {
			m := &monkey{t: t, r: r, answers: make(chan tea.Msg, 1000)}
			for left := *monkeyKeys / (4 * len(all)); left > 0 && !t.Failed(); {
				left -= m.visit(all[i%len(all)](r), left)
			}
		})
		if i == 2*len(all)-1 {
			early = heap()
		}
	}
	const leak = 16 << 20 // bytes
	if late := heap(); late > early+leak {
		t.Errorf("%d MiB are held after half of the walk, %d after all of it", early>>20, late>>20)
	}
}

func heap() uint64 {
	var s runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&s)
	return s.HeapAlloc
}

// visit is one session, to its end or for so many things; it returns how many there were.
func (m *monkey) visit(f *Frame, most int) (done int) {
	m.f, m.quit, m.did = f, false, nil
	defer func() {
		if p := recover(); p != nil {
			m.t.Errorf("%v\nafter %q\n%s", p, m.did, debug.Stack())
		}
		time.Sleep(24 * time.Hour) // what still waits comes to its end
		for len(m.answers) > 0 {
			<-m.answers
		}
	}()
	m.width, m.height = 80, 24
	m.run(f.Init())
	m.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	for done < most && !m.quit && !m.t.Failed() {
		done++
		m.act()
		m.look()
	}
	return max(done, 1)
}

// run has a command carried out as Bubble Tea does, beside the session.
func (m *monkey) run(cmd tea.Cmd) {
	if cmd != nil {
		go func() {
			defer func() {
				if p := recover(); p != nil {
					m.t.Errorf("a command: %v\n%s", p, debug.Stack())
				}
			}()
			m.answers <- cmd()
		}()
	}
}

func (m *monkey) send(msg tea.Msg) {
	_, cmd := m.f.Update(msg)
	m.run(cmd)
	m.settle()
}

// settle hands over all answers that are there.
func (m *monkey) settle() {
	for {
		synctest.Wait()
		if len(m.answers) == 0 {
			return
		}
		switch msg := (<-m.answers).(type) {
		case nil:
		case tea.BatchMsg:
			for _, c := range msg {
				m.run(c)
			}
		case tea.QuitMsg:
			m.quit = true
		case tea.SuspendMsg:
			m.send(tea.ResumeMsg{})
		default:
			m.send(msg)
		}
	}
}

var (
	monkeyNames = strings.Fields("up down left right enter esc tab space backspace home end pgup pgdown delete f5 shift+tab ctrl+l ctrl+z ctrl+x ctrl+w ctrl+a alt+left shift+up")
	monkeyTexts = []string{"cto", "dév ops", strings.Repeat("漢字 ", 300), "\x1b[2J\u202e\u0301\u200d", "a\r\n\tb\x00", "e" + strings.Repeat("\u0301", 400), "👩🏽‍🎓", "", "\xff\xfe"}
)

// act does one thing.
func (m *monkey) act() {
	r := m.r
	switch n := r.IntN(100); {
	case n < 40:
		m.does(uitest.Key(monkeyNames[r.IntN(len(monkeyNames))]))
	case n < 72:
		const letters = "abcdefghijklmnoprstuvwxyzABCDEGHLMNOPRSTV0123456789/?.,+-*éœ\u0301漢"
		c := []rune(letters)[r.IntN(len([]rune(letters)))]
		m.does(tea.KeyPressMsg{Code: c, Text: string(c)})
	case n < 73:
		m.does(uitest.Key([]string{"q", "ctrl+c"}[r.IntN(2)]))
	case n < 77:
		m.does(tea.PasteMsg{Content: monkeyTexts[r.IntN(len(monkeyTexts))]})
	case n < 87:
		at := tea.Mouse{X: r.IntN(m.width+9) - 3, Y: r.IntN(m.height+9) - 3, Button: tea.MouseButton(r.IntN(12)), Mod: tea.KeyMod(r.IntN(8))}
		m.does([]tea.Msg{tea.MouseClickMsg(at), tea.MouseReleaseMsg(at), tea.MouseWheelMsg(at), tea.MouseMotionMsg(at)}[r.IntN(4)])
	case n < 93:
		m.width, m.height = []int{r.IntN(50), r.IntN(260), 80, 120}[r.IntN(4)], []int{r.IntN(20), r.IntN(80), 24, 40}[r.IntN(4)]
		m.does(tea.WindowSizeMsg{Width: m.width, Height: m.height})
	case n < 96:
		m.did = append(m.did, "waits")
		time.Sleep(time.Duration(r.IntN(100)) * time.Second)
		m.settle()
	default:
		m.does([]tea.Msg{
			tea.BackgroundColorMsg{}, tea.ColorProfileMsg{Profile: colorprofile.Profile(r.IntN(5))}, tea.FocusMsg{}, tea.BlurMsg{}, tea.KeyReleaseMsg{Code: 'q'},
			tea.PasteStartMsg{}, tea.PasteEndMsg{}, tea.CursorPositionMsg{X: 3, Y: 900}, tea.KeyboardEnhancementsMsg{}, tea.CapabilityMsg{}, struct{}{},
		}[r.IntN(11)])
	}
}

func (m *monkey) does(msg tea.Msg) {
	m.did = append(m.did, fmt.Sprintf("%T %.40v", msg, msg))
	m.send(msg)
}

var (
	styling = regexp.MustCompile(`\x1b\[[0-9;:]*m`)
	obeyed  = regexp.MustCompile(`[\x00-\x09\x0b-\x1f\x7f-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}]`)
)

// look checks the frame as it is now.
func (m *monkey) look() {
	view := m.f.View()
	uitest.Fits(m.t, view.Content, m.width, m.height)
	if at := obeyed.FindStringIndex(styling.ReplaceAllString(view.Content, "")); at != nil {
		m.t.Errorf("the frame has a character that terminals obey: %q", view.Content)
	}
	if c := view.Cursor; c != nil && (c.X < 0 || c.Y < 0 || c.X >= max(m.width, 1) || c.Y >= max(m.height, 1)) {
		m.t.Errorf("the cursor is at %d, %d of %d×%d", c.X, c.Y, m.width, m.height)
	}
	if len(m.f.stack) > deepest+1 {
		m.t.Errorf("%d screens lie above each other", len(m.f.stack))
	}
	if m.t.Failed() {
		m.t.Fatalf("after %q", m.did)
	}
}
