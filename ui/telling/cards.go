package telling

import (
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
// the sentence is empty where the role stands there for no reason but that it is one.
type Shelved struct {
	Node         *careers.Node
	Why, Because string
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

// Shelves tells what cards open: the shelves of first interests, of meetings, of the one unlike
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
		shelf(0, t.shelfGroups(s.First, func(text []string) string { return c.BecauseFirst(text[0]) })),
		shelf(1, t.shelfGroups(s.Meeting, func(text []string) string { return c.BecauseMet(text) })),
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

// shelfGroups tells the roles of each shelf below the cards that open it.
func (t teller) shelfGroups(shelves []careers.Shelf, because func(texts []string) string) (all []ShelfGroup) {
	for _, shelf := range shelves {
		var texts, names []string
		for _, i := range shelf.Cards {
			texts, names = append(texts, phrase.Text(t.w, i.Text)), append(names, phrase.Text(t.w, i.Called()))
		}
		why := strings.Join(names, " + ")
		group := ShelfGroup{Head: why}
		if len(names) == 1 {
			why = t.w.Cards.FirstIs(names[0])
		}
		for _, n := range shelf.Roles {
			group.Roles = append(group.Roles, Shelved{n, why, because(texts) + t.shownBy(n)})
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
	why, because := phrase.Unlike(t.w, t.g, leap, lead, t.w.Cards.NoSkill)
	return Shelved{leap.Node, why, because}
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
