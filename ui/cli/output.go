package cli

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"runtime"
	"strings"

	"github.com/charmbracelet/x/term"

	"parcours/ui/ascii"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// reader is who reads what a command prints.
type reader uint8

const (
	people   reader = iota // at a terminal: drawings and bars
	listener               // of a screen reader, a pipe or a printer: lines of text
	machine                // JSON
)

// reader tells who reads the output.
func (a *app) reader() reader {
	switch {
	case a.flags.json:
		return machine
	case a.flags.plain, a.env("ACCESSIBLE") != "", a.env("TERM") == "dumb", !a.onTerminal():
		return listener
	}
	return people
}

// onTerminal reports whether the output is a terminal.
func (a *app) onTerminal() bool {
	out, ok := a.out.(*os.File)
	return ok && term.IsTerminal(out.Fd())
}

// size is the terminal's columns and rows, as an old terminal has them where
// the output is none or does not tell.
func (a *app) size() (width, height int) {
	if out, ok := a.out.(*os.File); ok {
		if w, h, err := term.GetSize(out.Fd()); err == nil && w > 0 && h > 0 {
			return w, h
		}
	}
	return 80, 24
}

func (a *app) width() int {
	w, _ := a.size()
	return w
}

// dress is the theme for what is printed: with colours where the terminal has them.
func (a *app) dress() *theme.Theme {
	switch {
	case a.worn != nil:
	case a.dresses():
		a.worn = theme.For(theme.Auto, a.isDark(), a.depth()) // one question to the terminal is enough
	default:
		a.worn = theme.For(theme.Auto, true, theme.Monochrome)
	}
	return a.worn
}

// tellLines prints lines as the screens have them.
func (a *app) tellLines(lines []rich.Line) error {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(strings.TrimRight(a.drawn(l.Render()), " ") + "\n")
	}
	return a.tell(b.String())
}

// answer prints the answer in lines as the screens have them, and below it the command that
// prints all there is.
func (a *app) answer(lines []rich.Line, command ...string) error {
	again := a.program()
	for _, word := range append(command, "--full") {
		again += " " + quoted(word)
	}
	said := rich.WrapWhole(a.answerWidth(), rich.Span{Text: a.words.CLI.Cmd.Whole(again), Style: a.dress().Muted})
	return a.tellLines(append(append(lines, nil), said...))
}

// answerWidth is as wide as the terminal, up to where lines would become too long to read.
func (a *app) answerWidth() int { return min(a.width(), helpWidth) }

// ascii reports whether to draw with ASCII alone.
func (a *app) ascii() bool { return a.flags.ascii || !a.unicode() }

// drawn is a drawing as its reader can see it, cell by cell as it was.
func (a *app) drawn(text string) string {
	if a.ascii() {
		return ascii.Cells(text)
	}
	return text
}

// said is a text as its reader asked for it. A locale alone changes no text in a
// pipe, which may be read elsewhere.
func (a *app) said(text string) string {
	if a.flags.ascii || a.onTerminal() && !a.unicode() {
		return ascii.Text(text)
	}
	return text
}

// speech writes what a conversation says.
type speech struct{ *app }

func (s speech) Write(text []byte) (int, error) {
	_, err := io.WriteString(s.out, s.said(string(text)))
	return len(text), err
}

// page writes a text: through the pager where it is higher than the terminal.
func (a *app) page(text string) error {
	_, height := a.size()
	pager := a.pager()
	if pager == "" || a.reader() != people || strings.Count(text, "\n") < height {
		return a.put(text)
	}
	return a.through(pager, text)
}

// pager is the command that shows long texts, chosen as git does: what PAGER says, where it
// is not set less if there is one; "" for none.
func (a *app) pager() string {
	if _, isSet := os.LookupEnv("PAGER"); !isSet {
		if _, err := exec.LookPath("less"); err == nil {
			return "less"
		}
	}
	return strings.TrimSpace(a.env("PAGER"))
}

// through hands a text to the pager. One that cannot be run is done without.
func (a *app) through(pager, text string) error {
	command := exec.Command("sh", "-c", pager)
	if runtime.GOOS == "windows" {
		words := strings.Fields(pager)
		command = exec.Command(words[0], words[1:]...)
	}
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(text), a.out, a.err
	command.Env = os.Environ()
	if a.env("LESS") == "" {
		command.Env = append(command.Env, "LESS=FRX") // as git does: do not stay for one screen, keep the text
	}
	if command.Start() == nil {
		signal.Ignore(os.Interrupt) // which is for the pager
		defer signal.Reset(os.Interrupt)
		var ended *exec.ExitError
		if !errors.As(command.Wait(), &ended) || ended.ExitCode() < cannotRun || ended.ExitCode() > noSuchCommand {
			return nil // whatever else the pager says: the reader has seen the text or left
		}
	}
	return a.put(text)
}

// A shell's exit statuses for a command that it cannot run, and one that it does not find.
const cannotRun, noSuchCommand = 126, 127

// written turns the error of writing the output into words.
func (a *app) written(err error) error {
	if err != nil {
		return refused("cannot_write", a.words.CLI.Cmd.CannotWrite(err.Error()))
	}
	return nil
}

// put writes a text as it is.
func (a *app) put(text string) error {
	_, err := io.WriteString(a.out, text)
	return a.written(err)
}

// tell pages a text for people.
func (a *app) tell(text string) error { return a.page(a.said(text)) }

// gathered hands on what write writes, so that nothing is printed of what fails half
// way: to tell for people; for programs, in UTF-8 whatever people read, to page; to put
// where it is for a file.
func gathered(write func(io.Writer) error, to func(string) error) error {
	var b strings.Builder
	if err := write(&b); err != nil {
		return err
	}
	return to(b.String())
}
