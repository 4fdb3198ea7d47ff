package careers

// decoder turns the nodes of one file into parts of a graph. It never stops at
// a problem: it notes it and goes on with the zero value.
type decoder struct {
	file     string // as printed
	problems Problems
	// asked holds the fields that the open mappings, outermost first, know.
	asked []string
	// unread says that the file, or a part of it, could not be read.
	unread bool
	chapter
}

// chapter is what one file adds to a dataset, with the places that checks
// across files need.
type chapter struct {
	parts
	headed     Position // where "dataset:" stands
	references []reference
	ids        []definition
	shorts     []label
}

// space is what an id names.
type space uint8

const (
	nodeSpace space = iota
	skillSpace
	sourceSpace
	termSpace
	trackSpace
	entrySpace
	interestSpace
	spaces
)

// definition is where an id is given to something.
type definition struct {
	space space
	label
}

// reference is where a field names something by its id.
type reference struct {
	space space
	label
}

// label is a value of a field and where it stands.
type label struct {
	field, value string
	place        Position
}

func (d *decoder) at(n *datum) Position { return n.in(d.file) }

// report notes a problem at n.
func (d *decoder) report(n *datum, p Problem) {
	if len(d.problems) > problemLimit {
		return
	}
	p.Place, p.Found = d.at(n), printable(p.Found)
	d.problems = append(d.problems, p)
}
