package chart

import (
	"math/bits"
	"strings"
)

// Symbols is the set of characters a drawing is made of.
type Symbols uint8

// The sets. All characters of both are one cell wide in every terminal; that
// is why the arrowheads are not the larger ▶ and ▼, which East Asian terminals
// draw over two cells.
const (
	Unicode Symbols = iota
	ASCII
)

// dirs are the sides of its cell that a line reaches.
type dirs uint8

const (
	up dirs = 1 << iota
	right
	down
	left

	upright = up | down
	level   = left | right
)

// isJoint reports whether a line splits in its cell.
func (d dirs) isJoint() bool { return bits.OnesCount8(uint8(d)) > 2 }

// isTurn reports whether a line turns in its cell, and does not split.
func (d dirs) isTurn() bool {
	return bits.OnesCount8(uint8(d)) == 2 && d != level && d != upright
}

// weight is how a line is drawn.
type weight uint8

const (
	light weight = iota
	dashed
	heavy
	heavyDashed
)

// line is the character for a piece of line. Dashed corners do not exist: only
// straight pieces show the dashes.
func (s Symbols) line(w weight, d dirs) string {
	if s == ASCII {
		return pick([...]string{
			"||-'||.+-'-+.+++",
			"::~'::.+~'~+.+++",
			"##='##.+='=+.+++",
			"::~'::.+~'~+.+++",
		}[w], int(d))
	}
	return pick([...]string{
		"││─╰││╭├─╯─┴╮┤┬┼",
		"╎╎╌╰╎╎╭├╌╯╌┴╮┤┬┼",
		"┃┃━┗┃┃┏┣━┛━┻┓┫┳╋",
		"╏╏╍┗╏╏┏┣╍┛╍┻┓┫┳╋",
	}[w], int(d))
}

// head is the arrowhead that points towards a side.
func (s Symbols) head(towards dirs) string {
	i := 0
	for towards > up {
		towards >>= 1
		i++
	}
	if s == ASCII {
		return pick("^>v<", i)
	}
	return pick("▴►▾◄", i)
}

// port is the place in a frame where a line leaves through a side.
func (s Symbols) port(through dirs, doubled, heavy bool) string {
	if s == ASCII {
		return "+"
	}
	i := 0
	for through > up {
		through >>= 1
		i++
	}
	switch {
	case doubled:
		return pick("╧╟╤╢", i)
	case heavy:
		return pick("┸┝┰┥", i)
	}
	return pick("┴├┬┤", i)
}

// frame holds the pieces of a box: corners from the top left clockwise, wall
// and roof.
type frame struct{ corners, wall, roof string }

func (s Symbols) frame(doubled bool) frame {
	switch {
	case s == ASCII && doubled:
		return frame{"####", "#", "="}
	case s == ASCII:
		return frame{"++++", "|", "-"}
	case doubled:
		return frame{"╔╗╝╚", "║", "═"}
	}
	return frame{"┌┐┘└", "│", "─"}
}

// brackets are what stands before and after the rows of a box without a frame:
// rows that begin a box, or further ones.
func (s Symbols) brackets(begins, focused bool) (before, after string) {
	switch {
	case focused && s == ASCII:
		return "{", "}"
	case focused:
		return "║", "║"
	case begins:
		return "[", "]"
	case s == ASCII:
		return "|", "|"
	}
	return "│", "│"
}

// dot stands for a node at the least detail; a node with many ports goes on in
// cells that are not the first.
func (s Symbols) dot(focused, first bool) string {
	switch {
	case s == ASCII && !first:
		return ","
	case s == ASCII && focused:
		return "@"
	case s == ASCII:
		return "o"
	case !first:
		return "▫"
	case focused:
		return "◘"
	}
	return "▪"
}

// ellipsis marks where a word was cut.
func (s Symbols) ellipsis() string {
	if s == ASCII {
		return "~"
	}
	return "…"
}

// mayMislead reports whether text on a line has characters that lines are made
// of.
func (s Symbols) mayMislead(text string) bool {
	if s == ASCII {
		return strings.ContainsAny(text, "-|.'+:~#=<>^")
	}
	return strings.ContainsFunc(text, func(r rune) bool { return r >= '─' && r <= '╿' || strings.ContainsRune("▴►▾◄", r) })
}

// pick returns character i of a row of characters of equal length in bytes.
func pick(row string, i int) string {
	if row[0] < 0x80 {
		return row[i : i+1]
	}
	return row[3*i : 3*i+3]
}
