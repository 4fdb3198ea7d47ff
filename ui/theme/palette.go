package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// palette is the few colours a theme is built from; nil is the terminal's own ink.
type palette struct {
	depth                                  Depth
	paper, ink, muted, line                color.Color
	accent, second, trail, route, hit, pay color.Color
	good, warn, bad                        color.Color
	selectedInk, selectedPaper             color.Color
	barInk, barPaper, key                  color.Color
	chosenInk, chosenPaper                 color.Color // of what the next step leads to
	// none, training and track are the colours of lines of work.
	none, training trackColours
	track          [Tracks]trackColours
}

// paletteOf is the palette of a theme. Ink and paper are those of the whole
// terminal, which any terminal that can change them has in full.
func paletteOf(name Name, dark bool, depth Depth) palette {
	p := indexedPalette(name, dark)
	switch {
	case depth == TrueColour && !dark && name != Contrast:
		lightTracks(&p)
	case depth == Sixteen:
		ink, paper := p.ink, p.paper
		p = sixteenPalette(dark)
		p.ink, p.paper = ink, paper
	case depth == Monochrome:
		p = palette{ink: p.ink, paper: p.paper}
	}
	p.depth = depth
	return p
}

func indexedPalette(name Name, dark bool) palette {
	switch {
	case name == Contrast:
		return contrastPalette(dark)
	case dark:
		return darkPalette()
	}
	return lightPalette()
}

// fg is text in a colour.
func (p palette) fg(c color.Color) wear { return wear{ink: c} }

// strong is text in a colour that stands out by weight too.
func (p palette) strong(c color.Color) wear { return p.fg(c).bold(p.isBoldSafe(c)) }

// isBoldSafe reports whether a colour stays itself in bold. Of the sixteen colours
// many terminals show the first eight as their bright twins then: black turns grey.
func (p palette) isBoldSafe(c color.Color) bool {
	switch c {
	case lipgloss.Black, lipgloss.Red, lipgloss.Green, lipgloss.Yellow, lipgloss.Blue, lipgloss.Magenta, lipgloss.Cyan, lipgloss.White:
		return false
	}
	return true
}

// bar is text on a block, plain where colours are not to be had.
func (p palette) bar(ink, paper color.Color) wear { return wear{ink: ink, paper: paper} }

// on is strong text on a block, plain where colours are not to be had.
func (p palette) on(ink, paper color.Color) wear {
	return p.bar(ink, paper).bold(p.isBoldSafe(ink))
}

// block is a filled block: reversed where colours are not to be had.
func (p palette) block(ink, paper color.Color) wear {
	return p.on(ink, paper).reversed(p.depth == Monochrome)
}

// darkPalette is read on near-black: AA (4.5:1) on #000000 to #282c34.
func darkPalette() palette {
	return palette{
		paper: xterm("234"), ink: xterm("254"), muted: xterm("248"), line: xterm("247"),
		accent: xterm("81"), second: xterm("179"), trail: xterm("183"), route: xterm("114"), hit: xterm("227"), pay: xterm("79"),
		good: xterm("114"), warn: xterm("221"), bad: xterm("210"),
		selectedInk: xterm("16"), selectedPaper: xterm("81"), barInk: xterm("254"), barPaper: xterm("236"), key: xterm("81"),
		chosenInk: xterm("231"), chosenPaper: xterm("239"),
		none:     shades("254", "250", "245", "16"),
		training: shades("250", "247", "244", "16"),
		track: [Tracks]trackColours{
			shades("81", "74", "31", "16"),    // sky
			shades("215", "172", "137", "16"), // orange
			shades("79", "72", "29", "16"),    // green
			shades("141", "140", "98", "16"),  // violet
			shades("210", "174", "131", "16"), // red
			shades("221", "178", "100", "16"), // yellow
		},
	}
}

// lightPalette is read on near-white: AA on #ffffff to #fdf6e3. Names keep their
// strength there: dimmed ones would fall below AA.
func lightPalette() palette {
	return palette{
		paper: xterm("231"), ink: xterm("234"), muted: xterm("240"), line: xterm("241"),
		accent: xterm("24"), second: xterm("94"), trail: xterm("55"), route: xterm("22"), hit: xterm("88"), pay: xterm("23"),
		good: xterm("22"), warn: xterm("94"), bad: xterm("124"),
		selectedInk: xterm("231"), selectedPaper: xterm("24"), barInk: xterm("234"), barPaper: xterm("253"), key: xterm("24"),
		chosenInk: xterm("16"), chosenPaper: xterm("252"),
		none:     shades("236", "238", "243", "231"),
		training: shades("241", "241", "245", "231"),
		track: [Tracks]trackColours{
			shades("25", "25", "67", "231"),
			shades("94", "94", "137", "231"),
			shades("23", "23", "30", "231"),
			shades("92", "92", "134", "231"),
			shades("160", "160", "168", "231"),
			shades("58", "58", "100", "231"),
		},
	}
}

// lightTracks puts the colours in that the 256 lack: an orange, a green and a gold
// that are dark enough for white.
func lightTracks(p *palette) {
	p.training = shades("#6b6557", "#6b6557", "#908c81", "231")
	p.track = [Tracks]trackColours{
		shades("#0068a8", "#0068a8", "#408ebe", "231"),
		shades("#a85400", "#a85400", "#be7f40", "231"),
		shades("#00735a", "#00735a", "#409683", "231"),
		shades("#6a3fd0", "#6a3fd0", "#8f6fdc", "231"),
		shades("#c2203a", "#c2203a", "#d1586b", "231"),
		shades("#7d6200", "#7d6200", "#9e8940", "231"),
	}
}

// contrastPalette uses ink alone, with one accent: for washed-out projectors. The
// lines of work have colours all the same, none of them dimmed.
func contrastPalette(dark bool) palette {
	ink, paper, accent := xterm("16"), xterm("231"), xterm("17")
	chosen, tracks := xterm("252"), [Tracks]string{"18", "94", "22", "55", "124", "58"}
	if dark {
		ink, paper, accent = xterm("231"), xterm("16"), xterm("226")
		chosen, tracks = xterm("239"), [Tracks]string{"87", "215", "84", "183", "217", "227"}
	}
	p := palette{
		paper: paper, ink: ink, muted: ink, line: ink, accent: accent, second: ink, trail: ink, route: accent, hit: accent, pay: ink,
		good: ink, warn: ink, bad: ink, selectedInk: paper, selectedPaper: ink, barInk: paper, barPaper: ink, key: paper,
		chosenInk: ink, chosenPaper: chosen,
		none: undimmed(ink, paper), training: undimmed(ink, paper),
	}
	for i, c := range tracks {
		p.track[i] = undimmed(xterm(c), paper)
	}
	return p
}

// xterm is a colour of the 256 that most terminals have: a third of the bytes
// of a true colour, and the same everywhere.
func xterm(index string) color.Color { return lipgloss.Color(index) }
