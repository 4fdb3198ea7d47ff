package game

import (
	"iter"
	"math/bits"
	"math/rand/v2"
	"strings"
)

// Seed chooses a match. People read it aloud and type it as four signs.
type Seed uint32

// Signs are what seeds are written with: no vowels, so that no word appears, and
// nothing that is easily taken for another, as 0 and O, 1 and I, 5 and S.
const (
	Signs    = "2346789CDFHJKMNPQRTVWXY"
	seedSize = 4
)

// seedCount is how many seeds there are.
const seedCount = uint64(len(Signs)) * uint64(len(Signs)) * uint64(len(Signs)) * uint64(len(Signs))

// NewSeed returns one of the seeds for any number.
func NewSeed(n uint64) Seed { return Seed(n % seedCount) }

// String is the seed as shown, as in "K7Q2".
func (s Seed) String() string {
	text := make([]byte, seedSize)
	n := uint64(s) % seedCount
	for i := seedSize - 1; i >= 0; i-- {
		text[i] = Signs[n%uint64(len(Signs))]
		n /= uint64(len(Signs))
	}
	return string(text)
}

// ParseSeed reads a seed; case does not matter.
func ParseSeed(text string) (Seed, bool) {
	text = strings.ToUpper(strings.TrimSpace(text))
	if len(text) != seedSize {
		return 0, false
	}
	n := uint64(0)
	for i := range len(text) {
		at := strings.IndexByte(Signs, text[i])
		if at < 0 {
			return 0, false
		}
		n = n*uint64(len(Signs)) + uint64(at)
	}
	return Seed(n), true
}

// Next is the seed of the match after this one.
func (s Seed) Next() Seed { return NewSeed(rand.NewPCG(uint64(s), 1<<32).Uint64()) }

// dice are numbers drawn from a seed. They lean on nothing but the sequence of
// the PCG generator, which is the same on every machine and in every release.
type dice struct{ source *rand.PCG }

func newDice(s Seed, k Kind) *dice { return &dice{rand.NewPCG(uint64(s), uint64(k))} }

// below draws one of 0 … n-1, each as likely (Lemire 2019, "Fast random integer
// generation in an interval").
func (d *dice) below(n uint64) uint64 {
	high, low := bits.Mul64(d.source.Uint64(), n)
	if low < n {
		for few := -n % n; low < few; {
			high, low = bits.Mul64(d.source.Uint64(), n)
		}
	}
	return high
}

// each visits 0 … n-1 once in random order and remembers only what it has
// visited (Fisher and Yates, with the untouched part of the list left unwritten).
func (d *dice) each(n uint64) iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		moved := map[uint64]uint64{}
		at := func(i uint64) uint64 {
			if v, ok := moved[i]; ok {
				return v
			}
			return i
		}
		for i := range n {
			j := i + d.below(n-i)
			drawn := at(j)
			moved[j] = at(i)
			delete(moved, i)
			if !yield(drawn) {
				return
			}
		}
	}
}

// shuffle puts a list in random order.
func shuffle[T any](d *dice, list []T) {
	for i := len(list) - 1; i > 0; i-- {
		j := d.below(uint64(i + 1))
		list[i], list[j] = list[j], list[i]
	}
}

// pick draws one of a list, which is not empty.
func pick[T any](d *dice, list []T) T { return list[d.below(uint64(len(list)))] }
