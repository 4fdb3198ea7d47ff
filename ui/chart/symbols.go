package chart

import (
	"math/bits"
	"strings"

	"parcours/ui/cells"
)

// Symbols is the set of characters a drawing is made of.
type Symbols = cells.Symbols

// The sets. All characters of both are one cell wide in every terminal; that
// is why the arrowheads are not the larger ▶ and ▼, which East Asian terminals
// draw over two cells.
const (
	Unicode = cells.Unicode
	ASCII   = cells.ASCII
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

// opposite is the other side of a cell.
func (d dirs) opposite() dirs { return (d<<2 | d>>2) & (upright | level) }

// step is the way to the next cell on one side.
func (d dirs) step() Point { return [...]Point{{Y: -1}, {X: 1}, {Y: 1}, {X: -1}}[d.number()] }

// number counts the sides clockwise from the top.
func (d dirs) number() int { return bits.TrailingZeros8(uint8(d)) }

// weight is how a line is drawn.
type weight uint8

const (
	light weight = iota
	dashed
	dotted
	heavy // heavier than the light of its kind by this much
	heavyDashed
	heavyDotted
)

// alphabet is what the parts of a drawing look like. Where a part has several
// characters, they stand in one row, by side or by the sides that they reach.
type alphabet struct {
	// lines are pieces of line by weight. Dashed corners do not exist: only
	// straight pieces show the dashes.
	lines [6]string
	heads string // by the side that they point to
	// ports are the places in a frame where a line leaves through a side.
	ports, heavyPorts, doubledPorts string
	// frame is of a box, doubled of the focused one.
	frame, doubled frame
	// begins and goesOn are what stands before and after the rows of a box
	// without a frame, in its first rows and in further ones; focused in all
	// rows of the focused one.
	begins, goesOn, focused string
	// dot stands for a node at the least detail, more for its further cells.
	dot, focusedDot, more string
	// ellipsis marks where a word was cut.
	ellipsis string
	// misleading are characters that text on a line may not have.
	misleading string
}

// frame holds the pieces of a box: corners from the top left clockwise, wall
// and roof.
type frame struct{ corners, wall, roof string }

// alphabets never change.
var alphabets = [2]alphabet{
	Unicode: {
		lines: [6]string{
			light:       "││─╰││╭├─╯─┴╮┤┬┼",
			dashed:      "╎╎╌╰╎╎╭├╌╯╌┴╮┤┬┼",
			dotted:      "┊┊┈╰┊┊╭├┈╯┈┴╮┤┬┼",
			heavy:       "┃┃━┗┃┃┏┣━┛━┻┓┫┳╋",
			heavyDashed: "╏╏╍┗╏╏┏┣╍┛╍┻┓┫┳╋",
			heavyDotted: "┋┋┉┗┋┋┏┣┉┛┉┻┓┫┳╋",
		},
		heads: "▴►▾◄", ports: "┴├┬┤", heavyPorts: "┸┝┰┥", doubledPorts: "╧╟╤╢",
		frame: frame{"┌┐┘└", "│", "─"}, doubled: frame{"╔╗╝╚", "║", "═"},
		begins: "[]", goesOn: "││", focused: "║║",
		dot: "▪", focusedDot: "◘", more: "▫", ellipsis: "…",
		misleading: "▴►▾◄",
	},
	ASCII: {
		lines: [6]string{
			light:       "||-'||.+-'-+.+++",
			dashed:      "::~'::.+~'~+.+++",
			dotted:      "::~'::.+~'~+.+++",
			heavy:       "##='##.+='=+.+++",
			heavyDashed: "::~'::.+~'~+.+++",
			heavyDotted: "::~'::.+~'~+.+++",
		},
		heads: "^>v<", ports: "++++", heavyPorts: "++++", doubledPorts: "++++",
		frame: frame{"++++", "|", "-"}, doubled: frame{"####", "#", "="},
		begins: "[]", goesOn: "||", focused: "{}",
		dot: "o", focusedDot: "@", more: ",", ellipsis: "~",
		misleading: "-|.'+:~#=<>^",
	},
}

// portsOf are the places in the frame of a box for lines of a weight.
func (a *alphabet) portsOf(doubled, heavy bool) string {
	switch {
	case doubled:
		return a.doubledPorts
	case heavy:
		return a.heavyPorts
	}
	return a.ports
}

// mayMislead reports whether text on a line has characters that lines are made
// of.
func (a *alphabet) mayMislead(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return r >= '─' && r <= '╿' || strings.ContainsRune(a.misleading, r) })
}

// pick returns character i of a row of characters of equal length in bytes.
func pick(row string, i int) string {
	if row[0] < 0x80 {
		return row[i : i+1]
	}
	return row[3*i : 3*i+3]
}
