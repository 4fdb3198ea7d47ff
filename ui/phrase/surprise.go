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
	lead := said.NotYet
	if leap.IsOther() {
		lead = said.Different
	}
	_, sentence := Unlike(w, g, leap, lead, said.Skills)
	switch {
	case sentence != "":
		return sentence
	case leap.Of > 0:
		return said.Near(leap.Shared, leap.Of, Text(w, leap.Nearest.LongName()))
	}
	return said.Unknown
}

// Unlike says what keeps a role apart from those it is laid beside: what says most, and all of it behind a lead;
// nothing where the data knows nothing. Skills says how many of its skills the nearest of them has.
func Unlike(w *i18n.Words, g *careers.Graph, leap careers.Leap, lead string, skills func(shared, of int, nearest string) string) (first, all string) {
	facts := different(w, g, leap, skills)
	if len(facts) == 0 {
		return "", ""
	}
	return facts[0], Sentence(w.Units.Colon(lead, strings.Join(facts, w.Surprise.Between)))
}

// different are those facts, what says most first. Skills keep a role apart where fewer than half are shared.
func different(w *i18n.Words, g *careers.Graph, leap careers.Leap, skills func(shared, of int, nearest string) string) (facts []string) {
	said, n := w.Surprise, leap.Node
	if track, ok := g.Track(n.Track); ok && leap.OtherTrack {
		facts = append(facts, said.Track(Text(w, track.Name)))
	}
	if 2*leap.Shared < leap.Of {
		facts = append(facts, skills(leap.Shared, leap.Of, Text(w, leap.Nearest.LongName())))
	}
	if leap.OtherKind {
		facts = append(facts, said.Kind(w.Sheet.Kinds[n.Profile.Kinds[0]]))
	}
	if leap.OtherLevel && len(facts) < 2 {
		facts = append(facts, said.Level(ColumnTold(w, g, n.Rank)))
	}
	return facts
}
