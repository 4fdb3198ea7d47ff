// Package ui is the frame around every screen: the stack of screens, the keys
// that work everywhere, the header and the bottom line.
//
// [Frame] is the one Bubble Tea model of the program. It does no I/O and knows
// nothing of files and flags.
package ui

import (
	"reflect"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/cards"
	"parcours/ui/careermap"
	"parcours/ui/compare"
	"parcours/ui/finder"
	"parcours/ui/help"
	"parcours/ui/i18n"
	"parcours/ui/kiosk"
	"parcours/ui/notes"
	"parcours/ui/phrase"
	"parcours/ui/present"
	"parcours/ui/screen"
	"parcours/ui/sheet"
	"parcours/ui/skills"
	"parcours/ui/theme"
)

// The smallest terminal the program works in.
const (
	MinWidth  = 40
	MinHeight = 12
)

// The largest window that is drawn; what is beyond stays empty. Terminals may tell
// any size.
const (
	MaxWidth  = 1000
	MaxHeight = 500
)

// program is what it is called in every language.
const program = "parcours"

// chrome is the rows of header and bottom line.
const chrome = 2

// Options are what a session begins with.
type Options struct {
	Language language.Tag
	Theme    theme.Name
	ASCII    bool
	Still    bool
	// NoColor leaves the terminal its own ink and paper in every theme.
	NoColor bool
	// NoMouse leaves the mouse to the terminal.
	NoMouse bool
	// At is the node to begin at, "" for the dataset's start.
	At careers.NodeID
	// Screen is what to show there, one of Screens; "" is the map.
	Screen string
	// View is how the map is drawn, one of Views; "" as fits.
	View string
	// FromEntry begins the screen "plan" at the dataset's entry point.
	FromEntry bool
	// With are the nodes to compare At with.
	With []careers.NodeID
	// To is the goal to plan a way to from At, "" to choose one.
	To careers.NodeID
	// Program is the command as people type it, for the address of a view.
	Program string
	// Address is where the view that arguments open is found again, where that is no command;
	// nil where it is one.
	Address func(args []string, w *i18n.Words) string

	// Aside is how many of the jobs least like those seen the key for a surprise passes over at first,
	// so that those who begin at one place side by side are not all led to one.
	Aside int
	// Index makes the index for searching, or hands out that of many sessions; nil makes one.
	Index func() *careers.Index
	// Withheld are keys, as "ctrl+c", that never reach the program: what draws it keeps them.
	Withheld []string
	// Around are the keys of what stands around the frame, which takes them before it: the help lists
	// them. Nil for none.
	Around func(*i18n.Words) []screen.Key

	// Notebook is the owner's, nil for none; Keeping is how it is kept.
	Notebook *notebook.Notebook
	Keeping  screen.Keeping
	// Save makes the command that saves the notebook and answers with a
	// [screen.NotebookSaved]; nil saves nothing.
	Save func(notebook.Snapshot) tea.Cmd
	// Print makes the command that writes the page which the arguments of a screen ask for, in
	// these words, and answers with a [screen.Notify] or a [screen.Fail]; nil prints nothing.
	Print func(paper []string, w *i18n.Words, mine notebook.Content) tea.Cmd
	// Talk is what a key begins a talk with; nil for a session without one.
	Talk func() present.Options
	// Kiosk guards a session that passers-by share; nil for all others.
	Kiosk *kiosk.Options
}

// Screens lists the names that Options.Screen takes.
func Screens() []string {
	return []string{"map", "sheet", "finder", "compare", "plan", "skills", "cards", "notebook", "help"}
}

// Views lists the names that Options.View takes.
func Views() []string { return []string{"plan", "crossroads", "all"} }

// Frame is the root model of one session.
type Frame struct {
	env     *screen.Env
	stack   []opened // the map at the bottom, never empty
	keys    keys
	options Options
	keeper  keeper
	guard   *kiosk.Guard // nil but in a kiosk

	themeName     theme.Name
	dark          bool // the terminal's background, as far as known
	depth         theme.Depth
	answered      bool // the terminal has told its background
	mouse         bool
	noColor       bool
	width, height int
	picked        []careers.NodeID // what is compared, at most compare.Most
	planned       careers.NodeID   // where the last plan began

	behind opened // the planner whose route the map shows, to come back to

	starting tea.Cmd // what the first screen asks for
	isShown  bool    // a first frame has been drawn
	notice   string
	isError  bool
	grave    string // a notice that stays until a key of its own, below the passing ones

	// drawn is the frame as last drawn, with its cursor; "" when it must be drawn
	// anew. Screens keep no views of their own.
	drawn            string
	cursorX, cursorY int
	hasCursor        bool
}

