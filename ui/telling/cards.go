package telling

import (
	"slices"
	"strconv"
	"strings"

	"parcours/careers"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
)

// Shelf is what there is to tell of a part of what cards open. Empty says what to do where it
// holds nothing.
type Shelf struct {
	Name, Empty string
	Groups      []ShelfGroup
}

// ShelfGroup is roles that the same cards open; Head names these, "" where none does.
type ShelfGroup struct {
	Head  string
	Roles []Shelved
}

// Shelved is a role with its reason, in a word for a row and as a sentence with what it rests on;
// the sentence is empty where the role stands there for no reason but that it is one. WhyShort and
// BecauseShort are the same for less room, empty where they are no shorter.
type Shelved struct {
	Node                   *careers.Node
	Why, Because           string
	WhyShort, BecauseShort string
}

// Len is how many roles the shelf holds, each once.
func (s Shelf) Len() (n int) {
	for _, group := range s.Groups {
		n += len(group.Roles)
	}
	return n
}

// Names are the titles of its roles in a row, the first of many; all of them for 0.
func (s ShelfGroup) Names(w *i18n.Words, most int) string {
	var names []string
	for i, one := range s.Roles {
		if i == most && most > 0 {
			names = append(names, w.Cards.More(len(s.Roles)-i))
			break
		}
		names = append(names, one.Node.Title.In(w.Tag))
	}
	return strings.Join(names, w.Plain.Semicolon)
}

// Shelves tells what cards open: the shelves of single cards, of meetings, of the one unlike
// them, and of the rest, so that every role is on one of them.
func Shelves(g *careers.Graph, w *i18n.Words, s careers.Shelves) []Shelf {
	t := teller{g, w}
	c := w.Cards
	shelf := func(i int, groups []ShelfGroup) Shelf { return Shelf{c.Shelf[i], c.Empty[i], groups} }
	var unlike, rest []ShelfGroup
	if s.Leap.Node != nil {
		unlike = []ShelfGroup{{Roles: []Shelved{t.unlike(s.Leap)}}}
	}
	if len(s.Rest) > 0 {
		rest = []ShelfGroup{{Roles: t.byFirstInterest(s.Rest)}}
	}
	return []Shelf{
		shelf(0, t.byCard(s.First, s.Also)),
		shelf(1, t.meetings(s.Meeting)),
		shelf(2, unlike), shelf(3, rest),
	}
}

// Opened tells who has the interest of a card: first those whose first interest it is.
func Opened(g *careers.Graph, w *i18n.Words, card careers.Card) (groups []ShelfGroup) {
	t := teller{g, w}
	for _, one := range []ShelfGroup{{w.Cards.First, t.byOthers(card.First)}, {w.Cards.Also, t.byFirstInterest(card.Also)}} {
		if len(one.Roles) > 0 {
			groups = append(groups, one)
		}
	}
	return groups
}

// CardRests says what a card rests on, the longest form first: what the source calls the interest
// that the card says in our words, and the source.
func CardRests(g *careers.Graph, w *i18n.Words, i *careers.Interest) []string {
	forms := Rests(g, w, Fact{Sources: i.Sources, Estimate: len(i.Sources) == 0})
	if len(i.Sources) == 0 {
		return forms
	}
	by, said := strings.Join(phrase.Publishers(w, g, i.Sources...), ", "), w.Cards.AsPublished
	if i.Label != "" {
		said = w.Cards.Labelled(i.Label)
		forms = append(forms[:1], w.Units.Colon(phrase.SourcesShort(w, g, i.Sources)[0], w.Units.Quote(i.Label)), w.Units.Colon(by, w.Units.Quote(i.Label)))
	}
	forms[0] = phrase.Capital(said) + " · " + forms[0]
	return append(forms, by)
}

