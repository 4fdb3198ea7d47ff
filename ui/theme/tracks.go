package theme

import "image/color"

// Tracks is how many lines of work have a colour of their own; further ones begin
// again with the first.
const Tracks = 6

// Track is how a line of work looks on the rail maps.
type Track struct {
	Rail, RailAhead          Style // light and heavy lines
	Sign, SignLit, SignFocus Style
	Name, NameLit            Style
	NameChosen               Style // lit, and where the next step leads
	NameFocus                Style // a filled block
	Note, NoteLit            Style // pay and years below a name
	// NoteFocus is a note in the block of the focused name.
	NoteFocus Style
}

// Track is the look of a line of work, counted from 1 in the order of the dataset,
// or of what has none, 0.
func (t *Theme) Track(n int) *Track {
	if n < 1 {
		return &t.tracks[0]
	}
	return &t.tracks[1+(n-1)%Tracks]
}

// Training is the look of trainings.
func (t *Theme) Training() *Track { return &t.training }

// trackColours are the colours of a line of work; nil is the terminal's own ink.
type trackColours struct {
	full       color.Color // heavy rails, lit signs, the block of the focus
	lit, name  color.Color
	sign, rail color.Color // of what is not lit
	ink        color.Color // in the block of the focus
}

// shades are colours in full strength, dimmed for names, dimmed for rails, and
// what reads on the first.
func shades(full, name, rail, ink string) trackColours {
	c := trackColours{full: xterm(full), name: xterm(name), rail: xterm(rail), ink: xterm(ink)}
	c.lit, c.sign = c.full, c.name
	return c
}

// undimmed is one colour at all strengths.
func undimmed(c, ink color.Color) trackColours {
	return trackColours{full: c, lit: c, name: c, sign: c, rail: c, ink: ink}
}

func (p palette) tracks() (all []Track, training Track) {
	all = append(all, p.dressTrack(p.none))
	for _, c := range p.track {
		all = append(all, p.dressTrack(c))
	}
	return all, p.dressTrack(p.training)
}

func (p palette) dressTrack(c trackColours) Track {
	plain := p.depth == Monochrome
	return Track{
		Rail: dress(p.fg(c.name)), RailAhead: dress(p.fg(c.full).bold(plain)),
		Sign: dress(p.fg(c.sign)), SignLit: dress(p.fg(c.full).bold(plain || p.isBoldSafe(c.full))), SignFocus: dress(p.block(c.ink, c.full)),
		Name: dress(p.fg(c.name)), NameLit: dress(p.strong(c.lit)),
		NameChosen: dress(p.on(p.chosenInk, p.chosenPaper).underlined(plain)), NameFocus: dress(p.block(c.ink, c.full)),
		Note: dress(p.fg(p.muted)), NoteLit: dress(p.fg(c.lit)), NoteFocus: dress(p.block(c.ink, c.full).bold(false)),
	}
}
