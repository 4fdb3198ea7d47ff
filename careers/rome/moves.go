package rome

import (
	"cmp"
	"slices"
	"strconv"

	"parcours/careers"
	"parcours/careers/register"
)

// move is a mobility from one job to another.
type move struct {
	from, to *job
	at       int // its place among those of its job
	kind     moveType
}

// moveType is what edition 3 calls a mobility.
type moveType uint8

const (
	untyped   moveType = iota
	near               // "Proche"
	evolution          // "Evolution": with experience or training
)

// readTypes reads how another edition calls the mobilities between the same codes.
func (r *reader) readTypes(three edition) {
	r.types = map[[2]string]moveType{}
	for row, err := range three.tables.Rows(movesTable) {
		if err != nil {
			r.err = cmp.Or(r.err, err)
			return
		}
		ends := [2]string{row.At(0), row.At(1)}
		if r.job[ends[0]] == nil || r.job[ends[1]] == nil {
			continue
		}
		if kind := typeOf(row); kind != untyped && r.types[ends] != evolution {
			r.types[[2]string{r.job[ends[0]].code, r.job[ends[1]].code}] = kind
		}
	}
	if len(r.types) > 0 {
		r.parts.Sources = append(r.parts.Sources, three.source())
	}
	r.typing = three
}

func typeOf(row register.Row) moveType {
	switch row.At(3) {
	case "1":
		return near
	case "2":
		return evolution
	}
	return untyped
}

// readMoves reads from which job one goes to which. Edition 3 names some pairs several
// times, for one title of each.
func (r *reader) readMoves() {
	var moves []*move
	typed := 0
	known := map[[2]string]*move{}
	r.each(movesTable, func(row register.Row) {
		from := r.of(row.At(0), register.Steps)
		if from == nil {
			return
		}
		to := r.of(row.At(1), register.Steps)
		if to == nil {
			return
		}
		ends := [2]string{from.code, to.code}
		kind := max(typeOf(row), r.types[ends])
		switch earlier := known[ends]; {
		case from == to:
			r.report.Add(register.Steps, register.Unfit, 1)
		case earlier != nil:
			earlier.kind = max(earlier.kind, kind)
			r.report.Add(register.Steps, register.Repeated, 1)
		default:
			at, _ := strconv.Atoi(row.At(2)) // edition 3 has no order
			known[ends] = &move{from, to, at, kind}
			moves = append(moves, known[ends])
		}
	})
	slices.SortStableFunc(moves, func(a, b *move) int { return cmp.Or(cmp.Compare(a.from.code, b.from.code), cmp.Compare(a.at, b.at)) })
	both := append(slices.Clone(r.source), r.typing.id())
	for _, m := range moves {
		s := &careers.Step{From: m.from.ID, To: m.to.ID, Kind: careers.Related, Sources: r.source}
		if m.kind != untyped {
			s.Kind, s.Why, s.Quoted = careers.CraftChange, r.filed(m.kind), true // it says what the register says
			typed++
		}
		if r.types[[2]string{m.from.code, m.to.code}] != untyped {
			s.Sources = both
		}
		if m.to.code[:1] == m.from.code[:1] {
			m.to.moves++
			m.from.moves++
		}
		r.parts.Steps = append(r.parts.Steps, s)
	}
	r.report.Add(register.Steps, register.Kept, len(moves))
	r.report.Add(register.Types, register.Kept, typed)
}

// filed is what edition 3 says of a mobility. Two entries of the register are two
// occupations, so each is a change of occupation. An evolution is no promotion: the
// register does not say that it leads higher.
func (r *reader) filed(kind moveType) careers.Text {
	word, english := "proche", "near"
	if kind == evolution {
		word, english = "évolution", "progression"
	}
	by := r.typing.name()
	return r.ours("Le "+by+" classe cette mobilité «\u00a0"+word+"\u00a0».", by+" files this move under “"+word+"” ("+english+").")
}