// opened is a screen with the node where one was when it was opened.
type opened struct {
	screen.Screen
	from careers.NodeID
}

// New returns a frame on g. The session's trail starts at o.At.
func New(g *careers.Graph, o Options) *Frame {
	start := o.At
	if g.Node(start) == nil {
		start = g.Start()
	}
	o.At = start
	f := &Frame{
		env:     &screen.Env{Graph: g, ASCII: o.ASCII, Still: o.Still, Notebook: o.Notebook, Keeping: o.Keeping, SharedIndex: o.Index},
		options: o, dark: true, mouse: !o.NoMouse, noColor: o.NoColor,
	}
	f.keeper = keeper{env: f.env, save: o.Save}
	f.begin()
	f.tellKeeping(o.Keeping.Sentence(f.env.Words))
	if foreign := phrase.Foreign(f.env.Words, g); foreign != "" && o.Kiosk == nil {
		f.notice = phrase.Joined(foreign, f.notice)
	}
	f.open(o.Screen)
	if o.Kiosk != nil {
		f.watch(*o.Kiosk)
	}
	return f
}

// begin sets the session to where the options want it: language, theme, an
// empty trail and the map.
func (f *Frame) begin() {
	words := phrase.Named(i18n.In(f.options.Language), f.env.Graph)
	f.themeName = f.options.Theme
	f.env.Words, f.env.Theme, f.keys = words, theme.For(f.themeName, f.dark, f.depth), newKeys(words)
	f.env.Trail, f.env.Hits, f.env.Route = screen.NewTrail(f.options.At), nil, nil
	f.picked, f.planned, f.behind, f.notice, f.isError, f.grave = nil, careers.FromEntry, opened{}, "", false, ""
	f.toGround()
}

// toGround leaves nothing but a map as the options want it.
func (f *Frame) toGround() {
	m := careermap.New(f.env)
	if i := slices.Index(Views(), f.options.View); i >= 0 {
		m.Show(careermap.View(i))
	}
	f.stack = []opened{{m, f.env.Trail.Here()}}
	f.resize()
}

// open shows the screen called name above the map.
func (f *Frame) open(name string) {
	switch name {
	case "sheet":
		f.push(sheet.New(f.env, f.env.Trail.Here()))
	case "finder":
		f.push(finder.New(f.env))
	case "help":
		f.pushHelp()
	case "compare":
		f.picked = append([]careers.NodeID{f.options.At}, f.options.With...)
		f.push(compare.New(f.env, slices.Clone(f.picked)))
	case "plan":
		from := f.options.At
		if f.options.FromEntry {
			from = careers.FromEntry
		}
		f.starting = f.plan(from, f.options.To)
	case "skills":
		f.pushOnly(skills.New(f.env))
	case "cards":
		f.pushOnly(cards.New(f.env))
	case "notebook":
		f.pushOnly(notes.New(f.env, ""))
	}
}

// Init asks the terminal for its background; the program goes on without an answer.
func (f *Frame) Init() tea.Cmd {
	cmds := []tea.Cmd{tea.RequestBackgroundColor, f.starting}
	if f.guard != nil {
		cmds = append(cmds, f.guard.Init())
	}
	return tea.Batch(cmds...)
}

// Update takes a message to the frame or to the screen it is for.
func (f *Frame) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if m, ok := msg.(tea.MouseClickMsg); ok {
		if name := f.tapped(m.Mouse()); name != "" {
			if f.isAround(name) {
				return f, screen.Do(screen.Press(name))
			}
			msg = screen.Press(name)
		}
	}
	if f.guard != nil {
		return f, f.guarded(msg)
	}
	return f, f.update(msg)
}

func (f *Frame) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		f.width, f.height = msg.Width, msg.Height
		f.resize()
		if f.width >= MaxWidth || f.height >= MaxHeight {
			f.notice, f.isError = f.env.Words.Frame.TooLarge(MaxWidth, MaxHeight), false
		}
		return tea.Batch(f.tell(msg), f.prepare())
	case indexDue:
		return f.env.Prepare()
	case screen.Indexed:
		f.env.Keep(msg.Index)
		return f.tell(msg)
	case tea.BackgroundColorMsg:
		return f.background(msg.IsDark())
	case tea.ColorProfileMsg:
		return f.colours(msg.Profile)
	case tea.KeyPressMsg:
		return f.press(msg)
	case tea.KeyReleaseMsg:
		return nil
	case tea.MouseMsg:
		return f.point(msg)
	}
	if cmd, ok := f.request(msg); ok {
		f.drawn = ""
		return cmd
	}
	return f.tell(msg)
}

// indexDue says that the first frame is out and a large graph may be prepared for searching.
type indexDue struct{}

