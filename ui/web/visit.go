package web

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"parcours/careers"
	"parcours/careers/game"
	"parcours/careers/legible"
	"parcours/careers/script"
	"parcours/ui"
	"parcours/ui/compare"
	"parcours/ui/i18n"
	"parcours/ui/phrase"
	"parcours/ui/play"
	"parcours/ui/present"
	"parcours/ui/theme"
)

// guide finds the views that addresses name.
type guide struct {
	g       *careers.Graph
	scripts func() []*script.Script
	now     func() time.Time
}

// visit is the view of an address, in these words; or why there is none.
func (v guide) visit(said address, w *i18n.Words) (visit ui.Visit, why string) {
	switch {
	case said.has("play"):
		visit.Games, why = v.games(said, w)
	case said.has("present"):
		visit.Talk, why = v.talk(said["present"], w)
	default:
		visit.Options, why = v.options(said, w)
	}
	visit.Options.Language = w.Tag
	return visit, why
}

// unknown is what an address says that no view has, in words; "" for nothing.
func (v guide) unknown(said address, w *i18n.Words) string {
	var parts []string
	for _, name := range slices.Sorted(maps.Keys(said)) {
		value, isKnown := said[name], true
		switch name {
		case "screen":
			isKnown = slices.Contains(ui.Screens(), value)
		case "view":
			isKnown = slices.Contains(ui.Views(), value)
		case "theme":
			isKnown = slices.Contains(theme.Names(), theme.Name(value))
		case "lang":
			_, isKnown = i18n.Detect(value, func(string) string { return "" })
		case "seed":
			_, isKnown = game.ParseSeed(value)
		case "teams", "rounds":
			_, err := strconv.Atoi(value)
			isKnown = err == nil
		default:
			if !slices.Contains(append(addressed(), "play", "present"), name) {
				parts = append(parts, w.Units.Quote(legible.Excerpt(name)))
			}
		}
		if !isKnown && value != "" {
			parts = append(parts, w.Units.Quote(legible.Excerpt(name+"="+value)))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return w.Page.UnknownParts(w.Units.List(parts))
}

// options are what an address says of a screen of the explorer.
func (v guide) options(said address, w *i18n.Words) (o ui.Options, why string) {
	if name := said["screen"]; slices.Contains(ui.Screens(), name) {
		o.Screen = name
	}
	if name := said["view"]; slices.Contains(ui.Views(), name) {
		o.View = name
	}
	if name := theme.Name(said["theme"]); slices.Contains(theme.Names(), name) {
		o.Theme = name
	}
	at := said["at"]
	if e := v.g.Entry(); e != nil && o.Screen == "plan" && strings.EqualFold(at, string(e.ID)) {
		at, o.FromEntry = "", true
	}
	with := strings.Split(said["with"], ",")
	for _, one := range []struct {
		name string
		into *careers.NodeID
	}{{at, &o.At}, {said["to"], &o.To}} {
		if *one.into, why = v.node(one.name, w); why != "" {
			return o, why
		}
	}
	for _, name := range with[:min(len(with), compare.Most)] {
		id, why := v.node(name, w)
		if why != "" {
			return o, why
		}
		if id != "" {
			o.With = append(o.With, id)
		}
	}
	return o, ""
}

// node is the one that a name means, "" for none.
func (v guide) node(name string, w *i18n.Words) (careers.NodeID, string) {
	if name == "" {
		return "", ""
	}
	nodes, sure := v.g.Meant(name)
	if !sure {
		said, _, _ := phrase.NotMeant(w, v.g, legible.Excerpt(name))
		return "", phrase.Sentence(said)
	}
	return nodes[0].ID, ""
}

func (v guide) games(said address, w *i18n.Words) (*play.Options, string) {
	number := func(name string) int {
		n, _ := strconv.Atoi(said[name]) // the games bring it within their limits
		return n
	}
	o := &play.Options{Game: said["play"], Teams: number("teams"), Rounds: number("rounds")}
	if o.Game != "" && play.KindsOf(o.Game) == nil {
		return nil, phrase.Sentence(w.Play.UnknownGame(legible.Excerpt(o.Game), w.Units.List(play.Names())))
	}
	var ok bool
	if o.Seed, ok = game.ParseSeed(said["seed"]); !ok {
		o.Seed = game.NewSeed(uint64(v.now().UnixNano()))
	}
	if o.Game != "" {
		if why := play.Refusal(v.g, w, *o, "parcours play"); why != "" {
			return nil, why
		}
	}
	return o, ""
}

// talk offers the script of a name, or all.
func (v guide) talk(name string, w *i18n.Words) (*present.Options, string) {
	all := v.scripts()
	if name != "" {
		named := slices.IndexFunc(all, func(s *script.Script) bool { return s.Name == name })
		if named < 0 {
			var names []string
			for _, s := range all {
				names = append(names, s.Name)
			}
			return nil, phrase.Sentence(w.Present.CLI.Unknown(legible.Excerpt(name), names))
		}
		all = all[named : named+1]
	}
	return &present.Options{Scripts: all, Now: v.now}, ""
}
