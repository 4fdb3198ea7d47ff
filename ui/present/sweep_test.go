package present

import (
	"strings"
	"testing"

	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
	"parcours/ui/screen"
)

// each visits every state of every shipped script in both languages.
func each(t *testing.T, visit func(p *Present)) {
	t.Helper()
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		for _, name := range []string{"first-look", "class", "workshop"} {
			p, _ := talk(t, uitest.Env(g, lang), name)
			for i := range p.talk.Scenes {
				p.at = i
				visit(p)
			}
		}
	}
}

// everything reveals a scene step by step, from nothing to all.
func everything(p *Present, see func()) {
	for n := range p.reveals() + 1 {
		p.revealed[p.at] = n
		see()
	}
	p.revealed[p.at] = 0
}

func written(view string) int {
	rows := 0
	for row := range strings.SplitSeq(uitest.Plain(view), "\n") {
		if strings.TrimSpace(row) != "" {
			rows++
		}
	}
	return rows
}

// Twelve rows of text with the header and the bottom line of the frame. A map is a
// picture: what is lit on it is read, and nobody reads the rest.
func TestAt80By24NoSceneHasMoreRowsThanTheBackOfARoomReads(t *testing.T) {
	each(t, func(p *Present) {
		p.SetSize(80, 22)
		everything(p, func() {
			if rows := written(p.View()); rows > 10 && p.scene().Show != script.Map {
				t.Errorf("%s, scene %d: %d rows of text\n%s", p.talk.Name, p.at+1, rows, uitest.Plain(p.View()))
			}
			uitest.Fits(t, p.View(), 80, 22)
		})
	})
}

func TestEverySceneFitsEverySize(t *testing.T) {
	sizes := uitest.Sizes()
	n := 0
	each(t, func(p *Present) {
		for range 48 / careerstest.Thin(4) { // the sizes in turn: all of them meet every kind of scene
			n++
			s := sizes[n*7%len(sizes)]
			p.env.ASCII = n%3 == 0
			p.SetSize(s.W, s.H)
			everything(p, func() { uitest.Fits(t, p.View(), s.W, s.H) })
		}
	})
}

func TestTheListOfScriptsAndTheNotesFitEverySize(t *testing.T) {
	g := uitest.Graph(t)
	for _, lang := range uitest.Languages() {
		one, _ := talk(t, uitest.Env(g, lang), "class")
		list, c := talk(t, uitest.Env(g, lang), "workshop")
		notes := NewNotes(list.env, nil, c.now)
		notes.hear(Report{Told, list.State()})
		p := New(list.env, Options{Scripts: []*script.Script{one.talk, list.talk}, Now: c.now})
		for _, s := range uitest.Sizes() {
			for _, screen := range []screen.Screen{p, notes} {
				screen.SetSize(s.W, s.H)
				uitest.Fits(t, screen.View(), s.W, s.H)
			}
		}
	}
}

func TestNoKeyIsBoundTwice(t *testing.T) {
	p, _ := talk(t, uitest.Env(uitest.Graph(t), uitest.Languages()[0]), "class")
	had := map[string]bool{}
	for _, k := range p.Keys() {
		for _, name := range k.Binding.Keys() {
			if had[name] {
				t.Errorf("%s is bound twice", name)
			}
			had[name] = true
		}
		if k.Help().Desc == "" {
			t.Errorf("%v has no help", k.Binding.Keys())
		}
	}
	// The point, which a remote control sends for a black screen, is left to a talk.
	for _, taken := range []string{"/", "?", "l", "t", "q", "c", "p", "k", "n", "f1", "f2", "f5"} {
		if had[taken] {
			t.Errorf("%s belongs to the frame", taken)
		}
	}
}
