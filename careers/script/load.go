package script

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"parcours/careers"
	"parcours/careers/game"
)

// How wide texts may be in cells, so that they are read from the back of a room.
const (
	titleMost    = 40
	questionMost = 120
	notesMost    = 1500
)

// longest is how many minutes a scene may take.
const longest = 240

// seedExample shows how a seed is written.
const seedExample = "K7Q2"

// Load reads the script in a file and checks it against g. The format is
// described in docs/scripts.md.
//
// The error is a [careers.Problems] with everything that is wrong; then there
// is no script.
func Load(g *careers.Graph, fsys fs.FS, name string) (*Script, error) {
	base := path.Base(name)
	r := reader{g: g, script: &Script{Name: strings.TrimSuffix(base, path.Ext(base))}}
	if err := careers.ReadRecord(g, fsys, name, r.root); err != nil {
		return nil, err
	}
	return r.script, nil
}

type reader struct {
	g      *careers.Graph
	deck   *game.Deck // nil until a scene plays
	script *Script
}

func (r *reader) root(f *careers.Record) {
	f.NeedRecord("script", func(f *careers.Record) {
		r.script.Title = f.NeedText("title", titleMost)
		r.script.For = f.NeedText("for", questionMost)
	})
	f.NeedEach("scenes", func(f *careers.Record) { r.script.Scenes = append(r.script.Scenes, r.scene(f)) })
}

func shows() []string { return []string{"blank", "map", "sheet", "compare", "route", "game"} }

func sections() []string {
	return []string{"summary", "day", "tasks", "skills", "pay", "ways-in", "next", "not-for-you", "outlook"}
}

func views() []string { return []string{"plan", "crossroads"} }

func aims() []string { return []string{"quickest", "best-paid", "fewest-skills", "stay-technical"} }

func (r *reader) scene(f *careers.Record) Scene {
	s := Scene{
		Title:    f.NeedText("title", titleMost),
		Minutes:  f.NeedNumber("minutes", 1, longest),
		Question: f.Text("question", questionMost),
		Answer:   f.Text("answer", questionMost),
		Notes:    f.NeedText("notes", notesMost),
	}
	show := f.NeedChoice("show", shows())
	s.Show = Show(max(0, show))
	switch s.Show {
	case Map:
		s.Node, s.View = f.NeedNode("node"), View(f.Choice("view", views()))
	case Sheet:
		s.Node, s.Section = f.NeedNode("node"), Section(max(0, f.NeedChoice("section", sections())))
	case Compare:
		s.Nodes = f.Nodes("nodes", 2, 3)
	case Route:
		r.route(f, &s)
	case Game:
		r.game(f, &s)
	}
	if s.Show != Blank && s.Show != Game {
		s.Cover = Cover(f.Choice("hide", []string{"nothing", "figures", "all"}))
	}
	if show >= 0 {
		misplaced(f, s.Show)
	} else {
		f.Ignore("node", "view", "section", "nodes", "from", "to", "aim", "game", "seed", "hide")
	}
	return s
}

// misplaced reports fields that belong to scenes that show something else.
func misplaced(f *careers.Record, show Show) {
	for _, field := range []struct {
		name  string
		shown []Show
	}{
		{"node", []Show{Map, Sheet}}, {"view", []Show{Map}}, {"section", []Show{Sheet}}, {"nodes", []Show{Compare}},
		{"from", []Show{Route}}, {"to", []Show{Route}}, {"aim", []Show{Route}},
		{"game", []Show{Game}}, {"seed", []Show{Game}}, {"hide", []Show{Map, Sheet, Compare, Route}},
	} {
		var kinds []string
		fits := false
		for _, s := range field.shown {
			fits = fits || s == show
			kinds = append(kinds, "show: "+shows()[s])
		}
		if !fits {
			f.Misplaced(field.name, kinds...)
		}
	}
}

// route reads the ends of a route, between which there must be one.
func (r *reader) route(f *careers.Record, s *Scene) {
	s.From, s.To = careers.FromEntry, f.NeedNode("to")
	if f.Has("from") {
		s.From = f.NeedNode("from")
	} else {
		f.Ignore("from")
	}
	s.Aim = careers.Aim(f.Choice("aim", aims()))
	if s.From == "" && f.Has("from") || s.To == "" {
		return
	}
	plan, err := r.g.Routes(s.From, s.To, s.Aim, 1, nil)
	if err == nil && len(plan.Routes) > 0 {
		return
	}
	if goals := names(r.g.Reachable(s.From)); len(goals) > 0 {
		f.Refuse("to", goals...)
	} else if origins := names(r.g.Origins(s.To)); len(origins) > 0 && s.From != careers.FromEntry {
		f.Refuse("from", origins...)
	} else {
		f.Refuse("show", others(Route)...)
	}
}

// names lists the first few nodes of a walk.
func names(walk []careers.Reach) []string {
	const few = 5
	var all []string
	for _, reach := range walk[:min(few, len(walk))] {
		all = append(all, string(reach.Node))
	}
	return all
}

// others are the things to show but one.
func others(than Show) []string { return slices.Delete(shows(), int(than), int(than)+1) }

// game draws the round of a scene: a game that the graph is too thin for is
// refused here.
func (r *reader) game(f *careers.Record, s *Scene) {
	kind := f.NeedChoice("game", kinds())
	seed, readable := game.ParseSeed(f.Line("seed"))
	if !readable {
		f.Malformed("seed", seedExample)
	}
	if kind < 0 || !readable {
		return
	}
	if r.deck == nil {
		r.deck = game.NewDeck(r.g)
	}
	if s.Round, s.Seed = r.draw(game.Kinds()[kind], seed), seed; s.Round != nil {
		return
	}
	var playable []string
	for _, k := range game.Kinds() {
		if r.draw(k, seed) != nil {
			playable = append(playable, k.String())
		}
	}
	if len(playable) == 0 {
		f.Refuse("show", others(Game)...)
		return
	}
	f.Refuse("game", playable...)
}

func (r *reader) draw(kind game.Kind, seed game.Seed) game.Round {
	match, err := r.deck.Draw([]game.Kind{kind}, seed, 1)
	if err != nil || len(match.Rounds) == 0 {
		return nil
	}
	return match.Rounds[0]
}

func kinds() []string {
	var names []string
	for _, k := range game.Kinds() {
		names = append(names, k.String())
	}
	return names
}
