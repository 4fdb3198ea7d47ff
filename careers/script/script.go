// Package script is the running order of a session in front of a group: scenes
// with their minutes, what each shows of a career graph, what it asks the room,
// and what the speaker wants to remember.
//
// It reads scripts and checks them against a graph, so that a missing node is
// found before the session. It knows nothing of screens and clocks.
package script

import (
	"parcours/careers"
	"parcours/careers/game"
)

// Script is a checked script: everything it names is in the graph.
type Script struct {
	// Name is the file's name without its ending.
	Name  string
	Title careers.Text
	// For says in a line whom it is for.
	For    careers.Text
	Scenes []Scene // never empty
}

// Minutes is how long the whole session takes.
func (s *Script) Minutes() int {
	sum := 0
	for _, scene := range s.Scenes {
		sum += scene.Minutes
	}
	return sum
}

// Scene is what the room sees for some minutes.
type Scene struct {
	Title   careers.Text
	Minutes int
	Show    Show
	// Node is the node of [Map] and [Sheet].
	Node    careers.NodeID
	View    View    // of [Map]
	Section Section // of [Sheet]
	// Nodes are the two or three of [Compare].
	Nodes []careers.NodeID
	// From and To are the ends of [Route]. Without a "from" it begins after the
	// baccalauréat.
	From, To careers.NodeID
	Aim      careers.Aim
	Round    game.Round         // of [Game]
	Card     careers.InterestID // of [Cards]
	// Teams is how many teams play the [Game], 0 for a room as one; the same in every scene of a
	// script that has any.
	Teams int
	// Question is for the room and Answer stays hidden until a key; both may be zero.
	Question, Answer careers.Text
	// Notes are for the speaker alone.
	Notes careers.Text
	Cover Cover
}

// Show is what a scene shows below its title.
type Show uint8

// What there is to show.
const (
	Blank   Show = iota // nothing: the room works, or talks
	Map                 // a node on the map
	Sheet               // one section of a node's sheet
	Compare             // two or three nodes side by side
	Route               // a way from one node to another
	Game                // a question drawn from the data
	Cards               // an interest card, to which a room answers standing up
	Ranking             // how the teams of the games stand
)

// View is how the map is drawn.
type View uint8

// The views.
const (
	Plan       View = iota // all of it, the node lit
	Crossroads             // the node with what leads to it and from it
)

// Section is a part of a sheet.
type Section uint8

// The sections.
const (
	Summary Section = iota
	Day
	Tasks
	Skills
	Pay
	WaysIn
	Next
	NotForYou
	Outlook
)

// Cover is what stays hidden of the picture until a key.
type Cover uint8

// The covers.
const (
	Nothing Cover = iota
	Figures       // amounts, bars and years
	All
)

// Place is the node that a scene is about, "" where it is about none.
func (s *Scene) Place() careers.NodeID {
	switch s.Show {
	case Map, Sheet:
		return s.Node
	case Compare:
		return s.Nodes[0]
	case Route:
		return s.To
	}
	return ""
}
