package cli

import (
	"errors"
	"image/color"
	"io"
	"syscall/js"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parcours/ui"
)

// A page is the terminal here. Its script (ui/page/page.js) puts an object called parcours into
// the page, with what the program asks of it; the program puts what it takes into its field
// "program".
func bridge() js.Value { return js.Global().Get("parcours") }

// Someone always sits at a page.
func (a *app) interactive() bool { return true }
func (a *app) onTerminal() bool  { return true }

// stops has nothing to watch.
type stops struct{}

func (*stops) begin() {}
func (*stops) end()   {}

// framesPerSecond is half of what a terminal gets: a browser paints no more often.
const framesPerSecond = 60

// run draws on the page and listens to it until the program ends.
func (a *app) run(frame rootModel) error {
	f, ok := frame.(*ui.Frame)
	if !ok {
		return refusal(a.words.CLI.Crashed)
	}
	f.Update(background(bridge().Get("isDark").Bool()))
	keys := &typed{chunks: make(chan []byte, 1024)}
	width, height := bridge().Get("columns").Int(), bridge().Get("rows").Int()
	p := tea.NewProgram(
		&mirror{Frame: f, app: a}, tea.WithInput(keys), tea.WithOutput(drawn{}), tea.WithFilter(calm(&stops{})), tea.WithFPS(framesPerSecond),
		tea.WithColorProfile(colorprofile.TrueColor), tea.WithWindowSize(width, height), tea.WithoutSignalHandler(),
		tea.WithEnvironment([]string{"TERM=xterm-256color", "COLORTERM=truecolor"}),
	)
	defer listen(p, f, keys)()
	_, err := p.Run()
	switch {
	case errors.Is(err, tea.ErrProgramPanic):
		return refusal(a.words.CLI.Crashed)
	case errors.Is(err, tea.ErrInterrupted), err == nil:
		return nil
	}
	return refusal(a.words.CLI.CannotStart(err.Error()))
}

// listen takes what the page tells, until the returned function is called.
func listen(p *tea.Program, f *ui.Frame, keys *typed) (end func()) {
	var all []js.Func
	on := func(do func(args []js.Value)) js.Func {
		taken := js.FuncOf(func(_ js.Value, args []js.Value) any {
			do(args)
			return nil
		})
		all = append(all, taken)
		return taken
	}
	send := func(msg tea.Msg) { go p.Send(msg) } // the page must not wait
	program := js.ValueOf(map[string]any{
		"type": on(func(args []js.Value) { keys.put([]byte(args[0].String())) }),
		"size": on(func(args []js.Value) { send(tea.WindowSizeMsg{Width: args[0].Int(), Height: args[1].Int()}) }),
		"dark": on(func(args []js.Value) { send(background(args[0].Bool())) }),
		"open": on(func(args []js.Value) { send(visited(args[0].String())) }),
		"save": on(func([]js.Value) {
			if save := f.Unsaved(); save != nil {
				save() // at once: the page goes
			}
		}),
	})
	bridge().Set("program", program)
	return func() {
		bridge().Set("program", js.Null())
		for _, taken := range all {
			taken.Release()
		}
	}
}

func background(isDark bool) tea.Msg {
	if isDark {
		return tea.BackgroundColorMsg{Color: color.Black}
	}
	return tea.BackgroundColorMsg{Color: color.White}
}

// typed is what is typed on the page, as a terminal sends it.
type typed struct {
	chunks chan []byte
	rest   []byte
}

// put takes what was typed; what nobody has read for so long is lost.
func (t *typed) put(chunk []byte) {
	select {
	case t.chunks <- chunk:
	default:
	}
}

func (t *typed) Read(p []byte) (int, error) {
	if len(t.rest) == 0 {
		chunk, ok := <-t.chunks
		if !ok {
			return 0, io.EOF
		}
		t.rest = chunk
	}
	n := copy(p, t.rest)
	t.rest = t.rest[n:]
	return n, nil
}

// drawn writes to the page's terminal.
type drawn struct{}

func (drawn) Write(p []byte) (int, error) {
	bridge().Call("draw", bytesOf(p))
	return len(p), nil
}
