package chart_test

// arms are the sides of its cell that a line glyph reaches.
type arms uint8

const (
	north arms = 1 << iota
	east
	south
	west
)

var compass = [...]arms{north, east, south, west}

const (
	upright = north | south
	level   = east | west
)

// facing is the side of the next cell that touches side d of this one.
func facing(d arms) arms {
	switch d {
	case north:
		return south
	case south:
		return north
	case east:
		return west
	}
	return east
}

func beyond(p point, d arms) point {
	switch d {
	case north:
		p.Y--
	case south:
		p.Y++
	case east:
		p.X++
	case west:
		p.X--
	}
	return p
}

// stroke is how a glyph is drawn.
type stroke uint8

const (
	light stroke = iota
	heavy
	dashed
	heavyDashed
	dotted
	heavyDotted
	curved // a round corner: light or dashed
)

// glyph is what a reader makes of a line character.
type glyph struct {
	arms   arms
	stroke stroke
	// head is an arrowhead: its one arm is where its line arrives from.
	head bool
	// could holds the arms it may have where that follows from the cells
	// around it, as for the corners and joints of ASCII drawings.
	could []arms
}

// glyphs is an alphabet of line characters.
type glyphs map[string]glyph

func (g glyphs) add(characters string, a arms, s stroke) {
	for _, r := range characters {
		g[string(r)] = glyph{arms: a, stroke: s}
	}
}

func (g glyphs) addHeads(characters string, from arms) {
	for _, r := range characters {
		g[string(r)] = glyph{arms: from, head: true}
	}
}

func unicodeGlyphs() glyphs {
	g := glyphs{}
	g.add("─", level, light)
	g.add("│", upright, light)
	g.add("━", level, heavy)
	g.add("┃", upright, heavy)
	g.add("╌", level, dashed)
	g.add("╎", upright, dashed)
	g.add("╍", level, heavyDashed)
	g.add("╏", upright, heavyDashed)
	g.add("┈", level, dotted)
	g.add("┊", upright, dotted)
	g.add("┉", level, heavyDotted)
	g.add("┋", upright, heavyDotted)
	g.add("╭", south|east, curved)
	g.add("╮", south|west, curved)
	g.add("╰", north|east, curved)
	g.add("╯", north|west, curved)
	g.add("┏", south|east, heavy)
	g.add("┓", south|west, heavy)
	g.add("┗", north|east, heavy)
	g.add("┛", north|west, heavy)
	g.add("├┝┞┟┠┡┢", upright|east, light)
	g.add("┤┥┦┧┨┩┪", upright|west, light)
	g.add("┬┭┮┯┰┱┲", level|south, light)
	g.add("┴┵┶┷┸┹┺", level|north, light)
	g.add("┼┽┾┿╀╁╂╃╄╅╆╇╈╉╊", level|upright, light)
	g.add("┣", upright|east, heavy)
	g.add("┫", upright|west, heavy)
	g.add("┳", level|south, heavy)
	g.add("┻", level|north, heavy)
	g.add("╋", level|upright, heavy)
	g.addHeads("►", west)
	g.addHeads("◄", east)
	g.addHeads("▾▼", north)
	g.addHeads("▴▲", south)
	return g
}

func asciiGlyphs() glyphs {
	g := glyphs{}
	g.add("-", level, light)
	g.add("|", upright, light)
	g.add("=", level, heavy)
	g.add("#", upright, heavy)
	g.add("~", level, dashed)
	g.add(":", upright, dashed)
	g["+"] = glyph{could: []arms{
		upright | east, upright | west, level | south, level | north, upright | level,
	}}
	g["."] = glyph{could: []arms{south | east, south | west}}
	g["'"] = glyph{could: []arms{north | east, north | west}}
	g.addHeads(">", west)
	g.addHeads("<", east)
	g.addHeads("v", north)
	g.addHeads("^", south)
	return g
}

// isStraight reports whether g is an upright or a level stroke: only over
// those may another line pass.
func (g glyph) isStraight() bool {
	return !g.head && len(g.could) == 0 && (g.arms == upright || g.arms == level)
}
