package web

import (
	"errors"
	"image/color"
	"io"
	"syscall/js"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"

	"parcours/ui"
	"parcours/ui/i18n"
	"parcours/ui/screen"
	"parcours/ui/terminal"
)

// framesPerSecond is half of what a terminal gets: a browser paints no more often.
const framesPerSecond = 60

// run draws on the page and listens to it until the program ends.
func (s *session) run(said address, w *i18n.Words) error {
	options, _ := s.options(said, w)
	m := &mirror{Frame: s.frame(options, w), session: s, isDue: true}
	m.Frame.Update(background(bridge().Get("isDark").Bool()))
	keys := &typed{chunks: make(chan []byte, 1024)}
	width, height := bridge().Get("columns").Int(), bridge().Get("rows").Int()
	p := tea.NewProgram(
		m, tea.WithInput(keys), tea.WithOutput(drawn{}), tea.WithFilter(terminal.Calm(ui.MaxWidth, ui.MaxHeight)), tea.WithFPS(framesPerSecond), tea.WithColorProfile(colorprofile.TrueColor),
		tea.WithWindowSize(width, height), tea.WithoutSignalHandler(), tea.WithEnvironment([]string{"TERM=xterm-256color", "COLORTERM=truecolor"}),
	)
	defer s.listen(m, p, keys)()
	_, err := p.Run()
	s.save()
	if errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	return err
}

// listen takes what the page tells, until the returned function is called.
func (s *session) listen(m *mirror, p *tea.Program, keys *typed) (end func()) {
	var all []js.Func
	answer := func(do func(args []js.Value) any) js.Func {
		taken := js.FuncOf(func(_ js.Value, args []js.Value) any { return do(args) })
		all = append(all, taken)
		return taken
	}
	on := func(do func(args []js.Value)) js.Func {
		return answer(func(args []js.Value) any {
			do(args)
			return nil
		})
	}
	send := func(msg tea.Msg) { go p.Send(msg) } // the page must not wait
	bridge().Set("program", js.ValueOf(map[string]any{
		"type":   on(func(args []js.Value) { keys.put([]byte(args[0].String())) }),
		"press":  on(func(args []js.Value) { send(screen.Press(args[0].String())) }),
		"size":   on(func(args []js.Value) { send(tea.WindowSizeMsg{Width: args[0].Int(), Height: args[1].Int()}) }),
		"dark":   on(func(args []js.Value) { send(background(args[0].Bool())) }),
		"open":   on(func(args []js.Value) { send(visited(args[0].String())) }),
		"read":   on(func([]js.Value) { send(readDue{}) }),
		"save":   on(func([]js.Value) { s.save() }),
		"book":   answer(func([]js.Value) any { return s.book(m.shown.Words) }),
		"settle": answer(func(args []js.Value) any { return s.settle(args[0].String()) }),
	}))
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

// put takes what was typed; what nobody reads for so long is lost.
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
	array := js.Global().Get("Uint8Array").New(len(p))
	js.CopyBytesToJS(array, p)
	bridge().Call("draw", array)
	return len(p), nil
}
