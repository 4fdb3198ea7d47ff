package present

import (
	"regexp"
	"strings"
	"testing"
	"unicode"

	"parcours/careers/careerstest"
	"parcours/careers/script"
	"parcours/ui/internal/uitest"
	"parcours/ui/parts"
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

// What a room is told by us stands on lines of at most seven words, five of them and a
// question; a map is a picture, and the axis of pay another.
func TestASceneIsFewWordsOnFewLines(t *testing.T) {
	each(t, func(p *Present) {
		if p.scene().Show == script.Map {
			return
		}
		p.SetSize(80, 22)
		everything(p, func() {
			rows := strings.Split(uitest.Plain(p.View()), "\n")
			texts := 0
			for _, row := range rows[1:] {
				words := 0
				for word := range strings.SplitSeq(row, " ") {
					if strings.IndexFunc(word, unicode.IsLetter) >= 0 {
						words++
					}
				}
				if words > 0 {
					texts++
				}
				if words > mostWords && !cited.MatchString(row) {
					t.Errorf("%s, scene %d: %d words in %q", p.talk.Name, p.at+1, words, row)
				}
			}
			if most := mostLines + questionRows + 4; texts > most { // the name, the sources, the unit, that figures are not alike
				t.Errorf("%s, scene %d: %d rows of text\n%s", p.talk.Name, p.at+1, texts, uitest.Plain(p.View()))
			}
			uitest.Fits(t, p.View(), 80, 22)
		})
	})
}

// One face for all, of full blocks; a figure that a room waits for is never written small
// where large letters have room.
func TestAllScenesHaveOneFaceOfLetters(t *testing.T) {
	each(t, func(p *Present) {
		for _, s := range []uitest.Size{{W: 80, H: 22}, {W: 200, H: 58}, {W: 40, H: 10}} {
			p.SetSize(s.W, s.H)
			everything(p, func() {
				high, run, longest := 0, 0, 0
				for row := range strings.SplitSeq(uitest.Plain(p.View()), "\n") {
					if strings.ContainsAny(row, "▀▄▌▐░") {
						t.Fatalf("half blocks in\n%s", uitest.Plain(p.View()))
					}
					if run++; strings.Contains(row, "█") {
						high++
					} else {
						run = 0
					}
					longest = max(longest, run)
				}
				if high != 0 && (high < parts.LargeRows-1 || longest > parts.LargeRows+1) {
					t.Errorf("%s, scene %d: letters %d rows high\n%s", p.talk.Name, p.at+1, high, uitest.Plain(p.View()))
				}
				if s := p.scene(); high == 0 && p.height > 20 && (s.Show == script.Sheet && s.Section == script.Pay || s.Show == script.Route || s.Show == script.Blank) {
					t.Errorf("%s, scene %d: nothing is large in\n%s", p.talk.Name, p.at+1, uitest.Plain(p.View()))
				}
			})
		}
	})
}

var cited = regexp.MustCompile(`(19|20)\d\d( ·|$)|non daté|undated|€|^ +[A-F]\. `) // a source, the axis, a choice among names

var code = regexp.MustCompile(`\bS\d+[a-z]?\b`)

func TestNoCodeOfASourceIsOnStageNorInTheNotes(t *testing.T) {
	each(t, func(p *Present) {
		p.SetSize(100, 30)
		notes := NewNotes(p.env, nil, p.options.Now)
		notes.SetSize(100, 60)
		everything(p, func() {
			notes.hear(Report{Told, p.State()})
			for _, view := range []string{p.View(), notes.View()} {
				if found := code.FindString(uitest.Plain(view)); found != "" {
					t.Errorf("%s, scene %d: %s in\n%s", p.talk.Name, p.at+1, found, uitest.Plain(view))
				}
			}
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
