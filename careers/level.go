package careers

import "slices"

// Level is a level of training in the words of the dataset's country.
type Level struct {
	EQF int // European Qualifications Framework, 1–8
	// StudyYears are the years it usually takes to get there, counted from the
	// same point for all levels of the dataset.
	StudyYears int
	Name       Text // as "bac+2"
}

// EntryPoint is what people have who come to the dataset's field from school.
type EntryPoint struct {
	// ID names it in commands and links, as "bac".
	ID    NodeID
	Name  Text
	Level int // EQF
}

// Path is a whole way through the field that a source names.
type Path struct {
	Nodes   []NodeID
	Sources []SourceID
}

// Levels returns the levels of training that the dataset names, lowest first.
func (g *Graph) Levels() []Level { return g.header.Levels }

// Level returns the level with this number, and false where the dataset names none.
func (g *Graph) Level(eqf int) (Level, bool) { return levelIn(g.header.Levels, eqf) }

func levelIn(levels []Level, eqf int) (Level, bool) {
	return first(levels, func(l Level) bool { return l.EQF == eqf })
}

// Entry returns the entry point of the dataset, nil where it declares none.
func (g *Graph) Entry() *EntryPoint { return g.header.Entry }

// Tracks returns the tracks in dataset order.
func (g *Graph) Tracks() []Track { return g.header.Tracks }

// Track returns the track called id, and false where there is none.
func (g *Graph) Track(id TrackID) (Track, bool) {
	return first(g.header.Tracks, func(t Track) bool { return t.ID == id })
}

// first is the first entry of a list that is asked for, and false where there is none.
func first[E any](list []E, isAsked func(E) bool) (found E, ok bool) {
	i := slices.IndexFunc(list, isAsked)
	if i < 0 {
		return found, false
	}
	return list[i], true
}

// Paths returns the whole ways that sources name, in dataset order.
func (g *Graph) Paths() []Path { return g.header.Paths }

// Interests returns the interests in dataset order.
func (g *Graph) Interests() []*Interest { return g.interests }

// Interest returns the interest called id, or nil.
func (g *Graph) Interest(id InterestID) *Interest { return g.interest[id] }
