package sheet_test

import (
	"strings"
	"testing"

	"parcours/ui/internal/uitest"
	"parcours/ui/phrase"
	"parcours/ui/rich"
	"parcours/ui/screen"
	"parcours/ui/sheet"
)

// Who asks for the source before choosing a line gets that of the first line that has one.
func TestTheSourceOfAFreshSheetIsThatOfItsFirstFigureOrFact(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, width := range []int{60, 80, 130} {
			for _, n := range g.Nodes() {
				env := uitest.Env(g, lang)
				s := sheet.New(env, n.ID)
				s.SetSize(width, 24)
				s.View()
				for _, msg := range uitest.Press(s, "s") {
					if _, isOther := msg.(screen.Notify); isOther && len(n.Pay) > 0 {
						t.Errorf("%s, %d cells: %v", n.ID, width, msg)
					}
				}
				see := strings.Join(strings.Fields(uitest.Plain(s.View())), " ")
				if len(n.Pay) > 0 && strings.Contains(see, env.Words.Sheet.NoSource) || !strings.Contains(see, env.Words.Sheet.WhereFrom) {
					t.Fatalf("%s, %v, %d cells:\n%s", n.ID, lang, width, uitest.Plain(s.View()))
				}
			}
		}
	}
}

func TestTheFirstLeafTellsBelowItselfWhereAFigureHoldsAndWhatItMeasures(t *testing.T) {
	const most = 30 // cells of a measure that has room
	g, told := uitest.Graph(t), 0
	for _, lang := range uitest.Languages() {
		env := uitest.Env(g, lang)
		for _, n := range g.Nodes() {
			if len(n.Headline.Pay) == 0 || phrase.Measure(env.Words, *n.Headline.Pay[0]) == "" || n.Headline.Pay[0].Place.IsZero() || rich.Width(phrase.Measure(env.Words, *n.Headline.Pay[0])) > most {
				continue
			}
			p := *n.Headline.Pay[0]
			s := sheet.New(env, n.ID)
			s.SetSize(110, 40)
			want, seen := phrase.Place(env.Words, p)+" · "+phrase.Measure(env.Words, p), false
			for range 6 {
				lines := strings.Split(strings.TrimRight(uitest.Plain(s.View()), "\n "), "\n")
				seen = seen || strings.Contains(strings.ReplaceAll(lines[len(lines)-1], "\u00a0", " "), strings.ReplaceAll(want, "\u00a0", " "))
				uitest.Press(s, "down")
			}
			if told++; !seen {
				t.Errorf("%s, %v: below its figure does not stand %q:\n%s", n.ID, lang, want, uitest.Plain(s.View()))
			}
		}
	}
	if told == 0 {
		t.Error("no figure has a measure and a place")
	}
}
