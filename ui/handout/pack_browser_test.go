package handout_test

import (
	"math"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/dataset"
	"parcours/data"
)

// cardWidth is the text area of a sheet of cards, in CSS pixels.
const cardWidth = 718

// leaf is a side of a sheet of cards as a browser sets it, in CSS pixels.
type leaf struct {
	Turned        bool
	Width, Height float64
	Cards         []struct {
		Title            string
		Left, Right, Top float64
		Over             float64
	}
}

func TestCardsHoldTheirTextAndBacksMeetTheirFronts(t *testing.T) {
	t.Parallel()
	for _, lang := range []string{"French", "English"} {
		all := inLight.see(t, "cards in "+lang).Leaves
		if len(all) == 0 {
			t.Errorf("%v: no cards", lang)
		}
		for i := 0; i+1 < len(all); i += 2 {
			front, back := all[i], all[i+1]
			if front.Turned || !back.Turned || front.Width != back.Width {
				t.Fatalf("%v: leaf %d is not a front and a back of one size", lang, i)
			}
			behind := map[string][2]float64{}
			for _, c := range back.Cards {
				behind[c.Title] = [2]float64{c.Right, c.Top}
			}
			for _, c := range append(front.Cards, back.Cards...) {
				if c.Over > 0 {
					t.Errorf("%v: %q has %.0f px more than its card holds", lang, c.Title, c.Over)
				}
			}
			for _, c := range front.Cards {
				// Turned on the long edge, what is right lies left.
				at := behind[c.Title]
				if c.Title != "" && (math.Abs(at[0]-c.Left) > 2 || math.Abs(at[1]-c.Top) > 1) {
					t.Errorf("%v: %q is %.0f px from the edge in front and %.0f behind", lang, c.Title, c.Left, at[0])
				}
			}
		}
	}
}

// fullPack is a pack whose cards have far more to say than usual.
func fullPack(t *testing.T) string {
	t.Helper()
	g, err := dataset.Load(data.FS) // to be changed
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range roles(g) {
		for i := range n.Tasks {
			text := n.Tasks[i].Text
			n.Tasks[i].Text = careers.TextOf(func(lang language.Tag) string { return strings.Repeat(text.In(lang)+" ", 4) })
		}
		for range 4 {
			n.Headline.Beside = append(n.Headline.Beside, n.Headline.Pay...)
		}
	}
	return packed(t, g, language.French)["html"]
}

func TestCardsHoldFarMoreThanUsual(t *testing.T) {
	t.Parallel()
	for _, leaf := range inLight.see(t, "full cards").Leaves {
		for _, c := range leaf.Cards {
			if c.Over > 0 {
				t.Errorf("%q has %.0f px more than its card holds", c.Title, c.Over)
			}
		}
	}
}

func TestTheBrowserFindsThePackInOrder(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		view *gallery
	}{{"the pack on a telephone", &inLight}, {"the pack on a telephone", &inDark}, {"the pack on a desktop", &inLight}} {
		l := c.view.see(t, c.name)
		if c.name == "the pack on a telephone" {
			l.Pale = append(l.Pale, l.Small...)
		}
		for _, place := range append(l.Overflowing, l.Pale...) {
			t.Errorf("%s (dark: %v): over the edge, too pale or too small: %s", c.name, c.view == &inDark, place)
		}
		if l.Texts < 500 || l.Scripts != 0 {
			t.Errorf("%d texts, %d scripts", l.Texts, l.Scripts)
		}
	}
}

func TestThePackPrintsOnA4WithItsCardsFirst(t *testing.T) {
	t.Parallel()
	b := newBrowser(t)
	g := builtIn(t)
	page := packed(t, g, language.French)["html"]
	pages := len(b.print(t, page))
	cards := strings.Count(page, `<section class="leaf`)
	if want := 2 * ((len(roles(g)) + 3) / 4); cards != want || pages < cards+7 || pages > cards+15 {
		t.Errorf("%d pages, %d of them cards, want %d", pages, cards, want)
	}
}
