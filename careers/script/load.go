package script

import (
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/language"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/record"
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
	f := record.Read(fsys, name)
	f.Speaks(languages(g))
	root := f.Root()
	if root == nil && len(f.Problems()) == 0 { // an empty file lacks what a script needs
		root = &yaml.Node{Kind: yaml.MappingNode, Line: 1, Column: 1}
	}
	s := &Script{}
	if root != nil {
		r := reader{g: g}
		s = record.Mapping(f, "", root, r.script)
	}
	if problems := f.Problems(); len(problems) > 0 {
		return nil, problems.Ordered()
	}
	base := path.Base(name)
	s.Name = strings.TrimSuffix(base, path.Ext(base))
	return s, nil
}

// languages are those that a talk about a dataset may be written in: its own, and
// those in which anyone may see it.
func languages(g *careers.Graph) []language.Tag {
	langs := slices.Clone(g.Languages())
	for _, lang := range careers.Languages() {
		if !slices.Contains(langs, lang) {
			langs = append(langs, lang)
		}
	}
	return langs
}

type reader struct {
	g     *careers.Graph
	deck  *game.Deck // nil until a scene plays
	teams int        // of the scenes before, 0 until one has any
	plays bool       // one of them says how many teams it has
}

func (r *reader) script(f *record.Fields) *Script {
	s := record.NeedInside(f, "script", func(f *record.Fields) Script {
		return Script{Title: f.Fitting("title", titleMost), For: f.Fitting("for", questionMost)}
	})
	if n := f.Need("scenes"); n != nil && n.Kind == yaml.SequenceNode && len(n.Content) == 0 {
		f.Report(n, careers.Problem{Kind: careers.MissingField, Field: "scenes"})
	}
	s.Scenes = record.List(f, "scenes", r.scene)
	return &s
}

func shows() []string {
	return []string{"blank", "map", "sheet", "compare", "route", "game", "cards", "ranking"}
}

func sections() []string {
	return []string{"summary", "day", "tasks", "skills", "pay", "ways-in", "next", "not-for-you", "outlook"}
}

func views() []string { return []string{"plan", "crossroads"} }

func aims() []string { return []string{"quickest", "best-paid", "fewest-skills", "stay-technical"} }

func (r *reader) scene(f *record.Fields) Scene {
	s := Scene{
		Title:    f.Fitting("title", titleMost),
		Minutes:  f.NeedNumber("minutes", 1, longest),
		Question: f.MayFit("question", questionMost),
		Answer:   f.MayFit("answer", questionMost),
		Notes:    f.Fitting("notes", notesMost),
	}
	show := f.NeedWord("show", shows()...)
	s.Show = Show(max(0, show))
	switch s.Show {
	case Map:
		s.Node, s.View = r.node(f, "node"), View(max(0, f.Word("view", views()...)))
	case Sheet:
		s.Node, s.Section = r.node(f, "node"), Section(max(0, f.NeedWord("section", sections()...)))
	case Compare:
		s.Nodes = r.compared(f)
	case Route:
		r.route(f, &s)
	case Game:
		r.game(f, &s)
		s.Teams = r.teamsOf(f)
	case Cards:
		s.Card = r.card(f)
	case Ranking:
		if s.Teams = r.teams; !r.plays { // nobody has played before
			refuse(f, "show", r.others(Ranking))
		}
	}
	if s.Show != Blank && s.Show < Game {
		s.Cover = Cover(max(0, f.Word("hide", "nothing", "figures", "all")))
	}
	if show >= 0 {
		misplaced(f, s.Show)
	} else {
		f.Ignore("node", "view", "section", "nodes", "from", "to", "aim", "game", "seed", "teams", "card", "hide")
	}
	return s
}

