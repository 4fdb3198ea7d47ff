package careers

import (
	"cmp"
	"slices"
	"strings"
)

// Nearest returns up to n ids of nodes that someone who wrote id may have
// meant, the likeliest first; equal ones in the order of Nodes.
func (g *Graph) Nearest(id string, n int) []NodeID {
	ids := make([]string, len(g.nodes))
	for i, node := range g.nodes {
		ids[i] = string(node.ID)
	}
	var near []NodeID
	for _, name := range Nearest(id, ids, n) {
		near = append(near, NodeID(name))
	}
	return near
}

// nearestAmong bounds how many names are compared, so that a hostile dataset
// cannot make suggestions slow.
const nearestAmong = 2000

// Nearest returns up to n names close to word, the closest first. A name that
// contains the word, or the reverse, is as close as one slip.
func Nearest(word string, names []string, n int) []string {
	type candidate struct {
		name string
		slip int
	}
	word = strings.ToLower(word)
	letters := []rune(word)
	if len(letters) > longestWord {
		return nil
	}
	limit := 1 + len(letters)/6
	var close []candidate
	for _, name := range names[:min(len(names), nearestAmong)] {
		slip, _ := typingErrors(letters, []rune(strings.ToLower(name)), limit)
		if slip > 1 && min(len(word), len(name)) > 2 && (strings.Contains(name, word) || strings.Contains(word, name)) {
			slip = 1
		}
		if slip <= limit {
			close = append(close, candidate{name, slip})
		}
	}
	slices.SortStableFunc(close, func(a, b candidate) int { return cmp.Compare(a.slip, b.slip) })
	var out []string
	for _, c := range close[:min(n, len(close))] {
		out = append(out, c.name)
	}
	return out
}
