package finder

import (
	"parcours/careers"
	"parcours/ui/rich"
	"parcours/ui/theme"
)

// marked is a text with its spans in another style.
func marked(text string, spans []careers.Span, plain, match theme.Style) (line rich.Line) {
	from := 0
	for _, s := range spans {
		if s.From > from {
			line = append(line, rich.Span{Text: text[from:s.From], Style: plain})
		}
		line = append(line, rich.Span{Text: text[s.From:s.To], Style: match})
		from = s.To
	}
	if from == 0 || from < len(text) {
		line = append(line, rich.Span{Text: text[from:], Style: plain})
	}
	return line
}

// excerpt is a text with its spans marked, cut to width cells so that the first of them stays
// in sight. What is cut is marked.
func excerpt(text string, spans []careers.Span, plain, match theme.Style, width int) rich.Line {
	line, from := marked(text, spans, plain, match), 0
	if rich.Width(text) > width && len(spans) > 0 {
		if from = opening(text, spans[0], width-2); from > 0 {
			line[0].Text = "…" + line[0].Text[from:]
		}
	}
	return line.Cut(width)
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
