package cli

import (
	"cmp"
	"slices"
	"strings"
)

// suggestions is how many names are offered for one that does not exist.
const suggestions = 3

// closest returns the names that someone who typed word may have meant, the
// likeliest first: those that begin with it, or that few slips lead to.
func closest(word string, names []string) []string {
	type candidate struct {
		name  string
		slips int
	}
	word = strings.ToLower(word)
	limit := 1 + len(word)/4
	var near []candidate
	for _, name := range names {
		slips := slipsBetween(word, name)
		if len(word) > 1 && strings.HasPrefix(name, word) {
			slips = 0
		}
		if slips <= limit {
			near = append(near, candidate{name, slips})
		}
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return cmp.Compare(a.slips, b.slips) })
	var found []string
	for _, c := range near[:min(len(near), suggestions)] {
		found = append(found, c.name)
	}
	return found
}

// slipsBetween counts the letters to add, drop, change or swap with their
// neighbour that lead from one word to another (optimal string alignment).
func slipsBetween(from, to string) int {
	a, b := []rune(from), []rune(to)
	before, above := make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range above {
		above[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row := make([]int, len(b)+1)
		row[0] = i
		for j := 1; j <= len(b); j++ {
			same := 1
			if a[i-1] == b[j-1] {
				same = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+same)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, above = above, row
	}
	return above[len(b)]
}
