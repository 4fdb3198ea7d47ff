package finder

import (
	"strings"

	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// excerpt cuts a text to width cells so that the first of its spans stays in
// sight. What is cut is marked.
func excerpt(text string, spans []careers.Span, width int) (string, []careers.Span) {
	if rich.Width(text) <= width {
		return text, spans
	}
	const more = "…"
	lead := ""
	if len(spans) > 0 {
		if from := opening(text, spans[0], width-2); from > 0 {
			text, spans, lead = text[from:], moved(spans, -from), more
		}
	}
	shown := rich.Cut(lead+text, width)
	return shown, clipped(moved(spans, len(lead)), len(strings.TrimSuffix(shown, more)))
}

// opening is where an excerpt begins: at the first word from which the span
// ends within room cells.
func opening(text string, span careers.Span, room int) int {
	for i := 0; i < span.From; i++ {
		if (i == 0 || text[i-1] == ' ') && rich.Width(text[i:span.To]) <= room {
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

// dressed is a text in one style, its spans in another.
func dressed(text string, spans []careers.Span, plain, match theme.Style) rich.Line {
	var l rich.Line
	from := 0
	for _, s := range spans {
		l = append(l, rich.Span{Text: text[from:s.From], Style: plain}, rich.Span{Text: text[s.From:s.To], Style: match})
		from = s.To
	}
	return append(l, rich.Span{Text: text[from:], Style: plain})
}
