package present

import "errors"

// Stage is where a presenter puts its state for the notes that follow it. Its
// methods may block and are called in commands, both at once.
type Stage interface {
	// Next takes the place that notes look at when it is first asked, and then
	// waits for what happens there. Nothing follows Unable and Closed.
	Next() Event
	// Publish shows a state to all who follow and who come later. A state older
	// than the one shown is dropped.
	Publish(State)
}

// Event is what happens on a [Stage].
type Event struct {
	Kind EventKind
	Path string // of Unable
	Err  error  // of Unable
}

// EventKind is what happened.
type EventKind uint8

// The events.
const (
	Opened   EventKind = iota
	Taken              // another presenter has the place; Opened follows when it is gone
	Unable             // the place cannot be opened
	Joined             // someone follows
	Stranger           // someone at the door was no notes screen
	Crowded            // there was no room for another
	Left               // a follower is gone
	Closed
)

// Why a stage cannot be opened, beside what the system says.
var (
	ErrOccupied = errors.New("something else stands at the path")
	ErrTooLong  = errors.New("the path is too long for a socket")
)

// Source is where notes hear of the presenter. Next waits for what happens next.
type Source interface {
	Next() Report
}

// Report is what notes hear.
type Report struct {
	Kind  ReportKind
	State State // of Told
}

// ReportKind is what a [Source] has to report.
type ReportKind uint8

// The reports.
const (
	Waiting ReportKind = iota // nobody presents
	Told                      // a state
	Lost                      // the presenter is gone
	Foreign                   // what answers is no presenter of this version
	Over                      // the source was closed
)
