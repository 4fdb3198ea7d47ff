package present

import (
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"golang.org/x/text/language"

	"parcours/careers/script"
	"parcours/ui/internal/uitest"
)

const standing = `
script: {title: {fr: Cartes, en: Cards}, for: {fr: Une classe, en: A class}}
scenes:
  - {title: {fr: Debout, en: Stand up}, minutes: 5, show: cards, card: numbers, notes: {fr: Lire., en: Read.}}
  - {title: {fr: Debout, en: Stand up}, minutes: 5, show: cards, card: technology, notes: {fr: Lire., en: Read.}}
`

// dealt is a talk of two cards.
func dealt(t *testing.T, lang language.Tag, width, height int) *Present {
	t.Helper()
	env := uitest.Env(uitest.Graph(t), lang)
	s, err := script.Load(env.Graph, fstest.MapFS{"s.yaml": {Data: []byte(standing)}}, "s.yaml")
	if err != nil {
		t.Fatal(err)
	}
	p := New(env, Options{Scripts: []*script.Script{s}, Now: func() time.Time { return time.Date(2026, 3, 2, 10, 0, 0, 0, time.UTC) }})
	p.SetSize(width, height)
	return p
}

func TestARoomReadsTheCardAndWhereToStandThenWhoDoesThat(t *testing.T) {
	p := dealt(t, language.French, 80, 22)
	want := `
    Debout · 1 / 2             Scène : encore 5 min   Séance : encore 10 min


    █   ███  ██     ██ █ █ █ ███ ███ ██  ███  ██
    █   █   █      █   █ █ █ █   █   █ █ █   █
    █   ██   █     █   ███ █ ██  ██  ██  ██   █
    █   █     █    █   █ █ █ █   █   █ █ █     █
    ███ ███ ██      ██ █ █ █ █   █   █ █ ███ ██


    J'aime compter, comparer et trouver ce
    que les chiffres veulent dire.


    ◄ pas moi                       parfois                            moi ►`
	if got := "\n" + uitest.Plain(p.View()); got != want {
		t.Errorf("got%s\nwant%s", got, want)
	}
	press(p, "space", "h")
	for _, said := range []string{"● Développeur / Développeuse back-end", "Et 19 autres", "France Travail, 2025"} {
		if got := uitest.Plain(p.View()); !strings.Contains(got, said) {
			t.Errorf("%q is not in\n%s", said, got)
		}
	}
}

func TestTheSpeakerIsToldAllWhoDoThat(t *testing.T) {
	p := dealt(t, language.English, 80, 22)
	press(p, "space")
	said := strings.Join(p.answers(p.scene())[language.English], "\n")
	for _, card := range uitest.Graph(t).Deck() {
		for _, n := range append(card.First, card.Also...) {
			if title := n.Title.In(language.English); card.ID == "technology" && !strings.Contains(said, title) {
				t.Errorf("%s is not in\n%s", title, said)
			}
		}
	}
}

func TestCardsFitEveryRoom(t *testing.T) {
	for _, lang := range uitest.Languages() {
		p := dealt(t, lang, 80, 22)
		for _, key := range []string{"", "h", "space", "h"} {
			if key != "" {
				press(p, key)
			}
			for _, size := range uitest.Sizes() {
				p.SetSize(size.W, size.H)
				uitest.Fits(t, p.View(), size.W, size.H)
			}
		}
	}
}
