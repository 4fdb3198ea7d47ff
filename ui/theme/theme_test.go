package theme

import (
	"fmt"
	"image/color"
	"math"
	"reflect"
	"slices"
	"testing"

	"charm.land/lipgloss/v2"
)

// backgrounds are those of common terminal colour schemes.
var backgrounds = map[bool][]string{
	true:  {"#000000", "#16161e", "#1e1e2e", "#282c34"},
	false: {"#ffffff", "#fafafa", "#fdf6e3"},
}

func TestEveryColourReadsAtAAOnUsualBackgrounds(t *testing.T) {
	for name, p := range map[string]struct {
		palette
		dark bool
	}{
		"dark":           {darkPalette(), true},
		"light":          {lightPalette(), false},
		"contrast dark":  {contrastPalette(true), true},
		"contrast light": {contrastPalette(false), false},
	} {
		inks := map[string]color.Color{
			"ink": p.ink, "muted": p.muted, "line": p.line, "accent": p.accent, "second": p.second, "trail": p.trail,
			"route": p.route, "hit": p.hit, "pay": p.pay, "good": p.good, "warn": p.warn, "bad": p.bad,
		}
		for role, ink := range inks {
			for _, paper := range backgrounds[p.dark] {
				if c := contrast(ink, lipgloss.Color(paper)); c < 4.5 {
					t.Errorf("%s: %s on %s has contrast %.2f, want 4.5", name, role, paper, c)
				}
			}
		}
		for pair, c := range map[string]float64{
			"selected": contrast(p.selectedInk, p.selectedPaper),
			"bar":      contrast(p.barInk, p.barPaper),
			"bar key":  contrast(p.key, p.barPaper),
		} {
			if c < 4.5 {
				t.Errorf("%s: %s has contrast %.2f, want 4.5", name, pair, c)
			}
		}
	}
}

func TestEveryRoleOfEveryThemeIsDressed(t *testing.T) {
	for _, name := range Names() {
		for _, dark := range []bool{true, false} {
			v := reflect.ValueOf(*New(name, dark))
			for i := range v.NumField() {
				if !v.Type().Field(i).IsExported() {
					continue
				}
				plain := slices.Contains([]string{"Text", "Keep", "Label"}, v.Type().Field(i).Name)
				if s, ok := v.Field(i).Interface().(Style); ok && !plain && s.open == "" {
					t.Errorf("%s: %s has no style", name, v.Type().Field(i).Name)
				}
			}
		}
	}
}

// contrast is the ratio of WCAG 2.2, 1 to 21.
func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	if la < lb {
		la, lb = lb, la
	}
	return (la + 0.05) / (lb + 0.05)
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	lin := func(v uint32) float64 {
		x := float64(v) / 0xffff
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(r) + 0.7152*lin(g) + 0.0722*lin(b)
}

func ExampleStyle_Render() {
	fmt.Println(Style{}.Render("plain"))
	// Output: plain
}
