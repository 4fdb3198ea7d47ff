package chart

import (
	"strings"
	"testing"
)

// crossingLines draws a level line under uprights at the columns marked with |
// and returns the row in the middle.
func crossingLines(columns string, level strand) string {
	var g Grid
	g.reset(len(columns), 7)
	g.canvas.reset(Rect{W: len(columns), H: 7})
	level.net = 1
	g.canvas.level(-1, len(columns), 3, level)
	for x, mark := range columns {
		if mark == '|' {
			g.canvas.upright(x, -1, 7, strand{net: int32(2 + x), ink: Line})
		}
	}
	g.canvas.settle(false)
	g.canvas.copyTo(&g, Unicode)
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
	g.reset(4, 1)
	g.write(-1, 0, "開発者", Label, 0)
	if got := g.String(); got != " 発\n" {
		t.Errorf("drawn as %q", got)
	}
	g.reset(4, 1)
	g.write(1, 0, "e\u0301開発", Label, 0)
	if got := g.String(); got != " e\u0301開\n" {
		t.Errorf("drawn as %q", got)
	}
}
