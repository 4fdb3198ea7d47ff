package parts

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"parcours/ui/rich"
	"parcours/ui/theme"
)

// Large letters are drawn from dots, one a row: five rows high, and one more where
// a letter has an accent. There is one face, so that a room never reads two.
const (
	LargeRows  = 5
	letterDots = LargeRows + 1
)

// letter is five rows of dots, "#" for ink, between slashes.
func letter(r rune) string {
	const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ?!.,:-'+/…()&#€~$£¥×"
	shapes := [...]string{
		".#./#.#/###/#.#/#.#", "##./#.#/##./#.#/##.", ".##/#../#../#../.##", "##./#.#/#.#/#.#/##.", "###/#../##./#../###", "###/#../##./#../#..",
		".##/#../#.#/#.#/.##", "#.#/#.#/###/#.#/#.#", "#/#/#/#/#", "..#/..#/..#/#.#/.#.", "#.#/#.#/##./#.#/#.#", "#../#../#../#../###",
		"#...#/##.##/#.#.#/#...#/#...#", "#..#/##.#/#.##/#..#/#..#", ".#./#.#/#.#/#.#/.#.", "##./#.#/##./#../#..", ".##./#..#/#..#/#.#./.#.#",
		"##./#.#/##./#.#/#.#", ".##/#../.#./..#/##.", "###/.#./.#./.#./.#.", "#.#/#.#/#.#/#.#/###", "#.#/#.#/#.#/#.#/.#.", "#...#/#...#/#.#.#/##.##/#...#",
		"#.#/#.#/.#./#.#/#.#", "#.#/#.#/.#./.#./.#.", "###/..#/.#./#../###",
		"###/#.#/#.#/#.#/###", ".#./##./.#./.#./###", "##./..#/.#./#../###", "###/..#/.##/..#/###", "#.#/#.#/###/..#/..#", "###/#../###/..#/###",
		"###/#../###/#.#/###", "###/..#/.#./.#./.#.", "###/#.#/###/#.#/###", "###/#.#/###/..#/###",
		"../../../../..", "##./..#/.#./.../.#.", "#/#/#/./#", "././././#", "../../../.#/#.", "./#/./#/.", ".../.../###/.../...", "#/#/././.",
		".../.#./###/.#./...", "..#/..#/.#./#../#..", "...../...../...../...../#.#.#", ".#/#./#./#./.#", "#./.#/.#/.#/#.", ".#../#.#./.##./#.#./.###", "#.#/###/#.#/###/#.#", ".###/#.../###./#.../.###", "..../.#.#/#.#./..../....",
		".##/##./###/.##/##.", ".##/#../##./#../###", "#.#/#.#/.#./###/.#.", ".../#.#/.#./#.#/...",
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

// Large draws a text in large letters for a room, of full blocks alone, on lines of
// at most width cells: each dot two cells wide where that fits, else one. It is nil
// where neither does, or where a character has no large letter.
func Large(text string, width int) []string { return LargeAlike(width, text)[0] }

// LargeAlike draws texts so, all as large as the widest of them can be.
func LargeAlike(width int, texts ...string) [][]string {
	all, isWide := make([][letterDots][]bool, len(texts)), true
	for i, text := range texts {
		if rows, drawn := dots(text); drawn && len(rows[0]) > 1 && len(rows[0])-1 <= width {
			all[i], isWide = rows, isWide && 2*(len(rows[0])-1) <= width
		}
	}
	drawn := make([][]string, len(texts))
	for i, rows := range all {
		if len(rows[0]) > 0 {
			drawn[i] = blocks(rows, isWide)
		}
	}
	return drawn
}

// blocks is rows of dots in full blocks, without the row of accents where it is empty.
func blocks(rows [letterDots][]bool, isWide bool) (lines []string) {
	block, blank := "█", " "
	if isWide {
		block, blank = "██", "  "
	}
	for _, row := range rows {
		var b strings.Builder
		for _, ink := range row {
			if ink {
				b.WriteString(block)
			} else {
				b.WriteString(blank)
			}
		}
		lines = append(lines, strings.TrimRight(b.String(), " "))
	}
	if lines[0] == "" {
		return lines[1:]
	}
	return lines
}

// Letters is a text in large letters where so many rows have room for them, else as
// it is written, cut.
func Letters(text string, width, rows int, style theme.Style) (lines []rich.Line) {
	large := Large(text, width)
	if large == nil || len(large) > rows {
		return []rich.Line{rich.Of(rich.Cut(text, width), style)}
	}
	for _, row := range large {
		lines = append(lines, rich.Of(row, style))
	}
	return lines
}
