package theme

import (
	"fmt"
	"image/color"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

// xtermSixteen are the sixteen colours as xterm shows them.
var xtermSixteen = [16]string{
	"#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
	"#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
}

// seen is what a terminal shows for a style: ink on paper, nil where these are its
// own.
type seen struct {
	ink, paper                      color.Color
	bold, underline, reverse, faint bool
}

// look reads the sequence that opens a style, as a terminal does; brightens says
// that bold makes the first eight colours bright.
func look(t *testing.T, s Style, brightens bool) (l seen) {
	t.Helper()
	ink := -1
	codes := strings.Split(strings.NewReplacer("\x1b[", "", "m", "").Replace(s.open), ";")
	for i := 0; i < len(codes) && codes[i] != ""; i++ {
		n, _ := strconv.Atoi(codes[i])
		switch {
		case n == 1:
			l.bold = true
		case n == 2:
			l.faint = true
		case n == 4:
			l.underline = true
		case n == 7:
			l.reverse = true
		case n >= 30 && n < 38:
			ink = n - 30
		case n >= 90 && n < 98:
			ink = n - 90 + 8
		case n >= 40 && n < 48:
			l.paper = lipgloss.Color(xtermSixteen[n-40])
		case n >= 100 && n < 108:
			l.paper = lipgloss.Color(xtermSixteen[n-100+8])
		case n == 38 || n == 48:
			var c color.Color
			if codes[i+1] == "5" {
				c, i = lipgloss.Color(codes[i+2]), i+2
			} else {
				r, g, b := codes[i+2], codes[i+3], codes[i+4]
				c, i = lipgloss.Color(hex(r)+hex(g)[1:]+hex(b)[1:]), i+4
			}
			if n == 38 {
				l.ink = c
			} else {
				l.paper = c
			}
		case n != 3:
			t.Fatalf("unknown sequence %q", s.open)
		}
	}
	if ink >= 0 {
		if ink < 8 && l.bold && brightens {
			ink += 8
		}
		l.ink = lipgloss.Color(xtermSixteen[ink])
	}
	return l
}

func hex(decimal string) string {
	n, _ := strconv.Atoi(decimal)
	return fmt.Sprintf("#%02x", n)
}

// contrastOn is the contrast of what is seen on a terminal with this paper and ink.
func (l seen) contrastOn(paper, ink color.Color) float64 {
	if l.ink != nil {
		ink = l.ink
	}
	if l.paper != nil {
		paper = l.paper
	}
	return contrast(ink, paper)
}

// styles are all styles of a theme by name, and whether they dress words.
func styles(th *Theme) (all map[string]Style, lines map[string]bool) {
	all, lines = map[string]Style{}, map[string]bool{}
	add := func(prefix string, v reflect.Value) {
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if !f.IsExported() {
				continue
			}
			if s, ok := v.Field(i).Interface().(Style); ok {
				name := prefix + f.Name
				all[name] = s
				lines[name] = strings.HasPrefix(f.Name, "Rail") || strings.HasPrefix(f.Name, "Sign") && f.Name != "SignFocus" ||
					strings.HasPrefix(f.Name, "Box") || strings.HasPrefix(f.Name, "Line") && f.Name != "LineLabel"
			}
		}
	}
	add("", reflect.ValueOf(*th))
	for n := range Tracks + 1 {
		add(fmt.Sprintf("track %d ", n), reflect.ValueOf(*th.Track(n)))
	}
	add("training ", reflect.ValueOf(*th.Training()))
	return all, lines
}

func TestWordsAreReadAtAAAndLinesSeenInEveryThemeAndDepth(t *testing.T) {
	for _, depth := range []Depth{Indexed, TrueColour, Sixteen} {
		for _, name := range []Name{Dark, Light, Contrast} {
			for _, dark := range []bool{true, false} {
				th := For(name, dark, depth)
				papers := backgrounds[th.IsDark]
				if depth == Sixteen {
					papers = papers[:1] // black, white
				}
				if name == Contrast {
					papers = map[bool][]string{true: {"#000000"}, false: {"#ffffff"}}[th.IsDark]
				}
				ink := lipgloss.Color(map[bool]string{true: xtermSixteen[7], false: xtermSixteen[0]}[th.IsDark])
				all, lines := styles(th)
				for role, s := range all {
					want := 4.5
					if lines[role] {
						want = 3
					}
					for _, paper := range papers {
						for _, brightens := range []bool{false, true} {
							if c := look(t, s, brightens).contrastOn(lipgloss.Color(paper), ink); c < want {
								t.Errorf("%s dark=%v depth %d: %s on %s (bold is bright: %v) has contrast %.2f, want %.1f", name, th.IsDark, depth, role, paper, brightens, c, want)
							}
						}
					}
				}
			}
		}
	}
}

func TestSixteenColoursNeedNothingFromLargerPalettes(t *testing.T) {
	for _, name := range Names() {
		for _, dark := range []bool{true, false} {
			all, _ := styles(For(name, dark, Sixteen))
			for role, s := range all {
				if strings.Contains(s.open, "38;") || strings.Contains(s.open, "48;") {
					t.Errorf("%s: %s is %q", name, role, s.open)
				}
			}
		}
	}
}

func TestWithoutColourTheStatesOfANameDiffer(t *testing.T) {
	th := For(Auto, true, Monochrome)
	all, _ := styles(th)
	for role, s := range all {
		if l := look(t, s, false); l.ink != nil || l.paper != nil {
			t.Errorf("%s has a colour: %q", role, s.open)
		}
	}
	for n := range Tracks + 1 {
		tr := th.Track(n)
		states := []Style{tr.Name, tr.NameLit, tr.NameChosen, tr.NameFocus}
		for i, s := range states {
			if slices.Contains(states[:i], s) {
				t.Errorf("track %d: state %d looks like one before it", n, i)
			}
		}
	}
	for _, s := range []Style{th.Selected, th.LabelFocus} {
		if !look(t, s, false).reverse {
			t.Errorf("what is under the cursor is not reversed: %q", s.open)
		}
	}
}

// Names are told apart by colour; where words cannot wear six, rails and signs do.
func TestTracksHaveSixColoursThatRepeat(t *testing.T) {
	for _, depth := range []Depth{Indexed, TrueColour, Sixteen} {
		for _, name := range []Name{Dark, Light, Contrast} {
			th, had := For(name, true, depth), map[Style]int{}
			for n := 1; n <= Tracks; n++ {
				rail := th.Track(n).RailAhead
				if other, taken := had[rail]; taken {
					t.Errorf("%s, depth %d: tracks %d and %d look the same", name, depth, other, n)
				}
				had[rail] = n
			}
			if th.Track(Tracks+1) != th.Track(1) || th.Track(2*Tracks) != th.Track(Tracks) || th.Track(0) == th.Track(1) {
				t.Errorf("%s: tracks above six do not begin again with the first", name)
			}
		}
	}
}

func TestUnlitNamesAreDimmedOnDarkAndNotBoldAnywhere(t *testing.T) {
	for _, name := range []Name{Dark, Light, Contrast} {
		for _, depth := range []Depth{Indexed, TrueColour, Sixteen, Monochrome} {
			th := For(name, true, depth)
			for n := range Tracks + 1 {
				tr := th.Track(n)
				if look(t, tr.Name, false).bold || !look(t, tr.NameLit, false).bold || tr.Name == tr.NameLit {
					t.Errorf("%s, depth %d, track %d: a lit name is %q, an unlit one %q", name, depth, n, tr.NameLit.open, tr.Name.open)
				}
			}
		}
	}
}
