package rail

// arms are the sides of a cell that a line touches, two bits each: nothing, light
// or heavy.
type arms uint8

// The sides, as the place of their bits.
const (
	armLeft  = 0
	armDown  = 2
	armRight = 4
	armUp    = 6
)

// weight of a line.
const (
	light arms = 1
	heavy arms = 2
)

// with adds an arm; the heavier of two lines is seen.
func (a arms) with(side int, weight arms) arms {
	if a.at(side) >= weight {
		return a
	}
	return a&^(3<<side) | weight<<side
}

// at is the weight of an arm.
func (a arms) at(side int) arms { return a >> side & 3 }

// lines are the box-drawing characters by the weights of their arms, read as a
// number to the base of three: up, right, down, left. Light corners are round.
const lines = " ╴╸╷╮┑╻┒┓╶─╾╭┬┭┎┰┱╺╼━┍┮┯┏┲┳╵╯┙│┤┥╽┧┪╰┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋"

// glyphs are the characters of all arms, made once for each set of symbols.
var glyphs = [2][256]string{Unicode: unicodeGlyphs(), ASCII: asciiGlyphs()}

func unicodeGlyphs() (all [256]string) {
	table := []rune(lines)
	for i := range all {
		a := arms(i)
		n := 27*int(min(a.at(armUp), heavy)) + 9*int(min(a.at(armRight), heavy)) + 3*int(min(a.at(armDown), heavy)) + int(min(a.at(armLeft), heavy))
		all[i] = string(table[n])
	}
	return all
}

func asciiGlyphs() (all [256]string) {
	for i := range all {
		a := arms(i)
		level, upright := a.at(armLeft)|a.at(armRight), a.at(armUp)|a.at(armDown)
		switch {
		case upright != 0 && (a.at(armLeft) == 0) != (a.at(armRight) == 0) && (a.at(armUp) == 0) != (a.at(armDown) == 0):
			all[i] = "."
			if a.at(armUp) != 0 {
				all[i] = "'"
			}
		case level != 0 && upright != 0:
			all[i] = "+"
		case upright != 0:
			all[i] = "|"
		case level&heavy != 0:
			all[i] = "="
		case level != 0:
			all[i] = "-"
		default:
			all[i] = " "
		}
	}
	return all
}

// weightOf is the weight of a line that stands out or does not.
func weightOf(heavily bool) arms {
	if heavily {
		return heavy
	}
	return light
}

// ink is that of a cell with these arms.
func (a arms) ink() Ink {
	if a&0b10101010 != 0 {
		return RailAhead
	}
	return Rail
}

// glyph is the character of a cell with these arms.
func (a arms) glyph(s Symbols) string { return glyphs[s][a] }

// mark is one of the signs of stations.
type mark uint8

const (
	here mark = iota
	ahead
	behind
	both
	other
)

var signs = [2][5]string{
	Unicode: {here: "◉", ahead: "►", behind: "◄", both: "◆", other: "●"},
	ASCII:   {here: "@", ahead: ">", behind: "<", both: "#", other: "o"},
}
