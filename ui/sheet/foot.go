package sheet

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
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
		if f.Pay.Years.Known() {
			text[0].Text += ", " + phrase.Experience(s.env.Words, *f.Pay)
		}
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
	out := s.pager.OutOfSight(width/3, s.env.Words)
	room := width - rich.Width(out) - min(2, len(out))
	said := rich.Of(rich.Fitting(room, s.rests(f)...), s.env.Theme.Muted)
	return append(said.Fill(width-rich.Width(out)), rich.Span{Text: out, Style: s.env.Theme.Muted})
}

// rests says what a fact rests on in one line, the longest way first: of a figure its place and
// measure, of each source its title or its publisher alone.
func (s *Sheet) rests(f telling.Fact) (ways []string) {
	w := s.env.Words
	var about string
	if f.Pay != nil && s.leaf == overview {
		for _, text := range []string{phrase.Place(w, *f.Pay), phrase.Measure(w, *f.Pay)} {
			if text != "" {
				about += text + " · "
			}
		}
	}
	for _, tell := range []func(*i18n.Words, *careers.Source) string{phrase.Source, phrase.SourceShort} {
		ways = append(ways, about+s.restsOn(f, tell))
	}
	return append(ways, s.restsOn(f, phrase.Source), s.restsOn(f, phrase.SourceShort))
}

func (s *Sheet) restsOn(f telling.Fact, tell func(*i18n.Words, *careers.Source) string) string {
	w := s.env.Words
	label := w.Sheet.SourceIs(len(f.Sources))
	for _, more := range f.More {
		if more.Role == telling.Shown {
			label = more.Text
		}
	}
	var said []string
	for _, id := range f.Sources {
		said = append(said, tell(w, s.env.Graph.Source(id)))
	}
	switch text := w.Units.Colon(label, strings.Join(said, w.Plain.Semicolon)); {
	case len(said) > 0 && f.Estimate:
		return text + " · " + w.Facts.EstimateMark + w.Facts.Estimate
	case len(said) > 0:
		return text
	case f.Estimate:
		return w.Facts.EstimateMark + " " + w.Sheet.EstimateMeans
	}
	return w.Sheet.NoSource
}
