package present

// Stage is where a presenter puts its state for the notes that follow it. Its
// methods may block and are called in commands, any of them at once.
type Stage interface {
	// Open takes the place that notes look at: Opened, Taken, or Unable.
	Open() Event
	// Reopen waits until the presenter that has the place is gone: Opened, Unable
	// or Closed.
	Reopen() Event
	// Accept waits for the next one at the door: Joined, Stranger, Crowded or
	// Closed.
	Accept() Event
	// Watch waits until a follower is gone: Left.
	Watch(follower int) Event
	// Publish shows a state to all who follow and who come later. A state older
	// than the one shown is dropped.
	Publish(State)
}

// Event is what happens on a [Stage].
type Event struct {
	Kind     EventKind
	Follower int    // of Joined and Left
	Path     string // of Unable
	Reason   string // of Unable, in the system's words
	Cause    Cause  // of Unable
}

// EventKind is what happened.
type EventKind uint8

// The events.
const (
	Opened EventKind = iota
	Taken
	Unable
	Joined
	Stranger
	Crowded
	Left
	Closed
)

// Cause is why a stage cannot be opened.
type Cause uint8

// The causes.
const (
	System   Cause = iota // what the system says
	Occupied              // something else stands at the path
	TooLong               // the path is too long for a socket
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