// firstFrame is how long a first frame has the processor for itself.
const firstFrame = 50 * time.Millisecond

// prepare has a large graph prepared for searching once the first frame is out, so that nobody
// who searches waits for it.
func (f *Frame) prepare() tea.Cmd {
	if f.isShown || !f.env.IsLarge() {
		return nil
	}
	f.isShown = true
	return tea.Tick(firstFrame, func(time.Time) tea.Msg { return indexDue{} })
}

// tell hands a message to every screen: the answer of a command may be for one
// that another now covers.
func (f *Frame) tell(msg tea.Msg) tea.Cmd {
	f.drawn = ""
	cmds := make([]tea.Cmd, 0, len(f.stack))
	for _, s := range f.stack {
		cmds = append(cmds, s.Update(msg))
	}
	if f.behind.Screen != nil {
		cmds = append(cmds, f.behind.Update(msg))
	}
	return tea.Batch(cmds...)
}

func (f *Frame) toggleHelp() {
	if _, ok := f.top().(*help.Help); ok {
		f.pop()
		return
	}
	f.pushHelp()
}

func (f *Frame) pushHelp() {
	f.push(help.New(f.env, f.top(), f.heard(f.top().Keys()), f.bindings()))
}

func (f *Frame) top() screen.Screen { return f.stack[len(f.stack)-1].Screen }

// deepest bounds the stack: the oldest sheets above the map are dropped.
const deepest = 100

func (f *Frame) push(s screen.Screen) {
	if len(f.stack) >= deepest {
		ground := f.ground()
		f.stack = append(f.stack[:ground], f.stack[ground+1:]...)
	}
	f.stack = append(f.stack, opened{s, f.env.Trail.Here()})
	f.drawn = ""
	f.resize()
}

// pushOnly shows a screen of which one is enough: another of its kind goes.
func (f *Frame) pushOnly(s screen.Screen) {
	kind := reflect.TypeOf(s)
	f.stack = slices.DeleteFunc(f.stack, func(o opened) bool { return reflect.TypeOf(o.Screen) == kind })
	f.push(s)
}

func (f *Frame) pop() {
	if len(f.stack) > 1 {
		f.stack = f.stack[:len(f.stack)-1]
	}
	f.drawn = ""
}

func (f *Frame) resize() {
	f.drawn = ""
	for _, s := range f.stack {
		s.SetSize(f.width, max(0, f.height-chrome))
	}
}

func (f *Frame) tooSmall() bool { return f.width < MinWidth || f.height < MinHeight }

// Answered reports whether the terminal has answered our question for its background.
func (f *Frame) Answered() bool { return f.answered }

// background learns the terminal's background, which the automatic theme follows.
func (f *Frame) background(dark bool) tea.Cmd {
	f.answered = true
	f.dark = dark
	return f.setTheme()
}

// colours learns how many colours the terminal shows, which the palettes follow.
func (f *Frame) colours(p colorprofile.Profile) tea.Cmd {
	switch p {
	case colorprofile.TrueColor:
		f.depth = theme.TrueColour
	case colorprofile.ANSI:
		f.depth = theme.Sixteen
	case colorprofile.ASCII, colorprofile.NoTTY:
		f.depth = theme.Monochrome
	default:
		f.depth = theme.Indexed
	}
	return f.setTheme()
}

// setTheme dresses the screens anew where the theme is another one or looks
// otherwise here.
func (f *Frame) setTheme() tea.Cmd {
	next := theme.For(f.themeName, f.dark, f.depth)
	if reflect.DeepEqual(next, f.env.Theme) {
		return nil
	}
	f.env.Theme = next
	return f.tell(screen.Changed{})
}

func (f *Frame) nextTheme() tea.Cmd {
	names := theme.Names()
	f.themeName = names[(slices.Index(names, f.themeName)+1)%len(names)]
	f.notice = f.env.Words.Frame.ThemeIs[string(f.themeName)]
	return f.setTheme()
}

func (f *Frame) switchLanguage() tea.Cmd {
	all := i18n.Languages()
	f.speak(all[(slices.Index(all, f.env.Words.Tag)+1)%len(all)])
	f.notice = phrase.Joined(phrase.Sentence(f.env.Words.Frame.LanguageIs), phrase.Foreign(f.env.Words, f.env.Graph))
	cmd := f.tell(screen.Changed{})
	if h, ok := f.top().(*help.Help); ok {
		h.SetKeys(f.below(), f.heard(f.below().Keys()), f.bindings())
	}
	return cmd
}

// speak changes the language; screens are still to be told.
func (f *Frame) speak(tag language.Tag) {
	f.env.Words = phrase.Named(i18n.In(tag), f.env.Graph)
	f.keys = newKeys(f.env.Words)
}
