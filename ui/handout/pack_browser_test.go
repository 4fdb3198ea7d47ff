package handout_test

import (
	_ "embed"
	"encoding/json"
	"html"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"parcours/careers"
)

//go:embed testdata/cards.html
var cardsPage string

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

// leaves sets the cards of a page as they are printed.
func (b *browser) leaves(t *testing.T, page string) (all []leaf) {
	t.Helper()
	embedded, err := json.Marshal(strings.ReplaceAll(page, "@media print", "@media all"))
	if err != nil {
		t.Fatal(err)
	}
	dom := b.run(t, written(t, "cards.html", strings.Replace(cardsPage, "PAGE", string(embedded), 1)), "--dump-dom", "--virtual-time-budget=20000")
	found := regexp.MustCompile(`(?s)<pre id="result">(.*?)</pre>`).FindStringSubmatch(dom)
	if found == nil || json.Unmarshal([]byte(html.UnescapeString(found[1])), &all) != nil || len(all) == 0 {
		t.Fatalf("no cards in %.2000s", dom)
	}
	return all
}

func TestCardsHoldTheirTextAndBacksMeetTheirFronts(t *testing.T) {
	b := newBrowser(t)
	for _, lang := range languages() {
		all := b.leaves(t, packed(t, builtIn(t), lang)["html"])
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

func TestCardsHoldFarMoreThanUsual(t *testing.T) {
	b := newBrowser(t)
	g := builtIn(t)
	for _, n := range roles(g) {
		for i := range n.Tasks {
			text := n.Tasks[i].Text
			n.Tasks[i].Text = careers.TextOf(func(lang language.Tag) string { return strings.Repeat(text.In(lang)+" ", 4) })
		}
		for range 4 {
			n.Headline.Beside = append(n.Headline.Beside, n.Headline.Pay...)
		}
	}
	for _, leaf := range b.leaves(t, packed(t, g, language.French)["html"]) {
		for _, c := range leaf.Cards {
			if c.Over > 0 {
				t.Errorf("%q has %.0f px more than its card holds", c.Title, c.Over)
			}
		}
	}
}

func TestTheBrowserFindsThePackInOrder(t *testing.T) {
	b := newBrowser(t)
	page := packed(t, builtIn(t), language.French)["html"]
	for _, c := range []struct {
		name  string
		width int
		flags []string
	}{{"on a telephone", telephone, nil}, {"on a telephone in the dark", telephone, []string{dark()}}, {"on a desktop", desktop, nil}} {
		t.Run(c.name, func(t *testing.T) {
			l := b.measure(t, page, c.width, ".scroll", c.flags...)
			for _, place := range append(l.Overflowing, l.Pale...) {
				t.Errorf("over the edge or too pale: %s", place)
			}
			if l.Texts < 500 || l.Scripts != 0 {
				t.Errorf("%d texts, %d scripts", l.Texts, l.Scripts)
			}
		})
	}
	if asked := b.requests(); len(asked) > 0 {
		t.Errorf("the page asked for %q", asked)
	}
}

func TestThePackPrintsOnA4WithItsCardsFirst(t *testing.T) {
	b := newBrowser(t)
	g := builtIn(t)
	page := packed(t, g, language.French)["html"]
	pdf := filepath.Join(t.TempDir(), "pack.pdf")
	b.run(t, written(t, "pack.html", page), "--no-pdf-header-footer", "--print-to-pdf="+pdf)
	raw, err := os.ReadFile(pdf)
	if err != nil {
		t.Fatal(err)
	}
	cards := strings.Count(page, `<section class="leaf`)
	pages := len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(raw, -1))
	if want := 2 * ((len(roles(g)) + 3) / 4); cards != want || pages < cards+7 || pages > cards+15 {
		t.Errorf("%d pages, %d of them cards, want %d", pages, cards, want)
	}
}
