package rail_test

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// sheet is a drawing in cells, as characters only: blank cells hold " ", the
// right half of a wide character "".
type sheet struct {
	w, h  int
	cells [][]string
}

func sheetOf(text string) *sheet {
	s := &sheet{}
	for line := range strings.SplitSeq(strings.TrimSuffix(text, "\n"), "\n") {
		var row []string
		for rest := line; rest != ""; {
			cluster, width := ansi.FirstGraphemeCluster(rest, ansi.WcWidth)
			rest = rest[len(cluster):]
			row = append(row, cluster)
			for range width - 1 {
				row = append(row, "")
			}
		}
		s.cells = append(s.cells, row)
		s.w = max(s.w, len(row))
	}
	s.h = len(s.cells)
	return s
}

func (s *sheet) at(x, y int) string {
	if y < 0 || y >= s.h || x < 0 || x >= len(s.cells[y]) {
		return " "
	}
	return s.cells[y][x]
}

// arms say how a line cell reaches each of its four sides: 0 not, 1 light,
// 2 heavy, 9 in a weight that its character does not tell.
type arms struct{ left, right, up, down int8 }

func (a arms) upright() bool { return a.up != 0 || a.down != 0 }

func (a arms) count() int {
	n := 0
	for _, arm := range []int8{a.left, a.right, a.up, a.down} {
		if arm != 0 {
			n++
		}
	}
	return n
}

// boxes are the box-drawing characters with their arms: left, right, up, down.
const boxes = "─1100 ━2200 │0011 ┃0022 ┌0101 ┍0201 ┎0102 ┏0202 ┐1001 ┑2001 ┒1002 ┓2002 └0110 ┕0210 ┖0120 ┗0220 " +
	"┘1010 ┙2010 ┚1020 ┛2020 ├0111 ┝0211 ┞0121 ┟0112 ┠0122 ┡0221 ┢0212 ┣0222 ┤1011 ┥2011 ┦1021 ┧1012 " +
	"┨1022 ┩2021 ┪2012 ┫2022 ┬1101 ┭2101 ┮1201 ┯2201 ┰1102 ┱2102 ┲1202 ┳2202 ┴1110 ┵2110 ┶1210 ┷2210 " +
	"┸1120 ┹2120 ┺1220 ┻2220 ┼1111 ┽2111 ┾1211 ┿2211 ╀1121 ╁1112 ╂1122 ╃2121 ╄1221 ╅2112 ╆1212 ╇2221 " +
	"╈2212 ╉2122 ╊1222 ╋2222 ╭0101 ╮1001 ╯1010 ╰0110 ╴1000 ╵0010 ╶0100 ╷0001 ╸2000 ╹0020 ╺0200 ╻0002 " +
	"╼1200 ╽0012 ╾2100 ╿0021"

// armsOfBoxes is a table that its tests only read.
var armsOfBoxes = func() map[string]arms {
	table := map[string]arms{}
	for entry := range strings.FieldsSeq(boxes) {
		glyph := string([]rune(entry)[0])
		d := entry[len(glyph):]
		table[glyph] = arms{int8(d[0] - '0'), int8(d[1] - '0'), int8(d[2] - '0'), int8(d[3] - '0')}
	}
	return table
}()

// light is what the sign of a station says.
type light uint8

const (
	neither light = iota
	next
	previous
	both
	focus
)

func (l light) String() string { return [...]string{"●", "►", "◄", "◆", "◉"}[l] }

const marks = "*+-!0123456789"

// script is how one set of characters is read.
type script struct {
	ascii bool
	signs map[string]light
}

func scriptOf(ascii bool) script {
	if ascii {
		return script{true, map[string]light{"o": neither, ">": next, "<": previous, "#": both, "@": focus}}
	}
	return script{false, map[string]light{"●": neither, "►": next, "◄": previous, "◆": both, "◉": focus}}
}

// isLine reports whether a character is part of a line, where it is not text.
func (s script) isLine(c string) bool {
	if s.ascii {
		return c == "-" || c == "=" || c == "|" || isJoint(c)
	}
	return armsOfBoxes[c] != arms{}
}

// isJoint: in ASCII, + is a joint; . and ' are corners that go down and up.
func isJoint(c string) bool { return c == "+" || c == "." || c == "'" }

func (s script) tail() string {
	if s.ascii {
		return "<"
	}
	return "◄"
}
