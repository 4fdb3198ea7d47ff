package ui

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"parcours/careers"
	"parcours/careers/notebook"
	"parcours/ui/internal/uitest"
	"parcours/ui/kiosk"
	"parcours/ui/play"
	"parcours/ui/present"
)

// Whatever screen shows, at any size and in each language: ASCII alone, and every
// line as wide as it is drawn for others.
func TestEveryFrameInASCIIIsASCIIAndAsWide(t *testing.T) {
	g := uitest.Graph(t)
	content := notebook.Content{
		Kept:   []notebook.Choice{{Node: "cto", Why: "œuvre – déjà…"}},
		Routes: []notebook.Route{{Nodes: []careers.NodeID{"bts-sio", "backend-developer"}}},
		Skills: []notebook.Skill{{ID: g.Skills()[0].ID}},
	}
	for _, lang := range uitest.Languages() {
		for _, name := range append(Screens(), "talk", "notes", "games", "kiosk") {
			for _, size := range []uitest.Size{{W: 40, H: 12}, {W: 80, H: 24}, {W: 140, H: 40}} {
				frames := func(ascii bool) (views []string) {
					o := Options{Language: lang, ASCII: ascii, Screen: name, At: "lead-developer", With: []careers.NodeID{"cto"}, To: "cto", Notebook: notebook.New(content)}
					f := openedAs(t, g, o) // what its commands would wait for does not matter
					f.Update(tea.WindowSizeMsg{Width: size.W, Height: size.H})
					for _, k := range []string{"", "down", "pgdown", "end", "right", "enter"} {
						if k != "" {
							f.Update(uitest.Key(k))
						}
						views = append(views, f.View().Content)
					}
					return views
				}
				drawn := frames(false)
				for i, view := range frames(true) {
					if at := strings.IndexFunc(view, func(r rune) bool { return r > '~' }); at >= 0 {
						t.Fatalf("%s %v %v, frame %d: %q in\n%s", name, lang, size, i, view[at:at+4], uitest.Plain(view))
					}
					if name == "map" || name == "talk" || name == "kiosk" {
						continue // their drawings have an alphabet of their own
					}
					for y, line := range strings.Split(drawn[i], "\n") {
						if got := strings.Split(view, "\n")[y]; ansi.StringWidth(got) != ansi.StringWidth(line) {
							t.Fatalf("%s %v %v, frame %d:\n%q\n%q", name, lang, size, i, ansi.Strip(line), ansi.Strip(got))
						}
					}
				}
			}
		}
	}
}

// openedAs opens any screen, those of other commands included.
func openedAs(t *testing.T, g *careers.Graph, o Options) *Frame {
	switch name := o.Screen; name {
	case "talk":
		return NewTalk(g, o, talkOptions(t, g))
	case "notes":
		return NewNotes(g, o, silent{}, talkOptions(t, g).Now)
	case "games":
		return NewGames(g, o, play.Options{Game: "path", Teams: 3, Seed: 1})
	case "kiosk":
		o.Screen, o.Kiosk = "", &kiosk.Options{Still: true}
	}
	return New(g, o)
}

// silent is a presenter that says nothing.
type silent struct{}

func (silent) Next() present.Report { return present.Report{Kind: present.Over} }
