package careers

import (
	"slices"
	"strings"
)

// Meant returns the nodes that someone may mean by an id or a name: the one with that id,
// of now or of an earlier edition; else those with that title, given name or code; else those
// that people also call so; else those with all of its words in a title, name or code.
// Capitals and accents do not matter.
//
// It is sure of the first where that alone has the title, in either form, the name or the code;
// where that alone is also called so, and then those follow that have its words, too; or
// where no other has them, and more than a single word of its title was given. A name that was
// cut to fit a drawing is no more than words: "Vendeur…" may be many.
func (g *Graph) Meant(name string) (nodes []*Node, sure bool) {
	for _, id := range []string{name, strings.ToLower(name)} {
		if n := g.Find(NodeID(id)); n != nil {
			return []*Node{n}, true
		}
	}
	sought := foldWords(name)
	if len(sought) == 0 || len(name) > longestQuery {
		return nil, false
	}
	var found [named + 1][]*Node
	for _, n := range g.nodes {
		how := n.isCalled(sought)
		found[how] = append(found[how], n)
	}
	const fewest = 3 // letters that tell a word
	others := slices.Concat(found[cutTo], found[titledSo], found[mentioned])
	if len(joined(sought)) < fewest {
		others = found[cutTo]
	}
	switch {
	case len(found[named]) > 0:
		return found[named], len(found[named]) == 1
	case len(found[alsoNamed]) > 0:
		return append(found[alsoNamed], others...), len(found[alsoNamed]) == 1
	}
	return others, len(others) == 1 && (len(found[cutTo]) == 1 || len(sought) > 1)
}

// calling is how a node is called what someone says.
type calling uint8

const (
	unlike    calling = iota
	mentioned         // all its words are in another title, the id or a code
	titledSo          // all its words are in the title or a name
	cutTo             // a name that follows from the title is cut to it
	alsoNamed         // it is another title
	named             // it is the title, a given name or a code
)

// isCalled is the best way in which the node is called so.
func (n *Node) isCalled(sought []foldedWord) (how calling) {
	whole := joined(sought)
	look := func(name string, equal, within calling) (has bool) {
		words := foldWords(name)
		has = !slices.ContainsFunc(sought, func(s foldedWord) bool {
			return !slices.ContainsFunc(words, func(w foldedWord) bool { return w.text == s.text })
		})
		if has {
			how = max(how, within)
		}
		if joined(words) == whole {
			how = max(how, equal)
		}
		return has
	}
	title := func(title string, equal, within calling) {
		if !look(title, equal, within) {
			return // nor has either form all the words
		}
		for _, form := range forms(title) {
			look(form, equal, within)
		}
	}
	look(string(n.ID), named, mentioned)
	for _, c := range n.Codes {
		look(c.Code, named, mentioned)
	}
	for _, titles := range n.Also.in {
		for _, also := range titles {
			title(also, alsoNamed, mentioned)
		}
	}
	for _, said := range n.Title.All() {
		title(said, named, titledSo)
	}
	names := func(equal calling, texts ...Text) {
		for _, text := range texts {
			for _, name := range text.All() {
				look(name, equal, titledSo)
			}
		}
	}
	names(named, n.given.name, n.given.middle, n.given.short)
	names(cutTo, n.Name, n.Middle, n.Short)
	return how
}
