package phrase

import (
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
)

// Surprise says what makes a role unlike those that were seen, by what the data knows of it; of the
// zero leap, that there is no other.
func Surprise(w *i18n.Words, g *careers.Graph, leap careers.Leap) string {
	said := w.Surprise
	switch {
	case leap.Node == nil:
		return said.NoOther
	case leap.Again:
		return said.Again
	}
	facts, lead := different(w, g, leap), said.NotYet
	if len(facts) == 0 {
		return said.Unknown
	}
	if leap.OtherTrack || leap.Of > 0 && leap.Shared == 0 {
		lead = said.Different
	}
	return Sentence(w.Units.Colon(lead, strings.Join(facts, said.Between)))
}

// different are the facts that keep a role apart from those seen, what says most first.
func different(w *i18n.Words, g *careers.Graph, leap careers.Leap) (facts []string) {
	said, n := w.Surprise, leap.Node
	if track, ok := g.Track(n.Track); ok && leap.OtherTrack {
		facts = append(facts, said.Track(Text(w, track.Name)))
	}
	if leap.Of > 0 {
		facts = append(facts, said.Skills(leap.Shared, leap.Of, Text(w, leap.Nearest.LongName())))
	}
	if leap.OtherKind {
		facts = append(facts, said.Kind(w.Sheet.Kinds[n.Profile.Kinds[0]]))
	}
	if leap.OtherLevel && len(facts) < 2 {
		facts = append(facts, said.Level(ColumnTold(w, g, n.Rank)))
	}
	return facts
}
