package paychart_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"parcours/ui/ascii"
	"parcours/ui/paychart"
)

// way is ten years at 50, five unknown, two guessed at 20 to 40, six at 40 to
// 75, and two at what runs off the axis by another yardstick.
func way() []paychart.Stretch {
	point, wide, beyond, guess := eur(50000, 50000), eur(40000, 75000), eur(60000, 300000), eur(20000, 40000)
	guess.Estimate = true
	return []paychart.Stretch{
		{From: 0, To: 10, Pay: &point, Label: "1"},
		{From: 10, To: 20, Label: "2"},
		{From: 20, To: 24, Pay: &guess, Label: "3"},
		{From: 24, To: 36, Pay: &wide, Label: "4"},
		{From: 36, To: 40, Pay: &beyond, Apart: true, Label: "5"},
	}
}

func bands(width, height int, inASCII bool) string {
	var b strings.Builder
	for _, l := range axis.Bands(way(), width, height) {
		b.WriteString(strings.TrimRight(l.String(), " ") + "\n")
	}
	if inASCII {
		return ascii.Cells(b.String())
	}
	return b.String()
}

func TestBandsStandApartOverTheYears(t *testing.T) {
	for _, c := range []struct {
		width, height int
		ascii         bool
		want          string
	}{
		{45, 11, false, `
100 ┤                                   ┊▲▲▲▲
    │                                   ┊████
    │                        ███████████┊████
 50 ┤▄▄▄▄▄▄▄▄▄               ███████████┊▀▀▀▀
    │                    ░░░ ███████████┊
    │                    ░░░            ┊
    │                    ░░░            ┊
  0 ┤              ·                    ┊
    └┴───┴───┴───┴───┴───┴───┴───┴───┴───┴──┴
         1         2      3       4       5
     0   2   4   6   8   10  12  14  16  18
`},
		{45, 11, true, `
100 +                                   |^^^^
    |                                   |####
    |                        ###########|####
 50 +_________               ###########|""""
    |                    ::: ###########|
    |                    :::            |
    |                    :::            |
  0 +              .                    |
    ++---+---+---+---+---+---+---+---+---+--+
         1         2      3       4       5
     0   2   4   6   8   10  12  14  16  18
`},
		{20, 7, true, `
100 +            |^^
 50 +__       ###|##
    |       : """|
  0 +    .  :    |
    ++------+------+
      1  2  3  4  5
     0      10    20
`},
	} {
		if got := bands(c.width, c.height, c.ascii); got != strings.TrimPrefix(c.want, "\n") {
			t.Errorf("%d×%d, ASCII %v: got\n%s\nwant%s", c.width, c.height, c.ascii, got, c.want)
		}
	}
}

func TestBandsFitOrAreLeftOut(t *testing.T) {
	for width := range 60 {
		for height := range 20 {
			lines := axis.Bands(way(), width, height)
			if len(lines) != 0 && len(lines) != height {
				t.Errorf("%d×%d: %d lines", width, height, len(lines))
			}
			for _, l := range lines {
				if w := ansi.StringWidth(l.String()); w > width {
					t.Errorf("%d×%d: a line of %d cells", width, height, w)
				}
			}
		}
	}
	if lines := (paychart.Axis{}).Bands(way(), 60, 20); lines != nil {
		t.Error("bands without an axis")
	}
	if lines := axis.Bands(nil, 60, 20); lines != nil {
		t.Error("bands without a stretch")
	}
}
