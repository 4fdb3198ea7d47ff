package finder

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/ui/theme"
)

// excerpt cuts a text to width cells so that the first of its spans stays in
// sight. What is cut is replaced by more.
func excerpt(text string, spans []careers.Span, width int, more string) (string, []careers.Span) {
	if ansi.StringWidth(text) <= width {
		return text, spans
	}
	lead := ""
	if len(spans) > 0 {
		room := width - 2*ansi.StringWidth(more)
		if from := opening(text, spans[0], room); from > 0 {
			text, spans, lead = text[from:], moved(spans, -from), more
		}
	}
	shown := ansi.Truncate(lead+text, max(0, width), more)
	kept := strings.TrimSuffix(shown, more)
	return shown, clipped(moved(spans, len(lead)), len(kept))
}

// opening is where an excerpt begins: at the first word from which the span
// ends within room cells.
func opening(text string, span careers.Span, room int) int {
	for i := 0; i < span.From; i++ {
		if (i == 0 || text[i-1] == ' ') && ansi.StringWidth(text[i:span.To]) <= room {
			return i
		}
	}
	return span.From
}

func moved(spans []careers.Span, by int) []careers.Span {
	out := make([]careers.Span, len(spans))
	for i, s := range spans {
		out[i] = careers.Span{From: s.From + by, To: s.To + by}
	}
	return out
}

// clipped returns what lies before end.
func clipped(spans []careers.Span, end int) []careers.Span {
	var out []careers.Span
	for _, s := range spans {
		if s.From < end {
			out = append(out, careers.Span{From: s.From, To: min(s.To, end)})
		}
	}
	return out
}

// dress writes a text in one style, its spans in another.
func dress(b *strings.Builder, text string, spans []careers.Span, plain, match theme.Style) {
	from := 0
	for _, s := range spans {
		plain.Write(b, text[from:s.From])
		match.Write(b, text[s.From:s.To])
		from = s.To
	}
	plain.Write(b, text[from:])
}
