package parts

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Large letters are drawn from dots, two above each other in a cell: five dots
// high, and one more for the accent.
const letterDots = 6

// LargeRows is how many rows large letters take.
const LargeRows = letterDots / 2

// letter is five rows of dots, "#" for ink, between slashes.
func letter(r rune) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ?!.,:-'+/…()&#€"
	shapes := [...]string{
		".#./#.#/###/#.#/#.#", "##./#.#/##./#.#/##.", ".##/#../#../#../.##", "##./#.#/#.#/#.#/##.", "###/#../##./#../###", "###/#../##./#../#..",
		".##/#../#.#/#.#/.##", "#.#/#.#/###/#.#/#.#", "#/#/#/#/#", "..#/..#/..#/#.#/.#.", "#.#/#.#/##./#.#/#.#", "#../#../#../#../###",
		"#...#/##.##/#.#.#/#...#/#...#", "#..#/##.#/#.##/#..#/#..#", ".#./#.#/#.#/#.#/.#.", "##./#.#/##./#../#..", ".##./#..#/#..#/#.#./.#.#",
		"##./#.#/##./#.#/#.#", ".##/#../.#./..#/##.", "###/.#./.#./.#./.#.", "#.#/#.#/#.#/#.#/###", "#.#/#.#/#.#/#.#/.#.", "#...#/#...#/#.#.#/##.##/#...#",
		"#.#/#.#/.#./#.#/#.#", "#.#/#.#/.#./.#./.#.", "###/..#/.#./#../###",
		"###/#.#/#.#/#.#/###", ".#./##./.#./.#./###", "##./..#/.#./#../###", "###/..#/.##/..#/###", "#.#/#.#/###/..#/..#", "###/#../###/..#/###",
		"###/#../###/#.#/###", "###/..#/.#./.#./.#.", "###/#.#/###/#.#/###", "###/#.#/###/..#/###",
		"../../../../..", "##./..#/.#./.../.#.", "#/#/#/./#", "./././././#", "../../../.#/#.", "./#/./#/.", ".../.../###/.../...", "#/#/././.",
		".../.#./###/.#./...", "..#/..#/.#./#../#..", "...../...../...../...../#.#.#", ".#/#./#./#./.#", "#./.#/.#/.#/#.", ".#../#.#./.##./#.#./.###", "#.#/###/#.#/###/#.#", ".###/#.../###./#.../.###",
	}
	i := 0
	for _, known := range alphabet {
		if known == r {
			return shapes[i]
		}
		i++
	}
	return ""
}

// accent is the row of dots above a letter for a combining mark.
func accent(mark rune) string {
	switch mark {
	case '\u0300':
		return "#"
	case '\u0301':
		return "..#"
	case '\u0302':
		return ".#"
	case '\u0308':
		return "#.#"
	}
	return ""
}

// dots draws a text on rows of dots; drawn is false where it has a character
// that there is no large letter for.
func dots(text string) (rows [letterDots][]bool, drawn bool) {
	for _, r := range norm.NFD.String(strings.NewReplacer("œ", "oe", "Œ", "OE", "’", "'", "–", "-", "\u00a0", " ", "\u202f", " ").Replace(text)) {
		if above := accent(r); above != "" {
			putAccent(&rows, above)
			continue
		}
		if r == '\u0327' { // the cedilla has no room below
			continue
		}
		shape := letter(unicode.ToUpper(r))
		if shape == "" {
			return rows, false
		}
		for i, line := range strings.Split("/"+shape, "/") {
			width := len(strings.Split(shape, "/")[0])
			for x := range width {
				rows[i] = append(rows[i], x < len(line) && line[x] == '#')
			}
			rows[i] = append(rows[i], false)
		}
	}
	return rows, true
}

// putAccent sets the dots above the letter drawn last, which is three wide but for I.
func putAccent(rows *[letterDots][]bool, above string) {
	end := len(rows[0]) - 1 // the gap after the letter
	start := max(0, end-3)
	for start < end && !inked(rows, start) && end-start > 1 {
		start++
	}
	for x := range above {
		if above[x] == '#' && start+x < end {
			rows[0][start+x] = true
		}
	}
}

// inked reports whether a column has ink below the accents.
func inked(rows *[letterDots][]bool, x int) bool {
	for _, row := range rows[1:] {
		if row[x] {
			return true
		}
	}
	return false
}

// Large draws a text in large letters for a room, each dot scale cells wide and
// half of that high, on lines of at most width cells; nil where it does not fit
// or cannot be drawn. There are none in ASCII.
func Large(text string, width, scale int) []string {
	rows, drawn := dots(text)
	if !drawn || len(rows[0]) == 0 || (len(rows[0])-1)*scale > width {
		return nil
	}
	lines := make([]string, LargeRows*scale)
	for i := range lines {
		upper, lower := rows[2*i/scale], rows[(2*i+1)/scale]
		var b strings.Builder
		for x := range upper[:len(upper)-1] {
			b.WriteString(strings.Repeat(block(upper[x], lower[x]), scale))
		}
		lines[i] = strings.TrimRight(b.String(), " ")
	}
	return lines
}

// block is the cell with these two dots.
func block(upper, lower bool) string {
	switch {
	case upper && lower:
		return "█"
	case upper:
		return "▀"
	case lower:
		return "▄"
	}
	return " "
}
