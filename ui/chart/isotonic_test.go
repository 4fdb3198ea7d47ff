package chart

import (
	"fmt"
	"slices"
	"testing"
)

func TestIsotonicPutsEachWhereItIsPulled(t *testing.T) {
	at := func(values ...int) [][]pull {
		var all [][]pull
		for _, v := range values {
			all = append(all, []pull{{v, 1}})
		}
		return all
	}
	for _, c := range []struct {
		name   string
		pulls  [][]pull
		lo, hi int
		want   string
	}{
		{"in order already", at(1, 4, 6), 0, 9, "[1 4 6]"},
		{"violators share the middle of their pulls", at(6, 2), 0, 9, "[4 4]"},
		{"of three, the median", at(9, 3, 1), 0, 9, "[3 3 3]"},
		{"weights decide", [][]pull{{{6, 3}}, {{2, 1}}}, 0, 9, "[6 6]"},
		{"a later one joins all that it violates", at(3, 5, 1), 0, 9, "[3 3 3]"},
		{"bounds hold", at(-3, 4, 12), 0, 8, "[0 4 8]"},
		{"between two equal pulls, the middle", [][]pull{{{2, 1}, {6, 1}}}, 0, 9, "[4]"},
	} {
		if got := fmt.Sprint(isotonic(c.pulls, c.lo, c.hi)); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Every rising triple is tried: none is cheaper.
func TestIsotonicIsAsCheapAsAnything(t *testing.T) {
	r := random(7)
	for range 200 {
		pulls := make([][]pull, 3)
		for i := range pulls {
			for range 1 + r.below(3) {
				pulls[i] = append(pulls[i], pull{r.below(8), 1 + r.below(4)})
			}
		}
		spent := func(values ...int) (sum int) {
			for i, v := range values {
				for _, p := range pulls[i] {
					sum += p.weight * max(p.to-v, v-p.to)
				}
			}
			return sum
		}
		var used [][]pull
		for _, p := range pulls {
			used = append(used, slices.Clone(p))
		}
		got := isotonic(used, 1, 6)
		for a := 1; a <= 6; a++ {
			for b := a; b <= 6; b++ {
				for c := b; c <= 6; c++ {
					if spent(a, b, c) < spent(got...) {
						t.Fatalf("pulls %v: %v costs %d, but %v only %d", pulls, got, spent(got...), []int{a, b, c}, spent(a, b, c))
					}
				}
			}
		}
	}
}
