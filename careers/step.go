package careers

// Step is a move that people make from one node to another.
type Step struct {
	From, To NodeID
	Kind     StepKind
	// Years is how long people usually spend at From first. From a training it
	// is the length of the training.
	Years Years
	// Why says in a sentence why people take it.
	Why Text
	// Sources show that the move exists. Empty only for an estimate.
	Sources  []SourceID
	Estimate bool
}

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
)
