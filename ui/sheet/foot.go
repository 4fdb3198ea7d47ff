package sheet

import (
	"strings"

	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/telling"
)

// footView tells below the page where the chosen line comes from; of a figure, all that was
// published with it.
func (s *Sheet) footView(rows, width int) []rich.Line {
	th, f := s.env.Theme, s.fact().told
	last := s.lastLine(f, width)
	if rows == 1 {
		return []rich.Line{last}
	}
	lines := []rich.Line{rich.Of(strings.Repeat("─", width), th.Line)}
	var text rich.Line
	if f.Pay != nil {
		text = rich.Of(phrase.Moment(s.env.Words, s.env.Graph, *f.Pay), th.Text)
	}
	for _, d := range f.Details {
		text = append(text, rich.Span{Text: " (" + d + ")", Style: th.Muted})
	}
	for _, more := range f.More {
		text = append(text, rich.Span{Text: " — " + more.Text, Style: th.Muted})
	}
	lines = append(lines, rich.High(rich.Most(rich.Wrap(width, text...), rows-2, width), rows-2)...)
	return append(lines, last)
}

// lastLine is what a fact rests on, and at its right end how much of the page is out of sight.
func (s *Sheet) lastLine(f telling.Fact, width int) rich.Line {
	return s.reader.Foot(s.env.Theme, s.env.Words, width, s.rests(f)...)
}

// rests says what a fact rests on in one line, the longest way first; of a figure also its place
// and measure, where nothing else tells them.
func (s *Sheet) rests(f telling.Fact) []string {
	w, ways := s.env.Words, telling.Rests(s.env.Graph, s.env.Words, f)
	switch {
	case f.Form == telling.Summary && len(f.Sources) == 0 && !f.Estimate:
		return []string{w.Sheet.PickLine}
	case f.Pay == nil, s.leaf != overview:
		return ways
	}
	about := ""
	for _, text := range []string{phrase.Place(w, *f.Pay), phrase.Measure(w, *f.Pay)} {
		if text != "" {
			about += text + " · "
		}
	}
	return append([]string{about + ways[0], about + ways[1]}, ways...)
}
