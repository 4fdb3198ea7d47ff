package careers

import (
	"slices"
	"strings"
)

// Meant returns the nodes that someone may mean by an id or a name: the one with that
// id, of now or of an earlier edition; else those with that name, title or code; else
// those with all of its words in one title. Capitals and accents do not matter. It is sure
// where there is one, and more than a single word of its title was given.
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
	var found [3][]*Node // by how they are called so
	for _, n := range g.nodes {
		how := n.isCalled(sought)
		found[how] = append(found[how], n)
	}
	if named := found[2]; len(named) > 0 || len(joined(sought)) < 3 {
		return named, len(named) == 1
	}
	return found[1], len(found[1]) == 1 && len(sought) > 1
}

// isCalled is 2 where sought is a name of the node, 1 where all its words are in one, else 0.
func (n *Node) isCalled(sought []foldedWord) (how int) {
	names := []string{string(n.ID)}
	for _, c := range n.Codes {
		names = append(names, c.Code)
	}
	for _, lang := range languages {
		names = append(names, n.Also.In(lang)...)
	}
	for _, t := range []Text{n.Title, n.Name, n.Middle, n.Short} {
		for _, name := range t.All() {
			names = append(names, name)
		}
	}
	for _, name := range names {
		words := foldWords(name)
		if joined(words) == joined(sought) {
			return 2
		}
		if !slices.ContainsFunc(sought, func(s foldedWord) bool {
			return !slices.ContainsFunc(words, func(w foldedWord) bool { return w.text == s.text })
		}) {
			how = 1
		}
	}
	return how
}
