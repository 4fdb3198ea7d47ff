// Package class is a room full of people, each at a seat of their own, and one who leads them.
//
// A [Room] knows who is there by a pseudonym, how many look at what, where the leader is, and what is
// being asked with how many answers: never who answered what, and nothing once a seat is left. [Seat]
// and [Leader] put a frame of the program into the room.
package class

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/ui"
)

// FewestTold is how many answers there must be before what they were is told: fewer would tell
// who gave them.
const FewestTold = 5

// Room is what those in it share. Its methods may be called by many goroutines.
type Room struct {
	graph *careers.Graph
	deck  *game.Deck // nil until a game is played; the leader's alone
	names func(taken func(string) bool) string

	mu     sync.Mutex
	chairs map[*Chair]bool
	leader chan struct{} // told that something has changed
	lead   Lead
	asked  *Question
	quiz   quiz
	cards  int // how many were asked
	taken  int // chairs, since the room is open
	serial int
}

// NewRoom returns an empty room. names gives a pseudonym that nobody has; nil gives none.
func NewRoom(g *careers.Graph, names func(isTaken func(string) bool) string) *Room {
	return &Room{graph: g, names: names, chairs: map[*Chair]bool{}, leader: make(chan struct{}, 1)}
}

// Chair is the place of one person in a room. One goroutine at a time takes each of its methods.
type Chair struct {
	room *Room
	// Name is the pseudonym, "" for none; Number counts the chairs that were taken before.
	Name   string
	Number int

	changed  chan struct{}
	gone     chan struct{}
	at       careers.NodeID
	follows  bool
	team     int // from 1; 0 for none
	question int // the serial of the one that answer answers
	answer   int
}

// Lead is where the leader is, for those who follow.
type Lead struct {
	// Serial grows with each place; 0 while nothing is shown.
	Serial int
	Visit  ui.Visit
	// Keys are those that were pressed there, which lead nowhere else.
	Keys []string
}

// Take seats one more.
func (r *Room) Take() *Chair {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := &Chair{room: r, Number: r.taken, changed: make(chan struct{}, 1), gone: make(chan struct{})}
	if r.names != nil {
		c.Name = r.names(func(name string) bool {
			for other := range r.chairs {
				if other.Name == name {
					return true
				}
			}
			return false
		})
	}
	r.taken++
	r.chairs[c] = true
	r.quiz.join(r, c)
	tell(r.leader)
	return c
}

// Leave frees a chair. What was answered from it counts no longer while the question is open: whoever
// comes back answers anew.
func (c *Chair) Leave() {
	r := c.room
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.chairs[c] {
		return
	}
	delete(r.chairs, c)
	close(c.gone)
	tell(r.leader)
}

// tell says that something has changed, to be looked at when there is time: many changes are one.
func tell(whom chan struct{}) {
	select {
	case whom <- struct{}{}:
	default:
	}
}

// tellAll tells every seat and the leader.
func (r *Room) tellAll() {
	for c := range r.chairs {
		tell(c.changed)
	}
	tell(r.leader)
}

// Await waits until something has changed, false once the chair is left.
func (c *Chair) Await() bool {
	select {
	case <-c.changed:
		return true
	case <-c.gone:
		return false
	}
}

// Look says which node someone is at.
func (c *Chair) Look(at careers.NodeID) {
	c.room.mu.Lock()
	defer c.room.mu.Unlock()
	if c.at != at {
		c.at = at
		tell(c.room.leader)
	}
}

// Follow says whether someone goes where the leader goes.
func (c *Chair) Follow(does bool) {
	c.room.mu.Lock()
	defer c.room.mu.Unlock()
	c.follows = does
	tell(c.room.leader)
}

// Answer answers the question of a serial, again in the place of the answer before; false where that
// question is over.
func (c *Chair) Answer(question, answer int) bool {
	r := c.room
	r.mu.Lock()
	defer r.mu.Unlock()
	q := r.asked
	if q == nil || !q.isOpen || q.Serial != question || answer < 0 || answer >= q.Choices() {
		return false
	}
	c.question, c.answer = question, answer
	tell(r.leader)
	return true
}

// Heard is what a seat may know of its room.
type Heard struct {
	Lead Lead
	// Asked is what is being asked or has been told, nil for nothing.
	Asked *Question
	// Mine is what this seat has answered, -1 for nothing yet.
	Mine int
	// Team is the number of its team in a game, 0 for none.
	Team int
}

// Hear tells a seat what is so now.
func (c *Chair) Hear() Heard {
	r := c.room
	r.mu.Lock()
	defer r.mu.Unlock()
	h := Heard{Lead: r.lead, Asked: r.asked, Mine: -1, Team: c.team}
	if h.Asked != nil && c.question == h.Asked.Serial {
		h.Mine = c.answer
	}
	return h
}

// Show has those who follow see a view, and the keys that were pressed there.
func (r *Room) Show(v ui.Visit, keys []string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.serial++
	r.lead = Lead{Serial: r.serial, Visit: v, Keys: slices.Clone(keys)}
	r.tellAll()
}

// ShowKey adds a key to those that were pressed at the view that is shown.
func (r *Room) ShowKey(key string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.lead.Serial > 0 {
		r.lead.Keys = append(slices.Clip(r.lead.Keys), key)
		r.tellAll()
	}
}

// Hide shows nothing any more.
func (r *Room) Hide() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.lead = Lead{}
	r.tellAll()
}

// Looked is how many look at a node.
type Looked struct {
	Node  careers.NodeID
	Seats int
}

// Seen is what a leader may know of the room.
type Seen struct {
	Seats, Following int
	// Names are the pseudonyms, in their order; no name says what its owner looks at.
	Names []string
	// Looked are the nodes at which several look, the most first, and Alone how many others one person
	// looks at: none of either while there are fewer than [FewestTold], where a count would tell who.
	Looked []Looked
	Alone  int
	Asked  *Question
}

// See tells the leader what is so now.
func (r *Room) See() Seen {
	r.mu.Lock()
	defer r.mu.Unlock()
	s := Seen{Seats: len(r.chairs), Asked: r.answered()}
	at := map[careers.NodeID]int{}
	for c := range r.chairs {
		if c.follows {
			s.Following++
		}
		if c.Name != "" {
			s.Names = append(s.Names, c.Name)
		}
		at[c.at]++
	}
	slices.SortFunc(s.Names, func(a, b string) int {
		return cmp.Or(strings.Compare(careers.Folded(a), careers.Folded(b)), strings.Compare(a, b))
	})
	if s.Seats < FewestTold {
		return s
	}
	for _, n := range r.graph.Nodes() { // in the dataset's order
		switch at[n.ID] {
		case 0:
		case 1:
			s.Alone++
		default:
			s.Looked = append(s.Looked, Looked{n.ID, at[n.ID]})
		}
	}
	slices.SortStableFunc(s.Looked, func(a, b Looked) int { return b.Seats - a.Seats })
	return s
}

// Await waits until something has changed in the room, false once over is closed.
func (r *Room) Await(over <-chan struct{}) bool {
	select {
	case <-r.leader:
		return true
	case <-over:
		return false
	}
}
