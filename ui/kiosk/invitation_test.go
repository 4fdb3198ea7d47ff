package kiosk

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers/dataset"
	"parcours/ui/internal/uitest"
)

func invitation(t *testing.T, lang language.Tag, width, height int) *Invitation {
	v := NewInvitation(uitest.Env(uitest.Graph(t), lang))
	v.SetSize(width, height)
	return v
}

// wood is a dataset of a way with two ends.
const wood = `
dataset: {title: {fr: Les métiers du bois, en: Careers in wood}, start: cap}
sources: [{id: S1, title: T, quality: official}]
trainings:
  - id: cap
    rank: 0
    title: {fr: CAP menuisier, en: Joinery diploma}
    name: {fr: CAP, en: Diploma}
    short: {fr: CAP, en: CAP}
    summary: {fr: Apprend le métier en deux ans., en: Teaches the trade in two years.}
    course:
      length: {fr: 2 ans, en: 2 years, estimate: true}
      entry: {fr: 3e, en: 3e, estimate: true}
      diploma: {fr: CAP, en: CAP, estimate: true}
      cost: {fr: Gratuit, en: Free, estimate: true}
    steps: [{to: joiner, kind: entry, why: {fr: P, en: W}, sources: [S1]}]
roles:
  - id: joiner
    rank: 1
    title: {fr: Menuisier / Menuisière, en: Joiner}
    name: {fr: Menuiserie, en: Joiner}
    short: {fr: Menuis., en: Joiner}
    summary: {fr: Fabrique des portes et des fenêtres., en: Makes doors and windows.}
    steps:
      - {to: carver, kind: specialisation, why: {fr: P, en: W}, sources: [S1]}
      - {to: foreman, kind: promotion, why: {fr: P, en: W}, sources: [S1]}
  - {id: carver, rank: 2, title: {fr: A / B, en: Carver}, name: {fr: Sculpture, en: Carver}, short: {fr: S, en: C}, summary: {fr: Sculpte., en: Carves.}}
  - {id: foreman, rank: 2, title: {fr: C / D, en: Foreman}, name: {fr: Chef d'atelier, en: Foreman}, short: {fr: C, en: F}, summary: {fr: Organise., en: Organises.}}
`

func TestTheInvitationAsItIsDrawn(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(wood)}})
	if err != nil {
		t.Fatal(err)
	}
	v := NewInvitation(uitest.Env(g, language.French))
	v.SetSize(80, 22)
	v.Walk()
	want := strings.Trim(`
    Les métiers du bois


    Menuisier / Menuisière


    Fabrique des portes et des fenêtres.


    De là, on peut aller vers : Sculpture et Chef d'atelier


    CAP → Menuiserie


    Appuyez sur une touche pour commencer · Press any key to begin
`, "\n")
	if got := strings.Trim(strings.ReplaceAll(uitest.Plain(v.View()), "\u00a0", " "), "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEveryNodeHasItsTurn(t *testing.T) {
	v := invitation(t, language.English, 80, 22)
	all := len(v.env.Graph.Nodes())
	for range 3 * all {
		v.Walk()
	}
	if len(v.seen) != all {
		t.Errorf("%d of %d nodes were shown in %d steps", len(v.seen), all, 3*all)
	}
}

func TestTheWayFollowsSteps(t *testing.T) {
	v := invitation(t, language.English, 80, 22)
	for range 200 {
		v.Walk()
		for i := 1; i < len(v.way); i++ {
			if v.env.Graph.Step(v.way[i-1], v.way[i]) == nil {
				t.Fatalf("no step leads along %v", v.way)
			}
		}
		if len(v.way) > longest {
			t.Fatalf("the way %v is too long", v.way)
		}
	}
}

func TestTheInvitationFitsAndIsReadFromTheBack(t *testing.T) {
	for _, lang := range uitest.Languages() {
		{
			v := invitation(t, lang, 80, 22)
			for _, s := range uitest.Sizes() {
				v.Walk()
				v.SetSize(s.W, s.H)
				uitest.Fits(t, v.View(), s.W, s.H)
				v.SetSize(80, 22)
				lines := 0
				for l := range strings.Lines(uitest.Plain(v.View())) {
					if strings.TrimSpace(l) != "" {
						lines++
					}
				}
				if lines > 10 {
					t.Fatalf("%d lines of text:\n%s", lines, uitest.Plain(v.View()))
				}
			}
		}
	}
}

func TestItInvitesInBothLanguages(t *testing.T) {
	for _, lang := range uitest.Languages() {
		for _, s := range []uitest.Size{{W: 80, H: 22}, {W: 40, H: 10}} {
			seen := uitest.Plain(invitation(t, lang, s.W, s.H).View())
			seen = strings.Join(strings.Fields(seen), " ")
			for _, text := range []string{"Appuyez sur une touche pour commencer", "Press any key to begin"} {
				if !strings.Contains(seen, text) {
					t.Errorf("%v at %d×%d: %q is not in\n%s", lang, s.W, s.H, text, seen)
				}
			}
		}
	}
}
