package ui

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/text/language"

	"parcours/careers/careerstest"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// Whoever opens the finder of a register finds it prepared, once for all screens.
func TestALargeGraphIsPreparedForSearchingOnceTheFirstFrameIsOut(t *testing.T) {
	var text strings.Builder
	for i := range 210 {
		fmt.Fprintf(&text, "a%d -> b%d\n", i, i)
	}
	f := New(careerstest.Graph(t, text.String()), Options{Language: language.English})
	shown := uitest.Run(f.update(tea.WindowSizeMsg{Width: 80, Height: 24}))
	if again := uitest.Run(f.update(tea.WindowSizeMsg{Width: 81, Height: 24})); len(shown) != 1 || len(again) != 0 {
		t.Fatalf("the first frame asks for %v, the second for %v", shown, again)
	}
	prepare := f.update(shown[0])
	f.request(screen.OpenFinder{})
	f.update(tea.PasteMsg{Content: "b77"})
	if view := uitest.Plain(f.View().Content); !strings.Contains(view, "One moment") {
		t.Fatalf("opened meanwhile it does not say so:\n%s", view)
	}
	for _, msg := range uitest.Run(prepare) {
		f.update(msg)
	}
	if view := uitest.Plain(f.View().Content); !strings.Contains(view, "▌ ● b77") {
		t.Errorf("prepared:\n%s", view)
	}
	f.request(screen.PlanRoute{From: "a1"})
	if f.env.Prepare() != nil || f.env.Index() == nil {
		t.Error("the planner prepares it once more")
	}
}

func TestASmallGraphAsksForNothingInTheBackground(t *testing.T) {
	f := New(careerstest.Graph(t, "a -> b"), Options{Language: language.English})
	if said := uitest.Run(f.update(tea.WindowSizeMsg{Width: 80, Height: 24})); said != nil {
		t.Errorf("it asks for %v", said)
	}
}
