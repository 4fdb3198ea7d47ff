package cli

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/term"

	"parcours/ui/rich"
)

// complain says on the error stream what went wrong, on a terminal in lines that end between words.
func (a *app) complain(text string) {
	fmt.Fprintln(a.err, a.said(fitted(a.err, harmless(text))))
}

// fitted is a text in lines that end between words where out is a terminal.
func fitted(out io.Writer, text string) string {
	if f, isFile := out.(*os.File); isFile && term.IsTerminal(f.Fd()) {
		if width, _, err := term.GetSize(f.Fd()); err == nil {
			return wrapped(text, width)
		}
	}
	return text
}

// wrapped breaks the lines of a text at words, each below where its first word stands. What
// points into a file keeps its place.
func wrapped(text string, width int) string {
	const pointing = "    "
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if strings.HasPrefix(line, pointing) || rich.Width(line) <= width {
			lines = append(lines, line)
			continue
		}
		bare := strings.TrimLeft(line, " ")
		indent := line[:len(line)-len(bare)]
		for _, l := range rich.WrapWhole(max(1, width-len(indent)), rich.Span{Text: bare}) {
			lines = append(lines, indent+l.String())
		}
	}
	return strings.Join(lines, "\n")
}
