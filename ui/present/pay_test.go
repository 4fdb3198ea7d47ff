package present

import (
	"strings"
	"testing"

	"parcours/ui/internal/uitest"
	"parcours/ui/parts"
)

// A room believes what is large.
func TestTheOfficialFigureIsAsLargeAsTheOriginalSheetsAndBothHaveTheirYears(t *testing.T) {
	p, _ := begun(t, "first-look")
	press(p, "space", "space", "space", "h")
	for _, s := range []uitest.Size{{W: 80, H: 22}, {W: 120, H: 38}, {W: 200, H: 58}} {
		p.SetSize(s.W, s.H)
		see := uitest.Plain(p.View())
		at := 0
		for i, line := range append(parts.LargeAlike(p.room(), "€45–55k undated", "€2,733/month 2022")[0], parts.LargeAlike(p.room(), "€45–55k undated", "€2,733/month 2022")[1]...) {
			found := strings.Index(see[at:], line)
			if found < 0 {
				t.Fatalf("%d×%d: row %d of the figures is missing in\n%s", s.W, s.H, i, see)
			}
			at += found
		}
		if !strings.Contains(see, "Original job sheet, junior") || !strings.Contains(see, "Official source, ~junior") || strings.Contains(see, "2026") {
			t.Errorf("%d×%d:\n%s", s.W, s.H, see)
		}
	}
}

func TestARoomIsToldThatFiguresOfSeveralSourcesAreNotCompared(t *testing.T) {
	p, _ := begun(t, "class")
	press(p, "space", "space", "space", "space", "space", "space", "h")
	p.SetSize(80, 22)
	if see := uitest.Plain(p.View()); !strings.Contains(see, p.env.Words.Present.Unlike) {
		t.Errorf("got\n%s", see)
	}
}
