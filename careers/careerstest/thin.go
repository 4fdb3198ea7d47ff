package careerstest

import "flag"

var all = flag.Bool("all", false, "prove every size, pair and seed")

// All reports whether sweeps leave nothing out.
func All() bool { return *all }

// Thin is the stride of a sweep: usual, or 1 where it leaves nothing out. Sweeps of
// several things begin each at another place, so that every step is met by some.
func Thin(usual int) int {
	if *all {
		return 1
	}
	return usual
}
