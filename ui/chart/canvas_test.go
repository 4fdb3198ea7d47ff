package chart

import (
	"image"
	"strings"
	"testing"
)

// crossingLines draws a level line under uprights at the columns marked with |
// and returns the row in the middle.
func crossingLines(columns string, level strand) string {
	var g Grid
	g.Reset(len(columns), 7)
	g.canvas.reset(Rect{W: len(columns), H: 7})
	level.net = 1
	g.canvas.stroke(image.Pt(-1, 3), image.Pt(len(columns), 3), level)
	for x, mark := range columns {
		if mark == '|' {
			g.canvas.stroke(image.Pt(x, -1), image.Pt(x, 7), strand{net: int32(2 + x), ink: Line})
		}
	}
	g.canvas.settle(false)
	g.canvas.copyTo(&g, &alphabets[Unicode])
	return strings.Split(g.String(), "\n")[3]
}

func TestUprightsAreDrawnOverLevelLines(t *testing.T) {
	thin := strand{ink: Line}
	for columns, want := range map[string]string{
		"  |  ":      "──│──",
		"  || ":      "──││─",
		" ||| ":      "─││──",
		" |||||| ":   "─││─││──",
		"||||||||||": "─││─││─││─",
	} {
		if got := crossingLines(columns, thin); got != want {
			t.Errorf("under %q: %s, want %s", columns, got, want)
		}
	}
}

func TestAHeavyLevelLinePassesOverLightUprights(t *testing.T) {
	if got := crossingLines(" | || ", strand{ink: LineOut, weight: heavy}); got != "━━━━━━" {
		t.Errorf("drawn as %s", got)
	}
}

func TestOnlyTheNearestGraphemesAreCutByTheEdge(t *testing.T) {
	var g Grid
	g.Reset(4, 1)
	g.Write(-1, 0, "開発者", Cell{Ink: Label})
	if got := g.String(); got != " 発\n" {
		t.Errorf("drawn as %q", got)
	}
	g.Reset(4, 1)
	g.Write(1, 0, "e\u0301開発", Cell{Ink: Label})
	if got := g.String(); got != " e\u0301開\n" {
		t.Errorf("drawn as %q", got)
	}
}
