package present

import (
	"encoding/json"
	"errors"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/legible"
)

// version is that of the messages between a presenter and its notes.
const version = 2

// Longest is how many bytes one message may have, with its line break.
const Longest = 64 << 10

// State is what a presenter shows at a moment, with all that its notes say: a
// follower needs neither the script nor the data.
type State struct {
	Version int
	// Serial grows with each state of one presenter.
	Serial        int
	Script        careers.Text
	Scene, Scenes int // Scene counts from 1; 0 while a script is being chosen
	Title         careers.Text
	Question      careers.Text
	// Answers are what a key reveals, line by line; each language has its own.
	Answers           map[language.Tag][]string
	Revealed, Reveals int
	Notes, Next       careers.Text
	// Blank says that the room sees nothing, Away that it sees the map.
	Blank, Away bool
	// SceneEnds and SessionEnds are in milliseconds since 1970.
	SceneEnds, SessionEnds int64
}

// hello is what notes say first to a presenter.
type hello struct {
	Parcours string
	Version  int
}

const helloOfNotes = "notes"

// Hello is the line with which notes introduce themselves.
func Hello() []byte {
	line, err := json.Marshal(hello{helloOfNotes, version})
	if err != nil {
		panic(err) // two plain fields
	}
	return append(line, '\n')
}

// IsHello reports whether a line was written by [Hello] of this version.
func IsHello(line []byte) bool {
	var h hello
	return json.Unmarshal(line, &h) == nil && h == hello{helloOfNotes, version}
}

// Encode writes a state as one line.
func (s State) Encode() ([]byte, error) {
	s.Version = version
	line, err := json.Marshal(s)
	if err != nil {
		return nil, err
	}
	if len(line)+1 > Longest {
		return nil, errTooLong
	}
	return append(line, '\n'), nil
}

var (
	errTooLong = errors.New("the message is too long")
	errForeign = errors.New("the message is not of a presentation")
)

// DecodeState reads a line that may come from anywhere. Its texts are fit for a
// terminal.
func DecodeState(line []byte) (State, error) {
	var s State
	switch err := json.Unmarshal(line, &s); {
	case err != nil:
		return State{}, err
	case s.Version != version, s.Scene < 0, s.Scene > s.Scenes, s.Scenes > 10_000, s.Revealed < 0, s.Reveals < s.Revealed, s.Reveals > 1000:
		return State{}, errForeign
	}
	for _, t := range []*careers.Text{&s.Script, &s.Title, &s.Question, &s.Notes, &s.Next} {
		*t = careers.TextOf(func(lang language.Tag) string { return legible.Shown(t.In(lang)) })
	}
	for _, lines := range s.Answers {
		for i, line := range lines {
			lines[i] = legible.Shown(line)
		}
	}
	return s, nil
}