// byCard tells the roles that have the interest of a card: those whose first it is, then the others.
// Both are in the order of the deck.
func (t teller) byCard(first, also []careers.Shelf) (all []ShelfGroup) {
	w := t.w.Cards
	for _, card := range t.g.Interests() {
		isIts := func(s careers.Shelf) bool { return s.Cards[0] == card }
		name, text := phrase.Text(t.w, card.Called()), phrase.Text(t.w, card.Text)
		group := ShelfGroup{Head: name}
		if i := slices.IndexFunc(first, isIts); i >= 0 {
			for _, n := range first[i].Roles {
				group.Roles = append(group.Roles, Shelved{Node: n, Why: w.FirstIs(name), Because: w.BecauseFirst(text) + t.shownBy(n)})
			}
		}
		if i := slices.IndexFunc(also, isIts); i >= 0 {
			for _, n := range also[i].Roles {
				because := w.BecauseAlso(text, phrase.Text(t.w, t.g.Interest(n.Interests[0]).Called())) + t.shownBy(n)
				group.Roles = append(group.Roles, Shelved{Node: n, Why: w.AlsoAre([]string{name}), Because: because})
			}
		}
		if len(group.Roles) > 0 {
			all = append(all, group)
		}
	}
	return all
}

// meetings tells the roles of each shelf below the cards that meet there.
func (t teller) meetings(shelves []careers.Shelf) (all []ShelfGroup) {
	w := t.w.Cards
	for _, shelf := range shelves {
		var texts, names []string
		for _, i := range shelf.Cards {
			texts, names = append(texts, phrase.Text(t.w, i.Text)), append(names, phrase.Text(t.w, i.Called()))
		}
		group := ShelfGroup{Head: strings.Join(names, " + ")}
		for _, n := range shelf.Roles {
			by := t.shownBy(n)
			group.Roles = append(group.Roles, Shelved{n, group.Head, w.BecauseMet(texts) + by, w.MetFew(len(names)), w.MetShort(names) + by})
		}
		all = append(all, group)
	}
	return all
}

// byFirstInterest tells roles by their own first interest.
func (t teller) byFirstInterest(nodes []*careers.Node) (all []Shelved) {
	for _, n := range nodes {
		why := t.w.Cards.Unknown
		if len(n.Interests) > 0 {
			why = t.w.Cards.FirstIs(phrase.Text(t.w, t.g.Interest(n.Interests[0]).Called()))
		}
		all = append(all, Shelved{Node: n, Why: why})
	}
	return all
}

// byOthers tells roles by their interests beside the first.
func (t teller) byOthers(nodes []*careers.Node) (all []Shelved) {
	for _, n := range nodes {
		var names []string
		for _, id := range n.Interests[1:] {
			names = append(names, phrase.Text(t.w, t.g.Interest(id).Called()))
		}
		one := Shelved{Node: n}
		if len(names) > 0 {
			one.Why = t.w.Cards.AlsoAre(names)
		}
		all = append(all, one)
	}
	return all
}

// unlike says what sets a role apart from those on the shelves, by what the data knows of it.
func (t teller) unlike(leap careers.Leap) Shelved {
	lead := t.w.Cards.LeastLike
	if leap.IsOther() {
		lead = t.w.Cards.Unlike
	}
	why, because := phrase.Unlike(t.w, t.g, leap, lead, t.w.Cards.Skills)
	if why == "" { // no interest of it is a card that is Me, or it would stand on a shelf
		why, because = t.w.Cards.Unknown, t.w.Cards.Unknown
		if ids := leap.Node.Interests; len(ids) > 0 {
			first := phrase.Text(t.w, t.g.Interest(ids[0]).Called())
			why, because = t.w.Cards.FirstIs(first), t.w.Cards.OtherInterest(first)
		}
		because = phrase.Sentence(t.w.Units.Colon(lead, because))
	}
	return Shelved{Node: leap.Node, Why: why, Because: because}
}

// shownBy is who says which interests a role has, in brackets behind a sentence.
func (t teller) shownBy(n *careers.Node) string {
	short := phrase.SourcesShort(t.w, t.g, n.InterestSources)
	if len(short) == 0 {
		return " (" + t.w.Facts.EstimateMark + t.w.Facts.Estimate + ")"
	}
	return " (" + short[0] + ")"
}

// Roles are those of all groups.
func (s Shelf) Roles() (all []Shelved) {
	for _, group := range s.Groups {
		all = append(all, group.Roles...)
	}
	return all
}

// Title is the name of the shelf and how many roles it holds.
func (s Shelf) Title() string { return s.Name + " (" + strconv.Itoa(s.Len()) + ")" }

// Reasons is the sentence of the reason, where there is one.
func (s Shelved) Reasons() []string {
	if s.Because == "" {
		return nil
	}
	return []string{s.Because}
}
