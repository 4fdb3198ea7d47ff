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
	for _, name := range nearest(id, ids, n) {
		near = append(near, NodeID(name))
	}
	return near
}

// nearestAmong bounds how many names are compared, so that a hostile dataset
// cannot make suggestions slow.
const nearestAmong = 2000

// nearest returns up to n names close to word, the closest first. A name that
// contains the word, or the reverse, is as close as one slip.
func nearest(word string, names []string, n int) []string {
	type candidate struct {
		name string
		slip int
	}
	word = strings.ToLower(word)
	limit := 1 + min(len(word), idLimit)/6
	var close []candidate
	for _, name := range names[:min(len(names), nearestAmong)] {
		slip := limit + 1
		if len(word) <= idLimit && len(name) <= idLimit && max(len(word)-len(name), len(name)-len(word)) <= limit {
			slip = editDistance(word, strings.ToLower(name))
		}
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

// editDistance counts the letters to insert, remove, replace or swap with their
// neighbour to get from a to b (optimal string alignment).
func editDistance(a, b string) int {
	var before, last []int
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, last, row = last, row, make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			same := 1
			if a[i-1] == b[j-1] {
				same = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+same)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return row[len(b)]
}
