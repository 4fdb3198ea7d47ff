package careers

// Step is a move that people make from one node to another.
type Step struct {
	From, To NodeID
	Kind     StepKind
	// Years is how long people usually spend at From first. From a training it
	// is the length of the training.
	Years Years
	// Why says in a sentence why people take it; zero where nobody says. It is
	// the dataset's own sentence unless Quoted.
	Why    Text
	Quoted bool
	// Sources show that the move exists. Empty only for an estimate.
	Sources  []SourceID
	Estimate bool
	// Attested says that one of Sources is more than a page to compare with.
	// Filled in a loaded graph.
	Attested bool
	// Quiet marks a step that is true but not worth a line on a map of all.
	Quiet bool
	// Main says whether it is a main line of the field.
	Main Main
}

// Main says whether a step is a main line of its field.
type Main uint8

// What an author may say of a step.
const (
	MainUnsaid Main = iota
	MainLine
	SideLine
)

// IsRoute reports whether people plan with the step: a return, or a nearness
// that nobody explains, is none.
func (s *Step) IsRoute() bool { return s.Kind != Return && s.Kind != Related }

// StepKind is what a step changes.
type StepKind uint8

// The kinds of step.
const (
	Entry          StepKind = iota // from a training into a role
	Study                          // from a training into a further one
	Promotion                      // more responsibility in the same line of work
	Specialisation                 // deeper in one part of it
	CraftChange                    // another craft
	Lateral                        // the same craft and seniority, elsewhere
	Return                         // back to what one has done before
	Related                        // near by a register; nobody says how one gets there
)
