package kiosk

import (
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/text/language"

	"parcours/careers"
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

func drawn(v *Invitation) string {
	lines := strings.Split(strings.ReplaceAll(uitest.Plain(v.View()), "\u00a0", " "), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Trim(strings.Join(lines, "\n"), "\n")
}

func TestARouteLightsUpStationByStationOnThePlan(t *testing.T) {
	g, err := dataset.Load(fstest.MapFS{"wood.yaml": {Data: []byte(wood)}})
	if err != nil {
		t.Fatal(err)
	}
	v := NewInvitation(uitest.Env(g, language.French))
	v.SetSize(80, 14)
	for _, want := range []string{`
 SE FORMER NIVEAU 1                          NIVEAU 2
 ◉1CAP     ► Menuiserie ──────────────────┬──● Chef d'atelier
                                          │
                                          │
                                          ╰──● Sculpture




 ● CAP menuisier


 Appuyez sur une touche pour commencer · Press any key to begin
`, `
 SE FORMER NIVEAU 1                          NIVEAU 2
 ◄1CAP     ◉2Menuiserie ──────────────────┬──► Chef d'atelier
                                          │
                                          │
                                          ╰──► Sculpture




 ● Menuisier / Menuisière
 CAP ━━► Menuiserie

 Appuyez sur une touche pour commencer · Press any key to begin
`, `
 SE FORMER NIVEAU 1                          NIVEAU 2
 ●1CAP     ◄2Menuiserie ━━━━━━━━━━━━━━━━━━┱──● Chef d'atelier
                                          ┃
                                          ┃
                                          ┗━━◉3Sculpture




 ● A / B
 CAP ━━► Menuiserie ━━► Sculpture

 Appuyez sur une touche pour commencer · Press any key to begin
`} {
		if got := drawn(v); got != strings.Trim(want, "\n") {
			t.Errorf("got\n%s\nwant\n%s", got, want)
		}
		v.Walk()
	}
	if v.Here() != "cap" || v.lit != 1 {
		t.Errorf("after the top it goes on at %s", v.Here())
	}
}

func TestWhereThereIsNoRoomForAPlanTheRouteIsTold(t *testing.T) {
	v := invitation(t, language.English, 40, 10)
	v.Walk()
	n := v.env.Graph.Node(v.Here())
	for _, text := range []string{"● " + v.env.Called(n, 40-4-len(" · €45–55k")), "━━► "} {
		if !strings.Contains(drawn(v), text) {
			t.Errorf("%q is missing in\n%s", text, drawn(v))
		}
	}
}

// From a training to where no step leads higher, along steps of the data.
func TestEachRouteClimbsFromATrainingToTheTop(t *testing.T) {
	v := invitation(t, language.English, 80, 22)
	g := v.env.Graph
	starts := map[careers.NodeID]bool{}
	for range 600 {
		starts[v.Here()] = true
		if v.lit == 1 {
			if !isTraining(g, v.Here()) {
				t.Errorf("a route begins at %s", v.Here())
			}
			if last := v.route[len(v.route)-1]; len(v.route) < longest && len(v.ahead(last)) > 0 {
				t.Errorf("the route %v ends below the top", v.route)
			}
			for i := 1; i < len(v.route); i++ {
				if g.Step(v.route[i-1], v.route[i]) == nil {
					t.Fatalf("no step leads along %v", v.route)
				}
			}
		}
		v.Walk()
	}
	for _, n := range g.Nodes() {
		if n.Kind == careers.Training && !starts[n.ID] {
			t.Errorf("no route lights %s", n.ID)
		}
	}
}

func TestWhereNothingMayMoveAllOfTheRouteIsLitAtOnce(t *testing.T) {
	env := uitest.Env(uitest.Graph(t), language.English)
	env.Still = true
	v := NewInvitation(env)
	if v.lit != len(v.route) || v.Here() != v.route[0] {
		t.Errorf("%d of %d are lit, one begins at %s", v.lit, len(v.route), v.Here())
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
				v.SetSize(60, 14)
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
