package careers

import (
	"iter"
	"slices"
)

// Answer is what someone says of a card.
type Answer uint8

// The answers.
const (
	Unsaid Answer = iota
	NotMe
	Sometimes
	Me
)

// Answers are what someone says of cards. An interest that a graph does not have opens nothing there.
type Answers map[InterestID]Answer

// Next is the place of the first card of a deck that has no answer; the number of cards where each has one.
func (a Answers) Next(deck []Card) int {
	for i, card := range deck {
		if a[card.ID] == Unsaid {
			return i
		}
	}
	return len(deck)
}

// Card is an interest with the roles that it opens, each in the order of [Graph.Nodes].
type Card struct {
	*Interest
	// First are the roles that it is the principal interest of, Also the others that have it.
	First, Also []*Node
}

// Deck returns the interests that a role has, in dataset order: the same cards in the same order
// for everyone.
func (g *Graph) Deck() []Card {
	first, also := map[InterestID][]*Node{}, map[InterestID][]*Node{}
	for n := range g.roles() {
		for i, id := range n.Interests {
			if i == 0 {
				first[id] = append(first[id], n)
			} else {
				also[id] = append(also[id], n)
			}
		}
	}
	var deck []Card
	for _, i := range g.interests {
		if len(first[i.ID])+len(also[i.ID]) > 0 {
			deck = append(deck, Card{i, first[i.ID], also[i.ID]})
		}
	}
	return deck
}

// roles goes through the nodes that are jobs.
func (g *Graph) roles() iter.Seq[*Node] {
	return func(yield func(*Node) bool) {
		for _, n := range g.nodes {
			if n.Kind == Role && !yield(n) {
				return
			}
		}
	}
}

// Shelves are what answers open. No answer closes anything: every role of the graph is in First,
// in Also, in Meeting or in Rest. Nothing is ranked: shelves are in the order of the deck, roles in that
// of [Graph.Nodes].
type Shelves struct {
	// First holds a shelf for each card that is Me and is the principal interest of a role.
	First []Shelf
	// Also holds a shelf for each card that is Me and is another interest of roles which have no
	// other card of someone's.
	Also []Shelf
	// Meeting holds a shelf for each set of cards that meet in a role: all of someone's cards,
	// Me or Sometimes, that it has, two at least, one of which is Me.
	Meeting []Shelf
	// Leap is a role unlike all in First, Also and Meeting, see [Graph.Unlike]; its Node is nil where
	// these are empty or hold every role.
	Leap Leap
	// Rest are the roles that have no card that is Me, that of Leap among them.
	Rest []*Node
}

// Shelf is what some cards open together: each of its roles has all of them.
type Shelf struct {
	Cards []*Interest
	Roles []*Node
}

// ShelvesOf returns what answers open in the graph. Its time grows with the number of interests
// of all roles.
func ShelvesOf(g *Graph, answers Answers) Shelves {
	place := make(map[InterestID]int, len(g.interests))
	for i, interest := range g.interests {
		place[interest.ID] = i
	}
	first, also, meeting := shelving{}, shelving{}, shelving{}
	var s Shelves
	var held []NodeID
	for n := range g.roles() {
		mine, isMe := yours(n, answers)
		isFirst, meets := len(n.Interests) > 0 && answers[n.Interests[0]] == Me, len(mine) > 1 && isMe
		if isFirst {
			first.put(n, place, n.Interests[:1])
		}
		if meets {
			meeting.put(n, place, mine)
		}
		if isMe && !isFirst && !meets {
			also.put(n, place, mine)
		}
		if isMe {
			held = append(held, n.ID)
		} else {
			s.Rest = append(s.Rest, n)
		}
	}
	s.First, s.Also, s.Meeting = first.shelves(g), also.shelves(g), meeting.shelves(g)
	if len(held) > 0 {
		s.Leap, _ = g.Unlike(held)
	}
	return s
}

// yours are the interests of a role of which someone says Me or Sometimes, and whether any is Me.
func yours(n *Node, answers Answers) (all []InterestID, isMe bool) {
	for _, id := range n.Interests {
		if a := answers[id]; a >= Sometimes {
			all = append(all, id)
			isMe = isMe || a == Me
		}
	}
	return all, isMe
}

// shelving gathers roles by the places of their cards among the interests.
type shelving []shelved

type shelved struct {
	places []int
	roles  []*Node
}

func (s *shelving) put(n *Node, place map[InterestID]int, cards []InterestID) {
	places := make([]int, len(cards))
	for i, id := range cards {
		places[i] = place[id]
	}
	slices.Sort(places)
	at, isThere := slices.BinarySearchFunc(*s, places, func(one shelved, p []int) int { return slices.Compare(one.places, p) })
	if !isThere {
		*s = slices.Insert(*s, at, shelved{places: places})
	}
	(*s)[at].roles = append((*s)[at].roles, n)
}

func (s shelving) shelves(g *Graph) (all []Shelf) {
	for _, one := range s {
		shelf := Shelf{Roles: one.roles}
		for _, at := range one.places {
			shelf.Cards = append(shelf.Cards, g.interests[at])
		}
		all = append(all, shelf)
	}
	return all
}
