package notebook

import "fmt"

// Flaw is what makes a file unreadable as a notebook.
type Flaw uint8

// The flaws.
const (
	NotText     Flaw = iota // not UTF-8
	TooLong                 // more than [Longest] bytes
	BadYAML                 // Found is what the parser says, in English
	WrongShape              // Field is not the list, the text or the number that it should be
	UnknownWord             // Found is none of the words that Field may hold
	NoNode                  // a route or a question lacks its Field
	SaidTwice               // Found stands twice in Field
)

// DamagedError says that a file cannot be read as a notebook, and where the
// first flaw is.
type DamagedError struct {
	Flaw Flaw
	// Line is from 1, 0 where the flaw is the whole file.
	Line int
	// Field is the name of a part, as written in the file; empty for the whole.
	Field string
	// Found is fit for a terminal.
	Found string
}

func (e *DamagedError) Error() string {
	return fmt.Sprintf("notebook: flaw %d in line %d, field %q: %q", e.Flaw, e.Line, e.Field, e.Found)
}

// NewerError says that a file was written by a later version of the program.
type NewerError struct{ Version int }

func (e *NewerError) Error() string {
	return fmt.Sprintf("notebook: version %d, known up to %d", e.Version, Version)
}
