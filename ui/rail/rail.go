// Package rail draws a career graph as a rail map, in two drawings of one language.
//
// The [Plan] is the whole map as a poster: a column for each level of seniority,
// a colour for each track, rails for the main steps only; the stations one step
// away from the cursor light up. Its geometry depends on the graph and the size
// alone, so nothing moves while one walks. The [Crossroads] is one station with
// every step in and out, grouped in plain words; a line is as long as the years
// it stands for.
//
// The package knows nothing of careers, colours or terminals: callers dress the
// cells by their [Ink] and track.
//
// What a reader may rely on in every Plan:
//
//   - A station is its sign, one cell, and its name. The signs: ◉ the cursor,
//     ► one step leads there from the cursor, ◄ one step leads from there to the
//     cursor, ◆ both, ● neither. The cell after the sign is blank or holds a mark:
//     "1" to "9" for the stops of the planned route ("0" from the tenth on), "*" for
//     found, "+" for kept, "-" for put aside, "!" for within reach; where
//     several apply, the first of these. The focused name may stand in brackets,
//     which take the place of its mark: ◉[Lead].
//   - A rail runs rightwards, from the cell after the blank behind the name of its
//     origin, or from an upright; it ends at the sign of its target, or at an
//     upright. Each upright ends at one point: under or above a sign, or on the
//     level line from one station to another (┳ ┻ ┷ …). Touched from the right by
//     level lines it is a split: they come from the station of that sign, or from
//     the origin of that line. Touched from the left it is an arrival: they lead to
//     the station of that sign, or to the target of that line. None is touched from
//     both sides, and on a line arrivals stand behind all splits.
//   - ◄ as the first cell of a rail's own level line, behind the name of its origin
//     or behind the upright of its split, says that a step leads back.
//   - No rail crosses another, or a text. Uprights and level lines that touch are
//     joined.
//   - Trainings stand in the first column. Those with a main step to the start
//     share one brace: ╶╮ ╶┤ ╶╯ behind their names, and an arm to the right (├ ┼ ╭ ╰
//     ┬ ┴) on the start's line, which goes on to its sign; a training without ╶
//     before the brace is none of them. The brace is none of [Plan.Rails].
//   - Heavy rails are those of the marked route, without one those that leave the cursor.
//     All others are light, and so is the brace, but for the way of a training that has
//     the cursor or is on the route. A step of the route without a rail of its own is heavy
//     along the fewest rails that lead there.
//   - A note is the pay below a name, whole or left out.
//   - In ASCII the signs are @ > < # o, level lines = (heavy) and -, uprights |,
//     corners that go down . and those that go up ', joints +.
//   - Names that hold such characters are told apart by the ink of their cells.
//
// And in every Crossroads:
//
//   - The first line is the ladder: every level that has stations, lowest first, › between
//     them, the centre's own in the ink of the heading that has the cursor (in
//     brackets where these are asked for). Where it is narrow, levels far from it are ·.
//   - The centre is a card in the ink of the focus: its name on the row of the lines,
//     pay and level below. With brackets the name stands in them; without, a mark
//     stands in the cell before it.
//   - Left, right-aligned before ╶─ and a light bus, stand the stations that lead to
//     the centre only; the bus has one ► into the card. A mark stands in the cell
//     before the name.
//   - Right, from a heavy bus, one tap for each station that one step leads to, in the
//     order of [Graph.Next]: the line, the years in it with a blank on each side, ►, a
//     cell for the mark, the name, and after two blanks the pay. ◄ as the first cell of
//     a line says that a step leads back too.
//   - The line tells the kind: ━ promotion, ─ specialisation, ╌ change of craft,
//     ┄ alongside, ┈ return, · near by a register; from a training ─ further study and
//     ━ entry. In ASCII: = - ~ : _ . in the same order.
//   - A line is longer by the same cells for each year of its step's low end, wherever
//     it stands on the screen; the shortest holds the widest label.
//   - Headings stand over each kind, or over none. Names are whole, the longest form
//     that fits, never wrapped; two stations are never called alike while a form tells
//     them apart. A name too long for its place in every form ends in ….
//   - Rows that begin with ↑ or ↓ count what is out of sight; the chosen step never is.
//     Of more than twelve steps of a kind eight stand, and a row with … counts the
//     others, unless the chosen one is among these.
//   - From 150 columns the chosen step opens a second fan, on a line from its name.
//   - Below 80 columns one sentence under the card counts the left list, which takes the
//     place of the taps, then counted there, while one of it is chosen. Below 60 there
//     are no lines: a row is a blank, the sign (► ◆, or ◄ in the list of those that
//     lead here), a mark, the name and after two blanks the years. The heading over the
//     first row of steps in sight always stands, if there are two rows or more.
package rail

import (
	"sync"

	"parcours/ui/cells"
)

// NoStation stands for "no station".
const NoStation = cells.None

// Graph is what is drawn.
type Graph struct {
	// Columns are the levels of seniority, lowest first.
	Columns []Column
	// Training is the heading of the one column that all trainings share on the
	// Plan, longest form first.
	Training []string
	// Stations are in dataset order.
	Stations []Station
	// Steps are in dataset order of their origins. A second step between the same
	// two stations, or one from a station to itself, is not drawn.
	Steps []Step
	// Start is where a first visit begins, an index into Stations.
	Start int

	next, previous [][]int // steps by station, made by Index
	flagged        bool    // an author has said which steps between roles are main lines
	weaving        sync.Once
	woven          *weave // the rows of the Plan, which depend on nothing else
}

// Column is a level of seniority.
type Column struct {
	Names []string // longest form first
}

// Station is a role or a training.
type Station struct {
	Key    string // names it from one graph to the next
	Column int    // index into Graph.Columns
	// Track is the line of work, counted from 1 in dataset order; 0 for none.
	Track    int
	Training bool
	// Names are the forms of its name, longest first; at least one.
	Names []string
	// Note is what stands below the name where there is room: pay.
	Note string
}

// Kind is what a step changes, in the order in which steps are listed.
type Kind uint8

// The kinds.
const (
	Promotion Kind = iota
	Specialisation
	Change // of craft
	Lateral
	Study // from a training into a further one
	Entry // from a training into a role
	Return
	Related // what a register names as near: no way to come to it
)

// Kinds is how many kinds there are.
const Kinds = int(Related) + 1

// Main is what an author says of a step.
type Main uint8

// What an author may say.
const (
	Unsaid Main = iota
	MainLine
	SideLine
)

// Step is a move from one station to another.
type Step struct {
	From, To int // indices into Graph.Stations
	Kind     Kind
	// Low is the fewest years usually spent at From before it; 0 where unknown.
	Low int
	// Years is the same in a few cells, as "~5–8 ans"; empty where unknown.
	Years string
	Main  Main
	// Named says that a source names a whole way which the step is part of.
	Named bool
	// Quiet marks a step that is true but not worth a line on the Plan, unless it
	// is Named or a MainLine.
	Quiet bool
}

// Marks say what stands out in a drawing. Indices into Graph.Stations; the zero
// Focus is station 0, so use NoStation for none.
type Marks struct {
	Focus int
	// Chosen is where the next step leads, NoStation for none.
	Chosen int
	// Brackets puts the focused name in brackets, for those without colour; ASCII
	// always does.
	Brackets bool
	// Hits, Route, Kept, Aside and Open are marked behind the sign: found, on the
	// planned route in this order, kept, put aside, within reach of one's skills.
	Hits, Route, Kept, Aside, Open []int
}