// misplaced reports fields that belong to scenes that show something else.
func misplaced(f *record.Fields, show Show) {
	for _, field := range []struct {
		name  string
		shown []Show
	}{
		{"node", []Show{Map, Sheet}}, {"view", []Show{Map}}, {"section", []Show{Sheet}}, {"nodes", []Show{Compare}},
		{"from", []Show{Route}}, {"to", []Show{Route}}, {"aim", []Show{Route}},
		{"game", []Show{Game}}, {"seed", []Show{Game}}, {"teams", []Show{Game}}, {"card", []Show{Cards}}, {"hide", []Show{Map, Sheet, Compare, Route}},
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

// node reads the node that a field names.
func (r *reader) node(f *record.Fields, name string) careers.NodeID {
	if n := f.Need(name); n != nil {
		return r.named(f, name, n)
	}
	return ""
}

// named is the node that n names, by its present id, "" after reporting that
// there is none.
func (r *reader) named(f *record.Fields, name string, n *yaml.Node) careers.NodeID {
	id := careers.NodeID(f.IDOf(name, n, careers.IsID))
	if id == "" {
		return id
	}
	if node := r.g.Find(id); node != nil {
		return node.ID
	}
	var near []string
	for _, other := range r.g.Nearest(string(id), 3) {
		near = append(near, string(other))
	}
	f.Report(n, careers.Problem{Kind: careers.UnknownID, Field: name, Found: string(id), Want: near})
	return ""
}

// compared reads the two or three nodes of a comparison.
func (r *reader) compared(f *record.Fields) (all []careers.NodeID) {
	had := map[careers.NodeID]*yaml.Node{}
	f.Need("nodes")
	f.Each("nodes", func(n *yaml.Node) {
		id := r.named(f, "nodes", n)
		if earlier := had[id]; earlier != nil && id != "" {
			f.Report(n, careers.Problem{Kind: careers.DuplicateID, Field: "nodes", Found: string(id), First: f.At(earlier)})
		} else {
			had[id] = n
		}
		all = append(all, id)
	})
	if n := f.Value("nodes"); n != nil && n.Kind == yaml.SequenceNode && (len(all) < 2 || len(all) > 3) {
		f.Report(n, careers.Problem{Kind: careers.OutOfRange, Field: "nodes", Found: strconv.Itoa(len(all)), Low: 2, High: 3})
	}
	return all
}

// refuse reports a field that holds none of what it could.
func refuse(f *record.Fields, name string, want []string) {
	if n := f.Value(name); n != nil && n.Kind == yaml.ScalarNode {
		f.Report(n, careers.Problem{Kind: careers.NotOneOf, Field: name, Found: n.Value, Want: want})
	}
}

// route reads the ends of a route, between which there must be one.
func (r *reader) route(f *record.Fields, s *Scene) {
	s.From, s.To = careers.FromEntry, r.node(f, "to")
	if f.Get("from") != nil {
		s.From = r.node(f, "from")
	}
	s.Aim = careers.Aim(max(0, f.Word("aim", aims()...)))
	if s.From == "" && f.Value("from") != nil || s.To == "" {
		return
	}
	plan, err := r.g.Routes(s.From, s.To, s.Aim, 1, nil)
	if err == nil && len(plan.Routes) > 0 {
		return
	}
	if goals := names(r.g.Reachable(s.From)); len(goals) > 0 {
		refuse(f, "to", goals)
	} else if origins := names(r.g.Origins(s.To)); len(origins) > 0 && s.From != careers.FromEntry {
		refuse(f, "from", origins)
	} else {
		refuse(f, "show", r.others(Route))
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

// others are the things to show but one; a ranking stands for none of them, cards for none where the
// graph has none.
func (r *reader) others(than Show) []string {
	return slices.DeleteFunc(shows()[:Ranking], func(name string) bool {
		return name == shows()[than] || name == shows()[Cards] && len(r.g.Deck()) == 0
	})
}

// game draws the round of a scene: a game that the graph is too thin for is
// refused here.
func (r *reader) game(f *record.Fields, s *Scene) {
	kind := f.NeedWord("game", kinds()...)
	seed, readable := game.ParseSeed(f.Line("seed"))
	switch n := f.Value("seed"); {
	case readable:
	case n == nil:
		f.Missing("seed")
	case n.Kind == yaml.ScalarNode:
		f.Report(n, careers.Problem{Kind: careers.BadForm, Field: "seed", Found: n.Value, Want: []string{seedExample}})
	}
	if kind < 0 || !readable {
		return
	}
	if r.deck == nil {
		r.deck = game.NewDeck(r.g)
	}
	if s.Round = r.draw(game.Kinds()[kind], seed); s.Round != nil {
		return
	}
	var playable []string
	for _, k := range game.Kinds() {
		if r.draw(k, seed) != nil {
			playable = append(playable, k.String())
		}
	}
	if len(playable) == 0 {
		refuse(f, "show", r.others(Game))
		return
	}
	refuse(f, "game", playable)
}

// card reads the interest of a card, which must open a job.
func (r *reader) card(f *record.Fields) careers.InterestID {
	n := f.Need("card")
	if n == nil {
		return ""
	}
	id := careers.InterestID(f.IDOf("card", n, careers.IsID))
	var ids []string
	for _, card := range r.g.Deck() {
		ids = append(ids, string(card.ID))
	}
	switch {
	case id == "" || slices.Contains(ids, string(id)):
		return id
	case len(ids) == 0:
		refuse(f, "show", r.others(Cards))
	default:
		f.Report(n, careers.Problem{Kind: careers.UnknownID, Field: "card", Found: string(id), Want: careers.Nearest(string(id), ids, 3)})
	}
	return ""
}

// fewestTeams is how many have someone to play against.
const fewestTeams = 2

// teamsOf reads how many teams play, as many as in the scenes before.
func (r *reader) teamsOf(f *record.Fields) int {
	teams, given := f.Number("teams", fewestTeams, game.MostTeams)
	r.plays = r.plays || given
	switch {
	case r.teams == 0:
		r.teams = teams
	case teams > 0 && teams != r.teams:
		refuse(f, "teams", []string{strconv.Itoa(r.teams)})
	}
	return teams
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
