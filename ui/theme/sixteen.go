package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// The sixteen colours are whatever the terminal's scheme makes of them; these are
// chosen by the values of xterm, on black and on white. Bright black is not used
// for text on black: many schemes hide it there.

func sixteenPalette(dark bool) palette {
	if dark {
		return darkSixteen()
	}
	return lightSixteen()
}

func darkSixteen() palette {
	return palette{
		muted: lipgloss.White, line: lipgloss.White, accent: lipgloss.BrightCyan, second: lipgloss.BrightYellow, trail: lipgloss.BrightMagenta,
		route: lipgloss.BrightGreen, hit: lipgloss.BrightYellow, pay: lipgloss.BrightGreen,
		good: lipgloss.BrightGreen, warn: lipgloss.BrightYellow, bad: lipgloss.BrightRed,
		selectedInk: lipgloss.Black, selectedPaper: lipgloss.BrightCyan, barInk: lipgloss.BrightWhite, barPaper: lipgloss.Black, key: lipgloss.BrightCyan,
		chosenInk: lipgloss.BrightWhite, chosenPaper: lipgloss.Blue,
		none:     trackColours{full: lipgloss.BrightWhite, lit: lipgloss.BrightWhite, name: lipgloss.White, sign: lipgloss.White, rail: lipgloss.White, ink: lipgloss.Black},
		training: trackColours{full: lipgloss.White, lit: lipgloss.BrightWhite, name: lipgloss.White, sign: lipgloss.White, rail: lipgloss.White, ink: lipgloss.Black},
		track: [Tracks]trackColours{
			{full: lipgloss.BrightCyan, lit: lipgloss.BrightCyan, name: lipgloss.Cyan, sign: lipgloss.Cyan, rail: lipgloss.Cyan, ink: lipgloss.Black},
			{full: lipgloss.BrightYellow, lit: lipgloss.BrightYellow, name: lipgloss.Yellow, sign: lipgloss.Yellow, rail: lipgloss.Yellow, ink: lipgloss.Black},
			{full: lipgloss.BrightGreen, lit: lipgloss.BrightGreen, name: lipgloss.Green, sign: lipgloss.Green, rail: lipgloss.Green, ink: lipgloss.Black},
			{full: lipgloss.BrightMagenta, lit: lipgloss.BrightMagenta, name: lipgloss.BrightMagenta, sign: lipgloss.BrightMagenta, rail: lipgloss.Magenta, ink: lipgloss.Black},
			{full: lipgloss.BrightRed, lit: lipgloss.BrightRed, name: lipgloss.BrightRed, sign: lipgloss.BrightRed, rail: lipgloss.Red, ink: lipgloss.Black},
			// The bright blue is just too dark for words on black.
			{full: lipgloss.BrightBlue, lit: lipgloss.BrightWhite, name: lipgloss.White, sign: lipgloss.BrightBlue, rail: lipgloss.BrightBlue, ink: lipgloss.BrightWhite},
		},
	}
}

// lightSixteen has four colours that words can wear on white. The names of other
// lines of work are in the terminal's ink, their signs and rails in colour.
func lightSixteen() palette {
	inkNamed := func(full, ink color.Color) trackColours {
		return trackColours{full: full, sign: full, rail: full, ink: ink}
	}
	return palette{
		accent: lipgloss.Blue, trail: lipgloss.Magenta, route: lipgloss.Magenta, hit: lipgloss.Red, pay: lipgloss.Blue,
		good: lipgloss.Blue, warn: lipgloss.Magenta, bad: lipgloss.Red,
		selectedInk: lipgloss.BrightWhite, selectedPaper: lipgloss.Blue, barInk: lipgloss.Black, barPaper: lipgloss.White, key: lipgloss.Blue,
		chosenInk: lipgloss.Black, chosenPaper: lipgloss.White,
		none:     inkNamed(lipgloss.Black, lipgloss.BrightWhite),
		training: trackColours{full: lipgloss.Black, sign: lipgloss.Black, rail: lipgloss.BrightBlack, ink: lipgloss.BrightWhite},
		track: [Tracks]trackColours{
			{full: lipgloss.Blue, name: lipgloss.Blue, sign: lipgloss.Blue, rail: lipgloss.Blue, ink: lipgloss.BrightWhite},
			inkNamed(lipgloss.Black, lipgloss.BrightWhite),
			{full: lipgloss.Magenta, name: lipgloss.Magenta, sign: lipgloss.Magenta, rail: lipgloss.Magenta, ink: lipgloss.BrightWhite},
			{full: lipgloss.BrightBlue, lit: lipgloss.BrightBlue, name: lipgloss.BrightBlue, sign: lipgloss.BrightBlue, rail: lipgloss.BrightBlue, ink: lipgloss.BrightWhite},
			{full: lipgloss.Red, name: lipgloss.Red, sign: lipgloss.Red, rail: lipgloss.Red, ink: lipgloss.BrightWhite},
			inkNamed(lipgloss.BrightMagenta, lipgloss.Black),
		},
	}
}
